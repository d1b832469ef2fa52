import { Shape, type Tokens } from '../text/scan.ts'
import { C } from './lexicon.ts'
import type { Context } from './context.ts'

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
  /** 1 Monday … 7 Sunday, where only the weekday is given. */
  readonly weekday?: number
  /** Days from the date of publication. */
  readonly days?: number
  /** Whole units from the date of publication: -1 last, 0 this, 1 next. */
  readonly shift?: { readonly unit: 'week' | 'month' | 'year'; readonly by: number }
  /** Months of a quarter or half within the year. */
  readonly decade?: boolean
  /** The day of the engagement told before, moved by some days ("the same day", "the following day"). */
  readonly anchored?: number
  /** The n-th day of the visit. */
  readonly dayOfVisit?: number
}

const isRange = (t: Tokens, i: number) => (t.shape[i] & Shape.punct) !== 0 && (t.value[i] === 0x2013 || t.value[i] === 0x2014 || t.value[i] === 45 || t.value[i] === 0x2212)
const isPunct = (t: Tokens, i: number, c: number) => (t.shape[i] & Shape.punct) !== 0 && t.value[i] === c

/** The date that begins at token i, or undefined. */
export function dateAt(x: Context, i: number, limit: number): DateMention | undefined {
  const t = x.tokens
  if (t.shape[i] & Shape.number) return numberFirst(x, i, limit)
  if (t.shape[i] & Shape.punct) return undefined
  if (!x.lex[i]) return undefined
  if (x.is(i, C.month) && isMonthHere(x, i)) return monthFirst(x, i, limit)
  if (x.is(i, C.weekday)) return weekday(x, i, limit)
  const day = x.is(i, C.relativeDay)
  if (day) return { start: i, end: x.after(i), from: ZERO, days: day - 10 }
  if (x.is(i, C.sameDay)) return { start: i, end: x.after(i), from: ZERO, anchored: 0 }
  if (x.is(i, C.nextDay)) return { start: i, end: x.after(i), from: ZERO, anchored: 1 }
  if (x.is(i, C.dayBefore)) return { start: i, end: x.after(i), from: ZERO, anchored: -1 }
  if (x.is(i, C.dayOf)) return { start: i, end: x.after(i), from: ZERO, dayOfVisit: x.is(i, C.dayOf) }
  if (x.is(i, C.season)) return season(x, i, limit)
  if (x.is(i, C.earlyMidLate)) return earlyMidLate(x, i, limit)
  if (x.is(i, C.last) || x.is(i, C.next) || x.is(i, C.this)) return relative(x, i, limit)
  if (x.is(i, C.quarter) || x.is(i, C.half)) return quarter(x, i, limit)
  if (x.is(i, C.cardinal)) return ago(x, i, limit)
  if (x.is(i, C.era)) return { start: i, end: x.after(i), from: ZERO, days: 0 }
  return undefined
}

const ZERO: Day = { y: 0, m: 0, d: 0 }
const day = (y: number, m: number, d: number): Day => ({ y, m, d })

/** "May" and "March" are months only in capitals and beside a number, a preposition or the edge. */
function isMonthHere(x: Context, i: number): boolean {
  const t = x.tokens
  if (t.shape[i] & Shape.lower) return false
  return true
}

const yearAt = (x: Context, i: number, limit: number): number => {
  const t = x.tokens
  if (i >= limit || !(t.shape[i] & Shape.number) || t.shape[i] & Shape.ordinal) return 0
  const v = t.value[i]
  return v >= 1800 && v < 2100 && t.end[i] - t.start[i] === 4 ? v : 0
}
const dayAt = (x: Context, i: number, limit: number): number => {
  const t = x.tokens
  if (i >= limit || !(t.shape[i] & Shape.number)) return 0
  const v = t.value[i]
  return v >= 1 && v <= 31 && t.end[i] - t.start[i] <= 4 ? v : 0
}
const monthAt = (x: Context, i: number, limit: number): number => (i < limit && !(x.tokens.shape[i] & Shape.lower) ? x.is(i, C.month) : 0)

