/** Links of a page, and patterns that some of them fit. */

import { parse, type DefaultTreeAdapterMap } from 'parse5'

type Node = DefaultTreeAdapterMap['node']

/** Links of a page that are looked at. */
const MOST = 20_000

/** Where the page leads, absolute and each once, in its order; parts of one page are one link. */
export function linksIn(html: string, address: string): string[] {
  let base = address
  const links = new Set<string>()
  const nodes: Node[] = [parse(html)]
  while (nodes.length && links.size < MOST) {
    const node = nodes.pop()!
    if ('attrs' in node) {
      const href = node.attrs.find(({ name }) => name === 'href')?.value
      if (href !== undefined && node.tagName === 'base') base = resolved(href, address) ?? base
      if (href !== undefined && node.tagName === 'a') {
        const link = resolved(href, base)
        if (link !== undefined) links.add(link)
      }
    }
    if ('childNodes' in node) nodes.push(...node.childNodes.toReversed())
  }
  return [...links]
}

/** The address as it is asked for, without name and password; undefined where it is none of the web. */
export function resolved(href: string, base: string): string | undefined {
  if (!URL.canParse(href.trim(), base)) return undefined
  const url = new URL(href.trim(), base)
  url.hash = url.username = url.password = ''
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined
}

/**
 * Whether a link of the page at `base` fits a pattern in which `*` stands for anything: a whole address, or, from `/` on,
 * a path of the same host; any other pattern is the end of such a path.
 *
 *     fits('/news/*', 'https://example.org/news/12', 'https://example.org/')     → true
 *     fits('*.pdf', 'https://example.org/files/a.pdf', 'https://example.org/')   → true
 */
export function fits(pattern: string, link: string, base: string): boolean {
  if (/^https?:\/\//.test(pattern)) return matches(pattern, link)
  const url = new URL(link)
  if (url.host !== new URL(base).host) return false
  return matches(pattern.startsWith('/') ? pattern : `*${pattern}`, url.pathname + url.search)
}

/** In time that grows with pattern times text at most: after a `*`, only the last one is ever tried again. */
function matches(pattern: string, text: string): boolean {
  let [p, t] = [0, 0]
  let [star, from] = [-1, 0]
  while (t < text.length) {
    if (pattern[p] === '*') {
      star = p++
      from = t
    } else if (p < pattern.length && pattern[p] === text[t]) {
      p++
      t++
    } else if (star >= 0) {
      p = star + 1
      t = ++from
    } else return false
  }
  while (pattern[p] === '*') p++
  return p === pattern.length
}
