// Something is found, narrowed and saved, as a person at the desk would do it.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { COLUMN_NAMES } from '../../src/formats/entry-row.ts'
import { rowsOf } from '../formats/parse-csv.ts'
import { inBrowser } from './browser.ts'

const heading = (page: Page): Promise<string> => page.locator('.head h2').first().innerText()
const query = (page: Page): Record<string, string> => Object.fromEntries(new URL(page.url()).searchParams)

inBrowser('search', (it) => {
  test('by keyboard alone and without scripts: a sentence is filled in, narrowed, taken back and put right', async () => {
    const page = await it.page('/search', { scripts: false })
    await page.locator('[name=party]').focus()
    await page.keyboard.type('Russia')
    await page.keyboard.press('Tab')
    await page.keyboard.type('united states')
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
    assert.deepEqual(query(page), { party: 'Russia', other: 'united states' })
    assert.match(await heading(page), /answers? this sentence$/)
    assert.equal(await page.inputValue('[name=other]'), 'United States')

    const all = await page.locator('.register > li').count()
    const facet = page.locator('.facets section:has(h3:text-is("Kind")) a').first()
    const number = Number(await facet.locator('.num').innerText())
    await facet.focus()
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
    assert.equal(await page.locator('.register > li').count(), Math.min(20, number))
    await page.locator('.facets section:has(h3:text-is("Kind")) [aria-current]').press('Enter')
    await page.waitForURL((url) => !url.searchParams.has('type'))
    assert.equal(await page.locator('.register > li').count(), all)

    await page.fill('[name=since]', 'lately')
    await Promise.all([page.waitForNavigation(), page.locator('[name=since]').press('Enter')])
    const since = page.locator('[name=since]')
    assert.equal(await since.getAttribute('aria-invalid'), 'true')
    assert.match(await page.locator(`#${await since.getAttribute('aria-describedby')}`).innerText(), /Write 2009/)
    assert.equal(await page.inputValue('[name=party]'), 'Russia')
    await since.fill('1950')
    await Promise.all([page.waitForNavigation(), since.press('Enter')])
    assert.equal(query(page)['since'], '1950')
  })

  test('what is rarely asked is under the sentence, and the whole answer can be saved', async () => {
    const page = await it.page('/fr/search', { width: 360, scripts: false })
    await page.locator('.more > summary').press('Enter')
    await page.selectOption('[name=kind]', 'official')
    await page.locator('.more button').click()
    assert.deepEqual(query(page), { kind: 'official' })
    const file = page.waitForEvent('download')
    await page.getByRole('link', { name: 'CSV' }).click()
    const rows = rowsOf(readFileSync(await (await file).path(), 'utf8'))
    assert.deepEqual(rows[0], COLUMN_NAMES)
    assert.ok(rows.length > 1)
    assert.ok(rows.slice(1).every((row) => row[COLUMN_NAMES.indexOf('kind')] === 'official'))
  })

  test('from page to page, and to the words of a source', async () => {
    const page = await it.page('/search?text=minister')
    const first = await page.locator('.register h3').allInnerTexts()
    await page.getByRole('link', { name: 'Next page' }).click()
    assert.notDeepEqual(await page.locator('.register h3').allInnerTexts(), first)
    await page.getByRole('link', { name: 'First page' }).click()
    assert.deepEqual(await page.locator('.register h3').allInnerTexts(), first)
    const snippet = page.locator('.snippet:has(mark)').first()
    const words = (await snippet.locator('mark').first().innerText()).toLowerCase()
    await snippet.locator('a').click()
    assert.ok((await page.locator('mark').allInnerTexts()).join(' ').toLowerCase().includes(words))
  })

  test('from the index of parties to a relation, by a name in French', async () => {
    const page = await it.page('/relations', { scripts: false })
    await page.fill('[name=name]', 'allemagne')
    await Promise.all([page.waitForNavigation(), page.locator('[name=name]').press('Enter')])
    await page.locator('#all ~ * .index a').first().click()
    assert.equal(new URL(page.url()).pathname, '/relations/DE')
  })
})
