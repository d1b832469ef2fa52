import type { DocumentFormat } from '../model/document.ts'
import type { Reading } from '../model/reading.ts'

/** Takes text and reading from the records of a register, in place of the reader. Pure, and never throws. */
export interface Importer {
  /** What a person reads and what cites point into. Bytes that are no such record are their own text. */
  textOf(received: string): string
  /** The reading of a text that `textOf` made; of any other text, no engagement. */
  read(text: string): Reading
}

/** One record of a register, as received: what becomes a document. Or what is wrong with it, and in which line. */
export type Imported =
  | { readonly origin: string; readonly format: DocumentFormat; readonly received: string }
  | { readonly error: string }
