/**
 * The records of a crawl (WARC 1.0 and 1.1, ISO 28500), in constant memory. Our own reading, since the library that there
 * is holds whatever a record claims to be, and does not go on behind one that is broken.
 */

import type { Headers } from '../extract.ts'
import { Unreadable } from '../unreadable.ts'
import { ByteReader, type Broken } from './bytes.ts'

export interface WarcRecord {
  /** `response`, `resource`, `conversion`, … */
  readonly type: string
  /** Of what was fetched. */
  readonly address: string
  readonly headers: Headers
  readonly block: Buffer
}

export interface BrokenRecord {
  readonly address: string
  readonly error: Unreadable
}

/** The end of a record, and the head of one behind it. */
const NEXT = '\r\n\r\nWARC/1'
const LINE = 16_384
const LINES = 200

/** Records of the types asked for; of others only the head is looked at. `most`: bytes that a record may have. */
export async function* recordsIn(
  bytes: Broken,
  types: ReadonlySet<string>,
  most: number,
): AsyncGenerator<WarcRecord | BrokenRecord> {
  const reader = new ByteReader(bytes)
  let number = 0
  // Whatever is passed over until the next record begins is told once.
  let isLost = false
  while (!reader.isAtEnd) {
    if (reader.isBroken) reader.resume()
    const line = await reader.line(LINE)
    if (line === null || line === '') continue
    if (!/^WARC\/\d/.test(line)) {
      if (!isLost) yield broken(`record ${number + 1}`, 'is no WARC record: it does not begin with WARC/')
      isLost = true
      continue
    }
    isLost = false
    number++
    const headers = await headersFrom(reader)
    const address = (headers['warc-target-uri'] ?? '').replace(/^<|>$/g, '') || `record ${number}`
    const type = headers['warc-type'] ?? ''
    const length = /^\d{1,15}$/.test(headers['content-length'] ?? '') ? Number(headers['content-length']) : undefined
    if (length === undefined) {
      yield broken(address, 'is a broken WARC record: it does not say its length')
      isLost = true
      continue
    }
    if (!types.has(type) || length > most) {
      const skipped = await reader.skip(length)
      if (skipped < length) yield cut(address)
      else if (types.has(type))
        yield { address, error: new Unreadable('too-large', `is ${length} bytes long, more than a document may have`) }
      continue
    }
    const block = await reader.take(length)
    if (block.length < length) {
      yield cut(address)
      // it may have said more than it has, and others stand in what it took
      const next = block.indexOf(NEXT)
      if (next >= 0) reader.giveBack(block.subarray(next + 4))
    } else yield { type, address, headers, block }
  }
}

const broken = (address: string, why: string): BrokenRecord => ({ address, error: new Unreadable('broken', why) })
const cut = (address: string): BrokenRecord => broken(address, 'is a broken WARC record: it ends before its length')

/** Names in small letters; of a name that stands twice, the first. A line that begins with a space goes on. */
async function headersFrom(reader: ByteReader): Promise<Record<string, string>> {
  const lines: string[] = []
  for (let i = 0; i < LINES; i++) {
    const line = await reader.line(LINE)
    if (line === null || line === '') break
    lines.push(line)
  }
  return headersIn(lines)
}

export function headersIn(lines: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = Object.create(null) as Record<string, string>
  let last = ''
  for (const line of lines) {
    if (/^[ \t]/.test(line) && last) {
      headers[last] += ` ${line.trim()}`
      continue
    }
    const colon = line.indexOf(':')
    if (colon <= 0) continue
    const name = line.slice(0, colon).trim().toLowerCase()
    last = name in headers ? '' : name
    if (last) headers[last] = line.slice(colon + 1).trim()
  }
  return { ...headers }
}
