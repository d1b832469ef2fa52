/** What waits for a person, and what is on the desk. */

import { z } from '@hono/zod-openapi'
import { SLOTS } from '../../model/decision.ts'
import { DOUBTS } from '../../register/doubts.ts'
import type { Appearance } from '../../register/people.ts'
import { QUEUE_KINDS, type PersonNamed, type QueueItem, type QueueSizes } from '../../store/queue.ts'
import type { DocumentToReview } from '../../store/search.ts'
import type { Desk } from '../review/desk.ts'
import type { Candidate, Focus } from '../review/focus.ts'
import type { OnDesk, Pair, Waiting } from '../review/queue.ts'
import { decisionSchema } from './decision.ts'
import { documentFoundSchema, entrySchema, sourceSchema } from './entry.ts'
import { passageSchema } from './passage.ts'
import { citeSchema } from './reading.ts'
import { count, maybe, part, party, said, shaped, text } from './shape.ts'

const appearance = shaped<Appearance>('Appearance', {
  id: text,
  name: text,
  offices: said(z.array(text), 'Each in one form for all ways to say it: `minister/education`.'),
  of: z.array(party),
  years: z.tuple([z.int(), z.int()]).optional(),
})

const personNamed = shaped<PersonNamed>('PersonNamed', {
  id: text,
  name: text,
  names: z.array(text),
  appearances: z.array(appearance),
})

const likeness = {
  score: said(z.number(), 'From 0 to 1.'),
  reasons: z.array(text),
  links: said(z.tuple([text, text]), 'Ids of the reports, or appearances, that say so most.'),
}
const doubts = z.array(z.enum(DOUBTS))
const same = z.object({ kind: z.literal('same'), a: entrySchema, b: entrySchema, ...likeness })
const who = z.object({ kind: z.literal('who'), a: personNamed, b: personNamed, ...likeness })

const queueItem: z.ZodType<QueueItem> = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('lost'), decision: decisionSchema }),
    z.object({ kind: z.literal('differs'), entry: entrySchema }),
    same,
    who,
    z.object({ kind: z.literal('unsure'), entry: entrySchema, doubts }),
  ])
  .openapi('QueueItem')

export const sizesSchema = shaped<QueueSizes>('QueueSizes', {
  ...(Object.fromEntries(QUEUE_KINDS.map((kind) => [kind, count])) as Record<
    (typeof QUEUE_KINDS)[number],
    typeof count
  >),
  most: said(count, 'No number is larger: it is counted up to this.'),
})

export const waitingSchema = part<Waiting>({
  items: z.array(queueItem),
  at: said(z.int(), 'Place of the one on the desk; -1 where nothing waits.'),
  next: maybe,
})

const documents = z.record(text, documentFoundSchema)

const focus = shaped<Focus>('Focus', {
  slot: z.enum(SLOTS),
  was: said(maybe, 'The value that would go; a further one would come where it is not given.'),
  person: maybe,
  report: said(text, 'The report that a correction hangs on.'),
  sources: z.array(sourceSchema),
  candidates: z.array(part<Candidate>({ value: text, quote: text, words: citeSchema.optional() })),
})

const desk = { entry: entrySchema, passages: z.array(passageSchema), documents, focus: focus.optional() }
export const deskSchema = shaped<Desk>('Desk', desk)

export const pairSchema: z.ZodType<Pair> = z
  .object({
    kind: z.literal('pair'),
    item: z.discriminatedUnion('kind', [same, who]),
    passages: z.tuple([z.array(passageSchema), z.array(passageSchema)]),
    documents,
  })
  .openapi('Pair')

export const onDeskSchema: z.ZodType<OnDesk> = z.union([
  z.object({ kind: z.literal('engagement'), doubts, differs: z.boolean(), ...desk }),
  pairSchema,
  z.object({ kind: z.literal('lost'), decision: decisionSchema, passages: z.array(passageSchema), documents }),
])

export const documentToReviewSchema = z.intersection(
  documentFoundSchema,
  z.object({
    entries: count,
    open: said(count, 'Those that nobody has looked at.'),
    waiting: said(count, 'Of those, the ones that are contested or unsure.'),
  }),
) as unknown as z.ZodType<DocumentToReview>
