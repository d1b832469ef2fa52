import type { EngagementKind } from '../../../model/reading.ts'
import { Shape } from '../../../text/tokens.ts'
import type { Act, Sentence } from '../../clauses/act.ts'
import type { Context } from '../../context.ts'
import { C, DEFINITE } from '../../word-classes.ts'

/** The kind of visit that its words tell. */
export function visitKindIn(x: Context, s: Sentence): EngagementKind {
  for (let k = s.start; k < s.end; k++) {
    const kind = kindAt(x, k)
    if (kind !== 'unspecified') return kind
  }
  return 'unspecified'
}

/** What a noun of visiting at token k says by itself and the word beside it. */
function kindAt(x: Context, k: number): EngagementKind {
  const noun = x.is(k, C.visitNoun)
  if (!noun) return 'unspecified'
  const own = x.name(C.visitNoun, noun) as EngagementKind
  if (own !== 'unspecified') return own
  const v = x.nounFirst ? x.lexicon.get(x.lex[x.after(k)], C.visitKind) : x.is(k - 1, C.visitKind)
  const name = v ? (x.name(C.visitKind, v) as EngagementKind) : own
  return name === 'trade mission' || name === 'mission' ? own : name
}

/** "flew to Peru **at the head of a trade mission**", "was in Lima **(working visit)**": what sort of visit the words behind its verb tell. */
export function kindBehind(x: Context, s: Sentence, act: Act): EngagementKind {
  for (let k = act.anchor + 1; k < s.end && !x.isPunct(k, 59); k++) {
    const kind = kindAt(x, k)
    if (kind === 'unspecified') continue
    let p = k - 1
    while (
      p > act.anchor &&
      x.tokens.shape[p] & (Shape.lower | Shape.cap) &&
      (x.is(p, C.visitKind) || x.is(p, C.duration))
    )
      p--
    // "in Lima, **trade mission**", and nothing behind it; "a reçu B **en visite officielle**"
    if ((x.nounFirst && x.is(p, C.in)) || x.isPunct(p, 40) || (x.isPunct(p, 44) && x.after(k) === s.end)) return kind
    const whole = x.is(p, C.article) && x.is(p, C.article) !== DEFINITE
    const led = x.is(p - 1, C.of) ? x.endingAt(p - 1, C.ledBehind) >= 0 : x.is(p - 1, C.lead) && x.is(p - 1, C.ing)
    // "**for** an official visit", "**on** an official visit", "dans le cadre **d’**une visite officielle"
    const purpose = x.is(p - 1, C.for) || x.is(p - 1, C.on) || x.endingAt(p, C.during) >= 0
    return whole && (led || purpose) ? kind : 'unspecified'
  }
  return 'unspecified'
}
