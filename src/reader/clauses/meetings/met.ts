import { Shape } from '../../../text/tokens.ts'
import type { Context } from '../../context.ts'
import { isCity, type Geo, type Mention } from '../../mentions.ts'
import { C } from '../../word-classes.ts'
import type { Subject } from '../act.ts'
import type { Clause } from '../clause.ts'
import { byAhead, objectsFrom, pastInsertions, pastSetting } from '../objects.ts'
import { bothBehind, pronounBefore, relativeObject, subjectOf } from '../subjects.ts'
import { beBefore, isAux, isNoun, verbGroup, type VerbGroup } from '../verbs.ts'
import { isArrival, welcome } from './arrivals.ts'

/** "met with", "met in Berlin the Minister", "A and B met", "talked to". */
export function meetVerb(clause: Clause, i: number): number {
  if (!isMeeting(clause, i)) return 0
  const { x, s } = clause
  if (seesOff(x, i)) return x.after(i)
  const g = verbGroup(clause, i)
  if (x.is(i, C.meet) === ENGAGED && !isDone(clause, i, g)) return 0
  const when = pastWhen(clause, i)
  const met = whoMet(clause, i, when.end)
  const { o, sub, object } = met
  const came = metOnArrival(clause, i, when.end, met, g)
  if (came) return came
  // "hoped to meet her counterpart one day"
  const p = g.start - 1
  if (g.infinitive && x.is(p, C.desire) && !x.is(p, C.agree) && !s.chunks.some((c) => c.kind === 'date' && c.start > i))
    return Math.max(o.end, x.after(i))
  if (isOfNobody(clause, i, when.end, met) || isOfThings(clause, i, met, g)) return 0
  const seen = x.is(i, C.seeVerb) ? seenByLand(clause, i, met, g) : undefined
  if (seen !== undefined) return seen
  let { virtual } = when
  for (let q = when.end; q < Math.min(s.end, (o.end || when.end) + 12); q++)
    if (x.is(q, C.virtual) && !clause.inside(q)) virtual = true
  for (let q = g.start; q < i; q++) if (x.is(q, C.virtual)) virtual = true
  clause.add(
    {
      type: 'meeting',
      kind: virtual ? 'call' : 'meeting',
      rule: 'meeting/met',
      anchor: i,
      end: Math.max(o.end, when.end),
      subject: sub.actors,
      object,
      subjectless: sub.none,
    },
    g,
  )
  return Math.max(o.end, x.after(i))
}

/** The word at i is a verb of meeting. */
function isMeeting(clause: Clause, i: number): boolean {
  const { x } = clause
  if (!x.is(i, C.meet) || clause.inside(i)) return false
  // "saw the Science Museum"
  if (x.lexicon.get(x.lex[i], C.tour) && clause.mentionAt(x.after(i))?.kind !== 'person') return false
  // "They **conferred about** the summit": what they spoke of
  if (x.lexicon.get(x.lex[i], C.discuss) && !x.lexicon.get(x.lex[i], C.meet)) return false
  if (!x.is(i, C.talkNoun)) return true
  return !(x.is(i, C.ing) && !isAux(clause, i - 1)) && (!isNoun(clause, i) || x.is(i, C.past) > 0)
}

/** "met **virtually today with**": past when, where and how, to the other side. */
function pastWhen(clause: Clause, i: number): { readonly end: number; readonly virtual: boolean } {
  const { x } = clause
  const talked = x.is(i, C.meet) === TALKED
  let k = x.after(i)
  let virtual = false
  for (let round = 0; round < 6; round++) {
    const m = clause.mentionAt(k)
    const inAt = x.is(k, C.in) || x.is(k, C.at)
    const next = clause.mentionAt(k + 1)
    const place = inAt ? leadsOn(clause, k + 1) : 0
    if (x.is(k, C.virtual)) {
      virtual = true
      k = x.after(k)
    } else if (m?.kind === 'date' && m.start === k) k = m.end
    else if ((x.is(k, C.on) || inAt) && next?.kind === 'date') k = next.end
    else if (place) k = place
    // "met **here** on Wednesday with"
    else if (x.is(k, C.adverb) || x.is(k, C.with) || x.is(k, C.also) || x.is(k, C.there)) k = x.after(k)
    // "talked yesterday in Banja Luka to the Head of the Delegation"
    else if (talked && x.is(k, C.to) && next) k++
    else if (talked && inAt && next?.kind === 'geo') k = next.end
    else {
      const past = pastSetting(clause, pastInsertions(clause, k))
      if (past === k) break
      k = past
    }
  }
  return { end: k, virtual }
}

