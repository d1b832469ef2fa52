/** The countries, of today and of the past: data/countries.tsv, with the names of ISO 3166-1 and CLDR. */

import { Form } from '../../src/gazetteer/entry.ts'
import { adjective, alias, draft, isAcronym, name, pluralOf } from './drafts.ts'
import { cldrCountries, iso31661, listOf, rows } from './sources.ts'

export const isoCountries = new Map(iso31661.map((c) => [c.alpha2, c.name]))
isoCountries.set('XK', 'Kosovo')
/** By code. */
export const capitals = new Map<string, string[]>()
export const countryNames = new Map<string, string>()

export function addCountries(): void {
  const [cldrEnglish, cldrFrench] = ['en', 'fr'].map(cldrCountries)
  for (const [code, english, others, adjectives, people, capital] of rows('countries.tsv')) {
    const entry = draft('country', code, `C|${code}|${english}`, 50)
    countryNames.set(code, english)
    capitals.set(code, listOf(capital))
    name(entry, english, Form.name)
    for (const other of listOf(others)) alias(entry, other)
    for (const cldr of [
      cldrEnglish[code],
      cldrEnglish[`${code}-alt-short`],
      cldrEnglish[`${code}-alt-variant`],
      cldrEnglish[`${code}-alt-chagos`],
    ]) {
      if (cldr && !/DRC|\(Republic\)/.test(cldr)) alias(entry, cldr)
    }
    const isoName = isoCountries.get(code)
    if (isoName && !isoName.includes(',')) name(entry, isoName, Form.alias)
    if (isoName?.includes(', ')) name(entry, isoName.replace(/^(.*), (.*)$/, '$2 $1'), Form.alias)
    for (const adj of listOf(adjectives)) {
      if (isAcronym(adj)) name(entry, adj, Form.acronym)
      else adjective(entry, adj)
    }
    for (const person of listOf(people)) {
      name(entry, person, Form.people)
      const plural = pluralOf(person)
      if (plural) name(entry, plural, Form.people)
      if (person.endsWith('man')) name(entry, person.replace(/man$/, 'woman'), Form.people)
    }
    const frenchName = cldrFrench[code]
    if (frenchName) name(entry, frenchName, Form.french)
  }
}