/** After a month, an optional full stop of its abbreviation. */
const pastStop = (x: Context, i: number, limit: number): number => (i < limit && isPunct(x.tokens, i, 46) && !(x.tokens.shape[i] & Shape.spaced) && !(x.tokens.shape[i + 1] & Shape.newline) && i + 1 < limit && (x.tokens.shape[i + 1] & Shape.number || isPunct(x.tokens, i + 1, 44)) ? i + 1 : i)

/** The year after a day or month: ", 2024", "2024", "last year", "this year", "of next year", "(2024)". */
function yearAfter(x: Context, i: number, limit: number): { y: number; end: number } {
  const t = x.tokens
  let k = i
  if (k < limit && (isPunct(t, k, 44) || x.is(k, C.of)) && !(t.shape[k + 1] & Shape.newline)) k++
  const y = yearAt(x, k, limit)
  if (y && !(t.shape[k] & Shape.newline)) return { y, end: k + 1 }
  const shifted = yearShift(x, k, limit)
  if (shifted && x.published) return { y: x.published.y + shifted.by, end: shifted.end }
  if (shifted) return { y: 0, end: shifted.end }
  return { y: 0, end: i }
}

function yearShift(x: Context, i: number, limit: number): { by: number; end: number } | undefined {
  if (i >= limit) return undefined
  const by = x.is(i, C.last) ? -1 : x.is(i, C.next) ? 1 : x.is(i, C.this) ? 0 : undefined
  if (by === undefined) return undefined
  const k = x.after(i)
  return k < limit && x.is(k, C.unit) === 4 ? { by, end: k + 1 } : undefined
}

/** "to", "and", "until", a dash, or a joining hyphen before token k: the index after it, else 0. */
function rangeSign(x: Context, k: number, limit: number): number {
  const t = x.tokens
  if (k >= limit) return 0
  if (isRange(t, k)) return k + 1
  if (t.shape[k] & Shape.joined) return k
  if (x.is(k, C.to) || x.is(k, C.until)) return k + 1
  return 0
}

function numberFirst(x: Context, i: number, limit: number): DateMention | undefined {
  const t = x.tokens
  const y = yearAt(x, i, limit)
  if (y) return yearFirst(x, i, limit, y)
  const d = dayAt(x, i, limit)
  if (!d) return undefined
  if (i > 0 && t.shape[i] & Shape.joined) return undefined
  // 30.09.2014, 11/03/2024, 10-06-2025
  const numeric = numericDate(x, i, limit)
  if (numeric) return numeric
  let k = i + 1
  let to = 0
  // 16 to 18 June, 27–28 February, 25 and 26 June
  const r = rangeSign(x, k, limit) || (k < limit && x.is(k, C.and) ? k + 1 : 0)
  if (r) {
    const second = dayAt(x, r, limit)
    if (second && second > d) {
      let m = r + 1
      if (m < limit && x.is(m, C.of)) m++
      if (monthAt(x, m, limit) || (m < limit && isPunct(t, m, 46) && monthAt(x, m + 1, limit))) {
        to = second
        k = r + 1
      }
    }
  }
  if (k < limit && isPunct(t, k, 46) && monthAt(x, k + 1, limit)) k++
  if (k < limit && x.is(k, C.of)) k++
  const m = monthAt(x, k, limit)
  if (!m || t.shape[k] & Shape.newline) return undefined
  k = pastStop(x, x.after(k), limit)
  const year = yearAfter(x, k, limit)
  k = year.end
  if (to) return { start: i, end: k, from: day(year.y, m, d), to: day(year.y, m, to) }
  // 29 February to 3 March 2024
  const r2 = rangeSign(x, k, limit)
  if (r2) {
    let q = r2
    if (q < limit && x.is(q, C.weekday)) q = isPunct(t, q + 1, 44) ? q + 2 : q + 1
    const d2 = dayAt(x, q, limit)
    if (d2) {
      let p = q + 1
      if (p < limit && isPunct(t, p, 46)) p++
      const m2 = monthAt(x, p, limit)
      if (m2) {
        p = pastStop(x, p + 1, limit)
        const year2 = yearAfter(x, p, limit)
        const y1 = year.y || (year2.y && m > m2 ? year2.y - 1 : year2.y)
        return { start: i, end: year2.end, from: day(y1, m, d), to: day(year2.y || year.y, m2, d2) }
      }
    }
  }
  return { start: i, end: k, from: day(year.y, m, d) }
}

