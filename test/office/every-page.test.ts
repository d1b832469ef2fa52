// Every page, in each language and light, at each width, as everyone must be able to use it.

import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { RESOURCES } from '../../src/server/resources/all.ts'
import { ADDRESSES, thingsOf, type Things } from './addresses.ts'
import { inBrowser, type Look, type OpenOffice } from './browser.ts'

/**
 * CI sets CHANCERY_PAGES=all: every address of a page, in both languages and lights, on paper, with a picture. Otherwise
 * one address of each, in French, where words are longest; of the English page what its width and its links tell.
 */
const IS_THOROUGH = process.env['CHANCERY_PAGES'] === 'all'
const WIDTHS = [1440, 768, 360, 320]
/** Pages that are looked at at a time. */
const AT_ONCE = 3
const PICTURES = join(import.meta.dirname, '../../out/screenshots')

test('every resource has an address to be visited at', () => {
  assert.deepEqual(
    RESOURCES.map(({ path }) => path).filter((path) => !(path in ADDRESSES)),
    [],
  )
})

inBrowser('every page', (it) => {
  let things: Things
  before(async () => {
    things = await thingsOf(it.register)
    mkdirSync(PICTURES, { recursive: true })
  })

  describe('is for everyone', { concurrency: AT_ONCE }, () => {
    for (const { path } of RESOURCES)
      test(path, { timeout: 120_000 }, async () => {
        const addresses = ADDRESSES[path]?.(things) ?? []
        for (const [i, address] of addresses.slice(0, IS_THOROUGH ? undefined : 1).entries()) {
          // The first is looked at in each way; in the others, only what they show is another.
          const picture = i === 0 && IS_THOROUGH ? join(PICTURES, nameOf(path)) : undefined
          await visit(it, address, 'fr', true, picture)
          if (i > 0) continue
          await visit(it, address, 'en', IS_THOROUGH, picture)
          await withoutScripts(it, address)
        }
      })
  })

  describe('goes by keyboard', { concurrency: AT_ONCE }, () => {
    for (const { path } of RESOURCES)
      test(path, { timeout: 120_000 }, async () => {
        const [address] = ADDRESSES[path]?.(things) ?? []
        await watched(it, address, {}, async (page) => {
          await skips(page)
          await page.reload()
          await tabs(page)
        })
      })
  })
})

const nameOf = (path: string): string => path.replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'home'

/** At all widths; if closely, also by axe, in the other light, and on paper. */
async function visit(
  it: OpenOffice,
  address: string,
  language: 'en' | 'fr',
  isClose: boolean,
  picture?: string,
): Promise<void> {
  const look = { language, scheme: language === 'en' ? 'light' : 'dark' } as const
  await watched(it, `/${language}${address === '/' ? '' : address}`, look, async (page, faults) => {
    const other = look.scheme === 'light' ? 'dark' : 'light'
    faults.push(...(await faultsOf(page, language)))
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      faults.push(...(await tooWide(page)).map((what) => `${width} px: wider than the window: ${what}`))
      if (isClose && width === WIDTHS[0]) faults.push(...(await axeFaults(page, look.scheme)))
      if (picture && width === (language === 'en' ? 1440 : 360))
        await page.screenshot({ path: `${picture}-${language}-${width}-${look.scheme}.png`, fullPage: true })
    }
    if (!isClose) return
    await page.emulateMedia({ colorScheme: other })
    // The other light changes nothing but colours.
    faults.push(...(await axeFaults(page, other, ['color-contrast'])))
    const paper = await page.pdf({ format: 'A4' })
    if (paper.length < 1000) faults.push(`a print of ${paper.length} bytes`)
  })
}

/** What is written in the page as it is sent; scripts may do what it may not. */
async function withoutScripts(it: OpenOffice, address: string): Promise<void> {
  await watched(it, address, { scripts: false }, async (page, faults) => {
    const inline = await page.evaluate<string[]>(`
      [...document.querySelectorAll('*')]
        .filter((one) => one.matches('[style], style, script:not([src])') || [...one.attributes].some(({ name }) => name.startsWith('on')))
        .map((one) => 'inline: ' + one.outerHTML.slice(0, 120))`)
    faults.push(...inline, ...(await faultsOf(page, 'en')))
  })
}

