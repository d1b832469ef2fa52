// The annotated sets keep to their guidelines, and the samples are the part of them that users see.

import assert from 'node:assert/strict'
import { globSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { test } from 'node:test'
import { problemsIn } from '../../scripts/score/check.ts'
import { isHeldOut } from '../../scripts/score/sets.ts'

const root = join(import.meta.dirname, '../..')
const text = (file: string): string => readFileSync(join(root, file), 'utf8')

test('every annotation keeps to the guidelines', () => {
  const files = globSync('gold/*/*.json', { cwd: root })
  assert.ok(files.length > 200)
  const problems = files.flatMap((file) =>
    problemsIn(JSON.parse(text(file)), text(file.replace(/json$/, 'txt'))).map((problem) => `${file}: ${problem}`),
  )
  assert.deepEqual(problems, [])
})

test('the check finds what is wrong', () => {
  const good = { id: 'e1', type: 'visit', kind: 'official', from: ['KZ'], to: ['CA-QC'], quote: 'paid a visit' }
  const check = (engagement: object): string[] =>
    problemsIn({ engagements: [{ ...good, ...engagement }] }, 'He paid a visit.')
  assert.deepEqual(check({}), [])
  for (const bad of [
    { type: 'trip' },
    { kind: 'summit' },
    { status: 'over' },
    { partOf: 'e2' },
    { from: ['Kazakhstan'] },
    { parties: ['KZ'] },
    { sectors: ['cheese'] },
    { date: '3 May' },
    { participants: [{ of: 'KZ' }] },
    { size: { count: 'some' } },
    { quote: 'never said' },
    { quote: null },
  ])
    assert.equal(check(bad).length, 1, JSON.stringify(bad))
})

test('the samples are the English documents of dev that hold facts, unchanged', () => {
  const factual = readdirSync(join(root, 'gold/dev'))
    .filter((file) => file.endsWith('.json') && !file.startsWith('nat'))
    .filter((file) => JSON.parse(text(`gold/dev/${file}`)).language === 'en')
    .map((file) => basename(file, '.json'))
  const samples = readdirSync(join(root, 'samples')).filter((file) => file.endsWith('.txt'))
  assert.deepEqual(samples.map((file) => basename(file, '.txt')).sort(), factual.sort())
  for (const file of samples) assert.equal(text(`samples/${file}`), text(`gold/dev/${file}`), file)
})

test('a third of each set is held out, and always the same', () => {
  assert.deepEqual(
    ['asi-01', 'asi-02', 'asi-03', 'asi-04', 'asi-05', 'asi-06', 'asi-07'].filter(isHeldOut),
    HELD_OF_ASI,
  )
  const names = globSync('gold/*/*.json', { cwd: root }).map((file) => basename(file, '.json'))
  const share = names.filter(isHeldOut).length / names.length
  assert.ok(share > 0.25 && share < 0.4, String(share))
})
const HELD_OF_ASI: readonly string[] = ['asi-01', 'asi-04']
