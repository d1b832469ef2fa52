/** Rows by what filters ask for, in the order of their places: ranges of one index, merged. */

import { FILTER_WORD, isYear } from '../../register/entry-words.ts'
import type { Asked } from '../../register/words.ts'
import type { Found, Param } from '../contract.ts'

/** Undefined where a word of a text is among what is asked: full text knows it, and the order does not. */
export function inOrder(table: string, asked: Asked): Found | undefined {
  const lists = asked.map((one) => (typeof one === 'string' ? [one] : one))
  if (!lists.flat().every((word) => FILTER_WORD.test(word))) return undefined
  const single = lists.flatMap((list) => (list.length === 1 ? list : []))
  const several = lists.filter((list) => list.length !== 1)
  const where: string[] = []
  const params: Param[] = []
  // Years follow the order, so that one who walks along it meets them together; of others there are few.
  const led = single.length ? -1 : several.findIndex((list) => !list.every(isYear))
  const isWalk = !single.length && led < 0
  if (led >= 0) params.push(several[led])
  const n = isWalk ? `${table}.n` : 't0.n'
  const [first, ...rest] = single.map((token, i) => {
    where.push(`t${i}.token = ?`)
    params.push(token)
    return `${table}_tokens t${i}`
  })
  for (const [i, list] of several.entries())
    if (i !== led) {
      where.push(`EXISTS (SELECT 1 FROM ${table}_tokens t WHERE t.n = ${n} AND t.token = ANY(?::text[]))`)
      params.push(list)
    }
  const lead = first ?? `(SELECT DISTINCT n FROM ${table}_tokens WHERE token = ANY(?::text[])) t0`
  const index = isWalk ? table : [lead, ...rest.map((one, i) => `JOIN ${one} ON t${i + 1}.n = t0.n`)].join(' ')
  return { of: (...tables) => joined(index, n, tables), index, n, where, params }
}

/** Rows of other tables at the places `n`; what is there already is not joined again. */
export const joined = (index: string, n: string, tables: readonly string[]): string =>
  [index, ...tables.filter((one) => one !== index).map((one) => `JOIN ${one} ON ${one}.n = ${n}`)].join(' ')
