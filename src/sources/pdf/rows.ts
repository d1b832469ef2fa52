/** The pieces of a page as rows: what stands on one baseline, whatever column it belongs to. */

import { lineOf, type Line, type Piece } from './piece.ts'

/** Pieces whose baselines agree, from top to bottom. A raised or lowered sign stays with its line. */
export function rowsOf(pieces: readonly Piece[]): Line[] {
  const rows: Piece[][] = []
  for (const piece of pieces.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const last = rows.at(-1)
    if (last && last[0].y - piece.y < 0.25 * Math.min(last[0].size, piece.size)) last.push(piece)
    else rows.push([piece])
  }
  return raised(rows).map(lineOf)
}

/** A row of small signs just above another's baseline (notes' numbers, the th of 5th) belongs to that row. */
function raised(rows: Piece[][]): Piece[][] {
  const found: Piece[][] = []
  for (const row of rows) {
    const above = found.at(-1)
    if (above) {
      const [high, low] = [above[0], row[0]]
      const near = high.y - low.y
      if (near < 0.6 * low.size && above.every((piece) => piece.size < 0.8 * low.size)) {
        above.push(...row)
        above.sort((a, b) => b.size - a.size)
        continue
      }
      if (near < 0.4 * high.size && row.every((piece) => piece.size < 0.8 * high.size)) {
        above.push(...row)
        continue
      }
    }
    found.push(row)
  }
  return found
}
