import { Shape } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { C } from '../word-classes.ts'
import { unitBehind } from './counted.ts'
import { type DateMention, day, type ReadDate, ZERO } from './mention.ts'
import { dayAt, isPunct, monthAt, WEEK } from './parts.ts'

/** "Friday", with the day, week or date behind it: "Tuesday 18", "Friday last week", "Monday, 3 June 2024". */
export function weekday(x: Context, i: number, limit: number, inside: ReadDate): DateMention | undefined {
  const t = x.tokens
  const w = x.is(i, C.weekday)
  let k = i + 1
  if (k < limit && isPunct(t, k, 46) && !(t.shape[k] & Shape.spaced) && !x.nounFirst) k++
  const comma = k < limit && isPunct(t, k, 44) ? k + 1 : k
  if (comma < limit && !(t.shape[comma] & Shape.newline)) {
    const q = x.is(comma, C.article) || x.is(comma, C.on) ? comma + 1 : comma
    if (q < limit && (t.shape[q] & Shape.number || monthAt(x, q, limit))) {
      const inner = inside(x, q, limit)
      if (inner && inner.from.m) return { ...inner, start: i, ...(inner.to ? {} : { weekday: w }) }
    }
    // Wednesday (11)
    if (isPunct(t, k, 40)) {
      const inner = inside(x, k + 1, limit)
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
  // "on Friday last"
  const endsPhrase = (q: number) => q >= limit || (t.shape[q] & (Shape.punct | Shape.newline)) !== 0
  if (!x.nounFirst && k < limit && x.is(k, C.last) && endsPhrase(x.after(k)))
    return { start: i, end: x.after(k), from: ZERO, weekday: w, toward: -1 }
  // Friday last week, Tuesday of this week
  const q = k < limit && x.is(k, C.of) ? k + 1 : k
  if (q < limit && (x.is(q, C.last) || x.is(q, C.next) || x.is(q, C.this)) && x.is(x.after(q), C.unit) === WEEK)
    return { start: i, end: x.after(q) + 1, from: ZERO, weekday: w, week: direction(x, q) }
  // "mardi de la semaine dernière"
  const week = x.nounFirst && x.is(k, C.of) && x.is(k + 1, C.article) ? unitBehind(x, k + 2, limit) : undefined
  if (week?.shift?.unit === 'week') return { start: i, end: week.end, from: ZERO, weekday: w, week: week.shift.by }
  return { start: i, end: k, from: ZERO, weekday: w }
}

export const direction = (x: Context, i: number): -1 | 0 | 1 => (x.is(i, C.last) ? -1 : x.is(i, C.next) ? 1 : 0)
