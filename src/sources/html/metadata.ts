/** What a page says of itself: in `<meta>`, in JSON-LD, in OpenGraph, in `<time>`. */

import { isDate } from '../../model/edtf.ts'
import { attributeOf, contentOf, following, type Node } from './tree.ts'

export interface Metadata {
  readonly title?: string
  /** `YYYY-MM-DD` (or less), as written where the page was: no time zone moves it. */
  readonly published?: string
  readonly language?: string
  /** Who publishes it: the body or site. */
  readonly publisher?: string
  /** The whole text, where the page has it as data. */
  readonly body?: string
}

/** Names of `<meta>`, the surest first. */
const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'citation_publication_date',
  'publish-date',
  'publish_date',
  'publication_date',
  'publicationdate',
  'pubdate',
  'sailthru.date',
  'parsely-pub-date',
  'date',
  'og:published_time',
  'article:published',
]
const TITLE = ['og:title', 'dc.title', 'dcterms.title', 'citation_title', 'twitter:title', 'headline']
const PUBLISHER = ['dc.publisher', 'dcterms.publisher', 'article:publisher', 'og:site_name', 'author', 'dc.creator']
const LANGUAGE = ['dc.language', 'dcterms.language', 'content-language', 'language', 'og:locale']
const ARTICLE =
  /^(?:\w*Article|\w*Posting|PressRelease|Report|SpecialAnnouncement|GovernmentAnnouncement|WebPage|Event|CreativeWork)$/
/** Characters of JSON-LD that are looked at. */
const MOST = 2_000_000

export function metadataOf(document: Node): Metadata {
  const metas = new Map<string, string>()
  const data: unknown[] = []
  let lang: string | undefined
  let titleTag: string | undefined
  let timed: string | undefined
  let published: string | undefined
  for (let node: Node | null = document; node; node = following(node, document)) {
    switch (node.name) {
      case 'html':
        lang = attributeOf(node, 'lang') ?? attributeOf(node, 'xml:lang')
        break
      case 'title':
        if (node.namespace.endsWith('xhtml')) titleTag ??= contentOf(node)
        break
      case 'meta': {
        const name =
          attributeOf(node, 'name') ??
          attributeOf(node, 'property') ??
          attributeOf(node, 'itemprop') ??
          attributeOf(node, 'http-equiv')
        const content = attributeOf(node, 'content')?.trim()
        if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content)
        break
      }
      case 'script':
        if (/^application\/ld\+json/i.test(attributeOf(node, 'type') ?? '')) data.push(...dataIn(contentOf(node)))
        break
      case 'time': {
        const day = dayOf(attributeOf(node, 'datetime') ?? contentOf(node))
        const says =
          attributeOf(node, 'pubdate') !== undefined ||
          /datePublished|\bpublished\b/.test(`${attributeOf(node, 'itemprop')} ${attributeOf(node, 'class')}`)
        if (says) published ??= day
        else timed ??= day
      }
    }
  }
  const article = articleIn(data)
  const firstOf = (names: readonly string[]) => names.map((name) => metas.get(name)).find(Boolean)
  const title =
    textIn(article?.['headline']) ??
    firstOf(TITLE) ??
    withoutSite(titleTag, metas.get('og:site_name')) ??
    textIn(article?.['name'])
  const day =
    dayOf(textIn(article?.['datePublished'])) ??
    PUBLISHED.map((name) => dayOf(metas.get(name))).find(Boolean) ??
    published ??
    timed
  const language = languageOf(lang) ?? languageOf(textIn(article?.['inLanguage'])) ?? languageOf(firstOf(LANGUAGE))
  const publisher = nameIn(article?.['publisher']) ?? nameIn(article?.['author']) ?? firstOf(PUBLISHER)
  const body = textIn(article?.['articleBody']) ?? textIn(article?.['text'])
  return {
    ...(title ? { title: plain(title) } : {}),
    ...(day ? { published: day } : {}),
    ...(language ? { language } : {}),
    ...(publisher ? { publisher: plain(publisher) } : {}),
    ...(body ? { body } : {}),
  }
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

