/** An answer of HTTP as a crawl keeps it: its headers, and its body as the page's author wrote it. */

import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib'
import type { Headers } from '../extract.ts'
import { Unreadable } from '../unreadable.ts'
import { headersIn } from './records.ts'

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: Buffer
}

/** Head and body, still packed as it was sent. */
export function answerIn(block: Buffer): Answer {
  const crlf = block.indexOf('\r\n\r\n')
  const lf = block.indexOf('\n\n')
  const at = crlf >= 0 && (lf < 0 || crlf < lf) ? crlf : lf
  if (at < 0) throw new Unreadable('broken', 'is no answer of HTTP: its headers have no end')
  const [first, ...lines] = block.toString('utf8', 0, Math.min(at, 262_144)).split(/\r?\n/)
  const status = /^HTTP\/\S+\s+(\d{3})/.exec(first)?.[1]
  if (!status) throw new Unreadable('broken', 'is no answer of HTTP: it does not begin with HTTP/')
  return { status: Number(status), headers: headersIn(lines), body: block.subarray(at + (at === crlf ? 4 : 2)) }
}

type Unpack = (bytes: Buffer, limit: { readonly maxOutputLength: number }) => Promise<Buffer>

const inflated: Unpack = promisify(inflate)
const inflatedRaw: Unpack = promisify(inflateRaw)
const gunzipped: Unpack = promisify(gunzip)

const UNPACK: Readonly<Record<string, Unpack>> = {
  gzip: gunzipped,
  'x-gzip': gunzipped,
  br: promisify(brotliDecompress),
  zstd: promisify(zstdDecompress),
  // some servers leave the head out
  deflate: (bytes, limit) => inflated(bytes, limit).catch(() => inflatedRaw(bytes, limit)),
}

/**
 * The body unpacked, at most `most` bytes. Crawlers often unpack bodies and keep the headers that say they are packed: what
 * is no chunk, or does not unpack, is taken as it is.
 */
export async function bodyOf({ headers, body }: Answer, most: number): Promise<Buffer> {
  let bytes = /chunked/i.test(headers['transfer-encoding'] ?? '') ? (dechunked(body) ?? body) : body
  const codings = (headers['content-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
  for (const coding of codings.toReversed().slice(0, 4)) {
    const unpack = UNPACK[coding]
    if (!unpack) continue
    try {
      bytes = await unpack(bytes, { maxOutputLength: most })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
        throw new Unreadable('too-large', `unpacks to more than ${most} bytes, more than a document may have`)
    }
  }
  return bytes
}

/** Null where the first chunk is none. A last chunk that is cut off is taken as far as it goes. */
function dechunked(body: Buffer): Buffer | null {
  // chunks may be of one byte each, so they are no objects of their own
  const whole = Buffer.allocUnsafe(body.length)
  let length = 0
  let isFirst = true
  for (let at = 0; at < body.length; isFirst = false) {
    const end = body.indexOf(10, at)
    const size =
      end < 0 || end - at > 64
        ? NaN
        : Number.parseInt(/^[0-9a-f]+/i.exec(body.toString('latin1', at, end))?.[0] ?? '', 16)
    if (Number.isNaN(size)) {
      if (isFirst) return null
      break
    }
    if (size === 0) break
    length += body.copy(whole, length, end + 1, Math.min(end + 1 + size, body.length))
    at = end + 1 + size
    while (at < body.length && (body[at] === 13 || body[at] === 10)) at++
  }
  return whole.subarray(0, length)
}
