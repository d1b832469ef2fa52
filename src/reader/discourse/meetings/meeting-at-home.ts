import { landInName } from '../../at-home.ts'
import type { Act, Sentence } from '../../clauses/act.ts'
import { type Group, isCity } from '../../mentions.ts'
import { countryOf, domestic, type Party } from '../../parties.ts'
import type { Someone } from '../../people.ts'
import { C } from '../../word-classes.ts'
import type { Discourse } from '../discourse.ts'
import type { Draft, Side } from '../draft.ts'

// Meetings that stay within one state, which are no official contact.

/** Payload of `crowd`: those who live abroad. */
const DIASPORA = 3

/** "visited the city of Osijek and met with Mayor A": of the land in which it was. */
export function isOnTour(discourse: Discourse, act: Act, draft: Draft, s: Sentence): boolean {
  const where = s.chunks.find(isCity)
  // "traveled to Atlanta, where he met State Refugee Coordinator A": on tour in his own land
  const onTour = where && where.entry.capitalOf?.length !== 2 && discourse.home?.inferred && !act.site
  return (
    !!where &&
    domestic(where.entry.code, draft.parties[0].code) &&
    draft.people.every((p) => p.party || discourse.people.isLocal(p) || (onTour && p.offices.length > 0))
  )
}

/** Both sides are of one state, or of none; `unknown` where the one that is not told is somebody's. */
export function isAtHome(discourse: Discourse, act: Act, draft: Draft, a: Side, b: Side, unknown: boolean): boolean {
  // the only side told is our own, and so is the official without one
  const { home } = discourse
  if (unknown && home && domestic(draft.parties[0].code, home.code) && draft.people.every((p) => !p.party)) return true
  if (!unknown && draft.parties.every((p) => domestic(p.code, draft.parties[0].code))) return true
  // "The Prime Minister met the Governor of Irbid": of the one state of which the text is
  const [one] = draft.parties
  // and in a text that names no land at all: a minister and a mayor, a minister and the Medical Association of Malta
  const local = home
    ? one.code !== home.code && domestic(one.code, home.code)
    : isCityOrRegion(one) || (one.code.startsWith('org:') && landInName(discourse, one) !== undefined)
  if (unknown && local && !discourse.visit && isOfState(discourse, draft)) return true
  if (
    !b.people.length &&
    b.parties.length &&
    (b.groups.length || act.object.every((m) => m.kind === 'person')) &&
    a.parties.length &&
    b.parties.every((p) => a.parties.some((q) => domestic(p.code, q.code)))
  )
    return true
  // inside one's own state: the ambassador's host country aside, a tour at home
  const { visit } = discourse
  if (
    act.site &&
    draft.places[0] &&
    // "the Commissioner of the Union visited a school in Gori": who is there on a journey
    !(visit && draft.people.some((p) => visit.guests.includes(p))) &&
    !draft.parties.some((p) => countryOf(p.code) && countryOf(p.code) !== draft.places[0].entry.country)
  )
    return true
  // "He met with the Cuban **community**"
  if (b.groups.length && !b.people.length && b.groups.every((g) => isDiaspora(discourse, g))) return true
  const ownerCountry = act.site && 'kind' in act.site ? act.site.owner?.entry.country : undefined
  // who comes for an organisation is at home nowhere
  const ofBody = draft.people.some((one) => one.party?.code.startsWith('org:'))
  if (ownerCountry && !ofBody && draft.parties.every((p) => !countryOf(p.code) || countryOf(p.code) === ownerCountry))
    return true
  return a.groups.some((g) => g.business) && b.groups.some((g) => g.business)
}

/** "The Minister met with the Growers Association": a body of one's own land, as nothing says that it is of another. */
export function isOwnBody(discourse: Discourse, draft: Draft, s: Sentence): boolean {
  const { home, x } = discourse
  if (!home || discourse.visit || draft.parties.length !== 2) return false
  const body = draft.parties.find((p) => p.code.startsWith('org:'))
  const own = draft.parties.find((p) => domestic(p.code, home.code))
  if (!body || !own || x.gazetteer.byCode(body.code)) return false
  // "a group made a technical visit to the Port": those without a name may be anyone's
  if (!draft.people.some((one) => one.party?.code === own.code)) return false
  const [name] = body.cites
  for (let k = name.start; k < name.end; k++) if (x.is(k, C.partOfWorld) || x.is(k, C.worldwide)) return false
  for (let k = s.start; k < s.end; k++) {
    const geo = discourse.geoInside.get(k)
    if (geo && !domestic(geo.entry.code, home.code)) return false
  }
  return true
}

function isCityOrRegion({ code }: Party): boolean {
  return countryOf(code) !== undefined && countryOf(code) !== code
}

/** Whoever has no party holds an office of a state's government, or is its head and needs no name. */
function isOfState({ x, people }: Discourse, { people: all }: Draft): boolean {
  const head = (p: Someone) => !p.name && p.offices.some((o) => x.has(o.span, C.headOfState))
  const minister = (p: Someone) => p.offices.some((o) => x.has(o.span, C.stateOffice) && people.level(o) === 1)
  return all.every((p) => p.party || head(p) || minister(p))
}

/** "the Cuban **community**", "members of the Cuban **community**". */
function isDiaspora({ x }: Discourse, { noun, end, owners }: Group): boolean {
  if (x.is(noun, C.crowd) === DIASPORA) return true
  return owners.some((o) => o.end === end - 1) && x.is(end - 1, C.crowd) === DIASPORA
}
