import { Shape } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { C, DEFINITE } from '../word-classes.ts'
import { type DateMention, day, type ReadDate } from './mention.ts'
import { dayAt, isPunct, listSign, monthAt, pastStop, rangeSign, yearAfter, yearAt } from './parts.ts'

/** A date that opens with a number: "2 September 2024", "25 and 26 June", "30.09.2014", "2009 (August)". */
export function numberFirst(x: Context, i: number, limit: number, inside: ReadDate): DateMention | undefined {
  const t = x.tokens
  const y = yearAt(x, i, limit)
  if (y) return yearFirst(x, i, limit, y, inside)
  const d = dayAt(x, i, limit)
  if (!d) return undefined
  // "29 août-2 septembre"
  if (i > 0 && t.shape[i] & Shape.joined && !x.is(i - 1, C.month)) return undefined
  // 30.09.2014, 11/03/2024, 10-06-2025
  const numeric = numericDate(x, i, limit) ?? numericRange(x, i, limit) ?? monthOfRow(x, i, limit, d)
  if (numeric) return numeric
  let k = i + 1
  let to = 0
  // 16 to 18 June, 27–28 February, 25 and 26 June, 3, 4 and 5 May, 3. to 5. May
  for (let last = d, at = k; ;) {
    const r = listSign(x, at, limit)
    const second = r ? dayAt(x, r, limit) : 0
    if (!second || second <= last) break
    last = second
    at = r + 1
    let m = at
    if (m < limit && isPunct(t, m, 46)) m++
    if (m < limit && x.is(m, C.of)) m++
    if (monthAt(x, m, limit)) {
      to = second
      k = at
      break
    }
  }
  if (k < limit && isPunct(t, k, 46) && monthAt(x, k + 1, limit)) k++
  // 11/Mar/2024
  if (k < limit && isPunct(t, k, 47) && monthAt(x, k + 1, limit)) k++
  if (k < limit && x.is(k, C.of)) k++
  const m = monthAt(x, k, limit)
  if (!m || t.shape[k] & Shape.newline) return undefined
  k = pastStop(x, x.after(k), limit)
  if (k + 1 < limit && isPunct(t, k, 47) && yearAt(x, k + 1, limit)) k++
  const year = shortYearAt(x, k, limit) ?? yearAfter(x, k, limit)
  return { start: i, end: year.end, from: day(year.y, m, d), ...(to ? { to: day(year.y, m, to) } : {}) }
}

/** A date that opens with its year: "2025-12-10", "the 1990s", "2024 (12–14 March)", "2013/14". */
function yearFirst(x: Context, i: number, limit: number, y: number, inside: ReadDate): DateMention | undefined {
  const { shape } = x.tokens
  const digits = dayInDigits(x, i, limit, y) ?? monthBehindStop(x, i, limit, y)
  if (digits) return digits
  const next = i + 1
  if (next < limit) {
    // the 1990s
    if (x.is(next, C.decade) && !(shape[next] & Shape.spaced))
      return y % 10 === 0 ? { start: i, end: i + 2, from: day(y, 0, 0), decade: true } : undefined
    if (x.is(next, C.timeZone)) return undefined
    // "2000 people"
    const people = x.is(next, C.people) || x.is(next, C.delegation) || x.is(next, C.memberWord)
    if (people && shape[next] & Shape.lower) return undefined
  }
  return (
    monthBehindYear(x, i, limit, y, inside) ?? inShort(x, i, limit, y) ?? { start: i, end: next, from: day(y, 0, 0) }
  )
}

/** 2025-12-10, 2024.09.06, 2024/05/17. */
function dayInDigits(x: Context, i: number, limit: number, y: number): DateMention | undefined {
  const t = x.tokens
  const { shape, value } = t
  const number = Shape.joined | Shape.number
  if (i + 2 < limit && (shape[i + 1] & shape[i + 2] & number) === number && value[i + 1] <= 12 && value[i + 2] <= 31)
    return { start: i, end: i + 3, from: day(y, value[i + 1], value[i + 2]) }
  if (
    i + 4 < limit &&
    (isPunct(t, i + 1, 46) || isPunct(t, i + 1, 47)) &&
    isPunct(t, i + 3, value[i + 1]) &&
    !(shape[i + 1] & Shape.spaced) &&
    shape[i + 2] & shape[i + 4] & Shape.number &&
    value[i + 2] <= 12 &&
    value[i + 4] <= 31
  )
    return untilDay(x, limit, { start: i, end: i + 5, from: day(y, value[i + 2], value[i + 4]) })
  return undefined
}

