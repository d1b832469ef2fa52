import { Shape } from '../../../text/tokens.ts'
import type { Sentence } from '../../clauses/act.ts'
import type { Context } from '../../context.ts'
import type { Body, Geo } from '../../mentions.ts'
import { type Party, partyOf, partyOfGeo } from '../../parties.ts'
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
  { weight: 2, tells: organisationAlone },
]

const PLACES: readonly Teller<Geo>[] = [
  { weight: 1.5, tells: landOfDateline },
  { weight: 2, tells: agencyOfDateline },
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
  return k === 0 || s.end - s.start < 14 ? partyOfGeo(c.owner) : undefined
}

/** "Ministry of Family, Integration and Sport, Luxembourg": a line that says who speaks. */
function seatInLine({ x, s }: Line, c: Body, k: number): Party | undefined {
  const last = s.chunks[s.chunks.length - 1]
  if (!c.arm || c.owner || last.kind !== 'geo' || !x.isPunct(last.start - 1, 44) || s.end - s.start >= 16)
    return undefined
  const closes = last.start === c.end + 1 || (k === 0 && last.end === s.end && s.block < HEAD)
  return closes ? seatedAt(x, last) : undefined
}

/** "Organization of American States" over its news. */
function organisationAlone({ s }: Line, c: Body): Party | undefined {
  return c.entry && s.end - s.start < 8 && s.block < HEAD ? partyOf(c.entry, c) : undefined
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
    (c.entry.kind !== 'country' || isDatedLand(x, s, c)) &&
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
    // "State of Kuwait – Amiri Diwan"
    if (geo.end !== s.end && !x.isDash(geo.end)) continue
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

/** "Ministry of Foreign Affairs, Nairobi": a ministry in a capital is its state's. */
function seatedAt(x: Context, g: Geo): Party {
  const seat = g.entry.kind === 'city' && g.entry.capitalOf ? x.gazetteer.byCode(g.entry.capitalOf) : undefined
  return seat ? { ...partyOf(seat, g), inferred: true } : partyOfGeo(g)
}
