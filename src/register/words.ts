/** Words for full text: what stands in the index and what is asked for are made by the same few lines. */

import { WHOLE_LETTERS } from '../text/chars.ts'

/** What must all be there; of a list, one of it. A word that ends in `*` is the beginning of one. */
export type Asked = readonly (string | readonly string[])[]

const WHOLE = new RegExp(`[${Object.keys(WHOLE_LETTERS).join('')}]`, 'g')

/** What stands between words, once letters beyond ASCII are folded, of which some become capitals (™). */
const BETWEEN = /[^a-z0-9\u0080-\uffff]+/i

/**
 * The different words of a text in the order of their first place, folded: lower case, without diacritics, letters
 * that have no accent to lose written out (ß, ø, đ).
 *
 *     wordsOf('Québec–Moscou : la délégation, la première')   // ['quebec', 'moscou', 'la', 'delegation', 'premiere']
 */
export function wordsOf(text: string): string[] {
  // nearly all of a text is ASCII: only what is not goes through the tables of Unicode, which cost ten times as much
  const folded = text.toLowerCase().replace(/[^\0-\x7f]+/g, foldBeyond)
  const words = new Set(folded.split(BETWEEN))
  words.delete('')
  return [...words]
}

function foldBeyond(letters: string): string {
  return letters
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(WHOLE, (letter) => WHOLE_LETTERS[letter])
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
}
