// A text is added, looked through, put right and found again, as a person at the desk would do it.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { shortIdOf } from '../../src/register/report.ts'
import { REVIEW } from '../../src/server/words/review.ts'
import { DOUBTFUL } from '../server/office.ts'
import { inBrowser } from './browser.ts'

const w = REVIEW.en

const communique = (name: string): string => `Oslo, 14 May 2024

Minister of Trade of Ghana visits Norway

The Minister of Trade of Ghana, ${name}, paid a working visit to Oslo, Norway, from 12 to 13 May 2024. On May 12 she met with the Minister of Industry of Norway, Kari Berg.

The programme was drawn up for the North Sea Trade Days of that week.
`

/** Presses a key that leads to another page, and waits for it. */
async function go(page: Page, key: string): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.keyboard.press(key)])
}

/** Moves the focus by keys alone until it is on what the selector names. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 200; i++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return
  }
  assert.fail(`${selector} is not reached by the keyboard`)
}

const heading = (page: Page): Promise<string | null> => page.textContent('#value')

inBrowser('review', (it) => {
  /** Puts a text into the register by the form of the page that reads it. */
  const added = async (name: string): Promise<Page> => {
    const page = await it.page('/read', { scripts: false })
    await page.fill('[name=text]', communique(name))
    await page.click('button:not([formaction])')
    await page.click('[formaction]')
    return page
  }

  test('by keyboard alone: a text is added, a date put right, the rest confirmed, and all of it taken back', async () => {
    const page = await it.page('/read')
    await tabTo(page, 'textarea')
    await page.keyboard.insertText(communique('Ama Owusu'))
    await page.waitForSelector('.reading li')
    await tabTo(page, '[formaction]')
    await go(page, 'Enter')
    assert.match(page.url(), /\/review\/documents\/[0-9a-f]{16}$/)
    assert.match((await heading(page))!, /Ama Owusu/)

    // The date of the visit: its value leads to the form, the form asks for a date.
    await tabTo(page, '.values a[href*="slot=date"]')
    await go(page, 'Enter')
    assert.equal(await page.textContent('.passage mark'), '12 to 13 May 2024')
    // Words that are picked are written as a date, which may still be written otherwise.
    await page.keyboard.press('[')
    await page.keyboard.press('ArrowRight')
    assert.equal(await page.inputValue('[name=value]'), '2024-05-13')
    for (const _ of ['13', 'May']) await page.keyboard.press('ArrowRight')
    assert.equal(await page.inputValue('[name=value]'), '2024-05')
    for (const _ of ['May', '13', 'to']) await page.keyboard.press('ArrowLeft')
    assert.equal(await page.inputValue('[name=value]'), '2024-05-12/2024-05-13')
    await tabTo(page, '[name=value]')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('2024-05-12/2024-05-14')
    await go(page, 'Enter')
    assert.match((await page.textContent('#done'))!, /Corrected \(Date → 12\S*14 May 2024/)

    // On to the next one, and the last.
    await go(page, 'Enter')
    assert.ok((await page.textContent('main'))!.includes(w.wholeDone(2)))
    const document = page.url().match(/[0-9a-f]{16}/)![0]
    const visit = (await it.register.lookup.entry(`${document}.e1`))!
    assert.deepEqual([visit.date!.preferred, visit.review], ['2024-05-12/2024-05-14', 'confirmed'])

    await go(page, 'u')
    assert.match((await page.textContent('#done'))!, new RegExp(w.did['take-back']))
    assert.equal((await it.register.lookup.entry(`${document}.e2`))!.review, 'open')

    // It is found again by its new date.
    await page.goto(`${it.url}/search?text=Owusu&since=2024-05-14`)
    assert.match((await page.textContent('main'))!, /Ama Owusu/)
    await page.context().close()
  })

  test('words are picked from the text by keys, by clicks and by dragging', async () => {
    const page = await added('Efua Sarpong')
    const at = page.url()
    await page.context().close()
    const scripted = await it.page(new URL(at).pathname + '?at=e1&slot=occasion')
    const value = () => scripted.inputValue('[name=value]')
    const picked = () => scripted.textContent('.picked')

    /** Where words stand in the window. */
    const placeOf = (words: string): Promise<{ x: number; y: number }> =>
      scripted.evaluate(`(() => {
        for (const p of document.querySelectorAll('[data-pick] p')) {
          const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT)
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const start = node.textContent.indexOf(${JSON.stringify(words)})
            if (start < 0) continue
            const range = document.createRange()
            range.setStart(node, start)
            range.setEnd(node, start + ${words.length})
            const { x, y, width, height } = range.getBoundingClientRect()
            return { x: x + width / 2, y: y + height / 2 }
          }
        }
      })()`)
    const clickOn = async (words: string): Promise<void> => {
      const { x, y } = await placeOf(words)
      await scripted.mouse.click(x, y)
    }

    // By dragging from one to another.
    const [from, to] = [await placeOf('programme'), await placeOf('drawn')]
    await scripted.mouse.move(from.x, from.y)
    await scripted.mouse.down()
    await scripted.mouse.move(to.x, to.y, { steps: 5 })
    await scripted.mouse.up()
    assert.equal(await value(), 'programme was drawn')

    // By clicks: first word, last word.
    await clickOn('North')
    assert.equal(await picked(), 'North')
    await clickOn('Sea')
    assert.equal(await value(), 'North Sea')

    // By keys: the last word one on, the first one back and on again.
    await scripted.keyboard.press(')')
    for (const _ of ['Trade', 'Days']) await scripted.keyboard.press('ArrowRight')
    assert.equal(await value(), 'North Sea Trade Days')
    await scripted.keyboard.press('[')
    await scripted.keyboard.press('ArrowLeft')
    assert.equal(await value(), 'the North Sea Trade Days')
    await scripted.keyboard.press('ArrowRight')
    assert.equal(await picked(), 'North Sea Trade Days')
    await go(scripted, 'c')

    const report = `${at.match(/[0-9a-f]{16}/)![0]}.e1`
    const { occasion } = (await it.register.lookup.entry(report))!
    assert.equal(occasion!.preferred, 'North Sea Trade Days')
    const [[start, end]] = occasion!.values[0].sources[0].cites
    assert.equal(communique('Efua Sarpong').slice(start, end), 'North Sea Trade Days')
    await scripted.context().close()
  })

  test('two people are made one and two again by keys', async () => {
    const page = await it.page('/review?kind=who')
    assert.equal(await heading(page), w.kinds.who)
    await go(page, 'Enter')
    assert.match((await page.textContent('#done'))!, new RegExp(w.did.merge))
    assert.equal((await it.register.search.queueSizes()).who, 0)
    await go(page, 'u')
    assert.equal((await it.register.search.queueSizes()).who, 1)
    await go(page, 'r')
    assert.match((await page.textContent('#done'))!, new RegExp(w.did.split))
    await go(page, 'u')
    await page.context().close()
  })

  test('one goes through the queue by keys, and leaves things for later', async () => {
    const page = await it.page('/review?kind=unsure')
    const first = await heading(page)
    await go(page, 'j')
    const second = await heading(page)
    assert.notEqual(second, first)
    await go(page, 'k')
    assert.equal(await heading(page), first)
    await go(page, 'l')
    assert.equal(await heading(page), second)
    assert.ok((await page.textContent('main'))!.includes(w.skipped(1)))
    await page.context().close()
  })

  test('the keys can be changed and turned off, and do nothing where one writes', async () => {
    const page = await it.page('/review?kind=unsure')
    const at = page.url()
    await page.click(`text=${w.changeKeys}`)
    await page.fill('[data-key-for=next]', 'n')
    await page.press('[data-key-for=next]', 'Tab')
    await page.reload()
    await page.keyboard.press('j')
    await page.waitForTimeout(100)
    assert.equal(page.url(), at)
    await go(page, 'n')
    assert.notEqual(page.url(), at)
    await page.focus('[name=why]')
    await page.keyboard.type('nrlu')
    assert.equal(await page.inputValue('[name=why]'), 'nrlu')
    await page.goto(at)
    await page.click(`text=${w.changeKeys}`)
    await page.uncheck('[data-use-keys]')
    await page.reload()
    await page.keyboard.press('n')
    await page.waitForTimeout(100)
    assert.equal(page.url(), at)
    await page.context().close()
  })

  test('without scripts: sources that differ are settled, and a mistyped date is said', async () => {
    const differs = async () => (await it.register.search.queueSizes()).differs
    const before = await differs()
    const page = await it.page('/review?kind=differs', { scripts: false, width: 360 })
    assert.equal(await page.isVisible('.keys'), false)
    await page.fill('[name=value]', 'in March')
    await page.click(`button:text-is("${w.correct}")`)
    assert.match((await page.textContent('.fault'))!, /in March is no date/)
    assert.equal(await page.inputValue('[name=value]'), 'in March')
    await page.fill('[name=value]', '')
    await page.check('[name=choice]')
    await page.click(`button:text-is("${w.correct}")`)
    assert.match((await page.textContent('#done'))!, /Corrected \(Date/)
    assert.equal(await differs(), before - 1)
    await page.click(`button:text-is("${w.undo}")`)
    assert.equal(await differs(), before)
    await page.context().close()
  })

  test('half a minute for a document: one button confirms what is left', async () => {
    const page = await it.page(`/fr/review/documents/${shortIdOf(DOUBTFUL[0].id)}`, { scheme: 'dark' })
    await page.click(`button:text-is("${REVIEW.fr.confirmRest(2)}")`)
    assert.ok((await page.textContent('main'))!.includes(REVIEW.fr.wholeDone(2)))
    await go(page, 'u')
    assert.ok((await page.textContent('main'))!.includes(REVIEW.fr.left(2, 2)))
    await page.context().close()
  })
})
