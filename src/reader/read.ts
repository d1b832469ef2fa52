import type { Reading } from '../model/reading.ts'

export interface ReadOptions {
  /** Publication date (EDTF, usually `YYYY-MM-DD`), where the text does not give it or is to be overruled. */
  readonly published?: string
  /** BCP 47 code of the language to read in; detected where absent. */
  readonly language?: string
}

export function read(text: string, options: ReadOptions = {}): Reading {
  return {
    document: { id: 'sha256:', language: options.language ?? 'en' },
    reader: 'chancery 0.1.0 en',
    engagements: [],
    notes: text.length ? [] : [{ kind: 'empty', text: 'the document has no text', cites: [] }],
  }
}
