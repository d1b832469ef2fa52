// Files made to hang, to burst or to lie: each ends in a sentence or a note, soon and in little memory, and the rest goes on.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { crc32, deflateRawSync, gunzipSync, gzipSync } from 'node:zlib'
import { array, assert as holds, asyncProperty, constantFrom, double, integer, record } from 'fast-check'
import { atomOf, jsonLinesOf, rssOf, warcOf } from '../../scripts/corpus/archives.ts'
import { docxOf } from '../../scripts/corpus/docx.ts'
import { attachedTo, htmlMailOf, msgOf, plainMailOf } from '../../scripts/corpus/mail.ts'
import { odtOf, zipped } from '../../scripts/corpus/odt.ts'
import { pdfOf } from '../../scripts/corpus/pdf.ts'
import type { Piece } from '../../scripts/corpus/pieces.ts'
import { rtfOf } from '../../scripts/corpus/rtf.ts'
import { apart } from '../../src/sources/apart/apart.ts'
import { filesIn } from '../../src/sources/zip/package.ts'
import { rounds } from './rounds.ts'
import { through, type Outcome } from './through.ts'
import { fileOf, pdfFile, streamOf } from './pdf-file.ts'

const MB = 1024 ** 2

/** Each entity is ten of the one before: a thousand million million of them in all. */
const LAUGHS = `<!DOCTYPE x [<!ENTITY a0 "ha">${Array.from({ length: 15 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join('')}]>`
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const odt = (content: string | Buffer): Promise<Buffer> =>
  zipped([
    ['mimetype', 'application/vnd.oasis.opendocument.text'],
    ['content.xml', content],
  ])
const docx = (body: string): Promise<Buffer> =>
  zipped([
    ['[Content_Types].xml', TYPES],
    ['word/document.xml', body],
  ])
