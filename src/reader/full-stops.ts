import { Shape } from '../text/tokens.ts'
import type { Context } from './context.ts'
import { C } from './word-classes.ts'

/**
 * Whether letters with their stops end a sentence, too:
 *
 *     met in Washington, D.C. Secretary Blinken said      left for the U.S. The delegation
 *                        ^                                            ^
 *
 * They do before a small word with a capital, and before any capital where they stand behind a place that one is in; but
 * not where they are a country's, whose the next is: "On her visit to Vietnam, U.S. Secretary Blinken".
 */
export function closesWithLetters(x: Context, i: number): boolean {
  const { shape } = x.tokens
  if (!(shape[i] & Shape.dotted) || i + 1 >= x.tokens.count || i < 3) return false
  const next = shape[i + 1]
  if (!(next & Shape.cap) || next & (Shape.newline | Shape.joined | Shape.dotted) || !(next & Shape.spaced))
    return false
  if (x.is(i + 1, C.article) || x.is(i + 1, C.he) || x.is(i + 1, C.they) || x.is(i + 1, C.during)) return true
  if (!x.isPunct(i - 1, 44) || isCountry(x, i)) return false
  let k = i - 2
  while (k > 0 && i - k < 5 && shape[k] & Shape.cap && shape[k - 1] & Shape.cap && !(shape[k] & Shape.newline)) k--
  return !!(x.is(k - 1, C.in) || x.is(k - 1, C.at) || x.is(k - 1, C.to) || x.is(k - 1, C.from))
}

function isCountry({ tokens: { hash1, hash2 }, gazetteer: g }: Context, i: number): boolean {
  return g.meaning(g.postings(hash1[i], hash2[i]), ({ kind }) => kind === 'country') >= 0
}
