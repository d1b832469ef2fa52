import { Shape } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import type { DateChunk } from '../mentions.ts'
import { isDateline } from '../publication.ts'
import { C } from '../word-classes.ts'
import type { Act } from './act.ts'
import { tellsBond } from './bonds.ts'
import type { Clause } from './clause.ts'
import { isOccasion } from './occasions.ts'

// Which dates of a sentence can be those of its acts.

/** Several days. */
export const isLong = (c: DateChunk): boolean => !!(c.to ?? c.weekdayTo)

/** Not only a month or year. */
export const isDay = (c: DateChunk): boolean =>
  c.from.d > 0 || c.days !== undefined || c.anchored !== undefined || !!c.weekday || !!c.dayOfVisit

/** "yesterday, 4 April 2019": the day once more, in full. */
export function saidAgain(clause: Clause, date: DateChunk, dates: readonly DateChunk[]): DateChunk | undefined {
  // "earlier in the year, in February", "last week, on 4 April": no more than what the day lies in
  const around = !!date.shift
  if (date.from.d || (date.days === undefined && !around)) return undefined
  const { x } = clause
  const next = dates[dates.indexOf(date) + 1]
  // "today on 19 November", "this week from 6 to 8 May"
  const on = x.is(date.end, C.on) || (around && x.is(date.end, C.from))
  const gap = next && (x.isPunct(date.end, 44) || x.isPunct(date.end, 40) || on) ? next.start - date.end : 0
  const led =
    gap === 2 && (x.is(date.end + 1, C.on) || (around && (x.is(date.end + 1, C.in) || x.is(date.end + 1, C.from))))
  const exact = next?.from.d || (around && !next?.from.y && (next?.from.m || next?.weekday))
  if (!next || !exact || !(gap === 1 || led)) return undefined
  // "next week, from Monday to Wednesday": of that week
  if (date.shift?.unit !== 'week' || !next.weekday || next.from.d || next.week !== undefined) return next
  return { ...next, week: date.shift.by }
}

/** Whether a date can be that of an act: not "since 2019", "for 2018–2020", "by 2030", "trade in 2022 figures". */
export function canDate(clause: Clause, c: DateChunk): boolean {
  const { x, s } = clause
  let p = c.start - 1
  while (p >= s.start && x.is(p, C.article)) p--
  // the day of the page before its title
  if (
    s.block === 0 &&
    c.from.d &&
    c.from.y &&
    c.start - s.start <= 1 &&
    !c.to &&
    !x.is(s.start, C.on) &&
    x.isCap(c.end) &&
    isPublication(clause, c)
  )
    return false
  if (p < s.start || p < 0) return true
  // "postponed to June": the day of a visit that is not this one any more
  if ((x.is(p, C.to) || x.is(p, C.until) || x.is(p, C.for)) && x.is(p - 1, C.cancelled)) return false
  const yearOnly = c.from.y && !c.from.m && !c.season && !c.shift && c.days === undefined
  // "a programme for 2024–2027 when": what it is for
  if (x.is(p, C.for) && yearOnly && c.to && x.endingAt(p, C.scheduled) < 0) return false
  // "Nantes attend le maire A **pour octobre**"
  const awaited = x.nounFirst && (x.has(s, C.awaits) || x.has(s, C.expect))
  if (x.is(p, C.for) && (x.endingAt(p, C.scheduled) >= 0 || ((x.is(p - 1, C.past) || awaited) && !yearOnly)))
    return true
  // "stays for 6 November as well, when Bishkek hosts the summit"
  for (let k = c.end; k < c.end + 4; k++) if (x.is(k, C.when)) return true
  // "KAZAN, 11 April (TASS) –"
  if (
    x.tokens.shape[s.start] & Shape.newline &&
    c.from.d &&
    c.start > s.start &&
    x.isWord(s.start) &&
    isDateline(x, s.start, s.end, c) &&
    isPublication(clause, c)
  )
    return false
  if (
    x.is(p, C.since) ||
    x.is(p, C.for) ||
    isUntil(x, c) ||
    x.is(p, C.by) ||
    x.endingAt(p + 1, C.before) >= 0 ||
    x.is(p, C.after)
  )
    // "before the end of the year", "by the end of 2025"
    return !!(c.to && x.is(p, C.by)) || (!x.is(p, C.since) && x.is(c.start, C.earlyMidLate) > 0)
  if (
    yearOnly &&
    // "visited Ghana **around 2010**", but not "around 2010 visitors"
    !(c.approximate && !x.is(c.end, C.common)) &&
    // "towards the end of 2023", "at the end of 2023", "fin 2023"
    !(x.is(c.start, C.earlyMidLate) && (x.nounFirst || x.is(p, C.otherPreposition) || x.is(p, C.at))) &&
    !(
      x.is(p, C.in) ||
      x.is(p, C.during) ||
      x.is(p, C.from) ||
      x.is(p, C.between) ||
      x.isPunct(p, 40) ||
      x.isPunct(p, 44) ||
      x.isPunct(p, 0x2022) ||
      x.isPunct(c.end, 58) ||
      x.isPunct(p, 124)
    )
  )
    return false
  // "the first trip since he took office on 15 May"
  if (isSinceThen(clause, c) || isOfNoun(clause, c)) return false
  // "the 2022 Action Plan"
  if (
    yearOnly &&
    !x.is(p, C.in) &&
    !x.isPunct(p, 40) &&
    x.isCap(c.end) &&
    !x.isPunct(p, 124) &&
    !(x.tokens.shape[c.end] & Shape.newline)
  )
    return false
  return true
}

