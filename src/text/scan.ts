import { Class, classOf, foldedSeveral, foldOf } from './chars.ts'
import { hash1, hash2, SEED1, SEED2 } from './hash.ts'

/**
 * Bits of a token's shape.
 *
 *   word   Québec’s   lower|cap…  possessive: the `’s` is not part of the token
 *   word   F.         initial     a capital, or capital and letter, with its full stop
 *   word   U.S.       dotted      single letters, each with its full stop
 *   number 25 3.5 9th number      with its ordinal ending
 *   other  one sign a token
 */
export const Shape = {
  lower: 1,
  cap: 2,
  upper: 4,
  initial: 8,
  number: 16,
  punct: 32,
  dotted: 64,
  possessive: 128,
  /** Joined to the token before it by a hyphen. */
  joined: 256,
  newline: 512,
  /** White space stands before it. */
  spaced: 1024,
  ordinal: 2048,
  /** A newline and an empty line stand before it. */
  gap: 4096,
} as const

export const WORD = Shape.lower | Shape.cap | Shape.upper | Shape.initial | Shape.dotted

/** Tokens behind the last that may be asked of. */
const BEYOND = 64

/**
 * The tokens of a text, as flat arrays. Buffers are reused by the next scan: nothing of them may be kept.
 *
 * folded: the folded letters of all tokens, token i at `foldStart[i] … foldStart[i + 1]`.
 */
export class Tokens {
  count = 0
  start = new Int32Array(1024)
  end = new Int32Array(1024)
  shape = new Uint16Array(1024)
  /** The code unit of a sign; the value of a number without separators and fractions, -1 where it is too large. */
  value = new Int32Array(1024)
  hash1 = new Int32Array(1024)
  hash2 = new Int32Array(1024)
  foldStart = new Int32Array(1025)
  folded = new Uint16Array(8192)
  text = ''

  room(tokens: number, letters: number): void {
    if (tokens + 1 >= this.start.length) {
      const n = this.start.length * 2
      this.start = grown(this.start, n)
      this.end = grown(this.end, n)
      this.shape = grown(this.shape, n)
      this.value = grown(this.value, n)
      this.hash1 = grown(this.hash1, n)
      this.hash2 = grown(this.hash2, n)
      this.foldStart = grown(this.foldStart, n + 1)
    }
    if (letters + 64 >= this.folded.length) this.folded = grown(this.folded, this.folded.length * 2)
  }

  /** Gives back what a very long text took, so that memory stays flat. */
  release(): void {
    if (this.start.length > 1 << 18) {
      const fresh = new Tokens()
      Object.assign(this, fresh)
    }
    this.text = ''
  }

  slice(from: number, to: number): string {
    return this.text.slice(this.start[from], this.end[to - 1])
  }

  /** The tokens as they stand, on one line: white space of any kind as one space. */
  words(from: number, to: number): string {
    return oneLine(this.slice(from, to))
  }

  /** The folded letters of a token. */
  key(i: number): string {
    const { text, folded } = this
    const first = this.foldStart[i]
    const last = this.foldStart[i + 1]
    // most words differ from their key in nothing or in their first letter
    const by = this.end[i] - last
    let from = last
    while (from > first && text.charCodeAt(from - 1 + by) === folded[from - 1]) from--
    let s = ''
    for (let k = first; k < from; k++) s += String.fromCharCode(folded[k])
    return s + text.slice(from + by, last + by)
  }
}

/** White space of any kind as one space. */
export function oneLine(text: string): string {
  // nearly all text has single spaces already: far cheaper to see than to replace
  for (let i = 0, before = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c < 32 || (c === 32 && before === 32) || c === 0xa0 || c >= 0x1680) return text.replaceAll(/\s+/g, ' ')
    before = c
  }
  return text
}

function grown<T extends Int32Array | Uint16Array>(old: T, length: number): T {
  const fresh = new (old.constructor as new (n: number) => T)(length)
  fresh.set(old)
  return fresh
}

/** What of a language's writing decides where its words begin and end, and which are the same. */
export interface Writing {
  /** Folded words that lose their vowel before another: in "l’ambassadeur" and "qu’il" two words stand. */
  readonly elided: ReadonlySet<string>
  /** Those of them that, in capitals, begin names, too: "D’Souza", "N’Djamena". */
  readonly elidedInNames: ReadonlySet<string>
  /**
   * Short words that only their accent tells from another ("à" and "a"), by their letters as written, with their key. One of a
   * single letter stands for itself in capitals without its accent, too.
   */
  readonly accented: ReadonlyMap<string, string>
  /**
   * A letter whose accent is kept at the end of words in small letters, and before a final s: "visité" is not "visite". Names
   * are folded whole.
   */
  readonly final: number
  /** Endings of ordinals: the "er" of "1er". */
  readonly ordinals: readonly string[]
}

