import type { EngagementKind } from '../../../model/reading.ts'
import { Shape } from '../../../text/tokens.ts'
import { UNTOLD, type Act, type Sentence } from '../../clauses/act.ts'
import { isDatedLine } from '../../clauses/lines.ts'
import { isCity, isOfSubject, type DateChunk, type Geo, type Mention, type Person } from '../../mentions.ts'
import { domestic, type Party, partyOf, partyOfGeo, pushParty, stateOfCapital } from '../../parties.ts'
import { C } from '../../word-classes.ts'
import { tellAgreement } from '../agreements/agreements.ts'
import { giveSize } from '../visits/delegations.ts'
import { giveDestination } from '../visits/destinations.ts'
import type { Discourse } from '../discourse.ts'
import type { Draft } from '../draft.ts'
import type { Vote } from '../setting/letterheads.ts'
import { resolve } from '../who/resolving.ts'
import { admitVisit } from '../visits/same-visit.ts'

// A chronicle: rows that open with their day and have, as often as not, no verb. It has a land whose days they are.

/** Rows from which on they are a chronicle. */
const ROWS = 3

/** Payload of `contact`: a word of guests. */
const GUEST = 3

/** The first row of a chronicle. */
export function firstRow({ x, sentences, blocks }: Discourse): Sentence | undefined {
  const rows = sentences.filter((s) => s.start === blocks[s.block].start && isDatedLine(x, s))
  return rows.length < ROWS ? undefined : rows[0]
}

/** "India's diary", "The City of Tampere looks back": the one land that the lines above a chronicle name, and no one goes to. */
export function* chronicleTold(discourse: Discourse): Iterable<Vote> {
  const { x, geoInside } = discourse
  const { start } = firstRow(discourse) ?? { start: 0 }
  let own: Geo | undefined
  for (let k = 0; k < start; k++) {
    // whose visits they are, other rules tell
    if (x.is(k, C.visitNoun) || x.is(k, C.visitSection)) return
    const geo = geoInside.get(k)
    if (!geo || geo.start !== k || x.is(k - 1, C.in) || x.is(k - 1, C.to) || x.is(k - 1, C.with)) continue
    if (geo.entry.kind === 'city' && !(x.is(k - 1, C.of) && x.is(k - 2, C.cityWord))) continue
    if (own && !domestic(own.entry.code, geo.entry.code)) return
    if (!own || geo.entry.kind !== 'country') own = geo
  }
  if (own) yield [{ ...partyOfGeo(own), inferred: true }, 2]
}

/** A row of which no clause tells enough: "Guest of honour: President A", "Joint statement, India and the US", "Commission with B, third sitting". */
export function tellEntry(discourse: Discourse, s: Sentence, index: number, before: number): void {
  const { x, blocks, home, drafts, people } = discourse
  // "Guest of honour for Republic Day: President A" names a day that brings nobody together
  const told = drafts.slice(before)
  if (told.some((d) => d.type !== 'event')) return
  if (!home || s.start !== blocks[s.block].start || !people.chronicled || !isDatedLine(x, s)) return
  const [date, ...rest] = s.chunks
  if (date.kind !== 'date' || !rest.length) return
  const from = date.end + 1
  const tells =
    tellComer(discourse, s, index, from, date) ||
    (!told.length && tellInstrument(discourse, s, index, from, date)) ||
    (told.every((d) => d.parties.length < 2) && tellSitting(discourse, s, index, from, date))
  if (tells) for (const d of told) d.dropped = true
}

/** "Guest of honour for Republic Day: President A", "From Tokyo: Minister B", "Tirana: Minister C": who came or went, behind whence or where. */
function tellComer(discourse: Discourse, s: Sentence, index: number, from: number, date: DateChunk): boolean {
  const { x } = discourse
  const home = { ...discourse.home!, inferred: true }
  let guest = from
  while (guest < Math.min(s.end, from + 3) && !isGuest(discourse, guest)) guest++
  const isOfGuest = isGuest(discourse, guest)
  const lead = x.is(from, C.from) || x.is(from, C.to) || x.is(from, C.in) ? from : from - 1
  const geo = isOfGuest ? undefined : s.chunks.find((c): c is Geo => c.kind === 'geo' && c.start === lead + 1)
  if ((!isOfGuest && !geo) || geo?.adjective) return false
  let k = geo?.end ?? guest
  if (geo) {
    if (!x.isPunct(k, 58) && !(lead === from && x.isPunct(k, 44))) return false
  } else while (k < s.end && !x.isPunct(k, 58)) k++
  const who = s.chunks.find((c) => c.start >= k)
  if (!who || who.start > k + 2 || who.kind !== 'person' || who.plural || !who.offices.length) return false
  const side = resolve(discourse, [who], s)
  const comes = isOfGuest || x.is(from, C.from) > 0
  const abroad = (p: Party) => !domestic(p.code, home.code)
  const isThere = geo && domestic(geo.entry.code, home.code)
  // whence one comes, or who comes; or whither one goes
  const own = side.parties.filter(abroad)
  const whence = own.length ? own : comes && geo && !isThere ? [partyOfLand(discourse, geo)] : []
  if (comes || isThere ? !whence.length || (comes && isThere) : own.length > 0) return false
  const draft = discourse.draft(
    'visit',
    { kind: 'unspecified', status: 'held', rule: 'visit/entry', start: who.start, end: who.end },
    s,
    index,
  )
  draft.guests.push(...side.people)
  for (const p of whence.length ? whence : [home]) pushParty(draft.from, p)
  const host = s.chunks.find((c): c is Person => c.kind === 'person' && !c.plural && c.end <= k && !isOfSubject(c))
  if (host) draft.hosts.push(...resolve(discourse, [host], s).people)
  const event = s.chunks.find((c) => c.kind === 'event' && c.end <= k)
  if (event) draft.occasion = { start: event.start, end: event.end }
  if (geo && !comes) giveDestination(discourse, draft, [geo])
  else pushParty(draft.to, home)
  giveSize(discourse, draft, s, side.groups)
  discourse.date({ date, status: 'held' }, draft)
  admitVisit(discourse, draft)
  return true
}

