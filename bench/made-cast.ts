/** What made-up engagements are made of: few parties, people, places and fields have most of them, as in Zipf's law. */

import { loadGazetteer } from '../src/gazetteer/gazetteer.ts'
import { hashOf } from '../src/text/hash.ts'
import { SECTORS, type PartyCode, type Sector } from '../src/model/reading.ts'

/** Park and Miller's generator: the same numbers in every run. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** Draws whole numbers below `n`, number k with a weight of 1 / (k + 1). */
export function zipf(n: number, random: () => number): () => number {
  const sums = new Float64Array(n)
  let sum = 0
  for (let k = 0; k < n; k++) sums[k] = sum += 1 / (k + 1)
  return () => {
    const at = random() * sum
    let [low, high] = [0, n - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle] < at) low = middle + 1
      else high = middle
    }
    return low
  }
}

const SYLLABLES = 'ka lo mi ren ta vu der sa no bel chi ar go li ma tu pe ro shi van dor el ni zo'.split(' ')
const OFFICES =
  'President,Prime Minister,Minister of Foreign Affairs,Ambassador,Governor,Deputy Minister of Energy,Mayor,Premier,Minister of Education,Speaker,Consul General,Minister of Trade'.split(
    ',',
  )

/** A made-up word, always the same for a number. */
export function wordOf(n: number): string {
  let word = ''
  for (let rest = n + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length]
  return word[0].toUpperCase() + word.slice(1)
}

/** Codes of the gazetteer in an order of our own, with the countries first. */
function partiesAndPlaces(): { parties: string[]; places: string[] } {
  const gazetteer = loadGazetteer()
  const codes: Record<string, string[]> = { country: [], subdivision: [], city: [], organisation: [], event: [] }
  const places: string[] = []
  const random = randomFrom(7)
  for (let i = 0; i < gazetteer.size; i++) {
    const { kind, code, name, population = 0 } = gazetteer.entry(i)
    codes[kind].push(code)
    if (kind === 'city' && population > 100_000) places.push(name)
  }
  const shuffled = (list: string[]): string[] =>
    list
      .map((code) => ({ code, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ code }) => code)
  const subdivisions = shuffled(codes['subdivision'])
  const organisations = shuffled(codes['organisation'])
  // Every fourth party of the first thousand is no country.
  const parties: string[] = []
  for (const [i, code] of shuffled(codes['country']).entries())
    parties.push(code, ...(i % 3 === 0 ? subdivisions.splice(0, 1) : []))
  return {
    parties: [...parties, ...subdivisions.slice(0, 800), ...organisations.slice(0, 300)],
    places: shuffled(places),
  }
}

export interface Holder {
  readonly name: string
  readonly office: string
  readonly of: PartyCode
  /** The same person has the same one, and nobody else. */
  readonly key: string
}

/** Years that people hold an office. */
const TERM = 6
/** People whom a party sends and receives in a term, by its place among parties. */
const PEOPLE = [3000, 800, 250, 80, 25]

/** Draws parties, people, places and fields, always in the same sequence. */
export class Cast {
  readonly parties: readonly PartyCode[]
  readonly #places: readonly string[]
  readonly #party: () => number
  readonly #place: () => number
  readonly #sector: () => number
  readonly #people: readonly (() => number)[]

  constructor(random: () => number) {
    const { parties, places } = partiesAndPlaces()
    this.parties = parties
    this.#places = places
    this.#party = zipf(parties.length, random)
    this.#place = zipf(places.length, random)
    this.#sector = zipf(SECTORS.length, random)
    this.#people = PEOPLE.map((size) => zipf(size, random))
  }

  /** Its place among parties, the busiest being 0. */
  party(): number {
    return this.#party()
  }

  place(): string {
    return this.#places[this.#place()]
  }

  sector(): Sector {
    return SECTORS[this.#sector()]
  }

  /** Somebody who speaks for the party in a year. */
  holder(party: number, year: number): Holder {
    const nth = this.#people[Math.min(PEOPLE.length - 1, Math.floor(Math.log2(party / 4 + 1)))]()
    const of = this.parties[party]
    const key = `${of} ${Math.floor(year / TERM)} ${nth}`
    const [h1, h2] = hashOf(key).map((hash) => hash >>> 0)
    return {
      key,
      of,
      name: `${wordOf(h1 % 900)} ${wordOf(1000 + (h2 % 60_000))}`,
      office: OFFICES[nth % OFFICES.length],
    }
  }
}
