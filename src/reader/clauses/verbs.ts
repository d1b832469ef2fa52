import { Shape } from '../../text/tokens.ts'
import type { DateChunk, Mention } from '../mentions.ts'
import { C, DEFINITE } from '../word-classes.ts'
import type { Clause } from './clause.ts'

/** Tokens from an invitation to what it invites to. */
const INVITED_WITHIN = 16

/** "**is not to meet**": the first token of a verb's group, and what its auxiliaries say of status. */
export interface VerbGroup {
  readonly start: number
  readonly planned: boolean
  readonly negative: boolean
  readonly infinitive: boolean
  readonly participle: boolean
}

/** The group of the verb at v. */
export function verbGroup(clause: Clause, v: number, depth = 0): VerbGroup {
  const { x, s } = clause
  let k = v
  // with the pronouns right before it
  let own = v
  // "sera à Paris"
  let planned = !!(x.is(v, C.future) || (x.is(v, C.arrive) && x.is(v, C.will)))
  let negative = false
  // where the verb has no word before its infinitive
  let infinitive = x.nounFirst && !!x.is(v, C.base)
  let aux = false
  let present = false
  while (k > s.start) {
    const p = lexemeEndingAt(clause, k)
    // "A **lui** a accordé une audience"
    const whom = x.nounFirst && p > s.start && p + 1 === k && x.is(p, C.clitic) > 0
    if (clause.inside(p) && !clause.isDate(p) && !whom) break
    if (x.is(p, C.planned)) {
      planned = aux = true
      infinitive = false
    } else if (x.is(p, C.will)) planned = aux = true
    else if (x.is(p, C.not)) negative = true
    else if (x.is(p, C.infinitive) && x.is(v, C.base) && k === v) {
      const scheduled = scheduledBefore(clause, p)
      if (scheduled < p) {
        planned = true
        k = scheduled
        continue
      }
      infinitive = true
    } else if (x.is(p, C.aux) || x.is(p, C.be) || x.is(p, C.have)) {
      aux = true
      present = x.is(p, C.be) > 0 && !x.is(p, C.bePast)
      // "vient de rencontrer", "n’a pas pu rencontrer"
      // "is **also** to meet the President"
      if (!x.nounFirst && infinitive && k === p + 1 && x.is(p, C.be) && x.is(k, C.also)) planned = true
      else if (infinitive && !(x.nounFirst && (x.after(p) > p + 1 || k === own))) break
      infinitive = false
    } else if (x.is(p, C.clitic) || x.is(p, C.reflexive) || (x.nounFirst && isPronoun(clause, p, v))) {
      // "s’est entretenu", "lui a remis", "les a reçus"
      if (k === own) own = p
    } else if (
      (x.is(p, C.adverb) && !x.is(p, C.and)) ||
      x.is(p, C.also) ||
      x.is(p, C.each) ||
      x.is(p, C.next) ||
      clause.isDate(p)
    ) {
      // "will next call on"
      if (infinitive && !x.is(p, C.also)) break
    } else {
      // "will **tomorrow, Tuesday, 3 December,** have", "will **on Monday** hold"
      const day = startOfDays(clause, k)
      if (day === k || !isAux(clause, day - 1) || clause.inside(day - 1)) break
      k = day
      continue
    }
    k = p
  }
  planned ||= isToCome(clause, v, k, { aux, present, infinitive }, depth)
  return {
    start: k,
    planned,
    negative,
    infinitive,
    participle: !aux && !!x.is(v, C.ing) && !x.is(v, C.past),
  }
}

/** "is **scheduled** to", "is **due** Sunday to": the word before the infinitive's at p, or else p. */
function scheduledBefore(clause: Clause, p: number): number {
  const { x } = clause
  const date = clause.covering(p - 1)
  const day = date?.kind === 'date' ? (x.is(date.start - 1, C.on) ? date.start - 1 : date.start) : p
  return x.is(day - 1, C.expectWord) && !clause.inside(day - 1) ? day - 1 : p
}

/** Whether an act whose own verbs don't say so is to come, by what stands around its group, which begins at k. */
function isToCome(
  clause: Clause,
  v: number,
  k: number,
  { aux, present, infinitive }: { aux: boolean; present: boolean; infinitive: boolean },
  depth: number,
): boolean {
  const { x, s } = clause
  // "before President A travels to X"
  if (!aux && x.is(v, C.sform) && !x.nounFirst) {
    const who = clause.covering(k - 1)
    if (who?.kind === 'person' && x.is(who.start - 1, C.before) && x.after(who.start - 1) === who.start) return true
  }
  // "is traveling to Nairobi **Tuesday**"
  if (present && x.is(v, C.ing) && !x.is(v, C.past) && isAhead(clause, v)) return true
  // "will travel to X and meet Y", "plans to travel to X to meet Y": the first verb's will holds for the second
  if (depth >= 4 || k <= s.start || !x.is(v, C.base)) return false
  if (!infinitive && (aux || !(x.is(k - 1, C.and) || x.isPunct(k - 1, 44)))) return false
  const prior = verbBefore(clause, k)
  if (prior >= s.start && prior < v)
    return (
      verbGroup(clause, prior, depth + 1).planned ||
      (infinitive && (!!x.is(prior, C.planning) || isOfInvitation(clause, k)))
    )
  // "Federal Councillor A to meet Prime Minister B"
  return infinitive && prior < s.start && opensWithWho(clause, k)
}

