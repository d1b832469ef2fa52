// What a page says now that it did not say before.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { array, assert as holds, constantFrom, property } from 'fast-check'
import { readDocument } from '../../src/index.ts'
import { blocksChanged, engagementsChanged, type Version } from '../../src/register/versions.ts'
import { documentOf } from '../store/documents.ts'
import { leastTime } from '../least-time.ts'

const changes = (before: string, after: string): string =>
  blocksChanged(before.replaceAll(' ', '\n'), after.replaceAll(' ', '\n'))
    .map(({ change, text }) => (change === 'gone' ? '-' : '+') + text)
    .join(' ')

describe('blocks', () => {
  const CASES: readonly (readonly [before: string, after: string, expected: string])[] = [
    ['a b c', 'a b c', ''],
    ['a b c', 'a x c', '-b +x'],
    ['a b c', 'a c', '-b'],
    ['a c', 'a b c', '+b'],
    ['', 'a', '+a'],
    ['a b c d', 'd a b c', '+d -d'],
    ['a a b', 'a b', '-a'],
  ]
  for (const [before, after, expected] of CASES)
    test(`${before} → ${after}`, () => assert.equal(changes(before, after), expected))
  test('spaces are no change', () => assert.deepEqual(blocksChanged('a  b\n\n\nc ', 'a b\nc'), []))
  test('taking out what is gone, and putting in what was added, makes the one text of the other', () => {
    const texts = array(constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })
    const sorted = (list: readonly string[]): string => list.toSorted().join('')
    holds(
      property(texts, texts, (before, after) => {
        const changed = blocksChanged(before.join('\n'), after.join('\n'))
        const of = (kind: string): string[] => changed.filter(({ change }) => change === kind).map(({ text }) => text)
        assert.equal(sorted([...before, ...of('added')]), sorted([...after, ...of('gone')]))
      }),
    )
  })
  test('very long texts end soon', () => {
    const long = (word: string): string => Array.from({ length: 50_000 }, (_, i) => `${word} ${i}`).join('\n')
    const [before, after] = [long('a'), long('b')]
    const ms = leastTime(2000, () => assert.equal(blocksChanged(before, after).length, 100_000))
    assert.ok(ms < 2000, `${ms} ms`)
  })
})

describe('engagements', () => {
  const version = (text: string, entries: Version['entries'] = {}): Version => ({
    engagements: readDocument(documentOf(text, 'x')).reading.engagements,
    entries,
  })
  const JAPAN = 'On 4 May 2018, the Ambassador of Japan, Kenji Yamanouchi, paid a working visit to Québec.\n'
  const NORWAY = 'The Ambassador of Norway, Ingrid Solberg, met with the Premier of Québec on 3 June 2018.\n'
  const told = (before: string, after: string): unknown =>
    engagementsChanged(version(before), version(after)).map(({ before: was, after: now, values }) => [
      was,
      now,
      ...values.map(({ slot, before: old, after: fresh }) => `${slot}: ${old.join(', ')} → ${fresh.join(', ')}`),
    ])

  test('the same', () => assert.deepEqual(told(JAPAN + NORWAY, NORWAY + JAPAN), []))
  test('one more, and one less', () => {
    assert.deepEqual(told(JAPAN, JAPAN + NORWAY), [[undefined, 'e2']])
    assert.deepEqual(told(JAPAN + NORWAY, JAPAN), [['e2', undefined]])
  })
  test('another day', () =>
    assert.deepEqual(told(JAPAN, JAPAN.replace('4 May', '5 May')), [['e1', 'e1', 'date: 2018-05-04 → 2018-05-05']]))
  test('what the register has as one is one', () => {
    const before = version(JAPAN, { e1: 'x.e1' })
    const after = version(JAPAN.replace('working visit', 'official visit').replace('Québec', 'Ottawa, Canada'), {
      e1: 'x.e1',
    })
    const [{ values }] = engagementsChanged(before, after)
    assert.deepEqual(
      values.map(({ slot }) => slot).filter((slot) => slot === 'kind' || slot === 'to'),
      ['kind', 'to'],
    )
  })
})
