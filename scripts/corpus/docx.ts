/** Pieces as a Word document: headings by style, lists, words in several runs. */

import { Document, ExternalHyperlink, HeadingLevel, Packer, Paragraph, TextRun, type ParagraphChild } from 'docx'
import { runsOf } from './runs.ts'
import type { Piece } from './pieces.ts'

const STYLES = { title: HeadingLevel.TITLE, heading: HeadingLevel.HEADING_2 } as const

export function docxOf(pieces: readonly Piece[]): Promise<Buffer> {
  const children = pieces.map(({ kind, text }) => {
    const runs = runsOf(text).map(({ text: words, style }): ParagraphChild =>
      style === 'link'
        ? new ExternalHyperlink({ link: 'https://www.example.org/', children: [new TextRun(words)] })
        : new TextRun({ text: words, bold: style === 'bold' }),
    )
    if (kind === 'item') return new Paragraph({ children: runs, bullet: { level: 0 } })
    return new Paragraph({ children: runs, ...(kind === 'paragraph' ? {} : { heading: STYLES[kind] }) })
  })
  return Packer.toBuffer(new Document({ title: pieces[0]?.text, sections: [{ children }] }))
}
