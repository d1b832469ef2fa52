/** Rows by the words that they have, in the order of their places: ranges of one index, merged. */

import { fromDayNumber } from '../../model/edtf.ts'
import { dayOfPlace } from '../../register/entry-index.ts'
import { DATED, isYear, wordOfYear } from '../../register/entry-words.ts'
import type { Asked } from '../../register/words.ts'
import { bounded, type Found } from '../contract.ts'

/** Where the rows are that have all that is asked; see `Words.found`. */
export function inOrder(table: string, asked: Asked, since?: number): Found[] {
  const lists = asked.map((one) => (typeof one === 'string' ? [one] : one))
  const isYears = (list: readonly string[]): boolean => list.length > 1 && list.every(isYear)
  if (since === undefined || !lists.some(isYears)) return [foundBy(table, lists)]
  // A range of years is not a range of the index, since what began before it may last into it: that is of its first year.
  const { y } = fromDayNumber(dayOfPlace(since))
  const instead = (word: string) => lists.map((list) => (isYears(list) ? [word] : list))
  return [
    bounded(foundBy(table, instead(wordOfYear(y))), '<', since),
    bounded(foundBy(table, instead(DATED)), '>=', since),
  ]
}

function foundBy(table: string, lists: readonly (readonly string[])[]): Found {
  const ranges = lists.map((list) =>
    list.length === 1
      ? { sql: `SELECT n FROM ${table}_tokens WHERE token = ?`, param: list[0] }
      : { sql: `SELECT DISTINCT n FROM ${table}_tokens WHERE token = ANY(?::text[])`, param: list },
  )
  const index = ranges.map(({ sql }, i) => (i ? `JOIN (${sql}) t${i} ON t${i}.n = t0.n` : `(${sql}) t0`)).join(' ')
  return {
    of: (...tables) => joined(index, 't0.n', tables),
    index,
    places: ranges.map((_, i) => `t${i}.n`),
    where: [],
    params: ranges.map(({ param }) => param),
  }
}

/** All rows of a table. */
export const all = (table: string): Found => ({
  of: (...tables) => joined(table, `${table}.n`, tables),
  index: table,
  places: [`${table}.n`],
  where: [],
  params: [],
})

/** Rows of other tables at the places `n`; what is there already is not joined again. */
const joined = (index: string, n: string, tables: readonly string[]): string =>
  [index, ...tables.filter((one) => one !== index).map((one) => `JOIN ${one} ON ${one}.n = ${n}`)].join(' ')
