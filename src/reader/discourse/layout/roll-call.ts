import type { Act, Sentence } from '../../clauses/act.ts'
import { isPlural } from '../../clauses/clause.ts'
import type { Mention } from '../../mentions.ts'
import { domestic, partyOf, partyOfBody, partyOfGeo, pushParty } from '../../parties.ts'
import { C } from '../../word-classes.ts'
import type { Discourse } from '../discourse.ts'
import { giveOwners } from '../meetings/meeting-sides.ts'
import { addTo, type Draft, type Side } from '../draft.ts'

/** Sentences within which those are named who were only counted: "received five envoys. They are A of Oman, B of Chad". */
const WITHIN = 2

/** Names those of a meeting whom the sentence before only counted; without them it has one side and is none. */
export function tellRollCall(discourse: Discourse, s: Sentence, index: number): void {
  const { counted } = discourse
  if (!counted || index === counted.sentence) return
  if (index - counted.sentence > WITHIN) {
    discourse.counted = undefined
    return
  }
  // "hosted a reception. **It was attended by** A", "**Among the guests** was A"
  const came = discourse.x.has(s, C.presence) || discourse.x.has(s, C.present)
  if (!opens(discourse, s) && !(came && counted.kind === 'reception')) return
  giveInOrder(discourse, s, counted)
  nameListed(discourse, s, s.start, counted)
  givePartyOfPlace(discourse, counted)
  if (!counted.parties.some((p) => !domestic(p.code, counted.parties[0].code))) return
  counted.told.push(index)
  counted.spans.push({ start: s.start, end: s.end })
  if (!discourse.drafts.includes(counted)) discourse.drafts.push(counted)
  discourse.counted = undefined
}

/** "received the ambassadors **of Italy and Peru**. They were **A and B**": as many as their lands, in the same order. */
function giveInOrder(discourse: Discourse, { chunks }: Sentence, { people: [host], parties }: Draft): void {
  const lands = parties.filter((p) => !host?.party || !domestic(p.code, host.party.code))
  const named = chunks.filter((c) => c.kind === 'person' && !c.plural && c.name)
  if (named.length === lands.length && named.length === chunks.length - 1)
    named.forEach((c, k) => c.kind === 'person' && (discourse.someone(c).party ??= lands[k]))
}

/** Adds those whom a list names from token `from` on, and for whom each acts: "A of Oman", "B (Chad)", "C pour le Maroc". */
function nameListed(
  discourse: Discourse,
  s: Sentence,
  from: number,
  { people, parties }: Pick<Side, 'people' | 'parties'>,
): void {
  const { x } = discourse
  s.chunks.forEach((c, k) => {
    // "Il s’agit **des ambassadeurs d’Oman et du Tchad**"
    if (c.start >= from && (c.kind === 'group' || (c.kind === 'person' && c.plural && !c.name))) giveOwners(parties, c)
    if (c.kind !== 'person' || c.start < from || c.plural || !c.name) return
    const one = discourse.someone(c)
    const next = s.chunks[k + 1]
    const led = x.is(c.end, C.of) || x.is(c.end, C.for) || x.isPunct(c.end, 40) || x.isPunct(c.end, 44)
    if (led && next && next.start <= c.end + 3 && !one.party) {
      if (next.kind === 'geo' && !next.adjective) one.party = partyOfGeo(next)
      else if (next.kind === 'body') one.party = partyOfBody(next, discourse.home)
    }
    if (!one.party) return
    addTo(people, one)
    pushParty(parties, one.party)
  })
}

/** "a reçu trois diplomates **: A pour le Maroc, B pour le Togo**": who they are, behind the colon. */
export function nameCounted(discourse: Discourse, { object }: Act, s: Sentence, side: Side): void {
  const group = object.at(-1)
  if (group && isPlural(group) && discourse.x.isPunct(group.end, 58)) nameListed(discourse, s, group.end, side)
}

/** "Ils étaient trois à remettre au président leurs lettres de créance **: A pour le Maroc**": who hands them over. */
export function nameHanding(discourse: Discourse, act: Act, s: Sentence, other: Side, side: Side): Side {
  const { x } = discourse
  const unnamed = act.subject.every((m) => m.kind === 'anaphor' || isPlural(m))
  if (!x.nounFirst || !unnamed || !x.isPunct(act.end, 58) || !other.people.length) return side
  const named: Side = { ...side, people: [], parties: [] }
  nameListed(discourse, s, act.end, named)
  return named.people.length ? named : side
}

/** "They are", "The envoys are", "These include", "Among them were". */
function opens({ x }: Discourse, s: Sentence): boolean {
  const [first] = s.chunks
  const stands =
    (first?.kind === 'anaphor' && (first.which === 'they' || first.which === 'sides')) ||
    (first?.kind === 'person' && first.plural && !first.name)
  for (let k = s.start; k < Math.min(s.end, s.start + 6); k++) {
    if (x.is(k, C.including)) return true
    if (x.is(k, C.be)) return (stands && first.start <= s.start + 1) || !!x.is(s.start, C.definite)
  }
  return false
}

/** "received **in Algiers** three ambassadors": whoever receives them there without a party is of that land. */
function givePartyOfPlace({ x }: Discourse, { people: [host], places, parties }: Draft): void {
  const [city] = places
  const country = city?.entry.country ? x.gazetteer.byCode(city.entry.country) : undefined
  if (!country || !host || host.party || parties.some((p) => domestic(p.code, country.code))) return
  host.party = { ...partyOf(country, city), inferred: true }
  parties.unshift(host.party)
}

/** "five envoys", "les ambassadeurs de quatre pays": in office, and not said who. */
export function isCounted({ x }: Discourse, c: Mention): boolean {
  return c.kind === 'person'
    ? c.plural && !c.owners
    : c.kind === 'group' && !!c.count && !c.owners.length && x.is(c.noun, C.officeHead) > 0
}
