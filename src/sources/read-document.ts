import { readDocument as readPlain } from '../importers/read-document.ts'
import { isRecord } from '../importers/importers.ts'
import type { Document, ProseFormat } from '../model/document.ts'
import type { Reading } from '../model/reading.ts'
import { read } from '../reader/read.ts'
import { extract } from './extractors.ts'
import { Unreadable } from './unreadable.ts'

/**
 * The text of a document of any format and its reading: a function of the document alone. What the person said who added
 * it goes before what the document says of itself. Never throws: what has no text has none, and says why.
 */
export async function readDocument(document: Document): Promise<{ text: string; reading: Reading }> {
  const { format } = document
  if (isRecord(format)) return readPlain(document)
  try {
    const { text, notes, ...told } = await extract(document as Document & { format: ProseFormat })
    const reading = read(text, { published: document.published ?? told.published, language: document.language })
    const added = notes.map(({ code, message }) => ({ kind: code, text: message, cites: [] }))
    return { text, reading: added.length ? { ...reading, notes: [...reading.notes, ...added] } : reading }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    const reading = read('')
    return { text: '', reading: { ...reading, notes: [{ kind: 'broken', text: `it ${error.message}`, cites: [] }] } }
  }
}