/** Who met whom: those behind the verb and their end, its subject, and the other side wherever it stands. */
interface Met {
  readonly o: { readonly actors: Mention[]; readonly end: number }
  readonly sub: Subject
  readonly object: Mention[]
}

function whoMet(clause: Clause, i: number, k: number): Met {
  const { x, s } = clause
  const relative = relativeObject(clause, i)
  let o = relative ?? objectsFrom(clause, k)
  let sub = relative?.subject.length ? { actors: relative.subject, none: false } : subjectOf(clause, i)
  const both = sub.none ? bothBehind(clause, o, C.with) : undefined
  if (both) [o, sub] = [both, { actors: both.subject, none: false }]
  // "Friday saw Governor A in Yokohama, at table with B"
  if (!x.is(i, C.verb) && !sub.actors.some((m) => m.kind === 'person' || m.kind === 'anaphor')) {
    const near = s.chunks.findLast((c) => c.end <= i && c.kind === 'person' && !c.weak)
    if (near) sub = { actors: [near], none: false }
  }
  return { o, sub, object: o.actors.length ? o.actors : pronounBefore(clause, i) }
}

/** Being met on arrival is part of the journey, not a meeting of its own: the token behind it, or 0. */
function metOnArrival(clause: Clause, i: number, k: number, { o, sub, object }: Met, g: VerbGroup): number {
  const { x } = clause
  // "was met at the airport by the Governor"
  const by = !object.length && x.is(i, C.past) && isAux(clause, g.start) ? byAhead(clause, k) : undefined
  if (by) {
    // "arrived in Oslo **and was met by** A"
    const came = clause.found.at(-1)?.type === 'visit' && !x.nounFirst
    if (!came && !isArrival(clause, i, by.end)) return by.end
    return welcome(clause, { anchor: i, end: by.end, subject: sub.actors, object: by.actors, subjectless: sub.none }, g)
  }
  // "Omani officials met **him at the airport**"
  const hosts = !x.nounFirst && o.actors.length === 1 && sub.actors.length
  if (hosts && (x.is(o.end, C.arrivalSite) || (x.is(o.end, C.at) && x.is(x.pastArticle(o.end + 1), C.arrivalSite))))
    return welcome(clause, { anchor: i, end: o.end, subject: object, object: sub.actors, subjectless: false }, g)
  return 0
}

/** No other side is told, nor are there several who met. */
function isOfNobody(clause: Clause, i: number, k: number, { sub, object }: Met): boolean {
  const { x, s } = clause
  if (object.length) return false
  const several =
    sub.actors.length > 1 ||
    x.isPunct(s.end - 1, 58) ||
    meetsSeveral(clause, i, k) ||
    sub.actors.some((m) => m.kind === 'anaphor' || (m.kind === 'person' && m.plural) || m.kind === 'group')
  return !several || sub.none || isOther(clause, x.after(i))
}

/** "will share **information gathered** with allies", "meet **Ukraine’s urgent need**", "**see the report**": what is met is no one. */
function isOfThings(clause: Clause, i: number, { o, sub, object }: Met, g: VerbGroup): boolean {
  const { x } = clause
  const thing = !x.nounFirst && x.is(i, C.gather) && x.is(i, C.past) && g.start === i && !clause.inside(i - 1)
  if (thing && x.tokens.shape[i - 1] & Shape.lower && x.is(i - 1, C.common) && !x.is(i - 1, C.frameWord)) return true
  if (o.actors.length && !x.is(x.after(i), C.with) && isOfTheirs(clause, o.actors.at(-1)!)) return true
  // "will see him" is a meeting, "see the report" is not
  if (!x.is(i, C.seeVerb) || x.after(i) > i + 1) return false
  const isSeen = (m: Mention) =>
    (m.kind === 'person' && !m.weak && !!m.name) || (m.kind === 'anaphor' && m.which === 'he')
  return !sub.actors.length || !object.some(isSeen)
}

