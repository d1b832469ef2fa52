import { isRecord, type Document } from '../model/document.ts'
import type { Reading } from '../model/reading.ts'
import { read } from '../reader/read.ts'
import { IMPORTERS } from './importers.ts'

/**
 * The text of a document and its reading, wherever it runs: a function of the document alone. Of plain text in UTF-8 and of
 * records; a RangeError for other formats, whose text has to be taken out of them first.
 */
export function readDocument(document: Document): { text: string; reading: Reading } {
  const received = new TextDecoder().decode(document.bytes)
  const { format, published, language } = document
  if (format === 'text') return { text: received, reading: read(received, { published, language }) }
  if (!isRecord(format)) throw new RangeError(`no plain text: ${format}`)
  const text = IMPORTERS[format].textOf(received)
  return { text, reading: IMPORTERS[format].read(text) }
}
