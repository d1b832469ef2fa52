import type { Cite, Cites } from '../../model/cite.ts'

/**
 * The remarks of a record as a text that the reader can do its work on, and the way back. Remarks have no subject, and no
 * place or time of their own: a sentence stands before them that tells these from the record's fields, and what they leave
 * out to be brief is written in full.
 */
export class Rendition {
  text = ''
  readonly #pieces: Piece[] = []
  readonly #fallback: Cite

  /** What is said in words that stand for none of the record cites the fallback. */
  constructor(fallback: Cite) {
    this.#fallback = fallback
  }

  /** Adds words, and what in the record they stand for; returns where they are. */
  say(words: string, ...cites: readonly Cite[]): Cite {
    return this.#add({ cites }, words)
  }

  /** Adds words of the record, from `from` on; what is read in them is cited by the letter. */
  quote(words: string, from: number): Cite {
    return this.#add({ from }, words)
  }

  #add(source: { readonly cites: readonly Cite[] } | { readonly from: number }, words: string): Cite {
    const start = this.text.length
    this.text += words
    this.#pieces.push({ ...source, start, end: this.text.length })
    return [start, this.text.length]
  }

  /** Ranges of the text as ranges of the record. */
  back(cites: readonly Cite[]): Cites {
    const found: Cite[] = []
    for (const [start, end] of cites)
      for (const piece of this.#pieces) {
        if (start >= piece.end || end <= piece.start) continue
        if ('cites' in piece) found.push(...piece.cites)
        else {
          const shift = piece.from - piece.start
          found.push([Math.max(start, piece.start) + shift, Math.min(end, piece.end) + shift])
        }
      }
    return found.length ? inOrder(found) : [this.#fallback]
  }
}

type Piece = { readonly start: number; readonly end: number } & (
  | { readonly cites: readonly Cite[] }
  | { readonly from: number }
)

/** By place, those that meet made one. */
export function inOrder(cites: readonly Cite[]): Cites {
  const joined: Cite[] = []
  for (const cite of cites.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1)
    if (last && cite[0] <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], cite[1])]
    else joined.push(cite)
  }
  return joined as readonly Cite[] as Cites
}

/** "attended NATO Ministerial Meeting": an article is left out. */
const BARE =
  /\b(?:[Aa]ttended|[Pp]articipated in|[Oo]pened) (?!(?:the|an?|his|her|its|their)\b|\w*ings?\b|various|several)/g

/** Says the remarks, which begin at `from`. */
export function sayRemarks(rendition: Rendition, remarks: string, from: number): void {
  // "Nashville (Tennessee)", "the G–20": of one length, so that the words stay where they are
  const plain = remarks.replace(/(?<=\p{L}) \((\p{Lu}[\p{L}. ]*)\)/gu, ', $1 ').replace(/\bG[–=](?=\d)/g, 'G-')
  let at = 0
  for (const match of plain.matchAll(BARE)) {
    const end = match.index + match[0].length
    rendition.quote(plain.slice(at, end), from + at)
    rendition.say('the ')
    at = end
  }
  rendition.quote(plain.slice(at), from + at)
}
