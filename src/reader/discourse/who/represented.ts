import type { Sentence } from '../../clauses/act.ts'
import { C } from '../../word-classes.ts'
import {
  REGIONS_WITH_MINISTERS,
  REGIONS_WITH_PREMIERS,
  WITHOUT_PRIME_MINISTER,
} from '../../../gazetteer/federations.ts'
import type { Geo, Office } from '../../mentions.ts'
import { countryOf, partyOf, partyOfGeo, pushParty, domestic, type Party, within } from '../../parties.ts'
import type { Someone } from '../../people.ts'
import type { Discourse } from '../discourse.ts'
import { regionOrCountry } from '../setting/most-named.ts'
import type { Draft, Side } from '../draft.ts'

// Which party a person acts for, where the words beside the name do not say.

/** People whose party the text does not say: it follows from the visit, from where they are met, from whose text it is. */
export function givePartiesOfPeople(discourse: Discourse, draft: Draft, a: Side, b: Side, s: Sentence): void {
  for (const [mine, other] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const one of mine.people) {
      if (one.party) continue
      const near = inferParty(discourse, one, mine, other, draft, s)
      const raised = raisedParty(discourse, near, one)
      const pick = raised && townOf(discourse, regionOf(discourse, raised, one, s), one)
      if (pick !== near && !mine.people.some((p) => p.party?.code === near!.code)) {
        const at = draft.parties.findIndex((p) => p.code === near!.code)
        if (at >= 0) draft.parties[at] = pick!
      }
      if (pick) {
        one.party = { ...pick, inferred: true }
        pushParty(draft.parties, one.party)
      }
    }
  }
}

/**
 * Those who come to an event of known parties: who stands beside others of one party is of it; of two that nothing tells
 * apart the first is the document's own, and the other of the party that nobody stands for yet.
 */
export function givePartiesAtEvent(discourse: Discourse, draft: Draft, a: Side, b: Side, between: boolean): void {
  const free = () =>
    draft.parties.filter(
      (p) => countryOf(p.code) && !draft.people.some((one) => one.party && domestic(one.party.code, p.code)),
    )
  const { home } = discourse
  const own = home && draft.parties.find((p) => domestic(p.code, home.code))
  for (const side of [a, b]) {
    const unknown = side.people.filter((one) => !one.party && !one.weak && one.offices.length)
    const visit = discourse.visit
    const known = side.people.find((one) => one.party)
    const told =
      side === b && between
        ? undefined
        : (known?.party ?? (side.people.some((one) => visit?.guests.includes(one)) ? visit?.from[0] : undefined))
    // "between President A and President B" are of two parties
    const across = (side === a ? b : a).people.length > 0
    const apart = !told && !across && unknown.length === 2 && free().length === 2
    const ours = own && free().includes(own) ? own : undefined
    // "A co-hosted with Kenya the meeting": not Kenya's, but whose document it is
    const beside = side === a && !across && !own && home && b.parties.length > 0 ? home : undefined
    unknown.forEach((one, k) => {
      const left = free()
      const only = left.length === 1 ? left[0] : undefined
      // "opened by the Ambassador of Peru, A, and Vice Minister B": who stands beside an envoy is at home there
      const besideEnvoy = known && discourse.people.isEnvoy(known) && !discourse.people.isEnvoy(one)
      const isOther = besideEnvoy || (known && discourse.people.areOfTwoLands(known, one))
      let pick = isOther && only ? only : told
      if (apart) pick ??= k ? only : (ours ?? left[0])
      else if (unknown.length === 1) pick ??= ours ?? beside ?? only ?? own
      else pick ??= side === b && a.people.length ? only : ours
      if (pick) one.party = { ...pick, inferred: true }
    })
  }
}

/** A governor acts for the region, where only its city was named: "a delegation from Daegu led by Vice Governor X". */
export function raisedParty(discourse: Discourse, party: Party | undefined, one: Someone): Party | undefined {
  if (!party?.code.includes(':') || !one.offices[0] || discourse.people.level(one.offices[0]) !== 5) return party
  const region = discourse.x.gazetteer.byCode(party.code.slice(0, party.code.indexOf(':')))
  return region?.kind === 'subdivision' ? { ...party, code: region.code, name: region.name } : party
}

/** "The mayor of Eldorado": the town, in the region or land for which he would act otherwise. */
function townOf({ x }: Discourse, party: Party, { offices }: Someone): Party {
  const town = offices[0]?.town
  if (!town || !countryOf(party.code)) return party
  const name = x.tokens.words(town.start, town.end)
  return { ...party, code: `${party.code.split(':')[0]}:${name}`, name, cites: [town] }
}

