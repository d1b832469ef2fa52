import { portfolioEnd } from '../names/portfolio.ts'
import { bodyAround, lettersBehind } from '../names/body.ts'
import { eventKindIn, eventOf, isRoman, numberedStart } from '../names/event.ts'
import { isJoint, tightDash } from '../names/joins.ts'
import { isOfTitle } from '../names/office-before.ts'
import type { Entry } from '../../gazetteer/entry.ts'
import { Shape } from '../../text/tokens.ts'
import type { KnownName } from '../geo.ts'
import { C, SEATED } from '../word-classes.ts'
import { BLANK, type Body, type EventMention } from '../mentions.ts'
import { isTitledSurname, opensName } from '../names/name-words.ts'
import { STARTS } from '../names/names.ts'
import { isAdjectiveBehind } from '../noun-first.ts'
import { partyOfBody } from '../parties.ts'
import type { Chunker } from './chunker.ts'
import { lowEventAt } from './events.ts'

/** Payload of `happen`: told of an event, and of a body only what it does. */
const BEGINS_OR_ENDS = 3

// Bodies by their names or nouns, and those that sit.

/** Finds the bodies and events of the block from the left: what one of them covers is not looked at again. */
export function findBodies(c: Chunker): void {
  const { n, x } = c
  const { shape } = x.tokens
  let floor = c.from
  for (let i = c.from; i < c.limit;) {
    const opens = n.knownOf[i] & STARTS || x.is(i, C.capHead) || (shape[i] & Shape.upper && n.acronyms.size > 0)
    const end = opens && !isJourney(c, i) ? bodyAt(c, i, floor) : i
    if (end > i) i = floor = end
    else i++
  }
}

/** "Pacific **Mission** to Samoa": a journey, and no body. */
function isJourney({ x }: Chunker, i: number): boolean {
  return !!(x.is(i, C.visitNoun) && x.is(i - 1, C.partOfWorld) && x.is(i + 1, C.to))
}

/** Keeps what token i names or heads, not before the token `floor`, and tells where it ends; i where it is nothing. */
function bodyAt(c: Chunker, i: number, floor: number): number {
  const { n, x } = c
  const { shape, hash1 } = x.tokens
  const known = n.knownOf[i] & STARTS ? n.known.get(i) : undefined
  if (known && isWholeName(c, i, known.end)) return knownAt(c, i, floor, known)
  if (isHead(c, i)) {
    if (isWithinEvent(c, i)) return i
    const end = headedAt(c, i, floor)
    if (end > i) return end
  }
  // "WADA", once told what it stands for
  if (shape[i] & Shape.upper && n.acronyms.size > 0 && !n.geoOf[i]) {
    const full = n.acronyms.get(hash1[i])
    if (full && full.nameSpan.end <= i) {
      const span = { start: i, end: i + 1 }
      return keep(c, { ...full, ...span, nameSpan: span, possessive: (shape[i] & Shape.possessive) !== 0 })
    }
  }
  // "le secrétaire **exécutif**": a word of the office
  if (!(shape[i] & Shape.lower) || x.endingAt(i + 1, C.officeHead) === i - 1) return i
  // "le gouvernement québécois", "l’université de Dakar"
  if (x.nounFirst && !x.is(i, C.eventHead)) {
    const low = n.geoOf[i] ? undefined : lowBodyFrom(c, i, floor)
    return low ? keepWithLetters(c, low) : i
  }
  return x.is(i, C.armHead) && !x.is(i, C.visitNoun) && !x.is(i, C.delegation) ? lowArmAt(c, i, floor) : i
}

/** Keeps a body under its first token and its end, which it gives. */
function keep(c: Chunker, body: Body): number {
  c.bodies.set(body.start, body)
  c.bodyEnds.set(body.end, body)
  return body.end
}

/** The same, and its letters in brackets stand for it from here on: "the World Anti-Doping Agency **(WADA)**". */
function keepWithLetters(c: Chunker, body: Body): number {
  if (body.acronym) c.n.acronyms.set(c.x.tokens.hash1[body.nameSpan.end + 1], body)
  return keep(c, body)
}

