import { inLanguage } from '../quotes/in-language.ts'
import { z } from '@hono/zod-openapi'
import type { Indexed } from '../components/partner-index.ts'
import type { PartyCode } from '../../model/reading.ts'
import { homePage } from '../pages/home.ts'
import { withQuotes, type Told } from '../quotes/quotes.ts'
import { resource } from '../resource.ts'
import { documentFoundSchema, told } from '../schemas/told.ts'
import type { DocumentFound } from '../../store/briefs.ts'
import { partnerSchema } from '../schemas/numbers.ts'

/** Entries and documents of a list, and parties of the index. */
const SHOWN = 6
const PARTIES = 60

export interface Home extends Told {
  readonly counts: {
    readonly engagements: number
    readonly documents: number
    readonly decisions: number
    readonly parties: number
  }
  /** What waits for a person; counted up to `most`. */
  readonly waiting: { readonly number: number; readonly isMore: boolean }
  /** Whose entries follow; all of the register where it is not said. */
  readonly of?: PartyCode
  /** Ids of the newest entries, and of those still to come, the next first. */
  readonly latest: readonly string[]
  readonly coming: readonly string[]
  readonly entered: readonly DocumentFound[]
  /** The parties that most was had to do with: by the office, if there is one. */
  readonly parties: readonly Indexed[]
}

export const home = resource({
  path: '/',
  summary: 'What the register holds, what is new, what is coming, and what waits for a person.',
  data: z.object({
    counts: z.object({ engagements: z.int(), documents: z.int(), decisions: z.int(), parties: z.int() }),
    waiting: z.object({ number: z.int(), isMore: z.boolean() }),
    of: z.string().optional(),
    latest: z.array(z.string()),
    coming: z.array(z.string()),
    entered: z.array(documentFoundSchema),
    parties: z.array(partnerSchema),
    ...told,
  }),
  async load(_, site): Promise<Home> {
    const { search, truth } = site.register
    const today = new Date().toISOString().slice(0, 10)
    const { office } = site
    const engagements = await search.number(office)
    // A new office has nothing of its own yet.
    const of = engagements ? office : undefined
    const [parties, latest, coming, entered, sizes, documents, decisions] = await Promise.all([
      office === undefined ? search.parties({ limit: PARTIES }) : search.partners(office),
      search.entries({ status: 'held', until: today, ...(of ? { party: of } : {}) }, { limit: SHOWN }),
      search.entries(
        { status: 'planned', since: today, ...(of ? { party: of } : {}) },
        { limit: SHOWN, order: 'oldest' },
      ),
      search.documents('', { limit: SHOWN }),
      search.queueSizes(),
      truth.countOf('documents'),
      truth.countOf('decisions'),
    ])
    const { most, ...waiting } = sizes
    const numbers = Object.values(waiting)
    const ids = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id)
    return {
      counts: {
        engagements,
        documents,
        decisions,
        parties: parties.number,
      },
      waiting: { number: numbers.reduce((sum, n) => sum + n, 0), isMore: numbers.some((n) => n >= most) },
      ...(of ? { of } : {}),
      latest: ids(latest.items),
      coming: ids(coming.items),
      entered: entered.items,
      parties: parties.items.map(({ party, entries, years }) => ({ party, entries, years })),
      ...(await withQuotes(site.register, [...latest.items, ...coming.items])),
    }
  },
  page: (data, site) => homePage(inLanguage(data, site.language), site),
})
