import { resolve } from './who/resolving.ts'
import { roleOf } from './who/roles.ts'
import { Shape } from '../../text/tokens.ts'
import { overlap } from '../calendar.ts'
import type { Act, Sentence } from '../clauses/act.ts'
import type { Context } from '../context.ts'
import { C } from '../word-classes.ts'
import { isCity, type Body, type EventMention, type Geo, type Span } from '../mentions.ts'
import { countryOf, partyOf, partyOfBody, partyOfGeo, pushParty, domestic, stateOfCapital, within } from '../parties.ts'
import type { Someone } from '../people.ts'
import type { Discourse } from './discourse.ts'
import { addTo, lastTold, sharedParties, wordIn, type Draft, type Side } from './draft.ts'
import { giveAnnounced } from './layout/announced.ts'
import { giveWhere } from './where.ts'
import { givePartiesAtEvent } from './who/represented.ts'
import { giveSize } from './visits/delegations.ts'
import { giveDestination } from './visits/destinations.ts'
import { admitVisit } from './visits/same-visit.ts'
import { giveLeaders } from './visits/visits.ts'
import { fillParties, toldLately } from './agreements/agreement-sides.ts'
import { dateAsSentence } from './agreements/agreements.ts'
import { isDefinite } from './agreements/same-agreement.ts'
import { sidesOfSigners } from './agreements/signers.ts'

// Events with several sides, and who came.

/** Tokens from who opens an event to the verb: "A, **has officially** opened". */
const TO_OPENED = 3

/** Days by which what was attended may lie before or after those of the visit. */
const DAYS_APART = 3

/** Tokens from "y" to its verb. */
const TO_THERE = 3

/** Tokens from "where" to the verb that tells what was attended there. */
const TO_WHERE = 7

/** "Opening of the Business Forum": the forum, where the name's own head is no opening. */
function nameStart({ x }: Discourse, { start, eventKind }: EventMention): number {
  if (eventKind === 'ceremony' || !x.is(start, C.open) || !x.is(start + 1, C.of)) return start
  return x.pastArticle(start + 2)
}

/** "**will** co-host", which "agreed to host" does not say. */
function willDo(x: Context, { anchor }: Act): boolean {
  for (let k = anchor - 1; k >= anchor - 3; k--) if (x.is(k, C.will)) return true
  return false
}

/** The rules of clauses that tell of the event itself, and of nobody who does something there. */
const BY_ITSELF = new Set(['event/of-organisation', 'event/took-place', 'event/dated', 'event/entry'])

/** An event that a clause tells: who holds it or comes to it, where and when; one abroad is what a journey is for. */
export function tellEvent(discourse: Discourse, act: Act, s: Sentence, index: number): void {
  const { event } = act
  if (!event || isAnniversary(discourse, act, event)) return
  const a = whoHolds(discourse, act, s)
  const draft = discourse.draftOf(act, s, index, event)
  draft.title = { start: nameStart(discourse, event), end: event.end }
  const b = giveThoseThere(discourse, act, event, draft, a, s)
  giveWhere(discourse, act, draft, s)
  discourse.date(act, draft)
  const visit = journeyOf(discourse, a)
  if (visit?.status === 'cancelled' && draft.status === 'planned' && a.people.some((p) => visit.guests.includes(p)))
    draft.status = 'cancelled'
  const onVisit = visit && isOnVisit(discourse, visit, draft, a, s) ? visit : undefined
  if (comesForIt(discourse, act, event, a)) {
    if (onVisit && !onVisit.occasion && isItsOccasion(discourse, onVisit, act, event, index)) {
      onVisit.occasion = { start: event.start, end: event.end }
      // "will go on to Lomé, where she will attend the Forum **on Saturday**"
      onVisit.date ??= draft.date
      onVisit.told.push(index)
      // of which more is told than its name
      if (!act.object.length) return
    }
    // "will speak **virtually** at the Riga Forum" is no journey
    if (
      !onVisit &&
      !discourse.x.has({ start: act.anchor, end: event.start }, C.virtual) &&
      tellTrip(discourse, act, event, draft, a, b, s, index)
    )
      return
  }
  giveThoseOfLast(discourse, act, event, draft)
  const before = event.named ? undefined : eventAgain(discourse, draft)
  // whose sides are known: who else came may be told alone
  const known = !!before && before.parties.length > 1
  const dated = isOfSomeDay(act, draft)
  const several = (onVisit && isOfItsOwn(discourse, act, event)) || isOfSeveral(discourse, act, event, draft)
  if (!event.named && !before && !dated && !several && draft.people.length < 2) return
  if (onVisit) giveThoseOfVisit(draft, onVisit, a)
  giveOtherSide(discourse, event, draft, s)
  // "the May 21 Summit between President A and President B": of whom the text has just told
  if (
    draft.parties.length < 2 &&
    (discourse.x.nounFirst || act.kind === 'session' || (dated && draft.people.length > 1))
  )
    fillParties(discourse, draft, toldLately(discourse, s, index), index)
  giveHost(discourse, act, event, draft)
  givePartiesAtEvent(discourse, draft, a, b, isOneOfEach(discourse, act, draft))
  if (!event.named && !known && draft.parties.length < 2) return
  dateAsSentence(discourse, draft)
  if (act.kind === 'session') rememberChairs(discourse, draft)
  admitEvent(discourse, draft, index)
}

