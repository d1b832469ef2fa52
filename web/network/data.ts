/** Who meets whom, from what the page's JSON twin says. */

import type { PartyCode } from '../../src/model/reading.ts'
import type { Language } from '../../src/register/labels.ts'
import type { NetworkData } from '../../src/server/resources/network.ts'

export interface Network {
  readonly people: readonly Person[]
  readonly links: readonly Link[]
}

export interface Person {
  readonly name: string
  /** Of the person's page. */
  readonly address: string
  /** Office, and the party acted for. */
  readonly role: string
  /** Acts for the office's own party. */
  readonly isOwn: boolean
  readonly engagements: number
}

/** Two people, as places in the list, and how often they were at one engagement. */
export interface Link {
  readonly a: number
  readonly b: number
  readonly engagements: number
}

/** For whom it is shown. */
export interface Reader {
  readonly language: Language
  readonly office: PartyCode | undefined
  /** Before the id of a person it makes the address of that person's page. */
  readonly peopleAt: string
}

/** Those who were seen with nobody are in the table alone. */
export function networkFrom({ people, pairs, parties }: NetworkData, { language, office, peopleAt }: Reader): Network {
  const linked = new Set(pairs.flatMap(({ a, b }) => [a, b]))
  const shown = people.filter(({ id }) => linked.has(id))
  const places = new Map(shown.map(({ id }, i) => [id, i]))
  return {
    people: shown.map(({ id, name, office: post, of, entries }) => ({
      name,
      address: peopleAt + id,
      role: [post, of && parties[of][language]].filter(Boolean).join(', '),
      isOwn: of !== undefined && isWithin(of, office),
      engagements: entries,
    })),
    links: pairs.map(({ a, b, entries }) => ({ a: places.get(a)!, b: places.get(b)!, engagements: entries })),
  }
}

/** `CA-QC` and `CA:Ottawa` lie within `CA`. */
const isWithin = (party: PartyCode, office: PartyCode | undefined): boolean =>
  office !== undefined && (party === office || party.startsWith(`${office}-`) || party.startsWith(`${office}:`))
