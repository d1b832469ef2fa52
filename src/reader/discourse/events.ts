import { resolve } from './resolving.ts'
import { roleOf } from './roles.ts'
import { Shape } from '../../text/tokens.ts'
import { overlap } from '../calendar.ts'
import type { Act, Sentence } from '../clauses/act.ts'
import type { Context } from '../context.ts'
import { C, POSTED } from '../word-classes.ts'
import type { Body, EventMention, Geo, Span } from '../mentions.ts'
import { countryOf, partyOf, partyOfBody, partyOfGeo, pushParty, domestic } from '../parties.ts'
import type { Someone } from '../people.ts'
import type { Discourse } from './discourse.ts'
import { addTo, sharedParties, wordIn, type Draft } from './draft.ts'
import { announcedPlace, giveAnnounced } from './announced.ts'
import { giveWhere } from './where.ts'
import { givePartiesAtEvent } from './represented.ts'
import { giveSize } from './delegations.ts'
import { giveDestination } from './destinations.ts'
import { admitVisit } from './same-visit.ts'
import { dateAsBlock, fillParties, isDefinite, sidesOfSigners, toldLately } from './agreements.ts'

// Events with several sides, and who came.

/** Tokens from who opens an event to the verb: "A, **has officially** opened". */
const TO_OPENED = 3

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

