/** The whole answer to a filter as a file: read page by page while it is sent, so that its length does not matter. */

import { z } from '@hono/zod-openapi'
import { BOM, csvLine } from '../../formats/csv.ts'
import { COLUMN_NAMES, rowOf } from '../../formats/entry-row.ts'
import { CALENDAR_FOOT, CALENDAR_HEAD, calendarEvent } from '../../formats/icalendar.ts'
import type { Filter } from '../../register/filter.ts'
import type { Page } from '../../store/finding.ts'
import type { Entry } from '../../register/entry.ts'
import { download, type Download } from '../download.ts'
import { inLanguage } from '../quotes/in-language.ts'
import { withQuotes, type Told } from '../quotes/quotes.ts'
import { ORDERS, type Order } from '../resources/search.ts'
import { filterOf, filterParams } from '../schemas/told.ts'
import type { Site } from '../site.ts'

/** Entries that are read at a time: other readers wait for no more than these. */
const STEP = 100

const asked = {
  ...filterParams,
  order: z.enum(ORDERS).optional().openapi({ description: 'By the date of the engagement; newest unless told.' }),
}

export const searchCsv = download({
  path: '/search.csv',
  summary: 'All engagements that a filter lets by as CSV, one a line, with sources and quoted words.',
  type: 'text/csv; charset=utf-8',
  query: z.object({
    ...asked,
    bom: z.literal('1').optional().openapi({ description: 'Begins with a byte order mark, which Excel needs.' }),
  }),
  async send({ query: { order, bom, ...typed } }, site) {
    const filter = filterOf(typed)
    const head = `${bom ? BOM : ''}${csvLine(COLUMN_NAMES)}`
    const lines = eachPage(filter, order, site, (told) => {
      const { entries, documents } = inLanguage(told, site.language)
      return entries.map((entry) => csvLine(rowOf(entry, documents, site.language))).join('')
    })
    return { name: 'chancery.csv', body: streamOf(head, lines) }
  },
})

export const searchLines = download({
  path: '/search.jsonl',
  summary: 'All engagements that a filter lets by as JSON Lines, each with its sources, quoted words and documents.',
  type: 'application/jsonl; charset=utf-8',
  query: z.object(asked),
  async send({ query: { order, ...typed } }, site) {
    const filter = filterOf(typed)
    const lines = eachPage(filter, order, site, ({ entries, documents }) =>
      entries
        .map((entry) => {
          const ids = new Set(entry.history.map(({ document }) => document))
          return `${JSON.stringify({ ...entry, documents: [...ids].flatMap((id) => documents[id] ?? []) })}\n`
        })
        .join(''),
    )
    return { name: 'chancery.jsonl', body: streamOf('', lines) }
  },
})

export const searchCalendar = download({
  path: '/search.ics',
  summary: 'Engagements that a filter lets by and that are known to the day, as a calendar.',
  type: 'text/calendar; charset=utf-8',
  query: z.object(asked),
  async send({ query: { order, ...typed } }, site) {
    const filter = filterOf(typed)
    const events = eachPage(filter, order, site, (told) => {
      const { entries, documents } = inLanguage(told, site.language)
      return entries
        .map((entry) => {
          const added = entry.history.flatMap(({ document }) => documents[document]?.added ?? []).sort()
          return calendarEvent(entry, added.at(-1) ?? new Date(0).toISOString(), site.language)
        })
        .join('')
    })
    return { name: 'chancery.ics', body: streamOf(CALENDAR_HEAD, events, CALENDAR_FOOT) }
  },
})

export const SEARCH_DOWNLOADS: readonly Download[] = [searchCsv, searchLines, searchCalendar]

async function* eachPage(
  filter: Filter,
  order: Order = 'newest',
  site: Site,
  say: (told: Told) => string,
): AsyncGenerator<string> {
  let after: string | undefined
  do {
    const page: Page<Entry> = await site.register.search.entries(filter, {
      limit: STEP,
      order,
      ...(after === undefined ? {} : { after }),
    })
    const entries = await site.register.lookup.entries(page.items.map(({ id }) => id))
    yield say(await withQuotes(site.register, entries))
    after = page.next
  } while (after !== undefined)
}

/** Nothing is read before it is asked for, and nothing more once the reader has gone. */
function streamOf(head: string, parts: AsyncGenerator<string>, foot = ''): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>({
    start(controller) {
      if (head) controller.enqueue(encoder.encode(head))
    },
    async pull(controller) {
      // Whoever is asked and gives nothing is not asked again.
      for (let part = await parts.next(); !part.done; part = await parts.next())
        if (part.value) return controller.enqueue(encoder.encode(part.value))
      if (foot) controller.enqueue(encoder.encode(foot))
      controller.close()
    },
    async cancel() {
      await parts.return(undefined)
    },
  })
}
