/** Feeds (RSS, Atom, RDF, JSON Feed) by feedsmith: each item a page of its own, the same bytes whenever it is the same item. */

import { parseFeed } from 'feedsmith'
import type { Headers, Part } from '../extract.ts'
import { decode } from '../charset.ts'
import type { FeedList } from '../apart/taken.ts'
import { dayOf, languageOf, titleOf, whenOf } from '../told.ts'
import { reasonOf, Unreadable } from '../unreadable.ts'

interface Item {
  readonly title?: string
  readonly titleIsMarkup?: boolean
  readonly link?: string
  readonly date?: string
  readonly language?: string
  readonly content?: string
  readonly isMarkup: boolean
}

/** Of one kind, whatever the feed. */
interface Plain {
  readonly title?: string
  readonly items: readonly Item[]
  readonly base?: string
  readonly language?: string
}

export async function itemsOf(bytes: Buffer, headers: Headers): Promise<Part[]> {
  const { items, base: said, language } = await parsed(bytes, headers)
  const own = headers['content-location']
  const base = addressOf(said, own) ?? own
  const parts = items.flatMap((item, i): Part[] => {
    const page = pageOf({ ...item, language: item.language ?? language })
    return page ? [{ origin: addressOf(item.link, base) ?? `item-${i + 1}`, ...page }] : []
  })
  if (!parts.length) throw new Unreadable('empty', 'is a feed without items that say anything')
  return parts
}

/** What a feed lists, and no more: where each item stands, and when it was published. */
export async function listOf(bytes: Buffer, headers: Headers): Promise<FeedList> {
  const { title, items, base } = await parsed(bytes, headers)
  return {
    ...titleOf(title),
    items: items.map(({ link, date }) => {
      const address = addressOf(link, base) ?? link
      return { ...(typeof address === 'string' ? { link: address } : {}), ...whenOf(date) }
    }),
  }
}

async function parsed(bytes: Buffer, headers: Headers): Promise<Plain> {
  const declared = /^[^<]{0,8}<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]+)["']/.exec(
    bytes.toString('latin1', 0, 300),
  )?.[1]
  const { text } = await decode(bytes, headers, declared)
  try {
    return plain(parseFeed(text))
  } catch (error) {
    throw new Unreadable('broken', `is a broken feed (${reasonOf(error)}); get it anew`)
  }
}

type Loose = { readonly [name: string]: any }

/** The four kinds as one. */
function plain({ format, feed }: { readonly format: string; readonly feed: unknown }): Plain {
  const from = feed as Loose
  if (format === 'json')
    return {
      title: from['title'],
      items: ((from['items'] ?? []) as Loose[]).map((item) => ({
        title: item['title'],
        link: item['url'] ?? item['external_url'] ?? item['id'],
        date: item['date_published'] ?? item['date_modified'],
        language: item['language'],
        content: item['content_html'] ?? item['content_text'] ?? item['summary'],
        isMarkup: item['content_html'] !== undefined,
      })),
      base: from['home_page_url'] ?? from['feed_url'],
      language: from['language'],
    }
  if (format === 'atom')
    return {
      title: from['title']?.value,
      items: ((from['entries'] ?? []) as Loose[]).map((entry) => {
        const body = entry['content']?.value ? entry['content'] : entry['summary']
        const links = (entry['links'] ?? []) as Loose[]
        const link = (links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0])?.['href']
        return {
          title: entry['title']?.value,
          titleIsMarkup: /html/.test(entry['title']?.type ?? ''),
          link: addressOf(link, entry['xml']?.base) ?? link ?? entry['id'],
          date: entry['published'] ?? entry['updated'],
          language: entry['xml']?.lang,
          content: body?.value,
          isMarkup: /html/.test(body?.type ?? ''),
        }
      }),
      base: from['xml']?.base ?? ((from['links'] ?? []) as Loose[]).find(({ rel }) => rel !== 'hub')?.['href'],
      language: from['xml']?.lang,
    }
  return {
    title: from['title'],
    items: ((from['items'] ?? []) as Loose[]).map((item) => {
      const content = item['content']?.encoded ?? item['description']
      const guid = item['guid']
      return {
        title: item['title'],
        titleIsMarkup: /&(?:\w+|#\d+);/.test(item['title'] ?? ''),
        link: item['link'] ?? (guid?.isPermaLink === false ? undefined : guid?.value) ?? item['rdf']?.about,
        date: item['pubDate'] ?? item['dc']?.date ?? item['dc']?.dates?.[0],
        language: item['dc']?.language ?? item['dc']?.languages?.[0],
        content,
        // descriptions are markup, and often nobody thought of it
        isMarkup: /<[a-z!/][^>]*>|&(?:\w+|#\d+);/i.test(content ?? ''),
      }
    }),
    base: from['link'],
    language: from['language'] ?? from['dc']?.language,
  }
}

/** An address of the web; none where it is something else. */
function addressOf(link: unknown, base: string | undefined): string | undefined {
  if (typeof link !== 'string' || !link.trim()) return undefined
  const url = URL.parse(link.trim(), URL.parse(base ?? '')?.href)
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined
}

/** A whole page, so that title, day and language are in the bytes and the item needs nothing besides. */
function pageOf({
  title,
  titleIsMarkup,
  date,
  language,
  content,
  isMarkup,
}: Item): Pick<Part, 'bytes' | 'headers'> | undefined {
  const headline = titleIsMarkup ? (title ?? '') : escaped(title ?? '')
  const body = content === undefined ? '' : isMarkup ? content : paragraphs(content)
  if (!headline.trim() && !body.trim()) return undefined
  const { language: lang } = languageOf(language)
  const { published } = dayOf(date)
  const page = [
    `<!doctype html>`,
    `<html${lang ? ` lang="${lang}"` : ''}>`,
    `<head><meta charset="utf-8"><title>${titleIsMarkup ? headline.replace(/<[^>]*>/g, '') : headline}</title>${published ? `<meta property="article:published_time" content="${published}">` : ''}</head>`,
    `<body><article>${headline.trim() ? `<h1>${headline}</h1>` : ''}`,
    body,
    `</article></body></html>`,
  ].join('\n')
  return { bytes: Buffer.from(page), headers: { 'content-type': 'text/html; charset=utf-8', matter: 'whole' } }
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign])
const paragraphs = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((one) => `<p>${escaped(one.trim()).replace(/\n/g, '<br>')}</p>`)
    .join('\n')
