/** The register as it is kept: documents and decisions go in, entries come out, and nothing is lost in between. */

import { randomBytes } from 'node:crypto'
import type { Decision } from '../model/decision.ts'
import type { Document } from '../model/document.ts'
import type { Reading } from '../model/reading.ts'
import type { Retrieval } from '../model/retrieval.ts'
import { decisionFrom, type Undecided } from '../register/decisions.ts'
import { Anchors } from './anchors.ts'
import { problemsIn, type Problem } from './checking.ts'
import type { Database } from './contract.ts'
import { exportLines } from './exporting.ts'
import { Lookup } from './lookup.ts'
import { openDatabase } from './open.ts'
import { Placing, type ReadDocument, type Told } from './placing.ts'
import { Search } from './search.ts'
import { Truth } from './truth.ts'
import { Watching } from './watching.ts'

export interface Added {
  readonly id: string
  /** False where the same bytes were there before: nothing has changed. */
  readonly added: boolean
  readonly engagements: number
  /** What a person should know of how it was read; none of what was there before. */
  readonly notes: Reading['notes']
}

export interface Status {
  readonly documents: number
  readonly engagements: number
  /** Engagements whose sources differ, and nobody has decided. */
  readonly contested: number
  readonly people: number
  readonly decisions: number
  /** Pairs of engagements that may be the same, and nobody has decided: likely, and not sure. */
  readonly likely: number
  /** Documents that were stored and never read: the register comes from an earlier version. */
  readonly unread: number
  /** Documents by the version of what read them. */
  readonly readers: Readonly<Record<string, number>>
  /** Decisions whose words tell nothing now. */
  readonly orphans: readonly string[]
}

/** Documents that are placed in one step of a rebuild. */
const STEP = 64

export class Register {
  readonly db: Database
  readonly truth: Truth
  readonly search: Search
  readonly lookup: Lookup
  readonly watching: Watching
  readonly #placing: Placing
  readonly #read: ReadDocument

  private constructor(db: Database, read: ReadDocument) {
    this.db = db
    this.truth = new Truth(db)
    this.search = new Search(db)
    this.lookup = new Lookup(db, this.truth)
    this.watching = new Watching(db)
    this.#placing = new Placing(db, this.truth)
    this.#read = read
  }

  /** Opens the register at a path, `:memory:` or `postgres://…`; makes it where there is none. */
  static async open(address: string, read: ReadDocument): Promise<Register> {
    return new Register(await openDatabase(address), read)
  }