/** "**The next conference** will be held in Lomé in 2031": of the same sides as the one told before. */
function giveThoseOfLast(discourse: Discourse, { rule, kind }: Act, { named }: EventMention, draft: Draft): void {
  if (named || rule !== 'event/took-place' || draft.status !== 'planned' || !draft.date || draft.parties.length) return
  const last = discourse.lastDraft('event', (d) => d.kind === kind && d.status === 'held')
  for (const p of last?.parties ?? []) pushParty(draft.parties, { ...p, inferred: true })
}

/** "Marking the 25th anniversary of the Commission": what a year or day is, and nobody's gathering. */
function isAnniversary({ x }: Discourse, { rule }: Act, { start, end }: EventMention): boolean {
  if (rule !== 'event/dated') return false
  if (x.is(end - 1, C.anniversary)) return true
  for (let k = start; k < end; k++) if (x.is(k, C.anniversary) && x.is(k + 1, C.of)) return true
  return false
}

/** "**Minister A** attended", "**The Commission** held": whose event it is, or who comes to it. */
function whoHolds(discourse: Discourse, act: Act, s: Sentence): Side {
  if (act.rule === 'event/hosted') return whoHosts(discourse, act, s)
  const byItself = BY_ITSELF.has(act.rule)
  const asBefore = act.subjectless && !act.subject.length && !byItself ? discourse.subject : undefined
  const a = asBefore ?? resolve(discourse, act.subject, s)
  if (!byItself || act.kind !== 'session' || a.people.length) return a
  // "Under the chairmanship of A and B, the Commission held its session": one of each side
  const chairs = s.chunks.filter((c) => c.kind === 'person' && !c.plural && roleOf(discourse, s, c) === C.led)
  return chairs.length ? { ...a, people: resolve(discourse, chairs, s).people } : a
}

/** "**Riga** will host the Forum": the country for its capital; the document's own where nobody is named. */
function whoHosts(discourse: Discourse, act: Act, s: Sentence): Side {
  const { x, home } = discourse
  let a = resolve(discourse, act.subject, s)
  // "The Commission will host": whose document it is
  if (!a.people.length && !a.parties.length && home) a = { ...a, parties: [{ ...home, inferred: true }] }
  const host = act.subject.find((m): m is Geo => m.kind === 'geo' && !!stateOfCapital(x, m.entry))
  const country = host && stateOfCapital(x, host.entry)
  if (host && country) {
    a = { ...a, parties: a.parties.map((p) => (p.code === host.entry.code ? partyOf(country, host) : p)) }
    if (!act.places.includes(host)) act.places.push(host)
  }
  // "Cotonou hosted the joint commission of Benin and Togo": where it was, and of the state that is a side
  const city = country ? undefined : act.subject.find(isCity)
  const sides = [...resolve(discourse, act.object, s).parties, ...(act.event?.geos.map((g) => partyOfGeo(g)) ?? [])]
  if (city && sides.some((p) => p.code === city.entry.country)) {
    a = { ...a, parties: a.parties.filter((p) => p.code !== city.entry.code) }
    if (!act.places.includes(city)) act.places.push(city)
  }
  // who agrees to hold a forum does not take part yet
  if (act.status === 'planned' && !willDo(x, act))
    a = { ...a, people: [], parties: [...a.parties, ...a.people.flatMap((p) => (p.party ? [p.party] : []))] }
  return a
}

