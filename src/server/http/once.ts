/** A change that is sent twice under one key is made once: a program that heard no answer can send it again. */

import { createHash } from 'node:crypto'
import { Problem } from './problem.ts'

/** Keys that are kept in mind: those of the last hour, of so many at most. */
const MOST = 10_000
const AGE_MS = 3_600_000

interface Run {
  readonly body: string
  readonly at: number
  readonly answer: Promise<unknown>
}

export class Once {
  readonly #runs = new Map<string, Run>()

  /** Without a key it runs each time. What failed may be tried again. */
  async run<T>(key: string | undefined, given: unknown, change: () => Promise<T>): Promise<T> {
    if (key === undefined) return change()
    const body = createHash('sha256').update(JSON.stringify(given)).digest('base64')
    const now = Date.now()
    for (const [oldest, { at }] of this.#runs) {
      if (now - at < AGE_MS && this.#runs.size < MOST) break
      this.#runs.delete(oldest)
    }
    const known = this.#runs.get(key)
    if (known && known.body !== body)
      throw new Problem(422, 'Another request', 'This idempotency-key came with another body before; take a new one.')
    if (known) return known.answer as Promise<T>
    const answer = change()
    this.#runs.set(key, { body, at: now, answer })
    answer.catch(() => this.#runs.delete(key))
    return answer
  }
}
