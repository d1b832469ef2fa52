/** Rows by what filters ask for, in the order of their places: ranges of one index, merged. */

import { dayOfPlace } from '../../register/entry-index.ts'
import { DATED, FILTER_WORD, isYear, wordOfYear } from '../../register/entry-words.ts'
import type { Asked } from '../../register/words.ts'
import { fromDayNumber } from '../../model/edtf.ts'
import type { Found, Param } from '../contract.ts'

/** Undefined where a word of a text is among what is asked: full text knows it, and the order does not. */
export function inOrder(table: string, asked: Asked, since?: number): Found | undefined {
  const lists = asked.map((one) => (typeof one === 'string' ? [one] : one))
  if (!lists.flat().every((word) => FILTER_WORD.test(word))) return undefined
  const having = (condition: string): string => `SELECT n FROM ${table}_tokens WHERE token = ${condition}`
  const ranges = lists.map((list): { sql: string; params: Param[] } => {
    if (list.length === 1) return { sql: having('?'), params: [list[0]] }
    if (since === undefined || !list.every(isYear))
      return { sql: having('ANY(?::text[])').replace('SELECT', 'SELECT DISTINCT'), params: [list] }
    // What lasts into the first year began before it, or later: two ranges, each in order, in place of all years.
    const { y } = fromDayNumber(dayOfPlace(since))
    const [before, later] = [having('? AND n < ?'), having('? AND n >= ?')]
    return { sql: `${before} UNION ALL ${later}`, params: [wordOfYear(y), since, DATED, since] }
  })
  const places = ranges.map((_, i) => `t${i}.n`)
  const index = ranges.map(({ sql }, i) => (i ? `JOIN (${sql}) t${i} ON t${i}.n = t0.n` : `(${sql}) t0`)).join(' ')
  return {
    of: (...tables) => joined(index, 't0.n', tables),
    index,
    places,
    where: [],
    params: ranges.flatMap(({ params }) => params),
  }
}

/** Rows of other tables at the places `n`; what is there already is not joined again. */
export const joined = (index: string, n: string, tables: readonly string[]): string =>
  [index, ...tables.filter((one) => one !== index).map((one) => `JOIN ${one} ON ${one}.n = ${n}`)].join(' ')