/** A known name that ends at `end` is the whole one: not "**ASEAN** Inter-Parliamentary Assembly", not what a tight dash joins. */
function isWholeName(c: Chunker, i: number, end: number): boolean {
  if (end < c.limit && headSoon(c, end)) return false
  return !(end - i > 1 && tightDash(c.n, i - 1) && c.x.is(end - 1, C.eventHead))
}

/** Keeps the organisation or event that the gazetteer knows by the name at token i, and tells where it ends. */
function knownAt(c: Chunker, i: number, floor: number, known: KnownName): number {
  const { n, x } = c
  const t = x.tokens
  // "l’Organisation des Nations unies **pour l’éducation, la science et la culture (UNESCO)**"
  const letters = x.nounFirst && x.is(known.end, C.for) ? lettersBehind(n, known.end, c.limit) : 0
  const named = letters ? n.known.get(letters + 1) : undefined
  const nameEnd = named ? letters : missionEnd(c, known.end)
  const entry = x.gazetteer.entry(named?.entry ?? known.entry)
  let end = nameEnd
  let acronym: string | undefined
  if (x.isPunct(end, 40) && x.isPunct(end + 2, 41) && t.shape[end + 1] & (Shape.upper | Shape.dotted)) {
    acronym = t.slice(end + 1, end + 2)
    end += 3
  }
  if (entry.kind === 'event') return knownEventAt(c, i, floor, entry, known.end, end)
  const nameSpan = { start: i, end: nameEnd }
  const name = t.words(i, nameEnd)
  const possessive = (t.shape[end - 1] & Shape.possessive) !== 0
  const start = Math.max(floor, seatBefore(c, i) ?? i)
  const body: Body = { ...BLANK, kind: 'body', start, end, name, nameSpan, entry, possessive, acronym }
  if (acronym) c.bodyEnds.set(nameEnd, body)
  return keep(c, body)
}

/** Tokens from "siège" to whose it is. */
const TO_OWNER = 4

/** "au **siège parisien de** l’OIF": the house stands for those whose it is, from its first word on. */
function seatBefore({ x, n }: Chunker, i: number): number | undefined {
  const of = x.beforeArticle(i)
  if (!x.nounFirst || !x.is(of, C.of)) return undefined
  for (let k = of - 1; k >= Math.max(0, i - TO_OWNER - 2); k--) {
    if (x.is(k, C.headquarters)) return x.is(k - 1, C.of) ? undefined : k
    if (!n.geoOf[k] && !isAdjectiveBehind(x, k)) return undefined
  }
  return undefined
}

/** An event's number has no more digits, "TICAD **9**", its year has four: "Expo **2025**". */
const DIGITS_OF_EVENT = 4

/** Keeps an event that the gazetteer knows, with its number and with the part of the world before it; `end` is behind its letters. */
function knownEventAt(c: Chunker, i: number, floor: number, entry: Entry, nameEnd: number, end: number): number {
  const { n, x } = c
  const t = x.tokens
  let last = nameEnd
  if (last < c.limit && end === last && !(t.shape[last] & Shape.newline)) {
    const digits = t.shape[last] & Shape.number
    const number = digits
      ? t.end[last] - t.start[last] <= DIGITS_OF_EVENT && !x.is(last + 1, C.month)
      : t.shape[last] & Shape.cap && isRoman(t.key(last))
    if (number) last++
  }
  // "the **Africa** Climate Week"
  const led = i > floor && x.isCap(i) && x.isCap(i - 1) && x.is(i - 1, C.partOfWorld) > 0
  const first = numberedStart(n, led ? i - 1 : i, floor)
  const event = eventOf(n, first, last, 'forum', true)
  c.bodies.set(first, { ...event, entry, eventKind: eventKindIn(n, i, nameEnd) ?? 'forum' })
  // "COP26 President"
  if (x.is(last, C.officeHead) && x.isCap(last)) {
    const nameSpan = { start: i, end: last }
    c.bodyEnds.set(last, { ...BLANK, kind: 'body', ...nameSpan, name: t.words(i, last), nameSpan, entry })
  }
  return Math.max(end, last)
}