function inferParty(
  discourse: Discourse,
  one: Someone,
  mine: Side,
  other: Side,
  draft: Draft,
  s: Sentence,
): Party | undefined {
  const visit = discourse.visit
  if (visit?.guests.includes(one))
    return (
      visit.from[0] ??
      [homeAt(discourse, one.offices[0] ? discourse.people.level(one.offices[0]) : 0), discourse.guessed].find(
        (p) => p && !visit.to.some((q) => domestic(p.code, q.code)),
      )
    )
  const across = other.people.length > 0 || other.parties.length > 0
  const ofState = discourse.people.servesState(one)
  // but an adviser sits at home
  const isEnvoy = discourse.people.isEnvoy(one) && !one.offices.some((o) => discourse.x.has(o.cites[0], C.fieldOffice))
  const abroad = isEnvoy && one.offices.every((o) => !o.posted) ? draft.places[0]?.entry.country : undefined
  const may = (p: Party) => {
    const country = countryOf(p.code)
    if (!country) return !ofState || p.code === 'EU'
    // no envoy is of a town, nor of the land in which one is
    return !lacksOffice(discourse, p, one) && !(isEnvoy && (p.code.includes(':') || country === abroad))
  }
  // but "he will meet Mayor A and Chilean business leaders", himself of Chile
  const [own] = mine.parties
  const ofBoth = own && other.parties.some((p) => domestic(p.code, own.code))
  if (own && mine.people.length === 1 && across && !ofBoth && may(own)) return own
  // "received by President A and First Lady B": of the one land of their side
  if (across && mine.parties.length === 1 && mine.people.length === 2 && mine.people[0].party === mine.parties[0])
    return mine.parties[0]
  // whom the other one met before was of the same side
  const before = mine.parties[0]
    ? undefined
    : discourse.drafts.findLast(
        (d) => d.type === 'meeting' && !d.dropped && d.people.some((p) => other.people.includes(p)),
      )
  // "**Minister A and his guest** called on President B": of the two lands the one where it was
  const lands = other.people.flatMap((p) => p.party ?? [])
  if (!mine.parties.length && lands.some((p) => !domestic(p.code, lands[0].code))) {
    const at = draft.places[0] ?? before?.places[0]
    const isThere = (p: Party) =>
      visit ? visit.to.some((q) => domestic(p.code, q.code)) : at && domestic(p.code, at.entry.code)
    const there = lands.find(isThere)
    if (there) return may(there) ? there : ofLand(discourse, there)
  }
  // "X and his Cuban counterpart met": both sides in one list
  const far = [
    ...other.parties,
    ...other.people.map((p) => p.party),
    ...(across ? [] : [...mine.parties, ...mine.people.map((p) => p.party)]),
  ].find((p) => p)?.code
  const fits = (p: Party | undefined): p is Party => !!p && may(p) && (far === undefined || !domestic(p.code, far))
  // "King A of Oman", and later "King B", on a page of Oman and Togo
  const led = discourse.pair.filter((p) => discourse.people.ledBy(one, p))
  if (led.length === 1 && fits(led[0])) return led[0]
  // a mayor is the city's where he is met, a governor the region's
  const level = one.offices[0] ? discourse.people.level(one.offices[0]) : 0
  const home = homeAt(discourse, level)
  if (mine.parties[0]) {
    // "Lord Mayor X and the Mayor of Kraków signed": who stands first without a place is the document's own
    const holder = mine.people.find((p) => p !== one && p.party?.code === mine.parties[0].code)
    const beyond = [...other.parties, ...other.people.map((p) => p.party)]
    const ours = home && beyond.some((p) => p && domestic(p.code, home.code))
    const apart =
      holder &&
      !ours &&
      ((!other.people.length && !other.parties.length) || mine.people.indexOf(one) < mine.people.indexOf(holder))
    if (apart && home && !domestic(home.code, mine.parties[0].code)) return home
  }
  if (level === 4 && home?.code.includes(':') && fits(home)) return home
  // "staff of the Chinese Embassy with Ambassador Xiong Bo"
  if (level === 3) {
    for (const c of s.chunks) {
      const owner =
        c.kind === 'body'
          ? c.owner
          : c.kind === 'group'
            ? c.owners.map((o) => (o.kind === 'geo' ? o : o.owner)).find((o) => o)
            : undefined
      if (owner && fits(partyOfGeo(owner))) return partyOfGeo(owner)
    }
  }
  // "The First Minister spoke in Bern": whom a region's own text tells first
  if (level === 5 && home && isRegion(home) && fits(home) && discourse.first === one) return home
  const here = placeOf(discourse, draft, s)
  // where nothing else says where this is: in the one city of the visit
  const [stop, another] = visit?.places ?? []
  const spot = here ?? (another ? undefined : stop)
  // "met in Beijing with Premier A": of China, whose provinces have none
  const premier = spot && one.offices.some((o) => discourse.x.has(o.cites[0], C.premier))
  const isWhole = premier && !REGIONS_WITH_PREMIERS.has(spot.entry.country ?? '')
  if (spot && !isWhole && (level === 4 || level === 5)) {
    const local = level === 4 ? (spot.entry.kind === 'city' ? partyOfGeo(spot) : undefined) : regionAt(discourse, spot)
    if (fits(local)) return local
  }
  // "à Québec par le premier ministre": of the region whose seat it is
  const seat =
    here && discourse.x.nounFirst && level === 1 && isRegional(discourse, one) ? here.entry.capitalOf : undefined
  const region = seat && seat.length > 2 ? discourse.x.gazetteer.byCode(seat) : undefined
  if (here && region && REGIONS_WITH_MINISTERS.has(region.country!)) {
    const its = { ...partyOf(region, here), inferred: true }
    if (fits(its)) return its
  }
  if (here && visit) {
    const isThere = (p: Party) => domestic(p.code, here.entry.code)
    const there = visit.to.find(isThere)
    if (fits(there)) return there
    // "On his way home he stopped over in Dakar, where he was received by President A": of the land of that stop
    const stop = discourse.drafts.findLast((d) => d.type === 'visit' && d.told.includes(s.index))?.to.find(isThere)
    if (fits(stop)) return stop
  }
  // "In Georgia, she met Prime Minister A": of the land that the sentence opens with
  const land = here && here !== discourse.here && here.entry.kind === 'country' ? partyOfGeo(here) : undefined
  if (land && !draft.occasion && fits(land)) return land
  // "The Swedish leg of the tour featured talks with Minister A": of the lands visited, the one that the sentence names
  const named =
    visit && visit.to.length > 1
      ? visit.to.filter((p) => s.chunks.some((c) => c.kind === 'geo' && domestic(p.code, c.entry.code)))
      : []
  if (named.length === 1 && fits(named[0])) return named[0]
  // whom an ambassador to Lebanon meets is of Lebanon
  // and so is who stands beside one
  const posts = (across ? other : mine).people
    .filter((p) => p !== one)
    .flatMap((p) => p.offices)
    .flatMap((o) => o.posted ?? [])
  // "the Consul General in the Kurdistan Region and the Deputy Ambassador to Iraq": of the part, where one is posted there
  const post = posts.find((g) => posts.some((h) => h !== g && within(g.entry.code, h.entry.code))) ?? posts[0]
  // "The Representative in Brussels visited Luxembourg and met the Minister": of Luxembourg
  const away = visit && other.people.some((p) => visit.guests.includes(p))
  const posted = post && away && !visit.to.some((p) => domestic(p.code, post.entry.code)) ? undefined : post
  // "the Ambassador to Russia visited Astrakhan region and met with the governor"
  const part = posted && level === 5 ? visit?.to.find((p) => within(p.code, posted.entry.code)) : undefined
  const options = [
    ...(part && isRegion(part) ? [part] : []),
    // "the Consul General to Erbil" is posted to the region that the text is of
    ...(posted?.entry.kind === 'city' && level < 4 && discourse.home && domestic(discourse.home.code, posted.entry.code)
      ? [discourse.home]
      : []),
    ...(posted ? [hostOf(discourse, posted, level)] : []),
    // where a region tells of a journey to its land, its own people receive
    ...(visit ? [...visit.to.map((p) => ownPart(discourse, p)), ...visit.from] : []),
    ...(before?.parties ?? []),
    ...(discourse.heading.visits ? [discourse.heading.to, discourse.heading.from] : []),
    discourse.home,
    discourse.topic,
    ...discourse.pair,
    ...(one.offices.length ? [discourse.guessed] : []),
  ]
  const chosen = options.find(fits) ?? (across ? mine.parties.find(may) : undefined)
  // on the fringes of a conference nobody need be at home
  const apart = far !== undefined || (!isEnvoy && other.people.some((p) => discourse.people.isEnvoy(p)))
  if (chosen || !apart || !here?.entry.country || isOnFringes(discourse, draft, s)) return chosen
  // "met President Tsai in Taipei": whose city it is
  const country = discourse.x.gazetteer.byCode(here.entry.country)
  const local = country && partyOf(country, here)
  return fits(local) ? local : undefined
}

