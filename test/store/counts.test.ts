// Numbers that pages show without reading entries: whatever was put in and taken out, they are what counting gives.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { windowOf } from '../../src/model/window.ts'
import { entryOf, type Entry } from '../../src/register/entry.ts'
import { indexOf, type Way } from '../../src/register/entry-index.ts'
import { within } from '../../src/register/filter.ts'
import { fromDayNumber } from '../../src/model/edtf.ts'
import { Entries } from '../../src/store/entries.ts'
import type { Overview } from '../../src/store/overview.ts'
import { Search } from '../../src/store/search.ts'
import { onEachDatabase, openFresh } from './databases.ts'
import { anyTold, PARTIES, told, type Told } from './told.ts'

const codes = (entry: Entry, sides: readonly ('from' | 'to' | 'parties')[]): string[] => [
  ...new Set(sides.flatMap((side) => entry[side].map(({ value }) => value))),
]
const yearOf = (entry: Entry): number | undefined => {
  const window = entry.date && windowOf(entry.date.preferred)
  return window && fromDayNumber(window.from).y
}

/** Which way an entry goes for a party, or between two; undefined where it is not theirs. Worked out with no index. */
function wayOf(entry: Entry, party?: string, other?: string): Way | undefined {
  if (party === undefined) return 'none'
  const [from, to, parties] = (['from', 'to', 'parties'] as const).map((side) => codes(entry, [side]))
  const lies = (list: readonly string[], in_: string): boolean => list.some((code) => within(code).includes(in_))
  if (other === undefined) {
    if (!lies([...from, ...to, ...parties], party)) return undefined
    if (from.includes(party)) return 'out'
    if (to.includes(party)) return 'in'
    return lies(from, party) === lies(to, party) ? 'none' : lies(from, party) ? 'out' : 'in'
  }
  const holds = within(party).includes(other) || within(other).includes(party)
  const meet = (some: readonly string[], others: readonly string[]): boolean =>
    holds
      ? party !== other && some.includes(party) && others.includes(other)
      : some.some((a) => others.some((b) => a !== b && within(a).includes(party) && within(b).includes(other)))
  return meet(from, to) ? 'out' : meet(to, from) ? 'in' : meet(parties, parties) ? 'none' : undefined
}

type Counts = Record<string, number>
const tally = (keys: Iterable<string>): Counts => {
  const counts: Counts = {}
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1
  return counts
}
const countsIn = ({ counts }: Overview): Counts =>
  Object.fromEntries(counts.map(({ year, type, way, entries }) => [`${year} ${type} ${way}`, entries]))

