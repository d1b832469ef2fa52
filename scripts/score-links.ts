// How well things told by several documents are recognised: `npm run score:links`, with `--wrong` every pair that is wrong.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { engagements } from '../src/register/engagements.ts'
import { type Linkage, SURE } from '../src/register/linkage.ts'
import { people } from '../src/register/people.ts'
import { groupsIn } from '../test/register/engagement-groups.ts'
import { scoreBilingual } from './score/bilingual.ts'
import { peoplePairs } from './score/people-pairs.ts'

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

interface Judged<T> {
  readonly a: T
  readonly b: T
  readonly same: boolean
  readonly held: boolean
  readonly title: string
}

function score<T>(name: string, linkage: Linkage<T>, pairs: Iterable<Judged<T>>): void {
  const tallies = { dev: empty(), held: empty() }
  for (const { a, b, same, held, title } of pairs) {
    const tally = held ? tallies.held : tallies.dev
    const met = meet(linkage, a, b)
    const { score, apart, reasons } = linkage.compare(a, b)
    const linked = met && score >= SURE && !apart
    tally.pairs++
    if (same) tally.same++
    if (same && !met) tally.unmet++
    if (same && linked) tally.right++
    else if (same) tally.missed++
    else if (linked) tally.extra++
    if (wrong && same !== linked && !held)
      console.log(
        `${same ? 'missed' : 'wrong '} ${score} ${met ? '' : 'NO KEY '}${title}\n    ${reasons.join('\n    ')}`,
      )
  }
  console.log(line(`${name}, dev`, tallies.dev))
  console.log(line(`${name}, held`, tallies.held))
}

function* engagementPairs() {
  for (const { title, held, members } of groupsIn(readFileSync(join(root, 'gold/links/engagements.txt'), 'utf8')))
    for (const [i, one] of members.entries())
      for (const other of members.slice(i + 1)) {
        const [a, b] = [one.report, other.report]
        yield { a, b, same: one.label === other.label, held, title: `${title}: ${a.id} ${b.id}` }
      }
}

score('engagements', engagements, engagementPairs())
score('people', people, peoplePairs())

const { pairs, told, right, extra, f1, wrong: faults } = await scoreBilingual()
console.log(
  `two languages        ${pairs} pairs of documents, ${told} engagements told twice: F1 ${f1.toFixed(3)}, missed ${told - right}, wrongly joined ${extra}`,
)
if (wrong) for (const fault of faults) console.log(fault)
