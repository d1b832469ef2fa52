import type { Entry } from '../../gazetteer/entry.ts'
import { Shape } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { BLANK, type Body, type EventMention, type Geo } from '../mentions.ts'
import { nameTail } from '../noun-first.ts'
import { partyOfOwner } from '../parties.ts'
import { C } from '../word-classes.ts'
import { startOfBody } from './body-before.ts'
import { behindHead } from './body-behind.ts'
import { eventKindIn, eventOf, isChamber, lastHeadIsBody } from './event.ts'
import { isJoint } from './joins.ts'
import type { Names } from './names.ts'

/** A capitalised run with a body's or event's head word around token `head`, within [from, limit). */
export function bodyAround(n: Names, head: number, from: number, limit: number): Body | EventMention | undefined {
  const { x } = n
  if (x.nounFirst) return bodyFrom(n, head, from, limit)
  // "Chairman-in-**Office**": the word is an office's
  for (let k = Math.max(from, head - 2); k < head; k++)
    if (x.is(k, C.officeHead) && x.afterOf(k, C.officeHead) > head) return undefined
  // "Joint Press Conference"
  if (x.is(head - 1, C.pressWord) && x.is(head, C.eventHead)) return undefined
  const start = startOfBody(n, head, from)
  const { end: nameEnd, owner: behind } = behindHead(n, head, start, limit)
  // "Mission to Japan": a journey
  if (x.is(head, C.visitNoun) && nameEnd - start === 1 && x.is(nameEnd, C.to)) return undefined
  const acronym = acronymAt(n, nameEnd, limit)
  const end = acronym ? nameEnd + 3 : nameEnd
  // an owner inside: "Kazakh Parliament", "Leningrad Oblast Government"
  let owner = behind
  for (let k = start; k < nameEnd && !owner; k++) owner = n.geoAt(k)
  const eventKind = isChamber(n, start, nameEnd, owner) ? undefined : eventKindIn(n, start, nameEnd)
  // "Joint Military Commission of Oman and Kenya"
  if (isCommission(x, head) && isJoint(n, start, head)) return eventOf(n, start, nameEnd, 'session', true)
  if (eventKind && !lastHeadIsBody(n, start, nameEnd)) return eventOf(n, start, nameEnd, eventKind, true)
  if (!x.is(head, C.bodyHead) && !x.is(head, C.armHead) && !x.is(head, C.siteHead)) return undefined
  const arm = isArm(n, start, nameEnd) && (owner !== undefined || !isOfMany(n, start, nameEnd))
  // "148th Assembly of the Inter-Parliamentary Union"
  if (x.tokens.shape[start] & Shape.ordinal && start < head && x.is(head, C.sitting))
    return eventOf(n, start, nameEnd, 'session', true)
  if (arm && owner) owner = withRegion(n, start, nameEnd, owner)
  // "the Saeima" is Latvia's, though no one says so
  let seat = 0
  if (arm && !owner) for (let k = start; k < nameEnd; k++) seat ||= x.is(k, C.seat)
  const possessive = (x.tokens.shape[end - 1] & Shape.possessive) !== 0
  const body = bodyOf(n, head, { nameSpan: { start, end: nameEnd }, end, arm, owner, acronym, seat, possessive })
  return arm && !owner && !seat ? { ...body, entry: unionIn(n, start, nameEnd) } : body
}

/** "Poltava Regional State Administration" acts for the region of that name. */
function withRegion({ x }: Names, start: number, end: number, owner: Geo): Geo {
  if (owner.entry.kind !== 'city' || owner.region) return owner
  for (let k = start; k < end; k++) {
    if (!x.is(k, C.regional)) continue
    const region = partyOfOwner(x, owner, 5)
    // "genevois" is of the city by its words alone
    const own = region.code !== owner.entry.code ? region.code : owner.entry.subdivision
    const entry = own ? x.gazetteer.byCode(own) : undefined
    return entry ? { ...owner, region: entry } : owner
  }
  return owner
}

/** A name that begins with its head: "Institut national de la femme (INF)", "13e session de la Commission mixte". */
export function bodyFrom(n: Names, head: number, from: number, limit: number): Body | EventMention | undefined {
  const { x } = n
  const t = x.tokens
  let start = head
  while (start > from && !(t.shape[start] & Shape.newline)) {
    const p = start - 1
    const ordinal = x.is(p, C.ordinal) || t.shape[p] & Shape.ordinal
    // "13e", "Haut", "Grand": but not the article
    if (
      !(x.is(head, C.eventHead) && ordinal) &&
      !(t.shape[p] & Shape.cap && x.is(p, C.officeRank) && !x.is(p, C.frameWord))
    )
      break
    start = p
  }
  const arm = !!x.is(head, C.armHead)
  const first = x.after(head)
  const headEnd = first > head + 1 && x.is(first - 1, C.of) ? first - 1 : first
  const tail = nameTail(n, headEnd, limit, arm)
  let { end, owner } = tail
  // "le Conseil d’État genevois" is the canton's
  if (arm && owner) owner = withRegion(n, start, end, owner)
  const nameSpan = { start, end }
  const acronym = acronymAt(n, end, limit)
  if (acronym) end += 3
  const eventKind = x.is(head, C.eventHead)
  if (eventKind && !(arm && owner)) return eventOf(n, start, nameSpan.end, x.name(C.eventHead, eventKind), true)
  if (!x.is(head, C.bodyHead) && !arm && !x.is(head, C.siteHead)) return undefined
  const seat = arm && !owner ? x.is(head, C.seat) : 0
  // "Conseil de la région Fès-Meknès" acts for the region
  const council = !!x.is(head, C.sitting) && !eventKind && owner?.end === nameSpan.end && owner.entry.kind !== 'country'
  const own = council || (arm && (owner !== undefined || !isOfMany(n, start, nameSpan.end)))
  return bodyOf(n, head, { nameSpan, end, arm: own, owner, acronym, seat, possessive: false })
}

