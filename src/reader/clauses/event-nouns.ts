import type { EngagementKind } from '../../model/reading.ts'
import { Shape } from '../../text/tokens.ts'
import { isCity, type EventMention, type Mention } from '../mentions.ts'
import { C, THEIR } from '../word-classes.ts'
import type { Clause } from './clause.ts'
import { isGoverned, joinedTo } from './joined.ts'
import { objectsFrom, pastInsertions } from './objects.ts'
import { isOccasion } from './occasions.ts'
import { isAux } from './verbs.ts'

// Events told by their noun: with a verb of its own, in a chronicle, or with their date and sides; and in whose company.

/** Tokens from "scheduled for" to "was cancelled". */
const TO_CANCELLED = 14

/** "The Forum, scheduled for June in Hanoi, **was cancelled**": of what was planned; from token k on. */
function isThenCancelled(clause: Clause, k: number): boolean {
  const { x, s } = clause
  for (let q = k; q < Math.min(s.end, k + TO_CANCELLED); q++) {
    if (clause.inside(q)) continue
    if (x.is(q, C.cancelled) && isAux(clause, q - 1)) return true
    if (x.isPunct(q, 59) || (x.isFinite(q) && !isAux(clause, q))) return false
  }
  return false
}

/** The first verb behind token k is of what is to come. */
function willBehind(clause: Clause, k: number): boolean {
  const { x, s } = clause
  for (let q = k; q < s.end; q++) {
    if (clause.inside(q)) continue
    if (x.is(q, C.will)) return true
    if (x.is(q, C.aux) || x.isFinite(q)) return false
  }
  return false
}

/** A named event with its own verb: "the Summit was held in Dar es Salaam"; or with its date and its sides. */
export function eventAnchor(clause: Clause, i: number): number {
  const { x, s } = clause
  const at = clause.byStart.get(i)
  if (at === undefined || s.chunks[at].kind !== 'event') return 0
  const event = s.chunks[at]
  const { verb, planned, cancelled } = happeningOf(clause, event)
  const company = eventCompany(clause, event)
  if (verb < 0)
    return !clause.found.length && event.named && isEntry(clause, event)
      ? tellEntry(clause, event, company)
      : tellDated(clause, event, company)
  const off = cancelled || (planned && isThenCancelled(clause, x.after(verb)))
  const alone =
    !company.length && !event.geos.length && s.chunks.some((c) => c.kind === 'date' && c.start > event.start)
  clause.add({
    ...nounTold(event, company),
    rule: alone && isOfMany(clause, event) ? 'event/of-organisation' : 'event/took-place',
    end: Math.max(verb + 1, event.end),
    status: off ? 'cancelled' : planned || isUpcoming(clause, event) ? 'planned' : 'held',
  })
  return Math.max(x.after(verb), event.end)
}

/** What all acts of an event have that its noun tells. */
function nounTold(event: EventMention, company: readonly Mention[]) {
  return {
    type: 'event',
    kind: event.eventKind as EngagementKind,
    anchor: event.start,
    end: event.end,
    subject: [] as Mention[],
    object: company,
    subjectless: true,
    event,
  } as const
}

/** The verb by which an event happens, -1 where there is none, and what is said of it on the way there. */
interface Happening {
  readonly verb: number
  readonly planned: boolean
  readonly cancelled: boolean
}

/** Steps from an event to its verb. */
const TO_VERB = 14

/** Payload of `happen`: what is yet to happen. */
const TO_COME = 2

