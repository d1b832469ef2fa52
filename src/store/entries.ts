/** The rows that an entry of the register is found by. */

import type { DocumentFormat } from '../model/document.ts'
import type { PartyCode, Sector, Status } from '../model/reading.ts'
import { doubtsOf } from '../register/doubts.ts'
import type { Entry } from '../register/entry.ts'
import { indexOf, type EntryIndex } from '../register/entry-index.ts'
import { entryWords, type Origins } from '../register/entry-words.ts'
import { partyKindOf } from '../register/party-kind.ts'
import type { Database, Param } from './contract.ts'

export class Entries {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  /** Puts entries in the place of all that stood under the ids. */
  async replace(ids: readonly string[], entries: readonly Entry[]): Promise<void> {
    const db = this.#db
    const { dialect } = db
    const rows = await db.all<{ n: number; body: string }>(
      `SELECT n, body FROM entries WHERE ${dialect.among('id', 'text')}`,
      [ids],
    )
    const counts = new Counts()
    for (const { body } of rows) counts.add(JSON.parse(body) as Entry, -1)
    for (const entry of entries) counts.add(entry, 1)

    await dialect.words.remove(db, 'entries', ids)
    for (const table of ['entry_pairs', 'entry_facets', 'entries'])
      await db.run(`DELETE FROM ${table} WHERE ${dialect.among('n', 'bigint')}`, [rows.map(({ n }) => n)])

    const placed = await this.#placed(entries)
    const origins = await this.#originsOf(entries)
    const words = new Map(entries.map((entry) => [entry.id, entryWords(entry, origins)]))
    const { column } = dialect.words
    await db.insert(
      'entries',
      ['n', 'id', 'review', 'last_day', 'unsure', 'body', ...(column ? [column] : [])],
      placed.map(({ entry, n, lastDay }) => [
        n,
        entry.id,
        entry.review,
        lastDay ?? null,
        unsureOf(entry),
        JSON.stringify(entry),
        ...(column ? [words.get(entry.id)!.join(' ')] : []),
      ]),
    )
    await db.insert(
      'entry_facets',
      ['n', 'type', 'facets', 'people'],
      placed.map(({ entry, ...index }) => [index.n, entry.type, ...facetsOf(entry, index)]),
    )
    await dialect.words.put(db, 'entries', [...words])
    await this.#pair(placed)
    await counts.write(db)
  }

  /** Makes what is counted of entries anew; they stay in their places, and so do their words. */
  async countAnew(): Promise<void> {
    const db = this.#db
    for (let last = -1; ;) {
      const rows = await db.all<{ n: number; body: string }>(
        `SELECT n, body FROM entries WHERE n > ? ORDER BY n LIMIT ${STEP}`,
        [last],
      )
      if (!rows.length) return
      last = rows.at(-1)!.n
      const counts = new Counts()
      const placed = rows.map(({ n, body }) => {
        const entry = JSON.parse(body) as Entry
        return { entry, ...indexOf(entry), n }
      })
      for (const { entry, n, ...index } of placed) {
        counts.add(entry, 1)
        await db.run('UPDATE entries SET unsure = ? WHERE n = ?', [unsureOf(entry), n])
        await db.run('UPDATE entry_facets SET facets = ?, people = ? WHERE n = ?', [
          ...facetsOf(entry, { n, ...index }),
          n,
        ])
      }
      await this.#pair(placed)
      await counts.write(db)
    }
  }

  async #pair(placed: readonly EntryIndex[]): Promise<void> {
    await this.#db.insert(
      'entry_pairs',
      ['party', 'other', 'n', 'way'],
      placed.flatMap(({ n, pairs }) => pairs.map(([party, other, way]) => [party, other, n, way])),
    )
  }

  /** Entries with their places in time; one whose place is taken, once in some million, goes to the next that is free. */
  async #placed(entries: readonly Entry[]): Promise<(EntryIndex & { readonly entry: Entry })[]> {
    const placed = entries.map((entry) => ({ entry, ...indexOf(entry) })).sort((a, b) => a.n - b.n)
    const taken = new Set<number>()
    for (let asked = placed.map(({ n }) => n); asked.length;) {
      const rows = await this.#db.all<{ n: number }>(
        `SELECT n FROM entries WHERE ${this.#db.dialect.among('n', 'bigint')}`,
        [asked],
      )
      asked = rows.map(({ n }) => n + 1).filter((n) => !taken.has(n))
      for (const { n } of rows) taken.add(n)
    }
    return placed.map((one) => {
      let { n } = one
      while (taken.has(n)) n++
      taken.add(n)
      return { ...one, n }
    })
  }

  async #originsOf(entries: readonly Entry[]): Promise<Origins> {
    const documents = new Set(entries.flatMap(({ history }) => history.map(({ document }) => document)))
    const rows = await this.#db.all<{ id: string; origin: string; format: DocumentFormat }>(
      `SELECT id, origin, format FROM documents WHERE ${this.#db.dialect.among('id', 'text')}`,
      [[...documents]],
    )
    return new Map(rows.map(({ id, ...known }) => [id, known]))
  }
}

