import { Shape } from '../../../text/tokens.ts'
import type { EngagementKind } from '../../../model/reading.ts'
import type { Context } from '../../context.ts'
import { C } from '../../word-classes.ts'
import type { Body, Geo, Mention, Span } from '../../mentions.ts'
import { isAdjectiveBehind } from '../../noun-first.ts'
import type { Subject, Told } from '../act.ts'
import { apposedTraveller, hostsOf } from './apposed.ts'
import type { Clause } from '../clause.ts'
import { endsWithPreposition, nounAhead, objectsFrom } from '../objects.ts'
import { openingSubject, subjectOf } from '../subjects.ts'
import { verbBefore, verbGroup } from '../verbs.ts'
import { duration, lengthAt, visitKind } from './kind.ts'
import { addJourney } from './legs.ts'
import { whitherAt, whitherBefore } from './whither.ts'

/** "arrived in", "travelled to", "is on a working visit in", "departed Nassau for Kigali". */
export function travel(clause: Clause, i: number): number {
  const { x, s } = clause
  const arrive = x.is(i, C.arrive)
  const travel = x.is(i, C.travel)
  const back = x.is(i, C.return)
  // "put their heads together"
  if (!(arrive || travel) || back || clause.inside(i) || x.is(i - 1, C.possessive)) return 0
  // "what is **going on in** Mali"
  if (x.is(x.after(i) - 1, C.on) && x.is(x.after(i), C.in) && !clause.isDate(x.after(i) + 1)) return 0
  // "at a **courtesy call in** Accra"
  if (!x.nounFirst && x.is(i, C.verb) && x.is(i, C.base) && x.is(i - 1, C.visitKind)) return 0
  // "will include stops in Tokyo"
  if (x.is(i, C.sform) && x.is(i - 1, C.outline)) return 0
  let k = x.after(i)
  // "en visite **de travail** en Algérie"
  const own = x.nounFirst && k > i + 1 && x.is(k - 1, C.visitNoun) ? k - 1 : -1
  if (own >= 0) k = pastKind(clause, k)
  // "passera **trois jours** à Rome", "passera à Rome **trois jours**"
  const passing = arrive === PASSING
  let stayed = passing ? lengthAt(clause, k) : undefined
  if (stayed) k = stayed.end
  const first = k
  // "Departure for Kyiv"
  const leads = !x.nounFirst && travel && k > i + 1 && x.is(k - 1, C.for)
  // "Deferred Enforced Departure for Hong Kong residents" is the name of a programme
  if (leads && x.isCap(i) && i > s.start && x.isCap(i - 1)) return 0
  // "**se rendra** en visite officielle au Brésil"
  const led = own >= 0 ? verbBefore(clause, i) : -1
  const g = verbGroup(clause, led >= s.start && isRightBefore(clause, x.after(led), i) ? led : i)
  let geos: Geo[] = []
  let whence: Geo | undefined
  // "avait fait le chemin inverse"
  let returned = x.is(i, C.reverse) > 0
  let port: Body | undefined
  let whither: Span | undefined
  let over = false
  let end = k
  for (let round = 0; round < 10 && k < s.end; round++) {
    const m = clause.mentionAt(k)
    // "séjourne depuis mercredi à"
    const day = x.is(k, C.since) ? clause.mentionAt(k + 1) : m
    if (day?.kind === 'date') {
      k = day.end
      // "yesterday (Wednesday)"
      const again = x.isPunct(k, 40) ? clause.mentionAt(k + 1) : undefined
      if (again?.kind === 'date' && x.isPunct(again.end, 41)) k = again.end + 1
      // "departed Abuja on Sunday, 9 March, for Kigali"
      if (whence && x.isPunct(k, 44) && x.is(k + 1, C.for)) k++
      continue
    }
    // "departed Nassau on Saturday for Kigali": where one leaves from
    if (round === 0 && m?.kind === 'geo' && !m.adjective && (leavesFor(clause, m.end) || boundFor(clause, m.end))) {
      whence = m
      k = boundFor(clause, m.end) || m.end
      continue
    }
    // "landed at Kenneth Kaunda International Airport in Lusaka"
    if (m?.kind === 'body' && !m.arm && arrive && round > 0) {
      port = m
      k = end = m.end
      if (x.isPunct(k, 44) && clause.mentionAt(k + 1)?.kind === 'geo') k++
      continue
    }
    // "travelled **with the Governor, A,** to Muscat"
    const along = !x.nounFirst && travel && x.is(k, C.with) ? clause.mentionAt(k + 1) : undefined
    if (along?.kind === 'person' || along?.kind === 'group') {
      const o = objectsFrom(clause, k + 1)
      k = x.isPunct(o.end, 44) ? o.end + 1 : o.end
      continue
    }
    // "flew in from Brisbane on Thursday", "over from Islamabad": to where the text is from
    const at = round === 0 && x.is(k - 1, C.from) && !x.is(i, C.finish) ? k : x.is(k, C.from) ? x.after(k) : 0
    const from = !whence && at ? clause.mentionAt(at) : undefined
    // and "flew **from Suva** to Apia"
    const leaves = from?.kind === 'geo' && !x.nounFirst && x.is(from.end, C.to) > 0
    if (from?.kind === 'geo' && !from.adjective && (arrive || leaves)) {
      whence = from
      k = end = from.end
      continue
    }
    if (!x.nounFirst && x.is(k, C.invited)) break
    const prep = x.is(k, C.to) || x.is(k, C.in) || x.is(k, C.for) || x.is(k, C.at) || x.is(k, C.into) || x.is(k, C.on)
    if (
      (m?.kind === 'geo' && (k > first || arrive) && round > 0) ||
      (m?.kind === 'geo' && (endsWithPreposition(x, i) || leads || arrive === DIRECT || travel === DIRECT))
    ) {
      if (m.kind !== 'geo' || m.adjective) break
      const o = objectsFrom(clause, k, (q) => q.kind === 'geo')
      geos = (o.actors as Geo[]).filter((q) => !q.adjective)
      end = o.end
      break
    }
    // "left **here** today for Laos"
    if (x.is(i, C.leave) && x.is(k, C.there)) {
      k++
      continue
    }
    whither = whitherAt(clause, k)
    // "left **the country** for Oman", "departs **the island** today for Peru"
    if (
      whither &&
      x.is(i, C.leave) &&
      k === x.after(i) &&
      (x.is(whither.end, C.for) || leavesFor(clause, whither.end))
    ) {
      k = whither.end
      whither = undefined
      continue
    }
    if (whither) {
      end = whither.end
      break
    }
    // "had made the trip in the other direction"
    if (x.is(k, C.reverse) && x.after(k) > k + 1) {
      returned = true
      end = x.after(k)
      break
    }
    if (!prep && !x.is(k, C.adverb) && !x.is(k, C.also) && !x.is(k, C.offAway)) break
    over ||= x.is(k, C.offAway) === OVER
    k = pastPreposition(x, k)
  }
  // "got back to Tampere **after travelling to Lodz**": where one has been
  const been = geos.length && !x.nounFirst && x.is(i, C.finish) ? tripBefore(clause, end) : undefined
  if (been) {
    geos = been.geos
    end = been.end
  }
  // "politicians of Lodz **are to come over** in the months ahead": to those whose guests they had
  if (arrive && over && !geos.length && !whither && isBareOver(clause, end)) returned = true
  // "**The other way went** President A", "In the opposite direction travelled B"
  const behind = geos.length || whither || returned ? undefined : reversed(clause, g.start, x.after(i))
  if (behind) {
    returned = true
    end = behind.end
    const bracket = x.isPunct(end, 40) ? end + 1 : x.isPunct(end, 44) ? end + 1 : end
    const there = x.is(bracket, C.to) ? objectsFrom(clause, bracket + 1, (q) => q.kind === 'geo') : undefined
    if (there?.actors.length) {
      geos = (there.actors as Geo[]).filter((q) => !q.adjective)
      end = there.end
    }
  }
  // "arrived at Entebbe International Airport"
  if (port?.owner?.entry.kind === 'city' && !geos.length && !whither) geos = [port.owner]
  if (arrive && whence && !geos.length && !whither) whither = { start: i, end: i + 1 }
  if (!geos.length && !returned) whither ??= whitherBefore(clause, g.start, i)
  if (passing && !(stayed ??= lengthAt(clause, end))) return 0
  // "A, **arrived on Tuesday for a visit** of three days": to who receives him, or to where the text is from
  const comes = arrive && !x.is(i, C.be) && !geos.length && !whither && !returned && comesFor(clause, x.after(i))
  const apposed = own >= 0 || (comes && x.isPunct(i - 1, 44)) ? apposedTraveller(clause, i) : undefined
  // "where recovery work continues", "where she had been the guest of"
  const goesOn = !x.nounFirst && (x.is(i, C.onward) || x.is(i, C.be) || x.is(i, C.bePast))
  const fronted = !geos.length && !whither && !returned && !goesOn ? relativePlace(clause, g.start) : []
  if (fronted.length) geos = fronted
  const comer = apposed ?? (comes ? subjectOf(clause, i) : undefined)
  const hosts = comer?.actors.length && !geos.length && !whither ? hostsOf(clause, comer) : []
  if (comes && !hosts.length && !geos.length) whither = { start: i, end: i + 1 }
  // "came **at the invitation of** his Moroccan counterpart": to whoever invites
  const invited = !x.nounFirst && !goesOn && x.is(k, C.invited) > 0
  if (!geos.length && !whither && !returned && !hosts.length && !invited) return 0
  if (x.is(i, C.ing) && !g.planned && verbGroup(clause, i).participle) return 0
  const found = behind ?? apposed ?? openingSubject(clause, i, end, own >= 0) ?? subjectOf(clause, i)
  // "C’est à Bamako que s’est rendu le ministre": the place is no one who goes
  const cleft = fronted.length > 0 && found.actors.every((m) => m.kind === 'geo')
  const subject = cleft ? { actors: [], none: true } : found
  const goes = subject.actors.some((m) => m.kind === 'person' || m.kind === 'group' || m.kind === 'anaphor')
  const mission = goes ? undefined : missionBefore(clause, i)
  const sub = mission ? { actors: mission.of, none: false } : subject
  if (!goes && !mission && !sub.none) return 0
  if (sub.none && x.is(i, C.be)) return 0
  // "tourists reached Croatia" in numbers
  if (arrive === DIRECT && !sub.actors.some((m) => m.kind === 'person' || (m.kind === 'group' && m.delegation)))
    return 0
  const noun = own >= 0 ? own : mission ? mission.noun : nounAfter(clause, end)
  const told: Told = {
    type: 'visit',
    kind:
      noun >= 0
        ? visitKind(clause, noun)
        : x.is(i, C.visitNoun)
          ? (x.name(C.visitNoun, x.is(i, C.visitNoun)) as EngagementKind)
          : 'unspecified',
    rule: arrive ? 'visit/arrived-in' : 'visit/travelled-to',
    anchor: i,
    end,
    subject: sub.actors,
    object: hosts,
    subjectless: sub.none,
    to: geos,
    whither,
    whence,
    returned,
    ...(been ? { ends: true } : {}),
    onward: isOnward(clause, i),
    days: stayed?.days ?? (noun >= 0 && !mission ? duration(clause, end, noun) : undefined),
  }
  const last = addJourney(clause, told, g)
  return noun > i ? Math.max(x.after(noun), last) : last
}

