/** Extractors whose work is done in the thread of its own. */

import type { Extractor } from '../extract.ts'
import { placesIn } from '../pdf/places.ts'
import { apart } from './apart.ts'

export const extractApart =
  (work: 'pdf' | 'docx' | 'odt' | 'mail' | 'msg'): Extractor =>
  async (bytes, headers) => {
    const { placed, ...taken } = await apart(work, bytes, headers)
    return { ...taken, placesOf: (range) => (placed ? placesIn({ ...placed, text: taken.text }, range) : []) }
  }
