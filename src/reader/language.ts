import type { Writing } from '../text/writing.ts'
import { compileGate, type Anchor, type Gate } from './gate.ts'
import { Lexicon, type Inflect } from './lexicon.ts'
import type { WordLists } from './word-classes.ts'

/** What tells a language from the others and how it is built. */
interface Traits {
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
  /** The least share that its marks have; where it is absent, no kindred language has as many small words. */
  readonly markShare?: number
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
  /** The form of one of them: "Minister" of "Ministers". */
  singular(plural: string): string
  /** Whether a folded word has an ending of adjectives; asked only where the noun comes first. */
  isAdjective(word: string): boolean
}

/** What a language folder gives to the stages. */
export interface Language extends Traits {
  readonly lexicon: Lexicon
  /** Words that name a field of cooperation. Apart, so that "chamber of commerce" as a field does not hide the chamber. */
  readonly fields: Lexicon
  /** Its words that tell whether a text can hold an engagement at all. */
  readonly gate: Gate
}

/** Words of a language as its folder lists them. */
interface Words {
  readonly lists: readonly WordLists[]
  readonly sectors: readonly WordLists[]
  /** Single words of {@link sectors} that say nothing beside a name: "it" in English. */
  readonly noField: readonly string[]
  readonly anchors: readonly Anchor[]
  readonly inflect: Inflect
}

/** A language from its traits and words. Its tables are built on first use: a text has one language, seldom two. */
export function languageOf(traits: Traits, { lists, sectors, noField, anchors, inflect }: Words): Language {
  let lexicon: Lexicon | undefined
  let fields: Lexicon | undefined
  let gate: Gate | undefined
  return {
    ...traits,
    get lexicon() {
      return (lexicon ??= new Lexicon([...lists, wordsOf(sectors, noField)], inflect))
    },
    get fields() {
      return (fields ??= new Lexicon(sectors, inflect))
    },
    get gate() {
      return (gate ??= compileGate(anchors))
    },
  }
}

/** The single words of fields, as the other lists have words: what stands beside a name but is none. */
function wordsOf(sectors: readonly WordLists[], noField: readonly string[]): WordLists {
  const entries = sectors
    .flatMap(({ sector, topic }) => [sector, topic])
    .flatMap((words) => Object.values(words ?? {}))
    .flatMap((words) => words.split(', '))
  return { sector: entries.filter((entry) => !entry.includes(' ') && !noField.includes(entry)).join(', ') }
}
