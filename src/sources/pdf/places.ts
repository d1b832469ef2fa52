/** Ranges of a PDF's text to rectangles on its pages. */

import type { Place, Range } from '../extract.ts'
import { edgesOf } from './glyphs.ts'
import type { Stretch } from './setting.ts'
import { onPage, type Sheet } from './turn.ts'

export interface PlacedText {
  readonly text: string
  /** In the order of the text. */
  readonly stretches: readonly Stretch[]
  readonly pages: readonly Sheet[]
}

/** Letters reach above and below their baseline, in sizes. */
const [ABOVE, BELOW] = [0.8, 0.22]

/** One place for each page, one rectangle for each line. */
export function placesIn({ stretches, pages }: PlacedText, [from, to]: Range): Place[] {
  const lines = new Map<number, { page: number; left: number; right: number; low: number; high: number }>()
  for (let i = firstBehind(stretches, from); i < stretches.length && stretches[i].start < to; i++) {
    const { start, end, page, line, piece } = stretches[i]
    const edges = edgesOf(piece.text, piece.width)
    const left = piece.x + edges[Math.min(edges.length - 1, Math.max(0, from - start))]
    const right = piece.x + edges[Math.min(edges.length - 1, Math.min(to, end) - start)]
    const box = { page, left, right, low: piece.y - BELOW * piece.size, high: piece.y + ABOVE * piece.size }
    const known = lines.get(line)
    if (!known) lines.set(line, box)
    else {
      known.left = Math.min(known.left, box.left)
      known.right = Math.max(known.right, box.right)
      known.low = Math.min(known.low, box.low)
      known.high = Math.max(known.high, box.high)
    }
  }
  const found = new Map<number, [number, number, number, number][]>()
  for (const { page, left, right, low, high } of lines.values()) {
    const rectangle = onPage([left, low, right - left, high - low], pages[page - 1]).map(hundredth)
    const list = found.get(page)
    if (list) list.push(rectangle as [number, number, number, number])
    else found.set(page, [rectangle as [number, number, number, number]])
  }
  return [...found].map(([page, rectangles]) => ({ kind: 'pdf', page, rectangles }))
}

const hundredth = (n: number): number => Math.round(n * 100) / 100

/** The first stretch that ends behind `at`. */
function firstBehind(stretches: readonly Stretch[], at: number): number {
  let [low, high] = [0, stretches.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (stretches[middle].end > at) high = middle
    else low = middle + 1
  }
  return low
}