/** 1984.10. */
function monthBehindStop({ tokens: t }: Context, i: number, limit: number, y: number): DateMention | undefined {
  if (i + 2 >= limit || !isPunct(t, i + 1, 46) || (t.shape[i + 1] | t.shape[i + 2]) & Shape.spaced) return undefined
  if (!(t.shape[i + 2] & Shape.number) || t.value[i + 2] < 1 || t.value[i + 2] > 12) return undefined
  if (isPunct(t, i + 3, 46) && t.shape[i + 4] & Shape.number) return undefined
  return { start: i, end: i + 3, from: day(y, t.value[i + 2], 0) }
}

/** 2009 (August), 2009 August 3, 1971, April 10 to 17, 2024 (12–14 March). */
function monthBehindYear(x: Context, i: number, limit: number, y: number, inside: ReadDate): DateMention | undefined {
  const t = x.tokens
  let k = i + 1
  const open = k < limit && isPunct(t, k, 40)
  if (open || (k < limit && isPunct(t, k, 44))) k++
  if (k >= limit || (!open && t.shape[k] & Shape.newline)) return undefined
  const month = monthAt(x, k, limit)
  if (!month && (!(t.shape[k] & Shape.number) || yearAt(x, k, limit))) return undefined
  const inner = inside(x, k, limit)
  if (!inner?.from.m || inner.from.y || inner.season || !(open || month)) return undefined
  const end = open && inner.end < limit && isPunct(t, inner.end, 41) ? inner.end + 1 : inner.end
  const to = inner.to ? day(inner.to.m < inner.from.m ? y + 1 : y, inner.to.m, inner.to.d) : undefined
  return { start: i, end, from: day(y, inner.from.m, inner.from.d), ...(to ? { to } : {}) }
}

/** A month or a second year of two digits: 2024-05, 2013-17, 2013/14. */
function inShort({ tokens: t }: Context, i: number, limit: number, y: number): DateMention | undefined {
  const { shape, value, start, end } = t
  const next = i + 1
  if (next < limit && shape[next] & Shape.joined && shape[next] & Shape.number && end[next] - start[next] === 2) {
    const v = value[next]
    if (v > y % 100) return { start: i, end: i + 2, from: day(y, 0, 0), to: day(y - (y % 100) + v, 0, 0) }
    if (v >= 1 && v <= 12) return { start: i, end: i + 2, from: day(y, v, 0) }
  }
  const k = i + 2
  const stroke = k < limit && isPunct(t, next, 47) && !(shape[next] & Shape.spaced)
  if (!stroke || value[k] !== (y + 1) % 100 || end[k] - start[k] !== 2) return undefined
  return { start: i, end: i + 3, from: day(y, 0, 0), to: day(y + 1, 0, 0) }
}

/** 2007.3.12-14, 2019/11/25–27: the last day behind the first. */
function untilDay(x: Context, limit: number, one: DateMention): DateMention {
  const q = rangeSign(x, one.end, limit)
  const last = q && !(x.tokens.shape[q] & Shape.newline) ? dayAt(x, q, limit) : 0
  const { y, m, d } = one.from
  return last > d ? { ...one, end: q + 1, to: day(y, m, last) } : one
}

