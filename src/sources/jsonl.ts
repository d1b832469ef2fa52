/** JSON Lines: each line a record with a text, and what is known of it. */

import type { ContainerLimits, Part } from './extract.ts'
import { dayOf, languageOf } from './told.ts'
import { Unreadable } from './unreadable.ts'

export async function* openJsonLines(
  bytes: AsyncIterable<Uint8Array>,
  limits: ContainerLimits,
): AsyncGenerator<Part | { readonly origin: string; readonly error: Error }> {
  for await (const { number, line } of linesOf(bytes, limits.part)) {
    const origin = `line-${number}`
    if (line === null) {
      yield { origin, error: new Unreadable('too-large', `line ${number} is longer than a document may be`) }
      continue
    }
    if (!line.trim()) continue
    try {
      yield partOf(line, number)
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      yield { origin, error }
    }
  }
}

const TEXTS = ['text', 'content', 'body'] as const
const DATES = ['published', 'date', 'date_published', 'published_at'] as const

function partOf(line: string, number: number): Part {
  let record
  try {
    record = JSON.parse(line) as { readonly [name: string]: unknown }
  } catch {
    throw new Unreadable('broken', `line ${number} is no JSON; mend it, the others were read`)
  }
  const text = TEXTS.map((name) => record?.[name]).find((value) => typeof value === 'string' && value.trim())
  if (typeof text !== 'string')
    throw new Unreadable('empty', `line ${number} has no text: no field ${TEXTS.join(', ')} with words`)
  const { url, title } = record
  const date = DATES.map((name) => dayOf(record[name])).find(({ published }) => published)
  const { language } = languageOf(record['language'] ?? record['lang'])
  const isAddress = typeof url === 'string' && /^https?:\/\/\S+$/i.test(url)
  const headline = typeof title === 'string' ? title.replace(/\s+/g, ' ').trim() : ''
  // The headline is part of what is read, unless the text begins with it; markup has its own.
  const whole =
    headline && !text.trimStart().startsWith('<') && !text.trimStart().startsWith(headline)
      ? `${headline}\n\n${text}`
      : text
  return {
    origin: isAddress ? url : `line-${number}`,
    bytes: Buffer.from(whole),
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      ...(headline ? { title: headline.slice(0, 500) } : {}),
      ...date,
      ...(language ? { 'content-language': language } : {}),
    },
  }
}

/** Numbered lines; null for one that is longer than `most` bytes, of which nothing is held. */
async function* linesOf(
  bytes: AsyncIterable<Uint8Array>,
  most: number,
): AsyncGenerator<{ readonly number: number; readonly line: string | null }> {
  let held: Buffer[] = []
  let size = 0
  let number = 1
  const ended = (): { number: number; line: string | null } => {
    const line =
      size > most
        ? null
        : Buffer.concat(held, size)
            .toString('utf8')
            .replace(/^\uFEFF/, '')
    held = []
    size = 0
    return { number: number++, line }
  }
  for await (const chunk of bytes) {
    const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    for (let from = 0; from < buffer.length;) {
      const end = buffer.indexOf(10, from)
      const piece = buffer.subarray(from, end < 0 ? buffer.length : end)
      size += piece.length
      if (size <= most) held.push(Buffer.from(piece))
      else held = []
      if (end < 0) break
      yield ended()
      from = end + 1
    }
  }
  if (size) yield ended()
}
