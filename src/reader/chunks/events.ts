import { eventOf } from '../names/event.ts'
import { Shape } from '../../text/tokens.ts'
import { EVENT_NOUN } from '../lexicon.ts'
import { C } from '../word-classes.ts'
import type { EventMention, Person, Span } from '../mentions.ts'
import type { Chunker } from './chunker.ts'
import { described, opensSomething, quotedEnd, tailEnd } from './tails.ts'

// Events by their names and by common nouns.

export function lowEventAt(c: Chunker, i: number): EventMention | undefined {
  if (!(c.near[i] & EVENT_NOUN)) return undefined
  const { x, n } = c
  const t = x.tokens
  if (t.shape[i] & Shape.punct || (n.isFrame(i) && !x.is(i, C.ordinal) && !x.is(i, C.eventLow))) return undefined
  // "15:00 Opening of the Forum"
  if (t.shape[i] & Shape.number && x.isPunct(i - 1, 58)) return undefined
  if (x.is(i - 1, C.pressWord) && x.is(i, C.eventLow)) return undefined
  let k = i
  let head = -1
  while (k < c.limit && k - i < 9) {
    if (k > i && t.shape[k] & Shape.newline) return undefined
    // "free and fair elections"
    const adjective =
      x.is(k, C.vagueEvent) &&
      x.after(k) === k + 1 &&
      (x.is(k - 1, C.and) ||
        x.is(k + 1, C.and) ||
        (t.shape[k + 1] & Shape.lower && !n.isFrame(k + 1) && !x.is(k + 1, C.verb)))
    if (x.is(k, C.pressWord) && x.is(k + 1, C.eventLow)) return undefined
    // "an official session of talks"
    const talks = x.lexicon.get(x.lex[k], C.talkNoun) > 0 && !x.lexicon.get(x.lex[k], C.eventLow)
    if (
      x.is(k, C.eventLow) &&
      !talks &&
      !adjective &&
      !(
        k === i &&
        x.is(k, C.verb) &&
        (!x.is(k, C.base) || x.is(k - 1, C.infinitive)) &&
        !x.is(k - 1, C.article) &&
        !(x.isCap(k) && x.is(k + 1, C.of))
      )
    ) {
      if (signsSomething(c, x.is(k, C.signNoun) ? k : k - 1)) return undefined
      // "inauguration ceremony"; a "summit meeting" is a meeting
      head = k
      while (
        x.after(head) < c.limit &&
        x.is(x.after(head), C.eventLow) &&
        !x.is(x.after(head), C.talkNoun) &&
        t.shape[x.after(head)] & Shape.lower
      )
        head = x.after(head)
      const next = x.after(k)
      if (x.is(next, C.talkNoun) && !x.is(next + 1, C.of) && !x.is(next, C.eventLow)) return undefined
      break
    }
    if (n.geoOf[k]) {
      k = n.geoAt(k)!.end
      continue
    }
    const known = n.known.get(k)
    if (known) {
      // "the Kenya–**ASEAN summit**"
      k = x.gazetteer.entry(known.entry).kind === 'event' && k > i ? k + 1 : known.end
      continue
    }
    if (t.shape[k] & Shape.punct) {
      if (k > i && (x.isPunct(k, 0x2013) || x.isPunct(k, 45)) && (n.geoOf[k - 1] || n.geoOf[k + 1])) {
        k++
        continue
      }
      return undefined
    }
    if (x.is(k, C.and) && k > i && t.shape[k - 1] & t.shape[k + 1] & Shape.lower && x.is(k + 1, C.common)) {
      k++
      continue
    }
    if (n.isFrame(k) && !x.is(k, C.ordinal)) return undefined
    if (x.is(k, C.verb) && !x.is(k, C.portfolio) && t.shape[k] & Shape.lower && !(t.shape[k] & Shape.joined))
      return undefined
    if (x.is(k, C.talkNoun) || x.is(k, C.visitNoun) || x.is(k, C.officeHead)) return undefined
    if (c.dates.has(k) && c.dates.get(k)!.from.m) return undefined
    k++
  }
  if (head < 0) return undefined
  let start = i
  // "successful G20 Leaders’ Summit": what is written small before a name is not of it, but "first session" is
  while (
    start < head &&
    t.shape[start] & Shape.lower &&
    (t.shape[head] & Shape.cap || x.is(start, C.passing)) &&
    !x.is(start, C.ordinal)
  )
    start++
  let end = x.after(head)
  // "meeting of" brings its preposition along
  if (end > head + 1 && x.is(end - 1, C.of)) end--
  end = described(c, end)
  // "la cérémonie de signature de neuf accords": what is signed is told
  if (x.nounFirst && x.is(head, C.signNoun) && x.is(end, C.of)) return undefined
  const meeting = !x.is(head, C.eventHead) && end > head && x.after(head) > end
  const q = x.is(end, C.of) ? x.pastArticle(end + 1) : end + 1
  const of = x.is(end, C.of) ? c.bodies.get(q) : undefined
  const offices = x.is(end, C.of) ? c.offices.get(q) : undefined
  if (meeting && offices?.plural && (t.shape[q] & Shape.cap) !== 0) end = offices.span.end
  else if (x.nounFirst && of?.kind === 'event' && of.end <= c.limit && !x.is(head, C.eventHead))
    // "l’ouverture du Forum économique" is the forum
    return { ...of, start }
  else if (of && of.end <= c.limit && !(of.kind === 'body' && of.company)) end = of.end
  else if (meeting && lowBody(c, q)) end = Math.max(end, tailEnd(c, end))
  else if (meeting) return undefined
  else if (x.is(end, C.of) || x.is(end, C.on) || x.is(end, C.for) || x.is(end, C.about)) end = tailEnd(c, end)
  // a missile's launch is none
  if (x.is(head, C.open) && !opensSomething(c, x.after(head), end)) return undefined
  const quote = quotedEnd(c, end)
  const kind = x.is(head, C.eventHead) || x.is(x.after(head) - 1, C.eventHead)
  const event = eventOf(
    n,
    start,
    end,
    meeting ? 'session' : kind ? x.name(C.eventHead, kind) : 'other',
    end > x.after(head) || head > start || quote > end,
  )
  if (quote > end) return { ...event, end: quote }
  return event
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
