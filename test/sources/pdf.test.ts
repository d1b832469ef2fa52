// PDF: what stands where on a page, and in what order it is read.

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { piecesOf } from '../../scripts/corpus/pieces.ts'
import { pdfOf } from '../../scripts/corpus/pdf.ts'
import { wordsOf } from '../../scripts/corpus/cited.ts'
import { extractApart } from '../../src/sources/apart/extractor.ts'
import { Unreadable } from '../../src/sources/unreadable.ts'
import { pdfFile, type Drawn } from './pdf-file.ts'
import { launch, noChromium } from '../chromium.ts'

const extract = extractApart('pdf')
const textOf = async (bytes: Buffer): Promise<string> => (await extract(bytes, {})).text

const LEADING = 13
/** Lines below one another. */
const lines = (x: number, y: number, texts: readonly string[], size = 11): Drawn[] =>
  texts.map((text, i) => ({ x, y: y - i * LEADING, size, text }))

const LEFT = [
  'The Premier of Québec met the Mayor',
  'of Lyon in the city hall on Tuesday',
  'and spoke with him about transport',
  'and about the port of the city.',
]
const RIGHT = [
  'On Wednesday she opened the office',
  'of the province in Lyon. The Consul',
  'General of Canada was there, and so',
  'were some thirty guests.',
]
const COLUMNS = `${LEFT.join(' ')}\n\n${RIGHT.join(' ')}`

describe('the order in which a page is read', () => {
  test('a title over two columns, then one after the other, drawn line by line across', async () => {
    const drawn = [
      { x: 120, y: 780, size: 18, text: 'The Premier visits the city of Lyon in France' },
      ...lines(60, 740, LEFT).flatMap((line, i) => [line, lines(320, 740, RIGHT)[i]]),
    ]
    assert.equal(await textOf(pdfFile([drawn])), `The Premier visits the city of Lyon in France\n\n${COLUMNS}`)
  })
  test('whatever the order in which the file draws them', async () => {
    const drawn = [...lines(320, 740, RIGHT).toReversed(), ...lines(60, 740, LEFT).toReversed()]
    assert.equal(await textOf(pdfFile([drawn])), COLUMNS)
  })
  test('a narrow gutter that nobody draws a space in', async () => {
    assert.equal(await textOf(pdfFile([[...lines(60, 740, LEFT), ...lines(256, 740, RIGHT)]])), COLUMNS)
  })
  test('rows of a table stay rows', async () => {
    const rows = [
      ['2011', 'Visit of the Mayor'],
      ['2012', 'Visit of the Premier'],
      ['2013', 'Meeting in Paris'],
      ['2014', 'Agreement signed'],
    ]
    const drawn = rows.flatMap(([year, what], i) => [
      { x: 60, y: 700 - i * 16, text: year },
      { x: 160, y: 700 - i * 16, text: what },
    ])
    assert.equal(await textOf(pdfFile([drawn])), rows.map((row) => row.join('\t')).join('\n'))
  })
  test('a page that lies on its side', async () => {
    const upright = await extract(pdfFile([lines(60, 740, LEFT)]), {})
    const [place] = upright.placesOf([0, 3])
    assert.deepEqual([place.kind, place.kind === 'pdf' && place.page], ['pdf', 1])
    assert.equal(await textOf(pdfFile([lines(60, 740, LEFT)], { rotate: 90 })), upright.text)
  })
})

describe('what is text and what is not', () => {
  const page = (body: readonly string[], number: number): Drawn[] => [
    { x: 60, y: 810, size: 8, text: 'Ministry of Foreign Affairs - Bulletin' },
    ...lines(60, 700, body),
    { x: 290, y: 30, size: 8, text: `- ${number} -` },
  ]
  test('heads and numbers of pages are left out, and a sentence goes on over the page', async () => {
    const first = 'The Minister of Foreign Affairs of the Republic received the Ambassador of'
    const second = 'Iceland in the capital and accepted copies of his credentials.'
    const text = await textOf(
      pdfFile([
        page(['It was a fine day in the capital of the country for all of those who were there.', first], 1),
        page([second], 2),
      ]),
    )
    assert.match(text, new RegExp(`${first} ${second}`))
    assert.doesNotMatch(text, /Bulletin|- \d -/)
  })
  test('words broken at the ends of lines are mended where the file breaks words', async () => {
    const broken = [
      'The delegation held nego-',
      'tiations with the adminis-',
      'tration of the prov-',
      'ince on the devel-',
      'opment of the vice-',
      'chairman, a vice-chairman',
      'of the board.',
    ]
    const text = await textOf(pdfFile([lines(60, 740, broken)]))
    assert.equal(
      text,
      'The delegation held negotiations with the administration of the province on the development of the vice-chairman, a vice-chairman of the board.',
    )
  })
  test('and left alone where it does not', async () => {
    const own = [
      'The Minister was received by the Vice-',
      'President of the Republic in the palace',
      'and by the Speaker of the Parliament in',
      'the building where the Parliament sits.',
    ]
    assert.match(await textOf(pdfFile([lines(60, 740, own)])), /by the Vice-President of/)
  })
  test('paragraphs by their gaps and by their first lines; items by their marks', async () => {
    const drawn = [
      ...lines(60, 740, ['They spoke about the port of the city and', 'about trade.']),
      ...lines(60, 700, ['* the first of the two things that were', '* the second of them']),
    ]
    assert.equal(
      await textOf(pdfFile([drawn])),
      'They spoke about the port of the city and about trade.\n\n* the first of the two things that were\n* the second of them',
    )
  })
})

