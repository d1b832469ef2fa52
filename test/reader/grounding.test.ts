// Reading holds on any text: it never throws, every value is cited, and the same text gives the same reading.

import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { read, type Reading } from '../../src/index.ts'
import { shared } from '../shared.ts'
import { isEdtf, problemsOf } from './soundness.ts'

const root = join(import.meta.dirname, '../..')
const textsOf = (...patterns: string[]): string[] =>
  globSync(patterns, { cwd: root })
    .sort()
    .map((file) => readFileSync(join(root, file), 'utf8'))
const gold = textsOf('gold/*/*.txt')
const lines = gold.flatMap((text) => text.split(/\n+/)).filter((line) => line.trim())
const words = [...new Set(gold.join(' ').match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s]/gu))]

/** Said to be English, what does not look like it is read all the same; what does is read so already. */
const sound = (text: string): void => {
  const reading = read(text)
  assert.deepEqual(problemsOf(reading, text), [], JSON.stringify(text))
  if (reading.document.language !== 'en')
    assert.deepEqual(problemsOf(read(text, { language: 'en' }), text), [], JSON.stringify(text))
}
/** A failing text of thousands of words helps nobody: fast-check cuts it down, within a minute. */
const holds = (texts: fc.Arbitrary<string>, numRuns: number): void =>
  fc.assert(fc.property(texts, sound), { numRuns, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: false })

const ODD = [
  '\uD800', '\uDC00', '\uDC00\uD800', '👋🏽', '👨‍👩‍👧', '🇰🇿', '\u202Eمرحبا\u202C', 'שלום', 'é'.normalize('NFD'), 'Z̸̡̲͍̗͂̈́ą̶̛͍̭̗̽l̷g̶ǫ̸', '\u0301', '\u0301\u0301\u0301',
  '\0', '\u0007', '\u001B[31m', '\u007F', '\u0085', '\u00AD', '\u200B', '\u200D', '\uFEFF', '\uFFFF', '\uFFFD', '\u2028', '\u2029', '\v', '\f',
  ' '.repeat(3000), '\n'.repeat(3000), '\r', '\r\n', '\n\r', '\t\t', '\u00A0', '\u3000', 'ß', 'ǅ', 'ﬃ', 'İ', 'ſ', '㍿', '𝕻𝖗𝖊𝖘𝖎𝖉𝖊𝖓𝖙', '٣', '१२', '½', '²',
  '’', '’s', '‘', '“', '”', '"', '(', ')', '((((', '))))', '[', ']', '—', '–', '-', '--', '...', '…', '/', '|', '•', '1.', 'a)', '(a)', ',,,', ';', ':', '&', '%', '#', '@',
  '99999999999999999999', '0', '00', '32', '2024-13-45', '31 February 2024', '29 February 2023', '0000', '1/1/1', '12/11/10', '9999-12-31', '3–1 May 2024', '$', 'http://a.b/c?d=e',
] // prettier-ignore

describe('every value of every reading is grounded', () => {
  const odd = fc.constantFrom(...ODD)
  const any = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
  const line = fc.constantFrom(...lines)
  const word = fc.constantFrom(...words)
  const text = fc.constantFrom(...gold)

  test('of the documents', () => gold.forEach(sound))

  const releases = shared('data/state-dept')
  test('of releases', { skip: releases.skip }, () => textsOf(`../shared/data/state-dept/*.txt`).forEach(sound))

  // each broke a rule once, whatever its words mean
  test('of texts that once gave none', () =>
    [
      'In June 2023 the Minister of Trade of Ghana visited Japan.\n\n9–11 June 2023 (Sapporo)',
      'In 2005 the Minister of Trade of Ghana visited Japan.\nSep 9–11 (Sapporo)',
      'The Minister of Trade of Ghana visited Japan on 31 February.',
      'The Minister of Trade of Ghana visited Japan from 28 February to 31 February.',
      'Un dialogue politique Suisse–Viêt Nam s’est tenu à Berne le 27 septembre 2024.',
      'Special Envoy Kari Moe of Norway met Japanese Director-G0eneral for Asian Affairs Hana Ito on 3 May 2024.',
      'Minister Kari Moe of Norway met the Secretary\u200B-General of La Francophonie, Ana Soto, in Geneva on 3 May 2024.',
      'ministre ivoirien z Zielinski,vice-ministre polonais des\n2023-9-9n Kouadio B,ministre d Tom Zielinski',
    ].forEach(sound))

  test('of any string', () => holds(any, 2000))

  test('of strange signs among words', () =>
    holds(
      fc
        .array(fc.oneof(word, word, odd, any), { maxLength: 80 })
        .chain((pieces) => fc.constantFrom(' ', '', '\n').map((between) => pieces.join(between))),
      1500,
    ))

  test('of words in any order', () =>
    holds(
      fc.array(word, { minLength: 20, maxLength: 200 }).map((pieces) => pieces.join(' ')),
      1000,
    ))

  test('of lines in any order', () =>
    holds(
      fc.array(line, { minLength: 2, maxLength: 30 }).map((pieces) => pieces.join('\n')),
      800,
    ))

  test('of documents cut anywhere', () =>
    holds(
      fc.tuple(text, fc.nat(), fc.nat()).map(([whole, a, b]) => {
        const [from, to] = [a % (whole.length + 1), b % (whole.length + 1)].sort((x, y) => x - y)
        return whole.slice(from, to)
      }),
      800,
    ))

  test('of documents with something strange put in or left out', () =>
    holds(
      fc
        .tuple(
          text,
          fc.array(fc.tuple(fc.nat(), fc.nat({ max: 12 }), fc.oneof(odd, any)), { minLength: 1, maxLength: 8 }),
        )
        .map(([whole, changes]) =>
          changes.reduce((now, [place, length, put]) => {
            const at = place % (now.length + 1)
            return now.slice(0, at) + put + now.slice(at + length)
          }, whole),
        ),
      800,
    ))

  test('of documents joined, repeated, without line ends, in capitals', () => {
    holds(
      fc.array(text, { minLength: 2, maxLength: 4 }).map((texts) => texts.join('\n\n')),
      60,
    )
    for (const one of gold) {
      sound(one.replace(/\s+/g, ' '))
      sound(one.toUpperCase())
      sound(one.toLowerCase())
      sound(one.normalize('NFD'))
      sound(one.replace(/\p{P}/gu, ''))
      sound(one.replace(/ /g, '\n'))
    }
    sound(gold.slice(0, 8).join('\n').repeat(20))
  })

  test('of texts so long that they are read in parts, wherever a part may end', () => {
    const visit = 'President Omar Sylla of Guinea visited Ghana on 3 May 2024 🤝 '
    for (let shift = 0; shift < 4; shift++) sound('x'.repeat(shift) + visit.repeat(5000))
    for (const endless of ['🤝', 'x', '9', '.', '(', '’', '\u0301', 'é', 'A.', 'Ghana-', '\r\n'])
      sound(endless.repeat(450_000 / endless.length) + visit)
    const long = gold.join('\n\n').repeat(2)
    sound(long)
    const { engagements } = read(long)
    assert.deepEqual(
      engagements.map(({ id }) => id),
      engagements.map((_, i) => `e${i + 1}`),
    )
  })
})

