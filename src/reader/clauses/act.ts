import type { EngagementKind, EngagementType, Status } from '../../model/reading.ts'
import type { Body, DateChunk, EventMention, Geo, Instrument, Mention, Span } from '../mentions.ts'

/** A sentence with its mentions. */
export interface Sentence extends Span {
  /** Bits of `holds` (held-words.ts) that its words have. */
  readonly held: number
  readonly block: number
  /** Its place among the sentences of the text. */
  readonly index: number
  readonly chunks: readonly Mention[]
}

/**
 * An act of official contact as one clause tells it: who, whom, where, when, by mention. What "he" and "the
 * delegation" stand for, and which acts are the same engagement, is settled later.
 */
export interface Act {
  readonly type: EngagementType
  readonly kind: EngagementKind
  status: Status
  readonly rule: string
  readonly anchor: number
  readonly end: number
  /** Visits: the travellers. Others: the one side. */
  readonly subject: readonly Mention[]
  /** Visits: those who receive. Others: the other side. */
  readonly object: readonly Mention[]
  /** Nobody stands before the verb: it is the subject told before. */
  readonly subjectless: boolean
  readonly to: readonly Geo[]
  /** "here", "there", "our country": where a visit goes that names no place. */
  readonly whither?: Span | undefined
  /** "made the return trip": back to whence another came. */
  readonly returned?: boolean | undefined
  /** "went on to": a stop of a journey that has begun. */
  readonly onward?: boolean | undefined
  /** The place that a traveller left. */
  readonly whence?: Geo | undefined
  readonly site?: Body | Span
  readonly instrument?: Instrument
  readonly event?: EventMention
  days?: number | undefined
  /** Its date is its last day: "returned today from a six-day mission". */
  readonly ends?: boolean
  places: Geo[]
  date?: DateChunk
  /** The day told earlier in the sentence, that "that very day" goes back to. */
  told?: DateChunk
  /** The last day of a visit, told apart from its first. */
  until?: DateChunk
  /** Told in the present tense or without a verb; `near` by a noun beside a past verb. */
  present?: 'present' | 'near'
  occasion?: Span
}

/** What a rule says of an act; no other side, no destination and a subject of its own where it does not say. */
export type Told = Pick<Act, 'type' | 'kind' | 'rule' | 'anchor' | 'end' | 'subject'> & Partial<Act>

/** What stands in an act that is not told: all acts have the same properties in the same order, as mentions do. */
export const UNTOLD = {
  type: undefined,
  kind: undefined,
  status: undefined,
  rule: undefined,
  anchor: 0,
  end: 0,
  subject: undefined,
  object: undefined,
  subjectless: false,
  to: undefined,
  onward: undefined,
  whither: undefined,
  returned: undefined,
  whence: undefined,
  site: undefined,
  instrument: undefined,
  event: undefined,
  days: undefined,
  ends: undefined,
  places: undefined,
  date: undefined,
  told: undefined,
  until: undefined,
  present: undefined,
  occasion: undefined,
} satisfies Record<keyof Act, unknown>

/** Who does what a verb tells; `none` where its clause has no subject of its own. */
export interface Subject {
  readonly actors: Mention[]
  readonly none: boolean
  /** The noun's token, where a visit's noun stands for those who make it: "A trade **mission** from Bavaria". */
  readonly mission?: number
}
