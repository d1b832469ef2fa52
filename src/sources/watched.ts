/** A source as a person gives it, to be watched. */

import type { WatchedSource } from '../model/retrieval.ts'
import { Allowance } from './fetch/allowance.ts'
import { secondsFrom } from './interval.ts'
import { languageCodeFrom } from './language-code.ts'

export interface SourceGiven {
  readonly address: string
  /** `15m`, `1h`, `2d`; an hour unless told. */
  readonly every?: string | undefined
  /** Patterns of links, see {@link WatchedSource}. */
  readonly links?: readonly string[] | undefined
  readonly language?: string | undefined
}

/** So it can't be watched; the message says what to give instead. */
export class Unwatchable extends Error {
  override readonly name = 'Unwatchable'
}

/**
 * The source as it is kept, of an address of the public web: of what fetching would refuse by its address alone, an
 * `Unfetched` says why. Nothing is fetched.
 */
export function watchedFrom(
  { address, every = '1h', links = [], language }: SourceGiven,
  added: string,
): WatchedSource {
  const { href } = new Allowance().check(address.trim())
  const seconds = secondsFrom(every)
  if (seconds === undefined) throw new Unwatchable(`${every} is no time; give one such as 15m, 1h or 2d`)
  const code = language?.trim() ? languageCodeFrom(language.trim()) : undefined
  if (language?.trim() && code === undefined)
    throw new Unwatchable(`${language} is no language; give a code such as fr`)
  const patterns = links.map((link) => link.trim()).filter(Boolean)
  return {
    address: href,
    every: seconds,
    ...(patterns.length ? { links: patterns } : {}),
    ...(code === undefined ? {} : { language: code }),
    added,
  }
}
