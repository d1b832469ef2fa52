import type { Block } from '../text/blocks.ts'
import { Shape } from '../text/scan.ts'
import type { Context } from './context.ts'
import { C } from './word-classes.ts'

/**
 * "date 2024-05 Abidjan : l’ambassadeur …": a stamp that stands before a text in its first line becomes a line of its own, so
 * that the text begins where it begins.
 */
export function partStamp(x: Context, all: Block[]): void {
  const [first] = all
  if (!first || !x.is(first.body, C.publishedWord)) return
  const { shape, end, start } = x.tokens
  let k = x.after(first.body)
  if (x.isPunct(k, 58)) k++
  const from = k
  // "2024-05", "2024-05-16": figures that hyphens join
  while (k < first.end && shape[k] & Shape.number && (k === from || shape[k] & Shape.joined)) k++
  if (k - from < 1 || k >= first.end || shape[k] & (Shape.punct | Shape.newline) || !(shape[k] & Shape.cap)) return
  if (end[from] - start[from] < 4) return
  all.splice(0, 1, { ...first, end: k }, { ...first, start: k, body: k })
  shape[k] |= Shape.newline
}
