import type { Entry } from '../../../gazetteer/gazetteer.ts'
import { type Geo, isCity, type Span } from '../../mentions.ts'
import { countryOf, domestic, partiesOfGeo, type Party, partyOf, partyOfGeo, pushParty } from '../../parties.ts'
import { C } from '../../word-classes.ts'
import type { Someone } from '../../people.ts'
import type { Discourse } from '../discourse.ts'
import { type Draft, lastTold } from '../draft.ts'

// Where a journey goes.

/** Cities become stops, and what they lie in the party visited. */
export function giveDestination(discourse: Discourse, draft: Draft, to: readonly Geo[]): void {
  const named = to.filter((g) => g.entry.kind !== 'city' && !isOfAddress(discourse, g))
  for (const g of to) {
    if (g.entry.kind === 'subdivision' && to.some((city) => isIn(discourse, city, g))) continue
    // "Kaliningrad Oblast, Russia"
    if (
      g.entry.kind === 'country' &&
      named.some((n) => n.entry.kind === 'subdivision' && n.entry.country === g.entry.code && n.end === g.start - 1)
    )
      continue
    const land = g.entry.kind === 'subdivision' ? landInBracket(discourse, g) : undefined
    if (land) {
      pushParty(draft.to, land)
      if (!draft.places.includes(g)) draft.places.push(g)
      continue
    }
    if (g.entry.kind === 'city') {
      if (!draft.places.includes(g)) draft.places.push(g)
      // "New Delhi, India": the country stands beside its city
      if (named.some((n) => n.entry.country === g.entry.country)) continue
      const country = g.entry.country
      const entry = country ? discourse.x.gazetteer.byCode(country) : undefined
      const known = jurisdictionFor(discourse, g, draft)
      if (known) pushParty(draft.to, known)
      else if (entry) pushParty(draft.to, { ...partyOf(entry, g), inferred: true })
      continue
    }
    const around = g.entry.kind === 'subdivision' ? jurisdictionFor(discourse, g, draft) : undefined
    if (around && around.code !== g.entry.code) {
      pushParty(draft.to, around)
      if (!draft.places.includes(g)) draft.places.push(g)
    } else for (const p of partiesOfGeo(g)) pushParty(draft.to, p)
  }
}

/** "Denver**, Colorado**", "Washington**, D.C.**": a region that only says where its city lies; who receives is not told. */
function isOfAddress(discourse: Discourse, g: Geo): boolean {
  if (g.entry.kind !== 'subdivision' || !discourse.x.isPunct(g.start - 1, 44)) return false
  for (let k = g.start - 2; k >= Math.max(0, g.start - 5); k--) {
    const city = discourse.geoInside.get(k)
    if (city && isIn(discourse, city, g)) return true
  }
  return false
}

function isIn({ x }: Discourse, city: Geo, g: Geo): boolean {
  return (
    city.entry.kind === 'city' &&
    city.entry.subdivision === g.entry.code &&
    city.end === g.start - 1 &&
    x.isPunct(city.end, 44)
  )
}

/** "Cebu **(the Philippines)**": who adds the land tells where the town is, not of whom it is told. */
function landInBracket({ x, geoInside }: Discourse, { end, entry }: Geo): Party | undefined {
  if (!x.isPunct(end, 40)) return undefined
  const land = geoInside.get(x.pastArticle(end + 1))
  return land && land.entry.code === entry.country && x.isPunct(land.end, 41) ? partyOfGeo(land) : undefined
}

/** "In Santiago, she was received by President A": another land of a journey to a part of the world. */
export function widen(discourse: Discourse, draft: Draft, where: Geo | undefined): void {
  const { visit } = discourse
  if (!visit?.wide || !where?.entry.country || !draft.people.some((one) => visit.guests.includes(one))) return
  const known = (p: Party) => domestic(p.code, where.entry.code)
  if (!visit.to.some(known) && !visit.from.some(known)) giveDestination(discourse, visit, [where])
}

