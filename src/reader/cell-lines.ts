import type { Block } from '../text/blocks.ts'
import { Shape } from '../text/tokens.ts'
import type { Context } from './context.ts'
import { cellsOf, Column, columnOf } from './discourse/layout/tables.ts'
import { C } from './word-classes.ts'

// Tables copied a cell a line: "Date", "Place", "Visitor", and then the cells of the rows one by one.

/** No table of the genre has more columns, nor a cell more words. */
const MOST = 7
const CELL = 40
/** Lines under a label. */
const LINES = 4

/**
 * Where a newline parts two cells of one row: its position, and that of the cell behind it. The text is scanned again with
 * them, so that such a table is one of rows like any other.
 */
export function cellLines(x: Context, blocks: readonly Block[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const { tokens: t } = x
  for (let b = 0; b + 3 < blocks.length; b++) {
    if (!headOf(x, blocks[b]) || !headOf(x, blocks[b + 1])) continue
    const heads: number[] = []
    for (let k = b; k < Math.min(blocks.length, b + MOST); k++) heads.push(headOf(x, blocks[k]))
    const day = heads.indexOf(Column.date)
    const gapBefore = (k: number) => t.shape[blocks[k].start] & Shape.gap
    // "Visits" alone over the heads is their title
    if (day < 0 || (gapBefore(b + 1) && !gapBefore(b + 2))) continue
    // the first day under the heads tells how many they are
    let first = b + 2
    while (first < Math.min(blocks.length, b + MOST * 2) && !tellsDay(x, blocks[first])) first++
    const width = first - b - day
    if (width <= day || width > MOST || heads.slice(0, width).filter((one) => one).length * 2 <= width) continue
    let row = b
    do {
      join(x, blocks, row, row + width, found)
      row += width
    } while (row + width <= blocks.length && tellsDay(x, blocks[row + day]) && areCells(blocks, row, row + width))
    b = row - 1
  }
  if (!found.size) labelLines(x, blocks, found)
  return found
}

/** "When", and under it "3 May 2024": labels in lines of their own, one of them the day's, each with a line or some below it. */
function labelLines(x: Context, blocks: readonly Block[], found: Map<number, number>): void {
  const labels: number[] = []
  const close = () => {
    const has = (what: number) => labels.some((b) => headOf(x, blocks[b]) === what)
    if (labels.length > 2 && has(Column.date))
      labels.forEach((b, k) => join(x, blocks, b, labels[k + 1] ?? endOfLast(x, blocks, b + 2), found))
    labels.length = 0
  }
  for (let b = 0; b + 1 < blocks.length; b++) {
    const last = labels.at(-1) ?? b
    if (b - last > LINES || blocks[b].end - blocks[b].start > CELL) close()
    if (blocks[b].end - blocks[b].start > 3 || !headOf(x, blocks[b]) || headOf(x, blocks[b + 1])) continue
    labels.push(b)
  }
  close()
}

/** Behind the lines under the last label: up to an empty line, or one that is a sentence. */
function endOfLast(x: Context, blocks: readonly Block[], from: number): number {
  let b = from
  while (b < Math.min(blocks.length, from + LINES) && !(x.tokens.shape[blocks[b].start] & Shape.gap)) {
    if (x.isPunct(blocks[b].end - 1, 46)) break
    b++
  }
  return b
}

/** Makes one row of the lines of the blocks from one to another. */
function join({ tokens: t }: Context, blocks: readonly Block[], from: number, to: number, found: Map<number, number>) {
  for (let k = from; k < to - 1; k++) {
    let at = t.end[blocks[k].end - 1]
    const next = t.start[blocks[k + 1].start]
    while (at < next && t.text.charCodeAt(at) !== 10 && t.text.charCodeAt(at) !== 13) at++
    found.set(at, next)
  }
}

function headOf(x: Context, block: Block): number {
  return block.end - block.start <= 5 && cellsOf(x, block).length < 2 ? columnOf(x, block) : 0
}

/** "14–16 January", "9/2019": a cell with a month or a year. */
function tellsDay(x: Context, { start, end }: Block): boolean {
  const { shape, value } = x.tokens
  if (end - start > 9) return false
  for (let k = start; k < end; k++)
    if (x.is(k, C.month) || (shape[k] & Shape.number && value[k] > 1900 && value[k] < 2100)) return true
  return false
}

function areCells(blocks: readonly Block[], from: number, to: number): boolean {
  return blocks.slice(from, to).every(({ start, end }) => end - start <= CELL)
}
