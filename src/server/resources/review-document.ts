import { z } from '@hono/zod-openapi'
import type { Decision } from '../../model/decision.ts'
import type { Entry } from '../../register/entry.ts'
import { reportIdOf, shortIdOf } from '../../register/report.ts'
import type { DocumentFound } from '../../store/briefs.ts'
import { deskForms } from '../components/desk.ts'
import { deskWords, ruleOf } from '../components/desk-words.ts'
import { hidden } from '../components/form-fields.ts'
import { headline } from '../components/entry.ts'
import { page } from '../components/layout.ts'
import { reviewKeys } from '../components/review-keys.ts'
import { decisionsNamed, undo } from '../components/undo.ts'
import { when } from '../components/when.ts'
import { html, type Html, type Part } from '../html.ts'
import { withParams } from '../http/local-path.ts'
import { written } from '../lists/written.ts'
import { resource } from '../resource.ts'
import { deskOf, focusParams, type Desk } from '../review/desk.ts'
import { originIn } from '../origin.ts'
import type { Site } from '../site.ts'
import { COMMON } from '../words/common.ts'
import { REVIEW } from '../words/review.ts'
import { part } from '../schemas/shape.ts'
import { entrySchema, documentFoundSchema } from '../schemas/entry.ts'
import { deskSchema } from '../schemas/review.ts'
import { decisionSchema } from '../schemas/decision.ts'

const params = z.object({ id: z.string() })
const query = z.object({
  at: z.string().optional().openapi({ description: 'The engagement on the desk: `e3`.' }),
  ...focusParams,
  done: written.done,
  last: z.string().optional().openapi({ description: 'What was on the desk before.' }),
  known: z.string().optional().openapi({ description: 'The text was there before it was added.' }),
})

type Query = z.infer<typeof query>

interface Data {
  readonly id: string
  readonly query: Query
  readonly document: DocumentFound
  /** What was read and not rejected, in the order of the text. */
  readonly engagements: readonly Told[]
  /** Of a very long document, the engagements before and after those that are listed. */
  readonly before?: string
  readonly after?: string
  /** Place of the one on the desk. */
  readonly at: number
  readonly desk?: Desk
  readonly done: readonly Decision[]
}

interface Told {
  /** Within the document: `e3`. */
  readonly id: string
  readonly entry: Entry
}

/** Engagements that are listed at a time, and letters of a text that is shown as a whole. */
const SHOWN = 100
const WHOLE = 40_000

const waits = ({ entry }: Told): boolean => entry.review !== 'confirmed'

export const reviewDocument = resource({
  path: '/review/documents/{id}',
  summary: 'One document, engagement by engagement, to be confirmed or put right.',
  params,
  query,
  data: part<Data>({
    id: z.string(),
    query,
    document: documentFoundSchema,
    engagements: z.array(part<Told>({ id: z.string(), entry: entrySchema })),
    before: z.string().optional(),
    after: z.string().optional(),
    at: z.int(),
    desk: deskSchema.optional(),
    done: z.array(decisionSchema),
  }),
  async load({ params: { id: asked }, query: given }, site): Promise<Data | undefined> {
    const { register } = site
    const shown = await register.lookup.document(asked)
    if (!shown) return undefined
    const { id, reading, entries: entryOf } = shown
    const [document] = await register.search.documentsById([id])
    const numbers = reading.engagements.map((one) => one.id)
    const first = SHOWN * Math.floor(Math.max(0, numbers.indexOf(given.at ?? '')) / SHOWN)
    const some = numbers.slice(first, first + SHOWN)
    const entries = new Map(
      (await register.lookup.entries(some.flatMap((one) => entryOf[one] ?? []))).map((one) => [one.id, one]),
    )
    const engagements = some.flatMap((one): Told[] => {
      const entry = entries.get(entryOf[one])
      return entry ? [{ id: one, entry }] : []
    })
    const named = engagements.findIndex((one) => one.id === given.at)
    const at = named >= 0 ? named : Math.max(0, engagements.findIndex(waits))
    const told = engagements[at]
    return {
      id: shortIdOf(id),
      query: given,
      document,
      engagements,
      at,
      ...(first > 0 ? { before: numbers[first - 1] } : {}),
      ...(first + SHOWN < numbers.length ? { after: numbers[first + SHOWN] } : {}),
      ...(told
        ? {
            desk: await deskOf(site, told.entry, given, {
              report: reportIdOf(id, told.id),
              isWhole: shown.text.length <= WHOLE,
            }),
          }
        : {}),
      done: await decisionsNamed(site, given.done),
    }
  },
  page(data, site) {
    const { id, query: given, document, engagements, desk, done } = data
    const w = REVIEW[site.language]
    const left = engagements.filter(waits).length
    const title = document.title ?? originIn(document.origin, site.language)
    const here = (more: Readonly<Record<string, string | undefined>> = {}): string =>
      site.to(['review', 'documents', id], more)
    return page({
      title: `${w.title}: ${title}`,
      place: 'review',
      islands: ['review'],
      main: html`<p class="label over wide">${w.ofDocument}</p>
        <h1 class="wide long" ${document.title && document.language && html` lang="${document.language}"`}>${title}</h1>
        <div class="wide gap">
          <p class="does">
            ${engagements.length > 0 && html`<span>${stateOf(engagements.length, left, site)}</span>`}
            <a href="${site.to(['documents', id])}">${w.toDocument}</a> <a href="${site.to(['review'])}">${w.queue}</a>
          </p>
          ${given.known && html`<p class="notice" role="status">${w.known}</p>`}
          ${undo(done, site, here({ at: given.last }))}
        </div>
        ${
          desk
            ? onTheDesk(data, desk, site, here)
            : html`<p class="empty wide gap"><b>${w.noEngagements}</b></p>
                <div class="wide gap">${reviewKeys(site)}</div>`
        }`,
      foot: html`${w.signed} <a href="${site.to(['decisions'])}">${w.decisions}</a>`,
    })
  },
})

