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
 *     two words of the name and country               `bnjm frnt|CA`             whole names among themselves
 *     two words of the name                           `home bnjm frnt`           where no country is said
 *     a word, a letter of another, country, decade    `whole f bnjm|CA|202`      F. Benjamin with whole names
 *     a word, country, decade                         `whole bnjm|CA|202`        Benjamin with whole names
 *     a post of one holder, party, five years, letter `post president|AM|402|s`  Sarkisian with Sargsyan
 *
 * A name that is not whole has to be of one time, and looks around in the decades before and after.
 */
export function keysOfPerson(appearance: Appearance): Keys {
  const emits = new Set<string>()
  const seeks = new Set<string>()
  const { tokens } = parsedPerson(appearance.name)
  const whole = tokens.filter((token) => !token.initial)
  const words = whole.length > 3 ? [whole[0], ...whole.slice(-2)] : whole
  const initials = tokens.filter((token) => token.initial).map((token) => token.sound[0])
  const countries = countriesOf(appearance)
  const decades = spanOf(appearance, DECADE)
  if (words.length > 1) {
    for (const { pair, telling } of pairsOf(words)) {
      for (const country of countries) both(emits, seeks, `${pair}|${country}`)
      if (telling) abroad(appearance, pair, emits, seeks)
    }
    for (const country of countries)
      for (const decade of decades)
        for (const word of words) {
          const place = `${keyOfWord(word)}|${country}|${decade}`
          emits.add(`whole ${place}`)
          seeks.add(`alone ${place}`)
          for (const other of words)
            if (other !== word) {
              emits.add(`whole ${other.sound[0]} ${place}`)
              seeks.add(`initial ${other.sound[0]} ${place}`)
            }
        }
  } else
    for (const word of words)
      for (const country of countries)
        for (const decade of around(decades)) {
          const place = `${keyOfWord(word)}|${country}|${decade}`
          const kinds = initials.length ? initials.map((initial) => ['initial', ` ${initial}`]) : [['alone', '']]
          for (const [kind, initial] of kinds) {
            emits.add(`${kind}${initial} ${place}`)
            seeks.add(`whole${initial} ${place}`)
            // among themselves
            both(emits, seeks, `part ${place}`)
          }
        }
  for (const post of postsOf(appearance, words)) {
    emits.add(post.key)
    for (const key of post.near) seeks.add(key)
  }
  return { emits: [...emits], seeks: [...seeks] }
}

const DECADE = 10
const TERM = 5

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
      const telling = words[i].weight === 1 || words[j].weight === 1
      pairs.push({ pair: a < b ? `${a} ${b}` : `${b} ${a}`, telling })
    }
  return pairs
}

function spanOf({ years }: Appearance, length: number): number[] {
  if (!years) return []
  const spans: number[] = []
  for (let span = Math.floor(years[0] / length); span <= Math.floor(years[1] / length); span++) spans.push(span)
  return spans
}

const around = (spans: readonly number[]): number[] => [...new Set(spans.flatMap((span) => [span - 1, span, span + 1]))]

/** Posts that one person holds at a time, so that few share the key. */
const POSTS = new Set(['president', 'monarch', 'prime minister', 'governor', 'mayor', 'speaker'])

function postsOf(appearance: Appearance, words: readonly NameToken[]): { key: string; near: string[] }[] {
  const posts: { key: string; near: string[] }[] = []
  const letters = new Set(words.map((word) => word.sound[0]))
  for (const office of appearance.offices) {
    const { role, deputy } = officeOf(office)
    if (deputy || !POSTS.has(role)) continue
    for (const party of appearance.of)
      for (const span of spanOf(appearance, TERM))
        for (const letter of letters) {
          const key = (at: number): string => `post ${role}|${party}|${at}|${letter}`
          posts.push({ key: key(span), near: [key(span - 1), key(span), key(span + 1)] })
        }
  }
  return posts
}
