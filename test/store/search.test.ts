// One contract for both databases: whatever is asked, the answer is what reading every entry would give.

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import * as fc from 'fast-check'
import { windowOf } from '../../src/model/window.ts'
import { entryOf, type Entry } from '../../src/register/entry.ts'
import { indexOf } from '../../src/register/entry-index.ts'
import { within, type Filter } from '../../src/register/filter.ts'
import { wordsOf } from '../../src/register/words.ts'
import type { Database } from '../../src/store/contract.ts'
import { Entries } from '../../src/store/entries.ts'
import { openDatabase } from '../../src/store/open.ts'
import type { Page, PageOptions } from '../../src/store/finding.ts'
import { Search } from '../../src/store/search.ts'
import { Truth } from '../../src/store/truth.ts'
import { onEachDatabase, openFresh } from './databases.ts'
import { anyTold, documentOf, PARTIES, told, type Told } from './told.ts'

const TOLD: readonly Told[] = [
  {
    id: '00000000000000a1.e1',
    published: '2009-11-20',
    is: 'visit/mission/planned',
    who: 'CA-QC > RU',
    date: '2009-12',
    people: ['Jean Charest, Premier'],
    places: 'Moscow, Saint Petersburg',
    sectors: 'energy, mining',
  },
  {
    id: '00000000000000a2.e1',
    published: '2010-01-20',
    is: 'visit/official',
    who: 'RU-LEN > CA-QC:Montréal',
    date: '2010-01-12/2010-01-14',
    people: ['Valery Serdyukov, Governor'],
    places: 'Montréal',
    sectors: 'trade',
  },
  { id: '00000000000000a2.e2', is: 'meeting/call', who: 'RU, CA', date: '2010-01-13', people: ['Sergey Lavrov'] },
  { id: '00000000000000a2.e3', is: 'agreement/other/cancelled', who: 'RU, CA, FR', title: 'Accord sur la pêche' },
  {
    id: '00000000000000a3.e1',
    is: 'event/summit',
    who: 'FR, DE, org:World Anti-Doping Agency',
    date: '2009/2012',
    occasion: 'Sommet de la Francophonie',
    places: 'Moscou',
  },
  { id: '00000000000000a3.e2', is: 'visit/state', who: 'DE > FR', date: '199X', sectors: 'energy' },
  { id: '00000000000000a4.e1', is: 'visit/working', who: 'FR > CA-QC', date: '2010-21', people: ['Jean Dupont'] },
  { id: '00000000000000a4.e2', is: 'meeting/meeting', who: 'US, DE', date: '2010~', places: 'Charest' },
]
const ORIGINS = ['a2', 'a3'].map((name, i) => ({
  id: documentOf(`00000000000000${name}`),
  bytes: new Uint8Array([i]),
  format: i ? ('historyatstate/visit' as const) : ('text' as const),
  origin: i ? 'historyatstate/visits/2138' : 'https://example.org/news/2010/january.html',
  added: `2026-01-0${i + 1}T00:00:00Z`,
}))

const entries = TOLD.map((each) => entryOf([told(each)]))

async function filled(db: Database, of: readonly Entry[] = entries): Promise<Search> {
  await db.write(async () => {
    await new Truth(db).addDocuments(ORIGINS)
    await new Entries(db).replace([], of)
  })
  return new Search(db)
}

/** The last part of each id, in the order found. */
const idsOf = ({ items }: Page<Entry>): string => items.map(({ id }) => `${id.slice(14, 16)}.${id.slice(17)}`).join(' ')

async function allPages(page: (options: PageOptions) => Promise<Page<Entry>>, options: PageOptions): Promise<Entry[]> {
  const all: Entry[] = []
  for (let after: string | undefined, pages = 0; ; pages++) {
    const { items, next } = await page({ ...options, ...(after === undefined ? {} : { after }) })
    all.push(...items)
    assert.ok(items.length <= options.limit! && pages < 200)
    if (next === undefined) return all
    after = next
  }
}

