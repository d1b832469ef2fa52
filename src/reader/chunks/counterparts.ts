import { Shape } from '../../text/tokens.ts'
import type { Geo } from '../mentions.ts'
import { C } from '../word-classes.ts'
import type { Chunker } from './chunker.ts'

// Of which land a counterpart is, where the word stands behind his name or before his land.

/** "Ana Silva**, his Portuguese counterpart,**": who has the same office in another land. */
export function counterpartBehind(c: Chunker, end: number): { land: Geo; end: number } | undefined {
  const { x, n, limit } = c
  if (!x.isPunct(end, 44) || !x.is(end + 1, C.possessive)) return undefined
  if (x.nounFirst) {
    // "Ana Silva, son homologue portugaise", "son homologue du Portugal"
    if (!x.is(end + 2, C.counterpart)) return undefined
    const [land] = ownersBehind(c, x.after(end + 2))
    return land && { land, end: land.end }
  }
  const land = n.geoAt(end + 2)
  const word = land?.adjective && land.start === end + 2 ? land.end : limit
  return land && word < limit && x.is(word, C.counterpart) ? { land, end: x.after(word) } : undefined
}

/** Whose counterparts: "homologues **français et allemand**", "homologue **du Bénin**". */
export function ownersBehind(c: Chunker, k: number): Geo[] {
  const { x, n } = c
  const owners: Geo[] = []
  for (let q = k; q < c.limit && owners.length < 12;) {
    if (owners.length) {
      if (x.isPunct(q, 44)) q++
      if (x.is(q, C.and)) q++
      if (q === owners[owners.length - 1].end) break
    }
    if (x.tokens.shape[q] & Shape.newline) break
    if (x.is(q, C.of)) q++
    if (x.is(q, C.article)) q++
    // "son homologue du Parlement de Catalogne"
    const body = owners.length ? undefined : c.bodies.get(q)
    if (body?.kind === 'body' && body.arm && body.owner?.end === body.end) return [body.owner]
    const geo = n.geoAt(q)
    if (!geo || geo.start !== q || (owners.length && geo.adjective !== owners[0].adjective)) break
    // "son homologue Paris"
    if (!geo.adjective && !x.is(q - 1, C.of) && !x.is(q - 1, C.article)) break
    owners.push(geo)
    q = geo.end
  }
  return owners
}