/** A capitalised noun of bodies or events that may head a name: "**Ministry** of Health", but no office, place or person. */
function isHead({ n, x, limit }: Chunker, i: number): boolean {
  const { shape } = x.tokens
  return (
    (x.is(i, C.bodyHead) || x.is(i, C.armHead) || x.is(i, C.eventHead)) !== 0 &&
    (shape[i] & Shape.cap) !== 0 &&
    !(x.lexicon.get(x.lex[i], C.honorific) && !x.is(i, C.eventHead)) &&
    // "Army Chief": an office that opens with a body's word
    !(x.after(i) > i + 1 && x.lexicon.get(x.lex[i], C.officeHead) && !x.lexicon.get(x.lex[i], C.capHead)) &&
    !(n.geoOf[i] && (x.nounFirst || n.geoAt(i)!.end > n.geoAt(i)!.start + 1)) &&
    !opensName(n, i, limit) &&
    !isTitledSurname(n, i) &&
    !(x.is(i, C.officeRank) && x.is(i + 1, C.officeHead) && shape[i + 1] & Shape.cap)
  )
}

/** The head at i is a word within the name of an event or instrument, whose own head makes the whole run its name. */
function isWithinEvent(c: Chunker, i: number): boolean {
  const { x } = c
  // "the Foreign **Office** Consultations between A and B"
  return i > 1 && x.is(i - 1, C.eventHead) > 0 && x.after(i - 1) > i + 1 && !x.isCap(i - 2)
}

/** Keeps the body or event whose capitalised head is at i, and tells where it ends; i where it is only a noun. */
function headedAt(c: Chunker, i: number, floor: number): number {
  const { n, x } = c
  // no part of the body behind it: "Delegation of the Parliament of Ghana"
  if (x.is(i, C.delegation) && x.is(i + 1, C.of) && x.is(i + 2, C.article) && x.is(i + 3, C.armHead)) return i + 1
  const b = bodyAround(n, i, floor, c.limit)
  if (!b || isOfTitle(n, b)) return i
  if (b.end - b.start === 1) {
    // a bare noun in capitals is no name: "Mission by", "Delegation of", "Meeting"
    if (x.is(i, C.visitNoun) || x.is(i, C.delegation) || n.geoOf[b.start]) return i
    if (!(x.tokens.shape[i] & Shape.upper) && !(b.kind === 'body' && b.arm)) return i
  }
  if (b.kind === 'event') {
    const first = numberedStart(n, b.start, floor)
    c.bodies.set(first, first < b.start ? { ...b, start: first } : b)
    return b.end
  }
  if (b.nameSpan.end !== b.end) c.bodyEnds.set(b.nameSpan.end, b)
  return keepWithLetters(c, b)
}

/** Keeps "the Russian **government**", "Québec’s **authorities**", "the provincial **Parliament**": an arm in small letters, at i. */
function lowArmAt(c: Chunker, i: number, floor: number): number {
  const { n, x } = c
  const { shape } = x.tokens
  let s = i
  while (
    s > floor &&
    !(shape[s - 1] & Shape.punct) &&
    (x.is(s - 1, C.officeRank) || x.is(s - 1, C.portfolio)) &&
    shape[s - 1] & Shape.lower
  )
    s--
  const noun = x.after(i)
  const before = n.geoEnds.get(s)
  let owner = before && before.start >= floor ? before : undefined
  // "the **Latvia–**Peru friendship group": of two lands together, that of the first
  const first =
    owner && !x.nounFirst
      ? n.geoEnds.get(
          tightDash(n, owner.start - 1) ? owner.start - 1 : shape[owner.start] & Shape.joined ? owner.start : 0,
        )
      : undefined
  if (first && first.start >= floor) owner = first
  const start = owner?.start ?? s
  let end = noun
  if (!owner && x.is(noun, C.of)) {
    let q = x.pastArticle(noun + 1)
    // "the ministries of foreign affairs of Peru and Finland"
    const field = portfolioEnd(n, q, c.limit, false)
    if (field > q && x.is(field, C.of)) q = x.pastArticle(field + 1)
    const behind = n.geoAt(q)
    if (behind && behind.start === q && !behind.adjective && q < c.limit) {
      owner = behind
      end = behind.end
    }
  }
  if (!owner && !x.is(i - 1, C.article) && s === i) return i
  const nameSpan = { start: s, end: noun }
  const possessive = (shape[noun - 1] & Shape.possessive) !== 0
  return keep(c, {
    ...BLANK,
    kind: 'body',
    start,
    end,
    name: x.tokens.words(s, noun),
    nameSpan,
    arm: true,
    possessive,
    owner,
  })
}