/** "The Forum **will be held**", "the session, opened on Tuesday, **was cancelled**": the verb behind an event. */
function happeningOf(clause: Clause, event: EventMention): Happening {
  const { x, s } = clause
  let k = event.end
  let planned = false
  let cancelled = false
  let gathers = false
  for (let round = 0; round < TO_VERB && k < s.end; round++) {
    if (x.is(k, C.will) || x.is(k, C.planned) || (x.is(k, C.future) && !clause.inside(k))) planned = true
    if (x.is(k, C.cancelled) && !clause.inside(k)) cancelled = true
    if (happensAt(clause, event, k)) {
      // "the Conference, **taking place** in June, **will** be": when, its main verb tells
      const toCome = x.is(k, C.happen) === TO_COME || (!!x.is(k, C.ing) && willBehind(clause, x.after(k)))
      return { verb: k, planned: planned || toCome, cancelled }
    }
    const aside = pastSetIn(clause, k)
    if (aside > k) {
      k = aside
      continue
    }
    if (isGathering(clause, k)) gathers = true
    // "During the conference **a meeting** took place": of what happened on its margins
    const other =
      x.is(k, C.talkNoun) > 0 &&
      k > event.end &&
      x.is(x.isPunct(event.end, 44) ? event.end + 1 : event.end, C.article) > 0
    if (other && !x.nounFirst && isOccasion(clause, event)) break
    const at = clause.byStart.get(k)
    const m = at === undefined ? undefined : s.chunks[at]
    if (gathers && m?.kind === 'group') {
      k = m.end
      continue
    }
    // "the ceremony **marking the 30th anniversary of relations** was held"
    if (m?.kind === 'event' && x.is(event.end, C.occasion) && x.after(event.end) >= x.beforeArticle(m.start)) {
      k = m.end
      continue
    }
    if (m?.kind === 'person' || m?.kind === 'event' || m?.kind === 'group') break
    const who = gathers && x.is(k, C.people)
    if (x.is(k, C.verb) && !clause.inside(k) && !isAux(clause, k) && !x.is(k, C.ing) && !who) break
    if (x.isPunct(k, 59)) break
    k++
  }
  // "**Réunie à Tunis en mai,** la commission mixte a fait le point"
  const opens =
    x.nounFirst &&
    event.eventKind === 'session' &&
    (x.is(s.start, C.meet) || x.is(s.start, C.gather)) &&
    x.isParticiple(s.start) &&
    x.isPunct(x.beforeArticle(event.start), 44)
  const verb = opens ? s.start : happensBefore(clause, event)
  return { verb, planned: planned || (verb >= 0 && x.is(verb, C.happen) === TO_COME), cancelled }
}

/** "Le 6 mai **se tiendra** à Lima le sommet": the verb before an event, past where and when; -1 where none is. */
function happensBefore(clause: Clause, event: EventMention): number {
  const { x, s } = clause
  if (!x.language.subjectBehind) return -1
  for (let k = event.start - 1; k >= s.start; k--) {
    const m = clause.covering(k)
    if (m ? m.kind !== 'date' && m.kind !== 'geo' : !isSetIn(clause, k)) return x.endingAt(k + 1, C.happen)
  }
  return -1
}

/** A word that leads in a day or place, or stands between them. */
const isSetIn = ({ x }: Clause, k: number): boolean =>
  !!(x.isPunct(k, 44) || x.is(k, C.in) || x.is(k, C.at) || x.is(k, C.on) || x.is(k, C.article))

/** The verb at token k tells that the event before it happens: "was **held**", "was **attended by**", "the committee **met**". */
function happensAt(clause: Clause, event: EventMention, k: number): boolean {
  const { x } = clause
  if (clause.inside(k)) return false
  // "the Joint Committee **between the governments of Peru and Chile** met"
  const near = k < event.end + (x.is(event.end, C.between) ? TO_VERB : 4) && !x.isPunct(event.end, 44)
  const sits = event.eventKind === 'session' && near && x.is(k, C.meet) && !x.is(k, C.talkNoun)
  if (x.is(k, C.happen) || sits || holdsOwn(clause, event, k)) return true
  if (x.is(k, C.past)) {
    if (x.is(k, C.hostEvent) || (x.is(k, C.attend) && x.is(x.after(k), C.by))) return true
    if (k < event.end + 3 && isGathering(clause, k) && isOfSeveral(landsGathered(clause, k))) return true
  }
  // "The Forum was **attended by** A and B", but "the signing ceremony" is of what was told before
  if (!isAux(clause, k - 1)) return false
  // "a été présidée, le 4 mai à Riga, **par** A et B"
  const by = x.nounFirst && (x.is(k, C.attend) || x.is(k, C.open)) && x.is(pastInsertions(clause, x.after(k)), C.by)
  if (!x.is(k, C.chaired) && !by) return false
  return event.named || event.end - event.start > 2
}

