// A site on this machine, which answers as a test says.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Answering = (request: IncomingMessage, response: ServerResponse) => void

export interface Web extends AsyncDisposable {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string
  /** `127.0.0.1:PORT`, as `--allow-host` takes it. */
  readonly host: string
  /** Paths asked for, in order. */
  readonly asked: string[]
  /** By path; other paths are not there. It may be changed at any time. */
  readonly pages: Record<string, Answering | string>
}

export async function web(pages: Record<string, Answering | string> = {}): Promise<Web> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url!
    asked.push(path)
    const page = pages[path] ?? pages[path.replace(/\?.*/, '')] ?? pages['*']
    if (page === undefined) response.writeHead(404).end()
    else if (typeof page === 'string')
      response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(page)
    else page(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    asked,
    pages,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Leads to another address. */
export const redirect =
  (location: string, status = 302): Answering =>
  (_, response) =>
    response.writeHead(status, { location }).end()
