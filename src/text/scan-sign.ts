import { Class, classOf, isLetterOrDigit } from './chars.ts'
import { hash1, hash2, SEED1, SEED2 } from './hash.ts'
import { Shape, type Tokens, WORD } from './tokens.ts'

export const TAB = 9
const BAR = 124
const HYPHEN = 45
const EN_DASH = 0x2013

/** A sign: one code unit or two. */
export function scanSign(text: string, t: Tokens, n: number, from: number, to: number, c: number, cls: number): number {
  const high =
    cls !== Class.mark && c >= 0xd800 && c < 0xdc00 && from + 1 < to && (text.charCodeAt(from + 1) & 0xfc00) === 0xdc00
  const pos = from + (high ? 2 : 1)
  t.end[n] = pos
  t.shape[n] |= Shape.punct
  t.value[n] = signOf(c)
  // the ampersand is a word: lists of words have it
  t.hash1[n] = c === 38 ? hash1(SEED1, c) : SEED1
  t.hash2[n] = c === 38 ? hash2(SEED2, c) : SEED2
  t.foldStart[n + 1] = t.foldStart[n]
  return pos
}

/** A hyphen between two words joins them. */
export function joinsWords(text: string, t: Tokens, n: number, pos: number, to: number): boolean {
  return (
    n > 0 &&
    !(t.shape[n] & Shape.spaced) &&
    t.end[n - 1] + possessiveLength(t, n - 1, pos) === pos &&
    (t.shape[n - 1] & (WORD | Shape.number)) !== 0 &&
    pos + 1 < to &&
    isLetterOrDigit(classOf(text.charCodeAt(pos + 1)))
  )
}

function possessiveLength(t: Tokens, i: number, pos: number): number {
  return t.shape[i] & Shape.possessive ? pos - t.end[i] : 0
}

/**
 * A tab, or three spaces, behind a word or closing bracket and before a capital or number: not one that indents or stands
 * for a space.
 */
export function partsCells(text: string, pos: number, length: number, t: Tokens, n: number, before: number): boolean {
  if (text.charCodeAt(pos) !== TAB && (before & Shape.spaced || !isSpace(text, pos + 2) || !isSpace(text, pos + 1)))
    return false
  if (n === 0 || before & Shape.newline) return false
  if (t.shape[n - 1] & Shape.punct && t.value[n - 1] !== 41) return false
  let next = pos + 1
  while (next < length && isSpace(text, next)) next++
  const cls = next < length ? classOf(text.charCodeAt(next)) : Class.newline
  return cls === Class.upper || cls === Class.digit
}

const isSpace = (text: string, at: number) => at < text.length && classOf(text.charCodeAt(at)) === Class.space

/** The sign that it is read as: the cells of a row, however they are parted; a minus that stands for a dash. */
function signOf(c: number): number {
  if (c === TAB) return BAR
  if (c === 0x2010 || c === 0x2011) return HYPHEN
  return c === 0x2012 || c === 0x2015 || c === 0x2212 ? EN_DASH : c
}
