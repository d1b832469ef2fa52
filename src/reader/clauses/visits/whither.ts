import type { Span } from '../../mentions.ts'
import { C, OUR } from '../../word-classes.ts'
import type { Clause } from '../clause.ts'

/** "here", "there", "our country" at k. */
export function whitherAt(clause: Clause, k: number): Span | undefined {
  const { x } = clause
  if (x.is(k, C.there) && !x.is(k, C.where)) return { start: k, end: x.after(k) }
  if (x.is(k, C.possessive) === OUR && x.is(k + 1, C.regionWord)) return { start: k, end: k + 2 }
  // "Asia", "the Gulf": which land of it, the rest of the text may tell
  const q = x.pastArticle(k)
  if (x.is(q, C.partOfWorld) && x.isCap(q) && !clause.inside(q)) return { start: q, end: x.after(q) }
  // "au Royaume", "dans le pays", "in the prefecture": the one that speaks
  const own = clause.covering(q)
  const named = own && !(own.kind === 'body' && own.arm && !own.owner && own.start === q)
  const end = x.afterOf(q, C.homeland)
  // "on a **state** visit"
  // but "dans le pays **du 8 au 10 mai**"
  const of = x.is(end, C.of) && !clause.isDate(end + 1)
  const goesOn = !clause.isDate(end) && (of || x.is(end, C.visitNoun) || clause.inside(end))
  if (x.is(q, C.homeland) && !named && (x.nounFirst || q > k) && !goesOn) return { start: k, end }
  return undefined
}

/** "**y** aura passé trois jours", "s’**y** est rendue": before the verb, among the tokens from k to i. */
export function whitherBefore(clause: Clause, k: number, i: number): Span | undefined {
  const { x } = clause
  if (!x.nounFirst) return undefined
  while (k < i && !(x.is(k, C.there) && x.is(k, C.clitic) && !clause.inside(k))) k++
  return k < i ? { start: k, end: k + 1 } : undefined
}
