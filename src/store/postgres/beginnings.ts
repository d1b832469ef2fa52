/** What has words that begin so, met on the way along what has all else that is asked. */

import type { Database, Found } from '../contract.ts'
import { whereOf } from '../finding.ts'

/**
 * Rows of a part, in its order, whose words are looked up one by one: the first fifty that have what is asked cost what
 * one goes past, and neither all that have it nor sorting.
 */
export const along = (table: string, part: Found, query: string): Found => ({
  ...part,
  // Of all places, so that it is asked of what has all else.
  where: [...part.where, `(SELECT words FROM ${table} its WHERE ${at(part.places)}) @@ ?::tsquery`],
  params: [...part.params, query],
})

/** Rows that are looked at to know how many of them have such words. */
const LOOKED_AT = 200
/** Rows that one goes past at most, as far as can be told: full text is asked in less time then. */
const PASSED = 2000
/** How many of the first one may ask for and still go along. */
export const MOST_FIRST = 1001

/** Whether those rows are met so often that the `first` of them come early. What is rare is looked at to its end. */
export async function isOftenMet(
  db: Database,
  table: string,
  { index, places, where, params }: Found,
  query: string,
  first: number,
): Promise<boolean> {
  const near = `SELECT ${places[0]} AS n FROM ${index} ${whereOf(where)} ORDER BY ${places[0]} DESC LIMIT ${LOOKED_AT}`
  const counted = await db.one<{ looked: number; met: number }>(
    `SELECT count(*) AS looked, count(*) FILTER (WHERE its.words @@ ?::tsquery) AS met
     FROM (${near}) AS near JOIN ${table} its ON ${at(['near.n'])}`,
    [query, ...params],
  )
  const { looked, met } = counted!
  return looked < LOOKED_AT || met * PASSED >= first * LOOKED_AT
}

const at = (places: readonly string[]): string => places.map((place) => `its.n = ${place}`).join(' AND ')
