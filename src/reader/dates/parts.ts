import { Shape, type Tokens } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { C } from '../word-classes.ts'
import { SAME_YEAR } from './mention.ts'

/** Payloads of `unit`. */
export const DAY = 1
export const WEEK = 2
export const MONTH = 3
const YEAR = 4
export const WEEKEND = 5

const isRange = (t: Tokens, i: number) =>
  (t.shape[i] & Shape.punct) !== 0 &&
  (t.value[i] === 0x2013 || t.value[i] === 0x2014 || t.value[i] === 45 || t.value[i] === 0x2212)

export const isPunct = (t: Tokens, i: number, c: number) => (t.shape[i] & Shape.punct) !== 0 && t.value[i] === c

export const yearAt = (x: Context, i: number, limit: number): number => {
  const t = x.tokens
  if (i >= limit || !(t.shape[i] & Shape.number) || t.shape[i] & Shape.ordinal) return 0
  const v = t.value[i]
  return v >= 1800 && v < 2100 && t.end[i] - t.start[i] === 4 ? v : 0
}

export const dayAt = (x: Context, i: number, limit: number): number => {
  const t = x.tokens
  if (i >= limit) return 0
  // "le premier mai"
  if (!(t.shape[i] & Shape.number)) return x.nounFirst && x.is(i, C.ordinal) === 1 ? 1 : 0
  const v = t.value[i]
  return v >= 1 && v <= 31 && t.end[i] - t.start[i] <= 4 ? v : 0
}

export const monthAt = (x: Context, i: number, limit: number): number =>
  i < limit && (x.nounFirst || !(x.tokens.shape[i] & Shape.lower) || isLowMonth(x, i, limit)) ? x.is(i, C.month) : 0

/** "19-20 january", "5 may 2004": behind its day a month may stand in small letters, where it can be no other word. */
function isLowMonth(x: Context, i: number, limit: number): boolean {
  const { shape, start, end } = x.tokens
  return i > 0 && (shape[i - 1] & Shape.number) !== 0 && (end[i] - start[i] > 5 || yearAt(x, i + 1, limit) > 0)
}

/** After a month, an optional full stop of its abbreviation. */
export const pastStop = (x: Context, i: number, limit: number): number =>
  i < limit &&
  isPunct(x.tokens, i, 46) &&
  !(x.tokens.shape[i] & Shape.spaced) &&
  !(x.tokens.shape[i + 1] & Shape.newline) &&
  i + 1 < limit &&
  (x.tokens.shape[i + 1] & Shape.number || isPunct(x.tokens, i + 1, 44))
    ? i + 1
    : i

/** The year after a day or month: ", 2024", "2024", "last year", "this year", "of next year", "(2024)". */
export function yearAfter(x: Context, i: number, limit: number): { y: number; end: number } {
  const t = x.tokens
  let k = i
  if (k < limit && (isPunct(t, k, 44) || x.is(k, C.of)) && !(t.shape[k + 1] & Shape.newline)) k++
  // "from October 10-12 in 2019"
  else if (!x.nounFirst && x.is(k, C.in) && yearAt(x, k + 1, limit)) k++
  const y = yearAt(x, k, limit)
  if (y && !(t.shape[k] & Shape.newline)) return { y, end: k + 1 }
  if (k < limit && x.is(k, C.sameYear)) return { y: SAME_YEAR, end: x.after(k) }
  const shifted = yearShift(x, k, limit)
  if (shifted && x.published) return { y: x.published.y + shifted.by, end: shifted.end }
  if (shifted) return { y: 0, end: shifted.end }
  return { y: 0, end: i }
}

/** "last year", "next year", "this year": years from that of publication. */
export function yearShift(x: Context, i: number, limit: number): { by: number; end: number } | undefined {
  if (i >= limit) return undefined
  const by = x.is(i, C.last) ? -1 : x.is(i, C.next) ? 1 : x.is(i, C.this) ? 0 : undefined
  if (by === undefined) {
    // "de l’année dernière"
    const unit = x.nounFirst && x.is(i, C.article) ? i + 1 : i
    const at = unit > i && x.is(unit, C.unit) === YEAR ? x.afterOf(unit, C.unit) : 0
    const way = !at || at >= limit ? 0 : x.is(at, C.last) ? -1 : x.is(at, C.next) ? 1 : 0
    return way ? { by: way, end: x.after(at) } : undefined
  }
  const k = x.after(i)
  return k < limit && x.is(k, C.unit) === YEAR ? { by, end: k + 1 } : undefined
}

/** "to", "and", "until", a dash, or a joining hyphen before token k: the index after it, else 0. */
export function rangeSign(x: Context, k: number, limit: number): number {
  const t = x.tokens
  if (k >= limit) return 0
  if (isRange(t, k)) return k + 1
  if (t.shape[k] & Shape.joined) return k
  // "from Monday **on until** Thursday", "**on and up to** Thursday"
  if (x.is(k, C.on) && x.after(k) === k + 1) k = x.is(k + 1, C.and) ? k + 2 : k + 1
  if (x.is(k, C.to) || x.is(k, C.until)) return x.after(k)
  return 0
}

/** What stands between the days of a list or an interval: "to", "and", "–", a comma, with the full stop of an ordinal. */
export function listSign(x: Context, k: number, limit: number): number {
  const t = x.tokens
  if (k < limit && isPunct(t, k, 46)) k++
  if (k >= limit || t.shape[k] & Shape.newline) return 0
  let q = rangeSign(x, k, limit)
  if (!q && (x.is(k, C.and) || isPunct(t, k, 44))) q = k + 1
  if (q && isPunct(t, q - 1, 44) && x.is(q, C.and)) q++
  if (q && q < limit && x.is(q, C.article)) q++
  return q
}
