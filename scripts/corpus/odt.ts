/** Pieces as OpenDocument text, as far as a reader of it looks. */

import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import { escaped } from './html.ts'
import type { Piece } from './pieces.ts'
import { runsOf } from './runs.ts'

const NAMES = ['office', 'style', 'text', 'table', 'meta']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:dc="http://purl.org/dc/elements/1.1/"', 'xmlns:xlink="http://www.w3.org/1999/xlink"')
  .join(' ')

export async function odtOf(pieces: readonly Piece[]): Promise<Buffer> {
  const words = (text: string): string =>
    runsOf(text)
      .map(({ text: run, style }) =>
        style === 'bold'
          ? `<text:span text:style-name="B">${escaped(run)}</text:span>`
          : style === 'link'
            ? `<text:a xlink:href="https://www.example.org/">${escaped(run)}</text:a>`
            : escaped(run),
      )
      .join('')
  const body = pieces
    .map(({ kind, text }) =>
      kind === 'item'
        ? `<text:list><text:list-item><text:p>${words(text)}</text:p></text:list-item></text:list>`
        : kind === 'paragraph'
          ? `<text:p>${words(text)}</text:p>`
          : `<text:h text:outline-level="${kind === 'title' ? 1 : 2}">${words(text)}</text:h>`,
    )
    .join('\n')
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
  return zipped([
    ['mimetype', 'application/vnd.oasis.opendocument.text'],
    [
      'content.xml',
      `${head}<office:document-content ${NAMES}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ],
    [
      'meta.xml',
      `${head}<office:document-meta ${NAMES}><office:meta><dc:title>${escaped(pieces[0]?.text ?? '')}</dc:title></office:meta></office:document-meta>`,
    ],
  ])
}

/** An archive of files, the same bytes every time; the first is not packed. */
export function zipped(files: readonly (readonly [name: string, content: string | Buffer])[]): Promise<Buffer> {
  const zip = new ZipFile()
  files.forEach(([name, content], i) =>
    zip.addBuffer(Buffer.from(content), name, {
      compress: i > 0,
      mtime: new Date(2020, 0, 1),
      forceDosTimestamp: true,
    }),
  )
  zip.end()
  return buffer(zip.outputStream)
}
