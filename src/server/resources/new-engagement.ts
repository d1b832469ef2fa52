import { z } from '@hono/zod-openapi'
import type { Entry } from '../../register/entry.ts'
import { draftedFrom, type DraftFault } from '../../register/draft.ts'
import type { DecisionFaultKind } from '../../store/deciding.ts'
import type { DocumentFound } from '../../store/briefs.ts'
import { draftFields, draftFrom, idGiven, type DraftFields } from '../lists/draft-fields.ts'
import { newEngagementPage } from '../pages/new-engagement.ts'
import { resource } from '../resource.ts'
import { passageOfAll, type Passage } from '../review/passages.ts'
import { documentFoundSchema, entrySchema } from '../schemas/entry.ts'
import { passageSchema } from '../schemas/passage.ts'
import type { Site } from '../site.ts'

/** The form with what is filled in, and what of it can not be. */
export interface FormSeen {
  readonly fields: DraftFields
  /** None of a form that nobody has sent yet. */
  readonly faults: readonly FormFault[]
  /** What it is part of, where that is known. */
  readonly whole?: Entry
  readonly document?: DocumentFound
  readonly passage?: Passage
}

/** What the fields say by themselves, and what only the register knows: words and wholes that are not there. */
export type FormFault =
  | DraftFault
  | { readonly field: 'quote' | 'partOf'; readonly kind: DecisionFaultKind; readonly value: string }

export const newEngagement = resource({
  path: '/engagements/new',
  summary: 'The form by which an engagement is added by hand, with what is filled in.',
  query: draftFields,
  data: z.object({
    fields: draftFields,
    faults: z.array(z.object({ field: z.string(), kind: z.string(), value: z.string() })) as unknown as z.ZodType<
      readonly FormFault[]
    >,
    whole: entrySchema.optional(),
    document: documentFoundSchema.optional(),
    passage: passageSchema.optional(),
  }),
  load: ({ query }, site) => formSeen(query, site),
  page: newEngagementPage,
})

/** Letters of a text that stand beside the form. */
const SHOWN = 40_000

/** `fault` is what the register said; without, of a form that was sent, the fields say it. */
export async function formSeen(
  fields: DraftFields,
  site: Site,
  fault?: DecisionFaultKind | 'fields',
): Promise<FormSeen> {
  const { partOf, document: asked } = fields
  const { lookup, search } = site.register
  const whole = partOf ? await lookup.entry(idGiven(partOf)) : undefined
  const shown = asked ? await lookup.document(asked) : undefined
  const [document] = shown ? await search.documentsById([shown.id]) : []
  return {
    fields,
    faults: fault === 'fields' ? draftedFrom(draftFrom(fields)).faults : fault ? [faultIn(fault, fields)] : [],
    ...(whole ? { whole } : {}),
    ...(shown && document ? { document, passage: passageOfAll(shown, SHOWN) } : {}),
  }
}

function faultIn(kind: DecisionFaultKind, { quote = '', partOf = '' }: DraftFields): FormFault {
  const isOfWords = kind === 'bad words' || kind === 'no such document'
  return { field: isOfWords ? 'quote' : 'partOf', kind, value: isOfWords ? quote : partOf }
}
