/** Places and sectors: an index of each, and a page of each that says the same of both. */

import { inLanguage } from '../quotes/in-language.ts'
import { z } from '@hono/zod-openapi'
import { SECTORS, type Sector } from '../../model/reading.ts'
import type { Filter } from '../../register/filter.ts'
import type { Count, Facets } from '../../store/search.ts'
import { listPage } from '../lists/list-page.ts'
import { nameMatch } from '../lists/name-match.ts'
import { placesPage, sectorsPage } from '../pages/topic-indexes.ts'
import { topicPage } from '../pages/topic.ts'
import { withQuotes, type Told } from '../quotes/quotes.ts'
import { resource } from '../resource.ts'
import { paging, told } from '../schemas/told.ts'
import { sectorName } from '../lists/sector-name.ts'
import type { Site } from '../site.ts'
import { facetsSchema } from '../schemas/numbers.ts'

export interface Topic extends Told {
  readonly kind: 'place' | 'sector'
  readonly value: string
  readonly count: number
  /** False where counting stopped at `count`. */
  readonly isAll: boolean
  readonly facets: Facets
}

/** Entries to a page of one, counting of them, places that are searched, places to a page. */
const LATEST = 12
const COUNTED = 20_000
const SEARCHED = 5000
const PLACES = 120

const count = z.object({ value: z.string(), entries: z.int() })

const topic = z.object({
  kind: z.enum(['place', 'sector']),
  value: z.string(),
  count: z.int(),
  isAll: z.boolean().openapi({ description: 'False: there are more than count.' }),
  facets: facetsSchema,
  ...told,
})

export const place = resource({
  path: '/places/{place}',
  summary: 'A place: numbers by year, parties, and the newest engagements there.',
  params: z.object({ place: z.string() }),
  data: topic,
  load: async ({ params }, site) => topicOf('place', params.place, { place: params.place }, site),
  page: (data, site) => topicPage(inLanguage(data, site.language), site),
})

export const sector = resource({
  path: '/sectors/{sector}',
  summary: 'A sector: numbers by year, parties, and the newest engagements about it.',
  params: z.object({ sector: z.string() }),
  data: topic,
  async load({ params }, site) {
    const known = SECTORS.find((one) => one === params.sector)
    return known && topicOf('sector', known, { sector: known }, site)
  },
  page: (data, site) => topicPage(inLanguage(data, site.language), site),
})

/** Undefined where nothing is known of it. */
async function topicOf(
  kind: Topic['kind'],
  value: string,
  filter: Filter,
  { register }: Site,
): Promise<Topic | undefined> {
  const { search } = register
  const [page, facets] = await Promise.all([search.entries(filter, { limit: LATEST }), search.facets(filter)])
  if (!page.items.length) return undefined
  const number = facets.isAll ? facets.counted : await search.count(filter, COUNTED + 1)
  return {
    kind,
    value,
    count: Math.min(number, COUNTED),
    isAll: number <= COUNTED,
    facets,
    ...(await withQuotes(register, page.items)),
  }
}

export interface Places {
  readonly name?: string
  /** False where there are more than are searched. */
  readonly isAll: boolean
  readonly items: readonly Count[]
  readonly after?: string
  readonly next?: string
}

export const places = resource({
  path: '/places',
  summary: 'Places, as documents name them, those with most engagements first.',
  query: z.object({
    name: z.string().optional().openapi({ description: 'Words that a name has, or the beginnings of them.' }),
    ...paging,
  }),
  data: z.object({
    name: z.string().optional(),
    isAll: z.boolean().openapi({ description: 'False: the places with fewest entries were not searched.' }),
    items: z.array(count),
    after: z.string().optional(),
    next: z.string().optional(),
  }),
  async load({ query: { name: typed, after, limit = PLACES } }, site): Promise<Places> {
    const name = typed?.trim() ?? ''
    const known = await site.register.search.places({ limit: SEARCHED })
    const matches = nameMatch(name)
    const found = name ? known.items.filter(({ value }) => matches([value])) : known.items
    const { items, next } = listPage(found, ({ value }) => value, limit, after)
    return {
      ...(name ? { name } : {}),
      isAll: known.next === undefined,
      items: [...items],
      ...(after === undefined ? {} : { after }),
      ...(next === undefined ? {} : { next }),
    }
  },
  page: placesPage,
})

export interface Sectors {
  readonly items: readonly Count[]
}

export const sectors = resource({
  path: '/sectors',
  summary: 'Sectors, with the number of engagements about each, by name.',
  data: z.object({ items: z.array(count) }),
  async load(_, site): Promise<Sectors> {
    const known = await site.register.search.sectorsOf()
    const { compare } = new Intl.Collator(site.language)
    const nameOf = (value: Sector): string => sectorName(value, site.language)
    return {
      items: known
        .map(({ sector: value, entries }) => ({ value, entries }))
        .sort((a, b) => compare(nameOf(a.value), nameOf(b.value))),
    }
  },
  page: sectorsPage,
})
