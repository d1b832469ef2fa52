/** Engagements as a large register might have them: few parties, people and places have most of them, as in Zipf's law. */

import type { Cites } from '../src/model/cite.ts'
import { dayNumber, edtf, fromDayNumber } from '../src/model/edtf.ts'
import { KINDS, SECTORS, type EngagementType } from '../src/model/reading.ts'
import { loadGazetteer } from '../src/gazetteer/gazetteer.ts'
import type { Entry, Slot, Source } from '../src/register/entry.ts'

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
const OCCASIONS =
  'General Assembly,Economic Forum,Climate Summit,Joint Commission,Trade Fair,Francophonie Summit,Security Conference'.split(
    ',',
  )
const TYPES: readonly EngagementType[] = [
  'visit',
  'visit',
  'visit',
  'meeting',
  'meeting',
  'meeting',
  'event',
  'agreement',
]

/** A made-up word, always the same for a number. */
function wordOf(n: number): string {
  let word = ''
  for (let rest = n + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length]
  return word[0].toUpperCase() + word.slice(1)
}

/** Codes of the gazetteer in an order of our own, with the countries first. */
export function partiesAndPlaces(): { parties: string[]; places: string[] } {
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

const [FIRST_DAY, LAST_DAY] = [dayNumber({ y: 1970, m: 1, d: 1 }), dayNumber({ y: 2026, m: 6, d: 30 })]

/** Entries in the order of time, more of them the later it is; the same for the same `count`. */
export function* entriesInTime(count: number): Generator<Entry> {
  const random = randomFrom(42)
  const { parties, places } = partiesAndPlaces()
  const [party, place, person] = [parties, places]
    .map(({ length }) => zipf(length, random))
    .concat(zipf(200_000, random))
  const sector = zipf(SECTORS.length, random)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]
  for (let i = 0; i < count; i++) {
    const day = FIRST_DAY + Math.floor(Math.sqrt((i + 1) / (count + 1)) * (LAST_DAY - FIRST_DAY))
    const hex = Array.from({ length: 4 }, () =>
      Math.floor(random() * 65_536)
        .toString(16)
        .padStart(4, '0'),
    ).join('')
    const document = `sha256:${hex.repeat(4)}`
    const report = `${hex}.e1`
    const cites = (): Cites => {
      const start = Math.floor(random() * 4000)
      return [[start, start + 20]]
    }
    const sources = (): Source[] => [{ document, report, cites: cites() }]
    const value = <T>(one: T) => ({ value: one, sources: sources() })
    const slot = <T>(one: T): Slot<T> => ({ preferred: one, why: 'the only value told', values: [value(one)] })
    const code = (): string => parties[party()]
    const partyOf = (one: string) => ({ ...value(one), name: one })
    const type = pick(TYPES)
    const a = code()
    let b = code()
    while (b.slice(0, 2) === a.slice(0, 2)) b = code()
    const others = type === 'event' || random() < 0.05 ? [code()].filter((one) => one !== a && one !== b) : []
    const { y, m, d } = fromDayNumber(day)
    const date = random() < 0.15 ? edtf({ y, m, d: 0 }) : edtf({ y, m, d })
    const people = 1 + Math.floor(random() * 2)
    const about = new Set([sector(), ...(random() < 0.4 ? [sector()] : [])])
    const names = Array.from({ length: people }, person)
    yield {
      id: report,
      type,
      kind: slot(pick(KINDS[type])),
      status: slot(day > LAST_DAY - 60 ? 'planned' : random() < 0.02 ? 'cancelled' : 'held'),
      from: type === 'visit' ? [partyOf(a)] : [],
      to: type === 'visit' ? [partyOf(b)] : [],
      parties: type === 'visit' ? [] : [a, b, ...others].map(partyOf),
      participants: names.map((n, nth) => ({
        appearances: [n.toString(16).padStart(16, '0')],
        name: slot(`${wordOf(n % 900)} ${wordOf(1000 + n)}`),
        office: slot(OFFICES[n % OFFICES.length]),
        of: slot(nth ? b : a),
        sources: sources(),
      })),
      date: slot(date),
      places: random() < 0.7 ? [value(places[place()])] : [],
      ...(random() < 0.2 ? { occasion: slot(`${pick(OCCASIONS)} ${y}`) } : {}),
      sectors: [...about].map((n) => value(SECTORS[n])),
      ...(type === 'agreement' ? { title: slot(`cooperation agreement on ${SECTORS[sector()]}`) } : {}),
      partOf: [],
      history: [{ status: 'held', document, published: edtf({ y, m, d }) }],
      reports: [report],
      review: random() < 0.01 ? 'contested' : random() < 0.05 ? 'confirmed' : 'open',
      decided: [],
    }
  }
}