/** Who holds it, came along or was there, and the parties in its name; those on the other side by themselves, too. */
function giveThoseThere(
  discourse: Discourse,
  act: Act,
  { geos, bodies }: EventMention,
  draft: Draft,
  a: Side,
  s: Sentence,
): Side {
  for (const p of a.people) addTo(draft.people, p)
  for (const c of BY_ITSELF.has(act.rule) ? [] : s.chunks) {
    if (c.kind !== 'person' || c.plural) continue
    const role = roleOf(discourse, s, c)
    if (role === C.together || role === C.accompanied) addTo(draft.people, discourse.someone(c))
  }
  for (const p of a.parties) pushParty(draft.parties, p)
  const b = resolve(discourse, act.object, s)
  for (const p of b.people) addTo(draft.people, p)
  // an agency of a side that is named already organises for it
  const agencies = act.object
    .filter(
      (m): m is Body => m.kind === 'body' && !!m.owner && geos.some((g) => domestic(g.entry.code, m.owner!.entry.code)),
    )
    .map((m) => partyOfBody(m, discourse.home)?.code)
  for (const p of b.parties) if (!agencies.includes(p.code)) pushParty(draft.parties, p)
  // a lone city is where it is
  for (const g of geos)
    if (
      g.entry.kind !== 'city' ||
      (geos.length > 1 && !geos.some((h) => h !== g && domestic(h.entry.code, g.entry.code)))
    )
      pushParty(draft.parties, partyOfGeo(g))
  for (const p of bodies) pushParty(draft.parties, p)
  return b
}

/** The visit that is spoken of, else the last one of those who attend. */
function journeyOf(discourse: Discourse, { people }: Side): Draft | undefined {
  const { visit, heading, left } = discourse
  if (visit || heading.visits) return visit
  return discourse.lastDraft('visit', (d) => !left.has(d) && people.some((p) => d.guests.includes(p)))
}

/** Those who attend are the travellers, on the days of their visit. */
function isOnVisit(discourse: Discourse, visit: Draft, draft: Draft, a: Side, s: Sentence): boolean {
  if (!a.people.some((p) => visit.guests.includes(p)) && !a.groups.length && !a.anaphoric) return false
  if (draft.date && visit.date && !overlap(draft.date.edtf, visit.date.edtf, DAYS_APART)) return false
  // "will visit Ireland and then attend the Summit in Paris": another journey's, in a land that this one does not come to
  const isThere = (g: Geo) => [...visit.to, ...visit.from].some((p) => domestic(p.code, g.entry.code))
  if (draft.places.length && visit.to.some((p) => countryOf(p.code)) && !visit.wide && !draft.places.some(isThere))
    return false
  return !discourse.heading.visits || visit.block === s.block
}

/**
 * Whether someone comes for it: who attends it, and who opens a forum abroad, but for an envoy, who is there, and for who is
 * on a journey already; "welcomed the initiative to launch a Dialogue" opens nothing.
 */
function comesForIt(discourse: Discourse, act: Act, event: EventMention, { people, groups }: Side): boolean {
  if (act.rule === 'event/attended') return people.length > 0 || groups.length > 0
  return (
    act.rule === 'event/opened' &&
    event.named &&
    people.length > 0 &&
    !discourse.drafts.some((d) => d.type === 'visit' && !d.dropped && people.some((p) => d.guests.includes(p))) &&
    act.subject.some((m) => m.end <= act.anchor && act.anchor - m.end <= TO_OPENED) &&
    people.every((p) => p.party && !discourse.people.isEnvoy(p))
  )
}

/** "will travel to France, Latvia and Spain. **She will also attend the Forum**": abroad, though not told in which of them. */
export function isAttendedOnTour({ x, drafts }: Discourse, { rule, title, people, status }: Draft): boolean {
  if (!rule.endsWith('/attended') || !title || !(x.isCap(title.start) || x.isCap(title.end - 1))) return false
  return drafts.some(
    (v) =>
      v.type === 'visit' &&
      !v.dropped &&
      v.to.length > 1 &&
      (v.status === 'held' || v.status === status) &&
      people.some((p) => v.guests.includes(p)),
  )
}

