import { edtf } from '../../../model/edtf.ts'
import type { Geo } from '../../mentions.ts'
import { countryOf } from '../../parties.ts'
import type { Discourse } from '../discourse.ts'
import type { Draft } from '../draft.ts'

/** Blocks under the title in which a page of remarks says where they were made. */
const HEAD = 6

/** "Minister A and Minister B Before Their Meeting": what a page of remarks is of was on its day, in the town that a line of its head names. */
export function tellRemarks(discourse: Discourse, draft: Draft): void {
  const { x } = discourse
  const { published, publishedAt } = x
  if (published?.d && publishedAt && !draft.date)
    draft.date = { edtf: edtf(published), inferred: true, cites: [publishedAt] }
  const town = draft.places.length ? undefined : townOfHead(discourse, draft.block)
  if (town) draft.places.push(town)
}

/** "Brussels, Belgium": a line that is a town and its land, and no more. */
function townOfHead({ x, blocks, sentences }: Discourse, title: number): Geo | undefined {
  for (const s of sentences) {
    if (s.block <= title) continue
    if (s.block > title + HEAD || blocks[s.block].kind === 'paragraph') return undefined
    const [town, land] = s.chunks
    if (town?.kind !== 'geo' || town.entry.kind !== 'city' || town.start !== s.start || s.chunks.length > 2) continue
    const whole = land?.kind === 'geo' && x.isPunct(town.end, 44) && land.start === town.end + 1 ? land : town
    const own = whole === town || countryOf(whole.entry.code) === town.entry.country
    if (own && s.end - whole.end < 2) return town
  }
  return undefined
}
