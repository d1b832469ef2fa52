// What a reading looks like: made from a reading written by hand, so that it holds whatever the reader learns.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { account } from '../../src/cli/account.ts'
import { wordsFromEdtf } from '../../src/model/edtf-words.ts'
import { explain } from '../../src/cli/explain.ts'
import { prettyJson } from '../../src/cli/json.ts'
import { columnsOf, fold, printable, styleFor } from '../../src/cli/terminal.ts'
import { READING, TEXT } from './sample-reading.ts'

const plain = styleFor(false)

test('an engagement a paragraph, with its words', () => {
  assert.equal(
    account(READING, TEXT, 'visit.txt', 80, plain),
    `Visit of the Ambassador of Kazakhstan
visit.txt · published 10 December 2025 · English

e1  3–4 December 2025 · official visit · Kazakhstan → Québec
    guests     Dauletbek Kussainov, Ambassador to Canada (Kazakhstan), head of
               the delegation; a group of about 30
    places     Montréal
    │ [December 10, 2025) … From [December 3 to 4), [Dauletbek Kussainov),
    │ [Ambassador) of the [Republic of Kazakhstan) [to Canada), paid an official
    │ visit to [Québec) with [some 30 business people). … [Montréal)

e2  undated · meeting · Kazakhstan – Québec
    guests     Dauletbek Kussainov, Ambassador to Canada (Kazakhstan)
    hosts      Christopher Skeete, Minister Delegate for the Economy (Québec)
    places     Montréal
    sectors    mining
    part of    e1
    │ [Dauletbek Kussainov), [Ambassador) of the [Republic of Kazakhstan) [to
    │ Canada), paid an official visit to [Québec) … H.E. Mr. [Kussainov met)
    │ [Christopher Skeete), [Minister Delegate for the Economy), in [Montréal).
    │ … [mining)

e3  2026 · planned memorandum
    title      “memorandum of understanding on mining research”
    sectors    mining
    │ A [memorandum of understanding on mining research) is to be signed in
    │ [2026).
`,
  )
})

test('without engagements it says so', () => {
  const bare = {
    ...READING,
    document: { id: READING.document.id, language: 'en' },
    published: undefined,
    engagements: [],
  }
  assert.equal(account(bare, TEXT, '-', 80, plain), 'standard input · English\n\n    No engagement.\n')
})

test('no line is wider than the screen, with colour or without', () => {
  for (const width of [40, 60, 100])
    for (const style of [plain, styleFor(true)])
      for (const line of account(READING, TEXT, 'visit.txt', width, style).split('\n'))
        assert.ok(columnsOf(line) <= width, `${columnsOf(line)} > ${width}: ${line}`)
})

test('colour marks the same words, and never the margin', () => {
  const coloured = account(READING, TEXT, 'visit.txt', 60, styleFor(true))
  assert.ok(coloured.includes('\u001B[4mRepublic of Kazakhstan\u001B[24m'))
  const count = (line: string, sign: string): number => line.split(sign).length
  for (const line of coloured.split('\n')) assert.equal(count(line, '\u001B[4m'), count(line, '\u001B[24m'), line)
})

test('--explain shows the rule and the words behind every value', () => {
  const shown = explain(READING, TEXT, 'visit.txt', 100, plain)
  for (const line of [
    '├─ published 2025-12-10 ← “December 10, 2025” 51–68',
    '├─ rule      en/visit/paid-a-visit-to ← “paid an official visit to Québec” 165–197',
    '│  ├─ office    Ambassador to Canada ← “Ambassador” 113–123, “to Canada” 154–163',
    '│  └─ of        CA-QC Québec (inferred) ← “Québec” 191–197',
    '└─ place     Montréal (GeoNames 6077243) ← “Montréal” 309–317',
  ])
    assert.ok(
      shown.includes(line) || shown.includes(line.replace('├─ published', '└─ published')),
      `${line}\n\n${shown}`,
    )
})

describe('dates in words', () => {
  for (const [edtf, words] of [
    ['2025-12-03', '3 December 2025'],
    ['2012-04', 'April 2012'],
    ['2012', '2012'],
    ['2025-12-03/2025-12-05', '3–5 December 2025'],
    ['2025-11-30/2025-12-02', '30 November – 2 December 2025'],
    ['2024-12-30/2025-01-02', '30 December 2024 – 2 January 2025'],
    ['2025-05/2025-06', 'May–June 2025'],
    ['2009/2012', '2009–2012'],
    ['2010~', 'about 2010'],
    ['~2010', 'about 2010'],
    ['2010?', 'perhaps 2010'],
    ['2010%', 'perhaps about 2010'],
    ['2019-21', 'spring 2019'],
    ['2019-23', 'autumn 2019'],
    ['199X', 'the 1990s'],
    ['18XX', 'the 1800s'],
    ['XXXX-10-07', '7 October, year unknown'],
    ['2024-XX-07', '2024'],
    ['2024-05-XX', 'May 2024'],
    ['2024-05/..', 'from May 2024'],
    ['2024-05/', 'from May 2024'],
    ['../2024-05', 'until May 2024'],
    ['2024-05-03/2024-06', '3 May – June 2024'],
    ['nonsense', 'nonsense'],
  ] as const)
    test(edtf, () => assert.equal(wordsFromEdtf(edtf), words))
})

describe('text on a screen', () => {
  test('a document can not steer the terminal', () => {
    assert.equal(
      printable('a\u001B[31mred\u0007\u009B2J\u202Eabc\u2066'),
      'a\uFFFD[31mred\uFFFD\uFFFD2J\uFFFDabc\uFFFD',
    )
    assert.equal(printable('two\r\n\tlines\u00A0here'), 'two lines here')
  })
  test('columns are counted as they are seen', () => {
    for (const [text, columns] of [
      ['Québec', 6],
      ['Que\u0301bec', 6],
      ['東京都', 6],
      ['Қазақстан', 9],
      ['🤝', 2],
      ['\u001B[1mbold\u001B[22m', 4],
    ] as const)
      assert.equal(columnsOf(text), columns, text)
  })
  test('a long word stays whole', () => {
    assert.equal(fold(`see ${'x'.repeat(50)} there`, 40, '  '), `  see\n  ${'x'.repeat(50)}\n  there`)
  })
})

test('JSON for people is the same JSON', () => {
  const pretty = prettyJson(READING)
  assert.deepEqual(JSON.parse(pretty), JSON.parse(JSON.stringify(READING)))
  assert.ok(pretty.includes('"date": { "value": "2026", "cites": [[410, 414]] }'), pretty)
  for (const value of [[], {}, null, 'x', [[]], { a: undefined, b: 1 }, { a: {} }])
    assert.equal(JSON.stringify(JSON.parse(prettyJson(value, 2))), JSON.stringify(value))
})