/** What is counted of an entry where many are, so that it need not be read for that. */
export type EntryFacets = readonly [
  year: number | null,
  parties: readonly PartyCode[],
  sectors: readonly Sector[],
  places: readonly string[],
  status: Status,
  from: readonly PartyCode[],
  to: readonly PartyCode[],
]

/** Those known by name: id of an appearance, and name, office and party as the register shows them. */
export type EntryPeople = readonly (readonly [
  appearance: string,
  name: string,
  office: string | null,
  of: PartyCode | null,
])[]

/** How much of it a person should look at. */
const unsureOf = (entry: Entry): number => (entry.review === 'open' ? doubtsOf(entry).length : 0)

/** What stands apart from the body, so that thousands are read at once: `facets` and `people`. */
function facetsOf(entry: Entry, { year, parties, sectors, places, from, to }: EntryIndex): [string, string] {
  const facets: EntryFacets = [year ?? null, parties, sectors, places, entry.status.preferred, from, to]
  const people: EntryPeople = entry.participants.flatMap(({ appearances: [appearance], name, office, of }) =>
    appearance === undefined || !name
      ? []
      : [[appearance, name.preferred, office?.preferred ?? null, of?.preferred ?? null] as const],
  )
  return [JSON.stringify(facets), JSON.stringify(people)]
}

/** Entries that are counted anew in one step. */
const STEP = 1000
/** The register as a whole, where parties are counted. */
export const ALL = ''
/** The year of what has no date. */
export const NO_YEAR = -10_000

/** Columns of the tables of numbers of entries, `entries` left out. */
const COUNTED = {
  parties: ['party', 'kind'],
  party_sectors: ['party', 'sector'],
  party_years: ['party', 'year', 'type', 'way'],
  pair_years: ['party', 'other', 'year', 'type', 'way'],
  partners: ['party', 'other'],
  places: ['place'],
} as const

/** How many entries there are of each sort, kept up to date so that a page need not count. */
class Counts {
  readonly #counts = new Map<keyof typeof COUNTED, Map<string, number>>()

  add(entry: Entry, n: 1 | -1): void {
    const { year = NO_YEAR, ways, pairs, sectors, places } = indexOf(entry)
    const { type } = entry
    for (const [party, way] of [...ways, [ALL, 'none'] as const]) {
      this.#bump('party_years', [party, year, type, way], n)
      for (const sector of sectors) this.#bump('party_sectors', [party, sector], n)
      if (party !== ALL) this.#bump('parties', [party, partyKindOf(party)], n)
    }
    for (const [party, other, way] of pairs) {
      this.#bump('pair_years', [party, other, year, type, way], n)
      this.#bump('partners', [party, other], n)
    }
    for (const place of places) this.#bump('places', [place], n)
  }

  async write(db: Database): Promise<void> {
    for (const [table, counts] of this.#counts) {
      const changed = [...counts].filter(([, n]) => n !== 0)
      if (!changed.length) continue
      const key = COUNTED[table].join(', ')
      await db.insert(
        table,
        [...COUNTED[table], 'entries'],
        changed.map(([values, n]) => [...(JSON.parse(values) as Param[]), n]),
        `(${key}) DO UPDATE SET entries = ${table}.entries + excluded.entries`,
      )
      if (changed.some(([, n]) => n < 0)) await db.run(`DELETE FROM ${table} WHERE entries = 0`)
    }
  }

  #bump(table: keyof typeof COUNTED, values: readonly Param[], n: number): void {
    let counts = this.#counts.get(table)
    if (!counts) this.#counts.set(table, (counts = new Map()))
    const key = JSON.stringify(values)
    counts.set(key, (counts.get(key) ?? 0) + n)
  }
}
