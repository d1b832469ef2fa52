/** The office on a socket: who may knock, how long one may take, and how it closes. */

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { officeApp } from './app.ts'
import type { Settings } from './site.ts'

export interface Listening {
  /** Where it is: `http://127.0.0.1:4310/`. */
  readonly url: string
  /** Takes no more requests, finishes those that have begun, and ends. */
  close(): Promise<void>
}

/** How long headers, and a whole request, may take to arrive, and how long a connection may be idle. */
const HEADERS_MS = 10_000
const REQUEST_MS = 60_000
const IDLE_MS = 5_000
/** What has not ended by then is cut off when the server closes. */
const CLOSING_MS = 10_000

/** The address at which nobody but this machine can knock. */
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/

export const isLoopback = (host: string): boolean => LOOPBACK.test(host)

export async function serve(settings: Omit<Settings, 'hosts'>, host: string, port: number): Promise<Listening> {
  // Until people can sign in, whoever can reach the office can change the register.
  if (!isLoopback(host))
    throw new RangeError(`${host} can be reached from elsewhere, and there is no sign-in yet; serve on 127.0.0.1`)
  const app = officeApp({ ...settings, hosts: ['localhost', '127.0.0.1', '[::1]', host] })
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false })
  const server = createServer(
    {
      headersTimeout: HEADERS_MS,
      requestTimeout: REQUEST_MS,
      keepAliveTimeout: IDLE_MS,
      connectionsCheckingInterval: 1000,
    },
    (request, response) => void listener(request, response),
  )
  await listen(server, host, port)
  const bound = server.address() as AddressInfo
  const name = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address
  return { url: `http://${name}:${bound.port}/`, close: () => close(server) }
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), CLOSING_MS)
    server.close(() => {
      clearTimeout(late)
      resolve()
    })
    server.closeIdleConnections()
  })
}
