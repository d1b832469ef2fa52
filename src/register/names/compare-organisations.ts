import { align } from './align.ts'
import { spelling, type Likeness } from './likeness.ts'
import { WEAK } from './organisation-words.ts'
import type { Finding, ParsedName } from './parsed-name.ts'
import { reasonsOf, wordsOf, type Reason } from './reasons.ts'
import type { NameToken } from './tokens.ts'

/**
 * Every word counts: one that differs, or that only one name has, makes another body, but for words like Group. Words
 * that many bodies share speak less for one.
 */
export function compareOrganisations(a: ParsedName, b: ParsedName): Finding {
  if (isAcronym(a, b) || isAcronym(b, a))
    return {
      z: a.letters.length > 2 ? 1 : 0.3,
      reasons: [{ weight: 1, text: `the letters of the name: ${a.said} ~ ${b.said}` }],
    }
  const { pairs, onlyA, onlyB } = align(a.tokens, b.tokens, wordLikeness)
  const reasons = reasonsOf(pairs)
  const plain = pairs.every(({ a, b }) => Math.min(a.weight, b.weight) < 1)
  let evidence = 0
  let cost = 0
  for (const pair of pairs) {
    evidence += plain ? 0.8 : Math.min(pair.a.weight, pair.b.weight)
    cost += pair.likeness.cost
  }
  const tolerance = 2.2 + 0.5 * Math.min(evidence, 3)
  const conflicts = Math.min(onlyA.length, onlyB.length)
  if (conflicts > 0) {
    cost += (tolerance + 1) * conflicts
    reasons.push({ weight: 10, text: `not the same: ${wordsOf(onlyA)} ≠ ${wordsOf(onlyB)}` })
  } else {
    const extra = onlyA.length > 0 ? onlyA : onlyB
    for (const one of extra) cost += WEAK.has(one.text) ? 1 : tolerance + 0.5
    if (extra.length > 0) reasons.push({ weight: 9, text: `extra: ${wordsOf(extra)}` })
  }
  cost += numbersApart(a, b, tolerance, reasons)
  if (a.suffix !== '' && b.suffix !== '' && a.suffix !== b.suffix) {
    cost += 0.4
    reasons.push({ weight: 0.5, text: `another legal form: ${a.suffix} ~ ${b.suffix}` })
  }
  return { z: pairs.length === 0 ? -5 : tolerance - cost, reasons }
}

/** Series differ by a number: near enough for a person to look at, never sure. A number that only one has makes another body. */
function numbersApart(a: ParsedName, b: ParsedName, tolerance: number, reasons: Reason[]): number {
  const x = a.numbers.join('-')
  const y = b.numbers.join('-')
  if (x === y) return 0
  reasons.push({ weight: 8, text: `numbers differ: ${x || 'none'} ≠ ${y || 'none'}` })
  return a.numbers.length === b.numbers.length ? tolerance - 0.2 : tolerance + 0.5
}

function isAcronym(short: ParsedName, long: ParsedName): boolean {
  return (
    short.tokens.length === 1 &&
    long.tokens.length > 1 &&
    short.letters.length > 1 &&
    short.letters === long.letters &&
    short.numbers.length === 0
  )
}

function wordLikeness(a: NameToken, b: NameToken): Likeness {
  if (a.text === b.text) return { cost: 0, how: 'same' }
  // a country is not another one misspelt, nor letters other letters
  if (a.text.includes(':') || b.text.includes(':') || (isLetters(a) && isLetters(b))) return { cost: 9, how: 'apart' }
  return spelling(a, b)
}

/** Very likely an acronym: BP, IMF. */
const isLetters = ({ said }: NameToken): boolean => said.length < 5 && said === said.toUpperCase()