function numericDate(x: Context, i: number, limit: number): DateMention | undefined {
  const t = x.tokens
  if (i + 4 >= limit + 0 && i + 2 >= limit) return undefined
  const sep = i + 1 < limit && t.shape[i + 1] & Shape.punct ? t.value[i + 1] : 0
  const tight = (k: number) => !(t.shape[k] & Shape.spaced)
  if ((sep === 46 || sep === 47) && i + 4 < limit + 1 && tight(i + 1)) {
    const b = t.shape[i + 2] & Shape.number ? t.value[i + 2] : 0
    const y = i + 4 < limit ? yearAt(x, i + 4, limit) : 0
    if (b && y && isPunct(t, i + 3, sep)) return numericDay(i, i + 5, t.value[i], b, y)
  }
  if (i + 2 < limit && t.shape[i + 1] & Shape.joined && t.shape[i + 2] & Shape.joined) {
    const y = yearAt(x, i + 2, limit)
    if (y && t.shape[i + 1] & Shape.number) return numericDay(i, i + 3, t.value[i], t.value[i + 1], y)
  }
  return undefined
}

/** Day before month, unless only month before day can be. */
function numericDay(start: number, end: number, a: number, b: number, y: number): DateMention | undefined {
  if (b >= 1 && b <= 12) return a <= 31 ? { start, end, from: day(y, b, a) } : undefined
  return b <= 31 && a >= 1 && a <= 12 ? { start, end, from: day(y, a, b) } : undefined
}

function yearFirst(x: Context, i: number, limit: number, y: number): DateMention | undefined {
  const t = x.tokens
  // 2025-12-10, 2024.09.06, 2024/05/17
  if (i + 2 < limit && t.shape[i + 1] & Shape.joined && t.shape[i + 2] & Shape.joined && t.shape[i + 1] & Shape.number && t.shape[i + 2] & Shape.number && t.value[i + 1] <= 12 && t.value[i + 2] <= 31)
    return { start: i, end: i + 3, from: day(y, t.value[i + 1], t.value[i + 2]) }
  if (i + 4 < limit && (isPunct(t, i + 1, 46) || isPunct(t, i + 1, 47)) && isPunct(t, i + 3, t.value[i + 1]) && !(t.shape[i + 1] & Shape.spaced) && t.shape[i + 2] & Shape.number && t.shape[i + 4] & Shape.number && t.value[i + 2] <= 12 && t.value[i + 4] <= 31)
    return { start: i, end: i + 5, from: day(y, t.value[i + 2], t.value[i + 4]) }
  // 2009 (August), 2009 August 3, 1971, April 10 to 17
  let k = i + 1
  const open = k < limit && isPunct(t, k, 40)
  if (open || (k < limit && isPunct(t, k, 44))) k++
  const m = monthAt(x, k, limit)
  if (m && (open || !(t.shape[k] & Shape.newline))) {
    const inner = monthFirst(x, k, limit)
    if (inner && !inner.from.y && !inner.season) {
      let end = inner.end
      if (open && end < limit && isPunct(t, end, 41)) end++
      const to = inner.to ? day(inner.to.m < inner.from.m ? y + 1 : y, inner.to.m, inner.to.d) : undefined
      return { start: i, end, from: day(y, inner.from.m, inner.from.d), ...(to ? { to } : {}) }
    }
  }
  // 2009 to 2012, 2013–2017, 2013-17
  const r = rangeSign(x, i + 1, limit)
  if (r) {
    const y2 = yearAt(x, r, limit)
    if (y2 > y && y2 - y < 60) return { start: i, end: r + 1, from: day(y, 0, 0), to: day(y2, 0, 0) }
  }
  return { start: i, end: i + 1, from: day(y, 0, 0) }
}

