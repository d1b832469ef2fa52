import { hashOf } from '../../text/hash.ts'
import type { PartyCode } from '../../model/reading.ts'
import { HONORIFICS, MAYBE_HONORIFICS } from '../names/person-words.ts'
import { fold } from '../names/fold.ts'
import { officesIn } from './offices.ts'

/** How one document names one person. Two documents that say the same have the same appearance. */
export interface Appearance {
  /** Hash of its content. */
  readonly id: string
  /** Without titles; otherwise as written. */
  readonly name: string
  /** Each in one form for all ways to say it, sorted: `minister/education`. */
  readonly offices: readonly string[]
  /** The parties that the person acts for, sorted. */
  readonly of: readonly PartyCode[]
  /** First and last. */
  readonly years?: readonly [first: number, last: number]
}

export function appearanceFrom(
  name: string,
  offices: readonly string[],
  of: readonly PartyCode[],
  years?: readonly [first: number, last: number],
): Appearance {
  const content = {
    name: plainName(name),
    offices: [...new Set(offices.flatMap(officesIn))].sort(),
    of: [...new Set(of)].sort(),
    ...(years ? { years } : {}),
  }
  const [h1, h2] = hashOf(JSON.stringify(content))
  return { id: `${hex(h1)}${hex(h2)}`, ...content }
}

const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, '0')

/** Without titles before it, and no word shouted: `H.E. Dauletbek KUSSAINOV` → `Dauletbek Kussainov`. */
export function plainName(name: string): string {
  const words = name.normalize('NFC').trim().split(/\s+/u)
  while (words.length > 1 && isTitle(words[0], words.length)) words.shift()
  return words
    .map((word) => word.replace(/\p{Lu}{3,}/gu, (shouted) => (NUMERAL.test(shouted) ? shouted : quiet(shouted))))
    .join(' ')
}

/** A word that also begins names (Hon, Pan) is a title with a full stop, or where two words are left. */
function isTitle(word: string, words: number): boolean {
  const text = fold(word.replaceAll('.', ''))
  return HONORIFICS.has(text) && (words > 2 || word.endsWith('.') || !MAYBE_HONORIFICS.has(text))
}

const NUMERAL = /^[IVX]+$/
const quiet = (word: string): string => word[0] + word.slice(1).toLowerCase()
