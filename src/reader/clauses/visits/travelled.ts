import { Shape } from '../../../text/tokens.ts'
import type { EngagementKind } from '../../../model/reading.ts'
import { C } from '../../word-classes.ts'
import type { Geo } from '../../mentions.ts'
import { isAdjectiveBehind } from '../../noun-first.ts'
import type { Subject, Told } from '../act.ts'
import { apposedTraveller, hostsOf, isEnvoy } from './apposed.ts'
import type { Clause } from '../clause.ts'
import { joinedTo } from '../joined.ts'
import { nounAhead, objectsFrom } from '../objects.ts'
import { openingSubject, subjectOf } from '../subjects.ts'
import { verbBefore, verbGroup } from '../verbs.ts'
import { duration, kindByWord, lengthAt, visitKind } from './kind.ts'
import { addJourney } from './legs.ts'
import { DIRECT, leadsIn, leadsSomewhere, type Way, wayBehind } from './way.ts'
import { whitherBefore } from './whither.ts'

/** "arrived in", "travelled to", "is on a working visit in", "departed Nassau for Kigali". */
export function travel(clause: Clause, i: number): number {
  const { x } = clause
  const arrive = x.is(i, C.arrive)
  if (!isTravel(clause, i)) return 0
  // "en visite **de travail** en Algérie"
  const behindVerb = x.after(i)
  const own = x.nounFirst && behindVerb > i + 1 && x.is(behindVerb - 1, C.visitNoun) ? behindVerb - 1 : -1
  const from = own >= 0 ? pastKind(clause, behindVerb) : behindVerb
  // "passera **trois jours** à Rome", "passera à Rome **trois jours**"
  const passing = arrive === PASSING
  const before = passing ? lengthAt(clause, from) : undefined
  // "**se rendra** en visite officielle au Brésil"
  const led = own >= 0 ? verbBefore(clause, i) : -1
  const g = verbGroup(clause, led >= clause.s.start && isRightBefore(clause, x.after(led), i) ? led : i)
  const way = wayBehind(clause, i, before ? before.end : from)
  const behind = tellTheOtherWay(clause, way, g.start)
  // "arrived at Entebbe International Airport"
  if (way.port?.owner?.entry.kind === 'city' && !leadsSomewhere(way)) way.geos = [way.port.owner]
  if (arrive && way.whence && !leadsSomewhere(way)) way.whither = { start: i, end: i + 1 }
  if (!way.geos.length && !way.returned && !leadsSomewhere(way)) {
    way.whither = whitherBefore(clause, g.start, i)
    if (way.whither && !isThere(clause, i, g.start)) return 0
  }
  const stayed = passing ? (before ?? lengthAt(clause, way.end)) : undefined
  if (passing && !stayed) return 0
  // "A, **arrived on Tuesday for a visit** of three days": to who receives him, or to where the text is from
  const comes = arrive && !x.is(i, C.be) && !leadsSomewhere(way) && !way.returned && comesFor(clause, behindVerb)
  const apposed = own >= 0 || (comes && x.isPunct(i - 1, 44)) ? apposedTraveller(clause, i) : undefined
  // "where recovery work continues", "where she had been the guest of"
  const goesOn = !x.nounFirst && (x.is(i, C.onward) || x.is(i, C.be) || x.is(i, C.bePast))
  const fronted = !leadsSomewhere(way) && !way.returned && !goesOn ? relativePlace(clause, g.start) : []
  if (fronted.length) way.geos = fronted
  const comer = apposed ?? (comes ? subjectOf(clause, i) : undefined)
  const hosts = comer?.actors.length && !leadsSomewhere(way) ? hostsOf(clause, comer) : []
  if (comes && !hosts.length && !way.geos.length) way.whither = { start: i, end: i + 1 }
  // "came **at the invitation of** his Moroccan counterpart": to whoever invites
  const invited = !x.nounFirst && !goesOn && x.is(way.k, C.invited) > 0
  if (!leadsSomewhere(way) && !way.returned && !hosts.length && !invited) return 0
  // "visited Peru **before going on** to Chile"
  const next = x.is(i - 1, C.before) && clause.found.at(-1)?.type === 'visit'
  if (x.is(i, C.ing) && !g.planned && !next && verbGroup(clause, i).participle) return 0
  const found = behind ?? apposed ?? openingSubject(clause, i, way.end, own >= 0) ?? subjectOf(clause, i)
  const goer = whoGoes(clause, i, found, fronted.length > 0)
  if (!goer) return 0
  // "Ambassador A, **who is leaving the country**": for good
  if (!way.geos.length && x.is(i, C.leave) && goer.actors.length && goer.actors.every((m) => isEnvoy(clause, m)))
    return 0
  const noun = own >= 0 ? own : (goer.mission ?? nounAfter(clause, way.end))
  const told: Told = {
    type: 'visit',
    kind:
      noun >= 0
        ? visitKind(clause, noun)
        : x.is(i, C.visitNoun)
          ? (x.name(C.visitNoun, x.is(i, C.visitNoun)) as EngagementKind)
          : kindByWord(clause, i),
    rule: arrive ? 'visit/arrived-in' : 'visit/travelled-to',
    anchor: i,
    end: way.end,
    subject: goer.actors,
    object: hosts,
    subjectless: goer.none,
    to: way.geos,
    whither: way.whither,
    whence: way.whence,
    returned: way.returned,
    onward: isOnward(clause, i),
    days: stayed?.days ?? (noun >= 0 && goer.mission === undefined ? duration(clause, way.end, noun) : undefined),
  }
  const last = addJourney(clause, told, g)
  return noun > i ? Math.max(x.after(noun), last) : last
}

