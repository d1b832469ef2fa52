/** Writes into docs/sources.md how much of the matter of pages is found, layout by layout. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AGENCIES } from './corpus/layouts/agencies.ts'
import { FURTHER_PAGES } from './corpus/layouts/further-pages.ts'
import { HELD_OUT } from './corpus/layouts/held-out.ts'
import { OLD_PAGES } from './corpus/layouts/old-pages.ts'
import { PORTALS } from './corpus/layouts/portals.ts'
import { scoresOf, type LayoutScore } from './corpus/layouts/score.ts'

const file = join(import.meta.dirname, '../docs/sources.md')
const MARKS = /(<!-- layouts -->\n)[^]*(\n<!-- \/layouts -->)/

const known = await scoresOf({ ...PORTALS, ...AGENCIES, ...OLD_PAGES, ...FURTHER_PAGES })
const heldOut = await scoresOf(HELD_OUT)
const table = [
  '| layout | Chancery | readability, as it comes |',
  '| --- | --: | --: |',
  ...known.map(rowOf),
  meanOf(`**mean of ${known.length}**`, known),
  ...heldOut.map((one) => rowOf({ ...one, name: `held out: ${one.name}` })),
  meanOf(`**mean of the ${heldOut.length} held out**`, heldOut),
].join('\n')
const page = readFileSync(file, 'utf8')
if (!MARKS.test(page)) throw new Error(`${file} has no place for the layouts`)
writeFileSync(
  file,
  page.replace(MARKS, (_, open: string, close: string) => `${open}\n${table}\n${close}`),
)

function rowOf({ name, ours, readability }: LayoutScore): string {
  return `| ${name} | ${ours.toFixed(3)} | ${readability.toFixed(3)} |`
}

function meanOf(name: string, scores: readonly LayoutScore[]): string {
  const mean = (of: (one: LayoutScore) => number): number =>
    scores.reduce((sum, one) => sum + of(one), 0) / scores.length
  return rowOf({ name, ours: mean(({ ours }) => ours), readability: mean(({ readability }) => readability) })
}