/** "Committee on Trade **of the European Parliament**": an organisation that is a party as states are, and whose arms act for it. */
function unionIn({ x, known }: Names, start: number, end: number): Entry | undefined {
  for (let k = start; k < end; k++) {
    const found = known.get(k)
    if (found && found.end <= end) return x.gazetteer.entry(found.entry)
  }
  return undefined
}

/** "UN Office on Drugs and Crime", "Parliamentary Assembly of the Mediterranean": of an organisation or a part of the world, no state's. */
function isOfMany(n: Names, start: number, end: number): boolean {
  const { x } = n
  for (let k = start + 1; k < end; k++)
    if (x.is(k, C.partOfWorld) && x.isCap(k) && x.afterOf(k, C.partOfWorld) === end) return true
  for (let k = start; k < end; k++) {
    const known = n.known.get(k)
    if (known && known.end <= end && x.gazetteer.entry(known.entry).code.startsWith('org:')) return true
  }
  return false
}

/** Tokens of a name between its head and the letters for which it stands. */
const SPELT_OUT = 16

/** Where "(UNESCO)" stands behind a name that goes on from token `from` without a verb or another mention; 0 where none does. */
export function lettersBehind(n: Names, from: number, limit: number): number {
  const { x } = n
  for (let k = from; k < Math.min(limit, from + SPELT_OUT); k++) {
    if (acronymAt(n, k, limit)) return k
    const { shape } = x.tokens
    if (shape[k] & Shape.newline || (shape[k] & Shape.punct && !x.isPunct(k, 44))) return 0
    if (x.isFinite(k) || x.is(k, C.officeHead) || x.is(k, C.honorific) || n.geoOf[k]) return 0
  }
  return 0
}

/** "(INF)" behind a name: its letters. */
export function acronymAt(n: Names, i: number, limit: number): string | undefined {
  const { x } = n
  const t = x.tokens
  const is =
    i + 2 < limit &&
    x.isPunct(i, 40) &&
    x.isPunct(i + 2, 41) &&
    ((t.shape[i + 1] & (Shape.upper | Shape.dotted)) !== 0 ||
      // "(Kadin)"
      (x.isCap(i + 1) && !x.lex[i + 1] && !n.geoOf[i + 1] && t.end[i + 1] - t.start[i + 1] < 8))
  return is ? t.slice(i + 1, i + 2) : undefined
}

/** A body with what its head word says of it; `seat` names the party whose body a name like "Saeima" can only be. */
export function bodyOf(
  n: Names,
  head: number,
  of: Pick<Body, 'nameSpan' | 'end' | 'arm' | 'possessive'> & {
    readonly owner: Geo | undefined
    readonly acronym: string | undefined
    readonly seat: number
  },
): Body {
  const { x } = n
  const { nameSpan, end, arm, owner, acronym, seat, possessive } = of
  const entry = seat ? x.gazetteer.byCode(x.name(C.seat, seat)) : undefined
  return {
    ...BLANK,
    kind: 'body',
    start: nameSpan.start,
    end,
    name: x.tokens.words(nameSpan.start, nameSpan.end),
    nameSpan,
    arm,
    site: !!x.is(head, C.siteHead),
    company: !!x.is(head, C.company),
    owner,
    acronym,
    entry,
    possessive,
  }
}

/** "National Intelligence Agency", "Presidential Court": what only a state has, by its first word and its head. */
function isOfState({ x, geoEnds }: Names, from: number, end: number): boolean {
  // "**Korean** National Police Agency"
  let start = from
  while (start < end && x.isCap(start) && !x.is(start, C.stateWord) && !geoEnds.get(start)) start++
  if (!geoEnds.get(start)) start = from
  if (x.nounFirst || !x.is(start, C.stateWord) || !x.isCap(start)) return false
  let k = start + 1
  while (k < end && !x.is(k, C.of) && !x.is(k, C.for)) k++
  return x.is(k - 1, C.stateUnit) > 0 && k - start < 6
}

/** What sits at times, and has no house: a commission, a committee. */
const isCommission = (x: Context, k: number): boolean => x.is(k, C.officeUnit) > 0 && x.is(k, C.sitting) > 0

/** "Foreign Affairs Committee": one of a parliament, named by nothing but its field. */
function isCommittee(x: Context, start: number, end: number): boolean {
  let k = start
  while (k < end && x.is(k, C.portfolio) && !x.is(k, C.worldwide)) k++
  return !x.nounFirst && k > start && k < end && isCommission(x, k) && (k + 1 === end || x.is(k + 1, C.of) > 0)
}

/** The name is of an arm of a jurisdiction: a ministry, a parliament, an embassy. */
export function isArm(n: Names, start: number, end: number): boolean {
  const { x } = n
  let arm = isOfState(n, start, end) || isCommittee(x, start, end)
  if (arm) return true
  // a phrase of another class may begin before the head: "Federal Department of Foreign Affairs"
  for (let k = start; k < end; k = x.is(k, C.armHead) || x.is(k, C.bodyHead) ? Math.max(k + 1, x.after(k)) : k + 1) {
    // "Chamber of Commerce" is no chamber of a parliament
    if (x.is(k, C.armHead) && !(x.is(k, C.bodyHead) && x.afterOf(k, C.bodyHead) > x.afterOf(k, C.armHead))) {
      arm = true
      if (x.is(x.after(k), C.of) || x.is(x.after(k), C.for)) return true
    } else if (x.is(k, C.bodyHead) && !x.is(k, C.portfolio) && !(arm && x.is(k, C.officeUnit))) arm = false
  }
  return arm
}
