/** The cites of a reading, and words as they compare whatever form they stood in. */

import type { Reading } from '../../src/index.ts'

type Cite = readonly [start: number, end: number]

/** Every range that any value rests on. */
export function citedIn(reading: Reading): Cite[] {
  const found: Cite[] = []
  const look = (value: unknown): void => {
    if (!value || typeof value !== 'object') return
    for (const [name, inner] of Object.entries(value)) {
      if (name === 'cites') found.push(...(inner as Cite[]))
      else look(inner)
    }
  }
  look(reading.engagements)
  return found
}

/** Letters, digits and signs, whatever white space and bullets stand between blocks. */
export const wordsOf = (text: string): string => text.replace(/[\s\u00AD•|*-]+/g, '')