/** A body in small letters, where the noun comes first: an arm behind its article, another by a name in it. */
function lowBodyFrom(c: Chunker, i: number, floor: number): Body | undefined {
  const { n, x } = c
  const group = x.lexicon.get(x.lex[i], C.delegation)
  if (x.is(i, C.visitNoun) || group || (x.is(i, C.verb) && !x.is(i - 1, C.article))) return undefined
  const b = bodyAround(n, i, floor, c.limit)
  if (b?.kind !== 'body') return undefined
  if (b.arm)
    return b.owner || b.end > x.after(i) || x.is(b.start - 1, C.article) || x.is(b.start - 1, C.of) ? b : undefined
  for (let k = b.start; k < b.end; k++) if (x.isCap(k) && !n.geoOf[k]) return b
  // "l’université de Dakar"
  return b.owner && !b.owner.adjective && x.is(i, C.siteHead) ? b : undefined
}

/** A body's or event's head goes on behind a known name: "ASEAN Inter-Parliamentary Assembly", "G20 Leaders’ Summit". */
function headSoon(c: Chunker, i: number): boolean {
  const { x } = c
  if (x.nounFirst) return false
  const t = x.tokens
  for (let k = i; k < Math.min(i + 6, c.limit); k++) {
    // "EAC–SADC Summit"
    if (k === i && t.shape[k] & Shape.punct && x.isHyphen(k) && !((t.shape[k] | t.shape[k + 1]) & Shape.spaced))
      continue
    if (!(t.shape[k] & Shape.cap) || t.shape[k] & Shape.newline) return false
    if (x.is(k, C.officeHead)) return false
    if (x.is(k, C.eventHead) || x.is(k, C.bodyHead)) return true
    // "UN Office on Drugs and Crime"
    if (x.is(k, C.armHead) && (x.is(k + 1, C.on) || x.is(k + 1, C.for)) && x.isCap(k + 2)) return true
  }
  return false
}

export function bodyInside(c: Chunker, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (c.bodies.has(k)) return true
  return false
}

/** The end of "Aid Division", "South Asia Desk": a part of a ministry, no body of its own. */
export function unitEnd(c: Chunker, q: number): number {
  const { x } = c
  const t = x.tokens
  let k = q
  while (
    k < Math.min(c.limit, q + 7) &&
    !(t.shape[k] & (Shape.newline | Shape.punct)) &&
    (t.shape[k] & Shape.cap || x.is(k, C.and) || x.is(k, C.of) || x.is(k, C.for))
  )
    k++
  return k > q && (x.is(k - 1, C.officeUnit) || x.is(q, C.officeUnit)) ? k : q
}

/** Words of what an organisation has in a land: "NATO **Liaison Office** in Georgia". */
const MISSION = 3

/** "OSCE **Mission** to Serbia": the end of what an organisation has there. */
function missionEnd({ n, x, limit }: Chunker, from: number): number {
  const { shape } = x.tokens
  let k = from
  while (!x.nounFirst && k < limit && k - from < MISSION && x.isCap(k) && !(shape[k] & Shape.newline) && !n.geoOf[k]) {
    const unit = x.is(k, C.officeUnit) || x.is(k, C.armHead) === SEATED
    k++
    if (!unit || !(x.is(k, C.to) || x.is(k, C.in) || x.is(k, C.for))) continue
    const geo = n.geoAt(x.pastArticle(k + 1))
    return geo && !geo.adjective ? k : from
  }
  return from
}

/** "attended the **Council of the Baltic Sea States**", "spoke at the **Pacific Islands Forum**": a body when it sits. */
function isAttended(c: Chunker, body: Body): boolean {
  const { x } = c
  const { start, end } = body.nameSpan
  let p = start - 1
  while (p > c.from && p > start - 3 && (x.is(p, C.article) || x.is(p, C.ordinal) || x.is(p, C.passing))) p--
  let attended = false
  // the article may stand in the phrase: "participer au"
  for (let k = start - 1; k >= Math.max(c.from, p - 5) && !attended; k--) {
    const after = x.is(k, C.attend) && x.is(k, C.attend) < 3 ? x.afterOf(k, C.attend) : 0
    attended = after === p + 1 || after === start
  }
  return attended && x.has({ start, end }, C.sitting)
}

