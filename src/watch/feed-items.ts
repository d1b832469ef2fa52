/** What a feed itself says of an item, for pages that are closed to this program. */

import { containerOf } from '../sources/containers.ts'
import { LIMITS, type Received } from '../sources/documents.ts'
import type { Part } from '../sources/extract.ts'
import type { Fetched } from '../sources/fetch/fetcher.ts'
import { Unfetched } from '../sources/fetch/unfetched.ts'
import { resolved } from '../sources/links.ts'
import { Unreadable } from '../sources/unreadable.ts'

/** Statuses of a page that is not given to who asks, whenever it is asked for. */
const CLOSED = new Set([401, 402, 403, 404, 410, 451])

/** As sources/feed/ makes a page of an item. */
const TITLE_ALONE = /<article>(?:<h1>[^]*?<\/h1>)?\s*<\/article>/

/** Not a page that may be there later. */
export const isClosed = (error: unknown): error is Unfetched =>
  error instanceof Unfetched && (error.code === 'refused' || CLOSED.has(error.status ?? 0))

export class FeedItems {
  readonly #feed: Fetched
  #items: Promise<Map<string, Part>> | undefined

  constructor(feed: Fetched) {
    this.#feed = feed
  }

  /** The item whose page stands at an address, as a document of that address; `reason` is why the page itself is none. */
  async at(address: string, { message }: Unfetched): Promise<Received | undefined> {
    const item = (await (this.#items ??= this.#taken())).get(address)
    const [reason] = message.split(';')
    return item && { origin: address, bytes: [item.bytes], headers: { ...item.headers, closed: reason } }
  }

  async #taken(): Promise<Map<string, Part>> {
    const { address, bytes, headers } = this.#feed
    const items = new Map<string, Part>()
    try {
      const open = await containerOf('feed')
      for await (const item of open!(once(bytes), LIMITS, { origin: address, headers })) {
        const page = 'error' in item ? undefined : resolved(item.origin, address)
        if (page === undefined || items.has(page)) continue
        const { bytes: words } = item as Part
        // A title alone tells no more than that there is a page.
        if (!TITLE_ALONE.test(words.toString('utf8'))) items.set(page, item as Part)
      }
    } catch (error) {
      // Then its items say nothing but where their pages are.
      if (!(error instanceof Unreadable)) throw error
    }
    return items
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