onEachDatabase('counts', (fresh) => {
  test('of parties, pairs, places and sectors are those of reading every entry', async () => {
    const db = await openFresh(fresh)
    const search = new Search(db)
    let all: Entry[] = []
    const pairs = [...PARTIES, 'DE'].flatMap((a) => [undefined, ...PARTIES].map((b) => [a, b] as const))
    await fc.assert(
      fc.asyncProperty(fc.array(anyTold, { minLength: 1, maxLength: 30 }), async (tolds) => {
        const before = all.map(({ id }) => id)
        all = [...new Map(tolds.map((each) => [each.id, entryOf([told(each)])])).values()]
        await db.write(() => new Entries(db).replace(before, all))
        for (const [party, other] of [[undefined, undefined] as const, ...pairs]) {
          const theirs = all.flatMap((entry) => {
            const way = wayOf(entry, party, other)
            return way ? [{ entry, way }] : []
          })
          const overview = await search.overview(party, other, 1900)
          const what = `${party} ${other}`
          assert.deepEqual(
            countsIn(overview),
            tally(theirs.map(({ entry, way }) => `${yearOf(entry)} ${entry.type} ${way}`)),
            what,
          )
          assert.equal(overview.entries, theirs.length, what)
          const { newest } = overview
          assert.deepEqual([newest.counted, newest.isAll], [theirs.length, true], what)
          assert.deepEqual(
            Object.fromEntries(
              newest.sectors.map((one) => [`${one.sector} ${one.year} ${one.type} ${one.way}`, one.entries]),
            ),
            tally(
              theirs.flatMap(({ entry, way }) =>
                entry.sectors.map(({ value }) => `${value} ${yearOf(entry)} ${entry.type} ${way}`),
              ),
            ),
            what,
          )
          assert.deepEqual(
            Object.fromEntries(newest.places.map((one) => [`${one.place} ${one.way}`, one.entries])),
            tally(theirs.flatMap(({ entry, way }) => entry.places.map(({ value }) => `${value} ${way}`))),
            what,
          )
          const held = theirs
            .map(({ entry }) => entry)
            .filter((entry) => yearOf(entry) !== undefined && entry.status.preferred === 'held')
            .sort((a, b) => indexOf(a).n - indexOf(b).n)
          assert.deepEqual(
            [overview.first, overview.last].map((contact) => [contact?.entry, contact?.date]),
            [held[0], held.at(-1)].map((entry) => [entry?.id, entry?.date?.preferred]),
            what,
          )
          if (other === undefined && party !== undefined) {
            const partners = new Map(overview.partners!.items.map((one) => [one.party, one]))
            for (const one of [...PARTIES, 'DE']) {
              const ways: Way[] = all.flatMap((entry) => wayOf(entry, party, one) ?? [])
              assert.equal(partners.get(one)?.entries ?? 0, ways.length, `${party} ${one}`)
              const dated: Way[] = all.flatMap((entry) =>
                yearOf(entry) === undefined ? [] : (wayOf(entry, party, one) ?? []),
              )
              const years = partners.get(one)?.years ?? []
              for (const way of ['out', 'in', 'none'] as const)
                assert.equal(
                  years.reduce((sum, each) => sum + each[way], 0),
                  dated.filter((each) => each === way).length,
                )
            }
            assert.equal(overview.partners!.number, partners.size)
          }
        }
        const parties = [...PARTIES, 'DE'].flatMap((party) => {
          const theirs = all.filter((entry) => wayOf(entry, party))
          const years = theirs.flatMap((entry) => yearOf(entry) ?? []).sort((a, b) => a - b)
          return theirs.length ? [`${party} ${theirs.length} ${years[0]} ${years.at(-1)}`] : []
        })
        const found = await search.parties({ limit: 100 })
        assert.deepEqual(
          found.items.map((one) => `${one.party} ${one.entries} ${one.firstYear} ${one.lastYear}`).sort(),
          parties.sort(),
        )
        assert.equal(found.number, parties.length)
        const places = (await search.places()).items.map(({ value, entries }) => [value, entries])
        assert.deepEqual(Object.fromEntries(places), tally(all.flatMap((e) => e.places.map(({ value }) => value))))
        const sectors = (await search.sectorsOf()).map(({ sector, entries }) => [sector, entries])
        assert.deepEqual(Object.fromEntries(sectors), tally(all.flatMap((e) => e.sectors.map(({ value }) => value))))
      }),
      { numRuns: fresh.name === 'sqlite' ? 15 : 5 },
    )
  })

  const THREE: readonly Told[] = [
    { id: '00000000000000c1.e1', is: 'visit/official', who: 'RU-LEN > CA-QC:Montréal', date: '2010-01-12/2010-01-14' },
    { id: '00000000000000c1.e2', is: 'visit/official/planned', who: 'CA-QC > RU', date: '2031-05' },
    {
      id: '00000000000000c1.e3',
      is: 'meeting/call',
      who: 'RU, CA-QC, org:World Bank',
      date: '2009',
      people: ['Jean Dupont'],
    },
  ]

  test('a relation has what lies within its parties, and no contact that is only planned', async () => {
    const db = await openFresh(fresh)
    await db.write(() =>
      new Entries(db).replace(
        [],
        THREE.map((one) => entryOf([told(one)])),
      ),
    )
    const overview = await new Search(db).overview('CA-QC', 'RU')
    assert.deepEqual(countsIn(overview), { '2009 meeting none': 1, '2010 visit in': 1, '2031 visit out': 1 })
    assert.deepEqual(overview.first, { entry: '00000000000000c1.e3', date: '2009', day: '2009-01-01' })
    assert.deepEqual(overview.last, { entry: '00000000000000c1.e1', date: '2010-01-12/2010-01-14', day: '2010-01-12' })
    assert.equal(overview.newest.planned, 1)
  })

  test('parties by kind and in either order, page by page', async () => {
    const db = await openFresh(fresh)
    await db.write(() =>
      new Entries(db).replace(
        [],
        THREE.map((one) => entryOf([told(one)])),
      ),
    )
    const search = new Search(db)
    const paged = async (options: Parameters<Search['parties']>[0]): Promise<string> => {
      const codesFound: string[] = []
      for (let after: string | undefined; ;) {
        const page = await search.parties({ ...options, limit: 1, ...(after === undefined ? {} : { after }) })
        codesFound.push(...page.items.map(({ party, entries }) => `${party} ${entries}`))
        if (page.next === undefined) return codesFound.join(', ')
        after = page.next
      }
    }
    assert.equal(await paged({}), 'CA 3, CA-QC 3, RU 3, CA-QC:Montréal 1, RU-LEN 1, org:World Bank 1')
    assert.equal(await paged({ order: 'code', kind: 'state' }), 'CA 3, RU 3')
    assert.equal(await paged({ kind: 'city' }), 'CA-QC:Montréal 1')
    assert.equal(await paged({ kind: 'subdivision' }), 'CA-QC 3, RU-LEN 1')
    assert.equal((await search.parties({ kind: 'organisation' })).number, 1)
    await assert.rejects(search.parties({ after: 'x' }), RangeError)
  })

  test('more than are looked at one by one are counted all the same, and the page says so', async () => {
    const db = await openFresh(fresh)
    const many = Array.from({ length: 2003 }, (_, i) =>
      entryOf([
        told({
          id: `${String(i).padStart(16, '0')}.e1`,
          is: 'meeting/call',
          who: 'RU, FR',
          date: `${1900 + (i % 100)}`,
          sectors: 'energy',
        }),
      ]),
    )
    await db.write(() => new Entries(db).replace([], many))
    for (const asked of [[], ['RU'], ['RU', 'FR']]) {
      const overview = await new Search(db).overview(...asked)
      assert.deepEqual([overview.entries, overview.newest.counted, overview.newest.isAll], [2003, 2000, false])
      assert.deepEqual([overview.first?.date, overview.last?.date], ['1900', '1999'])
    }
  })

  test('who took part, and who met whom', async () => {
    const db = await openFresh(fresh)
    const ids: Record<string, string> = { 'Jean Charest': '1', 'J. Charest': '2', 'Yury Luzhkov': '3' }
    const appearance = (name: string): string => ids[name].repeat(16)
    const tolds: Told[] = [
      {
        id: '00000000000000d1.e1',
        is: 'visit/official',
        who: 'CA-QC > RU',
        date: '2009-12-07/2009-12-10',
        people: ['Jean Charest, Premier', 'Yury Luzhkov, Mayor'],
      },
      {
        id: '00000000000000d1.e2',
        is: 'meeting/call',
        who: 'RU, CA',
        date: '2010',
        people: ['J. Charest', 'Yury Luzhkov'],
      },
      { id: '00000000000000d1.e3', is: 'meeting/call', who: 'RU, FR', date: '2008', people: ['J. Charest, Minister'] },
    ]
    await db.insert(
      'appearances',
      ['id', 'person', 'body'],
      Object.keys(ids).map((name) => [
        appearance(name),
        appearance(name === 'J. Charest' ? 'Jean Charest' : name),
        '{}',
      ]),
    )
    const identity = (name: string) => ({ appearance: appearance(name), person: appearance(name) })
    await db.write(() =>
      new Entries(db).replace(
        [],
        tolds.map((one) => entryOf([told(one)], ({ name }) => identity(name!.value))),
      ),
    )
    const search = new Search(db)
    const cast = await search.cast({ party: 'RU' })
    const [one, three] = ['1', '3'].map((digit) => digit.repeat(16))
    assert.deepEqual([cast.counted, cast.isAll], [3, true])
    assert.deepEqual(cast.people, [
      { id: one, name: 'J. Charest', entries: 3, last: '2010-01-01', office: 'Premier' },
      { id: three, name: 'Yury Luzhkov', entries: 2, last: '2010-01-01', office: 'Mayor' },
    ])
    assert.deepEqual(cast.pairsOfPeople, [{ a: one, b: three, entries: 2 }])
    assert.deepEqual(
      cast.parties.map(({ party, entries }) => `${party} ${entries}`),
      ['RU 3', 'CA 1', 'CA-QC 1', 'FR 1'],
    )
    assert.deepEqual(
      cast.pairsOfParties.map(({ a, b }) => `${a} ${b}`),
      ['CA RU', 'CA-QC RU', 'FR RU'],
    )
    const newest = await search.cast({}, { most: 1 })
    assert.deepEqual([newest.counted, newest.isAll, newest.people.length], [1, false, 2])
  })
})
