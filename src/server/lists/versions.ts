/** Where a document was seen, what it changed, and what copies there are of it. */

import { blocksChanged, engagementsChanged } from '../../register/versions.ts'
import type { DocumentFound } from '../../store/briefs.ts'
import type { DocumentShown } from '../../store/lookup.ts'
import type { Sight } from '../../store/sights.ts'
import type { Changes } from '../resources/document.ts'
import type { Site } from '../site.ts'

/** Blocks and engagements that a page tells of. */
const [BLOCKS, ENGAGEMENTS] = [60, 40]

export interface Versions {
  readonly sights: readonly Sight[]
  readonly changes?: Changes
  readonly copies: readonly DocumentFound[]
  /** Ids of the entries that the changes are about. */
  readonly told: readonly string[]
}

export async function versionsOf(shown: DocumentShown, site: Site): Promise<Versions> {
  const { lookup, search } = site.register
  const sights = await lookup.sights(shown.id)
  const pages = new Set(sights.flatMap(({ versions }) => versions.map(({ id }) => id)))
  const copies = (await lookup.family(shown.id)).filter((id) => id !== shown.id && !pages.has(id))
  const before = versionBefore(shown.id, sights)
  const earlier = before === undefined ? undefined : await lookup.document(before)
  const changes = earlier && changesFrom(earlier, shown)
  return {
    sights,
    ...(changes ? { changes } : {}),
    copies: await search.documentsById(copies),
    told: changes?.engagements.flatMap(({ entry }) => entry ?? []) ?? [],
  }
}

/** What stood before it where it was seen last; of a page that went back to it, what stood between. */
function versionBefore(id: string, sights: readonly Sight[]): string | undefined {
  const [{ versions }] = [...sights.toSorted((a, b) => (a.last < b.last ? 1 : -1)), { versions: [] }]
  const own = versions.findLastIndex((one) => one.id === id)
  return own > 0 ? versions[own - 1].id : undefined
}

function changesFrom(before: DocumentShown, after: DocumentShown): Changes {
  const changed = engagementsChanged(
    { engagements: before.reading.engagements, entries: before.entries },
    { engagements: after.reading.engagements, entries: after.entries },
  )
  return {
    before: before.id,
    blocks: blocksChanged(before.text, after.text).slice(0, BLOCKS),
    engagements: changed.slice(0, ENGAGEMENTS).map((one) => {
      const entry = (one.after && after.entries[one.after]) ?? (one.before && before.entries[one.before])
      return { ...one, ...(entry ? { entry } : {}) }
    }),
  }
}
