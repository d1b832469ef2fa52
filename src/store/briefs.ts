/** What a list says of a document, so that neither its text nor its reading need be fetched for it. */

import type { DocumentFormat } from '../model/document.ts'
import type { Reading } from '../model/reading.ts'
import type { Database, Row } from './contract.ts'

export interface DocumentFound {
  readonly id: string
  readonly origin: string
  readonly format: DocumentFormat
  readonly added: string
  readonly language?: string
  readonly title?: string
  readonly published?: string
}

/** Columns and what follows FROM, after the table of documents or what finds rows of it. */
export const BRIEF = {
  columns: 'documents.id, documents.origin, documents.format, documents.added, b.language, b.title, b.published',
  join: 'LEFT JOIN briefs b ON b.document = documents.id',
} as const

export interface BriefRow extends Row {
  readonly id: string
  readonly origin: string
  readonly format: DocumentFormat
  readonly added: string
  /** None where it was not read. */
  readonly language: string | null
  readonly title: string | null
  readonly published: string | null
}

export const documentFrom = ({ id, origin, format, added, language, title, published }: BriefRow): DocumentFound => ({
  id,
  origin,
  format,
  added,
  ...(language === null ? {} : { language }),
  ...(title === null ? {} : { title }),
  ...(published === null ? {} : { published }),
})

/** By the ids of the documents. */
export async function putBriefs(
  db: Database,
  readings: ReadonlyMap<string, Pick<Reading, 'document' | 'published'>>,
): Promise<void> {
  await db.insert(
    'briefs',
    ['document', 'language', 'title', 'published'],
    [...readings].map(([id, { document, published }]) => [
      id,
      document.language,
      document.title?.value || null,
      published?.value ?? null,
    ]),
    '(document) DO UPDATE SET language = excluded.language, title = excluded.title, published = excluded.published',
  )
}