function monthFirst(x: Context, i: number, limit: number): DateMention | undefined {
  const t = x.tokens
  const m = x.is(i, C.month)
  let k = pastStop(x, x.after(i), limit)
  // December 2009; May this year; September last year
  const d = k < limit && !(t.shape[k] & Shape.newline) ? dayAt(x, k, limit) : 0
  if (!d) {
    const year = yearAfter(x, k, limit)
    // June to August 2024, January/February
    const r = year.y ? 0 : rangeSign(x, k, limit)
    if (r) {
      const m2 = monthAt(x, r, limit)
      if (m2) {
        const y2 = yearAfter(x, r + 1, limit)
        return { start: i, end: y2.end, from: day(y2.y, m, 0), to: day(y2.y, m2, 0) }
      }
    }
    return { start: i, end: year.end, from: day(year.y, m, 0) }
  }
  k++
  // July 26-29, 2021; November 30 to December 6; June 5 to 12; March 27-28
  const r = rangeSign(x, k, limit) || (k < limit && x.is(k, C.and) && dayAt(x, k + 1, limit) > d && !monthAt(x, k + 2, limit) ? k + 1 : 0)
  if (r) {
    const m2 = monthAt(x, r, limit)
    const q = m2 ? pastStop(x, r + 1, limit) : r
    const d2 = dayAt(x, q, limit)
    if (d2 && (m2 || d2 > d)) {
      const year = yearAfter(x, q + 1, limit)
      const end = m2 || m
      return { start: i, end: year.end, from: day(year.y && m2 && m2 < m ? year.y - 1 : year.y, m, d), to: day(year.y, end, d2) }
    }
  }
  const year = yearAfter(x, k, limit)
  // July 28, 2021 to August 3, 2021
  const r2 = year.y ? rangeSign(x, year.end, limit) : 0
  if (r2) {
    const m2 = monthAt(x, r2, limit)
    const q = m2 ? pastStop(x, r2 + 1, limit) : r2
    const d2 = m2 ? dayAt(x, q, limit) : 0
    if (d2) {
      const year2 = yearAfter(x, q + 1, limit)
      return { start: i, end: year2.end, from: day(year.y, m, d), to: day(year2.y || year.y, m2, d2) }
    }
  }
  return { start: i, end: year.end, from: day(year.y, m, d) }
}

function weekday(x: Context, i: number, limit: number): DateMention | undefined {
  const t = x.tokens
  const w = x.is(i, C.weekday)
  let k = i + 1
  if (k < limit && isPunct(t, k, 46) && !(t.shape[k] & Shape.spaced)) k++
  const comma = k < limit && isPunct(t, k, 44) ? k + 1 : k
  if (comma < limit && !(t.shape[comma] & Shape.newline)) {
    const q = x.is(comma, C.article) || x.is(comma, C.on) ? comma + 1 : comma
    if (q < limit && (t.shape[q] & Shape.number || monthAt(x, q, limit))) {
      const inner = dateAt(x, q, limit)
      if (inner && inner.from.m) return { ...inner, start: i }
    }
    // Wednesday (11)
    if (isPunct(t, k, 40)) {
      const inner = dateAt(x, k + 1, limit)
      if (inner && inner.from.m && isPunct(t, inner.end, 41)) return { ...inner, start: i, end: inner.end + 1 }
      const d = dayAt(x, k + 1, limit)
      if (d && k + 2 < limit && isPunct(t, k + 2, 41)) return { start: i, end: k + 3, from: day(0, 0, d), weekday: w }
    }
  }
  return { start: i, end: k, from: ZERO, weekday: w }
}

