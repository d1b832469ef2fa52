/** The subdivisions of ISO 3166-2, with what data/subdivisions.tsv and CLDR call them. */

import { Form } from '../../src/gazetteer/entry.ts'
import { keyOf } from '../../src/gazetteer/key.ts'
import { countryNames, isoCountries } from './countries.ts'
import { adjective, alias, draft, isAcronym, name } from './drafts.ts'
import { cldrSubdivisions, iso31662, listOf, report, rows } from './sources.ts'
import { alike } from './spelling.ts'

/** What each type word makes of a name. The ISO list has no types, so data/subdivision-types.tsv gives them. */
function typedForms(english: string, type: string, first: boolean): string[] {
  const after = `${english} ${type}`
  switch (type) {
    case 'republic':
      return [`Republic of ${english}`, after]
    case 'city':
      return [after, `City of ${english}`, `${english} municipality`, `municipality of ${english}`]
    case 'of':
      return []
    default:
      return first ? [after, `${type} of ${english}`] : [after]
  }
}

interface Listed {
  english: string
  others: string[]
  adjectives: string[]
  capital: string
  types: string[] | undefined
}
/** What our own list says of a subdivision, by code. */
export const listed = new Map<string, Listed>()
for (const [code, english, others, adjectives, capital, types] of rows('subdivisions.tsv')) {
  listed.set(code, {
    english: english ?? '',
    others: listOf(others),
    adjectives: listOf(adjectives),
    capital: capital ?? '',
    types: types ? listOf(types) : undefined,
  })
}
const typesOf = new Map<string, string[]>()
for (const [code, types] of rows('subdivision-types.tsv'))
  for (const c of code.split(' ')) typesOf.set(c, listOf(types))

const typeWords =
  /\s+(province|region|state|district|county|governorate|prefecture|department|division|municipality|city|oblast|krai|okrug|parish|autonomous community|chartered community|island|islands|republic|autonomous region|autonomous republic|canton|emirate|community|capital region)$/i
const anyType =
  /\b(oblast|region|republic|state|province|territory|krai|okrug|district|county|city|viloyati|community|government)\b/i
// Points of the compass and the like name nothing without their type: Eastern Province.
const vague =
  /^(capital|central|centre|federal|littoral|maritime|upper|lower|highlands|midlands|(north|south|east|west)(-?(east|west))?(ern)?)$/i
const localTypes =
  /(^|\s)(sheng|shi|zizhiqu|oblysy|oblast['’]?|voblasts['’]?|respublika|kray|kraj|avtonomnyy okrug|okrug|okres|län|novads|apskritis|miestas|županija|krajowie|paḷāta|voivodeship|viloyati|teukbyeolsi|gwangyeoksi|teukbyeoljachido|teukbyeoljachisi|maakunta|shaary|wilayah persekutuan|departamento|departamentul|raionul)(?=$|\s)/gi

function cleanIso(text: string): string {
  return text
    .replace(
      /\s*\((EH|EH-partial|de, lb|UTAG|Région|français[e]?|Freetown|Honiara|Port Moresby|stolitsa|Santo Domingo)\)/g,
      '',
    )
    .replace(/²/g, '')
    .replace(/^(.*), (\p{Lu}.*)$/u, (whole, a, b) =>
      /Craigavon|Poole|Providencia|Trentino|Vallée/.test(whole) ? whole : `${b} ${a}`,
    )
    .trim()
}

// ISO codes that were given to other places since CLDR named them.
const cldrStale = /^(MA-\d\d$|NP-|LT-\d\d$|IR-|UG-331$|KZ-\d|UA-)/

export const subdivisionNames = new Map<string, string>()
export const isoCodes = new Set(iso31662.map((s) => s.code))
for (const { code, name: isoName } of iso31662) {
  const own = listed.get(code)?.english
  const cldr = cldrStale.test(code)
    ? undefined
    : cldrSubdivisions[code.replace('-', '').toLowerCase()]?.replace(/[²³]/g, '')
  const iso = cleanIso(isoName)
  if (!own && cldr && !alike(cldr, iso)) report(`CLDR and ISO differ\t${code}\t${cldr}\t${iso}`)
  subdivisionNames.set(code, own || cldr || iso)
}
const siblings = new Map<string, Map<string, number>>()
for (const [code, english] of subdivisionNames) {
  const country = code.slice(0, 2)
  const counts = siblings.get(country) ?? new Map<string, number>()
  siblings.set(country, counts)
  const key = keyOf(english.replace(typeWords, ''))
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** The subdivisions of the first level, by country. */
export const firstLevel = new Map<string, string[]>()
// Countries whose ISO list is of municipalities, districts, parishes: names of villages, seldom parties.
const small = new Set(
  'SI MT MK LV IS AZ ME MD SM LI AD MC NR TV PW AG BB DM GD KN VC LC JM SC SG BS BM WF TO SB HU EE'.split(' '),
)

export function addSubdivisions(): void {
  for (const { code, name: isoName, parent } of iso31662) {
    const country = code.slice(0, 2)
    const first = parent === country
    if (first) firstLevel.set(country, [...(firstLevel.get(country) ?? []), code])
    const own = listed.get(code)
    const english = subdivisionNames.get(code)!
    // A name that we give is whole: Free State, Riau Islands.
    const bare = own?.english ? english : english.replace(typeWords, '')
    const alone = siblings.get(country)!.get(keyOf(bare)) === 1
    const prior = own && first ? 30 : first ? (small.has(country) ? 16 : 22) : 18
    const sameAsCountry = [...isoCountries].find(
      ([c, n]) => c !== country && (n === isoName || countryNames.get(c) === english),
    )
    const types =
      own?.types ?? typesOf.get(code) ?? typesOf.get(parent) ?? typesOf.get(first ? country : `${country}+`) ?? []
    const display =
      vague.test(bare) && types.length > 0 && types[0] !== 'of'
        ? `${bare} ${types[0]}`
        : bare !== english && alone
          ? bare
          : english
    const entry = draft(
      'subdivision',
      code,
      `S|${code}|${display.replace(/\|/g, '')}|${first ? '' : parent.slice(3)}`,
      sameAsCountry ? 1 : prior,
    )
    const bareForm = english !== bare && !alone ? undefined : Form.name
    if (bareForm !== undefined) name(entry, bare, Form.name)
    if (english !== bare) name(entry, english, Form.typed)
    for (const other of own?.others ?? []) alias(entry, other)
    for (const adj of own?.adjectives ?? []) adjective(entry, adj)
    const iso = cleanIso(isoName)
    for (const part of iso.split(/\s+\/\s+|, (?=Vallée|Trentino)/)) {
      name(entry, part, part === english ? Form.name : Form.alias)
      const core = part.replace(localTypes, ' ').trim()
      // "Leningradskaya oblast'" leaves an adjective, which is no name; other languages leave the name.
      if (core !== part && core.length > 2 && !/(aya|yy|ska|ski|ský|ska|skyi|kyy)$/.test(core) && alone)
        name(entry, core, Form.alias)
    }
    for (const type of types) for (const form of typedForms(bare, type, first)) name(entry, form, Form.typed)
    for (const type of types)
      for (const other of (own?.others ?? []).slice(0, 4)) {
        if (
          type !== 'of' &&
          !anyType.test(other) &&
          !isAcronym(other) &&
          !/^(Republic|State|Free State|Province) of|-(do|ken|fu)$/.test(other)
        )
          name(entry, `${other} ${type}`, Form.typed)
      }
  }
}
