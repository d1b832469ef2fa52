import type { EngagementKind } from '../../../model/reading.ts'
import { afterHour } from '../../../text/hours.ts'
import { Shape } from '../../../text/tokens.ts'
import type { Context } from '../../context.ts'
import { type Geo, isHeOrShe, type Mention } from '../../mentions.ts'
import { holds } from '../../held-words.ts'
import { C, DEFINITE, OUR } from '../../word-classes.ts'
import type { Clause } from '../clause.ts'
import { isGoverned, joinedTo } from '../joined.ts'
import { endsWithPreposition, objectsFrom, pastInsertions } from '../objects.ts'
import { nounStatus } from '../status.ts'
import { heldBy, invertedSubject, mainSubject, subjectOf, verbalSubject } from '../subjects.ts'
import { isNoun, verbBefore, verbGroup } from '../verbs.ts'
import { apposedTraveller, hostsOf } from './apposed.ts'
import { duration, isPost, visitKind } from './kind.ts'
import { visitTail, type VisitTail } from './tail.ts'
import { addTour, siteAhead } from './tours.ts'

/** "Mission by the Premier of Québec to Russia", "the President’s visit to Kenya", "study visit of 14 officials". */
export function visitNoun(clause: Clause, i: number): number {
  const { x } = clause
  if (!x.is(i, C.visitNoun) || clause.covering(i) || isPost(clause, i)) return 0
  if (x.is(i, C.verb) && !isNoun(clause, i)) return 0
  // "lors de **l’étape de** Tallinn": where
  const led = x.nounFirst ? x.endingAt(x.after(i) + 1, C.in) : -1
  if (led >= 0 && led < i) return 0
  const tail = visitTail(clause, i)
  const before = wordBefore(clause, i)
  const owners = ownersOf(clause, i, before, tail)
  const possessive = before >= clause.s.start && x.is(before, C.possessive) > 0
  // "It is the first visit **of a mayor** of Seoul to Peru": of the one told
  const isOfAny = (m: Mention) => m.kind === 'person' && !m.name && x.is(m.start - 1, C.article) > DEFINITE
  const numbered = !x.nounFirst && x.is(i - 1, C.ordinal) > 0
  const last = numbered && !clause.s.chunks.some((m) => m.kind === 'date')
  if ((last && [...tail.of, ...tail.by].some(isOfAny)) || (numbered && isIts(clause, owners))) return tail.end
  if (tail.ofOthers && !owners.length && !possessive) return tail.end
  const who = tail.by.length ? tail.by : tail.of.length ? tail.of : owners
  const apposed = who.length || possessive || x.nounFirst ? undefined : onVisit(clause, i)
  const left = tail.to.length || who.length || apposed ? undefined : leftAfter(clause, i)
  if (left) tail.to.push(left)
  const phrase: VisitPhrase = { noun: i, before, tail, owners, who, apposed, possessive, left: !!left }
  return tellSite(clause, phrase) || tellSpokenOf(clause, phrase) || tellVisit(clause, phrase)
}

/** "It was **the Council’s** second mission to Peru": of the body whose members travelled, the one told. */
function isIts({ x, s }: Clause, [owner]: readonly Mention[]): boolean {
  const [it] = s.chunks
  const says = it?.kind === 'anaphor' && it.which === 'it' && it.start === s.start && x.is(it.end, C.aux)
  return !!says && owner?.kind === 'body' && owner.start === x.pastArticle(it.end + 1)
}

/** A visit's noun with what stands around it. */
interface VisitPhrase {
  readonly noun: number
  /** The token before its words of kind: that of its owner, if it has one. */
  readonly before: number
  readonly tail: VisitTail
  /** "**the President’s** visit". */
  readonly owners: Mention[]
  /** Whose it is, by what stands behind or before. */
  readonly who: Mention[]
  readonly apposed: ReturnType<typeof onVisit>
  readonly possessive: boolean
  /** Its place is the one left when it was over. */
  readonly left: boolean
}

/** Tokens that say of what kind a visit is. */
const KIND_WITHIN = 6

