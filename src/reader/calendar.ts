import { dayNumber, edtf, fromDayNumber, isDay, weekdayOf, type YearMonthDay } from '../model/edtf.ts'
import { type DateMention, LAST_DAY, SAME_YEAR } from './dates/mention.ts'
import type { Span } from './mentions.ts'

/** A date settled to EDTF, and the words that it needed beside its own. */
export interface Settled {
  readonly edtf: string
  /** It was read against the publication date or a year told elsewhere. */
  readonly inferred: boolean
}

/** What a date is read against. */
export interface Moment {
  readonly published?: YearMonthDay | undefined
  /** Day of the dateline where no year is told, as tokens. */
  readonly day?: (YearMonthDay & Span) | undefined
  /** Past acts take the latest such day, future ones the next, present ones the nearest; `near` a day soon to come or a past one. */
  readonly tense: 'past' | 'near' | 'present' | 'future'
  /** Year that the document is about, where publication is not known; 0 for none. */
  readonly year: number
  /** Year of the date told before, that "the same year" goes back to. */
  readonly lastYear?: number
  /** The day told before, that "the same day" goes back to. */
  readonly anchor?: YearMonthDay | undefined
  /** Date of the visit spoken of, in EDTF. */
  readonly visit?: string | undefined
}

/** Settles what a date leaves open. */
export function settle(d: DateMention, now: Moment): Settled | undefined {
  if (d.from.y === SAME_YEAR) {
    if (!now.lastYear) return undefined
    return settle(
      { ...d, from: { ...d.from, y: now.lastYear }, ...(d.to ? { to: { ...d.to, y: now.lastYear } } : {}) },
      now,
    )
  }
  const { published, anchor } = now
  if (d.anchored !== undefined) {
    // "the next day" of a visit told in days is its second
    const from = anchor ?? (now.visit && !now.visit.includes('X') ? firstDay(now.visit) : undefined)
    return from?.d && from.y ? told(dayNumber(from) + d.anchored) : undefined
  }
  if (d.dayOfVisit) return onDayOfVisit(d.dayOfVisit, now.visit)
  if (d.days !== undefined) return published?.d ? told(dayNumber(published) + d.days) : fromDateline(d.days, now)
  if (d.shift) return dayIn(shifted(d.shift, now), d)
  if (d.weekday && !d.from.m) return onWeekday(d, now)
  if (d.season) return inSeason(d, now)
  if (d.decade) return { edtf: `${Math.floor(d.from.y / 10)}X`, inferred: false }
  const open = !d.from.y
  if (open && !d.from.m) return onDayOfMonth(d.from.d, now)
  let from: YearMonthDay = d.from
  if (open) from = withYear(d, now)
  if (from.d && !isDay(from)) from = { ...from, d: 0 }
  const first = edtf(from)
  if (!first) return undefined
  const about = d.approximate ? '~' : ''
  if (!d.to) return { edtf: first + about, inferred: open }
  let to: YearMonthDay = d.to
  if (!to.y) to = { ...to, y: from.y ? (to.m && to.m < from.m ? from.y + 1 : from.y) : 0 }
  if (to.d && !isDay(to)) to = { ...to, d: 0 }
  const last = edtf(to)
  // "from July 20 to July 2": a slip or a damaged figure, and the beginning alone is sure
  const isBack = last.slice(0, first.length) < first.slice(0, last.length)
  return { edtf: isBack ? first + about : `${first}${about}/${last}${about}`, inferred: open }
}

const told = (day: number): Settled => ({ edtf: edtf(fromDayNumber(day)), inferred: true })

function onDayOfVisit(n: number, visit: string | undefined): Settled | undefined {
  if (!visit) return undefined
  const [a, b = a] = visit.split('/')
  const day = firstDay(n === LAST_DAY ? b : a)
  return day?.d && !visit.startsWith('X') ? told(dayNumber(day) + (n === LAST_DAY ? 0 : n - 1)) : undefined
}

/** "today" and "yesterday" of a dateline without a year; not across a leap day that there may have been. */
function fromDateline(days: number, { day, year }: Moment): Settled | undefined {
  if (!day) return undefined
  const at = (y: number) => fromDayNumber(dayNumber({ ...day, y }) + days)
  const [leap, common] = [at(2024), at(2023)]
  return leap.m === common.m && leap.d === common.d ? { edtf: edtf({ ...common, y: year }), inferred: true } : undefined
}

