import { Class, classOf, isLetter, isLetterOrDigit } from './chars.ts'
import { Shape, type Tokens } from './tokens.ts'
import { SHORT, type Writing } from './writing.ts'

/** Whether a word ends at the apostrophe at `pos`. Inside a word (O’Brien, Sana’a) it is dropped; before a final s it is the possessive. */
export function endsAtApostrophe(
  t: Tokens,
  n: number,
  f: number,
  pos: number,
  to: number,
  letters: number,
  uppers: number,
  writing: Writing | undefined,
): boolean {
  const { text } = t
  const next = pos + 1 < to ? classOf(text.charCodeAt(pos + 1)) : Class.other
  if (!isLetter(next)) return true
  if (writing && letters < SHORT && isElided(writing, t, n, f, pos, uppers, next)) return true
  const s = text.charCodeAt(pos + 1)
  if (s !== 115 && s !== 83) return false
  const after = pos + 2 < to ? classOf(text.charCodeAt(pos + 2)) : Class.other
  return !isLetterOrDigit(after)
}

/** The possessive, the apostrophe after a final s, and that of a word that lost its vowel, which stands at `pos`. */
export function pastApostrophe(
  t: Tokens,
  n: number,
  pos: number,
  to: number,
  uppers: number,
  writing: Writing | undefined,
): number {
  const { text } = t
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
  return writing && isElided(writing, t, n, f, pos, uppers, classOf(s)) ? pos + 1 : pos
}

/** The word before the apostrophe at `pos` lost its vowel: "l’", "d’", "qu’"; but in "N’Djamena" and "D’Souza" it is of the name. */
function isElided(
  writing: Writing,
  t: Tokens,
  n: number,
  f: number,
  pos: number,
  uppers: number,
  next: number,
): boolean {
  if (!isLetter(next)) return false
  const { text } = t
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
