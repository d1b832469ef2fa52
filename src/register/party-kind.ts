import type { PartyCode } from '../model/reading.ts'

export const PARTY_KINDS = ['state', 'subdivision', 'city', 'organisation'] as const
export type PartyKind = (typeof PARTY_KINDS)[number]

/** What a party is, as its code says. The European Union is an organisation of states. */
export function partyKindOf(code: PartyCode): PartyKind {
  if (code === 'EU' || code.startsWith('org:')) return 'organisation'
  if (code.includes(':')) return 'city'
  return code.includes('-') ? 'subdivision' : 'state'
}
