/** Reading the wordings of cases: is what is read what is expected? */

import { read } from '../src/index.ts'
import type { Engagement } from '../src/model/reading.ts'
import { differences, lineOf, type Case, type Expected } from './case-notation.ts'

/** What is wrong in the reading of one of a case's wordings; nothing where it is as expected. */
export function faultsOf(one: Case, wording: string): string | undefined {
  const { engagements } = read(wording, one.published ? { published: one.published } : {})
  const { pairs, missing, extra } = pair(one.expected, engagements)
  const wrong = pairs.filter(([, , faults]) => faults.length)
  if (!wrong.length && !missing.length && !extra.length) return undefined
  const lines = [`line ${one.line}`, '', wording, '']
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
    lines.push(`  ${e.rule} “${e.cites.map(([from, to]) => wording.slice(from, to)).join(' … ')}”`)
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
