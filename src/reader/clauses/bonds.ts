import type { Act } from './act.ts'

/**
 * "**To establish a sister-city relationship**, the mayors signed an agreement": the bond and what was signed are one
 * instrument, a twinning.
 */
export function bindTwins(found: Act[]): void {
  const bond = found.findIndex((a) => a.kind === 'twinning' && a.rule === 'agreement/issued')
  const signed = found.findIndex((a) => a.kind === 'agreement' && a.rule !== 'agreement/issued')
  if (bond < 0 || signed < 0) return
  const { object, subject } = found[bond]
  const a = found[signed]
  found[signed] = {
    ...a,
    kind: 'twinning',
    object: a.object.length || subject.some((m) => !a.subject.includes(m)) ? a.object : object,
  }
  found.splice(bond, 1)
}
