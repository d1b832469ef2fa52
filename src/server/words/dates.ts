/** Dates within a sentence, with the preposition that each precision takes. */

import { wordsFromEdtf } from '../../model/edtf-words.ts'
import type { Language } from '../../register/labels.ts'

/** They have a preposition of their own, or take none. */
const OWN = /^(about|perhaps|until|from|vers|peut-être|jusqu|depuis)/

/**
 *     dateInSentence('2025-12-04/2025-12-05', 'en')   // 'from 4 to 5 December 2025'
 *     dateInSentence('2009-12', 'fr')                 // 'en décembre 2009'
 */
export function dateInSentence(edtf: string, language: Language): string {
  const said = wordsFromEdtf(edtf, language)
  if (OWN.test(said)) return said
  const [first, last] = said.split(/\s?–\s?/)
  return last === undefined ? SAY[language].one(first) : SAY[language].range(first, last)
}

const isDay = (said: string): boolean => /^\d{1,2}(er)?( |$)/.test(said)

const SAY: Readonly<Record<Language, { one(said: string): string; range(first: string, last: string): string }>> = {
  en: {
    one: (said) => `${isDay(said) ? 'on' : 'in'} ${said}`,
    range: (first, last) => `from ${first} to ${last}`,
  },
  fr: {
    one: (said) =>
      isDay(said)
        ? `le ${said}`
        : said.startsWith('printemps')
          ? `au ${said}`
          : /^(été|automne|hiver)/.test(said)
            ? `à l’${said}`
            : said.startsWith('années')
              ? `dans les ${said}`
              : `en ${said}`,
    range: (first, last) =>
      isDay(first) ? `du ${first} au ${last}` : `${/^[aoé]/.test(first) ? 'd’' : 'de '}${first} à ${last}`,
  },
}
