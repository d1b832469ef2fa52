/**
 * What one side of two reports says for or against their being one engagement. The weight is a log-odds: 0 says nothing,
 * 1 makes it 2.7 times as likely, and weights add up.
 */
export interface Evidence {
  readonly weight: number
  /** In words for a person. */
  readonly why: string
  /** It rules the other evidence out. */
  readonly apart?: true
}

export const apart = (why: string): Evidence => ({ weight: -9, why, apart: true })
