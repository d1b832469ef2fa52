import type { DateChunk } from '../mentions.ts'
import { C } from '../word-classes.ts'
import type { Clause } from './clause.ts'

/** "saw each other three times (in May 2014, in May 2015 and in July 2016)": as often as days are told. */
export function repeat(clause: Clause): void {
  const { x, s, found } = clause
  const once = found.slice()
  for (const a of once) {
    if (!a.date || (a.type !== 'meeting' && a.type !== 'visit') || a.days || a.date.to) continue
    // a stay on two days is one
    if (a.type === 'visit' && a.date.from.d) continue
    if (found.filter((b) => b.date === a.date).length > 1) continue
    let last = a.date
    const more: DateChunk[] = []
    const again = a.type === 'visit' ? againOn(clause, last) : undefined
    // what stands between was of the first journey
    for (const b of again ? found : []) if (b.date === again && b.anchor < again!.start && b !== a) b.date = last
    if (again && !found.some((b) => b.date === again)) {
      // what it was for was that journey's
      found.push({ ...a, date: again, occasion: found.find((b) => b.event && b.anchor > again.end)?.event })
      continue
    }
    for (let k = s.chunks.indexOf(last) + 1; k < s.chunks.length; k++) {
      const next = s.chunks[k]
      if (next.kind !== 'date' || next.to || !next.from.m || !!next.from.y !== !!last.from.y) break
      if (!!next.from.d !== !!last.from.d || found.some((b) => b.date === next)) break
      let joined = true
      for (let q = last.end; q < next.start; q++)
        if (
          !x.isPunct(q, 44) &&
          !x.is(q, C.and) &&
          !x.is(q, C.in) &&
          !x.is(q, C.on) &&
          !x.is(q, C.article) &&
          !x.is(q, C.adverb)
        )
          joined = false
      if (!joined) break
      more.push(next)
      last = next
    }
    // "on 5 May and on 6 May left for": the last day may be another verb's
    if (!more.length || x.isFinite(last.end) || x.is(last.end, C.aux)) continue
    for (const date of more) found.push({ ...a, date })
  }
}

/** "visited Astana in June 2011 to take part in a meeting and **again in September 2012**": the day of the second journey. */
function againOn({ x, s }: Clause, first: DateChunk): DateChunk | undefined {
  return s.chunks.find((c): c is DateChunk => {
    if (c.kind !== 'date' || c.start <= first.end || !c.from.m) return false
    const p = x.is(c.start - 1, C.in) || x.is(c.start - 1, C.on) ? c.start - 2 : c.start - 1
    return x.is(p, C.again) > 0 && x.is(p - 1, C.and) > 0
  })
}
