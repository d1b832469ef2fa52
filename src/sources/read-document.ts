import { isRecord, type Document, type ProseFormat } from '../model/document.ts'
import type { Note, Reading } from '../model/reading.ts'
import { read } from '../reader/read.ts'
import type { Extract } from './extract.ts'
import { extract } from './extractors.ts'
import { foreignBlocks, languageOf } from './language.ts'
import { Unreadable } from './unreadable.ts'

/**
 * The text of a document of any format and its reading: a function of the document alone. What the person said who added
 * it goes before what the document says of itself. Never throws: what has no text has none, and says why.
 */
export async function readDocument(document: Document): Promise<{ text: string; reading: Reading }> {
  const { format } = document
  // `read` has none, and need not load what reads them
  if (isRecord(format)) return (await import('../importers/read-document.ts')).readDocument(document)
  try {
    const taken = await extract(document as Document & { format: ProseFormat })
    const reading = await readTaken(taken, document)
    const notes = taken.notes.map(({ code, message }): Note => ({ kind: code, text: message, cites: [] }))
    return { text: taken.text, reading: noted(reading, notes) }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    const reading = read('')
    return { text: '', reading: { ...reading, notes: [{ kind: 'broken', text: `it ${error.message}`, cites: [] }] } }
  }
}

async function readTaken(taken: Extract, { published, language }: Document): Promise<Reading> {
  const { text } = taken
  const own = read(text, { published, language })
  // A date that the text tells has its words; the document's own data go before another one.
  const known = published ?? taken.published
  const dated = known === undefined || own.published?.value === known
  const reading = dated ? own : read(text, { published: known, language })
  if (language !== undefined) return reading
  const isUnread = reading.notes.some(({ kind }) => kind === 'language-not-read')
  if (isUnread) {
    const code = await languageOf(text, taken.language)
    const notes = reading.notes.map((note) =>
      note.kind === 'language-not-read'
        ? {
            ...note,
            text: note.text.replace(
              /^the text seems to be in a language/,
              `the text seems to be in a language (${code})`,
            ),
          }
        : note,
    )
    return { ...reading, document: withLanguage(reading.document, code), notes }
  }
  const foreign = foreignBlocks(text)
  if (!foreign.length) return reading
  const code = await languageOf(foreign.map(([start, end]) => text.slice(start, end)).join('\n'), undefined)
  // Too few words for the reader to say so itself.
  if (!reading.engagements.length && foreign.reduce((sum, [start, end]) => sum + end - start, 0) > text.length * MOST) {
    const why: Note = {
      kind: 'language-not-read',
      text: `the text seems to be in a language (${code}) that is not read`,
      cites: [],
    }
    return noted({ ...reading, document: withLanguage(reading.document, code) }, [why])
  }
  const note: Note = {
    kind: 'part-not-read',
    text: `a part of the text seems to be in a language (${code}) that is not read`,
    cites: foreign,
  }
  return noted(reading, [note])
}

/** The share of a text that makes its language. */
const MOST = 0.6

const noted = (reading: Reading, notes: readonly Note[]): Reading =>
  notes.length ? { ...reading, notes: [...reading.notes, ...notes] } : reading

/** The name of the text is made when it is asked for, and stays so. */
const withLanguage = (document: Reading['document'], language: string): Reading['document'] =>
  Object.defineProperties(
    {},
    {
      ...Object.getOwnPropertyDescriptors(document),
      language: { value: language, enumerable: true },
    },
  ) as Reading['document']
