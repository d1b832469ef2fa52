import type { Document } from '../model/document.ts'
import type { Reading } from '../model/reading.ts'
import { read } from '../reader/read.ts'
import { IMPORTERS } from './importers.ts'

/** The text of a document and its reading: a function of the document alone, whatever its format. Never throws. */
export function readDocument(document: Document): { text: string; reading: Reading } {
  const received = new TextDecoder().decode(document.bytes)
  const { format, published, language } = document
  if (format === 'text') return { text: received, reading: read(received, { published, language }) }
  const text = IMPORTERS[format].textOf(received)
  return { text, reading: IMPORTERS[format].read(text) }
}
