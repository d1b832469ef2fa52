/** What a file's own data say of it, where they say something. */

import type { Extract } from './extract.ts'

/** What programs put where nobody wrote a title. */
const NAMELESS =
  /^(?:microsoft word|untitled|document\d*$|about:blank|\(?anonymous)|\.(?:docx?|rtf|odt|pdf|indd|qxd|html?|txt)$|^https?:/i

/** A title in one line; none where it is the name of a file or a program. */
export function titleOf(words: unknown): Pick<Extract, 'title'> {
  const title = typeof words === 'string' ? words.replace(/\s+/g, ' ').trim() : ''
  return title && !NAMELESS.test(title) ? { title: title.slice(0, 500) } : {}
}

/** A language as BCP 47 writes it; none where it is something else. */
export function languageOf(code: unknown): Pick<Extract, 'language'> {
  const language = typeof code === 'string' ? code.trim().replace('_', '-') : ''
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(language) ? { language } : {}
}

/** The day of an instant as its author wrote it, in EDTF; none where it is no date of this age. */
export function dayOf(instant: unknown): Pick<Extract, 'published'> {
  const words = typeof instant === 'string' ? instant.trim() : ''
  const iso = /^(\d{4}-\d\d-\d\d)(?:$|[T ])/.exec(words)?.[1]
  if (iso) return Number.isNaN(Date.parse(iso)) ? {} : { published: iso }
  // RFC 5322, as in mails and feeds: the day of the writer's own clock, not of Greenwich
  const [, first, , name, year] =
    /^(?:\p{L}{3,9}\.?,?\s+)?(\d{1,2})(er|st|nd|rd|th)?[\s-]+(\p{L}{3,9})\.?,?[\s-]+(\d{4}|\d\d(?=\s+\d))\b/u.exec(
      words,
    ) ?? []
  const other = /^(?:\p{L}{3,9}\.?,?\s+)?(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u.exec(words)
  const month = monthOf(name ?? other?.[1] ?? '')
  if (!month) return {}
  const written = year ?? other![3]
  const day = [
    written.length === 2 ? `20${written}` : written,
    String(month).padStart(2, '0'),
    (first ?? other![2]).padStart(2, '0'),
  ].join('-')
  return Number.isNaN(Date.parse(day)) ? {} : { published: day }
}

/** 1 to 12, of an English or French name or its beginning; 0 where it is none. */
function monthOf(name: string): number {
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return 1 + MONTHS.findIndex((names) => names.some((one) => plain.length >= 3 && one.startsWith(plain)))
}

/** The instant itself, in UTC; a day stays a day. */
export function whenOf(instant: unknown): Pick<Extract, 'published'> {
  const words = typeof instant === 'string' ? instant.trim() : ''
  if (/^\d{4}-\d\d-\d\d$/.test(words)) return dayOf(words)
  const at = words ? Date.parse(words) : Number.NaN
  return Number.isNaN(at) ? {} : { published: new Date(at).toISOString() }
}

const MONTHS = [
  ['january', 'janvier'],
  ['february', 'fevrier'],
  ['march', 'mars'],
  ['april', 'avril'],
  ['may', 'mai'],
  ['june', 'juin'],
  ['july', 'juillet'],
  ['august', 'aout'],
  ['september', 'septembre', 'sept'],
  ['october', 'octobre'],
  ['november', 'novembre'],
  ['december', 'decembre'],
]
