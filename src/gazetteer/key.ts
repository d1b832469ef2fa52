import { WHOLE_LETTERS } from '../text/chars.ts'

/**
 * A key is how the gazetteer writes a name: folded words, one space between them.
 *
 *     keyOf("Côte d'Ivoire")     → "cote divoire"
 *     keyOf('Île-de-France')     → "ile de france"
 *     keyOf('St. Petersburg')    → "st petersburg"
 *     keyOf('the U.S.')          → "the u.s."
 *     keyOf("Saint John's")      → "saint john"      a possessive is not part of the word
 */
export function keyOf(name: string): string {
  const words: string[] = []
  for (const raw of foldLetters(name).split(/[\s\p{Pd}/\\_,;:()[\]{}"“”«»]+/u)) {
    const word = foldWord(raw)
    if (word !== '') words.push(word)
  }
  return words.join(' ')
}

// Apostrophes, and the half-rings and commas that transliterations use for ayin, hamza and the soft sign.
const apostrophes = /['’‘‛`´′ʹʺʻʼʽʾʿˈ]/gu

function foldLetters(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z\s]/gu, (sign) => (sign === '&' ? ' and ' : (WHOLE_LETTERS[sign] ?? sign)))
}

function foldWord(raw: string): string {
  const word = raw.replace(/['’‘ʼ`´]s$/u, '').replace(apostrophes, '')
  // "u.s" and "u.s." are one word with its dots; "st." and "inc." lose theirs.
  if (/^\p{L}(\.\p{L})+\.?$/u.test(word)) return word.endsWith('.') ? word : `${word}.`
  return word.replace(/[^\p{L}\p{N}+]/gu, '')
}
