/** PDF to text in reading order, and ranges of it back to rectangles on pages. */

import { getDocumentProxy } from 'unpdf'
import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import type { Taken } from '../apart/taken.ts'
import type { ExtractNote } from '../extract.ts'
import { languageOf, titleOf } from '../told.ts'
import { reasonOf, Unreadable } from '../unreadable.ts'
import { columnsOf } from './columns.ts'
import { drawnPage, type DrawnPage } from './page.ts'
import { paragraphsOf } from './paragraphs.ts'
import { withoutRunning } from './running.ts'
import { textOf } from './setting.ts'

/** Pages beyond these are left out, and told: a communiqué has one to twenty, a yearbook some hundreds. */
const PAGES = 2000

/** Text, what the file says of itself, and where everything stands. */
export async function takePdf(bytes: Uint8Array): Promise<Taken> {
  // pdf.js takes the bytes for itself, and a pool's buffer may not be taken.
  const pdf = await opened(new Uint8Array(bytes))
  try {
    const { pages, failed, cut } = await drawnPages(pdf)
    const notes: ExtractNote[] = []
    const bare = pages.flatMap(({ pieces }, i) => (pieces.some(({ text }) => text.trim()) ? [] : [i + 1]))
    const scanned = bare.length > 0 && hasPictures(bytes) ? bare.filter((page) => !failed.includes(page)) : []
    if (bare.length === pages.length) throw nothingIn(pages.length, failed, scanned.length > 0)
    if (scanned.length)
      notes.push({
        code: 'scanned',
        message: `${pagesWords(scanned)} no text, only pictures; to have it read, run OCR: ocrmypdf`,
      })
    if (failed.length)
      notes.push({
        code: 'broken',
        message: `${pagesWords(failed)} no text that can be read: the file is broken there`,
      })
    if (pdf.numPages > PAGES)
      notes.push({ code: 'cut', message: `it has ${pdf.numPages} pages, of which the first ${PAGES} were read` })
    if (cut.length)
      notes.push({ code: 'cut', message: `${pagesWords(cut)} more text than can be shown; part of it was left out` })
    const body = withoutRunning(pages.map(({ pieces, height }) => ({ height, pieces: shown(pieces) })))
    const { text, stretches } = textOf(paragraphsOf(body.map(({ pieces }) => columnsOf(pieces))))
    if (!/\S/.test(text)) throw new Unreadable('empty', 'has no text but heads and numbers of pages')
    if (isGarbled(text))
      notes.push({
        code: 'broken',
        message:
          'the file does not say which letters its signs are; to have it read, print it anew or run OCR: ocrmypdf --force-ocr',
      })
    const drawn = pages.map(({ turn, width, height }) => ({ turn, width, height }))
    return { text, ...(await toldBy(pdf)), notes, placed: { stretches, pages: drawn } }
  } finally {
    await pdf.loadingTask.destroy()
  }
}

async function opened(data: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    return await getDocumentProxy(data, {
      verbosity: 0,
      maxImageSize: 1,
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: false,
    })
  } catch (error) {
    if ((error as Error).name === 'PasswordException')
      throw new Unreadable(
        'encrypted',
        'is a PDF locked with a password; save it without: qpdf --decrypt --password=… FILE OUT',
      )
    throw new Unreadable('broken', `is a broken PDF (${reasonOf(error)}); get it anew, or mend it: qpdf FILE OUT`)
  }
}

async function drawnPages(pdf: PDFDocumentProxy): Promise<{ pages: DrawnPage[]; failed: number[]; cut: number[] }> {
  const pages: DrawnPage[] = []
  const failed: number[] = []
  const cut: number[] = []
  for (let number = 1; number <= Math.min(pdf.numPages, PAGES); number++) {
    try {
      const page = await pdf.getPage(number)
      const drawn = await drawnPage(page)
      if (drawn.cut) cut.push(number)
      pages.push(drawn)
      page.cleanup()
    } catch {
      failed.push(number)
      pages.push({ pieces: [], width: 0, height: 0, turn: 0 })
    }
  }
  return { pages, failed, cut }
}

/** Shadows and outlines are the same letters drawn twice in nearly one place. */
function shown(pieces: DrawnPage['pieces']): DrawnPage['pieces'] {
  const seen = new Set<string>()
  return pieces.filter((piece) => {
    const near = (n: number): number => Math.round(n / (0.15 * piece.size))
    const key = `${piece.text}\0${near(piece.x)}\0${near(piece.y)}`
    return !piece.text.trim() || (!seen.has(key) && seen.add(key))
  })
}

/** Dictionaries of pictures stand openly in a file, whatever is packed or locked. */
const hasPictures = (bytes: Uint8Array): boolean => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return ['/Subtype/Image', '/Subtype /Image', '/Subtype\n/Image', '/ImageMask'].some((sign) =>
    file.includes(sign, 0, 'latin1'),
  )
}

function nothingIn(pages: number, failed: readonly number[], pictures: boolean): Unreadable {
  if (failed.length === pages)
    return new Unreadable(
      'broken',
      'is a broken PDF: no page of it can be read; get it anew, or mend it: qpdf FILE OUT',
    )
  if (pictures)
    return new Unreadable(
      'empty',
      'is a scan: pictures of pages without text; to have it read, run OCR: ocrmypdf FILE OUT',
    )
  return new Unreadable('empty', 'is a PDF without text')
}

/** `page 3 has`, `pages 1–4 and 7 have`. */
function pagesWords(pages: readonly number[]): string {
  const runs: [number, number][] = []
  for (const page of pages) {
    const last = runs.at(-1)
    if (last && page === last[1] + 1) last[1] = page
    else runs.push([page, page])
  }
  const words = runs.slice(0, 5).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`))
  if (runs.length > 5) words.push('others')
  const listed = words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : words[0]
  return pages.length === 1 ? `page ${listed} has` : `pages ${listed} have`
}

/** Letters that the file gives no meaning: private ones, or none at all. */
function isGarbled(text: string): boolean {
  const letters = text.match(/\S/gu)?.length ?? 0
  const odd = text.match(/[\uFFFD\p{Co}]/gu)?.length ?? 0
  return odd > letters * 0.2
}

/** Not the date: it is that of the file, which may be years behind its words. */
async function toldBy(pdf: PDFDocumentProxy): Promise<Pick<Taken, 'title' | 'language'>> {
  try {
    const info = (await pdf.getMetadata()).info as { readonly Title?: unknown; readonly Language?: unknown }
    return { ...titleOf(info.Title), ...languageOf(info.Language) }
  } catch {
    return {}
  }
}
