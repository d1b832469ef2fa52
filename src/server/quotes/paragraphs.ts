/** The paragraphs of a document's text, by which its words are cited and numbered. */

import type { Cite } from '../../model/cite.ts'

/** Shorter lines are headings, items or rows, whatever they end with. */
const FULL = 55

/** Half-open ranges of the text, without white space at their ends. A line that is full and ends in mid-sentence goes on. */
export function paragraphsOf(text: string): Cite[] {
  const found: [start: number, end: number][] = []
  let isOpen = false
  for (const { 0: line, index } of text.matchAll(/[^\r\n]*(?:\r?\n|\r|$)/g)) {
    const bare = line.trim()
    if (!bare) {
      isOpen = false
      continue
    }
    const start = index + line.indexOf(bare)
    const end = start + bare.length
    if (isOpen && /^\p{Ll}/u.test(bare)) found.at(-1)![1] = end
    else found.push([start, end])
    isOpen = bare.length >= FULL && !/[.!?:;»”"]$/.test(bare)
  }
  return found
}

/** The number of the paragraph, from 1, in which a place of the text lies. */
export function paragraphAt(paragraphs: readonly Cite[], place: number): number {
  let [low, high] = [0, paragraphs.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (paragraphs[middle][0] <= place) low = middle
    else high = middle - 1
  }
  return low + 1
}