const pdf = (page: string, ...more: readonly string[]): Buffer =>
  fileOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${page} >>`,
    ...more,
  ])
const HELVETICA = '/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>'
/** Nothing is like anything before it, so that an archive of it is no smaller. */
const noise = (length: number): string =>
  Array.from({ length: length / 8 }, (_, i) => (Math.imul(i + 1, 2654435761) >>> 0).toString(36)).join(' ')

/** An archive whose list names one and the same packed text so many times. */
function overlapping(text: string, times: number): Buffer {
  const packed = deflateRawSync(text)
  const sum = crc32(text)
  const known = (at: number, length: number, start: number[]): Buffer => {
    const head = Buffer.alloc(length)
    head.write('PK', 'latin1')
    head.set(start, 2)
    head.writeUInt16LE(8, at)
    head.writeUInt32LE(sum, at + 6)
    head.writeUInt32LE(packed.length, at + 10)
    head.writeUInt32LE(text.length, at + 14)
    head.writeUInt16LE(5, at + 18)
    return Buffer.concat([head, Buffer.from('a.txt')])
  }
  const file = Buffer.concat([known(8, 30, [3, 4, 20]), packed])
  const list = Buffer.concat(Array.from({ length: times }, () => known(10, 46, [1, 2, 20, 0, 20])))
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  for (const at of [8, 10]) end.writeUInt16LE(times, at)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(file.length, 16)
  return Buffer.concat([file, list, end])
}

interface Case {
  readonly what: string
  readonly made: () => Buffer | Promise<Buffer>
  /** Of what failed, or of the notes. */
  readonly said: RegExp
  /** Texts that come all the same. */
  readonly came?: readonly RegExp[]
}

const CASES: readonly Case[] = [
  {
    what: 'a thousand laughs in OpenDocument',
    made: () => odt(`<?xml version="1.0"?>${LAUGHS}<d><text:p>&a15;</text:p></d>`),
    said: /broken OpenDocument text .*entity/,
  },
  {
    what: '… in Word',
    made: () =>
      docx(
        `<?xml version="1.0"?>${LAUGHS}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&a15;</w:t></w:r></w:p></w:body></w:document>`,
      ),
    said: /broken Word document/,
  },
  {
    what: '… in a feed',
    made: () =>
      Buffer.from(
        `<?xml version="1.0"?>${LAUGHS}<rss version="2.0"><channel><item><title>&a15;</title></item></channel></rss>`,
      ),
    said: /broken feed|^$/,
  },
  {
    what: 'elements a hundred thousand deep',
    made: () => odt(`<d>${Array.from({ length: 100_000 }, (_, i) => `<e${i % 977} a="${noise(24)}${i}">`).join('')}`),
    said: /deep|300 times/,
  },
  {
    what: 'an archive that bursts, among others',
    made: () =>
      zipped([
        ['a.txt', 'the first'],
        ['b.txt', Buffer.alloc(80 * MB, 32)],
        ['c.txt', 'the last'],
      ]),
    said: /b\.txt: too-large unpacks/,
    came: [/first/, /last/],
  },
  {
    what: 'an archive of a thousand files, all of them the same bytes that burst',
    made: () => overlapping('a'.repeat(50 * MB), 1000),
    said: /far more than its size/,
  },
  {
    what: 'an Outlook message with a list of its tables that leads back to itself, and counts that it can not have',
    made: () => {
      const message = msgOf(PIECES)
      for (const at of [44, 72]) message.writeInt32LE(0x7fffffff, at)
      message.writeInt32LE(1, 68)
      return message
    },
    said: /broken Outlook message/,
  },
  {
    what: 'an office document that bursts',
    made: () => odt(Buffer.alloc(20 * MB, 32)),
    said: /too-large unpacks to more than 300 times/,
  },
  {
    what: 'a Word document whose list of types bursts',
    made: () =>
      zipped([
        ['word/document.xml', '<w:document/>'],
        ['[Content_Types].xml', Buffer.alloc(400 * MB, 32)],
      ]),
    said: /too-large unpacks to more than/,
  },
  {
    what: 'a PDF whose page unpacks to 2 GB of nothing',
    made: () => {
      const page = streamOf('', Buffer.alloc(500 * MB, 32))
      return pdf(`/Contents [4 0 R 5 0 R 6 0 R 7 0 R] ${HELVETICA}`, page, page, page, page)
    },
    said: /needs more than 1024 MiB of memory|takes longer than/,
  },
  { what: 'packed bytes that burst', made: () => gzipSync(Buffer.alloc(80 * MB, 32)), said: /too-large unpacks/ },
  {
    what: 'a PDF whose page is five million words',
    made: () =>
      pdf(
        `/Contents 4 0 R ${HELVETICA}`,
        streamOf('', Buffer.from('BT /F1 9 Tf 10 10 Td (a) Tj ET\n'.repeat(500_000))),
      ),
    said: /more text than can be shown/,
    came: [/a/],
  },
  {
    what: 'a PDF that says it has a thousand million pages',
    made: () =>
      fileOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 1000000000 /Kids [2 0 R 2 0 R] >>']),
    said: /broken PDF: no page/,
  },
  {
    what: 'a PDF with lists in lists in lists',
    made: () =>
      fileOf([`<< /Type /Catalog /Pages 2 0 R /X ${'['.repeat(500_000)} >>`, '<< /Type /Pages /Count 0 /Kids [] >>']),
    said: /broken PDF/,
  },
  {
    what: 'a PDF that draws itself',
    made: () =>
      pdf(
        '/Contents 4 0 R /Resources << /XObject << /A 5 0 R >> >>',
        streamOf('', Buffer.from('/A Do')),
        streamOf(
          '/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /A 5 0 R >> >>',
          Buffer.from('/A Do /A Do'),
        ),
      ),
    said: /without text/,
  },
  {
    what: 'a PDF of 2,001 pages',
    made: () => pdfFile(Array.from({ length: 2001 }, (_, i) => [{ x: 60, y: 400, text: `Words of page ${i + 1}` }])),
    said: /has 2001 pages, of which the first 2000/,
    came: [/Words of page 2000$/],
  },
  {
    what: 'a mail of parts in parts',
    made: () =>
      Buffer.from(
        `Message-ID: <1>\r\nMIME-Version: 1.0\r\n${Array.from({ length: 5000 }, (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`).join('')}`,
      ),
    said: /broken mail .*nesting/,
  },
  {
    what: 'a mail of a hundred thousand parts',
    made: () =>
      Buffer.from(
        `Message-ID: <1>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\nContent-Type: text/plain\r\n\r\nx\r\n'.repeat(100_000)}`,
      ),
    said: /broken mail .*header size/,
  },
  {
    what: 'rich text in a million groups',
    made: () => Buffer.from(`{\\rtf1 ${'{'.repeat(MB)}x`),
    said: /without text|nests/,
  },
  {
    what: 'rich text that says it has a thousand million bytes',
    made: () => Buffer.from('{\\rtf1 The words. {\\pict\\bin999999999 } more}'),
    said: /ends or nests/,
    came: [/^The words\.$/],
  },
  {
    what: 'a line of 100 MB among others',
    made: () =>
      Buffer.concat([
        Buffer.from('{"text":"the first"}\n{"text":"'),
        Buffer.alloc(100 * MB, 97),
        Buffer.from('"}\n{"text":"the last"}\n'),
      ]),
    said: /line-2: too-large/,
    came: [/first/, /last/],
  },
  {
    what: 'a text of one line of 100 MB',
    made: () => Buffer.alloc(100 * MB, 97),
    said: /too-large is larger than 64 MiB/,
  },
  {
    what: 'an Outlook message of rubbish',
    made: () =>
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(500, 255),
        Buffer.from('__substg1.0_0037001F', 'utf16le'),
        Buffer.alloc(5000, 7),
      ]),
    said: /broken Outlook message/,
  },
  {
    what: 'a crawl whose record is as long as the world',
    made: () =>
      Buffer.from('WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 999999999999999\r\n\r\nHTTP/1.1 200 OK\r\n\r\nx'),
    said: /ends before its length/,
  },
  {
    what: 'a crawl whose head has no end',
    made: () => Buffer.from(`WARC/1.0\r\n${'X: y\r\n'.repeat(500_000)}`),
    said: /does not say its length/,
  },
]

