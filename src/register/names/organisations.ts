import { align, type Pair } from './align.ts'
import { countryOf } from './countries.ts'
import { fold } from './fold.ts'
import { spelling, type Likeness } from './likeness.ts'
import { conceptOf, formAt, formWordOf, FUNCTION_WORDS, GENERIC, numberOf, WEAK } from './organisation-words.ts'
import { MOST_TOKENS, type Finding, type ParsedName } from './parsed-name.ts'
import { tokenOf, type NameToken } from './tokens.ts'

const WORD = /[\p{L}\p{N}\p{M}'’‘ʼʻʿʾ`´\u200c]+/gu
/** "A.B.C.", "S.A.", "p.l.c.": letters with full stops are one word; so is "A/S". */
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|(?<![\p{L}\p{N}])[AK]\/S(?![\p{L}\p{N}])/gu

export function parseOrganisation(said: string): ParsedName {
  const source = said
    .replace(DOTTED, (letters) => letters.replace(/[./]/g, ''))
    .replace(/['’]s(?![\p{L}\p{N}])/gu, '')
    .replace(/\b(co|inter|multi|non|pre|sub|trans)-(?=\p{Ll})/giu, '$1')
  const words: { said: string; text: string }[] = []
  for (const [word] of source.matchAll(WORD)) {
    const text = fold(word)
    if (text !== '') words.push({ said: word, text })
    if (words.length > 60) break
  }
  const { kept, form } = withoutForms(words)
  const tokens: NameToken[] = []
  const numbers: string[] = []
  for (let i = 0; i < kept.length; i++) {
    const word = kept[i]
    const number = kept.length > 1 ? numberOf(word.text, word.said, i === 0) : undefined
    if (number !== undefined) {
      numbers.push(number)
      continue
    }
    if (FUNCTION_WORDS.has(word.text) && kept.length > 1 && !isCapital(word.said)) continue
    // L & H, C G
    let { said, text } = word
    while (text.length < 4 && word.text.length === 1 && kept[i + 1]?.text.length === 1 && isCapital(kept[i + 1].said)) {
      i += 1
      said += kept[i].said
      text += kept[i].text
    }
    const concept = countryOf(text) ?? conceptOf(text)
    tokens.push(tokenOf(said, concept, GENERIC.has(concept) || WEAK.has(concept) ? 0.4 : 1))
  }
  return {
    kind: 'organisation',
    said,
    tokens: tokens.slice(0, MOST_TOKENS),
    ordered: true,
    suffix: form,
    numbers,
    letters: tokens.length === 1 ? tokens[0].text : tokens.map((token) => fold(token.said)[0] ?? '').join(''),
  }
}

const isCapital = (said: string): boolean => said.length === 1 && said !== said.toLowerCase()

/** Legal forms are taken out, unless nothing else is left. */
function withoutForms<T extends { text: string }>(words: readonly T[]): { kept: readonly T[]; form: string } {
  const texts = words.map((word) => formWordOf(word.text))
  const out = new Set<number>()
  let form = ''
  for (let i = 0; i < words.length; i++) {
    const found = formAt(texts, i)
    if (!found) continue
    const end = i + found.words.length
    if (found.edge && i !== 0 && !restIsForms(texts, end)) continue
    if (found.edge && i === 0 && found.form === 'company') continue
    if (found.form !== 'company' || form === '') form = found.form
    for (let k = i; k < end; k++) out.add(k)
    i = end - 1
  }
  const kept = words.filter((_, i) => !out.has(i))
  return kept.length === 0 ? { kept: words, form: '' } : { kept, form }
}

function restIsForms(words: readonly string[], from: number): boolean {
  let i = from
  while (i < words.length) {
    const found = formAt(words, i)
    if (!found) return false
    i += found.words.length
  }
  return true
}

export function compareOrganisations(a: ParsedName, b: ParsedName): Finding {
  if (isAcronym(a, b) || isAcronym(b, a))
    return {
      z: a.letters.length > 2 ? 1 : 0.3,
      reasons: [{ weight: 1, text: `the letters of the name: ${a.said} ~ ${b.said}` }],
    }
  const { pairs, onlyA, onlyB } = align(a.tokens, b.tokens, wordLikeness)
  const reasons: Finding['reasons'] = []
  const plain = pairs.every(({ a, b }) => Math.min(a.weight, b.weight) < 1)
  let evidence = 0
  let cost = 0
  for (const pair of pairs) {
    evidence += plain ? 0.8 : Math.min(pair.a.weight, pair.b.weight)
    cost += pair.likeness.cost
    reasons.push({ weight: pair.a.weight + pair.likeness.cost, text: say(pair) })
  }
  const tolerance = 2.2 + 0.5 * Math.min(evidence, 3)
  const conflicts = Math.min(onlyA.length, onlyB.length)
  if (conflicts > 0) {
    cost += (tolerance + 1) * conflicts
    reasons.push({ weight: 10, text: `not the same: ${list(onlyA)} ≠ ${list(onlyB)}` })
  } else {
    const extra = onlyA.length > 0 ? onlyA : onlyB
    for (const one of extra) cost += WEAK.has(one.text) ? 1 : tolerance + 0.5
    if (extra.length > 0) reasons.push({ weight: 9, text: `extra: ${list(extra)}` })
  }
  cost += numbersApart(a, b, tolerance, reasons)
  if (a.suffix !== '' && b.suffix !== '' && a.suffix !== b.suffix) {
    cost += 0.4
    reasons.push({ weight: 0.5, text: `another legal form: ${a.suffix} ~ ${b.suffix}` })
  }
  return { z: pairs.length === 0 ? -5 : tolerance - cost, reasons }
}

/** Series differ by a number: near enough for a person to look at, never sure. A number that only one has makes another body. */
function numbersApart(a: ParsedName, b: ParsedName, tolerance: number, reasons: Finding['reasons']): number {
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

const list = (tokens: readonly NameToken[]): string => tokens.map((one) => one.said).join(' ')

function say({ a, b, likeness }: Pair): string {
  if (likeness.how === 'same') return a.said === b.said ? `the same: ${a.said}` : `the same word: ${a.said} ~ ${b.said}`
  return `spelled otherwise: ${a.said} ~ ${b.said}`
}