/** A word of arriving or travelling that tells a journey there, and means nothing else. */
function isTravel(clause: Clause, i: number): boolean {
  const { x, s } = clause
  const travel = x.is(i, C.travel)
  // "put their heads together"
  if (!(x.is(i, C.arrive) || travel) || x.is(i, C.return) || clause.inside(i)) return false
  // "His **next stop was** Peru"
  if (x.is(i - 1, C.possessive) && !isStop(clause, i)) return false
  const k = x.after(i)
  // "what is **going on in** Mali"
  if (x.is(k - 1, C.on) && x.is(k, C.in) && !clause.isDate(k + 1)) return false
  // "at a **courtesy call in** Accra"
  if (!x.nounFirst && x.is(i, C.verb) && x.is(i, C.base) && x.is(i - 1, C.visitKind)) return false
  // "will include stops in Tokyo"
  if (x.is(i, C.sform) && x.is(i - 1, C.outline)) return false
  // "Deferred Enforced Departure for Hong Kong residents" is the name of a programme
  return !(leadsIn(clause, i) && x.isCap(i) && i > s.start && x.isCap(i - 1))
}

/** "Il **y** est lundi", but not "il y est né", "il y va de son honneur", "les touristes y vont": someone goes to where the pronoun before the verb at i says. */
function isThere(clause: Clause, i: number, first: number): boolean {
  const { x, s } = clause
  const k = x.after(i)
  if (x.is(i, C.be) && !(k < s.end && clause.isDate(pastLead(clause, k)))) return false
  const noun = first - 1
  const unnamed = noun > s.start && !clause.inside(noun) && x.is(noun - 1, C.article) > 0 && !x.is(noun, C.functionWord)
  return !unnamed && !(x.is(k, C.of) && !clause.inside(k + 1))
}

/** Past "en", "le". */
function pastLead({ x }: Clause, k: number): number {
  return x.pastArticle(x.is(k, C.in) || x.is(k, C.since) ? k + 1 : k)
}

/** Those who go, or whose mission does, with the noun's token: "Une mission **du FMI** a séjourné"; undefined for goods and numbers. */
function whoGoes(clause: Clause, i: number, found: Subject, fronted: boolean): Subject | undefined {
  const { x } = clause
  // "C’est à Bamako que s’est rendu le ministre": the place is no one who goes
  const cleft = fronted && found.actors.every((m) => m.kind === 'geo')
  const subject = cleft ? { actors: [], none: true } : found
  const goes = subject.actors.some((m) => m.kind === 'person' || m.kind === 'group' || m.kind === 'anaphor')
  const { actors, none, mission } = subject
  if (!goes && mission === undefined && !none) return undefined
  if (none && x.is(i, C.be)) return undefined
  // "tourists reached Croatia" in numbers
  const official = actors.some((m) => m.kind === 'person' || (m.kind === 'group' && m.delegation))
  if (x.is(i, C.arrive) === DIRECT && !official && !(none && isStop(clause, i))) return undefined
  return subject
}

/** "**next stop was** Peru": of the traveller told before. */
const isStop = ({ x }: Clause, i: number): boolean => x.is(i, C.arrive) === DIRECT && x.after(i) > i + 2

