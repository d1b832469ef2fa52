/** A small server for pages that are there to try islands on. */

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { loadIslands, type Island } from '../../src/server/assets/islands.ts'
import { builtIslands } from './built.ts'

/** As the office sends it. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'"

export interface Stand {
  readonly url: string
  close(): void
}

/** Serves one page with one island, and what else is given by address. */
export async function standFor(
  island: Island,
  body: string,
  others: Readonly<Record<string, { readonly type: string; readonly body: string }>> = {},
): Promise<Stand> {
  await builtIslands()
  const islands = loadIslands()
  const scripts = islands.scripts(island).map((src) => `<script type="module" src="${src}"></script>`)
  const styles = Object.keys(others).filter((path) => path.endsWith('.css'))
  const page = `<!doctype html><html lang="en"><title>${island}</title>${styles
    .map((href) => `<link rel="stylesheet" href="${href}">`)
    .join('')}${scripts.join('')}<body>${body}`
  const server = createServer(({ url = '/' }, response) => {
    const asset = islands.files.get(url) ?? others[url]
    if (asset) return response.setHeader('content-type', asset.type).end(asset.body)
    if (url !== '/') return response.writeHead(404).end()
    return response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .setHeader('content-security-policy', POLICY)
      .end(page)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() }
}
