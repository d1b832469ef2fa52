/** The bytes of an answer, unpacked as they come: no more of them than may be, packed or unpacked. */

import type { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { sizeWords } from '../sizes.ts'
import { Unfetched } from './unfetched.ts'

/** What we ask for; `deflate` is sent by some who were not asked. */
export const CODINGS = 'gzip, br'
const UNPACK: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
}

export interface BodyLimits {
  /** Bytes at most. */
  readonly size: number
  /** Where it is reached: the rest is left out, and no error. */
  readonly cut?: true
}

export const tooLarge = (size: number): Unfetched =>
  new Unfetched(
    'too-large',
    `is more than ${sizeWords(size)}; a document is rarely so long; raise the limit with --max-size`,
  )

/** `coding` is the Content-Encoding. Throws `Unfetched`, or the connection's own error. */
export async function bodyOf(source: Readable, coding: string, limits: BodyLimits): Promise<Buffer> {
  const codings = coding
    .toLowerCase()
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one && one !== 'identity')
  const unpack = codings.toReversed().map((one) => UNPACK[one])
  if (codings.length > 2 || unpack.includes(undefined as never)) {
    source.destroy()
    throw new Unfetched(
      'unreachable',
      `is sent packed as ${coding}, which is not known here; save the page and add the file`,
    )
  }
  const chunks: Buffer[] = []
  let size = 0
  /** Counts what passes. */
  async function* upTo(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let passed = 0
    for await (const chunk of bytes) {
      passed += chunk.length
      if (passed > limits.size && !limits.cut) throw tooLarge(limits.size)
      yield chunk
    }
  }
  async function collect(bytes: AsyncIterable<Buffer>): Promise<void> {
    for await (const chunk of bytes) {
      size += chunk.length
      if (size > limits.size && !limits.cut) throw tooLarge(limits.size)
      chunks.push(chunk)
      if (size >= limits.size && limits.cut) return
    }
  }
  try {
    await pipeline([source, upTo, ...unpack.map((make) => make()), collect] as never)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (size >= limits.size && limits.cut) return Buffer.concat(chunks, size).subarray(0, limits.size)
    if (/^(Z_|ERR_?_?BROTLI|ERR_BROTLI)/.test(code))
      throw new Unfetched('unreachable', `is damaged: it is not packed as it says (${coding}); try again later`)
    throw error
  }
  return Buffer.concat(chunks, size).subarray(0, limits.size)
}