/** The token before what tells of a visit's kind: "Secretary **Blinken’s** travel", "the **organization’s** recent visit", "**his** first visit". */
function wordBefore(clause: Clause, i: number): number {
  const { x, s } = clause
  let k = i - 1
  while (
    k >= s.start &&
    // "her **August 2021** visit"
    (!clause.inside(k) || (!x.nounFirst && clause.isDate(k))) &&
    !(x.tokens.shape[k] & Shape.punct) &&
    !x.is(k, C.possessive) &&
    !x.is(k, C.of) &&
    !x.is(k, C.to) &&
    !x.is(k, C.during) &&
    // "like Ivory Coast and the visit"
    !(x.is(k, C.article) && x.is(k - 1, C.and)) &&
    // "has returned to Dublin following a visit to Kenya", "to Dublin from a visit"
    !x.is(k, C.after) &&
    (x.nounFirst || !x.is(k, C.from)) &&
    // "left Ghana **for** 2-day visit to Angola"
    (x.nounFirst || !x.is(k, C.for)) &&
    !(x.is(k, C.verb) && !x.is(k, C.visitKind)) &&
    i - k < KIND_WITHIN
  )
    k--
  return k
}

/** "**Secretary Blinken’s** travel", "**Premier’s** mission", "**President A** on state visit": whose the visit is that stands before; where it goes, if that stands there, goes into the tail. */
function ownersOf(clause: Clause, i: number, k: number, tail: VisitTail): Mention[] {
  const { x } = clause
  const m = clause.covering(k)
  // "Beijing deplored **the** visit" is of nobody there
  let the = m ? m.end : i
  while (the < i && (x.nounFirst || x.is(the, C.article) !== DEFINITE)) the++
  if (m && m.end === k + 1 && the === i) {
    const owns = !!(x.tokens.shape[k] & Shape.possessive)
    if (clause.isActor(m) && (owns || m.kind === 'geo' || m.kind === 'group')) {
      // "the **Lisbon** visit": where it goes
      if (m.kind !== 'geo' || owns || tail.to.length || m.adjective) return joinedTo(clause, m)
      tail.to.push(m)
    } else if (m.kind === 'geo' && m.adjective && k === i - 1) return [m]
  }
  const headed = headline(clause, i)
  if (headed?.where && !tail.to.length) tail.to.push(headed.where)
  return headed?.who ?? []
}

const INCLUDING = holds('including')

/** "10:00 **Visit to the University of Malta**", "**Tour of the Port of Rotterdam**": a house that is visited; 0 where none is. */
function tellSite(clause: Clause, phrase: VisitPhrase): number {
  const { noun, tail, owners, who, apposed, possessive } = phrase
  const { x, s } = clause
  const goes = tail.to.length > 0 || tail.whither !== undefined
  const numbered = x.tokens.shape[s.start] & Shape.number
  const verb = numbered || s.held & INCLUDING ? verbBefore(clause, noun) : s.start - 1
  const opens = numbered && verb < s.start
  // "The programme **included** a visit to the port"
  const listed = verb >= s.start && x.is(verb, C.including) > 0
  const row = tail.site && (opens || listed)
  const told = { rule: 'meeting/site-visit', anchor: noun }
  // "the **Vorsino** industrial park"
  const isOfOne = who.some((m) => m.kind !== 'person' || !m.weak)
  // "12 h : visite du port autonome de Lomé"
  const hourly = !row && !tail.to.length && !isOfOne && (listed || opensWithHour(clause))
  const to = x.after(noun)
  const place = hourly ? siteAhead(clause, x.is(to, C.to) || listed ? x.pastArticle(to + 1) : to) : undefined
  const group = listed ? verbGroup(clause, verb) : undefined
  if (place) return addTour(clause, { ...told, end: place.end, site: place }, { actors: [], none: true }, group)
  const known = possessive || isKnown(clause, noun) || returns(clause, phrase)
  if (!goes && !who.length && !row && !apposed && !known) return x.after(noun)
  // "Tour of the Port of Rotterdam"
  const toured = tail.of.length === 1 ? tail.of[0] : undefined
  const there = tail.to.every((g) => x.is(g.start - 1, C.in))
  if (toured?.kind === 'body' && !toured.arm && x.is(noun, C.visit) && there && !tail.by.length)
    return addTour(clause, { ...told, end: tail.end, site: toured }, { actors: owners, none: !owners.length })
  const whose = tail.by.length || tail.of.length || apposed || row || (owners.length && owners[0].kind !== 'geo')
  if (!tail.site || tail.to.length || (!tail.whither && !whose)) return 0
  return addTour(clause, { ...told, end: tail.end, site: tail.site }, { actors: who, none: !who.length }, group)
}

