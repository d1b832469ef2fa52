import { hashOf } from '../text/hash.ts'

/** What it takes to decide that two things told apart are one: the same shape for people, organisations and engagements. */
export interface Linkage<T> {
  /**
   * Where to look for the same thing: two items are compared when one seeks a key that the other emits. Where A finds
   * B, B must find A, for it may come first. Keys are short strings, and few things should share one; those of one thing
   * had better begin with the same two words, see {@link numberOfKey}.
   */
  keysOf(item: T): Keys
  /** Symmetric, and a function of the two items alone. */
  compare(a: T, b: T): Comparison
}

export interface Keys {
  readonly emits: readonly string[]
  readonly seeks: readonly string[]
  /** Those of one group that share one of these are held against each other, though neither looks for the other. */
  readonly against?: readonly string[]
}

export interface Comparison {
  /** From 0 to 1: how likely it is that they are the same. */
  readonly score: number
  /** Why, in words for a person, the weightiest first: `both sides fit: CA-QC, RU`. */
  readonly reasons: readonly string[]
  /** They can't be the same whatever else says so: two entries of one document, father and son. */
  readonly apart?: true
}

/** Links at or above are made. */
export const SURE = 0.7
/** Links at or above, but below `SURE`, wait for a person. */
export const LIKELY = 0.45
/** Comparisons below speak against; between here and `LIKELY` they say nothing either way. */
export const UNLIKELY = 0.2

/** A name as a number that every database holds exactly. */
export function numberOf(name: string): number {
  const [a, b] = hashOf(name)
  return (a >>> 0) * 0x10_0000 + ((b >>> 0) & 0xf_ffff)
}

/**
 * A key as such a number: 20 bits of its first word, 10 of its second, 22 of all of it. Keys that begin alike lie side by
 * side in an index, so that a document that puts in ten, and looks for as many, goes to two or three places of it. Two
 * keys on one number cost a comparison, no more.
 */
export function numberOfKey(key: string): number {
  const first = key.indexOf(' ')
  const second = key.indexOf(' ', first + 1)
  const [place] = hashOf(first < 0 ? key : key.slice(0, first))
  const [within] = hashOf(first < 0 ? '' : key.slice(first + 1, second < 0 ? key.length : second))
  const [, whole] = hashOf(key)
  return (place >>> 12) * 0x1_0000_0000 + ((within >>> 22) * 0x40_0000 + (whole >>> 10))
}