function dataIn(json: string): unknown[] {
  if (json.length > MOST) return []
  try {
    // Systems wrap it against old browsers, and leave line feeds within strings.
    return [
      JSON.parse(json.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, '').replace(/[\n\r\t]+/g, ' ')),
    ]
  } catch {
    return []
  }
}

type Item = Readonly<Record<string, unknown>>

/** The item that tells of an article, wherever it stands; one with a body goes first. */
function articleIn(data: readonly unknown[]): Item | undefined {
  const found: Item[] = []
  const queue: unknown[] = [...data]
  for (let i = 0; i < queue.length && i < 5000; i++) {
    const one = queue[i]
    if (Array.isArray(one)) queue.push(...one.slice(0, 500))
    else if (one !== null && typeof one === 'object') {
      const item = one as Item
      const types = [item['@type']].flat().filter((type) => typeof type === 'string')
      if (types.some((type) => ARTICLE.test(type.replace(/^.*[/:#]/, '')))) found.push(item)
      queue.push(...['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement'].map((key) => item[key]))
    }
  }
  const isPage = (item: Item): boolean =>
    [item['@type']].flat().every((type) => /WebPage|Event|CreativeWork/.test(String(type)))
  return found.find((item) => textIn(item['articleBody'])) ?? found.find((item) => !isPage(item)) ?? found[0]
}

function textIn(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value
  if (typeof first === 'string') return first.trim() || undefined
  if (first !== null && typeof first === 'object')
    return textIn((first as Item)['@value'] ?? (first as Item)['alternateName'])
  return undefined
}

function nameIn(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value
  if (typeof first === 'string') return first || undefined
  return first !== null && typeof first === 'object' ? textIn((first as Item)['name']) : undefined
}

/** "Title | Ministry": the site's name is no part of it where another says what it is called. */
function withoutSite(title: string | undefined, site: string | undefined): string | undefined {
  const found = title && plain(title)
  if (!found) return undefined
  for (const sign of [' | ', ' – ', ' — ', ' - ', ' :: ', ' • ']) {
    const at = found.lastIndexOf(sign)
    if (at > 0 && (site ? plain(found.slice(at + sign.length)) === plain(site) : at > found.length / 2))
      return found.slice(0, at)
  }
  return found
}

/** The day of a date as it is written in data: `2024-05-03T10:00:00+03:00`, `20240503`, `03.05.2024`. */
function dayOf(written: string | undefined): string | undefined {
  if (!written) return undefined
  const said = written.trim()
  const iso = /^(\d{4})-?(\d\d)-?(\d\d)(?=$|[T\s])/.exec(said) ?? /^(\d{4})-(\d\d)-(\d\d)/.exec(said)
  const [, year, month, day] = iso ?? []
  if (year) return valid(`${year}-${month}-${day}`)
  // Of two orders only that with points is the same everywhere.
  const points = /^(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(said)
  if (points) return valid(`${points[3]}-${points[2].padStart(2, '0')}-${points[1].padStart(2, '0')}`)
  if (/[A-Z][a-z]{2}/.test(said) && /\d{4}/.test(said) && said.length < 60) return english(said)
  return undefined
}

const valid = (date: string): string | undefined => (isDate(date) && date > '1900' && date < '2200' ? date : undefined)

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec'

/** "Fri, 03 May 2024 10:00:00 GMT", "May 3, 2024". */
function english(said: string): string | undefined {
  const found = /(\d{1,2})\s+([A-Z][a-z]{2})[a-z]*\.?,?\s+(\d{4})/.exec(said)
  const other = /([A-Z][a-z]{2})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})/.exec(said)
  const [day, month, year] = found ? [found[1], found[2], found[3]] : other ? [other[2], other[1], other[3]] : []
  const at = month === undefined ? -1 : MONTHS.indexOf(month.toLowerCase())
  if (!day || !year || at < 0 || at % 3) return undefined
  return valid(`${year}-${String(at / 3 + 1).padStart(2, '0')}-${day.padStart(2, '0')}`)
}

function languageOf(said: string | undefined): string | undefined {
  const code = said?.trim().replace(/_/g, '-')
  return code && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(code) ? code : undefined
}
