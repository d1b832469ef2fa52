/** Cited words with those round them, so that one sees what they are said of. */

import type { Cites } from '../../model/cite.ts'
import { paragraphAt, paragraphsOf } from './paragraphs.ts'

/** A run of words, cited or not. */
export interface Run {
  readonly text: string
  readonly isCited: boolean
}

/** UTF-16 code units before and after the cited words. */
const BEFORE = 110
const AFTER = 70
/** Cites further apart than this are not shown in one passage. */
const SPAN = 400

/** Within the paragraph of the first cite; what is left out is said by an ellipsis. */
export function passageOf(text: string, cites: Cites): Run[] {
  const near = cites.filter(([, end]) => end - cites[0][0] <= SPAN).sort((a, b) => a[0] - b[0])
  const shown = near.length ? near : [cites[0]]
  const [first, last] = [shown[0][0], shown.at(-1)![1]]
  const paragraphs = paragraphsOf(text)
  const [from, to] = paragraphs[paragraphAt(paragraphs, first) - 1] ?? [first, last]
  const start = first - from <= BEFORE ? Math.min(from, first) : wordFrom(text, first - BEFORE)
  const end = to - last <= AFTER ? Math.max(to, last) : wordTo(text, last + AFTER)
  const runs: Run[] = []
  const add = (a: number, b: number, isCited: boolean): void => {
    if (a < b) runs.push({ text: text.slice(a, b).replace(/\s+/g, ' '), isCited })
  }
  if (start > from) runs.push({ text: '… ', isCited: false })
  let at = start
  for (const [a, b] of shown) {
    add(at, a, false)
    add(Math.max(at, a), b, true)
    at = Math.max(at, b)
  }
  add(at, end, false)
  if (end < to) runs.push({ text: ' …', isCited: false })
  return runs
}

const wordFrom = (text: string, at: number): number => text.indexOf(' ', at) + 1 || at
const wordTo = (text: string, at: number): number => {
  const space = text.lastIndexOf(' ', at)
  return space > 0 ? space : at
}
