import { Shape } from '../../text/tokens.ts'
import { BLANK, type Geo, type Instrument, type Span } from '../mentions.ts'
import { C } from '../word-classes.ts'
import type { Chunker } from './chunker.ts'
import { described, quotedEnd, tailEnd } from './tails.ts'

// What is signed: its noun, its title and how far that goes.

/** How many tokens before its noun an instrument may begin: "U.S.-Colombia Air Transport **Agreement**". */
const REACH = 9

/** A number that opens a line counts its rows up to here; from here on it is a year. */
const FIRST_YEAR = 1000

/** Letters in brackets behind the noun: "(MoU)". */
const LETTERS = 8

/** "the **joint declaration on trade**": what is signed, from the first word of its noun phrase to the end of its title. */
export function instrumentAt(c: Chunker, i: number): Instrument | undefined {
  const { x } = c
  const { shape } = x.tokens
  const head = headFrom(c, i)
  if (head < 0) return undefined
  const behind = x.after(head)
  const plural = x.isPlural(behind - 1) || x.isPlural(head)
  const capital = (shape[head] & Shape.cap) !== 0 && !(shape[head] & Shape.newline)
  const end = nounEnd(c, head)
  let tail = subjectEnd(c, end, capital, plural)
  const amended = tail === end ? amendedEnd(c, end) : 0
  if (amended) tail = amended
  const bundled = plural && tail === end ? bundleEnd(c, end) : 0
  if (bundled) tail = bundled
  const start = nounStart(c, i, head)
  // "charte **de coopération**"
  const joint = isJoint(c, head, start, x.nounFirst ? Math.min(tail, end + 3) : end)
  const more = start < head || tail > end
  if (
    x.is(head, C.vagueInstrument) &&
    behind - head === 1 &&
    !joint &&
    !((x.nounFirst ? plural : more) && isSigned(c, i, tail)) &&
    !(shape[head] & Shape.cap && (start < head || tail > behind))
  )
    return undefined
  return {
    ...BLANK,
    kind: 'instrument',
    start,
    end: tail,
    joint,
    geos: landsIn(c, start, x.nounFirst ? Math.max(end, amended) : head),
    instrumentKind: kindOf(c, head, tail),
    plural,
    head,
    named: capital || tail > end,
    subject: tail === end ? subjectBehindSides(c, end) : undefined,
  }
}

/** The noun of what is signed in the phrase that begins at i, -1 where there is none. */
function headFrom(c: Chunker, i: number): number {
  const { x, n } = c
  const { shape } = x.tokens
  if (shape[i] & Shape.punct) return -1
  if (n.isFrame(i) && !x.is(i, C.ordinal) && !x.is(i, C.instrument)) return -1
  let k = i
  while (k < c.limit && k - i < REACH) {
    if (k > i && shape[k] & Shape.newline) return -1
    const verb =
      x.is(k, C.verb) && shape[k] & Shape.lower && !x.is(k - 1, C.article) && x.afterOf(k, C.instrument) === k + 1
    if (x.is(k, C.instrument) && !verb) return k
    const next = pastModifier(c, i, k)
    if (!next) return -1
    k = next
  }
  return -1
}

/** The token behind what stands before the noun, "**joint**", "**three-year**", "**Air Transport**", "**2011**"; 0 where k does not. */
function pastModifier(c: Chunker, i: number, k: number): number {
  const { x, n } = c
  const { shape } = x.tokens
  if (shape[k] & Shape.punct) {
    // "U.S.-Colombia"
    const dash = k > i && x.isHyphen(k)
    return dash && n.geoOf[k - 1] && n.geoOf[k + 1] ? k + 1 : 0
  }
  if (n.geoOf[k]) return n.geoAt(k)!.end
  if (n.isFrame(k) && !x.is(k, C.ordinal)) {
    if (joinsModifiers(c, i, k)) return k + 1
    if (!(shape[k] & Shape.cap && k > i && x.is(k, C.of))) return 0
  }
  if (x.is(k, C.verb) && shape[k] & Shape.lower && !x.is(k, C.past) && !x.is(k, C.ing) && !x.is(k, C.sector)) return 0
  if (x.is(k, C.sign) || x.is(k, C.signNoun) || x.is(k, C.meet) || x.is(k, C.hold)) return 0
  // but "a **Bilateral** Trade Agreement"
  if (x.is(k, C.talkNoun) && !(x.is(k, C.joint) && shape[k] & Shape.cap)) return 0
  if (shape[k] & Shape.number && shape[k] & Shape.joined) return k + 1
  if (c.dates.get(k)?.from.m) return 0
  const modifies =
    shape[k] & (Shape.number | Shape.cap | Shape.joined) ||
    x.is(k, C.common) ||
    x.is(k, C.portfolio) ||
    x.is(k, C.cardinal) ||
    x.is(k, C.ordinal) ||
    x.is(k, C.officeRank) ||
    x.is(k, C.duration) ||
    x.is(k, C.sector) ||
    // "a **codeshare** agreement": a noun of no list
    (!x.lex[k] && (k > i || x.is(k - 1, C.article)))
  return modifies ? k + 1 : 0
}

