/** What is received, as documents: one, or all that a container holds. */

import { createHash } from 'node:crypto'
import { recordsOf } from '../importers/records.ts'
import { isProse, type Document, type ProseFormat } from '../model/document.ts'
import { collected } from './collected.ts'
import { containerOf } from './containers.ts'
import { withoutCredentials } from './credentials.ts'
import type { ContainerLimits, Headers } from './extract.ts'
import { extract } from './extractors.ts'
import { formatOf, HEAD } from './formats.ts'
import { sizeWords } from './sizes.ts'
import { Unreadable } from './unreadable.ts'

/** Bytes with what is said of them by who adds them. */
export interface Received extends Pick<Document, 'origin' | 'published' | 'language'> {
  readonly bytes: Iterable<Uint8Array> | AsyncIterable<Uint8Array>
  readonly headers?: Headers
  /** Now, unless told. */
  readonly added?: string
}

/** What could not be taken; the rest goes on. */
export interface Failed {
  readonly origin: string
  readonly error: Unreadable
}

export const isFailed = (one: Document | Failed): one is Failed => 'error' in one

/** The name of a document: the hash of its bytes. */
export const idOf = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

const MB = 1024 ** 2
/** A document is rarely larger than 64 MiB; what an archive holds may be, in all, and archives in archives in archives. */
export const LIMITS: ContainerLimits = { part: 64 * MB, total: 64 * 1024 * MB, depth: 3 }

/**
 * The documents in what was received, each with its text taken out once; a container of any size is gone through in
 * constant memory. Whatever is wrong with one of them is told in its place.
 */
export async function* documentsIn(received: Received, limits = LIMITS): AsyncGenerator<Document | Failed> {
  yield* found({ ...received, origin: withoutCredentials(received.origin) }, limits, 0)
}

async function* found(received: Received, limits: ContainerLimits, depth: number): AsyncGenerator<Document | Failed> {
  const { origin } = received
  try {
    const stream = chunksOf(received.bytes)
    const head = await headOf(stream)
    const format = formatOf(Buffer.concat(head), received.headers ?? {})
    const container = await containerOf(format)
    if (!isProse(format)) {
      if (!container) throw new Unreadable('binary', `is an archive (${format}), not text; unpack it first`)
      yield* partsOf(container, behind(head, stream), received, limits, depth)
      return
    }
    const bytes = await collected(behind(head, stream), limits.part, tooLarge)
    yield await documentFrom(bytes, format, received)
    if (container) yield* partsOf(container, [bytes], received, limits, depth)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    yield { origin, error }
  }
}

async function* partsOf(
  container: NonNullable<Awaited<ReturnType<typeof containerOf>>>,
  bytes: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  received: Received,
  limits: ContainerLimits,
  depth: number,
): AsyncGenerator<Document | Failed> {
  if (depth >= limits.depth)
    throw new Unreadable('too-large', `stands ${depth} archives deep; unpack the outer ones first`)
  for await (const part of container(chunksOf(bytes), limits, received)) {
    const origin = originOf(part.origin, received.origin)
    if ('error' in part) {
      if (!(part.error instanceof Unreadable)) throw part.error
      // what is wrong with the container is mended there, so it is named, whatever address the part has
      yield { origin: `${received.origin}!/${part.origin}`, error: part.error }
    } else yield* found({ ...received, origin, bytes: [part.bytes], headers: part.headers }, limits, depth + 1)
  }
}

/** An address stands for itself; a path lies in its container. */
const originOf = (part: string, container: string): string =>
  /^(?:https?:\/\/|urn:|mid:)/i.test(part) ? withoutCredentials(part) : `${container}!/${part}`

async function documentFrom(bytes: Buffer, format: ProseFormat, received: Received): Promise<Document> {
  const { origin, added, published, language, headers } = received
  const document = {
    id: idOf(bytes),
    bytes,
    format,
    origin,
    added: added ?? new Date().toISOString(),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
    ...(headers && Object.keys(headers).length ? { headers } : {}),
  }
  const { text } = await extract(document)
  if (format === 'text' && recordsOf(text))
    throw new Unreadable('binary', 'is a register of many records, no document; bring it in with chancery import')
  return document
}

async function* chunksOf(bytes: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* bytes
}

/** The first chunks, as many as tell the format. */
async function headOf(stream: AsyncGenerator<Uint8Array>): Promise<Uint8Array[]> {
  const head: Uint8Array[] = []
  for (let size = 0; size < HEAD;) {
    const { done, value } = await stream.next()
    if (done) break
    head.push(value)
    size += value.length
  }
  return head
}

async function* behind(head: readonly Uint8Array[], rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head
  yield* rest
}

/** `size` where it is known beforehand. */
export const tooLarge = (most: number, size?: number): Unreadable =>
  new Unreadable(
    'too-large',
    `is ${size === undefined ? 'larger than' : `${sizeWords(size)}, more than`} ${sizeWords(most)}; ` +
      'a document is rarely so long; raise the limit with --max-size',
  )
