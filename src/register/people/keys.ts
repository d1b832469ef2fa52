import type { Keys } from '../linkage.ts'
import { keyOfWord } from '../names/keys.ts'
import type { NameToken } from '../names/tokens.ts'
import type { Appearance } from './appearance.ts'
import { parsedPerson } from './name-evidence.ts'
import { officeOf } from './offices.ts'
import { countryOf } from './parties.ts'

/**
 * Where to look for a person. What few share comes with little beside it, what many share with more:
 *
 *     two words of the name and country             `bnmn CA frnt`             whole names among themselves
 *     two words of the name                         `bnmn home frnt`           where no country is said
 *     a word, a letter of another, country, term    `bnmn CA whole f|253`      F. Benjamin with whole names
 *     a word, country, term                         `bnmn CA whole|253`        Benjamin with whole names
 *     the same of names that are not whole          `bnmn CA with f|253`       F. Benjamin among themselves
 *                                                   `bnmn CA without|253`      Benjamin with F. Benjamin
 *     a post, party, term, a letter                 `AM post president|251|s`  Sarkisian with Sargsyan
 *
 * A name that is not whole has to be of one time, and looks around in the terms before and after.
 */
export function keysOfPerson(appearance: Appearance): Keys {
  const emits = new Set<string>()
  const seeks = new Set<string>()
  const { tokens } = parsedPerson(appearance.name)
  const whole = tokens.filter((token) => !token.initial)
  const words = whole.length > 3 ? [whole[0], ...whole.slice(-2)] : whole
  if (words.length > 1) {
    for (const { pair, telling } of pairsOf(words)) {
      for (const country of countriesOf(appearance)) both(emits, seeks, keyOfPair(pair, country))
      if (telling) abroad(appearance, pair, emits, seeks)
    }
    for (const word of words)
      for (const { place, term } of placesOf(appearance, word)) {
        emits.add(`${place} whole|${term}`)
        seeks.add(`${place} alone|${term}`)
        for (const other of words)
          if (other !== word) {
            emits.add(`${place} whole ${other.sound[0]}|${term}`)
            seeks.add(`${place} initial ${other.sound[0]}|${term}`)
          }
      }
  } else if (words.length) {
    const initials = tokens.filter((token) => token.initial).map((token) => token.sound[0])
    for (const { place, term } of placesOf(appearance, words[0])) {
      // as its own kind names it: a lone name may be anybody's of that family, an initial is not another
      if (initials.length) emits.add(`${place} with initial|${term}`)
      else emits.add(`${place} without|${term}`)
      for (const initial of initials) emits.add(`${place} with ${initial}|${term}`)
    }
    for (const { place, term } of placesOf(appearance, words[0], 1)) {
      seeks.add(`${place} without|${term}`)
      if (!initials.length) {
        seeks.add(`${place} with initial|${term}`)
        emits.add(`${place} alone|${term}`)
        seeks.add(`${place} whole|${term}`)
      }
      for (const initial of initials) {
        seeks.add(`${place} with ${initial}|${term}`)
        emits.add(`${place} initial ${initial}|${term}`)
        seeks.add(`${place} whole ${initial}|${term}`)
      }
    }
  }
  for (const post of postsOf(appearance, words)) {
    emits.add(post.key)
    for (const key of post.near) seeks.add(key)
  }
  return { emits: [...emits], seeks: [...seeks] }
}

/** Years, about those of two terms of office. */
const TERM = 8

const both = (emits: Set<string>, seeks: Set<string>, key: string): void => {
  emits.add(key)
  seeks.add(key)
}

/** Countries; bodies that have none stand for themselves. */
function countriesOf({ of }: Appearance): string[] {
  return [...new Set(of.map((code) => countryOf(code) ?? code))]
}

type NamePair = readonly [one: string, other: string]

const keyOfPair = ([one, other]: NamePair, where: string): string => `${one} ${where} ${other}`

/** Who acts for no country may be anybody's, and is looked for in all. */
function abroad({ of }: Appearance, pair: NamePair, emits: Set<string>, seeks: Set<string>): void {
  if (of.some((code) => countryOf(code) !== undefined)) {
    emits.add(keyOfPair(pair, 'home'))
    seeks.add(keyOfPair(pair, 'abroad'))
  } else {
    emits.add(keyOfPair(pair, 'abroad'))
    seeks.add(keyOfPair(pair, 'home'))
    seeks.add(keyOfPair(pair, 'abroad'))
  }
}

function pairsOf(words: readonly NameToken[]): { pair: NamePair; telling: boolean }[] {
  const pairs: { pair: NamePair; telling: boolean }[] = []
  for (let i = 0; i < words.length; i++)
    for (let j = i + 1; j < words.length; j++) {
      const [a, b] = [keyOfWord(words[i]), keyOfWord(words[j])]
      // names that half the world bears say nothing without a country
      const telling = words[i].weight === 1 && words[j].weight === 1
      pairs.push({ pair: a < b ? [a, b] : [b, a], telling })
    }
  return pairs
}

/** Word and country, and a term with so many before and after. */
function placesOf(appearance: Appearance, word: NameToken, around = 0): { place: string; term: number }[] {
  const terms = termsOf(appearance, around)
  return countriesOf(appearance).flatMap((country) =>
    terms.map((term) => ({ place: `${keyOfWord(word)} ${country}`, term })),
  )
}

function termsOf({ years }: Appearance, around = 0): number[] {
  if (!years) return []
  const terms: number[] = []
  const last = Math.floor(years[1] / TERM) + around
  for (let term = Math.floor(years[0] / TERM) - around; term <= last; term++) terms.push(term)
  return terms
}

/** Posts that one person holds at a time, and whom many documents in many spellings name. */
const POSTS = new Set(['president', 'monarch', 'prime minister'])

function postsOf(appearance: Appearance, words: readonly NameToken[]): { key: string; near: string[] }[] {
  const posts: { key: string; near: string[] }[] = []
  const letters = new Set(words.map((word) => word.sound[0]))
  for (const office of appearance.offices) {
    const { role, deputy } = officeOf(office)
    if (deputy || !POSTS.has(role)) continue
    for (const party of appearance.of)
      for (const term of termsOf(appearance))
        for (const letter of letters) {
          const key = (at: number): string => `${party} post ${role}|${at}|${letter}`
          posts.push({ key: key(term), near: [key(term - 1), key(term), key(term + 1)] })
        }
  }
  return posts
}
