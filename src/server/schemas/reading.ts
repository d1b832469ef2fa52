/** What one document says, with cites. */

import { z } from '@hono/zod-openapi'
import type { Cite, Cited, Cites, Given } from '../../model/cite.ts'
import {
  KINDS,
  NOTES,
  SECTORS,
  STATUSES,
  type CitedParty,
  type CitedPlace,
  type DelegationSize,
  type Engagement,
  type EngagementKind,
  type EngagementType,
  type Note,
  type Participant,
  type Reading,
} from '../../model/reading.ts'
import { count, edtf, maybe, part, party, said, shaped, text } from './shape.ts'

export const typeSchema = z.enum(Object.keys(KINDS) as EngagementType[])
export const kindSchema = z.enum([...new Set(Object.values(KINDS).flat())] as EngagementKind[])
export const statusSchema = z.enum(STATUSES)
export const sectorSchema = z.enum(SECTORS)
export const sideSchema = z.enum(['guest', 'host'])

const range = z.tuple([count, count]) as unknown as z.ZodType<Cite>
export const citeSchema = range.openapi('Cite', {
  description: 'A half-open range of the text, in UTF-16 code units.',
  example: [120, 155],
})
export const citesSchema = z.array(citeSchema).min(1) as unknown as z.ZodType<Cites>
const inferred = said(z.literal(true).optional(), 'The value follows from the cited words, and does not stand in them.')

export const citedSchema = <T>(value: z.ZodType<T>): z.ZodType<Cited<T>> =>
  z.object({ value, cites: citesSchema, inferred })
export const givenSchema = part<Given<string>>({ value: edtf, cites: z.array(citeSchema), inferred })
const citedText = citedSchema(text)
const citedCode = citedSchema(party)

const citedParty = shaped<CitedParty>('CitedParty', { value: party, name: text, cites: citesSchema, inferred })
const citedPlace = shaped<CitedPlace>('CitedPlace', {
  value: text,
  geonames: z.int().optional(),
  cites: citesSchema,
  inferred,
})

const participant = shaped<Participant>('Participant', {
  name: citedText.optional(),
  office: citedText.optional(),
  of: citedCode.optional(),
  side: sideSchema.optional(),
  head: z.literal(true).optional(),
  cites: citesSchema,
})

const size = part<DelegationSize>({ count, approximate: z.boolean(), cites: citesSchema })

export const engagementSchema = shaped<Engagement>('Engagement', {
  id: text,
  type: typeSchema,
  kind: kindSchema,
  status: statusSchema,
  partOf: maybe,
  rule: said(text, 'The rule that proposed it.'),
  cites: citesSchema,
  from: z.array(citedParty),
  to: z.array(citedParty),
  parties: z.array(citedParty),
  participants: z.array(participant),
  size: size.optional(),
  date: citedSchema(edtf).optional(),
  places: z.array(citedPlace),
  occasion: citedText.optional(),
  sectors: z.array(citedSchema(sectorSchema)),
  title: citedText.optional(),
})

export const noteSchema = shaped<Note>('Note', { kind: z.enum(NOTES), text, cites: z.array(citeSchema) })

export const readingSchema = shaped<Reading>('Reading', {
  document: part<Reading['document']>({ id: text, language: text, title: citedText.optional() }),
  published: givenSchema.optional(),
  reader: text,
  engagements: z.array(engagementSchema),
  notes: z.array(noteSchema),
})