const toldIn = ({ came, failed }: Outcome): string =>
  [...failed, ...came.flatMap(({ notes }) => notes.map(({ message }) => message))].join('\n')

describe('each ends in a sentence', () => {
  for (const { what, made, said, came = [] } of CASES)
    test(what, { timeout: 60_000 }, async () => {
      const bytes = await made()
      const started = performance.now()
      const outcome = await through(bytes)
      assert.match(toldIn(outcome), said)
      assert.equal(outcome.came.length, came.length || outcome.came.length)
      came.forEach((text, i) => assert.match(outcome.came[i].text, text))
      assert.ok(performance.now() - started < 20_000, 'it took longer than twenty seconds')
    })
  test('a feed of 100,000 items comes whole', { timeout: 120_000 }, async () => {
    const items = Array.from(
      { length: 100_000 },
      (_, i) => `<item><title>Item ${i}</title><link>https://example.org/${i}</link></item>`,
    )
    const feed = Buffer.from(`<rss version="2.0"><channel><title>F</title>${items.join('')}</channel></rss>`)
    const parts = await apart('feed', feed, {})
    assert.deepEqual([parts.length, parts.at(-1)!.origin], [100_000, 'https://example.org/99999'])
  })
  test('what takes too long is stopped, and the next file is read', async () => {
    const slow = pdfFile(
      Array.from({ length: 1500 }, () =>
        Array.from({ length: 40 }, (_, i) => ({ x: 60, y: 700 - i * 14, text: 'Words on a page' })),
      ),
    )
    await assert.rejects(apart('pdf', slow, {}, 0.2), /longer than 0\.2 seconds/)
    assert.match((await apart('pdf', pdfFile([[{ x: 60, y: 700, text: 'The next' }]]), {})).text, /The next/)
  })
})

const PIECES: readonly Piece[] = [
  { kind: 'title', text: 'The Mayor of Lyon in Québec' },
  {
    kind: 'paragraph',
    text: 'On 3 May the Mayor met the Minister of International Relations and signed an agreement.',
  },
  { kind: 'item', text: 'a visit to the port' },
]
const DOCUMENTS = [
  { name: '1', pieces: PIECES },
  { name: '2', pieces: PIECES },
]
interface Sound {
  readonly made: () => Buffer | Promise<Buffer>
  /** What is harmed stands in something that would not come through with it harmed: it is packed anew. */
  readonly packed?: (bytes: Buffer) => Promise<Buffer>
}

