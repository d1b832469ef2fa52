// What holds documents: archives, feeds, crawls, lines of JSON. What is wrong with one of them is told in its place.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { WARCParser } from 'warcio'
import { recordOf } from '../../scripts/corpus/archives.ts'
import { zipped } from '../../scripts/corpus/odt.ts'
import { LIMITS } from '../../src/sources/documents.ts'
import { openWarc } from '../../src/sources/warc/warc.ts'
import { through } from './through.ts'

const SAID = 'The Minister of Foreign Affairs received the Ambassador and the Mayor during the official visit.'
const page = (words = SAID): Buffer =>
  Buffer.from(`<!doctype html><html><head><title>A visit</title></head><body><p>${words}</p></body></html>`)
const origins = ({ came }: Awaited<ReturnType<typeof through>>): string[] => came.map(({ origin }) => origin)

describe('ZIP', () => {
  /** Names that careful writers refuse to write: of the same length as those they take the place of. */
  const renamed = (zip: Buffer, from: string, to: string): Buffer =>
    Buffer.from(zip.toString('latin1').replaceAll(from, to), 'latin1')

  test('names that want to lie elsewhere, twice or on another system', async () => {
    let zip = await zipped([
      ['aaaaaaaa.txt', 'one'],
      ['bbbbbbbb.txt', 'two'],
      ['c/c.txt', 'three'],
      ['d/d.txt', 'four'],
      ['__MACOSX/x.txt', 'no'],
      ['.hidden', 'no'],
    ])
    zip = renamed(
      renamed(renamed(zip, 'aaaaaaaa.txt', '../../a.txt\0'), 'bbbbbbbb.txt', 'C:\\d\\bbb.txt'),
      'd/d.txt',
      'c/c.txt',
    )
    const outcome = await through(zip)
    assert.deepEqual(outcome.failed, [])
    assert.deepEqual(origins(outcome), ['file!/a.txt\uFFFD', 'file!/d/bbb.txt', 'file!/c/c.txt', 'file!/c/c.txt (2)'])
    assert.deepEqual(
      outcome.came.map(({ text }) => text),
      ['one', 'two', 'three', 'four'],
    )
  })
  test('names in the letters of the system that packed them', async () => {
    const NAMES: readonly (readonly [written: Buffer, name: string])[] = [
      [iconv.encode('Québec été.txt', 'cp437'), 'Québec été.txt'],
      [Buffer.from('Québec.txt'), 'Québec.txt'],
      [iconv.encode('визит мэра.txt', 'cp866'), 'визит мэра.txt'],
      [Buffer.from('визит.txt'), 'визит.txt'],
      [Buffer.from('папка\\a.txt'), 'папка/a.txt'],
    ]
    // The writer says that names are in UTF-8; most others say nothing.
    for (const [written, name] of NAMES) {
      const stand = 'n'.repeat(written.length)
      const zip = (await zipped([[stand, SAID]])).toString('latin1').replaceAll(stand, written.toString('latin1'))
      const bytes = Buffer.from(zip, 'latin1')
      for (const [mark, flags] of [
        ['PK\x01\x02', 8],
        ['PK\x03\x04', 6],
      ] as const)
        bytes.writeUInt16LE(0, bytes.indexOf(mark, 0, 'latin1') + flags)
      assert.deepEqual(origins(await through(bytes)), [`file!/${name}`])
    }
  })

  test('archives in archives, to a depth', async () => {
    let zip = await zipped([
      ['in.txt', 'within'],
      ['x.txt', 'beside'],
    ])
    for (let i = 0; i < 2; i++)
      zip = await zipped([
        [`${i}.zip`, zip],
        [`${i}.txt`, `at ${i}`],
      ])
    assert.deepEqual(
      (await through(zip)).came.map(({ text }) => text),
      ['within', 'beside', 'at 0', 'at 1'],
    )
    for (let i = 2; i < 4; i++)
      zip = await zipped([
        [`${i}.zip`, zip],
        [`${i}.txt`, `at ${i}`],
      ])
    const { came, failed } = await through(zip)
    assert.deepEqual(
      came.map(({ text }) => text),
      ['at 1', 'at 2', 'at 3'],
    )
    assert.match(failed[0], /^file!\/3\.zip!\/2\.zip!\/1\.zip: too-large stands 3 archives deep/)
  })
  test('a locked file and a broken one are told, the rest goes on', async () => {
    const zip = await zipped([
      ['a.txt', 'first'],
      ['b.txt', 'second'.repeat(50)],
      ['c.txt', 'third'.repeat(50)],
      ['d.txt', 'fourth'],
    ])
    // bit 0 of the flags: encrypted
    for (let at = zip.indexOf('b.txt'); at >= 0; at = zip.indexOf('b.txt', at + 1))
      zip[at - (zip.readUInt32LE(at - 30) === 0x04034b50 ? 24 : 38)] |= 1
    const third = zip.indexOf('c.txt')
    zip.fill(0xff, third + 5, third + 12)
    const { came, failed } = await through(zip)
    assert.deepEqual(
      came.map(({ text }) => text),
      ['first', 'fourth'],
    )
    assert.match(failed.join('\n'), /b\.txt: encrypted is locked[^]*c\.txt: broken/)
  })
  test('larger than what is held in memory', async () => {
    const noise = Array.from(
      { length: 300_000 },
      (_, i) => `${Math.imul(i, 2654435761) >>> 0} ${(i * 7919) % 104729} words `,
    ).join('')
    const { came } = await through(
      await zipped([
        ['a.txt', 'plain'],
        ['b.txt', noise],
        ['c.txt', noise.slice(1)],
        ['d.txt', noise.slice(2)],
        ['e.txt', noise.slice(3)],
        ['f.txt', 'the last'],
      ]),
    )
    assert.deepEqual([came.length, came.at(-1)!.text], [6, 'the last'])
  })
})

