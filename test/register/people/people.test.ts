import assert from 'node:assert/strict'
import { describe, test } from 'node:test'

import * as fc from 'fast-check'
import { peoplePairs } from '../../../scripts/score/people-pairs.ts'
import type { Engagement, Participant } from '../../../src/model/reading.ts'
import { clustersOf } from '../../../src/register/clusters.ts'
import { SURE } from '../../../src/register/linkage.ts'
import { appearancesOf, people, personOf } from '../../../src/register/people.ts'
import { appearanceFrom } from '../../../src/register/people/appearance.ts'
import type { Report } from '../../../src/register/report.ts'

const pairs = peoplePairs()
const linked = ({ a, b }: (typeof pairs)[number]): boolean => {
  const { score, apart } = people.compare(a, b)
  return score >= SURE && !apart
}

describe('the pairs of gold/links/people.txt', () => {
  test('are enough, half of them of two people', () => {
    const same = pairs.filter((pair) => pair.same).length
    assert.ok(pairs.length >= 150)
    assert.ok(same > pairs.length * 0.4 && same < pairs.length * 0.6)
    assert.equal(new Set(pairs.map((pair) => pair.title)).size, pairs.length)
  })
  for (const [set, of] of [
    ['all', pairs],
    ['held', pairs.filter((pair) => pair.held)],
  ] as const)
    test(`${set}: F1 is 0.95 or more`, () => {
      const right = of.filter((pair) => pair.same && linked(pair)).length
      const wrong = of.filter((pair) => pair.same !== linked(pair)).length
      const f1 = (2 * right) / (2 * right + wrong)
      assert.ok(f1 >= (set === 'all' ? 0.95 : 0.92), f1.toFixed(3))
    })
  test('compare alike whichever comes first', () => {
    for (const { a, b } of pairs) assert.deepEqual(people.compare(a, b), people.compare(b, a))
  })
  test('nearly all that are linked meet under a key, and whichever comes first finds the other', () => {
    let met = 0
    const all = pairs.filter((pair) => pair.same && linked(pair))
    for (const { a, b, title } of pairs) {
      const [one, other] = [people.keysOf(a), people.keysOf(b)]
      const finds = one.seeks.some((key) => other.emits.includes(key))
      assert.equal(
        finds,
        other.seeks.some((key) => one.emits.includes(key)),
        title,
      )
    }
    for (const { a, b } of all) {
      const keys = people.keysOf(b).emits
      if (people.keysOf(a).seeks.some((key) => keys.includes(key))) met++
    }
    assert.ok(met / all.length > 0.97, `${met} of ${all.length}`)
  })
})

/** `NAME, OFFICE (PARTY)`, what is not said left out; several, divided by a semicolon, take part in one engagement. */
function report(id: string, told: string, date?: string): Report {
  const participants = told.split('; ').map((one): Participant => {
    const [, name, office, of] = /^([^,(]*)(?:, ([^(]*?))? ?(?:\((.*)\))?$/.exec(one)!
    const cited = <T>(value: T) => ({ value, cites: [[0, 1]] as const })
    return {
      ...(name && name !== '-' ? { name: cited(name.trim()) } : {}),
      ...(office ? { office: cited(office) } : {}),
      ...(of ? { of: cited(of) } : {}),
      cites: [[0, 1]],
    }
  })
  const engagement: Engagement = {
    id,
    type: 'meeting',
    kind: 'meeting',
    status: 'held',
    rule: 'test',
    cites: [[0, 1]],
    from: [],
    to: [],
    parties: [],
    participants,
    ...(date ? { date: { value: date, cites: [[0, 1]] } } : {}),
    places: [],
    sectors: [],
  }
  return { id: `d.${id}`, document: 'sha256:d', published: '2025-12-10', engagement }
}

const told = (...reports: Report[]): string[] =>
  appearancesOf(reports).appearances.map(({ name, offices, of, years }) =>
    [name, offices.join('; '), of.join(' '), years?.join('/')].join(' | '),
  )

describe('the people of a document', () => {
  test('are told once, with all that is said of them', () => {
    assert.deepEqual(
      told(
        report('e1', 'Dauletbek Kussainov, Ambassador to Canada (KZ); Frantz Benjamin, Vice-Speaker (CA-QC)'),
        report('e2', 'Kussainov; F. Benjamin (CA-QC)', '2024-05'),
      ),
      ['Dauletbek Kussainov | ambassador | KZ | 2024/2025', 'Frantz Benjamin | deputy speaker | CA-QC | 2024/2025'],
    )
  })
  test('are two where a short name fits two, or is of another party', () => {
    assert.deepEqual(told(report('e1', 'Igor Ivanov (RU); Sergei Ivanov (RU); Ivanov (RU)')).length, 3)
    assert.deepEqual(told(report('e1', 'John Martin (US); Martin (CA)')).length, 2)
  })
  test('without a name are nobody', () => {
    const reports = [report('e1', '-, Mayor of Moscow (RU); -, Premier (CA-QC)')]
    assert.equal(appearancesOf(reports).appearances.length, 0)
    assert.equal(appearancesOf(reports).of.size, 0)
  })
  test('each participant has an appearance', () => {
    const reports = [report('e1', 'Chirac (FR)'), report('e2', 'Jacques Chirac, President (FR)')]
    const { appearances, of } = appearancesOf(reports)
    assert.equal(appearances.length, 1)
    for (const { engagement } of reports) assert.equal(of.get(engagement.participants[0]), appearances[0].id)
  })
  test('have one id wherever the same is said of them', () => {
    const [one] = appearancesOf([report('e1', 'Hon. Kandia CAMARA, Minister of Education (CI)')]).appearances
    const [other] = appearancesOf([report('e7', 'Kandia Camara, ministre de l’Éducation (CI)', '2025-03')]).appearances
    assert.deepEqual(one, other)
  })
})

test('whatever the names, two compare alike either way, and what A finds finds A', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'Ivanov',
      'Iwanow',
      'Bush',
      'G.',
      'W.',
      'de',
      'Al',
      'bin',
      'Kim',
      'Jr.',
      'III',
      '안',
      '王',
      'President',
    ),
    fc.string({ maxLength: 5, unit: 'grapheme' }),
  )
  const appearance = fc
    .record({
      words: fc.array(word, { maxLength: 5 }),
      offices: fc.subarray(['President', 'Minister of Trade', 'Mayor', 'juggler']),
      of: fc.subarray(['US', 'CA-QC', 'CA', 'org:UN', 'city:Lyon']),
      years: fc.option(fc.tuple(fc.integer({ min: 1950, max: 1990 }), fc.integer({ min: 0, max: 20 }))),
    })
    .map(({ words, offices, of, years }) =>
      appearanceFrom(words.join(' '), offices, of, years ? [years[0], years[0] + years[1]] : undefined),
    )
  fc.assert(
    fc.property(appearance, appearance, (a, b) => {
      const found = people.compare(a, b)
      assert.deepEqual(found, people.compare(b, a))
      assert.ok(found.score >= 0 && found.score <= 1)
      const [x, y] = [people.keysOf(a), people.keysOf(b)]
      assert.equal(
        x.seeks.some((key) => y.emits.includes(key)),
        y.seeks.some((key) => x.emits.includes(key)),
      )
    }),
    { numRuns: 1000 },
  )
})

