import { dayNumber, weekdayOf } from '../../model/edtf.ts'
import { Shape } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { C } from '../word-classes.ts'
import { ago, agoBefore, unitBehind, UNITS } from './counted.ts'
import { type DateMention, type Day, day, SAME_YEAR, ZERO } from './mention.ts'
import { isMonthHere, monthFirst } from './months.ts'
import { bareDay, numberFirst } from './numbers.ts'
import { DAY, dayAt, isPunct, monthAt, rangeSign, WEEK, WEEKEND, yearAt } from './parts.ts'
import { quarter, season, seasonShift } from './seasons.ts'
import { relative } from './toward.ts'
import { weekday } from './weekdays.ts'

/** The date that begins at token i, or undefined. */
export function dateAt(x: Context, i: number, limit: number): DateMention | undefined {
  const told = single(x, i, limit)
  const one = told && x.nounFirst ? described(x, told, limit) : told
  return one && !one.to ? ranged(x, one, limit) : one
}

/** One day, month, season or year, or days of one month: "25 to 27 June". Words that wake a rule here are of `opensDate` (`UNIONS` of lexicon.ts). */
function single(x: Context, i: number, limit: number): DateMention | undefined {
  const t = x.tokens
  if (t.shape[i] & Shape.number)
    return (
      numberFirst(x, i, limit, dateAt) ??
      ago(x, i, limit) ??
      (x.nounFirst ? undefined : nthDay(x, i, limit)) ??
      bareDay(x, i, limit)
    )
  if (t.shape[i] & Shape.punct) return undefined
  if (!x.lex[i]) return undefined
  const first = dayAt(x, i, limit) && numberFirst(x, i, limit, dateAt)
  if (first) return first
  if (x.is(i, C.month) && isMonthHere(x, i)) return monthFirst(x, i, limit)
  if (x.is(i, C.weekday)) return weekday(x, i, limit, dateAt)
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
      q < limit && !isPunct(t, q, 40) && !(t.shape[q] & Shape.newline) ? dateAt(x, x.pastArticle(q), limit) : undefined
    if (inner && (inner.from.m || inner.weekday)) return { ...inner, start: i }
    return { start: i, end: k, from: ZERO, anchored: 0 }
  }
  const nth = x.nounFirst ? undefined : nthDay(x, x.pastArticle(i), limit)
  if (nth) return { ...nth, start: i }
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
    const inner = numberFirst(x, x.after(i), limit, dateAt)
    return inner?.from.d ? { ...inner, start: i } : undefined
  }
  if (x.is(i, C.last) || x.is(i, C.next) || x.is(i, C.this)) return relative(x, i, limit, dateAt)
  if (x.is(i, C.approximate) === ABOUT) return about(x, i, limit)
  if (x.is(i, C.cardinal)) return ago(x, i, limit)
  // "over the weekend", "at the weekend"
  if (x.is(i, C.unit) === WEEKEND && x.is(i - 1, C.article) && isTimeLed(x, i - 2))
    return { start: i, end: x.afterOf(i, C.unit), from: ZERO, shift: { unit: 'weekend', by: 0 } }
  return x.is(i, C.unit) === WEEK && !x.nounFirst ? weekOf(x, i, limit) : undefined
}

/** "the week **of 6 May**", "the week **commencing 6 May**": its seven days. */
function weekOf(x: Context, i: number, limit: number): DateMention | undefined {
  const k = x.after(i)
  if (k + 1 >= limit || !(x.is(k, C.of) || x.is(k, C.ing))) return undefined
  const inner = dateAt(x, x.pastArticle(k + 1), limit)
  if (!inner?.from.d || !inner.from.m) return undefined
  if (inner.to) return { ...inner, start: i }
  const { y, m, d } = inner.from
  const left = new Date(Date.UTC(y || 2001, m, 0)).getUTCDate() - d
  const to = left >= 6 ? day(y, m, d + 6) : m < 12 ? day(y, m + 1, 6 - left) : day(y && y + 1, 1, 6 - left)
  return { start: i, end: inner.end, from: inner.from, to }
}

/** "**over** the weekend", "**at** the weekend". */
function isTimeLed(x: Context, p: number): boolean {
  return !!(x.is(p, C.at) || x.is(p, C.on) || x.is(p, C.during) || x.is(p, C.in) || x.is(p, C.otherPreposition))
}

/** "the twelfth of May", "the eleventh **day** of June 1974", "the first **Tuesday** in March 2018", "the last Saturday of August". */
function nthDay(x: Context, i: number, limit: number): DateMention | undefined {
  const last = x.is(i, C.last) > 0
  const n = x.tokens.shape[i] & Shape.ordinal ? x.tokens.value[i] : x.is(i, C.ordinal)
  if (!last && !n) return undefined
  const behind = x.is(i, C.ordinal) ? x.afterOf(i, C.ordinal) : i + 1
  const unit = x.is(behind, C.unit) === DAY && !x.is(behind, C.units)
  const weekday = x.is(behind, C.weekday)
  const k = unit || weekday ? behind + 1 : last ? limit : behind
  if (k + 1 >= limit || !(x.is(k, C.of) || (k > behind && x.is(k, C.in))) || !monthAt(x, k + 1, limit)) return undefined
  const inner = single(x, k + 1, limit)
  if (!inner || inner.from.d || inner.to) return undefined
  const { y, m } = inner.from
  const d = dayOfMonth(y, m, last ? LAST : n, weekday)
  return d === undefined ? undefined : { ...inner, start: i, from: day(y, m, d) }
}

