/** Word's DOCX, read by mammoth: its headings, lists, tables and notes to blocks. */

import mammoth from 'mammoth'
import type { Taken } from '../apart/taken.ts'
import { filesIn } from '../zip/package.ts'
import { reasonOf, Unreadable } from '../unreadable.ts'
import { dublinCore } from './core.ts'
import { Sheet } from './sheet.ts'

/** What mammoth makes of a document, as it hands it to `transformDocument`. */
interface Element {
  readonly type: string
  readonly children?: readonly Element[]
  readonly value?: string
  readonly breakType?: string
  readonly styleName?: string | null
  readonly numbering?: { readonly isOrdered: boolean; readonly level: string } | null
  readonly verticalAlignment?: string
  readonly noteType?: string
  readonly noteId?: string
  readonly notes?: { resolve(reference: Element): { readonly body: readonly Element[] } | null }
}

export async function takeDocx(bytes: Buffer): Promise<Taken> {
  // Unpacked here, within limits: the library would do it without.
  const files = await filesIn(bytes, (name) => /\.(?:xml|rels)$/.test(name))
  let document: Element | undefined
  try {
    await mammoth.convertToHtml({ file: packageOf(files) } as unknown as { buffer: Buffer }, {
      // A copy goes on, without children: the HTML is not wanted.
      transformDocument: (element: Element) => ({ ...(document = element), children: [] }),
      externalFileAccess: false,
      includeDefaultStyleMap: false,
      includeEmbeddedStyleMap: false,
    })
  } catch (error) {
    throw new Unreadable('broken', `is a broken Word document (${reasonOf(error)}); open and save it anew`)
  }
  const text = document ? textOf(document) : ''
  if (!text) throw new Unreadable('empty', 'is a Word document without text')
  return { text, ...dublinCore(files.get('docProps/core.xml')), notes: [] }
}

/** What the library asks of an archive that it unpacks itself. Pictures are not asked for, since nothing is drawn. */
const packageOf = (files: ReadonlyMap<string, Buffer>) => ({
  exists: (name: string): boolean => files.has(name),
  async read(name: string, encoding?: string): Promise<string | Uint8Array> {
    const file = files.get(name) ?? Buffer.alloc(0)
    return encoding ? withoutHidden(new TextDecoder(encoding).decode(file)) : file
  },
})

const HIDDEN = /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/
/** A run whose properties hide it; not one that holds others, such as a text box. */
const RUN = /<w:r(?:\s[^>]*)?>\s*<w:rPr>((?:(?!<\/?w:rPr>)[^])*)<\/w:rPr>(?:(?!<w:r[\s>])[^])*?<\/w:r>/g

/** Words that Word does not show; the library knows nothing of them. */
const withoutHidden = (xml: string): string =>
  HIDDEN.test(xml) ? xml.replace(RUN, (run, properties: string) => (HIDDEN.test(properties) ? '' : run)) : xml

function textOf(document: Element): string {
  const sheet = new Sheet()
  const noted: Element[] = []
  // The next number of ordered items, at each depth.
  const numbers: number[] = []
  const place = (element: Element): void => {
    if (element.type === 'table') {
      numbers.length = 0
      for (const row of element.children ?? []) placeRow(row)
      return
    }
    if (element.type !== 'paragraph') {
      for (const child of element.children ?? []) place(child)
      return
    }
    const words = wordsOf(element, noted)
    const { numbering } = element
    if (!numbering) {
      numbers.length = 0
      sheet.paragraph(words)
      return
    }
    const level = Number(numbering.level) || 0
    numbers.length = Math.min(numbers.length, level + 1)
    if (numbering.isOrdered && words.trim()) numbers[level] = (numbers[level] ?? 0) + 1
    sheet.item(words, numbering.isOrdered ? `${numbers[level]}.` : '•')
  }
  /** A table that only lays out a page holds paragraphs; one of data holds words. */
  const placeRow = (row: Element): void => {
    const cells = (row.children ?? []).map((cell) => cell.children ?? [])
    const isLayout =
      cells.length < 2 || cells.some((blocks) => blocks.filter(hasWords).length > 3 || blocks.some(isTable))
    if (isLayout) for (const blocks of cells) for (const block of blocks) place(block)
    else sheet.row(cells.map((blocks) => blocks.map((block) => wordsOf(block, noted)).join('\n')))
  }
  place(document)
  for (const reference of noted) {
    const note = document.notes?.resolve(reference)
    if (note) for (const block of note.body) place(block)
  }
  return sheet.text
}

const isTable = (element: Element): boolean => element.type === 'table'
const hasWords = (element: Element): boolean => wordsOf(element, []).trim() !== ''

/** Words of a paragraph. Signs of notes are no part of them; the notes are read behind the text. */
function wordsOf(element: Element, noted: Element[]): string {
  switch (element.type) {
    case 'text':
      return element.value ?? ''
    case 'tab':
      return ' '
    case 'break':
      return element.breakType === 'line' ? '\n' : ' '
    case 'noteReference':
      noted.push(element)
      return ''
    default:
      return (element.children ?? []).map((child) => wordsOf(child, noted)).join('')
  }
}
