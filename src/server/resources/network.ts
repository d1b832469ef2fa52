import { z } from '@hono/zod-openapi'
import type { PartyCode } from '../../model/reading.ts'
import type { Entry } from '../../register/entry.ts'
import type { Filter } from '../../register/filter.ts'
import { nameOfParty } from '../../register/party-name.ts'
import type { CastFound, PairFound, PersonFound } from '../../store/cast-found.ts'
import { networkPage, refusedNetwork } from '../pages/network.ts'
import { resource } from '../resource.ts'
import { filterOf, filterParams } from '../schemas/told.ts'
import { part, count } from '../schemas/shape.ts'
import { entrySchema } from '../schemas/entry.ts'
import { personFoundSchema, pairFoundSchema } from '../schemas/numbers.ts'

/** Engagements looked at unless asked for more, and at most. */
export const LOOKED_AT = 2000
export const MOST = 5000
/** People that a picture can still show, and that are sent. */
const PEOPLE = 2000
/** So few engagements are shown one by one. */
const ONE_BY_ONE = 15

export interface NetworkData extends Pick<CastFound, 'counted' | 'isAll'> {
  readonly filter: Filter
  /** Those named most often first. */
  readonly people: readonly PersonFound[]
  /** Of these people, those seen together most often first. */
  readonly pairs: readonly PairFound[]
  /** The parties that they act for, as pages name them. */
  readonly parties: Readonly<Record<PartyCode, { readonly en: string; readonly fr: string }>>
  /** All of the engagements, where they are few. */
  readonly entries?: readonly Entry[]
  /** How many of the people stand on earlier pages of the table. */
  readonly after: number
}

export const network = resource({
  path: '/network',
  summary: 'Who was at one engagement with whom, of the newest that a filter lets by.',
  query: z.object({
    ...filterParams,
    most: z.coerce
      .number()
      .int()
      .min(1)
      .max(MOST)
      .default(LOOKED_AT)
      .openapi({ description: 'Engagements looked at, the newest of them.' }),
    after: z.coerce.number().int().min(0).default(0).openapi({ description: 'People of earlier pages of the table.' }),
  }),
  data: part<NetworkData>({
    filter: z.record(z.string(), z.string()),
    counted: count,
    isAll: z.boolean(),
    people: z.array(personFoundSchema),
    pairs: z.array(pairFoundSchema),
    parties: z.record(z.string(), z.object({ en: z.string(), fr: z.string() })),
    entries: z.array(entrySchema).optional(),
    after: count,
  }),
  async load({ query }, site): Promise<NetworkData> {
    const filter = filterOf(query)
    const { counted, isAll, people: all, pairsOfPeople } = await site.register.search.cast(filter, { most: query.most })
    const people = all.slice(0, PEOPLE)
    const ids = new Set(people.map(({ id }) => id))
    const codes = [...new Set(people.flatMap(({ of }) => of ?? []))].sort()
    const isFew = isAll && counted <= ONE_BY_ONE
    const few = isFew ? await site.register.search.entries(filter, { limit: ONE_BY_ONE }) : undefined
    return {
      filter,
      counted,
      isAll,
      people,
      pairs: pairsOfPeople.filter(({ a, b }) => ids.has(a) && ids.has(b)),
      parties: Object.fromEntries(
        codes.map((code) => [code, { en: nameOfParty(code, 'en'), fr: nameOfParty(code, 'fr') }]),
      ),
      ...(few ? { entries: few.items } : {}),
      after: query.after,
    }
  },
  page: networkPage,
  refused: async ({ query }, _, site) => refusedNetwork(query, site),
})
