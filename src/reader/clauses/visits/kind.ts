import type { EngagementKind } from '../../../model/reading.ts'
import { Shape } from '../../../text/tokens.ts'
import { numberAt } from '../../counts.ts'
import { isAdjectiveBehind } from '../../noun-first.ts'
import { C } from '../../word-classes.ts'
import type { Clause } from '../clause.ts'

/** What sort of visit a noun tells, by itself and the words beside it: "official working **visit**". */
export function visitKind(clause: Clause, noun: number): EngagementKind {
  const { x, s } = clause
  const own = x.name(C.visitNoun, x.is(noun, C.visitNoun)) as EngagementKind
  let kind: EngagementKind | undefined
  let from = noun
  // "friendship during the Guangzhou visit"
  while (from > Math.max(s.start, noun - 6) && !x.is(from - 1, C.during) && !x.is(from - 1, C.after)) from--
  for (let k = from; k < noun; k++) {
    const v = x.is(k, C.visitKind)
    // "bonds **of** friendship": what was before it is of another noun
    if (!x.nounFirst && (x.is(k, C.of) || x.is(k, C.before))) kind = undefined
    // the office of "State Duma Speaker"
    if (!v || clause.covering(k)?.kind === 'person') continue
    const name = x.name(C.visitKind, v) as EngagementKind
    if (x.isPunct(k + 1, 44) || (k + 1 < noun && x.tokens.shape[k + 1] & Shape.punct)) continue
    if (name === 'mission' || (name === 'trade mission' && own !== 'mission')) continue
    // "official working visit" is a working one, "official goodwill visit" by its phrase an official one
    kind = name
    k = Math.max(k, x.afterOf(k, C.visitKind) - 1)
  }
  if (x.nounFirst) {
    // "visite d’État", "visite officielle de travail"
    for (let k = x.after(noun); k < Math.min(s.end, noun + 7) && !clause.inside(k); k = x.after(k)) {
      const v = x.lexicon.get(x.lex[k], C.visitKind)
      if (
        v &&
        !(x.name(C.visitKind, v) === 'mission' || (x.name(C.visitKind, v) === 'trade mission' && own !== 'mission'))
      )
        kind = x.name(C.visitKind, v) as EngagementKind
      else if (!v && !isAdjectiveBehind(x, k) && !x.is(k, C.and)) break
    }
  }
  return kind ?? own
}

/** What sort of visit a word tells without a noun: "**transited** Peru", "**officially** visited". */
export function kindByWord({ x }: Clause, k: number): EngagementKind {
  return (x.name(C.visitKind, x.is(k, C.visitKind)) || 'unspecified') as EngagementKind
}

/** Payload of `unit`. */
const YEARS = 4

/** Days that a visit lasts by the words before its noun: "two-day", "three-day". */
export function duration(clause: Clause, from: number, noun: number): number | undefined {
  const { x } = clause
  const behind = x.after(noun)
  const told = x.is(behind, C.of) ? lengthAt(clause, behind + 1)?.days : undefined
  if (told) return told
  for (let k = Math.max(from - 1, clause.s.start); k < (x.nounFirst ? Math.min(noun + 8, clause.s.end) : noun); k++) {
    const days = x.is(k, C.duration)
    if (days) return days
    const number = numberAt(x, k)
    if (number && x.is(number.end, C.unit) === 1 && x.tokens.shape[number.end] & Shape.joined) return number.value
  }
  return undefined
}

/** "three days", "une semaine" at token k: how many days, where it counts days, and the token behind. */
export function lengthAt(
  { x, s }: Clause,
  k: number,
): { readonly days: number | undefined; readonly end: number } | undefined {
  const { value, end } = numberAt(x, k) ?? { value: 0, end: x.pastArticle(k) }
  const unit = end > k ? x.is(end, C.unit) : 0
  if (!unit || unit === YEARS || end >= s.end) return undefined
  return { days: unit === 1 && value > 1 && value < 32 ? value : undefined, end: end + 1 }
}

/** "ends his mission in Lisbon": years in a post; and missions of soldiers. */
export function isPost({ x }: Clause, noun: number): boolean {
  // "a three-year tour of duty"
  const after = x.after(noun)
  if (x.is(after, C.of) && x.is(after + 1, C.duty)) return true
  // "un séjour **de quatre ans**"
  if (x.is(after, C.of) && x.is(after + 1, C.cardinal) && x.is(after + 2, C.unit) === YEARS) return true
  const mission = x.name(C.visitNoun, x.is(noun, C.visitNoun)) === 'mission'
  // "the Assistance Force mission in Mali", "a peacekeeping mission in Sudan"
  if (mission && x.is(noun - 1, C.troops)) return true
  // "Deputy Chief of Mission in Haiti": an office
  if (mission && x.is(noun - 1, C.of) && x.is(noun - 2, C.officeHead)) return true
  // "**en fin de** mission au Bénin": an envoy who leaves
  if (mission && x.nounFirst && x.is(after, C.in) && x.endingAt(noun, C.earlyMidLate) >= 0) return true
  return mission && !!x.is(noun - 1, C.possessive) && !!x.is(x.after(noun), C.in)
}
