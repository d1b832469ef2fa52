/** Right, wrong and missed per slot, and the figures that follow from them. */

export interface Count {
  tp: number
  fp: number
  fn: number
}
export type Tally = { [slot: string]: Count }

export function addTo(tally: Tally, other: Tally): void {
  for (const [slot, t] of Object.entries(other)) {
    const into = (tally[slot] ??= { tp: 0, fp: 0, fn: 0 })
    into.tp += t.tp
    into.fp += t.fp
    into.fn += t.fn
  }
}

/** All slots together; whether an engagement was found at all is counted apart. */
export function slotsOf(tally: Tally): Count {
  const sum = { tp: 0, fp: 0, fn: 0 }
  for (const [slot, t] of Object.entries(tally)) {
    if (slot === 'engagement') continue
    sum.tp += t.tp
    sum.fp += t.fp
    sum.fn += t.fn
  }
  return sum
}
export const engagementsOf = (tally: Tally): Count => tally['engagement'] ?? { tp: 0, fp: 0, fn: 0 }

export const precision = (t: Count): number => (t.tp + t.fp ? t.tp / (t.tp + t.fp) : 1)
export const recall = (t: Count): number => (t.tp + t.fn ? t.tp / (t.tp + t.fn) : 1)
export function f1(t: Count): number {
  const p = precision(t)
  const r = recall(t)
  return p + r ? (2 * p * r) / (p + r) : 0
}