/** "arrived on Tuesday **for a visit**", from behind the verb on. */
function comesFor(clause: Clause, from: number): boolean {
  const noun = nounAfter(clause, from)
  const { x } = clause
  for (let k = from; k < noun; k++)
    if ((x.is(k, C.for) || (!x.nounFirst && x.is(k, C.on) && x.is(k + 1, C.article))) && !clause.inside(k)) return true
  return false
}

/**
 * "politicians of Lodz **are to come over** in the months ahead": to those whose guests they had; "**The other way went**
 * President A to Oslo", "In the opposite direction travelled B": who stands behind the verb.
 */
function tellTheOtherWay(clause: Clause, way: Way, first: number): Subject | undefined {
  const { x } = clause
  if (leadsSomewhere(way)) return undefined
  if (x.is(way.verb, C.arrive) && way.over && isBareOver(clause, way.end)) way.returned = true
  const behind = way.returned ? undefined : reversed(clause, first, x.after(way.verb))
  if (!behind) return undefined
  way.returned = true
  way.end = behind.end
  const bracket = x.isPunct(way.end, 40) || x.isPunct(way.end, 44) ? way.end + 1 : way.end
  const there = x.is(bracket, C.to) ? objectsFrom(clause, bracket + 1, (q) => q.kind === 'geo') : undefined
  if (there?.actors.length) {
    way.geos = (there.actors as Geo[]).filter((q) => !q.adjective)
    way.end = there.end
  }
  return behind
}

/** "are to come over **in the months ahead**", "came over.": nothing stands behind "over" that one could get over. */
function isBareOver(clause: Clause, from: number): boolean {
  const { x, s } = clause
  let k = from
  while (k < s.end && x.is(k, C.offAway)) k++
  const m = clause.covering(k)
  if (k === from || (m && m.kind !== 'date')) return false
  return (
    k >= s.end ||
    m !== undefined ||
    (x.tokens.shape[k] & Shape.punct) !== 0 ||
    !!(x.is(k, C.and) || x.is(k, C.in) || x.is(k, C.on) || x.is(k, C.for) || x.is(k, C.from) || x.is(k, C.infinitive))
  )
}

/** "**The other way** went **President A**": who stands behind a verb before which only the direction does. */
function reversed(clause: Clause, verb: number, from: number): (Subject & { end: number }) | undefined {
  const { x, s } = clause
  let k = verb - 1
  // "The opposite way **across the ocean** came"
  while (k > s.start && verb - k < REVERSED && !x.is(k, C.reverse) && !clause.inside(k) && !x.isFinite(k)) k--
  const opens = k === s.start || (x.tokens.shape[k - 1] & Shape.punct) !== 0 || x.is(k - 1, C.and)
  if (!x.is(k, C.reverse) || x.after(k) > verb || !opens) return undefined
  const { actors, end } = objectsFrom(clause, from, (m) => m.kind === 'person' || m.kind === 'group')
  return actors.length ? { actors, none: false, end } : undefined
}

/** Tokens from "in the opposite direction" to its verb. */
const REVERSED = 9

/** "**À Riga depuis lundi**, le ministre A", "le ministre A, **à Riga depuis lundi**,": who has been somewhere since a day came then. */
export function thereSince(clause: Clause, i: number): number {
  const { x, s } = clause
  const day = clause.mentionAt(x.after(i))
  const place = clause.covering(i - 1)
  if (!x.nounFirst || day?.kind !== 'date' || place?.kind !== 'geo' || place.adjective || place.end !== i) return 0
  const lead = x.beforeArticle(place.start)
  // "depuis 2019" is the term of an office
  if (!x.is(lead, C.in) || !x.isPunct(day.end, 44) || !(day.from.d || day.weekday || day.days !== undefined)) return 0
  const who = lead === s.start ? clause.mentionAt(day.end + 1) : clause.covering(lead - 2)
  const apart = lead === s.start || (x.isPunct(lead - 1, 44) && who?.end === lead - 1)
  if (!apart || (who?.kind !== 'person' && !(who?.kind === 'group' && who.delegation))) return 0
  clause.add({
    type: 'visit',
    kind: 'unspecified',
    rule: 'visit/arrived-in',
    anchor: i,
    end: day.end,
    subject: [who],
    to: [place],
  })
  return day.end
}