/** The land of a city or region: a speaker whom its guest meets is of no city. */
function ofLand({ x }: Discourse, party: Party): Party | undefined {
  const land = x.gazetteer.byCode(countryOf(party.code) ?? '')
  return land && { ...party, code: land.code, name: land.name }
}

/** What was for an event, or on the margins of one, which is where neither need be at home. */
export function isOnFringes({ x }: Discourse, { occasion }: Draft, s: Sentence): boolean {
  return !!occasion || x.has(s, C.margins)
}

/** Whom an envoy to a place meets: in a city its mayor is its own, a governor the region's, a minister the land's. */
function hostOf(discourse: Discourse, posted: Geo, level: number): Party {
  const { entry } = posted
  if (entry.kind !== 'city' || level === 4) return partyOfGeo(posted)
  const land = discourse.x.gazetteer.byCode(entry.country ?? '')
  return (
    (level === 5 ? subdivisionOf(discourse, posted) : undefined) ?? (land ? partyOf(land, posted) : partyOfGeo(posted))
  )
}

function isRegion({ code }: Party): boolean {
  return code.includes('-') && !code.includes(':')
}

/** "Premier X hosted Y, who was in Toronto": a governor or premier acts for the part of a federation in which the sentence is. */
export function regionOf(discourse: Discourse, party: Party, { offices }: Someone, s: Sentence): Party {
  if (!offices[0] || discourse.people.level(offices[0]) !== 5 || !REGIONS_WITH_MINISTERS.has(party.code)) return party
  const place = s.chunks.find(
    (c): c is Geo =>
      c.kind === 'geo' && !c.adjective && c.entry.kind !== 'country' && domestic(c.entry.code, party.code),
  )
  const region = place && regionAt(discourse, place)
  return region ? { ...region, inferred: true } : party
}

