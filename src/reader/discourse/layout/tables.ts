import type { Sentence } from '../../clauses/act.ts'
import type { Context } from '../../context.ts'
import type { Mention, Span } from '../../mentions.ts'
import type { Party } from '../../parties.ts'
import { C } from '../../word-classes.ts'
import type { Discourse } from '../discourse.ts'

// Tables flattened to lines: "Date | Head of delegation | Purpose", and the rows under it.

/** What a column holds, by the word over it: payloads of the class `column`. */
export const Column = {
  date: 1,
  who: 2,
  purpose: 3,
  place: 4,
  /** The other country, whichever way one goes. */
  partner: 5,
  host: 6,
  instrument: 7,
  to: 8,
  from: 9,
  other: 10,
  /** As `who`, in words that only a table of visits has over it. */
  visitor: 11,
} as const

export interface Table {
  readonly columns: readonly number[]
  /** The block that is its head. */
  readonly head: number
}

export const BAR = 124

/** The cells of a row, past a bar that opens or closes it; one where it has no bars. */
export function cellsOf(x: Context, { start, end }: Span): Span[] {
  const cells: Span[] = []
  let from = x.isPunct(start, BAR) ? start + 1 : start
  for (let k = from; k < end; k++) {
    if (!x.isPunct(k, BAR)) continue
    cells.push({ start: from, end: k })
    from = k + 1
  }
  if (from < end || !cells.length) cells.push({ start: from, end })
  return cells
}

/** Takes a block as the head of a table, or ends the table where a heading without bars follows. */
export function enterTable(discourse: Discourse, b: number): boolean {
  const { x } = discourse
  const block = discourse.blocks[b]
  const cells = cellsOf(x, block)
  if (cells.length < 2) {
    if (block.kind === 'heading') discourse.table = undefined
    return false
  }
  const columns = cells.map((cell) => columnOf(x, cell))
  const known = columns.filter((one) => one).length
  // "What | Signing of an agreement" is a line of a sheet
  if (!known || known * 2 < Math.max(columns.length, 3)) return false
  const row = discourse
    .sentencesOf(b)
    .some((s) => s.chunks.some((c) => (c.kind === 'person' && c.name && !c.weak) || c.kind === 'date'))
  if (row) return false
  const has = (...some: readonly number[]) => columns.some((one) => some.includes(one))
  const opened =
    !discourse.heading.visits &&
    !has(Column.instrument) &&
    (has(Column.visitor) || (has(Column.to) && has(Column.who, Column.date)))
  if (opened) {
    const { home } = discourse
    let to: Party | undefined
    let from: Party | undefined
    for (let k = block.start; k < block.end; k++) {
      if (x.is(k, C.inward)) to = home
      else if (x.is(k, C.outward)) from = home
    }
    discourse.heading = { visits: true, ...(to ? { to } : {}), ...(from ? { from } : {}) }
  }
  discourse.table = { columns, head: b }
  return true
}

/** What a column's head of a few words says of it. */
export function columnOf(x: Context, { start, end }: Span): number {
  if (end - start > 7) return 0
  let found = 0
  for (let k = start; k < end; k++) {
    const one = x.is(k, C.column)
    // "Name of visitor", "Purpose of visit"
    if (one && (!found || (found === Column.who && one === Column.visitor))) found = one
    else if (one === Column.to && found === Column.partner) found = one
  }
  return found
}

/** The column of a mention in a row of the table that is being read, 0 where there is none. */
export function columnAt(discourse: Discourse, s: Sentence, c: Mention): number {
  const { table, x } = discourse
  if (!table) return 0
  const at = cellsOf(x, discourse.blocks[s.block]).findIndex((cell) => cell.start <= c.start && cell.end >= c.end)
  return table.columns[at] ?? 0
}

/** Whether the sentence is a row of cells, under a head or not. */
export function isRow(x: Context, s: Sentence): boolean {
  for (let k = s.start; k < s.end; k++) if (x.isPunct(k, BAR)) return true
  return false
}

/** "Name Title Date Occasion": the head of a table whose cells nothing parts. */
export function isBareHead(x: Context, { start, end }: Span): boolean {
  let heads = 0
  let words = 0
  for (let k = start; k < end; k++) {
    // "Date(s)"
    if (x.isPunct(k - 1, 40) || x.isPunct(k, 40) || x.isPunct(k, 41)) continue
    if (!x.isCap(k)) return false
    words++
    if (x.is(k, C.column)) heads++
  }
  return heads > 2 && heads * 2 >= words
}
