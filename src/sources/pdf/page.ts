/** A page of pdf.js as pieces in layout space, and the way back to points of the page. */

import type { ReadableStreamReadResult } from 'node:stream/web'
import type { PDFPageProxy } from 'unpdf/pdfjs'
import { marksOf, type Mark } from './marks.ts'
import type { Piece } from './piece.ts'
import type { Sheet, Turn } from './turn.ts'

/** Of what pdf.js gives for characters drawn at one go. */
interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly fontName: string
}

export interface DrawnPage extends Sheet {
  readonly pieces: readonly Piece[]
}

/** More pieces than any page of prose has: drawings of letters, and files made to be slow. */
const MOST = 20_000

export async function drawnPage(page: PDFPageProxy): Promise<DrawnPage & { readonly cut: boolean }> {
  const [x0, y0, x1, y1] = page.view
  const { items, cut } = await itemsOf(page)
  const drawn = items.filter(({ str, transform }) => str && transform.every(Number.isFinite))
  const letters = [0, 0, 0, 0]
  for (const { str, transform } of drawn) letters[turnOf(transform)] += str.trim().length
  const turn = letters.indexOf(Math.max(...letters)) as Turn
  const [across, up] = [x1 - x0, y1 - y0]
  const toLayout = (x: number, y: number): readonly [number, number] => turned(x - x0, y - y0, turn, across, up)
  const pieces = drawn
    .filter(({ transform }) => turnOf(transform) === turn)
    .map(({ str, transform, width, fontName }, order): Piece => {
      const [a, b, c, d, e, f] = transform
      const [x, y] = toLayout(e, f)
      const size = Math.hypot(c, d) || Math.hypot(a, b) || 1
      return { text: str, x, y, width: Math.abs(width), size, font: fontName, order }
    })
    .filter(({ x, y, width }) => isWithin(x, y, width, Math.max(across, up)))
  const marks = (cut ? [] : await marksOf(page)).map((mark): Mark => {
    const [x, y] = toLayout(mark.x, mark.y)
    return { ...mark, x, y }
  })
  return {
    pieces: [...marks.flatMap((mark) => bulletOf(mark, pieces)), ...pieces],
    width: turn % 2 ? up : across,
    height: turn % 2 ? across : up,
    turn,
    cut,
  }
}

/** As they come, so that a page of millions is not held. */
async function itemsOf(page: PDFPageProxy): Promise<{ items: TextItem[]; cut: boolean }> {
  const reader = page.streamTextContent().getReader()
  const items: TextItem[] = []
  for (;;) {
    const { done, value } = (await reader.read()) as ReadableStreamReadResult<{ items: (TextItem | object)[] }>
    if (done) return { items, cut: false }
    for (const item of value.items) if ('str' in item) items.push(item)
    if (items.length > MOST) {
      await reader.cancel(new Error('enough'))
      return { items: items.slice(0, MOST), cut: true }
    }
  }
}

/** A mark as a sign of the line that begins behind it, if one does. */
function bulletOf(mark: Mark, pieces: readonly Piece[]): Piece[] {
  const inLine = pieces.filter(
    ({ text, y, size }) => text.trim() && mark.y > y && mark.y < y + 0.6 * size && mark.size < 0.7 * size,
  )
  const behind = inLine.filter((piece) => piece.x > mark.x).toSorted((a, b) => a.x - b.x)[0]
  if (!behind || behind.x - mark.x > 3 * behind.size) return []
  // within a line it is something else
  if (inLine.some(({ x, width }) => x < mark.x && mark.x - (x + width) < behind.size)) return []
  const { y, size, font, order } = behind
  return [{ text: '•', x: mark.x - mark.size / 2, y, width: mark.size, size, font, order: order - 0.5 }]
}

/** What is drawn far beyond the page's edges is not shown. */
const isWithin = (x: number, y: number, width: number, size: number): boolean =>
  Math.abs(x) < 2 * size && Math.abs(y) < 2 * size && width < 3 * size

const turnOf = ([a, b]: readonly number[]): Turn => (Math.abs(a) >= Math.abs(b) ? (a >= 0 ? 0 : 2) : b > 0 ? 1 : 3)

/** A point of a page that is `across` wide and `up` high, in layout space. */
const turned = (x: number, y: number, turn: Turn, across: number, up: number): readonly [number, number] =>
  turn === 0 ? [x, y] : turn === 1 ? [y, across - x] : turn === 2 ? [across - x, up - y] : [up - y, x]
