import type { FilterKey } from '../../register/filter.ts'

type Typed = Readonly<Partial<Record<FilterKey, string>>>

/** Where only the second party of a form is filled in, it is the one that is asked for; what went out comes in. */
export function secondFirst({ other, ...typed }: Typed): Typed {
  if (other === undefined) return typed
  if (typed.party !== undefined) return { ...typed, other }
  const { direction } = typed
  if (direction !== 'out' && direction !== 'in') return { ...typed, party: other }
  return { ...typed, party: other, direction: direction === 'out' ? 'in' : 'out' }
}
