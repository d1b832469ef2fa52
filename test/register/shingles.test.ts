// A text and its copy draw the same runs of words, whatever was put before it, cut, or set otherwise.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { assert as holds, constantFrom, nat, property, string } from 'fast-check'
import { imprintOf, likenessOf } from '../../src/register/families.ts'
import { shinglesOf } from '../../src/register/shingles.ts'

const folder = join(import.meta.dirname, '../../gold/state')
const TEXTS = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))

const shared = (a: string, b: string): number => {
  const own = new Set(shinglesOf(a))
  return shinglesOf(b).filter((one) => own.has(one)).length
}

describe('shingles', () => {
  test('are few, whole, each once, and in order', () =>
    holds(
      property(string({ unit: 'binary', maxLength: 100 }), (text) => {
        const all = shinglesOf(text)
        assert.ok(all.length <= 8)
        assert.ok(all.every((one) => Number.isSafeInteger(one) && one >= 0))
        assert.deepEqual(
          all,
          [...new Set(all)].sort((a, b) => a - b),
        )
      }),
    ))

  test('of a text without words there are none, of a few words one', () => {
    assert.deepEqual(shinglesOf(' – … 。 \n'), [])
    assert.equal(shinglesOf('A page of few words').length, 1)
    assert.notDeepEqual(shinglesOf('A page of few words'), shinglesOf('A page of other words'))
  })

  test('say nothing of capitals, accents, marks and breaks', () =>
    assert.deepEqual(
      shinglesOf('La délégation du Québec a été reçue à Moscou : le ministre s’est réjoui.'),
      shinglesOf('LA DELEGATION\u00a0DU QUE\u0301BEC A ETE RECUE A\nMOSCOU; le ministre s ’est REJOUI'),
    ))

  const COPIES: Readonly<Record<string, (text: string) => string>> = {
    'with the last fifth of its paragraphs cut': (text) => {
      const paragraphs = text.split('\n\n')
      return paragraphs.slice(0, Math.ceil(paragraphs.length * 0.8)).join('\n\n')
    },
    'under another title, with lines of the site': (text) =>
      `Home / News / World\n\nNorthern Wire reports\n\n${text.slice(text.indexOf('\n'))}\n\nRead also: prices of nickel rise.`,
    'with every thirtieth word another': (text) => {
      let n = 0
      return text.replace(/\p{L}+/gu, (word) => (++n % 30 ? word : 'edited'))
    },
    'in capitals': (text) => text.toUpperCase(),
  }
  for (const [what, copy] of Object.entries(COPIES))
    test(`find every copy ${what}`, () => {
      const copies = TEXTS.filter((text) => likenessOf(imprintOf(text), imprintOf(copy(text))) === 1)
      assert.ok(copies.length > 10)
      for (const text of copies) assert.ok(shared(text, copy(text)), text.slice(0, 80))
    })

  test('of texts that have little in common are shared by chance only', () =>
    holds(
      property(nat(TEXTS.length - 1), constantFrom(1, 7, 31), (i, step) => {
        const [a, b] = [TEXTS[i], TEXTS[(i + step) % TEXTS.length]]
        if (likenessOf(imprintOf(a), imprintOf(b)) <= 0.1) assert.ok(shared(a, b) < 4)
      }),
    ))
})
