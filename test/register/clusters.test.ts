import assert from 'node:assert/strict'
import { describe, test } from 'node:test'

import * as fc from 'fast-check'

import { clustersOf, type Constraints, type Link } from '../../src/register/clusters.ts'
import { leastTime } from '../least-time.ts'

/** `a-b .9` is a link, `a/b` a pair apart. Items are single letters. */
function clusters(items: string, links: string, decided: Partial<Constraints> = {}): string {
  const read = links.split(/,\s*/).filter(Boolean)
  return clustersOf(
    items.split('').map((id) => ({ id })),
    read.map((link): Link => {
      const [pair, score] = link.split(' ')
      return pair[1] === '/'
        ? { a: pair[0], b: pair[2], score: Number(score ?? 0.5), apart: true }
        : { a: pair[0], b: pair[2], score: Number(score) }
    }),
    { together: [], asunder: [], ...decided },
  )
    .map((ids) => ids.join(''))
    .join(' ')
}

describe('clusters', () => {
  const CASES: readonly (readonly [what: string, items: string, links: string, expected: string])[] = [
    ['nothing compared', 'abc', '', 'a b c'],
    ['a sure link joins', 'abc', 'a-c .9', 'ac b'],
    ['what is only likely waits', 'ab', 'a-b .69', 'a b'],
    ['a chain whose ends were never compared holds', 'abcd', 'a-b .9, b-c .8, c-d .9', 'abcd'],
    ['a chain whose ends lack evidence holds', 'abc', 'a-b .9, b-c .8, a-c .4', 'abc'],
    ['a chain whose ends contradict breaks at its weaker link', 'abc', 'a-b .95, b-c .75, a-c .1', 'ab c'],
    ['between two equal ones that contradict, nothing is chosen', 'abc', 'a-b .8, b-c .8, a-c .1', 'a b c'],
    ['or that are apart', 'abc', 'a-b .8, b-c .82, a/c', 'a b c'],
    ['but what is equal and compatible joins', 'abc', 'a-b .8, b-c .8, a-c .75', 'abc'],
    ['one misread of many does not break a cluster', 'abcde', 'a-b .9, a-c .9, a-d .9, a-e .9, b-c .9, b-d .1, b-e .9, c-d .9, c-e .9, d-e .9', 'abcde'], // prettier-ignore
    ['apart holds however good the score', 'ab', 'a/b .99', 'a b'],
    ['apart holds for all of a cluster', 'abcd', 'a-b .95, c-d .95, b-c .8, a/d', 'ab cd'],
    ['a pair given twice counts once', 'abc', 'a-b .9, b-a .9, b-c .75, a-c .1', 'ab c'],
    ['links of others are no matter', 'ab', 'a-x .9, b-x .9', 'a b'],
  ]
  for (const [what, items, links, expected] of CASES) test(what, () => assert.equal(clusters(items, links), expected))

  test('one odd item does not come between two that fit well', () => {
    const all = (a: string, b: string, link: (a: string, b: string) => string): string[] =>
      a.split('').flatMap((one) => b.split('').flatMap((other) => (one < other ? [link(one, other)] : [])))
    const links = [
      ...all('abcde', 'abcde', (a, b) => `${a}-${b} .95`),
      ...all('fghij', 'fghij', (a, b) => `${a}-${b} .95`),
      ...all('abcde', 'fghijz', (a, b) => `${a}-${b} .9`),
      ...all('fghij', 'z', (a, b) => `${a}/${b}`),
    ]
    assert.equal(clusters('abcdefghijz', links.join(', ')), 'abcdefghij z')
  })
  test('what a person put together is one', () => {
    assert.equal(clusters('abc', 'a/b, b-c .9', { together: [['a', 'b']] }), 'abc')
  })
  test('what a person put asunder is not', () => {
    assert.equal(clusters('abc', 'a-b .95, b-c .8', { asunder: [['a', 'b']] }), 'a bc')
  })
  test('asunder goes before together', () => {
    const together = [['a', 'b'], ['b', 'c']] as const // prettier-ignore
    assert.equal(clusters('abc', '', { together, asunder: [['c', 'a']] }), 'ab c')
  })
})

