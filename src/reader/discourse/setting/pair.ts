import { acts } from '../../clauses/acts.ts'
import type { Context } from '../../context.ts'
import type { Geo } from '../../mentions.ts'
import { domestic, type Party, partyOfGeo } from '../../parties.ts'
import { C } from '../../word-classes.ts'
import type { Discourse } from '../discourse.ts'

// The two parties that a page is about, as its title or its letterhead names them.

/** The two parties that a title names where it tells no act: "Relations between Japan and Peru". */
export function pairOfTitle({ x, blocks, sentences }: Discourse): Party[] | undefined {
  const title = sentences
    .filter((s) => blocks[s.block].kind === 'title' || blocks[s.block].kind === 'heading')
    .slice(0, 3)
  for (const s of title) {
    const named = s.chunks.filter((c): c is Geo => c.kind === 'geo' && c.entry.kind !== 'city')
    const distinct = named.filter(
      (g, k) =>
        named.findIndex(
          (h) =>
            domestic(h.entry.code, g.entry.code) && (h.entry.country !== undefined || h.entry.code === g.entry.code),
        ) === k,
    )
    if (
      distinct.length >= 2 &&
      s.end - s.start < 16 &&
      !isTowards(x, distinct[0]) &&
      !s.chunks.some((c) => c.kind === 'person' && !c.weak && (c.name ?? !c.plural)) &&
      !acts(x, s).length
    )
      return distinct.slice(0, 2).map(partyOfGeo)
  }
  return undefined
}

/** "Trade ties **with Japan** and Korea", "Mission **to Peru** and Chile": of a third that the title does not name. */
function isTowards(x: Context, { start }: Geo): boolean {
  const p = x.beforeArticle(start)
  return p >= 0 && !!(x.is(p, C.with) || x.is(p, C.to))
}
