// What pages weigh over the wire the first time, and which scripts they ask for.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inBrowser, type OpenOffice } from '../office/browser.ts'

/** A first view, fonts included. */
const MOST = 200_000

interface Loaded {
  readonly path: string
  readonly bytes: number
}

/** All that a browser that knows nothing of the office loads for a page, as long as nobody touches it. */
async function loaded(it: OpenOffice, path: string): Promise<Loaded[]> {
  const context = await it.browser.newContext({ reducedMotion: 'reduce' })
  const page = await context.newPage()
  const responses: Promise<Loaded>[] = []
  context.on('requestfinished', (request) => {
    const bytes = request.sizes().then((sizes) => sizes.responseBodySize + sizes.responseHeadersSize)
    responses.push(bytes.then((sum) => ({ path: new URL(request.url()).pathname, bytes: sum })))
  })
  await page.goto(it.url + path, { waitUntil: 'networkidle' })
  const all = await Promise.all(responses)
  await context.close()
  return all
}

inBrowser('what pages weigh', (it) => {
  const PAGES: Readonly<Record<string, RegExp | undefined>> = {
    '/en': undefined,
    '/en/relations/CA-QC/RU': undefined,
    '/en/relations/US': undefined,
    '/en/search?party=US': undefined,
    '/en/documents': undefined,
    '/en/network?party=CA-QC&other=RU': undefined,
    '/en/network': /^\/assets\/network(-layout)?-/,
    '/en/read': /^\/assets\/(read|lighting)-/,
  }
  for (const [path, scripts] of Object.entries(PAGES))
    test(`${path}: ${scripts ? 'its own scripts' : 'no script'}, and less than 200 kB`, async () => {
      const all = await loaded(it, path)
      const sum = all.reduce((total, { bytes }) => total + bytes, 0)
      assert.ok(sum < MOST, `${sum} bytes: ${JSON.stringify(all)}`)
      const asked = all.filter((one) => one.path.endsWith('.js')).map((one) => one.path)
      assert.equal(asked.length > 0, scripts !== undefined, asked.join(' '))
      assert.deepEqual(
        asked.filter((one) => !scripts?.test(one)),
        [],
      )
    })
})
