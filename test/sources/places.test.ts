// Every value that was read from a page leads back to the same words on the page, in a real browser.

import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { AGENCIES } from '../../scripts/corpus/layouts/agencies.ts'
import { FURTHER_PAGES } from '../../scripts/corpus/layouts/further-pages.ts'
import { HELD_OUT } from '../../scripts/corpus/layouts/held-out.ts'
import { OLD_PAGES } from '../../scripts/corpus/layouts/old-pages.ts'
import { PORTALS } from '../../scripts/corpus/layouts/portals.ts'
import { releaseOf } from '../../scripts/corpus/layouts/release.ts'
import { read } from '../../src/index.ts'
import type { Place } from '../../src/sources/extract.ts'
import { extractHtml } from '../../src/sources/html/extract-html.ts'
import { launch, noChromium } from '../chromium.ts'

const ALL = Object.entries({ ...PORTALS, ...AGENCIES, ...OLD_PAGES, ...FURTHER_PAGES, ...HELD_OUT })
// What a script would fill has its text in data, of which no element shows a word.
const SHELL = 'single-page shell with JSON-LD'
const LAYOUTS = ALL.filter(([name]) => name !== SHELL)
const SAMPLES = globSync(join(import.meta.dirname, '../../samples/*.txt'))
  .map((file) => basename(file, '.txt'))
  .filter((name) => name !== 'README')
  .sort()

interface Cited {
  readonly words: string
  readonly place: Place & { kind: 'html' }
}

/** Of every cite anywhere in a reading. */
function rangesIn(value: unknown, found: [number, number][] = []): [number, number][] {
  if (Array.isArray(value)) for (const one of value) rangesIn(one, found)
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value))
      if (key === 'cites') found.push(...(one as [number, number][]))
      else rangesIn(one, found)
  return found
}

/** As they are on both sides: neither white space nor what has no width, nor the signs between cells and before items. */
const plain = (text: string): string => text.replace(/[\s\u00AD\u200B\u2060\uFEFF|]+|^- |\n- /g, '')

describe('cites in a real browser', { skip: noChromium }, () => {
  let browser: Browser
  let page: Page
  before(async () => {
    browser = await launch()
    page = await browser.newPage()
    // Nothing is fetched.
    await page.route('**/*', (route) =>
      route.request().url() === 'http://page.test/' ? route.fallback() : route.abort(),
    )
  })
  after(() => browser.close())

  test('each leads back to its words', async () => {
    let checked = 0
    const wrong: string[] = []
    for (const [i, sample] of SAMPLES.entries()) {
      const [name, layout] = LAYOUTS[i % LAYOUTS.length]
      const { html } = layout(releaseOf(sample, '2024-05-03', '3 May 2024'))
      const { text, placesOf } = await extractHtml(Buffer.from(html), {})
      const cited = rangesIn(read(text)).map(([start, end]): Cited => {
        const [place] = placesOf([start, end])
        assert.ok(place?.kind === 'html', `${name}: no place for ${text.slice(start, end)}`)
        return { words: text.slice(start, end), place }
      })
      await page.route(
        'http://page.test/',
        (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
        { times: 1 },
      )
      await page.goto('http://page.test/', { waitUntil: 'commit' })
      await page.waitForLoadState('domcontentloaded')
      const seen = await page.evaluate<{ position: string; element: boolean; quote: boolean }[]>(
        `${JSON.stringify(cited.map(({ place }) => place))}.map(({ css, quote: { exact, prefix, suffix }, position: [start, end] }) => {
          const body = document.body.textContent
          const elements = document.querySelectorAll(css)
          return {
            position: body.slice(start, end),
            element: elements.length === 1 && elements[0].textContent.includes(exact),
            quote: body.includes(prefix + exact + suffix),
          }
        })`,
      )
      for (const [k, { words, place }] of cited.entries()) {
        checked++
        const { position, element, quote } = seen[k]
        if (position !== place.quote.exact || !element || !quote || plain(position) !== plain(words))
          wrong.push(`${name}, ${sample}: “${words}”, in the page “${position}” ${JSON.stringify(place)}`)
      }
    }
    assert.deepEqual(wrong.slice(0, 5), [])
    assert.ok(checked > 1000, `${checked} cites`)
  })

  test('of a page that a script would fill, to its words in the data', async () => {
    let checked = 0
    for (const sample of SAMPLES.slice(0, 20)) {
      const { html } = AGENCIES[SHELL](releaseOf(sample, '2024-05-03', '3 May 2024'))
      const { text, placesOf } = await extractHtml(Buffer.from(html), {})
      const cited = rangesIn(read(text)).map(([start, end]) => {
        const [place] = placesOf([start, end])
        assert.ok(place?.kind === 'html-data', text.slice(start, end))
        return { words: text.slice(start, end), place }
      })
      await page.route(
        'http://page.test/',
        (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
        { times: 1 },
      )
      await page.goto('http://page.test/', { waitUntil: 'commit' })
      await page.waitForLoadState('domcontentloaded')
      const seen = await page.evaluate<string[]>(
        `${JSON.stringify(cited.map(({ place }) => place))}.map(({ css, position: [start, end] }) => {
          const [script, ...more] = document.querySelectorAll(css)
          return more.length ? '' : script.textContent.slice(start, end)
        })`,
      )
      for (const [k, { words, place }] of cited.entries()) {
        checked++
        assert.equal(seen[k], place.quote.exact)
        const told = (JSON.parse(`"${seen[k]}"`) as string).replace(/<[^>]*>/g, '')
        assert.equal(plain(told), plain(words))
      }
    }
    assert.ok(checked > 100, `${checked} cites`)
  })
})
