/** All that the page of a relation is made of. */

import type { EngagementType, PartyCode } from '../../model/reading.ts'
import type { Entry } from '../../register/entry.ts'
import { filterFrom, type Filter } from '../../register/filter.ts'
import type { CastFound } from '../../store/cast-found.ts'
import type { Overview } from '../../store/overview.ts'
import { withQuotes, type Told } from '../quotes/quotes.ts'
import type { Site } from '../site.ts'

/** Entries that a section shows before it leads on to the search. */
const SHOWN = 8
/** People listed. */
const PEOPLE = 12

/** What the sections are, and which entries stand in each. */
export const SECTIONS = {
  out: { type: 'visit', direction: 'out' },
  in: { type: 'visit', direction: 'in' },
  meeting: { type: 'meeting' },
  event: { type: 'event' },
  agreement: { type: 'agreement' },
} as const satisfies Readonly<Record<string, { type: EngagementType; direction?: 'out' | 'in' }>>

export type Section = keyof typeof SECTIONS

export interface Relations extends Told {
  readonly party: PartyCode
  readonly other?: PartyCode
  readonly overview: Overview
  /** Ids of the entries of each section, the newest first. */
  readonly sections: Readonly<Record<Section, readonly string[]>>
  /** Ids of what is part of a visit, by its id. */
  readonly parts: Readonly<Record<string, readonly string[]>>
  readonly people: Pick<CastFound, 'people' | 'counted' | 'isAll'>
}

export async function relationsOf(a: string, b: string | undefined, site: Site): Promise<Relations> {
  const asked = filterFrom([['party', a], ...(b === undefined ? [] : [['other', b] as const])])
  // The office stands first, whichever way round the address has the two.
  const { party, other } =
    asked.other !== undefined && asked.other === site.office ? { party: asked.other, other: asked.party } : asked
  const pair: Filter = { ...(party === undefined ? {} : { party }), ...(other === undefined ? {} : { other }) }
  const { search, lookup } = site.register
  const section = async (name: Section): Promise<readonly Entry[]> =>
    (await search.entries({ ...pair, ...SECTIONS[name] }, { limit: SHOWN })).items
  const [overview, cast, out, incoming, meetings, events, agreements] = await Promise.all([
    search.overview(party, other),
    search.cast(pair, { most: 300 }),
    section('out'),
    section('in'),
    section('meeting'),
    section('event'),
    section('agreement'),
  ])
  const parts = await lookup.partsOf([...out, ...incoming])
  const ids = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id)
  const all = new Map(
    [...out, ...incoming, ...meetings, ...events, ...agreements, ...[...parts.values()].flat()].map((entry) => [
      entry.id,
      entry,
    ]),
  )
  return {
    party: party!,
    ...(other === undefined ? {} : { other }),
    overview,
    sections: {
      out: ids(out),
      in: ids(incoming),
      meeting: ids(meetings),
      event: ids(events),
      agreement: ids(agreements),
    },
    parts: Object.fromEntries([...parts].filter(([, some]) => some.length).map(([id, some]) => [id, ids(some)])),
    people: { people: cast.people.slice(0, PEOPLE), counted: cast.counted, isAll: cast.isAll },
    ...(await withQuotes(site.register, [...all.values()])),
  }
}
