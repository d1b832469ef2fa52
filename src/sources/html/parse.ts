/** Characters to a tree, within limits of time and memory whatever they are. */

import { Parser, type Token } from 'parse5'
import { adapterOf, TooManyNodes, type Node, type PageTypes } from './tree.ts'

/** Browsers stop at 512 levels too; deeper elements are taken for their parents. */
const DEPTH = 500
/** A page of a million elements takes some 200 MB. */
const NODES = 1_000_000
/** One tag, in attributes; each new one is compared with those before it. */
const ATTRIBUTES = 2000
const CHUNK = 65_536

/** A parser costs the depth of the tree for many a tag, so the depth has to be bounded. */
class PageParser extends Parser<PageTypes> {
  readonly #left = new Map<string, number>()

  override onStartTag(token: Token.TagToken): void {
    if (this.openElements.stackTop > DEPTH && token.tagName !== 'body' && token.tagName !== 'html') {
      if (!token.selfClosing) this.#left.set(token.tagName, (this.#left.get(token.tagName) ?? 0) + 1)
      return
    }
    super.onStartTag(token)
  }

  override onEndTag(token: Token.TagToken): void {
    const left = this.#left.get(token.tagName)
    if (left) this.#left.set(token.tagName, left - 1)
    else super.onEndTag(token)
  }
}

export interface Parsed {
  readonly document: Node
  /** Not all of the page was taken: what was too much. */
  readonly cut?: 'elements' | 'attributes'
}

export function parse(source: string): Parsed {
  // As with scripts running: what stands in <noscript> is not shown, and no part of the tree.
  const parser = new PageParser({ treeAdapter: adapterOf(NODES), scriptingEnabled: true })
  try {
    for (let at = 0; ; at += CHUNK) {
      const isLast = at + CHUNK >= source.length
      parser.tokenizer.write(source.slice(at, at + CHUNK), isLast)
      if (isLast) return { document: parser.document }
      const { currentToken } = parser.tokenizer as unknown as { currentToken: { attrs?: unknown[] } | null }
      if ((currentToken?.attrs?.length ?? 0) > ATTRIBUTES) return { document: parser.document, cut: 'attributes' }
    }
  } catch (error) {
    if (!(error instanceof TooManyNodes)) throw error
    return { document: parser.document, cut: 'elements' }
  }
}