function stateOf(all: number, left: number, site: Site): string {
  const w = REVIEW[site.language]
  return left ? w.left(left, all) : w.wholeDone(all)
}

function onTheDesk(
  { query: given, engagements, at, before, after }: Data,
  desk: Desk,
  site: Site,
  here: (more?: Readonly<Record<string, string | undefined>>) => string,
): Html {
  const w = REVIEW[site.language]
  const told = engagements[at]
  const [previous, next] = [engagements[at - 1]?.id ?? before, engagements[at + 1]?.id ?? after]
  const rest = engagements.filter((one) => waits(one) && one !== told)
  // Those after this one first, then those that were passed by.
  const onwards = (rest.find((one) => engagements.indexOf(one) > at) ?? rest[0])?.id ?? after
  const all = engagements.filter(waits)
  const way = {
    at: (focus: Readonly<Record<string, string | undefined>>) => here({ at: told.id, ...focus }),
    next: withParams(here({ at: onwards }), { last: told.id }),
    confirm: onwards ? w.confirmNext : w.confirm,
    ...(onwards ? { later: here({ at: onwards }) } : {}),
    besides: all.length > 1 && confirmAll(all, site, here({ at: after })),
    ...(given.value === undefined ? {} : { typed: given.value }),
  }
  const place: Part = [
    ' ',
    previous && html`<a href="${here({ at: previous })}" data-does="previous">${w.previous}</a>`,
    previous && next && ', ',
    next && html`<a href="${here({ at: next })}" data-does="next">${w.next}</a>`,
  ]
  return html`<div class="desk">
    <section class="stack" aria-labelledby="passage">
      ${deskWords(desk, site, way, place)} ${reviewKeys(site)} ${ruleOf(desk, site)}
    </section>
    ${deskForms(desk, site, way)}
    <nav class="queue" aria-labelledby="waiting">
      <h2 class="small" id="waiting">${w.engagements}</h2>
      <ol class="gap">
        ${engagements.map((one) => html`<li><a href="${here({ at: one.id })}" ${one === told && html` aria-current="true"`}>${toldSaid(one, site)}</a></li>`)}
      </ol>
    </nav>
  </div>`
}

function confirmAll(all: readonly Told[], site: Site, next: string): Html {
  return html`<form class="does" method="post" action="${site.to(['decisions'])}">
    ${hidden({ verb: 'confirm', next })} ${all.map(({ entry }) => hidden({ id: entry.id }))}
    <button class="btn quiet">${REVIEW[site.language].confirmRest(all.length)}</button>
  </form>`
}

function toldSaid({ entry }: Told, site: Site): Html {
  const [w, all] = [REVIEW[site.language], COMMON[site.language]]
  const { kind, type, date } = entry
  const what = kind.preferred === 'other' ? all.types[type] : all.kinds[kind.preferred]
  const state = entry.review === 'confirmed' && html`. ${w.isConfirmed}`
  return html`<b>${headline(entry, site)}</b>${what},
    ${date ? when(date.preferred, site.language, 'short') : all.noDate}${state}`
}