/** "10:00 Visit", "6 March, 09:00: Visit", "6 March: Visit": a row of a programme. */
function opensWithHour({ x, s }: Clause): boolean {
  const [day] = s.chunks
  if (day?.kind !== 'date' || day.start > s.start + 1) return afterHour(x.tokens, s.start, s.end) > s.start
  const k = x.isPunct(day.end, 44) ? day.end + 1 : day.end
  return x.isPunct(k, 58) || x.isDash(k) || afterHour(x.tokens, k, s.end) > k
}

/** "**the** visit would contribute", "the **Group’s** visit": one that was told before. */
function isKnown(clause: Clause, i: number): boolean {
  const { x } = clause
  if (x.nounFirst) return false
  return x.is(i - 1, C.article) === DEFINITE || (!!(x.tokens.shape[i - 1] & Shape.possessive) && !clause.inside(i - 1))
}

/** "**during the visit**" tells nothing new: neither where nor whose; 0 where it tells more. */
function tellSpokenOf(clause: Clause, phrase: VisitPhrase): number {
  const { x } = clause
  const { noun, before, tail, owners, possessive } = phrase
  if (tail.to.length || tail.whither || tail.by.length || tail.of.length || phrase.apposed) return 0
  if (returns(clause, phrase)) return 0
  if (owners.length && owners[0].kind !== 'geo') return 0
  const end = x.after(noun)
  if (
    !x.isPlural(noun) &&
    !(x.nounFirst && endsWithPreposition(x, noun)) &&
    // an ambassador's term: "au terme de sa mission"
    !(x.nounFirst && possessive && x.name(C.visitNoun, x.is(noun, C.visitNoun)) === 'mission') &&
    // "À son arrivée à l’aéroport, il a été accueilli": told by who meets him there
    !(x.nounFirst && x.endingAt(end, C.arrivalSite) >= 0) &&
    // "pendant mon séjour": a stay in one's post
    !(x.nounFirst && possessive && x.is(before, C.possessive) === OUR) &&
    (possessive ||
      isKnown(clause, noun) ||
      x.is(before, C.definite) ||
      x.is(noun - 1, C.definite) ||
      x.is(noun - 1, C.article)) &&
    !owners.length
  )
    clause.add({
      type: 'visit',
      kind: visitKind(clause, noun),
      rule: 'visit/spoken-of',
      anchor: noun,
      end,
      subject: [],
      subjectless: true,
    })
  return end
}

/** "**A return visit** is planned for autumn": back to whence others came. */
const returns = ({ x }: Clause, { noun, tail, possessive }: VisitPhrase): boolean =>
  x.is(noun, C.return) > 0 && !tail.to.length && !tail.whither && !possessive

/** "**the visit of President A to Kenya**": whose it is, where to, and who receives. */
function tellVisit(clause: Clause, phrase: VisitPhrase): number {
  const { x } = clause
  const { noun, tail, who } = phrase
  const named = travellersOf(clause, phrase)
  const led = who.length ? [] : accompaniedBefore(clause, noun, tail.to.length > 0)
  // "the visits of the leaders of the two states": of both to each other, and of no day
  const goes = tail.to.length > 0 || tail.whither !== undefined
  if (!goes && named.length > 0 && named.every((m) => m.kind === 'anaphor' && m.which === 'sides')) return tail.end
  const verb = verbBefore(clause, noun)
  if (!tail.to.length) addReceivers(clause, phrase, verb)
  clause.add({
    type: 'visit',
    kind: visitKind(clause, noun),
    rule: 'visit/visit-of-to',
    anchor: noun,
    end: tail.end,
    subject: led.length ? [...led, ...named.filter((m) => !led.includes(m))] : named,
    object: tail.hosts,
    subjectless: !named.length && !led.length,
    to: tail.to,
    whither: tail.whither,
    returned: returns(clause, phrase),
    status: nounStatus(clause, noun, tail.end),
    days: duration(clause, noun - KIND_WITHIN, noun),
    ends:
      isEndedBy(clause, phrase, verb) ||
      // "**after** a visit of three days to B": a day told beside it is the last
      x.is(beforeNoun(clause, noun), C.after) > 0 ||
      // "the visit of A to B ends tomorrow"
      (!x.nounFirst && x.is(tail.end, C.finish) > 0 && (x.is(tail.end, C.sform) > 0 || x.is(tail.end, C.past) > 0)),
  })
  return tail.end
}

