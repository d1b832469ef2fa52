import { Class, classOf, isLetter, isLetterOrDigit } from './chars.ts'
import { hash1, hash2, SEED1, SEED2 } from './hash.ts'
import { Shape, type Tokens } from './tokens.ts'
import type { Writing } from './writing.ts'

/** A number: its digits, thousands parted by commas, and its ordinal ending. */
export function scanNumber(
  text: string,
  t: Tokens,
  n: number,
  from: number,
  to: number,
  writing: Writing | undefined,
): number {
  let pos = from
  let f = t.foldStart[n]
  let h1 = SEED1
  let h2 = SEED2
  let value = 0
  for (; pos < to; pos++) {
    const d = text.charCodeAt(pos)
    if (classOf(d) === Class.digit) {
      const digit = d >= 48 && d <= 57 ? d - 48 : 0
      value = value < 0 || value > 99_999_999 ? -1 : value * 10 + digit
      if (f + 8 >= t.folded.length) t.room(n, f + 64)
      t.folded[f++] = d
      h1 = hash1(h1, d)
      h2 = hash2(h2, d)
    } else if (d !== 44 || !isDigits(text, pos + 1, 3)) break
  }
  t.shape[n] |= Shape.number
  const c1 = pos < to ? text.charCodeAt(pos) | 32 : 0
  const c2 = pos + 1 < to ? text.charCodeAt(pos + 1) | 32 : 0
  if (isOrdinalEnding(c1, c2) && !(pos + 2 < to && isLetter(classOf(text.charCodeAt(pos + 2))))) {
    t.shape[n] |= Shape.ordinal
    pos += 2
  } else if (writing && isLetter(classOf(pos < to ? text.charCodeAt(pos) : 0))) {
    const ending = ordinalEnding(writing, text, pos)
    if (ending) {
      t.shape[n] |= Shape.ordinal
      pos += ending
    }
  }
  t.end[n] = pos
  t.value[n] = value
  t.hash1[n] = h1
  t.hash2[n] = h2
  t.foldStart[n + 1] = f
  return pos
}

function isDigits(text: string, from: number, count: number): boolean {
  if (from + count > text.length) return false
  for (let i = from; i < from + count; i++) if (classOf(text.charCodeAt(i)) !== Class.digit) return false
  return from + count >= text.length || classOf(text.charCodeAt(from + count)) !== Class.digit
}

/** Of English, in small letters: 4th, 1st, 2nd, 3rd. */
function isOrdinalEnding(a: number, b: number): boolean {
  return (a === 116 && b === 104) || (a === 115 && b === 116) || (a === 110 && b === 100) || (a === 114 && b === 100)
}

/** Length of the ordinal's ending at `pos`, 0 where there is none. */
function ordinalEnding(writing: Writing, text: string, pos: number): number {
  for (const ending of writing.ordinals) {
    if (!text.startsWith(ending, pos)) continue
    const after = pos + ending.length
    if (after >= text.length || !isLetterOrDigit(classOf(text.charCodeAt(after)))) return ending.length
  }
  return 0
}
