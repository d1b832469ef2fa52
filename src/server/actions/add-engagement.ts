import { z } from '@hono/zod-openapi'
import { draftedFrom } from '../../register/draft.ts'
import { reportIdOf, shortIdOf } from '../../register/report.ts'
import { decideAsked, DecisionFault } from '../../store/deciding.ts'
import { action } from '../action.ts'
import { FormProblem, Problem } from '../http/problem.ts'
import { draftFields, draftFrom, idGiven } from '../lists/draft-fields.ts'
import { newEngagementPage } from '../pages/new-engagement.ts'
import { formSeen } from '../resources/new-engagement.ts'
import { decisionSchema } from '../schemas/decision.ts'

export const addEngagement = action({
  path: '/engagements/new',
  summary: 'Adds an engagement as it was written into a form. Programs post a decision.',
  isForm: true,
  body: draftFields,
  data: z.object({ decision: decisionSchema }),
  async run(given, site) {
    const { partOf, document, quote, start, why } = given
    const drafted = draftedFrom(draftFrom(given))
    if (!('engagement' in drafted))
      throw new FormProblem(
        new Problem(422, 'Not added', drafted.faults.map(({ field, kind }) => `${field}: ${kind}`).join('; ')),
        {},
      )
    const signed = { at: new Date().toISOString(), by: site.settings.user, ...(why?.trim() ? { why } : {}) }
    try {
      const { decisions, changed } = await decideAsked(
        site.register,
        {
          verb: 'add',
          engagement: drafted.engagement,
          ...(partOf?.trim() ? { partOf: idGiven(partOf) } : {}),
          ...(document && quote?.trim()
            ? { words: { document, exact: quote, ...(start ? { start: Number(start) } : {}) } }
            : {}),
        },
        signed,
      )
      const [decision] = decisions
      const id = reportIdOf(decision.id, 'e1')
      return {
        data: { decision },
        location: site.to(['engagements', id], { done: shortIdOf(decision.id) }),
        created: changed,
      }
    } catch (error) {
      if (error instanceof DecisionFault)
        throw new FormProblem(new Problem(422, 'Not added', error.message), { fault: error.kind })
      throw error
    }
  },
  async refused(given, { fault }, site) {
    return newEngagementPage(await formSeen(given, site, fault), site)
  },
})
