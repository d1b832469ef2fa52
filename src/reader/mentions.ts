import type { Entry } from '../gazetteer/gazetteer.ts'
import type { Count } from './counts.ts'
import type { DateMention } from './dates/mention.ts'
import type { Party } from './parties.ts'

/** Tokens `[start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A country, subdivision or city by name, or by its adjective or people. */
export interface Geo extends Span {
  readonly kind: 'geo'
  readonly entry: Entry
  /** First of its meanings in the gazetteer. */
  readonly posting: number
  readonly adjective: boolean
  /** Of a city that is a region of its own ("Can Tho City"): the region, for which its committees and officials act. */
  readonly region?: Entry
  /** Of a grouping that stands for its states ("the Nordic-Baltic Eight"): those besides `entry`. */
  readonly others?: readonly Entry[]
  /** "Russians": people of it. */
  readonly people: boolean
  readonly possessive: boolean
}

/** A city by its name: "Oslo", not "Londoners". */
export function isCity(m: Mention): m is Geo {
  return m.kind === 'geo' && m.entry.kind === 'city' && !m.adjective
}

/** A body: an arm of a jurisdiction (ministry, parliament, embassy), or an organisation of its own. */
export interface Body extends Span {
  readonly kind: 'body'
  readonly name: string
  readonly nameSpan: Span
  readonly arm: boolean
  readonly site: boolean
  readonly company: boolean
  readonly entry?: Entry
  /** The jurisdiction in its name or behind it: "of the Republic of Kazakhstan". */
  readonly owner?: Geo
  readonly acronym?: string
  readonly possessive: boolean
}

export interface Office {
  readonly text: string
  readonly cites: readonly Span[]
  /** Folded head word, to find "the Minister" again. */
  readonly head: string
  readonly owner?: Geo | Body
  /** "Ambassador of Kazakhstan to Canada": the place it is posted to. */
  readonly posted?: Geo
  /** "Mayor of Eldorado": the name of a town that the gazetteer has not. */
  readonly town?: Span
  readonly plural: boolean
  readonly span: Span
}

/** What a name, an honorific or an office tells of someone. */
export const MAN = 2
export const WOMAN = 3

/** A person by name, by office, or both. */
export interface Person extends Span {
  readonly kind: 'person'
  readonly name?: Span
  readonly offices: readonly Office[]
  /** `MAN`, `WOMAN`, or 0: not said. */
  readonly gender: number
  /** A capitalised run that only its place in a sentence makes a person; without a name, an office in which another one acts. */
  readonly weak: boolean
  readonly plural: boolean
  readonly definite: boolean
  /** Owners of a plural office: "Foreign Ministers from Costa Rica, Guatemala and Honduras". */
  readonly owners?: readonly Geo[]
  /** "his Russian counterpart". */
  readonly counterpart?: boolean
}

/** "came **as Foreign Minister**": no one by itself, but the office of who came. */
export function isOfSubject({ weak, name }: Person): boolean {
  return weak && !name
}

/** A delegation, officials, representatives: people without names. */
export interface Group extends Span {
  readonly kind: 'group'
  readonly noun: number
  readonly owners: readonly (Geo | Body)[]
  readonly count?: Count | undefined
  readonly delegation: boolean
  readonly business: boolean
  readonly definite: boolean
}

export interface EventMention extends Span {
  readonly kind: 'event'
  readonly eventKind: string
  readonly named: boolean
  readonly entry?: Entry
  readonly geos: readonly Geo[]
  readonly bodies: readonly Party[]
}

export interface Instrument extends Span {
  readonly kind: 'instrument'
  readonly instrumentKind: string
  readonly plural: boolean
  readonly head: number
  /** Capitalised, or with a subject: "agreement on visas". */
  readonly named: boolean
  /** Two make it by its name: "joint statement", "bilateral agreement". */
  readonly joint: boolean
  /** "U.S.-Colombia Air Transport Agreement": the parties in its name. */
  readonly geos: readonly Geo[]
  /** "agreement between Japan and Peru **on nursing**": what it is about, where that stands behind those who sign. */
  readonly subject?: Span | undefined
}

/** "he", "both sides", "the delegation": what stands for something told before. */
export interface Anaphor extends Span {
  readonly kind: 'anaphor'
  readonly which: 'he' | 'she' | 'they' | 'sides' | 'it' | 'role'
  /** "the Kazakh diplomat". */
  readonly owner?: Geo
}

/** "he", "she": one person told before. */
export function isHeOrShe(m: Mention | undefined): m is Anaphor & { readonly which: 'he' | 'she' } {
  return m?.kind === 'anaphor' && (m.which === 'he' || m.which === 'she')
}

export type DateChunk = DateMention & { readonly kind: 'date' }

export type Mention = Geo | Body | Person | Group | EventMention | Instrument | Anaphor | DateChunk

type KeyOf<T> = T extends T ? keyof T : never

/**
 * What each mention is made of: all have the same properties in the same order, told or not. Code that meets objects of one shape
 * is translated once and well; of many shapes, it looks each property up by its name, and is translated anew when it meets another.
 */
export const BLANK = {
  kind: undefined,
  start: 0,
  end: 0,
  possessive: false,
  // places
  entry: undefined,
  posting: -1,
  adjective: false,
  people: false,
  region: undefined,
  others: undefined,
  // bodies
  name: undefined,
  nameSpan: undefined,
  arm: false,
  site: false,
  company: false,
  owner: undefined,
  acronym: undefined,
  // people and groups
  offices: undefined,
  gender: 0,
  weak: false,
  plural: false,
  definite: false,
  owners: undefined,
  counterpart: undefined,
  noun: 0,
  count: undefined,
  delegation: false,
  business: false,
  // events and instruments
  eventKind: undefined,
  instrumentKind: undefined,
  named: false,
  geos: undefined,
  bodies: undefined,
  head: 0,
  joint: false,
  subject: undefined,
  // what stands for others
  which: undefined,
  // dates
  from: undefined,
  to: undefined,
  approximate: undefined,
  season: undefined,
  weekday: undefined,
  days: undefined,
  weekdayTo: undefined,
  toward: undefined,
  week: undefined,
  shift: undefined,
  decade: undefined,
  anchored: undefined,
  dayOfVisit: undefined,
} satisfies Record<KeyOf<Mention>, unknown>
