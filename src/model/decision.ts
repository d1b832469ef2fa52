/** What a person said. Signed, dated, never deleted; taken back by another decision. */

import type { Engagement, EngagementType } from './reading.ts'

/** Words of a document, and where in its text they begin, in UTF-16 code units. */
export interface Quoted {
  readonly exact: string
  readonly start: number
}

/**
 * The words a decision hangs on, in a document that never changes: it outlives the readers that find an engagement or
 * a person in them. What was added by hand has no words: `exact` is empty, or the name of the person who is meant.
 */
export interface Anchor extends Quoted {
  /** Id of the document, or of the decision that added the engagement. */
  readonly document: string
  /** What is meant of all that the words tell: an engagement of this type, a person, or the document itself. */
  readonly type: EngagementType | 'person' | 'document'
}

/** A decision that adds an engagement stands where a document would. */
export const isAddition = (document: string): boolean => document.startsWith('decision:')

/** The slots of which a person can correct or reject a value. */
export const SLOTS = [
  'type',
  'kind',
  'status',
  'date',
  'title',
  'occasion',
  'size',
  'from',
  'to',
  'parties',
  'places',
  'sectors',
  'participants',
  'name',
  'office',
  'of',
] as const
/** `name`, `office` and `of` are of one participant, who is named by `person`. */
export type Slot = (typeof SLOTS)[number]

interface Signed {
  /** The hash of all the rest: the same decision brought in twice is one. */
  readonly id: string
  /** Instant of ISO 8601 in UTC. */
  readonly at: string
  readonly by: string
  readonly why?: string
}

export type Decision = Signed &
  (
    | { readonly kind: 'confirm'; readonly on: Anchor }
    /** Puts `value` for `was`; without `was` it is a further value, without `value` the old one goes. */
    | {
        readonly kind: 'correct'
        readonly on: Anchor
        readonly slot: Slot
        /** The participant's name in the reading, or office where there is no name. */
        readonly person?: string
        readonly was?: string
        readonly value?: string
        /** Where the same document has the value; without them it rests on the words that the decision hangs on. */
        readonly words?: Quoted
      }
    /** There is no such engagement. */
    | { readonly kind: 'reject'; readonly on: Anchor }
    | { readonly kind: 'merge' | 'split'; readonly on: Anchor; readonly other: Anchor }
    /** An engagement that no document of the register tells, or that no reader finds; its values cite the person. */
    | {
        readonly kind: 'add'
        readonly engagement: AddedEngagement
        /** The words that tell it, where a document has some. */
        readonly on?: Anchor
        readonly partOf?: Anchor
      }
    /** Of an engagement, or of a document as a whole. */
    | { readonly kind: 'note'; readonly on: Anchor; readonly text: string }
    | { readonly kind: 'take-back'; readonly decision: string }
  )

/** As a person types it: values without cites. */
export interface AddedEngagement {
  readonly type: EngagementType
  readonly kind: Engagement['kind']
  readonly status: Engagement['status']
  readonly from?: readonly string[]
  readonly to?: readonly string[]
  readonly parties?: readonly string[]
  readonly participants?: readonly {
    readonly name?: string
    readonly office?: string
    readonly of?: string
    readonly side?: 'guest' | 'host'
    readonly head?: true
  }[]
  readonly date?: string
  readonly places?: readonly string[]
  readonly occasion?: string
  readonly sectors?: readonly string[]
  readonly title?: string
}
