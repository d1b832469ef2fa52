import type { Slot } from '../model/decision.ts'
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
  /** What is held of it: as read, with what people corrected. */
  readonly engagement: Engagement
  /** EDTF; where the engagement has no date, that of the one it is part of: a meeting of a visit. */
  readonly during?: string
  /** As read, where people corrected it. */
  readonly read?: Engagement
  /** What people said of it, in the order of time. */
  readonly decided?: readonly Verdict[]
  /** The first of the documents that are one source with this one, among those that tell the engagement; not kept. */
  readonly family?: string
  /** The document is an earlier version of a page that says something else now; not kept. */
  readonly replaced?: true
}

/** Reports from different sources, and from how many: copies and versions of one page count once. */
export const sourcesIn = (reports: readonly Report[]): number =>
  new Set(reports.map(({ document, family }) => family ?? document)).size

/** A decision as it bears on one report. */
export interface Verdict {
  /** Id, author and instant of the decision. */
  readonly decision: string
  readonly by: string
  readonly at: string
  readonly why?: string
  readonly kind: 'confirm' | 'correct' | 'add' | 'note'
  /** Corrections: the slot, for parts of a participant the person, and the values before and after. */
  readonly slot?: Slot
  readonly person?: string
  readonly was?: string
  readonly value?: string
  readonly text?: string
}

/** What names a document, or a decision, within other ids: the first 16 hexadecimal digits of its hash. */
export function shortIdOf(id: string): string {
  const start = id.indexOf(':') + 1
  return id.slice(start, start + 16)
}

export const reportIdOf = (document: string, engagement: string): string => `${shortIdOf(document)}.${engagement}`

/** The short id of the document that tells the report. */
export const tellerOf = (report: string): string => report.slice(0, report.lastIndexOf('.'))

/** The reports of a document, by its id; one for each engagement of its reading. */
export function reportsOf(document: string, reading: Reading): Report[] {
  const published = reading.published?.value
  const dates = new Map(reading.engagements.map(({ id, date }) => [id, date?.value]))
  return reading.engagements.map((engagement) => {
    const during = engagement.date || !engagement.partOf ? undefined : dates.get(engagement.partOf)
    return {
      id: reportIdOf(document, engagement.id),
      document,
      ...(published === undefined ? {} : { published }),
      engagement,
      ...(during === undefined ? {} : { during }),
    }
  })
}
