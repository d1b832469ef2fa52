import { Shape } from '../../text/tokens.ts'
import { BLANK, type Geo, type Instrument, type Span } from '../mentions.ts'
import { C } from '../word-classes.ts'
import type { Chunker } from './chunker.ts'
import { described, quotedEnd, tailEnd } from './tails.ts'

// What is signed: its noun, its title and how far that goes.

export function instrumentAt(c: Chunker, i: number): Instrument | undefined {
  const { x, n } = c
  const t = x.tokens
  if (t.shape[i] & Shape.punct) return undefined
  if (n.isFrame(i) && !x.is(i, C.ordinal) && !x.is(i, C.instrument)) return undefined
  // modifiers before the head: "joint", "three-year", "U.S.-Colombia Air Transport", "2011"
  let k = i
  let head = -1
  while (k < c.limit && k - i < 9) {
    if (k > i && t.shape[k] & Shape.newline) return undefined
    if (x.is(k, C.instrument) && !(x.is(k, C.verb) && t.shape[k] & Shape.lower && !x.is(k - 1, C.article))) {
      head = k
      break
    }
    if (t.shape[k] & Shape.punct) {
      if (k > i && (x.isPunct(k, 0x2013) || x.isPunct(k, 45)) && n.geoOf[k - 1] && n.geoOf[k + 1]) {
        k++
        continue
      }
      return undefined
    }
    if (n.geoOf[k]) {
      k = n.geoAt(k)!.end
      continue
    }
    if (n.isFrame(k) && !x.is(k, C.ordinal)) {
      // "Friendship and Cooperation Agreement", "Status of Forces Agreement"
      const amid = k > i && k + 1 < c.limit && (t.shape[k - 1] & t.shape[k + 1] & Shape.cap) !== 0
      const named = amid && !n.geoOf[k - 1] && !x.is(k - 1, C.armHead) && !x.is(k - 1, C.bodyHead)
      if (
        (x.is(k, C.and) && k > i && t.shape[k - 1] & Shape.lower && !x.is(k - 1, C.verb)) ||
        (named && !x.nounFirst && (x.is(k, C.and) || x.is(k, C.of)))
      ) {
        k++
        continue
      }
      if (!(t.shape[k] & Shape.cap && k > i && x.is(k, C.of))) return undefined
    }
    if (x.is(k, C.officeHead) && !x.is(k, C.common)) return undefined
    if (x.is(k, C.verb) && t.shape[k] & Shape.lower && !x.is(k, C.past) && !x.is(k, C.ing) && !x.is(k, C.sector))
      return undefined
    if (
      x.is(k, C.sign) ||
      x.is(k, C.signNoun) ||
      x.is(k, C.meet) ||
      x.is(k, C.hold) ||
      x.is(k, C.talkNoun) ||
      (x.is(k, C.visitNoun) && t.shape[k] & Shape.lower)
    )
      return undefined
    if (t.shape[k] & Shape.number && t.shape[k] & Shape.joined) {
      k++
      continue
    }
    if (c.dates.has(k) && c.dates.get(k)!.from.m) return undefined
    if (
      !(
        x.is(k, C.common) ||
        x.is(k, C.portfolio) ||
        x.is(k, C.cardinal) ||
        t.shape[k] & (Shape.number | Shape.cap | Shape.joined) ||
        x.is(k, C.ordinal) ||
        x.is(k, C.officeRank) ||
        x.is(k, C.duration)
      )
    )
      return undefined
    k++
  }
  if (head < 0) return undefined
  let end = described(c, x.after(head))
  // "Accord **Général** de coopération"
  if (x.nounFirst && x.isCap(head))
    while (end < c.limit && x.isCap(end) && !n.geoOf[end] && !(t.shape[end] & Shape.newline) && isAdjective(c, end))
      end++
  const last = x.after(head) - 1
  const plural = x.isPlural(last) || x.isPlural(head)
  let named = (t.shape[head] & Shape.cap) !== 0 && !(t.shape[head] & Shape.newline)
  // an acronym in brackets: "(MoU)"
  if (
    x.isPunct(end, 40) &&
    x.isPunct(end + 2, 41) &&
    t.end[end + 1] - t.start[end + 1] <= 8 &&
    !(t.shape[end + 1] & Shape.number)
  )
    end += 3
  // "plan d’action **2024–2027** axé sur": its years
  const lasting = c.dates.get(end)
  if (lasting?.to && !lasting.from.m && t.shape[end] & Shape.number) end = lasting.end
  let tail = tailEnd(c, end)
  // "Declaration **of Lima on Water**"
  const town = tail === end && named && x.is(end, C.of) ? n.geoAt(end + 1) : undefined
  if (town?.start === end + 1 && town.entry.kind === 'city') {
    const on = tailEnd(c, town.end)
    if (on > town.end || !plural) tail = on
  }
  // "agreement entitled “Partners for Growth”"
  if (tail === end) tail = quotedEnd(c, x.is(end, C.entitled) ? x.after(end) : end)
  if (tail <= x.after(end) && x.is(end, C.entitled)) tail = end
  // "Work Plan **for 2024–2026**": not when it was signed
  const years = x.is(tail, C.for) || (x.nounFirst && x.is(tail, C.article)) ? c.dates.get(tail + 1) : undefined
  if (years?.to && !years.from.m) tail = years.end
  let extended = 0
  // "avenant **à la convention de double imposition**"
  if (x.nounFirst && tail === end && x.is(end, C.to)) {
    const q = x.pastArticle(end + 1)
    const inner = q < c.limit && x.is(q, C.instrument) ? instrumentAt(c, q) : undefined
    // "de 1966" is its name, too
    if (inner)
      extended = tail = x.is(inner.end, C.of) && c.dates.get(inner.end + 1)?.from.m === 0 ? inner.end + 2 : inner.end
  }
  if (tail > end) named = true
  // "3 Convention on …": the number of a row
  const numbered = t.shape[i] & Shape.newline && !(t.shape[i] & Shape.ordinal) && t.value[i] < 1000
  let start = numbered && t.shape[i] & Shape.number && x.isCap(i + 1) && i < head ? i + 1 : i
  // but "Mutual Legal Assistance Treaty"
  while (start < head && x.is(start, C.passing) && (x.nounFirst || t.shape[start] & Shape.lower)) start++
  let joint = x.is(head, C.joint) !== 0
  // "charte **de coopération**"
  const told = x.nounFirst ? Math.min(tail, end + 3) : end
  for (let q = start; q < Math.max(x.after(head), told); q++) if (x.is(q, C.joint)) joint = true
  if (
    x.is(head, C.vagueInstrument) &&
    x.after(head) - head === 1 &&
    !joint &&
    !((x.nounFirst ? plural : start < head || tail > end) && isSigned(c, i, end)) &&
    !(t.shape[head] & Shape.cap && (start < head || tail > x.after(head)))
  )
    return undefined
  const subject = tail === end ? subjectBehindSides(c, end) : undefined
  const geos: Geo[] = []
  for (let q = start; q < (x.nounFirst ? Math.max(end, extended) : head); q++) {
    const g = n.geos.get(q)
    if (g) geos.push(g)
  }
  return {
    ...BLANK,
    kind: 'instrument',
    start,
    end: tail,
    joint,
    geos,
    instrumentKind: kindOf(c, head, tail),
    plural,
    head,
    named,
    subject,
  }
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
