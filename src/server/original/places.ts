/** Where what was read stands in the document as it was received. */

import type { Cite } from '../../model/cite.ts'
import type { DocumentFormat, ProseFormat } from '../../model/document.ts'
import type { Document } from '../../model/document.ts'
import type { Place } from '../../sources/extract.ts'
import { extract } from '../../sources/extractors.ts'
import { Unreadable } from '../../sources/unreadable.ts'
import type { DocumentShown } from '../../store/lookup.ts'
import type { Site } from '../site.ts'

/** Formats whose originals can be shown, or pointed into. */
export const hasPlaces = (format: string): format is 'html' | 'pdf' => format === 'html' || format === 'pdf'

export interface Opened {
  readonly shown: DocumentShown
  readonly document: Document
  readonly placesOf: (range: Cite) => readonly Place[]
}

/** A document with the way back to its original; none where there is no such document. */
export async function opened(id: string, site: Pick<Site, 'register'>): Promise<Opened | undefined> {
  const { lookup, truth } = site.register
  const shown = await lookup.document(id)
  const [document] = shown ? await truth.documents([shown.id]) : []
  if (!shown || !document) return undefined
  if (!hasPlaces(document.format)) return { shown, document, placesOf: () => [] }
  try {
    const { text, placesOf } = await extract(document as Document & { format: ProseFormat & DocumentFormat })
    // What another version took out of it has its words elsewhere.
    return { shown, document, placesOf: text === shown.text ? placesOf : () => [] }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { shown, document, placesOf: () => [] }
  }
}

/** `120-155,180-190`: in the order of the text; what is not a range of it is left out. */
export function rangesFrom(mark: string, length: number): Cite[] {
  return mark
    .split(',')
    .slice(0, MARKS)
    .flatMap((range): Cite[] => {
      const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(range) ?? []
      const [from, to] = [Number(start), Math.min(Number(end), length)]
      return from < to ? [[from, to]] : []
    })
    .sort((a, b) => a[0] - b[0])
}

/** Stretches that one address may mark. */
const MARKS = 50
