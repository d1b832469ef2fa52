import { keyOf } from '../../gazetteer/key.ts'
import { beginsCountry, countryOf } from './countries.ts'
import { fold } from './fold.ts'
import { knownOrganisation } from './known-organisations.ts'
import { conceptOf, formAt, formWordOf, FUNCTION_WORDS, GENERIC, numberOf, WEAK } from './organisation-words.ts'
import { MOST_TOKENS, type ParsedName } from './parsed-name.ts'
import { tokenOf, WORD, type NameToken } from './tokens.ts'

/** "A.B.C.", "S.A.", "p.l.c.": letters with full stops are one word; so is "A/S". */
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|(?<![\p{L}\p{N}])[AK]\/S(?![\p{L}\p{N}])/gu

interface Word {
  readonly said: string
  readonly text: string
}

export function parseOrganisation(said: string): ParsedName {
  const source = said
    .replace(DOTTED, (letters) => letters.replace(/[./]/g, ''))
    .replace(/['’]s(?![\p{L}\p{N}])/gu, '')
    // d'investissement
    .replace(/(?<![\p{L}\p{N}])[dl]['’](?=\p{L})/giu, '')
    .replace(/\b(co|multi|non|sub)-(?=\p{L})/giu, '$1')
    .replace(/\b(inter|pan)[- ](?=\p{L})/giu, '$1')
    .replace(/(?<!\p{L})Bundes(?=ministerium)/giu, 'Bundes ')
  const words: Word[] = []
  for (const [word] of source.matchAll(WORD)) {
    const text = fold(word)
    if (text !== '') words.push({ said: word, text })
    if (words.length > 60) break
  }
  const { kept, form } = withoutForms(words)
  const tokens: NameToken[] = []
  const numbers: string[] = []
  let letters = ''
  for (let i = 0; i < kept.length; i++) {
    const country = countryAt(kept, i)
    if (country) {
      const run = kept.slice(i, i + country.length)
      letters += run.map((word) => word.text[0]).join('')
      tokens.push(tokenOf(run.map((word) => word.said).join(' '), country.code, 0.8))
      i += country.length - 1
      continue
    }
    const word = kept[i]
    const number = kept.length > 1 ? numberOf(word.text, word.said, i === 0) : undefined
    if (number !== undefined) {
      numbers.push(number)
      continue
    }
    if (FUNCTION_WORDS.has(word.text) && kept.length > 1 && !isCapital(word.said)) continue
    letters += word.text[0]
    // L & H, C G
    let { said, text } = word
    while (text.length < 4 && word.text.length === 1 && kept[i + 1]?.text.length === 1 && isCapital(kept[i + 1].said)) {
      i += 1
      said += kept[i].said
      text += kept[i].text
      letters += kept[i].text
    }
    const concept = conceptOf(text)
    tokens.push(tokenOf(said, concept, GENERIC.has(concept) || WEAK.has(concept) ? 0.4 : 1))
  }
  return {
    kind: 'organisation',
    said,
    tokens: withoutAcronym(tokens, letters).slice(0, MOST_TOKENS),
    suffix: form,
    gender: '',
    known: knownOrganisation(keyOf(said)) ?? knownOrganisation(words.map((word) => word.text).join(' ')) ?? '',
    numbers,
    letters: tokens.length === 1 ? tokens[0].text : letters,
  }
}

/** "World Anti-Doping Agency (WADA)" says its name twice. */
function withoutAcronym(tokens: readonly NameToken[], letters: string): readonly NameToken[] {
  if (tokens.length < 3) return tokens
  const { text } = tokens[tokens.length - 1]
  return text.length > 1 && text === letters.slice(0, -1) ? tokens.slice(0, -1) : tokens
}

/** The longest name of a country that begins at a word. */
function countryAt(words: readonly Word[], i: number): { code: string; length: number } | undefined {
  let text = ''
  let found: { code: string; length: number } | undefined
  for (let n = 0; n < 4 && i + n < words.length; n++) {
    text = n === 0 ? words[i].text : `${text} ${words[i + n].text}`
    const code = countryOf(text)
    if (code !== undefined) found = { code, length: n + 1 }
    else if (n === 0 && !beginsCountry(text)) return undefined
  }
  return found
}

const isCapital = (said: string): boolean => said.length === 1 && said !== said.toLowerCase()

/** Legal forms are taken out, unless nothing else is left. */
function withoutForms(words: readonly Word[]): { kept: readonly Word[]; form: string } {
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
