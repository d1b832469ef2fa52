/** Where days lie among the years of a timeline, which years are named, and on which the sources are silent. */

import { dayNumber, fromDayNumber } from '../../model/edtf.ts'
import { windowOf } from '../../model/window.ts'

/** A date as a stretch of years: 2009-12 is 2009.92 to 2010. */
export interface Stretch {
  readonly from: number
  readonly to: number
  /** Longer than the year it is said to lie in: drawn as a bar rather than as a sign at its middle. */
  readonly isLong: boolean
}

/** Years of an EDTF date; none if it says no year. */
export function stretchOf(date: string | undefined): Stretch | undefined {
  const window = date === undefined ? undefined : windowOf(date)
  if (!window) return undefined
  const from = yearOf(window.from)
  const to = yearOf(window.to + 1)
  return { from, to, isLong: window.to - window.from > 366 }
}

/** A day as a number of years: noon of 2 July 2009 is about 2009.5. */
function yearOf(day: number): number {
  const { y } = fromDayNumber(day)
  const first = dayNumber({ y, m: 1, d: 1 })
  return y + (day - first) / (dayNumber({ y: y + 1, m: 1, d: 1 }) - first)
}

/** Years that are named on the axis: all of them, or those that divide by 2, 5, 10 …, so that each has `room` pixels. */
export function namedYears(from: number, to: number, yearLength: number, room: number): number[] {
  const step = [1, 2, 5, 10, 20, 25, 50, 100].find((n) => n * yearLength >= room) ?? 250
  const years: number[] = []
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) years.push(year)
  return years
}

/** Whole years of which nothing is recorded, both within. */
export interface Silence {
  readonly first: number
  readonly last: number
}

/**
 * Runs of silent years that are worth saying: a fifteenth of the figure, and twice as long as from one year that has
 * something to the next, at least. Where engagements are rare, years without any are no silence.
 */
export function silencesOf(isSilent: (year: number) => boolean, from: number, to: number): Silence[] {
  const span = to - from + 1
  const runs: Silence[] = []
  let silent = 0
  for (let year = from; year <= to; year++) {
    if (!isSilent(year)) continue
    const first = year
    while (year < to && isSilent(year + 1)) year++
    runs.push({ first, last: year })
    silent += year - first + 1
  }
  if (silent === span) return []
  const least = span <= 4 ? 1 : Math.max(2, span / 15, (2 * span) / (span - silent))
  return runs.filter(({ first, last }) => last - first + 1 >= least)
}