/** A clause that "since" leads in has its own day. */
function isSinceThen(clause: Clause, c: DateChunk): boolean {
  const { x, s } = clause
  if (x.nounFirst) return false
  for (let k = c.start - 1; k >= Math.max(s.start, c.start - 8); k--) {
    if (x.isPunct(k, 44)) return false
    if (x.is(k, C.since) && !clause.inside(k)) return c.start - k > 2
  }
  return false
}

/** "discussed **the** February 1 **coup**", "North Korea’s 4 March launches": the day of what stands behind it, if that is no contact. */
function isOfNoun(clause: Clause, c: DateChunk): boolean {
  const { x, s } = clause
  const { shape } = x.tokens
  if (x.nounFirst || !c.from.d || c.to) return false
  let p = c.start - 1
  const before = x.is(p, C.and) ? clause.covering(p - 1) : undefined
  if (before?.kind === 'date') p = before.start - 1
  // "met **on the** 15 May holiday"
  if (p < s.start || x.is(p - 1, C.on) || !(x.is(p, C.article) || x.is(p, C.possessive) || shape[p] & Shape.possessive))
    return false
  const next = x.is(c.end, C.and) ? clause.mentionAt(c.end + 1) : undefined
  const from = next?.kind === 'date' ? next.end : c.end
  let k = from
  for (; k < Math.min(s.end, from + 6) && shape[k] & Shape.lower; k++) {
    const m = clause.covering(k)
    if (m?.kind === 'event' || m?.kind === 'instrument') return false
    if (tellsOfContact(x, k) || x.is(k, C.meet) || x.is(k, C.travel)) return false
    if (!isOfPhrase(x, k) || (k > from && x.isFinite(k))) break
  }
  return k > from
}

const tellsOfContact = (x: Context, k: number): boolean =>
  !!(
    x.is(k, C.talkNoun) ||
    x.is(k, C.visitNoun) ||
    x.is(k, C.eventHead) ||
    x.is(k, C.signNoun) ||
    x.is(k, C.instrument)
  )

/** A word of a noun phrase: no preposition, no verb that helps another. */
function isOfPhrase(x: Context, k: number): boolean {
  return !x.is(k, C.frameWord) && !x.is(k, C.aux) && !x.is(k, C.will)
}

