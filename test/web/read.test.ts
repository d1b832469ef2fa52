import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { serve, type Listening } from '../../src/server/serve.ts'
import { launch, noChromium } from '../chromium.ts'
import type { Register } from '../../src/store/register.ts'
import { office } from '../server/office.ts'
import { builtIslands } from './built.ts'

const TEXT = readFileSync(join(import.meta.dirname, '../../samples/rel-03.txt'), 'utf8')
const SHORT = 'Premier Legault met with the Ambassador of Kazakhstan in Montréal on 3 May 2024.'
const GERMAN =
  'Der Gouverneur der Region beendete gestern seinen offiziellen Besuch im Land, wo ihn eine Delegation von acht Personen begleitete. Die Gespräche galten der Technik, und der Ministerpräsident unterzeichnete mit ihm eine Vereinbarung über die Beziehungen der beiden Regierungen.'
/** As what a document may bring. */
const HOSTILE = `<script>document.title = 'run'</script><img src=x onerror="document.title='run'"> ${SHORT}`

/** As if a file were let go over the page. */
const dropped = (text: string): string => `{
  const data = new DataTransfer()
  data.items.add(new File([${JSON.stringify(text)}], 'text.txt', { type: 'text/plain' }))
  dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }))
}`

describe('read: a text is read at once', { skip: noChromium }, () => {
  let browser: Browser
  let listening: Listening
  let register: Register
  before(async () => {
    await builtIslands()
    const { settings } = await office({ office: 'BR' }, [])
    register = settings.register
    listening = await serve(settings, '127.0.0.1', 0)
    browser = await launch()
  })
  after(async () => {
    await browser.close()
    await listening.close()
  })

  /** A page with what it asked for, and what went wrong in it. */
  async function opened(path = 'en/read', options: Parameters<Browser['newPage']>[0] = {}) {
    const page = await browser.newPage(options)
    const requests: string[] = []
    const faults: string[] = []
    page.on('request', (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname}`))
    page.on('pageerror', ({ message }) => faults.push(message))
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    await page.goto(listening.url + path, { waitUntil: 'networkidle' })
    return { page, requests, faults }
  }

  /** As by Ctrl+V: what a browser does when the field has the focus. */
  async function paste(page: Page, text: string): Promise<void> {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`)
    await page.focus('textarea')
    await page.keyboard.press('Control+V')
  }

  test('nothing of the reader is fetched before there is something to read', async () => {
    const { page, requests } = await opened()
    await page.focus('textarea')
    await page.waitForTimeout(200)
    assert.deepEqual(
      requests.filter((one) => /worker|gazetteer/.test(one)),
      [],
    )
    await page.close()
  })

  test('what is pasted is read in the browser, and nothing is sent', async () => {
    const { page, requests, faults } = await opened()
    requests.length = 0
    await paste(page, TEXT)
    await page.waitForSelector('.reading')
    assert.equal(await page.locator('.reading > li').count(), 2)
    assert.match((await page.textContent('[role=status]'))!, /^Two engagements\./)
    assert.match((await page.textContent('[data-slot=text] > :last-child'))!, /1,292 characters, read in [\d.,]+ ms\./)
    assert.deepEqual(
      requests.filter((one) => !/^GET \/assets\/(read-worker|gazetteer)-[\w-]+\.js$/.test(one)),
      [],
    )
    assert.equal(await page.locator('details').first().getAttribute('open'), null)
    assert.equal(await page.evaluate('document.activeElement.id'), 'text-head')
    assert.deepEqual(faults, [])
    await page.close()
  })

  test('the reading can be copied as JSON, and each engagement explains itself', async () => {
    const { page } = await opened()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    assert.ok(await page.isHidden('[data-copy]'))
    await page.evaluate(dropped(TEXT))
    await page.waitForSelector('.reading')
    await page.click('[data-copy]')
    await page.getByText('The reading was copied').waitFor()
    const copied = JSON.parse(await page.evaluate<string>('navigator.clipboard.readText()')) as {
      engagements: { rule: string }[]
    }
    assert.equal(copied.engagements.length, 2)
    await page.click('.reading details summary')
    assert.match((await page.textContent('.reading details'))!, new RegExp(copied.engagements[0].rule))
    await page.close()
  })

  test('it stands as the server has it, but for the time it took', async () => {
    const { page } = await opened()
    await page.evaluate(dropped(TEXT))
    await page.waitForSelector('.reading')
    const plain = await browser.newPage({ javaScriptEnabled: false })
    await plain.goto(`${listening.url}en/read`)
    await plain.fill('textarea', TEXT)
    await plain.click('form button')
    for (const slot of ['reading', 'text'])
      assert.equal(
        (await page.innerHTML(`[data-slot=${slot}]`)).replace(/, read in [\d.,]+ ms/, '').replace(/\s+/g, ' '),
        (await plain.innerHTML(`[data-slot=${slot}]`)).replace(/\s+/g, ' '),
      )
    assert.equal((await plain.textContent('[role=status]'))!.trim(), await page.textContent('[role=status]'))
    // Where it can be read again, and is kept from.
    assert.equal((await plain.inputValue('textarea')).trim(), TEXT.trim())
    await Promise.all([page.close(), plain.close()])
  })

  test('without scripts a file is read, too', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false })
    await page.goto(`${listening.url}fr/read`)
    await page.setInputFiles('[type=file]', { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(SHORT) })
    await page.click('form button')
    assert.match((await page.textContent('[role=status]'))!, /^\s*Une rencontre officielle\./)
    assert.equal(await page.inputValue('textarea'), SHORT)
    await page.close()
  })

  test('what is typed is read while the field stays', async () => {
    const { page } = await opened()
    await page.focus('textarea')
    await page.keyboard.insertText(SHORT)
    await page.waitForSelector('.reading')
    assert.equal(await page.evaluate('document.activeElement.name'), 'text')
    assert.ok(await page.isVisible('textarea'))
    await page.fill('textarea', '')
    await page.waitForSelector('.reading', { state: 'detached' })
    assert.ok(!(await page.isVisible('[data-slot=keep]')))
    await page.close()
  })

  test('of what is asked while a text is read only the last is shown', async () => {
    const { page } = await opened()
    await page.evaluate(
      `for (const text of ${JSON.stringify([TEXT, 'Nothing.', SHORT])}) ${dropped('').replace('""', 'text')}`,
    )
    await page.locator('[role=status]', { hasText: 'One engagement.' }).waitFor()
    await page.waitForTimeout(300)
    assert.match((await page.textContent('[role=status]'))!, /^One engagement\./)
    await page.close()
  })

  test('a date of publication is read at once, and one that does not exist is refused', async () => {
    const { page } = await opened()
    await page.fill('textarea', 'Premier Legault met with the Ambassador of Kazakhstan in Montréal last Friday.')
    await page.locator('.reading dd.absent, .reading .absent', { hasText: 'not stated' }).waitFor()
    await page.fill('[name=published]', '2024-02-30')
    await page.locator('[name=published]').blur()
    assert.match(
      await page.evaluate<string>("document.querySelector('[name=published]').validationMessage"),
      /There is no such date/,
    )
    await page.fill('[name=published]', '2024-05-08')
    await page.locator('[name=published]').blur()
    await page.locator('.reading time[datetime="2024-05-03"]').waitFor()
    await page.close()
  })

  test('words and values light each other up, by pointer and by keyboard', async () => {
    const { page } = await opened()
    await page.evaluate(dropped(SHORT))
    await page.waitForSelector('.reading')
    const date = page.locator('.reading dd a', { hasText: '3 May 2024' })
    await date.hover()
    const word = page.locator('.said')
    assert.equal(await word.textContent(), '3 May 2024')
    await page.mouse.move(0, 0)
    assert.equal(await word.count(), 0)
    await date.focus()
    assert.equal(await word.textContent(), '3 May 2024')
    await page.locator('.passage .w').first().hover()
    assert.ok(await page.locator('.reading > li.e1.lit').count())
    await page.close()
  })

  test('markup in a text is words and nothing else', async () => {
    const { page, requests, faults } = await opened()
    requests.length = 0
    await page.evaluate(dropped(HOSTILE))
    await page.waitForSelector('.reading')
    assert.ok((await page.textContent('.passage'))!.startsWith("<script>document.title = 'run'</script><img"))
    assert.doesNotMatch(await page.title(), /run/)
    assert.deepEqual(
      requests.filter((one) => !one.startsWith('GET /assets/')),
      [],
    )
    assert.deepEqual(faults, [])
    await page.close()
  })

  test('a file that is no text says so', async () => {
    const { page } = await opened()
    await page.setInputFiles('[type=file]', {
      name: 'a.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from([0x25, 0xff, 0xfe, 0x00]),
    })
    await page.locator('[role=status]', { hasText: 'a.pdf is not plain text' }).waitFor()
    await page.close()
  })

  test('a text in another language, and one that tells of nothing, are said to be so', async () => {
    const { page } = await opened('fr/read')
    await page.evaluate(dropped(GERMAN))
    await page.waitForSelector('.empty')
    assert.match((await page.textContent('.empty'))!, /pas dans une langue qui est lue/)
    await page.evaluate(
      dropped('The weather was fine all over the country on Monday, and it will be so until Thursday.'),
    )
    await page.locator('.empty', { hasText: 'Aucune rencontre' }).waitFor()
    await page.close()
  })

  test('what was read is put into the register as it was pasted', async () => {
    assert.equal((await register.search.documents()).items.length, 0)
    const { page } = await opened()
    await page.evaluate(dropped(TEXT))
    await page.waitForSelector('.reading')
    await Promise.all([page.waitForURL(/\/review\//), page.click('[data-slot=keep] button')])
    const [{ id }] = (await register.search.documents()).items
    assert.equal((await register.lookup.texts([id])).get(id), TEXT)
    await page.close()
  })

  test('where the reader can not be loaded the button sends the text to the office', async () => {
    const { page } = await opened()
    await page.route('**/assets/read-worker-*', (route) => route.abort())
    await page.fill('textarea', SHORT)
    await page.locator('[role=status]', { hasText: 'The button sends the text to this office' }).waitFor()
    await page.click('form button')
    await page.locator('[role=status]', { hasText: 'One engagement.' }).waitFor()
    await page.close()
  })

  test('programs may ask, too', async () => {
    const response = await fetch(`${listening.url}api/v1/read`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: SHORT }),
    })
    const { reading } = (await response.json()) as { reading: { engagements: { type: string }[] } }
    assert.deepEqual(
      reading.engagements.map(({ type }) => type),
      ['meeting'],
    )
  })
})
