import { Shape } from '../../text/tokens.ts'
import type { Body, EventMention, Mention } from '../mentions.ts'
import { C } from '../word-classes.ts'
import type { Clause } from './clause.ts'

// What an act was for: "on the sidelines of the General Assembly".

/** "on the sidelines of", "on the occasion of", "for the G-8": in an act's own zone, or what opens the sentence. */
export function giveOccasions(clause: Clause): void {
  const { s, found } = clause
  const first = Math.min(...found.map((a) => a.anchor))
  found.forEach((a, k) => {
    if (a.event || a.occasion || a.type === 'agreement') return
    const to = k + 1 < found.length ? found[k + 1].anchor : s.end
    const within = s.chunks.filter((c) => c.start >= a.anchor && c.start < to)
    for (const c of [...within, ...s.chunks.filter((c) => c.end <= first)]) {
      // "on the margins of the UN General Assembly"
      if (c.kind === 'body' && !a.occasion && isMargins(clause, c))
        a.occasion = { start: c.nameSpan.start, end: c.nameSpan.end }
      // "in Lima for APEC", "to Bali for the East Asia Summit"
      if (c.kind === 'body' && a.type === 'visit' && !a.occasion && isTravelledTo(clause, c))
        a.occasion = { start: c.nameSpan.start, end: c.nameSpan.end }
      if (c.kind !== 'event' || !isToldApart(c) || !isOccasion(clause, c) || a.occasion) continue
      a.occasion = { start: c.start, end: c.end }
    }
    // "will attend the Forum, where she is to meet"
    const prior = found[k - 1]
    // and "**Attending the Forum**, A met B"
    const opened = prior?.anchor === s.start && clause.x.is(s.start, C.ing) > 0
    const there = prior && (opened || whereBetween(clause, prior.end, a.anchor))
    if (!a.occasion && prior?.event?.named && a.type === 'meeting' && there)
      a.occasion = { start: prior.event.start, end: prior.event.end }
  })
}

/** An event that has a name, or of which the sides are named: "the meeting of the Ghana-Togo working group". */
function isToldApart({ named, entry, geos, bodies }: EventMention): boolean {
  return named || !!entry || geos.length + bodies.length > 1
}

/** Whether an event is what an act was for: by margins, "on the occasion of", at, during, for, or in a bracket. */
export function isOccasion(clause: Clause, c: EventMention): boolean {
  const { x, s } = clause
  let p = c.start - 1
  for (let round = 0; round < 5 && p >= s.start; round++) {
    const date = clause.covering(p)
    if (date?.kind === 'date') p = date.start - 1
    else if (
      x.is(p, C.article) ||
      x.is(p, C.possessive) ||
      x.is(p, C.definite) ||
      x.is(p, C.ordinal) ||
      x.is(p, C.passing) ||
      x.is(p, C.upcoming) ||
      (x.is(p, C.common) && x.tokens.shape[p] & Shape.lower && !x.is(p, C.verb) && !isLink(clause, p) && round < 4)
    )
      p--
    else break
  }
  return p >= s.start && (x.isPunct(p, 40) || isLink(clause, p))
}

/** "preparations for the summit", "support for the forum": the noun's, not the act's. */
function isForNoun(clause: Clause, p: number): boolean {
  const { x } = clause
  return (
    p >= clause.s.start &&
    !clause.inside(p) &&
    !!x.is(p, C.common) &&
    (x.tokens.shape[p] & Shape.lower) !== 0 &&
    !x.is(p, C.talkNoun) &&
    !x.is(p, C.visitNoun) &&
    !x.is(p, C.verb) &&
    !x.is(p, C.delegation) &&
    !x.is(p, C.adverb)
  )
}

/** The word or phrase that ends at token p links an event to an act. */
function isLink(clause: Clause, p: number): boolean {
  const { x, s } = clause
  for (let k = Math.max(s.start, p - 5); k <= p; k++) {
    if (x.after(k) !== p + 1 && k !== p) continue
    if (
      x.is(k, C.margins) ||
      x.is(k, C.occasion) ||
      (x.is(k, C.during) && x.after(k) === p + 1) ||
      x.is(k, C.attend) ||
      x.is(k, C.open)
    )
      return true
    if (k === p && x.is(k, C.at)) return true
    if (k === p && x.is(k, C.for) && !isForNoun(clause, k - 1)) return true
  }
  return false
}

function whereBetween(clause: Clause, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (clause.x.is(k, C.where)) return true
  return false
}

/** A group that sits or a summit known by its name, behind "for" or in a bracket. */
function isTravelledTo(clause: Clause, c: Body): boolean {
  const { x } = clause
  const { start, end } = c.nameSpan
  if (c.arm || c.company || !(x.is(start, C.convenes) || (c.entry && x.is(end - 1, C.eventHead)))) return false
  const p = x.beforeArticle(start)
  if (x.isPunct(p, 40)) return x.isPunct(c.end, 41) || x.isPunct(c.end, 44)
  return x.is(p, C.for) > 0 && !isForNoun(clause, p - 1)
}

function isMargins(clause: Clause, c: Mention): boolean {
  const { x, s } = clause
  let p = c.start - 1
  while (p > s.start && x.is(p, C.article)) p--
  return x.endingAt(p + 1, C.margins) >= s.start
}