/** "**le** reçoit", "**les** a reçus", "doit **la** recevoir": an article before a verb is whom it is done to. */
function isPronoun(clause: Clause, p: number, v: number): boolean {
  const { x } = clause
  const k = p + 1
  if (x.is(p, C.article) !== DEFINITE || clause.inside(k)) return false
  if (k < v) return x.is(k, C.aux) > 0 || x.is(k, C.clitic) > 0
  const noun = x.is(v, C.talkNoun) || x.is(v, C.visitNoun) || x.is(v, C.signNoun)
  return !noun && (x.isFinite(v) || x.is(v, C.base) > 0)
}

/** "Councillor A **on 3 May to meet** Minister B", but "climbed a mountain **on 3 May to meet** B", by a verb that no list has. */
function opensWithWho(clause: Clause, to: number): boolean {
  const { x } = clause
  const m = clause.covering(to - 1)
  if (m?.kind !== 'date') return m !== undefined
  return clause.covering(x.is(m.start - 1, C.on) || x.is(m.start - 1, C.in) ? m.start - 2 : m.start - 1) !== undefined
}

/** Tokens from a verb to its day. */
const DAY_WITHIN = 10

/** A weekday or "tomorrow" stands behind the verb at v: "is going" there is still to come. */
function isAhead({ x, s }: Clause, v: number): boolean {
  if (!x.is(v, C.travel) && !x.is(v, C.arrive) && !x.is(v, C.visit) && !x.is(v, C.meet) && !x.is(v, C.receive))
    return false
  const day = s.chunks.find((c): c is DateChunk => c.kind === 'date' && c.start > v)
  // "is visiting Tunisia **until** Saturday"
  if (!day || day.start - v >= DAY_WITHIN || x.endingAt(day.start, C.until) >= 0) return false
  return (!!day.weekday && !day.from.d) || (day.days ?? 0) > 0
}

/** Where the days begin that stand before token k, set apart by commas or not; k where there are none. */
function startOfDays(clause: Clause, k: number): number {
  const { x, s } = clause
  for (let p = k - 1; p > s.start;) {
    const date = clause.covering(p)
    if (date?.kind === 'date') p = k = date.start
    else if (!x.isPunct(p, 44) && !(x.is(p, C.on) && p + 1 === k)) break
    else if (!x.isPunct(p, 44)) k = p
    p--
  }
  return k
}

/** "accepted an **invitation** to visit", "the **invitation** extended by A to pay a visit": before an infinitive. */
export function isOfInvitation(clause: Clause, to: number): boolean {
  const { x, s } = clause
  for (let k = to - 1, words = 0; k >= s.start && words < INVITED_WITHIN; k--) {
    const named = clause.covering(k)
    // names do not count: "the invitation of Speaker of the Sejm A to visit"
    if (named) k = named.start
    else words++
    // "at the invitation of A" tells how one came
    if (!named && x.is(k, C.invitation) && !x.is(k - 1, C.invited) && !x.is(k - 2, C.invited)) return true
  }
  return false
}

/** Where the lexeme that ends at token k begins. */
export function lexemeEndingAt(clause: Clause, k: number): number {
  const { x, s } = clause
  for (let p = Math.max(s.start, k - 4); p < k - 1; p++) {
    if (x.after(p) !== k || !x.lex[p]) continue
    // of the phrase itself: "ont convenu" is no auxiliary, "vient de" is one
    const own = (cls: number) => x.lexicon.get(x.lex[p], cls) !== 0
    if (own(C.planned) || own(C.will) || own(C.have) || own(C.be) || own(C.adverb)) return p
  }
  return k - 1
}

