import { z } from '@hono/zod-openapi'
import type { PartyCode } from '../../model/reading.ts'
import { filterFrom, within } from '../../register/filter.ts'
import type { PersonFound } from '../../store/cast-found.ts'
import { listPage } from '../lists/list-page.ts'
import { nameMatch } from '../lists/name-match.ts'
import { peoplePage, refusedPeople } from '../pages/people.ts'
import { resource } from '../resource.ts'
import { personFoundSchema } from '../schemas/numbers.ts'
import { paging } from '../schemas/told.ts'

const PAGE = 50

export interface People {
  readonly name?: string
  readonly party?: PartyCode
  /** Entries that people were looked for in; where `isAll` is false there are older ones. */
  readonly counted: number
  readonly isAll: boolean
  /** Number of people on all pages. */
  readonly number: number
  readonly items: readonly PersonFound[]
  readonly after?: string
  readonly next?: string
}

export const people = resource({
  path: '/people',
  summary: 'People who took part in the newest engagements, of all or of those that name them, most often first.',
  query: z.object({
    name: z.string().optional().openapi({ description: 'Words of the name.' }),
    party: z.string().optional().openapi({ description: 'Those who acted for this party; a code or a name.' }),
    ...paging,
  }),
  data: z.object({
    name: z.string().optional(),
    party: z.string().optional(),
    counted: z.int(),
    isAll: z.boolean().openapi({ description: 'False: there are older engagements, which were not looked at.' }),
    number: z.int(),
    items: z.array(personFoundSchema),
    after: z.string().optional(),
    next: z.string().optional(),
  }),
  async load({ query: { name: typed, party: asked, after, limit = PAGE } }, site): Promise<People> {
    const name = typed?.trim() ?? ''
    const { party } = filterFrom([['party', asked ?? '']])
    const filter = { ...(name ? { person: name } : {}), ...(party === undefined ? {} : { party }) }
    const { counted, isAll, people: cast } = await site.register.search.cast(filter)
    const matches = nameMatch(name)
    const found = cast.filter(
      (one) => (!name || matches([one.name])) && (party === undefined || one.of === undefined || isOf(one.of, party)),
    )
    const { items, next } = listPage(found, ({ id }) => id, limit, after)
    return {
      ...(name ? { name } : {}),
      ...(party === undefined ? {} : { party }),
      counted,
      isAll,
      number: found.length,
      items,
      ...(after === undefined ? {} : { after }),
      ...(next === undefined ? {} : { next }),
    }
  },
  page: peoplePage,
  refused: async ({ query }, _, site) => refusedPeople(query, site),
})

/** A party stands for all that lies within it. */
const isOf = (code: PartyCode, party: PartyCode): boolean => within(code).includes(party)
