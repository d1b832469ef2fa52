import type { Act, Sentence, Told } from '../../clauses/act.ts'
import { giveAdjuncts } from '../../clauses/adjuncts.ts'
import { Clause } from '../../clauses/clause.ts'
import { giveOccasions } from '../../clauses/occasions.ts'
import { objectsFrom } from '../../clauses/objects.ts'
import type { Context } from '../../context.ts'
import type { Mention, Person } from '../../mentions.ts'
import { C } from '../../word-classes.ts'
import type { Discourse } from '../discourse.ts'

// Whom a sentence sets first, or names behind a colon, and no verb of meeting.

/** "**Au président A**, il a transmis un message", "**Au programme : le ministre A**, le maire B": the meeting that it tells. */
export function frontedActs(discourse: Discourse, s: Sentence, acted: boolean): readonly Act[] {
  const { x } = discourse
  if (!x.nounFirst) return NONE
  const opens = opening(x, s)
  if (x.is(opens, C.to) && !x.is(opens, C.agenda)) return toldTo(discourse, s, opens)
  return acted ? NONE : onAgenda(discourse, s, opens)
}

const NONE: readonly Act[] = []

/** Tokens before what a sentence sets first: "Auparavant, ". */
const LEAD = 4
/** Tokens from a subject to what it says. */
const SAYS_WITHIN = 6

/** Past the words that only say when: "Ensuite, au ministre A". */
function opening(x: Context, s: Sentence): number {
  let k = s.start
  while (k < s.start + LEAD && (x.is(k, C.sequel) || x.is(k, C.adverb) || x.isPunct(k, 44) || x.is(k, C.and)))
    k = x.after(k)
  return k
}

/** "À la ministre A, chargée de B, il **a redit**": those to whom it is said, and who says it. */
function toldTo(discourse: Discourse, s: Sentence, to: number): readonly Act[] {
  const { x } = discourse
  const first = s.chunks.find((c) => c.start > to)
  if (first?.kind !== 'person' || first.start > to + 2 || first.weak || (first.plural && !first.name)) return NONE
  const clause = new Clause(x, s)
  const whom = objectsFrom(clause, to + 1, (m) => m.kind === 'person')
  const comma = x.isPunct(whom.end, 44) ? whom.end : -1
  const who = comma > 0 ? clause.mentionAt(comma + 1) : undefined
  if (!whom.actors.length || !who || !(who.kind === 'anaphor' || who.kind === 'person') || who.start > comma + 3)
    return NONE
  for (let k = who.end; k < Math.min(s.end, who.end + SAYS_WITHIN); k++) {
    if (clause.inside(k) || x.isPunct(k, 44)) continue
    if (x.is(k, C.addressing)) {
      const end = Math.max(whom.end, x.after(k))
      return told(clause, { subject: [who], object: whom.actors, subjectless: false, anchor: k, end }, false)
    }
    if (!x.is(k, C.aux) && !x.is(k, C.adverb) && !x.is(k, C.clitic) && !x.is(k, C.also)) return NONE
  }
  return NONE
}

/** "a été", "**fut pour**": the last token of "to be" at token k, and of its preposition; -1 where another verb stands there. */
function lastOfBe(x: Context, k: number): number {
  let behind = k
  while (x.is(behind, C.aux)) behind++
  if (behind === k || !x.is(behind - 1, C.be)) return -1
  return x.is(behind, C.for) ? behind : behind - 1
}

/** "Au programme : A, ministre ; B, maire", "Son premier rendez-vous **fut pour** le maire A": whom the visitor is to meet. */
function onAgenda(discourse: Discourse, s: Sentence, opens: number): readonly Act[] {
  const { x, visit } = discourse
  if (!visit || visit.dropped || !x.is(opens, C.agenda)) return NONE
  let colon = x.after(opens)
  while (colon < s.end && !x.isPunct(colon, 58) && !x.isFinite(colon) && !x.is(colon, C.aux)) colon++
  // "Parmi ses interlocuteurs**,** la ministre A": and no verb
  if (colon >= s.end && x.isPunct(x.after(opens), 44)) colon = x.after(opens)
  else if (!x.isPunct(colon, 58)) colon = lastOfBe(x, colon)
  if (colon < 0) return NONE
  const people = s.chunks.filter(
    (c): c is Person => c.kind === 'person' && c.start > colon && !c.weak && !c.plural && isListed(x, c, colon),
  )
  if (!people.length || !people.some((p) => p.offices.length || p.counterpart)) return NONE
  const clause = new Clause(x, s)
  const who = { subject: [], object: people, subjectless: true }
  return told(clause, { ...who, anchor: colon, end: people[people.length - 1].end }, visit.status === 'planned')
}

/** An entry of the list behind a colon, not whom another of it is of. */
function isListed(x: Context, c: Mention, colon: number): boolean {
  let p = c.start - 1
  while (p > colon && (x.is(p, C.article) || x.is(p, C.possessive) || x.is(p, C.honorific) || x.isPunct(p, 46))) p--
  return p === colon || x.isPunct(p, 44) || x.isPunct(p, 59) || !!x.is(p, C.and) || !!x.is(p, C.with)
}

function told(clause: Clause, act: Omit<Told, 'type' | 'kind' | 'rule'>, planned: boolean): readonly Act[] {
  clause.add({ type: 'meeting', kind: 'meeting', rule: 'meeting/spoke-to', ...act }, { planned })
  if (!clause.found.length) return NONE
  giveAdjuncts(clause)
  giveOccasions(clause)
  return clause.found
}