const TAB = 9
const BAR = 124
const HYPHEN = 45
const EN_DASH = 0x2013

/** Letters of the longest word of {@link Writing.accented} and {@link Writing.elided}. */
const SHORT = 8

/** Splits a text, or a part of it, into tokens: one pass over its code units, linear in its length. */
export function scan(text: string, t: Tokens, from = 0, to = text.length, writing?: Writing): void {
  t.text = text
  t.foldStart[0] = 0
  let n = 0
  let pos = from
  let before = Shape.newline as number
  while (pos < to) {
    const c = text.charCodeAt(pos)
    const cls = classOf(c)
    if (cls === Class.space && (c !== TAB || !partsCells(text, pos, to, t, n, before))) {
      before |= Shape.spaced
      pos++
      continue
    }
    if (cls === Class.newline) {
      before = before & Shape.newline ? before | Shape.gap | Shape.spaced : before | Shape.newline | Shape.spaced
      if (c === 13 && text.charCodeAt(pos + 1) === 10) pos++
      pos++
      continue
    }
    if (n + 2 >= t.start.length || t.foldStart[n] + 256 >= t.folded.length) t.room(n + 2, t.foldStart[n] + 256)
    t.start[n] = pos
    t.shape[n] = before
    before = 0
    if (cls === Class.lower || cls === Class.upper) pos = scanWord(text, t, n, pos, to, cls, writing)
    else if (cls === Class.digit) pos = scanNumber(text, t, n, pos, to, writing)
    else if (cls === Class.hyphen && joinsWords(text, t, n, pos, to)) {
      before = Shape.joined
      pos++
      continue
    } else pos = scanSign(text, t, n, pos, to, c, cls)
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

// What follows scans a token of one kind: it stands at `from`, becomes token n, and the position behind it is answered. What is
// seldom met stands in functions of its own, or the whole pass would be compiled anew whenever it is met first.

function scanWord(
  text: string,
  t: Tokens,
  n: number,
  from: number,
  to: number,
  cls: number,
  writing: Writing | undefined,
): number {
  let pos = from
  let f = t.foldStart[n]
  let h1 = SEED1
  let h2 = SEED2
  let uppers = 0
  let letters = 0
  let digits = 0
  let beyond = false
  for (; pos < to; pos++) {
    const d = text.charCodeAt(pos)
    const k = classOf(d)
    if (k === Class.lower || k === Class.upper || k === Class.digit) {
      if (d > 127) beyond = true
      if (f + 8 >= t.folded.length) t.room(n, f + 64)
      const g = foldOf(d)
      if (g > 0) {
        t.folded[f++] = g
        h1 = hash1(h1, g)
        h2 = hash2(h2, g)
      } else {
        const several = foldedSeveral(g)
        for (let i = 0; i < several.length; i++) {
          const s = several.charCodeAt(i)
          t.folded[f++] = s
          h1 = hash1(h1, s)
          h2 = hash2(h2, s)
        }
      }
      if (k === Class.upper) uppers++
      if (k === Class.digit) digits++
      letters++
    } else if (k === Class.mark) beyond = true
    else if (k !== Class.apostrophe || endsAtApostrophe(text, t, n, f, pos, to, letters, uppers, writing)) break
  }
  t.hash1[n] = h1
  t.hash2[n] = h2
  t.value[n] = 0
  if (writing && (beyond || (letters === 1 && uppers === 1)))
    f = foldAccents(text, t, n, f, pos, letters, beyond && cls === Class.lower, writing)
  let shape: number
  const stop = pos < to && text.charCodeAt(pos) === 46
  if (stop && letters === 1 && cls === Class.upper) {
    const end = dottedEnd(text, pos, to)
    if (end > pos + 1) {
      f = foldDotted(text, t, n, end)
      shape = Shape.dotted | Shape.cap
    } else shape = Shape.initial | Shape.cap
    pos = end
  } else if (
    stop &&
    letters === 2 &&
    uppers === 1 &&
    cls === Class.upper &&
    pos + 1 < to &&
    (classOf(text.charCodeAt(pos + 1)) === Class.upper || isInitialApart(text, from, pos, to))
  ) {
    // Kh.Battulga: an initial of two letters stands right before its name, or is one sound: Zh. Kulubaev
    shape = Shape.initial | Shape.cap
    pos++
  } else if (uppers === 0) shape = Shape.lower
  else if (uppers === letters - digits && letters > 1) shape = Shape.upper | Shape.cap
  else shape = Shape.cap
  t.shape[n] |= shape
  t.end[n] = pos
  t.foldStart[n + 1] = f
  return pos < to && classOf(text.charCodeAt(pos)) === Class.apostrophe
    ? pastApostrophe(text, t, n, pos, to, uppers, writing)
    : pos
}

/** Whether a word ends at the apostrophe at `pos`. Inside a word (O’Brien, Sana’a) it is dropped; before a final s it is the possessive. */
function endsAtApostrophe(
  text: string,
  t: Tokens,
  n: number,
  f: number,
  pos: number,
  to: number,
  letters: number,
  uppers: number,
  writing: Writing | undefined,
): boolean {
  const next = pos + 1 < to ? classOf(text.charCodeAt(pos + 1)) : Class.other
  if (next !== Class.lower && next !== Class.upper) return true
  if (writing && letters < SHORT && isElided(writing, t, n, f, text, pos, uppers, next)) return true
  const s = text.charCodeAt(pos + 1)
  if (s !== 115 && s !== 83) return false
  const after = pos + 2 < to ? classOf(text.charCodeAt(pos + 2)) : Class.other
  return after !== Class.lower && after !== Class.upper && after !== Class.digit
}

/** Folds a word of a language that tells some by their accents; answers with where its letters end. */
function foldAccents(
  text: string,
  t: Tokens,
  n: number,
  end: number,
  pos: number,
  letters: number,
  mayEndSo: boolean,
  writing: Writing,
): number {
  let f = end
  let refolded = false
  if (letters <= SHORT) {
    const key = writing.accented.get(text.slice(t.start[n], pos).normalize('NFC').toLowerCase())
    if (key !== undefined && !(letters === 1 && text.charCodeAt(pos) === 46)) {
      f = t.foldStart[n]
      for (let i = 0; i < key.length; i++) t.folded[f++] = key.charCodeAt(i)
      refolded = true
    }
  }
  if (mayEndSo) {
    // "visités", also with its accent as a sign of its own
    let last = pos - 1
    let at = f - 1
    if (text.charCodeAt(last) === 115 && letters > 2) {
      last--
      at--
    }
    const c = text.charCodeAt(last)
    if (
      c === writing.final ||
      (c === 0x301 &&
        text
          .slice(last - 1, last + 1)
          .normalize('NFC')
          .charCodeAt(0) === writing.final)
    ) {
      t.folded[at] = writing.final
      refolded = true
    }
  }
  if (refolded) hashFolded(t, n, f)
  return f
}

/** Where A. or A.B. or U.S. ends whose first stop stands at `stop`: letters each with its stop. */
function dottedEnd(text: string, stop: number, to: number): number {
  let end = stop + 1
  while (end + 1 < to && classOf(text.charCodeAt(end)) === Class.upper && text.charCodeAt(end + 1) === 46) end += 2
  return end
}

/** The stops belong to dotted keys. Answers with where the letters end. */
function foldDotted(text: string, t: Tokens, n: number, end: number): number {
  let f = t.foldStart[n]
  if (f + end - t.start[n] + 8 >= t.folded.length) t.room(n, f + end - t.start[n] + 64)
  for (let q = t.start[n]; q < end; q++) t.folded[f++] = foldOf(text.charCodeAt(q))
  hashFolded(t, n, f)
  return f
}

function hashFolded(t: Tokens, n: number, end: number): void {
  let h1 = SEED1
  let h2 = SEED2
  for (let i = t.foldStart[n]; i < end; i++) {
    h1 = hash1(h1, t.folded[i])
    h2 = hash2(h2, t.folded[i])
  }
  t.hash1[n] = h1
  t.hash2[n] = h2
}

/** The possessive, the apostrophe after a final s, and that of a word that lost its vowel, which stands at `pos`. */
function pastApostrophe(
  text: string,
  t: Tokens,
  n: number,
  pos: number,
  to: number,
  uppers: number,
  writing: Writing | undefined,
): number {
  const s = pos + 1 < to ? text.charCodeAt(pos + 1) : 0
  if ((s === 115 || s === 83) && !(writing && pos + 2 < to && isLetter(classOf(text.charCodeAt(pos + 2))))) {
    t.shape[n] |= Shape.possessive
    return pos + 2
  }
  const f = t.foldStart[n + 1]
  if (
    f > t.foldStart[n] &&
    t.folded[f - 1] === 115 &&
    pos + 1 < to &&
    classOf(s) === Class.space &&
    text.charCodeAt(pos) !== 0x2018
  ) {
    t.shape[n] |= Shape.possessive
    return pos + 1
  }
  return writing && isElided(writing, t, n, f, text, pos, uppers, classOf(s)) ? pos + 1 : pos
}

function scanNumber(
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

/** A sign: one code unit or two. */
function scanSign(text: string, t: Tokens, n: number, from: number, to: number, c: number, cls: number): number {
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
function joinsWords(text: string, t: Tokens, n: number, pos: number, to: number): boolean {
  return (
    n > 0 &&
    !(t.shape[n] & Shape.spaced) &&
    t.end[n - 1] + possessiveLength(t, n - 1, pos) === pos &&
    (t.shape[n - 1] & (WORD | Shape.number)) !== 0 &&
    pos + 1 < to &&
    isWordStart(classOf(text.charCodeAt(pos + 1)))
  )
}

/** A tab behind a word or closing bracket and before a capital or number: not one that indents or stands for a space. */
function partsCells(text: string, pos: number, length: number, t: Tokens, n: number, before: number): boolean {
  if (n === 0 || before & Shape.newline) return false
  if (t.shape[n - 1] & Shape.punct && t.value[n - 1] !== 41) return false
  let next = pos + 1
  while (next < length && classOf(text.charCodeAt(next)) === Class.space) next++
  const cls = next < length ? classOf(text.charCodeAt(next)) : Class.newline
  return cls === Class.upper || cls === Class.digit
}

function possessiveLength(t: Tokens, i: number, pos: number): number {
  return t.shape[i] & Shape.possessive ? pos - t.end[i] : 0
}

/** The word before the apostrophe at `pos` lost its vowel: "l’", "d’", "qu’"; but in "N’Djamena" and "D’Souza" it is of the name. */
function isElided(
  writing: Writing,
  t: Tokens,
  n: number,
  f: number,
  text: string,
  pos: number,
  uppers: number,
  next: number,
): boolean {
  if (next !== Class.lower && next !== Class.upper) return false
  let word = ''
  for (let k = t.foldStart[n]; k < f; k++) word += String.fromCharCode(t.folded[k])
  if (!writing.elided.has(word)) return false
  const name =
    uppers === 1 &&
    next === Class.upper &&
    writing.elidedInNames.has(word) &&
    classOf(pos + 2 < text.length ? text.charCodeAt(pos + 2) : 0) === Class.lower
  return !name
}

/** Length of the ordinal's ending at `pos`, 0 where there is none. */
function ordinalEnding(writing: Writing, text: string, pos: number): number {
  for (const ending of writing.ordinals) {
    if (!text.startsWith(ending, pos)) continue
    const after = pos + ending.length
    if (after >= text.length || !isWordStart(classOf(text.charCodeAt(after)))) return ending.length
  }
  return 0
}

/** The sign that it is read as: the cells of a row, however they are parted; a minus that stands for a dash. */
function signOf(c: number): number {
  if (c === TAB) return BAR
  if (c === 0x2010 || c === 0x2011) return HYPHEN
  return c === 0x2012 || c === 0x2015 || c === 0x2212 ? EN_DASH : c
}

/** Sounds that Cyrillic and other scripts write with one letter, by their letters in ours: an initial is one of them. */
const DIGRAPHS = /^(?:Ch|Dz|Gh|Kh|Sh|Ts|Ya|Ye|Yu|Zh)$/

/** "Zh. Kulubaev": a space stands between. */
function isInitialApart(text: string, start: number, stop: number, length: number): boolean {
  return (
    stop + 2 < length &&
    (text.charCodeAt(stop + 1) === 32 || text.charCodeAt(stop + 1) === 0xa0) &&
    classOf(text.charCodeAt(stop + 2)) === Class.upper &&
    DIGRAPHS.test(text.slice(start, stop))
  )
}

function isWordStart(k: number): boolean {
  return k === Class.lower || k === Class.upper || k === Class.digit
}

function isLetter(k: number): boolean {
  return k === Class.lower || k === Class.upper
}

function isDigits(text: string, from: number, count: number): boolean {
  if (from + count > text.length) return false
  for (let i = from; i < from + count; i++) if (classOf(text.charCodeAt(i)) !== Class.digit) return false
  return from + count >= text.length || classOf(text.charCodeAt(from + count)) !== Class.digit
}

function isOrdinalEnding(a: number, b: number): boolean {
  return (a === 116 && b === 104) || (a === 115 && b === 116) || (a === 110 && b === 100) || (a === 114 && b === 100)
}
