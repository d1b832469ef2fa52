/** One request at a time of each host, and a pause between two. */

import { setTimeout as sleep } from 'node:timers/promises'

/** Hosts that are remembered; a host whose pause is over need not be. */
const MANY = 1000

export class Turns {
  readonly #pause: number
  readonly #hosts = new Map<string, { last: Promise<unknown>; free: number }>()

  /** Milliseconds from the end of one request to the beginning of the next, where the host asks for no more. */
  constructor(pause: number) {
    this.#pause = pause
  }

  /** Works when it is this request's turn; `delay` is what the host asks for, in milliseconds. */
  async take<T>(host: string, delay: number, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const turn = this.#hosts.get(host) ?? { last: Promise.resolve(), free: 0 }
    const { promise, resolve } = Promise.withResolvers<void>()
    const before = turn.last
    turn.last = promise
    this.#hosts.set(host, turn)
    try {
      await before
      const wait = turn.free - Date.now()
      if (wait > 0) await sleep(wait, undefined, { signal })
      signal?.throwIfAborted()
      return await work()
    } finally {
      turn.free = Date.now() + Math.max(this.#pause, delay)
      resolve()
      this.#forget()
    }
  }

  #forget(): void {
    if (this.#hosts.size <= MANY) return
    const now = Date.now()
    for (const [host, { free }] of this.#hosts) if (free < now) this.#hosts.delete(host)
  }
}
