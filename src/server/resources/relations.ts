/** Pages of a pair of parties, and of one party with all others. */

import { z } from '@hono/zod-openapi'
import type { Overview } from '../../store/overview.ts'
import { relationsPage } from '../pages/relations.ts'
import { resource } from '../resource.ts'
import { made, told } from '../schemas/told.ts'
import { relationsOf, type Relations } from './relations-data.ts'

const data = z.object({
  party: z.string(),
  other: z.string().optional(),
  overview: made<Overview>('Counts by year, type and way; first and last contact; sectors and places.'),
  sections: z.record(z.enum(['out', 'in', 'meeting', 'event', 'agreement']), z.array(z.string())),
  parts: z.record(z.string(), z.array(z.string())),
  people: made<Relations['people']>('People of these engagements, those seen most often first.'),
  ...told,
})

export const relationsOfPair = resource({
  path: '/relations/{party}/{other}',
  summary: 'What two parties had to do with one another.',
  params: z.object({ party: z.string(), other: z.string() }),
  data,
  load: ({ params }, site) => relationsOf(params.party, params.other, site),
  page: relationsPage,
})

export const relationsOfParty = resource({
  path: '/relations/{party}',
  summary: 'A party: a country, a province, a city or an organisation, and all it had to do with others.',
  params: z.object({ party: z.string() }),
  data,
  load: ({ params }, site) => relationsOf(params.party, undefined, site),
  page: relationsPage,
})