/** "arrived on Tuesday **for a visit**", from behind the verb on. */
function comesFor(clause: Clause, from: number): boolean {
  const noun = nounAfter(clause, from)
  for (let k = from; k < noun; k++) if (clause.x.is(k, C.for) && !clause.inside(k)) return true
  return false
}

/** "last week **after travelling to Lodz**", behind where one is at home. */
function tripBefore(clause: Clause, from: number): { geos: Geo[]; end: number } | undefined {
  const { x } = clause
  const day = clause.mentionAt(x.is(from, C.on) ? from + 1 : from)
  const k = day?.kind === 'date' ? day.end : from
  const verb = x.after(k)
  if (!x.is(k, C.after) || !x.is(verb, C.ing) || !(x.is(verb, C.travel) || x.is(verb, C.arrive) || x.is(verb, C.visit)))
    return undefined
  const to = x.after(verb)
  const o = objectsFrom(clause, x.is(to, C.to) || x.is(to, C.in) ? to + 1 : to, (m) => m.kind === 'geo')
  const geos = (o.actors as Geo[]).filter((g) => !g.adjective)
  return geos.length ? { geos, end: o.end } : undefined
}

/** Payload of `offAway`: to where the text or its people are. */
const OVER = 2

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
  while (k > s.start && verb - k < REVERSED && !(x.is(k, C.reverse) && x.after(k) === verb)) k--
  const opens = k === s.start || (x.tokens.shape[k - 1] & Shape.punct) !== 0 || x.is(k - 1, C.and)
  if (!x.is(k, C.reverse) || x.after(k) !== verb || !opens) return undefined
  const { actors, end } = objectsFrom(clause, from, (m) => m.kind === 'person' || m.kind === 'group')
  return actors.length ? { actors, none: false, end } : undefined
}