/** "Friendship **and** Cooperation Agreement", "Status **of** Forces Agreement", "trade **and** investment agreement". */
function joinsModifiers({ x, n, limit }: Chunker, i: number, k: number): boolean {
  const { shape } = x.tokens
  if (k === i) return false
  if (x.is(k, C.and) && shape[k - 1] & Shape.lower && !x.is(k - 1, C.verb)) return true
  if (x.nounFirst || !(x.is(k, C.and) || x.is(k, C.of))) return false
  const amid = k + 1 < limit && (shape[k - 1] & shape[k + 1] & Shape.cap) !== 0
  return amid && !n.geoOf[k - 1] && !n.geoOf[k + 1] && !x.is(k - 1, C.armHead) && !x.is(k - 1, C.bodyHead)
}

/** The end of the noun with what describes it, its letters and its years. */
function nounEnd(c: Chunker, head: number): number {
  const { x, n } = c
  const t = x.tokens
  let end = described(c, x.after(head))
  // "Accord **Général** de coopération"
  if (x.nounFirst && x.isCap(head))
    while (end < c.limit && x.isCap(end) && !n.geoOf[end] && !(t.shape[end] & Shape.newline) && isAdjective(c, end))
      end++
  // an acronym in brackets: "(MoU)"
  if (
    x.isPunct(end, 40) &&
    x.isPunct(end + 2, 41) &&
    t.end[end + 1] - t.start[end + 1] <= LETTERS &&
    !(t.shape[end + 1] & Shape.number)
  )
    end += 3
  // "plan d’action **2024–2027** axé sur": its years
  const lasting = c.dates.get(end)
  return lasting?.to && !lasting.from.m && t.shape[end] & Shape.number ? lasting.end : end
}

/** The end of what the instrument is about, behind its noun; `end` where that is not told there. */
function subjectEnd(c: Chunker, end: number, capital: boolean, plural: boolean): number {
  const { x, n } = c
  let tail = tailEnd(c, end)
  // "Declaration **of Lima on Water**"
  const town = tail === end && capital && x.is(end, C.of) ? n.geoAt(end + 1) : undefined
  if (town?.start === end + 1 && town.entry.kind === 'city') {
    const on = tailEnd(c, town.end)
    if (on > town.end || !plural) tail = on
  }
  // "agreement entitled “Partners for Growth”"
  if (tail === end) tail = quotedEnd(c, x.is(end, C.entitled) ? x.after(end) : end)
  if (tail <= x.after(end) && x.is(end, C.entitled)) tail = end
  // "Work Plan **for 2024–2026**": not when it was signed
  const years = x.is(tail, C.for) || (x.nounFirst && x.is(tail, C.article)) ? c.dates.get(tail + 1) : undefined
  return years?.to && !years.from.m ? years.end : tail
}

/** "avenant **à la convention de double imposition**", "Protocol **amending the Convention**": the end of what is amended, 0 where nothing is. */
function amendedEnd(c: Chunker, end: number): number {
  const { x } = c
  const verb = x.is(end, C.infinitive) ? end + 1 : end
  const amends = x.nounFirst ? x.is(end, C.to) : x.is(verb, C.issue) && (verb > end || x.is(verb, C.ing))
  if (!amends) return 0
  const q = x.pastArticle((x.nounFirst ? end : verb) + 1)
  const inner = q < c.limit && (!x.nounFirst || x.is(q, C.instrument)) ? instrumentAt(c, q) : undefined
  if (!inner) return 0
  // "de 1966" is its name, too
  return x.is(inner.end, C.of) && c.dates.get(inner.end + 1)?.from.m === 0 ? inner.end + 2 : inner.end
}

/** "seven **agreements and memoranda of understanding on energy**": the end of the bundle that both make, 0 where they make none. */
function bundleEnd(c: Chunker, end: number): number {
  const { x } = c
  const next = end + 1
  if (x.nounFirst || !x.is(end, C.and) || next >= c.limit || !x.is(next, C.instrument)) return 0
  const more = instrumentAt(c, next)
  return more?.plural && more.start === next && more.head === next ? more.end : 0
}

