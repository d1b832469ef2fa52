import type { Cited } from '../model/cite.ts'
import type { Block } from '../text/blocks.ts'
import { Shape } from '../text/tokens.ts'
import type { Context } from './context.ts'
import { dateAt } from './dates/dates.ts'
import { isDateline } from './publication.ts'
import { C } from './word-classes.ts'

/** Lines looked at, words that make a title for certain, and tokens that make running text. */
const HEAD = 48
const FULL = 5
const PROSE = 40
/** Tokens within which a line comes to its date, if that is where it is from. */
const DATELINE = 9

/** A line, or what of it is no dateline. */
interface Line {
  readonly start: number
  readonly end: number
  readonly words: number
}

/**
 * The title of a document: its first line that is no sentence and has some words, before the running text begins. What
 * stands above it on its page ("News", "Home > Relations") is shorter; where there is nothing longer, it will have to do.
 */
export function titleOf(x: Context, all: readonly Block[]): Cited<string> | undefined {
  let best: Line | undefined
  for (const block of all.slice(0, HEAD)) {
    if (block.end - block.start > PROSE) break
    if (block.kind !== 'title' && block.kind !== 'heading') continue
    const line = lineOf(x, block)
    if (line.words > 1 && !best) best = line
    if (line.words < FULL) continue
    best = line
    break
  }
  if (!best) return undefined
  const { start, end } = x.tokens
  return { value: x.tokens.words(best.start, best.end), cites: [[start[best.start], end[best.end - 1]]] }
}

/** "Québec, le 11 mars 2024 – La ministre reçoit l’ambassadeur": what stands behind the dateline. */
function lineOf(x: Context, { start, end }: Block): Line {
  const none = { start, end, words: 0 }
  if (isMasthead(x, start, end)) return none
  for (let i = start; i < Math.min(end, start + DATELINE); i++) {
    if (!(x.tokens.shape[i] & Shape.number) && !x.is(i, C.opensDate)) continue
    const date = dateAt(x, i, end)
    if (!date) continue
    const isLast = date.end === end || (date.end === end - 1 && !x.isWord(date.end))
    if (isLast && date.from.d && isPlace(x, start, date.start)) return none
    const from = date.end + (x.isPunct(date.end, 46) ? 2 : 1)
    if (from < end && x.isDash(from - 1) && isDateline(x, start, end, date))
      return { start: from, end, words: wordsOf(x, from, end) }
    i = date.end - 1
  }
  return { start, end, words: wordsOf(x, start, end) }
}

/** "Paris, le mardi", "QUEBEC CITY,": before a day stands nothing but names, parted from it. */
function isPlace(x: Context, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const isName = x.isWord(i) && !(x.tokens.shape[i] & Shape.lower)
    if (!isName && !x.isPunct(i, 44) && !x.is(i, C.of) && !x.is(i, C.article) && !x.is(i, C.weekday)) return false
  }
  return start === end || x.isPunct(end - 1, 44) || x.is(end - 1, C.article) > 0 || x.is(end - 1, C.weekday) > 0
}

/** "FOR IMMEDIATE RELEASE", "Communiqué de presse no 2024-17", "Embargoed until 10:00, 11 March": what sort of paper it is. */
function isMasthead(x: Context, start: number, end: number): boolean {
  const t = x.tokens
  if (!x.is(start, C.masthead)) return false
  for (let i = x.afterOf(start, C.masthead); i < end; i++) {
    const isLoose = x.is(i, C.month) || x.is(i, C.weekday) || x.is(i, C.masthead) || x.is(i, C.until) || x.is(i, C.on)
    if (x.isWord(i) && !isLoose && t.end[i] - t.start[i] > 2) return false
  }
  return true
}

/** How many words a line has; none where it is a path or a row of links (>, |), a caption, a claim (©), or a day. */
function wordsOf(x: Context, start: number, end: number): number {
  const t = x.tokens
  if (x.is(start, C.residue) && x.isPunct(x.after(start), 58)) return 0
  let words = 0
  let caps = 0
  for (let i = start; i < end; i++) {
    if (x.isPunct(i, 62) || x.isPunct(i, 124) || x.isPunct(i, 0xa9)) return 0
    if (!x.isWord(i) || x.is(i, C.month) || x.is(i, C.weekday)) continue
    words++
    if (!(t.shape[i] & Shape.lower)) caps++
  }
  return caps ? words : 0
}
