import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { NetworkData } from '../../../src/server/resources/network.ts'
import { office, type Office } from '../office.ts'

describe('network', () => {
  let it: Office
  before(async () => {
    it = await office()
  })
  const data = async (query = ''): Promise<NetworkData> =>
    (await it.request(`/network.json${query}`)).json() as Promise<NetworkData>
  const page = async (query = '', language = 'en'): Promise<string> =>
    (await it.request(`/${language}/network${query}`)).text()

  test('every pair is of people who are there, and each of them has a party with a name', async () => {
    const { people, pairs, parties } = await data()
    const ids = new Set(people.map(({ id }) => id))
    assert.ok(pairs.length > 10)
    assert.deepEqual(
      pairs.filter(({ a, b }) => !ids.has(a) || !ids.has(b) || a === b),
      [],
    )
    for (const { of } of people) if (of) assert.ok(parties[of].en && parties[of].fr, of)
  })

  test('a filter narrows it, and the page says so', async () => {
    const [all, some] = await Promise.all([data(), data('?type=meeting')])
    assert.ok(some.people.length > 0 && some.people.length < all.people.length)
    assert.match(await page('?type=meeting'), /Here: meetings\./)
    assert.match(await page('?type=meeting', 'fr'), /Ici\s: rencontres\./)
  })

  test('only the newest are looked at where many are asked of, and more can be', async () => {
    const { counted, isAll } = await data('?most=5')
    assert.deepEqual({ counted, isAll }, { counted: 5, isAll: false })
    const said = await page('?most=5')
    assert.match(said, /the newest 5 are looked at/)
    assert.match(said, /href="\/en\/network\?most=5000"/)
  })

  test('a few engagements are drawn by the server, and no script is asked for', async () => {
    const { entries } = await data('?party=CA-QC&other=RU')
    assert.ok(entries && entries.length > 1)
    const said = await page('?party=CA-QC&other=RU')
    assert.match(said, /<svg[^>]* class="rooms"/)
    assert.doesNotMatch(said, /<canvas|<script/)
    assert.match(await page(), /<canvas[^>]* aria-label="A graph of \d+ people/)
  })

  test('the table goes on from page to page, and names everyone once', async () => {
    const { people } = await data()
    assert.ok(people.length > 50)
    const rows = (said: string) =>
      [...said.matchAll(/<th scope="row"><a href="\/en\/people\/([^"]+)"/g)].map(([, id]) => id)
    const pages = await Promise.all(
      Array.from({ length: Math.ceil(people.length / 50) }, (_, i) => page(i ? `?after=${i * 50}` : '')),
    )
    assert.deepEqual(
      pages.flatMap(rows),
      people.map(({ id }) => id),
    )
    assert.match(pages[0], /rel="next"/)
    assert.doesNotMatch(pages.at(-1)!, /rel="next"/)
  })

  test('where nobody is named with anybody it says so', async () => {
    assert.match(await page('?text=zzzzzz'), /Nobody is named here together with anybody/)
  })

  test('what can not be understood stands at its field', async () => {
    const response = await it.request('/en/network?since=yesterday')
    assert.equal(response.status, 400)
    assert.match(await response.text(), /id="fault-since"/)
  })
})
