import type { Context } from '../context.ts'
import type { Instrument, Mention } from '../mentions.ts'
import { C } from '../word-classes.ts'
import type { Clause } from './clause.ts'
import { objectsFrom, pastInsertions } from './objects.ts'
import { subjectOf, subjectOrOpener } from './subjects.ts'
import { isAux, verbBefore, verbGroup } from './verbs.ts'

// Instruments of which no signature is told, but that they bind two, or since when there are any.

/** What binds whom: the sides that the sentence names, if it does. */
export interface Bond {
  readonly sides: readonly Mention[]
  /** The last token of what tells it. */
  readonly end: number
}

/** Tokens from an instrument to the verb that it is the subject of. */
const VERB_WITHIN = 24

/**
 * "The treaty that **unites** A and B", "A and B are **bound by** a pact", "**entered into force** in 2018", "**was born** in
 * 1998": what is told so is there, whoever signed it.
 */
export function bondOf(clause: Clause, one: Instrument, after: readonly Mention[]): Bond | undefined {
  // "the twinning **of A and B**"
  const own = after.length > 1 || !clause.x.is(one.end, C.of) ? after : pairFrom(clause, one.end + 1)
  const verb = verbOf(clause, one, own)
  if (verb < 0) return had(clause, one, own)
  if (verbGroup(clause, verb).planned || verbGroup(clause, verb).negative) return undefined
  const { x } = clause
  // "the twinning **of the two cities**"
  const told = own.length > 1 || own[0]?.kind === 'anaphor' ? own : sidesBetween(clause)
  if (!x.is(verb, C.binds)) return { sides: told, end: x.after(verb) }
  const by = verb < one.start
  const sides = by ? boundBy(clause, verb) : pairFrom(clause, pastInsertions(clause, x.after(verb)))
  return sides.length > 1 || by ? { sides: sides.length ? sides : told, end: x.after(verb) } : undefined
}

/** "A **has had** a treaty with B since 2019", "**There is** a pact of 2011 between A and B": whoever has it. */
function had(clause: Clause, one: Instrument, after: readonly Mention[]): Bond | undefined {
  const { x } = clause
  const verb = x.nounFirst || one.plural ? -1 : verbBefore(clause, one.start)
  if (verb < 0) return undefined
  const { planned, negative, infinitive } = verbGroup(clause, verb)
  if (planned || negative || infinitive) return undefined
  const isThere = x.is(verb, C.be) > 0 && x.is(verbGroup(clause, verb).start - 1, C.there) > 0
  if (!isThere && !x.is(verb, C.have)) return undefined
  const sides = isThere ? sidesBetween(clause) : [...subjectOf(clause, verb).actors, ...after]
  return sides.length > 1 ? { sides, end: one.end } : undefined
}

/** The verb of binding or being that an instrument is the subject of; -1 where there is none. */
function verbOf(clause: Clause, one: Instrument, after: readonly Mention[]): number {
  const { x, s } = clause
  const from = after.at(-1)?.end ?? one.end
  for (let k = from; k < Math.min(s.end, from + VERB_WITHIN); k++) {
    if (isVerbOfBond(clause, k)) return k
    // "abolishing visas **between A and B**"
    if (x.is(k, C.between) && !clause.inside(k)) k = Math.max(k, objectsFrom(clause, k + 1, undefined, true).end - 1)
    if (clause.inside(k) || isAux(clause, k) || x.is(k, C.clitic)) continue
    if (x.isPunct(k, 44) || x.isPunct(k, 59) || x.isPunct(k, 58) || x.is(k, C.and) || x.isFinite(k)) break
  }
  // "a pris effet **la convention**", "liées depuis 1995 par **un accord**"
  for (let k = one.start - 1; k >= s.start && isSetIn(clause, k); k--) {
    if (!isVerbOfBond(clause, k)) continue
    return x.is(k, C.binds) && !x.is(x.beforeArticle(one.start), C.by) ? -1 : k
  }
  return -1
}

function isVerbOfBond(clause: Clause, k: number): boolean {
  return !clause.inside(k) && tellsBond(clause.x, k)
}

/** "un traité **né** en 1995", "a pact **binds** A and B": a word at k that tells of an agreement itself. */
export function tellsBond(x: Context, k: number): boolean {
  return x.is(k, C.binds) > 0 || x.is(k, C.stands) > 0
}

/** The verb itself, or a day, a place or what leads one in, between it and the instrument behind. */
function isSetIn(clause: Clause, k: number): boolean {
  const { x } = clause
  const m = clause.covering(k)
  if (m) return m.kind === 'date' || m.kind === 'geo'
  return isVerbOfBond(clause, k) || !(x.isFinite(k) || x.isPunct(k, 59) || x.is(k, C.which) || x.is(k, C.who))
}

/** "unit **la Tunisie à la Hongrie**", "binds **A and B**". */
function pairFrom(clause: Clause, from: number): readonly Mention[] {
  const { x } = clause
  const first = objectsFrom(clause, from, undefined, true)
  if (first.actors.length !== 1 || !(x.is(first.end, C.to) || x.is(first.end, C.with))) return first.actors
  return [...first.actors, ...objectsFrom(clause, x.after(first.end)).actors]
}

/** "**A and B** are bound by", "Bound by a treaty, **A and B**". */
function boundBy(clause: Clause, verb: number): readonly Mention[] {
  return subjectOrOpener(clause, verb).actors
}

/** "between A and B", wherever in the sentence. */
function sidesBetween(clause: Clause): readonly Mention[] {
  const { x, s } = clause
  for (let k = s.start; k < s.end; k++) {
    if (!x.is(k, C.between) || clause.inside(k)) continue
    const { actors } = objectsFrom(clause, x.after(k), undefined, true)
    if (actors.length > 1) return actors
  }
  return []
}
