export type EntryKind = 'country' | 'subdivision' | 'city' | 'organisation' | 'event'

/** What the gazetteer knows of one party, place or event. */
export interface Entry {
  readonly kind: EntryKind
  /** Party code: `KZ`, `CA-QC`, `CA-QC:Montréal`, `EU`, `org:World Anti-Doping Agency`, `event:Hannover Messe`. */
  readonly code: string
  /** The conventional English name. */
  readonly name: string
  /** ISO 3166-1 code of the country it lies in; of a country, its own. */
  readonly country?: string
  /** ISO 3166-2 code of the subdivision it lies in. */
  readonly subdivision?: string
  readonly population?: number
  readonly geonames?: number
  /** Code of the country or subdivision whose capital it is: `KZ`, `DE-BY`. */
  readonly capitalOf?: string
}

/** An entry of which only this is known. All have the same properties in the same order, as mentions do (reader/mentions.ts). */
export function newEntry(known: Entry): Entry {
  const { kind, code, name, country, subdivision, population, geonames, capitalOf } = known
  return { kind, code, name, country, subdivision, population, geonames, capitalOf } satisfies Record<
    keyof Entry,
    unknown
  >
}

/** Numbers for {@link EntryKind}, for the hot loop. */
export const Kind = { country: 0, subdivision: 1, city: 2, organisation: 3, event: 4 } as const
export type Kind = (typeof Kind)[keyof typeof Kind]

/** What a phrase is to its entry. */
export const Form = {
  /** The conventional name: Kazakhstan. */
  name: 0,
  /** Another name or spelling, official, local or old: Republic of Kazakhstan, Hyôgo, Kiev. */
  alias: 1,
  /** The name with its type: Leningrad Oblast, State of Paraná, Quebec City. */
  typed: 2,
  /** Kazakh, Bavarian. */
  adjective: 3,
  /** People, one or many: Dane, Danes, Kazakhs. */
  people: 4,
  /** Letters that stand for the name; a text writes them in capitals: UAE, WADA. */
  acronym: 5,
  /** The French name where it differs: Allemagne. */
  french: 6,
} as const
export type Form = (typeof Form)[keyof typeof Form]

/** How the tables write kinds and forms, in the order of {@link Kind} and {@link Form}; a weak form in lower case. */
export const KIND_LETTERS = 'CSPOE'
export const FORM_LETTERS = 'NATJDCF'

/** `^`, behind which the code of a letter stands in four hex digits. */
export const ESCAPE = 94

/** `&`, with which a key begins for the whole name of its entry, in small letters. */
export const OWN_NAME = 38

/** The name as {@link OWN_NAME} stands for it; undefined where it has letters that a key has not. */
export function ownName(name: string): string | undefined {
  return /^[A-Za-z -]+$/.test(name) ? name.toLowerCase().replaceAll('-', ' ') : undefined
}

/** Text of a table with `^0219` for `ș`: without letters beyond Latin-1 the engine keeps it at one byte a letter instead of two. */
export function escapeLetters(text: string): string {
  return text.replaceAll(/[\u0100-\uffff]/g, (letter) => `^${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The text that {@link escapeLetters} has written so. */
export function lettersFrom(text: string): string {
  return text.replaceAll(/\^([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/**
 * An entry from its line of a table, `line` up to the tab.
 *
 *     C|KZ|Kazakhstan
 *     S|CA-QC|Quebec|CA
 *     P|Montréal|CA-QC|1762949|6077243|         P for a populated place; the last field is what it is capital of
 *     O||World Anti-Doping Agency               the code only where it is not org:NAME
 *
 * Letters beyond Latin-1 stand there as {@link escapeLetters} writes them.
 */
export function entryFromLine(line: string): Entry {
  const fields = lettersFrom(line).split('|')
  switch (fields[0]) {
    case 'C':
      return newEntry({ kind: 'country', code: fields[1], name: fields[2], country: fields[1] })
    case 'S': {
      const within = fields[3]
      const country = fields[1].slice(0, 2)
      const subdivision = within === '' ? undefined : `${country}-${within}`
      return newEntry({ kind: 'subdivision', code: fields[1], name: fields[2], country, subdivision })
    }
    case 'P': {
      const [, name, within, population, geonames, capital] = fields
      return {
        kind: 'city',
        code: `${within}:${name}`,
        name,
        country: within.slice(0, 2),
        subdivision: within.length > 2 ? within : undefined,
        population: population === '' ? undefined : Number(population),
        geonames: geonames === '' ? undefined : Number(geonames),
        capitalOf: capital || undefined,
      }
    }
    case 'O':
      return newEntry({ kind: 'organisation', code: fields[1] || `org:${fields[2]}`, name: fields[2] })
    case 'E':
      return newEntry({ kind: 'event', code: `event:${fields[2]}`, name: fields[2] })
  }
  throw new Error(`no such kind of entry: ${line}`)
}
