import { loadGazetteer } from '../gazetteer/gazetteer.ts'
import type { PartyCode } from '../model/reading.ts'
import { from, towards, withArticle } from './french-articles.ts'
import { frenchName } from './french-names.ts'
import type { Language } from './labels.ts'

/** A party's name where it is known in the language, else the English one, as readings have it. */
export function nameOfParty(code: PartyCode, language: Language = 'en'): string {
  const french = language === 'fr' ? frenchName(code)?.name : undefined
  return french ?? loadGazetteer().byCode(code)?.name ?? code.replace(/^(org|city):/, '')
}

/** Names that English has with an article. */
const THE =
  /^(United |Netherlands|Philippines|Bahamas|Maldives|Gambia|Comoros|Seychelles|Holy See|European |Isle of |Northwest Terr|.*\b(Republic|Islands|Territory|Territories|Union|Antilles|Region)\b)/

/**
 * A party within a sentence, with its article.
 *
 *     partyInSentence('US')                 // 'the United States'
 *     partyInSentence('US', 'fr', 'to')     // 'aux États-Unis'
 */
export function partyInSentence(
  code: PartyCode,
  language: Language = 'en',
  use: 'itself' | 'from' | 'to' = 'itself',
): string {
  const french = language === 'fr' ? frenchName(code) : undefined
  if (french) return { itself: withArticle, from, to: towards }[use](french)
  const name = nameOfParty(code)
  const isBody = code.startsWith('org:') && /\s/.test(name) && !/^the\s/i.test(name)
  const said = language === 'en' && (isBody || THE.test(name)) ? `the ${name}` : name
  if (use === 'itself') return said
  return `${{ en: { from: 'from', to: 'to' }, fr: { from: 'de', to: 'à' } }[language][use]} ${said}`
}
