import { wadeOf } from './chinese.ts'
import { fold, isAbjad, isKana, isSyllabic } from './fold.ts'
import { koreanSound } from './korean.ts'
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
  /** As {@link sound}, read as its own country reads it: Dachich for Dačić. */
  readonly spoken: string
  readonly skeleton: string
  /** A bit for each letter of the text. */
  readonly letters: number
  readonly initial: boolean
  /** Written in a script without short vowels, or one of syllables, of whole words or of sounds. */
  readonly script: '' | 'abjad' | 'syllabic' | 'kana'
  /** Follows bin, ben, ibn: the name of the father. */
  readonly filial: boolean
  /** A word of a name with an eastern family name: it has few sounds, so one that differs tells more. */
  readonly eastern: '' | 'korean' | 'other'
  /** How many vowels or runs of them are heard in it. */
  readonly vowels: number
  /** What older papers write for a word of Chinese, where that is another spelling: {@link wadeOf}. */
  readonly wade: string
  /** How much it tells, 1 for a word that few share. */
  readonly weight: number
}

/** Digits within a word stand for the letters they look like: `Sech1n`. */
const MIXED = /^(?=.*[0-9])(?=.*[a-z]{2}).{3,}$|^[a-z][0-9][a-z]$/
const LOOKS_LIKE = 'oizeasbtbg'

/** Letters with marks for sounds that other countries write with two. */
const MARKED = /[čćşšçžđ]/i
const TWO: Readonly<Record<string, string>> = { č: 'ch', ć: 'ch', ç: 'ch', š: 'sh', ş: 'sh', ž: 'zh', đ: 'dj', c: 'ts' }

/** Where c is told from č, it is ts. */
function spelledOut(said: string): string {
  const low = said.toLowerCase().normalize('NFC')
  return low.replace(/[čćžđ]/.test(low) ? /[čćşšçžđc]/g : /[čćşšçžđ]/g, (letter) => TWO[letter])
}

export function tokenOf(said: string, text = fold(said), weight = 1, filial = false): NameToken {
  const sound = soundOf(MIXED.test(text) ? text.replace(/[0-9]/g, (digit) => LOOKS_LIKE[+digit]) : text)
  const spoken = MARKED.test(said) ? soundOf(fold(spelledOut(said))) : sound
  let letters = 0
  for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) & 31)
  return {
    said,
    text,
    sound,
    spoken,
    skeleton: skeletonOf(sound),
    letters,
    initial: text.length === 1,
    script: isAbjad(said) ? 'abjad' : isSyllabic(said) ? 'syllabic' : isKana(said) ? 'kana' : '',
    filial,
    eastern: '',
    vowels: 0,
    wade: '',
    weight,
  }
}

/** A given name of the east; a Korean one with its {@link koreanSound}, which is the same however it is written in Latin letters. */
export function easternToken(token: NameToken, sound: string | undefined): NameToken {
  return sound === undefined
    ? { ...token, eastern: 'other', vowels: (token.text.match(/[aeiouy]+/g) ?? []).length, wade: wadeOf(token.text) }
    : { ...token, eastern: 'korean', sound, spoken: sound, skeleton: skeletonOf(sound) }
}

/** Several tokens that the other name writes as one. */
export function joined(tokens: readonly NameToken[]): NameToken {
  const one = tokenOf(
    tokens.map((token) => token.said).join(' '),
    tokens.map((token) => token.text).join(''),
    Math.max(...tokens.map((token) => token.weight)),
    tokens[0].filial,
  )
  const { eastern } = tokens[0]
  return eastern === '' ? one : easternToken(one, eastern === 'korean' ? koreanSound(one.text) : undefined)
}
