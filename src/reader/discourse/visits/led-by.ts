import type { Act, Sentence } from '../../clauses/act.ts'
import type { Geo, Mention, Person } from '../../mentions.ts'
import { domestic, type Party, partyOfBody, partyOfGeo } from '../../parties.ts'
import type { Someone } from '../../people.ts'
import { C } from '../../word-classes.ts'
import { antecedentOf, nounBack } from '../antecedent.ts'
import type { Discourse } from '../discourse.ts'
import { isTalks, leads } from '../meetings/comers.ts'
import { addTo, type Draft, lastTold, addTold, type Side } from '../draft.ts'
import { raisedParty } from '../who/represented.ts'
import { leadsBehind, roleOf } from '../who/roles.ts'

/** Sentences from a delegation to who led it. */
const WITHIN = 2
/** Sentences from an event to whoever led the delegations of its sides: what was spoken of may stand between. */
const FAR = 5

/** "**The delegation was led by** Governor A and B": of the meeting or visit just told, to which it came. */
export function tellLeaders(discourse: Discourse, s: Sentence, index: number, acted: boolean): void {
  const [first] = s.chunks
  if (first && !acted && tellLeadersOfSides(discourse, s, index)) return
  if (!first) return
  const opens = first.start <= s.start + 1 && isDelegation(first)
  // "**Minister A came at its head**", "**Its leader was** Minister A"
  const next = s.chunks[1]
  const heads = next?.kind === 'group' && isDelegation(next) && leads(discourse, first, next)
  if (!opens && (acted || !(heads || leadsBehind(discourse.x, s, first) || discourse.x.is(s.start, C.led)))) return
  const leaders = leadersIn(discourse, s)
  if (heads && first.kind === 'person' && !first.plural) leaders.push(first)
  if (opens && !acted && !discourse.visit)
    for (const c of s.chunks)
      if (c.kind === 'person' && !c.plural && !c.weak && roleOf(discourse, s, c) === C.including) leaders.push(c)
  // "The delegation is led by A **and is in the country until Friday**": what went before it
  const told = discourse.drafts.findLast((d) => !d.dropped && d.sentence < index)
  if (!leaders.length || !told || (told.type !== 'meeting' && told.type !== 'visit')) return
  if (index - lastTold(told) > WITHIN || s.block - told.block > 1) return
  for (const c of leaders) {
    const one = discourse.someone(c)
    const own = ownParty(discourse, told)
    const party = raisedParty(discourse, own, one) ?? own
    if (party) one.party ??= { ...party, inferred: true }
    // who is of the other side came with nobody
    if (!one.party || !own || !domestic(one.party.code, own.code)) continue
    addTo(told.type === 'visit' ? told.guests : told.people, one)
    if (told.guestSide) addTo(told.guestSide.guests.people, one)
    addTold(told, index)
  }
}

/**
 * "**Led by Presidents A and B**, the two delegations discussed", "The talks were co-chaired by A and B": one of each side of
 * the meeting just told, in its order.
 */
export function tellBothLeaders(discourse: Discourse, s: Sentence, index: number): void {
  const opens = isTalks(discourse.x, s, s.start + 1)
  if (!opens && !s.chunks.some((c) => c.kind === 'anaphor' && (c.which === 'sides' || c.which === 'they'))) return
  const leaders = leadersIn(discourse, s)
  if (leaders.length !== 2) return
  const told = antecedentOf(discourse, s, index, {
    noun: nounBack(discourse, s),
    fits: (d, since) =>
      (d.type === 'meeting' || d.kind === 'session') &&
      d.parties.length === 2 &&
      since <= WITHIN &&
      s.block - d.block <= 1,
  })
  if (!told) return
  const both = leaders.map((c) => discourse.someone(c))
  if (told.people.some((one) => !both.includes(one))) return
  placeBoth(both, told.parties)
  for (const one of both) addTo(told.people, one)
  addTold(told, index)
}

/** Two who lead the two sides: one of each, in their order where nothing says otherwise. */
function placeBoth([one, other]: readonly Someone[], [a, b]: readonly Party[]): void {
  const crossed = (one.party && domestic(one.party.code, b.code)) || (other.party && domestic(other.party.code, a.code))
  one.party ??= { ...(crossed ? b : a), inferred: true }
  other.party ??= { ...(crossed ? a : b), inferred: true }
}

/** "Consultations between the two countries were **co-chaired by** A and B": one of each side, where no other is named. */
export function nameChairs(discourse: Discourse, act: Act, s: Sentence, a: Side, b: Side): void {
  if (a.people.length || b.people.length || [...act.subject, ...act.object].some((m) => m.kind === 'group')) return
  const sides = [...a.parties, ...b.parties]
  const chairs = leadersIn(discourse, s)
  if (chairs.length !== 2 || sides.length !== 2 || chairs[0].start < act.end) return
  const before = s.chunks[s.chunks.indexOf(chairs[0]) - 1]
  // "received a delegation led by": not the talks
  if (before?.kind === 'group' && before.delegation) return
  const both = chairs.map((c) => discourse.someone(c))
  placeBoth(both, sides)
  if (b.parties.length) b.people.push(both[1])
  a.people.push(...(b.parties.length ? both.slice(0, 1) : both))
}

