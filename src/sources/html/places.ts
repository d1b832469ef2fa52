/** From words of the text to where they stand in the page, as W3C Web Annotation selectors say it. */

import type { Place, Range } from '../extract.ts'
import type { Trace } from './traced.ts'
import { isElement, TEXT, type Node } from './tree.ts'

/** Characters on each side of a quote. */
export const AROUND = 32

/** Several where the page has words between them that were left out of the text. */
export function placesIn(body: Node, trace: Trace, range: Range): Place[] {
  const stretches = stretchesOf(trace, range)
  if (!stretches.length) return []
  // A title may be fetched from behind the text.
  const whole = holderOf(
    body,
    Math.min(...stretches.map(([start]) => start)),
    Math.max(...stretches.map(([, end]) => end)),
  )
  const parts: [number, number][] = []
  for (const [start, end] of stretches) {
    const last = parts.at(-1)
    if (last && start >= last[1] && !/[\p{L}\p{N}]/u.test(whole.text.slice(last[1] - whole.from, start - whole.from)))
      last[1] = end
    else parts.push([start, end])
  }
  return parts.map(([start, end]): Place => {
    const { element, text, from } = parts.length > 1 ? holderOf(body, start, end) : whole
    return {
      kind: 'html',
      css: cssOf(element, body),
      quote: {
        exact: text.slice(start - from, end - from),
        prefix: text.slice(Math.max(0, start - from - AROUND), start - from),
        suffix: text.slice(end - from, end - from + AROUND),
      },
      position: [start, end],
    }
  })
}

/** The parts of the range in the page's characters; none where nothing of it stands in the page. */
export function stretchesOf(trace: Trace, [start, end]: Range): Range[] {
  const found: Range[] = []
  for (let i = stretchAt(trace, start); i < trace.length && trace[i] < end; i += 4) {
    const [out, length, dom, width] = [trace[i], trace[i + 1], trace[i + 2], trace[i + 3]]
    if (out + length <= start) continue
    const plain = length === width
    found.push(plain ? [dom + Math.max(0, start - out), dom + Math.min(length, end - out)] : [dom, dom + width])
  }
  return found
}

/** The last stretch that begins at or before a place. */
function stretchAt(trace: Trace, place: number): number {
  let low = 0
  let high = trace.length / 4 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (trace[middle * 4] <= place) low = middle
    else high = middle - 1
  }
  return low * 4
}

interface Holder {
  /** The innermost element that holds the range. */
  readonly element: Node
  /** Characters of the page around the range, and where they begin. */
  readonly text: string
  readonly from: number
}

function holderOf(body: Node, start: number, end: number): Holder {
  const parts: string[] = []
  const open: Node[] = []
  let path: Node[] | undefined
  let at = 0
  let from = 0
  const walk = (parent: Node): void => {
    open.push(parent)
    for (let node = parent.first; node && at < end + AROUND; node = node.next) {
      if (node.name === TEXT) {
        const next = at + node.text.length
        if (next > start - AROUND) {
          if (!parts.length) from = at
          parts.push(node.text)
        }
        // Of every text that the range has a part of, what is around all of them.
        if (next > start && at < end && node.text) path = path ? path.filter((one, i) => one === open[i]) : [...open]
        at = next
      } else if (isElement(node)) walk(node)
    }
    open.pop()
  }
  walk(body)
  return { element: path?.at(-1) ?? body, text: parts.join(''), from }
}

/** `body > div:nth-child(2) > p:nth-child(1)`: true of one element, whatever its classes are called by then. */
export function cssOf(element: Node, root: Node): string {
  const steps: string[] = []
  for (let at: Node = element; at !== root; at = at.parent!) {
    let nth = 1
    for (let before = at.before; before; before = before.before) if (isElement(before)) nth++
    const name = /^[a-z][a-z\d-]*$/.test(at.name) ? at.name : '*'
    steps.push(`${name}:nth-child(${nth})`)
  }
  return [root.name, ...steps.toReversed()].join(' > ')
}