/** Past what is set in before an event's verb: "la commission mixte**, ouverte mardi,** prendra fin", "le colloque **qu’organisent A et B,** se tiendra"; k where nothing is. */
function pastSetIn(clause: Clause, k: number): number {
  const { x, s } = clause
  const told = x.isPunct(k, 44) ? k + 1 : k
  // but "le sommet, **qui s’est tenu** à Lima, a réuni": the verb is there
  const who = x.is(told, C.who) && !x.has({ start: told, end: told + 4 }, C.happen)
  const relative = x.nounFirst && (x.is(told, C.which) || who) && !clause.inside(told)
  const aside = told > k && x.is(told, C.past) && !clause.inside(told) && !isHappening(clause, told)
  if (!relative && !aside) return k
  // "présidée par **A, et son homologue, B,**": past all of them
  const by = x.is(told, C.chaired) ? objectsFrom(clause, x.after(told), undefined, true) : undefined
  let q = by?.actors.length ? by.end : told + 1
  while (q < Math.min(s.end, (by?.end ?? k) + SET_IN) && (!x.isPunct(q, 44) || clause.inside(q))) q++
  return x.isPunct(q, 44) ? q + 1 : k
}

/** Tokens of what is set in between an event and its verb. */
const SET_IN = 14

/** A chronicle's entry: "Nov 22-25: Commonwealth summit, the PM attending". */
function tellEntry(clause: Clause, event: EventMention, company: readonly Mention[]): number {
  const present = clause.s.chunks.filter(
    (c) => c.start > event.end && c.kind === 'person' && !c.plural && !isGoverned(clause, c),
  )
  clause.add({ ...nounTold(event, company), rule: 'event/entry', subject: present, status: 'held' })
  return event.end
}

/** "the May 2022 U.S.-Japan Leaders’ Summit", "the Summit between A and B on 21 May": an event of which no verb is told, with its date and its sides. */
function tellDated(clause: Clause, event: EventMention, company: Mention[]): number {
  const { x } = clause
  const sides = event.geos.length + event.bodies.length + company.length
  const governed = isOccasion(clause, event) || isFollowed(clause, event)
  // "the May 21 Summit between A and B"
  // and "the United States and Iceland discussed it at the annual strategic dialogue on 26 April"
  const session = event.eventKind === 'session' && governed && datedEvent(clause, event, false)
  if (!event.named && !session && !(x.isCap(event.start) && sides > 1)) return 0
  const acts = clause.found.some((a) => a.type !== 'event')
  // "is expected in Oslo **for the next Norway-Chile consultations**": what the visit is for, and no more is said of it
  const isCause = acts && clause.found[clause.found.length - 1].type === 'visit' && !datedEvent(clause, event, false)
  if (acts && governed && (sides < 2 || isCause)) return 0
  if (acts && governed && mergeMeeting(clause, event)) return event.end
  const all = governed && !company.length ? comersBefore(clause, event) : company
  const ofMany = sides === 1 && !governed && all.length === 0 && isOfMany(clause, event)
  if (event.geos.length + event.bodies.length + all.length < 2 && !ofMany) return 0
  const upcoming = isUpcoming(clause, event)
  // "ahead of the upcoming U.S.-ASEAN Summit": one to come, told apart from those of every year
  const awaited = upcoming && event.named && !ofMany
  if (!awaited && !datedEvent(clause, event, all.length > 1) && !isOnlyTold(clause, event)) return 0
  clause.add({
    ...nounTold(event, all),
    rule: ofMany ? 'event/of-organisation' : 'event/dated',
    status: upcoming ? 'planned' : 'held',
  })
  return event.end
}

/** "a statement **following** their strategic dialogue in Oslo on 26 April". */
function isFollowed({ x }: Clause, { start }: EventMention): boolean {
  const p = x.is(start - 1, C.possessive) ? start - 2 : x.beforeArticle(start)
  return !x.nounFirst && x.is(p, C.after) > 0 && x.after(p) === p + 1
}

