import type { Sentence } from '../../clauses/act.ts'
import { hasVerb } from '../../clauses/lines.ts'
import type { Context } from '../../context.ts'
import { Shape } from '../../../text/tokens.ts'
import { C } from '../../word-classes.ts'
import { type DateChunk, type EventMention, type Geo, isCity, type Mention, type Person } from '../../mentions.ts'
import { domestic, partyOfGeo, partyOfOwner, pushParty, type Party } from '../../parties.ts'
import type { Someone } from '../../people.ts'
import { giveSize } from '../visits/delegations.ts'
import { giveDestination } from '../visits/destinations.ts'
import type { Discourse } from '../discourse.ts'
import { addTo, type Draft } from '../draft.ts'
import { resolve } from '../who/resolving.ts'
import { isGoverned, roleOf } from '../who/roles.ts'
import { Column, columnAt, isRow } from './tables.ts'
import { isTrip, receivedInRow, stopsOfRow, takeMet } from './trips.ts'
import { admitVisit } from '../visits/same-visit.ts'
import { visitKindIn } from '../visits/visit-kind.ts'

/** "Seoul Mayor in Ulaanbaatar", "Delegation of Lower Saxony in Poltava": a headline without a verb. */
export function tellHeadline(discourse: Discourse, s: Sentence, index: number): void {
  const { x } = discourse
  const { kind } = discourse.blocks[s.block]
  if ((kind !== 'title' && kind !== 'heading') || s.end - s.start > 16) return
  const at = s.chunks.findIndex((c) => c.kind !== 'date')
  const who = s.chunks[at]
  const where = s.chunks[at + 1]
  if (where?.kind !== 'geo' || where.adjective || where.possessive || !x.is(where.start - 1, C.in)) return
  if (who.end !== where.start - 1) return
  if (who.kind !== 'person' && !(who.kind === 'group' && who.delegation && who.owners.length)) return
  if (who.kind === 'person' && (who.weak || who.plural || !who.offices.length)) return
  if (hasVerb(x, s)) return
  const side = resolve(discourse, [who], s)
  const from = side.parties[0]
  if (!from || domestic(from.code, where.entry.code)) return
  const draft = discourse.draft(
    'visit',
    { kind: 'unspecified', status: 'held', rule: 'visit/headline', start: who.start, end: where.end },
    s,
    index,
  )
  draft.open = true
  // it tells of one visit and opens no list of them
  discourse.heading = { visits: false }
  draft.guests.push(...side.people)
  pushParty(draft.from, from)
  giveDestination(discourse, draft, [where])
  admitVisit(discourse, draft)
}

/**
 * "Minister A: Geneva, 2–3 July (meeting with B)", "3 May – Mayor B, Oslo": a row that tells who is where and when, in parts
 * of its own. Who was where in the row before is nowhere in this one.
 */
export function tellRoster(discourse: Discourse, s: Sentence, index: number): void {
  const { x } = discourse
  const block = discourse.blocks[s.block]
  if (s.start > block.body || discourse.heading.visits || s.end - s.start > 40) return
  const at = s.chunks[0]?.kind === 'date' ? 1 : 0
  const who = s.chunks[at]
  if (who?.kind !== 'person' || who.weak || who.plural || !who.offices.length) return
  if (at ? !isSeparated(x, s.chunks[0].end, who.start) : who.start > block.body + 1) return
  if (discourse.visit?.rule.endsWith(ROSTER)) discourse.visit = undefined
  const stops: Geo[] = []
  let k = at + 1
  for (; s.chunks[k]?.kind === 'geo'; k++) {
    const geo = s.chunks[k] as Geo
    if (geo.adjective || geo.possessive || !isSeparated(x, s.chunks[k - 1].end, geo.start, stops.length > 0)) return
    stops.push(geo)
  }
  const behind = s.chunks[k]
  const day = at ? s.chunks[0] : behind
  if (!stops.length || day?.kind !== 'date' || !day.from.m) return
  const last = stops[stops.length - 1].end
  if (!at && !isSeparated(x, last, day.start)) return
  const side = resolve(discourse, [who], s)
  const from = side.parties[0] ?? discourse.home
  if (!from || stops.some((g) => domestic(from.code, g.entry.code))) return
  const draft = discourse.draft(
    'visit',
    { kind: visitKindIn(x, s), status: 'held', rule: ROSTER, start: who.start, end: Math.max(last, day.end) },
    s,
    index,
  )
  draft.guests.push(...side.people)
  pushParty(draft.from, side.parties[0] ?? { ...from, inferred: true })
  giveDestination(discourse, draft, stops)
  giveSize(discourse, draft, s, side.groups)
  const event = s.chunks.find((c) => c.kind === 'event' && c.named) ?? gatheringOf(discourse, s)
  if (event) draft.occasion = { start: event.start, end: event.end }
  discourse.date({ date: day, status: 'held', present: 'present' }, draft)
  if (admitVisit(discourse, draft)) discourse.subject = { ...side, groups: [], anaphoric: false }
}

