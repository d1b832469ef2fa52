import type { Reason } from './reasons.ts'
import type { NameToken } from './tokens.ts'

export type NameKind = 'person' | 'organisation'

/** A name taken apart, to be compared with many others. */
export interface ParsedName {
  readonly kind: NameKind
  /** As it was given. */
  readonly said: string
  /** The words that tell who it is, family name last where the writing shows which it is. */
  readonly tokens: readonly NameToken[]
  /** Jr, III; of an organisation, the class of its legal form. */
  readonly suffix: string
  /** What the title tells of a person: Mrs, Lord. */
  readonly gender: 'man' | 'woman' | ''
  /** The name under which the gazetteer has an organisation, where it does. */
  readonly known: string
  /** Numbers in the name of an organisation. */
  readonly numbers: readonly string[]
  /** First letters of an organisation's words, or the letters of what may be an acronym. */
  readonly letters: string
}

/** What a comparison came to; the weight of a reason says how early it is told, and is no part of the odds. */
export interface Finding {
  readonly logOdds: number
  readonly reasons: Reason[]
}

/** Names longer than this are compared by their beginning. */
export const LONGEST = 400
/** And by this many words. */
export const MOST_TOKENS = 12