/** Tokens of "in the opposite direction". */
const REVERSED = 6

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
  const where = placeOfWhere(clause, verb)
  if (!x.nounFirst || where) return where ? [where] : []
  const [first] = s.chunks
  const opens = first?.kind === 'geo' && !first.adjective && first.start - s.start < 2 ? first : undefined
  for (let k = verb - 1; k > s.start && verb - k < 4; k--) {
    if (clause.inside(k)) continue
    if (x.is(k, C.which)) {
      if (x.is(k - 1, C.there)) return opens ? [opens] : []
      const place = clause.covering(k - 1)
      const cleft = place?.kind === 'geo' && !place.adjective && place.start - s.start < 5 && hasBe(clause, place.start)
      return cleft ? [place] : []
    }
  }
  const led = opens && (x.is(s.start, C.in) || x.is(s.start, C.to)) && opens.start > s.start
  return led && (opens.end === verb || (x.isPunct(opens.end, 44) && opens.end + 1 === verb)) ? [opens] : []
}

/** "in **Lisbon, where** he is on an official visit", "à **Kinshasa, où** il s’est rendu": the place before the word that opens the verb's clause. */
export function placeOfWhere(clause: Clause, verb: number): Geo | undefined {
  const { x, s } = clause
  for (let k = verb - 1; k > s.start && verb - k < 4; k--) {
    if (clause.inside(k) || !x.is(k, C.where)) continue
    const place = clause.covering(x.isPunct(k - 1, 44) ? k - 2 : k - 1)
    return place?.kind === 'geo' && !place.adjective ? place : undefined
  }
  return undefined
}

