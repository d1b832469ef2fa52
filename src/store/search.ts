/** Questions to the register. Pages go on from where the last one ended, so the hundredth costs what the first does. */

import type { PartyCode, Sector } from '../model/reading.ts'
import type { Entry } from '../register/entry.ts'
import { documentWordsAsked } from '../register/entry-words.ts'
import { within, type Filter } from '../register/filter.ts'
import { remembered } from '../register/remembered.ts'
import type { Asked } from '../register/words.ts'
import { BRIEF, documentFrom, type BriefRow, type DocumentFound } from './briefs.ts'
import { castOf, type CastFound, type CastOptions } from './cast-found.ts'
import type { Database, Found, Param } from './contract.ts'
import { decisionsPage, type DecisionFound, type DecisionsOptions } from './decision-log.ts'
import { ALL, type EntryFacets } from './entries.ts'
import { Finding, PAGE, whereOf, whole, type Page, type PageOptions } from './finding.ts'
import { countsOf, overviewOf, partnersOf, type Overview, type Partners } from './overview.ts'
import {
  partiesAmong,
  partiesPage,
  partyNumbers,
  placesPage,
  type PartiesOptions,
  type PartiesPage,
  type PartyFound,
  type PartyNumber,
} from './parties.ts'
import {
  queuePage,
  queueSizes,
  reviewStatesAfter,
  type QueueItem,
  type QueueOptions,
  type QueueSizes,
  type ReviewNumbers,
} from './queue.ts'

export interface Facets {
  /** Entries counted; where `isAll` is false these are the newest, and there are more. */
  readonly counted: number
  readonly isAll: boolean
  /** The most frequent first, of years the latest. */
  readonly types: readonly Count[]
  readonly parties: readonly Count[]
  readonly sectors: readonly Count[]
  readonly places: readonly Count[]
  readonly years: readonly Count[]
  /** Years of the visits alone. */
  readonly visitYears: readonly Count[]
}

export interface Count {
  readonly value: string
  readonly entries: number
}

export type DocumentToReview = DocumentFound & ReviewNumbers

/** Entries that facets are counted from at most: a count of more would keep a page waiting. */
const COUNTED = 5000
/** Parties, one a line, and all that they lie in: the same few come again and again. */
const holdersOf = remembered(20_000, (parties): readonly PartyCode[] => [
  ...new Set(parties ? parties.split('\n').flatMap(within) : []),
])
/** Documents that are sorted at most. */
const SORTED = 2000
/** Parties, and places, that facets list at most. */
const LISTED = 40

export class Search {
  readonly #db: Database
  readonly #finding: Finding

  constructor(db: Database) {
    this.#db = db
    this.#finding = new Finding(db)
  }

  /** A page of the entries that a filter lets by. */
  async entries(filter: Filter, options: PageOptions = {}): Promise<Page<Entry>> {
    return this.#finding.page(await this.#finding.found(filter, (options.limit ?? PAGE) + 1), options)
  }

  /** Number of entries that a filter lets by; counting stops at `most`. */
  async count(filter: Filter, most?: number): Promise<number> {
    return this.#finding.count(await this.#finding.found(filter), most)
  }

