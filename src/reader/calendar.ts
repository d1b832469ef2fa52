import { dayNumber, edtf, fromDayNumber, isDay, weekdayOf, type YearMonthDay } from '../model/edtf.ts'
import type { DateMention } from './dates.ts'

/** A date settled to EDTF, and the words that it needed beside its own. */
export interface Settled {
  readonly edtf: string
  /** It was read against the publication date or a year told elsewhere. */
  readonly inferred: boolean
}

/**
 * Settles what a date leaves open: past acts take the latest such day not after publication, planned ones the
 * next.
 *
 * @param year year that the document is about, where publication is not known
 * @param anchor the day that "the same day" goes back to
 */
export function settle(d: DateMention, published: YearMonthDay | undefined, planned: boolean, year: number, anchor: YearMonthDay | undefined, visitStart: YearMonthDay | undefined): Settled | undefined {
  if (d.anchored !== undefined) {
    const base = anchor
    if (!base || !base.d) return undefined
    return { edtf: edtf(fromDayNumber(dayNumber(base) + d.anchored)), inferred: true }
  }
  if (d.dayOfVisit) {
    if (!visitStart?.d || !visitStart.y) return undefined
    return { edtf: edtf(fromDayNumber(dayNumber(visitStart) + d.dayOfVisit - 1)), inferred: true }
  }
  if (d.days !== undefined) {
    if (!published?.d) return undefined
    return { edtf: edtf(fromDayNumber(dayNumber(published) + d.days)), inferred: true }
  }
  if (d.shift) return shifted(d, published)
  if (d.weekday && !d.from.m) return onWeekday(d, published, planned)
  if (d.season) return { edtf: `${d.from.y}-${d.season}`, inferred: false }
  const open = !d.from.y
  let from: YearMonthDay = d.from
  if (open) from = withYear(from, published, planned, year)
  if (from.d && from.y && !isDay(from)) from = { ...from, d: 0 }
  const first = edtf(from)
  if (!first) return undefined
  if (!d.to) return { edtf: first + (d.approximate ? '~' : ''), inferred: open }
  let to: YearMonthDay = d.to
  if (!to.y) to = { ...to, y: from.y ? (to.m && to.m < from.m ? from.y + 1 : from.y) : 0 }
  if (to.d && to.y && !isDay(to)) to = { ...to, d: 0 }
  return { edtf: `${first}/${edtf(to)}`, inferred: open }
}

function withYear(from: YearMonthDay, published: YearMonthDay | undefined, planned: boolean, year: number): YearMonthDay {
  if (!published) return { ...from, y: year }
  const at = (y: number) => (from.d ? dayNumber({ ...from, y }) : y * 12 + from.m)
  const here = from.d ? dayNumber({ ...published, d: published.d || 28 }) : published.y * 12 + published.m
  if (planned) return { ...from, y: at(published.y) >= here ? published.y : published.y + 1 }
  return { ...from, y: at(published.y) <= here ? published.y : published.y - 1 }
}

function shifted(d: DateMention, published: YearMonthDay | undefined): Settled | undefined {
  if (!published || !d.shift) return undefined
  const { unit, by } = d.shift
  if (unit === 'year') return { edtf: edtf({ y: published.y + by, m: 0, d: 0 }), inferred: true }
  if (unit === 'month') {
    if (!published.m) return undefined
    const n = published.y * 12 + published.m - 1 + by
    return { edtf: edtf({ y: Math.floor(n / 12), m: (n % 12) + 1, d: 0 }), inferred: true }
  }
  if (!published.d) return undefined
  const monday = dayNumber(published) - weekdayOf(dayNumber(published)) + 1 + by * 7
  // a week within one month is told as that month; a register has no weeks
  const a = fromDayNumber(monday)
  const b = fromDayNumber(monday + 6)
  return a.m === b.m ? { edtf: edtf({ ...a, d: 0 }), inferred: true } : { edtf: `${edtf({ ...a, d: 0 })}/${edtf({ ...b, d: 0 })}`, inferred: true }
}

function onWeekday(d: DateMention, published: YearMonthDay | undefined, planned: boolean): Settled | undefined {
  if (!published?.d || !d.weekday) return undefined
  const today = dayNumber(published)
  if (d.from.d) {
    // "Wednesday (11)": the day of the month decides
    for (let n = 0; n < 40; n++) {
      for (const k of [today - n, today + n]) {
        const day = fromDayNumber(k)
        if (day.d === d.from.d && weekdayOf(k) === d.weekday) return { edtf: edtf(day), inferred: true }
      }
    }
  }
  const distance = planned ? (d.weekday - weekdayOf(today) + 7) % 7 : -((weekdayOf(today) - d.weekday + 7) % 7)
  return { edtf: edtf(fromDayNumber(today + distance)), inferred: true }
}

/** First day of an EDTF date or interval, where it says one. */
export function firstDay(s: string): YearMonthDay | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(s)
  return match ? { y: Number(match[1]), m: Number(match[2] ?? 0), d: Number(match[3] ?? 0) } : undefined
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
  if (d.m > 12) return dayNumber({ y: d.y, m: last ? 12 : 1, d: last ? 31 : 1 })
  if (!d.m) return dayNumber({ y: d.y, m: last ? 12 : 1, d: last ? 31 : 1 })
  if (!d.d) return last ? dayNumber({ y: d.y, m: d.m + 1, d: 0 }) : dayNumber({ y: d.y, m: d.m, d: 1 })
  return dayNumber(d)
}

/** Whether two EDTF dates can be of one time. */
export function overlap(a: string, b: string, slack = 0): boolean {
  const x = bounds(a)
  const y = bounds(b)
  if (!x || !y) return a === b
  return x[0] <= y[1] + slack && y[0] <= x[1] + slack
}
