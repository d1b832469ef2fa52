/** Shapes that resources have in common, as the API describes them. */

import { z } from '@hono/zod-openapi'
import type { Entry } from '../register/entry.ts'
import { filterFrom, FILTER_KEYS, type Filter } from '../register/filter.ts'
import type { DocumentFound } from '../store/search.ts'

/** What the register's own code has made and checked: described loosely here, in full by docs/register.md. */
export const made = <T>(description: string): z.ZodType<T> =>
  z.record(z.string(), z.unknown()).openapi({ description }) as unknown as z.ZodType<T>

export const entrySchema = made<Entry>(
  'An engagement of the register: every value with its sources, each with cites and quote.',
)
export const documentFoundSchema = made<DocumentFound>(
  'A document: id, origin, format, title, language, published, added.',
)

export const told = {
  entries: z.array(entrySchema),
  documents: z.record(z.string(), documentFoundSchema),
}

/** Pages of lists go on from where the last one ended. */
export const paging = {
  after: z.string().optional().openapi({ description: '`next` of the page before.' }),
  limit: z.coerce.number().int().min(1).max(200).optional().openapi({ description: 'Entries to a page.' }),
}

/** Every condition of a filter, as the parameters of an address. */
export const filterParams = Object.fromEntries(
  FILTER_KEYS.map((key) => [
    key,
    z
      .string()
      .optional()
      .openapi({ description: `Filter by ${key}.` }),
  ]),
) as Record<(typeof FILTER_KEYS)[number], z.ZodOptional<z.ZodString>>

/** The filter in a query that has other parameters, too. A RangeError says what is wrong. */
export function filterOf(query: Readonly<Record<string, unknown>>): Filter {
  return filterFrom(
    FILTER_KEYS.flatMap((key): [string, string][] => (typeof query[key] === 'string' ? [[key, query[key]]] : [])),
  )
}
