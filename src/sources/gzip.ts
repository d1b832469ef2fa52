/** What is packed with gzip: a crawl or lines of JSON as a stream, anything else as one document. */

import { collected } from './collected.ts'
import { openJsonLines } from './jsonl.ts'
import type { ContainerLimits, Part } from './extract.ts'
import { Unreadable } from './unreadable.ts'
import { BREAK } from './warc/bytes.ts'
import { gunzipped } from './warc/gunzip.ts'
import { openWarc } from './warc/warc.ts'

export async function* openGzip(
  bytes: AsyncIterable<Uint8Array>,
  limits: ContainerLimits,
): AsyncGenerator<Part | { readonly origin: string; readonly error: Error }> {
  const stream = gunzipped(bytes)
  const first = await stream.next()
  const start = first.done || first.value === BREAK ? '' : Buffer.from(first.value).toString('latin1', 0, 4096)
  const whole = behind(first, stream)
  if (/^\s*WARC\/\d/.test(start)) yield* openWarc(whole, limits)
  else if (/^\s*\{\s*"[^\n]*"(?:text|content|body)"\s*:/.test(start)) yield* openJsonLines(sound(whole), limits)
  else yield { origin: 'content', bytes: await collected(sound(whole), limits.part, tooLarge), headers: {} }
}

const tooLarge = (): Unreadable =>
  new Unreadable('too-large', 'unpacks to more than a document may have; raise the limit with --max-size')

async function* behind<T>(first: IteratorResult<T>, rest: AsyncGenerator<T>): AsyncGenerator<T> {
  if (!first.done) yield first.value
  yield* rest
}

async function* sound(bytes: AsyncIterable<Uint8Array | typeof BREAK>): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    if (chunk === BREAK) throw new Unreadable('broken', 'is broken gzip: it ends or changes in the middle; get it anew')
    yield chunk
  }
}