/** In a list of visits what was attended is what the visit was for, and where one went there for it. */
function isItsOccasion(
  discourse: Discourse,
  visit: Draft,
  act: Act,
  { named, geos }: EventMention,
  index: number,
): boolean {
  if (discourse.heading.visits) return true
  return named && geos.length < 2 && !act.object.length && isThere(discourse, visit, act, index)
}

/** "Minister A attended the Forum **in Oslo**": an event abroad is the occasion of a visit; whether it is told as one. */
function tellTrip(
  discourse: Discourse,
  act: Act,
  event: EventMention,
  { spans: [{ start, end }], places, status, date }: Draft,
  a: Side,
  b: Side,
  s: Sentence,
  index: number,
): boolean {
  const { heading } = discourse
  const party =
    a.parties[0] ??
    heading.from ??
    (a.people.some((one) => one.offices.length) ? (discourse.home ?? discourse.guessed) : undefined)
  if (!party) return false
  const isAbroad = (g: Geo) => countryOf(party.code) !== g.entry.country
  const place = places.find(isAbroad) ?? event.geos.find((g) => g.entry.kind === 'city' && isAbroad(g))
  if (!place && !heading.to) return false
  // who is at home there and who comes to it together hold it
  if (place && [...a.parties, ...b.parties].some((p) => domestic(p.code, place.entry.code))) return false
  // "co-chaired the U.S.-Morocco Committee with A in Rabat"
  const isTheirs = (g: Geo) => !!place && domestic(g.entry.code, place.entry.code)
  if (b.people.length && event.geos.some(isTheirs)) return false
  const trip = discourse.draft(
    'visit',
    { kind: 'unspecified', status, rule: 'visit/attended-abroad', start, end },
    s,
    index,
  )
  trip.guests.push(...a.people)
  for (const c of s.chunks) {
    if (c.kind !== 'person' || c.plural || act.subject.includes(c)) continue
    const role = roleOf(discourse, s, c)
    if (role === C.led || role === C.including || role === C.accompanied) addTo(trip.guests, discourse.someone(c))
  }
  for (const p of [party, ...trip.guests.map((one) => one.party)])
    if (p && !trip.from.some((q) => within(p.code, q.code) || within(q.code, p.code))) pushParty(trip.from, p)
  giveLeaders(discourse, trip, a, s)
  if (place)
    giveDestination(
      discourse,
      trip,
      places.includes(place) ? places.filter((g) => g.entry.country === place.entry.country) : [place],
    )
  if (!trip.to.length && heading.to) pushParty(trip.to, { ...heading.to, inferred: true })
  if (date) trip.date = date
  // nothing says that it was all that one came for
  trip.arrival = !!date
  trip.occasion = { start: event.start, end: event.end }
  giveSize(discourse, trip, s, a.groups)
  giveAnnounced(discourse, trip, s)
  admitVisit(discourse, trip)
  return true
}

/** "The Forum was held **on 5 May** between A and B": with its day, and with more than one who was there. */
function isOfSomeDay({ rule, object }: Act, { date, people, parties }: Draft): boolean {
  return (
    (rule === 'event/dated' || (rule === 'event/took-place' && object.length > 0)) &&
    !!date &&
    people.length + parties.length > 1
  )
}

/** "will go to Riga. She will speak at **a conference**": with those to whom she goes, but not "the conference", nor a panel discussion. */
function isOfItsOwn(discourse: Discourse, { kind }: Act, { start, end }: EventMention): boolean {
  if (kind === 'other' || discourse.x.is(end - 1, C.talkNoun)) return false
  return end - start > 1 || !isDefinite(discourse, { start, end })
}