/** Where the phrase that begins at i has its first word that tells something: no number of a row, no "the same". */
function nounStart({ x }: Chunker, i: number, head: number): number {
  const { shape, value } = x.tokens
  // "3 Convention on …": the number of a row
  const s = shape[i]
  const numbered = s & Shape.newline && s & Shape.number && !(s & Shape.ordinal) && value[i] < FIRST_YEAR
  let start = numbered && x.isCap(i + 1) && i < head ? i + 1 : i
  // but "Mutual Legal Assistance Treaty"
  while (start < head && x.is(start, C.passing) && (x.nounFirst || shape[start] & Shape.lower)) start++
  // "€2.5 **million loan agreement**" begins behind the amount
  for (let sign = start - 1; sign >= start - AMOUNT && sign >= 0; sign--) {
    const behind = x.afterAmount(sign)
    if (behind > start && behind <= head) return behind
  }
  return start
}

/** Tokens of an amount before its last figures. */
const AMOUNT = 3

/** "**joint** statement", "**bilateral** agreement": two make it by its name. */
function isJoint({ x }: Chunker, head: number, start: number, told: number): boolean {
  const end = Math.max(x.after(head), told)
  for (let q = start; q < end; q++) if (x.is(q, C.joint)) return true
  return false
}

/** "**U.S.**-**Colombia** Air Transport Agreement". */
function landsIn({ n }: Chunker, from: number, to: number): Geo[] {
  const geos: Geo[] = []
  for (let q = from; q < to; q++) {
    const geo = n.geos.get(q)
    if (geo) geos.push(geo)
  }
  return geos
}

function isAdjective({ x }: Chunker, k: number): boolean {
  return !x.is(k, C.frameWord) && x.language.isAdjective(x.tokens.key(k))
}

/** An "agreement on the establishment of **sister-city relations**" is a twinning. */
function kindOf({ x }: Chunker, head: number, end: number): string {
  const kind = x.name(C.instrument, x.is(head, C.instrument))
  if (kind !== 'agreement' || x.nounFirst) return kind
  for (let k = x.after(head); k < end; k++) {
    const inner = x.is(k, C.instrument)
    if (inner && x.name(C.instrument, inner) === 'twinning') return 'twinning'
  }
  return kind
}

/** "between the Ministry of Health of Japan and the Ministry of Health of Peru **on cooperation in nursing**". */
function subjectBehindSides(c: Chunker, from: number): Span | undefined {
  const { x, n } = c
  const t = x.tokens
  if (from >= c.limit || !(x.is(from, C.between) || x.is(from, C.with)) || t.shape[from] & Shape.newline)
    return undefined
  let sided = false
  for (let q = from + 1; q < Math.min(c.limit, from + 40) && !(t.shape[q] & Shape.newline);) {
    const side = c.bodies.get(q) ?? c.offices.get(q)?.span ?? (n.geoOf[q] ? n.geoAt(q) : undefined)
    if (side) {
      sided = true
      q = Math.max(q + 1, side.end)
      continue
    }
    // "between **the two parliaments** on"
    if (x.is(q, C.sides)) {
      sided = true
      q = x.after(q)
      continue
    }
    if (sided && (x.is(q, C.on) || x.is(q, C.for) || x.is(q, C.about))) {
      const next = x.after(q)
      // "between A and B on **“Mutual Recognition of Degrees”**"
      const quote = quotedEnd(c, x.pastArticle(next))
      if (quote > x.pastArticle(next)) return { start: q, end: quote }
      const end = t.shape[next] & Shape.punct || x.is(next, C.and) ? q : tailEnd(c, q)
      return end > q ? { start: q, end } : undefined
    }
    const mark = t.shape[q] & Shape.punct && !x.isPunct(q, 44) && !x.isPunct(q, 40) && !x.isPunct(q, 41)
    if (mark || x.is(q, C.aux) || x.is(q, C.will) || x.is(q, C.who) || x.is(q, C.during) || x.is(q, C.in))
      return undefined
    if (x.is(q, C.sign) || (x.isFinite(q) && t.shape[q] & Shape.lower)) return undefined
    q++
  }
  return undefined
}

/** "la signature de trois instruments", "plusieurs textes ont été paraphés": what else is no instrument by its noun alone. */
function isSigned(c: Chunker, from: number, end: number): boolean {
  const { x } = c
  let k = from - 1
  const passes = (at: number) =>
    x.is(at, C.article) || x.is(at, C.of) || x.is(at, C.cardinal) || (x.is(at, C.passing) && !x.is(at, C.sign))
  while (k > c.from && passes(k)) k--
  if (x.is(k, C.signNoun) || (x.is(k, C.sign) && !x.is(k, C.issue))) return true
  // "put their names to"
  const phrase = x.endingAt(k + 1, C.sign)
  if (phrase >= 0 && phrase < k) return true
  let q = end
  while (q < Math.min(end + 5, c.limit) && (x.is(q, C.aux) || x.is(q, C.clitic) || x.is(q, C.adverb))) q++
  return q > end && q < c.limit && x.is(q, C.sign) > 0 && x.is(q, C.past) > 0 && !x.is(q, C.issue)
}
