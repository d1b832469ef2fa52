// The front door: options, notes, languages that are not read.

import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { read } from '../../src/index.ts'

const TEXT =
  'Foreign Minister Kwame Owusu of Ghana visited Lisbon on 3 May. He met with Foreign Minister Ana Pires of Portugal.'
const kinds = (text: string, options = {}): string[] => read(text, options).notes.map(({ kind }) => kind)

test('the document is named by the hash of its text', () => {
  for (const text of ['', TEXT, 'Québec 🤝'])
    assert.equal(read(text).document.id, `sha256:${createHash('sha256').update(text).digest('hex')}`)
})

describe('published', () => {
  test('overrules the date in the text, settles the years, and has no cite', () => {
    const text = `Accra, 10 June 2019\n\n${TEXT}`
    assert.equal(read(text).published?.value, '2019-06-10')
    assert.deepEqual(read(text, { published: '2024-05-06' }).published, { value: '2024-05-06', cites: [] })
    assert.equal(read(TEXT).engagements[0].date?.value, 'XXXX-05-03')
    assert.equal(read(TEXT, { published: '2024-05-06' }).engagements[0].date?.value, '2024-05-03')
  })

  test('may be a month or a year', () => {
    for (const published of ['2024', '2024-05', '2024-02-29'])
      assert.equal(read(TEXT, { published }).published?.value, published)
  })

  test('is refused where it is no date', () => {
    for (const published of [
      '',
      '3 May 2024',
      '2023-02-29',
      '2024-13',
      '2024-00',
      '2024-00-05',
      '2024-5-6',
      '0000',
      '2024-05-06T10:00',
    ])
      assert.throws(() => read(TEXT, { published }), {
        name: 'RangeError',
        message: `not a date (YYYY-MM-DD, YYYY-MM or YYYY): ${published}`,
      })
  })
})

describe('language', () => {
  test('given, is what the reading says', () => {
    assert.equal(read(TEXT).document.language, 'en')
    for (const language of ['en', 'en-GB', 'EN']) {
      const reading = read(TEXT, { language })
      assert.deepEqual([reading.document.language, reading.engagements.length > 0, reading.notes], [language, true, []])
    }
  })

  test('that is not read: a note, and no engagement', () => {
    const { document, engagements, notes } = read(TEXT, { language: 'de' })
    assert.deepEqual([document.language, engagements.length], ['de', 0])
    assert.deepEqual(notes, [
      { kind: 'language-not-read', text: 'texts in the language de are not read, only en, fr and es', cites: [] },
    ])
  })

  test('is refused where it is no code', () => {
    for (const language of ['', 'English!', 'en_GB', 'e'])
      assert.throws(() => read(TEXT, { language }), { name: 'RangeError', message: `not a language code: ${language}` })
  })

  test('other languages are told from those that are read', () => {
    for (const text of [
      'Der Präsident der Republik Österreich hat am Montag in Wien den Präsidenten der Slowakei empfangen. Die beiden sprachen über die Lage in der Ukraine und die Zusammenarbeit im Bereich der Energie.',
      'O presidente do México recebeu no Palácio Nacional o primeiro-ministro da Espanha. Falaram sobre comércio e cultura na reunião que se realizou na segunda-feira.',
      'Президент Республики Саха принял делегацию провинции Квебек. Стороны обсудили сотрудничество в области добычи алмазов и охраны природы Арктики.',
      'Қазақстан Президенті Астанада Францияның Сыртқы істер министрін қабылдады. Тараптар энергетика саласындағы ынтымақтастықты талқылады, келесі кездесу күзде өтеді деді.',
    ]) {
      const { document, engagements, notes } = read(text)
      assert.deepEqual(
        [document.language, engagements.length, notes.map(({ kind }) => kind)],
        ['und', 0, ['language-not-read']],
        text,
      )
    }
  })

  test('English is not taken for another language, be it terse or in capitals', () => {
    for (const text of [
      TEXT,
      TEXT.toUpperCase(),
      'Visits 2019: Ambassador of France; Ambassador of Japan; Governor Smith',
      'Date | Visit | Purpose\n5 June | Minister-President of Flanders | trade, culture\n8 June | Consul General of Japan | courtesy call\n9 June | Mayor of Gdańsk | twinning, talks held',
    ])
      assert.deepEqual(kinds(text), [], text)
    const root = join(import.meta.dirname, '../..')
    for (const file of globSync('gold/*/*.json', { cwd: root })) {
      const { language } = JSON.parse(readFileSync(join(root, file), 'utf8'))
      const text = readFileSync(join(root, file.replace(/json$/, 'txt')), 'utf8')
      if (language === 'en') assert.equal(read(text).document.language, 'en', file)
    }
  })
})

