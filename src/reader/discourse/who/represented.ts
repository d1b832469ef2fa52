import type { Sentence } from '../../clauses/act.ts'
import { C, MUNICIPAL, REGIONAL } from '../../word-classes.ts'
import { REGIONS_WITH_MINISTERS, WITHOUT_PRIME_MINISTER } from '../../../gazetteer/federations.ts'
import { type Geo, isCity, type Office } from '../../mentions.ts'
import { countryOf, partyOf, partyOfGeo, domestic, type Party } from '../../parties.ts'
import type { Someone } from '../../people.ts'
import type { Discourse } from '../discourse.ts'
import { regionOrCountry } from '../setting/most-named.ts'
import type { Draft, Side } from '../draft.ts'

// Which party a person acts for, where the words beside the name do not say.

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
      if (pick && !isNotOf(discourse, one, pick)) one.party = { ...pick, inferred: true }
    })
  }
}

/** A governor acts for the region, where only its city was named: "a delegation from Daegu led by Vice Governor X". */
export function raisedParty(discourse: Discourse, party: Party | undefined, one: Someone): Party | undefined {
  if (!party?.code.includes(':') || !one.offices[0] || discourse.people.level(one.offices[0]) !== REGIONAL) return party
  const region = discourse.x.gazetteer.byCode(party.code.slice(0, party.code.indexOf(':')))
  return region?.kind === 'subdivision' ? { ...party, code: region.code, name: region.name } : party
}

/** What was for an event, or on the margins of one, which is where neither need be at home. */
export function isOnFringes({ x }: Discourse, { occasion }: Draft, s: Sentence): boolean {
  return !!occasion || x.has(s, C.margins)
}

/** "Premier X hosted Y, who was in Toronto": a governor or premier acts for the part of a federation in which the sentence is. */
export function regionOf(discourse: Discourse, party: Party, { offices }: Someone, s: Sentence): Party {
  if (!offices[0] || discourse.people.level(offices[0]) !== REGIONAL || !REGIONS_WITH_MINISTERS.has(party.code))
    return party
  const place = s.chunks.find(
    (c): c is Geo =>
      c.kind === 'geo' && !c.adjective && c.entry.kind !== 'country' && domestic(c.entry.code, party.code),
  )
  const region = place && regionAt(discourse, place)
  return region ? { ...region, inferred: true } : party
}

/** The region in which a place lies; to the capital of the whole come the heads of any: "New Delhi: the Chief Minister met". */
export function regionAt(discourse: Discourse, place: Geo): Party | undefined {
  const { gazetteer } = discourse.x
  const land = gazetteer.byCode(place.entry.country ?? '')
  const own =
    land && gazetteer.capital(land.code)?.code === place.entry.code
      ? regionOrCountry(discourse, partyOf(land, place))
      : undefined
  return own && own.code !== land!.code ? own : subdivisionOf(discourse, place)
}

/** A governor's home is the region whose city the dateline names: "LANSING, Mich. –". */
export function homeAt(discourse: Discourse, level: number): Party | undefined {
  const region =
    level === REGIONAL &&
    discourse.dateline &&
    discourse.home?.code === discourse.dateline.entry.country &&
    !discourse.dateline.entry.capitalOf?.match(/^[A-Z]{2}$/)
      ? subdivisionOf(discourse, discourse.dateline)
      : undefined
  if (region) return { ...region, inferred: true }
  // and a mayor's the city itself
  const city =
    level === MUNICIPAL && discourse.home?.code === discourse.dateline?.entry.country ? discourse.dateline : undefined
  return city ? { ...partyOfGeo(city), inferred: true } : discourse.home
}

/** "Tallinn has a friend in Japan. **Mayor A** visited it": of the only town of the land that the text tells. */
export function townOrLand(discourse: Discourse, land: Party, level: number): Party {
  if (level !== MUNICIPAL || land.code !== countryOf(land.code)) return land
  discourse.towns ??= onlyTowns(discourse)
  const town = discourse.towns.get(land.code)
  return town ? partyOfGeo(town) : land
}

/** The only town of each land, by the land's code; `undefined` where the text tells several. */
function onlyTowns({ sentences }: Discourse): Map<string, Geo | undefined> {
  const towns = new Map<string, Geo | undefined>()
  for (const { chunks } of sentences)
    for (const c of chunks) {
      if (!isCity(c)) continue
      const country = c.entry.country!
      towns.set(country, !towns.has(country) || towns.get(country)?.entry === c.entry ? c : undefined)
    }
  return towns
}

export function subdivisionOf(discourse: Discourse, g: Geo): Party | undefined {
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

/** "The Amir of Qatar and President A held talks, attended on the Rwandan side by B": of two sides, each leader has one. */
export function takeOtherSide(discourse: Discourse, { people, parties, several }: Draft): void {
  const [first, second] = people
  if (several || !first || !second || !first.party === !second.party) return
  const [known, unknown] = first.party ? [first, second] : [second, first]
  if (!unknown.offices.length || unknown.weak || people.some((one) => one !== unknown && !one.party)) return
  const others = [...parties, ...people.flatMap((one) => one.party ?? [])].filter(
    (p) => !domestic(p.code, known.party!.code),
  )
  if (others[0] && others.every((p) => p.code === others[0].code) && !isNotOf(discourse, unknown, others[0]))
    unknown.party = { ...others[0], inferred: true }
}

/** No traveller is of a land that receives him, nor who meets nobody but its own; nor is any premier of one that has none. */
export function isNotOf(discourse: Discourse, one: Someone, land: Party): boolean {
  const isThere = (p: Party) => domestic(p.code, land.code)
  const isAcross = ({ type, dropped, people, parties }: Draft) =>
    type === 'meeting' && !dropped && people.includes(one) && parties.length > 0 && parties.every(isThere)
  return (
    lacksOffice(discourse, land, one) ||
    discourse.drafts.some((d) => (d.guests.includes(one) && d.to.some(isThere)) || isAcross(d))
  )
}
