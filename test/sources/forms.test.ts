// A text comes back from every form in which it may arrive, with the words its reading rests on; a PDF's words stand where it says.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { read } from '../../src/index.ts'
import { FORMS, throughForm } from '../../scripts/corpus/forms.ts'
import { citedIn, wordsOf } from '../../scripts/corpus/cited.ts'
import { piecesOf } from '../../scripts/corpus/pieces.ts'
import { compare } from '../../scripts/score/compare.ts'
import { recordFrom } from '../../scripts/score/record.ts'
import { documentsOf, SETS } from '../../scripts/score/sets.ts'
import { addTo, f1, slotsOf, type Tally } from '../../scripts/score/tally.ts'

// `npm run forms` does it with all of them.
const documents = SETS.filter(({ name }) => name === 'dev')
  .flatMap((set) => documentsOf(set) ?? [])
  .filter((_, i) => i % 3 === 0)
const set = documents.map(({ name, text }) => ({ name, pieces: piecesOf(text) }))

const scored = (name: string, text: string, sum: Tally): void => {
  const { gold } = documents.find((document) => document.name === name)!
  const tally: Tally = {}
  compare(gold, recordFrom(read(text)), text, tally, () => undefined)
  addTo(sum, tally)
}

const plain: Tally = {}
for (const { name, text } of documents) scored(name, text, plain)
const base = f1(slotsOf(plain))

describe('readings of documents that arrive in other forms', () => {
  test('there is something to compare', () => {
    assert.ok(documents.length >= 8)
    assert.ok(base > 0.6, `plain texts score ${base}`)
  })
  for (const form of FORMS)
    test(form.name, async () => {
      const sum: Tally = {}
      let cites = 0
      for await (const [{ name, pieces }, returned] of throughForm(form, set)) {
        const text = returned?.extract.text ?? ''
        scored(name, text, sum)
        const words = wordsOf(pieces.map((piece) => piece.text).join(' '))
        for (const cite of citedIn(read(text))) {
          cites++
          const said = text.slice(...cite)
          assert.ok(words.includes(wordsOf(said)), `${name}: ${JSON.stringify(said)} is not in the original`)
        }
      }
      assert.ok(cites > 100)
      const score = f1(slotsOf(sum))
      assert.ok(score > base - 0.01, `${score.toFixed(3)} against ${base.toFixed(3)} of the plain texts`)
    })
})
