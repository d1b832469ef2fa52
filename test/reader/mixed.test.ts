// Documents of several languages: each block by its own words, and what both versions tell, once.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { read } from '../../src/index.ts'
import { french } from '../../src/languages/fr/index.ts'
import { english } from '../../src/languages/en/index.ts'
import { stretches } from '../../src/reader/detect.ts'

const FRENCH =
  'La ministre des Affaires étrangères du Canada, Julie Fortier, s’est rendue à Helsinki les 1er et 2 mai 2024, où elle a rencontré le ministre finlandais des Affaires étrangères, Antti Salo.'
const ENGLISH =
  'The Minister of Foreign Affairs of Canada, Julie Fortier, travelled to Helsinki on 1 and 2 May 2024, where she met with the Minister for Foreign Affairs of Finland, Antti Salo.'
const ANOTHER =
  'The Governor of Nebraska, Dan Harlow, visited the city of Lyon in France on 7 June 2024 and was received by the Mayor of Lyon, Paul Garnier.'

const types = (text: string): string[] => read(text).engagements.map(({ type }) => type)

describe('two versions of one communiqué in one document', () => {
  test('are one record of each engagement, in the words of the first', () => {
    for (const text of [`${FRENCH}\n\n${ENGLISH}`, `${ENGLISH}\n\n${FRENCH}`]) {
      const { engagements } = read(text)
      assert.deepEqual(
        engagements.map(({ type }) => type),
        ['visit', 'meeting'],
      )
      assert.equal(new Set(engagements.map(({ rule }) => rule.slice(0, 2))).size, 1)
    }
  })

  test('leave what only one of them tells, with ids of its own', () => {
    const { engagements } = read(`${FRENCH}\n\n${ENGLISH}\n\n${ANOTHER}\n\n${FRENCH.replace('Helsinki', 'Tallinn')}`)
    const ids = engagements.map(({ id }) => id)
    assert.equal(new Set(ids).size, ids.length)
    assert.ok(engagements.length > 2)
    for (const { partOf } of engagements) assert.ok(partOf === undefined || ids.includes(partOf))
  })
})

describe('stretches', () => {
  const languages = (text: string): string[] => stretches(text, [english, french]).map(({ language }) => language.code)

  test('are told block by block', () => {
    assert.deepEqual(languages(`${ENGLISH}\n\n${FRENCH}\n\n${ANOTHER}`), ['en', 'fr', 'en'])
    assert.deepEqual(languages(FRENCH), ['fr'])
  })

  test('cover the text without a gap, whatever its line ends', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = [ENGLISH, '', FRENCH, '', 'Helsinki', '', ANOTHER].join(end)
      const found = stretches(text, [english, french])
      assert.equal(found[0].from, 0)
      assert.equal(found.at(-1)!.to, text.length)
      for (const [k, one] of found.entries()) if (k) assert.equal(one.from, found[k - 1].to)
    }
  })

  test('a few words of another language are a name or a quotation', () => {
    assert.deepEqual(languages(`${ENGLISH}\n\nLe Soleil et la Mer\n\n${ANOTHER}`), ['en'])
  })
})

test('a language that is said is the whole text’s', () => {
  assert.deepEqual(read(FRENCH, { language: 'en' }).document.language, 'en')
  assert.deepEqual(types(FRENCH), ['visit', 'meeting'])
  assert.equal(read(FRENCH, { language: 'fr-CA' }).engagements.length, 2)
})
