import type { Sentence } from '../../clauses/act.ts'
import type { DateChunk, Geo, Mention } from '../../mentions.ts'
import { domestic, pushParty } from '../../parties.ts'
import { C } from '../../word-classes.ts'
import { giveDestination } from '../visits/destinations.ts'
import type { Discourse } from '../discourse.ts'
import { resolve } from '../who/resolving.ts'
import { Column, columnOf } from './tables.ts'
import { admitVisit } from '../visits/same-visit.ts'

// Tables of visits whose every cell is a line: "Date", "Place", "Visitor", and then the cells of the rows one by one.

/** The columns, and the block where the rows begin. */
export interface Lined {
  readonly columns: readonly number[]
  readonly first: number
}

/** No table of visits has more columns. */
const MOST = 6

/** Takes lines that name two or more columns, a day's and a visitor's among them, as the head of such a table. */
export function enterLined(discourse: Discourse, b: number): void {
  const { x, blocks, lined } = discourse
  if ((lined && b < lined.first) || !x.is(blocks[b].body, C.column)) return
  const columns: number[] = []
  for (let k = b; k < Math.min(blocks.length, b + MOST); k++) {
    const column = blocks[k].end - blocks[k].start <= 4 ? columnOf(x, blocks[k]) : 0
    if (!column) break
    columns.push(column)
  }
  const who = columns.some((one) => one === Column.who || one === Column.visitor)
  if (columns.length > 1 && who && columns.includes(Column.date))
    discourse.lined = { columns, first: b + columns.length }
}

/** Tells the visit of a row where its visitor stands; whether the sentence is of such a table. */
export function tellLined(discourse: Discourse, s: Sentence, index: number): boolean {
  const { lined } = discourse
  if (!lined) return false
  const { columns, first } = lined
  if (s.block < first) return true
  const at = (s.block - first) % columns.length
  const cells = columns.map((_, k) => cellOf(discourse, index, s.block - at + k))
  const date = cells[columns.indexOf(Column.date)].find((c): c is DateChunk => c.kind === 'date' && c.from.m > 0)
  if (!date) {
    discourse.lined = undefined
    return false
  }
  if (columns[at] !== Column.who && columns[at] !== Column.visitor) return true
  const who = s.chunks.find((c) => (c.kind === 'person' && !c.weak) || (c.kind === 'group' && c.delegation))
  if (!who) return true
  const side = resolve(discourse, [who], s)
  const told = { kind: 'unspecified', status: 'held', rule: 'visit/listed', start: s.start, end: s.end } as const
  const draft = discourse.draft('visit', told, s, index)
  draft.guests.push(...side.people)
  for (const p of side.parties) pushParty(draft.from, p)
  const geos = cells
    .filter((_, k) => WHITHER.includes(columns[k]))
    .flatMap((cell) => cell.filter((c): c is Geo => c.kind === 'geo' && !c.adjective))
  const from = draft.from[0] ?? discourse.home
  const abroad = geos.filter((g) => !from || !domestic(from.code, g.entry.code))
  if (abroad.length) giveDestination(discourse, draft, abroad)
  discourse.date({ date, status: 'held', present: 'present' }, draft)
  admitVisit(discourse, draft)
  return true
}

const WHITHER: readonly number[] = [Column.place, Column.to, Column.partner]

/** The mentions of the cell that is a block, near the sentence at `index`. */
function cellOf({ sentences }: Discourse, index: number, block: number): readonly Mention[] {
  const near = sentences.slice(Math.max(0, index - MOST * 2), index + MOST * 2)
  return near.filter((s) => s.block === block).flatMap((s) => s.chunks)
}
