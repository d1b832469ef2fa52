// An entry of the register: what its reports add up to.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { type Entry, entryOf, isReplaced, sourceCount } from '../../src/register/entry.ts'
import type { Report } from '../../src/register/report.ts'
import { groupsIn, reportFrom } from './engagement-groups.ts'

const groups = groupsIn(readFileSync(join(import.meta.dirname, '../../gold/links/engagements.txt'), 'utf8'))

/** The reports of each engagement of the gold file. */
const told: readonly (readonly Report[])[] = groups.flatMap(({ members }) =>
  [...new Set(members.map(({ label }) => label))].map((label) =>
    members.filter((member) => member.label === label).map(({ report }) => report),
  ),
)

let made = 0
/** An entry of reports told so: `2009-11-18: visit mission planned | from CA-QC | to KZ | date 2009-12`. */
function entryFrom(...lines: readonly string[]): Entry {
  return entryOf(
    lines.map((line) => {
      const [, published, rest] = /^(\S+): (.+)$/.exec(line) ?? []
      return reportFrom(`r${++made}`, published === '-' ? undefined : published, rest)
    }),
  )
}

const VISIT = 'from CA-QC | to KZ'

describe('whatever the reports', () => {
  test('their order makes no difference', () => {
    const many = told.filter((reports) => reports.length > 1)
    fc.assert(
      fc.property(
        fc
          .constantFrom(...many)
          .chain((reports) =>
            fc.tuple(fc.constant(reports), fc.shuffledSubarray([...reports], { minLength: reports.length })),
          ),
        ([reports, shuffled]) => assert.deepEqual(entryOf(shuffled), entryOf(reports)),
      ),
    )
  })

  test('no value is lost, and each has the report that told it', () => {
    for (const reports of told) {
      const entry = entryOf(reports)
      for (const { id, engagement } of reports) {
        const has = (values: readonly { sources: readonly { report: string }[] }[] = []): boolean =>
          values.some(({ sources }) => sources.some(({ report }) => report === id))
        for (const slot of ['kind', 'status', 'date', 'title', 'occasion', 'size'] as const)
          if (engagement[slot]) assert.ok(has(entry[slot]?.values), `${slot} of ${id}`)
        for (const slot of ['from', 'to', 'parties', 'places', 'sectors', 'participants'] as const)
          if (engagement[slot].length) assert.ok(has(entry[slot]), `${slot} of ${id}`)
      }
    }
  })

  test('what is preferred was told', () => {
    for (const reports of told) {
      const { kind, status, date, title } = entryOf(reports)
      for (const slot of [kind, status, date, title])
        if (slot) assert.ok((slot.values as readonly { value: string }[]).some(({ value }) => value === slot.preferred))
    }
  })
})

describe('the date', () => {
  const dated = (...lines: readonly string[]): readonly [string, string, number] => {
    const { date } = entryFrom(...lines)
    return [date!.preferred, date!.why, date!.values.length]
  }
  test('the most precise one', () =>
    assert.deepEqual(
      dated(
        `2018-03-02: visit mission held | ${VISIT} | date 2009`,
        `-: visit mission held | ${VISIT} | date 2009-12-07`,
      ),
      ['2009-12-07', 'the most precise', 2],
    ))
  test('what took place, not what was planned', () =>
    assert.deepEqual(
      dated(
        `2009-11-18: visit mission planned | ${VISIT} | date 2009-11-30`,
        `2009-12-20: visit mission held | ${VISIT} | date 2009-12`,
      ),
      ['2009-12', 'told after it was held', 2],
    ))
  test('a day announced, if what was told later holds it', () =>
    assert.deepEqual(
      dated(
        `2009-11-18: visit mission planned | ${VISIT} | date 2009-12-07`,
        `2009-12-20: visit mission held | ${VISIT} | date 2009-12`,
      ),
      ['2009-12-07', 'the most precise', 2],
    ))
  test('stated before inferred', () =>
    assert.deepEqual(
      dated(
        `2009-12-08: visit mission held | ${VISIT} | date 2009-12-06 inferred`,
        `2009-12-09: visit mission held | ${VISIT} | date 2009-12-07`,
      ),
      ['2009-12-07', 'stated, the others inferred', 2],
    ))
  test('told by more', () =>
    assert.deepEqual(
      dated(
        `2009-12-08: visit mission held | ${VISIT} | date 2009-12-07`,
        `2009-12-09: visit mission held | ${VISIT} | date 2009-12-07`,
        `2009-12-10: visit mission held | ${VISIT} | date 2009-12-08`,
      ),
      ['2009-12-07', 'told by more sources', 2],
    ))
})