/** Opens a page, and fails with all that is wrong with it. */
async function watched(
  it: OpenOffice,
  path: string,
  look: Look,
  then: (page: Page, faults: string[]) => Promise<void>,
): Promise<void> {
  const faults: string[] = []
  const page = await it.page(path, look, faults)
  await then(page, faults)
  await page.context().close()
  assert.deepEqual([...new Set(faults)], [], path)
}

/** Headings and landmarks are no success criteria of WCAG, but whoever listens to a page goes by them. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function axeFaults(page: Page, scheme: string, rules: readonly string[] = RULES): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate<{ id: string; help: string; nodes: string[] }[]>(
    `axe.run({ runOnly: ${JSON.stringify(rules)} }).then(({ violations }) => violations.map(({ id, help, nodes }) =>
      ({ id, help, nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => html.slice(0, 200) + ' ' + failureSummary) })))`,
  )
  return found.map(({ id, help, nodes }) => `axe, ${scheme}: ${id}: ${help}\n  ${nodes.join('\n  ')}`)
}

/** What stands over the edge, so that one would have to scroll both ways. */
async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    const out = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > width + 1)
    return out.slice(0, 3).map((one) => one.outerHTML.slice(0, 120)).concat(out.length ? [] : ['something'])
  })()`)
}

/** What is so whatever the window. */
function faultsOf(page: Page, language: string): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const all = (selector) => [...document.querySelectorAll(selector)]
    const faults = []
    if (document.documentElement.lang !== '${language}') faults.push('lang is ' + document.documentElement.lang)
    if (all('h1').length !== 1) faults.push(all('h1').length + ' h1')
    if (all('main').length !== 1) faults.push(all('main').length + ' main')
    if (!document.title.endsWith(' · Chancery')) faults.push('title: ' + document.title)
    const ids = all('[id]').map(({ id }) => id)
    for (const id of ids.filter((id, i) => ids.indexOf(id) !== i)) faults.push('twice: #' + id)
    for (const one of all('a[href^="#"]')) {
      const id = decodeURIComponent(one.getAttribute('href').slice(1))
      if (!document.getElementById(id)) faults.push('leads nowhere: #' + id)
    }
    for (const one of all('[tabindex]')) if (one.tabIndex > 0) faults.push('tabindex: ' + one.outerHTML.slice(0, 120))
    return faults
  })()`)
}

/** The first stop of the keyboard leads past what all pages have in common. */
async function skips(page: Page): Promise<void> {
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate('document.activeElement.className'), 'skip')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const at = await page.evaluate(
    'document.activeElement.closest("main, footer")?.tagName ?? document.activeElement.outerHTML',
  )
  assert.match(String(at), /^(MAIN|FOOTER)$/, 'the skip link does not lead into the page')
}

/** The keyboard reaches everything that can be used, and shows where it is. */
async function tabs(page: Page): Promise<void> {
  const stops = await page.evaluate<number>(`(() => {
    const usable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
    globalThis.unreached = new Set([...document.querySelectorAll(usable)].filter((one) =>
      one.tabIndex === 0 && !one.disabled && one.type !== 'hidden' && one.checkVisibility({ visibilityProperty: true })))
    globalThis.unseen = []
    addEventListener('focusin', ({ target }) => {
      // A group of radio buttons is one stop.
      for (const one of unreached)
        if (one === target || (one.type === 'radio' && one.form === target.form && one.name === target.name)) unreached.delete(one)
      const { outlineStyle, boxShadow } = getComputedStyle(target)
      if (outlineStyle === 'none' && boxShadow === 'none') unseen.push(target.outerHTML.slice(0, 120))
    })
    return unreached.size
  })()`)
  for (let i = 0; i < stops + 2; i++) await page.keyboard.press('Tab')
  assert.deepEqual(
    await page.evaluate('({ unreached: [...unreached].map((one) => one.outerHTML.slice(0, 200)), unseen })'),
    { unreached: [], unseen: [] },
  )
}
