/** Documents of an office are archives too: what a ZIP is, by the names of what it holds. */

import { Unreadable } from './unreadable.ts'

/** Of the first bytes of an archive, which have the names of its first entries. */
export function zipFormatOf(head: Buffer): 'zip' | 'docx' | 'odt' {
  // OpenDocument has to begin with an entry of this name and content, uncompressed.
  if (head.toString('latin1', 30, 38) === 'mimetype') {
    const kind = head.toString('latin1', 38, 110)
    if (kind.startsWith('application/vnd.oasis.opendocument.text')) return 'odt'
    throw new Unreadable('binary', 'is a package of another kind (EPUB, a table or slides), not a text document')
  }
  const names = namesIn(head)
  if (names.some((name) => name.startsWith('word/'))) return 'docx'
  if (names.some((name) => name === '[Content_Types].xml') && names.some((name) => /^(?:xl|ppt)\//.test(name)))
    throw new Unreadable('binary', 'is a table or slides of an office program, not a text document')
  // Entries of a long archive may all stand behind its head: a text document has this one first.
  if (names[0] === '[Content_Types].xml' || names[0] === '_rels/.rels') return 'docx'
  return 'zip'
}

/** Names in local headers: 30 bytes, the length of the name at 26, then the name. */
function namesIn(head: Buffer): string[] {
  const names: string[] = []
  for (
    let at = head.indexOf('PK\u0003\u0004', 0, 'latin1');
    at >= 0;
    at = head.indexOf('PK\u0003\u0004', at + 4, 'latin1')
  ) {
    if (at + 30 > head.length) break
    const length = head.readUInt16LE(at + 26)
    names.push(head.toString('utf8', at + 30, Math.min(at + 30 + length, head.length)))
  }
  return names
}
