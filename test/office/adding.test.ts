// What no reader finds is added by hand: with words picked from the text, without scripts, by keyboard, on a telephone.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { ADDING } from '../../src/server/words/adding.ts'
import { REVIEW } from '../../src/server/words/review.ts'
import { inBrowser, type OpenOffice } from './browser.ts'

const SENTENCE = 'He visited Moscow and St. Petersburg.'

const documentOf = async (it: OpenOffice): Promise<string> =>
  (await it.register.search.documents('', { limit: 200 })).items
    .find(({ origin }) => origin.endsWith('december-2009/held.txt'))!
    .id.slice(7, 23)

const arrives = async (page: Page, by: () => Promise<unknown>): Promise<void> => {
  await Promise.all([page.waitForNavigation(), by()])
}

/** A click on a word of the text. */
async function clickWord(page: Page, word: string, nth = 0): Promise<void> {
  const box = await page.evaluate<{ x: number; y: number }>(`(() => {
    const passage = document.querySelector('[data-pick]')
    const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT)
    let left = ${nth}
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const { index } of node.textContent.matchAll(/${word}/g)) {
        if (left--) continue
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + ${word.length})
        node.parentElement.scrollIntoView({ block: 'center' })
        const { left: x, top, width, height } = range.getBoundingClientRect()
        return { x: x + width / 2, y: top + height / 2 }
      }
  })()`)
  await page.mouse.click(box.x, box.y)
}

inBrowser('adding by hand', (it) => {
  test('words picked from the text go into the fields, and the engagement rests on them', async () => {
    const document = await documentOf(it)
    const page = await it.page(`/en/documents/${document}`)
    await arrives(page, () => page.click(`text=${ADDING.en.addTold}`))
    await arrives(page, () => page.click('nav[aria-label] >> text=Meeting'))
    await clickWord(page, 'He')
    await clickWord(page, 'Petersburg')
    assert.equal(await page.inputValue('[name=quote]'), SENTENCE.slice(0, -1))
    await page.focus('[name=date]')
    await clickWord(page, 'December', 1)
    await clickWord(page, '2009', 1)
    assert.match(await page.inputValue('[name=date]'), /^2009-12/)
    await page.focus('[name=name1]')
    await clickWord(page, 'Jean')
    await clickWord(page, 'Charest')
    assert.equal(await page.inputValue('[name=name1]'), 'Jean Charest')
    assert.equal(await page.inputValue('[name=quote]'), SENTENCE.slice(0, -1), 'what was picked before stays')
    await page.fill('[name=parties]', 'Québec\nMoscow')
    await arrives(page, () => page.click(`text=${ADDING.en.add}`))
    assert.match(page.url(), /\/engagements\/\w+\.e1/)
    await arrives(page, () => page.click('#done button'))
    assert.ok(page.url().includes(`/documents/${document}`))
    assert.match((await page.textContent('[role=status]'))!, /Taken back/)
  })

  test('without scripts; what is wrong is put right where it stands', async () => {
    const document = await documentOf(it)
    const page = await it.page(`/en/engagements/new?document=${document}&type=meeting`, { scripts: false })
    await page.fill('[name=quote]', SENTENCE)
    await page.fill('[name=date]', 'last week')
    await page.fill('[name=parties]', 'Québec\nNowhere at all')
    await arrives(page, () => page.click(`text=${ADDING.en.add}`))
    const faults = await page.locator('.fault').allTextContents()
    assert.deepEqual(faults.length, 2)
    assert.match(faults.join(' '), /last week is no date.*Nowhere at all/)
    assert.equal(await page.inputValue('[name=quote]'), SENTENCE)
    assert.equal(await page.getAttribute('[name=date]', 'aria-invalid'), 'true')
    await page.fill('[name=date]', '2009-12-10')
    await page.fill('[name=parties]', 'Québec\nRussia')
    await arrives(page, () => page.click(`text=${ADDING.en.add}`))
    assert.equal(await page.locator('time[datetime="2009-12-10"]').first().isVisible(), true)
    // It stands with the text now, too, and so does a note.
    await page.goto(`${it.url}/en/documents/${document}`)
    assert.match((await page.textContent('#added + ul'))!, /St\. Petersburg/)
    await page.click(`summary:text-is("${ADDING.en.note}")`)
    await page.fill('[name=text]', 'The press office confirmed it.')
    await arrives(page, () => page.click(`text=${ADDING.en.keepNote}`))
    assert.match((await page.textContent('#notes + ul'))!, /The press office confirmed it/)
    await arrives(page, () => page.click(`#done >> text=${REVIEW.en.undo}`))
    assert.equal(await page.locator('#notes').count(), 0)
  })

  test('in French, on a telephone, from the home page, by keyboard', async () => {
    const page = await it.page('/fr', { width: 360, scheme: 'dark', language: 'fr' })
    await page.focus(`text=${ADDING.fr.addByHand}`)
    await arrives(page, () => page.keyboard.press('Enter'))
    await page.focus('nav[aria-label] >> text=Entente')
    await arrives(page, () => page.keyboard.press('Enter'))
    for (const [field, words] of [
      ['title', 'Déclaration sur les ports'],
      ['date', '2021'],
      ['parties', 'Chili\nPérou'],
    ]) {
      await page.focus(`[name=${field}]`)
      await page.keyboard.insertText(words)
    }
    // A line break is written in a field of lines; elsewhere the key sends the form.
    await page.focus('[name=title]')
    await arrives(page, () => page.keyboard.press('Enter'))
    assert.equal(await page.textContent('h1'), 'Déclaration sur les ports')
    assert.match((await page.textContent('main'))!, /Chili/)
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 360)
  })
})
