/** Lines to paragraphs: where a line goes on with the next, and where it ends. */

import { median, type Column, type Line } from './piece.ts'
import { isMarker, wordsOf, type Words } from './words.ts'

export interface SetLine extends Line {
  readonly page: number
  readonly words: Words
}

export interface Paragraph {
  readonly kind: 'item' | 'text' | 'row'
  readonly lines: SetLine[]
}

/** A line with what its column says of it. */
interface Seat {
  readonly line: SetLine
  /** The column's edges, as letters of the line's size show them. */
  readonly left: number
  readonly right: number
  readonly column: Column
}

const ITEM = /^(?:[•‣◦⁃▪●▶♦▫○■*]\s*\S|[–—-]\s+\S|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+\S)/
const STOP = /[.!?:;…]["”’»)\]]*$/
const OPEN = /[,\p{Ll}\p{Pd}\u00AD]$/u

export function paragraphsOf(pages: readonly (readonly Column[])[]): Paragraph[] {
  const seats = pages.flatMap((columns, n) => columns.flatMap((column) => seatsOf(column, n + 1)))
  const leading = leadingOf(seats)
  const body = median(
    seats.flatMap(({ line }) => Array<number>(Math.ceil(line.words.text.length / 20)).fill(line.size)),
  )
  const found: Paragraph[] = []
  let last: Seat | undefined
  for (const seat of seats) {
    const open = found.at(-1)
    if (open && last && goesOn(open, last, seat, leading, body)) open.lines.push(seat.line)
    else found.push({ kind: kindOf(seat.line), lines: [seat.line] })
    last = seat
  }
  return found
}

const kindOf = ({ words }: SetLine): Paragraph['kind'] =>
  words.cells.length > 1 ? 'row' : ITEM.test(words.text) ? 'item' : 'text'

function seatsOf(column: Column, page: number): Seat[] {
  const lines = column.lines
    .map((line): SetLine => ({ ...line, page, words: wordsOf(line) }))
    .filter((line) => line.words.text)
  return lines.map((line) => {
    const alike = lines.filter((other) => isAlike(other.size, line.size))
    // a heading ends where the text below it does; a title may reach beyond
    const smaller = lines.filter((other) => other.size <= line.size * 1.08)
    return {
      line,
      left: Math.min(...alike.map((other) => other.left)),
      right: Math.max(...smaller.map((other) => other.right)),
      column,
    }
  })
}

const isAlike = (a: number, b: number): boolean => Math.abs(a - b) <= 0.08 * Math.max(a, b)

/** From baseline to baseline where a sentence surely goes on, in sizes of the letters; half of all such steps are less. */
function leadingOf(seats: readonly Seat[]): number {
  const steps: number[] = []
  for (let i = 1; i < seats.length; i++) {
    const [a, b] = [seats[i - 1], seats[i]]
    if (a.column !== b.column || !isAlike(a.line.size, b.line.size)) continue
    if (STOP.test(a.line.words.text) || wouldFit(a.line, b.line, a.right)) continue
    const step = (a.line.y - b.line.y) / b.line.size
    if (step > 0.8 && step < 3.5) steps.push(step)
  }
  return median(steps) || 1.3
}

function goesOn(open: Paragraph, { line: a, right, column }: Seat, seat: Seat, leading: number, body: number): boolean {
  const { line: b, left } = seat
  if (!isAlike(a.size, b.size)) return false
  if (b.words.cells.length > 1) return false
  if (kindOf(b) === 'item' && !(column === seat.column && isLookalike(a, b, open, right))) return false
  const says = a.words.text
  const next = b.words.text
  // beyond the foot of a column only the words tell
  if (column !== seat.column)
    return (
      open.kind !== 'row' && !wouldFit(a, b, right) && !STOP.test(says) && (OPEN.test(says) || /^\p{Ll}/u.test(next))
    )
  const step = (a.y - b.y) / b.size
  if (step > leading * 1.32 || step < 0) return false
  if (open.kind === 'row')
    return Math.abs(b.left - a.words.cells.at(-1)!) < 0.5 * b.size || b.left > a.words.cells.at(-1)!
  const isLarge = b.size > body * 1.15
  if (isLarge && a.font === b.font) return true
  if (isCentred(a, b, left, right)) return a.font === b.font
  if (a.font !== b.font && isUniform(a) && isUniform(b) && !(OPEN.test(says) && /^\p{Ll}/u.test(next))) return false
  if (wouldFit(a, b, right)) return false
  const first = open.lines.length === 1
  const shift = (b.left - a.left) / b.size
  // a first line that stands in: that of the next paragraph; or a first line that stands out: that of an item
  if (shift > 0.7) return first && (open.kind === 'item' || !STOP.test(says))
  if (shift < -0.7) return first || !STOP.test(says)
  return true
}

/** In the middle of a sentence, a dash, "a." or "12)" at the head of a line is no list's mark. */
const isLookalike = (a: SetLine, b: SetLine, open: Paragraph, right: number): boolean =>
  open.kind === 'text' &&
  !/^[•‣◦⁃▪●▶♦▫○■*]/.test(b.words.text) &&
  !STOP.test(a.words.text) &&
  !wouldFit(a, b, right) &&
  Math.abs(a.left - b.left) < 0.5 * b.size

/** Whether the next line's first word had had room on this one: then the line was ended on purpose, unless within a word. */
function wouldFit(a: SetLine, b: SetLine, right: number): boolean {
  if (/\p{L}[-\u2010\u00AD]$/u.test(a.words.text) && /^\p{Ll}/u.test(b.words.text)) return false
  const word = b.words.text.match(/^\S+/)![0]
  const width = ((b.right - b.left) * word.length) / b.words.text.length
  return a.right + 0.25 * a.size + width < right - 0.6 * a.size && !isMarker(a.words.text)
}

const isCentred = (a: SetLine, b: SetLine, left: number, right: number): boolean => {
  const middle = (left + right) / 2
  const isMiddle = (line: SetLine): boolean =>
    Math.abs((line.left + line.right) / 2 - middle) < 0.8 * line.size && line.left - left > 1.5 * line.size
  return isMiddle(a) && isMiddle(b)
}

const isUniform = (line: SetLine): boolean => line.words.runs.every((run) => run.piece.font === line.font)
