import { z } from '@hono/zod-openapi'
import type { Decision } from '../../model/decision.ts'
import { reportIdOf, shortIdOf } from '../../register/report.ts'
import { decideAsked, DecisionFault, VERBS, type Asked, type DecisionFaultKind } from '../../store/deciding.ts'
import { action } from '../action.ts'
import { localPath, withParams } from '../http/local-path.ts'
import { FormProblem, Problem } from '../http/problem.ts'
import { decisionSchema } from '../schemas/decision.ts'
import type { Site } from '../site.ts'

const body = z.object({
  verb: z.enum(VERBS),
  id: z
    .union([z.string(), z.array(z.string()).max(500)])
    .optional()
    .openapi({
      description: 'Of an engagement, report, person or decision; confirm, reject and take-back take several.',
    }),
  other: z.string().optional().openapi({ description: 'merge, split: the second of the two.' }),
  slot: z.string().optional().openapi({ description: 'correct: which value.' }),
  was: z.string().optional().openapi({ description: 'correct: the value that goes.' }),
  value: z.string().optional().openapi({ description: 'correct: the value that comes.' }),
  words: z
    .string()
    .optional()
    .openapi({ description: 'correct: START-END, the range of the words in the document of the report.' }),
  choice: z.string().optional().openapi({
    description: 'correct: `words`, or `-`, and `value` in one, parted by a space, where no value is given.',
  }),
  person: z.string().optional().openapi({ description: 'correct: whose name, office or party it is.' }),
  text: z.string().optional().openapi({ description: 'note: what to remember.' }),
  engagement: z.unknown().optional().openapi({ description: 'add: as in docs/cli.md, `decide add`.' }),
  partOf: z.string().optional().openapi({ description: 'add: id of the engagement that it is part of.' }),
  document: z.string().optional().openapi({ description: 'add: id of the document that tells it.' }),
  quote: z.string().optional().openapi({ description: 'add: the words that tell it, as they stand there.' }),
  why: z.string().optional(),
  next: z.string().optional().openapi({ description: 'Forms: the page to go on with.' }),
  back: z.string().optional().openapi({ description: 'Forms: the page of the form.' }),
})

type Body = z.infer<typeof body>

export const decide = action({
  path: '/decisions',
  summary:
    'Decides: confirms, corrects, rejects, merges, splits, notes, adds or takes back. What stands is not said twice.',
  body,
  data: z.object({ decisions: z.array(decisionSchema) }),
  async run(given, site) {
    const { why } = given
    const signed = { at: new Date().toISOString(), by: site.settings.user, ...(isSaid(why) ? { why } : {}) }
    try {
      const asked = askedFrom(given)
      const { decisions, changed } = await decideAsked(site.register, asked, signed)
      return { data: { decisions }, location: locationOf(given, decisions, site), created: changed }
    } catch (error) {
      if (!(error instanceof DecisionFault)) throw error
      const problem = new Problem(STATUS[error.kind] ?? 400, 'This can not be decided', error.message)
      throw new FormProblem(problem, { back: RETYPED.has(error.kind) ? retyped(given) : undefined, fault: error.kind })
    }
  },
})

const STATUS: Partial<Record<DecisionFaultKind, 404 | 409>> = {
  'no such engagement': 404,
  'no such item': 404,
  'no such document': 404,
  'no such decision': 404,
  'two sorts': 409,
}

/** Faults of what was typed. */
const RETYPED: ReadonlySet<DecisionFaultKind> = new Set(['bad value', 'no value', 'no text'])

/** Forms send what was left empty, too. */
const isSaid = (given: string | undefined): given is string => !!given?.trim()

function askedFrom(given: Body): Asked {
  const { verb, text, engagement } = given
  const ids = [given.id ?? []].flat()
  const id = ids[0] ?? ''
  switch (verb) {
    case 'confirm':
    case 'reject':
    case 'take-back':
      if (!ids.length) throw new DecisionFault('one id', `${verb} needs the id of what it is about`)
      return { verb, ids }
    case 'correct':
      return { verb, id, slot: given.slot ?? '', ...valueFrom(given), ...partsFrom(given) }
    case 'merge':
    case 'split':
      return { verb, id, other: given.other }
    case 'note':
      return { verb, id, text }
    case 'add':
      return {
        verb,
        engagement,
        partOf: given.partOf,
        ...(given.document && isSaid(given.quote) ? { words: { document: given.document, exact: given.quote } } : {}),
      }
    default:
      throw verb satisfies never
  }
}

function partsFrom({ was, person }: Body) {
  return { ...(isSaid(was) ? { was } : {}), ...(isSaid(person) ? { person } : {}) }
}

/** What was typed or picked goes before what was chosen from a list. */
function valueFrom({ value, words, choice }: Body) {
  if (isSaid(value)) return { value: value.trim(), ...(isSaid(words) ? { words: rangeFrom(words) } : {}) }
  if (!isSaid(choice)) return {}
  const [range, ...rest] = choice.split(' ')
  return { value: rest.join(' '), ...(range === '-' ? {} : { words: rangeFrom(range) }) }
}

function rangeFrom(range: string) {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(range) ?? []
  if (end === undefined) throw new DecisionFault('bad words', `${range} is no range START-END of the document`)
  return { start: Number(start), end: Number(end) }
}

/** The page that the form asks for is told what was decided, so that it can be taken back there. */
function locationOf({ next, verb, id }: Body, decisions: readonly Decision[], site: Site): string {
  const done = decisions.map((one) => shortIdOf(one.id)).join(',')
  const asked = localPath(next)
  if (asked !== undefined) return withParams(asked, { done })
  const [decision] = decisions
  if (verb === 'add') return site.to(['engagements', reportIdOf(decision.id, 'e1')])
  if (verb === 'confirm' || verb === 'correct' || verb === 'note') return site.to(['engagements', [id ?? ''].flat()[0]])
  return site.to(['decisions', shortIdOf(decision.id)])
}

/** The form with what was typed in it. */
function retyped({ verb, back, slot, value, person }: Body): string | undefined {
  const at = localPath(back)
  if (verb === 'note') return at && withParams(at, { note: 'empty' })
  return at && withParams(at, { slot, person: isSaid(person) ? person : undefined, value: value ?? '' })
}
