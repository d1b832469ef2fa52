import type { Engagement, Reading } from '../model/reading.ts'

/**
 * One document's telling of an engagement. The register's engagement is what all its reports add up to, and what
 * people decided on them.
 */
export interface Report {
  /** First 16 hexadecimal digits of the document's hash and the engagement's id in its reading: `9f86d081884c7d65.e3`. */
  readonly id: string
  /** Id of the document. */
  readonly document: string
  /** EDTF; when the document was published, where that is known. */
  readonly published?: string
  readonly engagement: Engagement
}

export function reportsOf(document: string, reading: Reading): Report[] {
  const published = reading.published?.value
  return reading.engagements.map((engagement) => ({
    id: `${document.slice('sha256:'.length, 'sha256:'.length + 16)}.${engagement.id}`,
    document,
    ...(published === undefined ? {} : { published }),
    engagement,
  }))
}
