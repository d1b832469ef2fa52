/** EDTF as a person would say it: `2025-12-03/2025-12-05` is "3–5 December 2025", in French « 3–5 décembre 2025 ». */

interface Words {
  readonly months: readonly string[]
  /** Where there is little room. */
  readonly shortMonths: readonly string[]
  readonly seasons: readonly string[]
  readonly about: string
  readonly perhaps: string
  readonly perhapsAbout: string
  readonly yearUnknown: string
  day(day: number): string
  decade(year: string): string
  century(year: string): string
  until(date: string): string
  from(date: string): string
}

const ENGLISH: Words = {
  months: 'January,February,March,April,May,June,July,August,September,October,November,December'.split(','),
  shortMonths: 'Jan,Feb,Mar,Apr,May,June,July,Aug,Sep,Oct,Nov,Dec'.split(','),
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  about: 'about ',
  perhaps: 'perhaps ',
  perhapsAbout: 'perhaps about ',
  yearUnknown: ', year unknown',
  day: String,
  decade: (year) => `the ${year}`,
  century: (year) => `the ${year}`,
  until: (date) => `until ${date}`,
  from: (date) => `from ${date}`,
}

const FRENCH: Words = {
  months: 'janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre'.split(','),
  shortMonths: 'janv.,févr.,mars,avr.,mai,juin,juil.,août,sept.,oct.,nov.,déc.'.split(','),
  seasons: ['printemps', 'été', 'automne', 'hiver'],
  about: 'vers ',
  perhaps: 'peut-être ',
  perhapsAbout: 'peut-être vers ',
  yearUnknown: ', année inconnue',
  day: (day) => (day === 1 ? '1er' : String(day)),
  decade: (year) => `années ${year.slice(0, -1)}`,
  century: (year) => `années ${year.slice(0, -1)}`,
  until: (date) => `jusqu’à ${date}`,
  from: (date) => `depuis ${date}`,
}

const LANGUAGES = { en: ENGLISH, fr: FRENCH }

interface Day {
  readonly year: string
  readonly month: string
  readonly day: string
  readonly about: string
}

const DATE = /^([~?%]?)(-?[\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?([~?%]?)$/
function partsOf(date: string, words: Words): Day | null {
  const found = DATE.exec(date)
  if (!found) return null
  const [, before, year, month = '', day = '', after] = found
  const mark = before || after
  return {
    year,
    month,
    day,
    about: mark === '~' ? words.about : mark === '?' ? words.perhaps : mark === '%' ? words.perhapsAbout : '',
  }
}

function yearWords(year: string, words: Words): string {
  if (!year.includes('X')) return year
  if (/^\d{3}X$/.test(year)) return words.decade(`${year.slice(0, 3)}0s`)
  if (/^\d{2}XX$/.test(year)) return words.century(`${year.slice(0, 2)}00s`)
  return ''
}

function dayWords({ year, month, day }: Day, words: Words, months: readonly string[]): string {
  const name = words.seasons[Number(month) - 21] ?? months[Number(month) - 1] ?? ''
  const number = /^\d\d$/.test(day) ? words.day(Number(day)) : ''
  const said = [name && number, name, yearWords(year, words)].filter(Boolean).join(' ')
  return year === 'XXXX' && said ? said + words.yearUnknown : said
}

/**
 * Falls back on the EDTF itself where there is no plain way to say it. `short` is for where there is little room:
 * "Dec 2009".
 */
export function wordsFromEdtf(edtf: string, language: 'en' | 'fr' = 'en', length: 'long' | 'short' = 'long'): string {
  const words = LANGUAGES[language]
  const months = length === 'short' ? words.shortMonths : words.months
  const say = (day: Day): string => dayWords(day, words, months)
  const [from, to] = edtf.split('/')
  const start = partsOf(from, words)
  if (to === undefined) return (start && start.about + say(start)) || edtf
  if (!start) return from === '' || from === '..' ? words.until(wordsFromEdtf(to, language, length)) : edtf
  if (to === '' || to === '..') return words.from(wordsFromEdtf(from, language, length))
  const end = partsOf(to, words)
  if (!end) return edtf
  const about = start.about || end.about
  const sameYear = start.year === end.year
  if (sameYear && start.month === end.month && start.day && end.day)
    return `${about}${words.day(Number(start.day))}–${say(end)}`
  if (sameYear && start.month && end.month) {
    const opening = say({ ...start, year: '' })
    // "3 May – 4 June 2025", but "May–June 2025".
    return about + opening + (start.day ? ' – ' : '–') + say(end)
  }
  return about + say(start) + (start.month ? ' – ' : '–') + say(end)
}
