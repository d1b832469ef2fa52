/**
 * From words of a text that a page has as data alone (JSON-LD) to where they stand in the script element that holds
 * them. What stands there is written as JSON and perhaps as HTML within: `l\u2019Élysée`, `<p>Le ministre</p>`.
 */

import type { Place, Range } from '../extract.ts'
import { AROUND, cssOf, stretchesOf } from './places.ts'
import type { Trace } from './traced.ts'
import { attributeOf, childNamed, contentOf, following, type Node } from './tree.ts'

/** A stretch of the text, and the value in the data that it was taken from. */
export interface FromData {
  /** In the text. */
  readonly from: number
  readonly to: number
  /** Names under which the value stands. */
  readonly keys: readonly string[]
  /** The value, or how it begins. */
  readonly value: string
  /** What of the value is seen, tags left out and entities resolved. */
  readonly content: string
  /** From the text to `content`. */
  readonly trace: Trace
}

/** Where a value stands in the script. */
interface Found {
  readonly css: string
  readonly script: string
  /** Of each character of the value where it begins in the script, and where the last one ends. */
  readonly at: readonly number[]
  /** Of each character of `content` the one of the value; none where the two could not be laid side by side. */
  readonly seen: readonly number[] | undefined
}

/** Gives the places of ranges; the scripts are searched once. */
export function placesInData(document: Node, parts: readonly FromData[]): (range: Range) => Place[] {
  const found = parts.flatMap((part) => {
    const where = findIn(document, part)
    return where ? [{ part, where }] : []
  })
  return ([start, end]) =>
    found.flatMap(({ part, where: { css, script, at, seen } }): Place[] => {
      const stretches = stretchesOf(part.trace, [Math.max(start, part.from), Math.min(end, part.to)])
      if (!stretches.length) return []
      const first = seen ? seen[Math.min(...stretches.map(([from]) => from))] : 0
      const last = seen ? seen[Math.max(...stretches.map(([, to]) => to)) - 1] + 1 : at.length - 1
      const [from, to] = [at[first], at[last]]
      return [
        {
          kind: 'html-data',
          css,
          quote: {
            exact: script.slice(from, to),
            prefix: script.slice(Math.max(0, from - AROUND), from),
            suffix: script.slice(to, to + AROUND),
          },
          position: [from, to],
        },
      ]
    })
}

function findIn(document: Node, { keys, value, content }: FromData): Found | undefined {
  const html = childNamed(document, 'html')
  if (!html) return undefined
  for (let node: Node | null = html; node; node = following(node, html)) {
    if (node.name !== 'script' || !/^application\/ld\+json/i.test(attributeOf(node, 'type') ?? '')) continue
    const script = contentOf(node)
    for (const { key, from, to } of valuesIn(script)) {
      if (!keys.includes(key)) continue
      const { text, at } = unescaped(script, from, to)
      const skipped = text.length - text.trimStart().length
      if (!text.startsWith(value, skipped)) continue
      const own = at.slice(skipped, skipped + value.length + 1)
      return { css: cssOf(node, html), script, at: own, seen: alignment(value, content) }
    }
  }
  return undefined
}

/** A name with its text, or with the first of a list of them or of `{"@value": …}`: places within the quotation marks. */
function* valuesIn(json: string): Generator<{ key: string; from: number; to: number }> {
  const strings = /"([^"\\]*(?:\\[^][^"\\]*)*)"(\s*:(?=[\s[{]*(?:"@value"\s*:\s*)?"))?/g
  let key = ''
  for (let found = strings.exec(json); found; found = strings.exec(json)) {
    if (found[2] === undefined) {
      if (key) yield { key, from: found.index + 1, to: found.index + 1 + found[1].length }
      key = ''
    } else if (found[1] !== '@value') key = found[1]
  }
}

/** The characters of a JSON string with where each begins; broken lines count as one space, as in `metadataOf`. */
function unescaped(json: string, from: number, to: number): { text: string; at: number[] } {
  const pieces = /\\u([\da-f]{4})|\\([^])|[\n\r\t]+|[^\\\n\r\t]/giy
  const at: number[] = []
  let text = ''
  pieces.lastIndex = from
  for (let next = from; next < to; next = pieces.lastIndex) {
    const [piece, code, sign] = pieces.exec(json) ?? []
    if (piece === undefined) break
    at.push(next)
    if (code) text += String.fromCharCode(Number.parseInt(code, 16))
    else if (sign) text += SIGNS[sign] ?? sign
    else text += /[\n\r\t]/.test(piece) ? ' ' : piece
  }
  return { text, at: [...at, to] }
}

const SIGNS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

const TAG = /<!--[^]*?-->|<[a-z/!?](?:"[^"]*"|'[^']*'|[^>"'])*>/iy
const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);?/iy

/** Of each character that is seen of some HTML, where it stands; none where the two go different ways. */
function alignment(html: string, seen: string): number[] | undefined {
  const at: number[] = []
  let next = 0
  const over = (pattern: RegExp): number => {
    pattern.lastIndex = next
    return pattern.exec(html)?.[0].length ?? 0
  }
  while (at.length < seen.length) {
    if (next >= html.length) return undefined
    const letter = seen[at.length]
    const tag = html[next] === '<' && letter !== html[next] ? over(TAG) : 0
    const entity = html[next] === '&' ? over(ENTITY) : 0
    if (tag) next += tag
    else if (entity > 1) {
      at.push(next)
      // Of two halves, both.
      if (/[\uD800-\uDBFF]/.test(letter)) at.push(next)
      next += entity
    } else if (html[next] === letter) at.push(next++)
    else if (/\s/.test(html[next])) next++
    else return undefined
  }
  return at
}