describe('the same text gives the same reading', () => {
  const json = (reading: Reading): string => JSON.stringify(reading)

  test('whatever was read before', () => {
    const first = gold.map((text) => json(read(text)))
    const last = gold.toReversed().map((text) => json(read(text)))
    assert.deepEqual(last.toReversed(), first)
  })

  test('and a reading does not change when the next text is read', () => {
    const reading = read(gold[0])
    const before = json(structuredClone({ ...reading, document: { ...reading.document } }))
    read('x'.repeat(100_000))
    assert.equal(json(reading), before)
  })
})

describe('what carries no meaning changes no reading', () => {
  const texts = [
    ...gold,
    'On 3 May 2024 Uzbek Foreign Minister B. Saidov phoned his Kyrgyz colleague Zh. Kulubaev.',
    'La police belge a arrêté deux ressortissants français à Mons.',
    'Agenda du député\nLundi 3 avril – 9h : permanence à Saint-Claude. 14h : visite de l’usine, échange avec les salariés.\nMardi 4 avril – 15h : questions au gouvernement. 18h : réunion avec la préfète et le président du conseil.',
  ]
  /** Cites taken away: what was read, without where. */
  const values = (reading: Reading): unknown =>
    JSON.parse(JSON.stringify(reading, (key, value) => (key === 'cites' || key === 'id' ? undefined : value)))
  /** The cites of a reading, moved as `move` says. */
  const cites = (reading: Reading, move = (offset: number): number => offset): string =>
    JSON.stringify(reading, (key, value) =>
      key === 'cites' ? value.map((cite: number[]) => cite.map(move)) : key === 'document' ? undefined : value,
    )

  test('line ends of Windows and of old: the cites move with the text', () => {
    for (const text of texts) {
      const plain = read(text)
      const windows = read(text.replaceAll('\n', '\r\n'))
      const before = new Int32Array(text.length + 1)
      for (let i = 0; i < text.length; i++) before[i + 1] = before[i] + (text[i] === '\n' ? 1 : 0)
      assert.equal(
        cites(windows),
        cites(plain, (offset) => offset + before[offset]),
      )
      assert.deepEqual(cites(read(text.replaceAll('\n', '\r'))), cites(plain))
    }
  })

  test('a byte order mark', () => {
    for (const text of texts)
      assert.equal(
        cites(read(`\uFEFF${text}`)),
        cites(read(text), (offset) => offset + 1),
      )
  })

  test('empty lines before and after', () => {
    for (const text of texts) {
      assert.equal(
        cites(read(`\n\n${text}`)),
        cites(read(text), (offset) => offset + 2),
      )
      assert.equal(cites(read(`${text}\n \n\n`)), cites(read(text)))
    }
  })

  test('straight or curly apostrophes', () => {
    for (const text of texts)
      assert.deepEqual(
        values(read(text.replaceAll('’', "'"))),
        JSON.parse(JSON.stringify(values(read(text))).replaceAll('’', "'")),
      )
  })

  test('spaces that do not break', () => {
    for (const text of texts) assert.deepEqual(values(read(text.replaceAll(' ', '\u00A0'))), values(read(text)))
  })
})

test('dates are told from what is none', () => {
  for (const good of [
    '2024',
    '2024-02-29',
    'XXXX-10-07',
    '2010~',
    '2019-21',
    '2009/2012',
    '2025-12-03/2025-12-05',
    '201X',
    '2011-05-2X',
    '2024/..',
  ])
    assert.ok(isEdtf(good), good)
  for (const bad of [
    '',
    '2023-02-29',
    '2024-13',
    '2024-25',
    '2024-04-31',
    'XXXX',
    '3 May',
    '2012/2009',
    '2024/',
    '2024-1-1',
    '..',
  ])
    assert.ok(!isEdtf(bad), bad)
})
