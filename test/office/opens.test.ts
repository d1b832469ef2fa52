import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inBrowser } from './browser.ts'

inBrowser('the office', (it) => {
  test('opens on what is new', async () => {
    const page = await it.page('/')
    assert.match(await page.title(), /Chancery/)
    assert.ok((await page.locator('.register .entry').count()) > 3)
  })

  test('speaks the language that the browser likes, or that the address says', async () => {
    const lang = async (path: string, language: string) =>
      (await it.page(path, { language })).getAttribute('html', 'lang')
    assert.equal(await lang('/', 'fr-CA'), 'fr')
    assert.equal(await lang('/en', 'fr-CA'), 'en')
    assert.equal(await lang('/fr', 'en'), 'fr')
  })

  test('has its main places on one line, even on a telephone', async () => {
    for (const language of ['en', 'fr']) {
      const page = await it.page(`/${language}`, { width: 360 })
      await page.evaluate('document.fonts.ready')
      const tops = await page.locator('.nav a').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
      assert.equal(new Set(tops).size, 1, language)
    }
  })

  test('answers an address where nothing is with a page', async () => {
    const page = await it.page('/nothing')
    assert.match((await page.textContent('h1'))!, /no such page/)
  })
})
