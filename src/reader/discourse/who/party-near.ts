import { REGIONS_WITH_MINISTERS, REGIONS_WITH_PREMIERS } from '../../../gazetteer/federations.ts'
import type { Sentence } from '../../clauses/act.ts'
import type { Geo } from '../../mentions.ts'
import { countryOf, domestic, partyOf, partyOfGeo, pushParty, type Party, within } from '../../parties.ts'
import type { Someone } from '../../people.ts'
import { C, MUNICIPAL, POSTED, REGIONAL } from '../../word-classes.ts'
import type { Discourse } from '../discourse.ts'
import type { Draft, Side } from '../draft.ts'
import {
  homeAt,
  isOnFringes,
  lacksOffice,
  placeOf,
  raisedParty,
  regionAt,
  regionOf,
  subdivisionOf,
  townOrLand,
} from './represented.ts'

// For whom one acts to whom no word gives a party: what stands nearest tells.

/** People whose party the text does not say: it follows from the visit, from where they are met, from whose text it is. */
export function givePartiesOfPeople(discourse: Discourse, draft: Draft, a: Side, b: Side, s: Sentence): void {
  for (const [mine, other] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const one of mine.people) {
      if (one.party) continue
      const near = partyNear({ discourse, one, mine, other, draft, s })
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

/** Someone who meets, those on the same side, and those across. */
interface Meets {
  readonly discourse: Discourse
  readonly one: Someone
  readonly mine: Side
  readonly other: Side
  readonly draft: Draft
  readonly s: Sentence
}

/** The party of one who meets others; undefined where nothing tells. */
function partyNear(meets: Meets): Party | undefined {
  const sought = soughtOf(meets)
  for (const step of STEPS) {
    const party = step(sought)
    if (party !== undefined) return party ?? undefined
  }
  return undefined
}

type Sought = ReturnType<typeof soughtOf>

/** What the steps ask of the one whose party is sought. */
function soughtOf(meets: Meets) {
  const { discourse, one, mine, other, draft, s } = meets
  const { people, visit } = discourse
  /** Whether anybody or any party is told on the other side. */
  const across = other.people.length > 0 || other.parties.length > 0
  const level = one.offices[0] ? people.level(one.offices[0]) : 0
  // but an adviser sits at home
  const isEnvoy = people.isEnvoy(one) && !one.offices.some((o) => discourse.x.has(o.cites[0], C.fieldOffice))
  // the land in which an envoy of whom no post is told meets is not his own
  const abroad = isEnvoy && one.offices.every((o) => !o.posted) ? draft.places[0]?.entry.country : undefined
  const ofState = people.servesState(one)
  // "X and his Cuban counterpart met": both sides in one list
  const told = across ? [other] : [other, mine]
  /** The code of the party across, of which nobody on this side is. */
  const far = told.flatMap((side) => [...side.parties, ...side.people.map((p) => p.party)]).find((p) => p)?.code

  /** Whether one with such an office may act for it. */
  const may = (p: Party): boolean => {
    const country = countryOf(p.code)
    if (!country) return !ofState || p.code === 'EU'
    // no envoy is of a town, nor of the land in which one is
    return !(isEnvoy && (p.code.includes(':') || country === abroad)) && !lacksOffice(discourse, p, one)
  }

  return {
    ...meets,
    visit,
    across,
    level,
    isEnvoy,
    far,
    may,
    home: homeAt(discourse, level),
    /** Where they meet. */
    here: placeOf(discourse, draft, s),
    /** The meeting that one across had before: whom he met there was of the same side. */
    before: () =>
      mine.parties[0]
        ? undefined
        : discourse.lastDraft('meeting', (d) => d.people.some((p) => other.people.includes(p))),
    /** The first for which one may act, and which is not the party across. */
    pick: (parties: readonly (Party | undefined)[]) =>
      parties.find((p) => p && may(p) && (far === undefined || !domestic(p.code, far))),
  }
}

/** A party; null where one has none; undefined where the step tells nothing. */
type Step = (sought: Sought) => Party | null | undefined

/** Who travels; who stands on the same side; of which level the office is; where they meet; whom one met before, and whose text it is. */
const STEPS: readonly Step[] = [
  traveller,
  ownSide,
  hostOfBoth,
  ledByOne,
  firstOfTheSide,
  mayorAtHome,
  besideEmbassy,
  headOfTheText,
  headWhereItIs,
  ministerOfSeat,
  ofTheVisit,
  whereSentenceOpens,
  ofTheLeg,
  nearest,
]

/** Who travels is of where the visit comes from; else of whose text it is, unless that is where it goes. */
function traveller({ discourse, one, visit, home }: Sought): Party | null | undefined {
  if (!visit?.guests.includes(one)) return undefined
  const isElsewhere = (p: Party | undefined) => p && !visit.to.some((q) => domestic(p.code, q.code))
  return visit.from[0] ?? [home, discourse.guessed].find(isElsewhere) ?? null
}

/** "received by President A and First Lady B": of the one party of their side. */
function ownSide(sought: Sought): Party | undefined {
  const { mine, other, across } = sought
  const [own] = mine.parties
  if (!own || !across) return undefined
  // but "he will meet Mayor A and Chilean business leaders", himself of Chile
  const ofBoth = other.parties.some((p) => domestic(p.code, own.code))
  if (mine.people.length === 1 && !ofBoth && sought.may(own)) return own
  return mine.parties.length === 1 && mine.people.length === 2 && mine.people[0].party === own ? own : undefined
}

/** "**Minister A and his guest** called on President B": of the two lands the one where it was. */
function hostOfBoth(sought: Sought): Party | null | undefined {
  const { mine, other, visit, draft } = sought
  const lands = other.people.flatMap((p) => p.party ?? [])
  if (mine.parties.length || lands.every((p) => domestic(p.code, lands[0].code))) return undefined
  const at = draft.places[0] ?? sought.before()?.places[0]
  const there = lands.find((p) =>
    visit ? visit.to.some((q) => domestic(p.code, q.code)) : at && domestic(p.code, at.entry.code),
  )
  if (!there) return undefined
  return sought.may(there) ? there : (ofLand(sought.discourse, there) ?? null)
}

/** "King A of Oman", and later "King B", on a page of Oman and Togo. */
function ledByOne(sought: Sought): Party | undefined {
  const { discourse, one } = sought
  const led = discourse.pair.filter((p) => discourse.people.ledBy(one, p))
  return led.length === 1 ? sought.pick(led) : undefined
}

/** "Lord Mayor X and the Mayor of Kraków signed": who stands first without a place is the document's own. */
function firstOfTheSide({ mine, other, one, home, across }: Sought): Party | undefined {
  const [own] = mine.parties
  if (!own || !home) return undefined
  const holder = mine.people.find((p) => p !== one && p.party?.code === own.code)
  const beyond = [...other.parties, ...other.people.map((p) => p.party)]
  if (!holder || beyond.some((p) => p && domestic(p.code, home.code))) return undefined
  const apart = !across || mine.people.indexOf(one) < mine.people.indexOf(holder)
  return apart && !domestic(home.code, own.code) ? home : undefined
}

function mayorAtHome(sought: Sought): Party | undefined {
  const { level, home } = sought
  return level === MUNICIPAL && home?.code.includes(':') ? sought.pick([home]) : undefined
}

/** "staff of the Chinese Embassy with Ambassador Xiong Bo". */
function besideEmbassy(sought: Sought): Party | undefined {
  if (sought.level !== POSTED) return undefined
  const owners = sought.s.chunks.map((c) =>
    c.kind === 'body'
      ? c.owner
      : c.kind === 'group'
        ? c.owners.map((o) => (o.kind === 'geo' ? o : o.owner)).find((o) => o)
        : undefined,
  )
  return sought.pick(owners.map((owner) => owner && partyOfGeo(owner)))
}

/** "The First Minister spoke in Bern": whom a region's own text tells first. */
function headOfTheText(sought: Sought): Party | undefined {
  const { level, home, discourse, one } = sought
  return level === REGIONAL && home && isRegion(home) && discourse.first === one ? sought.pick([home]) : undefined
}

/** A mayor is the city's where he is met, a governor the region's. */
function headWhereItIs(sought: Sought): Party | undefined {
  const { discourse, one, level, visit, here } = sought
  if (level !== MUNICIPAL && level !== REGIONAL) return undefined
  // where nothing else says where this is: in the one city of the visit
  const [stop, another] = visit?.places ?? []
  const spot = here ?? (another ? undefined : stop)
  // "met in Beijing with Premier A": of China, whose provinces have none
  const premier = one.offices.some((o) => discourse.x.has(o.cites[0], C.premier))
  if (!spot || (premier && !REGIONS_WITH_PREMIERS.has(spot.entry.country ?? ''))) return undefined
  if (level === REGIONAL) return sought.pick([regionAt(discourse, spot)])
  return spot.entry.kind === 'city' ? sought.pick([partyOfGeo(spot)]) : undefined
}

/** "à Québec par le premier ministre": of the region whose seat it is. */
function ministerOfSeat(sought: Sought): Party | undefined {
  const { discourse, one, level, here } = sought
  const isAsked = here && discourse.x.nounFirst && level === 1 && isRegional(discourse, one)
  const seat = isAsked ? here.entry.capitalOf : undefined
  const region = seat && seat.length > 2 ? discourse.x.gazetteer.byCode(seat) : undefined
  if (!here || !region || !REGIONS_WITH_MINISTERS.has(region.country!)) return undefined
  return sought.pick([{ ...partyOf(region, here), inferred: true }])
}

/** Of the land of the visit where it is; "On his way home he stopped over in Dakar, where he was received by President A": of that of the stop. */
function ofTheVisit(sought: Sought): Party | undefined {
  const { discourse, here, visit, s } = sought
  if (!here || !visit) return undefined
  const isThere = (p: Party) => domestic(p.code, here.entry.code)
  const stop = discourse.drafts.findLast((d) => d.type === 'visit' && d.told.includes(s.index))
  return sought.pick([visit.to.find(isThere), stop?.to.find(isThere)])
}

/** "In Georgia, she met Prime Minister A": of the land that the sentence opens with. */
function whereSentenceOpens(sought: Sought): Party | undefined {
  const { discourse, here, draft } = sought
  const opens = here && here !== discourse.here && here.entry.kind === 'country' && !draft.occasion
  return opens ? sought.pick([partyOfGeo(here)]) : undefined
}

/** "The Swedish leg of the tour featured talks with Minister A": of the lands visited, the one that the sentence names. */
function ofTheLeg(sought: Sought): Party | undefined {
  const { visit, s } = sought
  if (!visit || visit.to.length < 2) return undefined
  const named = visit.to.filter((p) => s.chunks.some((c) => c.kind === 'geo' && domestic(p.code, c.entry.code)))
  return named.length === 1 ? sought.pick(named) : undefined
}

/** Of the land to which one across is posted, of the visit, of the meeting before, of whose text it is; at last of the land where they meet. */
function nearest(sought: Sought): Party | undefined {
  const { discourse, one, mine, other, draft, s, level, visit, across, here } = sought
  const posted = postAcross(sought)
  // "the Ambassador to Russia visited Astrakhan region and met with the governor"
  const part = posted && level === REGIONAL ? visit?.to.find((p) => within(p.code, posted.entry.code)) : undefined
  // "the Consul General to Erbil" is posted to the region that the text is of
  const own =
    posted?.entry.kind === 'city' &&
    level < MUNICIPAL &&
    discourse.home &&
    domestic(discourse.home.code, posted.entry.code)
  const chosen =
    sought.pick([
      part && isRegion(part) ? part : undefined,
      own ? discourse.home : undefined,
      posted && hostOfEnvoy(discourse, posted, level),
      ...(visit ? ofJourney(sought, visit) : []),
      ...(sought.before()?.parties ?? []),
      ...(discourse.heading.visits ? [discourse.heading.to, discourse.heading.from] : []),
      discourse.home,
      discourse.topic,
      ...discourse.pair,
      one.offices.length ? discourse.guessed : undefined,
    ]) ?? (across ? mine.parties.find((p) => sought.may(p)) : undefined)
  const apart = sought.far !== undefined || (!sought.isEnvoy && other.people.some((p) => discourse.people.isEnvoy(p)))
  // on the fringes of a conference nobody need be at home
  if (chosen || !apart || !here?.entry.country || isOnFringes(discourse, draft, s)) return chosen
  // "met President Tsai in Taipei": whose city it is
  const country = discourse.x.gazetteer.byCode(here.entry.country)
  return sought.pick([country && partyOf(country, here)])
}

/** The lands of the journey, the host's first; but of those at home where they meet there, or a third land: "received a delegation from Iceland" behind a visit to Ghana. */
function ofJourney({ discourse, far, here, home, s }: Sought, { to, from, block }: Draft): (Party | undefined)[] {
  // where a region tells of a journey to its land, its own people receive
  const hosts = to.map((p) => ownPart(discourse, p))
  const isOf = (lands: readonly Party[], code: string) => lands.some((p) => domestic(p.code, code))
  const atHome = here?.entry.country && isOf(from, here.entry.country) && !isOf(to, here.entry.country)
  const ofThird = far !== undefined && s.block !== block && !isOf([...to, ...from], far)
  return atHome || ofThird ? [home, discourse.guessed, ...from, ...hosts] : [...hosts, ...from]
}

/** Whom an ambassador to Lebanon meets is of Lebanon, and so is who stands beside one: where one across, or beside, is posted. */
function postAcross({ one, mine, other, across, visit }: Sought): Geo | undefined {
  const posts = (across ? other : mine).people
    .filter((p) => p !== one)
    .flatMap((p) => p.offices)
    .flatMap((o) => o.posted ?? [])
  // "the Consul General in the Kurdistan Region and the Deputy Ambassador to Iraq": of the part, where one is posted there
  const post = posts.find((g) => posts.some((h) => h !== g && within(g.entry.code, h.entry.code))) ?? posts[0]
  // "The Representative in Brussels visited Luxembourg and met the Minister": of Luxembourg
  const away = visit && other.people.some((p) => visit.guests.includes(p))
  return post && away && !visit.to.some((p) => domestic(p.code, post.entry.code)) ? undefined : post
}

/** The land of a city or region: a speaker whom its guest meets is of no city. */
function ofLand({ x }: Discourse, party: Party): Party | undefined {
  const land = x.gazetteer.byCode(countryOf(party.code) ?? '')
  return land && { ...party, code: land.code, name: land.name }
}

/** Whom an envoy to a place meets: in a city its mayor is its own, a governor the region's, a minister the land's. */
function hostOfEnvoy(discourse: Discourse, posted: Geo, level: number): Party {
  const { entry } = posted
  if (entry.kind !== 'city' || level === MUNICIPAL) return partyOfGeo(posted)
  const land = discourse.x.gazetteer.byCode(entry.country ?? '')
  return (
    (level === REGIONAL ? subdivisionOf(discourse, posted) : undefined) ??
    (land ? partyOf(land, posted) : partyOfGeo(posted))
  )
}

function isRegion({ code }: Party): boolean {
  return code.includes('-') && !code.includes(':')
}

/** The document's own region in place of the land that it is a part of. */
function ownPart({ home }: Discourse, p: Party): Party {
  return home && !home.inferred && within(home.code, p.code) ? { ...home, inferred: true } : p
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

/** "The mayor of Eldorado": the town, in the region or land for which he would act otherwise. */
function townOf(discourse: Discourse, party: Party, { offices: [office] }: Someone): Party {
  const { x, people } = discourse
  const town = office?.town
  if (!countryOf(party.code)) return party
  if (!town) return office ? townOrLand(discourse, party, people.level(office)) : party
  const name = x.tokens.words(town.start, town.end)
  return { ...party, code: `${party.code.split(':')[0]}:${name}`, name, cites: [town] }
}
