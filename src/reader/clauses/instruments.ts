import type { EngagementKind } from '../../model/reading.ts'
import { Shape } from '../../text/tokens.ts'
import type { DateChunk, Instrument, Mention } from '../mentions.ts'
import { C } from '../word-classes.ts'
import type { Told } from './act.ts'
import type { Clause } from './clause.ts'
import { objectsFrom, pastInsertions } from './objects.ts'
import { subjectOf } from './subjects.ts'
import { beBefore, isAux, verbBefore } from './verbs.ts'

// What belongs to an instrument in its sentence: how many they are, who signs, which verb, which date.

/** Past how many are signed: "**sept** accords", "**une vingtaine de** protocoles". */
export function pastCount(clause: Clause, i: number): number {
  const { x, s } = clause
  if (!x.nounFirst) return i
  let k = i
  while (k < s.end && k < i + 5 && !clause.inside(k)) {
    const counts = x.is(k, C.cardinal) || x.is(k, C.approximate) || x.is(k, C.passing)
    if (!counts && !(x.tokens.shape[k] & Shape.number) && !x.is(k, C.article) && !(k > i && x.is(k, C.of))) break
    k = Math.max(k + 1, x.after(k))
  }
  return k > i && clause.byStart.has(k) ? k : i
}

/** "A and B proceeded to the signing of", "exchanged the instruments of ratification of": the subject of the verb over the noun at i. */
export function performedBy(clause: Clause, i: number): Mention[] {
  const { x, s } = clause
  const verb = verbBefore(clause, i)
  // "il a été procédé à la signature": by whom is not told
  if (
    verb < s.start ||
    beBefore(clause, verb) ||
    !(x.is(verb, C.perform) || x.is(verb, C.sign) || x.is(verb, C.attend)) ||
    clause.inside(verb)
  )
    return []
  let k = pastInsertions(clause, x.after(verb))
  // nothing but an article and the noun that is led in: "les instruments de ratification"
  for (; k < i; k++)
    if (clause.inside(k) || x.is(k, C.verb) || !(x.tokens.shape[k] & Shape.lower) || x.is(k, C.and)) return []
  return subjectOf(clause, verb).actors
}

/** "several documents, including a memorandum on X": those that are named stand for the bundle. */
export function namedOf(clause: Clause, one: Instrument): Instrument {
  const { x } = clause
  if (!one.plural) return one
  const k = x.isPunct(one.end, 44) ? one.end + 1 : one.end
  const colon = colonBehind(clause, one.end)
  const [first] = colon > 0 ? itemsBehind(clause, one, colon) : []
  if (first) return first
  const m = x.is(k, C.including) ? clause.mentionAt(x.after(k)) : undefined
  return m?.kind === 'instrument' ? m : one
}

/** "three agreements **with B in Lima on Monday:** …": the colon behind a bundle, past whom, where and when; 0 where none is. */
function colonBehind(clause: Clause, from: number): number {
  const { x, s } = clause
  for (let k = from; k < Math.min(s.end, from + TO_COLON); k++) {
    if (clause.inside(k)) continue
    if (x.isPunct(k, 58)) return k
    if (x.isFinite(k) || x.isPunct(k, 59) || x.is(k, C.aux)) return 0
  }
  return 0
}

/** Tokens from "agreements" to the colon behind which they stand. */
const TO_COLON = 16

/** Tokens from "were signed" to what was. */
const TO_ITEMS = 30

/**
 * "Three documents were signed in their presence**:** an action plan on …, a memorandum …", "several texts were signed,
 * **including** a treaty", "among the documents signed **were** a treaty and a protocol": what the bundle holds.
 */
export function itemsBehind(clause: Clause, one: Instrument, from: number): Instrument[] {
  const { x, s } = clause
  if (!one.plural) return []
  for (let k = from; k < Math.min(s.end, from + TO_ITEMS); k++) {
    if (clause.inside(k)) continue
    if (x.isPunct(k, 59)) return []
    if (x.is(k, C.including) || x.is(k, C.be)) {
      const m = clause.mentionAt(x.after(k))
      if (m?.kind === 'instrument') return [m, ...instrumentsJoined(clause, m)]
    }
    if (!x.isPunct(k, 58)) continue
    const m = clause.mentionAt(k + 1)
    return m?.kind === 'instrument' ? [m, ...instrumentsJoined(clause, m)] : []
  }
  return []
}

/** What is issued, adopted or announced is an agreement only where two make it: "a joint statement". */
export function issued(one: Instrument): boolean {
  const kind = one.instrumentKind
  return one.joint || (kind !== 'declaration' && kind !== 'other')
}

