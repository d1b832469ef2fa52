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
 *     two words of the name and country             `bnmn frnt|CA`             whole names among themselves
 *     two words of the name                         `home bnmn frnt`           where no country is said
 *     a word, a letter of another, country, term    `whole f bnmn|CA|253`      F. Benjamin with whole names
 *     a word, country, term                         `whole bnmn|CA|253`        Benjamin with whole names
 *     the same of names that are not whole          `with f bnmn|CA|253`       F. Benjamin among themselves
 *                                                   `without bnmn|CA|253`      Benjamin with F. Benjamin
 *     a post, party, term, a letter                 `post president|AM|251|s`  Sarkisian with Sargsyan
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
      for (const country of countriesOf(appearance)) both(emits, seeks, `${pair}|${country}`)
      if (telling) abroad(appearance, pair, emits, seeks)
    }
    for (const word of words)
      for (const place of placesOf(appearance, word)) {
        emits.add(`whole ${place}`)
        seeks.add(`alone ${place}`)
        for (const other of words)
          if (other !== word) {
            emits.add(`whole ${other.sound[0]} ${place}`)
            seeks.add(`initial ${other.sound[0]} ${place}`)
          }
      }
  } else if (words.length) {
    const initials = tokens.filter((token) => token.initial).map((token) => token.sound[0])
    for (const place of placesOf(appearance, words[0])) {
      // as its own kind names it: a lone name may be anybody's of that family, an initial is not another
      if (initials.length) emits.add(`with initial ${place}`)
      else emits.add(`without ${place}`)
      for (const initial of initials) emits.add(`with ${initial} ${place}`)
    }
    for (const place of placesOf(appearance, words[0], 1)) {
      seeks.add(`without ${place}`)
      if (!initials.length) {
        seeks.add(`with initial ${place}`)
        emits.add(`alone ${place}`)
        seeks.add(`whole ${place}`)
      }
      for (const initial of initials) {
        seeks.add(`with ${initial} ${place}`)
        emits.add(`initial ${initial} ${place}`)
        seeks.add(`whole ${initial} ${place}`)
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

/** Who acts for no country may be anybody's, and is looked for in all. */
function abroad({ of }: Appearance, pair: string, emits: Set<string>, seeks: Set<string>): void {
  if (of.some((code) => countryOf(code) !== undefined)) {
    emits.add(`home ${pair}`)
    seeks.add(`abroad ${pair}`)
  } else {
    emits.add(`abroad ${pair}`)
    seeks.add(`home ${pair}`)
    seeks.add(`abroad ${pair}`)
  }
}

function pairsOf(words: readonly NameToken[]): { pair: string; telling: boolean }[] {
  const pairs: { pair: string; telling: boolean }[] = []
  for (let i = 0; i < words.length; i++)
    for (let j = i + 1; j < words.length; j++) {
      const [a, b] = [keyOfWord(words[i]), keyOfWord(words[j])]
      // names that half the world bears say nothing without a country
      const telling = words[i].weight === 1 && words[j].weight === 1
      pairs.push({ pair: a < b ? `${a} ${b}` : `${b} ${a}`, telling })
    }
  return pairs
}

/** Word, country and term, with so many terms before and after. */
function placesOf(appearance: Appearance, word: NameToken, around = 0): string[] {
  const places: string[] = []
  for (const country of countriesOf(appearance))
    for (const term of termsOf(appearance, around)) places.push(`${keyOfWord(word)}|${country}|${term}`)
  return places
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
          const key = (at: number): string => `post ${role}|${party}|${at}|${letter}`
          posts.push({ key: key(term), near: [key(term - 1), key(term), key(term + 1)] })
        }
  }
  return posts
}
