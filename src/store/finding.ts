/** Where the entries stand that a filter lets by, and how to go through them page by page. */

import { dayNumber, fromDayNumber } from '../model/edtf.ts'
import type { PartyCode } from '../model/reading.ts'
import { firstPlaceOf } from '../register/entry-index.ts'
import { askedOfPerson, daysOf, isPersonId, wordsAsked } from '../register/entry-words.ts'
import type { Entry } from '../register/entry.ts'
import type { Filter } from '../register/filter.ts'
import { bounded, type Database, type Found, type Param, type Row } from './contract.ts'

export interface PageOptions {
  /** Entries to a page, 50 unless told. */
  readonly limit?: number
  /** `next` of the page before. */
  readonly after?: string
  /** By the date of the engagement; `newest` unless told. What has no date goes by publication. */
  readonly order?: 'newest' | 'oldest'
}

export interface Page<T> {
  readonly items: readonly T[]
  /** Where the next page begins; not there on the last one. */
  readonly next?: string
}

export const PAGE = 50

const ALL: Found = { of: () => 'entry_facets', index: 'entry_facets', places: ['n'], where: [], params: [] }

export class Finding {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  /**
   * Where the entries are that a filter lets by: in parts that follow one another, the oldest first. `first` is how many
   * of them are wanted, where that is not all.
   */
  async found(filter: Filter, first?: number): Promise<readonly Found[]> {
    const codes = await this.codesOf([filter.party, filter.other])
    const asked = wordsAsked(filter, (party) => codes.get(party) ?? [party])
    if (filter.person !== undefined && isPersonId(filter.person)) asked.push(await this.#askedOf(filter.person))
    if (!asked.length) return [ALL]
    const [from, last] = daysOf(filter)
    const since = from === undefined ? undefined : firstPlaceOf(dayNumber({ y: fromDayNumber(from).y, m: 1, d: 1 }))
    const found = await this.#db.dialect.words.found(this.#db, 'entries', asked, { since, first })
    const until = last === undefined ? found : found.map((part) => bounded(part, '<', firstPlaceOf(last + 1)))
    // Full text knows the years. Only a closer date needs the day.
    if (from === undefined || isYear(filter.since)) return until
    return until.map((part) => ({
      ...part,
      index: part.of('entries'),
      where: [...part.where, 'entries.last_day >= ?'],
      params: [...part.params, from],
    }))
  }

  /** Where the entries of a pair are; of the same shape. */
  async pair(a: PartyCode, b: PartyCode): Promise<readonly Found[]> {
    const codes = await this.codesOf([a, b])
    const mine = isOneOf(this.#db, 'entry_pairs.party', codes.get(a) ?? [a])
    const theirs = isOneOf(this.#db, 'entry_pairs.other', codes.get(b) ?? [b])
    const where = [mine.sql, theirs.sql]
    // Under two names of an organisation, an entry may stand twice.
    const isOnce = [mine.param, theirs.param].every((param) => typeof param === 'string')
    const pairs = isOnce
      ? 'entry_pairs'
      : `(SELECT n, min(way) AS way FROM entry_pairs ${whereOf(where)} GROUP BY n) AS entry_pairs`
    return [
      {
        of: (...tables) => [pairs, ...tables.map((one) => `JOIN ${one} ON ${one}.n = entry_pairs.n`)].join(' '),
        index: pairs,
        places: ['entry_pairs.n'],
        where: isOnce ? where : [],
        params: [mine.param, theirs.param],
      },
    ]
  }

  /** The names that organisations go by in other documents. */
  async codesOf(parties: readonly (PartyCode | undefined)[]): Promise<Map<PartyCode, PartyCode[]>> {
    const codes = new Map<PartyCode, PartyCode[]>()
    for (const party of parties) {
      if (!party?.startsWith('org:')) continue
      const rows = await this.#db.all<{ id: string }>(
        'SELECT id FROM organisations WHERE organisation = (SELECT organisation FROM organisations WHERE id = ?) ORDER BY id',
        [party],
      )
      if (rows.length)
        codes.set(
          party,
          rows.map(({ id }) => id),
        )
    }
    return codes
  }

  /** All appearances of a person, by the id of the person or of any of them. */
  async #askedOf(person: string): Promise<string[]> {
    const rows = await this.#db.all<{ id: string }>(
      'SELECT id FROM appearances WHERE person = (SELECT person FROM appearances WHERE id = ?) ORDER BY id',
      [person],
    )
    return askedOfPerson(rows.length ? rows.map(({ id }) => id) : [person])
  }

