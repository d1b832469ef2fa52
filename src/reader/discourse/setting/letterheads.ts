import { Shape } from '../../../text/tokens.ts'
import type { Sentence } from '../../clauses/act.ts'
import type { Context } from '../../context.ts'
import type { Body, Geo } from '../../mentions.ts'
import { type Party, partyOf, partyOfGeo, partyOfOwner } from '../../parties.ts'
import { C } from '../../word-classes.ts'
import { agencyOf, opensDateline } from './dateline.ts'
import type { Discourse } from '../discourse.ts'

// What a line at the beginning or the end of a text says of whose it is: the ministries, cities and organisations over it, and
// datelines.

/** A party of which something says that the document is theirs, and how much that weighs. */
export type Vote = readonly [party: Party, weight: number]

/** Blocks in which a letterhead stands. */
const HEAD = 3

interface Line {
  readonly x: Context
  readonly s: Sentence
  /** The place with which it begins, where it is that of a dateline. */
  readonly dateline: Geo | undefined
}

/** Whom a mention tells, the k-th of its line, and how much that weighs. */
interface Teller<M> {
  readonly weight: number
  readonly tells: (line: Line, c: M, k: number) => Party | undefined
}

const BODIES: readonly Teller<Body>[] = [
  { weight: 2.5, tells: ownerOfArm },
  { weight: 2.5, tells: seatInLine },
  { weight: 2.5, tells: landBeforeDash },
  { weight: 2, tells: organisationAlone },
]

const PLACES: readonly Teller<Geo>[] = [
  { weight: 4, tells: cityByItsWord },
  { weight: 1.5, tells: landOfDateline },
  { weight: 2, tells: agencyOfDateline },
  { weight: 3, tells: cityOf },
]

/** What a line says of whose the document is. Finds the place of the dateline. */
export function* tellersOf(discourse: Discourse, s: Sentence): Iterable<Vote> {
  const { x } = discourse
  const letterhead = s.block < HEAD ? letterheadOf(discourse, s) : undefined
  if (letterhead) yield [partyOfGeo(letterhead), 3]
  const [first] = s.chunks
  const dateline =
    first?.kind === 'geo' && first !== letterhead && isOfDateline(discourse, s, first) ? first : undefined
  if (dateline && dateline.entry.kind !== 'country') discourse.dateline ??= dateline
  const line = { x, s, dateline }
  for (const [k, c] of s.chunks.entries()) {
    if (c.kind === 'body') yield* told(BODIES, line, c, k)
    if (c.kind === 'geo') yield* told(PLACES, line, c, k)
  }
}

function* told<M>(tellers: readonly Teller<M>[], line: Line, c: M, k: number): Iterable<Vote> {
  for (const { weight, tells } of tellers) {
    const party = tells(line, c, k)
    if (party) yield [party, weight]
  }
}

/** "Ministry of Trade of Rwanda"; but "Mission to Mexico" is another's. */
function ownerOfArm({ x, s }: Line, c: Body, k: number): Party | undefined {
  if (!c.arm || !c.owner || x.is(c.owner.start - 1, C.to)) return undefined
  const isAlone = k === 0 || s.end - s.start < 14 || (s.block < HEAD && c.end === s.end && isBehindDash(x, c.start))
  return isAlone ? partyOfGeo(c.owner) : undefined
}

/** "Ministry of Family, Integration and Sport, Luxembourg": a line that says who speaks. */
function seatInLine({ x, s }: Line, c: Body, k: number): Party | undefined {
  const last = s.chunks[s.chunks.length - 1]
  if (!c.arm || c.owner || last.kind !== 'geo' || !x.isPunct(last.start - 1, 44) || s.end - s.start >= 16)
    return undefined
  const closes = last.start === c.end + 1 || (k === 0 && last.end === s.end && s.block < HEAD)
  return closes ? seatedAt(x, last) : undefined
}

/** "Ministry of Trade, Republic of Rwanda — The Minister flies to Doha". */
function landBeforeDash({ x, s }: Line, c: Body, k: number): Party | undefined {
  const next = s.chunks[1]
  if (!c.arm || c.owner || k > 0 || s.block >= 6 || s.chunks.length < 3 || next.kind !== 'geo') return undefined
  if (!x.isPunct(c.end, 44) || next.start !== c.end + 1) return undefined
  const isParted =
    x.isPunct(next.end, 0x2014) || x.isPunct(next.end, 0x2013) || x.isPunct(next.end, 58) || x.isPunct(next.end, 124)
  return isParted ? seatedAt(x, next) : undefined
}

/** "Organization of American States" over its news. */
function organisationAlone({ s }: Line, c: Body): Party | undefined {
  return c.entry && s.end - s.start < 8 && s.block < HEAD ? partyOf(c.entry, c) : undefined
}