/** 28.09. – 03.10.2014, 12.–14.05.2024, 12-14/05/2024: the first day takes what it lacks from the second. */
function numericRange(x: Context, i: number, limit: number): DateMention | undefined {
  const t = x.tokens
  let k = i + 1
  let month = 0
  if (
    k + 1 < limit &&
    (isPunct(t, k, 46) || isPunct(t, k, 47)) &&
    !(t.shape[k + 1] & Shape.spaced) &&
    t.shape[k + 1] & Shape.number
  ) {
    month = t.value[k + 1]
    k += 2
  }
  if (k < limit && isPunct(t, k, 46)) k++
  const q = rangeSign(x, k, limit)
  const end = q && q < limit && t.shape[q] & Shape.number ? numericDate(x, q, limit) : undefined
  if (!end || month > 12) return undefined
  const a = day(end.from.y, month || end.from.m, t.value[i])
  if (a.m > end.from.m || (a.m === end.from.m && a.d >= end.from.d)) return undefined
  return { start: i, end: end.end, from: a, to: end.from }
}

/** 30.09.2014, 11/03/2024, 10-06-2025. */
function numericDate(x: Context, i: number, limit: number): DateMention | undefined {
  const t = x.tokens
  if (i + 4 >= limit + 0 && i + 2 >= limit) return undefined
  const sep = i + 1 < limit && t.shape[i + 1] & Shape.punct ? t.value[i + 1] : 0
  const tight = (k: number) => !(t.shape[k] & Shape.spaced)
  if ((sep === 46 || sep === 47) && i + 4 < limit + 1 && tight(i + 1)) {
    const b = t.shape[i + 2] & Shape.number ? t.value[i + 2] : 0
    const y = i + 4 < limit ? yearAt(x, i + 4, limit) || shortYear(x, i) : 0
    if (b && y && isPunct(t, i + 3, sep)) return numericDay(x, i, i + 5, t.value[i], b, y)
  }
  if (i + 2 < limit && t.shape[i + 1] & Shape.joined && t.shape[i + 2] & Shape.joined) {
    const y = yearAt(x, i + 2, limit)
    if (y && t.shape[i + 1] & Shape.number) return numericDay(x, i, i + 3, t.value[i], t.value[i + 1], y)
  }
  return undefined
}

/** 04.2013, 11/2014: the month with which a row opens, or its bracket. */
function monthOfRow({ tokens: t }: Context, i: number, limit: number, m: number): DateMention | undefined {
  const { shape } = t
  if (m > 12 || i + 2 >= limit || !(shape[i] & Shape.newline || isPunct(t, i - 1, 40))) return undefined
  if (!(isPunct(t, i + 1, 46) || isPunct(t, i + 1, 47)) || (shape[i + 1] | shape[i + 2]) & Shape.spaced)
    return undefined
  return t.value[i + 2] > 1900 && t.value[i + 2] < 2100
    ? { start: i, end: i + 3, from: day(t.value[i + 2], m, 0) }
    : undefined
}

/** "25 Apr 06", "25-Apr-13", "25 April ’13": a year of two digits, where it can be no number of anything. */
function shortYearAt(x: Context, k: number, limit: number): { y: number; end: number } | undefined {
  const t = x.tokens
  const marked = isPunct(t, k, 0x27) || isPunct(t, k, 0x2019) || isPunct(t, k, 0x2018)
  const at = marked ? k + 1 : k
  if (at >= limit || !(t.shape[at] & Shape.number) || t.end[at] - t.start[at] !== 2 || t.shape[at] & Shape.newline)
    return undefined
  const joined = (t.shape[at] & Shape.joined) !== 0
  if (!marked && !joined && t.value[at] > 9) return undefined
  // "25 April 06:30"
  const next = at + 1
  if (
    next < t.count &&
    t.shape[next] & Shape.punct &&
    t.shape[next + 1] & Shape.number &&
    !(t.shape[next + 1] & Shape.spaced)
  )
    return undefined
  return { y: century(t.value[at]), end: next }
}

/** The year that two digits mean. */
const century = (two: number): number => (two < 60 ? 2000 : 1900) + two

/** 05/06/24, 5/6/24, 05.06.24: the year of two digits, and the others too, but between strokes. */
function shortYear(x: Context, i: number): number {
  const t = x.tokens
  const digits = (k: number) => (t.shape[k] & Shape.number ? t.end[k] - t.start[k] : 0)
  const least = isPunct(t, i + 1, 47) ? 1 : 2
  if (digits(i + 4) !== 2) return 0
  for (const k of [i, i + 2]) if (digits(k) < least || digits(k) > 2) return 0
  for (let k = i + 1; k <= i + 4; k++) if (t.shape[k] & Shape.spaced) return 0
  if (isPunct(t, i + 5, 46) && t.shape[i + 6] & Shape.number) return 0
  return century(t.value[i + 4])
}

