import type { Mention, Person } from '../mentions.ts'
import { C } from '../word-classes.ts'
import type { Chunker } from './chunker.ts'

/** Tokens from an envoy to the post in which he is accredited. */
const REACH = 40

/**
 * "a reçu M. A, qui lui a remis les lettres de créance l’accréditant **en qualité d’ambassadeur de B en C**": gives the office at i
 * to the one who was named before his papers; the end of the office, or i where there is none.
 */
export function accredit(c: Chunker, found: Mention[], i: number): number {
  const { x } = c
  const office = c.offices.get(i)
  if (!office || office.plural) return i
  let k = i - 1
  const from = Math.max(c.from, i - REACH)
  while (k > from && !x.is(k, C.credentials)) {
    if (x.isPunct(k, 46) || x.isPunct(k, 59)) return i
    k--
  }
  const at = k > from ? found.findLastIndex((m) => isNameless(m, i)) : -1
  if (at < 0) return i
  const one = found[at] as Person
  found[at] = { ...one, offices: [office] }
  return office.span.end
}

/** Someone near with a name and no office. */
function isNameless(m: Mention, i: number): boolean {
  return m.kind === 'person' && !!m.name && !m.weak && !m.offices.length && m.start > i - REACH
}