/** "Brazil saw Foreign Minister A in 1976": a land meets nobody, and he came there: the token behind it. */
function seenByLand(clause: Clause, i: number, { o, sub, object }: Met, g: VerbGroup): number | undefined {
  const { x, s } = clause
  const to = sub.actors.filter((m): m is Geo => m.kind === 'geo' && !m.adjective && !isCity(m))
  if (x.nounFirst || !to.length || to.length < sub.actors.length) return undefined
  const { end } = o
  if (x.is(i, C.past) && isAll(clause, end) && s.chunks.some((c) => c.kind === 'date'))
    clause.add({ type: 'visit', kind: 'unspecified', rule: 'visit/received', anchor: i, end, subject: object, to }, g)
  return end
}

/** "will meet **with opposition, youth, and religious leaders**", at token k: several, whom no word shows to be of anyone. */
function meetsSeveral(clause: Clause, i: number, k: number): boolean {
  const { x, s } = clause
  if (x.nounFirst || !x.is(k - 1, C.with) || (x.is(i, C.past) && beBefore(clause, i))) return false
  // "with **a broad range of** partners"
  let from = x.pastArticle(k)
  if (x.is(from, C.talkAdjective)) from = x.after(from)
  for (let q = from; q < Math.min(s.end, k + SEVERAL); q++) {
    if (x.tokens.shape[q] & Shape.lower && x.isPlural(q)) return true
    if (!x.isPunct(q, 44) && !x.is(q, C.and) && (x.is(q, C.frameWord) || !x.isWord(q))) return false
  }
  return false
}

/** Words from "with" to the noun that tells several. */
const SEVERAL = 12

/** "saw Minister A **in 1976**", but not "saw him **as a partner**", "saw A **win the election**": nothing but when, where and what for stands behind. */
function isAll(clause: Clause, k: number): boolean {
  const { x, s } = clause
  if (k >= s.end || clause.isDate(k) || (x.tokens.shape[k] & Shape.punct) !== 0) return true
  return (
    !x.is(k, C.capacity) && !!(x.is(k, C.in) || x.is(k, C.on) || x.is(k, C.at) || x.is(k, C.for) || x.is(k, C.during))
  )
}

/** "met **press**", "met **demands** of", "met their **obligations**": what is met is no one of another side. */
function isOther({ x }: Clause, from: number): boolean {
  const k = x.is(from, C.possessive) ? from + 1 : from
  return (
    !x.nounFirst &&
    (x.tokens.shape[k] & Shape.lower) !== 0 &&
    x.is(k, C.common) > 0 &&
    !x.is(k, C.frameWord) &&
    !x.is(k, C.adverb) &&
    !x.is(k, C.virtual) &&
    !x.is(k, C.talkAdjective) &&
    !x.is(k, C.cardinal) &&
    x.after(k - 1) === k
  )
}

/** "meet **Ukraine’s urgent need**", "meet **EU standards**": what is of a land or body, not itself. */
function isOfTheirs(clause: Clause, { kind, end }: Mention): boolean {
  const { x } = clause
  if (x.nounFirst || (kind !== 'geo' && kind !== 'body')) return false
  // but "met **Russia’s top diplomat**"
  for (let k = end; k < end + 3 && x.tokens.shape[k] & Shape.lower; k++) if (x.is(k, C.roleNoun)) return false
  if (x.tokens.shape[end - 1] & Shape.possessive) return true
  if (clause.inside(end) || !(x.tokens.shape[end] & Shape.lower) || !x.isWord(end)) return false
  return (
    !x.is(end, C.frameWord) &&
    !x.is(end, C.adverb) &&
    !x.is(end, C.there) &&
    !x.is(end, C.virtual) &&
    !x.is(end, C.past)
  )
}

/** "met in Berlin with A", "met in Berlin the Minister": the token behind a place before the other side; else 0. */
function leadsOn(clause: Clause, k: number): number {
  const { x } = clause
  const geo = clause.mentionAt(k)
  if (geo?.kind !== 'geo') return 0
  // "in Lyon**, France,** with A"
  const land = x.isPunct(geo.end, 44) ? clause.mentionAt(geo.end + 1) : undefined
  const end = land?.kind === 'geo' && !land.adjective ? land.end : geo.end
  const behind = end > geo.end && x.isPunct(end, 44) ? end + 1 : end
  if (x.is(behind, C.with) && !clause.inside(behind)) return behind
  return !x.isPunct(geo.end, 44) && clause.mentionAt(geo.end)?.kind === 'person' ? geo.end : 0
}

/** Payload of `meet`: the other side stands behind "to". */
const TALKED = 2

/** Payload of `meet`: it may be no more than a policy. */
const ENGAGED = 3

