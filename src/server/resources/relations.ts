/** Pages of a pair of parties, and of one party with all others. */

import { inLanguage } from '../quotes/in-language.ts'
import { z } from '@hono/zod-openapi'
import { relationsPage } from '../pages/relations.ts'
import { resource } from '../resource.ts'
import { told } from '../schemas/told.ts'
import { relationsOf, type Relations } from './relations-data.ts'
import { count, part } from '../schemas/shape.ts'
import { personFoundSchema, overviewSchema } from '../schemas/numbers.ts'

const data = z.object({
  party: z.string(),
  other: z.string().optional(),
  overview: overviewSchema,
  sections: z.record(z.enum(['out', 'in', 'meeting', 'event', 'agreement']), z.array(z.string())),
  parts: z.record(z.string(), z.array(z.string())),
  people: part<Relations['people']>({ people: z.array(personFoundSchema), counted: count, isAll: z.boolean() }),
  ...told,
})

export const relationsOfPair = resource({
  path: '/relations/{party}/{other}',
  summary: 'What two parties had to do with one another.',
  params: z.object({ party: z.string(), other: z.string() }),
  data,
  load: ({ params }, site) => relationsOf(params.party, params.other, site),
  page: (data, site) => relationsPage(inLanguage(data, site.language), site),
})

export const relationsOfParty = resource({
  path: '/relations/{party}',
  summary: 'A party: a country, a province, a city or an organisation, and all it had to do with others.',
  params: z.object({ party: z.string() }),
  data,
  load: ({ params }, site) => relationsOf(params.party, undefined, site),
  page: (data, site) => relationsPage(inLanguage(data, site.language), site),
})
