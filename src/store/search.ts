/** Questions to the register. Pages go on from where the last one ended, so the hundredth costs what the first does. */

import type { PartyCode, Reading, Sector } from '../model/reading.ts'
import type { DocumentFormat } from '../model/document.ts'
import type { Entry } from '../register/entry.ts'
import { askedOfPerson, daysOf, documentWordsAsked, isPersonId, wordsAsked } from '../register/entry-words.ts'
import { firstPlaceOf } from '../register/entry-index.ts'
import type { Filter } from '../register/filter.ts'
import type { Database, Param } from './contract.ts'

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

export interface Facets {
  /** Entries counted; where `isAll` is false these are the newest, and there are more. */
  readonly counted: number
  readonly isAll: boolean
  /** The most frequent first, of years the latest. */
  readonly types: readonly Count[]
  readonly parties: readonly Count[]
  readonly sectors: readonly Count[]
  readonly years: readonly Count[]
}

export interface Count {
  readonly value: string
  readonly entries: number
}

export interface DocumentFound {
  readonly id: string
  readonly origin: string
  readonly format: DocumentFormat
  readonly added: string
  readonly language?: string
  readonly title?: string
  readonly published?: string
}

const PAGE = 50
/** Entries that facets are counted from at most: a count of more would keep a page waiting. */
const COUNTED = 5000
/** Parties that facets list at most. */
const LISTED = 40

interface Found {
  /** What follows FROM for rows of entries, and where it is enough to know that they are there. */
  readonly from: string
  readonly index: string
  readonly n: string
  readonly where: readonly string[]
  readonly params: readonly Param[]
}

export class Search {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  /** A page of the entries that a filter lets by. */
  async entries(filter: Filter, { limit = PAGE, after, order = 'newest' }: PageOptions = {}): Promise<Page<Entry>> {
    const { from, n, where, params } = await this.#found(filter)
    const rows = await this.#page(`SELECT entries.n, entries.body FROM ${from}`, n, where, params, limit, after, order)
    return pageOf(rows, limit)
  }

  /** Number of entries that a filter lets by; counting stops at `most`. */
  async count(filter: Filter, most = Number.MAX_SAFE_INTEGER): Promise<number> {
    const { index, where, params } = await this.#found(filter)
    const rows = `${index} ${whereOf(where)}`
    const counted =
      most === Number.MAX_SAFE_INTEGER ? rows : `(SELECT 1 FROM ${rows} LIMIT ${whole('most', most)}) AS found`
    const sql = `SELECT count(*) AS entries FROM ${counted}`
    return (await this.#db.one<{ entries: number }>(sql, params))!.entries
  }

  /** How the entries that a filter lets by spread over types, parties, sectors and years. */
  async facets(filter: Filter): Promise<Facets> {
    const { from, n, where, params } = await this.#found(filter)
    const rows = await this.#db.all<{ type: string; facets: string }>(
      `SELECT entries.type, entries.facets FROM ${from} ${whereOf(where)} ORDER BY ${n} DESC LIMIT ${COUNTED + 1}`,
      params,
    )
    const counts = { types: new Tally(), parties: new Tally(), sectors: new Tally(), years: new Tally() }
    for (const { type, facets } of rows.slice(0, COUNTED)) {
      const [year, parties, sectors] = JSON.parse(facets) as [number | null, string[], string[]]
      counts.types.add(type)
      for (const party of parties) counts.parties.add(party)
      for (const sector of sectors) counts.sectors.add(sector)
      if (year !== null) counts.years.add(String(year).padStart(4, '0'))
    }
    return {
      counted: Math.min(rows.length, COUNTED),
      isAll: rows.length <= COUNTED,
      types: counts.types.list(),
      parties: counts.parties.list().slice(0, LISTED),
      sectors: counts.sectors.list(),
      years: counts.years.list().sort((a, b) => (a.value < b.value ? 1 : -1)),
    }
  }

