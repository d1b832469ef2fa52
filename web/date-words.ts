/**
 * A date as it is written, as a start for whoever types it in EDTF: days, months and years in any order, two of them for
 * a range. What is not as plain as that stays to be typed.
 */

const LANGUAGES = ['en', 'fr']

/** By the first letters of their names, without accents: `dec` → 12. */
const MONTHS = new Map(
  LANGUAGES.flatMap((language) => {
    const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, i): [string, number] => [plain(name.format(Date.UTC(2024, i))), i + 1])
  }),
)

/**
 *     edtfFromWords('December 7 to 11, 2009')   // '2009-12-07/2009-12-11'
 *     edtfFromWords('the following week')       // undefined
 */
export function edtfFromWords(words: string): string | undefined {
  const days: number[] = []
  const months: number[] = []
  const years: string[] = []
  for (const [word] of plain(words).matchAll(/\p{L}+|\d+(?:st|nd|rd|th|er)?(?!\p{L})|\d+/gu)) {
    const number = Number.parseInt(word, 10)
    if (/^\d{4}$/.test(word)) years.push(word)
    else if (number >= 1 && number <= 31) days.push(number)
    else if (!Number.isNaN(number)) return undefined
    else months.push(...monthOf(word))
  }
  if (years.length !== 1 || months.length > 2 || days.length > 2) return undefined
  const [year] = years
  if (!months.length) return days.length ? undefined : year
  const [first, last = first] = months
  const [from, to = from] = days
  if (from === undefined) return range(`${year}-${two(first)}`, `${year}-${two(last)}`)
  if (months.length === 2 && days.length === 1) return undefined
  return range(`${year}-${two(first)}-${two(from)}`, `${year}-${two(last)}-${two(to)}`)
}

/** A full name, or an abbreviation of three letters or more: `Sept.`, `déc.` */
function monthOf(word: string): number[] {
  if (word.length < 3) return []
  const found = new Set([...MONTHS].filter(([name]) => name.startsWith(word)).map(([, month]) => month))
  return found.size === 1 ? [...found] : []
}

/** Undefined where it ends before it begins. */
const range = (from: string, to: string): string | undefined =>
  from === to ? from : from < to ? `${from}/${to}` : undefined

const two = (n: number): string => String(n).padStart(2, '0')

function plain(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
