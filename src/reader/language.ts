import type { Gate } from './gate.ts'
import type { Lexicon } from './lexicon.ts'

/** What a language folder gives to the stages. */
export interface Language {
  /** BCP 47 code. */
  readonly code: string
  /** Whether a folded noun has the form of a plural. */
  isPlural(word: string): boolean
  readonly lexicon: Lexicon
  /** Words that name a field of cooperation. Apart, so that "chamber of commerce" as a field does not hide the chamber. */
  readonly fields: Lexicon
  /** Its words that tell whether a text can hold an engagement at all. */
  readonly gate: Gate
}
