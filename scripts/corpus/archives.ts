/** Pages and texts together: a feed, a crawl, lines of JSON. */

import { gzipSync } from 'node:zlib'
import { escaped, matterOf, pageOf } from './html.ts'
import type { Piece } from './pieces.ts'

export type Document = { readonly name: string; readonly pieces: readonly Piece[] }

export const rssOf = (documents: readonly Document[]): Buffer =>
  Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Office</title><link>https://www.example.org/</link><language>en</language>\n` +
      documents
        .map(
          ({ name, pieces: [first, ...rest] }) =>
            `<item><title>${escaped(first?.text ?? '')}</title><link>https://www.example.org/${name}</link><content:encoded><![CDATA[${matterOf(rest)}]]></content:encoded></item>`,
        )
        .join('\n') +
      `\n</channel></rss>\n`,
  )

export const atomOf = (documents: readonly Document[]): Buffer =>
  Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>Office</title><id>urn:office</id>\n` +
      documents
        .map(
          ({ name, pieces: [first, ...rest] }) =>
            `<entry><title type="text">${escaped(first?.text ?? '')}</title><id>urn:${name}</id><link href="https://www.example.org/${name}"/><content type="html">${escaped(matterOf(rest))}</content></entry>`,
        )
        .join('\n') +
      `\n</feed>\n`,
  )

export const jsonLinesOf = (documents: readonly Document[]): Buffer =>
  Buffer.from(
    documents
      .map(({ name, pieces: [first, ...rest] }) =>
        JSON.stringify({
          url: `https://www.example.org/${name}`,
          title: first?.text,
          text: rest.map(({ kind, text }) => (kind === 'item' ? `• ${text}` : text)).join('\n\n'),
        }),
      )
      .join('\n'),
  )

/** Each record packed on its own, as crawls are; some bodies in chunks, some packed again. */
export const warcOf = (documents: readonly Document[]): Buffer =>
  Buffer.concat(
    documents.map(({ name, pieces }, i) => {
      const page = Buffer.from(pageOf(pieces))
      const [extra, body] =
        i % 3 === 0
          ? ['', page]
          : i % 3 === 1
            ? ['Transfer-Encoding: chunked\r\n', Buffer.from(chunkedOf(page), 'latin1')]
            : ['Content-Encoding: gzip\r\n', gzipSync(page)]
      return gzipSync(recordOf(`https://www.example.org/${name}`, extra, body))
    }),
  )

export function recordOf(address: string, extra: string, body: Buffer): Buffer {
  const block = Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n${extra}\r\n`),
    body,
  ])
  return Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2020-01-02T03:04:05Z\r\n` +
        `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r\nContent-Type: application/http; msgtype=response\r\n` +
        `Content-Length: ${block.length}\r\n\r\n`,
    ),
    block,
    Buffer.from('\r\n\r\n'),
  ])
}

function chunkedOf(bytes: Buffer): string {
  const chunks: string[] = []
  for (let at = 0; at < bytes.length; at += 700) {
    const chunk = bytes.toString('latin1', at, at + 700)
    chunks.push(`${chunk.length.toString(16)}\r\n${chunk}\r\n`)
  }
  return `${chunks.join('')}0\r\n\r\n`
}