/**
 * "**X, Y and Z** launched it at the inaugural meeting of the Working Group in Dubai", "a statement by **X and Y** following
 * their dialogue": several joined, who came to the event behind.
 */
function comersBefore(clause: Clause, event: EventMention): Mention[] {
  if (clause.x.is(event.start - 1, C.possessive) === THEIR) {
    const last = clause.s.chunks.findLast((c) => c.end <= event.start && c.kind !== 'date')
    const those = last && clause.isActor(last) ? joinedTo(clause, last) : []
    return those.length > 1 ? those : []
  }
  const comers = clause.s.chunks.filter(
    (c) =>
      c.end <= event.start && (c.kind === 'geo' || c.kind === 'person') && clause.isActor(c) && !isGoverned(clause, c),
  )
  return comers.length > 1 && joinedTo(clause, comers[comers.length - 1]).length > 1 ? comers : []
}

/** "the 29 June **NATO Summit**", "the next **African Union summit** on 5 May": an organisation's own, which brings its members together. */
function isOfMany({ x }: Clause, event: EventMention): boolean {
  if (x.nounFirst || !event.named || (event.eventKind !== 'summit' && event.eventKind !== 'conference')) return false
  return event.bodies.length === 1 && event.bodies[0].code.startsWith('org:')
}

/**
 * "officials of both **met for the** 11th **U.S.-EU Space Dialogue**": the meeting just found is the event itself, where nobody
 * is named.
 *
 * @returns whether it is, and now stands as the event
 */
function mergeMeeting(clause: Clause, event: EventMention): boolean {
  const { x, found } = clause
  const met = found[found.length - 1]
  if (x.nounFirst || met.rule !== 'meeting/met' || met.object.length || event.geos.length + event.bodies.length < 2)
    return false
  if (met.subject.some((m) => m.kind === 'person') || !x.is(x.beforeArticle(event.start), C.for)) return false
  found[found.length - 1] = {
    ...met,
    type: 'event',
    kind: event.eventKind as EngagementKind,
    rule: 'event/attended',
    end: event.end,
    event,
  }
  return true
}

/** ", prévue en mars à Tunis": what tells when it is. */
function isHappening({ x }: Clause, k: number): boolean {
  return !!(x.is(k, C.hostEvent) || x.is(k, C.happen))
}

/** "The Joint Committee will hold its next session": the committee's event. */
function holdsOwn(clause: Clause, event: EventMention, k: number): boolean {
  const { x } = clause
  if (event.eventKind !== 'session' || !x.is(k, C.hostEvent) || clause.inside(k)) return false
  const m = clause.mentionAt(x.after(k))
  if (m?.kind === 'event' ? m.eventKind !== 'session' || m.geos.length : true) return false
  return x.has({ start: x.after(k), end: m!.start }, C.possessive)
}

/** Past those whom a list begins with and does not name: "alongside seven coalition countries from the region, the OAS and". */
function pastUnnamed(clause: Clause, from: number): number {
  const { x, s } = clause
  if (clause.mentionAt(from)) return from
  for (let k = from; k < Math.min(s.end, from + 9) && !clause.inside(k); k++) {
    if (x.isPunct(k, 44)) return k + 1
    if (x.isFinite(k) || x.tokens.shape[k] & Shape.punct) break
  }
  return from
}

