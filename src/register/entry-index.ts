import type { Sector } from '../model/reading.ts'
import { fromDayNumber } from '../model/edtf.ts'
import { windowOf } from '../model/window.ts'
import type { Entry } from './entry.ts'
import { numberOf } from './linkage.ts'

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
  readonly parties: readonly string[]
  /** Pairs of parties that dealt with one another, both ways round. */
  readonly pairs: readonly (readonly [party: string, other: string])[]
  readonly sectors: readonly Sector[]
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
  const between = (some: readonly string[], others: readonly string[]) =>
    some.flatMap((a) => others.flatMap((b) => (a === b ? [] : [[a, b] as const])))
  const dealings = [...between(from, to), ...between(to, from), ...between(parties, parties)]
  const pairs = new Map(dealings.map((pair) => [pair.join('\n'), pair]))
  const window = entry.date && windowOf(entry.date.preferred)
  const day = window ? window.from : dayOfPublication(entry)
  return {
    day,
    n: placeInTime(day, entry.id),
    ...(window ? { lastDay: window.to, year: fromDayNumber(window.from).y } : {}),
    parties: all,
    pairs: all.length > PAIRED ? [] : [...pairs.values()],
    sectors: [...new Set(codes(entry.sectors))] as Sector[],
  }
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

const PLACES = 2 ** 31

function dayOfPublication({ history }: Entry): number {
  const published = history.flatMap((each) => windowOf(each.published ?? '')?.to ?? [])
  return published.length ? Math.max(...published) : UNDATED
}
