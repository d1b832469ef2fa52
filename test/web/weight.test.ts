// What pages weigh over the wire the first time, and which scripts they ask for.

import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { inBrowser, type OpenOffice } from '../office/browser.ts'
import { documentOf } from '../store/documents.ts'

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

/** Letters of many alphabets, in roman and, where a person has several names, in italics. */
const NAMES = [
  'The Minister of Foreign Affairs of Poland, Wojciech Śliwiński, paid a working visit to Prague, Czechia, from 4 to 5 March 2022. He met with the Minister of Foreign Affairs of Czechia, Řehoř Dvořáček, and with the Ambassador of Turkey, İsmail Yeğenoğlu.',
  'On 7 March 2022 the Minister of Foreign Affairs of Poland, Wojciech Śliwinski, met with the Minister of Trade of Vietnam, Nguyễn Thị Phượng, in Warsaw.',
  'On 9 March 2022 the Minister of Foreign Affairs of Poland, Wojciech Śliwiński, met with the Minister of Culture of Russia, Евгений Щукин, and with the Minister of Culture of Romania, Ștefan Țepeș, in Kraków.',
].map((text, i) => documentOf(text, `names-${i + 1}.txt`))

inBrowser('what pages weigh', (it) => {
  before(() => it.register.add(NAMES))

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

  test('pages with names in the letters of many languages: fonts of these letters alone, and less than 200 kB', async () => {
    const { items } = await it.register.search.entries({ text: 'sliwinski' })
    const people = items.flatMap(({ participants }) =>
      participants.map(({ appearances }) => `/people/${appearances[0]}`),
    )
    const pages = [
      ...new Set(people.map((one) => `/en${one}`)),
      ...items.map(({ id }) => `/en/engagements/${id}`),
      ...['PL', 'PL/CZ', 'PL/VN', 'PL/RU'].flatMap((both) => [`/en/relations/${both}`, `/fr/relations/${both}`]),
      '/fr/people?name=sliwinski',
      '/en/search?party=PL',
    ]
    const fonts = new Set<string>()
    for (const path of pages) {
      const all = await loaded(it, path)
      const sum = all.reduce((total, { bytes }) => total + bytes, 0)
      assert.ok(sum < MOST, `${path}: ${sum} bytes: ${JSON.stringify(all)}`)
      for (const one of all) if (one.path.endsWith('.woff2')) fonts.add(one.path.split(/[/.]/)[2])
    }
    const part = (name: string) => [...fonts].filter((font) => font.endsWith(name)).sort()
    for (const name of ['office-sans-normal-400', 'office-serif-normal-400', 'office-serif-italic-400'])
      assert.ok(fonts.has(`${name}-europe`), name)
    assert.notDeepEqual(part('-vietnamese'), [])
    assert.notDeepEqual(part('-cyrillic'), [])
    assert.deepEqual(part('-more'), [])
  })
})
