import type { Lexicon } from './lexicon.ts'

/** What a language folder gives to the stages. */
export interface Language {
  /** BCP 47 code. */
  readonly code: string
  readonly lexicon: Lexicon
}