/** "**The Thai delegation was led by** A", "Kenya's Minister A and Norway's Minister B **led the delegations**": of the sides of the event just told. */
function tellLeadersOfSides(discourse: Discourse, s: Sentence, index: number): boolean {
  const { x } = discourse
  if (x.nounFirst || !(x.has(s, C.led) || x.has(s, C.lead) || x.has(s, C.attend))) return false
  const [first] = s.chunks
  // "**Japan** was represented by A"
  const isLand = first.kind === 'geo' && !first.adjective && first.start === x.pastArticle(s.start)
  const sided = x.has(s, C.delegation) || s.chunks.some((c) => c.kind === 'anaphor' && c.which === 'sides')
  if (!sided && !isLand && !s.chunks.some((c) => actsForNext(discourse, s, c))) return false
  const told = antecedentOf(discourse, s, index, {
    noun: nounBack(discourse, s),
    fits: (d, since) => (d.type === 'event' || d.type === 'meeting') && d.parties.length > 1 && since <= FAR,
  })
  if (!told) return false
  let side = partyOfSide(discourse, first)
  const leaders: Someone[] = []
  for (const c of s.chunks) {
    // "the Latvian delegation was headed by A, **the Georgian one** by B"
    const next = c === first ? undefined : partyOfSide(discourse, c)
    if (next && told.parties.some((p) => domestic(p.code, next.code))) side = next
    if (c.kind !== 'person' || c.plural || (c.weak && !c.offices.length)) continue
    const one = discourse.someone(c)
    const land = actsForNext(discourse, s, c)
    if (land) one.party ??= partyOfGeo(land)
    if (!one.party && side && (leaders.length || roleOf(discourse, s, c) === C.led))
      one.party = { ...side, inferred: true }
    leaders.push(one)
  }
  // of two the one whom nothing places is the other side's
  const placed = leaders.find((one) => one.party)
  for (const one of leaders) one.party ??= placed && leaders.length === 2 ? other(told, placed.party!) : undefined
  if (leaders.some((one) => !one.party || !told.parties.some((p) => domestic(p.code, one.party!.code)))) return false
  for (const one of leaders) addTo(told.people, one)
  if (leaders.length) addTold(told, index)
  return leaders.length > 0
}

/** "A **represented Japan**", "A will represent Japan", "A **for Japan**", "**le Japon, que représentait** A": the land that stands beside. */
export function actsForNext({ x }: Discourse, s: Sentence, c: Mention): Geo | undefined {
  const at = s.chunks.indexOf(c)
  const before = x.nounFirst ? s.chunks[at - 1] : undefined
  if (before?.kind === 'geo' && !before.adjective && before.entry.kind !== 'city') {
    const which = x.isPunct(before.end, 44) ? before.end + 1 : before.end
    const verb = x.beforeArticle(c.start)
    if (x.is(which, C.which) && verb === which + 1 && x.is(verb, C.attend)) return before
  }
  const next = c.kind === 'person' ? s.chunks[at + 1] : undefined
  if (next?.kind !== 'geo' || next.adjective || next.entry.kind === 'city') return undefined
  const verb = x.beforeArticle(next.start)
  const stands = x.is(verb, C.for) ? verb === c.end : x.is(verb, C.attend) && verb - c.end < 3
  return stands ? next : undefined
}

/** The other of two parties. */
function other({ parties }: Draft, one: Party): Party | undefined {
  const rest = parties.filter((p) => !domestic(p.code, one.code))
  return parties.length === 2 && rest.length === 1 ? { ...rest[0], inferred: true } : undefined
}

/** Whose delegation a sentence begins with. */
function partyOfSide({ home }: Discourse, m: Mention): Party | undefined {
  const owner = m.kind === 'group' && m.delegation && m.owners.length === 1 ? m.owners[0] : m
  if (owner.kind === 'geo') return partyOfGeo(owner)
  return owner.kind === 'body' ? partyOfBody(owner, home) : undefined
}

function isDelegation(m: Mention): boolean {
  if (m.kind === 'anaphor') return m.which === 'it'
  return m.kind === 'group' && m.delegation && m.definite && !m.owners.length
}

/** "led by A, B and C". */
function leadersIn(discourse: Discourse, s: Sentence): Person[] {
  const { x } = discourse
  const found: Person[] = []
  for (const c of s.chunks) {
    if (c.kind !== 'person' || c.plural || (c.weak && !c.offices.length)) continue
    const last = found[found.length - 1]
    if (last ? x.is(x.beforeArticle(c.start), C.and) && c.start - last.end <= 2 : roleOf(discourse, s, c) === C.led)
      found.push(c)
  }
  return found
}

/** Whose delegation it is: the one told last, which took part, else who travels. */
function ownParty(discourse: Discourse, told: Draft) {
  if (told.type === 'visit') return told.from[0]
  const came = discourse.group?.parties.find((p) => told.parties.some((q) => q.code === p.code))
  return came ?? told.guestSide?.guests.parties[0]
}
