/** Connections that end at public addresses: what a name leads to is looked at when it is connected to, not before. */

import { lookup as systemLookup, type LookupAddress, type LookupOptions } from 'node:dns'
import { Agent, buildConnector } from 'undici'
import { type Allowance, bare, isPublic, notPublic } from './allowance.ts'

/** All addresses of a name, as `dns.lookup` gives them with `all`. */
export type LookupAll = (
  hostname: string,
  options: LookupOptions & { readonly all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

export interface Times {
  /** Milliseconds to connect, until the headers come, between two pieces of a body, and for the whole of an answer. */
  readonly connect: number
  readonly headers: number
  readonly idle: number
  readonly total: number
}

/** A name that has no public address. */
class LeadsInside extends Error {
  readonly to: string | undefined
  constructor(to: string | undefined) {
    super('no public address')
    this.to = to
  }
}

/** An agent that holds one connection to each host, and none to an address that is not allowed. */
export function agentFor(allowance: Allowance, times: Times, lookup: LookupAll = systemLookup): Agent {
  const open = buildConnector({ timeout: times.connect, allowH2: false })
  const guarded = buildConnector({
    timeout: times.connect,
    allowH2: false,
    // Only what is public is handed on, so that a name of two minds can not choose the other.
    lookup: (hostname, options, done) => {
      lookup(hostname, { ...options, all: true }, (error, addresses) => {
        if (error) return done(error, [])
        const fit = addresses.filter(({ address }) => isPublic(address))
        if (!fit.length) return done(new LeadsInside(addresses[0]?.address), [])
        if (options.all) done(null, fit)
        else done(null, fit[0].address, fit[0].family)
      })
    },
  })
  return new Agent({
    connections: 1,
    pipelining: 1,
    allowH2: false,
    headersTimeout: times.headers,
    bodyTimeout: times.idle,
    connect(options, done) {
      const port = options.port || (options.protocol === 'https:' ? '443' : '80')
      if (allowance.has(options.hostname, port)) return open(options, done)
      guarded(options, (...[error, socket]) => {
        if (error) return done(error instanceof LeadsInside ? notPublic(options.hostname, port, error.to) : error, null)
        // Whatever came between the name and the connection: this is where it ends.
        const { remoteAddress = '' } = socket
        if (isPublic(bare(remoteAddress))) return done(null, socket)
        socket.destroy()
        done(notPublic(options.hostname, port, remoteAddress), null)
      })
    },
  })
}
