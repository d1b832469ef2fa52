import type { Context } from '../context.ts'

/** A day, month or year as the text gives it; 0 where it does not say. */
export interface Day {
  readonly y: number
  readonly m: number
  readonly d: number
}

/**
 * A date as read, before the year or the week that it leaves open is settled: that needs the tense of its
 * clause and the date of publication.
 */
export interface DateMention {
  readonly start: number
  readonly end: number
  readonly from: Day
  readonly to?: Day
  readonly approximate?: boolean
  /** 21 spring … 24 winter, of `from.y`. */
  readonly season?: number
  /** 1 Monday … 7 Sunday. */
  readonly weekday?: number
  /** Days from the date of publication. */
  readonly days?: number
  /** The last weekday of "Monday to Wednesday". */
  readonly weekdayTo?: number
  /** "last Friday", "next June": before or after publication, whatever the tense. */
  readonly toward?: -1 | 1
  /** "Friday last week": the calendar week, counted from that of publication. */
  readonly week?: number
  /** Whole units from the date of publication: -1 last, 0 this, 1 next. */
  readonly shift?: { readonly unit: 'weekend' | 'week' | 'month' | 'year'; readonly by: number }
  /** Of `from.y` only the decade is said: "the 1990s". */
  readonly decade?: boolean
  /** The day of the engagement told before, moved by some days ("the same day", "the following day"). */
  readonly anchored?: number
  /** The n-th day of the visit; {@link LAST_DAY} for its last. */
  readonly dayOfVisit?: number
}

/** Reads a date that stands in another: behind its comma, in its brackets. Given along, since it reads with all of these. */
export type ReadDate = (x: Context, i: number, limit: number) => DateMention | undefined

/** As a year: the year of the date told before. */
export const SAME_YEAR = -1

/** Of the lists' payloads, "the last day". */
export const LAST_DAY = 99
export const ZERO: Day = { y: 0, m: 0, d: 0 }
export const day = (y: number, m: number, d: number): Day => ({ y, m, d })