describe('files that have no text', () => {
  const fails = (bytes: Buffer, code: string, message: RegExp): Promise<void> =>
    assert.rejects(
      async () => extract(bytes, {}),
      (error) => error instanceof Unreadable && error.code === code && message.test(error.message),
    )
  test('a scan is said to be one', () => fails(pdfFile([[], []], { picture: true }), 'empty', /is a scan.*OCR/))
  test('a scanned page among others is a note', async () => {
    const { notes } = await extract(pdfFile([lines(60, 700, LEFT), []], { picture: true }), {})
    assert.deepEqual(
      notes.map(({ code, message }) => [code, /page 2 has no text/.test(message)]),
      [['scanned', true]],
    )
  })
  test('an empty page is no scan', () => fails(pdfFile([[]]).subarray(0), 'empty', /without text|scan/))
  test('one that is cut off', () => fails(pdfFile([lines(60, 700, LEFT)]).subarray(0, 300), 'broken', /broken PDF/))
  test('one whose table of contents points elsewhere is read all the same', async () => {
    const file = pdfFile([lines(60, 740, LEFT)])
      .toString('latin1')
      .replace(/startxref\n\d+/, 'startxref\n99999999')
    assert.equal(await textOf(Buffer.from(file, 'latin1')), LEFT.join(' '))
  })
})

const hasPoppler = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

describe('words lie under their rectangles', () => {
  const TEXT = `Mayor in Lyon\n\nQuébec – Premier Anne-Marie Tremblay met the Mayor of Lyon, Mr. Grégory Doucet, on 3 May 2024 in the city hall. She was accompanied by the Minister of International Relations and some 30 representatives of companies and universities of the province.\n\nShe will travel to Paris on Wednesday and will meet the President of the Senate, the members of a friendship group, and the Secretary-General of La Francophonie.\n`
  for (const columns of [1, 2] as const)
    test(
      `in ${columns} of columns, as another program sees them`,
      { skip: !hasPoppler && 'no pdftotext in PATH' },
      async () => {
        const bytes = await pdfOf(piecesOf(TEXT), { columns, running: true })
        const { text, placesOf } = await extract(bytes, {})
        const seen = wordsSeen(bytes)
        for (const match of text.matchAll(/\S+(?: \S+){0,4}/g)) {
          const under: string[] = []
          for (const place of placesOf([match.index, match.index + match[0].length]))
            if (place.kind === 'pdf')
              for (const [x, y, width, height] of place.rectangles)
                for (const word of seen)
                  if (
                    word.page === place.page &&
                    word.y > y &&
                    word.y < y + height &&
                    word.right - x > 3 &&
                    x + width - word.left > 3
                  )
                    under.push(word.text)
          assert.equal(wordsOf(under.join('')), wordsOf(match[0]))
        }
      },
    )
})

interface Seen {
  readonly page: number
  readonly text: string
  readonly left: number
  readonly right: number
  /** Middle of its height, from the lower edge. */
  readonly y: number
}

function wordsSeen(bytes: Buffer): Seen[] {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-'))
  try {
    writeFileSync(join(folder, 'file.pdf'), bytes)
    const html = execFileSync('pdftotext', ['-bbox', join(folder, 'file.pdf'), '-'], { encoding: 'utf8' })
    return html
      .split('<page ')
      .slice(1)
      .flatMap((page, i) => {
        const height = Number(/height="([\d.]+)"/.exec(page)![1])
        return [
          ...page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g),
        ].map(([, left, top, right, bottom, text]) => ({
          page: i + 1,
          text,
          left: Number(left),
          right: Number(right),
          y: height - (Number(top) + Number(bottom)) / 2,
        }))
      })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('what a browser prints', { skip: noChromium }, () => {
  test('two justified columns with a list, words drawn one by one', async () => {
    const browser = await launch()
    try {
      const page = await browser.newPage()
      await page.setContent(
        `<html lang="en"><title>The Premier in Lyon</title><style>main{columns:2;text-align:justify}</style><h1>The Premier in Lyon</h1><main><p>${COLUMNS.replace('\n\n', '</p><p>')}</p><ul><li>${LEFT.join(' ')}</li><li>${RIGHT.join(' ')}</li></ul><p>${COLUMNS.replace(/\s+/g, ' ')}</p></main></html>`,
      )
      const { text, title, language } = await extract(await page.pdf({ tagged: true }), {})
      const [left, right] = COLUMNS.split('\n\n')
      assert.equal(text, `The Premier in Lyon\n\n${left}\n\n${right}\n\n• ${left}\n• ${right}\n\n${left} ${right}`)
      assert.deepEqual([title, language], ['The Premier in Lyon', 'en'])
    } finally {
      await browser.close()
    }
  })
})
