/** Looks at what is watched, again and again, and adds what is new. */

import { setTimeout as sleep } from 'node:timers/promises'
import type { Fetcher } from '../sources/fetch/fetcher.ts'
import type { Register } from '../store/register.ts'
import type { Watched } from '../store/watching.ts'
import { isGoneHolder } from './holder.ts'
import { Look, type Happened } from './look.ts'

export interface WatchOptions {
  readonly fetcher: Fetcher
  /** Bytes of one document. */
  readonly maxSize: number
  /** Who this watcher is, among those on one register. */
  readonly holder: string
  /** Told of everything, in the order in which it happens. */
  readonly onHappened?: (what: Happened) => Promise<void>
  /** From 0 to 1, `Math.random` unless told. */
  readonly random?: () => number
}

/** Sources that are looked at at once; of one host one request at a time is made all the same. */
const AT_ONCE = 4
/** Milliseconds for which a source is held, and after which the holding is renewed. */
const HELD = 60_000
const RENEWED = 20_000
/** A source that was put on the list meanwhile is noticed after so long. */
const NOTICED = 5000

/**
 * Looks at all that is due until `signal`, or, with `once`, at what is due now. What has begun is ended in order: a
 * request is broken off, what it brought is not half kept, and the source is free for the next who looks.
 */
export async function watch(
  register: Register,
  options: WatchOptions,
  { once = false, signal }: { readonly once?: boolean; readonly signal: AbortSignal },
): Promise<void> {
  const { watching } = register
  const { holder } = options
  const soon = (): string => new Date(Date.now() + HELD).toISOString()
  const renewing = setInterval(() => void watching.renew(holder, soon()).catch(() => {}), RENEWED)
  // What comes due while the rest is looked at is left for the next time.
  const begun = new Date().toISOString()
  const stop = new AbortController()
  const all = AbortSignal.any([signal, stop.signal])
  const one = async (): Promise<void> => {
    try {
      while (!all.aborted) {
        const watched = await watching.claim(holder, once ? begun : new Date().toISOString(), soon(), isGoneHolder)
        if (watched) await look(register, watched, options, all)
        else if (once) return
        else await rest(register, all)
      }
    } catch (error) {
      // A fault of one is a fault of all: what goes wrong with a source is told of it, and is none.
      stop.abort()
      throw error
    }
  }
  try {
    const ended = await Promise.allSettled(Array.from({ length: AT_ONCE }, one))
    for (const each of ended) if (each.status === 'rejected') throw each.reason
  } finally {
    clearInterval(renewing)
  }
}

async function look(register: Register, watched: Watched, options: WatchOptions, signal: AbortSignal): Promise<void> {
  const { source } = watched
  const one = new Look(register, watched, options, signal)
  try {
    const { state, due } = await one.run()
    await register.watching.release(options.holder, source.address, due, state)
  } catch (error) {
    // Whoever comes next finds the rest of it due.
    await register.watching.release(options.holder, source.address, watched.due, one.state)
    if (!signal.aborted) throw error
  }
}

async function rest(register: Register, signal: AbortSignal): Promise<void> {
  const due = await register.watching.nextDue()
  const wait = due === undefined ? NOTICED : Math.min(NOTICED, Math.max(200, Date.parse(due) - Date.now()))
  await sleep(wait, undefined, { signal }).catch(() => {})
}
