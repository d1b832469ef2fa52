/** A plain text taken to pieces, so that it can be set again as a page, a letter or an archive. */

import { blocks } from '../../src/text/blocks.ts'
import { scan } from '../../src/text/scan.ts'
import { Tokens } from '../../src/text/tokens.ts'

export interface Piece {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'item'
  readonly text: string
}

/** Lines and paragraphs as the reader sees them; white space in a piece becomes single spaces. Bullets of items are left out. */
export function piecesOf(text: string): Piece[] {
  const tokens = new Tokens()
  scan(text, tokens, 0, text.length)
  const all = blocks(tokens)
  return all.flatMap(({ kind, start, end, body }, i) => {
    // an item with a number of its own is a paragraph to who sets it
    const isBullet = kind === 'item' && !/\w/.test(tokens.slice(start, body))
    const words = tokens
      .slice(isBullet ? body : start, end)
      .replace(/\s+/g, ' ')
      .trim()
    // short lines below one another are rows to who sets them; a heading has something under it
    const isHeading = kind === 'heading' && all[i + 1]?.kind !== 'heading' && all[i - 1]?.kind !== 'heading'
    const set = kind === 'title' || isHeading || isBullet ? (kind as Piece['kind']) : 'paragraph'
    return words ? [{ kind: set, text: words }] : []
  })
}