export function tellEvent(discourse: Discourse, act: Act, s: Sentence, index: number): void {
  const { x } = discourse
  const event = act.event
  if (!event) return
  // "Marking the 25th anniversary of the Commission": what a year or day is, and nobody's gathering
  if (act.rule === 'event/dated' && x.is(event.end - 1, C.anniversary)) return
  for (let k = event.start; k < event.end && act.rule === 'event/dated'; k++)
    if (x.is(k, C.anniversary) && x.is(k + 1, C.of)) return
  const ofMany = act.rule === 'event/of-organisation'
  const told = ofMany || act.rule === 'event/took-place' || act.rule === 'event/dated' || act.rule === 'event/entry'
  let a =
    act.subjectless && !act.subject.length && !told && act.rule !== 'event/hosted'
      ? (discourse.subject ?? resolve(discourse, act.subject, s))
      : resolve(discourse, act.subject, s)
  // "The Commission will host": whose document it is
  if (act.rule === 'event/hosted' && !a.people.length && !a.parties.length && discourse.home)
    a = { ...a, parties: [{ ...discourse.home, inferred: true }] }
  // a capital plays host for its country
  if (act.rule === 'event/hosted') {
    const host = act.subject.find((m): m is Geo => m.kind === 'geo' && m.entry.capitalOf?.length === 2)
    const country = host ? x.gazetteer.byCode(host.entry.capitalOf!) : undefined
    if (host && country) {
      a = {
        ...a,
        parties: a.parties.map((p) => (p.code === host.entry.code ? partyOf(country, host) : p)),
      }
      if (!act.places.includes(host)) act.places.push(host)
    }
  }
  // who agrees to hold a forum does not take part yet
  if (act.rule === 'event/hosted' && act.status === 'planned' && !willDo(x, act))
    a = { ...a, people: [], parties: [...a.parties, ...a.people.flatMap((p) => (p.party ? [p.party] : []))] }
  // "Under the chairmanship of A and B, the Commission held its session": one of each side
  if (told && act.kind === 'session' && !a.people.length) {
    const chairs = s.chunks.filter((c) => c.kind === 'person' && !c.plural && roleOf(discourse, s, c) === C.led)
    if (chairs.length) a = { ...a, people: resolve(discourse, chairs, s).people }
  }
  const draft = discourse.draftOf(act, s, index, event)
  draft.title = { start: nameStart(discourse, event), end: event.end }
  for (const p of a.people) addTo(draft.people, p)
  for (const c of s.chunks)
    if (
      c.kind === 'person' &&
      !c.plural &&
      !told &&
      (roleOf(discourse, s, c) === C.together || roleOf(discourse, s, c) === C.accompanied)
    )
      addTo(draft.people, discourse.someone(c))
  for (const p of a.parties) pushParty(draft.parties, p)
  const b = resolve(discourse, act.object, s)
  for (const p of b.people) addTo(draft.people, p)
  // an agency of a side that is named already organises for it
  const agencies = act.object
    .filter(
      (m): m is Body =>
        m.kind === 'body' && !!m.owner && event.geos.some((g) => domestic(g.entry.code, m.owner!.entry.code)),
    )
    .map((m) => partyOfBody(m, discourse.home)?.code)
  for (const p of b.parties) if (!agencies.includes(p.code)) pushParty(draft.parties, p)
  // a lone city is where it is
  for (const g of event.geos)
    if (
      g.entry.kind !== 'city' ||
      (event.geos.length > 1 && !event.geos.some((h) => h !== g && domestic(h.entry.code, g.entry.code)))
    )
      pushParty(draft.parties, partyOfGeo(g))
  for (const p of event.bodies) pushParty(draft.parties, p)
  giveWhere(discourse, act, draft, s)
  discourse.date(act, draft)
  // who opens a forum abroad came for it, but for an envoy, who is there, and for who is on a journey already;
  // "welcomed the initiative to launch a Dialogue" opens nothing
  const opens =
    act.rule === 'event/opened' &&
    event.named &&
    a.people.length > 0 &&
    !discourse.drafts.some((d) => d.type === 'visit' && !d.dropped && a.people.some((p) => d.guests.includes(p))) &&
    act.subject.some((m) => m.end <= act.anchor && act.anchor - m.end <= TO_OPENED) &&
    a.people.every((p) => p.party && p.offices.every((o) => discourse.people.level(o) !== POSTED))
  const traveller = opens || (act.rule === 'event/attended' && (a.people.length || a.groups.length))
  const visit =
    discourse.visit ??
    (discourse.heading.visits
      ? undefined
      : discourse.drafts.findLast(
          (d) =>
            d.type === 'visit' && !d.dropped && !discourse.left.has(d) && a.people.some((p) => d.guests.includes(p)),
        ))
  if (visit?.status === 'cancelled' && draft.status === 'planned' && a.people.some((p) => visit.guests.includes(p)))
    draft.status = 'cancelled'
  const inVisit =
    visit &&
    (a.people.some((p) => visit.guests.includes(p)) || a.groups.length || a.anaphoric) &&
    !(draft.date && visit.date && !overlap(draft.date.edtf, visit.date.edtf, 3)) &&
    (!discourse.heading.visits || visit.block === s.block)
  // in a list of visits what was attended is what the visit was for, and where one went there for it
  const gone =
    (discourse.heading.visits ||
      (event.named && event.geos.length < 2 && !act.object.length && isThere(discourse, visit, act, index))) &&
    !visit?.occasion
  if (inVisit && visit && traveller && gone) {
    visit.occasion = { start: event.start, end: event.end }
    visit.told.push(index)
    return
  }
  if (traveller && !inVisit) {
    // an event abroad is the occasion of a visit
    const party =
      a.parties[0] ??
      discourse.heading.from ??
      (a.people.some((one) => one.offices.length) ? (discourse.home ?? discourse.guessed) : undefined)
    const place =
      draft.places.find((g) => party && countryOf(party.code) !== g.entry.country) ??
      event.geos.find((g) => party && g.entry.kind === 'city' && countryOf(party.code) !== g.entry.country) ??
      announcedPlace(discourse, s)
    // who is at home there and who comes to it together hold it
    const together = place && [...a.parties, ...b.parties].some((p) => domestic(p.code, place.entry.code))
    if (party && !together && (place || discourse.heading.to)) {
      const trip = discourse.draft(
        'visit',
        {
          kind: 'unspecified',
          status: draft.status,
          rule: 'visit/attended-abroad',
          start: draft.spans[0].start,
          end: draft.spans[0].end,
        },
        s,
        index,
      )
      trip.guests.push(...a.people)
      for (const c of s.chunks) {
        if (c.kind !== 'person' || c.plural || act.subject.includes(c)) continue
        const role = roleOf(discourse, s, c)
        if (role === C.led || role === C.including || role === C.accompanied) addTo(trip.guests, discourse.someone(c))
      }
      pushParty(trip.from, party)
      if (place)
        giveDestination(
          discourse,
          trip,
          draft.places.includes(place) ? draft.places.filter((g) => g.entry.country === place.entry.country) : [place],
        )
      if (!trip.to.length && discourse.heading.to) pushParty(trip.to, { ...discourse.heading.to, inferred: true })
      if (draft.date) trip.date = draft.date
      trip.occasion = { start: event.start, end: event.end }
      giveSize(discourse, trip, s, a.groups)
      giveAnnounced(discourse, trip, s)
      admitVisit(discourse, trip)
      return
    }
  }
  const before = event.named ? undefined : eventAgain(discourse, draft)
  const again = !!before
  // whose sides are known: who else came may be told alone
  const known = !!before && before.parties.length > 1
  const dated =
    (act.rule === 'event/dated' || (act.rule === 'event/took-place' && act.object.length > 0)) &&
    draft.date &&
    draft.people.length + draft.parties.length > 1
  // "le Conseil de coopération Ontario-Rhône-Alpes tiendra sa session": of the two that its name has
  // and "la commission mixte s’est tenue le 5 mai", of those of whom the text tells
  // and "held a ceremony to mark 60 years of relations between Cuba and Viet Nam"
  const of =
    act.rule === 'event/hosted' && x.is(event.end, C.occasion) && act.object.length > 1 && draft.parties.length > 1
  const own =
    of || (act.kind === 'session' && (draft.parties.length > 1 || (act.rule === 'event/took-place' && !!draft.date)))
  if (!known && isPartOfOther(discourse, event, visit)) return
  // "The conference brought together the ministers of Peru and Chile"
  const official = told && draft.parties.length > 1 && act.object.some((m) => m.kind === 'person')
  if (!event.named && !again && !dated && !own && !official && draft.people.length < 2) return
  if (inVisit && visit) {
    for (const p of visit.from)
      if (draft.parties.length < 2 || a.people.some((one) => !one.party))
        pushParty(draft.parties, { ...p, inferred: true })
    const there = visit.to.filter(
      (p) =>
        (visit.to.length === 1 && !draft.places.length) || draft.places.some((g) => domestic(p.code, g.entry.code)),
    )
    for (const p of there) if (draft.parties.length < 2) pushParty(draft.parties, { ...p, inferred: true })
  }
  // a posted ambassador is a guest of the land
  for (const one of draft.people) {
    const posted = one.offices[0]?.posted
    if (posted && draft.parties.length < 2) pushParty(draft.parties, { ...partyOfGeo(posted), inferred: true })
  }
  // "Cuba and United States: Bilateral Commission meets"
  if (draft.parties.length < 2 && isHeadline(discourse, draft)) {
    const lands = s.chunks.filter((c): c is Geo => c.kind === 'geo' && !c.adjective && c.entry.kind !== 'city')
    if (lands.length === 2 && lands[1].end <= event.start && x.isPunct(lands[1].end, 58))
      for (const g of lands) pushParty(draft.parties, partyOfGeo(g))
  }
  // "the May 21 Summit between President A and President B": of whom the text has just told
  if (draft.parties.length < 2 && (act.kind === 'session' || (dated && draft.people.length > 1)))
    fillParties(discourse, draft, toldLately(discourse, s, index), index)
  if (
    draft.parties.length < 2 &&
    !ofMany &&
    discourse.home &&
    draft.parties.length &&
    !draft.parties.some((p) => domestic(p.code, discourse.home!.code))
  )
    pushParty(draft.parties, { ...discourse.home, inferred: true })
  // "la Semaine culturelle de Corée s’est ouverte à Yaoundé": of one land, held in another
  const [there] = draft.places
  if (act.rule === 'event/took-place' && event.geos.length === 1 && draft.parties.length === 1 && there) {
    const host = x.gazetteer.byCode(countryOf(there.entry.code) ?? '')
    if (host && !domestic(host.code, draft.parties[0].code))
      pushParty(draft.parties, { ...partyOf(host, there), inferred: true })
  }
  const first = act.object[0]
  const between =
    act.object.length > 1 &&
    !!(x.is(first.start - 1, C.between) || (first.start > 1 && x.is(first.start - 2, C.between)))
  // "sous la présidence du ministre A et du ministre algérien B": one of each
  const chairs =
    act.rule === 'event/took-place' && act.object.length === 2 && act.object.every((m) => m.kind === 'person')
  givePartiesAtEvent(discourse, draft, a, b, between || (x.nounFirst && chairs && draft.parties.length === 2))
  if (!event.named && !known && draft.parties.length < 2) return
  dateAsBlock(discourse, draft)
  // "A and B co-chaired the session. **The two sides** signed": not those who met before, nor the chairs in person
  const chaired = act.kind === 'session' && discourse.sides.length ? sidesOfSigners(draft) : []
  const met = (one: Someone) => discourse.sides.some((side) => side.people.includes(one))
  if (chaired.length && !draft.people.every(met)) discourse.sides = chaired.map((side) => ({ ...side, people: [] }))
  const old = eventAgain(discourse, draft)
  if (old) {
    if (draft.date && (!old.date || old.date.inferred)) old.date = draft.date
    if (isHeadline(discourse, old) && draft.title.end - draft.title.start > old.title!.end - old.title!.start)
      old.title = draft.title
    for (const p of draft.people) addTo(old.people, p)
    for (const p of draft.parties) if (!old.parties.some((q) => domestic(p.code, q.code))) pushParty(old.parties, p)
    for (const g of draft.places) if (!old.places.includes(g)) old.places.push(g)
    if (draft.status !== 'held' && !old.date) old.status = draft.status
    old.spans.push(...draft.spans)
    old.told.push(index)
    return
  }
  discourse.drafts.push(draft)
}

