import { Shape, WORD, type Tokens } from '../text/scan.ts'
import { C, DEFINITE } from './lexicon.ts'
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

/** As a year: the year of the date told before. */
export const SAME_YEAR = -1
/** Of the lists' payloads, "the last day". */
export const LAST_DAY = 99
/** Payload of `approximate` that goes with dates too: "around 2010", but not "over 2010". */
const ABOUT = 2
/** Payloads of `unit`. */
const DAY = 1
const WEEK = 2
const MONTH = 3
const YEAR = 4
const WEEKEND = 5

const isRange = (t: Tokens, i: number) =>
  (t.shape[i] & Shape.punct) !== 0 &&
  (t.value[i] === 0x2013 || t.value[i] === 0x2014 || t.value[i] === 45 || t.value[i] === 0x2212)
const isPunct = (t: Tokens, i: number, c: number) => (t.shape[i] & Shape.punct) !== 0 && t.value[i] === c

/** The date that begins at token i, or undefined. */
export function dateAt(x: Context, i: number, limit: number): DateMention | undefined {
  const told = single(x, i, limit)
  const one = told && x.nounFirst ? described(x, told, limit) : told
  return one && !one.to ? ranged(x, one, limit) : one
}

/** Where the noun comes first, "last" and "next" stand behind: "mars dernier", "lundi prochain", "le 12 mai dernier". */
function described(x: Context, one: DateMention, limit: number): DateMention {
  const k = one.end
  if (k >= limit || one.from.y || one.shift || x.tokens.shape[k] & (Shape.newline | Shape.punct)) return one
  if (!one.from.m && !one.weekday && !one.season) return one
  const by = x.lexicon.get(x.lex[k], C.last) ? -1 : x.lexicon.get(x.lex[k], C.next) ? 1 : 0
  if (!by) return one
  if (one.season && x.published)
    return { ...one, end: x.after(k), from: day(x.published.y + seasonShift(x, one.season, by), 0, 0) }
  return { ...one, end: x.after(k), toward: by }
}

/** "la semaine dernière", "le mois prochain", "l’an dernier". */
function unitBehind(x: Context, i: number, limit: number): DateMention | undefined {
  const unit = x.is(i, C.unit)
  const k = x.afterOf(i, C.unit)
  if (k >= limit || unit === DAY || !unit) return undefined
  // "le mois en cours", "du mois courant"
  const current = x.is(k, C.this) && !x.is(k, C.definite) && x.is(i - 1, C.article)
  if (current) return { start: i, end: x.after(k), from: ZERO, shift: { unit: UNITS[unit], by: 0 } }
  const by = x.lexicon.get(x.lex[k], C.last) ? -1 : x.lexicon.get(x.lex[k], C.next) ? 1 : 0
  // "ces dernières années", "au cours des mois prochains" are no date
  if (!by || x.is(i, C.units) || x.is(i - 1, C.cardinal) > 1) return undefined
  if (x.isPlural(i) && unit !== MONTH) return undefined
  return { start: i, end: x.after(k), from: ZERO, shift: { unit: UNITS[unit], by } }
}

/** "il y a deux jours", "voici trois semaines": the word that counts back stands before. */
function agoBefore(x: Context, i: number, limit: number): DateMention | undefined {
  if (x.lexicon.get(x.lex[i], C.ago) !== 1) return undefined
  const k = x.after(i)
  const n = k < limit ? (x.tokens.shape[k] & Shape.number ? x.tokens.value[k] : x.is(k, C.cardinal)) : 0
  const unit = n ? x.is(x.after(k), C.unit) : 0
  if (!unit || unit === WEEKEND) return undefined
  const end = x.after(x.after(k))
  if (unit === DAY) return { start: i, end, from: ZERO, days: -n }
  return { start: i, end, from: ZERO, shift: { unit: UNITS[unit], by: -n } }
}