test('announced, then held: a history by date of publication', () => {
  const { history, status } = entryFrom(
    `2018-03-02: visit mission held | ${VISIT}`,
    `2009-11-18: visit trade mission planned | ${VISIT}`,
    `2009-12-14: visit mission held | ${VISIT}`,
  )
  assert.deepEqual(
    history.map((one) => [one.published, one.status]),
    [
      ['2009-11-18', 'planned'],
      ['2009-12-14', 'held'],
      ['2018-03-02', 'held'],
    ],
  )
  assert.deepEqual([status.preferred, status.why], ['held', 'held goes before announced'])
})

test('one person under one name, and “the Minister” with the one who has the office', () => {
  const { participants } = entryFrom(
    `2009-12-14: visit mission held | ${VISIT} | guest Pierre Arcand, Minister of International Relations, CA-QC, head`,
    `2009-12-15: visit mission held | ${VISIT} | guest -, Minister of International Relations, CA-QC | guest pierre arcand, CA-QC`,
  )
  assert.equal(participants.length, 1)
  assert.equal(participants[0].head, true)
  assert.equal(participants[0].sources.length, 3)
})

test('titles that differ in case and accents only are one value', () => {
  const { title } = entryFrom(
    '2009-12-14: agreement memorandum held | parties CA-QC, KZ | title Mémorandum d’entente',
    '2009-12-15: agreement memorandum held | parties CA-QC, KZ | title memorandum d’entente',
  )
  assert.equal(title?.values.length, 1)
  assert.equal(title?.values[0].sources.length, 2)
})

describe('sources', () => {
  /** Reports with what is known of their documents: `family` of the first, `replaced`. */
  const told = (...lines: readonly (readonly [line: string, known?: Pick<Report, 'family' | 'replaced'>])[]): Entry =>
    entryOf(lines.map(([line, known], i) => ({ ...reportFrom(`s${i}`, `2009-12-${10 + i}`, line), ...known })))
  const on = (day: string): string => `visit mission held | ${VISIT} | date ${day}`

  test('copies of one text are no more than one of them', () => {
    const copies = { family: 'one' }
    const { date, families, history } = told(
      [on('2009-12-07'), copies],
      [on('2009-12-07'), copies],
      [on('2009-12-07'), copies],
      [on('2009-12-09')],
      [on('2009-12-09')],
    )
    assert.deepEqual([date?.preferred, date?.why], ['2009-12-09', 'told by more sources'])
    assert.equal(families?.length, 1)
    assert.equal(families[0].length, 3)
    assert.equal(sourceCount({ history, families }), 3)
    const agreed = told([on('2009-12-07'), copies], [on('2009-12-07'), copies])
    assert.equal(agreed.date?.why, 'the only one')
    assert.equal(told([on('2009-12-07'), copies], [on('2009-12-07')]).date?.why, '2 sources agree')
  })

  test('what a page says now goes before what it said, and is no contradiction', () => {
    const page = 'page'
    const now = told([on('2009-12-07'), { family: page, replaced: true }], [on('2009-12-09'), { family: page }])
    assert.deepEqual(
      [now.date?.preferred, now.date?.why, now.review],
      ['2009-12-09', 'the others are of a version that was replaced', 'open'],
    )
    assert.equal(now.date?.values.length, 2)
    assert.deepEqual(
      now.history.map(({ replaced }) => replaced),
      [true, undefined],
    )
    assert.ok(!isReplaced(now))
    assert.equal(told([on('2009-12-07')], [on('2009-12-09')]).review, 'contested')
    assert.ok(isReplaced(told([on('2009-12-07'), { replaced: true }])))
  })
})
