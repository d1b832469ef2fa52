import { isFamily, isGiven } from './known-names.ts'
import type { ParsedName } from './parsed-name.ts'
import { skeletonOf, soundOf } from './sound.ts'
import type { NameToken } from './tokens.ts'

/**
 * Keys under which two names of one person or organisation nearly always meet, and few others: the consonants of each
 * word that may be the family name; those of its first or last word with the first or last of the other; those of the whole name run
 * together. `Mr Valeriy Kussainov` and `KUSAINOV, V.` share `gsnf`.
 */
export function blockKeysOf(name: ParsedName): string[] {
  const full = name.tokens.filter((token) => !token.initial)
  const keys = new Set<string>()
  for (const token of tellingOf(name, full)) keys.add(keyOfWord(token))
  if (full.length > 1) {
    const x = keyOfWord(full[0])
    const y = keyOfWord(full[full.length - 1])
    for (const [one, other] of [
      [x, y],
      [y, x],
    ])
      keys.add(`${one}.${other.slice(0, 1)}`).add(`${one}.${other.slice(-1)}`)
  }
  const whole = skeletonOf(soundOf(name.tokens.map((token) => token.text).join('')))
  if (whole.length > 2) keys.add(`=${whole.slice(0, 6)}`)
  if (name.letters !== '') keys.add(`.${name.letters}`)
  if (name.known !== '') keys.add(`*${name.known}`)
  return [...keys]
}

/** Consonants of a word, four of them; words with hardly one keep their vowels: Li, Ota. */
export function keyOfWord(token: NameToken): string {
  // a script without vowels has one letter for v, w and u
  const skeleton = skeletonOf(token.script === 'abjad' ? token.sound : token.sound.replaceAll('v', 'f'))
  return skeleton.length > 1 ? skeleton.slice(0, 4) : token.sound.slice(0, 4)
}

/** Words that few names share, where there are any: neither Mohammed nor Sergey, neither Bank nor Ministry. */
function tellingOf(name: ParsedName, full: readonly NameToken[]): readonly NameToken[] {
  const rare = full.filter((token) => token.weight >= 1)
  if (name.kind === 'organisation') return rare.length > 0 ? rare : full
  const family = full.filter(
    (token, i) => i === full.length - 1 || (token.weight >= 1 && (!isGiven(token.text) || isFamily(token.text))),
  )
  return family.length > 0 ? family : full
}
