// The matter of pages of forty layouts is found, and of ten that the extractor was not made with.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AGENCIES } from '../../scripts/corpus/layouts/agencies.ts'
import { FURTHER_PAGES } from '../../scripts/corpus/layouts/further-pages.ts'
import { HELD_OUT } from '../../scripts/corpus/layouts/held-out.ts'
import { OLD_PAGES } from '../../scripts/corpus/layouts/old-pages.ts'
import { PORTALS } from '../../scripts/corpus/layouts/portals.ts'
import { f1, scoresOf } from '../../scripts/corpus/layouts/score.ts'

const BAR = 0.97
const meanOf = (scores: readonly { ours: number }[]): number =>
  scores.reduce((sum, { ours }) => sum + ours, 0) / scores.length

test('tokens that stand in both count as often as in both', () => {
  assert.equal(f1('a b c', 'a b c'), 1)
  assert.equal(f1('a b', 'c d'), 0)
  assert.equal(f1('a a', 'a'), 2 / 3)
})

test('thirty layouts and ten more', async () => {
  const scores = await scoresOf({ ...PORTALS, ...AGENCIES, ...OLD_PAGES, ...FURTHER_PAGES })
  assert.equal(scores.length, 40)
  assert.ok(meanOf(scores) >= 0.99, `mean ${meanOf(scores)}`)
  // Elements of a page's own making: docs/sources.md tells what is missed.
  const below = scores.filter(({ name, ours }) => ours < BAR && name !== 'custom elements')
  assert.deepEqual(below, [])
})

test('ten layouts held out', async () => {
  const scores = await scoresOf(HELD_OUT)
  assert.ok(meanOf(scores) >= BAR, `mean ${meanOf(scores)}`)
})
