// How well things told by several documents are recognised: `npm run score:links`, with `--wrong` every pair that is wrong.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { engagements } from '../src/register/engagements.ts'
import { type Linkage, SURE } from '../src/register/linkage.ts'
import { groupsIn } from '../test/register/engagement-groups.ts'

const root = join(import.meta.dirname, '..')
const wrong = process.argv.includes('--wrong')

interface Tally {
  pairs: number
  same: number
  right: number
  missed: number
  extra: number
  unmet: number
}

const empty = (): Tally => ({ pairs: 0, same: 0, right: 0, missed: 0, extra: 0, unmet: 0 })

const line = (name: string, { pairs, same, right, missed, extra, unmet }: Tally): string => {
  const f1 = (2 * right) / (2 * right + missed + extra)
  return `${name.padEnd(20)} ${pairs} pairs, ${same} the same: F1 ${f1.toFixed(3)}, missed ${missed} (${unmet} without a common key), wrongly joined ${extra}`
}

function meet<T>(linkage: Linkage<T>, a: T, b: T): boolean {
  const [x, y] = [linkage.keysOf(a), linkage.keysOf(b)]
  return x.emits.some((key) => y.seeks.includes(key)) || y.emits.some((key) => x.seeks.includes(key))
}

const tallies = { dev: empty(), held: empty() }
for (const group of groupsIn(readFileSync(join(root, 'gold/links/engagements.txt'), 'utf8'))) {
  const tally = group.held ? tallies.held : tallies.dev
  group.members.forEach((one, i) => {
    for (const other of group.members.slice(i + 1)) {
      const same = one.label === other.label
      const met = meet(engagements, one.report, other.report)
      const { score, reasons } = engagements.compare(one.report, other.report)
      const linked = met && score >= SURE
      tally.pairs++
      if (same) tally.same++
      if (same && !met) tally.unmet++
      if (same && linked) tally.right++
      else if (same) tally.missed++
      else if (linked) tally.extra++
      if (wrong && same !== linked && !group.held)
        console.log(
          `${same ? 'missed' : 'wrong '} ${score} ${met ? '' : 'NO KEY '}${group.title}: ${one.report.id} ${other.report.id}\n    ${reasons.join('\n    ')}`,
        )
    }
  })
}
console.log(line('engagements, dev', tallies.dev))
console.log(line('engagements, held', tallies.held))
