/** What people said, and what speaks for two things being one. */

import { z } from '@hono/zod-openapi'
import { SLOTS, type AddedEngagement, type Anchor, type Decision, type Quoted } from '../../model/decision.ts'
import type { LinkShown } from '../../store/lookup.ts'
import { kindSchema, sideSchema, statusSchema, typeSchema } from './reading.ts'
import { count, edtf, instant, maybe, part, said, shaped, text } from './shape.ts'

export const anchorSchema = shaped<Anchor>('Anchor', {
  document: text,
  exact: said(text, 'The quoted words.'),
  start: count,
  type: z.union([typeSchema, z.enum(['person', 'document'])]),
})

const quoted = part<Quoted>({ exact: text, start: count })

const texts = z.array(text).optional()

const added = shaped<AddedEngagement>('AddedEngagement', {
  type: typeSchema,
  kind: kindSchema,
  status: statusSchema,
  from: texts,
  to: texts,
  parties: texts,
  participants: z
    .array(
      part<NonNullable<AddedEngagement['participants']>[number]>({
        name: maybe,
        office: maybe,
        of: maybe,
        side: sideSchema.optional(),
        head: z.literal(true).optional(),
      }),
    )
    .optional(),
  date: edtf.optional(),
  places: texts,
  occasion: maybe,
  sectors: texts,
  title: maybe,
})

const signed = { id: text, at: instant, by: text, why: maybe }

export const decisionSchema: z.ZodType<Decision> = z
  .discriminatedUnion('kind', [
    z.object({ ...signed, kind: z.enum(['confirm', 'reject']), on: anchorSchema }),
    z.object({
      ...signed,
      kind: z.literal('correct'),
      on: anchorSchema,
      slot: z.enum(SLOTS),
      person: maybe,
      was: maybe,
      value: maybe,
      words: quoted.optional(),
    }),
    z.object({ ...signed, kind: z.enum(['merge', 'split']), on: anchorSchema, other: anchorSchema }),
    z.object({
      ...signed,
      kind: z.literal('add'),
      engagement: added,
      on: anchorSchema.optional(),
      partOf: anchorSchema.optional(),
    }),
    z.object({ ...signed, kind: z.literal('note'), on: anchorSchema, text }),
    z.object({ ...signed, kind: z.literal('take-back'), decision: text }),
  ])
  .openapi('Decision')

export const linkSchema = shaped<LinkShown>('Link', {
  a: text,
  b: text,
  score: said(z.number(), 'From 0 to 1.'),
  reasons: z.array(text),
})
