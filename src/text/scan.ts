import { Class, classOf, isLetter } from './chars.ts'
import { scanNumber } from './scan-number.ts'
import { joinsWords, partsCells, scanSign, TAB } from './scan-sign.ts'
import { scanWord } from './scan-word.ts'
import { Shape, type Tokens } from './tokens.ts'
import type { Writing } from './writing.ts'

/** Tokens behind the last that may be asked of. */
const BEYOND = 64

/**
 * Splits a text, or a part of it, into tokens: one pass over its code units, linear in its length.
 *
 * Each sort of token has a file of its own, whose function scans the one that stands at `from`, makes it token n, and answers with the
 * position behind it. `cells` are newlines that part the cells of one row, each with where the next cell begins.
 */
export function scan(
  text: string,
  t: Tokens,
  from = 0,
  to = text.length,
  writing?: Writing,
  cells?: ReadonlyMap<number, number>,
): void {
  t.text = text
  t.foldStart[0] = 0
  let n = 0
  let pos = from
  let before = Shape.newline as number
  while (pos < to) {
    const c = text.charCodeAt(pos)
    const cls = classOf(c)
    if (cls === Class.space && !partsCells(text, pos, to, t, n, before)) {
      before |= Shape.spaced
      pos++
      continue
    }
    const cell = cls === Class.newline ? cells?.get(pos) : undefined
    if (cls === Class.newline && !cell) {
      before = before & Shape.newline ? before | Shape.gap | Shape.spaced : before | Shape.newline | Shape.spaced
      if (c === 13 && text.charCodeAt(pos + 1) === 10) pos++
      pos++
      continue
    }
    if (n + 2 >= t.start.length || t.foldStart[n] + 256 >= t.folded.length) t.room(n + 2, t.foldStart[n] + 256)
    t.start[n] = pos
    t.shape[n] = before
    before = 0
    if (cell) {
      scanSign(text, t, n, pos, to, TAB, cls)
      pos = cell
    } else if (isLetter(cls)) pos = scanWord(text, t, n, pos, to, cls, writing)
    else if (cls === Class.digit) pos = scanNumber(text, t, n, pos, to, writing)
    else if (cls === Class.hyphen && joinsWords(text, t, n, pos, to)) {
      before = Shape.joined
      pos++
      continue
    } else pos = scanSign(text, t, n, pos, to, cls === Class.space ? TAB : c, cls)
    n++
  }
  t.count = n
  const f = t.foldStart[n]
  while (n + BEYOND >= t.start.length) t.room(t.start.length, f)
  // what stands behind the last token is asked of: nothing of an earlier text may be left there
  for (let i = n; i < n + BEYOND; i++) {
    t.foldStart[i] = f
    t.start[i] = to
    t.end[i] = to
    t.shape[i] = Shape.punct | Shape.newline | Shape.gap
    t.value[i] = 0
    t.hash1[i] = 0
    t.hash2[i] = 0
  }
}
