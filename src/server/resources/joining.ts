/** Where an engagement or a person is made one with another, or what was taken for one is taken apart. */

import { z } from '@hono/zod-openapi'
import type { Decision } from '../../model/decision.ts'
import type { Entry } from '../../register/entry.ts'
import { filterFrom } from '../../register/filter.ts'
import { pairBetween, type PairItem } from '../../store/pairs.ts'
import { decisionsNamed } from '../components/undo.ts'
import { Moved } from '../http/moved.ts'
import { joiningPage } from '../pages/joining.ts'
import { written } from '../lists/written.ts'
import { resource, type Resource } from '../resource.ts'
import { documentsOf, type Desk } from '../review/desk.ts'
import { passagesOf, type Passage } from '../review/passages.ts'
import { onPair, passagesNaming, type Pair } from '../review/queue.ts'
import { decisionSchema } from '../schemas/decision.ts'
import { documentFoundSchema, entrySchema } from '../schemas/entry.ts'
import { passageSchema } from '../schemas/passage.ts'
import type { Site } from '../site.ts'
import { shaped } from '../schemas/shape.ts'
import { pairSchema } from '../schemas/review.ts'

/** An engagement or a person that one may compare with. */
export type Other = { readonly id: string; readonly entry?: Entry; readonly name?: string; readonly office?: string }

export interface Joining {
  readonly sort: 'engagement' | 'person'
  readonly id: string
  readonly self: Other
  readonly text?: string
  /** Found by the words, or those that may be the same where none are given. */
  readonly others: readonly Other[]
  /** Asked for by its id. */
  readonly other?: string
  readonly pair?: Pair
  /** What was taken for one, each with its words; `item` is a report or an appearance. */
  readonly parts: readonly { readonly item: string; readonly passages: readonly Passage[] }[]
  readonly moreParts: number
  readonly documents: Desk['documents']
  readonly done: readonly Decision[]
}

/** Others that are listed, and sources that are shown with their words. */
const LISTED = 12
const PARTS = 8

const params = z.object({ id: z.string() })
const query = z.object({
  text: z.string().max(400).optional().openapi({ description: 'Words by which the other one is looked for.' }),
  other: z.string().optional().openapi({ description: 'Id of the one to compare with.' }),
  done: written.done,
})
const other = shaped<Other>('Other', {
  id: z.string(),
  entry: entrySchema.optional(),
  name: z.string().optional(),
  office: z.string().optional(),
})
const data = z.object({
  sort: z.enum(['engagement', 'person']),
  id: z.string(),
  self: other,
  text: z.string().optional(),
  others: z.array(other),
  other: z.string().optional(),
  pair: pairSchema.optional(),
  parts: z.array(z.object({ item: z.string(), passages: z.array(passageSchema) })),
  moreParts: z.int(),
  documents: z.record(z.string(), documentFoundSchema),
  done: z.array(decisionSchema),
})

export const sameEngagement: Resource = resource({
  path: '/engagements/{id}/same',
  summary: 'An engagement beside another that may be the same, and its sources one by one.',
  params,
  query,
  data,
  async load({ params: { id: asked }, query: given }, site): Promise<Joining | undefined> {
    const { lookup, search } = site.register
    const entry = await lookup.entry(asked)
    if (!entry) return undefined
    if (asked !== entry.id) throw new Moved(['engagements', entry.id, 'same'])
    const text = given.text?.trim()
    const found = text
      ? (await search.entries(filterFrom([['text', text]]), { limit: LISTED + 1 })).items
      : (await search.queue({ kind: 'same', entry: entry.id, limit: LISTED })).items.flatMap((one) =>
          one.kind === 'same' ? [one.a, one.b] : [],
        )
    const passages = await passagesOf(site.register, entry.reports.slice(0, PARTS))
    return joined('engagement', { id: entry.id, entry }, given, site, {
      others: found.filter(({ id }) => id !== entry.id).map((one) => ({ id: one.id, entry: one })),
      parts: passages.map((passage) => ({ item: passage.report!, passages: [passage] })),
      more: entry.reports.length - PARTS,
    })
  },
  page: joiningPage,
})

export const samePerson: Resource = resource({
  path: '/people/{id}/same',
  summary: 'A person beside another who may be the same, and where the person appears.',
  params,
  query,
  data,
  async load({ params: { id: asked }, query: given }, site): Promise<Joining | undefined> {
    const { lookup, search } = site.register
    const shown = await lookup.person(asked, { limit: 1 })
    if (!shown) return undefined
    const { id, person, appearances } = shown
    if (asked !== id) throw new Moved(['people', id, 'same'])
    const text = given.text?.trim()
    const found: Other[] = text
      ? (await search.cast({ person: text })).people.map(({ id: other, name, office }) => ({
          id: other,
          name,
          ...(office ? { office } : {}),
        }))
      : (await search.queue({ kind: 'who', person: id, limit: LISTED })).items.flatMap((one) =>
          one.kind === 'who' ? [one.a, one.b].map((each) => ({ id: each.id, name: each.name })) : [],
        )
    const words = text?.toLowerCase().split(/\s+/) ?? []
    return joined('person', { id, name: person.name }, given, site, {
      others: found.filter((one) => one.id !== id && words.every((word) => one.name!.toLowerCase().includes(word))),
      parts: await Promise.all(
        appearances.slice(0, PARTS).map(async ({ id: item }) => ({ item, passages: await passagesNaming(site, item) })),
      ),
      more: appearances.length - PARTS,
    })
  },
  page: joiningPage,
})

async function joined(
  sort: Joining['sort'],
  self: Other,
  { text, other, done }: z.infer<typeof query>,
  site: Site,
  { others, parts, more }: { others: readonly Other[]; parts: Joining['parts']; more: number },
): Promise<Joining> {
  const kind: PairItem['kind'] = sort === 'person' ? 'who' : 'same'
  const item = other ? await pairBetween(site.register.lookup, kind, self.id, other) : undefined
  return {
    sort,
    id: self.id,
    self,
    ...(text?.trim() ? { text: text.trim() } : {}),
    others: [...new Map(others.map((one) => [one.id, one])).values()].slice(0, LISTED),
    ...(other ? { other } : {}),
    ...(item ? { pair: await onPair(site, item) } : {}),
    parts,
    moreParts: Math.max(0, more),
    documents: await documentsOf(
      site,
      parts.flatMap(({ passages }) => passages),
    ),
    done: await decisionsNamed(site, done),
  }
}