/** Who makes a visit: by its own words, by who was received, or by the clause in which it stands. */
function travellersOf(
  clause: Clause,
  { noun, before, tail, who, apposed, possessive }: VisitPhrase,
): readonly Mention[] {
  const { x, s } = clause
  // "Lors de la visite qu’**il** a effectuée à Rome, **le ministre A**"
  const taken = x.nounFirst && who === tail.by && isHeOrShe(who[0]) && verbBefore(clause, noun) < s.start
  const main = taken ? mainSubject(clause, noun, tail.end) : []
  if (who.length) return main.length ? main : who
  const guests = possessive ? receivedBefore(clause, noun) : []
  if (guests.length) return guests
  if (apposed?.travellers.length) return apposed.travellers
  const inverted = x.is(s.start, C.on) && noun - s.start < 5 ? invertedSubject(clause, tail.end) : []
  if (inverted.length) return inverted
  const goes = tail.to.length > 0 || tail.whither !== undefined
  const held =
    (goes ? resumedBy(clause, noun, tail.end) : undefined) ?? heldBy(clause, before) ?? verbalSubject(clause, noun)
  if (held.length) return held
  // "During her visit to Riga, the Prime Minister met": whose clause it opens
  // and "On a visit to Riga, the Prime Minister met", "While in Riga on a working visit, she met"
  const opener = possessive ? before : openedBy(clause, noun)
  return opener < 0 ? held : mainSubject(clause, opener, tail.end)
}

/** "the city of **Rosario receives** a mission of Catalan businesswomen", "**Laos cancelled** the visit of A", "**hosts** President A on a state visit": who receives, or the land that does, goes into the tail. */
function addReceivers(clause: Clause, { noun, tail, who, apposed }: VisitPhrase, verb: number): void {
  const { x, s } = clause
  // "a eu**, le 6 juin,** la visite de A"
  const near = verb >= s.start && noun - pastInsertions(clause, x.after(verb)) < 6
  const receives = who.length > 0 && near && !!(x.is(verb, C.receive) || x.is(verb, C.cancelled) || hasHad(x, verb))
  const receivers = receives ? subjectOf(clause, verb).actors : (apposed?.hosts ?? [])
  for (const m of receivers) {
    if (m.kind === 'geo' && !m.adjective) tail.to.push(m)
    else if (m.kind === 'body' && m.arm && m.owner) tail.to.push(m.owner)
    else if (m.kind === 'person') tail.hosts.push(m)
  }
}

/** "Nantes a **eu** la visite de A". */
const hasHad = (x: Context, verb: number): boolean => x.nounFirst && !!x.is(verb, C.have) && !!x.is(verb, C.hold)

/** "**concluded** his visit", "**returned from** a visit", "**left** Hanoi after a visit": the day of the verb is the visit's last. */
function isEndedBy(clause: Clause, { noun, left }: VisitPhrase, verb: number): boolean {
  const { x, s } = clause
  if (verb < s.start || !(x.is(verb, C.finish) || x.is(verb, C.return) || (left && x.is(verb, C.leave)))) return false
  return !isBound(clause, verb, noun)
}

/** "**President A** on state visit to Angola", "**Minister A in Dhaka** for official visit": who and where, in a line whose verb is left out. */
function headline(clause: Clause, i: number): { readonly who: Mention[]; readonly where?: Geo } | undefined {
  const { x, s } = clause
  if (x.nounFirst || verbBefore(clause, i) >= s.start) return undefined
  const on = beforeNoun(clause, i)
  if (!(x.is(on, C.on) || x.is(on, C.for)) || clause.inside(on)) return undefined
  const m = clause.covering(on - 1)
  const where = m?.kind === 'geo' && !m.adjective && x.is(m.start - 1, C.in) ? m : undefined
  const who = where ? clause.covering(where.start - 2) : x.is(on, C.on) ? m : undefined
  if (who?.end !== (where ? where.start - 1 : on) || isGoverned(clause, who)) return undefined
  const goes = who.kind === 'person' ? who.offices.length > 0 && !who.weak : who.kind === 'group' && who.delegation
  return goes ? { who: joinedTo(clause, who), ...(where ? { where } : {}) } : undefined
}

