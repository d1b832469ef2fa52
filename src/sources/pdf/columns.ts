/** The pieces of a page in reading order: where white strips part it to columns, one after the other; else row by row. */

import { lineOf, median, type Column, type Line, type Piece } from './piece.ts'
import { rowsOf } from './rows.ts'

/** A space wider than this, in sizes of the letters, may be one between columns; a justified line's are narrower, mostly. */
const WIDE = 1.1
const NARROW = 0.5
/** Rows that a column has, at least: fewer are lines of a table or of a letter's head. */
const ROWS = 3
/** Nested columns: a page has no more. */
const DEPTH = 6

export function columnsOf(pieces: readonly Piece[]): Column[] {
  const parts = rowsOf(pieces).flatMap(apart)
  return cut(parts, 0).map((lines) => ({ lines: joined(lines) }))
}

/** A row cut at its wide spaces, and at narrow ones where the file goes on elsewhere. */
function apart(row: Line): Line[] {
  const found: Piece[][] = []
  let spaces: Piece[] = []
  let right = -Infinity
  let order = 0
  for (const piece of row.pieces) {
    // as wide as what it parts, and often made up by who reads the file
    if (!piece.text.trim()) {
      spaces.push(piece)
      continue
    }
    const gap = (piece.x - right) / row.size
    const jumps = piece.order < order || piece.order - order > 2
    if (!found.length || gap > WIDE || (jumps && gap > NARROW)) found.push([])
    else found.at(-1)!.push(...spaces)
    found.at(-1)!.push(piece)
    spaces = []
    right = Math.max(right, piece.x + piece.width)
    order = piece.order
  }
  return found.map(lineOf)
}

/** Parts in reading order, column after column. */
function cut(parts: readonly Line[], depth: number): Line[][] {
  const best = depth < DEPTH ? gutterOf(parts) : undefined
  if (!best) return parts.length ? [[...parts]] : []
  const { from, to, at } = best
  const within = parts.slice(from, to)
  return [
    ...cut(parts.slice(0, from), depth + 1),
    ...cut(
      within.filter((part) => part.right <= at),
      depth + 1,
    ),
    ...cut(
      within.filter((part) => part.right > at),
      depth + 1,
    ),
    ...cut(parts.slice(to), depth + 1),
  ]
}

interface Gutter {
  /** Parts `[from, to)` stand on either side of `at`. */
  readonly from: number
  readonly to: number
  readonly at: number
}

/**
 * The white strip with most lines on its lesser side, in the longest stretch of the page that nothing crosses:
 *
 *     ────── title ──────
 *     ───────    ────────
 *     ───────    ────────
 *     ────       ────────
 *            ^ at
 */
function gutterOf(parts: readonly Line[]): Gutter | undefined {
  const candidates = new Set<number>()
  for (const part of parts)
    if (parts.some((other) => other.right < part.left)) candidates.add(Math.round(part.left) - 1)
  let best: Gutter | undefined
  let most = ROWS - 1
  for (const at of candidates) {
    let from = 0
    for (let i = 0; i <= parts.length; i++) {
      const crossed = i === parts.length || (parts[i].left < at && parts[i].right > at)
      if (!crossed) continue
      const run = trimmed(parts, from, i, at)
      if (run) {
        const left = parts.slice(run.from, run.to).filter((part) => part.right <= at)
        const right = parts.slice(run.from, run.to).filter((part) => part.right > at)
        // a column that ended soon is one still, beside one that goes on
        const rows = right.length * 2 < left.length ? left.length / 2 : Math.min(left.length, right.length)
        if (rows > most && isStrip(left, right) && areColumns(left, right)) {
          best = run
          most = rows
        }
      }
      from = i + 1
    }
  }
  return best
}

/** Rows at the ends that stand on one side alone and far from the others are no part of the columns. */
function trimmed(parts: readonly Line[], start: number, end: number, at: number): Gutter | undefined {
  let [from, to] = [start, end]
  const isLeft = (part: Line): boolean => part.right <= at
  const far = (a: Line, b: Line): boolean => Math.abs(a.y - b.y) > 3 * Math.max(a.size, b.size)
  while (to - from > 1 && far(parts[to - 2], parts[to - 1]) && isLeft(parts[to - 1])) to--
  while (to - from > 1 && far(parts[from], parts[from + 1])) from++
  return to - from >= 2 * ROWS ? { from, to, at } : undefined
}

/** Both of them prose; or a long column of full lines beside whatever there is little of; or one drawn whole before the other. */
const areColumns = (left: readonly Line[], right: readonly Line[]): boolean =>
  (right.length >= ROWS && isProse(left, 0.55) && isProse(right, 0.55)) ||
  (right.length * 2 < left.length && left.length > 2 * ROWS && isProse(left, 0.8)) ||
  (right.length > 0 && left.length > 2 * ROWS && isDrawnBefore(left, right))

/** A table is drawn row by row. */
const isDrawnBefore = (left: readonly Line[], right: readonly Line[]): boolean => {
  const orders = (lines: readonly Line[]): number[] => lines.flatMap(({ pieces }) => pieces.map(({ order }) => order))
  return orders(left).reduce((a, b) => Math.max(a, b)) < orders(right).reduce((a, b) => Math.min(a, b))
}

/** Lines of a text, not cells of a table: long, and half of them about as long as the column is wide. */
function isProse(lines: readonly Line[], share: number): boolean {
  const width = Math.max(...lines.map((line) => line.right)) - Math.min(...lines.map((line) => line.left))
  const letters = median(lines.map((line) => line.pieces.reduce((sum, piece) => sum + piece.text.length, 0)))
  const full = lines.filter((line) => line.right - line.left >= share * width).length
  return letters >= 16 && full * 2 >= lines.length
}

function isStrip(left: readonly Line[], right: readonly Line[]): boolean {
  const size = median(left.map((line) => line.size))
  return Math.min(...right.map((line) => line.left)) - Math.max(...left.map((line) => line.right)) >= 0.6 * size
}

/** Parts that stand on one baseline of one column are a line again. */
function joined(parts: readonly Line[]): Line[] {
  const found: Line[] = []
  for (const part of parts) {
    const last = found.at(-1)
    if (last && Math.abs(last.y - part.y) < 0.25 * Math.min(last.size, part.size))
      found[found.length - 1] = lineOf([...last.pieces, ...part.pieces])
    else found.push(part)
  }
  return found
}
