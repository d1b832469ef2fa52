import { loadGazetteer } from '../gazetteer/gazetteer.ts'
import type { PartyCode } from '../model/reading.ts'
import { frenchName } from './french-names.ts'
import type { Language } from './labels.ts'

/** A party's name where it is known in the language, else the English one, as readings have it. */
export function nameOfParty(code: PartyCode, language: Language = 'en'): string {
  const french = language === 'fr' ? frenchName(code)?.name : undefined
  return french ?? loadGazetteer().byCode(code)?.name ?? code.replace(/^(org|city):/, '')
}
