import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import type { NetworkData } from '../../src/server/resources/network.ts'
import { networkFrom } from '../../web/network/data.ts'
import { layout } from '../../web/network/layout.ts'
import { View } from '../../web/network/view.ts'
import { launch, noChromium } from '../chromium.ts'
import { standFor, type Stand } from './browser.ts'

/** Some meet many, most meet few. Without chance: always the same. */
function networkOf(size: number): NetworkData {
  const people = Array.from({ length: size }, (_, i) => ({
    id: `p${i}`,
    name: `Person ${i}`,
    office: 'Minister',
    of: i % 3 ? 'FR' : 'CA-QC',
    entries: 1 + Math.floor(200 / (i + 1)),
  }))
  const pairs = people.slice(1).flatMap(({ id }, i) => {
    const a = i + 1
    const others = new Set([Math.floor(Math.sqrt(a)), (a * 7) % a, Math.floor(a / 3)])
    return [...others].filter((b) => b !== a).map((b) => ({ a: id, b: `p${b}`, entries: 1 + (a % 5) }))
  })
  const parties = { FR: { en: 'France', fr: 'France' }, 'CA-QC': { en: 'Québec', fr: 'Québec' } }
  return { filter: {}, counted: size, isAll: true, people, pairs, parties, after: 0 }
}

const BODY = `<figure>
  <div data-island="network" data-source="/network.json" data-people="/people/" data-language="en" data-office="CA">
    <button data-zoom="in">closer</button><button data-zoom="out">farther</button><button data-zoom="all">all</button>
    <label>Find <input id="find"></label>
    <canvas tabindex="0" role="img" aria-label="Who meets whom"></canvas>
    <div data-told hidden><p><b data-slot="name"></b> <span data-slot="role"></span> <span data-slot="engagements"></span> <span data-slot="count"></span></p><p data-slot="met"></p></div>
  </div>
  <table class="people"><tr><td><a href="/people/p3">Person 3</a></td></tr></table>
</figure>`
const STYLE =
  ':root { --paper: #fff; --ink: #111; --ink-2: #444; --rule-2: #888; --mark-2: #fc0 } canvas { display: block; width: 800px; height: 500px }'

