import type { Cited } from '../model/cite.ts'
import type { Block } from '../text/blocks.ts'
import { Shape } from '../text/scan.ts'
import type { Context } from './context.ts'
import { C } from './lexicon.ts'

/** Lines looked at, words that make a title for certain, and tokens that make running text. */
const HEAD = 48
const FULL = 5
const PROSE = 40

/**
 * The title of a document: its first line that is no sentence and has some words, before the running text begins. What
 * stands above it on its page ("News", "Home > Relations") is shorter; where there is nothing longer, it will have to do.
 */
export function titleOf(x: Context, all: readonly Block[]): Cited<string> | undefined {
  let best: Block | undefined
  for (const block of all.slice(0, HEAD)) {
    if (block.end - block.start > PROSE) break
    const words = block.kind === 'title' || block.kind === 'heading' ? wordsOf(x, block) : 0
    if (words > 1 && !best) best = block
    if (words < FULL) continue
    best = block
    break
  }
  if (!best) return undefined
  const { start, end } = x.tokens
  return { value: x.tokens.words(best.start, best.end), cites: [[start[best.start], end[best.end - 1]]] }
}

/** How many words a line has; none where it is a path or a row of links (>, |), a caption, a claim (©), or a day. */
function wordsOf(x: Context, { start, end }: Block): number {
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
