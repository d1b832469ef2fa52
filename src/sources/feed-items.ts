/** What a feed lists: RSS, Atom, RDF and JSON Feed alike. */

import { parseFeed } from 'feedsmith'
import { resolved } from './links.ts'
import { Unreadable } from './unreadable.ts'

export interface FeedItem {
  /** Absolute. */
  readonly link?: string
  readonly title?: string
  /** An instant of ISO 8601 in UTC, or a day. */
  readonly published?: string
  /** The words of the item itself, as HTML. */
  readonly content?: string
}

export interface Feed {
  readonly title?: string
  readonly items: readonly FeedItem[]
}

/** What feedsmith gives of an item, whatever the format of the feed. */
interface Parsed {
  readonly id?: unknown
  readonly url?: string
  readonly external_url?: string
  readonly link?: string
  readonly links?: readonly { readonly href?: string; readonly rel?: string; readonly type?: string }[]
  readonly guid?: { readonly value?: string; readonly isPermaLink?: boolean }
  readonly title?: string | { readonly value?: string }
  readonly pubDate?: string
  readonly published?: string
  readonly updated?: string
  readonly date_published?: string
  readonly date_modified?: string
  readonly dc?: { readonly dates?: readonly string[] }
  readonly description?: string
  readonly summary?: string | { readonly value?: string }
  readonly content?: { readonly value?: string; readonly encoded?: string }
  readonly content_html?: string
  readonly content_text?: string
}

/** Throws `Unreadable` where the text is no feed. `address` is what its links are relative to. */
export function feedFrom(text: string, address: string): Feed {
  let parsed
  try {
    parsed = parseFeed(text) as { feed: { title?: Parsed['title']; items?: Parsed[]; entries?: Parsed[] } }
  } catch {
    throw new Unreadable('broken', 'is no feed that is known here (RSS, Atom, RDF, JSON Feed), or a damaged one')
  }
  const { feed } = parsed
  const title = wordsOf(feed.title)
  return {
    ...(title ? { title } : {}),
    items: (feed.items ?? feed.entries ?? []).map((item) => itemFrom(item, address)),
  }
}

function itemFrom(item: Parsed, address: string): FeedItem {
  const link = linkOf(item)
  const absolute = link === undefined ? undefined : resolved(link, address)
  const title = wordsOf(item.title)
  const published = whenFrom(
    item.pubDate ?? item.published ?? item.date_published ?? item.dc?.dates?.[0] ?? item.updated ?? item.date_modified,
  )
  const content =
    item.content?.encoded ??
    item.content?.value ??
    item.content_html ??
    item.content_text ??
    item.description ??
    wordsOf(item.summary)
  return {
    ...(absolute === undefined ? {} : { link: absolute }),
    ...(title ? { title } : {}),
    ...(published === undefined ? {} : { published }),
    ...(content ? { content } : {}),
  }
}

const wordsOf = (given: Parsed['title']): string | undefined => (typeof given === 'string' ? given : given?.value)

/** The page of the item: not a file that is enclosed, nor the feed itself. */
function linkOf({ link, url, external_url, links = [], guid }: Parsed): string | undefined {
  const alternate = links.find(({ rel = 'alternate', href }) => rel === 'alternate' && href)
  const given = link ?? url ?? external_url ?? alternate?.href
  if (given !== undefined) return given
  return guid?.isPermaLink !== false && /^https?:/.test(guid?.value ?? '') ? guid!.value : undefined
}

/** A day stays a day; any other date becomes an instant. */
export function whenFrom(given: string | undefined): string | undefined {
  const text = given?.trim()
  if (!text) return undefined
  if (/^\d{4}(-\d\d){0,2}$/.test(text)) return text
  const at = Date.parse(text)
  return Number.isNaN(at) ? undefined : new Date(at).toISOString()
}