onEachDatabase('search', (fresh) => {
  describe('each filter', () => {
    let db: Database
    before(async () => {
      db = await openDatabase(await fresh.address())
      await filled(db)
    })
    after(() => db.close())
    const CASES: readonly (readonly [filter: Filter, found: string])[] = [
      [{}, 'a4.e1 a2.e2 a2.e1 a4.e2 a1.e1 a3.e1 a3.e2 a2.e3'],
      [{ type: 'visit' }, 'a4.e1 a2.e1 a1.e1 a3.e2'],
      [{ kind: 'other' }, 'a2.e3'],
      [{ status: 'planned' }, 'a1.e1'],
      [{ sector: 'energy' }, 'a1.e1 a3.e2'],
      [{ review: 'open', type: 'event' }, 'a3.e1'],
      [{ party: 'CA' }, 'a4.e1 a2.e2 a2.e1 a1.e1 a2.e3'],
      [{ party: 'CA-QC' }, 'a4.e1 a2.e1 a1.e1'],
      [{ party: 'CA-QC:Montréal' }, 'a2.e1'],
      [{ party: 'RU', other: 'CA-QC' }, 'a2.e1 a1.e1'],
      [{ party: 'RU', other: 'CA-QC', direction: 'out' }, 'a2.e1'],
      [{ party: 'RU', other: 'CA-QC', direction: 'in' }, 'a1.e1'],
      [{ party: 'CA-QC', direction: 'in' }, 'a4.e1 a2.e1'],
      [{ party: 'org:World Anti-Doping Agency' }, 'a3.e1'],
      [{ person: 'charest' }, 'a1.e1'],
      [{ person: 'Jean' }, 'a4.e1 a1.e1'],
      [{ place: 'Moscou' }, 'a1.e1 a3.e1'],
      [{ place: 'Charest' }, 'a4.e2'],
      [{ since: '2010', until: '2010' }, 'a4.e1 a2.e2 a2.e1 a4.e2 a3.e1'],
      [{ since: '2009-12', until: '2009-12' }, 'a1.e1 a3.e1'],
      [{ since: '2010-01-13' }, 'a4.e1 a2.e2 a2.e1 a4.e2 a3.e1'],
      [{ since: '2010-01-13', until: '2010-01-13' }, 'a2.e2 a2.e1 a4.e2 a3.e1'],
      [{ until: '2009-12-01' }, 'a1.e1 a3.e1 a3.e2'],
      [{ since: '2010-01-14', until: '2010-02' }, 'a2.e1 a4.e2 a3.e1'],
      [{ since: '2012' }, 'a3.e1'],
      [{ until: '1995' }, 'a3.e2'],
      [{ since: '2013' }, ''],
      [{ source: documentOf('00000000000000a2') }, 'a2.e2 a2.e1 a2.e3'],
      [{ source: 'historyatstate/visits' }, 'a3.e1 a3.e2'],
      [{ source: 'historyatstate/visits/' }, 'a3.e1 a3.e2'],
      [{ source: 'historyatstate/visit' }, 'a3.e1 a3.e2'],
      [{ source: 'historyatstate' }, 'a3.e1 a3.e2'],
      [{ source: 'https://example.org/news' }, 'a2.e2 a2.e1 a2.e3'],
      [{ source: 'https://example' }, ''],
      [{ text: 'québec' }, 'a4.e1 a2.e1 a1.e1'],
      [{ text: 'Russie visite' }, 'a2.e1 a1.e1'],
      [{ text: 'the Premier of Quebec' }, 'a1.e1'],
      [{ text: 'sommet franco*' }, 'a3.e1'],
      [{ text: 'gov*', party: 'RU' }, 'a2.e1'],
      [{ text: 'vis* off*', party: 'RU', since: '2010-01', until: '2010' }, 'a2.e1'],
      [{ text: 'pêche' }, 'a2.e3'],
      [{ text: 'antidopage' }, 'a3.e1'],
      [{ text: 'xtypevisit' }, 'a4.e1 a2.e2 a2.e1 a4.e2 a1.e1 a3.e1 a3.e2 a2.e3'],
      [{ text: `"quotes' (and) OR NOT:*` }, ''],
    ]
    for (const [filter, found] of CASES)
      test(JSON.stringify(filter), async () => {
        const search = new Search(db)
        assert.equal(idsOf(await search.entries(filter)), found)
        assert.equal(await search.count(filter), found.split(' ').filter(Boolean).length)
      })
  })

  test('whatever is asked, the answer is what reading every entry gives, in the order of time', async () => {
    const db = await openFresh(fresh)
    let search = new Search(db)
    let all: Entry[] = []
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyTold, { minLength: 1, maxLength: 40 }),
        fc.array(anyFilter),
        async (tolds, asked) => {
          const before = all.map(({ id }) => id)
          all = [...new Map(tolds.map((each) => [each.id, entryOf([told(each)])])).values()]
          await db.write(() => new Entries(db).replace(before, all))
          search = new Search(db)
          for (const filter of asked) {
            const expected = all
              .filter((entry) => lets(filter, entry))
              .sort((a, b) => indexOf(b).n - indexOf(a).n)
              .map(({ id }) => id)
            for (const limit of [1, 3, 50]) {
              const newest = await allPages((options) => search.entries(filter, options), { limit })
              assert.deepEqual(
                newest.map(({ id }) => id),
                expected,
                JSON.stringify(filter),
              )
            }
            const oldest = await allPages((options) => search.entries(filter, options), { limit: 2, order: 'oldest' })
            assert.deepEqual(
              oldest.map(({ id }) => id),
              expected.toReversed(),
            )
            assert.equal(await search.count(filter), expected.length)
            assert.equal(await search.count(filter, 2), Math.min(2, expected.length))
            const facets = await search.facets(filter)
            assert.deepEqual(
              [facets.counted, facets.isAll, facets.types.reduce((sum, each) => sum + each.entries, 0)],
              [expected.length, true, expected.length],
            )
          }
        },
      ),
      { numRuns: 25 },
    )
    // Nothing of the entries replaced is left behind.
    await db.write(() =>
      new Entries(db).replace(
        all.map(({ id }) => id),
        [],
      ),
    )
    const tables = await db.all<{ name: string }>(db.dialect.tables)
    const tokens = tables.flatMap(({ name }) => (name.endsWith('_tokens') ? [name] : []))
    const counted = ['entries', 'entry_pairs', 'parties', 'party_sectors', 'party_years', 'pair_years', 'places']
    for (const table of [...counted, ...tokens])
      assert.equal((await db.one<{ n: number }>(`SELECT count(*) AS n FROM ${table}`))!.n, 0, table)
    assert.equal(await search.count({ type: 'visit' }), 0)
  })

  test('facets', async () => {
    const search = await filled(await openFresh(fresh))
    const { types, parties, sectors, years } = await search.facets({ party: 'RU' })
    const say = (counts: readonly { value: string; entries: number }[]): string =>
      counts.map(({ value, entries: n }) => `${value} ${n}`).join(', ')
    assert.equal(say(types), 'visit 2, agreement 1, meeting 1')
    assert.equal(say(parties), 'CA 4, RU 4, CA-QC 2, CA-QC:Montréal 1, FR 1, RU-LEN 1')
    for (const { value: other, entries } of parties.filter(({ value }) => !value.startsWith('RU')))
      assert.equal(await search.count({ party: 'RU', other }), entries, other)
    assert.equal(say(sectors), 'energy 1, mining 1, trade 1')
    assert.equal(say(years), '2010 2, 2009 1')
  })

  test('a pair, from either side, page by page', async () => {
    const search = await filled(await openFresh(fresh))
    assert.equal(idsOf(await search.pair('RU', 'CA')), 'a2.e2 a2.e1 a1.e1 a2.e3')
    assert.equal(idsOf(await search.pair('CA', 'RU', { order: 'oldest' })), 'a2.e3 a1.e1 a2.e1 a2.e2')
    const first = await search.pair('RU', 'CA', { limit: 1 })
    assert.equal(idsOf(await search.pair('RU', 'CA', { limit: 1, after: first.next! })), 'a2.e1')
    assert.equal(idsOf(await search.pair('RU-LEN', 'CA-QC')), 'a2.e1')
    assert.equal(idsOf(await search.pair('CA-QC', 'CA')), '')
    assert.equal(idsOf(await search.pair('RU', 'DE')), '')
  })

  test('an entry by its id and by that of any of its reports', async () => {
    const db = await openFresh(fresh)
    const two = entryOf([told(TOLD[0]), told({ ...TOLD[0], id: '00000000000000a5.e7' })])
    const search = await filled(db, [two])
    await db.insert('reports', ['id', 'document', 'entry', 'body'], [['00000000000000a5.e7', 'd', two.id, '{}']])
    assert.deepEqual(await search.byId(two.id), two)
    assert.deepEqual(await search.byId('00000000000000a5.e7'), two)
    assert.equal(await search.byId('00000000000000a6.e1'), undefined)
  })

  test('a person by any of the appearances that are one', async () => {
    const db = await openFresh(fresh)
    const [a, b, c] = ['1', '2', '3'].map((digit) => digit.repeat(16))
    const identities = [a, b, c].map((appearance) => ({ appearance, person: appearance === c ? c : a }))
    const search = await filled(
      db,
      identities.map((identity, i) => entryOf([told({ ...TOLD[0], id: `00000000000000b${i}.e1` })], () => identity)),
    )
    await db.insert(
      'appearances',
      ['id', 'person', 'body'],
      identities.map(({ appearance, person }) => [appearance, person, '{}']),
    )
    for (const id of [a, b])
      assert.deepEqual((await search.entries({ person: id })).items.map(({ id: one }) => one.slice(14, 16)).sort(), [
        'b0',
        'b1',
      ])
    assert.equal(idsOf(await search.entries({ person: c })), 'b2.e1')
    assert.equal(await search.count({ person: '4'.repeat(16) }), 0)
  })

  test('sectors of a party follow its entries', async () => {
    const db = await openFresh(fresh)
    const search = await filled(db)
    assert.deepEqual(await search.sectorsOf('CA-QC'), [
      { sector: 'energy', entries: 1 },
      { sector: 'mining', entries: 1 },
      { sector: 'trade', entries: 1 },
    ])
    await db.write(() => new Entries(db).replace([entries[0].id], [entryOf([told({ ...TOLD[0], sectors: 'energy' })])]))
    assert.deepEqual(await search.sectorsOf('CA-QC'), [
      { sector: 'energy', entries: 1 },
      { sector: 'trade', entries: 1 },
    ])
    assert.deepEqual(await search.sectorsOf(), [
      { sector: 'energy', entries: 2 },
      { sector: 'trade', entries: 1 },
    ])
  })

  test('an entry whose place in time is taken goes to the next one', async () => {
    const db = await openFresh(fresh)
    const { n } = indexOf(entries[0])
    await db.insert(
      'entries',
      ['n', 'id', 'review', 'unsure', 'body'],
      [n, n + 1].map((place) => [place, `other ${place}`, 'open', 0, '{"id":"other"}']),
    )
    const search = await filled(db)
    assert.deepEqual(await search.byId(entries[0].id), entries[0])
    assert.equal((await db.one<{ n: number }>('SELECT n FROM entries WHERE id = ?', [entries[0].id]))!.n, n + 2)
  })

  test('of very many entries, what has the beginning of a word, often or seldom', async () => {
    const people = (i: number): string[] =>
      i % 150 === 7 ? ['Jean Charest'] : i % 3 ? ['Sergey Lavrov'] : ['Valery Serdyukov']
    const many = Array.from({ length: 900 }, (_, i) =>
      entryOf([
        told({
          id: `${i.toString(16).padStart(16, '0')}.e1`,
          is: i % 2 ? 'visit/official' : 'meeting/call',
          who: i % 2 ? 'RU > CA-QC' : 'RU, CA-QC',
          date: `${1960 + (i % 50)}-0${1 + (i % 9)}-${10 + (i % 19)}`,
          people: people(i),
        }),
      ]),
    ).sort((a, b) => indexOf(b).n - indexOf(a).n)
    const search = await filled(await openFresh(fresh), many)
    const named = (beginning: string) => (entry: Entry) =>
      wordsOf(entry.participants[0].name!.preferred).some((word) => word.startsWith(beginning))
    for (const beginning of ['char', 'ser'])
      for (const [filter, isDue] of [
        [{}, () => true],
        [{ party: 'RU' }, () => true],
        [{ party: 'CA-QC', type: 'visit' }, ({ type }: Entry) => type === 'visit'],
        [{ party: 'CA', until: '1990' }, ({ date }: Entry) => date!.preferred < '1991'],
        [
          { party: 'RU', since: '1975', until: '1999-05' },
          ({ date }: Entry) => date!.preferred > '1975' && date!.preferred < '1999-06',
        ],
      ] satisfies [Filter, (entry: Entry) => boolean][]) {
        const asked = { ...filter, text: `${beginning}*` }
        const due = many.filter((entry) => named(beginning)(entry) && isDue(entry)).map(({ id }) => id)
        for (const limit of [40, 1500]) {
          const newest = await allPages((options) => search.entries(asked, options), { limit })
          assert.deepEqual(
            newest.map(({ id }) => id),
            due,
            JSON.stringify(asked),
          )
          const oldest = await allPages((options) => search.entries(asked, options), { limit, order: 'oldest' })
          assert.deepEqual(
            oldest.map(({ id }) => id),
            due.toReversed(),
          )
        }
        assert.equal((await search.facets(asked)).counted, due.length)
        assert.equal((await search.cast(asked)).counted, due.length)
      }
  })

  test('of very many documents with a word, those added last come first', async () => {
    const db = await openFresh(fresh)
    // Not added in the order in which they came: a register that was brought in.
    const many = Array.from({ length: 2500 }, (_, i) => ({
      ...ORIGINS[0],
      id: `sha256:${((i * 7919) % 2500).toString(16).padStart(64, '0')}`,
      added: new Date(Date.UTC(2026, 0, 1 + ((i * 31) % 700))).toISOString(),
      words: ['visit', ...(i % 50 === 0 ? ['rare'] : []), ...(i % 3 === 0 ? ['third'] : [])],
    }))
    await db.write(async () => {
      await new Truth(db).addDocuments(many)
      const words = many.map((one) => [one.id, one.words] as const)
      await db.dialect.words.put(db, 'documents', words)
    })
    const search = new Search(db)
    const keyOf = ({ added, id }: { added: string; id: string }): string => `${added} ${id}`
    for (const text of ['visit', 'rare', 'third', 'visit rare', '']) {
      const due = many.filter(({ words }) => text.split(' ').every((word) => !word || words.includes(word)))
      const found: string[] = []
      for (let after: string | undefined, page = 0; page < 3; page++) {
        const { items, next } = await search.documents(text, after === undefined ? {} : { after })
        found.push(...items.map(keyOf))
        if ((after = next) === undefined) break
      }
      assert.deepEqual(found, due.map(keyOf).sort().toReversed().slice(0, found.length), text)
      assert.equal(found.length, Math.min(150, due.length), text)
    }
  })

  test('documents by their words', async () => {
    const db = await openFresh(fresh)
    const search = await filled(db)
    await db.write(() =>
      db.dialect.words.put(
        db,
        'documents',
        ORIGINS.map(({ id }, i) => [id, wordsOf(i ? 'La visite à Québec' : 'The visit to Québec')]),
      ),
    )
    const found = async (text: string, options = {}): Promise<string[]> =>
      (await search.documents(text, options)).items.map(({ origin }) => origin)
    assert.deepEqual(await found('quebec'), [ORIGINS[1].origin, ORIGINS[0].origin])
    assert.deepEqual(await found('the québ*'), [ORIGINS[0].origin])
    assert.deepEqual(await found('moscou'), [])
    assert.deepEqual(await found(''), [ORIGINS[1].origin, ORIGINS[0].origin])
    const { next } = await search.documents('quebec', { limit: 1 })
    assert.deepEqual(await found('quebec', { limit: 1, after: next }), [ORIGINS[0].origin])
  })

  test('a page that never was is refused', async () => {
    const search = await filled(await openFresh(fresh))
    await assert.rejects(search.entries({}, { after: 'nowhere!' }), RangeError)
    await assert.rejects(search.entries({}, { limit: 0 }), /limit: 0/)
    await assert.rejects(search.documents('', { after: 'x' }), RangeError)
  })
})