const ids = 'abcdefghij'.split('')
const pair = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).filter(([a, b]) => a !== b)
const link = fc
  .record({ pair, score: fc.integer({ min: 0, max: 20 }), apart: fc.boolean() })
  .map(({ pair: [a, b], score, apart }): Link => ({
    a,
    b,
    score: score / 20,
    ...(apart && score < 6 ? { apart } : {}),
  }))
const links = fc.array(link, { maxLength: 40 })
const pairs = fc.array(pair, { maxLength: 3 })

describe('whatever is compared', () => {
  test('the order of items, links and decisions makes no difference', () => {
    fc.assert(
      fc.property(
        links.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, { minLength: all.length }),
            fc.shuffledSubarray(ids, { minLength: ids.length }),
          ),
        ),
        pairs,
        pairs,
        ([all, shuffled, items], together, asunder) => {
          const decided = { together, asunder }
          const turned = { together: together.toReversed(), asunder: asunder.map(([a, b]) => [b, a] as const) }
          assert.deepEqual(
            clustersOf(
              items.map((id) => ({ id })),
              shuffled.map((one) => ({ ...one, a: one.b, b: one.a })),
              turned,
            ),
            clustersOf(
              ids.map((id) => ({ id })),
              all,
              decided,
            ),
          )
        },
      ),
      { numRuns: 500 },
    )
  })
  test('every item is in one cluster, and none holds a pair apart that nobody put together', () => {
    fc.assert(
      fc.property(links, pairs, (all, asunder) => {
        const clusters = clustersOf(
          ids.map((id) => ({ id })),
          all,
          { together: [], asunder },
        )
        assert.deepEqual(clusters.flat().sort(), ids)
        const apart = [...asunder, ...all.filter((one) => one.apart).map((one) => [one.a, one.b] as const)]
        for (const [a, b] of apart) assert.ok(!clusters.some((of) => of.includes(a) && of.includes(b)), `${a} ${b}`)
      }),
      { numRuns: 500 },
    )
  })
})

test('where nothing speaks against, whatever hangs together is one', () => {
  const ids = 'abcdefghij'.split('')
  const id = fc.constantFrom(...ids)
  const links = fc.array(fc.record({ a: id, b: id, score: fc.constantFrom(0.2, 0.5, 0.69, 0.7, 0.9, 1) }))
  fc.assert(
    fc.property(links, fc.array(fc.tuple(id, id), { maxLength: 2 }), (all, together) => {
      const group = new Map(ids.map((one) => [one, one]))
      const sure = all.filter(({ score }) => score >= 0.7).map(({ a, b }) => [a, b] as const)
      for (const [a, b] of [...sure, ...together]) {
        const [to, from] = [group.get(a)!, group.get(b)!]
        for (const [one, of] of group) if (of === from) group.set(one, to)
      }
      assert.deepEqual(
        clustersOf(
          ids.map((one) => ({ id: one })),
          all.filter(({ a, b }) => a !== b),
          { together, asunder: [] },
        ),
        [...Map.groupBy(ids, (one) => group.get(one)!).values()],
      )
    }),
  )
})

test('nine hundred documents of one summit, each compared with each, are no trouble', () => {
  const items = Array.from({ length: 900 }, (_, n) => ({ id: `d${n}` }))
  const links = items.flatMap(({ id: a }, n) => items.slice(n + 1).map(({ id: b }) => ({ a, b, score: 0.9 })))
  const ms = leastTime(2000, () => assert.equal(clustersOf(items, links).length, 1))
  assert.ok(ms < 2000, `${ms} ms`)
})

test('five thousand items of one name are no trouble', () => {
  const many = Array.from({ length: 5000 }, (_, n) => ({ id: `p${String(n).padStart(4, '0')}` }))
  const star = many.slice(1).map(({ id }, n) => ({ a: id, b: many[n % 50].id, score: 0.75 + (n % 20) / 100 }))
  const links = star.filter(({ a, b }) => a !== b)
  const ms = leastTime(2000, () => assert.equal(clustersOf(many, links).length, 1))
  assert.ok(ms < 2000, `${ms} ms`)
})
