/** Documents of the web, fetched as a guest does: asked for by name, one at a time, and within limits. */

import { errors, type Agent, type Dispatcher } from 'undici'
import { Allowance } from './allowance.ts'
import { bodyOf, CODINGS, tooLarge } from './body.ts'
import { agentFor, type LookupAll, type Times } from './connecting.ts'
import { keptHeaders, waitFrom } from './headers.ts'
import { Robots, ROBOTS_SIZE, type RobotsFound } from './robots.ts'
import { Turns } from './turns.ts'
import { Unfetched } from './unfetched.ts'
import type { Headers } from '../extract.ts'

export interface FetchOptions {
  /** Of this program, for the user agent. */
  readonly version: string
  /** Bytes of one document, packed or unpacked. */
  readonly maxSize: number
  /** Hosts that may be fetched although they are not public: `NAME` or `NAME:PORT`. */
  readonly allowHosts?: readonly string[]
  /** Milliseconds between two requests of one host; a second unless told. */
  readonly pause?: number
  readonly times?: Partial<Times>
  /** Finds the addresses of a name; the system's own unless told. */
  readonly lookup?: LookupAll
}

/** What was known of an address before: it is sent only if it has changed. */
export interface Conditions {
  readonly etag?: string
  readonly lastModified?: string
}

export interface Fetched {
  /** Where redirects led, or the address itself. */
  readonly address: string
  readonly status: number
  readonly headers: Headers
  readonly bytes: Buffer
}

/** It is as it was. */
export const NOT_MODIFIED = 'not-modified'

const TIMES: Times = { connect: 10_000, headers: 30_000, idle: 15_000, total: 90_000 }
const PAUSE = 1000
/** Redirects that are followed. */
const HOPS = 8
const ROBOTS_HOPS = 5
const REDIRECTS = new Set([301, 302, 303, 307, 308])
/** By which sites name this program in robots.txt. */
const PRODUCT = 'Chancery'

/** Close it when done: connections are kept for the next request. */
export class Fetcher {
  readonly allowance: Allowance
  readonly #agent: Agent
  readonly #robots: Robots
  readonly #turns: Turns
  readonly #times: Times
  readonly #maxSize: number
  readonly #userAgent: string

  /** A RangeError names a host to allow that is none. */
  constructor({ version, maxSize, allowHosts = [], pause = PAUSE, times = {}, lookup }: FetchOptions) {
    this.allowance = new Allowance(allowHosts)
    this.#times = { ...TIMES, ...times }
    this.#agent = agentFor(this.allowance, this.#times, lookup)
    this.#robots = new Robots(PRODUCT, (address) => this.#robotsAt(address))
    this.#turns = new Turns(pause)
    this.#maxSize = maxSize
    this.#userAgent = `${PRODUCT}/${version} (reads governments' communiques; obeys robots.txt as "${PRODUCT}")`
  }

