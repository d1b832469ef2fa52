// Crawls: what is kept of an answer, and which file to mend.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Document } from '../../src/model/document.ts'
import { documentsIn, isFailed, type Failed } from '../../src/sources/documents.ts'

const PAGE = '<title>Visit</title><p>Minister Ana Pires of Portugal paid an official visit to Norway on 9 May 2025.</p>'

function crawl(headers: string, cut = 0): Buffer {
  const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n${headers}\r\n${PAGE}`
  const head =
    'WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://gov.example/visit\r\nWARC-Date: 2025-05-12T10:00:00Z\r\n' +
    `Content-Type: application/http; msgtype=response\r\nContent-Length: ${answer.length}\r\n\r\n`
  const record = Buffer.from(`${head}${answer}\r\n\r\n`)
  return gzipSync(record.subarray(0, record.length - cut))
}

async function inFile(bytes: Buffer): Promise<(Document | Failed)[]> {
  const found: (Document | Failed)[] = []
  for await (const one of documentsIn({ origin: 'crawl.warc.gz', bytes: [bytes] })) found.push(one)
  return found
}

describe('a crawl', () => {
  test('keeps what tells of a page, and no cookies, keys or headers of its own making', async () => {
    const given = 'Set-Cookie: session=secret\r\nAuthorization: Bearer secret\r\nMatter: whole\r\nETag: "a1"\r\n'
    const [page] = await inFile(crawl(given))
    assert.ok(page && !isFailed(page))
    assert.equal(page.origin, 'https://gov.example/visit')
    assert.deepEqual(Object.keys(page.headers!).sort(), ['content-type', 'etag', 'warc-date', 'warc-record-id'])
  })

  test('that breaks off names the file and the page', async () => {
    const [page] = await inFile(crawl('', 60))
    assert.ok(page && isFailed(page))
    assert.equal(page.origin, 'crawl.warc.gz!/https://gov.example/visit')
    assert.match(page.error.message, /ends before its length/)
  })

  test('a record that says more than it has loses itself alone', async () => {
    const sound = gunzipSync(crawl('')).toString()
    const lying = sound.replace(/Content-Length: \d+/, 'Content-Length: 1000000').replaceAll('/visit', '/lie')
    const found = await inFile(Buffer.from(sound + lying + sound.replaceAll('/visit', '/last')))
    assert.deepEqual(
      found.map((one) => [one.origin, isFailed(one)]),
      [
        ['https://gov.example/visit', false],
        ['crawl.warc.gz!/https://gov.example/lie', true],
        ['https://gov.example/last', false],
      ],
    )
  })

  test('chunks of a byte each, and one that claims to be as long as the world', async () => {
    const answer = (body: string): string =>
      `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n${body}`
    const record = (body: string): string =>
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://gov.example/${body.length}\r\nContent-Length: ${answer(body).length}\r\n\r\n${answer(body)}\r\n\r\n`
    const bytewise = PAGE.replace(/[^]/g, '1\r\n$&\r\n')
    const found = await inFile(Buffer.from(record(`${bytewise}0\r\n\r\n`) + record(`ffffffffffff\r\n${PAGE}`)))
    assert.deepEqual(
      found.map((one) => (isFailed(one) ? one.error.message : Buffer.from(one.bytes).toString())),
      [PAGE, PAGE],
    )
  })

  test('goes on behind bytes that are no member', { timeout: 10_000 }, async () => {
    const pages = [crawl(''), Buffer.from('\0 no member \x1f\x8b\x00'), crawl('')]
    assert.deepEqual(
      (await inFile(Buffer.concat(pages))).filter((one) => !isFailed(one)).map(({ origin }) => origin),
      Array.from({ length: 2 }, () => 'https://gov.example/visit'),
    )
  })
})
