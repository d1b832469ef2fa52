import type { EngagementKind } from '../../../model/reading.ts'
import { overlap } from '../../calendar.ts'
import type { Sentence } from '../../clauses/act.ts'
import type { Context } from '../../context.ts'
import { numberAt } from '../../counts.ts'
import { type DateChunk, isHeOrShe } from '../../mentions.ts'
import { domestic } from '../../parties.ts'
import { C } from '../../word-classes.ts'
import type { Discourse } from '../discourse.ts'
import { type Draft, lastTold } from '../draft.ts'
import { goOnTo } from '../layout/programme.ts'
import { resolve } from '../who/resolving.ts'

// The visit that is spoken of: a sentence goes on with it, and another day leaves it.

/** "The visit will take place from 5 to 7 June", "the three-day trip began on Tuesday", "the visit has been postponed". */
export function continueVisit(discourse: Discourse, s: Sentence, before: number): void {
  const { x } = discourse
  const visit = discourse.visit
  if (!visit || discourse.drafts.slice(before).some((d) => d.type === 'visit')) return
  if (isCalledOff(discourse, visit, s)) {
    visit.status = 'cancelled'
    return
  }
  if (isOfTraveller(discourse, visit, s)) {
    tellDays(discourse, visit, s, s.start, undefined, s.start)
    return
  }
  const stay = stayOf(discourse, visit, s)
  if (stay) {
    visit.date = discourse.timeline.lasting(visit.date!, stay)
    return
  }
  // "within the framework of" is one word
  const opens = x.is(s.start, C.during) ? x.after(s.start) - 1 : s.start
  let noun = s.start
  while (noun < Math.min(s.end, opens + 9) && !x.is(noun, C.visitNoun)) noun++
  if (!x.is(noun, C.visitNoun) || s.chunks.some((c) => c.start < noun && c.end > noun && c.kind !== 'date')) return
  let first = noun - 1
  while (first > s.start && !x.is(first, C.article) && !x.is(first, C.possessive) && !x.is(first, C.definite)) first--
  if (first > opens + 3 || !(x.is(first, C.article) || x.is(first, C.possessive) || x.is(first, C.definite))) return
  // "He **has cancelled** the visit"
  if (x.endingAt(first, C.cancelled) > s.start) {
    visit.status = 'cancelled'
    return
  }
  if (visit.kind === 'unspecified') visit.kind = kindTold(x, first, noun)
  // "During **the 14–19 July visit**, the Speaker held talks": all its days
  const span = s.chunks.find((c): c is DateChunk => c.kind === 'date' && c.start > first && c.end <= noun && !!c.to)
  if (span && !visit.date?.edtf.includes('/'))
    discourse.date({ date: span, status: visit.status, present: 'present' }, visit)
  if (x.is(first - 1, C.during) || opens > s.start) return
  let days: number | undefined
  for (let k = first; k < noun; k++) days ||= x.is(k, C.duration) || undefined
  tellDays(discourse, visit, s, noun, days)
  // "arrived on Monday. The **three-day** visit includes talks"
  if (days && visit.date && visit.arrival) visit.date = discourse.timeline.lasting(visit.date, days)
}

