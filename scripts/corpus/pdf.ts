/** Pieces as PDF, set by pdfmake: a letter in one column, a bulletin in two. */

import pdfmake from 'pdfmake'
import { createRequire } from 'node:module'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import type { Piece } from './pieces.ts'

// no types of its own
pdfmake.addFonts(createRequire(import.meta.url)('pdfmake/fonts/Roboto.js') as Parameters<typeof pdfmake.addFonts>[0])
pdfmake.setLocalAccessPolicy(() => true)
pdfmake.setUrlAccessPolicy(() => false)

export interface Setting {
  readonly columns: 1 | 2
  /** Running head, running foot with the number of the page. */
  readonly running?: boolean
  readonly language?: string
}

export async function pdfOf(pieces: readonly Piece[], { columns, running, language }: Setting): Promise<Buffer> {
  const [first, ...rest] = pieces
  const title = first?.kind === 'title' ? first : undefined
  const body = listed(title ? rest : pieces)
  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    pageMargins: [62, 72, 62, 72],
    info: { title: title?.text, creationDate: new Date('2020-01-02T03:04:05Z') },
    ...(language ? { language } : {}),
    ...(running
      ? {
          header: {
            text: 'Office of External Relations · Bulletin',
            alignment: 'center',
            margin: [0, 30],
            fontSize: 8,
          },
          footer: (page, pages) => ({ text: `${page} / ${pages}`, alignment: 'center', fontSize: 8 }),
        }
      : {}),
    content: [
      ...(title ? [{ text: title.text, fontSize: 18, bold: true, margin: [0, 0, 0, 14] } as Content] : []),
      columns === 1
        ? body
        : {
            columns: [
              { stack: body, width: '*' },
              { text: '', width: '*' },
            ],
            columnGap: 24,
            snakingColumns: true,
          },
    ],
    defaultStyle: { font: 'Roboto', fontSize: columns === 1 ? 11 : 9.5, lineHeight: 1.15 },
  }
  return pdfmake.createPdf(definition).getBuffer()
}

/** Items that follow one another are one list. */
function listed(pieces: readonly Piece[]): Content[] {
  const found: Content[] = []
  let list: { ul: string[]; margin: [number, number, number, number] } | undefined
  for (const { kind, text } of pieces) {
    if (kind === 'item') {
      if (!list) found.push((list = { ul: [], margin: [0, 0, 0, 8] }))
      list.ul.push(text)
      continue
    }
    list = undefined
    found.push(
      kind === 'paragraph'
        ? { text, margin: [0, 0, 0, 8], alignment: 'justify' }
        : { text, fontSize: 12, bold: true, margin: [0, 8, 0, 4] },
    )
  }
  return found
}
