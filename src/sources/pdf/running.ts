/** Heads, feet and numbers of pages: what stands at the same place of page after page is no part of the text. */

import { median, type Line, type Piece } from './piece.ts'
import { rowsOf } from './rows.ts'

interface Page {
  readonly pieces: readonly Piece[]
  readonly height: number
}

/** Share of the page's height, above and below, where they stand. */
const MARGIN = 0.13
/** A number of a page in the ways it is put: 3, - 3 -, 3/5, Page 3 of 5, p. 3, iv. */
const NUMBER = /^\W*(?:\p{L}{1,6}\.?\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:\/|\p{L}{1,5})\s*\d{1,4})?\W*$/u

/** The pages without them. */
export function withoutRunning<P extends Page>(pages: readonly P[]): P[] {
  // by the letter: on a short page a head in small scraps has as many pieces as the text
  const body = median(
    pages.flatMap(({ pieces }) =>
      pieces.flatMap(({ size, text }) => Array<number>(Math.ceil(text.length / 10)).fill(size)),
    ),
  )
  const edges = pages.map(edgesOf)
  const seen = new Map<string, number>()
  for (const lines of edges) for (const key of new Set(lines.map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1)
  // What two of many pages share may be chance; what half of them share is a head.
  const least = Math.max(2, pages.length * 0.4)
  return pages.map((page, n) => {
    const running = new Set(
      edges[n]
        .filter((line, i) => {
          const isAlone = Math.abs(line.y - (edges[n][i].next ?? Infinity)) > 2.5 * body
          return (
            seen.get(keyOf(line))! >= least ||
            NUMBER.test(textOf(line)) ||
            // of a single page nothing is repeated: what is small and stands at the edge, or by itself and is no dateline
            (line.size < 0.85 * body && (isAtEdge(line, page.height) || (isAlone && !/\d/.test(textOf(line)))))
          )
        })
        .flatMap((line) => line.pieces),
    )
    return running.size ? { ...page, pieces: page.pieces.filter((piece) => !running.has(piece)) } : page
  })
}

/** The outermost lines in each margin; `next` is the baseline of the one further in. */
function edgesOf({ pieces, height }: Page): (Line & { readonly next?: number })[] {
  const lines = rowsOf(pieces.filter((piece) => piece.text.trim()))
  const head = lines.slice(0, 3).map((line, i) => ({ ...line, next: lines[i + 1]?.y }))
  const foot = lines.slice(-3).map((line, i, all) => ({ ...line, next: lines[lines.length - all.length + i - 1]?.y }))
  return [...head.filter((line) => line.y > height * (1 - MARGIN)), ...foot.filter((line) => line.y < height * MARGIN)]
}

/** So near to the edge only programs print, the time and the address. */
const isAtEdge = ({ y }: Line, height: number): boolean => y > height * 0.95 || y < height * 0.04

const textOf = (line: Line): string =>
  line.pieces
    .map((piece) => piece.text)
    .join(' ')
    .trim()
/** The words without their numbers, and about where they stand. */
const keyOf = (line: Line): string => `${textOf(line).replace(/\d+/g, '#')} ${Math.round(line.y / 4)}`
