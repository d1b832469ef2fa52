import { z } from '@hono/zod-openapi'
import type { Cite } from '../../model/cite.ts'
import { shortIdOf } from '../../register/report.ts'
import type { Place } from '../../sources/extract.ts'
import { Moved } from '../http/moved.ts'
import { opened, rangesFrom } from '../original/places.ts'
import { originalPage } from '../pages/original.ts'
import { resource } from '../resource.ts'

export interface OriginalSeen {
  readonly id: string
  readonly format: string
  readonly title?: string
  readonly marked: readonly Cite[]
  /** What was read, in the order of the text, and where its words stand. */
  readonly cites: readonly { readonly engagement?: string; readonly exact: string; readonly places: readonly Place[] }[]
}

const range = z.tuple([z.int(), z.int()])
const inElement = {
  css: z.string(),
  quote: z.object({ exact: z.string(), prefix: z.string(), suffix: z.string() }),
  position: range,
}

export const original = resource({
  path: '/documents/{id}/original',
  summary:
    'A document as it was received: where the words that were read stand in it, as selectors of Web Annotation or pages.',
  params: z.object({ id: z.string() }),
  query: z.object({
    mark: z
      .string()
      .optional()
      .openapi({ description: 'Ranges of the text to mark: `120-155,180-190`. What was read, unless told.' }),
  }),
  data: z.object({
    id: z.string(),
    format: z.string(),
    title: z.string().optional(),
    marked: z.array(range),
    cites: z.array(
      z.object({
        engagement: z.string().optional(),
        exact: z.string(),
        places: z.array(
          z.discriminatedUnion('kind', [
            z.object({ kind: z.literal('html'), ...inElement }),
            z.object({ kind: z.literal('html-data'), ...inElement }),
            z.object({
              kind: z.literal('pdf'),
              page: z.int(),
              rectangles: z.array(z.tuple([z.number(), z.number(), z.number(), z.number()])),
            }),
          ]),
        ),
      }),
    ),
  }),
  async load({ params, query }, site): Promise<OriginalSeen | undefined> {
    const found = await opened(params.id, site)
    if (!found) return undefined
    const { shown, document, placesOf } = found
    const short = shortIdOf(shown.id)
    if (params.id !== short) throw new Moved(['documents', short, 'original'])
    const marked = rangesFrom(query.mark ?? '', shown.text.length)
    const of = ([start, end]: Cite, engagement?: string): OriginalSeen['cites'][number] => ({
      ...(engagement === undefined ? {} : { engagement }),
      exact: shown.text.slice(start, end),
      places: placesOf([start, end]),
    })
    const { title } = shown.reading.document
    return {
      id: shown.id,
      format: document.format,
      ...(title ? { title: title.value } : {}),
      marked,
      cites: marked.length
        ? marked.map((cite) => of(cite))
        : shown.reading.engagements.flatMap(({ id, cites }) => cites.map((cite) => of(cite, id))),
    }
  },
  page: originalPage,
})