/** When the visit is, as the verb behind its noun tells. */
function tellDays(discourse: Discourse, visit: Draft, s: Sentence, noun: number, days?: number, verb = -1): void {
  const { x } = discourse
  // "His visit **from 3 to 5 May has been put off**"
  const off = verb < 0 && x.has({ start: noun, end: Math.min(s.end, noun + 16) }, C.cancelled) ? noun : verb
  for (let k = noun + 1, found = off; k < Math.min(s.end, noun + 16); k++) {
    if (x.is(k, C.cancelled)) {
      // "His visit was a success; the next one has been postponed"
      if (visit.status !== 'held' || !visit.date) visit.status = 'cancelled'
      return
    }
    // "The visit will last **three days**"
    const length = found >= 0 && visit.date && visit.arrival && x.is(found, C.lasts) ? daysAt(x, k) : 0
    if (length) {
      visit.date = discourse.timeline.lasting(visit.date!, length)
      return
    }
    if (found < 0 && (x.is(k, C.happen) || x.is(k, C.scheduled) || x.is(k, C.lasts) || x.is(k, C.finish))) found = k
    const date = found < 0 ? undefined : s.chunks.find((c): c is DateChunk => c.kind === 'date' && c.start === k)
    if (!date) continue
    if (x.endingAt(k, C.until) >= 0) {
      // its last day
      if (visit.date) visit.date = discourse.timeline.until(visit.date, date)
      return
    }
    const ends = !!x.is(found, C.finish)
    // "will end on September 23": of one whose first day was told
    if (ends && visit.date && found > noun) visit.date = discourse.timeline.until(visit.date, date)
    // "ends on Thursday": known from its end where its beginning was only a weekday
    const last = ends ? undefined : concludes(x, s, date)
    const span = last ? { ...date, to: last.from, end: last.end } : date
    // "will travel to Oslo **next week**": no more than its month is known
    if (!visit.date || (visit.date.inferred && visit.date.edtf.length === MONTH))
      discourse.date({ date: span, days, ends, status: visit.status, present: 'present' }, visit)
    if (found !== noun) return
  }
}

/** Characters of a year and month. */
const MONTH = 7

/** "three days" at token k: how many. */
function daysAt(x: Context, k: number): number {
  const number = numberAt(x, k)
  return number && x.is(number.end, C.unit) === 1 ? number.value : 0
}

/** "arrived on Tuesday. **He stayed for three days**", "**Trois jours durant,** il a visité": how many, where the sentence behind an arrival tells it. */
function stayOf({ x, sentences }: Discourse, visit: Draft, s: Sentence): number {
  if (!visit.arrival || visit.date?.edtf.includes('/') || sentences[lastTold(visit) + 1] !== s) return 0
  const [first] = s.chunks
  if (first?.kind !== 'anaphor' || first.start > s.start + STAY) return 0
  let stays = false
  for (let k = s.start; k < Math.min(s.end, s.start + 2 * STAY); k++) {
    stays ||= x.is(k, C.lasts) > 0
    const days = (k < first.start || stays) && (x.is(k, C.duration) || (stays && daysAt(x, k)))
    if (days) return days
  }
  return 0
}

/** Tokens of a length of time. */
const STAY = 5

/** "**She will be there** from 12 to 14 May", "**He arrived** on 3 May and left on 5 May". */
function isOfTraveller(discourse: Discourse, visit: Draft, s: Sentence): boolean {
  const { x, sentences, drafts } = discourse
  const [first, next] = s.chunks
  if (x.nounFirst || next?.kind !== 'date' || sentences[lastTold(visit) + 1] !== s || drafts.at(-1) !== visit)
    return false
  const isHe = first?.start === s.start && (isHeOrShe(first) || (first.kind === 'person' && !first.plural))
  if (!isHe || !resolve(discourse, [first], s).people.includes(visit.guests[0])) return false
  const verb = x.is(first.end, C.will) ? first.end + 1 : first.end
  return (x.is(verb, C.remain) || x.is(verb, C.arrive)) > 0 && next.start <= x.after(verb) + 1
}

/** "will begin on 12 January **and conclude on 17 January**": the last day. */
function concludes(x: Context, { chunks }: Sentence, first: DateChunk): DateChunk | undefined {
  const last = chunks[chunks.indexOf(first) + 1]
  if (last?.kind !== 'date' || first.to || last.to || !first.from.d || !last.from.d) return undefined
  const verb = x.is(last.start - 1, C.on) ? last.start - 2 : last.start - 1
  return (x.is(verb, C.finish) || x.is(verb, C.happen) || x.is(verb, C.leave)) && x.is(verb - 1, C.and)
    ? last
    : undefined
}

