import type { Sentence } from '../../clauses/act.ts'
import { isVerbless } from '../../clauses/lines.ts'
import type { Geo, Group, Mention, Person } from '../../mentions.ts'
import { domestic, type Party, partyOfBody, partyOfGeo, pushParty } from '../../parties.ts'
import { C } from '../../word-classes.ts'
import type { Discourse } from '../discourse.ts'
import { addTo, type Draft, lastTold } from '../draft.ts'
import type { Someone } from '../../people.ts'
import { Column } from './tables.ts'

// "Members of the delegation", "Ghanaian delegation", "Delegation of Ghana to Malta, 3–5 May": and under it a person a line.

/** Whose members the lines name, and the block of the last of them. */
export interface Roll {
  readonly told: Draft
  readonly party: Party | undefined
  readonly last: number
}

/** Lines between a heading and the first member: a place, days. */
const LINES = 3
/** Blocks from what is told to the heading over those who took part. */
const NEAR = 7
/** Tokens of a heading at most, and of one that is a word for them. */
const HEAD = 24
const WORD = 3
/** Tokens of a label before its colon. */
const LABEL = 7

/** Adds those whom a line under a heading names to the visit or talks that the lines above tell; whether it names any. */
export function tellMember(discourse: Discourse, s: Sentence): boolean {
  const { x, blocks, members } = discourse
  const { body } = blocks[s.block]
  if (s.start > body) return false
  const side = sideBefore(discourse, s)
  const named = s.chunks.filter((c): c is Person => c.kind === 'person' && !!c.name && !c.weak && !c.plural)
  const [first] = side ? named.filter((c) => c.start > side.end) : named
  // "Hanoi: talks with Minister A" is no list of anyone's
  const isLedIn = first && (x.isPunct(first.start - 1, 58) || x.isPunct(first.start - 2, 58))
  if (!first || (side && !isLedIn) || (!side && (s.chunks[0] !== first || first.start - body > 3)) || !isVerbless(x, s))
    return false
  const roll = side
    ? rollOf(discourse, s.block, partyOfOwner(discourse, side))
    : members && members.last >= s.block - 1
      ? members
      : rollAbove(discourse, s.block)
  if (!roll) return false
  discourse.members = { ...roll, last: s.block }
  s.chunks.forEach((c, k) => {
    if (c === first || (side && c.start > first.start && named.includes(c as Person)))
      addMember(discourse, roll, c as Person, s.chunks[k + 1])
  })
  return true
}

function addMember(discourse: Discourse, { told, party }: Roll, c: Person, next: Mention | undefined): void {
  const one = discourse.someone(c)
  // "A – Minister of Health"
  if (!c.offices.length && next?.kind === 'person' && !next.name && next.start === c.end + 1)
    discourse.people.take(one, next)
  dropPlace(discourse, one)
  const isHost = told.type === 'visit' && !!party && told.to.some((p) => domestic(p.code, party.code))
  // "Premier A, New Brunswick": each of a land of their own
  const beside = next?.kind === 'geo' && next.start === c.end + 1 && discourse.x.isPunct(c.end, 44) ? next : undefined
  if (beside && beside.entry.kind !== 'city') {
    const land = partyOfGeo(beside)
    one.party ??= land
    if (told.type === 'visit' && told.from.some((p) => domestic(p.code, land.code))) pushParty(told.from, land)
  }
  const own = party ?? told.from[0]
  if (own) one.party ??= { ...own, inferred: true }
  addTo(told.type !== 'visit' ? told.people : isHost ? told.hosts : told.guests, one)
}

/** "A, Minister of Health **(head of delegation)**": what one is in it is no office, where one has another. */
export function dropPlace({ x }: Discourse, { offices }: Someone): void {
  const here = offices.findIndex(({ span }) => x.has(span, C.delegation))
  if (here >= 0 && offices.length > 1) offices.splice(here, 1)
}

/** "**For Latvia:** A; B", "**Latvian side:** A", "**Latvia:** A": whose side a line names. */
function sideBefore({ x, geoInside, blocks }: Discourse, s: Sentence): Geo | undefined {
  const { body } = blocks[s.block]
  let found: Geo | undefined
  for (let k = body; k < Math.min(s.end, body + LABEL); k++) {
    if (x.isPunct(k, 58)) return found
    found ??= geoInside.get(k)
  }
  return undefined
}

/** What a heading right above block b opens, and whose members it says. */
function rollAbove(discourse: Discourse, b: number): Roll | undefined {
  const { x, blocks } = discourse
  for (let k = b - 1; k >= Math.max(0, b - LINES); k--) {
    const s = discourse.sentencesOf(k).at(-1)
    if (!s) continue
    if (s.chunks.every((c) => c.kind === 'date' || c.kind === 'geo') && !isMembers(discourse, s)) continue
    if (s.end - s.start > HEAD || !(blocks[k].kind !== 'paragraph' || x.isPunct(s.end - 1, 58))) return undefined
    const group = s.chunks.find((c): c is Group => c.kind === 'group' && c.delegation)
    if ((!group && !isMembers(discourse, s)) || x.has(s, C.talkNoun) || x.has(s, C.meet)) return undefined
    return rollOf(discourse, b, partyOfOwner(discourse, group?.owners[0]))
  }
  return undefined
}

/** The visit or talks told just above block b, of which the party, if one is named, must be a side. */
function rollOf({ drafts, sentences, members }: Discourse, b: number, party: Party | undefined): Roll | undefined {
  const told = drafts.findLast((d) => !d.dropped)
  const near = told && (members?.told === told || sentences[lastTold(told)].block >= b - NEAR)
  if (!near || told.type === 'agreement') return undefined
  const sides = told.type === 'visit' ? [...told.from, ...told.to] : told.parties
  const fits = party ? sides.some((p) => domestic(p.code, party.code)) : told.type === 'visit'
  return fits ? { told, party, last: b } : undefined
}

/** "Composition of the delegation", or no more than "Delegation", "Members", "Participants". */
function isMembers({ x }: Discourse, s: Sentence): boolean {
  if (x.has(s, C.memberList)) return true
  const column = x.is(s.start, C.column)
  return s.end - s.start < WORD && (column === Column.visitor || column === Column.who || column === Column.other)
}

function partyOfOwner({ home }: Discourse, owner: Mention | undefined): Party | undefined {
  if (owner?.kind === 'geo') return partyOfGeo(owner)
  return owner?.kind === 'body' ? partyOfBody(owner, home) : undefined
}
