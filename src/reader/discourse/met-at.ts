import type { Geo } from '../mentions.ts'
import { domestic } from '../parties.ts'
import type { Someone } from '../people.ts'
import type { Discourse } from './discourse.ts'
import { type Draft, lastTold } from './draft.ts'

/**
 * "met President A in Kigali. He is on an official visit": the foreign city of the meeting that the sentence before told of a
 * traveller, and in whose land the other side is at home.
 */
export function metAt({ drafts }: Discourse, { guests, hosts }: Draft, index: number): Geo | undefined {
  if (!guests.length || hosts.length) return undefined
  const met = drafts.findLast((d) => d.type === 'meeting' && !d.dropped)
  if (!met || met.kind === 'call' || index - lastTold(met) !== 1) return undefined
  const [place] = met.places
  const isThere = (one: Someone) => !!one.party && !!place && domestic(one.party.code, place.entry.code)
  const [guest] = guests
  return met.people.includes(guest) && !isThere(guest) && met.people.some(isThere) ? place : undefined
}
