/** Who took part in the newest of some entries, and who met whom. */

import type { PartyCode } from '../model/reading.ts'
import { indexOf } from '../register/entry-index.ts'
import type { Entry } from '../register/entry.ts'
import type { Filter } from '../register/filter.ts'
import type { Database } from './contract.ts'
import { whereOf, whole, type Finding } from './finding.ts'

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
  /** EDTF; of the newest entry that has a date. */
  readonly last?: string
}

export interface PairFound {
  readonly a: string
  readonly b: string
  readonly entries: number
}

const MOST = 1000
/** People of one entry that pairs are made of at most. */
const PAIRED = 12

export async function castOf(
  db: Database,
  finding: Finding,
  filter: Filter,
  { most = MOST }: CastOptions,
): Promise<CastFound> {
  const { from, n, where, params } = await finding.found(filter)
  const rows = await db.all<{ body: string }>(
    `SELECT entries.body FROM ${from} ${whereOf(where)} ORDER BY ${n} DESC LIMIT ${whole('most', most) + 1}`,
    params,
  )
  const entries = rows.slice(0, most).map(({ body }) => JSON.parse(body) as Entry)
  const personOf = await personsOf(db, entries)
  const people = new Map<string, { -readonly [K in keyof PersonFound]: PersonFound[K] }>()
  const parties = new Map<PartyCode, number>()
  const [met, dealt] = [new Pairs(), new Pairs()]
  for (const entry of entries) {
    const here = new Set<string>()
    for (const { appearances, name, office, of } of entry.participants) {
      const id = personOf.get(appearances[0])
      if (id === undefined || !name || here.has(id)) continue
      here.add(id)
      const known = people.get(id) ?? { id, name: name.preferred, entries: 0 }
      known.entries++
      if (office && known.office === undefined) {
        known.office = office.preferred
        if (of) known.of = of.preferred
      }
      if (of && known.of === undefined && known.office === undefined) known.of = of.preferred
      if (entry.date && known.last === undefined) known.last = entry.date.preferred
      people.set(id, known)
    }
    const index = indexOf(entry)
    for (const party of index.parties) parties.set(party, (parties.get(party) ?? 0) + 1)
    if (here.size <= PAIRED) met.addAll([...here])
    const named = new Set(index.parties)
    for (const [a, b] of index.pairs) if (a < b && named.has(a) && named.has(b)) dealt.add(a, b)
  }
  return {
    counted: entries.length,
    isAll: rows.length <= most,
    people: [...people.values()].sort((a, b) => b.entries - a.entries),
    parties: [...parties]
      .map(([party, times]) => ({ party, entries: times }))
      .sort((a, b) => b.entries - a.entries || (a.party < b.party ? -1 : 1)),
    pairsOfPeople: met.list(),
    pairsOfParties: dealt.list(),
  }
}

async function personsOf(db: Database, entries: readonly Entry[]): Promise<Map<string, string>> {
  const ids = new Set(
    entries.flatMap(({ participants }) => participants.flatMap(({ appearances }) => appearances[0] ?? [])),
  )
  const rows = await db.all<{ id: string; person: string }>(
    `SELECT id, person FROM appearances WHERE ${db.dialect.among('id', 'text')}`,
    [[...ids]],
  )
  return new Map(rows.map(({ id, person }) => [id, person]))
}

class Pairs {
  readonly #pairs = new Map<string, { a: string; b: string; entries: number }>()

  add(a: string, b: string): void {
    const key = `${a}\n${b}`
    const pair = this.#pairs.get(key)
    if (pair) pair.entries++
    else this.#pairs.set(key, { a, b, entries: 1 })
  }

  addAll(ids: readonly string[]): void {
    for (const a of ids) for (const b of ids) if (a < b) this.add(a, b)
  }

  list(): PairFound[] {
    return [...this.#pairs.values()].sort((p, q) => q.entries - p.entries || (p.a + p.b < q.a + q.b ? -1 : 1))
  }
}
