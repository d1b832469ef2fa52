import { eventOf, isOfHeadline } from '../names/event.ts'
import { Shape } from '../../text/tokens.ts'
import { EVENT_NOUN } from '../lexicon.ts'
import { C } from '../word-classes.ts'
import type { EventMention, Person, Span } from '../mentions.ts'
import type { Chunker } from './chunker.ts'
import { described, opensSomething, quotedEnd, tailEnd } from './tails.ts'

// Events by their names and by common nouns.

/** How many tokens before its noun an event may begin. */
const REACH = 9

/** "the **second session** of the Council", "a **seminar** on trade": an event from the first word of its noun phrase, without a name. */
export function lowEventAt(c: Chunker, i: number): EventMention | undefined {
  if (!(c.near[i] & EVENT_NOUN)) return undefined
  const { x, n } = c
  const first = nounFrom(c, i)
  if (first < 0) return undefined
  const head = lastNoun(c, first)
  const behind = x.after(head)
  const hosted = pastHost(c, i, head)
  let start = hosted
  // "successful G20 Leaders’ Summit": what is written small before a name is not of it, but "first session" is
  const { shape } = x.tokens
  while (
    start < head &&
    shape[start] & Shape.lower &&
    (shape[head] & Shape.cap || x.is(start, C.passing)) &&
    !x.is(start, C.ordinal)
  )
    start++
  // "meeting of" brings its preposition along
  const noun = behind > head + 1 && x.is(behind - 1, C.of) ? behind - 1 : behind
  const from = described(c, noun)
  const meeting = !x.is(head, C.eventHead) && behind > from
  const officials = meeting || (x.nounFirst && x.is(head, C.meetingNoun)) ? officialsEnd(c, from) : 0
  const end = officials || topicEnd(c, from, meeting)
  if (end < 0) return undefined
  // a missile's launch is none
  if (x.is(head, C.open) && !opensSomething(c, behind, end)) return undefined
  const quote = quotedEnd(c, end)
  const kind = x.is(head, C.eventHead) || x.is(behind - 1, C.eventHead)
  // "the **ministerial meeting of the Joint Committee**"
  const sits = x.is(behind - 1, C.meetingNoun) && x.is(from, C.of) && x.has({ start: from, end }, C.gathers)
  const eventKind = meeting || sits ? 'session' : kind ? x.name(C.eventHead, kind) : 'other'
  const event = eventOf(n, start, end, eventKind, end > behind || head > start || quote > end || hosted > i)
  const host = hosted > i ? n.geoAt(i) : undefined
  const geos = host ? [host, ...event.geos] : event.geos
  return { ...event, geos, end: Math.max(end, quote) }
}

/** "the **Russian-led** Arctic Forum": whoever leads or hosts it stands before its name. */
function pastHost({ x, n }: Chunker, i: number, head: number): number {
  const led = x.nounFirst ? undefined : n.geoAt(i)?.end
  if (!led || led >= head || !x.is(led, C.past)) return i
  const shape = x.tokens.shape[led]
  return shape & Shape.joined && shape & Shape.lower ? led + 1 : i
}

/** The first noun of an event in the phrase that begins at i, -1 where there is none. */
function nounFrom(c: Chunker, i: number): number {
  const { x, n } = c
  const { shape } = x.tokens
  if (shape[i] & Shape.punct || (n.isFrame(i) && !x.is(i, C.ordinal) && !x.is(i, C.eventLow))) return -1
  // "15:00 Opening of the Forum"
  if (shape[i] & Shape.number && x.isPunct(i - 1, 58)) return -1
  if (x.is(i - 1, C.pressWord) && x.is(i, C.eventLow)) return -1
  if (isOfHeadline(x, i) || (shape[i + 1] & Shape.joined && isOfHeadline(x, i + 1))) return -1
  let k = i
  while (k < c.limit && k - i < REACH) {
    if (k > i && shape[k] & Shape.newline) return -1
    if (isEventNoun(c, i, k)) return isToldOtherwise(c, k) ? -1 : k
    const next = pastModifier(c, i, k)
    if (!next) return -1
    k = next
  }
  return -1
}