describe('feeds', () => {
  const rss = (items: string): Buffer =>
    Buffer.from(
      `<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//N//DTD RSS 0.91//EN" "x"><rss version="2.0"><channel><title>F</title><link>https://example.org/</link><language>fr</language>${items}</channel></rss>`,
    )
  test('each item is a page of its own, with title, day, language and address', async () => {
    const { came } = await through(
      rss(
        `<item><title>A &amp; B</title><link>/a</link><pubDate>Fri, 03 May 2024 23:30:00 +0500</pubDate><description>&lt;p&gt;${SAID}&lt;/p&gt;</description></item><item><title>Second</title><guid isPermaLink="false">x</guid><description>1 &lt; 2</description></item><item/>`,
      ),
    )
    assert.deepEqual(
      came.map(({ origin, title, published, language, text }) => ({ origin, title, published, language, text })),
      [
        {
          origin: 'https://example.org/a',
          title: 'A & B',
          published: '2024-05-03',
          language: 'fr',
          text: `A & B\n\n${SAID}`,
        },
        { origin: 'file!/item-2', title: 'Second', published: undefined, language: 'fr', text: 'Second\n\n1 < 2' },
      ],
    )
  })
  test('whole texts before summaries, titles with marks, days as people write them', async () => {
    const DAYS: Readonly<Record<string, string | undefined>> = {
      'Fri, 3 May 24 10:00 EST': '2024-05-03',
      'Friday, May 3, 2024 - 10:00': '2024-05-03',
      '3 mai 2024 10:00': '2024-05-03',
      'vendredi 1er août 2025': '2025-08-01',
      '2024-05-03T22:30-05:00': '2024-05-03',
      '05/03/2024': undefined,
      'May 2024': undefined,
      '31 June 2024 nonsense': undefined,
      yesterday: undefined,
    }
    const { came } = await through(
      rss(
        Object.keys(DAYS)
          .map(
            (day, i) =>
              `<item><title><![CDATA[Minister&#8217;s visit]]></title><link>/${i}</link><pubDate>${day}</pubDate><description>Short.</description><content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[<p>${SAID}</p>]]></content:encoded></item>`,
          )
          .join(''),
      ),
    )
    assert.deepEqual(
      came.map(({ published }) => published),
      Object.values(DAYS),
    )
    for (const { text, title } of came)
      assert.deepEqual([text, title], [`Minister’s visit\n\n${SAID}`, 'Minister’s visit'])
    const atom = await through(
      Buffer.from(
        `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://gov.example/news/"><title>F</title><entry xml:base="2024/"><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Visit <b>to</b> Oslo</div></title><id>urn:1</id><link rel="enclosure" href="a.mp3"/><link href="1.html"/><summary type="html">&lt;p&gt;One &amp;eacute;t&amp;eacute;&lt;/p&gt;</summary></entry></feed>`,
      ),
    )
    assert.deepEqual([atom.came[0].title, atom.came[0].text], ['Visit to Oslo', 'Visit to Oslo\n\nOne été'])
  })
  test('the same item is the same bytes', async () => {
    const [a, b] = [
      await through(rss('<item><title>A</title></item>')),
      await through(rss('<item><title>B</title></item><item><title>A</title></item>')),
    ]
    assert.deepEqual(a.came[0].bytes, b.came[1].bytes)
  })
  test('JSON Feed, and Atom with words as they are', async () => {
    const json = await through(
      Buffer.from(
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          title: 'F',
          items: [
            {
              id: '1',
              url: 'https://example.org/1',
              content_text: 'a < b\n\nc',
              date_published: '2024-05-03T10:00:00Z',
            },
          ],
        }),
      ),
    )
    assert.deepEqual(
      [json.came[0].origin, json.came[0].text, json.came[0].published],
      ['https://example.org/1', 'a < b\n\nc', '2024-05-03'],
    )
    const atom = await through(
      Buffer.from(
        `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.org/x/"><title>F</title><entry><title>T</title><id>urn:1</id><link href="1.html"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One <b>two</b></p></div></content></entry></feed>`,
      ),
    )
    assert.deepEqual([atom.came[0].origin, atom.came[0].text], ['https://example.org/x/1.html', 'T\n\nOne two'])
  })
})

