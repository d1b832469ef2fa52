/**
 * What one side of two things (their dates, their names) says for or against their being one. The weight is a log-odds: 0
 * says nothing, 1 makes it 2.7 times as likely, and weights add up.
 */
export interface Evidence {
  readonly weight: number
  /** In words for a person; empty where it says nothing. */
  readonly why: string
  /** It rules the other evidence out. */
  readonly apart?: true
}

/** A sum of weights as a likelihood from 0 to 1, to the thousandth. */
export const likelihoodOf = (logOdds: number): number => Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000

export const apart = (why: string): Evidence => ({ weight: -9, why, apart: true })
