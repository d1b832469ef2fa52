/** How much of the matter of pages is found, and how much besides: ours, and readability’s as it comes. */

import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { extractHtml } from '../../../src/sources/html/extract-html.ts'
import { releaseOf, type Layout } from './release.ts'

const RELEASES = [
  releaseOf('rel-05', '2024-05-03', '3 May 2024'),
  releaseOf('asi-01', '2023-11-12', 'November 12, 2023'),
  releaseOf('mix-06', '2022-02-09', '9 February 2022'),
  releaseOf('sou-01', '2024-01-30', '30.01.2024'),
]

export interface LayoutScore {
  readonly name: string
  readonly ours: number
  readonly readability: number
}

/** Token F1 of each layout, over releases from short to long. */
export async function scoresOf(layouts: Readonly<Record<string, Layout>>): Promise<LayoutScore[]> {
  const scores: LayoutScore[] = []
  for (const [name, layout] of Object.entries(layouts)) {
    const sum = { ours: 0, readability: 0 }
    for (const release of RELEASES) {
      const { html, text } = layout(release)
      sum.ours += f1((await extractHtml(Buffer.from(html), {})).text, text)
      sum.readability += f1(readable(html), text)
    }
    scores.push({ name, ours: sum.ours / RELEASES.length, readability: sum.readability / RELEASES.length })
  }
  return scores
}

/** What readability takes for the matter, with its title, which it gives apart. */
export function readable(html: string): string {
  const { document } = parseHTML(html)
  const found = new Readability(document).parse()
  return `${found?.title ?? ''}\n${found?.textContent ?? ''}`
}

const tokensOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/\u00AD/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Of words counted as often as they stand in both. */
export function f1(found: string, due: string): number {
  const left = new Map<string, number>()
  const all = tokensOf(due)
  for (const token of all) left.set(token, (left.get(token) ?? 0) + 1)
  const taken = tokensOf(found)
  let hits = 0
  for (const token of taken) {
    const n = left.get(token) ?? 0
    if (!n) continue
    hits++
    left.set(token, n - 1)
  }
  return hits ? (2 * hits) / (taken.length + all.length) : 0
}
