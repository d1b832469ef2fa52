import type { Context } from '../context.ts'
import { C } from '../lexicon.ts'
import { giveAdjuncts } from './adjuncts.ts'
import { instrumentAnchor, signing, twin } from './agreements.ts'
import { Clause, type Act, type Sentence } from './clause.ts'
import { attend, eventAnchor, ledTo } from './events.ts'
import { callOn, discuss, guestOf, holdTalks, meetVerb, receive, speak, talkNoun } from './meetings.ts'
import { giveOccasions } from './occasions.ts'
import { chronicle, expectedVisit, leadVisit, lightVisit, sendVisit, siteTour, travel, visitNoun, visitVerb } from './visits.ts'

/** Reads the act whose anchor word stands at token i: adds it to what is found and returns the token to go on from, or 0. */
type Rule = (clause: Clause, i: number) => number

/** The first that finds an act takes the word: an idiom before the verb it is made of, a verb before its noun. */
const RULES: readonly Rule[] = [
  callOn, lightVisit, leadVisit, signing, instrumentAnchor, holdTalks, visitVerb, visitNoun, meetVerb, receive, speak, siteTour, expectedVisit, sendVisit, guestOf,
  travel, chronicle, talkNoun, attend, ledTo, eventAnchor, discuss, twin,
]

/** The acts of a sentence in the order of its words. */
export function acts(x: Context, s: Sentence): Act[] {
  const clause = new Clause(x, s)
  const dated = clause.datedLine()
  for (let i = s.start; i < s.end; ) {
    const mention = clause.covering(i)
    // only words of acts, and events and instruments, are looked at closely
    if (!x.is(i, C.opensAct) && !(mention && (mention.kind === 'event' || mention.kind === 'instrument')) && !(dated && (x.is(i, C.in) || x.is(i, C.at) || x.is(i, C.to)))) {
      i++
      continue
    }
    const next = anchorAt(clause, i)
    i = next > i ? next : i + 1
  }
  if (clause.found.length) {
    giveAdjuncts(x, s, clause.found, (i) => clause.covering(i))
    giveOccasions(clause)
  }
  return clause.found
}

/** The act whose anchor word stands at i; returns the token to go on from. Words that wake a rule here are of `opensAct` (lexicon.ts). */
function anchorAt(clause: Clause, i: number): number {
  const { x } = clause
  if (!x.lex[i]) return eventAnchor(clause, i) || instrumentAnchor(clause, i)
  // "looking for host families", "a tour of": a base form behind a preposition or article is a noun
  if (x.is(i, C.verb) && x.is(i, C.base) && !clause.byStart.has(i) && !x.is(i, C.past) && !x.is(i, C.sform) && !x.is(i, C.visitNoun) && !x.is(i, C.talkNoun) && i > clause.s.start && (x.is(i - 1, C.for) || x.is(i - 1, C.of) || x.is(i - 1, C.article) || x.is(i - 1, C.in) || x.is(i - 1, C.possessive))) return i + 1
  const inside = clause.covering(i)
  if (inside && inside.kind !== 'event' && inside.kind !== 'instrument' && inside.kind !== 'anaphor') {
    if (inside.kind === 'date') return inside.end
    return i + 1
  }
  for (const rule of RULES) {
    const next = rule(clause, i)
    if (next) return next
  }
  return 0
}
