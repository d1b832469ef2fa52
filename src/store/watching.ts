/**
 * What is watched, and how that goes on: sources are kept and exported; when each is looked at next, who is at it, and
 * what went wrong, is not part of the register's truth.
 */

import type { Retrieval, WatchedSource } from '../model/retrieval.ts'
import { freshnessOf, type Freshness } from '../register/freshness.ts'
import { BRIEF, documentFrom, type BriefRow, type DocumentFound } from './briefs.ts'
import type { Database } from './contract.ts'

/** How a source has done. Instants are of ISO 8601 in UTC. */
export interface SourceState {
  /** What it was found to be. */
  readonly is?: 'feed' | 'listing' | 'page' | 'folder'
  /** When it is to be looked at itself; a page that it led to may be due before. */
  readonly next?: string
  /** When it was looked at last, and when it last answered. */
  readonly asked?: string
  readonly reached?: string
  /** Since when it has not answered, how many times in a row, and why. */
  readonly failing?: Failing
  /** To be sent with the next request, so that what is as it was is not sent again. */
  readonly etag?: string
  readonly lastModified?: string
  /** What the source calls itself. */
  readonly title?: string
  /** What was left out of it, in words. */
  readonly note?: string
}

export interface Failing {
  readonly since: string
  readonly times: number
  readonly reason: string
}

/** How one page that a source led to has done. */
export interface PageState {
  /** As the source tells. */
  readonly published?: string
  readonly etag?: string
  readonly lastModified?: string
  /** Looks that found a document, or found it unchanged. */
  readonly looks: number
  readonly failing?: Failing
}

export interface Watched {
  readonly source: WatchedSource
  readonly state: SourceState
  /** When it is looked at next. */
  readonly due: string
}

/** A page that a source led to, and that may be looked at again. */
export interface Page {
  readonly address: string
  readonly state: PageState
}

/** A page that failed. */
export interface FailedPage {
  readonly address: string
  readonly failing: Failing
}

/** A document that a source led to, and when; `origin` is where it was seen then. */
export interface Led extends DocumentFound {
  readonly at: string
}

/** How a source does: what `chancery watch status` and the page of sources tell. */
export interface SourceStatus extends Watched {
  /** Documents that it led to. */
  readonly documents: number
  /** Undefined where nothing was published since it is watched. */
  readonly freshness?: Freshness
  /** The last few, the last first. */
  readonly last: readonly Led[]
  /** Pages that it led to and that fail; a few of them. */
  readonly failing: readonly FailedPage[]
}

/** Documents and pages that are shown of a source, and documents by which its freshness is measured. */
const [SHOWN, MEASURED] = [5, 200]

type SourceRow = { readonly source: string; readonly state: string; readonly due: string }

const SOURCES = `SELECT s.body AS source, t.body AS state, t.due FROM sources s JOIN source_states t ON t.address = s.address`

export class Watching {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  async list(): Promise<Watched[]> {
    return (await this.#db.all<SourceRow>(`${SOURCES} ORDER BY s.address`)).map(watchedFrom)
  }

  /** False where the address is watched already: then nothing is changed. */
  async add(source: WatchedSource): Promise<boolean> {
    return this.#db.write(async () => {
      if (await this.#db.one('SELECT address FROM sources WHERE address = ?', [source.address])) return false
      await this.#db.insert('sources', ['address', 'body'], [[source.address, JSON.stringify(source)]])
      await this.#db.insert('source_states', ['address', 'due', 'body'], [[source.address, source.added, '{}']])
      return true
    })
  }

