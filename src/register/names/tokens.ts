import { fold, isAbjad, isSyllabic } from './fold.ts'
import { skeletonOf, soundOf } from './sound.ts'

/** A run of what words of names are written with, in any script: letters, digits, marks, apostrophes, a joiner that shows nothing. */
export const WORD = /[\p{L}\p{N}\p{M}'’‘ʼʻʿʾ`´\u200c]+/gu

/** One word of a name. */
export interface NameToken {
  /** As it is written. */
  readonly said: string
  /** Folded: {@link fold}. */
  readonly text: string
  readonly sound: string
  readonly skeleton: string
  /** A bit for each letter of the text. */
  readonly letters: number
  readonly initial: boolean
  /** Written in a script without short vowels, or one of syllables. */
  readonly script: '' | 'abjad' | 'syllabic'
  /** Follows bin, ben, ibn: the name of the father. */
  readonly filial: boolean
  /** How much it tells, 1 for a word that few share. */
  readonly weight: number
}

/** Digits within a word stand for the letters they look like: `Sech1n`. */
const MIXED = /^(?=.*[0-9])(?=.*[a-z]{2}).{3,}$|^[a-z][0-9][a-z]$/
const LOOKS_LIKE = 'oizeasbtbg'

export function tokenOf(said: string, text = fold(said), weight = 1, filial = false): NameToken {
  const sound = soundOf(MIXED.test(text) ? text.replace(/[0-9]/g, (digit) => LOOKS_LIKE[+digit]) : text)
  let letters = 0
  for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) & 31)
  return {
    said,
    text,
    sound,
    skeleton: skeletonOf(sound),
    letters,
    initial: text.length === 1,
    script: isAbjad(said) ? 'abjad' : isSyllabic(said) ? 'syllabic' : '',
    filial,
    weight,
  }
}

/** Several tokens that the other name writes as one. */
export function joined(tokens: readonly NameToken[]): NameToken {
  return tokenOf(
    tokens.map((one) => one.said).join(' '),
    tokens.map((one) => one.text).join(''),
    Math.max(...tokens.map((one) => one.weight)),
    tokens[0].filial,
  )
}
