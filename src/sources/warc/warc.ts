/** A crawl as documents: each page that was fetched well, and may tell of a contact. */

import type { ContainerLimits, Headers, Part } from '../extract.ts'
import { mayHoldContact } from '../../reader/read.ts'
import { keptHeaders } from '../fetch/headers.ts'
import { Unreadable } from '../unreadable.ts'
import type { Broken } from './bytes.ts'
import { answerIn, bodyOf } from './response.ts'
import { recordsIn, type WarcRecord } from './records.ts'

/** Not the requests, nor what the crawler says of itself; nor pages that were found unchanged. */
const TYPES = new Set(['response', 'resource', 'conversion'])
/** Media types that may hold a text; what says nothing of itself is looked at. */
const TEXTUAL =
  /^$|^text\/|html|xml|rtf|^application\/(?:pdf|msword|json|feed\+json|octet-stream|zip|vnd\.(?:openxmlformats-officedocument\.wordprocessingml|oasis\.opendocument\.text|ms-outlook))|^message\//i
/** Scripts, styles and tables of data. */
const NO_PROSE =
  /^text\/(?:css|javascript|csv|calendar|vtt|x-)|javascript|\+xml$(?<!xhtml\+xml|rss\+xml|atom\+xml|rdf\+xml)|svg/i

export async function* openWarc(
  bytes: Broken,
  limits: ContainerLimits,
): AsyncGenerator<Part | { readonly origin: string; readonly error: Error }> {
  for await (const record of recordsIn(bytes, TYPES, limits.part + 65_536)) {
    if ('error' in record) {
      yield { origin: record.address, error: record.error }
      continue
    }
    try {
      const part = await partOf(record, limits.part)
      if (!part) continue
      if (isWorthReading(part)) yield part
      else limits.onPassed?.(part.origin)
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      yield { origin: record.address, error }
    }
  }
}

async function partOf({ type, address, headers, block }: WarcRecord, most: number): Promise<Part | undefined> {
  const isAnswer = /^application\/http/i.test(headers['content-type'] ?? 'application/http') && type === 'response'
  const fetched = { 'warc-date': headers['warc-date'] ?? '', 'warc-record-id': headers['warc-record-id'] ?? '' }
  if (!isAnswer) {
    const kept: Headers = { 'content-type': headers['content-type'] ?? '', ...fetched }
    return isProse(kept) ? { origin: address, bytes: block, headers: kept } : undefined
  }
  const answer = answerIn(block)
  // Errors and redirections have no document.
  if (answer.status < 200 || answer.status > 299 || !isProse(answer.headers)) return undefined
  const body = await bodyOf(answer, most)
  return body.length
    ? { origin: address, bytes: body, headers: { ...keptHeaders(answer.headers), ...fetched } }
    : undefined
}

const isProse = (headers: Headers): boolean => {
  const media = (headers['content-type'] ?? '').split(';', 1)[0].trim()
  return TEXTUAL.test(media) && !NO_PROSE.test(media)
}

/**
 * A crawl is mostly pages without a word of contact. Pages are judged before they are taken apart, by their words between
 * tags: anchors are in ASCII or whole words, so the bytes do.
 */
function isWorthReading({ bytes, headers }: Part): boolean {
  const media = headers['content-type'] ?? ''
  const start = bytes.toString('latin1', 0, 64)
  const isText = /html|^text\//i.test(media) || /^\s*</.test(start)
  if (!isText || start.includes('\0') || start.startsWith('%PDF') || /utf-?16/i.test(media)) return true
  const words = wordsBetweenTags(bytes)
  return mayHoldContact(words) || isOtherScript(words)
}

/** What the reader's languages are not written in, their words can't judge; nor bytes of another character set. */
function isOtherScript(words: string): boolean {
  let latin = 0
  let other = 0
  for (let i = 0; i < words.length && i < 8000; i++) {
    const code = words.charCodeAt(i)
    if (code >= 0x370) other++
    else if ((code | 32) >= 97 && (code | 32) <= 122) latin++
  }
  return other > latin * 0.5
}

/** Reused from page to page: garbage of every page would cost more than looking at it. */
let scratch = Buffer.alloc(1 << 18)
const [OPEN, CLOSE, SPACE] = ['<', '>', ' '].map((sign) => sign.charCodeAt(0))

/** Roughly: scripts and styles left out, a space for each tag. Linear, whatever the page. */
function wordsBetweenTags(page: Buffer): string {
  // a space may stand for nothing but a tag, so there is room
  if (scratch.length < page.length) scratch = Buffer.alloc(page.length)
  let end = 0
  for (let at = 0; at < page.length;) {
    const open = page.indexOf(OPEN, at)
    end += page.copy(scratch, end, at, open < 0 ? page.length : open)
    if (open < 0) break
    const hidden = hiddenAt(page, open)
    const close = hidden ? page.indexOf(`</${hidden}`, open) : page.indexOf(CLOSE, open)
    if (close < 0) break
    scratch[end++] = SPACE
    at = hidden ? close : close + 1
  }
  return scratch.toString('utf8', 0, end)
}

const hiddenAt = (page: Buffer, open: number): 'script' | 'style' | undefined => {
  // most tags are others: `s` and its capital
  if ((page[open + 1] | 32) !== 115) return undefined
  const name = page.toString('latin1', open + 1, open + 7).toLowerCase()
  return name === 'script' ? 'script' : name.startsWith('style') ? 'style' : undefined
}