/** One day, month, season or year, or days of one month: "25 to 27 June". Words that wake a rule here are of `opensDate` (lexicon.ts). */
function single(x: Context, i: number, limit: number): DateMention | undefined {
  const t = x.tokens
  if (t.shape[i] & Shape.number) return numberFirst(x, i, limit) ?? bareDay(x, i, limit)
  if (t.shape[i] & Shape.punct) return undefined
  if (!x.lex[i]) return undefined
  if (x.is(i, C.month) && isMonthHere(x, i)) return monthFirst(x, i, limit)
  if (x.is(i, C.weekday)) return weekday(x, i, limit)
  if (x.nounFirst) {
    const behind = unitBehind(x, i, limit) ?? agoBefore(x, i, limit)
    if (behind) return behind
  }
  const relativeDay = x.is(i, C.relativeDay)
  // "today (July 31)"
  if (relativeDay && isPunct(t, x.after(i), 40) && x.after(i) + 1 < limit) {
    const inner = dateAt(x, x.after(i) + 1, limit)
    if (inner?.from.d && isPunct(t, inner.end, 41)) return { ...inner, start: i, end: inner.end + 1 }
  }
  if (relativeDay) return { start: i, end: x.after(i), from: ZERO, days: relativeDay - 10 }
  if (x.is(i, C.sameYear)) return { start: i, end: x.after(i), from: day(SAME_YEAR, 0, 0) }
  if (x.is(i, C.sameDay)) {
    // "in the evening of 5 May"
    const k = x.after(i)
    const q = k < limit && (x.is(k, C.of) || x.is(k, C.on)) ? k + 1 : k
    const inner =
      q < limit && !isPunct(t, q, 40) && !(t.shape[q] & Shape.newline)
        ? dateAt(x, x.is(q, C.article) ? q + 1 : q, limit)
        : undefined
    if (inner && (inner.from.m || inner.weekday)) return { ...inner, start: i }
    return { start: i, end: k, from: ZERO, anchored: 0 }
  }
  if (x.is(i, C.nextDay)) return { start: i, end: x.after(i), from: ZERO, anchored: 1 }
  if (x.is(i, C.dayBefore)) return { start: i, end: x.after(i), from: ZERO, anchored: -1 }
  if (
    x.is(i, C.dayOf) &&
    !(x.after(i) - i > 3 && (x.is(x.after(i), C.of) || x.is(x.after(i), C.to) || x.is(x.after(i), C.by)))
  )
    return { start: i, end: x.after(i), from: ZERO, dayOfVisit: x.is(i, C.dayOf) }
  if (x.is(i, C.season)) return season(x, i, limit)
  if (x.is(i, C.quarter) || x.is(i, C.half)) {
    const q = quarter(x, i, limit)
    if (q) return q
  }
  if (x.is(i, C.earlyMidLate)) return earlyMidLate(x, i, limit)
  // "ce 17 juin 2021"
  if (x.nounFirst && x.is(i, C.this) && x.after(i) < limit && t.shape[x.after(i)] & Shape.number) {
    const inner = numberFirst(x, x.after(i), limit)
    return inner?.from.d ? { ...inner, start: i } : undefined
  }
  if (x.is(i, C.last) || x.is(i, C.next) || x.is(i, C.this)) return relative(x, i, limit)
  if (x.is(i, C.approximate) === ABOUT) return about(x, i, limit)
  if (x.is(i, C.cardinal)) return ago(x, i, limit)
  return undefined
}

/**
 * Two dates joined to an interval: "from Tuesday, 30 September, until Friday, 3 October 2014", "between 3 March
 * and 5 April", "Monday to Wednesday", "2009 to 2012".
 */