  /** Documents and retrievals stay. False where it was not watched. */
  async remove(address: string): Promise<boolean> {
    return this.#db.write(async () => {
      await this.#db.run('DELETE FROM source_pages WHERE source = ?', [address])
      await this.#db.run('DELETE FROM source_states WHERE address = ?', [address])
      return (await this.#db.run('DELETE FROM sources WHERE address = ?', [address])) > 0
    })
  }

  /**
   * Takes the source that has been due longest, so that nobody else looks at it until then; undefined where none is due.
   * `isGone` says of a holder that it will not come back.
   */
  async claim(
    holder: string,
    now: string,
    until: string,
    isGone: (holder: string) => boolean,
  ): Promise<Watched | undefined> {
    return this.#db.write(async () => {
      const rows = await this.#db.all<SourceRow & { address: string; holder: string | null; until: string | null }>(
        `${SOURCES.replace(' FROM', ', t.address, t.holder, t.until FROM')} WHERE t.due <= ? ORDER BY t.due, t.address`,
        [now],
      )
      const free = rows.find((row) => row.holder === null || row.until! <= now || isGone(row.holder))
      if (!free) return undefined
      await this.#db.run('UPDATE source_states SET holder = ?, until = ? WHERE address = ?', [
        holder,
        until,
        free.address,
      ])
      return watchedFrom(free)
    })
  }

  /** Makes all that is held go on being held. */
  async renew(holder: string, until: string): Promise<void> {
    await this.#db.write(async () => {
      await this.#db.run('UPDATE source_states SET until = ? WHERE holder = ?', [until, holder])
    })
  }

  /** Keeps how a source did, and goes on holding it. */
  async note(holder: string, address: string, state: SourceState): Promise<void> {
    await this.#db.write(async () => {
      await this.#db.run('UPDATE source_states SET body = ? WHERE address = ? AND holder = ?', [
        JSON.stringify(state),
        address,
        holder,
      ])
    })
  }

  /** Lets go of a source; nothing is changed of one that somebody else holds by now, or that is no longer watched. */
  async release(holder: string, address: string, due: string, state: SourceState): Promise<void> {
    await this.#db.write(async () => {
      await this.#db.run(
        'UPDATE source_states SET holder = NULL, until = NULL, due = ?, body = ? WHERE address = ? AND holder = ?',
        [due, JSON.stringify(state), address, holder],
      )
    })
  }

  /** When the next source is due, held or not; undefined where none is watched. */
  async nextDue(): Promise<string | undefined> {
    const row = await this.#db.one<{ due: string | null }>('SELECT min(due) AS due FROM source_states')
    return row?.due ?? undefined
  }

  /** Puts pages that are not known yet on the list of what is to be looked at. Answers with their number. */
  async offer(
    source: string,
    pages: readonly { readonly address: string; readonly published?: string }[],
    due: string,
  ): Promise<number> {
    return this.#db.write(async () => {
      const rows = await this.#db.all<{ address: string }>(
        `SELECT address FROM source_pages WHERE source = ? AND ${this.#db.dialect.among('address', 'text')}`,
        [source, pages.map(({ address }) => address)],
      )
      const known = new Set(rows.map(({ address }) => address))
      const fresh = new Map(pages.filter(({ address }) => !known.has(address)).map((page) => [page.address, page]))
      await this.#db.insert(
        'source_pages',
        ['source', 'address', 'due', 'body'],
        [...fresh.values()].map(({ address, published }): [string, string, string, string] => {
          const state: PageState = { looks: 0, ...(published === undefined ? {} : { published }) }
          return [source, address, due, JSON.stringify(state)]
        }),
      )
      return fresh.size
    })
  }

  /** Pages of a source that are due, those that have waited longest first. */
  async duePages(source: string, now: string, limit: number): Promise<Page[]> {
    const rows = await this.#db.all<{ address: string; body: string }>(
      `SELECT address, body FROM source_pages WHERE source = ? AND due <= ? ORDER BY due, address LIMIT ${limit}`,
      [source, now],
    )
    return rows.map(({ address, body }) => ({ address, state: JSON.parse(body) as PageState }))
  }

  async page(source: string, address: string): Promise<PageState | undefined> {
    const row = await this.#db.one<{ body: string }>('SELECT body FROM source_pages WHERE source = ? AND address = ?', [
      source,
      address,
    ])
    return row && (JSON.parse(row.body) as PageState)
  }

  /** To be called within a writing. `due` undefined: it is not looked at again. */
  async putPage(source: string, address: string, state: PageState, due: string | undefined): Promise<void> {
    await this.#db.insert(
      'source_pages',
      ['source', 'address', 'due', 'body'],
      [[source, address, due ?? null, JSON.stringify(state)]],
      '(source, address) DO UPDATE SET due = excluded.due, body = excluded.body',
    )
  }

  /** When the next page of a source is due. */
  async nextPage(source: string): Promise<string | undefined> {
    const row = await this.#db.one<{ due: string | null }>(
      'SELECT min(due) AS due FROM source_pages WHERE source = ?',
      [source],
    )
    return row?.due ?? undefined
  }

  /** Pages of a source that fail, the first by address. */
  async failedPages(source: string, limit: number): Promise<FailedPage[]> {
    const rows = await this.#db.all<{ address: string; body: string }>(
      `SELECT address, body FROM source_pages WHERE source = ? AND body LIKE '%"failing"%' ORDER BY address LIMIT ${limit}`,
      [source],
    )
    return rows.flatMap(({ address, body }) => {
      const { failing } = JSON.parse(body) as PageState
      return failing ? [{ address, failing }] : []
    })
  }

  /** How every source does, in the order of addresses. */
  async status(): Promise<SourceStatus[]> {
    return Promise.all(
      (await this.list()).map(async (watched) => {
        const { address } = watched.source
        const [led, documents, failing] = await Promise.all([
          this.#lastLed(address),
          this.#countOf(address),
          this.failedPages(address, SHOWN),
        ])
        const freshness = freshnessOf(
          watched.source,
          led.map(({ at, origin, published }) => ({ at, address: origin, published })),
        )
        return { ...watched, documents, ...(freshness ? { freshness } : {}), last: led.slice(0, SHOWN), failing }
      }),
    )
  }

  /** What a source led to, the last seen first. */
  async #lastLed(source: string): Promise<Led[]> {
    const rows = await this.#db.all<BriefRow & { body: string }>(
      `SELECT r.body, ${BRIEF.columns} FROM retrievals r JOIN documents ON documents.id = r.document ${BRIEF.join}
         WHERE r.source = ? ORDER BY r.at DESC, r.id DESC LIMIT ${MEASURED}`,
      [source],
    )
    return rows.map(({ body, ...row }) => {
      const { at, address, published } = JSON.parse(body) as Retrieval
      const found = documentFrom(row)
      const told = published ?? found.published
      return { ...found, origin: address, at, ...(told === undefined ? {} : { published: told }) }
    })
  }

  /** Documents that a source led to. */
  async #countOf(source: string): Promise<number> {
    const row = await this.#db.one<{ n: number }>(
      'SELECT count(DISTINCT document) AS n FROM retrievals WHERE source = ?',
      [source],
    )
    return row!.n
  }
}

const watchedFrom = ({ source, state, due }: SourceRow): Watched => ({
  source: JSON.parse(source) as WatchedSource,
  state: JSON.parse(state) as SourceState,
  due,
})
