import { z } from '@hono/zod-openapi'
import { anchorsOf, takenBack } from '../../register/decisions.ts'
import { shortIdOf } from '../../register/report.ts'
import type { DocumentFound } from '../../store/briefs.ts'
import { Moved } from '../http/moved.ts'
import { decisionPage } from '../pages/decision.ts'
import { passageOf, type Run } from '../quotes/passages.ts'
import { resource } from '../resource.ts'
import { documentFoundSchema } from '../schemas/told.ts'
import { decisionsSeen, withMeant, type DecisionsSeen } from './decisions-data.ts'

export interface DecisionShown extends DecisionsSeen {
  /** The words that each anchor hangs on, in their passage; none where the text no longer has them. */
  readonly passages: readonly (readonly Run[])[]
  readonly documents: Readonly<Record<string, DocumentFound>>
  /** Id of the decision that took it back last, where it does not hold. */
  readonly backBy?: string
}

const runsSchema: z.ZodType<readonly Run[]> = z
  .array(z.object({ text: z.string(), isCited: z.boolean() }))
  .openapi({ description: 'Words in their passage; those that the decision hangs on are cited.' })

export const decision = resource({
  path: '/decisions/{id}',
  summary: 'One decision: who said what, when and why, and the words it hangs on.',
  params: z.object({ id: z.string() }),
  data: z.object({
    ...decisionsSeen,
    passages: z.array(runsSchema),
    documents: z.record(z.string(), documentFoundSchema),
    backBy: z.string().optional(),
  }),
  async load({ params }, site): Promise<DecisionShown | undefined> {
    const { lookup, search, truth } = site.register
    const found = await lookup.decision(params.id)
    if (!found) return undefined
    const short = shortIdOf(found.id)
    if (params.id !== short) throw new Moved(['decisions', short])
    const backs = await truth.decisions({ kinds: ['take-back'] })
    const holds = !takenBack(backs).has(found.id)
    const by = backs.findLast((one) => one.kind === 'take-back' && one.decision === found.id)
    const anchors = anchorsOf(found)
    const ids = anchors.map(({ document }) => document)
    const [texts, documents] = await Promise.all([lookup.texts(ids), search.documentsById(ids)])
    return {
      ...(await withMeant([{ decision: found, holds }], site)),
      passages: anchors.map(({ document, start, exact }) => {
        const text = texts.get(document)
        return text?.startsWith(exact, start) ? passageOf(text, [[start, start + exact.length]]) : []
      }),
      documents: Object.fromEntries(documents.map((one) => [one.id, one])),
      ...(!holds && by ? { backBy: by.id } : {}),
    }
  },
  page: decisionPage,
})
