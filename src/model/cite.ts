/**
 * A half-open range `[start, end)` of the document's text, in UTF-16 code units.
 * `text.slice(start, end)` is the quoted words.
 */
export type Cite = readonly [start: number, end: number]

/** At least one cite: a value without the words it rests on can not be built. */
export type Cites = readonly [Cite, ...Cite[]]

/** A value together with the words it stands in or follows from. */
export interface Cited<T> {
  readonly value: T
  readonly cites: Cites
  /** The value follows from the cited words (the year from the dateline) rather than standing in them. */
  readonly inferred?: true
}

/** A value of the text with its cites, or one that the caller gave, which rests on no words of it. */
export interface Given<T> extends Omit<Cited<T>, 'cites'> {
  readonly cites: readonly Cite[]
}