/** "Sa première visite en France**, le ministre A vient de la boucler**": who makes it, where a pronoun takes the noun up again. */
function resumedBy(clause: Clause, i: number, comma: number): Mention[] | undefined {
  const { x, s } = clause
  if (!x.nounFirst || !x.isPunct(comma, 44) || verbBefore(clause, i) >= s.start) return undefined
  const who = clause.mentionAt(comma + 1)
  if (who?.kind !== 'person' && who?.kind !== 'anaphor' && who?.kind !== 'group') return undefined
  let pronoun = false
  for (let k = who.end; k < Math.min(s.end, who.end + RESUMED_WITHIN); k++) {
    if (pronoun && (x.is(k, C.light) || x.is(k, C.finish))) return [who]
    if (x.is(k, C.article) === DEFINITE && !clause.inside(k)) pronoun = true
    else if (!x.is(k, C.aux) && !x.is(k, C.adverb) && !x.is(k, C.clitic) && !x.is(k, C.infinitive) && !x.isPunct(k, 44))
      return undefined
  }
  return undefined
}

/** Tokens from a traveller to the verb of a visit told before him. */
const RESUMED_WITHIN = 9

/** "a quitté Lomé **pour une visite** de six jours", "left Lomé for a visit": the day is the first, not the last. */
function isBound(clause: Clause, verb: number, noun: number): boolean {
  const { x } = clause
  for (let k = noun - 1; k > Math.max(verb, noun - 5); k--) {
    if (x.is(k, C.for)) return true
    if (clause.inside(k)) return false
  }
  return false
}

/** Tokens from "accompanied" to the visit on which it was. */
const ACCOMPANIED_WITHIN = 30

/** "A accompanied **Prime Minister B** on a visit to": whose visit it is, before who goes along. */
function accompaniedBefore(clause: Clause, i: number, goes: boolean): Mention[] {
  const { x, s } = clause
  if (x.nounFirst) return []
  for (let k = i - 1; k > Math.max(s.start, i - ACCOMPANIED_WITHIN); k--) {
    if (clause.inside(k)) continue
    // "officials **joined Governor B** on a mission to"
    if ((x.is(k, C.accompanied) && x.is(k, C.verb)) || (goes && x.is(k, C.attend) === JOIN)) {
      if (x.is(k + 1, C.by)) return []
      const o = objectsFrom(clause, k + 1, (m) => m.kind === 'person' && !m.plural)
      return o.end < i ? o.actors : []
    }
    // "officials **travelled with Governor B** on a mission to"
    if (goes && x.is(x.after(k), C.with) && (x.is(k, C.travel) || x.is(k, C.arrive))) {
      const o = objectsFrom(clause, x.after(k) + 1, (m) => m.kind === 'person' && !m.plural)
      return o.end < i ? o.actors : []
    }
    if (x.isPunct(k, 59) || x.isFinite(k)) return []
  }
  return []
}

/** Payload of `attend`: a verb with the event, or whom one joins, right behind it. */
const JOIN = 3

/** "received the Minister of Bahrain on the occasion of **his** visit": whose visit it is, is who was received. */
function receivedBefore(clause: Clause, i: number): Mention[] {
  const told = clause.found.findLast((a) => a.rule === 'meeting/received' && a.end <= i)
  return told ? told.object.filter((m) => m.kind === 'person' && !m.plural).slice(0, 1) : []
}

/**
 * "met with the Speaker, A**, currently on an official visit to Oman**", "hosts President A **on a state visit**": who stands before
 * the comma, or is received; and who meets or receives them.
 */
function onVisit(
  clause: Clause,
  noun: number,
): { readonly travellers: readonly Mention[]; readonly hosts: Mention[] } | undefined {
  const { x, s } = clause
  let on = noun - 1
  // "state" is also a verb
  const goesOn = (k: number) => !x.is(k, C.on) && !clause.inside(k) && (!x.is(k, C.verb) || x.is(k, C.visitKind))
  while (on > s.start && noun - on < 7 && goesOn(on)) on--
  if (!x.is(on, C.on) || clause.inside(on)) return undefined
  let p = on - 1
  while (p > s.start && x.is(p, C.adverb) && !clause.inside(p)) p--
  const traveller = apposedTraveller(clause, on)
  const hosts = traveller ? hostsOf(clause, traveller) : []
  if (!traveller || !hosts.length) return undefined
  const travellers = traveller.actors
  return x.isPunct(p, 44) || x.is(verbBefore(clause, travellers[0].start), C.receive)
    ? { travellers, hosts }
    : undefined
}

