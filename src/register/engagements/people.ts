import type { Engagement, Participant } from '../../model/reading.ts'
import { align } from '../names/align.ts'
import { compareParsed } from '../names/compare.ts'
import { personLikeness } from '../names/likeness.ts'
import type { ParsedName } from '../names/parsed-name.ts'
import { parsedPerson } from '../people/name-evidence.ts'
import { type Office, officeOf, officesIn } from '../people/offices.ts'
import { apart, type Evidence } from '../evidence.ts'
import { partyFrom } from './parties.ts'

/** A participant, ready to be compared. */
export interface Person {
  readonly said: string
  readonly name?: ParsedName
  /** Empty where it is not told. */
  readonly offices: readonly Office[]
  /** The country or organisation that the person acts for; empty where it is not told. */
  readonly state: string
  readonly guest: boolean
  readonly head: boolean
}

/** The people of an engagement; those whose visit it is are its guests. */
export function peopleOf(engagement: Engagement): Person[] {
  const senders = new Set(engagement.from.map((party) => partyFrom(party.value).state))
  return engagement.participants.map((one) => personFrom(one, senders))
}

function personFrom(one: Participant, senders: ReadonlySet<string>): Person {
  const state = one.of ? partyFrom(one.of.value).state : ''
  return {
    said: one.name?.value ?? one.office?.value ?? '',
    ...(one.name ? { name: parsedPerson(one.name.value) } : {}),
    offices: one.office ? officesIn(one.office.value).map(officeOf) : [],
    state,
    guest: one.side ? one.side === 'guest' : !!one.head || senders.has(state),
    head: !!one.head,
  }
}

/** More people of a delegation than these aren't looked at. */
const LOOKED_AT = 6

/** Guests of two visits: is it the same one who leads them? Hosts are the same for many visits and say less. */
export function visitorsEvidence(a: readonly Person[], b: readonly Person[]): Evidence[] {
  const guests = groupEvidence(
    a.filter((one) => one.guest),
    b.filter((one) => one.guest),
  )
  const hosts = groupEvidence(
    a.filter((one) => !one.guest),
    b.filter((one) => !one.guest),
  )
  const evidence: Evidence[] = []
  if (guests) evidence.push(guests)
  if (hosts) evidence.push({ why: hosts.why, weight: Math.max(-0.8, 0.3 * hosts.weight) })
  return evidence
}

/**
 * Each party's people at a meeting: the same two have to sit on both sides of the table. That a minister on a visit
 * was there says little: the visit has other meetings.
 */
export function talkersEvidence(a: readonly Person[], b: readonly Person[]): Evidence[] {
  const evidence: Evidence[] = []
  for (const state of new Set(a.map((one) => one.state))) {
    const of = (one: Person): boolean => one.state === state || !one.state || !state
    const group = groupEvidence(a.filter(of), b.filter(of))
    if (group) evidence.push(group)
  }
  const alone = evidence.length === 1
  return evidence
    .sort((x, y) => x.weight - y.weight)
    .slice(0, 2)
    .map((one) => ({ ...one, weight: one.weight > 0 ? (alone ? 0.1 : 0.5) * one.weight : 0.9 * one.weight }))
}

/** Two at least who are named in both, and nobody named whom the other, of as many names or more, has not. */
export function areSameTalkers(a: readonly Person[], b: readonly Person[]): boolean {
  const [few, many] = [namesOf(a), namesOf(b)].sort((x, y) => x.length - y.length)
  return few.length > 1 && few.every((one) => many.some((other) => likenessOfNames(one, other) >= 0.5))
}

const namesOf = (people: readonly Person[]): ParsedName[] =>
  people.slice(0, LOOKED_AT).flatMap(({ name }) => (name ? [name] : []))

/** Those who sign; each text may name its own. */
export function signatoriesEvidence(a: readonly Person[], b: readonly Person[]): Evidence[] {
  return talkersEvidence(a, b).map(({ weight, why }) => ({ weight: 0.3 * Math.max(-2, weight), why }))
}

/** Events have more guests than any text names. */
export function guestsEvidence(a: readonly Person[], b: readonly Person[]): Evidence[] {
  return signatoriesEvidence(a, b).filter(({ weight }) => weight > 0)
}