/** "**will engage with** students", "A **engaged with** students", but not "remains engaged with", "continues to engage with", "is engaging with Asia". */
function isDone(clause: Clause, i: number, g: VerbGroup): boolean {
  const { x } = clause
  const whom = clause.mentionAt(x.after(i))
  if (whom && whom.kind !== 'person' && whom.kind !== 'group') return false
  return x.is(i, C.base) ? g.planned && !x.is(g.start - 1, C.hold) : x.is(i, C.past) > 0 && clause.inside(i - 1) > 0
}

/** "met and", "met with and" right before the verb at v. */
function isMetToo({ x }: Clause, v: number): boolean {
  const back = x.is(v - 2, C.with) ? 3 : 2
  return !x.nounFirst && x.is(v - 1, C.and) > 0 && x.is(v - back, C.meet) > 0
}

/** "**In Geneva**, A spoke with B", "**There** she spoke with B", "attended the forum, **where** she spoke with B", "spoke with B **in Geneva**": where both were. */
function isThere({ x, s }: Clause, verb: number, end: number): boolean {
  if (x.nounFirst) return false
  const behind = x.isPunct(end, 44) ? end + 1 : end
  if (x.is(behind, C.in) && s.chunks.some((c) => c.start === behind + 1 && isCity(c))) return true
  const [first] = s.chunks
  if (x.is(s.start, C.there) || (isCity(first) && first.start === s.start + 1 && x.is(s.start, C.in))) return true
  for (let k = verb - 1; k >= Math.max(s.start, verb - WHERE); k--) if (x.is(k, C.where)) return true
  return false
}

/** Tokens from "where" to its verb. */
const WHERE = 8

/** Payload of `speak`: or calls somebody something. */
const CALLS = 2

/** "**called** President A on Monday": nothing behind says what one calls him. */
function callsUp(
  clause: Clause,
  i: number,
  { actors }: Subject,
  o: { readonly actors: readonly Mention[]; readonly end: number },
): boolean {
  const { x, s } = clause
  const { end } = o
  if (!o.actors.length || !actors.length || x.is(i, C.callOn) || beBefore(clause, i)) return false
  if ((x.tokens.shape[i] & Shape.joined) | (x.tokens.shape[end - 1] & Shape.possessive)) return false
  return (
    end >= s.end || (x.tokens.shape[end] & Shape.punct) !== 0 || (x.is(end, C.frameWord) > 0 && !x.is(end, C.article))
  )
}

/** "spoke by phone with": a call. */
export function speak(clause: Clause, i: number): number {
  const { x, s } = clause
  if (!x.is(i, C.speak) || clause.inside(i) || (x.is(i, C.talkNoun) && isNoun(clause, i))) return 0
  // "speaks at the meeting of": of a phrase that tells something else
  if (!x.lexicon.get(x.lex[i], C.speak) && x.lexicon.get(x.lex[i], C.attend)) return 0
  const g = verbGroup(clause, i)
  let k = x.after(i)
  let virtual = false
  for (let round = 0; round < 6; round++) {
    const m = clause.mentionAt(k)
    if (x.is(k, C.virtual)) {
      virtual = true
      k = x.after(k)
    } else if (m?.kind === 'date' && m.start === k) k = m.end
    // "spoke by phone **on Tuesday** with A"
    else if (!x.nounFirst && x.is(k, C.on) && clause.isDate(k + 1)) k++
    else if (x.is(k, C.adverb) || x.is(k, C.with) || x.is(k, C.to) || x.is(k, C.also)) k = x.after(k)
    else {
      const past = pastInsertions(clause, k)
      if (past === k) break
      k = past
    }
  }
  // "spoke **about** Minister A"
  if (x.is(k - 1, C.about) && x.is(k - 1, C.otherPreposition)) return 0
  const o = objectsFrom(clause, k)
  const sub = subjectOf(clause, i)
  if (!o.actors.length && sub.actors.length < 2 && !sub.actors.some((m) => m.kind === 'anaphor')) return 0
  if (!o.actors.length && !virtual) {
    for (let q = k; q < Math.min(s.end, k + 4); q++) if (x.is(q, C.virtual)) virtual = true
    if (!virtual) return 0
  }
  // "spoke with **his counterparts from Kenya and Fiji**", which no audience is
  const isOffice = (m: Mention) => m.kind === 'person' || (m.kind === 'group' && x.has(m, C.counterpart))
  if (o.actors.length && !o.actors.some(isOffice)) return 0
  // "called A on Monday", but "called **A a friend**", "the pact called **B**", "**so-called** B"
  if (x.is(i, C.speak) === CALLS && !callsUp(clause, i, sub, o)) return 0
  // "a appelé le ministre **à** démissionner"
  if (x.nounFirst && x.after(i) === i + 1 && (!o.actors.length || x.is(o.end, C.to) || x.is(o.end, C.infinitive)))
    return 0
  // "spoke with A **by telephone**"
  for (let q = o.end; q < Math.min(s.end, o.end + 4) && !virtual; q++)
    virtual = x.is(q, C.virtual) > 0 && !clause.inside(q)
  clause.add(
    {
      type: 'meeting',
      // "I **met with and** spoke with the Speaker": face to face
      kind: isMetToo(clause, i) || (!virtual && isThere(clause, g.start, o.end)) ? 'meeting' : 'call',
      rule: 'meeting/spoke-with',
      anchor: i,
      end: Math.max(o.end, k),
      subject: sub.actors,
      object: o.actors,
      subjectless: sub.none,
    },
    g,
  )
  return Math.max(o.end, k)
}