  /** How much is found; counting stops at `most`. */
  async count(found: readonly Found[], most = Number.MAX_SAFE_INTEGER): Promise<number> {
    let number = 0
    for (const { index, where, params } of found) {
      const rows = `${index} ${whereOf(where)}`
      const some =
        most === Number.MAX_SAFE_INTEGER
          ? rows
          : `(SELECT 1 FROM ${rows} LIMIT ${whole('most', most) - number}) AS found`
      number += (await this.#db.one<{ entries: number }>(`SELECT count(*) AS entries FROM ${some}`, params))!.entries
      if (number >= most) break
    }
    return number
  }

  /** Rows of a table at the places that are found, and what the places have themselves, in their order. */
  async rows<R extends Row>(found: readonly Found[], wanted: Wanted): Promise<(R & { readonly n: number })[]> {
    const { table, columns, own = [], limit, after, order = 'newest' } = wanted
    const [sign, way, parts] =
      order === 'newest' ? (['<', 'DESC', found.toReversed()] as const) : (['>', 'ASC', found] as const)
    const rows: (R & { readonly n: number })[] = []
    for (const part of parts) {
      if (rows.length === limit) break
      const { index, places, where, params } = after === undefined ? part : bounded(part, sign, after)
      // The places first: who may choose how to join might go through all of the table.
      const placed = `SELECT ${[`${places[0]} AS n`, ...own].join(', ')} FROM ${index} ${whereOf(where)}
        ORDER BY ${places[0]} ${way} LIMIT ${limit - rows.length}`
      rows.push(
        ...(await this.#db.all<R & { readonly n: number }>(
          `SELECT placed.n, ${[...columns, ...own].join(', ')} FROM (${placed}) AS placed
           JOIN ${table} ON ${table}.n = placed.n ORDER BY placed.n ${way}`,
          params,
        )),
      )
    }
    return rows
  }

  /** A page of what is found, in the order of places. */
  async page(found: readonly Found[], { limit = PAGE, after, order = 'newest' }: PageOptions): Promise<Page<Entry>> {
    const rows = await this.rows<{ body: string }>(found, {
      table: 'entries',
      columns: ['body'],
      limit: whole('limit', limit) + 1,
      ...(after === undefined ? {} : { after: placeFrom(after) }),
      order,
    })
    return pageOf(rows, limit)
  }
}

/** What is asked of the places that are found. */
interface Wanted {
  readonly table: 'entries' | 'entry_facets'
  readonly columns: readonly string[]
  /** Columns of the places themselves: of a pair the `way`. */
  readonly own?: readonly string[]
  readonly limit: number
  readonly after?: number
  /** `newest` unless told. */
  readonly order?: 'newest' | 'oldest'
}

interface EntryRow {
  readonly [column: string]: unknown
  readonly n: number
  readonly body: string
}

/** One row more than the limit tells that there is a next page. */
function pageOf(rows: readonly EntryRow[], limit: number): Page<Entry> {
  const items = rows.slice(0, limit)
  return {
    items: items.map(({ body }) => JSON.parse(body) as Entry),
    ...(rows.length > limit ? { next: items.at(-1)!.n.toString(36) } : {}),
  }
}

export function placeFrom(after: string): number {
  const n = /^[0-9a-z]{1,11}$/.test(after) ? Number.parseInt(after, 36) : Number.NaN
  if (!Number.isSafeInteger(n)) throw new RangeError(`after: ${after} is not where a page ended`)
  return n
}

export function whole(name: string, n: number): number {
  if (!Number.isSafeInteger(n) || n < 1) throw new RangeError(`${name}: ${n} is not a whole number above 0`)
  return n
}

/** The condition that a column is one of the values; one alone keeps the order of its index. */
export function isOneOf(db: Database, column: string, values: readonly string[]): { sql: string; param: Param } {
  return values.length === 1
    ? { sql: `${column} = ?`, param: values[0] }
    : { sql: db.dialect.among(column, 'text'), param: values }
}

export const whereOf = (conditions: readonly string[]): string =>
  conditions.length ? `WHERE ${conditions.join(' AND ')}` : ''

const isYear = (date: string | undefined): boolean => date !== undefined && /^\d{4}$/.test(date)
