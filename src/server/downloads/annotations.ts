import { z } from '@hono/zod-openapi'
import type { Cite } from '../../model/cite.ts'
import { shortIdOf } from '../../register/report.ts'
import type { Place } from '../../sources/extract.ts'
import { download } from '../download.ts'
import { opened } from '../original/places.ts'

/** Characters on each side of a quote of plain text. */
const AROUND = 32

export const annotations = download({
  path: '/documents/{id}/annotations',
  summary: 'What was read in a document, as W3C Web Annotations: one for each cite, with its selectors.',
  type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  params: z.object({ id: z.string() }),
  async send({ params }, site) {
    const found = await opened(params.id, site)
    if (!found) return undefined
    const { shown, placesOf } = found
    const source = /^https?:/.test(shown.origin) ? shown.origin : `urn:${shown.id}`
    const items = shown.reading.engagements.flatMap(({ id, type, kind, cites }) =>
      cites.map((cite, n) => ({
        type: 'Annotation',
        id: `urn:${shown.id}#${id}.${n + 1}`,
        motivation: 'identifying',
        body: { type: 'TextualBody', value: type === kind ? type : `${type}: ${kind}`, format: 'text/plain' },
        target: { source, selector: selectorsOf(cite, shown.text, placesOf([cite[0], cite[1]])) },
      })),
    )
    const page = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `urn:${shown.id}#annotations`,
      type: 'AnnotationPage',
      items,
    }
    return { name: `${shortIdOf(shown.id)}.jsonld`, body: new TextEncoder().encode(`${JSON.stringify(page)}\n`) }
  },
})

function selectorsOf([start, end]: Cite, text: string, places: readonly Place[]): object[] {
  if (!places.length)
    return [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - AROUND), start),
        suffix: text.slice(end, end + AROUND),
      },
      { type: 'TextPositionSelector', start, end },
    ]
  return places.flatMap(selectorsIn)
}

function selectorsIn(place: Place): object[] {
  if (place.kind === 'pdf')
    return [{ type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc3778', value: `page=${place.page}` }]
  const quote = { type: 'TextQuoteSelector', ...place.quote }
  const position = { type: 'TextPositionSelector', start: place.position[0], end: place.position[1] }
  const element = { type: 'CssSelector', value: place.css }
  // The text of a script is no part of the page's, so both are meant within the element.
  return place.kind === 'html'
    ? [quote, position, element]
    : [quote, position].map((refinedBy) => ({ ...element, refinedBy }))
}
