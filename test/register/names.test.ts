// Names are told apart by cases in plain text (cases/names.txt), measured on labelled pairs (gold/names), and hold to what is
// promised for any string: symmetric, deterministic, never thrown, never slow.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { array, assert as hold, constantFrom, oneof, property, string } from 'fast-check'
import { f1Of, namePairs } from '../../scripts/score/names.ts'
import { compareNames, type NameKind } from '../../src/index.ts'
import { compareParsed } from '../../src/register/names/compare.ts'
import { blockKeysOf } from '../../src/register/names/keys.ts'
import { parseName } from '../../src/register/names/parse.ts'
import { leastTime } from '../least-time.ts'

interface Case {
  readonly section: string
  readonly kind: NameKind
  readonly a: string
  readonly b: string
  readonly same: boolean
}

function casesOf(text: string): Case[] {
  const cases: Case[] = []
  let section = ''
  for (const line of text.split('\n')) {
    if (line.startsWith('## ')) section = line.slice(3)
    if (line.trim() === '' || line.startsWith('#')) continue
    const [, a, sign, b] = /^(.+?) ([=≠]) (.+)$/.exec(line) ?? assert.fail(`no case: ${line}`)
    cases.push({ section, kind: section.startsWith('person') ? 'person' : 'organisation', a, b, same: sign === '=' })
  }
  return cases
}

const cases = casesOf(readFileSync(join(import.meta.dirname, '../../cases/names.txt'), 'utf8'))

describe('cases/names.txt', () => {
  for (const section of new Set(cases.map((one) => one.section)))
    describe(section, () => {
      for (const { kind, a, b, same } of cases.filter((one) => one.section === section))
        test(`${a} ${same ? '=' : '≠'} ${b}`, () => {
          const found = compareNames(a, b, { kind })
          assert.equal(found.same, same, `${found.score}: ${found.reasons.join('; ')}`)
        })
    })
})

describe('gold/names', () => {
  const pairs = namePairs()
  const measure = (kind: NameKind | 'all', part: 'dev' | 'held' | 'all'): number =>
    f1Of(
      pairs.filter(
        (pair) => (kind === 'all' || pair.kind === kind) && (part === 'all' || pair.held === (part === 'held')),
      ),
      (pair) => compareNames(pair.a, pair.b, { kind: pair.kind }).same,
    ).f1
  test('the file is whole', () => assert.equal(pairs.length, 419))
  for (const [kind, bar] of [
    ['person', 0.85],
    ['organisation', 0.85],
    ['all', 0.85],
  ] as const)
    test(`F1, ${kind}: at least ${bar}`, (t) => {
      t.diagnostic(`dev ${measure(kind, 'dev')}, held out ${measure(kind, 'held')}, all ${measure(kind, 'all')}`)
      assert.ok(measure(kind, 'all') >= bar, String(measure(kind, 'all')))
    })
})

describe('keys', () => {
  const meet = (a: string, b: string, kind: NameKind): boolean => {
    const keys = blockKeysOf(parseName(b, kind))
    return blockKeysOf(parseName(a, kind)).some((key) => keys.includes(key))
  }
  for (const [a, b] of [
    ['Valery Serdyukov', 'Valeriy Serdiukov'],
    ['Yerlan Kussainov', 'Е. Кусаинов'],
    ['Sergei Lavrov', 'Sergey Lawrow'],
    ['Mohammed Ali', 'Muhammad Aly'],
    ['RamiMakhlouf', 'Ramimakhlouf'],
    ['Xi Jinping', '习近平'],
    ['Li Qiang', '李强'],
  ])
    test(`${a}, ${b}`, () => assert.ok(meet(a, b, 'person')))
  test('names that are the same share a key', (t) => {
    const same = [...cases, ...namePairs()].filter((one) => one.same)
    const apart = same.filter(({ a, b, kind }) => !meet(a, b, kind))
    t.diagnostic(`${same.length - apart.length} of ${same.length} meet`)
    assert.ok(apart.length / same.length < 0.1, apart.map(({ a, b }) => `${a} = ${b}`).join('\n'))
  })
  test('there are few', () => {
    for (const { a, kind } of cases) assert.ok(blockKeysOf(parseName(a, kind)).length <= 13)
  })
})

describe('any string', () => {
  const kinds = constantFrom<NameKind>('person', 'organisation')
  const words = array(constantFrom(...cases.flatMap((one) => [...one.a.split(' '), ...one.b.split(' ')])), {
    maxLength: 7,
  }).map((parts) => parts.join(' '))
  const names = oneof(words, string({ unit: 'binary' }), string({ unit: 'grapheme' }))
  test('symmetric, from 0 to 1, the same from parsed forms', () => {
    hold(
      property(names, names, kinds, (a, b, kind) => {
        const there = compareNames(a, b, { kind })
        assert.deepEqual(compareNames(b, a, { kind }), there)
        assert.deepEqual(compareParsed(parseName(a, kind), parseName(b, kind)), there)
        assert.ok(there.score >= 0 && there.score <= 1)
        assert.equal(there.same, there.score >= 0.5)
      }),
      { numRuns: 2000 },
    )
  })
  test('a name that has a letter is the same as itself', () => {
    for (const { a, kind } of cases) assert.ok(compareNames(a, a, { kind }).score > 0.8, a)
  })
  test('ten thousand characters take no time', () => {
    for (const kind of ['person', 'organisation'] as const)
      for (const piece of ['a ', 'ab', 'Abdul bin ', '(', '"', 'A.', 'ال', "'", ',', '王', '3 ']) {
        const long = piece.repeat(10_000 / piece.length)
        const ms = leastTime(100, () => compareNames(long, `${long}x`, { kind }))
        assert.ok(ms < 100, `${piece} ${ms} ms`)
      }
  })
})
