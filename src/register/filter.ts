/** What to look for in the register: each filter is an address, a sentence (filter-sentence.ts) and a search. */

import { loadGazetteer } from '../gazetteer/gazetteer.ts'
import { keyOf } from '../gazetteer/key.ts'
import {
  KINDS,
  SECTORS,
  STATUSES,
  type EngagementKind,
  type EngagementType,
  type PartyCode,
  type Sector,
  type Status,
} from '../model/reading.ts'
import { windowOf } from '../model/window.ts'
import type { ReviewState } from './entry.ts'
import { codeOfFrench } from './french-names.ts'

/** All conditions hold at once; an empty filter lets everything by. */
export interface Filter {
  /** Words that must all be there; one that ends in `*` is the beginning of a word. */
  readonly text?: string
  /** A party means all that lies within it, too: `CA` finds what `CA-QC` and `CA-QC:Montréal` did. */
  readonly party?: PartyCode
  /** The second of a pair. */
  readonly other?: PartyCode
  /** Of visits: those that `party` sent to `other`, or to anyone (`out`), or received (`in`). */
  readonly direction?: 'out' | 'in'
  readonly type?: EngagementType
  readonly kind?: EngagementKind
  readonly status?: Status
  readonly sector?: Sector
  /** Id of a person, or a name. */
  readonly person?: string
  readonly place?: string
  /** EDTF, both ends within: since `2009` until `2009-12` lets by what may have been in 2009. */
  readonly since?: string
  readonly until?: string
  /** Id of a document, its format, or the beginning of its origin up to a `/`. */
  readonly source?: string
  readonly review?: ReviewState
}

export type FilterKey = keyof Filter

const REVIEWS: readonly ReviewState[] = ['open', 'contested', 'confirmed']
const TYPES = Object.keys(KINDS) as EngagementType[]
const ALL_KINDS = [...new Set(Object.values(KINDS).flat())]

/** How each value is read; the keys stand in the order in which addresses have them. */
const READERS: { readonly [K in FilterKey]-?: (value: string) => NonNullable<Filter[K]> } = {
  text: (value) => value,
  party: (value) => partyFrom('party', value),
  other: (value) => partyFrom('other', value),
  direction: oneOf('direction', ['out', 'in']),
  type: oneOf('type', TYPES),
  kind: oneOf('kind', ALL_KINDS),
  status: oneOf('status', STATUSES),
  sector: oneOf('sector', SECTORS),
  person: (value) => value,
  place: (value) => value,
  since: (value) => dateFrom('since', value),
  until: (value) => dateFrom('until', value),
  source: (value) => value,
  review: oneOf('review', REVIEWS),
}

export const FILTER_KEYS = Object.keys(READERS) as FilterKey[]

/**
 * Reads a filter from the parameters of an address or the options of a command; empty values are left out. A RangeError
 * says what is wrong and what would be right.
 *
 *     filterFrom(new URLSearchParams('party=Allemagne&since=2009'))   // { party: 'DE', since: '2009' }
 */
export function filterFrom(params: Iterable<readonly [key: string, value: string]>): Filter {
  const given = new Map<FilterKey, string>()
  for (const [key, raw] of params) {
    if (!isKey(key)) throw new RangeError(`no such filter: ${key}; there are ${FILTER_KEYS.join(', ')}`)
    const value = raw.trim()
    if (!value) continue
    if (given.has(key)) throw new RangeError(`${key}: given twice, as ${given.get(key)} and ${value}; give it once`)
    given.set(key, value)
  }
  const filter: Filter = Object.fromEntries(
    FILTER_KEYS.flatMap((key) => (given.has(key) ? [[key, READERS[key](given.get(key)!)]] : [])),
  )
  checkTogether(filter)
  return filter
}

/** The parameters that {@link filterFrom} reads as this filter. */
export function paramsOf(filter: Filter): [key: FilterKey, value: string][] {
  return FILTER_KEYS.flatMap((key) => (filter[key] === undefined ? [] : [[key, filter[key]]]))
}

const isKey = (key: string): key is FilterKey => Object.hasOwn(READERS, key)

function oneOf<T extends string>(key: FilterKey, allowed: readonly T[]): (value: string) => T {
  return (value) => {
    if (!(allowed as readonly string[]).includes(value))
      throw new RangeError(`${key}: ${value} is not one of ${allowed.join(', ')}`)
    return value as T
  }
}

/** A code as it is, or a name in English or French by way of the gazetteer. */
function partyFrom(key: FilterKey, value: string): PartyCode {
  const gazetteer = loadGazetteer()
  if (/^(org|city):./.test(value) || /^[A-Z]{2}(-[A-Z0-9]{1,3})?:./.test(value) || gazetteer.byCode(value)) return value
  const named = gazetteer.find(keyOf(value)).find(({ entry }) => entry.kind !== 'event')
  const code = named?.entry.code ?? codeOfFrench(value) ?? gazetteer.byCode(value.toUpperCase())?.code
  if (code === undefined)
    throw new RangeError(
      `${key}: no party is known as ${value}; give its name in English or French, or a code such as CA-QC, KZ, CA-QC:Montréal or org:World Anti-Doping Agency`,
    )
  return code
}

function dateFrom(key: FilterKey, value: string): string {
  if (!windowOf(value))
    throw new RangeError(
      `${key}: ${value} is no date with a year; write it as 2009, 2009-12, 2009-12-07 or 2009-21 (spring)`,
    )
  return value
}

function checkTogether({ party, other, direction, type, kind, since, until }: Filter): void {
  if (direction && party === undefined) throw new RangeError(`direction: ${direction} of whom? give a party`)
  if (direction && type !== undefined && type !== 'visit')
    throw new RangeError(`direction: ${direction} is for visits, not for type ${type}`)
  if (other !== undefined) {
    if (party === undefined) throw new RangeError(`other: ${other} is the second of a pair; give a party`)
    if (within(party).includes(other) || within(other).includes(party))
      throw new RangeError(`other: ${other} and ${party} are not two parties, one holds the other`)
  }
  if (type && kind && !(KINDS[type] as readonly string[]).includes(kind))
    throw new RangeError(`kind: ${kind} is no kind of ${type}; there are ${KINDS[type].join(', ')}`)
  if (since !== undefined && until !== undefined && windowOf(since)!.from > windowOf(until)!.to)
    throw new RangeError(`until: ${until} is before ${since}, the date given for since`)
}

/**
 * A party and all that it lies in, itself first.
 *
 *     within('CA-QC:Montréal')   // ['CA-QC:Montréal', 'CA-QC', 'CA']
 */
export function within(code: PartyCode): PartyCode[] {
  const all = [code]
  const [jurisdiction] = /^[A-Z]{2}(-[A-Z0-9]{1,3})?(?=:|$)/.exec(code) ?? []
  if (jurisdiction === undefined) return all
  if (jurisdiction !== code) all.push(jurisdiction)
  if (jurisdiction.length > 2) {
    // Some subdivisions lie in others: a department in its region.
    const region = loadGazetteer().byCode(jurisdiction)?.subdivision
    if (region !== undefined && region !== jurisdiction) all.push(region)
    all.push(jurisdiction.slice(0, 2))
  }
  return all
}