/** The region in which a place lies; to the capital of the whole come the heads of any: "New Delhi: the Chief Minister met". */
function regionAt(discourse: Discourse, place: Geo): Party | undefined {
  const { gazetteer } = discourse.x
  const land = gazetteer.byCode(place.entry.country ?? '')
  const own =
    land && gazetteer.capital(land.code)?.code === place.entry.code
      ? regionOrCountry(discourse, partyOf(land, place))
      : undefined
  return own && own.code !== land!.code ? own : subdivisionOf(discourse, place)
}

/** The document's own region in place of the land that it is a part of. */
function ownPart({ home }: Discourse, p: Party): Party {
  return home && !home.inferred && within(home.code, p.code) ? { ...home, inferred: true } : p
}

/** A governor's home is the region whose city the dateline names: "LANSING, Mich. –". */
export function homeAt(discourse: Discourse, level: number): Party | undefined {
  const region =
    level === 5 &&
    discourse.dateline &&
    discourse.home?.code === discourse.dateline.entry.country &&
    !discourse.dateline.entry.capitalOf?.match(/^[A-Z]{2}$/)
      ? subdivisionOf(discourse, discourse.dateline)
      : undefined
  if (region) return { ...region, inferred: true }
  // and a mayor's the city itself
  const city =
    level === 4 && discourse.home?.code === discourse.dateline?.entry.country ? discourse.dateline : undefined
  return city ? { ...partyOfGeo(city), inferred: true } : discourse.home
}

function subdivisionOf(discourse: Discourse, g: Geo): Party | undefined {
  if (g.entry.kind === 'subdivision') return partyOfGeo(g)
  // Edinburgh, a council's area: of Scotland, whose capital it is
  const { capitalOf, subdivision } = g.entry
  const around = capitalOf && capitalOf.length > 2 ? capitalOf : subdivision
  const entry = around ? discourse.x.gazetteer.byCode(around) : undefined
  return entry && partyOf(entry, g)
}

/** Where the sentence is: its places, a country or city that opens it, the last place told. */
export function placeOf(discourse: Discourse, draft: Draft, s: Sentence): Geo | undefined {
  const city = draft.places[0]
  if (city) return city
  const { x } = discourse
  const opening = s.chunks.find(
    (c): c is Geo =>
      c.kind === 'geo' &&
      !c.adjective &&
      c.end <= draft.spans[0].start + 1 &&
      // one question from before the text's first token makes every other slower: the engine then expects no number
      (!!x.is(c.start - 1, C.in) || (c.start > 0 && !!x.is(c.start - 2, C.in))),
  )
  return opening ?? discourse.here
}

/** "Prime Minister A", "Premier B": of none of the states that have no such office. */
export function lacksOffice(
  { x }: Discourse,
  { code }: Party,
  { offices }: { readonly offices: readonly Office[] },
): boolean {
  return (
    WITHOUT_PRIME_MINISTER.has(countryOf(code) ?? '') && offices.some((o) => !o.owner && x.has(o.cites[0], C.premier))
  )
}

/** An office that regions have as well as states. */
function isRegional({ x }: Discourse, one: Someone): boolean {
  return one.offices.some(({ span }) => {
    let regional = false
    for (let k = span.start; k < span.end; k++) {
      if (x.is(k, C.nationOffice)) return false
      if (x.is(k, C.regionOffice)) regional = true
    }
    return regional
  })
}