const ROSTER = 'visit/roster'

/** Nothing but signs stands between two parts of a row; between two places a word may join them. */
function isSeparated(x: Context, from: number, to: number, joined = false): boolean {
  if (to <= from || to - from > 3) return false
  for (let k = from; k < to; k++) if (!(x.tokens.shape[k] & Shape.punct) && !(joined && x.is(k, C.and))) return false
  return true
}

/** An item under a heading of visits that names a traveller and a date is a visit, with or without a verb. Whether it is one. */
export function tellItem(discourse: Discourse, s: Sentence, index: number, before: number): boolean {
  const told = discourse.drafts.slice(before)
  if (told.some((d) => d.type === 'visit')) {
    for (const d of told) if (d.type === 'visit') giveFromHeading(discourse, d)
    return true
  }
  const { x } = discourse
  // what was spoken over the telephone was no journey, nor what was signed where nobody is said to come
  const opens = s.chunks.find((c) => c.kind !== 'date')?.kind
  if (told.some((d) => d.kind === 'call' || (d.type === 'agreement' && opens !== 'person' && opens !== 'group')))
    if (!x.has(s, C.visitNoun)) return false
  const dates = s.chunks.filter((c): c is DateChunk => c.kind === 'date' && (!!c.from.y || !!c.from.m))
  const [first] = dates
  // "2023: M. Lecornu, ministre des Armées (20-21 février)": the days of the year that opens the row
  const days = first?.from.y && !first.from.m && !first.to ? dates.find((c) => c.from.m && !c.from.y) : undefined
  const date = days
    ? { ...days, from: { ...days.from, y: first.from.y }, ...(days.to ? { to: { ...days.to, y: first.from.y } } : {}) }
    : first
  const row = isRow(x, s)
  const stops = isTrip(discourse, s) ? stopsOfRow(discourse, s) : undefined
  const traveller = stops
    ? undefined
    : ((row ? travellerOfRow(discourse, s) : undefined) ??
      s.chunks.find(
        (c) =>
          (c.kind === 'person' && !(c.plural && !c.name) && !isGoverned(discourse, s, c)) ||
          (c.kind === 'group' && c.delegation),
      ) ??
      aloneBehind(discourse, s))
  if (!date && !s.chunks.some((c) => c.kind === 'event')) return false
  // "2–3 May – Stockholm": under a heading of visits abroad the traveller is the heading's own
  const abroad = traveller ? undefined : stops
  if (!traveller && !abroad) return false
  const own = traveller ?? discourse.heading.who
  const side = resolve(discourse, own ? [own] : [], s)
  // what else the row tells is told of them
  if (stops) discourse.subject = { ...side, groups: [], anaphoric: false }
  const draft = discourse.draft(
    'visit',
    { kind: visitKindIn(x, s), status: 'held', rule: 'visit/listed', start: s.start, end: s.end },
    s,
    index,
  )
  if (draft.kind === 'unspecified') draft.kind = discourse.heading.kind ?? draft.kind
  for (const c of stops ? receivedInRow(discourse, s, stops) : []) addTo(draft.hosts, discourse.someone(c))
  draft.guests.push(...side.people)
  for (const p of side.parties) pushParty(draft.from, p)
  const origin = row && !side.parties.length ? originOfRow(discourse, s, side.people[0]) : undefined
  if (origin) pushParty(draft.from, origin.party)
  if (abroad) giveDestination(discourse, draft, abroad)
  else {
    const cities = s.chunks.filter(
      (c): c is Geo => isCity(c) && c !== origin?.geo && !(origin && domestic(origin.party.code, c.entry.code)),
    )
    draft.places.push(...cities)
  }
  for (const c of s.chunks) {
    if (c.kind !== 'person' || c === traveller || c.plural) continue
    const role = roleOf(discourse, s, c)
    if (role === C.accompanied || role === C.including || role === C.together || role === C.led)
      addTo(draft.guests, discourse.someone(c))
    else if (role === C.invited) addTo(draft.hosts, discourse.someone(c))
    else if (row && c.name && !c.weak) {
      const column = columnAt(discourse, s, c)
      if (column === Column.host) addTo(draft.hosts, discourse.someone(c))
      // "Minister A, Deputy Minister B": a cell of those who came
      else if (column && traveller && column === columnAt(discourse, s, traveller))
        addTo(draft.guests, discourse.someone(c))
    }
  }
  giveWay(discourse, draft, s)
  giveSize(discourse, draft, s, side.groups)
  if (date) discourse.date({ date, status: 'held' }, draft)
  const event = s.chunks.find((c) => c.kind === 'event') ?? gatheringOf(discourse, s)
  if (event) draft.occasion = { start: event.start, end: event.end }
  if (x.has(s, C.cancelled)) draft.status = 'cancelled'
  giveFromHeading(discourse, draft)
  const kept = admitVisit(discourse, draft)
  if (stops && kept) takeMet(discourse, kept)
  // what the item told before is part of this visit: an event attended is its occasion
  if (kept) for (const d of told) if (d.type === 'event' && d.rule.endsWith('attended')) d.dropped = true
  return !!kept
}

