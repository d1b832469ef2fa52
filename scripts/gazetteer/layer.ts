/** A layer of the gazetteer: what the prose of a language calls the entries, made from its lists in data/ and its names of CLDR. */

import { Form } from '../../src/gazetteer/entry.ts'
import { keyOf } from '../../src/gazetteer/key.ts'

export interface Named {
  readonly kind: 'country' | 'subdivision' | 'city' | 'organisation' | 'event'
  readonly code: string
}

/** A name that a language has for an entry. */
export interface LayerKey<E extends Named> {
  readonly key: string
  readonly entry: E
  readonly form: Form
}

/** What a language says of its layer; all else is in its lists. */
export interface Layer {
  /** How its files in data/ begin: `french` of `french-countries.tsv`. */
  readonly files: string
  /** Its name of a country or subdivision; undefined where it has none of its own. */
  name(code: string): string | undefined
  /** Other ways in which a country is named that follow from its name: "République de Bulgarie". */
  official(code: string, name: string): readonly string[]
  /** The forms of an adjective, as its list has it: both genders, one and many. */
  adjectiveForms(entry: string): readonly string[]
  /** Keys by which a name is also found, as its `writing.ts` or its spelling has it, with the form that they are. */
  also?(key: string, variant: string, form: Form): readonly (readonly [key: string, form: Form])[]
}

const listOf = (field: string | undefined): string[] =>
  (field ?? '')
    .split(';')
    .map((s) => s.trim())
    .filter((s) => s !== '')

const isAcronym = (text: string): boolean => /^(?:\p{Lu}\.?){2,}$/u.test(text) || /^(?:\p{Lu}\.-?)+$/u.test(text)

/**
 * All keys that a language has for the entries.
 *
 * @param rows the rows of one of our lists
 * @param byCode an entry by its code; an organisation also by `org:NAME`
 * @param cityOf the largest city of a country by its English name
 * @param missing told of what no entry has
 */
export function layerKeys<E extends Named>(
  layer: Layer,
  entries: readonly E[],
  rows: (file: string) => string[][],
  byCode: (code: string) => E | undefined,
  cityOf: (country: string, name: string) => E | undefined,
  missing: (what: string) => void,
): LayerKey<E>[] {
  const found: LayerKey<E>[] = []
  const put = (entry: E, text: string, form: Form): void => {
    for (const variant of new Set([text.replace(/\s*\([^)]*\)/g, ' '), text.replace(/[()]/g, ' ')])) {
      const key = keyOf(variant)
      if (key.length > 1) found.push({ key, entry, form })
      for (const [other, its] of layer.also?.(key, variant, form) ?? []) found.push({ key: other, entry, form: its })
    }
  }
  const give = (entry: E, names: string, adjectives: string): void => {
    for (const name of listOf(names)) put(entry, name, isAcronym(name) ? Form.acronym : Form.name)
    for (const one of listOf(adjectives)) for (const form of layer.adjectiveForms(one)) put(entry, form, Form.adjective)
  }
  for (const entry of entries) {
    if (entry.kind !== 'country' && entry.kind !== 'subdivision') continue
    const name = layer.name(entry.code)
    if (!name) continue
    put(entry, name, Form.name)
    if (entry.kind === 'country')
      for (const official of layer.official(entry.code, name)) put(entry, official, Form.alias)
  }
  for (const file of [`${layer.files}-countries.tsv`, `${layer.files}-subdivisions.tsv`])
    for (const [code, names, adjectives] of rows(file)) {
      const entry = byCode(code)
      if (entry) give(entry, names, adjectives)
      else missing(code)
    }
  for (const [country, name, names, adjectives] of rows(`${layer.files}-cities.tsv`)) {
    const entry = cityOf(country, name)
    if (entry) give(entry, names, adjectives)
    else missing(`${country} ${name}`)
  }
  for (const [code, names, acronyms] of rows(`${layer.files}-organisations.tsv`)) {
    const entry = byCode(code)
    if (!entry) missing(code)
    else {
      for (const name of listOf(names)) put(entry, name, Form.name)
      for (const letters of listOf(acronyms)) put(entry, letters, Form.acronym)
    }
  }
  return found
}
