import { z } from '@hono/zod-openapi'
import type { Decision } from '../../model/decision.ts'
import type { DocumentToReview } from '../../store/search.ts'
import { QUEUE_KINDS, type QueueItem, type QueueSizes } from '../../store/queue.ts'
import { deskForms, type Way } from '../components/desk.ts'
import { deskWords, passageSource, ruleOf } from '../components/desk-words.ts'
import { page } from '../components/layout.ts'
import { pairForms, pairWords } from '../components/pair.ts'
import { passageText } from '../components/passage.ts'
import { documentList, doubtSaid, kindsNav, lostForms, queueList } from '../components/queue.ts'
import { reviewKeys } from '../components/review-keys.ts'
import { decisionsNamed, undo } from '../components/undo.ts'
import { html, type Html, type Part } from '../html.ts'
import { withParams } from '../http/local-path.ts'
import { written } from '../lists/written.ts'
import { resource } from '../resource.ts'
import { focusParams } from '../review/desk.ts'
import { nameOf, onDesk, waitingOf, type OnDesk, type Waiting } from '../review/queue.ts'
import type { Site } from '../site.ts'
import { COMMON } from '../words/common.ts'
import { inFigures } from '../words/numbers.ts'
import { REVIEW } from '../words/review.ts'
import { part } from '../schemas/shape.ts'
import { sizesSchema, waitingSchema, onDeskSchema, documentToReviewSchema } from '../schemas/review.ts'
import { decisionSchema } from '../schemas/decision.ts'

const query = z.object({
  kind: z.enum(QUEUE_KINDS).optional().openapi({ description: 'Why it waits.' }),
  after: z.string().optional().openapi({ description: '`waiting.next` of the page before.' }),
  item: z.string().optional().openapi({ description: 'What is on the desk; what waits first, unless told.' }),
  skip: z.string().max(4000).optional().openapi({ description: 'Names of what is left for later, by comma.' }),
  ...focusParams,
  engagement: z.string().optional().openapi({ description: 'Id of an engagement, whether it waits or not.' }),
  of: z.string().optional().openapi({ description: 'Id of a person: with whom they may be one.' }),
  done: written.done,
  last: z.string().optional().openapi({ description: 'What was on the desk before.' }),
  added: z
    .string()
    .regex(/^\d{1,6}$/)
    .optional()
    .openapi({ description: 'Texts that were added just now.' }),
  known: z
    .string()
    .regex(/^\d{1,6}$/)
    .optional()
    .openapi({ description: 'Texts that were there already.' }),
})

type Query = z.infer<typeof query>

interface Data {
  readonly query: Query
  readonly sizes: QueueSizes
  readonly waiting: Waiting
  readonly desk?: OnDesk
  /** The last ones received in which nobody has looked at everything. */
  readonly documents: readonly DocumentToReview[]
  readonly done: readonly Decision[]
}

/** Documents that are named beside the desk. */
const DOCUMENTS = 5

