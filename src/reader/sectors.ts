import { longestPhrase, phraseEnd } from '../text/phrases.ts'
import { Shape, WORD } from '../text/tokens.ts'
import type { Block } from '../text/blocks.ts'
import type { Sentence } from './clauses/act.ts'
import type { Context } from './context.ts'
import type { Draft } from './discourse/draft.ts'
import { C } from './word-classes.ts'
import type { Mention } from './mentions.ts'
import { countryOf } from './parties.ts'
import { told, type Stretch, type Who } from './told.ts'

type Bearer = Pick<
  Draft,
  'type' | 'kind' | 'spans' | 'told' | 'title' | 'sectors' | 'sentence' | 'from' | 'to' | 'parties' | 'people'
>

/** Gives every engagement the fields that the text names for it. */
export function assignSectors(
  x: Context,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  drafts: readonly Bearer[],
  who: Who,
): void {
  for (const [q, stretches] of told(x, blocks, sentences, drafts, who)) {
    for (const one of stretches) ofStretch(x, sentences[one.sentence], one, q)
  }
}

function ofStretch(x: Context, s: Sentence, one: Stretch, q: Bearer): void {
  const { title } = q
  // further on, a text tells of other things
  if ((q.type === 'agreement' || q.type === 'event') && one.after > 2) return
  if (one.listed) return outside(x, s, one.from, one.to, q, true)
  const titled = title && title.start >= s.start && title.end <= s.end
  switch (q.type) {
    case 'agreement':
      if (!titled) return outside(x, s, one.from, one.to, q)
      words(x, title.start, title.end, q, true)
      return outside(x, s, title.end, one.to, q)
    case 'event': {
      if (!titled) {
        const at = one.after ? about(x, one.from, one.to) : one.from
        return at < 0 ? undefined : outside(x, s, at, one.to, q)
      }
      words(x, title.start, title.end, q, true)
      const at = about(x, one.from, title.start)
      if (at >= 0) outside(x, s, at, title.start, q)
      return outside(x, s, title.end, one.to, q)
    }
    case 'visit': {
      // a visit has the fields that are said of it as a whole: who travels ("exporters of lentils"), "to discuss", "focused on"
      if (!one.after) return outside(x, s, Math.max(one.from, Math.min(q.spans[0].start, one.to)), one.to, q)
      const who = s.chunks.find((c) => c.kind === 'group' && c.start >= one.from)?.start ?? -1
      const at = who >= 0 ? who : about(x, one.from, one.to)
      if (at >= 0) outside(x, s, at, one.to, q)
      return
    }
    case 'meeting': {
      outside(x, s, one.from, one.to, q, q.kind === 'site visit' && one.after === 0)
      const at = one.after ? one.from : about(x, q.spans[0].end, one.to)
      if (at >= 0) elsewhere(x, s, at, one.to, q)
    }
  }
}

function about(x: Context, from: number, to: number): number {
  for (let k = from; k < to; k++)
    if (
      x.is(k, C.about) ||
      x.is(k, C.discuss) ||
      x.is(k, C.concern) ||
      x.is(k, C.speech) ||
      (x.is(k, C.infinitive) && x.is(k + 1, C.base))
    )
      return k
  return -1
}

/** Talk of a third country is talk of foreign policy. */
function elsewhere(x: Context, s: Sentence, from: number, to: number, q: Bearer): void {
  for (const c of s.chunks) {
    if (c.kind !== 'geo' || c.start < from || c.end > to || c.people || isOpen(x, c, q)) continue
    // a part of a land that is talked of as lands are: "Gaza"
    if (c.entry.kind !== 'country' && fieldAt(x, c.start, c.end) <= 0) continue
    const code = countryOf(c.entry.code)
    if ([...q.parties, ...q.from, ...q.to].some((p) => countryOf(p.code) === code)) continue
    put(q, 'regional', c.start, c.end)
  }
}

/**
 * The fields that a stretch names outside of mentions. What stands in an office ("Minister of Trade"), a body or an
 * event's name is no subject of talks.
 */
function outside(x: Context, s: Sentence, from: number, to: number, q: Bearer, named = false): void {
  let k = from
  for (const c of s.chunks) {
    if (c.end <= from) continue
    if (c.start >= to) break
    if (c.kind === 'date' || isOpen(x, c, q)) continue
    words(x, k, Math.min(c.start, to), q, named)
    k = Math.max(k, describedTo(x, s, c, to))
  }
  words(x, k, to, q, named)
}

/**
 * Where the words end that only say who or what this is: "Ana Pires, a former professor of medicine,", "Zambia,
 * Africa's second largest producer of copper,".
 */
function describedTo(x: Context, s: Sentence, c: Mention, to: number): number {
  const at = c.end + 1
  if ((c.kind !== 'person' && c.kind !== 'geo') || !x.isPunct(c.end, 44) || at >= to) return c.end
  const opens =
    c.kind === 'person'
      ? (x.is(at, C.article) && !x.is(at, C.definite)) || x.is(at, C.former)
      : x.is(at, C.article) ||
        x.is(at, C.possessive) ||
        x.is(at, C.ordinal) ||
        (x.is(at, C.cardinal) && x.is(at + 1, C.of)) ||
        !!(x.tokens.shape[at] & Shape.possessive)
  // "They discussed Iran, the war in …": one more of what was talked of
  if (!opens || about(x, s.start, c.start) >= 0) return c.end
  for (let k = at; k < to; k++) {
    if (x.tokens.shape[k] & Shape.punct && !x.isPunct(k, 0x2019) && !x.isPunct(k, 45)) return k
    if (x.isFinite(k) || x.is(k, C.be) || x.is(k, C.discuss) || x.is(k, C.concern) || x.is(k, C.about)) return c.end
  }
  return to
}