/** With whom, by whom, between whom an event is: "together with X", "organised by Y", "between A and B". */
export function eventCompany(clause: Clause, event: EventMention): Mention[] {
  const { x, s } = clause
  const company: Mention[] = []
  // "supported the Summit **and pledged** cooperation with X": another thing that was done
  if (x.is(event.end, C.and) && !x.nounFirst && !clause.mentionAt(x.pastArticle(event.end + 1))) return company
  // "a ceremony **to mark 60 years of relations** between A and B"
  let happened = !!x.is(event.end, C.occasion)
  /** Behind the verb by whose doing it is. */
  let done = 0
  for (let k = event.end; k < Math.min(s.end, event.end + 26); k++) {
    if (x.isPunct(k, 59)) break
    if (clause.inside(k)) continue
    if (x.is(k, C.happen)) happened = true
    // "the joint committee **of Sudan and Turkey** convened", "a summit **of Japan and Chile** was held"
    if (k === event.end && x.is(k, C.of)) {
      const { actors } = objectsFrom(clause, k + 1, ({ kind }) => kind === 'geo', true)
      if (actors.length > 1) company.push(...actors)
    }
    if (isGathering(clause, k) && !x.is(event.end, C.which)) {
      company.push(...landsGathered(clause, k))
      continue
    }
    const beside =
      x.is(k, C.with) ||
      x.is(k, C.together) ||
      x.is(k, C.chaired) ||
      (x.is(k, C.between) && (k <= event.end + 3 || happened || onlySet(clause, event.end, k)))
    // "which the City of Leipzig organised"
    if (x.is(k, C.which)) {
      const m = clause.mentionAt(k + 1)
      if (m && clause.isActor(m) && x.is(m.end, C.hostEvent)) company.push(m)
      // "qu’organisent **A et B**"
      else if (x.nounFirst && x.is(k + 1, C.hostEvent))
        company.push(...objectsFrom(clause, x.after(k + 1), (a) => !isCity(a) && clause.isActor(a), true).actors)
    }
    // "a été présidée**, le 4 mai à Riga, par** A et B"
    // and "was opened **in Seoul on 6 May by** A and B"
    if (isDoing(clause, k) && x.is(k, C.past)) done = x.after(k)
    const by =
      x.is(k, C.by) && done > 0 && (k === pastInsertions(clause, done) || (!x.nounFirst && onlySet(clause, done, k)))
    if (!beside && !by) {
      if (k > event.end + 1 && x.isFinite(k) && !x.is(k, C.common) && !x.is(k, C.happen) && !isDoing(clause, k)) break
      continue
    }
    const o = objectsFrom(clause, pastUnnamed(clause, x.after(k)), undefined, true)
    // "between Nepal and Bhutan, Thimphu": where it was
    const lands = o.actors.some((m) => m.kind === 'geo' && m.entry.kind === 'country')
    company.push(
      ...o.actors.filter(
        (m) =>
          m.kind !== 'anaphor' &&
          // artists from abroad make no event one of their states
          !(m.kind === 'group' && !m.delegation && x.is(m.noun, C.crowd)) &&
          !(isCity(m) && !x.is(m.start, C.cityWord) && (lands || !x.is(k, C.between))),
      ),
    )
    k = Math.max(k, x.after(k) - 1, o.end - 1)
  }
  // "**Organisé par A et B**, un colloque s’est tenu"
  if (!company.length && x.is(s.start, C.chaired))
    company.push(...objectsFrom(clause, x.after(s.start), (m) => !isCity(m) && clause.isActor(m), true).actors)
  return company
}

/** A word of what is done at an event: "hosted", "attended", "opened". */
function isDoing({ x }: Clause, k: number): boolean {
  return !!(x.is(k, C.hostEvent) || x.is(k, C.attend) || x.is(k, C.open))
}

/** "**brought together** companies from A and B", "**réunissant** des entreprises": behind an event, of what it does. */
function isGathering({ x }: Clause, k: number): boolean {
  // "which brings together": what it is for; "a united signal"
  if (x.is(k - 1, C.who) || x.is(k - 1, C.which) || x.is(k - 1, C.article)) return false
  return x.is(k, C.gather) > 0 && (x.tokens.shape[k] & Shape.lower) !== 0 && !x.is(k, C.base)
}

/** Whose people come together at an event: "bringing together **Irish** and **Omani** companies", "companies from **Ireland** and **Oman**". */
function landsGathered(clause: Clause, gather: number): Mention[] {
  const { x, s } = clause
  const lands: Mention[] = []
  for (let k = x.after(gather); k < s.end; k++) {
    const m = clause.covering(k)
    if (m) {
      if (m.kind === 'date') break
      const placed = x.is(x.beforeArticle(m.start), C.in) || x.is(x.beforeArticle(m.start), C.at)
      if (m.kind === 'geo' && placed) break
      const land = m.kind === 'geo' && (m.adjective || m.entry.kind !== 'city')
      // "the ministers of culture **of Peru and Chile**"
      const official = m.kind === 'person' && (m.offices.length > 0 || !!m.owners)
      if (land || official || m.kind === 'group') lands.push(m)
      k = m.end - 1
      continue
    }
    const listed = x.isPunct(k, 44) && clause.mentionAt(k + 1)?.kind === 'person'
    if (x.isPunct(k, 59) || (x.isPunct(k, 44) && !listed) || x.isFinite(k) || x.is(k, C.will) || isAux(clause, k)) break
  }
  // "brings together the artists of Ghana": of one land, who came to it is not told
  const [first] = lands
  return lands.length > 1 || first?.kind === 'group' || (first?.kind === 'person' && first.plural) ? lands : []
}

