import type { Gate } from './gate.ts'
import type { Writing } from '../text/scan.ts'
import type { Lexicon } from './lexicon.ts'

/** What a language folder gives to the stages. */
export interface Language {
  /** BCP 47 code. */
  readonly code: string
  /** Its name in English. */
  readonly name: string
  /** Frequent small words, folded, that tell it from the other languages: nearly every sentence has some of them. */
  readonly marks: string
  /** Letters of Latin-1 that words in small letters have in this language and not in the others, where it has such. */
  readonly letters?: string
  /** The least share of its words in small letters that hold sentences together, in telegrams and lists too. */
  readonly frameShare: number
  /** The least share that its marks have, where a kindred language has as many small words; 0 where none is so near. */
  readonly markShare: number
  /**
   * The noun comes first, what describes it behind ("le ministre **russe** des Affaires étrangères"); months and what is
   * made of a country's name are in small letters; verbs have endings for the future.
   */
  readonly nounFirst: boolean
  /**
   * A subject may stand behind its verb, with nothing before it ("Visitó Lima **el ministro**"): people who are objects have a
   * preposition.
   */
  readonly subjectBehind?: boolean
  /** The pronoun under which its lists have reflexive verbs; absent where they have none. */
  readonly reflexive?: string
  /** What decides where its words begin and end; absent where spaces and signs do. */
  readonly writing?: Writing
  /** Whether a folded noun has the form of a plural. */
  isPlural(word: string): boolean
  /** Whether a folded word has an ending of adjectives; asked only where the noun comes first. */
  isAdjective(word: string): boolean
  readonly lexicon: Lexicon
  /** Words that name a field of cooperation. Apart, so that "chamber of commerce" as a field does not hide the chamber. */
  readonly fields: Lexicon
  /** Its words that tell whether a text can hold an engagement at all. */
  readonly gate: Gate
}
