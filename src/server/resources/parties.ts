import { z } from '@hono/zod-openapi'
import { filterFrom } from '../../register/filter.ts'
import { nameOfParty } from '../../register/party-name.ts'
import { PARTY_KINDS, type PartyKind } from '../../register/party-kind.ts'
import type { PartyCode } from '../../model/reading.ts'
import type { PartyNumber } from '../../store/parties.ts'
import type { Partner } from '../../store/overview.ts'
import type { PartyFound } from '../../store/parties.ts'
import { listPage } from '../lists/list-page.ts'
import { nameMatch } from '../lists/name-match.ts'
import { PARTY_ORDERS, SORTED, type PartyOrder } from '../lists/party-order.ts'
import { partiesPage } from '../pages/parties.ts'
import { resource } from '../resource.ts'
import { paging } from '../schemas/told.ts'
import type { Site } from '../site.ts'
import { partnerSchema, partyFoundSchema } from '../schemas/numbers.ts'

const PAGE = 90
/** Partners of the office that stand before all parties. */
const PARTNERS = 24

export interface Parties {
  readonly numbers: Readonly<Record<PartyKind, number>>
  readonly kind?: PartyKind
  readonly name?: string
  readonly order: PartyOrder
  /** False where there are more than are sorted and searched. */
  readonly isAll: boolean
  readonly items: readonly PartyFound[]
  /** Of the office; on the first page of all alone. */
  readonly partners?: { readonly number: number; readonly items: readonly Partner[] }
  readonly after?: string
  readonly next?: string
}

export const parties = resource({
  path: '/relations',
  summary: 'Parties that the register has engagements of, with twenty years of visits each.',
  query: z.object({
    kind: z.enum(PARTY_KINDS).optional(),
    name: z.string().optional().openapi({ description: 'Words that a name has, or the beginnings of them.' }),
    order: z.enum(PARTY_ORDERS).optional().openapi({ description: 'By number of engagements unless told.' }),
    ...paging,
  }),
  data: z.object({
    numbers: z.object({ state: z.int(), subdivision: z.int(), city: z.int(), organisation: z.int() }),
    kind: z.enum(PARTY_KINDS).optional(),
    name: z.string().optional(),
    order: z.enum(PARTY_ORDERS),
    isAll: z.boolean().openapi({ description: 'False: the parties with fewest entries were not sorted and searched.' }),
    items: z.array(partyFoundSchema),
    partners: z.object({ number: z.int(), items: z.array(partnerSchema) }).optional(),
    after: z.string().optional(),
    next: z.string().optional(),
  }),
  async load({ query: { kind, name: typed, order = 'number', after, limit = PAGE } }, site): Promise<Parties> {
    const { search } = site.register
    const name = typed?.trim() ?? ''
    const [numbers, known] = await Promise.all([
      numbersOf(site),
      search.partyNumbers({ limit: SORTED, ...(kind ? { kind } : {}) }),
    ])
    const page = listPage(sorted(name ? named(known, name) : known, order, site), ({ party }) => party, limit, after)
    const isFirstOfAll = !kind && !name && after === undefined
    const partners = isFirstOfAll && site.office !== undefined ? await search.partners(site.office) : undefined
    const total = kind ? numbers[kind] : Object.values(numbers).reduce((sum, n) => sum + n, 0)
    return {
      numbers,
      ...(kind ? { kind } : {}),
      ...(name ? { name } : {}),
      order,
      isAll: known.length >= total,
      items: await search.partiesAmong(page.items.map(({ party }) => party)),
      ...(partners?.items.length ? { partners: { ...partners, items: partners.items.slice(0, PARTNERS) } } : {}),
      ...(after === undefined ? {} : { after }),
      ...(page.next === undefined ? {} : { next: page.next }),
    }
  },
  page: partiesPage,
})

async function numbersOf(site: Site): Promise<Record<PartyKind, number>> {
  const numbers = await Promise.all(
    PARTY_KINDS.map(async (kind) => [kind, (await site.register.search.parties({ kind, limit: 1 })).number] as const),
  )
  return Object.fromEntries(numbers) as Record<PartyKind, number>
}

/** Of two with the same rank the busier comes first, as they came. */
function sorted(all: readonly PartyNumber[], order: PartyOrder, site: Site): readonly PartyNumber[] {
  if (order === 'number') return all
  if (order === 'last') return all.toSorted((a, b) => (b.lastYear ?? -Infinity) - (a.lastYear ?? -Infinity) || 0)
  const { compare } = new Intl.Collator(site.language)
  return all
    .map((one) => ({ one, name: site.party(one.party) }))
    .sort((a, b) => compare(a.name, b.name))
    .map(({ one }) => one)
}

/** By a name in either language, or by what the gazetteer knows under it. */
function named(all: readonly PartyNumber[], name: string): PartyNumber[] {
  const matches = nameMatch(name)
  const code = codeOf(name)
  return all.filter(
    ({ party }) => party === code || matches([nameOfParty(party, 'en'), nameOfParty(party, 'fr'), party]),
  )
}

function codeOf(name: string): PartyCode | undefined {
  try {
    return filterFrom([['party', name]]).party
  } catch {
    return undefined
  }
}