/** "here" is the dateline's city, "there" the city told last, "our country" the document's own. */
export function goWhither(discourse: Discourse, draft: Draft, whither: Span): void {
  const { x } = discourse
  if (x.is(whither.start, C.partOfWorld)) {
    // "back from a mission to Europe": the lands of the journey told
    const told = discourse.visit
    if (told && told.guests.some((one) => draft.guests.includes(one))) {
      for (const p of told.to) pushParty(draft.to, { ...p, inferred: true })
      return
    }
    const own = draft.from[0] ?? draft.guests.find((g) => g.party)?.party ?? discourse.home ?? discourse.guessed
    const land = own && firstAbroad(discourse, own, whither.start)
    draft.wide = true
    if (land) giveDestination(discourse, draft, [land])
    return
  }
  // "our capital": where the news comes from
  if (x.is(whither.start, C.possessive) && x.is(whither.start + 1, C.cityWord) && discourse.dateline) {
    giveDestination(discourse, draft, [discourse.dateline])
    return
  }
  const which = x.is(whither.start, C.there)
  // who "arrived from Doha" came to where the text is from
  const isHere = which || x.is(whither.start, C.arrive)
  const [from] = draft.from
  const here = which === 2 ? discourse.here : isHere ? discourse.dateline : undefined
  // "Il connaît Oslo**:** il **y** est allé", who stands at home
  const isHome = which === 2 && here?.entry.country && from && domestic(from.code, here.entry.country)
  const place = isHome ? foreignBefore(discourse, whither.start, from) : here
  if (place) {
    giveDestination(discourse, draft, [place])
    return
  }
  if (which === 2) {
    // "Elle y avait effectué une visite en 2021": where she is now
    const told = discourse.visit
    if (told?.guests.some((one) => draft.guests.includes(one)))
      for (const p of told.to) pushParty(draft.to, { ...p, inferred: true })
    const spoken = x.nounFirst && from && !draft.to.length ? foreignBefore(discourse, whither.start, from) : undefined
    if (spoken) giveDestination(discourse, draft, [spoken])
    return
  }
  // "the province": of a province's text alone
  const land = x.is(x.pastArticle(whither.start), C.homeland)
  const fits = (p: Party | undefined): p is Party =>
    !!p && (land !== REGION || p.code.length > 2) && !(land && from && domestic(p.code, from.code))
  // "Governor A of B met Ambassador C, who arrived in the province on Monday"
  // "Prime Minister A of B met Governor C, who is on a visit to the country", "who is here on a visit"
  const last = discourse.lastDraft('meeting')
  const met = land === REGION || last?.people.some((one) => draft.guests.includes(one)) ? last?.parties : undefined
  const known = [discourse.home, ...(land ? [discourse.topic, ...discourse.pair] : [])].find(fits)
  const isOther = (p: Party) => fits(p) && (land === REGION ? countryOf(p.code) : from && !domestic(p.code, from.code))
  const own = known ?? met?.find(isOther)
  if (own) {
    pushParty(draft.to, { ...own, cites: [whither], inferred: true })
    return
  }
  const city = land && land !== REGION && from ? foreignBefore(discourse, whither.start, from, isCity) : undefined
  if (city) giveDestination(discourse, draft, [city])
}

/** Payload of `homeland`: a word for a part of a state. */
const REGION = 2

/** "received **in Tunis** the Malian minister, who is on a visit to the country": the foreign place told just before. */
function foreignBefore(
  { geoInside }: Discourse,
  before: number,
  from: Party,
  fits?: (g: Geo) => boolean,
): Geo | undefined {
  for (let k = before - 1; k > before - NEAR && k >= 0; k--) {
    const geo = geoInside.get(k)
    if (geo && !geo.adjective && (!fits || fits(geo)) && !domestic(from.code, geo.entry.code)) return geo
  }
  return undefined
}

/** Tokens in which a place stands before what else is said of the guest. */
const NEAR = 40

/** The first foreign place that someone is said to be in or go to, or else that is named behind a token. */
function firstAbroad({ x, geoInside }: Discourse, own: Party, behind: number): Geo | undefined {
  let next: Geo | undefined
  for (const geo of geoInside.values()) {
    const p = x.beforeArticle(geo.start)
    if (geo.adjective || domestic(own.code, geo.entry.code) || !geo.entry.country) continue
    if (x.is(p, C.in) || x.is(p, C.to) || x.is(p, C.from)) return geo
    // "Special Envoy for Yemen" says nothing of where he goes
    if (geo.start > behind && !x.is(p, C.for)) next ??= geo
  }
  return next
}

/**
 * "met President A in Kigali. He is on an official visit": the foreign city of the meeting that the sentence before told of a
 * traveller, and in whose land the other side is at home.
 */
export function metAt(discourse: Discourse, { guests, hosts }: Draft, index: number): Geo | undefined {
  if (!guests.length || hosts.length) return undefined
  const met = discourse.lastDraft('meeting')
  if (!met || met.kind === 'call' || index - lastTold(met) !== 1) return undefined
  const [place] = met.places
  const isThere = (one: Someone) => !!one.party && !!place && domestic(one.party.code, place.entry.code)
  const [guest] = guests
  return met.people.includes(guest) && !isThere(guest) && met.people.some(isThere) ? place : undefined
}

/** A party of the document in which a city lies: the home of the document, or the heading's party; of who comes from a town also one that came before. */
function jurisdictionFor(discourse: Discourse, g: Geo, { from }: Draft): Party | undefined {
  const cites = [{ start: g.start, end: g.end }]
  // Edinburgh lies in its council area, and that in Scotland
  const around = [g.entry.code]
  for (
    let entry: Entry | undefined = g.entry;
    entry?.subdivision && around.length < 5;
    entry = discourse.x.gazetteer.byCode(entry.subdivision)
  )
    around.push(entry.subdivision)
  const came = from[0]?.code.includes(':') ? discourse.drafts.flatMap((d) => d.from) : []
  for (const p of [discourse.heading.to, discourse.home, ...discourse.pair, discourse.guessed, ...came])
    if (p && around.includes(p.code)) return { ...p, cites, inferred: true }
  // "partnership with Jiangsu … travelled to Nanjing"
  for (const other of discourse.geoInside.values())
    if (
      other.entry.kind === 'subdivision' &&
      other.entry.code === g.entry.subdivision &&
      !other.adjective &&
      !isOfAddress(discourse, other)
    )
      return { ...partyOfGeo(other), cites, inferred: true }
  return undefined
}
