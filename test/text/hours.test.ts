import assert from 'node:assert/strict'
import { test } from 'node:test'
import { afterHour } from '../../src/text/hours.ts'
import { scan } from '../../src/text/scan.ts'
import { Tokens } from '../../src/text/tokens.ts'

/** What stands behind the hour that opens a line; the line itself where none does. */
function rest(line: string): string {
  const t = new Tokens()
  scan(line, t)
  const at = afterHour(t, 0, t.count)
  return at < t.count ? line.slice(t.start[at]) : ''
}

test('an hour is told in many ways', () => {
  for (const hour of [
    '9h30',
    '9 h 30',
    '9h',
    '09:30',
    '9.30',
    '16H20',
    '10h00-11h30',
    '10:00–11:30',
    '10 h – 11 h',
    '9:00 am',
    '2.30 p.m.',
    '10 a.m.',
    '14.30 hrs',
    '9:00-10:15 AM',
  ])
    assert.equal(rest(`${hour} Talks`), 'Talks', hour)
})

test('what is no hour stays', () => {
  for (const line of [
    '25h00 Talks',
    '9h75 Talks',
    '3.1 Talks',
    '3.10 Talks',
    '2012 Talks',
    '10 hospitals',
    '9 May Talks',
    '12 PM Singh in Moscow',
  ])
    assert.equal(rest(line), line)
})
