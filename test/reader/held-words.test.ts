import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { read } from '../../src/index.ts'
import { english } from '../../src/languages/en/index.ts'
import { spanish } from '../../src/languages/es/index.ts'
import { french } from '../../src/languages/fr/index.ts'
import { heldBy } from '../../src/reader/held-words.ts'
import { casesIn } from '../case-notation.ts'

/** All texts of a folder of the repository. */
function textsIn(folder: string): [name: string, text: string][] {
  const root = join(import.meta.dirname, '../..', folder)
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, readFileSync(join(root, name), 'utf8')])
}

test('what a rule says that it needs a word for spares work and changes no reading', () => {
  const texts = [
    ...textsIn('gold'),
    ...textsIn('cases').flatMap(([name, text]) =>
      casesIn(text).cases.map((one): [string, string] => [`${name}: ${one.title}`, one.text]),
    ),
  ]
  assert.ok(texts.length > 1000)
  const readings = texts.map(([, text]) => read(text).engagements)
  const tables = [english, french, spanish].map(({ lexicon }) => heldBy(lexicon))
  const kept = tables.map((table) => table.slice())
  try {
    // every rule is tried in every sentence
    for (const table of tables) table.fill(-1)
    for (const [k, [name, text]] of texts.entries()) assert.deepEqual(read(text).engagements, readings[k], name)
  } finally {
    for (const [k, table] of tables.entries()) table.set(kept[k])
  }
})
