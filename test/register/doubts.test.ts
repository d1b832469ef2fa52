import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../src/index.ts'
import { doubtsOf } from '../../src/register/doubts.ts'
import { entryOf } from '../../src/register/entry.ts'
import { reportsOf } from '../../src/register/report.ts'

const doubtsIn = (text: string): Record<string, string[]> =>
  Object.fromEntries(
    reportsOf(`sha256:${'0'.repeat(64)}`, read(text)).map((report) => [
      report.engagement.type,
      doubtsOf(entryOf([report])),
    ]),
  )

test('what is stated leaves no doubt, nor does a meeting on the days of its visit', () => {
  const text =
    'The Minister of Culture of France, Hélène Le Gal, paid an official visit to Japan from 3 to 5 May 2024. She met with the Minister of Trade of Japan, Kenji Yamanouchi.\n'
  const doubts = doubtsIn(text)
  assert.deepEqual(Object.keys(doubts).sort(), ['meeting', 'visit'])
  assert.deepEqual(doubts, { visit: [], meeting: [] })
})

test('what has no date, or one that was but inferred, is doubted', () => {
  assert.deepEqual(
    doubtsIn('The Minister of Culture of France, Hélène Le Gal, paid an official visit to Japan.\n')['visit'],
    ['no date'],
  )
  const told = doubtsIn(
    'Tokyo, 6 May 2024 – The Minister of Culture of France, Hélène Le Gal, paid an official visit to Japan last week.\n',
  )
  assert.deepEqual(told['visit'], ['date inferred'])
})
