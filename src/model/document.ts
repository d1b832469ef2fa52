/** One text as received, immutable, named by the SHA-256 of its bytes. */
export interface Document {
  /** `sha256:` and the hash of the bytes. */
  readonly id: string
  readonly bytes: Uint8Array
  /** What the bytes are, and so who takes text and reading from them. */
  readonly format: DocumentFormat
  /** Where it came from: a path, an address, or a record of a register (`historyatstate/visits/2138`). */
  readonly origin: string
  /** When it was added, an instant of ISO 8601 in UTC. */
  readonly added: string
  /** What the person who added it said: overrules the text. */
  readonly published?: string
  readonly language?: string
  /**
   * What came along with the bytes and is not in them, names in small letters: headers of a response (`content-type`,
   * `content-language`, `last-modified`), what a feed says of its item (`title`, `published`). Text is a function of
   * bytes and headers.
   */
  readonly headers?: Readonly<Record<string, string>>
}

/** Records of other registers: each has an importer that takes text and reading from them. */
export const RECORD_FORMATS = ['historyatstate/visit', 'historyatstate/trip'] as const
export type RecordFormat = (typeof RECORD_FORMATS)[number]
export const isRecord = (format: string): format is RecordFormat =>
  (RECORD_FORMATS as readonly string[]).includes(format)

/** Prose in the form in which it was received: an extractor takes its text, and the reader reads it. */
export const PROSE_FORMATS = ['text', 'markdown', 'html', 'pdf', 'docx', 'odt', 'rtf', 'mail', 'msg'] as const
export type ProseFormat = (typeof PROSE_FORMATS)[number]
export const isProse = (format: string): format is ProseFormat => (PROSE_FORMATS as readonly string[]).includes(format)

export const DOCUMENT_FORMATS = [...PROSE_FORMATS, ...RECORD_FORMATS] as const
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number]