/** Of more than one side, as "ministers of Peru and Chile" are. */
function isOfSeveral(ones: readonly Mention[]): boolean {
  return ones.length > 1 || (ones[0]?.kind === 'person' && (ones[0].owners?.length ?? 0) > 1)
}

/** Nothing but days and places between two tokens: "Séminaire, **les 25 et 26 mars à Riga,** entre A et B". */
function onlySet(clause: Clause, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const m = clause.covering(k)
    if (m ? m.kind !== 'date' && m.kind !== 'geo' : !isSetIn(clause, k)) return false
  }
  return true
}

/** A date and a colon stand before it, and no verb behind. */
function isEntry(clause: Clause, event: EventMention): boolean {
  const { x, s } = clause
  const date = s.chunks[0]
  // "15:00 Opening of the Slovak-Kazakh Business Forum"
  const timed =
    date === event && event.geos.length > 1 && x.tokens.shape[s.start] & Shape.number && event.start - s.start <= 4
  if (!timed && (date?.kind !== 'date' || !x.isPunct(event.start - 1, 58) || date.end !== event.start - 1)) return false
  for (let k = event.end; k < s.end; k++) if (x.is(k, C.aux) || (x.isFinite(k) && !clause.inside(k))) return false
  return true
}

/** "the forthcoming summit", "the next session". */
function isUpcoming(clause: Clause, event: EventMention): boolean {
  const { x, s } = clause
  for (let k = event.start; k >= Math.max(s.start, event.start - 3); k--) if (x.is(k, C.coming)) return true
  return false
}

/** "Washington was the seat, on 14 June, of the Seventh Meeting of the Cuba-US Commission": the sentence tells of nothing else. */
function isOnlyTold(clause: Clause, event: EventMention): boolean {
  const { x, s } = clause
  // "4th session of the Joint Commission between A and B": the whole line
  const last = s.chunks.at(-1)!
  if (event.eventKind === 'session' && event.start <= x.pastArticle(s.start) && last.end >= s.end - 1)
    return s.chunks.every(
      (c) => c === event || (c.start > event.end && x.has({ start: event.end, end: last.start }, C.between)),
    )
  return (
    event.geos.length > 1 &&
    !clause.found.length &&
    s.chunks.some((c) => c.kind === 'date' && c.from.d > 0) &&
    !s.chunks.some((c) => c !== event && (c.kind === 'event' || c.kind === 'instrument'))
  )
}

/** A date stands right before or behind it: "on 5-6 February", "in Nicosia in May". */
function datedEvent(clause: Clause, event: EventMention, placed: boolean): boolean {
  const { x, s } = clause
  const before = clause.covering(event.start - 1)
  if (before?.kind === 'date') return true
  let k = event.end
  for (let round = 0; round < 8 && k < s.end; round++) {
    const m = clause.covering(k)
    if (m?.kind === 'date') return true
    if (m?.kind === 'geo' && placed && x.is(k - 1, C.in)) return true
    if (m?.kind === 'geo' || (round < 6 && m && x.is(event.end, C.between))) {
      k = m.end
      continue
    }
    if (
      x.is(k, C.on) ||
      x.is(k, C.in) ||
      x.is(k, C.from) ||
      x.is(k, C.between) ||
      x.is(k, C.and) ||
      x.is(k, C.article) ||
      x.isPunct(k, 44) ||
      x.isPunct(k, 40)
    )
      k++
    else return false
  }
  return false
}