test('a document without text has a note', () => {
  for (const text of ['', ' \n\t', '\uFEFF']) assert.deepEqual(kinds(text), ['empty'], JSON.stringify(text))
})

describe('a date that follows from others cites them too', () => {
  const DATES: readonly (readonly [text: string, value: string, cited: readonly string[]])[] = [
    [
      'Lisbon, 10 June 2019\n\nForeign Minister Kwame Owusu of Ghana visited Portugal last month.',
      '2019-05',
      ['10 June 2019', 'last month'],
    ],
    [
      'Lisbon, 10 June 2019\n\nForeign Minister Kwame Owusu of Ghana visited Portugal on 3 May.',
      '2019-05-03',
      ['10 June 2019', '3 May'],
    ],
    [
      'Lisbon, 10 June 2019\n\nForeign Minister Kwame Owusu of Ghana visited Portugal in October last year.',
      '2018-10',
      ['10 June 2019', 'October last year'],
    ],
    [
      'Visits in 2017\n\n3–5 May: Foreign Minister Kwame Owusu of Ghana visited Portugal.',
      '2017-05-03/2017-05-05',
      ['2017', '3–5 May'],
    ],
  ]
  for (const [text, value, cited] of DATES)
    test(text.replace(/\s+/g, ' '), () => {
      const { date } = read(text).engagements[0]
      assert.deepEqual(
        [date?.value, date?.inferred, date?.cites.map((cite) => text.slice(...cite))],
        [value, true, cited],
      )
    })
})

test('the title is the first line of some words above the running text', () => {
  const prose = `${TEXT} `.repeat(4).trim()
  const TITLES: readonly (readonly [head: string, title: string | undefined])[] = [
    ['Ghana’s Foreign Minister visits Lisbon', 'Ghana’s Foreign Minister visits Lisbon'],
    [
      'News\n\nHome > News > 2024\n\n3 May 2024\n\nGhana’s Foreign Minister\tvisits Lisbon',
      'Ghana’s Foreign Minister visits Lisbon',
    ],
    ['Photo: the two ministers shake hands in Lisbon\n\nLisbon meeting', 'Lisbon meeting'],
    ['Brazil – Ukraine', 'Brazil – Ukraine'],
    ['3 May 2024', undefined],
    ['1 hour ago', undefined],
    ['FOR IMMEDIATE RELEASE\nPress Release No. 45/2024\n\nLisbon meeting', 'Lisbon meeting'],
    ['PRESS RELEASE\n\nPR/2024/113', undefined],
    ['For immediate release: March 11, 2024', undefined],
    ['Embargoed until 10:00, 11 March 2024\n\nStatement by the Minister', 'Statement by the Minister'],
    ['Press statement by the Foreign Minister of Ghana', 'Press statement by the Foreign Minister of Ghana'],
    ['LISBON, Portugal, 3 May 2024', undefined],
    ['Lisbon, 3 May 2024 – Ghana’s Foreign Minister in Lisbon', 'Ghana’s Foreign Minister in Lisbon'],
    ['Public Schedule – June 13, 2021', 'Public Schedule – June 13, 2021'],
    ['The Anniversary of July 11, 2021 Protests', 'The Anniversary of July 11, 2021 Protests'],
    ['', undefined],
  ]
  for (const [head, title] of TITLES) assert.equal(read(`${head}\n\n${prose}`).document.title?.value, title, head)

  const français =
    'La ministre Martine Biron a reçu l’ambassadeur du Kazakhstan au Canada, Dauletbek Kussainov, et ils ont parlé.'
  const TITRES: readonly (readonly [head: string, title: string | undefined])[] = [
    ['Québec, le 11 mars 2024', undefined],
    ['Paris, le mardi 12 mars 2024', undefined],
    ['Québec, le 11 mars 2024 – La ministre reçoit un ambassadeur', 'La ministre reçoit un ambassadeur'],
    ['POUR DIFFUSION IMMÉDIATE\n\nCommuniqué de presse no 2024-17', undefined],
    ['À PUBLIER IMMÉDIATEMENT\nC2024-113\n\nRencontre à Québec', 'Rencontre à Québec'],
    ['Embargo jusqu’au 11 mars 2024, 10 h', undefined],
    ['Communiqué conjoint', 'Communiqué conjoint'],
  ]
  for (const [head, title] of TITRES) assert.equal(read(`${head}\n\n${français}`).document.title?.value, title, head)
})