/** "From Tokyo": a capital's land. */
function partyOfLand({ x }: Discourse, geo: Geo): Party {
  const land = stateOfCapital(x, geo.entry)
  return land ? { ...partyOf(land, geo), inferred: true } : partyOfGeo(geo)
}

/** "Guest", "our guest of honour". */
function isGuest({ x }: Discourse, k: number): boolean {
  return x.is(k, C.guestOf) > 0 || x.is(k, C.contact) === GUEST
}

/** "Joint statement, India and the US: talks are over", "Memorandum with Rwanda on tourism", "Kenya and Japan: joint statement". */
function tellInstrument(discourse: Discourse, s: Sentence, index: number, from: number, date: DateChunk): boolean {
  const { x } = discourse
  const rest = s.chunks.slice(1)
  const one = rest.find((c) => c.kind === 'instrument')
  if (one?.kind !== 'instrument') return false
  const lands = s.chunks.filter((c): c is Geo => c.kind === 'geo' && !c.adjective && !x.is(c.start - 1, C.in))
  const opens = one.start - from < 3 || (lands.length > 1 && lands[0].start - from < 2 && lands[1].end < one.start)
  if (!opens) return false
  // "Agreement with B was discussed", "Pact with B in force"
  const colon = rest.reduce((at, c) => (at < 0 && x.isPunct(c.end, 58) ? c.end : at), -1)
  for (let k = one.end; k < (colon > one.end ? colon : s.end); k++) if (x.is(k, C.aux) || x.isFinite(k)) return false
  const object: Mention[] = lands.filter(
    (g) =>
      (g.entry.kind !== 'city' || g.entry.capitalOf?.length === 2) &&
      (colon < 0 || g.end <= colon || one.start > colon) &&
      (x.is(x.beforeArticle(g.start), C.with) ||
        x.is(x.beforeArticle(g.start), C.between) ||
        x.is(x.beforeArticle(g.start), C.and) ||
        x.isPunct(x.beforeArticle(g.start), 44) ||
        g.start === from),
  )
  if (!object.length && one.geos.length < 2) return false
  const act: Act = {
    ...UNTOLD,
    type: 'agreement',
    kind: one.instrumentKind as EngagementKind,
    status: 'held',
    rule: 'agreement/entry',
    anchor: one.start,
    end: one.end,
    subject: [],
    object,
    subjectless: true,
    to: [],
    instrument: one,
    places: [],
    date,
  }
  const parties = [{ ...discourse.home!, inferred: true }]
  tellAgreement(discourse, act, s, index, { until: index, parties, people: [], planned: false })
  return true
}

/** "Commission with Belarus, third sitting", "IBSA (India, Brazil, South Africa) summit, the Premier present". */
function tellSitting(discourse: Discourse, s: Sentence, index: number, from: number, date: DateChunk): boolean {
  const { x, home } = discourse
  const event = s.chunks.find((c) => c.kind === 'event')
  const at = sittingAt(discourse, s, from)
  if (!event && at < 0) return false
  const lands = s.chunks.filter((c): c is Geo => c.kind === 'geo' && !c.adjective && c.entry.kind !== 'city')
  const joined = lands.filter((g) => {
    const p = x.beforeArticle(g.start)
    return x.is(p, C.with) || x.is(p, C.between) || x.is(p, C.and) || x.isPunct(p, 44) || x.isPunct(p, 40)
  })
  const parties: Party[] = []
  for (const g of joined) pushParty(parties, partyOfGeo(g))
  for (const p of event?.kind === 'event' ? event.bodies : []) pushParty(parties, p)
  if (!parties.length) return false
  if (!parties.some((p) => domestic(p.code, home!.code))) pushParty(parties, { ...home!, inferred: true })
  if (parties.length < 2) return false
  const kind = (event?.kind === 'event' ? event.eventKind : 'session') as EngagementKind
  const start = event ? Math.min(event.start, joined[0]?.start - 1 || event.start) : from
  const end = event?.end ?? at + 1
  const draft: Draft = discourse.draft('event', { kind, status: 'held', rule: 'event/entry', start, end }, s, index)
  draft.title = event ? { start: event.start, end: event.end } : { start: from, end }
  for (const p of parties) pushParty(draft.parties, p)
  const there = s.chunks.filter((c): c is Person => c.kind === 'person' && !c.plural && c.start > end)
  draft.people.push(...resolve(discourse, there, s).people)
  draft.places.push(
    ...s.chunks.filter((c): c is Geo => isCity(c) && (x.is(c.start - 1, C.in) > 0 || x.isPunct(c.start - 1, 40))),
  )
  discourse.date({ date, status: 'held' }, draft)
  discourse.drafts.push(draft)
  return true
}

/** The word of a sitting with its number: "third sitting", "round four", "opening round"; -1 where none is. */
function sittingAt({ x }: Discourse, s: Sentence, from: number): number {
  for (let k = from; k < s.end; k++) {
    if (!x.is(k, C.edition) && !x.is(k, C.meetingNoun)) continue
    const numbered = (p: number) =>
      x.is(p, C.ordinal) || x.is(p, C.cardinal) || x.is(p, C.partOfEvent) || (x.tokens.shape[p] & Shape.number) > 0
    if (numbered(k - 1) || numbered(k + 1)) return k
  }
  return -1
}
