import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { listPage } from '../../../src/server/lists/list-page.ts'
import { nameMatch } from '../../../src/server/lists/name-match.ts'
import type { Parties } from '../../../src/server/resources/parties.ts'
import type { People } from '../../../src/server/resources/people.ts'
import type { Found } from '../../../src/server/resources/search.ts'
import type { Places, Sectors, Topic } from '../../../src/server/resources/topics.ts'
import { COMMON } from '../../../src/server/words/common.ts'
import { INDEXES } from '../../../src/server/words/indexes.ts'
import { TOPIC } from '../../../src/server/words/topic.ts'
import { documentOf } from '../../store/documents.ts'
import { DOCUMENTS, office, type Office } from '../office.ts'
import { deadLinks, doubleIds, englishIn, pageAt, textOf, twinAt } from './markup.ts'

const AWKWARD = documentOf(
  `On 3 May 2024 the Minister of Energy of Norway, Terje Aasland, met with the Premier of Québec, François Legault, in Saint-Louis-du-Ha! Ha!.
`,
  'awkward.txt',
)

describe('indexes', () => {
  let it: Office
  before(async () => {
    it = await office({}, [...DOCUMENTS, AWKWARD])
  })

  /** All items of a list, page by page. */
  async function whole<T>(path: string): Promise<T[]> {
    const items: T[] = []
    for (let after = ''; ;) {
      const page = await twinAt<{ items: T[]; next?: string }>(it, `${path}limit=9${after}`)
      items.push(...page.items)
      if (page.next === undefined) return items
      after = `&after=${encodeURIComponent(page.next)}`
    }
  }

  test('of parties have each once, in every order, page by page', async () => {
    const { numbers } = await twinAt<Parties>(it, '/relations')
    const total = Object.values(numbers).reduce((sum, n) => sum + n, 0)
    assert.ok(total > 50)
    const orders: Record<string, { party: string; entries: number; lastYear?: number }[]> = {}
    for (const order of ['number', 'name', 'last']) {
      orders[order] = await whole(`/relations?order=${order}&`)
      assert.equal(new Set(orders[order].map(({ party }) => party)).size, total, order)
    }
    const isFalling = (all: readonly number[]): boolean => all.every((n, i) => i === 0 || n <= all[i - 1])
    assert.ok(isFalling(orders.number.map(({ entries }) => entries)))
    assert.ok(isFalling(orders.last.map(({ lastYear }) => lastYear ?? -Infinity)))
    const states = await whole<{ kind: string }>('/relations?kind=state&')
    assert.equal(states.length, numbers.state)
    assert.ok(states.every(({ kind }) => kind === 'state'))
  })

  test('of parties sort by names in the language of the page', async () => {
    const names = async (language: string): Promise<string[]> => {
      const html = await (await it.request(`/${language}/relations?kind=state&order=name&limit=200`)).text()
      return [...html.matchAll(/<span>([^<]*)<\/span><svg class="spark"/g)].map(([, name]) =>
        name.replace(/&#39;/g, "'"),
      )
    }
    for (const language of ['en', 'fr']) {
      const all = await names(language)
      assert.ok(all.length > 20)
      assert.deepEqual(all, all.toSorted(new Intl.Collator(language).compare))
    }
    assert.notDeepEqual(await names('en'), await names('fr'))
  })

  test('of parties find one by a name in either language, and begin with those of the office', async () => {
    const found = async (name: string): Promise<string[]> =>
      (await twinAt<Parties>(it, `/relations?name=${encodeURIComponent(name)}`)).items.map(({ party }) => party)
    assert.deepEqual(await found('allemagne'), ['DE'])
    assert.deepEqual(await found('germa'), ['DE'])
    assert.ok((await found('CA-QC')).includes('CA-QC'))
    assert.match(textOf(await pageAt(it, '/relations?name=Narnia')), /Nothing in this index is named “Narnia”/)
    const { partners } = await twinAt<Parties>(it, '/relations')
    assert.ok(partners!.items.length)
    const html = await pageAt(it, '/relations')
    assert.match(html, new RegExp(`href="/relations/US/${partners!.items[0].party}"`))
    assert.ok(!('partners' in (await twinAt<Parties>(it, '/relations?kind=state'))))
  })

  test('and titles tell a city from the province or country of its name', async () => {
    for (const [path, title] of [
      ['/en/relations/CA-QC:Québec', 'Québec (city)'],
      ['/en/relations/CA-QC', 'Québec'],
      ['/fr/relations/CA-QC:Québec/RU', 'Québec (ville) et Russie'],
      ['/en/relations/SG:Singapore', 'Singapore (city)'],
      ['/fr/relations/SG:Singapore', 'Singapore (ville)'],
      ['/en/relations/CA-QC:Montréal', 'Montréal'],
    ]) {
      const page = await pageAt(it, encodeURI(path))
      assert.equal(textOf(/<h1[^>]*>[^]*?<\/h1>/.exec(page)![0]).trim(), title)
      assert.ok(textOf(/<title>[^]*?<\/title>/.exec(page)![0]).includes(title), title)
    }
  })

  test('of people find one by name, and those of a party', async () => {
    const all = await whole<{ id: string }>('/people?')
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length)
    assert.equal(all.length, (await twinAt<People>(it, '/people')).number)
    const { items } = await twinAt<People>(it, '/people?name=aasland')
    assert.deepEqual(
      items.map(({ name }) => name),
      ['Terje Aasland'],
    )
    const norwegians = (await twinAt<People>(it, '/people?party=Norway')).items
    assert.ok(norwegians.some(({ name }) => name === 'Terje Aasland'))
    assert.ok(norwegians.every(({ of }) => of === undefined || of.startsWith('NO')))
    assert.match(await pageAt(it, '/people?name=aasland'), new RegExp(`href="/people/${items[0].id}"`))
    const refused = await it.request('/people?party=Narnia&name=x')
    assert.equal(refused.status, 400)
    assert.match(textOf(await refused.text()), /No party is known by that name/)
  })

  test('of places and sectors lead to a page of each, whose numbers are those of the search', async () => {
    const places = await whole<Places['items'][number]>('/places?')
    const { items: sectors } = await twinAt<Sectors>(it, '/sectors')
    assert.ok(places.length > 10)
    assert.ok(sectors.length > 10)
    const topics = [
      ...places.filter((_, i) => i % 9 === 0).map(({ value }) => ['places', 'place', value]),
      ...sectors.map(({ value }) => ['sectors', 'sector', value]),
    ]
    for (const [path, key, value] of topics) {
      const topic = await twinAt<Topic>(it, `/${path}/${encodeURIComponent(value)}`)
      const found = await twinAt<Found>(it, `/search?${key}=${encodeURIComponent(value)}`)
      assert.equal(topic.count, found.count, value)
      const years = topic.facets.years.reduce((sum, { entries }) => sum + entries, 0)
      assert.ok(years <= topic.count)
      const { facets: visits } = await twinAt<Found>(it, `/search?type=visit&${key}=${encodeURIComponent(value)}`)
      assert.deepEqual(topic.facets.visitYears, visits.years, value)
    }
    const counts = new Map(sectors.map(({ value, entries }) => [value, entries]))
    assert.equal((await twinAt<Topic>(it, '/sectors/energy')).count, counts.get('energy'))
    assert.equal((await it.request('/sectors/magic')).status, 404)
    assert.equal((await it.request('/places/Nowhere%20at%20all')).status, 404)
    assert.match(textOf(await pageAt(it, '/sectors/energy')), /engagements were about energy, from \d{4} to \d{4}\./)
  })

  test('are sound and in the language asked for', async () => {
    const { items } = await twinAt<Places>(it, '/places')
    const paths = [
      '/relations',
      '/relations?name=x',
      '/people',
      '/people?name=nobody',
      '/places',
      '/places?name=x',
      '/sectors',
      '/sectors/energy',
      `/places/${encodeURIComponent(items[0].value)}`,
    ]
    for (const path of paths) {
      const english = await pageAt(it, path)
      assert.deepEqual(deadLinks(english), [], path)
      assert.deepEqual(doubleIds(english), [], path)
      const response = await it.request(`/fr${path}`)
      assert.deepEqual(englishIn(await response.text(), INDEXES, TOPIC, COMMON), [], path)
    }
  })

  test('say so where the register is empty', async () => {
    const empty = await office({}, [])
    for (const [path, said] of [
      ['/relations', /has no parties yet/],
      ['/people', /names no people yet/],
      ['/places', /names no places yet/],
      ['/sectors', /No engagement says yet/],
      ['/search', /None answers this sentence/],
    ] as const)
      assert.match(textOf(await pageAt(empty, path)), said)
  })
})

test('a list goes on after the key that its last page ended with', () => {
  const all = ['a', 'b', 'c', 'd', 'e']
  const page = (after?: string) => listPage(all, (one) => one, 2, after)
  assert.deepEqual(page(), { items: ['a', 'b'], next: 'b' })
  assert.deepEqual(page('d'), { items: ['e'] })
  assert.throws(() => page('x'), RangeError)
})

test('names match by the beginnings of their words', () => {
  assert.ok(nameMatch('cor sud')(['Corée du Sud', 'South Korea']))
  assert.ok(nameMatch('COREE')(['Corée du Sud']))
  assert.ok(!nameMatch('orée')(['Corée du Sud']))
  assert.ok(!nameMatch('corée nord')(['Corée du Sud', 'North']))
})
