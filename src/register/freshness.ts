/** How long it takes from publication to the register. */

import { windowOf } from '../model/window.ts'
import type { WatchedSource } from '../model/retrieval.ts'
import { isInstant } from './retrievals.ts'

/** Seconds; a day where only the day of publication is known counts from its end, and is never less than 0. */
export interface Freshness {
  /** Documents that were published since the source is watched, and whose publication is known. */
  readonly documents: number
  readonly median: number
  readonly last: number
}

const DAY_MS = 86_400_000

/**
 * Of what a source led to, the last seen first; undefined where nothing was published since it is watched. What stood
 * there before is no measure, and neither is a later version of a page.
 */
export function freshnessOf(
  { added }: Pick<WatchedSource, 'added'>,
  retrievals: readonly { readonly at: string; readonly address: string; readonly published?: string | undefined }[],
): Freshness | undefined {
  // The first sight of each address.
  const first = new Map(retrievals.map((one) => [one.address, one]))
  const latest = [...first.values()].toSorted((a, b) => (a.at < b.at ? 1 : -1))
  const delays = latest.flatMap(({ at, published }) => {
    const told = published === undefined ? undefined : instantOf(published)
    return told === undefined || told < Date.parse(added) ? [] : [Math.max(0, Date.parse(at) - told) / 1000]
  })
  if (!delays.length) return undefined
  const sorted = delays.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const median = sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  return { documents: delays.length, median: Math.round(median), last: Math.round(delays[0]) }
}

function instantOf(published: string): number | undefined {
  if (isInstant(published)) return Date.parse(published)
  const window = windowOf(published)
  return window && (window.to + 1) * DAY_MS
}