test('a person has the fullest of the names that are used most', () => {
  const of = (name: string, year: number) => appearanceFrom(name, ['President'], ['FR'], [year, year])
  const cluster = [of('Chirac', 1996), of('Chirac', 1997), of('Jacques Chirac', 1996), of('J. Chirac', 1996)]
  const { id, name, names } = personOf(cluster)
  assert.equal(name, 'Jacques Chirac')
  assert.deepEqual(names, ['Chirac', 'J. Chirac', 'Jacques Chirac'])
  assert.deepEqual(personOf(cluster.toReversed()), { id, name, names })
})

describe('people across documents', () => {
  /** `NAME | OFFICE | YEAR`, a line each, of one country: the people they are, by their names and years. */
  const peopleOf = (lines: string): string[] => {
    const items = lines
      .trim()
      .split('\n')
      .map((line) => {
        const [name, office, year] = line.split('|').map((field) => field.trim())
        return appearanceFrom(name, office ? [office] : [], ['US'], [Number(year), Number(year)])
      })
    const links = items.flatMap((a, i) =>
      items.slice(i + 1).map((b) => ({ a: a.id, b: b.id, ...people.compare(a, b) })),
    )
    const byId = new Map(items.map((item) => [item.id, item]))
    return clustersOf(items, links)
      .map((cluster) => cluster.map((id) => byId.get(id)!))
      .map(
        (cluster) =>
          `${personOf(cluster).name}: ${cluster
            .map(({ years }) => years?.[0])
            .sort()
            .join(' ')}`,
      )
      .sort()
  }

  test('father and son, and who is told by the family name alone', () => {
    const told = `
      George H. W. Bush | President | 1990
      George H. W. Bush | President | 1992
      Bush              | President | 1989
      Bush              | President | 1993
      Bush              | President | 2001
      George W. Bush    | President | 2001
      George W. Bush    | President | 2006`
    assert.deepEqual(peopleOf(told), ['George H. W. Bush: 1989 1990 1992 1993', 'George W. Bush: 2001 2001 2006'])
  })
  test('an initial that fits two stays alone, whatever else is known of the two', () => {
    const told = `
      Sergei Ivanov | Minister | 2002
      Stepan Ivanov | Minister | 2002
      S. Ivanov     | Minister | 2002`
    assert.deepEqual(peopleOf(told), ['S. Ivanov: 2002', 'Sergei Ivanov: 2002', 'Stepan Ivanov: 2002'])
  })
  test('a career of forty years', () => {
    const told = `
      Joseph Biden    | Senator        | 1979
      Joseph R. Biden | Senator        | 1997
      Joe Biden       | Vice President | 2011
      Joseph R. Biden | President      | 2021`
    assert.deepEqual(peopleOf(told), ['Joseph R. Biden: 1979 1997 2011 2021'])
  })
})
