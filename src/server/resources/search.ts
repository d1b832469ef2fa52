import { facetsSchema } from '../schemas/numbers.ts'
import { inLanguage } from '../quotes/in-language.ts'
import { z } from '@hono/zod-openapi'
import type { PartyCode } from '../../model/reading.ts'
import { FILTER_KEYS, paramsOf, type Filter, type FilterKey } from '../../register/filter.ts'
import { sentenceOf } from '../../register/filter-sentence.ts'
import type { Entry } from '../../register/entry.ts'
import type { DocumentFound } from '../../store/briefs.ts'
import type { Facets } from '../../store/search.ts'
import { refusedSearch, searchPage } from '../pages/search.ts'
import { withQuotes } from '../quotes/quotes.ts'
import { resource } from '../resource.ts'
import { entrySchema, filterOf, filterParams, paging, told } from '../schemas/told.ts'
import type { Site } from '../site.ts'
import { snippetOf, type Snippet } from '../quotes/snippets.ts'
import { Texts } from '../quotes/texts.ts'

/** Entries to a page of the search. */
const PAGE = 20
/** Parties that are offered while one types. */
const PARTIES = 100
/** Counting stops here: no one reads so many, and a page should not wait for it. */
export const COUNTED = 20_000

export const ORDERS = ['newest', 'oldest'] as const
export type Order = (typeof ORDERS)[number]

export interface Found {
  readonly filter: Filter
  readonly sentence: string
  readonly order: Order
  readonly count: number
  /** False where counting stopped at `count`. */
  readonly isAll: boolean
  readonly facets: Facets
  readonly entries: readonly Entry[]
  readonly documents: Readonly<Record<string, DocumentFound>>
  /** What entries are part of: the visit that has a meeting in its programme. */
  readonly wholes: readonly Entry[]
  /** By the id of the entry. */
  readonly snippets: Readonly<Record<string, Snippet>>
  /** What would answer without one of the conditions; there where nothing answers. */
  readonly nearest: readonly Nearest[]
  /** Documents that the register is made from. */
  readonly documentsRead: number
  /** Parties to choose from. */
  readonly parties: readonly PartyCode[]
  readonly after?: string
  readonly next?: string
}

export interface Nearest {
  readonly without: readonly FilterKey[]
  readonly count: number
  readonly isAll: boolean
}

const query = z.object({
  ...filterParams,
  order: z.enum(ORDERS).optional().openapi({ description: 'By the date of the engagement; newest unless told.' }),
  ...paging,
})

const found = z.object({
  filter: z.record(z.string(), z.string()),
  sentence: z.string().openapi({ description: 'The filter in words, in the language of the request.' }),
  order: z.enum(ORDERS),
  count: z.int(),
  isAll: z.boolean().openapi({ description: 'False: there are more than count.' }),
  facets: facetsSchema,
  ...told,
  wholes: z.array(entrySchema).openapi({ description: 'What entries are part of, such as a visit.' }),
  snippets: z.record(
    z.string(),
    z.object({
      document: z.string(),
      cites: z.array(z.tuple([z.int(), z.int()])),
      paragraph: z.int(),
      parts: z.array(z.object({ text: z.string(), found: z.literal(true).optional() })),
    }),
  ),
  nearest: z.array(z.object({ without: z.array(z.enum(FILTER_KEYS)), count: z.int(), isAll: z.boolean() })),
  documentsRead: z.int(),
  parties: z.array(z.string()).openapi({ description: 'Codes of parties, the busiest first, to choose from.' }),
  after: z.string().optional(),
  next: z.string().optional(),
}) as unknown as z.ZodType<Found>

export const search = resource({
  path: '/search',
  summary: 'Engagements that a filter lets by, with what they rest on, and how they spread.',
  query,
  data: found,
  async load({ query: { order = 'newest', after, limit = PAGE, ...typed } }, site) {
    const filter = filterOf(typed)
    const { search: asked, lookup } = site.register
    const [page, facets] = await Promise.all([
      asked.entries(filter, { limit, order, ...(after === undefined ? {} : { after }) }),
      asked.facets(filter),
    ])
    const items = await lookup.entries(page.items.map(({ id }) => id))
    const [entries, wholes] = await Promise.all([
      withQuotes(site.register, items),
      lookup.entries(items.flatMap(({ partOf }) => partOf)),
    ])
    const number = facets.isAll ? facets.counted : await asked.count(filter, COUNTED + 1)
    const texts = new Texts(await lookup.texts(Object.keys(entries.documents)))
    return {
      filter,
      sentence: sentenceOf(filter, site.language),
      order,
      count: Math.min(number, COUNTED),
      isAll: number <= COUNTED,
      facets,
      ...entries,
      wholes,
      snippets: Object.fromEntries(
        items.flatMap((entry) => {
          const snippet = snippetOf(entry, filter, texts)
          return snippet ? [[entry.id, snippet]] : []
        }),
      ),
      documentsRead: await site.register.truth.countOf('documents'),
      parties: (await asked.partyNumbers({ limit: PARTIES })).map(({ party }) => party),
      nearest: number === 0 ? await nearestTo(filter, site) : [],
      ...(after === undefined ? {} : { after }),
      ...(page.next === undefined ? {} : { next: page.next }),
    }
  },
  page: (data, site) => searchPage(inLanguage(data, site.language), site),
  refused: async ({ query: typed }, _, site) => refusedSearch(typed, site),
})

/** Conditions that are left out together, since one means nothing without the other. */
const GROUPS: readonly (readonly FilterKey[])[] = [
  ['since', 'until'],
  ['text'],
  ['direction'],
  ['other'],
  ['party', 'other', 'direction'],
  ['type', 'kind'],
  ['kind'],
  ['status'],
  ['sector'],
  ['person'],
  ['place'],
  ['source'],
  ['review'],
]

/** Conditions without which something answers, that with fewest answers first: it is nearest to what was asked. */
async function nearestTo(filter: Filter, site: Site): Promise<Nearest[]> {
  const there = GROUPS.map((group) => group.filter((key) => filter[key] !== undefined))
  const groups = [...new Map(there.filter((group) => group.length).map((group) => [group.join(), group])).values()]
  const all = await Promise.all(
    groups.map(async (without) => {
      const left = Object.fromEntries(paramsOf(filter).filter(([key]) => !without.includes(key))) as Filter
      const number = await site.register.search.count(left, NEAR + 1)
      return { without, count: Math.min(number, NEAR), isAll: number <= NEAR }
    }),
  )
  return all
    .filter((one) => one.count)
    .sort((a, b) => a.count - b.count)
    .slice(0, 4)
}

/** Counting of what nearly answers stops here. */
const NEAR = 1000
