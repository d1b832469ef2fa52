/** Any two engagements, or people, compared: what a person who would join or part them wants to see. */

import { engagements } from '../register/engagements.ts'
import type { Linkage } from '../register/linkage.ts'
import { people } from '../register/people.ts'
import type { Lookup } from './lookup.ts'
import type { Likeness, PersonNamed, QueueItem } from './queue.ts'

/** Reports of each entry, and ways in which each person appears, that are compared each with each. */
const COMPARED = 12

export type PairItem = QueueItem & { readonly kind: 'same' | 'who' }

/** Undefined where one is not there, or rests on no document's words; a pair of one and the same where they are one. */
export async function pairBetween(
  lookup: Lookup,
  kind: PairItem['kind'],
  one: string,
  other: string,
): Promise<PairItem | undefined> {
  if (kind === 'who') {
    const [a, b] = [await personNamed(lookup, one), await personNamed(lookup, other)]
    const likeness = a && b && likest(people, a.appearances, b.appearances)
    return likeness && { kind, a, b, ...likeness }
  }
  const [a, b] = [await lookup.entry(one), await lookup.entry(other)]
  if (!a || !b) return undefined
  const [mine, theirs] = await Promise.all(
    [a, b].map(async ({ reports }) => (await lookup.anchorsOf(reports)).map(({ report }) => report)),
  )
  const likeness = likest(engagements, mine, theirs)
  return likeness && { kind, a, b, ...likeness }
}

async function personNamed(lookup: Lookup, id: string): Promise<PersonNamed | undefined> {
  const found = await lookup.person(id, { limit: 1 })
  return found && { ...found.person, id: found.id, appearances: found.appearances }
}

/** The two that speak most for their being one; of equals the first. */
function likest<T extends { readonly id: string }>(
  linkage: Linkage<T>,
  ones: readonly T[],
  others: readonly T[],
): Likeness | undefined {
  let best: Likeness | undefined
  for (const one of ones.slice(0, COMPARED))
    for (const other of others.slice(0, COMPARED)) {
      const { score, reasons } = linkage.compare(one, other)
      if (!best || score > best.score) best = { score, reasons, links: [one.id, other.id] }
    }
  return best
}
