/** Decisions with what they are about. */

import { z } from '@hono/zod-openapi'
import type { Decision } from '../../model/decision.ts'
import type { Entry } from '../../register/entry.ts'
import type { Meant } from '../../store/lookup.ts'
import type { DecisionFound } from '../../store/decision-log.ts'
import { decisionSchema } from '../schemas/decision.ts'
import { part } from '../schemas/shape.ts'
import { entrySchema } from '../schemas/told.ts'
import type { Site } from '../site.ts'

export interface DecisionSeen {
  readonly decision: Decision
  readonly holds: boolean
  readonly meant: readonly Meant[]
}

const decisionSeenSchema: z.ZodType<DecisionSeen> = z.object({
  decision: decisionSchema,
  holds: z.boolean(),
  meant: z
    .array(
      part<Meant>({
        nth: z.int().openapi({ description: '0 for the anchor `on`, 1 for `other`.' }),
        entry: z.string().optional(),
        person: z.object({ id: z.string(), name: z.string() }).optional(),
      }),
    )
    .openapi({ description: 'What its anchors mean now.' }),
})

export interface DecisionsSeen {
  readonly decisions: readonly DecisionSeen[]
  /** Those that the decisions are about. */
  readonly entries: readonly Entry[]
}

export const decisionsSeen = {
  decisions: z.array(decisionSeenSchema),
  entries: z.array(entrySchema),
}

export async function withMeant(found: readonly DecisionFound[], { register }: Site): Promise<DecisionsSeen> {
  const meant = await register.lookup.meantBy(found.map(({ decision }) => decision.id))
  const decisions = found.map((one) => ({ ...one, meant: meant.get(one.decision.id) ?? [] }))
  const ids = decisions.flatMap((one) => one.meant.flatMap(({ entry }) => entry ?? []))
  return { decisions, entries: await register.lookup.entries(ids) }
}
