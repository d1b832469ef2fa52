import { z } from '@hono/zod-openapi'
import { passedOver, type PassedOver } from '../../index.ts'
import type { Cite } from '../../model/cite.ts'
import type { Anchor, Decision } from '../../model/decision.ts'
import type { Engagement, EngagementType, Reading } from '../../model/reading.ts'
import type { Entry } from '../../register/entry.ts'
import { shortIdOf } from '../../register/report.ts'
import { decisionsNamed } from '../components/undo.ts'
import { Moved } from '../http/moved.ts'
import { written } from '../lists/written.ts'
import { documentPage } from '../pages/document.ts'
import { rangesFrom } from '../original/places.ts'
import { resource } from '../resource.ts'
import type { BlockChange, EngagementChange } from '../../register/versions.ts'
import type { DocumentFound } from '../../store/briefs.ts'
import type { Sight } from '../../store/sights.ts'
import { versionsOf } from '../lists/versions.ts'
import { documentFoundSchema, entrySchema } from '../schemas/entry.ts'
import { changesSchema, sightSchema } from '../schemas/sources.ts'
import { anchorSchema, decisionSchema } from '../schemas/decision.ts'
import { citedSchema, citeSchema, engagementSchema, givenSchema, noteSchema } from '../schemas/reading.ts'
import { part } from '../schemas/shape.ts'
import { pageOfPlace, pagesOf, type Stretch } from '../quotes/stretches.ts'

/** A document, or as much of a long one as stands on one page. */
export interface DocumentSeen {
  readonly id: string
  readonly format: string
  readonly origin: string
  readonly added: string
  readonly size: number
  readonly language: string
  readonly title?: Reading['document']['title']
  readonly published?: Reading['published']
  readonly reader: string
  readonly notes: Reading['notes']
  /** Of the whole document. */
  readonly counts: Readonly<Partial<Record<EngagementType, number>>>
  readonly page: number
  readonly pages: number
  readonly paragraphs: readonly (Stretch & { readonly text: string })[]
  /** The first words of a text without a title. */
  readonly opening: string
  /** As asked for. */
  readonly marked: readonly Cite[]
  /** Those that begin on this page, as read, and the entry that each is told in; one that a person rejected has none. */
  readonly engagements: readonly Engagement[]
  readonly entryOf: Readonly<Record<string, string>>
  readonly entries: readonly Entry[]
  /** Sentences of this page with words of official contact, of which nothing was read. */
  readonly passedOver: readonly PassedOver[]
  /** What people added by hand and the words of the document tell, and where they do. */
  readonly byHand: readonly { readonly entry: string; readonly on: Anchor }[]
  /** Notes on the document that stand, the first one first. */
  readonly noted: readonly Decision[]
  /** Where and when it was seen, and what else was seen there. */
  readonly sights: readonly Sight[]
  /** What it says that the version before it did not say; none where it is the first. */
  readonly changes?: Changes
  /** Other documents that are one source with it, whatever was read in them: copies on other sites. */
  readonly copies: readonly DocumentFound[]
  /** Made just now. */
  readonly done: readonly Decision[]
  readonly note?: 'empty'
}

export interface Changes {
  /** Id of the version before. */
  readonly before: string
  readonly blocks: readonly BlockChange[]
  readonly engagements: readonly (EngagementChange & { readonly entry?: string })[]
}

/** Decisions on a document, the newest, that its page tells of. */
const NOTES = 200

