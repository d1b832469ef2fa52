/** How the index of parties is sorted. */

/** Parties that are sorted and searched by name: those with most entries. */
export const SORTED = 5000

export const PARTY_ORDERS = ['number', 'name', 'last'] as const
export type PartyOrder = (typeof PARTY_ORDERS)[number]