/** "Munich, 10–12 July 2019. **Minister A.** Talks with B": who alone makes up the sentence behind, in the same item. */
function aloneBehind({ x, sentences }: Discourse, s: Sentence): Person | undefined {
  const next = sentences[s.index + 1]
  const who = next?.block === s.block ? next.chunks[0] : undefined
  if (who?.kind !== 'person' || who.plural || who.weak) return undefined
  return x.pastArticle(next.start) >= who.start && who.end >= next.end - 1 ? who : undefined
}

/** Who travels, by a row's cells: a person with a name rather than "Prime Minister’s delegation". */
function travellerOfRow(discourse: Discourse, s: Sentence): Person | undefined {
  let found: Person | undefined
  for (const c of s.chunks) {
    if (c.kind !== 'person' || !c.name || c.weak || isGoverned(discourse, s, c)) continue
    const column = columnAt(discourse, s, c)
    if (column === Column.visitor || column === Column.who) return c
    if (column !== Column.host) found ??= c
  }
  return found
}

/** Whither or whence the row's own cells say that one goes, where no heading does. */
function giveWay(discourse: Discourse, draft: Draft, s: Sentence): void {
  const h = discourse.heading
  const free = s.chunks.filter((c): c is Geo => c.kind === 'geo' && !c.adjective)
  for (const c of free) {
    const column = columnAt(discourse, s, c)
    const leaves = (p: Party) => domestic(p.code, c.entry.code)
    if (column === Column.to) giveDestination(discourse, draft, [c])
    else if (column === Column.from && !draft.from.length) pushParty(draft.from, partyOfGeo(c))
    else if (column === Column.partner) {
      const inward = h.to ? !leaves(h.to) : !h.from && !!discourse.table?.columns.includes(Column.visitor)
      if (inward) {
        if (!draft.from.length) pushParty(draft.from, partyOfGeo(c))
      } else giveDestination(discourse, draft, [c])
    }
  }
  // "Minister A, Vienna, 3 May" among visits abroad
  const own = draft.from[0] ?? h.from ?? awayFrom(discourse, free) ?? discourse.home
  if (own && !draft.to.length && !h.to) {
    // of whom nothing tells whence they come, the place must stand apart
    const known = draft.from.length > 0 || !!h.from
    const stops = free.filter(
      (c) =>
        !domestic(own.code, c.entry.code) &&
        columnAt(discourse, s, c) !== Column.purpose &&
        (known || (discourse.x.tokens.shape[c.start - 1] & Shape.punct) !== 0),
    )
    if (stops.length) giveDestination(discourse, draft, stops)
  }
}

