import { Shape } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { C } from '../word-classes.ts'
import { UNITS } from './counted.ts'
import { type DateMention, day, type ReadDate, ZERO } from './mention.ts'
import { monthFirst } from './months.ts'
import { DAY, monthAt, WEEKEND } from './parts.ts'
import { seasonShift } from './seasons.ts'
import { direction, weekday } from './weekdays.ts'

/** "last Friday", "next June", "this week", "last autumn". */
export function relative(x: Context, i: number, limit: number, inside: ReadDate): DateMention | undefined {
  const by = direction(x, i)
  const k = x.after(i)
  // "this past Monday"
  if (k < limit && !by && (x.is(k, C.last) || x.is(k, C.next))) return relative(x, k, limit, inside)
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
    const inner = weekday(x, k, limit, inside)
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
