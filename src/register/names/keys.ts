import type { ParsedName } from './parsed-name.ts'
import { skeletonOf, soundOf } from './sound.ts'
import type { NameToken } from './tokens.ts'

/**
 * Keys under which two names of one person or organisation nearly always meet: the consonants of each word that tells
 * something, and those of the whole name run together. `Mr Valeriy Kussainov` and `KUSAINOV, V.` share `gsnf`.
 */
export function blockKeysOf(name: ParsedName): string[] {
  const full = name.tokens.filter((token) => !token.initial)
  const telling = full.filter((token) => token.weight >= 1)
  const keys = new Set<string>()
  for (const token of telling.length > 0 ? telling : full) keys.add(keyOfWord(token))
  if (name.tokens.length > 1) {
    const whole = skeletonOf(soundOf(name.tokens.map((token) => token.text).join('')))
    if (whole.length > 3) keys.add(whole.slice(0, 5))
  }
  if (name.letters !== '') keys.add(name.letters)
  return [...keys]
}

/** Words with hardly a consonant keep their vowels: Li, Ota. */
export const keyOfWord = (token: NameToken): string =>
  token.skeleton.length > 1 ? token.skeleton.slice(0, 4) : token.sound.slice(0, 4)
