import { slips } from './distance.ts'
import { APART, isWade, type Likeness } from './likeness.ts'
import { joined, type NameToken } from './tokens.ts'

export interface Pair {
  readonly a: NameToken
  readonly b: NameToken
  readonly i: number
  readonly j: number
  readonly likeness: Likeness
}

/** Which word of one name stands for which of the other, and what is left over. */
export interface Alignment {
  readonly pairs: readonly Pair[]
  readonly onlyA: readonly NameToken[]
  readonly onlyB: readonly NameToken[]
}

type Compare = (a: NameToken, b: NameToken) => Likeness

/** The nearest words first; of pairs as near, those that stand at the same place. */
export function align(first: readonly NameToken[], second: readonly NameToken[], compare: Compare): Alignment {
  const a = joinLike(first, second)
  const b = joinLike(second, first)
  const open: Pair[] = []
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) {
      const likeness = compare(a[i], b[j])
      if (likeness.cost < APART) open.push({ a: a[i], b: b[j], i, j, likeness })
    }
  open.sort((p, q) => rank(p) - rank(q) || p.i + p.j - q.i - q.j || p.i - q.i)
  const pairs: Pair[] = []
  let usedA = 0
  let usedB = 0
  for (const pair of open) {
    if ((usedA >> pair.i) & 1 || (usedB >> pair.j) & 1) continue
    usedA |= 1 << pair.i
    usedB |= 1 << pair.j
    pairs.push(pair)
  }
  return {
    pairs,
    onlyA: a.filter((_, i) => !((usedA >> i) & 1)),
    onlyB: b.filter((_, j) => !((usedB >> j) & 1)),
  }
}

const rank = (pair: Pair): number =>
  pair.likeness.cost + 0.05 * Math.abs(pair.i - pair.j) + (pair.a.filial === pair.b.filial ? 0 : 0.05)

function isOneWord(run: NameToken, other: NameToken): boolean {
  if (run.text === other.text || run.sound === other.sound || isWade(other, run)) return true
  if (other.text.length < 8) return false
  return (
    slips(run.text, other.text, 1) <= 1 || (run.sound[0] === other.sound[0] && slips(run.sound, other.sound, 1) <= 1)
  )
}

/** Neighbours become one word where the other name has them as one: Abdul Rahman for Abdulrahman. */
function joinLike(tokens: readonly NameToken[], others: readonly NameToken[]): readonly NameToken[] {
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (tokens[i].initial) continue
    for (const other of others) {
      const length = Math.max(other.text.length, other.wade.length)
      let sum = tokens[i].text.length
      if (sum >= length || (length < 8 && other.wade === '' && tokens[i].sound[0] !== other.sound[0])) continue
      for (let n = i + 1; n < tokens.length && sum <= length; n++) {
        sum += tokens[n].text.length
        if (sum + 2 < length || sum > length + 2) continue
        const run = joined(tokens.slice(i, n + 1))
        if (isOneWord(run, other)) return joinLike([...tokens.slice(0, i), run, ...tokens.slice(n + 1)], others)
      }
    }
  }
  return tokens
}
