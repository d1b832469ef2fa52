// How well compareNames tells names apart: precision, recall and F1 for each kind of name and each part of the labelled pairs.
//
//     npm run score:names               the table
//     npm run score:names -- --errors   and the pairs of the development part that it gets wrong

import { compareNames } from '../src/index.ts'
import { f1Of, namePairs, type NamePair } from './score/names.ts'

const pairs = namePairs()
const wrong: string[] = []
const table: { schema: string; part: string; pairs: number; precision: number; recall: number; f1: number }[] = []
for (const schema of ['person', 'organisation', 'all'] as const)
  for (const part of ['dev', 'held', 'all'] as const) {
    const chosen = pairs.filter(
      (pair) => (schema === 'all' || pair.kind === schema) && (part === 'all' || pair.held === (part === 'held')),
    )
    table.push({ schema, part, pairs: chosen.length, ...f1Of(chosen, sameByUs) })
  }
console.table(table)

if (process.argv.includes('--errors')) {
  for (const pair of pairs) {
    const { same, score, reasons } = compareNames(pair.a, pair.b, { kind: pair.kind })
    if (same !== pair.same && !pair.held)
      wrong.push(
        `${pair.kind[0]} ${pair.same ? '=' : '≠'} ${score.toFixed(2)}  ${pair.a}  |  ${pair.b}\n        ${reasons.join('; ')}`,
      )
  }
  console.log(wrong.join('\n'))
}

function sameByUs(pair: NamePair): boolean {
  return compareNames(pair.a, pair.b, { kind: pair.kind }).same
}
