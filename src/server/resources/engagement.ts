import { inLanguage } from '../quotes/in-language.ts'
import { z } from '@hono/zod-openapi'
import type { Decision } from '../../model/decision.ts'
import type { Entry, Slot, Source } from '../../register/entry.ts'
import type { LinkShown } from '../../store/lookup.ts'
import { decisionsNamed } from '../components/undo.ts'
import { Moved } from '../http/moved.ts'
import { written } from '../lists/written.ts'
import { engagementPage } from '../pages/engagement.ts'
import { passageOf, type Run } from '../quotes/passages.ts'
import { withQuotes, type Told } from '../quotes/quotes.ts'
import { resource } from '../resource.ts'
import { decisionSchema, linkSchema } from '../schemas/decision.ts'
import { told } from '../schemas/told.ts'
import { part, said } from '../schemas/shape.ts'
import { sourceSchema } from '../schemas/entry.ts'

/** Slots with one value, on which sources can differ. */
export const DIFFERING = ['date', 'kind', 'status', 'title', 'occasion', 'size'] as const
export type DifferingSlot = (typeof DIFFERING)[number]

/** A slot for which more than one value was found: the one that is shown comes first. */
export interface Difference {
  readonly slot: DifferingSlot
  /** Why the first is shown, as the register says it. */
  readonly why: string
  readonly values: readonly {
    readonly value: unknown
    readonly overruled?: string
    readonly passages: readonly { readonly source: Source; readonly runs: readonly Run[] }[]
  }[]
}

/** Another engagement that may be the same. */
export interface Alike {
  readonly entry: string
  readonly link: LinkShown
}

export interface EngagementSeen extends Told {
  /** Of the engagement itself. */
  readonly id: string
  /** Ids of what it has as its parts, and of what it is part of; they stand among `entries`. */
  readonly parts: readonly string[]
  readonly wholes: readonly string[]
  readonly differences: readonly Difference[]
  /** Why its reports were taken to be one. */
  readonly links: readonly LinkShown[]
  readonly alike: readonly Alike[]
  readonly decisions: readonly { readonly decision: Decision; readonly holds: boolean }[]
  /** Made just now. */
  readonly done: readonly Decision[]
  readonly note?: 'empty'
}

/** Sources of one value that are compared, and engagements that may be the same. */
const SOURCES = 3
const LIKELY = 8

export const engagement = resource({
  path: '/engagements/{id}',
  summary: 'A visit, meeting, event or agreement: every value with its sources and their words.',
  params: z.object({ id: z.string() }),
  query: z.object(written),
  data: z.object({
    id: z.string(),
    parts: z.array(z.string()),
    wholes: z.array(z.string()),
    differences: z.array(
      part<Difference>({
        slot: z.enum(DIFFERING),
        why: said(z.string(), 'Why the first is shown.'),
        values: z.array(
          part<Difference['values'][number]>({
            value: z.unknown(),
            overruled: z.string().optional(),
            passages: z.array(
              part<Difference['values'][number]['passages'][number]>({
                source: sourceSchema,
                runs: z.array(part<Run>({ text: z.string(), isCited: z.boolean() })),
              }),
            ),
          }),
        ),
      }),
    ),
    links: z.array(linkSchema),
    alike: z.array(z.object({ entry: z.string(), link: linkSchema })),
    decisions: z.array(z.object({ decision: decisionSchema, holds: z.boolean() })),
    done: z.array(decisionSchema),
    note: z.literal('empty').optional(),
    ...told,
  }),
  async load({ params, query: asked }, site): Promise<EngagementSeen | undefined> {
    const { lookup, search } = site.register
    const entry = await lookup.entry(params.id)
    if (!entry) return undefined
    if (params.id !== entry.id) throw new Moved(['engagements', entry.id])
    const [parts, wholes, links, decisions, texts] = await Promise.all([
      lookup.parts(entry),
      lookup.entries(entry.partOf),
      lookup.links('report', entry.reports),
      search.decisions({ entry: entry.id, limit: 200 }),
      lookup.texts(entry.history.map(({ document }) => document)),
    ])
    const own = new Set(entry.reports)
    const inner = links.filter(({ a, b }) => own.has(a) && own.has(b))
    const outer = links.filter(({ a, b }) => !(own.has(a) && own.has(b))).slice(0, LIKELY)
    const others = await Promise.all(outer.map(({ a, b }) => search.byId(own.has(a) ? b : a)))
    const alike = outer.flatMap((link, i): Alike[] => {
      const other = others[i]
      return other && other.id !== entry.id ? [{ entry: other.id, link }] : []
    })
    const near = [...parts, ...wholes, ...others.flatMap((one) => one ?? [])].filter(({ id }) => id !== entry.id)
    const quoted = await withQuotes(site.register, [entry, ...new Map(near.map((one) => [one.id, one])).values()])
    return {
      id: entry.id,
      parts: parts.map(({ id }) => id),
      wholes: wholes.map(({ id }) => id),
      differences: differencesIn(quoted.entries[0], texts),
      links: inner,
      alike: [...new Map(alike.map((one) => [one.entry, one] as const).toReversed()).values()].toReversed(),
      decisions: decisions.items,
      done: await decisionsNamed(site, asked.done),
      ...(asked.note ? { note: asked.note } : {}),
      ...quoted,
    }
  },
  page: (data, site) => engagementPage(inLanguage(data, site.language), site),
})

function differencesIn(entry: Entry, texts: ReadonlyMap<string, string>): Difference[] {
  return DIFFERING.flatMap((name): Difference[] => {
    const slot: Slot<unknown> | undefined = entry[name]
    if (!slot || slot.values.length < 2 || (name === 'status' && isProgress(entry))) return []
    const shown = JSON.stringify(slot.preferred)
    const values = slot.values.map(({ sources, ...rest }) => ({
      ...rest,
      passages: sources.slice(0, SOURCES).map((source) => {
        const text = texts.get(source.document)
        return { source, runs: text === undefined ? [] : passageOf(text, source.cites) }
      }),
    }))
    const isShown = ({ value }: { value: unknown }): boolean => JSON.stringify(value) === shown
    return [
      { slot: name, why: slot.why, values: [...values.filter(isShown), ...values.filter((one) => !isShown(one))] },
    ]
  })
}

/** Planned and then held is no contradiction. */
const isProgress = ({ status }: Entry): boolean =>
  status.values.every(({ value, overruled }) => overruled === undefined && value !== 'cancelled')