/** Whether an event that has no name of its own is one of several sides all the same. */
function isOfSeveral({ x }: Discourse, { rule, kind, object }: Act, { end }: EventMention, draft: Draft): boolean {
  const several = draft.parties.length > 1
  // "le Conseil de coopération Ontario-Rhône-Alpes tiendra sa session": of the two that its name has
  // and "la commission mixte s’est tenue le 5 mai", of those of whom the text tells
  if (kind === 'session' && (several || (rule === 'event/took-place' && !!draft.date))) return true
  if (!several) return false
  // "Japan and Chile held a summit in Tokyo"
  const abroad = draft.parties.some((p) => !domestic(p.code, draft.parties[0].code))
  if (abroad && rule !== 'event/attended' && (draft.date || draft.places.length)) return true
  // "The conference brought together the ministers of Peru and Chile"
  if (BY_ITSELF.has(rule) && object.some((m) => m.kind === 'person')) return true
  // "held a ceremony to mark 60 years of relations between Cuba and Viet Nam"
  return rule === 'event/hosted' && x.is(end, C.occasion) > 0 && object.length > 1
}

/** The parties of a visit on which it is, where its own words do not tell them. */
function giveThoseOfVisit({ parties, places }: Draft, visit: Draft, a: Side): void {
  for (const p of visit.from) {
    // "the Mayor has come with Korean officials. They will speak at a forum": for the city
    const wider = parties.findIndex((q) => q.code !== p.code && within(p.code, q.code))
    if (wider >= 0 && !parties.some((q) => q.code === p.code)) parties[wider] = { ...p, inferred: true }
    else if (parties.length < 2 || a.people.some((one) => !one.party)) pushParty(parties, { ...p, inferred: true })
  }
  for (const p of visit.to) {
    const there = (visit.to.length === 1 && !places.length) || places.some((g) => domestic(p.code, g.entry.code))
    if (there && parties.length < 2) pushParty(parties, { ...p, inferred: true })
  }
}

/** Where one side is told: the land of an ambassador who is there, or the two of which a headline is. */
function giveOtherSide(discourse: Discourse, event: EventMention, draft: Draft, s: Sentence): void {
  const { parties } = draft
  // a posted ambassador is a guest of the land
  for (const one of draft.people) {
    const posted = one.offices[0]?.posted
    if (posted && parties.length < 2) pushParty(parties, { ...partyOfGeo(posted), inferred: true })
  }
  // "Cuba and United States: Bilateral Commission meets"
  if (parties.length < 2 && isHeadline(discourse, draft)) {
    const lands = s.chunks.filter((c): c is Geo => c.kind === 'geo' && !c.adjective && c.entry.kind !== 'city')
    if (lands.length === 2 && lands[1].end <= event.start && discourse.x.isPunct(lands[1].end, 58))
      for (const g of lands) pushParty(parties, partyOfGeo(g))
  }
}

/** Of whom a single other party is the guest: whose document it is, or in whose land it was. */
function giveHost({ x, home }: Discourse, { rule }: Act, { geos }: EventMention, { parties, places }: Draft): void {
  if (parties.length === 1 && rule !== 'event/of-organisation' && home && !domestic(parties[0].code, home.code))
    pushParty(parties, { ...home, inferred: true })
  // "la Semaine culturelle de Corée s’est ouverte à Yaoundé": of one land, held in another
  const [there] = places
  if (rule !== 'event/took-place' || geos.length !== 1 || parties.length !== 1 || !there) return
  const host = x.gazetteer.byCode(countryOf(there.entry.code) ?? '')
  if (host && !domestic(host.code, parties[0].code)) pushParty(parties, { ...partyOf(host, there), inferred: true })
}

/** "**between** President A and President B", "sous la présidence du ministre A et du ministre algérien B": one of each side. */
function isOneOfEach({ x }: Discourse, { rule, object }: Act, { parties }: Draft): boolean {
  if (object.length < 2) return false
  const { start } = object[0]
  if (x.is(start - 1, C.between) || (start > 1 && x.is(start - 2, C.between))) return true
  const chairs = rule === 'event/took-place' && object.length === 2 && object.every((m) => m.kind === 'person')
  return chairs && parties.length === 2
}

/** "A and B co-chaired the session. **The two sides** signed": not those who met before, nor the chairs in person. */
function rememberChairs(discourse: Discourse, draft: Draft): void {
  const { sides } = discourse
  const chaired = sides.length ? sidesOfSigners(draft) : []
  const met = (one: Someone) => sides.some((side) => side.people.includes(one))
  if (chaired.length && !draft.people.every(met)) discourse.sides = chaired.map((side) => ({ ...side, people: [] }))
}

