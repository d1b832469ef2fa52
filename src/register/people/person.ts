import type { Appearance } from './appearance.ts'
import { parsedPerson } from './name-evidence.ts'

/** A person of the register. */
export interface Person {
  /** Smallest id of the appearances. */
  readonly id: string
  /** The fullest of the names that most documents use. */
  readonly name: string
  /** All names, sorted. */
  readonly names: readonly string[]
}

/** The person that a cluster of appearances adds up to. */
export function personOf(cluster: readonly Appearance[]): Person {
  const times = new Map<string, number>()
  for (const { name } of cluster) times.set(name, (times.get(name) ?? 0) + 1)
  const names = [...times.keys()].sort()
  const [name] = names.toSorted(
    (a, b) => Number(isWhole(b)) - Number(isWhole(a)) || times.get(b)! - times.get(a)! || b.length - a.length,
  )
  const id = cluster.reduce((least, one) => (one.id < least ? one.id : least), cluster[0].id)
  return { id, name, names }
}

/** More than a family name and initials. */
const isWhole = (name: string): boolean => parsedPerson(name).tokens.filter((token) => !token.initial).length > 1
