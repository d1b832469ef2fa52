/** Pieces as mails: plain and wrapped, HTML alone in an old character set, attached; and as Outlook saves one. */

import { createRequire } from 'node:module'
import iconv from 'iconv-lite'
import { matterOf } from './html.ts'
import type { Piece } from './pieces.ts'

const head = (subject: string): string =>
  [
    'Return-Path: <press@example.org>',
    'From: Press Office <press@example.org>',
    'To: desk@example.net',
    `Subject: ${encodedWords(subject)}`,
    'Message-ID: <1@example.org>',
    'MIME-Version: 1.0',
  ].join('\r\n')

/** RFC 2047, in pieces short enough for a line. */
const encodedWords = (text: string): string =>
  (text.match(/[^]{1,12}/g) ?? []).map((piece) => `=?UTF-8?B?${Buffer.from(piece).toString('base64')}?=`).join('\r\n ')

const base64 = (bytes: Buffer): string => bytes.toString('base64').replace(/.{1,76}/g, '$&\r\n')

/** `format=flowed`: lines of some seventy characters that end with a space go on. */
export function plainMailOf([first, ...rest]: readonly Piece[]): Buffer {
  const body = rest
    .map(({ kind, text }) => (kind === 'item' ? `* ${text}` : text).replace(/(.{50,70}) (?=\S)/g, '$1 \r\n'))
    .join('\r\n\r\n')
  const type = 'Content-Type: text/plain; charset=utf-8; format=flowed\r\nContent-Transfer-Encoding: base64'
  return Buffer.from(`${head(first?.text ?? '')}\r\n${type}\r\n\r\n${base64(Buffer.from(body))}`)
}

/** A picture stands in the page, and is no attachment. */
export function htmlMailOf(pieces: readonly Piece[]): Buffer {
  const page = `<html><body>${matterOf(pieces.slice(1))}<img src="cid:logo"></body></html>`
  // signs that the character set lacks are written as HTML has them
  const bytes = iconv.encode(
    page.replace(/[^\0-\x7F]/gu, (sign) => {
      const encoded = iconv.encode(sign, 'windows-1252')
      return iconv.decode(encoded, 'windows-1252') === sign ? sign : `&#${sign.codePointAt(0)};`
    }),
    'windows-1252',
  )
  return Buffer.from(
    `${head(pieces[0]?.text ?? '')}\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n` +
      `--x\r\nContent-Type: text/html; charset=windows-1252\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(bytes)}\r\n` +
      `--x\r\nContent-Type: image/png\r\nContent-ID: <logo>\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--x--\r\n`,
  )
}

export function attachedTo(name: string, type: string, bytes: Buffer): Buffer {
  return Buffer.from(
    `${head('Please find attached')}\r\nContent-Type: multipart/mixed; boundary="y"\r\n\r\n` +
      `--y\r\nContent-Type: text/plain\r\n\r\nSee the attached file.\r\n` +
      `--y\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(bytes)}\r\n--y--\r\n`,
  )
}

/** The compound file of a message: its streams are named by property and kind, 001F for Unicode. */
export function msgOf([first, ...rest]: readonly Piece[]): Buffer {
  // made for the tests of the library that reads them
  const { burn } = createRequire(import.meta.url)('@kenjiuno/msgreader/lib/Burner') as {
    burn: (entries: readonly object[]) => Uint8Array
  }
  const body = rest.map(({ kind, text }) => (kind === 'item' ? `•\t${text}` : text)).join('\r\n\r\n')
  const streams = [
    ['__properties_version1.0', Buffer.alloc(32)],
    ['__substg1.0_001A001F', Buffer.from('IPM.Note', 'utf16le')],
    ['__substg1.0_0037001F', Buffer.from(first?.text ?? '', 'utf16le')],
    ['__substg1.0_1000001F', Buffer.from(body, 'utf16le')],
  ] as const
  return Buffer.from(
    burn([
      { name: 'Root Entry', type: 5, children: streams.map((_, i) => i + 1), length: 0 },
      ...streams.map(([name, content]) => ({
        name,
        type: 2,
        length: content.length,
        binaryProvider: () => new Uint8Array(content),
      })),
    ]),
  )
}
