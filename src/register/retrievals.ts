/** What was seen where and when. */

import { windowOf } from '../model/window.ts'
import type { Retrieval, WatchedSource } from '../model/retrieval.ts'
import { sha256 } from '../text/sha256.ts'
import { canonical } from './canonical.ts'

/** Names the retrieval by the hash of what it says. */
export function retrievalFrom(said: Omit<Retrieval, 'id'>): Retrieval {
  const id = `retrieval:${sha256(new TextEncoder().encode(canonical(said))).slice(0, 32)}`
  return { id, ...said }
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
export const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(Date.parse(value))

type Check = (value: unknown) => boolean
const isText: Check = (value) =>
  typeof value === 'string' && value !== '' && !value.includes('\0') && value.isWellFormed()
const isWhen: Check = (value) => isInstant(value) || (isText(value) && windowOf(value as string) !== undefined)
const isWhole =
  (least: number, most: number): Check =>
  (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most

const RETRIEVAL: Readonly<Record<keyof Retrieval, Check>> = {
  id: isText,
  address: isText,
  at: isInstant,
  status: isWhole(100, 599),
  document: (value) => typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value),
  led: isText,
  source: isText,
  published: isWhen,
  headers: (value) =>
    value !== null && typeof value === 'object' && !Array.isArray(value) && Object.values(value).every(isText),
}

const SOURCE: Readonly<Record<keyof WatchedSource, Check>> = {
  address: isText,
  every: isWhole(1, 366 * 86_400),
  links: (value) => Array.isArray(value) && value.length > 0 && value.every(isText),
  language: isText,
  added: isInstant,
}

/** Why something is no retrieval, or no source; undefined where it is one. */
export const faultOfRetrieval = (given: unknown): string | undefined =>
  faultIn(given, RETRIEVAL, ['id', 'address', 'at'])
export const faultOfSource = (given: unknown): string | undefined =>
  faultIn(given, SOURCE, ['address', 'every', 'added'])

function faultIn(
  given: unknown,
  checks: Readonly<Record<string, Check>>,
  needed: readonly string[],
): string | undefined {
  if (given === null || typeof given !== 'object' || Array.isArray(given)) return 'it is no object'
  for (const name of needed) if (!(name in given)) return `${name} is missing`
  for (const [name, value] of Object.entries(given)) {
    if (!(name in checks)) return `${name} is not known`
    if (!checks[name](value)) return `${name} is not what it should be`
  }
  return undefined
}
