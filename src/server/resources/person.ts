import { inLanguage } from '../quotes/in-language.ts'
import { z } from '@hono/zod-openapi'
import type { EngagementType } from '../../model/reading.ts'
import type { LinkShown, Lookup } from '../../store/lookup.ts'
import { careerIn, type Career } from '../people/career.ts'
import { Moved } from '../http/moved.ts'
import { personPage } from '../pages/person.ts'
import { quotesIn, withQuotes, type Told } from '../quotes/quotes.ts'
import { resource } from '../resource.ts'
import { paging, told } from '../schemas/told.ts'
import { part, said, count, edtf } from '../schemas/shape.ts'
import { sourceSchema } from '../schemas/entry.ts'
import { typeSchema, kindSchema } from '../schemas/reading.ts'
import { linkSchema } from '../schemas/decision.ts'

/** Somebody who may be the same person. */
export interface AlikePerson {
  readonly id: string
  readonly name: string
  readonly link: LinkShown
}

export interface PersonSeen extends Told, Career {
  readonly id: string
  readonly name: string
  /** All of them. */
  readonly number: number
  readonly types: readonly { readonly value: EngagementType; readonly entries: number }[]
  /** Engagements, the newest, that offices, names and company were taken from. */
  readonly looked: number
  readonly alike: readonly AlikePerson[]
  readonly next?: string
}

const PAGE = 30
/** The newest engagements say who somebody is; more cost more than they tell. */
const LOOKED = 120
const LIKELY = 6

/** When something was said of a person, and where first and last. */
const seen = { first: edtf.optional(), last: edtf.optional(), entries: count, sources: z.array(sourceSchema) }

export const person = resource({
  path: '/people/{id}',
  summary: 'A person: offices over time, engagements, and who took part in them.',
  params: z.object({ id: z.string() }),
  query: z.object(paging),
  data: z.object({
    id: z.string(),
    name: z.string(),
    number: z.int(),
    types: z.array(z.object({ value: z.enum(['visit', 'meeting', 'event', 'agreement']), entries: z.int() })),
    looked: z.int(),
    offices: z.array(part<PersonSeen['offices'][number]>({ office: z.string(), of: z.string().optional(), ...seen })),
    names: z.array(part<PersonSeen['names'][number]>({ name: z.string(), ...seen })),
    parties: z.array(z.string()),
    company: z.array(
      part<PersonSeen['company'][number]>({
        appearance: z.string().optional(),
        name: z.string().optional(),
        office: z.string().optional(),
        of: z.string().optional(),
        isWith: said(z.boolean(), 'On the same side, or of the same party.'),
        in: z.array(
          part<PersonSeen['company'][number]['in'][number]>({
            id: z.string(),
            type: typeSchema,
            kind: kindSchema,
            date: edtf.optional(),
          }),
        ),
        entries: count,
      }),
    ),
    alike: z.array(part<AlikePerson>({ id: z.string(), name: z.string(), link: linkSchema })),
    next: z.string().optional(),
    ...told,
  }),
  async load({ params, query: { after, limit = PAGE } }, site): Promise<PersonSeen | undefined> {
    const { lookup, search } = site.register
    const all = await lookup.person(params.id, { limit: LOOKED })
    if (!all) return undefined
    if (params.id !== all.id) throw new Moved(['people', all.id])
    const own = new Set(all.appearances.map(({ id }) => id))
    const listed = await lookup.person(all.id, { limit, ...(after ? { after } : {}) })
    const [facets, quoted, career, alike] = await Promise.all([
      search.facets({ person: all.id }),
      withQuotes(site.register, listed?.entries ?? []),
      quotesIn(site.register, careerIn(all.entries, own)),
      alikeTo(all.id, own, lookup),
    ])
    return {
      id: all.id,
      name: all.person.name,
      number: all.number,
      types: facets.types.map(({ value, entries }) => ({ value: value as EngagementType, entries })),
      looked: all.entries.length,
      ...career.value,
      alike,
      entries: quoted.entries,
      documents: { ...career.documents, ...quoted.documents },
      ...(listed?.next ? { next: listed.next } : {}),
    }
  },
  page: (data, site) => personPage(inLanguage(data, site.language), site),
})

/** Those of whom one appearance is likely, and not sure, to be one of the person's. */
async function alikeTo(person: string, own: ReadonlySet<string>, lookup: Lookup): Promise<AlikePerson[]> {
  const links = await lookup.links('appearance', [...own])
  const outer = links.filter(({ a, b }) => own.has(a) !== own.has(b)).slice(0, LIKELY)
  const found = await Promise.all(
    outer.map(async (link): Promise<AlikePerson | undefined> => {
      const other = await lookup.person(own.has(link.a) ? link.b : link.a, { limit: 1 })
      return other && other.id !== person ? { id: other.id, name: other.person.name, link } : undefined
    }),
  )
  const likely = found.filter((one) => one !== undefined)
  return [...new Map(likely.toReversed().map((one) => [one.id, one])).values()].toReversed()
}
