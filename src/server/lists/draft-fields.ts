/** The fields of the form by which an engagement is added, in addresses and in what is posted. */

import { z } from '@hono/zod-openapi'
import { KINDS, type EngagementType } from '../../model/reading.ts'
import type { Draft, DraftPerson } from '../../register/draft.ts'

/** Rows of people. */
export const ROWS = 12

const TYPES = Object.keys(KINDS) as [EngagementType, ...EngagementType[]]
const field = (description: string) => z.string().max(4000).optional().openapi({ description })
const rows = Object.fromEntries(
  Array.from({ length: ROWS }, (_, i) =>
    (['name', 'office', 'of', 'side', 'head'] as const).map((part) => [
      `${part}${i + 1}`,
      field(`Of person ${i + 1}.`),
    ]),
  ).flat(),
)

const single = z.object({
  type: z.enum(TYPES).optional().openapi({ description: 'A visit, unless told.' }),
  kind: field('Of a visit, meeting, event or agreement.'),
  status: field('held, planned or cancelled.'),
  date: field('EDTF.'),
  title: field('As it is called.'),
  occasion: field('On what occasion.'),
  from: field('Visits: who sent it, one a line, by name or code.'),
  to: field('Visits: where it went.'),
  parties: field('All others: the parties.'),
  places: field('One a line.'),
  sectors: z
    .union([z.string(), z.array(z.string()).max(100)])
    .optional()
    .openapi({ description: 'Fields that it was about.' }),
  partOf: field('Id or address of what it is part of.'),
  document: field('Id of the document that tells it.'),
  quote: field('The words of the document that tell it.'),
  start: z
    .string()
    .regex(/^\d{0,9}$/)
    .optional()
    .openapi({ description: 'Where they begin, in UTF-16 code units.' }),
  why: field('Why it is added.'),
})

/** `name1` is the name of the first person. */
export type DraftFields = z.infer<typeof single> & { readonly [part in `${keyof DraftPerson}${number}`]?: string }

export const draftFields = single.extend(rows) as unknown as z.ZodType<DraftFields>

export function draftFrom(given: DraftFields): Draft {
  const { type = 'visit', kind, status = 'held', sectors } = given
  const text = (name: keyof DraftFields): string => (given[name] as string | undefined) ?? ''
  return {
    type,
    kind: kind ?? PLAIN[type],
    status,
    date: text('date'),
    title: text('title'),
    occasion: text('occasion'),
    from: text('from'),
    to: text('to'),
    parties: text('parties'),
    places: text('places'),
    sectors: [sectors ?? []].flat().filter(Boolean),
    people: Array.from({ length: ROWS }, (_, i): DraftPerson => {
      const of = (part: keyof DraftPerson): string => text(`${part}${i + 1}`)
      return { name: of('name'), office: of('office'), of: of('of'), side: of('side'), head: of('head') !== '' }
    }),
  }
}

/** The kind that says least. */
const PLAIN = {
  visit: 'unspecified',
  meeting: 'meeting',
  event: 'other',
  agreement: 'other',
} as const satisfies { readonly [T in EngagementType]: (typeof KINDS)[T][number] }

/** The id at the end of an address of an engagement's page, or the id itself. */
export const idGiven = (given: string): string =>
  decodeURIComponent(/\/engagements\/([^/?#]+)/.exec(given)?.[1] ?? given).trim()