/** The people on one side of both reports; undefined where they can't be held against each other. */
function groupEvidence(a: readonly Person[], b: readonly Person[]): Evidence | undefined {
  if (!a.length || !b.length) return undefined
  const [leadA, leadB] = [leadOf(a), leadOf(b)]
  let best = 0
  let both: readonly [Person, Person] | undefined
  let matches = 0
  for (const one of a.slice(0, LOOKED_AT)) {
    for (const other of b.slice(0, LOOKED_AT)) {
      const score = one.name && other.name ? likenessOfNames(one.name, other.name) : 0
      if (score < 0.5) continue
      matches++
      const worth = score + (one === leadA && other === leadB ? 1 : 0)
      if (worth <= best) continue
      best = worth
      both = [one, other]
    }
  }
  if (both) return sameEvidence(both, best, matches, leadA, leadB)
  if (leadA?.name && leadB?.name) return differentEvidence(leadA, leadB, likenessOfNames(leadA.name, leadB.name))
  if (a.every((one) => one.name) && b.every((one) => one.name))
    return { weight: -3.5, why: `different people: ${a[0].said}, ${b[0].said}` }
  return officeEvidence(a, b)
}

/**
 * At one engagement of one party, a family name alone, or a name without its middle, is the one who has it: in a
 * phone book they would not be.
 */
function likenessOfNames(a: ParsedName, b: ParsedName): number {
  const { pairs, onlyA, onlyB } = align(a.tokens, b.tokens, personLikeness)
  if (!pairs.some((pair) => !pair.a.initial && !pair.b.initial)) return 0
  if (onlyA.length && onlyB.length) return compareParsed(a, b).score
  return a.suffix && b.suffix && a.suffix !== b.suffix ? 0 : 0.95
}

/** The one who leads, or who is the only one named. */
function leadOf(people: readonly Person[]): Person | undefined {
  return people.find((one) => one.head) ?? (people.length === 1 ? people[0] : undefined)
}

function sameEvidence(
  both: readonly [Person, Person],
  worth: number,
  matches: number,
  leadA: Person | undefined,
  leadB: Person | undefined,
): Evidence {
  const [one, other] = both
  const names = one.said === other.said ? one.said : `${one.said}, ${other.said}`
  const more = Math.min(1, 0.5 * (matches - 1))
  if (one === leadA && other === leadB)
    return {
      weight: 4 * (worth - 1) + more,
      why: `${one.head ? 'led by the same person' : 'the same person'}: ${names}`,
    }
  // a minister who goes with the president, or another delegation with the same member
  const led = leadA?.name && leadB?.name && (leadA !== one || leadB !== other)
  return { weight: (led ? 0.8 : 2.8) * worth + more, why: `in both: ${names}` }
}

function differentEvidence(one: Person, other: Person, score: number): Evidence {
  const why = `different people: ${one.said}, ${other.said}`
  const office = score < 0.05 && betweenOffices(one, other) === 'same' && one.state === other.state
  return office ? apart(`${why}, of one office`) : { weight: -6, why }
}

/** Someone known by office alone fits a name with that office. */
function officeEvidence(a: readonly Person[], b: readonly Person[]): Evidence | undefined {
  let worst: Evidence | undefined
  for (const one of a.slice(0, LOOKED_AT)) {
    for (const other of b.slice(0, LOOKED_AT)) {
      if (one.name && other.name) continue
      const between = betweenOffices(one, other)
      const why = `${one.said}, ${other.said}`
      if (between === 'same') return { weight: 1.8, why: `the same office: ${why}` }
      if (between === 'different') worst ??= { weight: -2.5, why: `different offices: ${why}` }
    }
  }
  return a.length === 1 && b.length === 1 ? worst : undefined
}

/** Whether two people hold one office; undefined where the words do not tell. */
function betweenOffices(one: Person, other: Person): 'same' | 'different' | undefined {
  let found: 'same' | 'different' | undefined
  for (const a of one.offices) {
    for (const b of other.offices) {
      if (a.role === 'other' || b.role === 'other') continue
      const alike = a.role === b.role || (isMinister(a) && isMinister(b))
      const fields = !a.fields.length || !b.fields.length || a.fields.some((field) => b.fields.includes(field))
      if (alike && fields && a.deputy === b.deputy) return 'same'
      found = 'different'
    }
  }
  return found
}

/** Secretaries are ministers in some countries. */
const isMinister = ({ role }: Office): boolean => role === 'minister' || role === 'secretary'
