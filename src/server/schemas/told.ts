/** Shapes that resources have in common, as the API describes them. */

import { z } from '@hono/zod-openapi'
import { filterFrom, FILTER_KEYS, type Filter, type FilterKey } from '../../register/filter.ts'
import { documentFoundSchema, entrySchema } from './entry.ts'
import { secondFirst } from '../lists/second-party.ts'

export { documentFoundSchema, entrySchema } from './entry.ts'

export const told = {
  entries: z.array(entrySchema),
  documents: z.record(z.string(), documentFoundSchema),
}

/** Pages of lists go on from where the last one ended. */
export const paging = {
  after: z.string().optional().openapi({ description: '`next` of the page before.' }),
  limit: z.coerce.number().int().min(1).max(200).optional().openapi({ description: 'Entries to a page.' }),
}

/** What each condition of a filter asks for, and one value of it. */
const CONDITIONS: Readonly<Record<FilterKey, readonly [description: string, example: string]>> = {
  text: ['Words that must all be there; `acc*` is the beginning of one.', 'energy'],
  party: ['A party by its code, or its name in English or French; all that lies within it, too.', 'CA-QC'],
  other: ['The second of a pair.', 'RU'],
  direction: ['Of visits: those that `party` sent (`out`) or received (`in`).', 'out'],
  type: ['visit, meeting, event or agreement.', 'visit'],
  kind: ['Kind of the type.', 'official'],
  status: ['held, planned or cancelled.', 'held'],
  sector: ['What it was about.', 'culture'],
  person: ['Id of a person, or a name.', 'Charest'],
  place: ['Name of a place.', 'Moscow'],
  since: ['EDTF; what may have been then or later.', '2009'],
  until: ['EDTF; what may have been then or earlier.', '2012-06'],
  source: ['Id of a document, its format, or the beginning of its origin up to a `/`.', 'samples'],
  review: ['open, contested or confirmed.', 'contested'],
}

/** Every condition of a filter, as the parameters of an address. */
export const filterParams = Object.fromEntries(
  FILTER_KEYS.map((key) => [
    key,
    z.string().optional().openapi({ description: CONDITIONS[key][0], example: CONDITIONS[key][1] }),
  ]),
) as Record<FilterKey, z.ZodOptional<z.ZodString>>

/** The filter in a query that has other parameters, too. A RangeError says what is wrong. */
export function filterOf(query: Readonly<Record<string, unknown>>): Filter {
  const typed = FILTER_KEYS.flatMap((key): [string, string][] =>
    typeof query[key] === 'string' && query[key].trim() ? [[key, query[key]]] : [],
  )
  return filterFrom(Object.entries(secondFirst(Object.fromEntries(typed))))
}
