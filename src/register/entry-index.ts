import type { PartyCode, Sector } from '../model/reading.ts'
import { fromDayNumber } from '../model/edtf.ts'
import { windowOf } from '../model/window.ts'
import type { Entry } from './entry.ts'
import { within } from './filter.ts'
import { numberOf } from './linkage.ts'
import { remembered } from './remembered.ts'

/** A visit as a party has it: it sent it, or it received it. All else goes no way, and so does a visit within the party. */
export type Way = 'out' | 'in' | 'none'

/** What an entry is sorted, counted and found by. */
export interface EntryIndex {
  /** Day since 1970 to sort by: the first of the engagement, else that of its publication, else `UNDATED`. */
  readonly day: number
  /** The entry's place in the order of time, see {@link placeInTime}. */
  readonly n: number
  /** Last day on which it may have been, by the date that the register prefers; `day` is the first. */
  readonly lastDay?: number
  /** Year of the first day. */
  readonly year?: number
  /** Codes of all parties on whatever side, sorted. */
  readonly parties: readonly PartyCode[]
  readonly from: readonly PartyCode[]
  readonly to: readonly PartyCode[]
  /** All whose engagement it is, and which way: the parties, and what they lie in, as a filter has it. */
  readonly ways: ReadonlyMap<PartyCode, Way>
  /** Pairs of these that dealt with one another, both ways round. */
  readonly pairs: readonly (readonly [party: PartyCode, other: PartyCode, way: Way])[]
  readonly sectors: readonly Sector[]
  readonly places: readonly string[]
}

/** Before all that has a date. */
export const UNDATED = -1_000_000
/**
 * More parties than this make an engagement multilateral: it stands on the page of each, and not on those of all
 * pairs, of which thirty parties have 435.
 */
const PAIRED = 12

/** Worked out from the entry alone. */
export function indexOf(entry: Entry): EntryIndex {
  const codes = (of: readonly { readonly value: string; readonly overruled?: string }[]): string[] =>
    of.flatMap(({ value, overruled }) => (overruled === undefined ? [value] : []))
  const [from, to, parties] = [codes(entry.from), codes(entry.to), codes(entry.parties)]
  const all = [...new Set([...from, ...to, ...parties])].sort()
  const window = entry.date && windowOf(entry.date.preferred)
  const day = window ? window.from : dayOfPublication(entry)
  return {
    day,
    n: placeInTime(day, entry.id),
    ...(window ? { lastDay: window.to, year: fromDayNumber(window.from).y } : {}),
    parties: all,
    from,
    to,
    ways: new Map([...new Set(all.flatMap(wider))].map((party) => [party, wayOf(party, from, to)])),
    pairs: all.length > PAIRED ? [] : pairsOf(from, to, parties),
    sectors: [...new Set(codes(entry.sectors))] as Sector[],
    places: [...new Set(codes(entry.places))],
  }
}

const wider = remembered(5000, within)

/** What a party does itself goes before what is done within it. */
export function wayOf(party: PartyCode, from: readonly PartyCode[], to: readonly PartyCode[]): Way {
  if (from.includes(party)) return 'out'
  if (to.includes(party)) return 'in'
  const [sent, received] = [from, to].map((codes) => codes.some((code) => wider(code).includes(party)))
  return sent === received ? 'none' : sent ? 'out' : 'in'
}

/** Each party dealt with each of the other side, and so did what they lie in, unless one holds the other. */
function pairsOf(
  from: readonly PartyCode[],
  to: readonly PartyCode[],
  parties: readonly PartyCode[],
): [party: PartyCode, other: PartyCode, way: Way][] {
  const pairs = new Map<string, [PartyCode, PartyCode, Way]>()
  const put = (some: readonly PartyCode[], others: readonly PartyCode[], way: Way, isWide: boolean): void => {
    for (const one of some)
      for (const other of others)
        for (const a of isWide ? wider(one) : [one])
          for (const b of isWide ? wider(other) : [other]) {
            const holds = isWide && (wider(a).includes(b) || wider(b).includes(a))
            const key = `${a}\n${b}`
            if (a !== b && !holds && !pairs.has(key)) pairs.set(key, [a, b, way])
          }
  }
  for (const isWide of [false, true]) {
    put(from, to, 'out', isWide)
    put(to, from, 'in', isWide)
    put(parties, parties, 'none', isWide)
  }
  return [...pairs.values()]
}

/**
 * A whole number that sorts by day, and within a day by a hash of the id. It is the number of the entry's row, so that
 * full text, which goes by row numbers, finds the newest first without sorting.
 *
 *     day + 1,000,000 (22 bits) | hash of the id (31 bits)
 */
export function placeInTime(day: number, id: string): number {
  return firstPlaceOf(day) + (numberOf(id) % PLACES)
}

/** No entry of the day or of a later one comes before. */
export const firstPlaceOf = (day: number): number => (day - UNDATED) * PLACES

/** The day that a place is of. */
export const dayOfPlace = (n: number): number => Math.floor(n / PLACES) + UNDATED

const PLACES = 2 ** 31

function dayOfPublication({ history }: Entry): number {
  const published = history.flatMap((each) => windowOf(each.published ?? '')?.to ?? [])
  return published.length ? Math.max(...published) : UNDATED
}
