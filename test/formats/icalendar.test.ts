import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { CALENDAR_FOOT, CALENDAR_HEAD, calendarEvent } from '../../src/formats/icalendar.ts'
import type { Entry } from '../../src/register/entry.ts'
import { office } from '../server/office.ts'
import { HELD } from '../store/documents.ts'

describe('a calendar', () => {
  let visit: Entry
  before(async () => {
    const { register } = await office({}, [HELD])
    const { items } = await register.search.entries({ type: 'visit' })
    visit = items[0]
  })
  const event = (change: Partial<Entry>): string =>
    calendarEvent({ ...visit, ...change }, '2026-01-05T09:00:00.000Z', 'en')
  const dated = (preferred: string): Partial<Entry> => ({ date: { ...visit.date!, preferred } })

  test('has the days of an engagement, the end after the last one', () => {
    const said = event({})
    assert.match(said, /\r\nDTSTART;VALUE=DATE:20091207\r\nDTEND;VALUE=DATE:20091211\r\n/)
    assert.match(said, /\r\nDTSTAMP:20260105T090000Z\r\n/)
    assert.match(said, /\r\nSUMMARY:Pierre Arcand \(Québec\\, Russia\)\r\n/)
    assert.match(CALENDAR_HEAD + said + CALENDAR_FOOT, /^BEGIN:VCALENDAR\r\n[^]*END:VEVENT\r\nEND:VCALENDAR\r\n$/)
  })

  test('has nothing that is not known to the day', () => {
    for (const date of ['2009', '2009-12', '2009-21', '2009-12/2010-01', 'XXXX-06-24'])
      assert.equal(event(dated(date)), '')
    const { date: _, ...undated } = visit
    assert.equal(calendarEvent(undated, '2026-01-05T09:00:00.000Z', 'en'), '')
  })

  test('keeps lines to 75 octets, and whatever stands in a title in its line', () => {
    const preferred = `Ünïcödé; ${'конференция, '.repeat(20)}\nBEGIN:VEVENT\\`
    const lines = event({ title: { preferred, why: '', values: [] } }).split('\r\n')
    for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75, line)
    const summary = lines
      .join('\r\n')
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .find((line) => line.startsWith('SUMMARY:'))
    const back = summary!
      .slice(8)
      .replace(/\\n/g, '\n')
      .replace(/\\([\\;,])/g, '$1')
    assert.equal(back, preferred)
  })
})
