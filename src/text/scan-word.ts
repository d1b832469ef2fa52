import { endsAtApostrophe, pastApostrophe } from './apostrophes.ts'
import { Class, classOf, foldedSeveral, foldOf, isLetterOrDigit } from './chars.ts'
import { hash1, hash2, SEED1, SEED2 } from './hash.ts'
import { Shape, type Tokens } from './tokens.ts'
import { SHORT, type Writing } from './writing.ts'

/**
 * A word, with the stops of an initial or of letters each with its own. What is seldom met stands in functions of its own, or all of
 * this would be compiled anew whenever it is met first.
 */
export function scanWord(
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
    if (isLetterOrDigit(k)) {
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
    else if (k !== Class.apostrophe || endsAtApostrophe(t, n, f, pos, to, letters, uppers, writing)) break
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
    ? pastApostrophe(t, n, pos, to, uppers, writing)
    : pos
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
