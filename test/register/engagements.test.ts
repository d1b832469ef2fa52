// Identity of engagements: the pairs of gold/links/engagements.txt, and what holds whatever the reports.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { clustersOf } from '../../src/register/clusters.ts'
import { engagements } from '../../src/register/engagements.ts'
import { SURE } from '../../src/register/linkage.ts'
import type { Report } from '../../src/register/report.ts'
import { groupsIn, reportFrom } from './engagement-groups.ts'

const groups = groupsIn(readFileSync(join(import.meta.dirname, '../../gold/links/engagements.txt'), 'utf8'))
const pairs = groups.flatMap(({ held, members }) =>
  members.flatMap((a, i) =>
    members.slice(i + 1).map((b) => ({ held, same: a.label === b.label, a: a.report, b: b.report })),
  ),
)

const meet = (a: Report, b: Report): boolean => {
  const [x, y] = [engagements.keysOf(a), engagements.keysOf(b)]
  return x.emits.some((key) => y.seeks.includes(key)) || y.emits.some((key) => x.seeks.includes(key))
}

const linked = (a: Report, b: Report): boolean => meet(a, b) && engagements.compare(a, b).score >= SURE

function f1(of: typeof pairs): number {
  let [right, wrong] = [0, 0]
  for (const { same, a, b } of of) {
    const found = linked(a, b)
    if (found && same) right++
    else if (found || same) wrong++
  }
  return (2 * right) / (2 * right + wrong)
}

test('there are pairs enough, and many that only look alike', () => {
  assert.ok(pairs.length >= 150)
  const same = pairs.filter((pair) => pair.same).length
  assert.ok(same > 100 && pairs.length - same > 100, `${same} of ${pairs.length}`)
})

test('pairs that rules were written on: F1 of 0.95', () => assert.ok(f1(pairs.filter((pair) => !pair.held)) >= 0.95))
test('pairs held out: F1 of 0.95', () => assert.ok(f1(pairs.filter((pair) => pair.held)) >= 0.95))

test('all reports of all groups together, clustered: F1 of 0.95 over pairs', () => {
  const all = groups.flatMap(({ title, members }) =>
    members.map(({ label, report }) => ({ report, engagement: `${title}/${label}` })),
  )
  const links = all.flatMap(({ report: a }, i) =>
    all.slice(i + 1).flatMap(({ report: b }) => {
      if (!meet(a, b)) return []
      const { score, apart } = engagements.compare(a, b)
      return [{ a: a.id, b: b.id, score, ...(apart ? { apart } : {}) }]
    }),
  )
  const clusters = clustersOf(
    all.map(({ report }) => report),
    links,
  )
  const clusterOf = new Map(clusters.flatMap((ids, i) => ids.map((id) => [id, i] as const)))
  let [right, wrong] = [0, 0]
  all.forEach((one, i) => {
    for (const other of all.slice(i + 1)) {
      const same = one.engagement === other.engagement
      const found = clusterOf.get(one.report.id) === clusterOf.get(other.report.id)
      if (same && found) right++
      else if (same || found) wrong++
    }
  })
  assert.ok((2 * right) / (2 * right + wrong) >= 0.95, `${right} right, ${wrong} wrong`)
})

test('it does not matter which of two comes first', () => {
  for (const { a, b } of pairs) {
    assert.deepEqual(engagements.compare(a, b), engagements.compare(b, a))
    assert.equal(meet(a, b), meet(b, a))
  }
})

test('whoever finds, is found: keys meet in both directions', () => {
  for (const { a, b } of pairs) {
    const [x, y] = [engagements.keysOf(a), engagements.keysOf(b)]
    assert.equal(
      x.emits.some((key) => y.seeks.includes(key)),
      y.emits.some((key) => x.seeks.includes(key)),
      `${JSON.stringify(x)} ${JSON.stringify(y)}`,
    )
  }
})

