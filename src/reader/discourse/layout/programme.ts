import { afterHour } from '../../../text/hours.ts'
import { firstDay, overlap } from '../../calendar.ts'
import type { Sentence } from '../../clauses/act.ts'
import { townOfDay } from '../../clauses/lines.ts'
import type { DateChunk } from '../../mentions.ts'
import { domestic } from '../../parties.ts'
import { C } from '../../word-classes.ts'
import type { Discourse } from '../discourse.ts'
import { addTo, type Draft } from '../draft.ts'

// The programme of a visit: rows that open with their hour, under the day.

/** Whether the sentence opens a row with its hour. */
export function isHourly({ x, blocks }: Discourse, s: Sentence): boolean {
  return s.start === blocks[s.block].start && afterHour(x.tokens, s.start, s.end) > s.start
}

/** "Schedule – 16 July 2021" over rows of hours: the day that the title has, which is that of each row. */
function dayOfSchedule(discourse: Discourse, s: Sentence): DateChunk | undefined {
  const { visit } = discourse
  const [head] = discourse.sentences
  const [own] =
    discourse.sentences[visit?.sentence ?? -1]?.chunks.filter((c): c is DateChunk => c.kind === 'date') ?? []
  if (visit && own?.from.d && !own.to && visit.status === 'planned' && isHourly(discourse, s)) return own
  if (discourse.blocks[head.block].kind !== 'title' || head.block === s.block || !isHourly(discourse, s))
    return undefined
  const days = head.chunks.filter((c): c is DateChunk => c.kind === 'date')
  return days.length === 1 && days[0].from.d && days[0].from.y && !days[0].to ? days[0] : undefined
}

/** Gives what a row of hours tells the day of the title, where it has none. */
export function giveDayOfSchedule(discourse: Discourse, s: Sentence, before: number): void {
  const undated = discourse.drafts.slice(before).filter((d) => !d.date && d.type !== 'visit')
  const date = undated.length ? dayOfSchedule(discourse, s) : undefined
  if (date) for (const draft of undated) discourse.date({ date, status: draft.status, present: 'present' }, draft)
}

/** What a row says of the visit whose programme it is, before what happens at its hour: on which days it is, and who welcomes. */
export function enterHour(discourse: Discourse, s: Sentence): void {
  const { visit } = discourse
  if (!visit || visit.listed || !enterDay(discourse, visit, undefined)) return
  // "14.30 Meeting with the Prime Minister": the traveller's, whoever was met before
  const [guest] = visit.guests
  if (guest) discourse.subject = { people: [guest], parties: visit.from, groups: [], anaphoric: false }
  welcome(discourse, visit, s)
}

/** The day of a row, which is one of those of the visit; whether it may be. */
function enterDay(discourse: Discourse, visit: Draft, date: DateChunk | undefined): boolean {
  const told = { status: visit.status, present: 'present', ...(date ? { date } : {}) } as const
  const day = discourse.timeline.dateOf(told, true, undefined)
  if (!day || !firstDay(day.edtf)?.d || day.edtf.includes('/')) return true
  if (!visit.date) discourse.programme = visit
  if (discourse.programme === visit) goOnTo(visit, day)
  // "Programme of the visit of the Speaker", over days that lie ahead
  if (visit.open && visit.date && discourse.timeline.isToCome(visit.date.edtf)) visit.status = 'planned'
  // "Friday 6 June" of an agenda: the journey of Wednesday is over
  else if (visit.date && !overlap(visit.date.edtf, day.edtf)) {
    discourse.visit = undefined
    return false
  }
  return true
}

/** "Monday, 6 November – Rome", "Wednesday: Berlin": where the visit is on the day of the rows that follow. */
export function enterHalt(discourse: Discourse, s: Sentence): void {
  const { x, blocks, visit } = discourse
  const [date] = s.chunks
  if (s.start !== blocks[s.block].start || date?.kind !== 'date' || !(date.from.d || date.weekday)) return
  discourse.halt = undefined
  const place = townOfDay(x, s)
  if (!visit || visit.listed || !place || !visit.to.some((p) => domestic(p.code, place.entry.code))) return
  if (!enterDay(discourse, visit, date)) return
  if (!visit.places.some((g) => g.entry.code === place.entry.code)) visit.places.push(place)
  discourse.halt = place
  discourse.stop = { place, status: visit.status }
}

/** The days of the rows are those of the visit, from the first to the last. */
export function goOnTo(visit: Draft, day: NonNullable<Draft['date']>): void {
  if (!visit.date) {
    visit.date = { ...day, inferred: true }
    return
  }
  const [first, end = first] = visit.date.edtf.split('/')
  const last = day.edtf.split('/').at(-1)!
  // of a visit told by its month or year nobody knows on which day it began
  if (firstDay(first)?.d && firstDay(last)?.d && last > end)
    visit.date = { edtf: `${first}/${last}`, inferred: true, cites: [...visit.date.cites, ...day.cites] }
}

/** "Welcome by the Minister of Trade": one of the hosts. */
function welcome(discourse: Discourse, visit: Draft, s: Sentence): void {
  const { x } = discourse
  let k = s.start
  while (k < s.end && !x.is(k, C.welcome)) k++
  if (k === s.end) return
  for (const c of s.chunks) {
    if (c.kind !== 'person' || c.plural || c.start < k) continue
    const p = x.beforeArticle(c.start)
    if (!x.is(p, C.by)) continue
    const one = discourse.someone(c)
    if (visit.to.length === 1) one.party ??= { ...visit.to[0], inferred: true }
    addTo(visit.hosts, one)
  }
}
