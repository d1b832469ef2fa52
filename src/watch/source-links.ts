/** What a source of the web leads to: the items of a feed, the links of a page that fit its patterns. */

import type { WatchedSource } from '../model/retrieval.ts'
import { apart } from '../sources/apart/apart.ts'
import { decode } from '../sources/charset.ts'
import type { Headers } from '../sources/extract.ts'
import { formatOf, HEAD } from '../sources/formats.ts'
import { metaCharsetOf } from '../sources/html/meta-charset.ts'
import { fits, linksIn, resolved } from '../sources/links.ts'
import { sizeWords } from '../sources/sizes.ts'
import { Unreadable } from '../sources/unreadable.ts'

export interface Lead {
  readonly address: string
  readonly published?: string
}

export type Led =
  | { readonly is: 'page' }
  | {
      readonly is: 'feed' | 'listing'
      readonly title?: string
      readonly leads: readonly Lead[]
      /** What was left out, in words. */
      readonly note?: string
    }

/** Of one look; what is left out of a longer list stood on it longest. */
const MOST = 500
/** Larger ones are no list. */
const LARGEST = 16 * 1024 ** 2

/** `address` is where the bytes came from in the end. A page without patterns is a document itself. */
export async function ledBy(
  { links }: Pick<WatchedSource, 'links'>,
  address: string,
  bytes: Buffer,
  headers: Headers,
): Promise<Led> {
  const isFeed = formatOf(bytes.subarray(0, HEAD), headers) === 'feed'
  if (!isFeed && !links) return { is: 'page' }
  if (bytes.length > LARGEST)
    throw new Unreadable(
      'too-large',
      `is a list of ${sizeWords(bytes.length)}, more than ${sizeWords(LARGEST)}; watch a shorter one`,
    )
  if (!isFeed) {
    const { text } = await decode(bytes, headers, metaCharsetOf(bytes))
    const found = linksIn(text, address).filter((link) => links!.some((pattern) => fits(pattern, link, address)))
    return { is: 'listing', ...first(found.map((link) => ({ address: link }))) }
  }
  const { title, items } = await apart('feed-list', bytes, headers)
  const leads = items.flatMap(({ link: given = '', published }): Lead[] => {
    const link = given && resolved(given, address)
    return !link || (links && !links.some((pattern) => fits(pattern, link, address)))
      ? []
      : [{ address: link, ...(published === undefined ? {} : { published }) }]
  })
  // The newest first; those without a date stand as they stood.
  const newest = leads.toSorted((a, b) => (a.published && b.published && a.published < b.published ? 1 : -1))
  return {
    is: 'feed',
    ...(title ? { title } : {}),
    ...first(leads.every(({ published }) => published) ? newest : leads),
  }
}

function first(leads: readonly Lead[]): { leads: readonly Lead[]; note?: string } {
  if (leads.length <= MOST) return { leads }
  return { leads: leads.slice(0, MOST), note: `it lists ${leads.length}; the first ${MOST} are looked at` }
}