/** Day before month, unless only month before day can be or the document's other dates have it so. */
function numericDay(x: Context, start: number, end: number, a: number, b: number, y: number): DateMention | undefined {
  const monthFirst = b > 12 || (a <= 12 && x.monthFirst)
  const [d, m] = monthFirst ? [b, a] : [a, b]
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? { start, end, from: day(y, m, d) } : undefined
}

/** "on the 12th", "on the 12th of this month": only the day of the month. */
export function bareDay(x: Context, i: number, limit: number): DateMention | undefined {
  const t = x.tokens
  if (x.nounFirst) return bareDayBehindArticle(x, i, limit)
  if (
    !(t.shape[i] & Shape.ordinal) ||
    i < 2 ||
    !x.is(i - 1, C.article) ||
    !(x.is(i - 2, C.on) || x.is(i - 2, C.to) || x.is(i - 2, C.until))
  )
    return undefined
  const d = dayAt(x, i, limit)
  if (!d) return undefined
  const k = i + 1
  const counted = k < limit && inMonth(x, i, d)
  if (counted) return counted
  // "on the 10th anniversary", "on the 38th Parallel"
  if (
    k < limit &&
    !(t.shape[k] & Shape.punct) &&
    !x.is(k, C.functionWord) &&
    !x.is(k, C.verb) &&
    !x.is(k, C.aux) &&
    !x.is(k, C.with) &&
    !x.is(k, C.and) &&
    !x.is(k, C.in) &&
    !x.is(k, C.at) &&
    !x.is(k, C.he) &&
    !x.is(k, C.they)
  )
    return undefined
  return { start: i, end: k, from: day(0, 0, d) }
}

/** Tokens back to the month of a day that says none. */
const MONTH_WITHIN = 40

/** The month told last in the sentence before token i, 0 for none. */
function monthBefore(x: Context, i: number): number {
  for (let k = i - 1; k > 0 && i - k < MONTH_WITHIN; k--) {
    if (x.isPunct(k, 46) || x.tokens.shape[k] & Shape.newline) return 0
    if (x.is(k, C.month) && x.tokens.shape[k - 1] & Shape.number) return x.is(k, C.month)
  }
  return 0
}

/** "le 14 courant", "le 3 de ce mois", "le 9 du mois courant", "Le 14, il a rencontré". */
function bareDayBehindArticle(x: Context, i: number, limit: number): DateMention | undefined {
  const d = dayAt(x, i, limit)
  if (!d || i === 0 || x.is(i - 1, C.article) !== DEFINITE || x.isPlural(i - 1)) return undefined
  const k = i + 1
  const from = day(0, 0, d)
  if (k >= limit || x.isPunct(k, 44) || (x.isPunct(k, 46) && x.tokens.shape[k + 1] & Shape.newline))
    return { start: i, end: k, from }
  // "le 12 juin à Rome, **le 13 à Vienne**": of the month told in the same sentence
  const ends = x.isPunct(k, 59) || x.isPunct(k, 46) || x.is(k, C.to) || x.is(k, C.in)
  const goesOn = x.isPunct(i - 2, 44) || x.isPunct(i - 2, 59) || x.is(i - 2, C.and)
  const month = ends && goesOn ? monthBefore(x, i) : 0
  if (month) return { start: i, end: k, from: day(0, month, d) }
  return inMonth(x, i, d)
}

/** "the 3rd of last month", "the 3rd inst.", "le 9 du mois courant": of the month of publication, the one before or behind. */
function inMonth(x: Context, i: number, d: number): DateMention | undefined {
  const month = x.is(i + 1, C.ofMonth)
  if (!month) return undefined
  return { start: i, end: x.after(i + 1), from: day(0, 0, d), shift: { unit: 'month', by: month - 10 } }
}
