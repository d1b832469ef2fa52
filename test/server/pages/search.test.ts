import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import * as fc from 'fast-check'
import { COLUMN_NAMES } from '../../../src/formats/entry-row.ts'
import { KINDS, SECTORS, STATUSES } from '../../../src/model/reading.ts'
import { filterFrom, paramsOf, type Filter } from '../../../src/register/filter.ts'
import type { Found } from '../../../src/server/resources/search.ts'
import { COMMON } from '../../../src/server/words/common.ts'
import { SEARCH } from '../../../src/server/words/search.ts'
import { rowsOf } from '../../formats/parse-csv.ts'
import { documentOf } from '../../store/documents.ts'
import { DOCUMENTS, office, type Office } from '../office.ts'
import { deadLinks, doubleIds, englishIn, pageAt, textOf, twinAt, unescaped } from './markup.ts'

const AWKWARD = documentOf(
  `On 3 May 2024 the Minister of Culture of France, Rachida Dati, paid a working visit to Québec. They discussed energy, mining and <b>"culture"</b>.

On 4 May 2024, France and Québec signed a memorandum of understanding on energy, "mining" and culture in Montréal.
`,
  '=cmd|calc",<script>\n.txt',
)

describe('the search', () => {
  let it: Office
  before(async () => {
    it = await office({}, [...DOCUMENTS, AWKWARD])
  })
  const at = (filter: Filter | string, path = '/search'): string => {
    const params = typeof filter === 'string' ? filter : new URLSearchParams(paramsOf(filter)).toString()
    return params ? `${path}?${params}` : path
  }

  test('says the filter in words, how many answer, and lists them', async () => {
    const html = await pageAt(it, at({ party: 'FR', since: '2024-05', until: '2024-05' }))
    const text = textOf(html)
    assert.match(text, /Two answer this sentence Engagements involving France, in May 2024/)
    const found = await twinAt<Found>(it, at({ party: 'FR', since: '2024-05', until: '2024-05' }))
    assert.equal(found.count, 2)
    assert.equal(found.entries.length, 2)
    for (const { id } of found.entries) assert.ok(html.includes(`href="/engagements/${id}"`))
    assert.deepEqual(deadLinks(html), [])
    assert.deepEqual(doubleIds(html), [])
  })

  test('goes from page to page, each entry once, in either order', async () => {
    const all = async (order: string): Promise<string[]> => {
      const ids: string[] = []
      for (let after = ''; ;) {
        const page = await twinAt<Found>(it, at(`limit=7&order=${order}${after}`))
        ids.push(...page.entries.map(({ id }) => id))
        if (page.next === undefined) return ids
        after = `&after=${page.next}`
      }
    }
    const newest = await all('newest')
    const { count, isAll } = await twinAt<Found>(it, '/search')
    assert.ok(isAll)
    assert.equal(new Set(newest).size, count)
    assert.deepEqual((await all('oldest')).reverse(), newest)
    const html = await pageAt(it, '/search?order=oldest')
    const next = /href="([^"]*)"[^>]*>Next page|rel="next" href="([^"]*)"/.exec(html)
    assert.match(unescaped(next?.[1] ?? next?.[2] ?? ''), /order=oldest&after=/)
  })

  test('shows the words found in the words of a source', async () => {
    const { snippets, entries } = await twinAt<Found>(it, at({ text: 'energ* mining' }))
    assert.ok(entries.length)
    for (const { id } of entries) {
      const { parts } = snippets[id]
      const found = parts.filter((part) => part.found).map(({ text }) => text.toLowerCase())
      assert.ok(
        found.some((word) => word.startsWith('energ') || word === 'mining'),
        JSON.stringify(parts),
      )
    }
    const html = await pageAt(it, at({ sector: 'energy', party: 'FR' }))
    assert.match(html, /<mark>[^<]*energy[^<]*<\/mark>/i)
    assert.doesNotMatch(html, /<b>"culture|<script>/)
    assert.match(textOf(await pageAt(it, at({ party: 'FR', since: '2024-05' }))), /=cmd\|calc/)
  })

  test('narrows by each facet to what the facet has counted, and takes it back', async () => {
    const start = at({ party: 'US', since: '1900' })
    const html = await pageAt(it, start)
    const links = facetsOf(html)
    assert.ok(links.length > 20)
    for (const { href, entries, isCurrent } of links.filter((_, i) => i % 3 === 0)) {
      const narrowed = await twinAt<Found>(it, href)
      if (isCurrent) continue
      assert.equal(narrowed.count, entries, href)
      const back = facetsOf(await pageAt(it, href)).filter((one) => one.isCurrent)
      assert.ok(back.length, href)
    }
    const [current] = links.filter(({ isCurrent }) => isCurrent)
    assert.deepEqual((await twinAt<Found>(it, current.href)).filter, { since: '1900' })
  })

  test('is the same filter after a walk through its form', async () => {
    const word = fc
      .string({ unit: fc.constantFrom('a', 'é', '"', '<', '>', '&', ';', "'", '*', '5', ' ') })
      .map((text) => `q${text}`)
    const party = fc.constantFrom(
      'FR',
      'RU-AST',
      'CA-QC',
      'CA-QC:Montréal',
      'EU',
      'GE',
      'US-GA',
      'CG',
      'CD',
      'KR',
      'city:Lyon',
      'org:United Nations',
      'org:World Anti-Doping Agency',
      'org:<b>"&',
    )
    const filters = fc.record(
      {
        text: word,
        party,
        other: party,
        direction: fc.constantFrom('in', 'out'),
        type: fc.constantFrom(...Object.keys(KINDS)),
        kind: fc.constantFrom(...Object.values(KINDS).flat()),
        status: fc.constantFrom(...STATUSES),
        sector: fc.constantFrom(...SECTORS),
        person: word,
        place: word,
        since: fc.constantFrom('1990', '2009-12', '2009-12-07', '2009-21'),
        until: fc.constantFrom('2010', '2024-05-03'),
        source: word,
        review: fc.constantFrom('open', 'contested', 'confirmed'),
      },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(filters, fc.constantFrom('en', 'fr'), async (params, language) => {
        const filter = readOrNothing(params)
        fc.pre(filter !== undefined)
        const response = await it.request(`/${language}${at(filter)}`)
        assert.equal(response.status, 200)
        assert.deepEqual(filterFrom(formOf(await response.text())), spaced(filter))
      }),
      { numRuns: 60 },
    )
  })

  test('keeps what was typed where a value is wrong, and says what would be right', async () => {
    const cases: readonly (readonly [string, string, RegExp])[] = [
      ['party=Narnia&since=2009&text=sea', 'party', /No party is known as “Narnia”\. Give a name/],
      ['since=soon', 'since', /“soon” is no date with a year/],
      ['type=feast', 'type', /“feast” is not one of the choices/],
      ['party=CA&other=CA-QC', 'other', /one holds the other/],
      ['direction=out', 'direction', /sent or received by whom/],
      ['party=FR&direction=out&type=event', 'direction', /Only visits have a direction/],
      ['other=FR&direction=out&type=event', 'direction', /Only visits have a direction/],
      ['type=visit&kind=summit', 'kind', /summits are no kind of visits/],
      ['since=2010&until=2009', 'until', /before 2010/],
    ]
    for (const [params, key, said] of cases) {
      const response = await it.request(`/en/search?${params}`)
      assert.equal(response.status, 400, params)
      const html = await response.text()
      assert.match(textOf(html), said)
      assert.match(html, new RegExp(`name="${key}"[^>]*aria-invalid="true" aria-describedby="fault-${key}"`))
      const typed = new Map(formOf(html))
      for (const [name, value] of new URLSearchParams(params))
        if (name !== 'type' || value !== 'feast') assert.equal(typed.get(name as never), value, params)
      assert.equal((await it.request(`/search.json?${params}`)).status, 400)
      const french = await (await it.request(`/fr/search?${params}`)).text()
      assert.deepEqual(englishIn(french, SEARCH, COMMON), [])
    }
    assert.match(await (await it.request('/search?after=!!')).text(), /first page/)
  })

  test('takes the second party for the first where that is left open', async () => {
    for (const [params, filter] of [
      ['other=France', { party: 'FR' }],
      ['other=France&direction=out', { party: 'FR', direction: 'in' }],
      ['other=France&direction=in', { party: 'FR', direction: 'out' }],
    ] as const)
      assert.deepEqual((await twinAt<Found>(it, `/search?${params}`)).filter, filter)
  })

  test('leaves out of the address what nobody filled in', async () => {
    const response = await it.request('/fr/search?type=&party=FR&other=&since=')
    assert.equal(response.status, 302)
    assert.equal(response.headers.get('location'), '/fr/search?party=FR')
  })

  test('says what was asked where nothing answers, and what would', async () => {
    const html = await pageAt(it, at({ party: 'FR', text: 'nosuchwordanywhere' }))
    assert.match(
      textOf(html),
      /None answers this sentence .*Nothing in the register answers: engagements involving France, with the words “nosuchwordanywhere”\. That is what \d+ documents say/,
    )
    assert.match(html, /href="\/search\?party=FR">Without the words/)
  })

  test('speaks French', async () => {
    for (const path of [at({ party: 'FR' }), at({ text: 'nosuchwordanywhere' })]) {
      const html = await (await it.request(`/fr${path}`)).text()
      assert.deepEqual(englishIn(html, SEARCH, COMMON), [])
    }
  })

  test('is saved whole as CSV, one line an engagement, whatever stands in it', async () => {
    const { count } = await twinAt<Found>(it, '/search')
    const csv = await (await it.request('/search.csv')).text()
    const [head, ...rows] = rowsOf(csv)
    assert.deepEqual(head, COLUMN_NAMES)
    assert.equal(rows.length, count)
    assert.equal(csv.split('\r\n').length, count + 2)
    for (const row of rows) {
      assert.equal(row.length, head.length)
      for (const cell of row) assert.doesNotMatch(cell, /^[=+\-@\t\r]|[\r\n]/)
      assert.ok(row[head.indexOf('quotes')], row[0])
      assert.ok(row[head.indexOf('documents')].startsWith('sha256:'))
    }
    assert.ok((await (await it.request('/search.csv?bom=1')).arrayBuffer()).byteLength > csv.length)
    assert.equal(rowsOf(await (await it.request('/search.csv?party=Kiribati&place=Nowhere')).text()).length, 1)
    assert.equal((await it.request('/search.csv?party=Narnia')).status, 400)
  })

  test('is saved whole as JSON Lines, with sources and quoted words, and as a calendar', async () => {
    const { count } = await twinAt<Found>(it, at({ party: 'FR' }))
    const lines = (await (await it.request(at({ party: 'FR' }, '/search.jsonl'))).text()).trim().split('\n')
    assert.equal(lines.length, count)
    for (const line of lines) {
      const { kind, documents } = JSON.parse(line) as Found['entries'][number] & { documents: { origin: string }[] }
      assert.ok(kind.values[0].sources[0].quote)
      assert.ok(documents[0].origin)
    }
    const calendar = await (await it.request(at({ text: 'nosuchwordanywhere' }, '/search.ics'))).text()
    assert.match(calendar, /^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/)
  })
})

function readOrNothing(params: object): Filter | undefined {
  try {
    return filterFrom(Object.entries(params) as [string, string][])
  } catch {
    return undefined
  }
}

/** A field has one line: white space in it is a space. */
const spaced = (filter: Filter): Filter =>
  filterFrom(paramsOf(filter).map(([key, value]) => [key, value.replace(/\s+/g, ' ')]))

/** What a browser sends of the search form. */
function formOf(html: string): [string, string][] {
  const form = /<form[^>]*role="search"[^]*?<\/form>/.exec(html)![0]
  const inputs = [...form.matchAll(/<input[^>]*>/g)].map(([tag]) => [attribute(tag, 'name'), attribute(tag, 'value')])
  const selects = [...form.matchAll(/(<select[^>]*>)([^]*?)<\/select>/g)].map(([, tag, options]) => {
    const chosen = [...options.matchAll(/<option[^>]*>/g)].find(([option]) => /\sselected/.test(option))
    return [attribute(tag, 'name'), chosen ? attribute(chosen[0], 'value') : '']
  })
  return [...inputs, ...selects].filter(([name, value]) => name !== 'order' && value) as [string, string][]
}

const attribute = (tag: string, name: string): string =>
  unescaped(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '')

function facetsOf(html: string): { href: string; entries: number; isCurrent: boolean }[] {
  const column = /<aside class="facets"[^]*?<\/aside>/.exec(html)![0]
  return [...column.matchAll(/<li>\s*<a href="([^"]*)"([^>]*)>[^]*?class="num">([\d,]+)</g)].map(
    ([, href, rest, n]) => ({
      href: unescaped(href),
      entries: Number(n.replace(',', '')),
      isCurrent: rest.includes('aria-current'),
    }),
  )
}