/** "will **go on to** Nuremberg", "**proceeded** to Riga": farther on a journey that has begun. */
function isOnward({ x }: Clause, i: number): boolean {
  const k = x.after(i)
  return !!(x.is(i, C.onward) || x.is(k, C.onward) || (x.is(k, C.on) && x.is(k + 1, C.to)))
}

/**
 * The place before the word that opens the verb’s clause, or before the verb itself: "rentre de **Kinshasa, où** il s’est
 * rendu", "C’est à **Bamako que** s’est rendu", "**Bruxelles**, c’est là que s’est rendue", "À **Accra** ont débarqué".
 */
function relativePlace(clause: Clause, verb: number): Geo[] {
  const { x, s } = clause
  const where = placesOfWhere(clause, verb)
  if (!x.nounFirst || where.length) return where
  const [first] = s.chunks
  const opens = first?.kind === 'geo' && !first.adjective && first.start - s.start < 2 ? first : undefined
  for (let k = verb - 1; k > s.start && verb - k < 4; k--) {
    if (clause.inside(k)) continue
    if (x.is(k, C.which)) {
      if (x.is(k - 1, C.there)) return opens ? [opens] : []
      return []
    }
  }
  const led = opens && (x.is(s.start, C.in) || x.is(s.start, C.to)) && opens.start > s.start
  return led && (opens.end === verb || (x.isPunct(opens.end, 44) && opens.end + 1 === verb)) ? [opens] : []
}

/** "in **Lisbon, where** he is on an official visit", "à **Accra et à Lomé, où** il s’est rendu": the places before the word that opens the verb’s clause. */
export function placesOfWhere(clause: Clause, verb: number): Geo[] {
  const { x, s } = clause
  // "où **la maire, A, est** attendue": past whoever stands between, named
  for (let k = verb - 1, words = 0; k > s.start && words < 4; k--) {
    if (clause.inside(k)) continue
    words++
    if (!x.is(k, C.where)) continue
    const place = clause.covering(x.isPunct(k - 1, 44) ? k - 2 : k - 1)
    if (place?.kind !== 'geo') return []
    return joinedTo(clause, place).filter((m): m is Geo => m.kind === 'geo' && !m.adjective)
  }
  return []
}

/** Payload of `arrive`: it goes somewhere only with a length of time. */
const PASSING = 3

/** Past what sort of journey it is: "en visite **officielle de deux jours** à". */
function pastKind(clause: Clause, from: number): number {
  const { x, s } = clause
  let k = from
  while (
    k < s.end &&
    !clause.inside(k) &&
    (x.lexicon.get(x.lex[k], C.visitKind) || x.is(k, C.duration) || isAdjectiveBehind(x, k))
  )
    k = x.after(k)
  return k
}

/** "arrived in Uzbekistan on a two-day working visit". */
export function nounAfter(clause: Clause, i: number): number {
  const { x, s } = clause
  let k = i
  // "arrived in Ljubljana on Thursday evening for a two-day visit"
  while (k < s.end) {
    const q = x.isPunct(k, 44) ? k + 1 : k
    const date = clause.covering(
      x.is(q, C.on) || x.is(q, C.in) || x.is(q, C.until) || x.is(q, C.from) || x.is(q, C.since) ? q + 1 : q,
    )
    if (date?.kind === 'date') k = date.end
    else if ((x.is(k, C.adverb) || x.is(k, C.dayPart)) && !clause.inside(k)) k++
    // "last night **(04)** for a three-day visit"
    else if (x.isPunct(k, 40) && x.tokens.shape[k + 1] & Shape.number && x.isPunct(k + 2, 41)) k += 3
    else break
  }
  if (x.isPunct(k, 44)) k++
  // "est arrivé à Paris à l’issue d’une visite en Belgique": another one
  if (x.nounFirst && (x.lexicon.get(x.lex[k], C.after) || x.lexicon.get(x.lex[k], C.before))) return -1
  const leads =
    x.is(k, C.at) || x.is(k, C.on) || x.is(k, C.for) || x.is(k, C.during) || x.is(k, C.of) || x.is(k, C.with)
  return leads ? nounAhead(clause, x.after(k), C.visitNoun, 8) : -1
}

/** Nothing but days and adverbs between two tokens. */
function isRightBefore(clause: Clause, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!clause.isDate(k) && !clause.x.is(k, C.adverb)) return false
  return from <= to
}
