import { Shape } from '../text/scan.ts'
import type { Context } from './context.ts'
import { C } from './lexicon.ts'

/** Tokens looked at, words that it takes to judge, and the share of them that hold a language's sentences together. */
const LOOKED_AT = 600
const ENOUGH = 12
const SHARE = 0.2

/**
 * Whether a text is in the language of the context: at least every fifth of its words in small letters is one of those
 * that hold sentences together. English has every third, telegrams and lists every fourth; other languages, which share a
 * few words with it, less than every tenth, and Dutch and German every sixth. A few words, or capitals alone, are not judged.
 */
export function isInLanguage(x: Context): boolean {
  const t = x.tokens
  const end = Math.min(t.count, LOOKED_AT)
  let words = 0
  let frame = 0
  for (let i = 0; i < end; i++) {
    if (!(t.shape[i] & Shape.lower)) continue
    words++
    if (x.is(i, C.frameFirst)) frame++
  }
  return words < ENOUGH || frame >= words * SHARE
}
