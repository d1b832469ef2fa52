/** Dates in EDTF as the days between which they lie. */

import { dayNumber, isDay } from './edtf.ts'

/** How closely a date is said. A quarter or a season is a `season`, a decade or century `years`. */
export type Precision = 'day' | 'month' | 'season' | 'year' | 'years'

/** Days since 1970-01-01, both ends within. */
export interface Window {
  readonly from: number
  readonly to: number
  readonly precision: Precision
  /** `~`, `?` or `%`: the days are not to be held to. */
  readonly approximate: boolean
}

const PRECISIONS: readonly Precision[] = ['day', 'month', 'season', 'year', 'years']

/**
 * The days of an EDTF date: `2009-12` is all of December. An interval's ends are those of its parts, its precision the
 * coarser one; an open end (`2009/..`) lies ten years off. Undefined for what has no year (`XXXX-06-24`) or is no date.
 */
export function windowOf(date: string): Window | undefined {
  const slash = date.indexOf('/')
  if (slash < 0) return partOf(date)
  const [first, last] = [partOf(date.slice(0, slash)), partOf(date.slice(slash + 1))]
  const one = first ?? last
  if (!one) return undefined
  const from = first ? first.from : one.from - OPEN
  const to = last ? last.to : one.to + OPEN
  if (from > to) return undefined
  const precision = coarser(first?.precision ?? 'years', last?.precision ?? 'years')
  return { from, to, precision, approximate: !!first?.approximate || !!last?.approximate }
}

const OPEN = 3650

const coarser = (a: Precision, b: Precision): Precision => (PRECISIONS.indexOf(a) > PRECISIONS.indexOf(b) ? a : b)

/** First month and number of months of EDTF's seasons, quarters, quadrimesters and halves; winter runs into the next year. */
const SEASONS: { readonly [season: string]: readonly [month: number, months: number] } = {
  21: [3, 3], 22: [6, 3], 23: [9, 3], 24: [12, 3],
  25: [3, 3], 26: [6, 3], 27: [9, 3], 28: [12, 3],
  29: [9, 3], 30: [12, 3], 31: [3, 3], 32: [6, 3],
  33: [1, 3], 34: [4, 3], 35: [7, 3], 36: [10, 3],
  37: [1, 4], 38: [5, 4], 39: [9, 4],
  40: [1, 6], 41: [7, 6],
} // prettier-ignore

function partOf(part: string): Window | undefined {
  const match = /^(\d{2}[\dX]{2})(?:-(\d{2}|XX|\dX)(?:-(\d{2}|XX|\dX))?)?([~?%]?)$/.exec(part)
  if (!match) return undefined
  const [, year, month, day, mark] = match
  const approximate = mark !== ''
  if (year.includes('X')) {
    const from = Number(year.replaceAll('X', '0'))
    return window(from, 1, Number(year.replaceAll('X', '9')) + 1, 1, 'years', approximate)
  }
  const y = Number(year)
  if (!y) return undefined
  if (!month || month.includes('X')) return window(y, 1, y + 1, 1, 'year', approximate)
  const season = SEASONS[month]
  if (season) return day ? undefined : window(y, season[0], y, season[0] + season[1], 'season', approximate)
  const m = Number(month)
  if (m < 1 || m > 12) return undefined
  if (!day || day.includes('X')) return window(y, m, y, m + 1, 'month', approximate)
  const d = Number(day)
  if (!isDay({ y, m, d })) return undefined
  const at = dayNumber({ y, m, d })
  return { from: at, to: at, precision: 'day', approximate }
}

/** From the first day of one month to the day before the first of another. */
const window = (y: number, m: number, y2: number, m2: number, precision: Precision, approximate: boolean): Window => ({
  from: dayNumber({ y, m, d: 1 }),
  to: dayNumber({ y: y2, m: m2, d: 1 }) - 1,
  precision,
  approximate,
})

/** Days from one window to the other: 0 where they share a day. */
export function gapBetween(a: Window, b: Window): number {
  return Math.max(0, a.from - b.to, b.from - a.to)
}