export const document = resource({
  path: '/documents/{id}',
  summary: 'A document: its text, and what was read from it. Long ones go on from page to page.',
  params: z.object({ id: z.string() }),
  query: z.object({
    mark: z
      .string()
      .optional()
      .openapi({ description: 'Ranges of the text to mark, in UTF-16 code units: `120-155,180-190`.' }),
    page: z.coerce.number().int().min(1).optional().openapi({ description: 'Of a long document.' }),
    ...written,
  }),
  data: z.object({
    id: z.string(),
    format: z.string(),
    origin: z.string(),
    added: z.string(),
    size: z.int().openapi({ description: 'Bytes.' }),
    language: z.string(),
    title: citedSchema(z.string()).optional(),
    published: givenSchema.optional(),
    reader: z.string(),
    notes: z.array(noteSchema),
    counts: z
      .partialRecord(z.enum(['visit', 'meeting', 'event', 'agreement']), z.int())
      .openapi({ description: 'Engagements of the whole document.' }),
    page: z.int(),
    pages: z.int(),
    paragraphs: z.array(z.object({ paragraph: z.int(), start: z.int(), end: z.int(), text: z.string() })),
    opening: z.string(),
    marked: z.array(z.tuple([z.int(), z.int()])),
    engagements: z.array(engagementSchema),
    entryOf: z.record(z.string(), z.string()),
    entries: z.array(entrySchema),
    passedOver: z.array(part<PassedOver>({ cite: citeSchema, words: z.array(z.string()) })),
    byHand: z.array(z.object({ entry: z.string(), on: anchorSchema })),
    noted: z.array(decisionSchema),
    sights: z.array(sightSchema),
    changes: changesSchema.optional(),
    copies: z.array(documentFoundSchema),
    done: z.array(decisionSchema),
    note: z.literal('empty').optional(),
  }),
  async load({ params, query }, site): Promise<DocumentSeen | undefined> {
    const { lookup, search } = site.register
    const shown = await lookup.document(params.id)
    if (!shown) return undefined
    const { text, reading, entries: entryOf, ...rest } = shown
    const short = shortIdOf(shown.id)
    if (params.id !== short) throw new Moved(['documents', short])
    const marked = rangesFrom(query.mark ?? '', text.length)
    const all = pagesOf(text)
    const at = query.page === undefined ? pageOfPlace(all, marked[0]?.[0] ?? 0) : Math.min(query.page, all.length) - 1
    const stretches = all[at]
    const from = at === 0 ? 0 : (stretches[0]?.start ?? 0)
    const to = at === all.length - 1 ? Number.POSITIVE_INFINITY : stretches.at(-1)!.end
    const engagements = reading.engagements.filter(({ cites: [[start]] }) => start >= from && start < to)
    const [added, decisions, done] = await Promise.all([
      lookup.addedBy(shown.id),
      search.decisions({ document: shown.id, limit: NOTES }),
      decisionsNamed(site, query.done),
    ])
    const byHand = added.flatMap(({ entry, decision: id }) => {
      const decision = decisions.items.find((one) => one.decision.id === id)?.decision
      return decision?.kind === 'add' && decision.on ? [{ entry, on: decision.on }] : []
    })
    const { sights, changes, copies, told } = await versionsOf(shown, site)
    const here = Object.fromEntries(engagements.flatMap(({ id }) => (entryOf[id] ? [[id, entryOf[id]]] : [])))
    return {
      ...rest,
      language: reading.document.language,
      ...(reading.document.title ? { title: reading.document.title } : {}),
      ...(reading.published ? { published: reading.published } : {}),
      reader: reading.reader,
      notes: reading.notes,
      counts: countsOf(reading.engagements),
      page: at + 1,
      pages: all.length,
      paragraphs: stretches.map((one) => ({ ...one, text: text.slice(one.start, one.end) })),
      opening: text.trim().slice(0, 200).split(/\s+/).slice(0, 9).join(' '),
      marked,
      engagements,
      entryOf: here,
      entries: await lookup.entries([
        ...new Set([...Object.values(here), ...byHand.map(({ entry }) => entry), ...told]),
      ]),
      sights,
      ...(changes ? { changes } : {}),
      copies,
      // What a person found is passed over no more.
      passedOver: passedOver(text, reading, [from, Math.min(to, text.length)]).filter(
        ({ cite: [start, end] }) => !byHand.some(({ on }) => on.start < end && start < on.start + on.exact.length),
      ),
      byHand,
      noted: decisions.items
        .flatMap(({ decision, holds }) => (holds && isOnDocument(decision) ? [decision] : []))
        .toReversed(),
      done,
      ...(query.note ? { note: query.note } : {}),
    }
  },
  page: documentPage,
})

const isOnDocument = (decision: Decision): boolean => decision.kind === 'note' && decision.on.type === 'document'

function countsOf(engagements: readonly Engagement[]): DocumentSeen['counts'] {
  const counts: Partial<Record<EngagementType, number>> = {}
  for (const { type } of engagements) counts[type] = (counts[type] ?? 0) + 1
  return counts
}
