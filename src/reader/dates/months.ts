import { Shape, WORD } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { C } from '../word-classes.ts'
import { type DateMention, day } from './mention.ts'
import { dayAt, isPunct, listSign, monthAt, pastStop, rangeSign, yearAfter, yearAt } from './parts.ts'

/** A date that opens with its month: "July 26-29, 2021", "May/June 2023", "September last year". */
export function monthFirst(x: Context, i: number, limit: number): DateMention | undefined {
  const t = x.tokens
  const m = x.is(i, C.month)
  let k = pastStop(x, x.after(i), limit)
  if (k < limit && isPunct(t, k, 47) && yearAt(x, k + 1, limit)) k++
  // "February, 26, 1996"
  if (k + 1 < limit && isPunct(t, k, 44) && dayAt(x, k + 1, limit) && isPunct(t, k + 2, 44) && yearAt(x, k + 3, limit))
    k++
  // "May the 3rd"
  if (x.is(k, C.article) && k + 1 < limit && t.shape[k + 1] & Shape.ordinal && !(t.shape[k] & Shape.newline)) k++
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

/** Not "mar" nor "Mar-a-Lago". */
export const isMonthHere = (x: Context, i: number): boolean =>
  (x.nounFirst || !(x.tokens.shape[i] & Shape.lower)) &&
  (x.tokens.shape[i + 1] & (Shape.joined | Shape.lower)) !== (Shape.joined | Shape.lower) &&
  // "sept accords"
  !(x.is(i, C.cardinal) && x.tokens.shape[i + 1] & Shape.lower && !(x.tokens.shape[i + 1] & Shape.newline))

/** A month by itself must be led in: "in May", "last June"; "May", "April Smith" and "March on" are no months. */
function isLedIn(x: Context, i: number): boolean {
  const t = x.tokens
  if (i === 0 || t.shape[i] & Shape.newline) return !(t.shape[i + 1] & WORD) || (t.shape[i + 1] & Shape.newline) !== 0
  const p = i - 1
  // "received Ken Mori and **Jun Abe**"
  const next = t.shape[i + 1]
  const isNamed = !x.nounFirst && next & Shape.cap && !(next & Shape.newline) && !x.lex[i + 1]
  if (isNamed && (x.is(p, C.and) || x.is(p, C.by) || x.is(p, C.for))) return false
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
