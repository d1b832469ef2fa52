import { Unreadable } from '../unreadable.ts'

/** What the answer said besides, for who asks again later. */
export interface Answered {
  /** HTTP status, where there was an answer. */
  readonly status?: number | undefined
  /** Milliseconds until the server wants to be asked again (Retry-After). */
  readonly wait?: number | undefined
}

/**
 * Why an address gave no document: `refused` before anything was asked of it (its scheme, where it leads, robots.txt),
 * `unreachable` after, `too-large` where it is cut off. The message goes on after the address.
 */
export class Unfetched extends Unreadable {
  readonly status?: number
  readonly wait?: number
  constructor(code: 'refused' | 'unreachable' | 'too-large', message: string, answered: Answered = {}) {
    super(code, message)
    if (answered.status !== undefined) this.status = answered.status
    if (answered.wait !== undefined) this.wait = answered.wait
  }
}