describe('JSON Lines', () => {
  test('bad lines are named by their number', async () => {
    const lines = [
      '{"text":"One"}',
      'nonsense',
      '',
      '{"title":"T","body":"Four","date":"2024-05-03","url":"https://example.org/4","lang":"en"}',
      '{"x":1}',
      '["a"]',
    ]
    const { came, failed } = await through(Buffer.from(lines.join('\n')))
    assert.deepEqual(
      came.map(({ origin, text, published, language }) => [origin, text, published, language]),
      [
        ['file!/line-1', 'One', undefined, undefined],
        ['https://example.org/4', 'T\n\nFour', '2024-05-03', 'en'],
      ],
    )
    assert.deepEqual(
      failed.map((one) => one.slice(0, 34)),
      [
        'file!/line-2: broken line 2 is no J',
        'file!/line-5: empty line 5 has no ',
        'file!/line-6: empty line 6 has no ',
      ].map((one) => one.slice(0, 34)),
    )
  })
})

describe('crawls', () => {
  const address = (i: number): string => `https://example.org/${i}`
  test('bodies in chunks and packed in every way; headers are kept', async () => {
    const packed: readonly (readonly [extra: string, body: Buffer])[] = [
      ['', page()],
      ['Content-Encoding: gzip\r\n', gzipSync(page())],
      ['Content-Encoding: br\r\n', brotliCompressSync(page())],
      ['Content-Encoding: deflate\r\n', deflateRawSync(page())],
      [
        'Transfer-Encoding: chunked\r\n',
        Buffer.from(
          `a;x=y\r\n${page().toString().slice(0, 10)}\r\n${(page().length - 10).toString(16)}\r\n${page().toString().slice(10)}\r\n0\r\n\r\n`,
        ),
      ],
      // unpacked by the crawler, which left the header
      ['Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n', page()],
    ]
    const warc = Buffer.concat(packed.map(([extra, body], i) => recordOf(address(i), extra, body)))
    for (const bytes of [
      warc,
      gzipSync(warc),
      Buffer.concat(packed.map(([extra, body], i) => gzipSync(recordOf(address(i), extra, body)))),
    ]) {
      const outcome = await through(bytes)
      assert.deepEqual(outcome.failed, [])
      assert.deepEqual(
        origins(outcome),
        packed.map((_, i) => address(i)),
      )
      for (const { text } of outcome.came) assert.match(text, /received the Ambassador/)
    }
  })
  test('as many records as another library finds', async () => {
    const warc = Buffer.concat(
      Array.from({ length: 40 }, (_, i) =>
        recordOf(address(i), i % 2 ? 'X-A: b\r\n' : '', page(SAID.repeat(1 + (i % 7)))),
      ),
    )
    const theirs: string[] = []
    for await (const record of new WARCParser([new Uint8Array(warc)]))
      theirs.push(`${record.warcTargetURI} ${(await record.readFully(true)).length}`)
    const ours: string[] = []
    for await (const part of openWarc(stream(warc, 977), LIMITS))
      ours.push('bytes' in part ? `${part.origin} ${part.bytes.length}` : part.error.message)
    assert.deepEqual(ours, theirs)
  })
  test('broken records are told, and the rest goes on', async () => {
    const records = Array.from({ length: 6 }, (_, i) => recordOf(address(i), '', page()))
    records[1] = Buffer.from(records[1].toString().replace(/Content-Length: \d+/, 'Content-Length: -1'))
    records[3] = Buffer.from(`rubbish\r\nmore rubbish\r\n${'x'.repeat(50_000)}\r\n`)
    records[5] = records[5].subarray(0, records[5].length - 100)
    const plain = await through(Buffer.concat(records))
    assert.deepEqual(origins(plain), [0, 2, 4].map(address))
    assert.deepEqual(plain.failed.length, 3)
    const packed = records.map((record) => gzipSync(record))
    packed[2] = Buffer.concat([packed[2].subarray(0, 60), Buffer.alloc(40, 0x55), packed[2].subarray(100)])
    const gz = await through(stream(Buffer.concat(packed), 313))
    assert.deepEqual(
      origins(gz).filter((one) => one !== address(2)),
      [0, 4].map(address),
    )
    assert.ok(gz.failed.some((one) => one.includes('ends before its length')))
  })
  test('pages without a word of contact cost a look and are told of; errors and pictures are no documents', async () => {
    const garden = page('The garden is open on all days but Monday, and tea is served at four. '.repeat(12))
    const passed: string[] = []
    const picture = Buffer.from(recordOf(address(2), '', page()).toString().replace('text/html', 'image/png'))
    const missing = Buffer.from(recordOf(address(3), '', page()).toString().replace('200 OK', '404 No'))
    const russian = page('Сад открыт во все дни, кроме понедельника. '.repeat(20))
    const warc = Buffer.concat([
      recordOf(address(0), '', garden),
      recordOf(address(1), '', page()),
      picture,
      missing,
      recordOf(address(4), '', russian),
    ])
    const outcome = await through(warc, { onPassed: (origin) => passed.push(origin) })
    assert.deepEqual([origins(outcome), passed, outcome.failed], [[address(1), address(4)], [address(0)], []])
  })
})

async function* stream(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