/** Mentions whose words are read like any other. */
function isOpen(x: Context, c: Mention, q: Bearer): boolean {
  switch (c.kind) {
    case 'instrument':
    case 'group':
    case 'anaphor':
      return true
    case 'person':
      return c.weak && !c.offices.length
    case 'event':
      // "the opening of the market"
      return !c.named || !x.isCap(c.start)
    case 'geo':
      // "Western Balkans", "Indo-Pacific", "cours de français": a longer name than the place's
      for (let k = c.adjective ? Math.max(0, c.start - 2) : c.start; k <= c.start; k++)
        if (fieldAt(x, k, x.tokens.count) > 0 && phraseEnd >= c.end && phraseEnd - k > c.end - c.start) return true
      return false
    case 'body':
      // what a guest is shown; "rail services", "the timber industry" are no names
      return q.kind === 'site visit' || !x.isCap(c.start)
    default:
      return false
  }
}

/** Puts the fields named in tokens `[from, to)`. */
function words(x: Context, from: number, to: number, q: Bearer, named = false): void {
  const { fields } = x.language
  for (let i = from; i < to;) {
    // "because of the pandemic"; "the ministers responsible for trade"
    if (x.is(i, C.cause) || (x.is(i, C.inCharge) && (x.is(i - 1, C.officeHead) || x.is(i - 1, C.bodyHead)))) {
      i = phraseEndAt(x, i, to)
      continue
    }
    const word = fieldAt(x, i, to)
    if (word <= 0) {
      i++
      continue
    }
    const end = phraseEnd
    const strong = fields.get(word, C.sector)
    const sector = fields.get(word, C.notSector) ? 0 : strong || (isTopic(x, i, named) ? fields.get(word, C.topic) : 0)
    if (sector && (named || !inName(x, i, end)))
      for (const name of fields.names[strong ? C.sector : C.topic][sector].split('+')) put(q, name, i, end)
    i = end
  }
}

/** Where what begins at token i ends: at a verb, or at a sign other than the comma of "for trade, for energy". */
function phraseEndAt(x: Context, i: number, to: number): number {
  for (let k = x.after(i); k < to; k++) {
    if (x.isFinite(k) || x.is(k, C.ing)) return k
    if (x.isPunct(k, 44) && (x.is(k + 1, C.for) || x.is(k + 1, C.of))) continue
    if (x.tokens.shape[k] & Shape.punct && !x.isPunct(k, 45) && !x.isPunct(k, 0x2019)) return k
  }
  return to
}

/** The longest phrase of a field at token i; its end is in `phraseEnd`. */
function fieldAt(x: Context, i: number, limit: number): number {
  const t = x.tokens
  return t.shape[i] & (WORD | Shape.number) ? longestPhrase(t, i, limit, x.language.fields.table) : 0
}

/** A capitalised word beside another: a piece of a name that was not found out as one. */
function inName(x: Context, i: number, end: number): boolean {
  if (!x.isCap(i) || (end === i + 1 && x.tokens.shape[i] & Shape.upper)) return false
  let p = i - 1
  while (p > 0 && (x.is(p, C.and) || x.is(p, C.of) || x.is(p, C.for) || x.is(p, C.article) || x.isPunct(p, 44))) p--
  // "au musée de l’Agriculture"
  if (x.nounFirst && p < i - 1 && (x.is(p, C.bodyHead) || x.is(p, C.siteHead) || x.is(p, C.armHead))) return true
  return (p >= 0 && x.isWord(p) && x.isCap(p)) || (x.isWord(end) && x.isCap(end))
}

/**
 * Whether the sentence says that it is about this: led back over an enumeration, "cooperation in fishing, ports and
 * **forests**" comes to a word that opens a topic.
 */
export function isTopic(x: Context, i: number, named: boolean): boolean {
  // "IT" is a field, "it" is not
  if (x.is(i, C.it) && !(x.tokens.shape[i] & Shape.upper)) return false
  // "cross-border", "anti-drug"
  if (x.tokens.shape[i] & Shape.joined) return false
  if (named) return true
  for (let k = i - 1; k >= 0 && i - k < 24; k--) {
    if (
      x.is(k, C.about) ||
      x.is(k, C.discuss) ||
      x.is(k, C.concern) ||
      (x.is(k, C.in) && (x.nounFirst || x.is(k - 1, C.tie)))
    )
      return true
    if (x.is(k, C.talked) && (x.nounFirst || !x.is(k, C.verb))) return true
    if (x.tokens.shape[k] & Shape.punct && !x.isPunct(k, 44) && !x.isPunct(k, 38))
      return x.isPunct(k, 58) || x.isPunct(k, 40)
    // "dealt with"
    if (x.after(k - 1) > k) continue
    if (
      x.is(k, C.who) ||
      x.is(k, C.with) ||
      x.is(k, C.by) ||
      (x.is(k, C.from) && !x.is(k, C.of)) ||
      x.is(k, C.at) ||
      (x.is(k, C.verb) && !x.is(k, C.ing) && !x.is(k, C.sector))
    )
      break
  }
  return isBranch(x, i)
}

/** "the **wine**, timber and software industries", "the **wine** sector". */
function isBranch(x: Context, i: number): boolean {
  for (
    let k = x.after(i);
    k < i + 9 && (x.is(k, C.and) || x.isPunct(k, 44) || x.is(k, C.sector) || x.is(k, C.branch));
    k = x.after(k)
  )
    if (x.is(k, C.branch)) return true
  return false
}

function put(q: Bearer, sector: string, start: number, end: number): void {
  const cites = q.sectors.get(sector)
  if (cites) cites.push({ start, end })
  else q.sectors.set(sector, [{ start, end }])
}
