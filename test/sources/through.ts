/** Bytes through the door, as a user's file goes: what came of them, what failed and why. */

import { documentsIn, isFailed, LIMITS } from '../../src/sources/documents.ts'
import type { ContainerLimits, ExtractNote } from '../../src/sources/extract.ts'
import { extract } from '../../src/sources/extractors.ts'
import type { Document, ProseFormat } from '../../src/model/document.ts'

export interface Came {
  readonly origin: string
  readonly text: string
  readonly format: string
  readonly title?: string
  readonly published?: string
  readonly language?: string
  readonly notes: readonly ExtractNote[]
  readonly bytes: Uint8Array
}

export interface Outcome {
  readonly came: readonly Came[]
  /** `origin: code message` */
  readonly failed: readonly string[]
}

export async function through(
  bytes: Buffer | AsyncIterable<Uint8Array>,
  limits: Partial<ContainerLimits> = {},
): Promise<Outcome> {
  const came: Came[] = []
  const failed: string[] = []
  const stream = Buffer.isBuffer(bytes) ? [bytes] : bytes
  for await (const one of documentsIn({ origin: 'file', bytes: stream }, { ...LIMITS, ...limits })) {
    if (isFailed(one)) failed.push(`${one.origin}: ${one.error.code} ${one.error.message}`)
    else {
      const { placesOf: _, ...taken } = await extract(one as Document & { format: ProseFormat })
      came.push({ origin: one.origin, format: one.format, bytes: one.bytes, ...taken })
    }
  }
  return { came, failed }
}
