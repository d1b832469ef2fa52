/** Bytes as they came, as a document of plain text. */

import { createHash } from 'node:crypto'
import { recordsOf } from '../importers/importers.ts'
import type { Document } from '../model/document.ts'
import { textFrom } from './decode.ts'
import { Unreadable } from './unreadable.ts'

/** The name of a document: the hash of its bytes. */
export const idOf = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

/** What is said of a document by who adds it. */
export interface Received extends Pick<Document, 'origin' | 'published' | 'language'> {
  /** Now, unless told. */
  readonly added?: string
}

/** The document, or `Unreadable` where the bytes are no text, or those of a register. */
export function textDocument(bytes: Buffer, { origin, added, published, language }: Received): Document {
  if (recordsOf(textFrom(bytes)))
    throw new Unreadable('binary', 'is a register of many records, no document; bring it in with chancery import')
  return {
    id: idOf(bytes),
    bytes,
    format: 'text',
    origin,
    added: added ?? new Date().toISOString(),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
  }
}