/** A noun of events at k, in the phrase from i on, that is no verb, no adjective and no word of talks. */
function isEventNoun({ x, n }: Chunker, i: number, k: number): boolean {
  if (!x.is(k, C.eventLow)) return false
  const { shape } = x.tokens
  // "an official session of talks"
  if (x.lexicon.get(x.lex[k], C.talkNoun) && !x.lexicon.get(x.lex[k], C.eventLow)) return false
  // "free and fair elections"
  if (x.is(k, C.vagueEvent) && x.after(k) === k + 1) {
    if (x.is(k - 1, C.and) || x.is(k + 1, C.and)) return false
    if (shape[k + 1] & Shape.lower && !n.isFrame(k + 1) && !x.is(k + 1, C.verb)) return false
  }
  const verb =
    k === i &&
    x.is(k, C.verb) &&
    (!x.is(k, C.base) || x.is(k - 1, C.infinitive)) &&
    !x.is(k - 1, C.article) &&
    !(x.isCap(k) && x.is(k + 1, C.of))
  return !verb
}

/** What is signed is told by itself, and a "summit meeting" is a meeting. */
function isToldOtherwise(c: Chunker, k: number): boolean {
  const { x } = c
  if (signsSomething(c, x.is(k, C.signNoun) ? k : k - 1)) return true
  const next = x.after(k)
  return !!x.is(next, C.talkNoun) && !x.is(next + 1, C.of) && !x.is(next, C.eventLow)
}

/** "inauguration **ceremony**": the last of several nouns of events from k on. */
function lastNoun({ x, limit }: Chunker, k: number): number {
  let head = k
  for (;;) {
    const next = x.after(head)
    if (next >= limit || !x.is(next, C.eventLow) || x.is(next, C.talkNoun)) return head
    if (!(x.tokens.shape[next] & Shape.lower)) return head
    head = next
  }
}

/** The token behind what stands before the noun, "the **Kenya–ASEAN** summit", "**second** session"; 0 where k does not. */
function pastModifier(c: Chunker, i: number, k: number): number {
  const { x, n } = c
  const { shape } = x.tokens
  if (n.geoOf[k]) return n.geoAt(k)!.end
  const known = n.known.get(k)
  // "the Kenya–**ASEAN summit**"
  if (known) return x.gazetteer.entry(known.entry).kind === 'event' && k > i ? k + 1 : known.end
  if (shape[k] & Shape.punct) {
    const dash = k > i && x.isHyphen(k)
    return dash && (n.geoOf[k - 1] || n.geoOf[k + 1]) ? k + 1 : 0
  }
  if (x.is(k, C.and) && k > i && shape[k - 1] & shape[k + 1] & Shape.lower && x.is(k + 1, C.common)) return k + 1
  if (n.isFrame(k) && !x.is(k, C.ordinal)) return 0
  if (x.is(k, C.verb) && !x.is(k, C.portfolio) && shape[k] & Shape.lower && !(shape[k] & Shape.joined)) return 0
  if (x.is(k, C.talkNoun) || x.is(k, C.visitNoun) || x.is(k, C.officeHead)) return 0
  return c.dates.get(k)?.from.m ? 0 : k + 1
}

/** "the meeting of **Foreign Ministers**": the end of those who meet, 0 where none stand behind the noun, -1 where they are of lands of which the text tells. */
function officialsEnd(c: Chunker, from: number): number {
  const { x } = c
  if (!x.is(from, C.of)) return 0
  const q = x.pastArticle(from + 1)
  const office = c.offices.get(q)
  if (!office?.plural || !(x.nounFirst || x.tokens.shape[q] & Shape.cap)) return 0
  // "of the Foreign Ministers **of Chile and Peru**", "of Foreign Ministers **A** and B": their own talks
  const { end } = office.span
  const joined = office.owner?.kind === 'geo' && (x.is(end, C.and) || x.isPunct(end, 44))
  // "des ministres du Chili, **du** Pérou et **de l’**Équateur"
  const next = x.nounFirst && x.is(end + 1, C.of) ? end + 2 : end + 1
  const own = joined && c.n.geoAt(x.pastArticle(next))
  if (own || c.n.titledNameStartsAt(end, c.limit)) return -1
  return x.nounFirst ? 0 : end
}

