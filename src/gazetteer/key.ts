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

/** Two hashes of a key: the first finds the slot, the second verifies it. Both are int32. */
export function hashOf(key: string): [h1: number, h2: number] {
  let h1 = 0x811c9dc5 | 0
  let h2 = 0x9747b28c | 0
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i)
    h1 = Math.imul(h1 ^ unit, 0x01000193)
    h2 = Math.imul(h2 + unit, 0x5bd1e995)
    h2 ^= h2 >>> 15
  }
  return [h1, h2]
}

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ə: 'a',
  ħ: 'h',
  '&': ' and ',
}

// Apostrophes, and the half-rings and commas that transliterations use for ayin, hamza and the soft sign.
const apostrophes = /['’‘‛`´′ʹʺʻʼʽʾʿˈ]/gu

function foldLetters(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøðþłđıəħ&]/gu, (letter) => letters[letter])
}

function foldWord(raw: string): string {
  const word = raw.replace(/['’‘ʼ`´]s$/u, '').replace(apostrophes, '')
  // "u.s" and "u.s." are one word with its dots; "st." and "inc." lose theirs.
  if (/^\p{L}(\.\p{L})+\.?$/u.test(word)) return word.endsWith('.') ? word : `${word}.`
  return word.replace(/[^\p{L}\p{N}+]/gu, '')
}
