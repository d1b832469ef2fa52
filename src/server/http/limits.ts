/** How much one address may ask: a bucket of tokens for reading, and a smaller one for changes. */

import type { MiddlewareHandler } from 'hono'
import { Problem } from './problem.ts'

/** Requests a minute, from one address. A minute's worth may come at once. */
export interface Limits {
  readonly reads: number
  readonly changes: number
}

/** Far more than a crowd of readers behind one address asks for, and a stop for what runs wild. */
export const LIMITS: Limits = { reads: 600_000, changes: 1200 }

/** Addresses that are kept in mind; of more, those seen longest ago are forgotten. */
const MOST = 10_000

interface Bucket {
  tokens: number
  /** When it was last filled up, in milliseconds. */
  at: number
}

/** Says in headers what is left, and answers 429 where nothing is. */
export function limited(limits: Limits, now: () => number = () => performance.now()): MiddlewareHandler {
  const buckets = { reads: new Map<string, Bucket>(), changes: new Map<string, Bucket>() }
  return async (c, next) => {
    const sort = c.req.method === 'POST' ? 'changes' : 'reads'
    const most = limits[sort]
    if (most === Number.POSITIVE_INFINITY) return next()
    const bucket = filled(buckets[sort], addressFrom(c.env), most, now())
    const isLeft = bucket.tokens >= 1
    if (isLeft) bucket.tokens--
    const seconds = (tokens: number): string => String(Math.ceil((tokens / most) * 60))
    const headers = {
      'ratelimit-limit': String(most),
      'ratelimit-remaining': String(Math.floor(bucket.tokens)),
      'ratelimit-reset': seconds(most - bucket.tokens),
    }
    if (!isLeft)
      throw new Problem(429, 'Too many requests', `${most} ${sort} a minute are let by; come again a little later.`, {
        ...headers,
        'retry-after': seconds(1 - bucket.tokens),
      })
    await next()
    for (const [name, value] of Object.entries(headers)) c.header(name, value)
  }
}

function filled(buckets: Map<string, Bucket>, address: string, most: number, now: number): Bucket {
  const known = buckets.get(address)
  const tokens = known ? Math.min(most, known.tokens + ((now - known.at) * most) / 60_000) : most
  const bucket = { tokens, at: now }
  // Those seen last stand last.
  buckets.delete(address)
  buckets.set(address, bucket)
  if (buckets.size > MOST) buckets.delete(buckets.keys().next().value!)
  return bucket
}

/** Of the socket. What a request says of itself anyone can say. */
const addressFrom = (env: unknown): string =>
  (env as { incoming?: { socket: { remoteAddress?: string } } } | undefined)?.incoming?.socket.remoteAddress ?? ''
