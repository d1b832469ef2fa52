// A day at the desk, from the first page on: a text is read and added, looked through and put right, two people are made
// one and two again, and what was added is found, followed to its words and taken along. Thrice: by keyboard alone,
// without scripts, and in French on a telephone at night.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Download, Page } from 'playwright-core'
import type { Language } from '../../src/register/labels.ts'
import { REVIEW } from '../../src/server/words/review.ts'
import { inBrowser, type Look, type OpenOffice } from './browser.ts'

/** How one goes about. */
interface Hand {
  /** Follows a link or presses a button, to another page or within this one. */
  follow(page: Page, selector: string): Promise<void>
  write(page: Page, selector: string, words: string): Promise<void>
  /** Gives the visit the second of its two days, by the words of the text where that can be done. */
  setDate(page: Page): Promise<void>
  /** Confirms what the desk shows, and goes on; makes one of two people. */
  confirm(page: Page): Promise<void>
  undo(page: Page): Promise<void>
}

interface Story {
  readonly look: Look & { readonly language: Language }
  readonly hand: Hand
  readonly visitor: string
  readonly host: string
}

const VISITED = '2023-11-21'

const communique = ({ visitor, host }: Story): string => `Oslo, 23 November 2023

Minister of Fisheries of Ghana visits Norway

The Minister of Fisheries of Ghana, ${visitor}, paid a working visit to Oslo, Norway, from 20 to 21 November 2023. On 21 November she met with the Minister of Oceans of Norway, ${host}.
`

const keyboard: Hand = {
  async follow(page, selector) {
    await tabTo(page, selector)
    await arrives(page, () => page.keyboard.press('Enter'))
  },
  async write(page, selector, words) {
    await tabTo(page, selector)
    await page.keyboard.insertText(words)
  },
  async setDate(page) {
    // The first edge of what is marked goes two words on: "20 to 21 November 2023".
    for (const key of ['[', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
    assert.equal(await page.textContent('.picked'), '21 November 2023')
    assert.equal(await page.inputValue('[name=value]'), VISITED)
    await arrives(page, () => page.keyboard.press('c'))
  },
  confirm: (page) => arrives(page, () => page.keyboard.press('Enter')),
  undo: (page) => arrives(page, () => page.keyboard.press('u')),
}

const fingers = (language: Language): Hand => ({
  follow: (page, selector) => arrives(page, () => page.click(selector)),
  write: (page, selector, words) => page.fill(selector, words),
  async setDate(page) {
    for (const word of ['21', '2023']) await clickIn(page, '.passage mark, .picked', word)
    assert.equal(await page.inputValue('[name=value]'), VISITED)
    await this.follow(page, `button:text-is("${REVIEW[language].correct}")`)
  },
  confirm: (page) => arrives(page, () => page.click('[data-does=confirm]')),
  undo: (page) => arrives(page, () => page.click('[data-does=undo]')),
})

const withoutScripts: Hand = {
  ...fingers('en'),
  async setDate(page) {
    await page.fill('[name=value]', VISITED)
    await this.follow(page, '[data-does=correct]')
  },
}

const STORIES: Readonly<Record<string, Story>> = {
  'by keyboard alone': {
    look: { language: 'en' },
    hand: keyboard,
    visitor: 'Esi Boateng',
    host: 'Liv Dahl',
  },
  'without scripts': {
    look: { language: 'en', scripts: false },
    hand: withoutScripts,
    visitor: 'Adwoa Mensah',
    host: 'Tor Vik',
  },
  'in French, on a telephone, at night': {
    look: { language: 'fr', width: 360, scheme: 'dark' },
    hand: fingers('fr'),
    visitor: 'Yaa Asantewaa',
    host: 'Nils Moe',
  },
}

inBrowser('a day at the desk', (it) => {
  for (const [how, story] of Object.entries(STORIES))
    test(how, async () => {
      const page = await it.page('/', story.look)
      assert.equal(await page.getAttribute('html', 'lang'), story.look.language)
      const visit = await adds(it, page, story)
      await reviews(it, page, story, visit)
      await merges(it, page, story)
      await finds(page, story, visit)
      await checksWords(page, story)
      await seesRelation(page, story, visit)
      await page.context().close()
    })

  test('a page on relations prints without what is for the screen', async () => {
    const page = await it.page('/relations/CA-QC/RU')
    await page.emulateMedia({ media: 'print' })
    const titles = page.locator('.register .entry h3')
    assert.ok((await titles.count()) > 0)
    for (const title of await titles.all()) assert.ok(await title.isVisible(), `${await title.textContent()}`)
    for (const quote of await page.locator('.notes .q').all()) assert.ok(await quote.isVisible())
    for (const other of ['nav.nav', 'a.skip', 'a.lang', '.screen'])
      for (const one of await page.locator(other).all()) assert.equal(await one.isVisible(), false, other)
    const paper = await page.pdf({ format: 'A4' })
    assert.equal(paper.subarray(0, 5).toString(), '%PDF-')
    await page.context().close()
  })
})

/** Pastes the text, sees it read, and puts it in the register. Answers with the visit that was read. */
async function adds(it: OpenOffice, page: Page, story: Story): Promise<string> {
  const { hand, look, visitor } = story
  await hand.follow(page, 'nav a[href$="/read"]')
  await hand.write(page, 'textarea', communique(story))
  if (look.scripts === false) await hand.follow(page, '.btn:not([formaction])')
  await page.waitForSelector('.reading li')
  assert.ok((await page.textContent('.reading'))!.includes(visitor))
  assert.equal(await it.register.search.count({ text: visitor }), 0, 'kept before one said so')
  await hand.follow(page, '[formaction]')
  return visitAt(page)
}

const visitAt = (page: Page): string => `${page.url().match(/[0-9a-f]{16}/)![0]}.e1`

/** The date is put right, the rest is as it should be. */
async function reviews(it: OpenOffice, page: Page, { hand, look }: Story, visit: string): Promise<void> {
  const w = REVIEW[look.language]
  await hand.follow(page, '.values a[href*="slot=date"]')
  assert.equal(await page.textContent('.passage mark'), '20 to 21 November 2023')
  await hand.setDate(page)
  await hand.confirm(page)
  await hand.confirm(page)
  assert.ok((await page.textContent('main'))!.includes(w.wholeDone(2)))
  const { date, review } = (await it.register.lookup.entry(visit))!
  assert.deepEqual([date!.preferred, review], [VISITED, 'confirmed'])
}

async function merges(it: OpenOffice, page: Page, { hand }: Story): Promise<void> {
  const pairs = async () => (await it.register.search.queueSizes()).who
  const before = await pairs()
  await hand.follow(page, 'nav a[href$="/review"]')
  await hand.follow(page, 'a[href*="kind=who"]')
  await hand.confirm(page)
  assert.equal(await pairs(), before - 1)
  await hand.undo(page)
  assert.equal(await pairs(), before)
}

async function finds(page: Page, { hand, visitor }: Story, visit: string): Promise<void> {
  await hand.follow(page, 'nav a[href$="/search"]')
  await hand.write(page, '[name=text]', visitor)
  await arrives(page, () => page.press('[name=text]', 'Enter'))
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    hand.follow(page, 'main a[href*="/search.csv"]').catch(() => {}),
  ])
  const table = await textOf(download)
  assert.equal(table.trim().split('\n').length, 3, table)
  assert.ok(table.includes(VISITED))
  await hand.follow(page, `.register a[href$="/engagements/${visit}"]`)
  assert.ok(await page.isVisible(`main time[datetime="${VISITED}"]`))
}

