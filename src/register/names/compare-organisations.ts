import { align, type Pair } from './align.ts'
import { fold } from './fold.ts'
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
  if (a.known !== '' && a.known === b.known)
    return { logOdds: 5, reasons: [{ weight: 9, text: `both name the ${a.known}` }] }
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
  const short = acronymCost(onlyA, onlyB) ?? acronymCost(onlyB, onlyA)
  const conflicts = Math.min(onlyA.length, onlyB.length)
  if (short !== undefined) {
    cost += short
    reasons.push({ weight: 9, text: `short for it: ${wordsOf(onlyA)} ~ ${wordsOf(onlyB)}` })
  } else if (conflicts > 0) {
    cost += (tolerance + 1) * conflicts
    reasons.push({ weight: 10, text: `not the same: ${wordsOf(onlyA)} ≠ ${wordsOf(onlyB)}` })
  } else {
    const extra = onlyA.length > 0 ? onlyA : onlyB
    for (const one of extra) cost += WEAK.has(one.text) ? 1 : tolerance + 0.5
    if (extra.length > 0) reasons.push({ weight: 9, text: `extra: ${wordsOf(extra)}` })
  }
  if (sendsOther(pairs)) {
    cost += tolerance + 0.5
    reasons.push({ weight: 9, text: 'the other way round' })
  }
  cost += numbersCost(a, b, evidence, tolerance, reasons)
  if (a.suffix !== '' && b.suffix !== '' && a.suffix !== b.suffix) {
    cost += 0.4
    reasons.push({ weight: 0.5, text: `another legal form: ${a.suffix} ~ ${b.suffix}` })
  }
  return { logOdds: pairs.length === 0 && short === undefined ? -5 : tolerance - cost, reasons }
}

/**
 * Numbers of a series, where much else fits, are near enough for a person to look at, and never sure; the less else
 * there is, the more the number says (G7, G20). A number that only one has makes another body.
 */
function numbersCost(a: ParsedName, b: ParsedName, evidence: number, tolerance: number, reasons: Reason[]): number {
  const x = a.numbers.join('-')
  const y = b.numbers.join('-')
  if (x === y) return 0
  reasons.push({ weight: 8, text: `numbers differ: ${x || 'none'} ≠ ${y || 'none'}` })
  return a.numbers.length === b.numbers.length && evidence > 1.2 ? tolerance - 0.2 : tolerance + 0.5
}

/** What it costs that a word of one name has the letters of the words that only the other has; undefined where it has not. */
function acronymCost(one: readonly NameToken[], words: readonly NameToken[]): number | undefined {
  if (one.length !== 1 || words.length < 2) return undefined
  const { text } = one[0]
  let letters = ''
  for (const word of words) letters += lettersOf(word)
  // UNRWA leaves out whom it is for
  if (text.length > 3 && letters.startsWith(text)) return text === letters ? 1.2 : 1.8
  return text === letters ? (text.length > 2 ? 1.2 : 1.9) : undefined
}

/** The embassy of France in Germany is not that of Germany in France. */
function sendsOther(pairs: readonly Pair[]): boolean {
  if (!pairs.some(({ a }) => SENT.has(a.text))) return false
  const countries = pairs.filter(({ a }) => a.text.includes(':'))
  return countries.length === 2 && countries[0].i < countries[1].i !== countries[0].j < countries[1].j
}

const SENT = new Set(['embassy', 'consulate', 'mission', 'representation'])

const lettersOf = (word: NameToken): string =>
  word.said
    .split(' ')
    .map((part) => fold(part).slice(0, 1))
    .join('')

function wordLikeness(a: NameToken, b: NameToken): Likeness {
  if (a.text === b.text) return { cost: 0, how: 'same' }
  // a country is not another one misspelt, nor a number, nor Europe European, nor letters other letters
  if (isExact(a) || isExact(b) || (isLetters(a) && isLetters(b))) return { cost: 9, how: 'apart' }
  return spelling(a, b)
}

const isExact = ({ text }: NameToken): boolean => text.includes(':') || /\d$/.test(text) || text === 'europe'

/** Very likely an acronym: BP, IMF. */
const isLetters = ({ said }: NameToken): boolean => said.length < 5 && said === said.toUpperCase()
