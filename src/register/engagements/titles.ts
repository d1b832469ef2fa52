import type { EngagementType } from '../../model/reading.ts'
import { apart, type Evidence } from '../evidence.ts'
import { countCommon, isAcronymOf, shareOf, type Words } from './words.ts'

/** Titles tell events and agreements apart; the occasion of a visit or meeting tells it from the next. */
export function titleEvidence(a: Words | undefined, b: Words | undefined, type: EngagementType): Evidence | undefined {
  if (!a || !b) return undefined
  const why = a.said === b.said ? a.said : `${a.said}; ${b.said}`
  const named = type === 'event' || type === 'agreement'
  const weight = wordsWeight(a, b)
  if (weight > 0) {
    // One of a series: the session before or after.
    if (a.ordinal !== undefined && b.ordinal !== undefined && a.ordinal !== b.ordinal)
      return apart(`not of one number: ${why}`)
    if (a.years.length && b.years.length && !a.years.some((year) => b.years.includes(year)))
      return apart(`not of one year: ${why}`)
  }
  const counted = a.ordinal !== undefined && a.ordinal === b.ordinal ? 0.8 : 0
  const total = (named ? weight : 0.6 * weight) + counted + (named ? countriesWeight(a, b) : 0)
  return { weight: total, why: `${total < 0 ? 'titles' : named ? 'same title' : 'same occasion'}: ${why}` }
}

function wordsWeight(a: Words, b: Words): number {
  if (a.telling.size && b.telling.size) {
    const common = countCommon(a.telling, b.telling)
    const [less, more] = [a.telling.size - common, b.telling.size - common].sort((x, y) => x - y)
    if (isOfAnother(a, b)) return -2
    if (isAcronymOf(a, b)) return 2
    const translated = a.language !== '' && b.language !== '' && a.language !== b.language
    if (translated) return common ? 1.2 + 0.7 * Math.min(3, common) - 0.8 * less : -1
    if (!common) return isAcronymAlone(a) || isAcronymAlone(b) ? 0 : -3
    // a word on each side that the other lacks: the dialogue with Algeria, the dialogue with Morocco
    return Math.max(-2.5, 1.2 + 0.7 * Math.min(3, common) - 0.4 * Math.min(3, more) - 1.6 * less)
  }
  if (isAcronymOf(a, b)) return 2
  // "cooperation agreement" says little, be it the same or not
  const share = shareOf(a.all, b.all)
  return share >= 0.99 ? 0.6 : share >= 0.5 ? 0 : -1.5
}

/** The dialogue with Algeria is not the dialogue with Morocco. */
function countriesWeight({ countries: a }: Words, { countries: b }: Words): number {
  const common = countCommon(a, b)
  if (common < Math.min(a.size, b.size)) return -2.5
  return common > 1 ? 0.5 : 0
}

/** What is done to an instrument is another one: its renewal, an accession to it. */
const ANOTHER = ['renewa', 'extens', 'access', 'amendm', 'annive', 'additi', 'prolon']

const isOfAnother = (a: Words, b: Words): boolean =>
  ANOTHER.some((stem) => a.telling.has(stem) !== b.telling.has(stem)) && shareOf(a.telling, b.telling) >= 0.5

/** Letters that we can't take apart: the EAEU. */
const isAcronymAlone = (words: Words): boolean => words.telling.size === 1 && words.acronyms.length > 0