test('agreements of one title are looked for near their date, and all further off are another', () => {
  const two = (n: number): string => String(n).padStart(2, '0')
  const date = fc
    .tuple(fc.integer({ min: 2008, max: 2010 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .chain(([y, m, d]) =>
      fc.constantFrom(
        undefined,
        `${y}`,
        `${y}~`,
        `${y}-${two(m)}`,
        `${y}-${two(m)}-${two(d)}`,
        `${y - 2}/${y}`,
        `${y - 9}/${y}`,
      ),
    )
  const agreement = fc.record({ date, status: fc.constantFrom('held', 'planned', 'cancelled') })
  fc.assert(
    fc.property(agreement, agreement, (one, other) => {
      const [a, b] = [one, other].map(({ date: on, status }, i) =>
        reportFrom(
          `r${i}`,
          undefined,
          `agreement treaty ${status} | parties CA, KZ | title Treaty on Nuclear Energy${on === undefined ? '' : ` | date ${on}`}`,
        ),
      )
      const [x, y] = [engagements.keysOf(a), engagements.keysOf(b)]
      const met = x.emits.some((key) => y.seeks.includes(key))
      assert.equal(
        met,
        y.emits.some((key) => x.seeks.includes(key)),
      )
      assert.ok(met || engagements.compare(a, b).apart, JSON.stringify([one, other]))
      // In a large group, what is apart has to be known.
      assert.ok(x.against!.some((key) => y.against!.includes(key)))
    }),
    { numRuns: 2000 },
  )
})

describe('reasons are for people, the weightiest first', () => {
  const visit = (line: string, id: string): Report => reportFrom(id, undefined, `visit unspecified ${line}`)
  const arcand = 'guest Pierre Arcand, Minister of International Relations, CA-QC, head'
  test('the same', () => {
    const { reasons } = engagements.compare(
      visit(`held | from CA-QC | to KZ | date 2009-12-07/2009-12-11 | ${arcand}`, 'a'),
      visit(`planned | from CA | to KZ | date 2009-12 | ${arcand}`, 'b'),
    )
    assert.deepEqual(reasons, [
      'led by the same person: Pierre Arcand',
      'dates fit: December 2009 holds 7–11 December 2009',
      'both sides fit: CA-QC → KZ, CA → KZ',
      'announced, then held',
    ])
  })
  test('not the same', () => {
    const { reasons, apart } = engagements.compare(
      visit(`held | from CA-QC | to KZ | date 2009-12-07 | ${arcand}`, 'a'),
      visit(`held | from KZ | to CA-QC | date 2009-12-07`, 'b'),
    )
    assert.equal(apart, true)
    assert.equal(reasons[0], 'differs: the other way round: CA-QC → KZ, KZ → CA-QC')
  })
})

describe('titles', () => {
  const event = (title: string, id: string): Report =>
    reportFrom(id, undefined, `event forum held | parties RU, CA-QC | date 2011 | title ${title}`)
  const TOLD: readonly (readonly [one: string, other: string, same: boolean])[] = [
    ['St. Petersburg International Economic Forum', 'SPIEF', true],
    ['12th session of the joint commission', 'XIIe séance de la commission mixte', true],
    ['twelfth session of the joint commission', '13th session of the joint commission', false],
    ['G20 Foreign Ministers’ Meeting', 'G-20 foreign ministers meeting', true],
    ['U.S.-Algeria Strategic Dialogue', 'U.S.-Morocco Strategic Dialogue', false],
    ['Arctic Circle Assembly 2011', 'Arctic Circle Assembly 2012', false],
    ['Textile Fair', 'Energy Fair', false],
  ]
  for (const [one, other, same] of TOLD)
    test(`${one}${same ? ' = ' : ' ≠ '}${other}`, () => {
      const { score } = engagements.compare(event(one, 'a'), event(other, 'b'))
      assert.ok(same ? score >= 0.5 : score < 0.2, String(score))
    })
})

describe('told otherwise by each side', () => {
  const told = (line: string, id: string): Report => reportFrom(id, undefined, line)
  const both = 'Ana Duarte, President, AR | person Jan de Boer, Prime Minister'
  const TOLD: readonly (readonly [what: string, one: string, other: string, same: boolean])[] = [
    [
      'two people who are the same, one of them said to speak for the host',
      `meeting meeting held | parties AR, IN | person ${both}, IN | date 2023-09-09`,
      `meeting meeting held | parties AR, NL | person ${both}, NL | date 2023-09-09`,
      true,
    ],
    [
      'one person and another counterpart',
      `meeting meeting held | parties AR, IN | person ${both}, IN | date 2023-09-09`,
      'meeting meeting held | parties AR, NL | person Ana Duarte, President, AR | person Piet Smit, Prime Minister, NL | date 2023-09-09',
      false,
    ],
    [
      'a party that is told by its people alone',
      'meeting call held | parties FI, JP | person Aino Salo, Prime Minister, FI | person Taro Suzuki, Prime Minister, JP | date 2024-01-15',
      'meeting call held | parties FI | person Suzuki Taro, Prime Minister | person Aino Salo, Prime Minister, FI | date 2024-01-15',
      true,
    ],
    [
      'one minister by office and another by name',
      'visit unspecified held | from GE | to JO | date 2024-01-21 | guest -, Foreign Minister, GE, head',
      'visit working held | from GE | to JO | date 2024-01-21 | guest Lela Maisuradze, Minister of Justice, GE, head',
      false,
    ],
    [
      'one minister by office and by name',
      'visit unspecified held | from GE | to JO | date 2024-01-21 | guest -, Justice Minister, GE, head',
      'visit working held | from GE | to JO | date 2024-01-21 | guest Lela Maisuradze, Minister of Justice, GE, head',
      true,
    ],
    [
      'a title in another language',
      'agreement memorandum held | parties KE, PT | date 2022-06-14 | title memorandum of understanding on the blue economy',
      "agreement memorandum held | parties KE, PT | date 2022-06 | title protocole d'entente sur l'économie bleue",
      true,
    ],
    [
      'a title of something else in another language',
      'agreement memorandum held | parties KE, PT | date 2022-06-14 | title memorandum of understanding on tourism',
      "agreement memorandum held | parties KE, PT | date 2022-06 | title protocole d'entente sur les douanes",
      false,
    ],
    [
      'a city that is a region',
      'agreement twinning held | parties FR-IDF:Paris, IT-RM:Roma | date 2021-10-01',
      'agreement twinning held | parties FR-75C, IT-RM:Roma | date 2021-10-01',
      true,
    ],
    [
      'a meeting of three and one of two of them',
      'meeting meeting held | parties TR, AZ, GE | date 2024-06-11 | places Batumi',
      'meeting meeting held | parties TR, GE | date 2024-06-11 | places Batumi',
      false,
    ],
  ]
  for (const [what, one, other, same] of TOLD)
    test(`${what}${same ? '' : ': not the same'}`, () => {
      const [a, b] = [told(one, 'a'), told(other, 'b')]
      assert.equal(linked(a, b), same, JSON.stringify(engagements.compare(a, b)))
    })
})