/** "CITY OF LEIPZIG" over its news. */
function cityByItsWord({ x, s }: Line, c: Geo): Party | undefined {
  if (s.block >= HEAD || s.end - s.start > (x.is(c.start - 1, C.article) ? 9 : 4)) return undefined
  if (s.chunks.some((m) => m.kind === 'person')) return undefined
  return x.is(c.start, C.cityWord) || x.is(c.end - 1, C.cityWord) ? partyOfOwner(x, c, 4) : undefined
}

/** "Port of Antwerp": a short line of something of a city. */
function cityOf({ x, s }: Line, c: Geo): Party | undefined {
  const isOf = c.entry.kind === 'city' && c.start > s.start && x.is(c.start - 1, C.of) > 0
  return isOf && s.end - s.start < 6 && s.block < HEAD ? partyOfGeo(c) : undefined
}

/** "LAHORE, Oct 18 (APP):". */
function landOfDateline({ x, dateline }: Line, c: Geo): Party | undefined {
  if (c !== dateline) return undefined
  const country = x.gazetteer.byCode(c.entry.country ?? '')
  return { ...(country ? partyOf(country, c) : partyOfGeo(c)), inferred: true }
}

function agencyOfDateline({ x, dateline }: Line, c: Geo): Party | undefined {
  return c === dateline ? agencyOf(x, c) : undefined
}

/** Whether the place with which a line begins is that of a dateline. */
function isOfDateline(discourse: Discourse, s: Sentence, c: Geo): boolean {
  const { x } = discourse
  return (
    c.start - discourse.blocks[s.block].start < 2 &&
    !c.adjective &&
    (c.entry.kind !== 'country' || isNamedForCapital(x, c) || isDatedLand(x, s, c)) &&
    opensDateline(discourse, c)
  )
}

/** "UZBEKISTAN, February 9 - The President left": a newswire puts the land in capitals before the day. */
function isDatedLand(x: Context, s: Sentence, c: Geo): boolean {
  const day = s.chunks[1]
  return (
    (x.tokens.shape[c.start] & Shape.upper) !== 0 &&
    x.isPunct(c.end, 44) &&
    day?.kind === 'date' &&
    day.start === c.end + 1 &&
    x.isDash(day.end)
  )
}

/** The place of a line that only says who speaks: "CITY OF LEIPZIG", "STATE NEWS AGENCY OF PARANÁ", "GYEONGGI PROVINCE". */
function letterheadOf(discourse: Discourse, s: Sentence): Geo | undefined {
  const { x } = discourse
  if (
    s.end - s.start > 9 ||
    s.chunks.some((c) => (c.kind === 'person' && !c.weak) || c.kind === 'group' || c.kind === 'event')
  )
    return undefined
  for (let k = s.start; k < s.end; k++)
    if (x.is(k, C.visitNoun) || x.is(k, C.talkNoun) || (x.is(k, C.verb) && !x.isCap(k))) return undefined
  for (let k = s.start; k < s.end; k++) {
    const geo = discourse.geoInside.get(k)
    if (!geo || geo.adjective) continue
    // "CITY OF DENVER – OFFICE OF THE MAYOR", "State of Kuwait – Amiri Diwan"
    if (geo.end !== s.end && !isBehindDash(x, geo.end + 1)) continue
    if (geo.entry.kind === 'country') {
      if (geo.start === s.start && geo.end - geo.start > 2) return geo
      continue
    }
    const of = x.beforeArticle(k)
    if (x.is(of, C.of) && of > s.start) return geo
    let typed = false
    for (let j = geo.start; j < geo.end; j++) if (x.is(j, C.regionWord)) typed = true
    if (typed && (geo.start === s.start || x.isPunct(geo.start - 1, 0x2013) || x.isPunct(geo.start - 1, 124)))
      return geo
  }
  return undefined
}

/** "OFFICIAL VISITS 2022 – MINISTRY OF FOREIGN AFFAIRS OF THE REPUBLIC": a part of a line on its own. */
function isBehindDash(x: Context, k: number): boolean {
  return x.isDash(k - 1) || x.isPunct(k - 1, 124)
}

/** "Ministry of Foreign Affairs, Nairobi": a ministry in a capital is its state's. */
function seatedAt(x: Context, g: Geo): Party {
  const seat = g.entry.kind === 'city' && g.entry.capitalOf ? x.gazetteer.byCode(g.entry.capitalOf) : undefined
  return seat ? { ...partyOf(seat, g), inferred: true } : partyOfGeo(g)
}

/** "KUWAIT, Nov 18 (KUNA)", "SINGAPORE –": a dateline says the land where its capital has the same name. */
function isNamedForCapital({ gazetteer }: Context, { entry }: Geo): boolean {
  return !!gazetteer.capital(entry.code)?.name.startsWith(entry.name)
}