function inSeason(d: DateMention, { published, tense }: Moment): Settled | undefined {
  if (d.from.y) return { edtf: `${d.from.y}-${d.season}`, inferred: false }
  if (!published?.m || !d.season) return undefined
  // winter has the year in which it begins
  const begins = (d.season - 20) * 3
  const year =
    tense === 'future' ? published.y + (published.m > begins + 2 ? 1 : 0) : published.y - (published.m < begins ? 1 : 0)
  return { edtf: `${year}-${d.season}`, inferred: true }
}

/** The one day of a visit told in days that fits: "on Tuesday", "on the 12th", told of a visit from 10 to 14 May. */
function onDayOf(visit: string | undefined, d: number, weekday: number): Settled | undefined {
  const [a, b] = visit && !visit.includes('X') ? visit.split('/').map(firstDay) : []
  if (!a?.d || !b?.d) return undefined
  const last = Math.min(dayNumber(b), dayNumber(a) + 13)
  for (let k = dayNumber(a); k <= last; k++)
    if ((!d || fromDayNumber(k).d === d) && (!weekday || weekdayOf(k) === weekday)) return told(k)
  return undefined
}

/** "on the 12th": the latest such day, or the next. */
function onDayOfMonth(d: number, { published, tense, visit }: Moment): Settled | undefined {
  const known = onDayOf(visit, d, 0)
  if (known) return known
  if (!published?.d) return undefined
  const planned = tense === 'future'
  for (let n = 0, { y, m } = published; n < 12; n++) {
    const fits = isDay({ y, m, d }) && (planned ? n > 0 || d >= published.d : n > 0 || d <= published.d)
    if (fits) return { edtf: edtf({ y, m, d }), inferred: true }
    m += planned ? 1 : -1
    if (m < 1) [y, m] = [y - 1, 12]
    if (m > 12) [y, m] = [y + 1, 1]
  }
  return undefined
}

/** Days by which what is told as to come may lie before publication. */
const BEHIND = 10

function withYear({ from, to, toward, weekday }: DateMention, { published, tense, year }: Moment): YearMonthDay {
  // "Monday, 9 September": the weekday tells the year
  if (weekday && from.d) {
    const near = published?.y ?? year
    if (near)
      for (const y of [near, near - 1, near + 1])
        if (isDay({ ...from, y }) && weekdayOf(dayNumber({ ...from, y })) === weekday) return { ...from, y }
    if (!published) return { ...from, y: 0 }
  }
  if (!published) return { ...from, y: year }
  const at = (q: YearMonthDay, y: number) => (q.d && published.d ? dayNumber({ ...q, y }) : y * 12 + q.m)
  const here = from.d && published.d ? dayNumber(published) : published.y * 12 + published.m
  if (toward) {
    const y =
      toward < 0
        ? at(from, published.y) < here
          ? published.y
          : published.y - 1
        : at(from, published.y) > here
          ? published.y
          : published.y + 1
    return { ...from, y }
  }
  if (tense === 'present') {
    const far = (y: number) => Math.abs(at(from, y) - here)
    return { ...from, y: [published.y, published.y - 1, published.y + 1].reduce((a, b) => (far(b) < far(a) ? b : a)) }
  }
  // days that began before publication and go on after it are both past and to come; and a text a few days behind the plan
  // that it tells does not mean next year
  if (tense === 'future') {
    const late = from.d && published.d ? BEHIND : 0
    const last = at(to?.m ? { ...to, m: Math.max(from.m, to.m) } : from, published.y)
    return { ...from, y: last >= here - late ? published.y : published.y + 1 }
  }
  const soon = tense === 'near' ? (from.d && published.d ? 45 : 1) : 0
  return { ...from, y: at(from, published.y) <= here + soon ? published.y : published.y - 1 }
}

function shifted({ unit, by }: NonNullable<DateMention['shift']>, { published, tense }: Moment): Settled | undefined {
  if (!published) return undefined
  if (unit === 'year') return { edtf: edtf({ y: published.y + by, m: 0, d: 0 }), inferred: true }
  if (unit === 'month') {
    if (!published.m) return undefined
    const n = published.y * 12 + published.m - 1 + by
    return { edtf: edtf({ y: Math.floor(n / 12), m: (n % 12) + 1, d: 0 }), inferred: true }
  }
  if (!published.d) return undefined
  const today = dayNumber(published)
  const monday = today - weekdayOf(today) + 1
  if (unit === 'weekend') {
    const saturday =
      monday +
      5 +
      (by < 0 || (by === 0 && weekdayOf(today) < 6 && tense === 'past') ? -7 : by > 0 && weekdayOf(today) > 5 ? 7 : 0)
    return { edtf: `${edtf(fromDayNumber(saturday))}/${edtf(fromDayNumber(saturday + 1))}`, inferred: true }
  }
  // a week within one month is told as that month; a register has no weeks
  const a = fromDayNumber(monday + by * 7)
  const b = fromDayNumber(monday + by * 7 + 6)
  return a.m === b.m
    ? { edtf: edtf({ ...a, d: 0 }), inferred: true }
    : { edtf: `${edtf({ ...a, d: 0 })}/${edtf({ ...b, d: 0 })}`, inferred: true }
}

