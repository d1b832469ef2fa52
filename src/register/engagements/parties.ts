import { loadGazetteer } from '../../gazetteer/gazetteer.ts'
import { keyOf } from '../../gazetteer/key.ts'
import type { PartyCode } from '../../model/reading.ts'
import { apart, type Evidence } from '../evidence.ts'
import { isAcronymOf, shareOf, wordsFrom, type Words } from './words.ts'

/** A party's code taken apart. */
export interface Party {
  readonly code: PartyCode
  /** The country, or the organisation or city itself where no country is known: what reports are looked up by. */
  readonly state: string
  readonly region: string
  readonly city: string
  /** The region that the region lies in: Île-de-France for Paris. */
  readonly within: string
  /** The region's name as a key: Tartu is a region and a city. */
  readonly regionKey: string
  /** An organisation's name; a jurisdiction has none. */
  readonly name?: Words
}

/** `CA-QC:Montréal` is of the state `CA`, the region `CA-QC` and the city `montreal`. */
export function partyFrom(code: PartyCode): Party {
  const colon = code.indexOf(':')
  const before = colon < 0 ? code : code.slice(0, colon)
  const name = colon < 0 ? '' : keyOf(code.slice(colon + 1))
  if (before === 'org') {
    const words = wordsFrom(code.slice(colon + 1))
    return {
      code,
      state: `org:${[...words.all].sort().join(' ') || name}`,
      region: '',
      city: '',
      ...NO_REGION,
      name: words,
    }
  }
  if (before === 'city') return { code, state: `city:${name}`, region: '', city: name, ...NO_REGION }
  const dash = before.indexOf('-')
  const state = dash < 0 ? before : before.slice(0, dash)
  if (dash < 0) return { code, state, region: '', city: name, ...NO_REGION }
  const entry = loadGazetteer().byCode(before)
  return {
    code,
    state,
    region: before,
    city: name,
    within: entry?.subdivision ?? '',
    regionKey: entry ? keyOf(entry.name) : '',
  }
}

const NO_REGION = { within: '', regionKey: '' }

const MOST_WORDS = 3

/** What a party is looked up by: its country; an organisation by any word of its name or by its initials. */
export function lookedUpBy({ state, name }: Party): readonly string[] {
  if (!name) return [state]
  const letters = name.acronyms[0] ?? (name.initials.length > 2 ? name.initials : undefined)
  const words = [...(name.telling.size ? name.telling : name.all)].slice(0, MOST_WORDS)
  const all = letters ? [letters.toLowerCase(), ...words] : words
  return all.length ? all.map((word) => `org:${word}`) : [state]
}

/** How well two codes can mean one party, in the words of whoever told it: 1 the same, 0 not. */
function likeness(a: Party, b: Party): number {
  if (a.code === b.code) return 1
  if (a.name && b.name) return shareOf(a.name.all, b.name.all) >= 0.6 || isAcronymOf(a.name, b.name) ? 0.9 : 0
  if (a.state !== b.state)
    return a.city && a.city === b.city && (a.state.startsWith('city:') || b.state.startsWith('city:')) ? 0.9 : 0
  if (a.city && b.city) return a.city === b.city ? 0.95 : 0
  if (isCityItself(a, b) || isCityItself(b, a)) return 0.9
  if (a.region && b.region) return a.region === b.region || a.region === b.within || b.region === a.within ? WITHIN : 0
  return WITHIN
}

/** A region that is the city: Paris, of Île-de-France, and the department of Paris. */
const isCityItself = (city: Party, region: Party): boolean =>
  city.city !== '' && region.city === '' && city.city === region.regionKey

/** Québec and Canada, Montréal and Québec: one text says the smaller, the other the larger. */
const WITHIN = 0.7

const isOrganisation = (party: Party): boolean => party.name !== undefined || party.code === 'EU'

/** For one side of a visit: do those of one report fit those of the other? */
interface Fit {
  readonly likeness: number
  /** Parties of the longer list that the shorter lacks. */
  readonly extra: number
  /** Each list has a party that the other lacks. */
  readonly crossed: boolean
  /** They may still be the same: an organisation told as the country where it sits, two regions of one tour. */
  readonly unlike: boolean
  readonly matches: number
}

