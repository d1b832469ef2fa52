// Sentences with words of official contact, of which nothing was read.

import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { passedOver, read } from '../../src/index.ts'

const TOLD =
  'On 3 May 2024, the Premier of Québec, François Legault, met with the Ambassador of Kazakhstan in Montréal.'
const SUMMARY = 'The Ministry of Foreign Affairs spoke highly of the cooperation of both delegations.'
const text = `${TOLD} ${SUMMARY}\nIt rained all day. Nobody minded.`

test('a sentence is passed over that has such words and no word of which was read', () => {
  const found = passedOver(text, read(text))
  assert.deepEqual(
    found.map(({ cite: [start, end] }) => text.slice(start, end)),
    [SUMMARY],
  )
  assert.ok(found[0].words.includes('Ministry'))
})

test('only what begins within the stretch is looked at', () => {
  const at = text.indexOf(SUMMARY)
  assert.equal(passedOver(text, read(text), [0, at]).length, 0)
  assert.equal(passedOver(text, read(text), [at, text.length]).length, 1)
})

test('of a text that is not read nothing is said', () => {
  const german =
    'Der Gouverneur der Region beendete gestern seinen offiziellen Besuch im Land, wo ihn eine Delegation von acht Personen begleitete. Die Gespräche galten der Technik, und der Ministerpräsident unterzeichnete mit ihm eine Vereinbarung über die Beziehungen der beiden Regierungen.'
  assert.deepEqual(passedOver(german, read(german)), [])
})

test('a text is looked at with the words of its own language', () => {
  const told = 'Le 3 mai 2024, le premier ministre du Québec a rencontré l’ambassadeur du Kazakhstan à Montréal.'
  const summary = 'Le ministère des Affaires étrangères s’est félicité de la coopération des deux délégations.'
  const french = `${told} ${summary}`
  assert.deepEqual(
    passedOver(french, read(french)).map(({ cite: [start, end] }) => french.slice(start, end)),
    [summary],
  )
})

test('no sentence of the samples is both read and passed over', () => {
  const root = join(import.meta.dirname, '../../samples')
  let found = 0
  for (const file of globSync('*.txt', { cwd: root })) {
    const sample = readFileSync(join(root, file), 'utf8')
    const reading = read(sample)
    const cites = reading.engagements.flatMap((one) => one.cites)
    for (const {
      cite: [start, end],
    } of passedOver(sample, reading)) {
      found++
      assert.ok(!cites.some(([from, to]) => from < end && to > start), `${file}: ${sample.slice(start, end)}`)
    }
  }
  assert.ok(found > 20, `${found}`)
})
