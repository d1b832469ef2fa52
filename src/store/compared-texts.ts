import { COMPARED_LETTERS } from '../register/families.ts'
import type { Database } from './contract.ts'

/** Of documents, as much of their text as is compared with others; none of what has no reading. */
export const comparedTexts = (
  db: Database,
  documents: readonly string[],
): Promise<{ readonly document: string; readonly text: string }[]> =>
  db.all(
    `SELECT document, substr(text, 1, ${COMPARED_LETTERS}) AS text FROM readings
       WHERE ${db.dialect.among('document', 'text')}`,
    [documents],
  )
