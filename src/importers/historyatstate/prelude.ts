import type { Cite, Cites } from '../../model/cite.ts'

/**
 * A text that the reader can do its work on, made before the remarks of a record, which have no subject and no place or
 * time of their own; and the way back, from its words to those of the record.
 */
export class Prelude {
  text = ''
  readonly #pieces: { readonly start: number; readonly end: number; readonly cites: readonly Cite[] }[] = []
  readonly #fallback: Cite

  /** What is said in words of the prelude that stand for none of the record cites the fallback. */
  constructor(fallback: Cite) {
    this.#fallback = fallback
  }

  /** Adds words, and where in the record they come from; returns where they stand. */
  add(words: string, ...cites: readonly Cite[]): Cite {
    const start = this.text.length
    this.text += words
    const end = this.text.length
    if (cites.length) this.#pieces.push({ start, end, cites })
    return [start, end]
  }

  /** Ranges of prelude and remarks as ranges of the record, where the remarks begin at `remarks`. */
  back(cites: readonly Cite[], remarks: number): Cites {
    const shift = remarks - this.text.length
    const found: Cite[] = []
    for (const [start, end] of cites) {
      for (const piece of this.#pieces) if (start < piece.end && end > piece.start) found.push(...piece.cites)
      if (end > this.text.length) found.push([Math.max(start, this.text.length) + shift, end + shift])
    }
    if (!found.length) return [this.#fallback]
    return inOrder(found) as readonly Cite[] as Cites
  }
}

/** By place, those that meet made one. */
export function inOrder(cites: readonly Cite[]): Cite[] {
  const joined: Cite[] = []
  for (const cite of [...cites].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1)
    if (last && cite[0] <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], cite[1])]
    else joined.push(cite)
  }
  return joined
}
