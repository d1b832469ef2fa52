/** The words of a line: spaces where the file has none, and none where it has too many. */

import { edgesOf } from './glyphs.ts'
import type { Line, Piece } from './piece.ts'

/** A gap of this much of the letters' size is a space; between letters of a word there is less, and kerning takes back some. */
const SPACE = 0.17
/** Cells of a row stand further apart than words. */
const CELL = 1.8

/** A stretch of a line's text that one piece draws. */
export interface Run {
  readonly text: string
  /** Where it begins in the line's text. */
  readonly at: number
  readonly piece: Piece
}

export interface Words {
  readonly text: string
  readonly runs: readonly Run[]
  /** Left edges of the cells, where the line is a row of several. */
  readonly cells: readonly number[]
}

export function wordsOf(line: Line): Words {
  let text = ''
  const runs: Run[] = []
  const cells = [line.left]
  let right = -Infinity
  for (const piece of line.pieces) {
    const drawn = cleaned(piece.text)
    if (isNoteMark(line, piece, drawn)) continue
    if (!drawn.trim()) {
      if (text && !/\s$/.test(text) && piece.width > SPACE * line.size) text += ' '
      continue
    }
    const gap = piece.x - right
    if (text && gap > CELL * line.size && !isMarker(text)) {
      text = `${text.trimEnd()}\t`
      cells.push(piece.x)
    } else if (text && gap > SPACE * line.size && !/\s$/.test(text) && !/^\s/.test(drawn)) text += ' '
    const lead = /\s$/.test(text) || !text ? drawn.length - drawn.trimStart().length : 0
    runs.push({ text: drawn.slice(lead), at: text.length, piece: lead ? cutFront(piece, drawn, lead) : piece })
    text += drawn.slice(lead)
    right = piece.x + piece.width
  }
  return withoutOddSpaces({ text: text.trimEnd(), runs, cells })
}

/** "four- day", "Scottish– Icelandic", "/ AGENCY/": lines spread to their full width at places where words may be broken. But "two- or three-day". */
const ODD_SPACE = /(?<=[\p{L}.][-\u2010–/]) (?=(?!(?:and|or|to|et|ou|и|или)\s)\p{L})|(?<=(?:^|\s)\/) (?=\p{Lu}+\/)/gu

function withoutOddSpaces(words: Words): Words {
  const cuts = [...words.text.matchAll(ODD_SPACE)].map(({ index }) => index)
  if (!cuts.length) return words
  const moved = (at: number): number => at - cuts.filter((cut) => cut < at).length
  return {
    ...words,
    text: words.text.replace(ODD_SPACE, ''),
    // a run that loses a space within goes on as two, each with its share of the width
    runs: words.runs.flatMap((run) => splitAt(run, cuts).map((one) => ({ ...one, at: moved(one.at) }))),
  }
}

/** The run without the spaces at `cuts`, which count in the line's text. */
function splitAt(run: Run, cuts: readonly number[]): Run[] {
  const inside = cuts.map((cut) => cut - run.at).filter((cut) => cut >= 0 && cut < run.text.length)
  if (!inside.length) return [run]
  const edges = edgesOf(run.text, run.piece.width)
  const found: Run[] = []
  let from = 0
  for (const to of [...inside, run.text.length]) {
    const text = run.text.slice(from, to)
    if (text)
      found.push({
        text,
        at: run.at + from,
        piece: { ...run.piece, text, x: run.piece.x + edges[from], width: edges[to] - edges[from] },
      })
    from = to + 1
  }
  return found
}

/** A bullet or number at the head of a line: the wide space behind it parts no cells. */
export const isMarker = (text: string): boolean => /^\s*(?:[•‣◦⁃▪●▶♦▫○■*+–—-]|\(?\w{1,3}[.)])\s*$/.test(text)

/** Symbol fonts' bullets to bullets, odd spaces to spaces; what can't be shown is left out. */
const cleaned = (text: string): string =>
  text
    .replace(/[\uF0B7\uF0A7\uF076\uF0D8\uF0FC]/g, '•')
    // oxlint-disable-next-line no-control-regex -- files draw control characters, which say nothing
    .replace(/[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '')
    .replace(/[\s\u00A0\u2000-\u200A\u202F]/g, ' ')

/** The number of a note, raised and small: no part of the word before it. */
const isNoteMark = (line: Line, piece: Piece, drawn: string): boolean =>
  piece.size < 0.8 * line.size && piece.y - line.y > 0.15 * line.size && /^[\d*†‡,\s]{1,4}$/.test(drawn)

/** A piece without its first characters, which were spaces. */
function cutFront(piece: Piece, drawn: string, lead: number): Piece {
  const by = Math.min(piece.width, (piece.width * lead * 0.5) / Math.max(1, drawn.length - lead * 0.5))
  return { ...piece, text: drawn.slice(lead), x: piece.x + by, width: piece.width - by }
}
