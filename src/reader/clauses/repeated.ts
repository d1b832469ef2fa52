import type { Context } from '../context.ts'
import type { DateChunk } from '../mentions.ts'
import { C } from '../word-classes.ts'
import type { Clause } from './clause.ts'

/** "saw each other three times (in May 2014, in May 2015 and in July 2016)": as often as days are told. */
export function repeat(clause: Clause): void {
  const { found } = clause
  for (const a of found.slice()) {
    if (!a.date || (a.type !== 'meeting' && a.type !== 'visit') || a.days || a.date.to) continue
    if (found.filter((b) => b.date === a.date).length > 1) continue
    const again = a.type === 'visit' && !a.date.from.d ? againOn(clause, a.date) : undefined
    if (again) {
      // what stands between was of the first journey
      for (const b of found) if (b.date === again && b.anchor < again.start) b.date = a.date
      if (!found.some((b) => b.date === again)) {
        // what it was for was that journey's
        found.push({ ...a, date: again, occasion: found.find((b) => b.event && b.anchor > again.end)?.event })
        continue
      }
    }
    // a stay on two days of a year is one
    const isOther = (one: DateChunk) => a.type !== 'visit' || !one.from.d || one.from.y !== a.date!.from.y
    for (const date of furtherDays(clause, a.date)) if (isOther(date)) found.push({ ...a, date })
  }
}

/** "in May 2014**, in May 2015 and in July 2016**": the days joined behind the first, told as precisely, that no act has. */
function furtherDays(clause: Clause, first: DateChunk): readonly DateChunk[] {
  const { x, s, found } = clause
  const days: DateChunk[] = []
  let last = first
  for (let k = s.chunks.indexOf(first) + 1; k < s.chunks.length; k++) {
    const next = s.chunks[k]
    if (next.kind !== 'date' || next.to || !(next.from.m || next.from.y) || !!next.from.y !== !!last.from.y) break
    if (!!next.from.m !== !!last.from.m || !!next.from.d !== !!last.from.d || found.some((b) => b.date === next)) break
    if (!areJoined(x, last.end, next.start)) break
    days.push(next)
    last = next
  }
  // "on 5 May and on 6 May left for": the last day may be another verb's
  return x.isFinite(last.end) || x.is(last.end, C.aux) ? [] : days
}

/** Nothing but what joins days and leads them in stands between two tokens. */
function areJoined(x: Context, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (
      !x.isPunct(k, 44) &&
      !x.is(k, C.and) &&
      !x.is(k, C.in) &&
      !x.is(k, C.on) &&
      !x.is(k, C.article) &&
      !x.is(k, C.adverb)
    )
      return false
  return true
}

/** "visited Astana in June 2011 to take part in a meeting and **again in September 2012**": the day of the second journey. */
function againOn({ x, s }: Clause, first: DateChunk): DateChunk | undefined {
  return s.chunks.find((c): c is DateChunk => {
    if (c.kind !== 'date' || c.start <= first.end || !c.from.m) return false
    const p = x.is(c.start - 1, C.in) || x.is(c.start - 1, C.on) ? c.start - 2 : c.start - 1
    return x.is(p, C.again) > 0 && x.is(p - 1, C.and) > 0
  })
}
