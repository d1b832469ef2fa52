/** The French layer of the gazetteer: what French prose calls the entries, made from data/french-*.tsv. */

import { Form } from '../../src/gazetteer/entry.ts'
import { keyOf } from '../../src/gazetteer/key.ts'
import { frenchName, from } from '../../src/register/french-names.ts'

export interface Named {
  readonly kind: 'country' | 'subdivision' | 'city' | 'organisation' | 'event'
  readonly code: string
}

/** A name that French has for an entry. */
export interface FrenchKey<E extends Named> {
  readonly key: string
  readonly entry: E
  readonly form: Form
}

const listOf = (field: string | undefined): string[] =>
  (field ?? '')
    .split(';')
    .map((s) => s.trim())
    .filter((s) => s !== '')

const isAcronym = (text: string): boolean => /^(?:\p{Lu}\.?){2,}$/u.test(text) || /^(?:\p{Lu}\.-?)+$/u.test(text)

/** The forms of an adjective: masculine and feminine, one and many. */
export function adjectiveForms(entry: string): string[] {
  if (entry.endsWith('-')) return [entry.slice(0, -1)]
  const [masculine, given] = entry.split('/')
  const feminine = given ?? feminineOf(masculine)
  const plural = (word: string) =>
    /[sx]$/.test(word) ? word : word.endsWith('al') ? `${word.slice(0, -1)}ux` : `${word}s`
  return [...new Set([masculine, plural(masculine), feminine, plural(feminine)])]
}

function feminineOf(masculine: string): string {
  if (masculine.endsWith('e')) return masculine
  if (/(?:i|é|y)en$|(?:all|bret|sax|lett|fris|gris)on$|wallon$/.test(masculine)) return `${masculine}ne`
  if (masculine.endsWith('er')) return masculine.replace(/er$/, 'ère')
  return `${masculine}e`
}

/**
 * All French keys of the entries.
 *
 * @param rows the rows of one of our lists
 * @param byCode an entry by its code; an organisation also by `org:NAME`
 * @param cityOf the largest city of a country by its English name
 * @param missing told of what no entry has
 */
export function frenchKeys<E extends Named>(
  entries: readonly E[],
  rows: (file: string) => string[][],
  byCode: (code: string) => E | undefined,
  cityOf: (country: string, name: string) => E | undefined,
  missing: (what: string) => void,
): FrenchKey<E>[] {
  const found: FrenchKey<E>[] = []
  const put = (entry: E, text: string, form: Form): void => {
    for (const variant of new Set([text.replace(/\s*\([^)]*\)/g, ' '), text.replace(/[()]/g, ' ')])) {
      const key = keyOf(variant)
      if (key.length > 1) found.push({ key, entry, form })
      // as the reader keeps it at the end of small words (`final` of languages/fr/writing.ts): "burkinabé"
      if (form === Form.adjective && /és?$/.test(variant))
        found.push({ key: key.replace(/e(s?)$/, 'é$1'), entry, form })
      if (/^saint(e?) /.test(key)) found.push({ key: key.replace(/^saint(e?) /, 'st$1 '), entry, form: Form.alias })
    }
  }
  const give = (entry: E, names: string, adjectives: string): void => {
    for (const name of listOf(names)) put(entry, name, isAcronym(name) ? Form.acronym : Form.name)
    for (const one of listOf(adjectives)) for (const form of adjectiveForms(one)) put(entry, form, Form.adjective)
  }
  for (const entry of entries) {
    if (entry.kind !== 'country' && entry.kind !== 'subdivision') continue
    const french = frenchName(entry.code)
    if (!french) continue
    put(entry, french.name, Form.name)
    if (entry.kind === 'country') {
      const bare = /^[aeiouéèêîô]/i.test(french.name) ? `d’${french.name}` : `de ${french.name}`
      for (const of of new Set([bare, from(french)])) put(entry, `République ${of}`, Form.alias)
    }
  }
  for (const file of ['french-countries.tsv', 'french-subdivisions.tsv'])
    for (const [code, names, adjectives] of rows(file)) {
      const entry = byCode(code)
      if (entry) give(entry, names, adjectives)
      else missing(code)
    }
  for (const [country, name, names, adjectives] of rows('french-cities.tsv')) {
    const entry = cityOf(country, name)
    if (entry) give(entry, names, adjectives)
    else missing(`${country} ${name}`)
  }
  for (const [code, names, acronyms] of rows('french-organisations.tsv')) {
    const entry = byCode(code)
    if (!entry) missing(code)
    else {
      for (const name of listOf(names)) put(entry, name, Form.name)
      for (const letters of listOf(acronyms)) put(entry, letters, Form.acronym)
    }
  }
  return found
}
