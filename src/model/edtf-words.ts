/** EDTF as a person would say it: `2025-12-03/2025-12-05` is "3–5 December 2025". */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const SEASONS: { readonly [number: string]: string } = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' }

interface Day {
  readonly year: string
  readonly month: string
  readonly day: string
  readonly about: string
}

const DATE = /^([~?%]?)(-?[\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?([~?%]?)$/
function partsOf(date: string): Day | null {
  const found = DATE.exec(date)
  if (!found) return null
  const [, before, year, month = '', day = '', after] = found
  const mark = before || after
  return {
    year,
    month,
    day,
    about: mark === '~' ? 'about ' : mark === '?' ? 'perhaps ' : mark === '%' ? 'perhaps about ' : '',
  }
}

const yearWords = (year: string): string => {
  if (!year.includes('X')) return year
  if (/^\d{3}X$/.test(year)) return `the ${year.slice(0, 3)}0s`
  if (/^\d{2}XX$/.test(year)) return `the ${year.slice(0, 2)}00s`
  return ''
}

function dayWords({ year, month, day }: Day): string {
  const season = SEASONS[month]
  const name = season ?? MONTHS[Number(month) - 1] ?? ''
  const number = /^\d\d$/.test(day) ? String(Number(day)) : ''
  const said = [name && number, name, yearWords(year)].filter(Boolean).join(' ')
  return year === 'XXXX' && said ? `${said}, year unknown` : said
}

/** Falls back on the EDTF itself where there is no plain way to say it. */
export function wordsFromEdtf(edtf: string): string {
  const [from, to] = edtf.split('/')
  const start = partsOf(from)
  if (to === undefined) return (start && start.about + dayWords(start)) || edtf
  if (!start) return from === '' || from === '..' ? `until ${wordsFromEdtf(to)}` : edtf
  if (to === '' || to === '..') return `from ${wordsFromEdtf(from)}`
  const end = partsOf(to)
  if (!end) return edtf
  const about = start.about || end.about
  const sameYear = start.year === end.year
  if (sameYear && start.month === end.month && start.day && end.day)
    return `${about}${Number(start.day)}–${dayWords(end)}`
  if (sameYear && start.month && end.month) {
    const opening = dayWords({ ...start, year: '' })
    // "3 May – 4 June 2025", but "May–June 2025".
    return about + opening + (start.day ? ' – ' : '–') + dayWords(end)
  }
  return about + dayWords(start) + (start.month ? ' – ' : '–') + dayWords(end)
}