function isPublication(clause: Clause, c: DateChunk): boolean {
  const p = clause.x.published
  return !p || (c.from.d === p.d && c.from.m === p.m)
}

/** "Minister A, who arrived on Wednesday, met": a day of what stands between commas before the act. */
export function isOfAside(clause: Clause, c: DateChunk, first: number): boolean {
  const { x, s } = clause
  if (!x.isPunct(c.end, 44) || c.end >= first) return false
  let verb = false
  for (let k = c.start - 1; k > s.start; k--) {
    if (clause.covering(k)) continue
    if (x.isPunct(k, 44)) return isAttribute(x, k + 1)
    if (x.is(k, C.who)) return verb && x.isPunct(k - 1, 44)
    if (x.isFinite(k)) verb = true
  }
  return false
}

/** "On Monday, the Ministry said that": when it was said, not when it was done. */
export function isOfReport(clause: Clause, c: DateChunk): boolean {
  const { x, s } = clause
  const first = clause.found[0].anchor
  for (let k = c.end; k < Math.min(s.end, first); k++) {
    if (clause.covering(k)) continue
    if (x.is(k, C.report) && x.is(k, C.past)) return true
    if (x.isFinite(k)) return false
  }
  return false
}

/** Between an act and a date stands another verb, whose date it is: "established in 1969", "said on Monday". */
export function isElsewhere(clause: Clause, a: Act, c: DateChunk): boolean {
  const { x, s } = clause
  let p = c.start - 1
  while (p > s.start && (x.is(p, C.on) || x.is(p, C.in) || x.is(p, C.article) || x.is(p, C.adverb))) p--
  // "became sister **states** in 1981" says nothing
  const isOwn = p === a.anchor || (!!a.instrument && p >= a.instrument.start && p < a.instrument.end)
  if (!clause.covering(p) && x.is(p, C.report) && !isOwn) return true
  // but "l’accord a été conclu le 5 mai", "un traité **né** en 1995" are dated by their own verb
  const stands = a.rule === 'agreement/stands'
  const own = p === a.anchor || (a.type === 'agreement' && x.is(p, C.sign) && p < a.end) || (stands && tellsBond(x, p))
  if (x.is(p, C.founded) && !own) return true
  if (isOfAttribute(clause, a, c)) return true
  // "discussed the **June 29 NATO Summit**": the summit's day
  const event = a.type === 'event' || x.nounFirst || !c.from.m ? undefined : clause.mentionAt(c.end)
  if (event?.kind === 'event' && event.named && x.is(c.start - 1, C.article) && !isOccasion(clause, event)) return true
  // "signed a treaty, which will **enter into force** on 1 January"
  if (a.type === 'agreement' && !stands)
    for (let k = a.end; k < c.start; k++) if (x.is(k, C.stands) && !clause.inside(k)) return true
  // "to discuss the **elections of** December 2024"
  if (a.type === 'meeting' && c.start > a.end && x.is(c.start - 1, C.of) && !tellsOfContact(x, c.start - 2))
    for (let k = a.end; k < c.start; k++) if (x.is(k, C.discuss) || x.is(k, C.about)) return true
  if (isDay(c) || c.start < a.end) return false
  for (let k = Math.max(a.end, a.anchor + 1); k < c.start; k++) {
    if (clause.covering(k)) continue
    // "will meet A to discuss the elections in 2026"
    if (!x.nounFirst && a.type === 'meeting' && a.status === 'planned' && x.is(k, C.discuss) && !c.from.m) return true
    // "the first visit since the establishment of relations, in 1992"
    if (x.is(k, C.since) || (x.is(k, C.subordinate) && !x.is(k, C.about))) return true
    if (
      x.isFinite(k) &&
      // "a visit to Laos **had** taken place in June"
      !(x.is(k, C.have) && x.is(k + 1, C.happen)) &&
      // "a declaration, which **extends** the cooperation begun in 1989"
      (!x.is(k, C.sign) || x.is(k - 1, C.who)) &&
      !(stands && tellsBond(x, k)) &&
      !(a.type === 'event' && x.is(k, C.hostEvent)) &&
      !x.is(k, C.led) &&
      !x.is(k, C.accompanied) &&
      !x.is(k, C.happen) &&
      !x.is(k, C.sector) &&
      // "is expected in June"
      !(a.status !== 'held' && x.is(k, C.scheduled)) &&
      // "with **stops** in Cusco"
      !x.is(k - 1, C.with) &&
      !x.is(k - 1, C.article)
    )
      return true
  }
  return false
}

