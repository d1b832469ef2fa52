import { REGIONS_WITH_MINISTERS } from '../../gazetteer/federations.ts'
import { C } from '../word-classes.ts'
import type { Draft } from './draft.ts'
import { domestic, type Party, pushParty } from '../parties.ts'
import type { Someone } from '../people.ts'
import { onlyTwoSides } from './agreements/agreement-sides.ts'
import { sameInstrument } from './agreements/same-agreement.ts'
import type { Discourse } from './discourse.ts'
import { isNotOf, isOnFringes, lacksOffice, regionOf, takeOtherSide } from './who/represented.ts'
import { mostNamedPair } from './setting/most-named.ts'
import { giveSidesInOrder } from './agreements/signers.ts'

/** What named its sides nowhere: they are those of which the whole text tells, if it tells of two alone. */
export function settleOpen(discourse: Discourse): void {
  const told = onlyTwoSides(discourse)
  for (const d of discourse.open) {
    for (const one of d.people) if (one.party) pushParty(d.parties, one.party)
    const two = told.length || d.type === 'agreement' ? told : mostNamedPair(discourse)
    if (two.length < 2 || d.parties.some((p) => !two.some((q) => domestic(p.code, q.code)))) continue
    for (const p of two)
      if (!d.parties.some((q) => domestic(p.code, q.code))) pushParty(d.parties, { ...p, inferred: true })
    if (
      d.type === 'meeting' ||
      !discourse.drafts.some((old) => old.type === 'agreement' && sameInstrument(discourse, old, d))
    )
      discourse.drafts.push(d)
  }
}

/** "Lavrov and Rubio spoke": whom the one acts for is told, and of two countries the whole text tells. */
export function settleUnknown(discourse: Discourse): void {
  // counted where someone is unknown
  let counted: readonly Party[] | undefined
  const pairOf = () => (counted ??= mostNamedPair(discourse))
  // a text of two twins: who travels to the one is of the other
  const twins = discourse.drafts.some((d) => d.kind === 'twinning' && !d.dropped) ? onlyTwoSides(discourse) : []
  for (const d of discourse.drafts) {
    if (d.type !== 'visit' || d.dropped || d.from.length) continue
    const two = twins.length ? twins : pairOf()
    if (two.length < 2) continue
    const other = two.filter((p) => !d.to.some((q) => domestic(p.code, q.code)))
    // "The Minister, who is on a visit to A": of the other of the two lands that the text tells of
    if (other.length === 1 && d.guests.some((g) => g.offices.length)) pushParty(d.from, { ...other[0], inferred: true })
  }
  for (const d of discourse.drafts) {
    if (d.dropped || d.type === 'visit') continue
    if (d.type !== 'meeting') placeEnvoy(discourse, d)
    // "Secretary A and State Secretary B co-chaired it"
    if (d.kind === 'session') giveSidesInOrder(discourse, d, d.people)
    if (d.type !== 'event' || (d.kind === 'session' && d.parties.length === 2)) takeOtherSide(discourse, d)
    if (d.type !== 'meeting') continue
    if (d.parties.length !== 1) continue
    const pair = pairOf()
    const unknown = d.people.filter((one) => !one.party && !one.weak)
    const other = pair.find((p) => !domestic(p.code, d.parties[0].code))
    const [first, ...more] = unknown
    // "Premier A of Ontario spoke with Prime Minister B": their own, where no land is told that has one
    const ofState = first?.offices.some((o) => !o.owner && discourse.x.has(o.cites[0], C.nationOffice))
    const { code } = d.parties[0]
    if (ofState && code[2] === '-' && REGIONS_WITH_MINISTERS.has(code.slice(0, 2)))
      if (!other || lacksOffice(discourse, other, first)) d.dropped = true
    if (!first || !other || isNotOf(discourse, first, other) || !pair.some((p) => domestic(p.code, d.parties[0].code)))
      continue
    // "met A on the sidelines of the summit in Geneva": where it was, and no more; nor is an envoy of the land in which he is
    const isPlace = d.places.some((g) => domestic(g.entry.code, other.code))
    if (isPlace && (discourse.people.isEnvoy(first) || isOnFringes(discourse, d, discourse.sentences[d.sentence])))
      continue
    // those who were there with him
    if (more.some((one) => !one.offices.length || discourse.x.nounFirst)) continue
    for (const one of unknown) one.party = regionOf(discourse, other, one, discourse.sentences[d.sentence])
    pushParty(d.parties, first.party!)
  }
  dropAtHome(discourse)
  for (const d of discourse.drafts) if (isNobodys(d)) d.dropped = true
}

/** "Le président devrait aller à Pékin et y rencontrer son homologue": to come, of no day, of no land and of nobody that is named. */
function isNobodys({ type, status, date, from, parties, guests, people }: Draft): boolean {
  const [sides, who] = type === 'visit' ? [from.length, guests] : [parties.length - 1, people]
  const contact = type === 'visit' || type === 'meeting'
  return contact && status === 'planned' && !date && sides < 1 && who.length > 0 && !who.some((one) => one.name)
}

/** "échange de vues avec le Premier ministre et avec A, ministre de la Justice": nobody of another land was there. */
function dropAtHome({ x, home: told, guessed, drafts }: Discourse): void {
  const home = told ?? guessed
  if (!x.nounFirst || !home) return
  for (const d of drafts)
    if (d.type === 'meeting' && !d.dropped && d.parties.length === 1 && domestic(d.parties[0].code, home.code))
      if (!d.partOf && d.people.every((one) => !one.party || domestic(one.party.code, home.code))) d.dropped = true
}

/** "A pact of A and B was signed in A's capital by Minister C and Ambassador D": an envoy there is the other's. */
function placeEnvoy(discourse: Discourse, { people, parties, places }: Draft): void {
  if (people.length !== 2 || parties.length !== 2 || !places[0] || people.some((one) => one.party || one.weak)) return
  const isEnvoy = (one: Someone) => discourse.people.isEnvoy(one)
  const envoy = people.find(isEnvoy)
  const there = parties.filter((p) => domestic(p.code, places[0].entry.code))
  if (!envoy || people.every(isEnvoy) || there.length !== 1) return
  for (const one of people)
    one.party = { ...(one === envoy ? parties.find((p) => p !== there[0])! : there[0]), inferred: true }
}
