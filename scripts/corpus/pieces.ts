/** A plain text taken to pieces, so that it can be set again as a page, a letter or an archive. */

import { blocks } from '../../src/text/blocks.ts'
import { scan, Tokens } from '../../src/text/scan.ts'

export interface Piece {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'item'
  readonly text: string
}

/** Lines and paragraphs as the reader sees them; white space in a piece becomes single spaces. Bullets of items are left out. */
export function piecesOf(text: string): Piece[] {
  const tokens = new Tokens()
  scan(text, tokens, 0, text.length)
  return blocks(tokens).flatMap(({ kind, start, end, body }) => {
    const from = kind === 'item' && !/\w/.test(tokens.slice(start, body)) ? body : start
    const words = tokens.slice(from, end).replace(/\s+/g, ' ').trim()
    return words ? [{ kind: kind === 'residue' ? 'paragraph' : kind, text: words }] : []
  })
}
