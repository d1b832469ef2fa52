import type { PartyCode } from '../model/reading.ts'
import { filterFrom } from './filter.ts'

/**
 * The party that a person means by a name in English or French, or by a code; undefined where none is known so.
 *
 *     partyGiven('Bavière')   // 'DE-BY'
 */
export function partyGiven(given: string): PartyCode | undefined {
  try {
    return filterFrom([['party', given]]).party
  } catch {
    return undefined
  }
}
