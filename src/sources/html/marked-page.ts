/** A page as it was received, with words marked, and nothing in it that runs, sends or fetches. */

import { serialize } from 'parse5'
import type { Range } from '../extract.ts'
import { decode } from '../charset.ts'
import type { Headers } from '../extract.ts'
import { metaCharsetOf } from './meta-charset.ts'
import { parse } from './parse.ts'
import { adapterOf, childNamed, following, isElement, TEXT, type Node } from './tree.ts'

/** What runs, loads, sends or leads away without being asked. Whoever shows the page forbids it besides. */
const OUT = new Set(
  'script noscript iframe frame frameset object embed applet base link template portal audio video source track'.split(
    ' ',
  ),
)
const HARMFUL =
  /^(?:on|formaction|action|ping|srcset|src|background|poster|data|manifest|autofocus|target|download|nonce|integrity|is$)/i

/** Their text is written as it is. */
const RAW = new Set(['plaintext', 'xmp', 'noembed', 'noframes'])
const NAME = /^[a-z][\w:.-]*$/i

/** `ranges` are in `textContent` of body, in their order. The first mark has the id `mark`. */
export async function markedPage(
  bytes: Buffer,
  headers: Headers,
  ranges: readonly Range[],
  style: string,
): Promise<string> {
  const { text } = await decode(bytes, headers, metaCharsetOf(bytes))
  const { document } = parse(text)
  const adapter = adapterOf(Number.POSITIVE_INFINITY)
  const html = childNamed(document, 'html')
  const body = html && childNamed(html, 'body')
  if (body) mark(body, ranges)
  for (let node: Node | null = document; node;) {
    let next: Node | null = following(node, document, isOut(node))
    if (isOut(node)) adapter.detachNode(node)
    else if (isElement(node) && (!NAME.test(node.name) || RAW.has(node.name))) {
      // Of an element that would be written as something else, what is in it stays, as text.
      next = node.first ?? next
      for (let child = node.first; child; child = node.first) {
        adapter.detachNode(child)
        adapter.insertBefore(node.parent!, child, node)
      }
      adapter.detachNode(node)
    } else clean(node)
    node = next
  }
  const head = html && childNamed(html, 'head')
  if (head) {
    const sheet = adapter.createElement('style', html.namespace as never, [])
    adapter.insertText(sheet, style)
    adapter.appendChild(head, sheet)
  }
  return `<!doctype html>\n${serialize(document, { treeAdapter: adapter })}`

  function mark(root: Node, due: readonly Range[]): void {
    let at = 0
    let first = true
    for (let node: Node | null = root, next: Node | null; node; node = next) {
      next = following(node, root)
      if (node.name !== TEXT) continue
      const { text: letters } = node
      const cuts = due.filter(([start, end]) => start < at + letters.length && end > at)
      const from = at
      at += letters.length
      if (!cuts.length || node.parent?.name === 'script' || node.parent?.name === 'style') continue
      let done = 0
      for (const [start, end] of cuts) {
        const [a, b] = [Math.max(start - from, done), Math.min(end - from, letters.length)]
        if (a >= b) continue
        if (a > done) adapter.insertBefore(node.parent!, adapter.createTextNode(letters.slice(done, a)), node)
        const marked = adapter.createElement(
          'mark',
          root.namespace as never,
          first ? [{ name: 'id', value: 'mark' }] : [],
        )
        first = false
        adapter.insertText(marked, letters.slice(a, b))
        adapter.insertBefore(node.parent!, marked, node)
        done = b
      }
      if (done < letters.length) adapter.insertBefore(node.parent!, adapter.createTextNode(letters.slice(done)), node)
      adapter.detachNode(node)
    }
  }
}

const isOut = (node: Node): boolean =>
  isElement(node) &&
  (OUT.has(node.name) || (node.name === 'meta' && node.attrs.some(({ name }) => name === 'http-equiv')))

function clean(node: Node): void {
  if (!node.attrs.length) return
  const kept = node.attrs.filter(
    ({ name, value }) =>
      NAME.test(name) &&
      !HARMFUL.test(name) &&
      !(name.endsWith('href') && !value.startsWith('#')) &&
      !(name === 'id' && value === 'mark' && node.name !== 'mark'),
  )
  node.attrs.splice(0, node.attrs.length, ...kept)
}
