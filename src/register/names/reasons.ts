import type { Pair } from './align.ts'
import type { Likeness } from './likeness.ts'
import type { NameToken } from './tokens.ts'

export interface Reason {
  /** The weightiest comes first. */
  readonly weight: number
  readonly text: string
}

const WORDING: Readonly<Record<Likeness['how'], string>> = {
  same: 'the same',
  initial: 'by its initial',
  pet: 'short form',
  abroad: 'the same name in another language',
  spelled: 'spelled otherwise',
  typo: 'a slip of the pen',
  apart: 'not the same',
}

/** What was found in both names: `the same: Benjamin`, `by its initial: F. ~ Frantz`. */
export function reasonsOf(pairs: readonly Pair[]): Reason[] {
  const same = pairs.filter((pair) => isSaidAlike(pair)).sort((p, q) => p.i - q.i)
  const reasons = pairs
    .filter((pair) => !isSaidAlike(pair))
    .map((pair) => ({
      weight: 1 + pair.likeness.cost,
      text: `${WORDING[pair.likeness.how]}: ${written(pair.a)} ~ ${written(pair.b)}`,
    }))
  if (same.length > 0) {
    let weight = 0
    for (const pair of same) weight += pair.a.weight
    reasons.push({ weight, text: `${WORDING.same}: ${wordsOf(same.map((pair) => pair.a))}` })
  }
  return reasons
}

/** Words of a name, as they are written there. */
export function wordsOf(tokens: readonly NameToken[]): string {
  return tokens.map(written).join(' ')
}

const written = (token: NameToken): string => (token.initial ? `${token.said}.` : token.said)

const isSaidAlike = ({ a, b, likeness }: Pair): boolean =>
  likeness.how === 'same' && a.said.toLowerCase() === b.said.toLowerCase()
