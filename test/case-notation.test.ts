// Texts of cases may hold alternatives.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { casesIn, wordingsOf } from './case-notation.ts'

test('a case has a wording for every choice of its alternatives', () => {
  assert.deepEqual(wordingsOf('Ana Soto met Omar Farid.'), ['Ana Soto met Omar Farid.'])
  assert.deepEqual(wordingsOf('{She|The Minister} {|also }met {him|them}.'), [
    'She met him.',
    'She met them.',
    'She also met him.',
    'She also met them.',
    'The Minister met him.',
    'The Minister met them.',
    'The Minister also met him.',
    'The Minister also met them.',
  ])
  assert.deepEqual(wordingsOf('{He left.\n|They stayed.}'), ['He left.', 'They stayed.'])
  const { cases, faults } = casesIn('# Two ways\n\n{He|Farid} left.\n\n==> nothing\n')
  assert.deepEqual(faults, [])
  assert.deepEqual([cases[0].text, cases[0].wordings], ['He left.', ['He left.', 'Farid left.']])
})

test('what is wrong with braces is told with the case', () => {
  const faultsOf = (text: string): readonly string[] => casesIn(`# A case\n\n${text}\n\n==> nothing\n`).faults
  assert.deepEqual(faultsOf('{She|He met him.'), [
    'line 1: case “A case”: a brace without its other, or in another, near “{She|He met him.”',
  ])
  for (const text of ['She} met him.', '{She|{He|They}} met him.'])
    assert.match(faultsOf(text)[0], /^line 1: case “A case”: a brace without its other/)
  for (const text of ['{} met him.', '{She} met him.'])
    assert.match(faultsOf(text)[0], /^line 1: case “A case”: nothing to choose from in “\{/)
  assert.deepEqual(faultsOf('{a|b}'.repeat(9)), ['line 1: case “A case”: more than 500 wordings'])
})