  /** How the entries that a filter lets by spread over types, parties, sectors and years. */
  async facets(filter: Filter): Promise<Facets> {
    const rows = await this.#finding.rows<{ type: string; facets: string }>(
      await this.#finding.found(filter, COUNTED + 1),
      {
        table: 'entry_facets',
        columns: ['type', 'facets'],
        limit: COUNTED + 1,
      },
    )
    const counts = {
      types: new Tally(),
      parties: new Tally(),
      sectors: new Tally(),
      places: new Tally(),
      years: new Tally(),
      visitYears: new Tally(),
    }
    for (const { type, facets } of rows.slice(0, COUNTED)) {
      const [year, parties, sectors, places] = JSON.parse(facets) as EntryFacets
      counts.types.add(type)
      // A filter by a party finds what lies within it, and so does its number.
      for (const party of holdersOf(parties.join('\n'))) counts.parties.add(party)
      for (const sector of sectors) counts.sectors.add(sector)
      for (const place of places) counts.places.add(place)
      if (year === null) continue
      const digits = String(year).padStart(4, '0')
      counts.years.add(digits)
      if (type === 'visit') counts.visitYears.add(digits)
    }
    return {
      counted: Math.min(rows.length, COUNTED),
      isAll: rows.length <= COUNTED,
      types: counts.types.list(),
      parties: counts.parties.list().slice(0, LISTED),
      sectors: counts.sectors.list(),
      places: counts.places.list().slice(0, LISTED),
      years: counts.years.list().sort(latestFirst),
      visitYears: counts.visitYears.list().sort(latestFirst),
    }
  }

  /**
   * What two parties, and all that lies within each, had to do with one another. Engagements of very many parties are
   * left out: they tell of no pair.
   */
  async pair(a: PartyCode, b: PartyCode, options: PageOptions = {}): Promise<Page<Entry>> {
    return this.#finding.page(await this.#finding.pair(a, b), options)
  }

  /**
   * Numbers of a pair's engagements, of one party's, or of all of the register, by year, type and way; with what the
   * newest of them were about, and a party's partners with their years, the last twenty unless told since when.
   */
  overview(party?: PartyCode, other?: PartyCode, since?: number): Promise<Overview> {
    return overviewOf(this.#db, this.#finding, party, other, since)
  }

  /** How many entries a party has, or all of the register. */
  async number(party?: PartyCode): Promise<number> {
    const codes = await this.#finding.codesOf([party])
    const mine = party === undefined ? [ALL] : (codes.get(party) ?? [party])
    return (await countsOf(this.#db, mine)).reduce((sum, { entries }) => sum + entries, 0)
  }

  /** Those that a party dealt with. */
  async partners(party: PartyCode): Promise<Partners> {
    const codes = await this.#finding.codesOf([party])
    return partnersOf(this.#db, codes.get(party) ?? [party])
  }

  /** The parties that the register has engagements of, the busiest first. */
  parties(options: PartiesOptions = {}): Promise<PartiesPage> {
    return partiesPage(this.#db, options)
  }

  /** Parties by their codes, in the order of these. */
  partiesAmong(codes: readonly PartyCode[]): Promise<PartyFound[]> {
    return partiesAmong(this.#db, codes)
  }

  /** The busiest parties in short. */
  partyNumbers(options: Pick<PartiesOptions, 'kind' | 'limit'> = {}): Promise<PartyNumber[]> {
    return partyNumbers(this.#db, options)
  }

  /** The places that the register has engagements at, as documents name them, the busiest first. */
  places(options: Omit<PageOptions, 'order'> = {}): Promise<Page<Count>> {
    return placesPage(this.#db, options)
  }

  /** Who took part in the newest entries that a filter lets by, and who met whom in them. */
  cast(filter: Filter, options: CastOptions = {}): Promise<CastFound> {
    return castOf(this.#db, this.#finding, filter, options)
  }

  /** A page of what waits for a person, the most useful first. */
  queue(options: QueueOptions = {}): Promise<Page<QueueItem>> {
    return queuePage(this.#db, options)
  }

  /** A page of the documents with engagements that nobody has looked at; those added last come first. */
  async documentsToReview({ limit = PAGE, after }: Omit<PageOptions, 'order'> = {}): Promise<Page<DocumentToReview>> {
    const states = await reviewStatesAfter(this.#db, whole('limit', limit), after)
    const documents = await this.documentsById(states.items.map(({ id }) => id))
    const byId = new Map(documents.map((document) => [document.id, document]))
    return { ...states, items: states.items.map(({ id, ...numbers }) => ({ ...byId.get(id)!, ...numbers })) }
  }

  /** How much waits for a person, by kind. */
  queueSizes(): Promise<QueueSizes> {
    return queueSizes(this.#db)
  }

  /** A page of what people decided, the latest first; of one entry or one document where that is asked for. */
  decisions(options: DecisionsOptions = {}): Promise<Page<DecisionFound>> {
    return decisionsPage(this.#db, options)
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

  /** What a party's engagements were about, or all that there are, the most frequent first. */
  async sectorsOf(party: PartyCode = ALL): Promise<{ sector: Sector; entries: number }[]> {
    const rows = await this.#db.all<{ sector: Sector; entries: number }>(
      'SELECT sector, entries FROM party_sectors WHERE party = ? ORDER BY entries DESC, sector',
      [party],
    )
    return rows.map(({ sector, entries }) => ({ sector, entries }))
  }

  /** A page of the documents whose text has all the words, or of all documents, or of those in one language; those added last come first. */
  async documents(
    text = '',
    { limit = PAGE, after, language }: Omit<PageOptions, 'order'> & { readonly language?: string } = {},
  ): Promise<Page<DocumentFound>> {
    const asked = documentWordsAsked(text)
    const found = asked.length ? await this.#documentsWith(asked) : undefined
    const where = [...(found?.where ?? [])]
    const params: Param[] = [...(found?.params ?? [])]
    if (language !== undefined) {
      where.push('b.language = ?')
      params.push(language)
    }
    if (after !== undefined) {
      const [added, id] = after.split(' ')
      if (id === undefined) throw new RangeError(`after: ${after} is not where a page ended`)
      where.push('(documents.added, documents.id) < (?, ?)')
      params.push(added, id)
    }
    const rows = await this.#db.all<BriefRow>(
      `SELECT ${BRIEF.columns} FROM ${found?.of('documents') ?? 'documents'} ${BRIEF.join}
       ${whereOf(where)} ORDER BY documents.added DESC, documents.id DESC LIMIT ${whole('limit', limit) + 1}`,
      params,
    )
    const items = rows.slice(0, limit)
    const last = items.at(-1)
    return {
      items: items.map(documentFrom),
      ...(rows.length > limit && last ? { next: `${last.added} ${last.id}` } : {}),
    }
  }

  /** Of few, all are sorted; of many, the first are met early on the way along their order. */
  async #documentsWith(asked: Asked): Promise<Found> {
    const { words } = this.#db.dialect
    const [found] = await words.found(this.#db, 'documents', asked)
    if (!words.along) return found
    const few = await this.#db.all(
      `SELECT 1 FROM ${found.index} ${whereOf(found.where)} LIMIT ${SORTED + 1}`,
      found.params,
    )
    return few.length > SORTED ? words.along('documents', asked) : found
  }

  /** Documents by their ids, in the order of ids. */
  async documentsById(ids: readonly string[]): Promise<DocumentFound[]> {
    const rows = await this.#db.all<BriefRow>(
      `SELECT ${BRIEF.columns} FROM documents ${BRIEF.join}
       WHERE ${this.#db.dialect.among('documents.id', 'text')} ORDER BY documents.id`,
      [ids],
    )
    return rows.map(documentFrom)
  }
}

const latestFirst = (a: Count, b: Count): number => (a.value < b.value ? 1 : -1)

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