describe('network: a graph of 2,000 people', { skip: noChromium }, () => {
  let browser: Browser
  let stand: Stand
  let page: Page
  before(async () => {
    stand = await standFor('network', BODY, {
      '/network.json': { type: 'application/json', body: JSON.stringify(networkOf(2000)) },
      '/style.css': { type: 'text/css', body: STYLE },
    })
    browser = await launch()
    page = await browser.newPage({ reducedMotion: 'reduce' })
    await page.goto(stand.url)
    await page.waitForSelector('[data-state=at-rest]', { timeout: 60_000 })
  })
  after(async () => {
    await browser.close()
    stand.close()
  })

  /** The share of the picture that has ink on it, once it has been drawn. */
  const inked = () =>
    page.evaluate<number>(`(async () => {
      const drawn = () => new Promise(requestAnimationFrame)
      await drawn()
      await drawn()
      const canvas = document.querySelector('canvas')
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
      let count = 0
      for (let i = 3; i < data.length; i += 4) if (data[i]) count++
      return count / (data.length / 4)
    })()`)
  const told = (slot: string) => page.textContent(`[data-slot=${slot}]`)

  test('is drawn, and not as one blot', async () => {
    const share = await inked()
    assert.ok(share > 0.1 && share < 0.95, `${share} of the picture has ink`)
  })

  test('closer shows less of it, all shows all of it', async () => {
    const all = await inked()
    await page.click('[data-zoom=in]')
    assert.notEqual(await inked(), all)
    await page.click('[data-zoom=all]')
    assert.equal(await inked(), all)
  })

  test('by keyboard: arrows move it, 0 brings it back', async () => {
    await page.focus('canvas')
    const all = await inked()
    for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowLeft')
    assert.notEqual(await inked(), all)
    await page.keyboard.press('0')
    assert.equal(await inked(), all)
  })

  test('the wheel is the picture’s only while it has the focus', async () => {
    await page.locator('canvas').blur()
    await page.mouse.move(400, 300)
    const all = await inked()
    await page.mouse.wheel(0, -300)
    await page.waitForTimeout(100)
    assert.equal(await inked(), all)
    await page.focus('canvas')
    await page.mouse.wheel(0, -300)
    await page.waitForTimeout(100)
    assert.notEqual(await inked(), all)
    await page.keyboard.press('0')
  })

  test('says whom someone found by name has met', async () => {
    await page.fill('#find', 'Person 1999')
    assert.equal(await told('name'), 'Person 1999')
    assert.equal(await told('role'), 'Minister, France')
    assert.equal(await told('count'), '3')
    assert.equal(await page.getAttribute('[data-slot=name] a', 'href'), '/people/p1999')
    await page.fill('#find', '')
    assert.equal(await page.isVisible('[data-told]'), false)
  })

  test('whom one points at is told, and whom one chooses stays', async () => {
    const card = page.locator('[data-told]')
    const { x, y } = (await page.locator('canvas').boundingBox())!
    for (let step = 0; step < 40 && !(await card.isVisible()); step++)
      await page.mouse.move(x + 300 + 5 * step, y + 250)
    assert.ok(await card.isVisible())
    await page.mouse.move(0, 0)
    assert.ok(!(await card.isVisible()))
    for (let step = 0; step < 40 && !(await card.isVisible()); step++)
      await page.mouse.move(x + 300 + 5 * step, y + 250)
    await page.mouse.down()
    await page.mouse.up()
    const chosen = await told('name')
    await page.mouse.move(0, 0)
    assert.equal(await told('name'), chosen)
    await page.keyboard.press('Escape')
    assert.ok(!(await card.isVisible()))
  })

  test('going through the table shows each in the picture', async () => {
    await page.focus('td a')
    assert.equal(await told('name'), 'Person 3')
    await page.hover('td a')
    assert.equal(await told('name'), 'Person 3')
  })

  test('is in the page’s colours, and turns with them', async () => {
    const fill = () => page.evaluate<string>("document.querySelector('canvas').getContext('2d').strokeStyle")
    await inked()
    assert.equal(await fill(), '#ffffff')
    await page.evaluate(`
      document.documentElement.style.setProperty('--paper', '#17181a')
      document.documentElement.dataset.theme = 'dark'`)
    await inked()
    assert.equal(await fill(), '#17181a')
  })
})

test('the layout is always the same, and nobody stands on anybody', () => {
  const network = networkFrom(networkOf(200), { language: 'en', office: 'CA', peopleAt: '/people/' })
  const end = (): Float32Array => [...layout(network)].at(-1)!
  const places = end()
  assert.deepEqual(end(), places)
  let nearest = Infinity
  for (let i = 0; i < 200; i++)
    for (let j = 0; j < i; j++)
      nearest = Math.min(nearest, Math.hypot(places[2 * i] - places[2 * j], places[2 * i + 1] - places[2 * j + 1]))
  assert.ok(nearest > 4, `two people are ${nearest} apart`)
})

test('what is under the pointer stays there when the picture is zoomed', () => {
  const view = new View()
  view.fit(new Float32Array([-100, -50, 300, 250]), { width: 800, height: 500 })
  assert.ok(view.across(-100) >= 28 - 1e-6 && view.down(250) <= 500 - 28 + 1e-6)
  const [x, y] = [view.x + 200 / view.scale, view.y + 100 / view.scale]
  view.zoom(1.7, 200, 100)
  assert.ok(Math.abs(view.across(x) - 200) < 1e-6)
  assert.ok(Math.abs(view.down(y) - 100) < 1e-6)
})
