// The office on a real socket, seen through a real browser.

import assert from 'node:assert/strict'
import { after, afterEach, before, describe } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { serve, type Listening } from '../../src/server/serve.ts'
import type { Settings } from '../../src/server/site.ts'
import { launch, noChromium } from '../chromium.ts'
import { office, type Office } from '../server/office.ts'
import { builtIslands } from '../web/built.ts'

export interface Look {
  /** 1440 unless told. */
  readonly width?: number
  readonly scheme?: 'light' | 'dark'
  readonly scripts?: boolean
  /** What the browser likes to read: `fr`. */
  readonly language?: string
}

export interface OpenOffice extends Office {
  /** Without a slash at its end. */
  readonly url: string
  readonly browser: Browser
  /**
   * A new window, with cookies of its own, at a path of the office. What goes wrong in it fails the test, or is added to
   * the faults given: tests that run at once have to tell them apart.
   */
  page(path: string, look?: Look, faults?: string[]): Promise<Page>
}

/** What a browser says of the page that it was asked for; pages of errors are pages, too. */
const NO_FAULT = /Failed to load resource: the server responded with a status of 4/

/**
 * A suite with an office and one browser. Where there is no Chromium it is skipped, and says so.
 *
 *     inBrowser('review', (it) => {
 *       test('by keyboard', async () => {
 *         const page = await it.page('/review', { width: 360 })
 */
export function inBrowser(title: string, suite: (it: OpenOffice) => void, settings: Partial<Settings> = {}): void {
  describe(title, { skip: noChromium }, () => {
    const it = {} as { -readonly [K in keyof OpenOffice]: OpenOffice[K] }
    const faults: string[] = []
    let listening: Listening
    before(async () => {
      await builtIslands()
      Object.assign(it, await office(settings))
      listening = await serve(it.settings, '127.0.0.1', 0)
      it.url = listening.url.slice(0, -1)
      it.browser = await launch()
    })
    it.page = async (path, look = {}, found = faults) => {
      const context = await it.browser.newContext(contextFrom(look))
      const page = await context.newPage()
      watch(page, it.url, found)
      await page.goto(it.url + path)
      return page
    }
    afterEach(() => assert.deepEqual(faults.splice(0), []))
    after(async () => {
      await it.browser?.close()
      await listening?.close()
    })
    suite(it)
  })
}

function contextFrom({ width = 1440, scheme = 'light', scripts = true, language = 'en' }: Look) {
  return {
    viewport: { width, height: 900 },
    colorScheme: scheme,
    javaScriptEnabled: scripts,
    locale: language,
    reducedMotion: 'reduce',
  } satisfies BrowserContextOptions
}

/** Notes what a page must never do: report an error, open a dialogue, or ask another host. */
function watch(page: Page, url: string, faults: string[]): void {
  const note = (what: string): void => void faults.push(`${page.url()}: ${what}`)
  page.on('console', (message) => {
    const text = message.text()
    if (message.type() === 'error' && !(NO_FAULT.test(text) && message.location().url === page.url())) note(text)
  })
  page.on('pageerror', (error) => note(error.message))
  page.on('dialog', (dialog) => {
    note(`a dialogue: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(`${url}/`) && !/^(data|blob):/.test(request.url())) note(`asks ${request.url()}`)
  })
}
