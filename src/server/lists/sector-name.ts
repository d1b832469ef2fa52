import type { Sector } from '../../model/reading.ts'
import { SECTORS_IN_WORDS, type Language } from '../../register/labels.ts'

/**
 * A sector as lists and titles have it, without its article.
 *
 *     sectorName('environment', 'fr')   // 'environnement'
 */
export const sectorName = (sector: Sector, language: Language): string =>
  SECTORS_IN_WORDS[sector][language].replace(/^(the |l’|l[ae]s? )/, '')