/** "C’**est** à": before token k, in its sentence. */
function hasBe({ x, s }: Clause, k: number): boolean {
  return x.has({ start: s.start, end: k }, C.be)
}

/** Payload of `arrive` and `travel`: the place stands right behind it. */
const DIRECT = 2
/** Payload of `arrive`: it goes somewhere only with a length of time. */
const PASSING = 3

/** Past "à destination de", or one word. */
function pastPreposition(x: Context, k: number): number {
  // "était **quant à lui** en Belgique", "se rend **pour la première fois** à Rome"
  const own = (cls: number) => x.lexicon.get(x.lex[k], cls)
  const phrase = own(C.for) || own(C.also) || own(C.adverb)
  return x.nounFirst && phrase ? x.after(k) : k + 1
}

/** "for Kigali", past a date, behind the place that one leaves. */
function leavesFor(clause: Clause, k: number): boolean {
  const { x } = clause
  let q = x.is(k, C.on) ? k + 1 : k
  const date = clause.mentionAt(q)
  if (date?.kind === 'date') q = date.end
  else if (q > k) return false
  while (x.is(q, C.adverb)) q = x.after(q)
  if (date?.kind === 'date' && x.isPunct(q, 44)) q++
  return !!x.is(q, C.for) && clause.mentionAt(pastPreposition(x, q))?.kind === 'geo'
}