function onWeekday(d: DateMention, { published, tense, visit }: Moment): Settled | undefined {
  if (!d.weekday) return undefined
  if (d.week === undefined && !d.toward) {
    const known = onDayOf(visit, d.from.d, d.weekday)
    // a visit of a week and more may have two such days: the one from the first on
    const rest = known && visit && `${known.edtf}/${visit.split('/')[1]}`
    const last = d.weekdayTo ? onDayOf(rest, d.to?.d ?? 0, d.weekdayTo) : undefined
    // of a visit still to come nothing was done last Friday
    const first = known && firstDay(known.edtf)
    if (first && !(tense === 'past' && published?.d && dayNumber(first) > dayNumber(published)))
      return last ? { edtf: `${known.edtf}/${last.edtf}`, inferred: true } : known
  }
  if (!published?.d) return undefined
  const today = dayNumber(published)
  const now = weekdayOf(today)
  if (d.from.d) {
    // "Wednesday (11)": the day of the month decides
    for (let n = 0; n < 40; n++) {
      for (const k of [today - n, today + n]) {
        const day = fromDayNumber(k)
        if (day.d === d.from.d && weekdayOf(k) === d.weekday) return told(k)
      }
    }
  }
  const ahead = (d.weekday - now + 7) % 7
  const back = -((now - d.weekday + 7) % 7)
  const first =
    today +
    (d.week !== undefined
      ? d.weekday - now + 7 * d.week
      : d.toward === 1
        ? ahead || 7
        : d.toward === -1
          ? back || -7
          : tense === 'future' || (tense === 'present' && ahead < 5)
            ? ahead
            : back)
  if (!d.weekdayTo) return told(first)
  const last = first + ((d.weekdayTo - d.weekday + 7) % 7)
  return { edtf: `${edtf(fromDayNumber(first))}/${edtf(fromDayNumber(last))}`, inferred: true }
}

/** "the 3rd of last month": a day of the month that was found. */
function dayIn(month: Settled | undefined, { from, shift }: DateMention): Settled | undefined {
  const at = from.d && shift?.unit === 'month' && month ? firstDay(month.edtf) : undefined
  return at && isDay({ ...at, d: from.d }) ? { edtf: edtf({ ...at, d: from.d }), inferred: true } : month
}

/** First day of an EDTF date or interval, where it says one. */
export function firstDay(s: string): YearMonthDay | undefined {
  const y = digits(s, 0, 4)
  if (y < 0) return undefined
  const m = s.charCodeAt(4) === 45 ? digits(s, 5, 7) : -1
  if (m < 0) return { y, m: 0, d: 0 }
  const d = s.charCodeAt(7) === 45 ? digits(s, 8, 10) : -1
  return { y, m, d: Math.max(d, 0) }
}

/** The number that digits `[from, to)` write, or -1 where another sign stands among them. */
function digits(s: string, from: number, to: number): number {
  let n = 0
  for (let i = from; i < to; i++) {
    const c = s.charCodeAt(i) - 48
    if (!(c >= 0 && c <= 9)) return -1
    n = n * 10 + c
  }
  return n
}

/** First and last day number that an EDTF date can mean. */
export function bounds(s: string): readonly [number, number] | undefined {
  const [a, b = a] = s.replaceAll(/[~?%]/g, '').split('/')
  const lo = edge(a, false)
  const hi = edge(b, true)
  return lo === undefined || hi === undefined ? undefined : [lo, hi]
}

function edge(s: string, last: boolean): number | undefined {
  const d = firstDay(s)
  if (!d) return undefined
  if (!d.m || d.m > 12) return dayNumber({ y: d.y, m: last ? 12 : 1, d: last ? 31 : 1 })
  if (!d.d) return last ? dayNumber({ y: d.y, m: d.m + 1, d: 0 }) : dayNumber({ y: d.y, m: d.m, d: 1 })
  return dayNumber(d)
}

/** Whether two EDTF dates can be of one time; of days without a year, which a text leaves to be understood, in one year. */
export function overlap(a: string, b: string, slack = 0): boolean {
  const open = a.startsWith('XXXX') && b.startsWith('XXXX')
  const [x, y] = [a, b].map((s) => bounds(open ? s.replaceAll('XXXX', '2000') : s))
  if (!x || !y) return a === b
  return x[0] <= y[1] + slack && y[0] <= x[1] + slack
}
