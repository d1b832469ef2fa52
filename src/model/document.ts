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
}

/** Plain text is for the reader; each other format is a kind of record, and has an importer. */
export const DOCUMENT_FORMATS = ['text', 'historyatstate/visit', 'historyatstate/trip'] as const
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number]
