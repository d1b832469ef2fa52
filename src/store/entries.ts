/** The rows that an entry of the register is found by. */

import type { DocumentFormat } from '../model/document.ts'
import type { Entry } from '../register/entry.ts'
import { indexOf, type EntryIndex } from '../register/entry-index.ts'
import { entryWords, type Origins } from '../register/entry-words.ts'
import type { Database } from './contract.ts'

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
    for (const table of ['entry_pairs', 'entries'])
      await db.run(`DELETE FROM ${table} WHERE ${dialect.among('n', 'bigint')}`, [rows.map(({ n }) => n)])

    const placed = await this.#placed(entries)
    const origins = await this.#originsOf(entries)
    const words = new Map(entries.map((entry) => [entry.id, entryWords(entry, origins)]))
    const { column } = dialect.words
    await db.insert(
      'entries',
      ['n', 'id', 'type', 'review', 'last_day', 'facets', 'body', ...(column ? [column] : [])],
      placed.map(({ entry, n, lastDay, year, parties, sectors }) => [
        n,
        entry.id,
        entry.type,
        entry.review,
        lastDay ?? null,
        JSON.stringify([year ?? null, parties, sectors]),
        JSON.stringify(entry),
        ...(column ? [words.get(entry.id)!.join(' ')] : []),
      ]),
    )
    if (!column) await dialect.words.put(db, 'entries', [...words])
    await db.insert(
      'entry_pairs',
      ['party', 'other', 'n'],
      placed.flatMap(({ n, pairs }) => pairs.map(([party, other]) => [party, other, n])),
    )
    await counts.write(db)
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

/** How many entries a party has of each sector and type, kept up to date so that a page need not count. */
class Counts {
  readonly #sectors = new Map<string, number>()
  readonly #types = new Map<string, number>()

  add(entry: Entry, n: 1 | -1): void {
    const { parties, sectors } = indexOf(entry)
    for (const party of parties) {
      bump(this.#types, `${party}\n${entry.type}`, n)
      for (const sector of sectors) bump(this.#sectors, `${party}\n${sector}`, n)
    }
  }

  async write(db: Database): Promise<void> {
    for (const [table, column, counts] of [
      ['party_sectors', 'sector', this.#sectors],
      ['party_types', 'type', this.#types],
    ] as const) {
      const changed = [...counts].filter(([, n]) => n !== 0)
      if (!changed.length) continue
      await db.insert(
        table,
        ['party', column, 'entries'],
        changed.map(([key, n]) => [...key.split('\n'), n]),
        `(party, ${column}) DO UPDATE SET entries = ${table}.entries + excluded.entries`,
      )
      if (changed.some(([, n]) => n < 0)) await db.run(`DELETE FROM ${table} WHERE entries = 0`)
    }
  }
}

const bump = (counts: Map<string, number>, key: string, n: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + n)
}