/** "The Joint Commission convened in Belmopan": what two make together sits where it meets. */
function sits(c: Chunker, body: Body): boolean {
  const { x } = c
  const { start, end: stop } = body.nameSpan
  if (body.company || !(isJoint(c.n, start, stop) || ofTwo(c, start, stop))) return false
  // "co-chaired the Joint Commission"
  const p = x.beforeArticle(body.start)
  if (p >= c.from && !x.nounFirst && x.lexicon.get(x.lex[p], C.attend) && x.is(p, C.verb)) return true
  let k = body.end
  while (
    k < c.limit &&
    k < body.end + 4 &&
    (x.is(k, C.will) ||
      x.is(k, C.have) ||
      x.is(k, C.adverb) ||
      (x.nounFirst && (x.is(k, C.reflexive) || x.is(k, C.be))))
  )
    k = x.after(k)
  if (k >= c.limit || !(x.tokens.shape[k] & Shape.lower) || x.tokens.shape[k] & Shape.newline) return false
  const end = x.after(k)
  // "The Council **held a** summit with": what it held is the event
  if (x.is(k, C.hostEvent) && (x.is(end, C.article) || x.is(end, C.possessive))) return false
  return (
    !!(
      (x.is(k, C.happen) && x.is(k, C.happen) !== BEGINS_OR_ENDS) ||
      (x.is(k, C.meet) && !x.is(k, C.ing) && !x.is(k, C.seeVerb))
    ) && !x.is(end, C.with)
  )
}

/** "Comité franco-monégasque de suivi": two lands stand in its name. */
function ofTwo(c: Chunker, start: number, end: number): boolean {
  let first = ''
  for (let k = start; k < end; k++) {
    const geo = c.n.geos.get(k)
    if (geo && first && geo.entry.code !== first) return true
    if (geo) first = geo.entry.code
  }
  return false
}

/** "Ukraine Contact Group meeting", "EPCC ministerial meeting": an organisation's session. */
export function bodyMeeting(c: Chunker, body: Body): EventMention | undefined {
  const { x, n } = c
  if (sits(c, body)) return eventOf(n, body.start, body.end, 'session', true)
  if (body.arm || body.company) return undefined
  if (body.possessive) {
    // "SAARC's 14th summit"
    const own = body.entry && body.end < c.limit ? lowEventAt(c, body.end) : undefined
    const party = own ? partyOfBody(body, undefined) : undefined
    return own && party && own.start === body.end
      ? { ...own, start: body.start, named: true, bodies: [party, ...own.bodies] }
      : undefined
  }
  // "the 2022 AU **Heads of State Summit**"
  const rest = body.entry && !body.acronym && !x.nounFirst ? c.bodies.get(body.end) : undefined
  if (rest?.kind === 'event' && x.isCap(rest.start) && !(x.tokens.shape[rest.start] & Shape.newline))
    return eventOf(n, body.start, rest.end, rest.eventKind, true)
  // "the G20 **Osaka** summit"
  const seat = body.entry && !(x.tokens.shape[body.end] & Shape.newline) ? n.geos.get(body.end) : undefined
  let k = seat?.entry.kind === 'city' && !seat.adjective && !seat.possessive ? seat.end : body.end
  while (k < Math.min(body.end + 2, c.limit) && x.is(k, C.talkAdjective) && !x.is(k, C.meetingNoun)) k++
  if (
    k >= c.limit ||
    !x.is(k, C.meetingNoun) ||
    !(x.tokens.shape[k] & Shape.lower) ||
    x.tokens.shape[k] & Shape.newline
  )
    return isAttended(c, body) ? eventOf(n, body.start, body.end, 'session', true) : undefined
  const end = x.after(k)
  if (x.is(end, C.with)) return undefined
  const kind = x.is(k, C.eventHead)
  const event = eventOf(n, body.start, end, kind ? x.name(C.eventHead, kind) : 'session', true)
  if (event.bodies.length) return event
  const party = partyOfBody(body, undefined)
  return party ? { ...event, bodies: [party] } : event
}