/** "within the framework of the **official** visit": what sort of visit it is, where it was not said before. */
function kindTold(x: Context, first: number, noun: number): EngagementKind {
  let kind: EngagementKind = 'unspecified'
  for (let k = first; k < noun; k++) {
    const told = x.is(k, C.visitKind)
    if (told && KINDS_TOLD.has(x.name(C.visitKind, told))) kind = x.name(C.visitKind, told) as EngagementKind
  }
  return kind
}

const KINDS_TOLD: ReadonlySet<string> = new Set(['state', 'official', 'working', 'courtesy', 'private', 'study'])

/** "… will visit Japan. **(To March 16)** NEW DELHI – …": a bracket behind a visit has its last day, whatever follows it. */
export function closeVisit({ x, visit, sentences, timeline }: Discourse, s: Sentence): void {
  const [date] = s.chunks
  if (!visit?.date || !x.isPunct(s.start, 40) || date?.kind !== 'date' || date.start !== s.start + 2) return
  if (!x.isPunct(date.end, 41) || !(x.is(s.start + 1, C.to) || x.is(s.start + 1, C.until))) return
  if (sentences[lastTold(visit) + 1] === s) visit.date = timeline.until(visit.date, date)
}

/** "Elle a été reportée", "It has been called off": said of the visit that the sentence before told. */
function isCalledOff({ x, sentences }: Discourse, visit: Draft, s: Sentence): boolean {
  const [he] = s.chunks
  if (he?.kind !== 'anaphor' || !(x.nounFirst || he.which === 'it') || he.start > s.start + 1) return false
  if (sentences[lastTold(visit) + 1] !== s) return false
  for (let k = he.end; k < Math.min(s.end, he.end + 5); k++) if (x.is(k, C.cancelled)) return !x.is(k + 1, C.article)
  return false
}

/** "In London, she will meet": of the journey there, where the same traveller's to another land was told last. */
export function turnToLeg(discourse: Discourse, s: Sentence): void {
  const { x, visit } = discourse
  const [place] = s.chunks
  if (!visit || place?.kind !== 'geo' || place.adjective || !x.is(s.start, C.in) || place.start > s.start + 2) return
  const isThere = (d: Draft) => d.to.some((p) => domestic(p.code, place.entry.code))
  if (isThere(visit)) return
  const leg = discourse.lastDraft('visit', (d) => isThere(d) && d.guests.some((one) => visit.guests.includes(one)))
  if (leg) discourse.visit = leg
}

/** "12 February: Deputy Minister in Tokyo": what is told from another day on is no part of the visit told before. */
export function leaveVisit(discourse: Discourse, s: Sentence): void {
  const { visit, timeline } = discourse
  const block = discourse.blocks[s.block]
  const [day] = s.chunks
  if (
    !visit?.date ||
    visit === discourse.programme ||
    day?.kind !== 'date' ||
    !(day.from.d || (day.from.y && day.from.m))
  )
    return
  if (
    day.start > block.body + 1 ||
    !(block.end - day.end <= 4 || block.kind === 'heading' || isParted(discourse.x, day.end))
  )
    return
  const dated = timeline.dateOf({ date: day, status: visit.status, present: 'present' }, true, undefined)
  if (!dated) return
  // "Wednesday, 24 May (Kyiv)": still there
  const there = s.chunks.some((c) => c.kind === 'geo' && visit.to.some((p) => domestic(p.code, c.entry.code)))
  if (there && s.end - s.start < 9 && overlap(visit.date.edtf, dated.edtf, NIGHTS)) {
    goOnTo(visit, dated)
    return
  }
  if (overlap(visit.date.edtf, dated.edtf)) return
  discourse.visit = undefined
  discourse.left.add(visit)
}

/** Nights between two days of one journey that headings tell. */
const NIGHTS = 4

/** A colon, a bar or a dash. */
function isParted(x: Context, k: number): boolean {
  return x.isPunct(k, 58) || x.isPunct(k, 124) || x.isDash(k)
}
