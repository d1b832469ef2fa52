import type { Context } from './context.ts'
import type { Sentence } from './clauses.ts'
import { C } from './lexicon.ts'
import type { Span } from './mentions.ts'

/**
 * The fields that a stretch of text names, each with its words. What stands in an office ("Minister of Trade"), a
 * body or an event's name is no subject of talks.
 */
export function sectorsIn(x: Context, s: Sentence, from: number, to: number, into: Map<string, Span[]>): void {
  let k = from
  for (const c of s.chunks) {
    if (c.end <= from) continue
    if (c.start >= to) break
    words(x, k, Math.min(c.start, to), into)
    if (c.kind === 'instrument' || c.kind === 'group') words(x, Math.max(from, c.start), Math.min(c.end, to), into)
    k = Math.max(k, c.end)
  }
  words(x, k, to, into)
}

function words(x: Context, from: number, to: number, into: Map<string, Span[]>): void {
  for (let i = from; i < to; ) {
    const no = x.is(i, C.notSector)
    if (no) {
      i = x.after(i)
      continue
    }
    const sector = x.is(i, C.sector)
    if (!sector || x.after(i) > to) {
      i++
      continue
    }
    for (const name of x.name(sector).split('+')) {
      const cites = into.get(name)
      const cite = { start: i, end: x.after(i) }
      if (cites) cites.push(cite)
      else into.set(name, [cite])
    }
    i = x.after(i)
  }
}
