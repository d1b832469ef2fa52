import type { Cite, Cited, Cites, Given } from './cite.ts'

/** The kinds of each type of engagement, as defined by the annotation guidelines. */
export const KINDS = {
  visit: [
    'state',
    'official',
    'working',
    'trade mission',
    'mission',
    'study',
    'courtesy',
    'private',
    'transit',
    'unspecified',
  ],
  meeting: ['meeting', 'call', 'site visit', 'reception'],
  event: ['summit', 'forum', 'conference', 'seminar', 'exhibition', 'festival', 'ceremony', 'session', 'other'],
  agreement: [
    'treaty',
    'agreement',
    'memorandum',
    'declaration',
    'letter of intent',
    'protocol',
    'action plan',
    'contract',
    'twinning',
    'other',
  ],
} as const

export type EngagementType = keyof typeof KINDS
export type EngagementKind = (typeof KINDS)[EngagementType][number]

export const STATUSES = ['held', 'planned', 'cancelled'] as const
export type Status = (typeof STATUSES)[number]

/** The fields that an engagement can be about. */
export const SECTORS = [
  'agriculture',
  'fisheries',
  'forestry',
  'mining',
  'energy',
  'environment',
  'industry',
  'aerospace',
  'automotive',
  'transport',
  'infrastructure',
  'technology',
  'innovation',
  'science',
  'education',
  'health',
  'culture',
  'language',
  'sport',
  'tourism',
  'trade',
  'investment',
  'finance',
  'economy',
  'labour',
  'migration',
  'security',
  'justice',
  'governance',
  'regional',
  'development',
  'youth',
  'women',
  'indigenous',
  'religion',
  'media',
  'space',
  'textiles',
] as const
export type Sector = (typeof SECTORS)[number]

/**
 * A party's code: ISO 3166-1 alpha-2 (`KZ`), ISO 3166-2 (`CA-QC`), a city (`CA-QC:Montréal`, `city:Lyon`
 * where the country is not known), `EU`, or an organisation (`org:World Anti-Doping Agency`).
 */
export type PartyCode = string

export interface CitedParty extends Cited<PartyCode> {
  /** The party's English name where the gazetteer knows it, else the words of the text. */
  readonly name: string
}

export interface CitedPlace extends Cited<string> {
  /** GeoNames id of the place where the gazetteer knows it. */
  readonly geonames?: number
}

export type Side = 'guest' | 'host'

export interface Participant {
  readonly name?: Cited<string>
  readonly office?: Cited<string>
  /** The party that the person acts for. */
  readonly of?: Cited<PartyCode>
  readonly side?: Side
  /** Leads the delegation, or is the one whose visit it is. */
  readonly head?: true
  readonly cites: Cites
}

export interface DelegationSize {
  readonly count: number
  readonly approximate: boolean
  readonly cites: Cites
}

/** An official contact: one visit, meeting, event or agreement, as one document tells it. */
export interface Engagement {
  /** `e1`, `e2`, … in the order of the text. */
  readonly id: string
  readonly type: EngagementType
  readonly kind: EngagementKind
  readonly status: Status
  /** Id of the engagement that this one is part of. */
  readonly partOf?: string
  /** The rule that proposed it, such as `en/visit/paid-a-visit-to`. */
  readonly rule: string
  /** The words that show the engagement. */
  readonly cites: Cites
  /** Visits: who sent it, and where it went. Empty for the other types. */
  readonly from: readonly CitedParty[]
  readonly to: readonly CitedParty[]
  /** Meetings, events and agreements: all parties. Empty for visits. */
  readonly parties: readonly CitedParty[]
  readonly participants: readonly Participant[]
  readonly size?: DelegationSize
  /** EDTF (ISO 8601-2). */
  readonly date?: Cited<string>
  readonly places: readonly CitedPlace[]
  readonly occasion?: Cited<string>
  readonly sectors: readonly Cited<Sector>[]
  /** The instrument or event as named. */
  readonly title?: Cited<string>
}

/** Those after the first two are of how the text was taken out of the document. */
export const NOTES = [
  'empty',
  'language-not-read',
  'charset-guessed',
  'mojibake',
  'broken',
  'cut',
  'no-main-content',
  'scanned',
  'encrypted-part',
  'from-feed',
  'part-not-read',
] as const
export type NoteKind = (typeof NOTES)[number]

/** Something about the text that a person should know; never an engagement. */
export interface Note {
  readonly kind: NoteKind
  readonly text: string
  readonly cites: readonly Cite[]
}

/** All engagements that the reader takes from one document. */
export interface Reading {
  readonly document: {
    /** `sha256:` and the hash of the text's UTF-8 bytes. */
    readonly id: string
    readonly language: string
    readonly title?: Cited<string>
  }
  /** Where the caller gave it, it has no cite. */
  readonly published?: Given<string>
  /** Reader version and language folder, such as `chancery 0.1.0 en`. */
  readonly reader: string
  readonly engagements: readonly Engagement[]
  readonly notes: readonly Note[]
}
