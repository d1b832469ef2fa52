/** Of the several entries that have one key, which is meant first. */

import { Form } from '../../src/gazetteer/entry.ts'
import { keyOf } from '../../src/gazetteer/key.ts'
import { type Draft, drafts, type Use } from './drafts.ts'
import { rows } from './sources.ts'

interface Meaning {
  readonly entry: Draft
  readonly use: Use
}

/** What each key can mean; once ordered, the likeliest first. */
export const meanings = new Map<string, Meaning[]>()

/** A great city before the region that has its name and seat: Geneva, Zürich, Irkutsk, Fukushima. */
function isGreatSeat(city: Draft, list: readonly { entry: Draft }[]): boolean {
  const [, , , population, , seat] = city.line.split('|')
  return Number(population) >= 80_000 && list.some(({ entry }) => entry.kind === 'subdivision' && entry.code === seat)
}

const ordered = new Map(rows('order.tsv').map(([key, codes]) => [keyOf(key), codes.split(' ')]))

/** The place among the meanings of a key that data/order.tsv gives an entry; all others stand behind. */
export function rankOf(key: string): (entry: Draft) => number {
  const fixed = ordered.get(key) ?? []
  return ({ code }) => (fixed.includes(code) ? fixed.indexOf(code) : 99)
}

/** By how much a form of name is less likely to be meant. */
export const formCost: Record<number, number> = {
  [Form.name]: 0,
  [Form.typed]: 0,
  [Form.adjective]: 0,
  [Form.people]: 1,
  [Form.alias]: 3,
  [Form.acronym]: 1,
  [Form.french]: 8,
}

/** Gathers what each key means, and puts the likeliest first. */
export function orderMeanings(): void {
  for (const entry of drafts) {
    for (const [key, use] of entry.keys) {
      const list = meanings.get(key) ?? []
      meanings.set(key, list)
      list.push({ entry, use })
    }
  }
  for (const [key, list] of meanings) {
    if (list.length === 1) continue
    const rank = rankOf(key)
    // "City of Almaty" is the subdivision rather than the place in it.
    const weight = ({ entry, use }: Meaning) =>
      entry.prior -
      formCost[use.form] -
      (entry.kind === 'city' && use.form === Form.typed ? 15 : 0) +
      (entry.kind === 'city' && use.form === Form.name && isGreatSeat(entry, list) ? 10 : 0)
    list.sort(
      (a, b) => rank(a.entry) - rank(b.entry) || weight(b) - weight(a) || (a.entry.code < b.entry.code ? -1 : 1),
    )
    // Of the many small places of one name the first few are enough.
    list.forEach(({ use }, i) => (use.position = i + 1))
    for (const { entry } of list.slice(12)) if (entry.kind !== 'country') entry.keys.delete(key)
  }
}
