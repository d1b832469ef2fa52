/** The office on a socket: who may knock, how long one may take, and how it closes. */

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { getRequestListener } from '@hono/node-server'
import { officeApp } from './app.ts'
import type { Settings } from './site.ts'

export interface Listening {
  /** Where it is: `http://127.0.0.1:4310/`. */
  readonly url: string
  /** Takes no more requests, finishes those that have begun, and ends. */
  close(): Promise<void>
}

/** In milliseconds. */
export interface Patience {
  /** How long headers, and a whole request, may take to arrive. */
  readonly headers: number
  readonly request: number
  /** How long a connection may be idle: longer than one reads a page, since a request that meets its end is lost. */
  readonly idle: number
  /** What has not ended by then is cut off when the server closes. */
  readonly closing: number
}

const PATIENCE: Patience = { headers: 10_000, request: 60_000, idle: 75_000, closing: 10_000 }

/** The address at which nobody but this machine can knock. */
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/

export const isLoopback = (host: string): boolean => LOOPBACK.test(host)

export async function serve(
  settings: Omit<Settings, 'hosts'>,
  host: string,
  port: number,
  patience = PATIENCE,
): Promise<Listening> {
  // Until people can sign in, whoever can reach the office can change the register.
  if (!isLoopback(host))
    throw new RangeError(`${host} can be reached from elsewhere, and there is no sign-in yet; serve on 127.0.0.1`)
  const app = officeApp({ ...settings, hosts: ['localhost', '127.0.0.1', '[::1]', host] })
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false })
  const server = createServer(
    {
      headersTimeout: patience.headers,
      requestTimeout: patience.request,
      keepAliveTimeout: patience.idle,
      connectionsCheckingInterval: Math.min(1000, patience.headers),
    },
    (request, response) => {
      // A connection that is kept for later would keep a closing server open.
      response.once('close', () => setImmediate(() => server.listening || server.closeIdleConnections()))
      void listener(request, response)
    },
  )
  server.on('clientError', refuse)
  await listen(server, host, port)
  const bound = server.address() as AddressInfo
  const name = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address
  return { url: `http://${name}:${bound.port}/`, close: () => close(server, patience.closing) }
}

/** What is no request of HTTP, or takes too long to become one, is refused before it reaches the office. */
function refuse(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const [status, title] = REFUSALS[error.code ?? ''] ?? [400, 'Bad Request']
  const body = JSON.stringify({ type: 'about:blank', title, status })
  const headers = [
    `HTTP/1.1 ${status} ${title}`,
    'content-type: application/problem+json',
    `content-length: ${body.length}`,
    'x-content-type-options: nosniff',
    'connection: close',
  ]
  socket.end(`${headers.join('\r\n')}\r\n\r\n${body}`)
}

const REFUSALS: Readonly<Record<string, readonly [status: number, title: string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout'],
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

function close(server: Server, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), patience)
    server.close(() => {
      clearTimeout(late)
      resolve()
    })
    server.closeIdleConnections()
  })
}
