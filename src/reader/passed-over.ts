/** Sentences that have the words of official contact, and of which no word was read: where a person should look. */

import type { Cite } from '../model/cite.ts'
import type { Reading } from '../model/reading.ts'
import { ENOUGH, scoreGate, type Gate } from './gate.ts'

export interface PassedOver {
  readonly cite: Cite
  /** The words that make it worth a look, as they stand in it. */
  readonly words: readonly string[]
}

/** In the order of the text, as far as they begin within a stretch of it; a title is told again below it. */
export function passedOverIn(
  text: string,
  { document, published, engagements }: Reading,
  [from, to]: Cite,
  gate: Gate,
): PassedOver[] {
  const taken = [...citesIn(engagements), ...citesIn([document.title, published])].filter(
    ([start, end]) => start < to && end > from,
  )
  return sentencesOf(text.slice(from, to)).flatMap(([at, until]) => {
    const [start, end] = [from + at, from + until]
    if (taken.some(([one, other]) => one < end && other > start)) return []
    const { score, found } = scoreGate(text.slice(start, end), gate)
    return score < ENOUGH ? [] : { cite: [start, end] as const, words: found.map(({ word }) => word) }
  })
}

/** Half-open ranges, a line being the end of a sentence. */
function sentencesOf(text: string): Cite[] {
  const found: Cite[] = []
  for (const { 0: sentence, index } of text.matchAll(/\S(?:[^\n]*?[.!?][”"»)]*(?=\s+["“«(]?\p{Lu}|\s*$)|[^\n]*)/gmu))
    found.push([index, index + sentence.trimEnd().length])
  return found
}

function citesIn(value: unknown): Cite[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => (key === 'cites' ? (each as Cite[]) : citesIn(each)))
}