/** Of long lists the first dozen is looked at. */
const LOOKED_AT = 12

function fitOf(a: readonly Party[], b: readonly Party[]): Fit | undefined {
  if (!a.length || !b.length) return undefined
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  const taken = new Set<Party>()
  let sum = 0
  let matches = 0
  for (let i = 0; i < few.length && i < LOOKED_AT; i++) {
    let best = 0
    let bestOne: Party | undefined
    for (let j = 0; j < many.length && j < LOOKED_AT; j++) {
      if (taken.has(many[j])) continue
      const one = likeness(few[i], many[j])
      if (one > best) {
        best = one
        bestOne = many[j]
      }
    }
    if (!bestOne) continue
    taken.add(bestOne)
    sum += best
    matches++
  }
  return {
    likeness: sum / Math.min(few.length, LOOKED_AT),
    extra: many.length - matches,
    crossed: Math.min(few.length, LOOKED_AT) > matches,
    unlike: few.some(isOrganisation) !== many.some(isOrganisation) || few[0].state === many[0].state,
    matches,
  }
}

const list = (parties: readonly Party[]): string => parties.map((one) => one.code).join(' + ')

interface Sides {
  readonly from: readonly Party[]
  readonly to: readonly Party[]
  readonly parties: readonly Party[]
}

/** Visits go one way; a visit out is never the visit in return. */
export function directionEvidence(a: Sides, b: Sides): Evidence {
  const from = fitOf(a.from, b.from)
  const to = fitOf(a.to, b.to)
  if (from?.likeness === 0 || to?.likeness === 0) {
    if (fitOf(a.from, b.to)?.likeness && fitOf(a.to, b.from)?.likeness)
      return apart(`the other way round: ${way(a)}, ${way(b)}`)
    const [what, one, other] =
      from?.likeness === 0 ? (['from', a.from, b.from] as const) : (['to', a.to, b.to] as const)
    const why = `visits ${what} different parties: ${list(one)}, ${list(other)}`
    return (what === 'from' ? from : to)?.unlike ? { weight: -2.5, why } : apart(why)
  }
  if (!from || !to) {
    const known = from ?? to
    if (!known) return { weight: -1, why: 'parties not told' }
    return { weight: 0.3 * known.likeness, why: `one side fits: ${way(a)}, ${way(b)}` }
  }
  const weight = sideWeight(from) + sideWeight(to)
  return { weight, why: `both sides fit: ${way(a)}${way(a) === way(b) ? '' : `, ${way(b)}`}` }
}

const sideWeight = (fit: Fit): number => 2.2 * fit.likeness - 1.2 - 0.3 * Math.min(3, fit.extra) - (fit.crossed ? 1 : 0)

const way = (sides: Sides): string => `${list(sides.from) || '?'} → ${list(sides.to) || '?'}`

/** Meetings and agreements are between two sides at least, and both have to fit. */
export function togetherEvidence(a: Sides, b: Sides, open: boolean): Evidence {
  const fit = fitOf(a.parties, b.parties)
  if (!fit) return { weight: -1, why: 'parties not told' }
  const [one, other] = [list(a.parties), list(b.parties)]
  const said = one === other ? one : `${one}; ${other}`
  const few = Math.min(a.parties.length, b.parties.length)
  if (!fit.matches)
    return open || fit.unlike
      ? { weight: -3, why: `no party in common: ${said}` }
      : apart(`no party in common: ${said}`)
  // An event has many guests, and each text names its own.
  if (open) return { weight: fit.matches > 1 ? 1 : 0.3, why: `parties in common: ${said}` }
  if (few === 1) return { weight: -1, why: `one side is not told: ${said}` }
  if (fit.matches === 1 && !fit.unlike) return apart(`another counterpart: ${said}`)
  if (fit.crossed) return { weight: -2.5, why: `another counterpart: ${said}` }
  return {
    weight: 4.4 * fit.likeness - 2.4 - (few === 2 ? 1.2 : 0.6) * Math.min(4, fit.extra),
    why: `both sides fit: ${said}`,
  }
}
