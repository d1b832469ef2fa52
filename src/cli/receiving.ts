/** What an argument names, as it is received: the bytes of a file, or the answer of an address. */

import type { Received } from '../sources/documents.ts'
import type { Fetched, Fetcher } from '../sources/fetch/fetcher.ts'
import { chunksFrom } from '../sources/files.ts'
import { Unreadable } from '../sources/unreadable.ts'
import { isAddress } from './inputs.ts'
import { Misuse } from './misuse.ts'
import { version } from './version.ts'

export interface ReceivingOptions {
  readonly published?: string
  readonly language?: string
  readonly recursive?: true
  readonly maxSize: number
  readonly allowHost?: readonly string[]
}

export interface Receiving extends Received {
  /** Of an address: what was answered. */
  readonly fetched?: Fetched
}

/** Loads what fetches only when there is an address to fetch. */
export class Receiver {
  readonly #options: ReceivingOptions
  #fetcher?: Fetcher

  constructor(options: ReceivingOptions) {
    this.#options = options
  }

  /** Where an address gives nothing, reading the bytes says why. */
  async receive(file: string): Promise<Receiving> {
    const { published, language, recursive } = this.#options
    const said = { ...(published === undefined ? {} : { published }), ...(language === undefined ? {} : { language }) }
    if (!isAddress(file)) return { ...said, origin: file, bytes: chunksFrom(file, recursive === true) }
    try {
      const fetcher = await this.#opened()
      const origin = fetcher.allowance.check(file).href
      const fetched = await fetcher.get(origin)
      // Nothing was said to be known, so nothing is unchanged.
      if (fetched === 'not-modified') throw new Unreadable('unreachable', 'says that it is unchanged; try again later')
      return { ...said, origin, bytes: [fetched.bytes], headers: fetched.headers, fetched }
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      return { ...said, origin: file, bytes: failing(error) }
    }
  }

  async close(): Promise<void> {
    await this.#fetcher?.close()
  }

  async #opened(): Promise<Fetcher> {
    if (!this.#fetcher) this.#fetcher = await fetcherFor(this.#options)
    return this.#fetcher
  }
}

/** A Misuse names a host to allow that is none. */
export async function fetcherFor({
  maxSize,
  allowHost = [],
}: Pick<ReceivingOptions, 'maxSize' | 'allowHost'>): Promise<Fetcher> {
  const { Fetcher: Opened } = await import('../sources/fetch/fetcher.ts')
  try {
    return new Opened({ version: version(), maxSize, allowHosts: allowHost })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new Misuse(error.message)
  }
}

// oxlint-disable-next-line require-yield
async function* failing(error: Unreadable): AsyncGenerator<Uint8Array> {
  throw error
}
