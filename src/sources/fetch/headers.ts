/** Headers of an answer: what is kept of them, and what they ask of who comes again. */

import type { Headers } from '../extract.ts'

/** What tells of the document. Cookies and what the connection needs are left. */
const KEPT = [
  'content-disposition',
  'content-language',
  'content-location',
  'content-type',
  'date',
  'etag',
  'last-modified',
  'link',
  'x-robots-tag',
] as const
/** Longer ones tell nothing that is needed. */
const LONGEST = 1000

type Received = Readonly<Record<string, string | string[] | undefined>>

export function keptHeaders(received: Received): Headers {
  const kept: [string, string][] = KEPT.flatMap((name) => {
    const value = received[name]
    const text = Array.isArray(value) ? value.join(', ') : value
    return text === undefined || text.length > LONGEST ? [] : [[name, text.toWellFormed().replaceAll('\0', '')]]
  })
  return Object.fromEntries(kept)
}

/** Retry-After in milliseconds from now, as seconds or as a date. */
export function waitFrom(received: Received): number | undefined {
  const value = received['retry-after']
  const given = Array.isArray(value) ? value[0] : value
  if (given === undefined) return undefined
  const seconds = /^\d{1,9}$/.test(given.trim()) ? Number(given) * 1000 : Date.parse(given) - Date.now()
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds)
}
