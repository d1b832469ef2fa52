import { likelihoodOf } from '../evidence.ts'
import { compareOrganisations } from './compare-organisations.ts'
import { parseName } from './parse.ts'
import type { NameKind, ParsedName } from './parsed-name.ts'
import { comparePersons } from './compare-persons.ts'

/** What comparing two names comes to. */
export interface NameComparison {
  /** True where the score is at least one half. */
  readonly same: boolean
  /** From 0 to 1: how likely it is that one is named by both, the names being all one knows. */
  readonly score: number
  /** Why, in words for a person, the weightiest first: `by its initial: F. ~ Frantz`. */
  readonly reasons: readonly string[]
}

/**
 * Do two names name one person, or one organisation? Whatever script each is written in.
 *
 *     compareNames('F. Benjamin', 'BENJAMIN, Frantz', { kind: 'person' })
 *     // { same: true, score: 0.9…, reasons: ['by its initial: F. ~ Frantz', 'the same: Benjamin'] }
 */
export function compareNames(a: string, b: string, { kind }: { readonly kind: NameKind }): NameComparison {
  return compareParsed(parseName(a, kind), parseName(b, kind))
}

/** As {@link compareNames}, for names taken apart before; both of one kind. */
export function compareParsed(a: ParsedName, b: ParsedName): NameComparison {
  // One order for both, so that it can't matter which name comes first.
  const [x, y] = a.said <= b.said ? [a, b] : [b, a]
  const found = x.kind === 'person' ? comparePersons(x, y) : compareOrganisations(x, y)
  const score = likelihoodOf(found.logOdds)
  const reasons = found.reasons.sort((p, q) => q.weight - p.weight).map((reason) => reason.text)
  return { same: score >= 0.5, score, reasons }
}
