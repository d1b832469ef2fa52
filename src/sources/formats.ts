/** What bytes are, by what they begin with; names and declarations decide only where the bytes do not. */

import type { ProseFormat } from '../model/document.ts'
import type { Headers } from './extract.ts'
import { refuseNul } from './nul.ts'
import { Unreadable } from './unreadable.ts'
import { utf16Of } from './utf16.ts'
import { zipFormatOf } from './zip-format.ts'

/** What holds documents and is none itself. */
export const CONTAINER_FORMATS = ['zip', 'gzip', 'feed', 'warc', 'jsonl'] as const
export type ContainerFormat = (typeof CONTAINER_FORMATS)[number]
export type Format = ProseFormat | ContainerFormat

/** Bytes from the beginning that tell what the whole is. */
export const HEAD = 65_536

/** What is known, and has no text. */
const STRANGE: readonly (readonly [start: string, reason: string])[] = [
  ['BZh', 'is compressed (bzip2), not text; unpack it: bunzip2 -c FILE | chancery read -'],
  ['\u00FD7zXZ', 'is compressed (xz), not text; unpack it: xz -dc FILE | chancery read -'],
  ['\u0028\u00B5\u002F\u00FD', 'is compressed (zstd), not text; unpack it: zstd -dc FILE | chancery read -'],
  ['7z\u00BC\u00AF', 'is an archive (7z), not text; unpack it: 7z x FILE'],
  ['Rar!', 'is an archive (RAR), not text; unpack it: unrar x FILE'],
  ['\u0089PNG', 'is a picture (PNG), not text'],
  ['\u00FF\u00D8\u00FF', 'is a picture (JPEG), not text'],
  ['GIF8', 'is a picture (GIF), not text'],
  ['SQLite format 3\0', 'is an SQLite database, not text'],
  ['\u007FELF', 'is a program, not text'],
]

/**
 * The format of bytes of which `head` are the first (up to `HEAD`, or all); `Unreadable` where it is one without text.
 *
 *     formatOf(Buffer.from('<!doctype html><p>…'), {})   → 'html'
 */
export function formatOf(head: Buffer, headers: Headers): Format {
  if (head.length === 0) throw new Unreadable('empty', 'is empty')
  const start = head.toString('latin1', 0, 16)
  // The mark of a PDF may stand behind some bytes of a careless server.
  if (head.subarray(0, 1024).includes('%PDF-')) return 'pdf'
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return zipFormatOf(head)
  if (start.startsWith('\u001F\u008B')) return 'gzip'
  if (start.startsWith('{\\rtf')) return 'rtf'
  // Before NULs are looked for: what was fetched may have them.
  if (/^WARC\/\d/.test(start)) return 'warc'
  if (start.startsWith('\u00D0\u00CF\u0011\u00E0')) {
    // Streams of a message are named so, in UTF-16.
    if (head.includes(Buffer.from('__substg1.0_', 'utf16le')) || head.includes(Buffer.from('__nameid_', 'utf16le')))
      return 'msg'
    throw new Unreadable('binary', 'is an old Office document (DOC, XLS or PPT), not text; save it as PDF or DOCX')
  }
  const strange = STRANGE.find(([signature]) => start.startsWith(signature))
  if (strange) throw new Unreadable('binary', strange[1])
  const utf16 = utf16Of(head)
  if (!utf16) refuseNul(head)
  const characters = utf16 ? new TextDecoder(utf16).decode(head) : head.toString('latin1')
  return textFormatOf(characters.replace(/^(?:\uFEFF|\u00EF\u00BB\u00BF)/, ''), mediaTypeOf(headers))
}

/** Without its parameters, in small letters. */
export const mediaTypeOf = (headers: Headers): string =>
  (headers['content-type'] ?? '').split(';', 1)[0].trim().toLowerCase()

const HTML_START =
  /^<(?:!doctype\s+html|html|head|body|title|meta|link|script|style|div|span|p|a|br|h[1-6]|table|ul|ol|dl|b|i|em|strong|font|center|iframe|article|main|section|header|nav|img|blockquote)(?=[\s/>])/i
const FEED_START = /^<(?:rss|feed|rdf:rdf)[\s>]/i
const JSON_FEED = /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/
/** What mails have and no letter or communiqué does. */
const MAIL_FIELD =
  /^(?:return-path|received|message-id|in-reply-to|mime-version|content-type|content-transfer-encoding|delivered-to|dkim-signature|x-[\w-]+)$/i

function textFormatOf(head: string, declared: string): Format {
  const trimmed = head.trimStart()
  if (trimmed.startsWith('<')) {
    const root = trimmed.replace(/^(?:<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE\s+(?!html)[^>[]*(?:\[[^\]]*\]\s*)?>|\s)+/i, '')
    if (FEED_START.test(root)) return 'feed'
    if (HTML_START.test(root) || /^<!doctype\s+html/i.test(trimmed)) return 'html'
  }
  if (trimmed.startsWith('{')) {
    if (JSON_FEED.test(head.slice(0, 2000))) return 'feed'
    if (isRecordOfText(trimmed)) return 'jsonl'
  }
  if (isMail(trimmed)) return 'mail'
  if (declared === 'text/html' || declared === 'application/xhtml+xml') return 'html'
  if (declared === 'message/rfc822') return 'mail'
  if (declared === 'text/markdown') return 'markdown'
  return 'text'
}

/** A line of JSON that has a text: `{"url":"…","text":"…"}`. */
function isRecordOfText(head: string): boolean {
  const line = head.split('\n', 1)[0]
  return /"(?:text|content|body)"\s*:\s*"/.test(line) && /^\{\s*"/.test(line)
}

/** Fields of a mail's head up to the first empty line, among them one that only mails have. */
function isMail(head: string): boolean {
  const lines = head.slice(0, 16_384).split(/\r?\n/)
  let fields = 0
  let sure = false
  for (const line of lines[0].startsWith('From ') ? lines.slice(1) : lines) {
    if (line === '') break
    if (/^[ \t]/.test(line) && fields) continue
    const name = /^([!-9;-~]+):/.exec(line)?.[1]
    if (name === undefined) return false
    fields++
    sure ||= MAIL_FIELD.test(name)
  }
  return sure && fields > 1
}