function ranged(x: Context, one: DateMention, limit: number): DateMention {
  const month = one.from.m !== 0
  const plain =
    one.days === undefined && one.anchored === undefined && !one.shift && !one.dayOfVisit && !one.season && !one.decade
  if (!plain || one.end >= limit) return one
  let k = one.end
  if (
    isPunct(x.tokens, k, 44) &&
    (x.is(k + 1, C.until) || (x.is(k + 1, C.to) && one.start > 0 && x.is(one.start - 1, C.from)))
  )
    k++
  const between = one.start > 0 && x.is(one.start - 1, C.between)
  // "Wednesday 19 and Thursday 20": one day and the next
  const next1 = one.weekday && !month && x.is(k, C.and) && x.is(k + 1, C.weekday) === (one.weekday % 7) + 1
  // "les 30 juin et 1er juillet"
  const overMonths =
    x.nounFirst &&
    month &&
    x.is(k, C.and) &&
    one.start > 0 &&
    x.is(one.start - 1, C.article) &&
    x.isPlural(one.start - 1)
  let q = (between && x.is(k, C.and)) || next1 || overMonths ? k + 1 : rangeSign(x, k, limit)
  // "the 12th to the 14th of June" and "from Tuesday to Thursday"
  if (!q || q >= limit || x.tokens.shape[q] & Shape.newline) return one
  if (x.is(q, C.article)) q++
  const next = q < limit ? single(x, q, limit) : undefined
  if (!next || next.to || (next.week !== undefined && !one.weekday)) return one
  if (one.weekday && !month) {
    // "Monday 4 to Wednesday 6 March"
    if (one.from.d && next.from.m && next.from.d > one.from.d && !next.to)
      return { start: one.start, end: next.end, from: day(next.from.y, next.from.m, one.from.d), to: next.from }
    if (!next.weekday || next.from.m) return one
    return {
      ...one,
      end: next.end,
      weekdayTo: next.weekday,
      ...(next.from.d ? { to: next.from } : {}),
      ...(next.toward ? { toward: next.toward } : {}),
      ...(next.week === undefined ? {} : { week: next.week }),
    }
  }
  const a = one.from
  let b = next.from
  if (a.d && !a.m) return one
  // "May 3 to the 5th"
  if (a.d && !b.m && b.d > a.d && !next.weekday) b = day(a.y, a.m, b.d)
  if ((a.d !== 0) !== (b.d !== 0) || (a.m !== 0) !== (b.m !== 0) || next.season || next.decade || (!b.y && !b.m))
    return one
  if (!a.m && (b.y <= a.y || b.y - a.y > 60)) return one
  const y = a.y || (b.y && a.m > b.m ? b.y - 1 : b.y)
  const y2 = b.y || (a.y && b.m < a.m ? a.y + 1 : a.y)
  if (y && (y2 < y || (y2 === y && (b.m < a.m || (b.m === a.m && b.d < a.d))))) return one
  return {
    start: one.start,
    end: next.end,
    from: day(y, a.m, a.d),
    to: day(y2, b.m, b.d),
    ...(one.approximate ? { approximate: true } : {}),
  }
}

/** "around 2010", "circa 1998", "in about May 2015". */
function about(x: Context, i: number, limit: number): DateMention | undefined {
  let k = x.after(i)
  if (k < limit && isPunct(x.tokens, k, 46)) k++
  if (k < limit && x.is(k, C.article)) k++
  if (k >= limit || !(x.tokens.shape[k] & Shape.number || monthAt(x, k, limit))) return undefined
  const inner = single(x, k, limit)
  return inner && (inner.from.m || inner.from.y) ? { ...inner, start: i, approximate: true } : undefined
}

/** "on the 12th", "on the 12th of this month": only the day of the month. */
function bareDay(x: Context, i: number, limit: number): DateMention | undefined {
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
  if (k < limit && x.is(k, C.of) && x.is(k + 1, C.this) && x.is(x.after(k + 1), C.unit) === MONTH)
    return { start: i, end: x.after(k + 1) + 1, from: day(0, 0, d) }
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
    !x.is(k, C.at)
  )
    return undefined
  return { start: i, end: k, from: day(0, 0, d) }
}

/** "le 14 courant", "le 3 de ce mois", "le 9 du mois courant", "Le 14, il a rencontré". */
function bareDayBehindArticle(x: Context, i: number, limit: number): DateMention | undefined {
  const d = dayAt(x, i, limit)
  if (!d || i === 0 || x.is(i - 1, C.article) !== DEFINITE || x.isPlural(i - 1)) return undefined
  const k = i + 1
  const from = day(0, 0, d)
  if (k >= limit || x.isPunct(k, 44)) return { start: i, end: k, from }
  if (x.is(k, C.this) && !x.is(k, C.definite)) return { start: i, end: x.after(k), from }
  if (!x.is(k, C.of)) return undefined
  if (x.is(k + 1, C.this) && x.is(k + 2, C.unit) === MONTH) return { start: i, end: k + 3, from }
  return x.is(k + 1, C.unit) === MONTH && x.is(k + 2, C.this) ? { start: i, end: x.after(k + 2), from } : undefined
}

const ZERO: Day = { y: 0, m: 0, d: 0 }
const day = (y: number, m: number, d: number): Day => ({ y, m, d })