export const review = resource({
  path: '/review',
  summary: 'What waits for a person, the most useful first, and one thing of it to decide on.',
  query,
  data: part<Data>({
    query,
    sizes: sizesSchema,
    waiting: waitingSchema,
    desk: onDeskSchema.optional(),
    documents: z.array(documentToReviewSchema),
    done: z.array(decisionSchema),
  }),
  async load({ query: asked }, site): Promise<Data | undefined> {
    const { kind, after, item: name, engagement, of } = asked
    const skip = namesOf(asked.skip)
    const waiting = await waitingOf(site, { kind, after, item: name, skip, engagement, person: of })
    if (!waiting) return undefined
    const item = waiting.items[waiting.at]
    return {
      query: asked,
      sizes: await site.register.search.queueSizes(),
      waiting,
      ...(item ? { desk: await onDesk(site, item, asked) } : {}),
      documents: (await site.register.search.documentsToReview({ limit: DOCUMENTS })).items,
      done: await decisionsNamed(site, asked.done),
    }
  },
  page({ query: asked, sizes, waiting, desk, documents, done }, site) {
    const w = REVIEW[site.language]
    const to = addressesOf(asked, site)
    const all = QUEUE_KINDS.reduce((sum, kind) => sum + sizes[kind], 0)
    const isMore = QUEUE_KINDS.some((kind) => sizes[kind] >= sizes.most)
    const count = inFigures(all, site.language)
    const title = w.waits(all, isMore ? w.atLeast(count) : count)
    const skipped = namesOf(asked.skip).length
    const back = asked.last ? to({ item: asked.last }) : to({})
    return page({
      title: `${w.title}: ${title}`,
      place: 'review',
      islands: ['review'],
      main: html`<p class="label over wide">${w.title}</p>
        <h1 class="wide">${title}</h1>
        <div class="wide gap">
          ${kindsNav(sizes, asked.kind, (kind) => site.to(['review'], { kind }), site)} ${noticeOf(asked, site)}
          ${undo(done, site, back)}
        </div>
        ${desk ? onTheDesk(desk, site) : nothing(all, site)}
        ${
          skipped > 0 &&
          html`<p class="wide hint gap">
            ${w.skipped(skipped)} <a href="${to({ skip: undefined })}">${w.showSkipped}</a>
          </p>`
        }`,
      foot: html`${w.signed} <a href="${site.to(['decisions'])}">${w.decisions}</a>`,
    })

    function onTheDesk(it: OnDesk, at: Site): Html {
      const item = waiting.items[waiting.at]
      const name = nameOf(item)
      const neighbour = (by: 1 | -1): string | undefined => {
        const other: QueueItem | undefined = waiting.items[waiting.at + by]
        if (other) return to({ item: nameOf(other) })
        return by === 1 && waiting.next !== undefined ? to({ after: waiting.next }) : undefined
      }
      const [previous, next] = [neighbour(-1), neighbour(1)]
      // What is decided is no longer there: the one after it is asked for by its name.
      const onwards = next ?? to({})
      const way = {
        at: (focus: Readonly<Record<string, string | undefined>>) => to({ item: name, ...focus }),
        ...(asked.value === undefined ? {} : { typed: asked.value }),
        doubt: doubtSaid(item, at),
        next: withParams(onwards, { last: name }),
        later: next
          ? withParams(next, { skip: [...namesOf(asked.skip), name].join(',') })
          : to({ skip: [...namesOf(asked.skip), name].join(',') }),
      }
      const place = html` ${
        previous ? html`<a href="${previous}" data-does="previous">${w.previous}</a>` : ''
      }${previous && next ? ', ' : ''}${next ? html`<a href="${next}" data-does="next">${w.next}</a>` : ''}`
      return html`<div class="desk">
        <section class="stack" aria-labelledby="passage">
          ${words(it, at, way, place)} ${reviewKeys(at)} ${it.kind === 'engagement' && ruleOf(it, at)}
        </section>
        ${forms(it, item, at, way)}
        <nav class="queue" aria-labelledby="waiting">
          <h2 class="small" id="waiting">${w.waiting}</h2>
          ${queueList(waiting.items, waiting.at, (one) => to({ item: nameOf(one) }), at)}
          ${
            waiting.next !== undefined &&
            html`<p class="hint gap"><a href="${to({ after: waiting.next })}">${w.more}</a></p>`
          }
          ${documentList(documents, at)}
        </nav>
      </div>`
    }

    function forms(it: OnDesk, item: QueueItem, at: Site, way: Way & { readonly later: string }): Html {
      if (it.kind === 'pair') return pairForms(it, at, way)
      if (item.kind === 'lost') return lostForms(item, at, way)
      return deskForms(it as OnDesk & { kind: 'engagement' }, at, way)
    }
  },
})

function words(it: OnDesk, site: Site, way: Way, place: Part): Part {
  if (it.kind === 'engagement') return deskWords(it, site, way, place)
  if (it.kind === 'pair') return pairWords(it, site, place)
  const w = REVIEW[site.language]
  return html`<div>
      <h2 class="small" id="passage">${w.words}</h2>
      <p class="hint">${place}</p>
    </div>
    ${it.passages.map(
      (passage) =>
        html`${passageText(passage, it.documents[passage.document]?.language)}
          <p class="hint">${passageSource(passage, it.documents, site)}</p>`,
    )}`
}

function nothing(all: number, site: Site): Html {
  const w = REVIEW[site.language]
  return html`<p class="empty wide gap">
      <b>${all ? w.nothingHere : w.nothing}</b><a href="${site.to(['read'])}">${w.addText}</a>
    </p>
    <div class="wide gap">${reviewKeys(site)}</div>`
}

function noticeOf({ added, known }: Query, site: Site): Part {
  if (added === undefined) return ''
  const w = REVIEW[site.language]
  const n = Number(added)
  const said = COMMON[site.language].documents(n, inFigures(n, site.language))
  return html`<p class="notice" role="status">${w.added(said, Number(known ?? 0))}</p>`
}

const namesOf = (skip: string | undefined): string[] => (skip ?? '').split(',').filter(Boolean)

/** This page with something else of it: the kind, what is skipped, whom it is about and where in the queue one is, stay. */
function addressesOf({ kind, skip, after, engagement, of }: Query, site: Site) {
  return (other: Readonly<Record<string, string | undefined>>): string =>
    site.to(['review'], { kind, skip, after, engagement, of, ...other })
}
