import { Shape } from '../text/tokens.ts'
import type { Context } from './context.ts'
import type { Span } from './mentions.ts'
import { C } from './word-classes.ts'

// The words of a person's name, and which names are of the same person.

/** Folded words of a name, titles and suffixes left out; a father's name with what says that it is one: "bin salman". */
export function nameWords(x: Context, name: Span): string[] {
  const words: string[] = []
  for (let k = name.start; k < name.end; k++) {
    if (x.tokens.shape[k] & Shape.punct) continue
    const word = x.tokens.key(k)
    const father = k + 1 < name.end && x.is(k, C.patronymic)
    words.push(father ? `${word} ${x.tokens.key(++k)}` : word)
  }
  return words
}

/**
 * Bits of the words of a name, with those behind "bin": names of one person share one, since they have a word in common, whatever
 * else of them differs or is cut short.
 */
export function nameBits(words: readonly string[]): number {
  let bits = 0
  for (const word of words) {
    let hash = 0
    for (let k = 0; k < word.length; k++) {
      const c = word.charCodeAt(k)
      if (c === 32) {
        bits |= 1 << (hash & 31)
        hash = 0
      } else hash = (Math.imul(hash, 31) + c) | 0
    }
    bits |= 1 << (hash & 31)
  }
  return bits
}

/** "KAGISO MOTLHABANE", "J. A. DOE": as a title writes names. */
export function isAllCaps(x: Context, name: Span): boolean {
  const { shape } = x.tokens
  for (let k = name.start; k < name.end; k++)
    if (!(shape[k] & (Shape.upper | Shape.initial | Shape.punct))) return false
  return true
}

/** "Mahinda Rajapakse" and "Mahinda Rajapaksa": as many words, one of them spelled with another letter. */
export function spelledAlike(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false
  const other = a.findIndex((w, k) => w !== b[k])
  return other >= 0 && a.every((w, k) => k === other || w === b[k]) && oneLetterApart(a[other], b[other])
}

/** "S. Matarella" and "Sergio Mattarella": a family name spelled otherwise, with nothing before it but what the whole name has. */
export function familySpelledAlike(short: readonly string[], whole: readonly string[]): boolean {
  const [a, b] = [short.at(-1)!, whole.at(-1)!]
  return (
    whole.length > 1 &&
    short.length <= whole.length &&
    short.every((w, k) => k === short.length - 1 || isOrBegins(w, whole[k])) &&
    // Petrov is not Petrova, and short names have their like
    a.length > 5 &&
    a.at(-1) === b.at(-1) &&
    oneLetterApart(a, b)
  )
}

function isOrBegins(word: string, whole: string): boolean {
  return word === whole || (isInitial(word) && word[0] === whole[0])
}

/** "J", "J.", "J.-P.". */
function isInitial(word: string): boolean {
  return word.length === 1 || word.includes('.')
}

/** How many words of a name are cut short to their initial. */
export function initialsIn(words: readonly string[]): number {
  let count = 0
  for (const word of words) if (isInitial(word)) count++
  return count
}

/** One letter is another one, or is missing, in words of five letters and more that begin alike. */
function oneLetterApart(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  const rest = (w: string, skip: number) => w.slice(same + skip)
  return same > 0 && (rest(a, 1) === rest(b, 1) || rest(a, 0) === rest(b, 1) || rest(a, 1) === rest(b, 0))
}

/** All words of the shorter in the longer, initials standing for words; at least one word whole. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [s, l] = a.length <= b.length ? [a, b] : [b, a]
  let whole = 0
  for (let k = 0; k < s.length; k++) {
    const w = s[k]
    if (l.includes(w)) {
      if (w.length > 1) whole++
      continue
    }
    // "Anwar Ibrahim" is Anwar bin Ibrahim, and Farhan Faisal bin Farhan; Salman bin Saud is not Fahd bin Salman bin Saud
    const behind = k > 0 ? l : s.length === 1 ? l.slice(-1) : []
    if (behind.some((v) => v.endsWith(` ${w}`))) {
      whole++
      continue
    }
    const short = isInitial(w)
    const fits = l.some((v) => (short || isInitial(v)) && v[0] === w[0])
    if (!fits) return false
  }
  return whole > 0
}