/** Not "mar" nor "Mar-a-Lago". */
const isMonthHere = (x: Context, i: number): boolean =>
  (x.nounFirst || !(x.tokens.shape[i] & Shape.lower)) &&
  (x.tokens.shape[i + 1] & (Shape.joined | Shape.lower)) !== (Shape.joined | Shape.lower) &&
  // "sept accords"
  !(x.is(i, C.cardinal) && x.tokens.shape[i + 1] & Shape.lower && !(x.tokens.shape[i + 1] & Shape.newline))

/** A month by itself must be led in: "in May", "last June"; "May", "April Smith" and "March on" are no months. */
function isLedIn(x: Context, i: number): boolean {
  const t = x.tokens
  if (i === 0 || t.shape[i] & Shape.newline) return !(t.shape[i + 1] & WORD) || (t.shape[i + 1] & Shape.newline) !== 0
  const p = i - 1
  if (t.shape[p] & Shape.punct) return !(t.shape[i + 1] & Shape.cap && !(t.shape[i + 1] & Shape.newline))
  return !!(
    x.is(p, C.in) ||
    x.is(p, C.during) ||
    x.is(p, C.since) ||
    x.is(p, C.until) ||
    x.is(p, C.from) ||
    x.is(p, C.to) ||
    x.is(p, C.between) ||
    x.is(p, C.and) ||
    x.is(p, C.of) ||
    x.is(p, C.last) ||
    x.is(p, C.next) ||
    x.is(p, C.this) ||
    x.is(p, C.earlyMidLate) ||
    x.is(p, C.for) ||
    x.is(p, C.by) ||
    x.is(p, C.before) ||
    x.is(p, C.after) ||
    x.is(p, C.approximate) ||
    x.is(p, C.article) ||
    t.shape[i] & Shape.joined
  )
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
const monthAt = (x: Context, i: number, limit: number): number =>
  i < limit && (x.nounFirst || !(x.tokens.shape[i] & Shape.lower)) ? x.is(i, C.month) : 0

/** After a month, an optional full stop of its abbreviation. */
const pastStop = (x: Context, i: number, limit: number): number =>
  i < limit &&
  isPunct(x.tokens, i, 46) &&
  !(x.tokens.shape[i] & Shape.spaced) &&
  !(x.tokens.shape[i + 1] & Shape.newline) &&
  i + 1 < limit &&
  (x.tokens.shape[i + 1] & Shape.number || isPunct(x.tokens, i + 1, 44))
    ? i + 1
    : i

/** The year after a day or month: ", 2024", "2024", "last year", "this year", "of next year", "(2024)". */
function yearAfter(x: Context, i: number, limit: number): { y: number; end: number } {
  const t = x.tokens
  let k = i
  if (k < limit && (isPunct(t, k, 44) || x.is(k, C.of)) && !(t.shape[k + 1] & Shape.newline)) k++
  const y = yearAt(x, k, limit)
  if (y && !(t.shape[k] & Shape.newline)) return { y, end: k + 1 }
  if (k < limit && x.is(k, C.sameYear)) return { y: SAME_YEAR, end: x.after(k) }
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
  return k < limit && x.is(k, C.unit) === YEAR ? { by, end: k + 1 } : undefined
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
  // "29 août-2 septembre"
  if (i > 0 && t.shape[i] & Shape.joined && !x.is(i - 1, C.month)) return undefined
  // 30.09.2014, 11/03/2024, 10-06-2025
  const numeric = numericDate(x, i, limit) ?? numericRange(x, i, limit)
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
  const year = yearAfter(x, k, limit)
  return { start: i, end: year.end, from: day(year.y, m, d), ...(to ? { to: day(year.y, m, to) } : {}) }
}

/** What stands between the days of a list or an interval: "to", "and", "–", a comma, with the full stop of an ordinal. */
function listSign(x: Context, k: number, limit: number): number {
  const t = x.tokens
  if (k < limit && isPunct(t, k, 46)) k++
  if (k >= limit || t.shape[k] & Shape.newline) return 0
  let q = rangeSign(x, k, limit)
  if (!q && (x.is(k, C.and) || isPunct(t, k, 44))) q = k + 1
  if (q && isPunct(t, q - 1, 44) && x.is(q, C.and)) q++
  if (q && q < limit && x.is(q, C.article)) q++
  return q
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

/** 05/06/24: all three of two digits. */
function shortYear(x: Context, i: number): number {
  const t = x.tokens
  for (let k = i; k <= i + 4; k += 2) if (t.end[k] - t.start[k] !== 2 || !(t.shape[k] & Shape.number)) return 0
  for (let k = i + 1; k <= i + 4; k++) if (t.shape[k] & Shape.spaced) return 0
  if (isPunct(t, i + 5, 46) && t.shape[i + 6] & Shape.number) return 0
  return t.value[i + 4] < 60 ? 2000 + t.value[i + 4] : 1900 + t.value[i + 4]
}

/** Day before month, unless only month before day can be or the document's other dates have it so. */
function numericDay(x: Context, start: number, end: number, a: number, b: number, y: number): DateMention | undefined {
  const monthFirst = b > 12 || (a <= 12 && x.monthFirst)
  const [d, m] = monthFirst ? [b, a] : [a, b]
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? { start, end, from: day(y, m, d) } : undefined
}

function yearFirst(x: Context, i: number, limit: number, y: number): DateMention | undefined {
  const t = x.tokens
  // 2025-12-10, 2024.09.06, 2024/05/17
  if (
    i + 2 < limit &&
    t.shape[i + 1] & Shape.joined &&
    t.shape[i + 2] & Shape.joined &&
    t.shape[i + 1] & Shape.number &&
    t.shape[i + 2] & Shape.number &&
    t.value[i + 1] <= 12 &&
    t.value[i + 2] <= 31
  )
    return { start: i, end: i + 3, from: day(y, t.value[i + 1], t.value[i + 2]) }
  if (
    i + 4 < limit &&
    (isPunct(t, i + 1, 46) || isPunct(t, i + 1, 47)) &&
    isPunct(t, i + 3, t.value[i + 1]) &&
    !(t.shape[i + 1] & Shape.spaced) &&
    t.shape[i + 2] & Shape.number &&
    t.shape[i + 4] & Shape.number &&
    t.value[i + 2] <= 12 &&
    t.value[i + 4] <= 31
  )
    return { start: i, end: i + 5, from: day(y, t.value[i + 2], t.value[i + 4]) }
  // the 1990s
  if (i + 1 < limit && x.is(i + 1, C.decade) && !(t.shape[i + 1] & Shape.spaced))
    return y % 10 === 0 ? { start: i, end: i + 2, from: day(y, 0, 0), decade: true } : undefined
  // "2000 people"
  if (
    i + 1 < limit &&
    (x.is(i + 1, C.people) || x.is(i + 1, C.delegation) || x.is(i + 1, C.memberWord)) &&
    t.shape[i + 1] & Shape.lower
  )
    return undefined
  // 2009 (August), 2009 August 3, 1971, April 10 to 17, 2024 (12–14 March)
  let k = i + 1
  const open = k < limit && isPunct(t, k, 40)
  if (open || (k < limit && isPunct(t, k, 44))) k++
  if (
    k < limit &&
    (open || !(t.shape[k] & Shape.newline)) &&
    (monthAt(x, k, limit) || (t.shape[k] & Shape.number && !yearAt(x, k, limit)))
  ) {
    const inner = dateAt(x, k, limit)
    if (inner?.from.m && !inner.from.y && !inner.season && (open || monthAt(x, k, limit))) {
      let end = inner.end
      if (open && end < limit && isPunct(t, end, 41)) end++
      const to = inner.to ? day(inner.to.m < inner.from.m ? y + 1 : y, inner.to.m, inner.to.d) : undefined
      return { start: i, end, from: day(y, inner.from.m, inner.from.d), ...(to ? { to } : {}) }
    }
  }
  // 2024-05
  if (
    i + 1 < limit &&
    t.shape[i + 1] & Shape.joined &&
    t.shape[i + 1] & Shape.number &&
    t.end[i + 1] - t.start[i + 1] === 2 &&
    t.value[i + 1] >= 1 &&
    t.value[i + 1] <= 12 &&
    t.value[i + 1] <= y % 100
  )
    return { start: i, end: i + 2, from: day(y, t.value[i + 1], 0) }
  // 2013-17, 2013/14
  if (
    i + 1 < limit &&
    t.shape[i + 1] & Shape.joined &&
    t.shape[i + 1] & Shape.number &&
    t.end[i + 1] - t.start[i + 1] === 2 &&
    t.value[i + 1] > y % 100
  )
    return { start: i, end: i + 2, from: day(y, 0, 0), to: day(y - (y % 100) + t.value[i + 1], 0, 0) }
  if (
    i + 2 < limit &&
    isPunct(t, i + 1, 47) &&
    !(t.shape[i + 1] & Shape.spaced) &&
    t.value[i + 2] === (y + 1) % 100 &&
    t.end[i + 2] - t.start[i + 2] === 2
  )
    return { start: i, end: i + 3, from: day(y, 0, 0), to: day(y + 1, 0, 0) }
  return { start: i, end: i + 1, from: day(y, 0, 0) }
}

function monthFirst(x: Context, i: number, limit: number): DateMention | undefined {
  const t = x.tokens
  const m = x.is(i, C.month)
  let k = pastStop(x, x.after(i), limit)
  if (k < limit && isPunct(t, k, 47) && yearAt(x, k + 1, limit)) k++
  // December 2009; May this year; September last year
  const d = k < limit && !(t.shape[k] & Shape.newline) ? dayAt(x, k, limit) : 0
  if (!d) {
    const year = yearAfter(x, k, limit)
    // May/June 2023, May and June 2023
    if (!year.y && k < limit && (x.is(k, C.and) || isPunct(t, k, 47)) && monthAt(x, k + 1, limit) > m) {
      const y2 = yearAfter(x, pastStop(x, k + 2, limit), limit)
      if (!dayAt(x, k + 2, limit))
        return { start: i, end: y2.end, from: day(y2.y, m, 0), to: day(y2.y, x.is(k + 1, C.month), 0) }
    }
    if (!year.y && year.end === k && !rangeSign(x, k, limit) && !isLedIn(x, i)) return undefined
    return { start: i, end: year.end, from: day(year.y, m, 0) }
  }
  k++
  // July 26-29, 2021; June 5 to 12; March 27-28; May 3, 4 and 5
  let to = 0
  for (let last = d, at = k; ;) {
    const r = listSign(x, at, limit)
    const second = r ? dayAt(x, r, limit) : 0
    // "May 3 to 5 June": the day is the next month's; "May 3, 12 students": a comma alone joins nothing
    if (!second || second <= last || monthAt(x, r + 1, limit) || (x.is(r + 1, C.of) && monthAt(x, r + 2, limit))) break
    if (isPunct(t, r - 1, 44) && !(listSign(x, r + 1, limit) && dayAt(x, listSign(x, r + 1, limit), limit))) break
    if (
      x.is(r - 1, C.and) &&
      r + 1 < limit &&
      x.isWord(r + 1) &&
      !x.is(r + 1, C.functionWord) &&
      (x.is(r + 1, C.people) || x.is(r + 1, C.delegation) || x.is(r + 1, C.common))
    )
      break
    last = second
    to = second
    k = at = r + 1
  }
  const year = yearAfter(x, k, limit)
  return { start: i, end: year.end, from: day(year.y, m, d), ...(to ? { to: day(year.y, m, to) } : {}) }
}

function weekday(x: Context, i: number, limit: number): DateMention | undefined {
  const t = x.tokens
  const w = x.is(i, C.weekday)
  let k = i + 1
  if (k < limit && isPunct(t, k, 46) && !(t.shape[k] & Shape.spaced) && !x.nounFirst) k++
  const comma = k < limit && isPunct(t, k, 44) ? k + 1 : k
  if (comma < limit && !(t.shape[comma] & Shape.newline)) {
    const q = x.is(comma, C.article) || x.is(comma, C.on) ? comma + 1 : comma
    if (q < limit && (t.shape[q] & Shape.number || monthAt(x, q, limit))) {
      const inner = dateAt(x, q, limit)
      if (inner && inner.from.m) return { ...inner, start: i, ...(inner.to ? {} : { weekday: w }) }
    }
    // Wednesday (11)
    if (isPunct(t, k, 40)) {
      const inner = dateAt(x, k + 1, limit)
      if (inner && inner.from.m && isPunct(t, inner.end, 41))
        return { ...inner, start: i, end: inner.end + 1, weekday: w }
      const d = dayAt(x, k + 1, limit)
      if (d && k + 2 < limit && isPunct(t, k + 2, 41)) return { start: i, end: k + 3, from: day(0, 0, d), weekday: w }
    }
    // Friday, 31st
    if (q < limit && t.shape[q] & Shape.ordinal && dayAt(x, q, limit))
      return { start: i, end: q + 1, from: day(0, 0, t.value[q]), weekday: w }
  }
  // "Tuesday 18: meeting in Munich", but not "Tuesday 18:00"
  const number = dayAt(x, k, limit)
  if (
    number &&
    !(t.shape[k] & Shape.newline) &&
    (k + 1 >= limit ||
      (t.shape[k + 1] & (Shape.punct | Shape.newline) &&
        !(t.shape[k + 2] & Shape.number && !(t.shape[k + 2] & Shape.spaced))) ||
      x.is(k + 1, C.and) ||
      ((x.is(k + 1, C.to) || x.is(k + 1, C.until)) && x.is(k + 2, C.weekday)))
  )
    return { start: i, end: k + 1, from: day(0, 0, number), weekday: w }
  // Friday last week, Tuesday of this week
  const q = k < limit && x.is(k, C.of) ? k + 1 : k
  if (q < limit && (x.is(q, C.last) || x.is(q, C.next) || x.is(q, C.this)) && x.is(x.after(q), C.unit) === WEEK)
    return { start: i, end: x.after(q) + 1, from: ZERO, weekday: w, week: direction(x, q) }
  // "mardi de la semaine dernière"
  const week = x.nounFirst && x.is(k, C.of) && x.is(k + 1, C.article) ? unitBehind(x, k + 2, limit) : undefined
  if (week?.shift?.unit === 'week') return { start: i, end: week.end, from: ZERO, weekday: w, week: week.shift.by }
  return { start: i, end: k, from: ZERO, weekday: w }
}

const direction = (x: Context, i: number): -1 | 0 | 1 => (x.is(i, C.last) ? -1 : x.is(i, C.next) ? 1 : 0)

function season(x: Context, i: number, limit: number): DateMention | undefined {
  const t = x.tokens
  const year = yearAfter(x, i + 1, limit)
  if (year.y) {
    // winter 2023–24
    let end = year.end
    const r = rangeSign(x, end, limit) || (end < limit && isPunct(t, end, 47) ? end + 1 : 0)
    if (r && r < limit && t.shape[r] & Shape.number && t.value[r] % 100 === (year.y + 1) % 100) end = r + 1
    return { start: i, end, from: day(year.y, 0, 0), season: x.is(i, C.season) }
  }
  // "l’été dernier"
  if (x.nounFirst && (x.is(i + 1, C.last) || x.is(i + 1, C.next)))
    return { start: i, end: i + 1, from: ZERO, season: x.is(i, C.season) }
  const p = i > 0 && x.is(i - 1, C.article) ? i - 2 : i - 1
  if (
    p >= 0 &&
    (x.is(p, C.in) || x.is(p, C.during)) &&
    !(i + 1 < limit && t.shape[i + 1] & WORD && (t.shape[i + 1] & Shape.cap || x.is(i + 1, C.common)))
  )
    return { start: i, end: i + 1, from: ZERO, season: x.is(i, C.season) }
  return undefined
}

function earlyMidLate(x: Context, i: number, limit: number): DateMention | undefined {
  let k = x.after(i)
  // "earlier in the day", "later in the week"
  if (k + 2 < limit && x.is(k, C.in) && x.is(k + 1, C.article) && x.is(k + 2, C.unit)) {
    const unit = x.is(k + 2, C.unit)
    if (unit === DAY) return { start: i, end: k + 3, from: ZERO, anchored: 0 }
    return { start: i, end: k + 3, from: ZERO, shift: { unit: UNITS[unit], by: 0 } }
  }
  if (k < limit && (x.is(k, C.of) || x.is(k, C.in))) k++
  if (k < limit && x.is(k, C.article)) k++
  if (k >= limit) return undefined
  // "en début de semaine"
  const unit = x.nounFirst && x.after(i) > i + 1 && !x.is(k, C.units) ? x.is(k, C.unit) : 0
  if (unit) {
    const inner = unitBehind(x, k, limit)
    if (inner) return { ...inner, start: i }
    if (unit !== DAY && unit !== WEEKEND && !x.is(k + 1, C.unit))
      return { start: i, end: k + 1, from: ZERO, shift: { unit: UNITS[unit], by: 0 } }
  }
  if (x.is(k, C.relativeDay) === 10) return { start: i, end: x.after(k), from: ZERO, days: 0 }
  if (monthAt(x, k, limit) || yearAt(x, k, limit) || x.is(k, C.last) || x.is(k, C.next) || x.is(k, C.this)) {
    const inner = single(x, k, limit)
    if (inner && !inner.from.d && !inner.weekday) return { ...inner, start: i }
  }
  return undefined
}

const UNITS = ['week', 'week', 'week', 'month', 'year', 'weekend'] as const

function relative(x: Context, i: number, limit: number): DateMention | undefined {
  const by = direction(x, i)
  const k = x.after(i)
  // "this past Monday"
  if (k < limit && !by && (x.is(k, C.last) || x.is(k, C.next))) return relative(x, k, limit)
  if (k >= limit || x.tokens.shape[k] & Shape.newline) return undefined
  const unit = x.is(k, C.unit)
  if (unit === DAY) return undefined
  if (unit) {
    // "over the past years", "in the coming weeks" are no date
    if (unit !== WEEKEND && x.is(k, C.units)) return undefined
    return { start: i, end: x.afterOf(k, C.unit), from: ZERO, shift: { unit: UNITS[unit], by } }
  }
  const toward = by || undefined
  if (x.is(k, C.weekday)) {
    const inner = weekday(x, k, limit)
    return inner ? { ...inner, start: i, ...(toward && !inner.from.m ? { toward } : {}) } : undefined
  }
  if (monthAt(x, k, limit)) {
    const inner = monthFirst(x, k, limit)
    return inner ? { ...inner, start: i, ...(toward && !inner.from.y ? { toward } : {}) } : undefined
  }
  const s = x.is(k, C.season)
  if (s && x.published) {
    return { start: i, end: k + 1, from: day(x.published.y + seasonShift(x, s, by), 0, 0), season: s }
  }
  return undefined
}

/** Years from that of publication to the last or next such season. */
function seasonShift({ published }: Context, s: number, by: -1 | 0 | 1): -1 | 0 | 1 {
  const now = seasonOf(published!.m)
  return by < 0 && now <= s ? -1 : by > 0 && now >= s ? 1 : 0
}

const seasonOf = (m: number) => (m < 3 || m === 12 ? 20 : m < 6 ? 21 : m < 9 ? 22 : 23)

function quarter(x: Context, i: number, limit: number): DateMention | undefined {
  let k = x.after(i)
  if (k < limit && x.is(k, C.of)) k++
  // "the first half of April" is told as that month
  if (k < limit && x.is(i, C.half) && monthAt(x, k, limit)) {
    const inner = monthFirst(x, k, limit)
    return inner && !inner.from.d ? { ...inner, start: i } : undefined
  }
  const y = yearAt(x, k, limit)
  // "in the third quarter": of the year of publication
  const shifted = y
    ? { by: 0, end: k + 1 }
    : (yearShift(x, k, limit) ??
      (x.is(i, C.quarter) && k === x.after(i) && (x.is(i - 1, C.in) || x.is(i - 1, C.during))
        ? { by: 0, end: k }
        : undefined))
  if (!shifted) return undefined
  const year = y || (x.published ? x.published.y + shifted.by : 0)
  if (!year) return undefined
  const q = x.is(i, C.quarter)
  const h = x.is(i, C.half)
  return q
    ? { start: i, end: shifted.end, from: day(year, q * 3 - 2, 0), to: day(year, q * 3, 0) }
    : { start: i, end: shifted.end, from: day(year, h * 6 - 5, 0), to: day(year, h * 6, 0) }
}

/** "two days ago", counted from publication; "two days later", from the day told before. */
function ago(x: Context, i: number, limit: number): DateMention | undefined {
  const k = x.after(i)
  if (k + 1 >= limit) return undefined
  const unit = x.is(k, C.unit)
  if (!unit || unit === WEEKEND) return undefined
  const n = x.is(i, C.cardinal)
  const way = x.is(k + 1, C.ago)
  if (!way) return undefined
  // "a year earlier": than a year told before, of which we know too little
  if (way !== 1) return unit === DAY ? { start: i, end: k + 2, from: ZERO, anchored: way === 2 ? -n : n } : undefined
  if (unit === DAY) return { start: i, end: k + 2, from: ZERO, days: -n }
  return { start: i, end: k + 2, from: ZERO, shift: { unit: UNITS[unit], by: -n } }
}
