/** One look at one source: at itself, and at the pages it led to that are due. */

import { statSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { WatchedSource } from '../model/retrieval.ts'
import { documentsIn, isFailed, LIMITS, type Received } from '../sources/documents.ts'
import type { Headers } from '../sources/extract.ts'
import { NOT_MODIFIED, type Fetched } from '../sources/fetch/fetcher.ts'
import { Unfetched } from '../sources/fetch/unfetched.ts'
import { chunksFrom, filesIn, isFolder } from '../sources/files.ts'
import { Unreadable } from '../sources/unreadable.ts'
import type { Register } from '../store/register.ts'
import type { Failing, Page, PageState, SourceState, Watched } from '../store/watching.ts'
import { FeedItems, isClosed } from './feed-items.ts'
import { goneNow, seenAt, seenNow, type About } from './seen.ts'
import { ledBy } from './source-links.ts'
import { isGivenUp, untilAgain, untilNext, untilRetry } from './when.ts'
import type { WatchOptions } from './watcher.ts'

/** What there is to tell of. `source` is the address of the source. */
export type Happened =
  | {
      readonly kind: 'added'
      readonly source: string
      readonly origin: string
      readonly id: string
      readonly engagements: number
      /** Id of the version that it replaces. */
      readonly replaces?: string
      /** Its page is closed: the words are those of the feed. */
      readonly closed?: true
    }
  | { readonly kind: 'gone'; readonly source: string; readonly origin: string }
  | {
      readonly kind: 'failed'
      readonly source: string
      readonly origin: string
      readonly reason: string
      readonly next?: string
    }
  | { readonly kind: 'looked'; readonly source: string; readonly new: number; readonly next: string }

/** Pages that are taken from the list at a time. */
const STEP = 20

export interface Looked {
  readonly state: SourceState
  readonly due: string
}

/** `run` throws what is no fault of the source: the register's own, and what `signal` was aborted with. */
export class Look {
  readonly #register: Register
  readonly #source: WatchedSource
  readonly #options: WatchOptions
  readonly #signal: AbortSignal
  #state: SourceState
  #new = 0
  /** Of a feed, once a page of it is closed; none where it could not be had again. */
  #items: FeedItems | undefined

  constructor(register: Register, { source, state }: Watched, options: WatchOptions, signal: AbortSignal) {
    this.#register = register
    this.#source = source
    this.#state = state
    this.#options = options
    this.#signal = signal
  }

  /** How the source has done so far. */
  get state(): SourceState {
    return this.#state
  }

  async run(): Promise<Looked> {
    const { watching } = this.#register
    const { address } = this.#source
    if ((this.#state.next ?? '') <= now()) {
      await this.#lookAtSource()
      await watching.note(this.#options.holder, address, this.#state)
    }
    for (;;) {
      const pages = await watching.duePages(address, now(), STEP)
      if (!pages.length) break
      for (const page of pages) await this.#lookAtPage(page)
    }
    const page = await watching.nextPage(address)
    const next = this.#state.next!
    const due = page !== undefined && page < next ? page : next
    await this.#tell({ kind: 'looked', source: address, new: this.#new, next: due })
    return { state: this.#state, due }
  }

  async #lookAtSource(): Promise<void> {
    const { address, every } = this.#source
    const asked = now()
    try {
      const found = address.startsWith('file:') ? await this.#lookAtFolder() : await this.#lookAtAddress()
      this.#state = { ...found, asked, reached: asked, next: later(untilNext(every, this.#chance)) }
    } catch (error) {
      const failing = this.#failing(error, this.#state.failing)
      const wait = error instanceof Unfetched ? error.wait : undefined
      const next = later(untilRetry(failing.times, every, wait, this.#chance))
      this.#state = { ...this.#state, asked, failing, next }
      await this.#tell({ kind: 'failed', source: address, origin: address, reason: failing.reason, next })
    }
  }

  /** Answers with what the source is found to be, as does the next. */
  async #lookAtFolder(): Promise<SourceState> {
    const folder = fileURLToPath(this.#source.address)
    if (!isFolder(folder)) throw new Unreadable('unreadable', 'is no folder now; check the path, or stop watching it')
    const { watching } = this.#register
    for (const file of filesIn(folder)) {
      const address = pathToFileURL(file).href
      const mark = markOf(file)
      const known = await watching.page(this.#source.address, address)
      if (mark === undefined || known?.etag === mark) continue
      const { failing: _, ...state } = known ?? { looks: 0 }
      await this.#register.db.write(() =>
        watching.putPage(this.#source.address, address, { ...state, etag: mark }, now()),
      )
    }
    return { is: 'folder' }
  }

  async #lookAtAddress(): Promise<SourceState> {
    const { address } = this.#source
    const { etag, lastModified } = this.#state
    const found = await this.#options.fetcher.get(address, { etag, lastModified }, this.#signal)
    if (found === NOT_MODIFIED) {
      const { failing: _, ...rest } = this.#state
      return rest
    }
    const led = await ledBy(this.#source, found.address, found.bytes, found.headers)
    const marks = marksOf(found.headers)
    if (led.is === 'page') {
      await this.#take(received(this.#source, address, found), about(found, address))
      return { is: 'page', ...marks }
    }
    if (led.is === 'feed') this.#items = new FeedItems(found)
    await this.#register.watching.offer(address, led.leads, now())
    return {
      is: led.is,
      ...marks,
      ...(led.title === undefined ? {} : { title: led.title }),
      ...(led.note === undefined ? {} : { note: led.note }),
    }
  }

  async #lookAtPage(page: Page): Promise<void> {
    const { address, state } = page
    const { watching } = this.#register
    const source = this.#source
    try {
      if (address.startsWith('file:')) {
        const { failing: _, ...rest } = state
        const bytes = chunksFrom(fileURLToPath(address))
        const put = this.#put({ address, state: { ...rest, looks: state.looks + 1 } }, undefined)
        await this.#take({ ...said(source), origin: address, bytes }, {}, put)
        return
      }
      const found = await this.#options.fetcher.get(address, state, this.#signal)
      const { failing: _, ...rest } = state
      const looks = state.looks + 1
      const again = untilAgain(looks, source.every, this.#chance)
      const due = again === undefined ? undefined : later(again)
      if (found === NOT_MODIFIED) {
        await this.#register.db.write(this.#put({ address, state: { ...rest, looks } }, due))
        return
      }
      const { published } = state
      const put = this.#put(
        { address, state: { looks, ...(published === undefined ? {} : { published }), ...marksOf(found.headers) } },
        due,
      )
      await this.#take(received(source, address, found), { ...about(found, address), published }, put)
    } catch (error) {
      const failing = this.#failing(error, state.failing)
      const isGone = error instanceof Unfetched && (error.status === 404 || error.status === 410)
      const wait = error instanceof Unfetched ? error.wait : undefined
      // A file is looked at again when it has changed.
      const isOver = isGivenUp(failing.times) || address.startsWith('file:')
      const due = isOver ? undefined : later(untilRetry(failing.times, source.every, wait, this.#chance))
      const gone = isGone
        ? await goneNow(this.#register, address, { at: now(), status: error.status, source: source.address })
        : undefined
      const put = (): Promise<void> => watching.putPage(source.address, address, { ...state, failing }, due)
      if (isClosed(error) && !gone && (await this.#takeItem(page, error, put))) return
      if (gone) await this.#register.add([], [gone], put)
      else await this.#register.db.write(put)
      await this.#tell(
        gone
          ? { kind: 'gone', source: source.address, origin: address }
          : {
              kind: 'failed',
              source: source.address,
              origin: address,
              reason: failing.reason,
              ...(due === undefined ? {} : { next: due }),
            },
      )
    }
  }

  /** Puts what was received into the register, and what is known of its page with the last of it. */
  async #take(what: Received, given: Partial<About>, put: () => Promise<void> = async () => {}): Promise<void> {
    const { address } = this.#source
    const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
    let failure: Unreadable | undefined
    for await (const one of documentsIn(what, { ...LIMITS, part: this.#options.maxSize })) {
      this.#signal.throwIfAborted()
      if (isFailed(one)) {
        if (one.origin === what.origin) failure = one.error
        else await this.#tell({ kind: 'failed', source: address, origin: one.origin, reason: one.error.message })
        continue
      }
      const where = seenAt(one, what.origin)
      const seen = await seenNow(this.#register, one, where, { at: now(), source: address, ...known })
      if (!seen) continue
      const [{ id, engagements }] = await this.#register.add(
        [one],
        [seen.retrieval],
        one.origin === what.origin ? put : undefined,
      )
      this.#new++
      await this.#tell({
        kind: 'added',
        source: address,
        origin: one.origin,
        id,
        engagements,
        ...(seen.replaces === undefined ? {} : { replaces: seen.replaces }),
      })
    }
    if (failure) throw failure
    await this.#register.db.write(put)
  }

  /** What the feed says of a page that is closed, unless that is known; answers whether it was added. */
  async #takeItem({ address, state }: Page, error: Unfetched, put: () => Promise<void>): Promise<boolean> {
    const { address: source } = this.#source
    if (this.#state.is !== 'feed') return false
    const where = `${source}!/${address}`
    for (const known of [address, where])
      if ((await this.#register.truth.lastSeen(known)).document !== undefined) return false
    const item = await (await this.#feedItems())?.at(address, error)
    if (!item) return false
    for await (const one of documentsIn({ ...said(this.#source), ...item }, LIMITS)) {
      if (isFailed(one)) continue
      const { published } = state
      const about = { at: now(), source, ...(published === undefined ? {} : { published }) }
      const seen = await seenNow(this.#register, one, where, about)
      if (!seen) continue
      const [{ id, engagements }] = await this.#register.add([one], [seen.retrieval], put)
      this.#new++
      await this.#tell({ kind: 'added', source, origin: address, id, engagements, closed: true })
      return true
    }
    return false
  }

  /** A page may be due when its feed is not, or the feed is unchanged and was not sent. */
  async #feedItems(): Promise<FeedItems | undefined> {
    if (this.#items) return this.#items
    try {
      const found = await this.#options.fetcher.get(this.#source.address, {}, this.#signal)
      if (found !== NOT_MODIFIED) this.#items = new FeedItems(found)
    } catch (error) {
      this.#signal.throwIfAborted()
      if (!(error instanceof Unreadable)) throw error
    }
    return this.#items
  }

  #put({ address, state }: Page, due: string | undefined): () => Promise<void> {
    return () => this.#register.watching.putPage(this.#source.address, address, state, due)
  }

  /** Rethrows what is no fault of the source. */
  #failing(error: unknown, before: Failing | undefined): Failing {
    this.#signal.throwIfAborted()
    if (!(error instanceof Unreadable)) throw error
    return { since: before?.since ?? now(), times: (before?.times ?? 0) + 1, reason: error.message }
  }

  get #chance(): { readonly random: () => number } {
    return { random: this.#options.random ?? Math.random }
  }

  async #tell(what: Happened): Promise<void> {
    await this.#options.onHappened?.(what)
  }
}

const now = (): string => new Date().toISOString()
const later = (ms: number): string => new Date(Date.now() + ms).toISOString()

const said = ({ language }: WatchedSource): { language?: string } => (language === undefined ? {} : { language })

const received = (source: WatchedSource, origin: string, { bytes, headers }: Fetched): Received => ({
  ...said(source),
  origin,
  bytes: [bytes],
  headers,
})

const about = ({ address, status }: Fetched, asked: string): Partial<About> => ({
  status,
  ...(address === asked ? {} : { led: address }),
})

const marksOf = ({ etag, 'last-modified': lastModified }: Headers): Pick<PageState, 'etag' | 'lastModified'> => ({
  ...(etag === undefined ? {} : { etag }),
  ...(lastModified === undefined ? {} : { lastModified }),
})

/** Another one when a file was written to; undefined where it is gone. */
function markOf(file: string): string | undefined {
  try {
    const { mtimeMs, size } = statSync(file)
    return `${mtimeMs} ${size}`
  } catch {
    return undefined
  }
}