/** A chronicle's line without a verb: "Jan 11-13: Manmohan Singh, the Prime Minister, in Cebu". */
export function chronicle(clause: Clause, i: number): number {
  const { x, s } = clause
  if (!(x.is(i, C.in) || x.is(i, C.at) || x.is(i, C.to)) || clause.inside(i)) return 0
  let p = i - 1
  if (x.isPunct(p, 44)) p--
  while (p > s.start && x.is(p, C.offAway)) p--
  if (x.isPunct(p, 44)) p--
  const who = clause.covering(p)
  if (!who || (who.kind !== 'person' && who.kind !== 'group') || who.end !== p + 1 || isGoverned(clause, who)) return 0
  for (let k = s.start; k < who.start; k++) if (!clause.inside(k) && (x.is(k, C.aux) || x.isFinite(k))) return 0
  // "9 September: Vice-Governor A at the opening of the Forum in Foz do Iguaçu"
  const event = clause.mentionAt(i + 1)
  if (event?.kind === 'event' && event.named && !x.is(i, C.in)) {
    clause.add({
      type: 'event',
      kind: event.eventKind as EngagementKind,
      rule: 'event/attended',
      anchor: i,
      end: event.end,
      subject: [who],
      event,
    })
    return event.end
  }
  const o = objectsFrom(clause, i + 1, (m) => m.kind === 'geo')
  const geos = (o.actors as Geo[]).filter((g) => !g.adjective)
  if (!geos.length) return 0
  clause.add({
    type: 'visit',
    kind: 'unspecified',
    rule: 'visit/chronicle',
    anchor: i,
    end: o.end,
    subject: [who],
    to: geos,
  })
  return o.end
}

/** The article of a visit whose phrase opens its sentence, with a comma behind it: "**On** a visit to Riga, the Prime Minister met"; else -1. */
function openedBy(clause: Clause, i: number): number {
  const { x, s } = clause
  const noun = beforeNoun(clause, i)
  // "On **the second day of** a visit to Riga"
  const day = noun > s.start && x.is(noun, C.of) ? clause.covering(noun - 1) : undefined
  const opens = x.is(noun, C.on) || x.is(noun, C.during) || x.is(noun, C.in) || x.is(noun, C.after)
  if (noun < s.start || !(opens || (day?.kind === 'date' && day.dayOfVisit))) return -1
  for (let k = s.start; k < noun; k = x.after(k)) {
    const m = clause.covering(k)
    if (m?.kind === 'geo' || m?.kind === 'date') continue
    if (!x.is(k, C.but) && !x.is(k, C.in) && !x.is(k, C.also) && !x.is(k, C.during) && !(day && k < day.start))
      return -1
  }
  return x.after(noun) < i ? x.after(noun) : i
}

/** "left **Hanoi** on Wednesday after a three-day visit": the place that one leaves when a visit is over. */
function leftAfter(clause: Clause, i: number): Geo | undefined {
  const { x, s } = clause
  const after = x.nounFirst ? -1 : beforeNoun(clause, i)
  if (after <= s.start || !x.is(after, C.after)) return undefined
  const verb = verbBefore(clause, after)
  const m = verb >= s.start && x.is(verb, C.leave) ? clause.mentionAt(x.after(verb)) : undefined
  return m?.kind === 'geo' && !m.adjective ? m : undefined
}

/** The token before the article and the words of kind of a visit's noun, where a phrase of several words its first. */
function beforeNoun({ x, s }: Clause, i: number): number {
  let k = i - 1
  while (k > s.start && (x.is(k, C.visitKind) || x.is(k, C.duration) || x.is(k, C.talkAdjective) || x.is(k, C.ordinal)))
    k--
  // "three-day" is of several tokens
  for (let p = k - 1; p > Math.max(s.start, k - 4); p--) if (x.is(p, C.duration) && x.after(p) === k + 1) k = p - 1
  if (x.is(k, C.article)) k--
  // "as part of"
  const phrase = Math.max(x.endingAt(k + 1, C.during), x.endingAt(k + 1, C.after))
  return phrase >= s.start ? phrase : k
}