/** The end of whose the event is or what it is about, "**of the Council**", "**on trade**"; -1 where a meeting is nobody's. */
function topicEnd(c: Chunker, from: number, meeting: boolean): number {
  const { x } = c
  const of = x.is(from, C.of) > 0
  const q = of ? x.pastArticle(from + 1) : from + 1
  const body = of ? c.bodies.get(q) : undefined
  if (body && body.end <= c.limit && !(body.kind === 'body' && body.company)) return body.end
  if (meeting) return lowBody(c, q) ? Math.max(from, tailEnd(c, from)) : -1
  return of || x.is(from, C.on) || x.is(from, C.for) || x.is(from, C.about) ? tailEnd(c, from) : from
}

/** "the **G7 foreign ministers’ meeting**", "a NATO **Defence Ministers Ministerial**": of the officials of an organisation. */
export function officialsEvent(c: Chunker, officials: Person): EventMention | undefined {
  const { x, n } = c
  const head = officials.end
  if (x.nounFirst || head >= c.limit || !officials.offices.length) return undefined
  const { owner } = officials.offices[0]
  const ofMany = owner?.kind === 'body' && !owner.arm
  const kind = x.is(head, C.eventHead)
  if (!kind && !(ofMany && x.is(head, C.meetingNoun))) return undefined
  if (!ofMany && !x.isCap(head)) return undefined
  // "joins foreign ministers **for** the Berlin Conference"
  for (let k = officials.start; k < head; k++) if (x.is(k, C.for) || x.is(k, C.at) || x.is(k, C.to)) return undefined
  const end = tailEnd(c, x.after(head))
  return eventOf(n, officials.start, end, kind ? x.name(C.eventHead, kind) : 'conference', true)
}

/** "the **Global Action Plan** Ministerial Meeting": on what an instrument does, in one name. */
export function meetingOn(c: Chunker, instrument: Span): EventMention | undefined {
  const { x } = c
  const head = instrument.end
  if (x.nounFirst || head >= c.limit || !x.isCap(head) || x.tokens.shape[head] & Shape.newline) return undefined
  const event = c.bodies.get(head)
  if (event?.kind === 'event' && event.end <= c.limit)
    return eventOf(c.n, instrument.start, event.end, event.eventKind, true)
  const kind = x.is(head, C.eventHead)
  return kind ? eventOf(c.n, instrument.start, x.after(head), x.name(C.eventHead, kind), true) : undefined
}

/** "the joint working group on higher education": a body in small letters. */
function lowBody(c: Chunker, q: number): boolean {
  const { x } = c
  for (let k = q; k < Math.min(q + 5, c.limit); k++) {
    if (x.tokens.shape[k] & Shape.punct || c.n.isFrame(k)) return false
    if (x.is(k, C.bodyHead) || (x.is(k, C.eventHead) && !x.is(k, C.talkNoun))) return true
  }
  return false
}

/** "the signing ceremony **of three memoranda**": what is signed is told, and the ceremony no event of its own. */
function signsSomething(c: Chunker, i: number): boolean {
  const { x } = c
  const from = x.after(i)
  if (i < c.from || from < i + 2 || !x.is(i, C.signNoun)) return false
  if (!x.is(from, C.of) && !x.is(from, C.for)) return false
  for (let k = from + 1; k < Math.min(c.limit, from + 8) && !(x.tokens.shape[k] & Shape.punct); k++)
    if (x.is(k, C.instrument)) return true
  return false
}