function season(x: Context, i: number, limit: number): DateMention | undefined {
  const k = i + 1
  const year = yearAfter(x, k, limit)
  if (year.y) return { start: i, end: year.end, from: day(year.y, 0, 0), season: x.is(i, C.season) }
  return undefined
}

function earlyMidLate(x: Context, i: number, limit: number): DateMention | undefined {
  let k = x.after(i)
  if (k < limit && x.is(k, C.of)) k++
  if (k < limit && x.is(k, C.article)) k++
  if (k >= limit) return undefined
  if (monthAt(x, k, limit) || yearAt(x, k, limit) || x.is(k, C.last) || x.is(k, C.next) || x.is(k, C.this)) {
    const inner = dateAt(x, k, limit)
    if (inner && !inner.from.d) return { ...inner, start: i }
  }
  return undefined
}

function relative(x: Context, i: number, limit: number): DateMention | undefined {
  const by = x.is(i, C.last) ? -1 : x.is(i, C.next) ? 1 : 0
  const k = x.after(i)
  if (k >= limit) return undefined
  const unit = x.is(k, C.unit)
  if (unit === 2) return { start: i, end: k + 1, from: ZERO, shift: { unit: 'week', by } }
  if (unit === 3) return { start: i, end: k + 1, from: ZERO, shift: { unit: 'month', by } }
  if (unit === 4) return { start: i, end: k + 1, from: ZERO, shift: { unit: 'year', by } }
  const w = x.is(k, C.weekday)
  if (w) {
    const inner = weekday(x, k, limit)
    return inner ? { ...inner, start: i } : undefined
  }
  const m = monthAt(x, k, limit)
  if (m) {
    const inner = monthFirst(x, k, limit)
    return inner ? { ...inner, start: i } : undefined
  }
  const s = x.is(k, C.season)
  if (s && x.published) {
    const y = x.published.y + (by < 0 && seasonOf(x.published.m) < s ? -1 : by > 0 && seasonOf(x.published.m) >= s ? 1 : 0)
    return { start: i, end: k + 1, from: day(y, 0, 0), season: s }
  }
  return undefined
}

const seasonOf = (m: number) => (m < 3 || m === 12 ? 20 : m < 6 ? 21 : m < 9 ? 22 : 23)

function quarter(x: Context, i: number, limit: number): DateMention | undefined {
  let k = x.after(i)
  if (k < limit && x.is(k, C.of)) k++
  const y = yearAt(x, k, limit)
  const shifted = y ? { by: 0, end: k + 1 } : yearShift(x, k, limit)
  if (!shifted) return undefined
  const year = y || (x.published ? x.published.y + shifted.by : 0)
  if (!year) return undefined
  const q = x.is(i, C.quarter)
  const h = x.is(i, C.half)
  return q ? { start: i, end: shifted.end, from: day(year, q * 3 - 2, 0), to: day(year, q * 3, 0) } : { start: i, end: shifted.end, from: day(year, h * 6 - 5, 0), to: day(year, h * 6, 0) }
}

function ago(x: Context, i: number, limit: number): DateMention | undefined {
  const k = i + 1
  if (k + 1 >= limit) return undefined
  const unit = x.is(k, C.unit)
  if (!unit || !x.is(k + 1, C.ago)) return undefined
  const n = x.is(i, C.cardinal)
  if (unit === 1) return { start: i, end: k + 2, from: ZERO, days: -n }
  if (unit === 2) return { start: i, end: k + 2, from: ZERO, shift: { unit: 'week', by: -n } }
  if (unit === 3) return { start: i, end: k + 2, from: ZERO, shift: { unit: 'month', by: -n } }
  return { start: i, end: k + 2, from: ZERO, shift: { unit: 'year', by: -n } }
}
