import { C } from '../../lexicon.ts'
import type { Geo } from '../../mentions.ts'
import type { Told } from '../act.ts'
import type { Clause } from '../clause.ts'
import { objectsFrom } from '../objects.ts'

/**
 * "sera à Paris du 24 au 26 février, **puis à Rome du 27 au 28 février**": a place with days of its own behind those of the
 * first is a journey of its own. Adds it, and returns the token to go on from.
 */
export function addLegs(clause: Clause, told: Told, group: { readonly planned: boolean }): number {
  const { x, s } = clause
  let end = told.end
  for (let round = 0; round < 4 && end < s.end; round++) {
    const days = dateBehind(clause, end)
    if (!days) break
    let k = x.isPunct(days, 44) ? days + 1 : days
    if (x.is(k, C.and)) k = x.after(k)
    else if (k === days) break
    while (x.is(k, C.adverb) && !clause.inside(k)) k = x.after(k)
    const led = x.is(k, C.to) || x.is(k, C.in)
    if (led ? clause.inside(k) : clause.covering(k)?.kind !== 'geo') break
    // "travels to Uganda July 9-15 and Geneva July 16-19"
    const o = objectsFrom(clause, led ? k + 1 : k, (m) => m.kind === 'geo' && !m.adjective)
    const last = o.actors.length ? dateBehind(clause, o.end) : 0
    if (!last) break
    clause.add({ ...told, anchor: k, end: o.end, to: o.actors as Geo[], whence: undefined, days: undefined }, group)
    end = o.end
  }
  return end
}

/** The token behind a day with its month, or days, that stand right behind token k; 0 where none does. */
function dateBehind(clause: Clause, k: number): number {
  const { x } = clause
  let q = x.isPunct(k, 44) || x.isPunct(k, 40) ? k + 1 : k
  let m = clause.covering(q)
  if (!m && (x.is(q, C.on) || x.is(q, C.from))) m = clause.covering(++q)
  if (m?.kind !== 'date' || m.start > q || !m.from.d) return 0
  return x.isPunct(k, 40) && x.isPunct(m.end, 41) ? m.end + 1 : m.end
}
