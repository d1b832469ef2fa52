/** What is counted of many engagements, and who took part in them. */

import { z } from '@hono/zod-openapi'
import { PARTY_KINDS } from '../../register/party-kind.ts'
import type { PairFound, PersonFound } from '../../store/cast-found.ts'
import type { Contact, Overview, Partner, Partners, Spread, YearCount, YearWays } from '../../store/overview.ts'
import type { PartyFound } from '../../store/parties.ts'
import type { Count, Facets } from '../../store/search.ts'
import { sectorSchema, typeSchema } from './reading.ts'
import { count, edtf, maybe, part, party, said, shaped, text } from './shape.ts'

const way = said(z.enum(['out', 'in', 'none']), 'Of visits, as the party sees them.')
const year = said(z.int().optional(), 'Of the first day; not there where there is no date.')
const isAll = said(z.boolean(), 'False: the newest were counted, and there are more.')

const yearCount = shaped<YearCount>('YearCount', { year, type: typeSchema, way, entries: count })
const contact = shaped<Contact>('Contact', { entry: text, date: edtf, day: said(text, 'The first day of it.') })
const yearWays = part<YearWays>({ year: z.int(), out: count, in: count, none: count })

export const partnerSchema = shaped<Partner>('Partner', {
  party,
  entries: count,
  years: said(z.array(yearWays), 'The last twenty; those without any are left out.'),
})

export const partyFoundSchema = shaped<PartyFound>('PartyFound', {
  party,
  kind: z.enum(PARTY_KINDS),
  entries: said(count, 'Of it and of all that lies within it.'),
  firstYear: z.int().optional(),
  lastYear: z.int().optional(),
  years: z.array(yearWays),
})

export const overviewSchema = shaped<Overview>('Overview', {
  entries: count,
  counts: said(z.array(yearCount), 'Years in order; first what has no date.'),
  first: contact.optional(),
  last: contact.optional(),
  newest: part<Spread>({
    counted: count,
    isAll,
    planned: count,
    cancelled: count,
    sectors: z.array(
      part<Spread['sectors'][number]>({ year, type: typeSchema, way, entries: count, sector: sectorSchema }),
    ),
    places: z.array(part<Spread['places'][number]>({ place: text, way, entries: count })),
  }),
  partners: said(
    part<Partners>({ number: count, items: z.array(partnerSchema) }).optional(),
    'Of one party: those it dealt with, the busiest first.',
  ),
})

export const personFoundSchema = shaped<PersonFound>('PersonFound', {
  id: text,
  name: text,
  office: said(maybe, 'As seen last.'),
  of: party.optional(),
  entries: count,
  last: said(maybe, 'First day of the newest engagement that has a date.'),
})

export const pairFoundSchema = shaped<PairFound>('PairFound', { a: text, b: text, entries: count })

const counts = z.array(shaped<Count>('Count', { value: text, entries: count }))
export const facetsSchema = shaped<Facets>('Facets', {
  counted: count,
  isAll,
  types: counts,
  parties: counts,
  sectors: counts,
  places: counts,
  years: said(counts, 'The latest first.'),
  visitYears: said(counts, 'Of visits alone, the latest first.'),
})
