import { Shape, WORD } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { C } from '../word-classes.ts'
import { type DateMention, day, ZERO } from './mention.ts'
import { monthFirst } from './months.ts'
import { isPunct, monthAt, rangeSign, yearAfter, yearAt, yearShift } from './parts.ts'

/** "in spring 2019", "winter 2023–24", "l’été dernier". */
export function season(x: Context, i: number, limit: number): DateMention | undefined {
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
  const p = i > 0 ? x.beforeArticle(i) : i - 1
  if (
    p >= 0 &&
    (x.is(p, C.in) || x.is(p, C.during) || x.is(p, C.for) || x.is(p, C.earlyMidLate)) &&
    !(i + 1 < limit && t.shape[i + 1] & WORD && (t.shape[i + 1] & Shape.cap || x.is(i + 1, C.common)))
  )
    return { start: i, end: i + 1, from: ZERO, season: x.is(i, C.season) }
  return undefined
}

/** Years from that of publication to the last or next such season. */
export function seasonShift({ published }: Context, s: number, by: -1 | 0 | 1): -1 | 0 | 1 {
  const now = seasonOf(published!.m)
  return by < 0 && now <= s ? -1 : by > 0 && now >= s ? 1 : 0
}

// by the numbers of EDTF; a winter begins in December, so January and February come before the first season of their year
const seasonOf = (m: number) => (m === 12 ? 24 : m < 3 ? 20 : m < 6 ? 21 : m < 9 ? 22 : 23)

/** "the third quarter of 2020", "the first half of April". */
export function quarter(x: Context, i: number, limit: number): DateMention | undefined {
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