/** Of the two that a page is about, the one whose people a row tells in the other's town. */
function awayFrom({ pair }: Discourse, [place]: readonly Geo[]): Party | undefined {
  const isThere = (p: Party) => domestic(p.code, place.entry.code)
  return place && pair.length === 2 && pair.some(isThere) ? pair.find((p) => !isThere(p)) : undefined
}

/** "UN Environment Assembly", "Second Joint Trade Committee": a body that meets, in a part of the row of its own. */
function gatheringOf({ x }: Discourse, s: Sentence): Mention | undefined {
  return s.chunks.find((c) => {
    if (c.kind !== 'body' || c.arm || c.company) return false
    // "(APEC)"
    if (x.is(c.start, C.convenes) && x.isPunct(c.start - 1, 40) && x.isPunct(c.end, 41)) return true
    const before = x.beforeArticle(c.start)
    if (before < s.start || !(x.tokens.shape[before] & Shape.punct) || x.isPunct(before, 40)) return false
    return x.has(c, C.gathers)
  })
}

/** "3–5 April | Province of Jujuy | A, Governor | Lithium": under a heading that only says where they came, a cell with whence. */
function originOfRow(
  discourse: Discourse,
  s: Sentence,
  who: Someone | undefined,
): { geo: Geo; party: Party } | undefined {
  const { x, heading } = discourse
  if (!heading.to || heading.from) return undefined
  for (const c of s.chunks) {
    const geo = c.kind === 'geo' ? c : c.kind === 'body' && c.arm && c.owner?.kind === 'geo' ? c.owner : undefined
    if (!geo || geo.adjective || domestic(geo.entry.code, heading.to.code)) continue
    const office = who?.offices[0]
    return { geo, party: partyOfOwner(x, geo, office ? discourse.people.level(office) : 0) }
  }
  return undefined
}

function giveFromHeading(discourse: Discourse, draft: Draft): void {
  const h = discourse.heading
  if (h.from && !draft.from.length) pushParty(draft.from, { ...h.from, inferred: true })
  if (h.to && !draft.to.length) pushParty(draft.to, { ...h.to, inferred: true })
  for (const g of draft.guests)
    if (!g.party && (draft.from[0] ?? h.from)) g.party = { ...(draft.from[0] ?? h.from!), inferred: true }
}

/** "Economic Forum (2009 to 2012):" opens an item: its event and date are those of what is told under it. */
export function labelItem(discourse: Discourse, s: Sentence, before: number): void {
  const { x } = discourse
  const block = discourse.blocks[s.block]
  if (
    block.kind === 'item' &&
    s.start <= block.body &&
    discourse.drafts.length === before &&
    x.isPunct(s.end - 1, 58)
  ) {
    const event = s.chunks.find((c): c is EventMention => c.kind === 'event')
    const date = s.chunks.find((c): c is DateChunk => c.kind === 'date' && !!c.from.y)
    if (event && date) {
      discourse.labelled = { event, date, until: s.block + 2 }
      return
    }
  }
  const l = discourse.labelled
  if (!l || s.block > l.until) return
  for (const d of discourse.drafts.slice(before)) {
    if (d.type !== 'visit') continue
    d.occasion ??= { start: l.event.start, end: l.event.end }
    if (!d.date) discourse.date({ date: l.date, status: d.status }, d)
    for (const g of l.event.geos) if (g.entry.kind === 'city' && !d.places.includes(g)) d.places.push(g)
    discourse.labelled = undefined
  }
}
