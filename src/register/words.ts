/** Words for full text: what stands in the index and what is asked for are made by the same few lines. */

import { WHOLE_LETTERS } from '../text/chars.ts'

/** What must all be there; of a list, one of it. A word that ends in `*` is the beginning of one. */
export type Asked = readonly (string | readonly string[])[]

const NOT_FOLDED = /[^a-z0-9 ]/
const WHOLE = new RegExp(`[${Object.keys(WHOLE_LETTERS).join('')}]`, 'g')

/**
 * The different words of a text in the order of their first place, folded: lower case, without diacritics, letters
 * that have no accent to lose written out (ß, ø, đ).
 *
 *     wordsOf('Québec–Moscou : la délégation, la première')   // ['quebec', 'moscou', 'la', 'delegation', 'premiere']
 */
export function wordsOf(text: string): string[] {
  let folded = text.toLowerCase()
  if (NOT_FOLDED.test(folded))
    folded = folded
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .replace(WHOLE, (letter) => WHOLE_LETTERS[letter])
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
  const words = new Set(folded.split(' '))
  words.delete('')
  return [...words]
}