/** Keeps an event, or adds it to the one told before. */
function admitEvent(discourse: Discourse, draft: Draft, index: number): void {
  const old = eventAgain(discourse, draft)
  if (!old) {
    discourse.drafts.push(draft)
    return
  }
  if (draft.date && (!old.date || old.date.inferred)) old.date = draft.date
  const [was, title] = [old.title!, draft.title!]
  if (isHeadline(discourse, old) && title.end - title.start > was.end - was.start) old.title = title
  for (const p of draft.people) addTo(old.people, p)
  for (const p of draft.parties) if (!old.parties.some((q) => domestic(p.code, q.code))) pushParty(old.parties, p)
  for (const g of draft.places) if (!old.places.includes(g)) old.places.push(g)
  if (draft.status !== 'held' && !old.date) old.status = draft.status
  old.spans.push(...draft.spans)
  old.told.push(index)
}

/** "visited Lisbon, **where she** attended the Conference", "quittera Rome pour Bari. Elle **y** participera": of a journey told in the same sentence, or the one before. */
function isThere({ x }: Discourse, visit: Draft | undefined, { anchor }: Act, index: number): boolean {
  if (visit && lastTold(visit) === index - 1 && x.nounFirst)
    for (let k = anchor - 1; k > anchor - TO_THERE; k--) if (x.is(k, C.there) && x.is(k, C.clitic)) return true
  if (visit?.sentence !== index) return false
  for (let k = anchor - 1; k > anchor - TO_WHERE && k > visit.spans[0].start; k--) if (x.is(k, C.where)) return true
  return false
}

/** The event told before that this one is: of the same name, or "the ceremony" of the sentences before. */
function eventAgain(discourse: Discourse, now: Draft): Draft | undefined {
  const title = now.title!
  const { x } = discourse
  return discourse.drafts.findLast((old) => {
    if (old.type !== 'event' || old.dropped || !old.title) return false
    if (old.date && now.date && !overlap(old.date.edtf, now.date.edtf)) return false
    if (title.end - title.start === 1 && old.status !== now.status) return false
    if (title.end - title.start === 1 && isDefinite(discourse, title))
      return now.sentence - old.sentence < 6 && wordIn(x, title.start, old.title)
    // a headline tells of one session of two, by whatever name
    const isSession = old.kind === 'session' && now.kind === 'session' && old.status === now.status
    if (sharedParties(old, now) > 1 && isHeadline(discourse, old))
      if (isSession || core(discourse, old.title) === core(discourse, title)) return true
    return sameWords(x, old.title, title, isHeadline(discourse, old))
  })
}

/** An event's name without its number, its year and whose it is: "EU-Ghana **Partnership Dialogue**", "3rd **Partnership Dialogue**". */
function core({ x, geoInside }: Discourse, title: Span): string {
  let words = ''
  for (let k = title.start; k < title.end; k++) {
    const shape = x.tokens.shape[k]
    if (!x.isWord(k) || shape & (Shape.number | Shape.upper | Shape.dotted) || x.is(k, C.ordinal) || geoInside.has(k))
      continue
    words += x.tokens.key(k) + ' '
  }
  return words || String(title.start)
}

function isHeadline(discourse: Discourse, d: Draft): boolean {
  const { kind } = discourse.blocks[d.block]
  return kind === 'title' || kind === 'heading'
}

function sameWords(x: Context, a: Span, b: Span, cut: boolean): boolean {
  const words = (t: Span) => {
    const w: string[] = []
    for (let k = t.start; k < t.end; k++) {
      // "the 4th session of **their** commission"
      const bare = !x.is(k, C.possessive) && !x.is(k, C.article) && !x.is(k, C.of)
      if ((x.isWord(k) && bare) || x.tokens.shape[k] & Shape.number) w.push(x.tokens.key(k))
    }
    return w
  }
  const p = words(a)
  const q = words(b)
  const [s, l] = p.length <= q.length ? [p, q] : [q, p]
  // a title cuts a name short
  return s.every((w) => l.includes(w)) && (s.length * 2 >= l.length || (cut && s.length > 1))
}
