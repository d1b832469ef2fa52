/** What all documents say of one engagement. */

import { z } from '@hono/zod-openapi'
import { SLOTS } from '../../model/decision.ts'
import { DOCUMENT_FORMATS } from '../../model/document.ts'
import type { Entry, Telling, Party, Person, Slot, Source, Value } from '../../register/entry.ts'
import type { Verdict } from '../../register/report.ts'
import type { DocumentFound } from '../../store/briefs.ts'
import { citesSchema, kindSchema, sectorSchema, sideSchema, statusSchema, typeSchema } from './reading.ts'
import { count, edtf, instant, maybe, part, party, said, shaped, text } from './shape.ts'

export const sourceSchema = shaped<Source>('Source', {
  document: said(text, 'Id of the document, or of the decision of the person who gave the value.'),
  report: text,
  cites: citesSchema,
  inferred: z.literal(true).optional(),
  quote: said(maybe, 'The cited words.'),
  paragraph: z.int().optional(),
})
const sources = z.array(sourceSchema)
const overruled = said(maybe, 'Id of the decision that put another value in its place, or none.')

const valueSchema = <T>(value: z.ZodType<T>): z.ZodType<Value<T>> => z.object({ value, sources, overruled })

const slotSchema = <T>(value: z.ZodType<T>): z.ZodType<Slot<T>> =>
  z.object({
    preferred: value,
    why: said(text, 'Why this value is shown.'),
    values: z.array(valueSchema(value)),
  })

const partySchema = shaped<Party>('Party', { value: party, name: text, sources, overruled })

const personSchema = shaped<Person>('Person', {
  appearances: z.array(text),
  name: slotSchema(text).optional(),
  office: slotSchema(text).optional(),
  of: slotSchema(party).optional(),
  side: slotSchema(sideSchema).optional(),
  head: z.literal(true).optional(),
  sources,
})

const verdictSchema = shaped<Verdict>('Verdict', {
  decision: text,
  by: text,
  at: instant,
  why: maybe,
  kind: z.enum(['confirm', 'correct', 'add', 'note']),
  slot: z.enum(SLOTS).optional(),
  person: maybe,
  was: maybe,
  value: maybe,
  text: maybe,
})

export const entrySchema = shaped<Entry>('Entry', {
  id: text,
  type: typeSchema,
  kind: slotSchema(kindSchema),
  status: slotSchema(statusSchema),
  from: z.array(partySchema),
  to: z.array(partySchema),
  parties: z.array(partySchema),
  participants: z.array(personSchema),
  size: slotSchema(part<{ count: number; approximate: boolean }>({ count, approximate: z.boolean() })).optional(),
  date: slotSchema(edtf).optional(),
  places: z.array(valueSchema(text)),
  occasion: slotSchema(text).optional(),
  sectors: z.array(valueSchema(sectorSchema)),
  title: slotSchema(text).optional(),
  partOf: z.array(text),
  history: z.array(
    part<Telling>({
      status: statusSchema,
      document: text,
      published: edtf.optional(),
      replaced: said(z.literal(true), 'The page says something else now.').optional(),
    }),
  ),
  families: said(
    z.array(z.array(text)),
    'Documents that are one source: copies of one text, and versions of one page.',
  ).optional(),
  reports: z.array(text),
  review: z.enum(['open', 'contested', 'confirmed']),
  decided: z.array(verdictSchema),
})

export const documentFound = {
  id: said(text, '`sha256:` and the hash of its bytes.'),
  origin: text,
  format: z.enum(DOCUMENT_FORMATS),
  added: instant,
  language: maybe,
  title: maybe,
  published: edtf.optional(),
}
export const documentFoundSchema = shaped<DocumentFound>('Document', documentFound)