export function instrumentsJoined(clause: Clause, first: Instrument): Instrument[] {
  const { x } = clause
  const list: Instrument[] = []
  let k = first.end
  for (let round = 0; round < 8; round++) {
    // "an agreement **between the two countries** and a protocol"
    const sides = x.is(k, C.between) ? objectsFrom(clause, k + 1) : undefined
    if (sides?.actors.length) k = sides.end
    // "a treaty of friendship **(1992)**, an agreement on trade **in 1993** and a protocol"
    const behind = pastOwnDay(clause, k)
    let p = pastQuote(clause, behind)
    const last = p
    if (x.isPunct(p, 44) || x.isPunct(p, 59)) p++
    // "“Treaty on Fishing,” “Protocol on Trade”"
    p = pastQuote(clause, p)
    if (x.is(p, C.and)) p = x.after(p)
    // "la signature d’un accord **et d’un protocole**"
    if (x.nounFirst && p > last && x.is(p, C.of)) p++
    if (p === last) break
    const m = clause.mentionAt(p)
    if (m?.kind !== 'instrument') break
    // "13 memoranda and agreements" are one bundle
    if (!(first.plural && m.plural && !m.named)) list.push(m)
    k = m.end
  }
  return list
}

/** Past a closing quotation mark at token k. */
function pastQuote({ x }: Clause, k: number): number {
  return x.isPunct(k, 34) || x.isPunct(k, 0x201d) || x.isPunct(k, 0xbb) ? k + 1 : k
}

/** Past the day right behind token k, in brackets or led in. */
function pastOwnDay(clause: Clause, k: number): number {
  const day = dayBehind(clause, k)
  return day ? (clause.x.isPunct(k, 40) ? day.end + 1 : day.end) : k
}

/** "an agreement on trade **(1993)**", "with Shandong **(1987)**", "a protocol **in 1999**": the day right behind token k. */
export function dayBehind(clause: Clause, from: number): DateChunk | undefined {
  const { x, s, byStart } = clause
  // "with Georgia**, USA** (2007)"
  const land = x.isPunct(from, 44) ? clause.mentionAt(from + 1) : undefined
  const k = land?.kind === 'geo' && land.entry.kind === 'country' ? land.end : from
  const bracket = x.isPunct(k, 40)
  if (!bracket && !x.is(k, C.in) && !x.is(k, C.on) && !x.is(k, C.of)) return undefined
  const at = byStart.get(k + 1)
  const day = at === undefined ? undefined : s.chunks[at]
  return day?.kind === 'date' && (day.from.y || day.from.m) && (!bracket || x.isPunct(day.end, 41)) ? day : undefined
}

/** "between X and Y", "with X" or "by X" behind an instrument, past its date and place. */
export function signatoriesAfter(clause: Clause, one: Instrument): Mention[] {
  const { x, s } = clause
  let k = one.end
  for (let round = 0; round < 6 && k < s.end; round++) {
    if (x.is(k, C.between) || x.is(k, C.with) || x.is(k, C.by) === 1) {
      let p = x.after(k)
      // "between the Governments of X and Y", "between their universities, X and Y"
      if (!clause.mentionAt(p) && !x.is(p, C.verb))
        while (p < k + 5 && p < s.end && !clause.byStart.has(p) && !x.isPunct(p, 44)) p++
      // "The memorandum signed by A and B strengthens": the verb is its own, and not B's
      const opens = !x.is(k, C.with) && verbBefore(clause, one.start) < s.start
      return objectsFrom(clause, p, undefined, opens || !!x.is(k, C.between)).actors
    }
    // "le jumelage **de** A **et de** B", "the twinning **of** A **with** B"
    if (k === one.end && one.instrumentKind === 'twinning' && x.is(k, C.of)) {
      const { actors, end } = objectsFrom(clause, k + 1, undefined, true)
      const both = x.is(end, C.with) ? [...actors, ...objectsFrom(clause, end + 1, undefined, true).actors] : actors
      if (both.length > 1) return both
    }
    const m = clause.mentionAt(k)
    if (m?.kind === 'date') {
      k = m.end
      continue
    }
    if (x.is(k, C.in) || x.is(k, C.on) || x.is(k, C.at)) {
      const d = clause.mentionAt(k + 1)
      if (d && (d.kind === 'date' || d.kind === 'geo' || d.kind === 'body' || d.kind === 'event')) {
        k = d.end
        continue
      }
    }
    if (x.is(k, C.signNoun) || x.is(k, C.sign) || x.isPunct(k, 44) || x.is(k, C.adverb)) {
      k = x.after(k)
      continue
    }
    const sum = k === one.end ? pastSum(clause, k) : k
    if (sum === k) break
    k = sum
  }
  return []
}

/** Tokens of "worth some 20 million US dollars". */
const SUM = 8

