import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { shortIdOf } from '../../src/register/report.ts'
import { launch, noChromium } from '../chromium.ts'
import { inBrowser } from '../office/browser.ts'
import { documentOf } from '../store/documents.ts'
import { standFor, type Stand } from './browser.ts'

/** Twelve engagements: more than the style sheet knows. Each is named in the text once, the last with two stretches of words. */
const NUMBERS = Array.from({ length: 12 }, (_, i) => i + 1)
const BODY = `<div class="both">
  <p>${NUMBERS.map((n) => `<a class="w e${n}" href="#e${n}" id="w${n}0" data-at="${n}0-${n}5" tabindex="-1">word ${n}</a>`).join(' ')}
    <a class="w e11 e12" href="#e12" id="w900" data-at="900-909" tabindex="-1">shared</a></p>
  ${NUMBERS.map(
    (n) =>
      `<article class="note e${n}" id="e${n}" tabindex="-1"><h3>Note ${n}</h3><a href="#w${n}0" data-cites="${n}0-${n}5${n === 12 ? ' 900-909' : ''}">value</a></article>`,
  ).join('')}
</div>`

describe('document: words and notes light each other up', { skip: noChromium }, () => {
  let browser: Browser
  let stand: Stand
  let page: Page
  before(async () => {
    stand = await standFor('document', BODY)
    browser = await launch()
    page = await browser.newPage()
    await page.goto(stand.url)
  })
  after(async () => {
    await browser.close()
    stand.close()
  })

  const having = (name: string) => page.locator(`.${name}`).evaluateAll((all) => all.map(({ id }) => id).sort())

  test('pointing at a word lights its note and fellows, of any number', async () => {
    await page.hover('#w120')
    assert.deepEqual(await having('lit'), ['e12', 'w120', 'w900'])
    assert.deepEqual(await having('said'), [])
  })

  test('a word of two engagements lights both', async () => {
    await page.hover('#w900')
    assert.deepEqual(await having('lit'), ['e11', 'e12', 'w110', 'w120', 'w900'])
  })

  test('pointing at a value marks its very words', async () => {
    await page.hover('#e12 a')
    assert.deepEqual(await having('said'), ['w120', 'w900'])
    assert.deepEqual(await having('lit'), ['e12', 'w120', 'w900'])
  })

  test('so does going there by keyboard, and leaving takes it back', async () => {
    await page.mouse.move(0, 0)
    await page.focus('#e10 a')
    assert.deepEqual(await having('said'), ['w100'])
    assert.deepEqual(await having('lit'), ['e10', 'w100'])
    await page.keyboard.press('Tab')
    assert.deepEqual(await having('said'), ['w110'])
    await page.locator('#e11 a').blur()
    assert.deepEqual(await having('lit'), [])
  })

  test('an address holds the mark', async () => {
    await page.goto(`${stand.url}#e10`)
    await page.mouse.move(0, 0)
    assert.deepEqual(await having('lit'), ['e10', 'w100'])
  })
})

const COUNTRIES = 'France,Norway,Japan,Peru,Kenya,Chile,Ghana,Italy,Spain,Egypt,India,Cuba'.split(',')
const MANY = documentOf(
  COUNTRIES.map(
    (country, i) => `On ${i + 1} May 2019 the Minister of Culture of ${country} paid an official visit to Québec.`,
  ).join('\n\n'),
  'many.txt',
)

inBrowser('a document of many engagements', (it) => {
  test('the eleventh lights up from either side', async () => {
    await it.register.add([MANY])
    const page = await it.page(`/en/documents/${shortIdOf(MANY.id)}`)
    const note = page.locator('#e11')
    const background = () =>
      page.evaluate<string>("getComputedStyle(document.querySelector('.folio .w.e11')).backgroundColor")
    assert.match((await note.textContent())!, /India/)
    const dark = await background()
    await note.hover()
    assert.notEqual(await background(), dark)
    await page.mouse.move(0, 0)
    assert.equal(await background(), dark)
    await page.locator('.folio .w.e11').first().hover()
    assert.equal(await page.locator('#e11.lit').count(), 1)
    assert.equal(await page.locator('.note.lit').count(), 1)
    await page.locator('#e11 dd a', { hasText: 'India' }).focus()
    assert.equal(await page.locator('.said').textContent(), 'India')
  })
})