const SOUND: Readonly<Record<string, Sound>> = {
  PDF: { made: () => pdfOf(PIECES, { columns: 1 }) },
  'PDF, nothing of it packed': {
    made: () => pdfFile([PIECES.map(({ text }, i) => ({ x: 60, y: 700 - i * 20, text }))]),
  },
  DOCX: { made: () => docxOf(PIECES) },
  'the XML of a DOCX': {
    made: async () => (await filesIn(await docxOf(PIECES), isDocument)).get('word/document.xml')!,
    packed: (xml) =>
      zipped([
        ['[Content_Types].xml', TYPES],
        ['word/document.xml', xml],
      ]),
  },
  ODT: { made: () => odtOf(PIECES) },
  'the XML of an ODT': {
    made: async () => (await filesIn(await odtOf(PIECES), isDocument)).get('content.xml')!,
    packed: odt,
  },
  RTF: { made: () => rtfOf(PIECES) },
  'plain mail': { made: () => plainMailOf(PIECES) },
  'HTML mail': { made: () => htmlMailOf(PIECES) },
  'mail with an RTF attached': { made: () => attachedTo('a.rtf', 'application/rtf', rtfOf(PIECES)) },
  MSG: { made: () => msgOf(PIECES) },
  RSS: { made: () => rssOf(DOCUMENTS) },
  Atom: { made: () => atomOf(DOCUMENTS) },
  'JSON Feed': { made: () => jsonFeedOf(PIECES) },
  ZIP: {
    made: () =>
      zipped([
        ['a.rtf', rtfOf(PIECES)],
        ['b.txt', 'words'],
      ]),
  },
  'WARC.GZ': { made: () => warcOf(DOCUMENTS) },
  WARC: { made: () => gunzipSync(warcOf(DOCUMENTS)) },
  'JSON Lines': { made: () => jsonLinesOf(DOCUMENTS) },
}
const isDocument = (name: string): boolean => name === 'word/document.xml' || name === 'content.xml'
const jsonFeedOf = (pieces: readonly Piece[]): Buffer =>
  Buffer.from(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: pieces.map(({ text }, i) => ({ id: `${i}`, url: `https://example.org/${i}`, content_text: text })),
    }),
  )

/** A place as a share of the file, and what happens there. */
const harm = record({
  at: double({ min: 0, max: 1, noNaN: true }),
  how: constantFrom('set', 'cut', 'double', 'swap', 'end'),
  byte: integer({ min: 0, max: 255 }),
  length: integer({ min: 1, max: 60 }),
})

function harmed(sound: Buffer, harms: readonly { at: number; how: string; byte: number; length: number }[]): Buffer {
  let bytes = Buffer.from(sound)
  for (const { at, how, byte, length } of harms) {
    const i = Math.floor(at * (bytes.length - 1))
    if (how === 'set') bytes.fill(byte, i, Math.min(bytes.length, i + Math.min(length, 4)))
    else if (how === 'cut') bytes = Buffer.concat([bytes.subarray(0, i), bytes.subarray(i + length)])
    else if (how === 'double') bytes = Buffer.concat([bytes.subarray(0, i + length), bytes.subarray(i)])
    else if (how === 'swap')
      bytes = Buffer.concat([
        bytes.subarray(0, i),
        bytes.subarray(i, i + length).toReversed(),
        bytes.subarray(i + length),
      ])
    else if (at > 0.5) bytes = bytes.subarray(0, i)
  }
  return bytes
}

describe('whatever happens to a file on its way, a text comes of it or a reason', () => {
  for (const [name, { made, packed = async (bytes: Buffer) => bytes }] of Object.entries(SOUND))
    test(name, { timeout: 300_000 }, async () => {
      const sound = await made()
      assert.ok((await through(await packed(sound))).came.length > 0)
      await holds(
        asyncProperty(array(harm, { minLength: 1, maxLength: 6 }), async (harms) => {
          const { came, failed } = await through(await packed(harmed(sound, harms)))
          for (const { text } of came) assert.ok(/\S/.test(text))
          for (const reason of failed) assert.match(reason, /^file[^\n]{10,1000}$|^https?:[^\n]{10,1000}$/)
        }),
        { numRuns: rounds(120) },
      )
    })
})