/** From a numeral to its note, from there to the words, and back. */
async function checksWords(page: Page, { hand }: Story): Promise<void> {
  const at = page.url()
  await hand.follow(page, '.cite')
  const note = page.locator(new URL(page.url()).hash)
  const quote = await note.locator('.q').textContent()
  assert.ok(await inView(page, '.notes :target'))
  await hand.follow(page, '.notes :target .src a')
  assert.equal((await page.locator('.folio mark').allTextContents()).join(''), quote)
  assert.ok(await inView(page, '#marked'))
  await page.goBack()
  await hand.follow(page, '.notes :target .n')
  assert.equal(page.url(), `${at}#${await page.getAttribute('.cite', 'id')}`)
  assert.ok(await inView(page, '.cite:target'))
}

async function seesRelation(page: Page, { hand }: Story, visit: string): Promise<void> {
  await hand.follow(page, '.facts a[href$="/relations/GH/NO"]')
  assert.ok(await page.isVisible(`[id="e-${visit}"] time[datetime="${VISITED}"]`))
}

/** Does something that leads elsewhere, and waits until one is there. */
async function arrives(page: Page, act: () => Promise<void>): Promise<void> {
  await Promise.all([page.waitForNavigation(), act()])
}

/** Moves the focus by keys alone until it is on what the selector names. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 250; i++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return
  }
  assert.fail(`${selector} is not reached by the keyboard`)
}

/** Clicks a word where it stands first in an element. */
async function clickIn(page: Page, selector: string, word: string): Promise<void> {
  const place = await page.evaluate<{ x: number; y: number }>(`(() => {
    const paragraph = document.querySelector(${JSON.stringify(selector)}).closest('p')
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent.search(/\\b${word}\\b/)
      if (start < 0) continue
      const range = document.createRange()
      range.setStart(node, start)
      range.setEnd(node, start + ${word.length})
      range.startContainer.parentElement.scrollIntoView({ block: 'center' })
      const { x, y, width, height } = range.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    }
  })()`)
  await page.mouse.click(place.x, place.y)
}

const inView = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate(`(() => {
    const { top, bottom, width } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect()
    return width > 0 && bottom > 0 && top < innerHeight
  })()`)

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8')
}
