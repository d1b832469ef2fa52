import { loadGazetteer } from '../../gazetteer/gazetteer.ts'
import { keyOf } from '../../gazetteer/key.ts'
import { numberFromRoman } from '../names/roman.ts'

/** The words of a title, an occasion or the name of an organisation, made alike across ways of writing and kindred languages. */
export interface Words {
  readonly said: string
  /** Stems that tell this one from others of its kind. */
  readonly telling: ReadonlySet<string>
  /** All but the countries. */
  readonly all: ReadonlySet<string>
  /** Countries named, as a name or an adjective: `Uzbek–French` has FR and UZ. */
  readonly countries: ReadonlySet<string>
  /** `12th`, `XIIe`, `twelfth`: which of a series it is. */
  readonly ordinal?: number
  readonly years: readonly number[]
  /** The language that its little words are of, where it has any. */
  readonly language: 'en' | 'fr' | ''
  /** First letters of the words with capitals, and words that are nothing but capitals. */
  readonly initials: string
  readonly acronyms: readonly string[]
}

const STEM = 6

/** Words that bind, in the languages that documents come in. */
const BINDING = new Set(
  'a an and at between by de des du en et for from in into la le les l d of on the their to un une with sur pour entre au aux avec par its his her'.split(
    ' ',
  ),
)

const ENGLISH = new Set(['of', 'on', 'the', 'and', 'between', 'for', 'in', 'to', 'with'])
const FRENCH = new Set(['de', 'des', 'du', 'la', 'le', 'les', 'sur', 'entre', 'et', 'pour', 'au', 'aux'])

/** Stems that many titles share. */
const COMMON = new Set(
  [
    'accord action agreement annual attended bilateral business co collaboration commission committee comprehensive conference contract cooperation council country declaration development dialogue economic event',
    'exchange exhibition fair festival foreign forum framework general global government high implementation instrument intent intergovernmental international joint leaders letter level meeting memorandum minister mou mutual national',
    'official partnership plan political program programme protocol relations republic roundtable seminar session signing special strategic summit treaty states trade understanding united week working world year',
  ]
    .join(' ')
    .split(' ')
    .map((word) => word.slice(0, STEM)),
)

/** What kindred languages and habits of wording say otherwise, as the stem that we use. */
const SAME: { readonly [stem: string]: string } = {
  accord: 'agreem', entent: 'agreem', arrang: 'agreem', traite: 'treaty', memora: 'mou', unders: '',
  comite: 'commit', commis: 'commit', mixte: 'joint', sommet: 'summit', foire: 'fair', salon: 'fair', expo: 'exhibi',
  etrang: 'foreig', extern: 'foreig', affair: 'busine', commer: 'trade', scienc: 'scient', sante: 'health',
  energi: 'energy', formes: 'forest', mondia: 'world', annuel: 'annual', semain: 'week', lettre: 'letter',
  seance: 'sessio', reunio: 'meetin', renouv: 'renewa', jumela: 'twinni', twin: 'twinni', sister: 'twinni',
  bleue: 'blue', vert: 'green', verte: 'green', durabl: 'sustai', peche: 'fisher', pecher: 'fisher',
  aerien: 'air', aviati: 'air', enseig: 'educat', numeri: 'digita', jeunes: 'youth', femme: 'women', recher: 'resear', eau: 'water',
  impos: 'tax', fiscal: 'tax', taxati: 'tax', douani: 'custom', douane: 'custom', format: 'traini', espace: 'space', spatia: 'space',
  petrol: 'oil', gaz: 'gas', minier: 'mining', mine: 'mining', ferrov: 'railwa', chemin: 'railwa', fer: '', rail: 'railwa', droit: 'right',
  homme: 'human', humain: 'human', enfant: 'childr', emploi: 'labor', travai: 'labor', labour: 'labor', fronti: 'border', elevag: 'livest',
  logeme: 'housin', ville: 'city', citie: 'city', mer: 'mariti', bourse: 'schola', etude: 'studie', echang: 'exchan', libre: 'free',
  paix: 'peace', patrim: 'herita', langue: 'langua', entrai: 'assist', banque: 'bank',
  collab: 'cooper', uni: 'united', unie: 'united', etat: 'states',
} // prettier-ignore

// Ordinals of English and French: the session's number.
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')
const ORDINALS_FR =
  'premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme'.split(
    ' ',
  )

function ordinalOf(word: string): number | undefined {
  const digits = /^(\d{1,3})(?:st|nd|rd|th|e|er|re|eme)$/.exec(word)
  if (digits) return Number(digits[1])
  const at = ORDINALS.indexOf(word) + 1 || ORDINALS_FR.indexOf(word) + 1
  if (at) return at
  if (word.length > 1 && /^[xvi]+(?:e|th)?$/.test(word)) return numberFromRoman(word.replace(/e$|th$/, ''))
  return undefined
}

const stemOf = (word: string): string => {
  const cut = word.replace(/s$/, '').slice(0, STEM)
  return SAME[cut] ?? cut
}

function countryOf(word: string): string | undefined {
  const found = loadGazetteer().find(word)[0]
  return found?.entry.kind === 'country' && !found.weak ? found.entry.code : undefined
}

/** Takes a title, or the name of an organisation, apart: `wordsFrom('12th St. Petersburg International Economic Forum').ordinal` is 12. */
export function wordsFrom(said: string): Words {
  const telling = new Set<string>()
  const all = new Set<string>()
  const countries = new Set<string>()
  const years: number[] = []
  let language: Words['language'] = ''
  let ordinal: number | undefined
  const spelled = said.replace(/['’]/g, ' ').replace(/\b(\p{Lu})-(\d+)\b/gu, '$1$2')
  for (const word of keyOf(spelled).split(' ')) {
    if (FRENCH.has(word)) language = 'fr'
    else if (ENGLISH.has(word)) language = 'en'
    if (!word || BINDING.has(word)) continue
    if (/^(?:18|19|20)\d\d$/.test(word)) {
      years.push(Number(word))
      continue
    }
    const place = ordinalOf(word)
    if (place !== undefined) {
      ordinal ??= place
      continue
    }
    const country = countryOf(word)
    if (country) {
      countries.add(country)
      continue
    }
    const stem = stemOf(word)
    if (!stem) continue
    all.add(stem)
    if (!COMMON.has(stem)) telling.add(stem)
  }
  return {
    said,
    telling,
    all,
    countries,
    ...(ordinal === undefined ? {} : { ordinal }),
    years,
    language,
    initials: (said.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join(''),
    acronyms: said.match(/(?<![\p{L}\p{N}])\p{Lu}{3,8}(?![\p{L}\p{N}])/gu) ?? [],
  }
}

/** How far the shorter list stands in the longer, from 0 to 1. */
export function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size)
  return smaller ? countCommon(a, b) / smaller : 0
}

export function countCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let common = 0
  for (const one of few) if (many.has(one)) common++
  return common
}

/** Whether one title has the other's initials: SPIEF, St. Petersburg International Economic Forum. */
export function isAcronymOf(a: Words, b: Words): boolean {
  return a.acronyms.some((one) => b.initials.includes(one)) || b.acronyms.some((one) => a.initials.includes(one))
}