/** "visited Lisbon, **where she** attended the Conference": of a journey told in the same sentence. */
function isThere({ x }: Discourse, visit: Draft | undefined, { anchor }: Act, index: number): boolean {
  if (visit?.sentence !== index) return false
  for (let k = anchor - 1; k > anchor - TO_WHERE && k > visit.spans[0].start; k--) if (x.is(k, C.where)) return true
  return false
}

/** "the opening session", "the closing ceremony of the expo": of the event told before, or for which the visit is. */
function isPartOfOther({ x, drafts }: Discourse, event: EventMention, visit: Draft | undefined): boolean {
  if (x.isCap(event.start) || event.geos.length || event.bodies.length || !x.is(event.start, C.partOfEvent))
    return false
  return !!visit?.occasion || drafts.some((d) => !d.dropped && (d.type === 'event' || d.occasion))
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
    if (
      sharedParties(old, now) > 1 &&
      isHeadline(discourse, old) &&
      core(discourse, old.title) === core(discourse, title)
    )
      return true
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
    for (let k = t.start; k < t.end; k++) if (x.isWord(k) || x.tokens.shape[k] & Shape.number) w.push(x.tokens.key(k))
    return w
  }
  const p = words(a)
  const q = words(b)
  const [s, l] = p.length <= q.length ? [p, q] : [q, p]
  // a title cuts a name short
  return s.every((w) => l.includes(w)) && (s.length * 2 >= l.length || (cut && s.length > 1))
}
