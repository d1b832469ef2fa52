import type { Sign } from '../components/signs.ts'

/** One engagement on a timeline. */
export interface Mark {
  /** The words that stand out in its label: "Trade mission". */
  readonly title: string
  /** The rest of its label: "St. Petersburg and Moscow". */
  readonly rest?: string
  readonly sign: Sign
  /** What came of it or went with it, beside its sign. */
  readonly also?: readonly Sign[]
  readonly direction?: 'out' | 'in'
  /** Out and what has no direction stand above the axis; what came in, or went the other way, below. */
  readonly isBelow?: boolean
  /** EDTF; none for what the sources give no date of. */
  readonly date?: string
}

/** What stands on one side of the axis: "Missions to Russia". */
export interface TimelineSide {
  readonly label: string
  readonly direction?: 'out' | 'in'
}

/** What a timeline is about, beside its marks. */
export interface TimelineFrame {
  /** What the figure shows, in one sentence, for those who do not see it. */
  readonly label: string
  readonly above: TimelineSide
  readonly below: TimelineSide
  /** First and last year, both within. */
  readonly from: number
  readonly to: number
  /** Until when the sources speak at all: `2018-03-07` and "source last updated 7 March 2018". Silence ends there. */
  readonly until?: { readonly date: string; readonly label: string }
}

export interface Timeline extends TimelineFrame {
  readonly marks: readonly Mark[]
}

/** What a year holds, for those who count in the database instead of handing over each mark. */
export interface YearCount {
  readonly year: number
  readonly above: number
  readonly below: number
}

export interface CountedTimeline extends TimelineFrame {
  readonly years: readonly YearCount[]
  readonly undated?: { readonly above: number; readonly below: number }
}
