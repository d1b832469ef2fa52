/** Who took part in the newest of some entries, and who met whom. */

import type { PartyCode } from '../model/reading.ts'
import { edtf, fromDayNumber } from '../model/edtf.ts'
import { byCodeUnit } from '../register/by-code-unit.ts'
import { dayOfPlace } from '../register/entry-index.ts'
import type { Filter } from '../register/filter.ts'
import type { Database } from './contract.ts'
import type { EntryFacets, EntryPeople } from './entries.ts'
import { whole, type Finding } from './finding.ts'

export interface CastOptions {
  /** Entries looked at, the newest of them; 1000 unless told. */
  readonly most?: number
}

export interface CastFound {
  /** Entries looked at; where `isAll` is false these are the newest, and there are more. */
  readonly counted: number
  readonly isAll: boolean
  /** Known by name, the most frequent first; of equals who was seen last. */
  readonly people: readonly PersonFound[]
  /** Parties as they are named, and not what they lie in. */
  readonly parties: readonly { readonly party: PartyCode; readonly entries: number }[]
  /** Who was in one entry together, the most frequent first; those of very many people tell of no pair. */
  readonly pairsOfPeople: readonly PairFound[]
  /** Parties that dealt with one another. */
  readonly pairsOfParties: readonly PairFound[]
}

export interface PersonFound {
  /** Id of the person. */
  readonly id: string
  readonly name: string
  /** As seen last, and for whom. */
  readonly office?: string
  readonly of?: PartyCode
  readonly entries: number
  /** First day of the newest entry that has a date, `2009-12-07`. */
  readonly last?: string
}

export interface PairFound {
  readonly a: string
  readonly b: string
  readonly entries: number
}

const MOST = 1000
/** People, or parties, of one entry that pairs are made of at most. */
const PAIRED = 12

export async function castOf(
  db: Database,
  finding: Finding,
  filter: Filter,
  { most = MOST }: CastOptions,
): Promise<CastFound> {
  const limit = whole('most', most) + 1
  const rows = await finding.rows<{ facets: string; people: string }>(await finding.found(filter, limit), {
    table: 'entry_facets',
    columns: ['facets', 'people'],
    limit,
  })
  const entries = rows.slice(0, most).map((row) => {
    const facets = JSON.parse(row.facets) as EntryFacets
    return {
      ...(facets[0] === null ? {} : { day: edtf(fromDayNumber(dayOfPlace(row.n))) }),
      facets,
      people: JSON.parse(row.people) as EntryPeople,
    }
  })
  const personOf = await personsOf(db, new Set(entries.flatMap((entry) => entry.people.map(([id]) => id))))
  const people = new Map<string, { -readonly [K in keyof PersonFound]: PersonFound[K] }>()
  const parties = new Map<PartyCode, number>()
  const [met, dealt] = [new Pairs(), new Pairs()]
  for (const { day, facets, people: named } of entries) {
    const here = new Set<string>()
    for (const [appearance, name, office, of] of named) {
      const id = personOf.get(appearance)
      if (id === undefined || here.has(id)) continue
      here.add(id)
      let known = people.get(id)
      if (!known) people.set(id, (known = { id, name, entries: 0 }))
      known.entries++
      if (day !== undefined) known.last ??= day
      // A party goes with the office that it was told with.
      if (known.office === undefined && of !== null && (office !== null || known.of === undefined)) known.of = of
      if (office !== null) known.office ??= office
    }
    if (here.size <= PAIRED) met.addAll([...here])
    const [, all, , , , senders, hosts] = facets
    for (const party of all) parties.set(party, (parties.get(party) ?? 0) + 1)
    if (all.length > PAIRED) continue
    if (!senders.length && !hosts.length) dealt.addAll(all)
    for (const a of senders) for (const b of hosts) if (a !== b) dealt.add(a, b)
  }
  return {
    counted: entries.length,
    isAll: rows.length <= most,
    people: [...people.values()].sort((a, b) => b.entries - a.entries),
    parties: [...parties]
      .map(([party, times]) => ({ party, entries: times }))
      .sort((a, b) => b.entries - a.entries || byCodeUnit(a.party, b.party)),
    pairsOfPeople: met.list(),
    pairsOfParties: dealt.list(),
  }
}

async function personsOf(db: Database, appearances: ReadonlySet<string>): Promise<Map<string, string>> {
  const rows = await db.all<{ id: string; person: string }>(
    `SELECT id, person FROM appearances WHERE ${db.dialect.among('id', 'text')}`,
    [[...appearances]],
  )
  return new Map(rows.map(({ id, person }) => [id, person]))
}

class Pairs {
  readonly #pairs = new Map<string, { a: string; b: string; entries: number }>()

  add(one: string, other: string): void {
    const [a, b] = one < other ? [one, other] : [other, one]
    const key = `${a}\n${b}`
    const pair = this.#pairs.get(key)
    if (pair) pair.entries++
    else this.#pairs.set(key, { a, b, entries: 1 })
  }

  /** Each with each. */
  addAll(ids: readonly string[]): void {
    for (const [i, a] of ids.entries()) for (const b of ids.slice(i + 1)) this.add(a, b)
  }

  list(): PairFound[] {
    return [...this.#pairs.values()].sort(
      (p, q) => q.entries - p.entries || byCodeUnit(p.a, q.a) || byCodeUnit(p.b, q.b),
    )
  }
}
