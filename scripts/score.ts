// Scores readings of the annotated sets, slot by slot. `npm run score -- --help` tells the options.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { read } from '../src/index.ts'
import { compare } from './score/compare.ts'
import { groundingOf, type Grounding } from './score/grounding.ts'
import { recordFrom } from './score/record.ts'
import { documentsOf, SETS } from './score/sets.ts'
import { addTo, engagementsOf, f1, precision, recall, slotsOf, type Count, type Tally } from './score/tally.ts'

const HELP = `Reads every annotated document and scores the readings against the gold.

  npm run score                       one line a set: all, held-out third, the rest
  npm run score -- --slots            figures per slot
  npm run score -- --errors           every miss and false alarm

  --set NAME     only this set (${SETS.map((s) => s.name).join(', ')}); may be repeated
  --part PART    train (two thirds) or held (the held-out third)
  --only NAME    only this document
  --slots        a table per set: every slot; with --part, of that part
  --errors       a list per document; leaves the held-out third in peace unless --part or --only names it
  --save FILE    keep the errors, to compare with later
  --diff FILE    show which errors are new and which are gone since --save
  --write DIR    write each reading as NAME.json
  --json         figures as JSON
`

const { values: options } = parseArgs({
  options: {
    set: { type: 'string', multiple: true },
    part: { type: 'string' },
    only: { type: 'string' },
    slots: { type: 'boolean' },
    errors: { type: 'boolean' },
    save: { type: 'string' },
    diff: { type: 'string' },
    write: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
})
if (options.help) {
  process.stdout.write(HELP)
  process.exit(0)
}
for (const name of options.set ?? [])
  if (!SETS.some((set) => set.name === name))
    usage(`unknown set: ${name}; there are ${SETS.map((s) => s.name).join(', ')}`)
if (options.part && !['train', 'held'].includes(options.part)) usage(`unknown part: ${options.part}; train or held`)

interface Scored {
  readonly name: string
  readonly held: boolean
  readonly tally: Tally
  readonly grounding: Grounding
  /** Engagements read from a document that has none; null where it has some. */
  readonly invented: number | null
  readonly errors: readonly string[]
}
interface Figures {
  readonly documents: number
  readonly tally: Tally
  readonly grounding: Grounding
  readonly without: { readonly documents: number; readonly engagements: number }
}

const started = performance.now()
let reading = 0
const table: { readonly set: string; readonly scored: Scored[] | null }[] = SETS.filter(
  (set) => !options.set || options.set.includes(set.name),
).map((set) => ({
  set: set.name,
  scored:
    documentsOf(set)
      ?.filter(
        (d) => (!options.only || d.name === options.only) && (!options.part || d.held === (options.part === 'held')),
      )
      .map(score) ?? null,
}))
if (options.only && !table.some((row) => row.scored?.length)) usage(`no document named ${options.only}`)

if (options.json) printJson()
else if (options.errors) printErrors()
else if (options.slots) printSlots()
else if (options.diff) printDiff(options.diff)
else printSets()
if (options.save) writeFileSync(options.save, `${JSON.stringify(allErrors(), null, 1)}\n`)

function score(document: { name: string; text: string; gold: any; held: boolean }): Scored {
  const from = performance.now()
  const result = read(document.text)
  reading += performance.now() - from
  if (options.write) {
    mkdirSync(options.write, { recursive: true })
    writeFileSync(join(options.write, `${document.name}.json`), `${JSON.stringify(result, null, 2)}\n`)
  }
  const record = recordFrom(result)
  const tally: Tally = {}
  const errors: string[] = []
  compare(document.gold, record, document.text, tally, (line) => errors.push(line))
  return {
    name: document.name,
    held: document.held,
    tally,
    grounding: groundingOf(record, document.text),
    invented: document.gold.entries.length ? null : record.entries.length,
    errors,
  }
}

function sum(scored: readonly Scored[]): Figures {
  const tally: Tally = {}
  const grounding = { cites: 0, broken: 0, uncited: 0 }
  const without = { documents: 0, engagements: 0 }
  for (const one of scored) {
    addTo(tally, one.tally)
    for (const key of ['cites', 'broken', 'uncited'] as const) grounding[key] += one.grounding[key]
    if (one.invented === null) continue
    without.documents++
    without.engagements += one.invented
  }
  return { documents: scored.length, tally, grounding, without }
}

function printSets(): void {
  console.log('               slots               engagements         in documents')
  console.log('set       docs P     R     F1      P     R     F1      without       cites, broken, uncited')
  for (const { set, scored } of table) {
    if (scored === null) {
      console.log(`${set.padEnd(9)} skipped: its folder is not here`)
      continue
    }
    if (!scored.length) continue
    printLine(set, scored)
    if (options.part || options.only) continue
    printLine(
      '  rest',
      scored.filter((one) => !one.held),
    )
    printLine(
      '  held',
      scored.filter((one) => one.held),
    )
  }
  const seconds = (ms: number): string => (ms / 1000).toFixed(2)
  console.log(`read in ${seconds(reading)} s, all in ${seconds(performance.now() - started)} s`)
}

function printLine(label: string, scored: readonly Scored[]): void {
  if (!scored.length) return
  const { documents, tally, grounding, without } = sum(scored)
  const three = (t: Count): string => [precision(t), recall(t), f1(t)].map((n) => n.toFixed(3)).join(' ')
  const invented = `${without.engagements} in ${without.documents}`
  console.log(
    `${label.padEnd(9)} ${String(documents).padStart(4)} ${three(slotsOf(tally))}   ${three(engagementsOf(tally))}   ` +
      `${invented.padEnd(13)} ${grounding.cites}, ${grounding.broken}, ${grounding.uncited}`,
  )
}

function printSlots(): void {
  const row = (name: string, t: Count): string =>
    `${name.padEnd(12)} P ${precision(t).toFixed(3)}  R ${recall(t).toFixed(3)}  F1 ${f1(t).toFixed(3)}` +
    `   ${t.tp} right, ${t.fp} wrong, ${t.fn} missed`
  for (const { set, scored } of table) {
    if (scored === null) {
      console.log(`${set}: skipped, its folder is not here\n`)
      continue
    }
    if (!scored.length) continue
    const { documents, tally, grounding } = sum(scored)
    console.log(`${set}${options.part ? `, ${options.part}` : ''}`)
    for (const slot of Object.keys(tally)
      .filter((k) => k !== 'engagement')
      .sort())
      console.log(row(slot, tally[slot]))
    console.log(row('ENGAGEMENTS', engagementsOf(tally)))
    console.log(row('ALL SLOTS', slotsOf(tally)))
    console.log(
      `grounding    ${grounding.cites} cites, ${grounding.broken} broken, ${grounding.uncited} values without one`,
    )
    console.log(`${documents} documents\n`)
  }
}

function printErrors(): void {
  for (const { scored } of table)
    for (const one of scored ?? []) {
      if (one.held && !options.part && !options.only) continue
      console.log(`${one.name}  slots F1 ${f1(slotsOf(one.tally)).toFixed(3)}`)
      for (const line of one.errors) console.log(`  ${line}`)
    }
}

function allErrors(): { [document: string]: readonly string[] } {
  const shown = table.flatMap(({ set, scored }) =>
    (scored ?? []).map((one) => [`${set}/${one.name}`, one.errors] as const),
  )
  return Object.fromEntries(shown)
}

function printDiff(file: string): void {
  const before: { [document: string]: readonly string[] } = JSON.parse(readFileSync(file, 'utf8'))
  // Ids of engagements shift when one is found or lost; an error is the same error without them.
  const same = (line: string): string => line.replace(/~e\d+/g, '~').replace(/(engagement: \w+) e\d+/, '$1')
  let gone = 0
  let come = 0
  for (const { set, scored } of table)
    for (const one of scored ?? []) {
      const was = before[`${set}/${one.name}`] ?? []
      const now = new Set(one.errors.map(same))
      const then = new Set(was.map(same))
      const lost = was.filter((line) => !now.has(same(line)))
      const found = one.errors.filter((line) => !then.has(same(line)))
      gone += lost.length
      come += found.length
      // Only the count for the held-out third: its errors are not for reading.
      if (one.held && !options.part && !options.only) continue
      if (!lost.length && !found.length) continue
      console.log(one.name)
      for (const line of lost) console.log(`  - ${line}`)
      for (const line of found) console.log(`  + ${line}`)
    }
  console.log(`${gone} errors gone, ${come} new`)
}

function printJson(): void {
  const withF1 = (t: Count): object => ({ ...t, f1: f1(t) })
  const figures = (scored: readonly Scored[]): object => {
    const { documents, tally, grounding, without } = sum(scored)
    return {
      documents,
      slots: withF1(slotsOf(tally)),
      engagements: withF1(engagementsOf(tally)),
      without,
      grounding,
      perSlot: Object.fromEntries(Object.entries(tally).map(([slot, t]) => [slot, withF1(t)])),
      perDocument: Object.fromEntries(scored.map((one) => [one.name, f1(slotsOf(one.tally))])),
    }
  }
  const all = table.map(({ set, scored }) => [
    set,
    scored && {
      ...figures(scored),
      rest: figures(scored.filter((one) => !one.held)),
      held: figures(scored.filter((one) => one.held)),
    },
  ])
  console.log(JSON.stringify(Object.fromEntries(all), null, 2))
}

function usage(message: string): never {
  process.stderr.write(`score: ${message}\n`)
  process.exit(2)
}