/** Tokens that say how one travels. */
const VEHICLE = 10

/** "left Dhaka **by a special aircraft of the Air Force** for Delhi": the token that leads in whither; 0 where there is none. */
function boundFor(clause: Clause, k: number): number {
  const { x, s } = clause
  if (x.nounFirst || !(x.is(k, C.by) || x.is(k, C.via) || x.is(k, C.on) || x.is(k, C.in))) return 0
  if (clause.inside(k + 1) && clause.isDate(k + 1)) return 0
  for (let q = k + 1; q < Math.min(s.end, k + VEHICLE); q++) {
    if (x.is(q, C.for)) return clause.mentionAt(q + 1)?.kind === 'geo' ? q : 0
    if (x.isPunct(q, 44) || (x.is(q, C.verb) && x.isFinite(q) && !clause.inside(q) && !x.is(q, C.common))) return 0
  }
  return 0
}

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

/** "Une mission **du FMI** a séjourné à Lomé", "A trade mission from **Bavaria** will travel": whose the mission is that goes. */
export function missionBefore(
  clause: Clause,
  i: number,
): { readonly noun: number; readonly of: Mention[] } | undefined {
  const { x, s } = clause
  let noun = s.start
  while (noun < i && (clause.inside(noun) || !isMission(clause, noun))) noun++
  if (noun >= i || (x.nounFirst ? !x.is(noun - 1, C.article) || x.is(noun - 1, C.definite) : isLedIn(clause, noun)))
    return undefined
  for (const m of s.chunks) {
    // "a **Japanese** trade mission visited"
    if (m.end === noun && m.kind === 'geo' && (m.adjective || m.possessive)) return { noun, of: [m] }
    // "a trade mission of **25 companies from Japan** visited"
    if (m.kind === 'group' && m.owners.length && m.start > noun && m.end <= i && x.is(m.start - 1, C.of))
      return { noun, of: [m] }
    if (m.start < noun || (m.kind !== 'geo' && m.kind !== 'body')) continue
    if (m.end > i) return undefined
    // "québécoise", "du FMI"
    const p = x.beforeArticle(m.start)
    return (m.kind === 'geo' && m.adjective) || x.is(p, C.of) || x.is(p, C.from) ? { noun, of: [m] } : undefined
  }
  return undefined
}

/** A preposition or a verb leads the mission in: "took part in a trade mission from Bavaria". */
function isLedIn({ x, s }: Clause, noun: number): boolean {
  let k = noun - 1
  while (k >= s.start && noun - k < 5 && !x.is(k, C.article)) k--
  return k > s.start && !(x.tokens.shape[k - 1] & Shape.punct)
}

/** A visit's noun that stands for those who make it. */
function isMission(clause: Clause, noun: number): boolean {
  const name = clause.x.name(C.visitNoun, clause.x.is(noun, C.visitNoun))
  return name === 'mission' || name === 'trade mission'
}

/** Nothing but days and adverbs between two tokens. */
function isRightBefore(clause: Clause, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!clause.isDate(k) && !clause.x.is(k, C.adverb)) return false
  return from <= to
}