/** The verb or auxiliary that stands next before token i and makes a clause, -1 where there is none. */
export function verbBefore(clause: Clause, i: number): number {
  const { x, s } = clause
  for (let k = i - 1; k >= s.start; k--) {
    if (clause.inside(k)) continue
    if (
      (x.is(k, C.verb) &&
        !(
          x.is(k, C.base) &&
          !x.is(k - 1, C.infinitive) &&
          !x.is(k - 1, C.will) &&
          !x.is(k - 1, C.aux) &&
          !x.is(k - 1, C.planned) &&
          !x.is(k - 1, C.adverb) &&
          !x.is(k, C.past)
        ) &&
        !(x.is(k, C.ing) && !x.is(k, C.past) && k > s.start && !x.is(k - 1, C.aux))) ||
      (x.is(k, C.aux) && !x.is(k + 1, C.verb))
    ) {
      if (x.tokens.shape[k] & Shape.cap && k > s.start) continue
      if (x.is(k - 1, C.article) || x.is(k - 1, C.possessive)) continue
      return k
    }
  }
  return -1
}

/** A word that helps another verb: "has", "was", "will be". */
export function isAux(clause: Clause, i: number): boolean {
  return i >= clause.s.start && !!(clause.x.is(i, C.aux) || clause.x.is(i, C.be) || clause.x.is(i, C.have))
}

/** A form of "be" before the verb at v: a passive. */
export function beBefore(clause: Clause, v: number): boolean {
  const { x, s } = clause
  for (let k = v - 1; k >= Math.max(s.start, v - 4); k--) {
    if (x.is(k, C.be)) return true
    if (!(x.is(k, C.adverb) || x.is(k, C.also) || x.is(k, C.aux) || x.is(k, C.planned) || clause.isDate(k)))
      return false
  }
  return false
}

/** "**Arrivée** mardi à Tunis **de la ministre** belge", which "Arrivée à Tunis, la ministre" is not. */
function ownsWhoActs(clause: Clause, i: number): boolean {
  const { x, s } = clause
  for (let k = x.after(i); x.nounFirst && k < Math.min(s.end, i + 10) && !x.isPunct(k, 44); k = x.after(k)) {
    const m = !clause.inside(k) && x.is(k, C.of) ? clause.mentionAt(x.after(k)) : undefined
    if (m) return m.kind === 'person' || m.kind === 'group'
  }
  return false
}

/** Whether a word that is noun and verb is a noun here: "the **visit**", not "to **visit**". */
export function isNoun(clause: Clause, i: number): boolean {
  const { x, s } = clause
  const p = i - 1
  if (p < s.start) return !(x.is(i, C.past) || x.is(i, C.ing)) || ownsWhoActs(clause, i)
  // "will **first visit** Toronto"
  if (!x.nounFirst && x.is(p, C.ordinal) && x.is(p - 1, C.will)) return false
  // "sa venue", which is a participle, too
  if (x.is(i, C.past) && !(x.nounFirst && (x.is(p, C.possessive) || x.is(p, C.definite)))) return false
  if (
    x.is(p, C.article) ||
    x.is(p, C.possessive) ||
    x.is(p, C.definite) ||
    x.is(p, C.visitKind) ||
    x.is(p, C.ordinal) ||
    x.is(p, C.of) ||
    x.is(p, C.during) ||
    x.is(p, C.after) ||
    x.is(p, C.in) ||
    x.is(p, C.for) ||
    x.is(p, C.on) ||
    x.is(p, C.with) ||
    x.tokens.shape[p] & Shape.possessive
  )
    return true
  if (
    x.is(p, C.infinitive) ||
    x.is(p, C.will) ||
    x.is(p, C.aux) ||
    x.is(p, C.adverb) ||
    x.is(p, C.also) ||
    x.is(p, C.planned)
  )
    return false
  // "will **not visit**", "will **no longer** visit"
  const helps = (k: number) => !!(x.is(k, C.will) || x.is(k, C.aux)) && !x.is(k, C.be) && !x.is(k, C.have)
  const not = x.endingAt(i, C.not)
  if (!x.nounFirst && not >= s.start && helps(not - 1)) return false
  const before = clause.covering(p)
  if (x.is(i, C.sform)) {
    if (before) return before.kind === 'geo' && (before.adjective || before.possessive)
    // "Angela Merkel, Chancellor of Germany, tours India"
    const next = clause.mentionAt(x.after(i))
    return !(x.isPunct(p, 44) && next?.kind === 'geo' && !next.adjective)
  }
  return x.is(i, C.base) !== 0 && !(before && isOfSeveral(clause, before, i))
}

/** "Six members of the assembly **visit** Lima", "Governor A and Mayor B **visit** Lima": a verb of several, and where they go right behind it. */
function isOfSeveral(clause: Clause, before: Mention, i: number): boolean {
  const { x } = clause
  const several =
    before.kind === 'group' || (before.kind === 'person' && (before.plural || x.is(before.start - 1, C.and) > 0))
  const next = x.nounFirst || before.end !== i ? undefined : clause.mentionAt(x.after(i))
  return several && next?.kind === 'geo' && !next.adjective
}
