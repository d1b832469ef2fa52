import { slips } from './distance.ts'
import { isOtherGender } from './gender.ts'
import { isFamily, isGiven } from './known-names.ts'
import { isPetForm, isSameAbroad, isShortForm } from './nicknames.ts'
import { SAME_WORDS } from './person-words.ts'
import type { NameToken } from './tokens.ts'

/** How two words stand to each other, and what that costs: 0 for the same, {@link APART} and more for two different ones. */
export interface Likeness {
  readonly cost: number
  readonly how: 'same' | 'initial' | 'spelled' | 'typo' | 'pet' | 'abroad' | 'apart'
}

/** From here on two words are different. */
export const APART = 3.2

const SAME: Likeness = { cost: 0, how: 'same' }
const INITIAL: Likeness = { cost: 0.55, how: 'initial' }
const PET: Likeness = { cost: 0.7, how: 'pet' }
const ABROAD: Likeness = { cost: 1.6, how: 'abroad' }
const DIFFERENT: Likeness = { cost: 4.5, how: 'apart' }

const dress = new Map<string, number>()
SAME_WORDS.forEach((words, row) => {
  for (const word of words.split(' ')) dress.set(word, row)
})

/** Of two words of people's names. */
export function personLikeness(a: NameToken, b: NameToken): Likeness {
  if (a.text === b.text) return SAME
  if (a.initial || b.initial) return a.sound[0] === b.sound[0] || a.text[0] === b.text[0] ? INITIAL : DIFFERENT
  const row = dress.get(a.text)
  if (row !== undefined && row === dress.get(b.text)) return { cost: 0.15, how: 'spelled' }
  if (a.sound[0] === b.sound[0] && isOtherGender(a.text, b.text)) return DIFFERENT
  if (isWithoutFaith(a.sound, b.sound)) return PET
  if (isWithParticle(a.text, b.text) || isWade(a, b) || isWade(b, a)) return { cost: 0.3, how: 'spelled' }
  if (isPetForm(a.sound, b.sound)) return PET
  const near = a.eastern !== '' && b.eastern !== '' ? syllable(a, b) : spelling(a, b)
  if (near.cost >= 0.7 && isSameAbroad(a.sound, b.sound)) return near.cost > ABROAD.cost ? ABROAD : near
  if (near.cost >= APART) return near
  // two names that exist are less likely one of them misspelt
  if (near.cost < 0.7 || !isKnown(a) || !isKnown(b)) return near
  return { cost: near.cost + (isGiven(a.text) && isGiven(b.text) ? 1.5 : 1), how: near.how }
}

/** Saad, short for Saad al-Din. */
function isWithoutFaith(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const more = long.length - short.length
  return (more === 3 || (more === 2 && short.endsWith('d'))) && long.endsWith('din') && long.startsWith(short)
}

/** `Zedong` and `Tsetung`. */
export function isWade(pinyin: NameToken, other: NameToken): boolean {
  return pinyin.wade !== '' && pinyin.wade === other.text
}

/** `Alassad` and (al-) Assad, `Vandenberg` and (van den) Berg. */
function isWithParticle(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return (
    short.length > 3 &&
    short.length < long.length - 1 &&
    long.endsWith(short) &&
    JOINED_PARTICLE.test(long.slice(0, -short.length))
  )
}

const JOINED_PARTICLE = /^(?:[ae]l|bin|ben|ibn|de|de?l|de?la|du|das?|dos?|di|le|la|van|van ?de[nr]?|von)$/

const isKnown = ({ text, sound }: NameToken): boolean => isGiven(text) || isFamily(text) || isShortForm(sound)

/** Given names of the east: Minh is not Binh, and Wei hardly Wen. */
function syllable(a: NameToken, b: NameToken): Likeness {
  const near = spelling(a, b)
  if (near.cost < 0.7) return near
  // Keqiang has a syllable more than Qiang
  if (a.sound[0] !== b.sound[0] || a.vowels !== b.vowels) return DIFFERENT
  return a.text.length > 4 || b.text.length > 4 ? near : { ...near, cost: near.cost + 2.2 }
}

/** Of two words of any kind, by their spelling alone. */
export function spelling(a: NameToken, b: NameToken): Likeness {
  if (a.text === b.text) return SAME
  if (a.script === 'syllabic' && b.script === 'syllabic') return syllables(a.said, b.said)
  if ((a.script === 'abjad') !== (b.script === 'abjad')) return consonants(a.skeleton, b.skeleton)
  if ((a.script === 'kana') !== (b.script === 'kana'))
    return consonants(oneLiquid(a.skeleton), oneLiquid(b.skeleton), 4)
  if (a.sound === b.sound) return { cost: 0.3, how: 'spelled' }
  const longest = Math.max(a.text.length, b.text.length)
  if (lettersApart(a.letters, b.letters) > 3) return DIFFERENT
  const written = effort(slips(a.text, b.text, mostSlips(longest)), longest)
  let heard = heardAs(a.sound, b.sound)
  if (a.spoken !== a.sound || b.spoken !== b.sound) heard = Math.min(heard, heardAs(a.spoken, b.spoken))
  const least = Math.min(written, heard)
  if (least === Infinity) return DIFFERENT
  const cost = least + (a.sound[0] === b.sound[0] ? 0 : 0.5)
  return { cost: Math.min(cost, APART - 0.1), how: heard <= written ? 'spelled' : 'typo' }
}

function heardAs(a: string, b: string): number {
  const longest = Math.max(a.length, b.length)
  return effort(slips(a, b, longest > 4 ? 0.95 : 0.6) + 0.3, longest)
}

/** Nobody slips three times in one word, nor twice in a short one. */
const mostSlips = (length: number): number => (length > 4 ? 2.05 : length > 3 ? 1.8 : length > 2 ? 1.3 : 0.6)

/** A slip weighs more in a short word. */
const effort = (slips: number, length: number): number => slips * (0.5 + 4 / length)

function lettersApart(a: number, b: number): number {
  const only = bits(a & ~b)
  const other = bits(b & ~a)
  return only > other ? only : other
}

function bits(x: number): number {
  x -= (x >>> 1) & 0x55555555
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** A sign is a syllable: one that differs in a short name makes another name. */
function syllables(a: string, b: string): Likeness {
  const apart = slips(a, b, 2)
  const length = Math.max(a.length, b.length)
  return apart <= 1 && length >= 4 ? { cost: 1.5, how: 'typo' } : DIFFERENT
}

const oneLiquid = (skeleton: string): string => skeleton.replaceAll(/[lr]+/g, 'r')

/** A slip in fewer than `least` consonants makes another name. */
function consonants(a: string, b: string, least = 2): Likeness {
  if (a === b && a !== '') return { cost: 0.5, how: 'spelled' }
  const longest = Math.max(a.length, b.length)
  const apart = slips(a, b, 1.5)
  const cost = 0.4 + apart * (0.5 + 2.6 / longest)
  return cost < APART && longest >= least ? { cost, how: 'spelled' } : DIFFERENT
}
