/** A long text in pages: whole paragraphs, but for one that would fill a page by itself. */

import type { Cite } from '../../model/cite.ts'
import { paragraphsOf } from './paragraphs.ts'

/** A paragraph, or a part of a very long one. */
export interface Stretch {
  /** Number of the paragraph, from 1. */
  readonly paragraph: number
  readonly start: number
  readonly end: number
}

/** UTF-16 code units to a page, and in one stretch of it. */
const PAGE = 16_000
const LONGEST = 8_000
/** Paragraphs to a page: a list of names has short ones. */
const MOST = 200

/** At least one page, which is empty where the text is. */
export function pagesOf(text: string): Stretch[][] {
  const pages: Stretch[][] = [[]]
  let size = 0
  for (const stretch of stretchesOf(text)) {
    const length = stretch.end - stretch.start
    if (pages.at(-1)!.length && (size + length > PAGE || pages.at(-1)!.length >= MOST)) {
      pages.push([])
      size = 0
    }
    pages.at(-1)!.push(stretch)
    size += length
  }
  return pages
}

function stretchesOf(text: string): Stretch[] {
  return paragraphsOf(text).flatMap((paragraph, i) =>
    cut(text, paragraph).map(([start, end]) => ({ paragraph: i + 1, start, end })),
  )
}

/** At white space where there is some, and never within a character. */
function cut(text: string, [from, to]: Cite): Cite[] {
  const parts: Cite[] = []
  let start = from
  while (to - start > LONGEST) {
    const space = text.lastIndexOf(' ', start + LONGEST)
    const hard = start + LONGEST
    const isSplit = /[\uD800-\uDBFF]/.test(text[hard - 1])
    const end = space > start ? space + 1 : isSplit ? hard - 1 : hard
    parts.push([start, end])
    start = end
  }
  parts.push([start, to])
  return parts
}

/** The page, from 0, on which a place of the text stands. */
export function pageOfPlace(pages: readonly (readonly Stretch[])[], place: number): number {
  const at = pages.findIndex((page) => (page.at(-1)?.end ?? 0) > place)
  return at < 0 ? pages.length - 1 : at
}