/** "a grant agreement **worth 20 million dollars** with B": the token behind; k where no sum stands there. */
function pastSum({ x, s }: Clause, k: number): number {
  let counts = false
  for (let q = k; q < Math.min(s.end, k + SUM); q++) {
    if (x.is(q, C.with) || x.is(q, C.between)) return counts ? q : k
    if (x.is(q, C.and) || x.is(q, C.in) || x.is(q, C.on) || x.isFinite(q) || x.isPunct(q, 44)) return k
    counts ||= (x.tokens.shape[q] & Shape.number) > 0
  }
  return k
}

export function addInstrument(
  clause: Clause,
  instrument: Instrument,
  told: Pick<Told, 'rule' | 'anchor' | 'subject' | 'object' | 'subjectless' | 'status'>,
): void {
  // "agreements with Québec (1989) and Shandong (1987)": one with each
  const { object = [] } = told
  const dated = object.filter((m) => dayBehind(clause, m.end))
  if (instrument.plural && dated.length > 1 && dated.length === object.length) {
    for (const one of dated) addInstrument(clause, instrument, { ...told, object: [one] })
    return
  }
  clause.add({
    ...told,
    type: 'agreement',
    kind: instrument.instrumentKind as EngagementKind,
    anchor: Math.min(told.anchor, instrument.start),
    end: Math.max(instrument.end, told.anchor),
    instrument,
  })
}

/** The verb of an instrument told up to token `end` that a participle in commas stands before: of the same kind of act, in the passive. */
export function mainSigning(clause: Clause, end: number, participle: number): number {
  const { x, s } = clause
  // "the treaty, **which was** initialled in May, will be signed"
  let comma = participle - 1
  while (comma > end && (isAux(clause, comma) || x.is(comma, C.which) || x.is(comma, C.adverb))) comma--
  if (!x.isPunct(comma, 44) || comma !== end) return -1
  let k = participle + 1
  while (k < s.end && !x.isPunct(k, 44)) k++
  for (k++; k < s.end && !clause.inside(k); k++) {
    // but what it is to become does not undo what was done
    if (x.is(k, C.will)) return -1
    if (x.is(k, C.sign) && x.is(k, C.past)) return isAux(clause, k - 1) || x.is(k - 1, C.adverb) ? k : -1
    if (!(isAux(clause, k) || x.is(k, C.adverb) || x.is(k, C.also))) return -1
  }
  return -1
}

/** "Kuwait’s agreement", "Russia-Bangladesh": a possessive right before an instrument. */
export function ownerBefore(clause: Clause, one: Instrument): Mention | undefined {
  const { x, s } = clause
  // "its agreement with X": the land or body named last
  if (x.is(one.start - 1, C.possessive))
    return s.chunks.findLast((c) => c.end < one.start && ((c.kind === 'geo' && !c.adjective) || c.kind === 'body'))
  const m = clause.covering(one.start - 1)
  return m && m.kind === 'geo' && m.possessive ? m : undefined
}

export function dateSoon(clause: Clause, k: number): boolean {
  return clause.s.chunks.some(
    (c) =>
      c.kind === 'date' &&
      c.start > k &&
      c.start < k + 12 &&
      (c.from.y > 0 || c.from.m > 0 || c.days !== undefined || !!c.weekday),
  )
}

/** The item of a list, or a heading, begins with it and has no verb before. */
export function isListed(clause: Clause, one: Instrument): boolean {
  const { x, s } = clause
  for (let k = one.start - 1; k >= s.start; k--) {
    const m = clause.covering(k)
    if (m?.kind === 'date') continue
    if (x.isPunct(k, 59) || x.isPunct(k, 46)) return false
    if (x.isWord(k) && !x.is(k, C.article) && !x.is(k, C.ordinal)) return false
  }
  return true
}

/** "of February 1999", "(2011)", "the 2011 agreement": background with a date of its own. */
export function isDated(clause: Clause, one: Instrument, after: readonly Mention[]): boolean {
  const { x, s } = clause
  const t = x.tokens
  let k = after.length ? after[after.length - 1].end : one.end
  for (let q = one.start; q < one.head; q++)
    if (t.shape[q] & Shape.number && t.value[q] >= 1900 && t.value[q] <= 2100 && !(t.shape[q + 1] & Shape.joined))
      return one.named
  const before = clause.covering(one.start - 1)
  if (before?.kind === 'date' && before.from.y && before.end === one.start) return true
  if (
    x.is(k, C.of) ||
    x.is(k, C.from) ||
    x.isPunct(k, 40) ||
    (x.isPunct(k, 44) && isListed(clause, one)) ||
    (x.is(k, C.on) && one.geos.length > 1)
  )
    k++
  const d = k < s.end ? clause.byStart.get(k) : undefined
  if (d === undefined || k === (after.length ? after[after.length - 1].end : one.end)) return false
  const m = s.chunks[d]
  return m.kind === 'date' && m.from.y > 0 && !m.to
}