  /**
   * Stores documents, where and when they were seen, and all that follows from them, in one step: when this answers, they
   * are on the disk. Documents with the same bytes as one that is there change nothing. `besides` is what else is to be
   * written in the same step.
   */
  async add(
    documents: readonly Document[],
    retrievals: readonly Retrieval[] = [],
    besides?: () => Promise<void>,
  ): Promise<Added[]> {
    // Read before the register is held, so that other writers wait for the writing alone.
    const known = await this.truth.knownOf(documents.map(({ id }) => id))
    const told = await this.#toldIn(documents.filter(({ id }) => !known.has(id)))
    const fresh = await this.#write(async () => {
      const added = await this.truth.addDocuments(documents.filter(({ id }) => told.has(id)))
      const seen = await this.truth.addRetrievals(retrievals)
      if (added.size) await this.#placing.place(new Map([...told].filter(([id]) => added.has(id))))
      if (seen.length) await this.#placing.see([...new Set(seen.map(({ address }) => address))], added)
      await besides?.()
      return added
    })
    const seen = new Set<string>()
    return documents.map(({ id }) => {
      const added = fresh.has(id) && !seen.has(id)
      seen.add(id)
      const { engagements = [], notes = [] } = told.get(id)?.reading ?? {}
      return { id, added, engagements: engagements.length, notes }
    })
  }

  /** Signs nothing itself: who and when are in what is said. A decision made before changes nothing. */
  async decide(said: readonly Undecided[]): Promise<Decision[]> {
    return this.addDecisions(said.map(decisionFrom))
  }

  /** As `decide`, of what is found to say once nobody else can write. */
  async decideHeld(say: () => Promise<readonly Undecided[]>): Promise<Decision[]> {
    return this.#keep(async () => (await say()).map(decisionFrom))
  }

  /** Answers with those that were not there before. */
  async addDecisions(decisions: readonly Decision[]): Promise<Decision[]> {
    return this.#keep(async () => decisions)
  }

  async #keep(found: () => Promise<readonly Decision[]>): Promise<Decision[]> {
    return this.#write(async () => {
      const decisions = await found()
      const fresh = await this.truth.addDecisions(decisions)
      if (fresh.length) await this.#placing.decide(fresh)
      return fresh
    })
  }

  /** Reads every document again and makes all that is derived anew; other readers see the old until it is done. */
  async rebuild(onStep: (done: number) => void = () => {}): Promise<void> {
    await this.#write(async () => {
      await this.#placing.clear()
      let done = 0
      for (let last = ''; ;) {
        const documents = await this.truth.documentsAfter(last, STEP)
        if (!documents.length) break
        await this.#placing.place(await this.#toldIn(documents))
        last = documents.at(-1)!.id
        onStep((done += documents.length))
      }
      await this.#placing.placeAdded()
    })
  }

  /** The text that the reader takes from a document, whether it is in the register or not. */
  async textOf(document: Document): Promise<string> {
    return (await this.#read(document)).text
  }

  /** One after the other: what is read in one moment is in memory at once. */
  async #toldIn(documents: readonly Document[]): Promise<Map<string, Told>> {
    const told = new Map<string, Told>()
    for (const one of documents) told.set(one.id, await this.#read(one))
    return told
  }

  /** Another word after every change, by whatever process; what was made of the register under this word is of now. */
  async revision(): Promise<string> {
    return (await this.db.one<{ word: string }>('SELECT word FROM revision'))!.word
  }

  async status(): Promise<Status> {
    return {
      documents: await this.truth.countOf('documents'),
      likely: await this.#count('report_likely'),
      unread: await this.unread(),
      engagements: await this.#count('entries'),
      contested: await this.#count(`entries WHERE review = 'contested'`),
      people: await this.#count('(SELECT DISTINCT person FROM appearances) AS people'),
      decisions: await this.truth.countOf('decisions'),
      readers: await this.readers(),
      orphans: await new Anchors(this.db, this.truth).lost(),
    }
  }

  /** Documents that were stored and never read. */
  async unread(): Promise<number> {
    return (await this.truth.countOf('documents')) - (await this.#count('readings'))
  }

  /** Documents by the version of what read them. */
  async readers(): Promise<Record<string, number>> {
    const rows = await this.db.all<{ reader: string; n: number }>(
      'SELECT reader, count(*) AS n FROM readings GROUP BY reader ORDER BY reader',
    )
    return Object.fromEntries(rows.map(({ reader, n }) => [reader, n]))
  }

  /** Yields what is wrong; nothing where all is well. */
  problems(): AsyncGenerator<Problem> {
    return problemsIn(this.db, this.truth, this.#read)
  }

  /** JSON Lines in one order: equal registers give equal text. */
  lines(): AsyncGenerator<string> {
    return exportLines(this.db, this.truth)
  }

  close(): Promise<void> {
    return this.db.close()
  }

  async #count(rows: string): Promise<number> {
    return (await this.db.one<{ n: number }>(`SELECT count(*) AS n FROM ${rows}`))!.n
  }

  /** All that changes the register goes through here. */
  #write<T>(work: () => Promise<T>): Promise<T> {
    return this.db.write(async () => {
      const result = await work()
      // No number: a register that was put back from a backup would count again what was counted before.
      await this.db.run('UPDATE revision SET word = ?', [randomBytes(9).toString('base64url')])
      return result
    })
  }
}
