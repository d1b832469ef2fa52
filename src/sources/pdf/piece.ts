/** What a page shows of text: pieces as the file draws them, and lines made of them. */

/** Characters drawn at one go. Units are points; in layout space, where text runs to the right and `y` grows upwards. */
export interface Piece {
  readonly text: string
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly width: number
  /** Of the letters. */
  readonly size: number
  readonly font: string
  /** Its turn among what the page draws: pieces of one line mostly follow one another. */
  readonly order: number
}

/** Pieces on one baseline, from left to right. */
export interface Line {
  readonly pieces: readonly Piece[]
  readonly left: number
  readonly right: number
  readonly y: number
  /** Of most of its letters. */
  readonly size: number
  readonly font: string
}

/** Lines below one another that are read as one column. */
export interface Column {
  readonly lines: readonly Line[]
}

export function lineOf(pieces: readonly Piece[]): Line {
  const ordered = pieces.toSorted((a, b) => a.x - b.x)
  const weights = new Map<string, { piece: Piece; letters: number }>()
  for (const piece of ordered) {
    const key = `${piece.font} ${piece.size.toFixed(1)}`
    const known = weights.get(key)
    if (known) known.letters += piece.text.length
    else weights.set(key, { piece, letters: piece.text.length })
  }
  let most: { piece: Piece; letters: number } | undefined
  for (const one of weights.values()) if (!most || one.letters > most.letters) most = one
  const main = most!.piece
  return {
    pieces: ordered,
    left: ordered[0].x,
    right: Math.max(...ordered.map((piece) => piece.x + piece.width)),
    y: main.y,
    size: main.size,
    font: main.font,
  }
}

export const median = (numbers: readonly number[]): number =>
  numbers.length ? numbers.toSorted((a, b) => a - b)[numbers.length >> 1] : 0