/** "A and B discussed", "discussed with B how": a talk told by what it was about. */
export function discuss(clause: Clause, i: number): number {
  const { x, s } = clause
  if (!x.is(i, C.discuss) || clause.inside(i)) return 0
  // "In a video conference on 23 May, A and B discussed": two named sides make a meeting
  const sub = subjectOf(clause, i)
  const g = verbGroup(clause, i)
  const people: Mention[] = sub.actors.filter((m) => m.kind === 'person' && !m.plural)
  let end = x.after(i)
  let object: Mention[] = []
  // "Delegations of the Ministries of Ecuador and Peru reviewed", "the Foreign Ministers of Peru and Chile discussed"
  const sides = sub.actors.filter((m) =>
    m.kind === 'group' ? m.delegation && m.owners.length > 1 : m.kind === 'person' && (m.owners?.length ?? 0) > 1,
  )
  if (people.length < 2 && !sides.length) {
    for (let k = end; k < Math.min(s.end, end + 14); k++) {
      if (x.is(k, C.with) && !clause.inside(k)) {
        const o = objectsFrom(clause, k + 1, (m) => m.kind === 'person' || (m.kind === 'group' && m.owners.length > 0))
        if (o.actors.length) {
          object = o.actors
          end = o.end
        }
        break
      }
      if (x.isPunct(k, 59)) break
    }
    // "Avec la ministre A, il a discuté de"
    if (!object.length && x.nounFirst && x.is(s.start, C.with)) {
      const o = objectsFrom(clause, s.start + 1, (m) => m.kind === 'person')
      if (o.end < g.start) object = o.actors
    }
    // "**She** discussed energy with A", "**The delegation** discussed energy with A"
    if (object.length)
      people.push(...sub.actors.filter((m) => m.kind === 'anaphor' || (m.kind === 'group' && m.delegation)))
    if (!object.length || !(people.length || sub.none)) return 0
  }
  let virtual = false
  for (let k = s.start; k < s.end; k++)
    // "spoke on the phone", where "spoke on" is the verb of a topic, too
    if (k <= i + 1 || x.is(k - 1, C.article) || (!x.nounFirst && x.after(k) > k + 1))
      if (x.is(k, C.virtual) || (x.is(k, C.callNoun) && !clause.inside(k))) virtual = true
  clause.add(
    {
      type: 'meeting',
      kind: virtual ? 'call' : 'meeting',
      rule: 'meeting/discussed-with',
      anchor: i,
      end,
      subject: people.length < 2 && sides.length ? sides : people,
      object,
      subjectless: !people.length && !sides.length && sub.none,
    },
    g,
  )
  return end
}

/** Payload of `offAway`: who is seen so leaves. */
const OFF = 3

/** Tokens from the verb to that. */
const OFF_WITHIN = 7

/** "was **seen off** by Minister A", "**saw** the President **off**": who takes leave of a traveller has no meeting with him. */
export function seesOff(x: Context, verb: number): boolean {
  if (!x.is(verb, C.seeVerb)) return false
  for (let k = verb + 1; k < verb + OFF_WITHIN; k++) if (x.is(k, C.offAway) === OFF) return true
  return false
}
