/** A layer of the gazetteer: what the prose of a language calls the entries, made from its lists in data/ and its names of CLDR. */

import { Form } from '../../src/gazetteer/entry.ts'
import { keyOf } from '../../src/gazetteer/key.ts'
import { byCode, type Draft, drafts } from './drafts.ts'
import { listOf, report, rows } from './sources.ts'

/** A name that a language has for an entry. */
export interface LayerKey {
  readonly key: string
  readonly entry: Draft
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

const isAcronym = (text: string): boolean => /^(?:\p{Lu}\.?){2,}$/u.test(text) || /^(?:\p{Lu}\.-?)+$/u.test(text)

/** The largest city of each `COUNTRY KEY`, by its English name. */
function largestCities(): Map<string, Draft> {
  const cities = new Map<string, Draft>()
  for (const entry of drafts)
    if (entry.kind === 'city') {
      const [, english] = entry.line.split('|')
      const at = `${entry.code.slice(0, 2)} ${keyOf(english)}`
      if (!cities.has(at) || cities.get(at)!.prior < entry.prior) cities.set(at, entry)
    }
  return cities
}

/** All keys that a language has for the entries; reports what no entry has. */
export function layerKeys(layer: Layer): LayerKey[] {
  const cities = largestCities()
  const missing = (what: string) => report(`no such entry\t${what}`)
  const found: LayerKey[] = []
  const put = (entry: Draft, text: string, form: Form): void => {
    for (const variant of new Set([text.replace(/\s*\([^)]*\)/g, ' '), text.replace(/[()]/g, ' ')])) {
      const key = keyOf(variant)
      if (key.length > 1) found.push({ key, entry, form })
      for (const [other, its] of layer.also?.(key, variant, form) ?? []) found.push({ key: other, entry, form: its })
    }
  }
  const give = (entry: Draft, names: string, adjectives: string): void => {
    for (const name of listOf(names)) put(entry, name, isAcronym(name) ? Form.acronym : Form.name)
    for (const one of listOf(adjectives)) for (const form of layer.adjectiveForms(one)) put(entry, form, Form.adjective)
  }
  for (const entry of drafts) {
    if (entry.kind !== 'country' && entry.kind !== 'subdivision') continue
    const name = layer.name(entry.code)
    if (!name) continue
    put(entry, name, Form.name)
    if (entry.kind === 'country')
      for (const official of layer.official(entry.code, name)) put(entry, official, Form.alias)
  }
  for (const file of [`${layer.files}-countries.tsv`, `${layer.files}-subdivisions.tsv`])
    for (const [code, names, adjectives] of rows(file)) {
      const entry = byCode.get(code)
      if (entry) give(entry, names, adjectives)
      else missing(code)
    }
  for (const [country, name, names, adjectives] of rows(`${layer.files}-cities.tsv`)) {
    const entry = cities.get(`${country} ${keyOf(name)}`)
    if (entry) give(entry, names, adjectives)
    else missing(`${country} ${name}`)
  }
  for (const [code, names, acronyms] of rows(`${layer.files}-organisations.tsv`)) {
    const entry = byCode.get(code)
    if (!entry) missing(code)
    else {
      for (const name of listOf(names)) put(entry, name, Form.name)
      for (const letters of listOf(acronyms)) put(entry, letters, Form.acronym)
    }
  }
  return found
}