/** The nth or last day of a month, of all or of those with that weekday; 0 where only the year would tell it, undefined where there is none. */
function dayOfMonth(y: number, m: number, n: number, weekday: number): number | undefined {
  const first = dayNumber({ y: y || 2001, m, d: 1 })
  const days = dayNumber({ y: y || 2001, m: m + 1, d: 1 }) - first
  let d = n
  if (weekday && !y) d = 0
  else if (n === LAST) d = weekday ? days - ((weekdayOf(first + days - 1) + 7 - weekday) % 7) : days
  else if (weekday) d = 1 + ((weekday + 7 - weekdayOf(first)) % 7) + 7 * (n - 1)
  return d > days ? undefined : d
}

/** More than any ordinal of a day. */
const LAST = 99

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
  // "entre le 30 septembre et le 2 octobre"
  const led = x.nounFirst && x.is(one.start - 1, C.article) ? one.start - 1 : one.start
  const between = led > 0 && x.is(led - 1, C.between)
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
  // "le 31 mai et le 1er juin"
  const turns = month && one.from.d > 27 && x.is(k, C.and) > 0
  let q = (between && x.is(k, C.and)) || next1 || overMonths || turns ? k + 1 : rangeSign(x, k, limit)
  // "the 12th to the 14th of June" and "from Tuesday to Thursday"
  if (!q || q >= limit || x.tokens.shape[q] & Shape.newline) return one
  if (x.is(q, C.article)) q++
  const next = q < limit ? single(x, q, limit) : undefined
  if (turns && !overMonths && !between && !(next?.from.d === 1 && next.from.m === (one.from.m % 12) + 1)) return one
  if (!next || next.to || (next.week !== undefined && !one.weekday)) return one
  if (one.weekday && !month) {
    // "Monday 4 to Wednesday 6 March"
    if (one.from.d && next.from.m && next.from.d > one.from.d && !next.to)
      return { start: one.start, end: next.end, from: day(next.from.y, next.from.m, one.from.d), to: next.from }
    if (!next.weekday) return one
    if (next.from.m)
      return one.from.d || !next.from.d
        ? one
        : { start: one.start, end: next.end, from: weekdayBefore(one.weekday, next), to: next.from }
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

/** "from **Monday** to Thursday, 18 March": the day of the first. */
function weekdayBefore(first: number, { weekday, from: { y, m, d } }: DateMention): Day {
  const at = new Date(Date.UTC(y || 2001, m - 1, d - ((weekday! - first + 7) % 7 || 7)))
  return day(y && at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate())
}

/** Payload of `approximate` that goes with dates too: "around 2010", but not "over 2010". */
const ABOUT = 2

/** "around 2010", "circa 1998", "in about May 2015". */
function about(x: Context, i: number, limit: number): DateMention | undefined {
  let k = x.after(i)
  if (k < limit && isPunct(x.tokens, k, 46)) k++
  const definite = x.is(k, C.article)
  if (k < limit && definite) k++
  // "talks about the 1998 agreement"
  if (definite && yearAt(x, k, limit) && !x.is(k + 1, C.decade)) return undefined
  if (k >= limit || !(x.tokens.shape[k] & Shape.number || monthAt(x, k, limit))) return undefined
  const inner = single(x, k, limit)
  return inner && (inner.from.m || inner.from.y) ? { ...inner, start: i, approximate: true } : undefined
}

/** "early 2019", "late last year", "later in the week": with no more than what it is early or late in. */
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
  // "en début de semaine", "the end of the year"
  const led = x.after(i) > i + 1 || (x.nounFirst && x.is(i + 1, C.of))
  const unit = led && !x.is(k, C.units) ? x.is(k, C.unit) : 0
  if (unit) {
    const inner = x.nounFirst
      ? (unitBehind(x, k, limit) ?? (yearAt(x, k + 1, limit) ? single(x, k + 1, limit) : undefined))
      : undefined
    if (inner) return { ...inner, start: i }
    if (unit !== DAY && unit !== WEEKEND && !x.is(k + 1, C.unit))
      return { start: i, end: k + 1, from: ZERO, shift: { unit: UNITS[unit], by: 0 } }
  }
  if (x.is(k, C.relativeDay) === 10) return { start: i, end: x.after(k), from: ZERO, days: 0 }
  const calendar = monthAt(x, k, limit) || yearAt(x, k, limit) || x.is(k, C.season)
  if (calendar || x.is(k, C.last) || x.is(k, C.next) || x.is(k, C.this)) {
    const inner = single(x, k, limit)
    if (inner && !inner.from.d && !inner.weekday) return { ...inner, start: i }
  }
  return undefined
}
