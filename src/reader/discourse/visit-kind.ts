import type { EngagementKind } from '../../model/reading.ts'
import type { Sentence } from '../clauses/act.ts'
import type { Context } from '../context.ts'
import { C } from '../word-classes.ts'

/** The kind of visit that its words tell. */
export function visitKindIn(x: Context, s: Sentence): EngagementKind {
  for (let k = s.start; k < s.end; k++) {
    const noun = x.is(k, C.visitNoun)
    if (!noun) continue
    const own = x.name(C.visitNoun, noun) as EngagementKind
    if (own !== 'unspecified') return own
    const v = x.nounFirst ? x.lexicon.get(x.lex[x.after(k)], C.visitKind) : x.is(k - 1, C.visitKind)
    if (v) {
      const name = x.name(C.visitKind, v) as EngagementKind
      if (name !== 'trade mission' && name !== 'mission') return name
    }
  }
  return 'unspecified'
}
