import type { PartyCode } from '../../model/reading.ts'

/** The country that a party is or lies in; none for organisations, the EU, and cities of no known country. */
export function countryOf(code: PartyCode): string | undefined {
  if (code.startsWith('org:') || code.startsWith('city:') || code === 'EU') return undefined
  return code.slice(0, 2)
}

const isInternational = (code: PartyCode): boolean => code.startsWith('org:') || code === 'EU'

/** How the parties of two people stand, from the nearest to the farthest. */
export type Nearness = 'same' | 'within' | 'country' | 'unsaid' | 'international' | 'foreign'

const ORDER: readonly Nearness[] = ['same', 'within', 'country', 'unsaid', 'international', 'foreign']

/** The nearest of each with each. */
export function nearnessOf(a: readonly PartyCode[], b: readonly PartyCode[]): Nearness {
  if (!a.length || !b.length) return 'unsaid'
  let nearest = ORDER.length - 1
  for (const one of a) for (const other of b) nearest = Math.min(nearest, ORDER.indexOf(nearness(one, other)))
  return ORDER[nearest]
}

function nearness(a: PartyCode, b: PartyCode): Nearness {
  if (a === b) return 'same'
  if (isInternational(a) || isInternational(b)) return 'international'
  const [first, second] = [countryOf(a), countryOf(b)]
  if (first === undefined || second === undefined) return 'unsaid'
  if (first !== second) return 'foreign'
  return holds(a, b) || holds(b, a) ? 'within' : 'country'
}

/** `CA` holds `CA-QC`, and that `CA-QC:Montréal`. */
const holds = (a: PartyCode, b: PartyCode): boolean => b.startsWith(a) && (b[a.length] === '-' || b[a.length] === ':')
