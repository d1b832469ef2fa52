import type { EngagementType } from '../../model/reading.ts'
import type { Language } from '../../register/labels.ts'
import { inWords } from './numbers.ts'

const NAMES = {
  en: {
    visit: ['visit', 'visits'],
    meeting: ['meeting', 'meetings'],
    event: ['event', 'events'],
    agreement: ['agreement', 'agreements'],
  },
  fr: {
    visit: ['visite', 'visites'],
    meeting: ['rencontre', 'rencontres'],
    event: ['manifestation', 'manifestations'],
    agreement: ['entente', 'ententes'],
  },
} as const

/** Engagements of one type with their number: "three visits", une visite. */
export const counted = (n: number, type: EngagementType, language: Language): string =>
  `${inWords(n, language)} ${NAMES[language][type][n === 1 ? 0 : 1]}`
