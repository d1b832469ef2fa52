// How readings fare when their documents arrive as pages, files, mails, feeds and archives. `npm run forms -- --help` tells more.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { read } from '../src/index.ts'
import { FORMS, throughForm } from './corpus/forms.ts'
import { piecesOf } from './corpus/pieces.ts'
import { citedIn, wordsOf } from './corpus/cited.ts'
import { compare } from './score/compare.ts'
import { recordFrom } from './score/record.ts'
import { documentsOf, SETS, type GoldDocument } from './score/sets.ts'
import { addTo, f1, slotsOf, type Tally } from './score/tally.ts'

const { values: options } = parseArgs({
  options: {
    form: { type: 'string', multiple: true },
    only: { type: 'string' },
    worst: { type: 'boolean' },
    docs: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
})
if (options.help) {
  process.stdout.write(`Sets every annotated text in every form, takes it out again, and scores the readings.

  --form NAME   only this form; may be repeated
  --only NAME   only documents whose name begins so
  --worst       documents that lose or gain more than 0.02
  --docs        write the table into docs/sources.md
`)
  process.exit(0)
}

const documents = SETS.filter(({ name }) => name !== 'seeds')
  .flatMap((set) => documentsOf(set) ?? [])
  .filter(({ name }) => !options.only || name.startsWith(options.only))
const gold = new Map(documents.map((document) => [document.name, document]))

const scored = (document: GoldDocument, text: string, published?: string): Tally => {
  const tally: Tally = {}
  compare(document.gold, recordFrom(read(text, { published })), text, tally, () => undefined)
  return tally
}
const plain = new Map(documents.map((document) => [document.name, scored(document, document.text)]))
const all: Tally = {}
for (const tally of plain.values()) addTo(all, tally)
const base = f1(slotsOf(all))

const rows: string[] = [
  '| arrives as | documents | slots F1 | against plain text | cites | led back |',
  '| --- | --: | --: | --: | --: | --: |',
  `| plain text | ${documents.length} | ${base.toFixed(3)} | | | |`,
]
const set = documents.map(({ name, text }) => ({ name, pieces: piecesOf(text) })).filter(({ pieces }) => pieces.length)
for (const form of FORMS) {
  if (options.form && !options.form.includes(form.name)) continue
  const sum: Tally = {}
  const cited = { all: 0, back: 0 }
  let passed = 0
  for await (const [{ name, pieces }, returned] of throughForm(form, set)) {
    const document = gold.get(name)!
    const text = returned?.extract.text ?? ''
    if (!returned) passed++
    const tally = scored(document, text)
    addTo(sum, tally)
    const difference = f1(slotsOf(tally)) - f1(slotsOf(plain.get(name)!))
    if (options.worst && Math.abs(difference) > 0.02) console.error(`${form.name}: ${name} ${difference.toFixed(3)}`)
    const words = wordsOf(pieces.map((piece) => piece.text).join(' '))
    for (const cite of citedIn(read(text))) {
      cited.all++
      if (words.includes(wordsOf(text.slice(...cite)))) cited.back++
      else if (options.worst) console.error(`${form.name}: ${name} not found: ${JSON.stringify(text.slice(...cite))}`)
    }
  }
  const score = f1(slotsOf(sum))
  const difference = score - base
  rows.push(
    `| ${form.name} | ${set.length} | ${score.toFixed(3)} | ${difference < 0 ? '−' : '+'}${Math.abs(difference).toFixed(3)} | ${cited.all} | ${((100 * cited.back) / (cited.all || 1)).toFixed(1)} % |`,
  )
  console.error(`${rows.at(-1)}${passed ? `   ${passed} passed over` : ''}`)
}
console.log(rows.join('\n'))

if (options.docs) {
  const file = join(import.meta.dirname, '../docs/sources.md')
  const [from, to] = ['<!-- forms: made by npm run forms -- --docs -->\n', '<!-- end of forms -->']
  const page = readFileSync(file, 'utf8')
  const start = page.indexOf(from) + from.length
  writeFileSync(file, `${page.slice(0, start)}\n${rows.join('\n')}\n\n${page.slice(page.indexOf(to))}`)
}
