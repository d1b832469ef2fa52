// Reads every case under cases/ and compares the engagements with what the case expects.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { read } from '../src/index.ts'
import type { Engagement } from '../src/model/reading.ts'
import { casesIn, differences, lineOf, type Case, type Expected } from './case-notation.ts'

const folder = join(import.meta.dirname, '../cases')

for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt') && name !== 'names.txt')
  .sort()) {
  describe(`cases/${file}`, () => {
    const { cases, faults } = casesIn(readFileSync(join(folder, file), 'utf8'))
    it('is written in the notation of cases', () => assert.deepEqual(faults, []))
    for (const one of cases)
      it(one.title, isKnown(file) ? { todo: 'known not to be read yet' } : {}, (t) => {
        const report = reportOf(one)
        if (report) assert.fail(report)
        if (isKnown(file)) t.diagnostic(`“${one.title}” is read now: move it from cases/${file} to where it belongs`)
      })
  })
}

/** What lies under `known/` is a weakness that we know of: shown with every run, and no failure. */
function isKnown(file: string): boolean {
  return file.startsWith('known')
}

/** Nothing where the reading is as expected. */
function reportOf(one: Case): string | undefined {
  const { engagements } = read(one.text, one.published ? { published: one.published } : {})
  const { pairs, missing, extra } = pair(one.expected, engagements)
  const wrong = pairs.filter(([, , faults]) => faults.length)
  if (!wrong.length && !missing.length && !extra.length) return undefined
  const lines = [`line ${one.line}`, '', one.text, '']
  for (const [expected, got, faults] of wrong)
    lines.push(
      `expected  ${expected.source}`,
      `got       ${lineOf(got, engagements)}`,
      ...faults.map((fault) => `          ${fault}`),
      '',
    )
  for (const expected of missing) lines.push(`missing   ${expected.source}`, '')
  for (const got of extra) lines.push(`too many  ${lineOf(got, engagements)}`, '')
  lines.push('rules that fired:')
  for (const e of engagements)
    lines.push(`  ${e.rule} “${e.cites.map(([from, to]) => one.text.slice(from, to)).join(' … ')}”`)
  if (!engagements.length) lines.push('  none')
  return lines.join('\n')
}

type Pair = readonly [Expected, Engagement, readonly string[]]

/** Expectations and engagements of one type, those that differ least first. */
function pair(
  expected: readonly Expected[],
  engagements: readonly Engagement[],
): { pairs: Pair[]; missing: Expected[]; extra: Engagement[] } {
  const options = expected
    .flatMap((one) =>
      engagements.filter((e) => e.type === one.type).map((e) => [one, e, differences(one, e, engagements)] as const),
    )
    .sort((a, b) => a[2].length - b[2].length)
  const pairs: Pair[] = []
  for (const option of options) if (!pairs.some(([one, e]) => one === option[0] || e === option[1])) pairs.push(option)
  return {
    pairs,
    missing: expected.filter((one) => !pairs.some(([same]) => same === one)),
    extra: engagements.filter((e) => !pairs.some(([, same]) => same === e)),
  }
}
