import type { Block } from '../text/blocks.ts'
import { afterHour } from '../text/hours.ts'
import { Shape } from '../text/tokens.ts'
import type { Context } from './context.ts'
import type { DateMention } from './dates/mention.ts'
import { C } from './word-classes.ts'

/** Tokens behind a stamp that make a text of their own, and no place or author that belongs to it. */
const TEXT = 8
/** Letters of a zone of time: "GMT", "CEST". */
const ZONE = 4

/**
 * "Published 12 May 2024 16:20 GMT Nairobi – The President …": where a page was flattened to text, the stamp of its
 * publication may stand before the first words in their own line. It becomes a line of its own, so that the text begins
 * where it begins. `date` is the day of publication, and lies in block `b`.
 */
export function partStamp(x: Context, all: Block[], b: number, date: DateMention): void {
  const block = all[b]
  if (!x.is(block.body, C.publishedWord) || date.start - x.after(block.body) > 2) return
  const { shape } = x.tokens
  const k = afterTime(x, date.end, block.end)
  if (block.end - k < TEXT || !(shape[k] & Shape.cap) || shape[k] & Shape.newline) return
  all.splice(b, 1, { ...block, end: k }, { ...block, start: k, body: k })
  shape[k] |= Shape.newline
}

/** The token behind the hour that follows a day, with its zone, and behind what parts both from the text. */
export function afterTime(x: Context, from: number, end: number): number {
  const isSign = (i: number) => x.isPunct(i, 124) || x.isDash(i)
  const before = isSign(from) || x.isPunct(from, 44) || x.is(from, C.at) ? from + 1 : from
  let k = afterHour(x.tokens, before, end)
  if (k === before) return isSign(from) ? before : from
  const { shape, start, end: ends } = x.tokens
  // "16:20:03"
  if (x.isPunct(k, 58) && shape[k + 1] & Shape.number) k += 2
  if (shape[k] & Shape.upper && !x.lex[k] && ends[k] - start[k] <= ZONE) k++
  return isSign(k) ? k + 1 : k
}