/** "met President B**, who won the vote in May**", ", **arrivé en poste** en 2022": behind the comma, of him or it alone. */
function isOfAttribute({ x, s }: Clause, a: Act, c: DateChunk): boolean {
  if (a.type === 'agreement') return false
  let k = c.start - 1
  while (k > s.start && !x.isPunct(k, 44)) k--
  const first = k + 1
  // "the Summit**, which was held in Lima in May,** drew": by its own verb
  const own = a.type === 'event' && a.end > first
  if (k <= s.start || own || (a.anchor >= k && a.anchor < c.end)) return false
  if (!x.is(first, C.who)) return isAttribute(x, first)
  // ", who paid a farewell call on 11 June"
  // "the visit, **qui devait avoir lieu** le 6 mai, est reportée"
  const off = a.status === 'cancelled'
  for (let q = first; q < c.start; q++) if (tellsOfContact(x, q) || (off && x.is(q, C.planned))) return false
  return a.anchor < k
}

/** ", **lancée** en 2019": a participle, where it is no past tense, that tells nothing of a contact's time. */
function isAttribute(x: Context, k: number): boolean {
  if (!x.nounFirst || !x.is(k, C.verb) || !x.is(k, C.past) || x.is(k, C.have)) return false
  for (const cls of TELLS_OF_ACT) if (x.is(k, cls)) return false
  return true
}

const TELLS_OF_ACT = [C.hold, C.hostEvent, C.happen, C.scheduled, C.perform, C.accompanied, C.led, C.invited]

/** "until 5 May", "jusqu’au 5 mai": a last day. */
export function isUntil(x: Context, c: DateChunk): boolean {
  const p = c.start - 1
  if (x.endingAt(c.start, C.until) >= 0) return true
  // "will begin on 12 January and **conclude on** 17 January"
  const q = x.is(p, C.on) ? p - 1 : p
  // "and **returned to Lisbon on** 5 May", "and will return on 5 May"
  let verb = q
  while (!x.nounFirst && verb > q - 3 && x.isCap(verb)) verb--
  if (verb < q) verb = x.is(verb, C.to) ? verb - 1 : q
  const and = x.is(verb - 1, C.will) ? verb - 2 : verb - 1
  if (!x.nounFirst && (x.is(verb, C.finish) || x.is(verb, C.leave)) && x.is(verb, C.verb) && x.is(and, C.and))
    return true
  // "and **flew home on** 6 May"
  const home = x.nounFirst ? -1 : x.endingAt(q + 1, C.finish)
  if (home >= 0 && home < q && x.is(home - 1, C.and)) return true
  // "is on a visit to Russia (to 7 March)"
  if (!x.nounFirst && x.is(p, C.to) && x.isPunct(p - 1, 40)) return true
  // "**and on Thursday she is back**"
  if (x.nounFirst || !(x.is(q, C.and) || x.isPunct(q, 59))) return false
  for (let k = c.end; k < c.end + BACK_WITHIN && x.tokens.shape[k] & Shape.lower; k++)
    if (x.is(k, C.finish) || x.is(k, C.leave)) return true
  return false
}

/** Tokens from a last day to the verb of going home. */
const BACK_WITHIN = 4