  /** The document at an address; throws `Unfetched` where there is none to be had. */
  async get(
    address: string,
    { etag, lastModified }: Conditions = {},
    signal?: AbortSignal,
  ): Promise<Fetched | typeof NOT_MODIFIED> {
    const conditions = {
      ...(etag === undefined ? {} : { 'if-none-match': etag }),
      ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
    }
    const seen = new Set<string>()
    for (let url = this.allowance.check(address); ;) {
      if (seen.has(url.href)) throw new Unfetched('unreachable', `goes round in a circle of redirects (${url.href})`)
      if (seen.size > HOPS) throw new Unfetched('unreachable', `is redirected more than ${HOPS} times; name its end`)
      seen.add(url.href)
      const rules = await this.#robots.of(url.origin)
      const refusal = rules.refusal(url.href)
      if (refusal) throw refusal
      const found = await this.#turns.take(
        url.host,
        rules.delay,
        () => this.#request(url, conditions, { size: this.#maxSize }, signal),
        signal,
      )
      if (found.status === 304) return NOT_MODIFIED
      if (REDIRECTS.has(found.status)) url = this.#next(url, found.location)
      else if (found.status !== 200) throw noDocument(found)
      else if (!found.bytes.length) throw new Unfetched('unreachable', 'is empty; try again later')
      else return { address: url.href, status: 200, headers: found.headers, bytes: found.bytes }
    }
  }

  close(): Promise<void> {
    return this.#agent.destroy()
  }

  #next(url: URL, location: string | undefined): URL {
    if (location === undefined || !URL.canParse(location, url.href))
      throw new Unfetched('unreachable', 'is redirected to no address; try again later')
    const next = new URL(location, url)
    try {
      return this.allowance.check(next)
    } catch (error) {
      // A name and password would be told to whoever reads the message.
      next.username = next.password = ''
      if (error instanceof Unfetched) error.message = `is redirected to ${next.href}, which ${error.message}`
      throw error
    }
  }

  /** As RFC 9309 has it: redirected a few times, four hundreds are no rules, five hundreds and silence forbid all. */
  async #robotsAt(address: string): Promise<RobotsFound> {
    let url = this.allowance.check(address)
    try {
      for (let hops = 0; hops <= ROBOTS_HOPS; hops++) {
        const found = await this.#turns.take(url.host, 0, () =>
          this.#request(url, {}, { size: ROBOTS_SIZE, cut: true }),
        )
        if (REDIRECTS.has(found.status)) url = this.#next(url, found.location)
        else if (found.status === 200) return { text: found.bytes.toString('utf8') }
        else return found.status >= 400 && found.status < 500 ? 'none' : noDocument(found)
      }
      return 'none'
    } catch (error) {
      // A host that may not be asked at all is told of as such, with the page.
      if (!(error instanceof Unfetched) || (error.code === 'refused' && url.href === address)) throw error
      return error
    }
  }

  /** One request and its answer; the body of what is no document is left. */
  async #request(
    url: URL,
    conditions: Readonly<Record<string, string>>,
    limits: { readonly size: number; readonly cut?: true },
    signal?: AbortSignal,
  ): Promise<Answer> {
    const late = AbortSignal.timeout(this.#times.total)
    try {
      return await this.#answer(url, conditions, limits, signal, late)
    } catch (error) {
      if (!isStale(error) || late.aborted || signal?.aborted) throw this.#faultOf(error, late, signal)
    }
    try {
      return await this.#answer(url, conditions, limits, signal, late)
    } catch (error) {
      throw this.#faultOf(error, late, signal)
    }
  }

  async #answer(
    url: URL,
    conditions: Readonly<Record<string, string>>,
    limits: { readonly size: number; readonly cut?: true },
    signal: AbortSignal | undefined,
    late: AbortSignal,
  ): Promise<Answer> {
    let body: Dispatcher.ResponseData['body'] | undefined
    try {
      const answer = await this.#agent.request({
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method: 'GET',
        headers: {
          'user-agent': this.#userAgent,
          accept: '*/*',
          'accept-encoding': CODINGS,
          ...conditions,
        },
        signal: signal ? AbortSignal.any([signal, late]) : late,
      })
      body = answer.body
      const headers = keptHeaders(answer.headers)
      const { location, 'content-encoding': coding, 'content-length': length } = answer.headers
      const { statusCode: status } = answer
      const wait = waitFrom(answer.headers)
      const besides = { ...(location ? { location: String(location) } : {}), ...(wait === undefined ? {} : { wait }) }
      if (status !== 200) return { status, headers, ...besides, bytes: NONE }
      const announced = Number(length ?? 0)
      if (announced > limits.size && !limits.cut) throw tooLarge(limits.size)
      return { status, headers, bytes: await bodyOf(body, String(coding ?? ''), limits) }
    } catch (error) {
      throw body ? new Broken(error) : error
    } finally {
      // An answer that is not read to its end would hold the connection.
      body?.on('error', () => {}).destroy()
    }
  }

  #faultOf(thrown: unknown, late: AbortSignal, signal?: AbortSignal): unknown {
    if (signal?.aborted && !late.aborted) return signal.reason
    const error = thrown instanceof Broken ? thrown.cause : thrown
    return error instanceof Unfetched ? error : new Unfetched('unreachable', this.#reasonOf(error, late.aborted))
  }

  #reasonOf(error: unknown, isLate: boolean): string {
    const seconds = (ms: number): string => `${ms / 1000} s`
    const { connect, headers, idle, total } = this.#times
    const { code = '', message } = error as NodeJS.ErrnoException
    if (isLate) return `was not sent within ${seconds(total)}; try again later`
    if (error instanceof errors.ConnectTimeoutError)
      return `does not answer within ${seconds(connect)}; try again later`
    if (error instanceof errors.HeadersTimeoutError) return `says nothing for ${seconds(headers)}; try again later`
    if (error instanceof errors.BodyTimeoutError) return `stops for ${seconds(idle)} in its midst; try again later`
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'ENODATA')
      return `has a host that is not known (${code}); check the address and the network`
    if (code === 'ECONNREFUSED') return 'answers nobody (connection refused); check the address, or try again later'
    if (/CERT|TLS|SSL|ALTNAME|SELF_SIGNED/.test(code))
      return `has a certificate that does not hold (${code}: ${message}); tell the site, or save the page and add the file`
    return `breaks off (${[code, message].filter(Boolean).join(': ')}); try again later`
  }
}

interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly location?: string
  readonly wait?: number
  readonly bytes: Buffer
}

const NONE = Buffer.alloc(0)

/** It went wrong after the answer had begun. */
class Broken extends Error {
  constructor(cause: unknown) {
    super('broken', { cause })
  }
}

/** A connection that was kept, and that the server had closed when it was asked: another one may be had at once. */
const isStale = (error: unknown): boolean =>
  !(error instanceof Broken) &&
  ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'].includes((error as { code?: string }).code ?? '')

const MEANS: Readonly<Record<number, string>> = {
  401: 'asks who you are (401); save the page and add the file',
  403: 'is not given to this program (403); ask the site, or save the page and add the file',
  404: 'is not there (404); check the address',
  410: 'is gone for good (410)',
  429: 'is asked for too often (429)',
}

function noDocument({ status, wait }: Answer): Unfetched {
  const later = wait === undefined ? 'try again later' : `try again in ${Math.ceil(wait / 1000)} s`
  const known = MEANS[status]
  const what = known
    ? known + (status === 429 ? `; ${later}` : '')
    : status >= 500
      ? `has a fault of its server (${status}); ${later}`
      : `gives no document (${status}); check the address`
  return new Unfetched('unreachable', what, { status, ...(wait === undefined ? {} : { wait }) })
}