  /** What two parties had to do with one another. Engagements of very many parties are left out: they tell of no pair. */
  async pair(
    a: PartyCode,
    b: PartyCode,
    { limit = PAGE, after, order = 'newest' }: PageOptions = {},
  ): Promise<Page<Entry>> {
    const rows = await this.#page(
      'SELECT entries.n, entries.body FROM entry_pairs JOIN entries ON entries.n = entry_pairs.n',
      'entry_pairs.n',
      ['entry_pairs.party = ?', 'entry_pairs.other = ?'],
      [a, b],
      limit,
      after,
      order,
    )
    return pageOf(rows, limit)
  }

  /** The entry with this id, or the one that the report with this id is part of. */
  async byId(id: string): Promise<Entry | undefined> {
    const row =
      (await this.#db.one<{ body: string }>('SELECT body FROM entries WHERE id = ?', [id])) ??
      (await this.#db.one<{ body: string }>(
        'SELECT entries.body FROM reports JOIN entries ON entries.id = reports.entry WHERE reports.id = ?',
        [id],
      ))
    return row && (JSON.parse(row.body) as Entry)
  }

  /** What a party's engagements were about, the most frequent first. */
  async sectorsOf(party: PartyCode): Promise<{ sector: Sector; entries: number }[]> {
    const rows = await this.#db.all<{ sector: Sector; entries: number }>(
      'SELECT sector, entries FROM party_sectors WHERE party = ? ORDER BY entries DESC, sector',
      [party],
    )
    return rows.map(({ sector, entries }) => ({ sector, entries }))
  }

  /** A page of the documents whose text has all the words, or of all documents; those added last come first. */
  async documents(text = '', { limit = PAGE, after }: Omit<PageOptions, 'order'> = {}): Promise<Page<DocumentFound>> {
    const { words } = this.#db.dialect
    const asked = documentWordsAsked(text)
    const where: string[] = []
    const params: Param[] = []
    if (asked.length) {
      where.push(words.matches('documents'))
      params.push(words.query(asked))
    }
    if (after !== undefined) {
      const [added, id] = after.split(' ')
      if (id === undefined) throw new RangeError(`after: ${after} is not where a page ended`)
      where.push('(documents.added, documents.id) < (?, ?)')
      params.push(added, id)
    }
    const rows = await this.#db.all<DocumentRow>(
      `SELECT documents.id, origin, format, added, readings.body FROM ${asked.length ? words.from('documents') : 'documents'}
       LEFT JOIN readings ON readings.document = documents.id ${whereOf(where)}
       ORDER BY added DESC, documents.id DESC LIMIT ${whole('limit', limit) + 1}`,
      params,
    )
    const items = rows.slice(0, limit)
    const last = items.at(-1)
    return {
      items: items.map(documentFrom),
      ...(rows.length > limit && last ? { next: `${last.added} ${last.id}` } : {}),
    }
  }

  /** Documents by their ids, in the order of ids. */
  async documentsById(ids: readonly string[]): Promise<DocumentFound[]> {
    const rows = await this.#db.all<DocumentRow>(
      `SELECT documents.id, origin, format, added, readings.body FROM documents
       LEFT JOIN readings ON readings.document = documents.id
       WHERE ${this.#db.dialect.among('documents.id', 'text')} ORDER BY documents.id`,
      [ids],
    )
    return rows.map(documentFrom)
  }

  /** Where the entries are that a filter lets by. */
  async #found(filter: Filter): Promise<Found> {
    const { words } = this.#db.dialect
    const codes = await this.#codesOf([filter.party, filter.other])
    const asked = wordsAsked(filter, (party) => codes.get(party) ?? [party])
    if (filter.person !== undefined && isPersonId(filter.person)) asked.push(await this.#askedOf(filter.person))
    const where: string[] = []
    const params: Param[] = []
    if (asked.length) {
      where.push(words.matches('entries'))
      params.push(words.query(asked))
    }
    const found = asked.length
      ? { from: words.from('entries'), index: words.index('entries'), n: words.n('entries') }
      : { from: 'entries', index: 'entries', n: 'entries.n' }
    const [first, last] = daysOf(filter)
    if (last !== undefined) {
      where.push(`${found.n} < ?`)
      params.push(firstPlaceOf(last + 1))
    }
    // Full text knows the years. Only a closer date needs the day.
    if (first === undefined || isYear(filter.since)) return { ...found, where, params }
    where.push('entries.last_day >= ?')
    params.push(first)
    return { ...found, index: found.from, where, params }
  }

  /** The names that organisations go by in other documents. */
  async #codesOf(parties: readonly (PartyCode | undefined)[]): Promise<Map<PartyCode, PartyCode[]>> {
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

  async #page(
    select: string,
    n: string,
    where: readonly string[],
    params: readonly Param[],
    limit: number,
    after: string | undefined,
    order: 'newest' | 'oldest',
  ): Promise<EntryRow[]> {
    const conditions = after === undefined ? where : [...where, `${n} ${order === 'newest' ? '<' : '>'} ?`]
    return this.#db.all<EntryRow>(
      `${select} ${whereOf(conditions)} ORDER BY ${n} ${order === 'newest' ? 'DESC' : 'ASC'} LIMIT ${whole('limit', limit) + 1}`,
      after === undefined ? params : [...params, placeFrom(after)],
    )
  }
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

function placeFrom(after: string): number {
  const n = /^[0-9a-z]{1,11}$/.test(after) ? Number.parseInt(after, 36) : Number.NaN
  if (!Number.isSafeInteger(n)) throw new RangeError(`after: ${after} is not where a page ended`)
  return n
}

function whole(name: string, n: number): number {
  if (!Number.isSafeInteger(n) || n < 1) throw new RangeError(`${name}: ${n} is not a whole number above 0`)
  return n
}

const whereOf = (conditions: readonly string[]): string =>
  conditions.length ? `WHERE ${conditions.join(' AND ')}` : ''

const isYear = (date: string | undefined): boolean => date !== undefined && /^\d{4}$/.test(date)

class Tally {
  readonly #counts = new Map<string, number>()

  add(value: string): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1)
  }

  list(): Count[] {
    return [...this.#counts]
      .map(([value, entries]) => ({ value, entries }))
      .sort((a, b) => b.entries - a.entries || (a.value < b.value ? -1 : 1))
  }
}

interface DocumentRow {
  readonly [column: string]: unknown
  readonly id: string
  readonly origin: string
  readonly format: DocumentFormat
  readonly added: string
  readonly body: string | null
}

function documentFrom({ id, origin, format, added, body }: DocumentRow): DocumentFound {
  const reading = body === null ? undefined : (JSON.parse(body) as Pick<Reading, 'document' | 'published'>)
  const { language, title } = reading?.document ?? {}
  return {
    id,
    origin,
    format,
    added,
    ...(language === undefined ? {} : { language }),
    ...(title ? { title: title.value } : {}),
    ...(reading?.published ? { published: reading.published.value } : {}),
  }
}