const party = fc.constantFrom(...PARTIES)
/** Few conditions at once, or hardly any entry would be let by. */
const anyFilter: fc.Arbitrary<Filter> = fc
  .tuple(
    fc.record({
      party,
      other: party,
      direction: fc.constantFrom('in' as const, 'out' as const),
      type: fc.constantFrom('visit' as const, 'event' as const),
      kind: fc.constantFrom('other' as const, 'state' as const),
      status: fc.constantFrom('held' as const, 'planned' as const),
      sector: fc.constantFrom('energy' as const, 'trade' as const),
      person: fc.constantFrom('jean', 'Charest, Jean'),
      since: fc.constantFrom('2009', '2009-12', '2010-01-03', '1950'),
      until: fc.constantFrom('2009', '2010-01', '2010-01-04', '2031'),
      text: fc.constantFrom('minister', 'jean char*'),
    }),
    fc.uniqueArray(fc.nat({ max: 10 }), { maxLength: 3 }),
  )
  .map(([all, picked]): Filter => {
    const kept: Filter = Object.fromEntries(Object.entries(all).filter((_, i) => picked.includes(i)))
    const { direction, ...rest } = kept
    return direction && rest.party !== undefined ? kept : rest
  })

/** What a filter means, with no index. */
function lets(filter: Filter, entry: Entry): boolean {
  const { party: one, other, direction, since, until } = filter
  const sides = (of: readonly (keyof Entry & ('from' | 'to' | 'parties'))[]): Set<string> =>
    new Set(of.flatMap((side) => entry[side].flatMap(({ value }) => within(value))))
  const [mine, theirs] =
    direction === 'out'
      ? [sides(['from']), sides(['to'])]
      : direction === 'in'
        ? [sides(['to']), sides(['from'])]
        : [sides(['from', 'to', 'parties']), sides(['from', 'to', 'parties'])]
  const window = entry.date && windowOf(entry.date.preferred)
  const names = entry.participants.flatMap(({ name }) => wordsOf(name?.preferred ?? ''))
  const offices = entry.participants.flatMap(({ office }) => wordsOf(office?.preferred ?? ''))
  return [
    one === undefined || mine.has(one),
    other === undefined || theirs.has(other),
    filter.type === undefined || entry.type === filter.type,
    filter.kind === undefined || entry.kind.preferred === filter.kind,
    filter.status === undefined || entry.status.preferred === filter.status,
    filter.sector === undefined || entry.sectors.some(({ value }) => value === filter.sector),
    filter.person === undefined || wordsOf(filter.person).every((word) => names.includes(word)),
    since === undefined || (window && window.to >= windowOf(since)!.from),
    until === undefined || (window && window.from <= windowOf(until)!.to),
    // a range that ends before it begins holds nothing, not even a century that it lies in
    since === undefined || until === undefined || windowOf(since)!.from <= windowOf(until)!.to,
    filter.text !== 'minister' || offices.includes('minister'),
    filter.text !== 'jean char*' || (names.includes('jean') && names.some((name) => name.startsWith('char'))),
  ].every(Boolean)
}
