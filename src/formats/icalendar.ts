/** Engagements as a calendar (RFC 5545). What has no day has no place in one: December 2009 is not a month-long visit. */

import { fromDayNumber } from '../model/edtf.ts'
import { windowOf } from '../model/window.ts'
import type { Entry } from '../register/entry.ts'
import type { Language } from '../register/labels.ts'
import { nameOfParty } from '../register/party-name.ts'
import { sourcesOf } from './entry-row.ts'

const STATUS = { held: 'CONFIRMED', planned: 'TENTATIVE', cancelled: 'CANCELLED' } as const

export const CALENDAR_HEAD = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Chancery//Register//EN']
  .map((line) => `${line}\r\n`)
  .join('')
export const CALENDAR_FOOT = 'END:VCALENDAR\r\n'

/** Nothing for an engagement that is not known to the day. `added` is the instant at which its document came in. */
export function calendarEvent(entry: Entry, added: string, language: Language): string {
  const window = entry.date && windowOf(entry.date.preferred)
  if (window?.precision !== 'day') return ''
  const lines: readonly (readonly [name: string, value: string])[] = [
    ['BEGIN', 'VEVENT'],
    ['UID', `${entry.id}@chancery`],
    ['DTSTAMP', added.replace(/\.\d+/, '').replace(/[-:]/g, '')],
    ['DTSTART;VALUE=DATE', dateOf(window.from)],
    // The day after the last one.
    ['DTEND;VALUE=DATE', dateOf(window.to + 1)],
    ['SUMMARY', escaped(summaryOf(entry, language))],
    ['STATUS', STATUS[entry.status.preferred]],
    ['CATEGORIES', entry.type.toUpperCase()],
    ['LOCATION', escaped(entry.places.flatMap(({ value, overruled }) => (overruled ? [] : value)).join(', '))],
    [
      'DESCRIPTION',
      escaped(
        sourcesOf(entry)
          .flatMap(({ quote }) => (quote ? `“${quote}”` : []))
          .join('\n'),
      ),
    ],
    ['TRANSP', 'TRANSPARENT'],
    ['END', 'VEVENT'],
  ]
  return lines
    .filter(([, value]) => value)
    .map(([name, value]) => folded(`${name}:${value}`))
    .join('')
}

/** Its own name, else who took part, else which parties. */
function summaryOf({ title, participants, from, to, parties }: Entry, language: Language): string {
  if (title) return title.preferred
  const people = participants.flatMap(({ name }) => name?.preferred ?? [])
  const codes = [...from, ...to, ...parties].flatMap(({ value, overruled }) => (overruled ? [] : value))
  const names = [...new Set(codes)].map((code) => nameOfParty(code, language)).join(', ')
  return people.length ? `${people.join(', ')} (${names})` : names
}

const dateOf = (day: number): string => {
  const { y, m, d } = fromDayNumber(day)
  return `${String(y).padStart(4, '0')}${String(m).padStart(2, '0')}${String(d).padStart(2, '0')}`
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')

/** Lines of at most 75 octets, those that go on begin with a space; no letter is broken. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  let [said, length] = ['', 0]
  for (const letter of line) {
    const octets = encoder.encode(letter).length
    if (length + octets > 75) {
      said += '\r\n '
      length = 1
    }
    said += letter
    length += octets
  }
  return `${said}\r\n`
}
