/** What of a language's writing decides where its words begin and end, and which are the same. */
export interface Writing {
  /** Folded words that lose their vowel before another: in "l’ambassadeur" and "qu’il" two words stand. */
  readonly elided: ReadonlySet<string>
  /** Those of them that, in capitals, begin names, too: "D’Souza", "N’Djamena". */
  readonly elidedInNames: ReadonlySet<string>
  /**
   * Short words that only their accent tells from another ("à" and "a"), by their letters as written, with their key. One of a
   * single letter stands for itself in capitals without its accent, too.
   */
  readonly accented: ReadonlyMap<string, string>
  /**
   * A letter whose accent is kept at the end of words in small letters, and before a final s: "visité" is not "visite". Names
   * are folded whole.
   */
  readonly final: number
  /** Endings of ordinals: the "er" of "1er". */
  readonly ordinals: readonly string[]
}

/** Letters of the longest word of {@link Writing.accented} and {@link Writing.elided}. */
export const SHORT = 8
