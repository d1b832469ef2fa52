import type { Evidence } from '../evidence.ts'
import { officeOf, type Office } from './offices.ts'

/** The best of each with each; nothing where one side has no office. */
export function officeEvidence(a: readonly string[], b: readonly string[]): Evidence {
  if (!a.length || !b.length) return { weight: 0, why: '' }
  let best: Evidence | undefined
  for (const one of a)
    for (const other of b) {
      const found = between(one, other)
      if (!best || found.weight > best.weight) best = found
    }
  return best!
}

/** There is one of them at a time. */
const SINGLE: ReadonlySet<Office['role']> = new Set([
  'president',
  'monarch',
  'prime minister',
  'governor',
  'mayor',
  'speaker',
  'secretary general',
])
const NEAR: ReadonlySet<string> = new Set(['president, prime minister', 'secretary, minister', 'governor, president'])
/** Those that people pass through in a life in politics. */
const POLITICS: ReadonlySet<Office['role']> = new Set([
  'president',
  'prime minister',
  'minister',
  'secretary',
  'speaker',
  'member',
  'governor',
  'mayor',
  'party leader',
  'ambassador',
  'envoy',
  'commissioner',
  'secretary general',
  'chair',
])

function between(one: string, other: string): Evidence {
  const [a, b] = [officeOf(one), officeOf(other)]
  const shared = a.fields.some((field) => b.fields.includes(field))
  if (a.role === b.role && a.role !== 'other') {
    if (a.deputy !== b.deputy) return { weight: shared ? 0.8 : -0.3, why: `${one}, ${other}` }
    if (SINGLE.has(a.role)) return { weight: 1.8, why: `both ${one}` }
    if (shared) return { weight: 1.6, why: `both ${one}` }
    if (!a.fields.length || !b.fields.length) return { weight: 0.9, why: `both ${a.role}` }
    return { weight: -0.1, why: `${one}, ${other}` }
  }
  if (one === other) return { weight: 1.2, why: `both ${one.replace('other/', '').replaceAll('+', ' ')}` }
  // heads of government that are called President; secretaries of a field not said
  if (NEAR.has(`${a.role}, ${b.role}`) || NEAR.has(`${b.role}, ${a.role}`))
    return { weight: 0.6, why: `${one}, ${other}` }
  if (POLITICS.has(a.role) && POLITICS.has(b.role)) return { weight: shared ? 0.5 : 0, why: `${one}, then ${other}` }
  return { weight: -0.6, why: `${one}, ${other}` }
}
