import { align, type Alignment, type Pair } from './align.ts'
import { wadeOf } from './chinese.ts'
import { isEasternFamily } from './east-asia.ts'
import { isFamily, isGiven } from './known-names.ts'
import { personLikeness } from './likeness.ts'
import type { Finding, ParsedName } from './parsed-name.ts'
import { reasonsOf, wordsOf } from './reasons.ts'
import type { NameToken } from './tokens.ts'

/**
 * The words that fit speak for one person, and more so the more there are. A word that differs on both sides speaks
 * against it, whatever else fits; one that only the longer name has costs little.
 */
export function comparePersons(a: ParsedName, b: ParsedName): Finding {
  const aligned = align(a.tokens, b.tokens, personLikeness)
  const { pairs, onlyA, onlyB } = aligned
  const reasons = reasonsOf(pairs)
  let evidence = 0
  let cost = orderCost(a, b, aligned) + loneCost(aligned)
  for (const pair of pairs) {
    evidence += Math.min(pair.a.weight, pair.b.weight)
    cost += pair.likeness.cost
  }
  const conflicts = Math.min(onlyA.length, onlyB.length)
  if (conflicts > 0) {
    cost += 4 * conflicts
    reasons.push({ weight: 10, text: `not the same: ${wordsOf(onlyA)} ≠ ${wordsOf(onlyB)}` })
  } else if (onlyA.length + onlyB.length > 0) {
    cost += extraCost(aligned, evidence)
    reasons.push({ weight: 2, text: `extra: ${wordsOf([...onlyA, ...onlyB])}` })
  }
  if (a.suffix !== b.suffix) {
    // King Juan Carlos I has no family name to leave out
    cost +=
      a.suffix !== '' && b.suffix !== ''
        ? 5
        : onlyA.length + onlyB.length > 0 && !/r/.test(a.suffix + b.suffix)
          ? 2.2
          : 1.2
    reasons.push({ weight: 5, text: `only one is ${a.suffix || b.suffix}` })
  }
  if (a.gender !== b.gender && a.gender !== '' && b.gender !== '') {
    cost += 4
    reasons.push({ weight: 9, text: 'a man and a woman, by their titles' })
  }
  return { logOdds: pairs.length === 0 ? -5 : 2.4 + 0.5 * Math.min(evidence, 3) - cost, reasons }
}

function extraCost({ pairs, onlyA, onlyB }: Alignment, evidence: number): number {
  const extra = onlyA.length > 0 ? onlyA : onlyB
  let more = 0
  for (const token of extra) more += token.weight
  // John Lee Ka-chiu: a Chinese name behind the one used abroad
  if (pairs.length > 1 && extra.length < 3 && pairs.every((pair) => pair.i === pair.j && pair.i < pairs.length))
    if (pairs.some(({ a, i }) => i === pairs.length - 1 && isEasternFamily(a.text)) && isWestern(pairs[0].a)) more = 0.5
  let cost = (2 * more) / Math.max(evidence, 0.3)
  // a new first name may be a son's: Mahamat Idriss Déby; and surely is where the father's is marked: Najib bin Abdul Razak
  const opens = onlyA.length > 0 ? pairs.every((pair) => pair.i > 0) : pairs.every((pair) => pair.j > 0)
  if (opens && pairs.length > 1) cost += pairs.some((pair) => pair.a.filial !== pair.b.filial) ? 3 : 0.6
  // George H. W. Bush is not George W. Bush, though J. Kennedy may be J. F. Kennedy
  // the S. of Mikhail S. Gorbachev is not for Saakashvili
  if (pairs.some((pair) => isMiddleForLast(pair, onlyA.length > 0, pairs.length, extra.length))) cost += 4
  const middle = pairs.some((pair) => pair.i > 0 && pair.a.initial && pair.b.initial)
  return middle && extra.some((token) => token.initial) ? cost + 4 : cost
}

const isWestern = ({ text }: NameToken): boolean => isGiven(text) && wadeOf(text) === '' && !isEasternFamily(text)

/** A middle initial of the longer name, set against the last word of the shorter one, all of whose words are paired. */
function isMiddleForLast({ a, b, i, j }: Pair, longerIsA: boolean, paired: number, extra: number): boolean {
  const [initial, at, other, place] = longerIsA ? [a, i, b, j] : [b, j, a, i]
  return initial.initial && !other.initial && at > 0 && at < paired + extra - 1 && place === paired - 1
}

/** Two words that stand the other way round in the other name. */
function isTurned([one, other]: readonly Pair[]): boolean {
  return one.i < other.i !== one.j < other.j
}

function orderCost(a: ParsedName, b: ParsedName, { pairs }: Alignment): number {
  // father and son change places
  if (pairs.filter((pair) => pair.a.filial !== pair.b.filial).length > 1) return 3.5
  if (pairs.length < 2 || (a.tokens.length === 2 && b.tokens.length === 2 && pairs[0].i === pairs[0].j)) return 0
  // the father's name is marked
  if (pairs.length === 2 && pairs.some((pair) => pair.a.filial && pair.b.filial)) return 0
  if (pairs.length > 2) return crossings(pairs)
  if (a.tokens.length > 2 || b.tokens.length > 2)
    return isTurned(pairs) && pairs.every(({ a, b }) => isGiven(a.text) && isGiven(b.text)) ? 2 : 0
  // Hans Friedrich is not Friedrich Hans; Orbán Viktor is Viktor Orbán, for one sees which is the family name
  return pairs.every(({ a }) => isGiven(a.text) && !isEasternFamily(a.text)) ? 4 : 0.6
}

/** Words in another order; the family name may stand first or last. Brothers have the same words in another one. */
function crossings(pairs: readonly Pair[]): number {
  const places = [...pairs].sort((p, q) => p.i - q.i).map((pair) => pair.j)
  const [first, ...rest] = places
  const crossed = Math.min(
    inversions(places),
    inversions([...rest, first]),
    inversions([places[places.length - 1], ...places.slice(0, -1)]),
  )
  if (crossed === 0) return 0
  // of a man, his father and his grandfather
  if (pairs.every(({ a, b }) => isGiven(a.text) && isGiven(b.text))) return 4
  const sameStart = pairs.some((pair) => pair.i === 0) && places.includes(0)
  return Math.min(crossed, 2) * 1.2 + (sameStart ? 0 : 0.9)
}

function inversions(places: readonly number[]): number {
  let count = 0
  for (let i = 0; i < places.length; i++)
    for (let j = i + 1; j < places.length; j++) if (places[i] > places[j]) count += 1
  return count
}

/** A family name alone may be many people's, and a given name alone is nobody's. */
function loneCost({ pairs, onlyA, onlyB }: Alignment): number {
  if (pairs.length !== 1 || onlyA.length + onlyB.length === 0) return 0
  const { text } = pairs[0].a
  return isGiven(text) && !isFamily(text) ? 2.2 : 1.2
}
