import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { wordsFromEdtf } from '../../src/model/edtf-words.ts'
import { edtfFromWords } from '../../web/date-words.ts'

test('dates as they are written', () => {
  const DATES = [
    ['December 7 to 11, 2009', '2009-12-07/2009-12-11'],
    ['7–11 December 2009', '2009-12-07/2009-12-11'],
    ['from May 30 to June 2, 2024', '2024-05-30/2024-06-02'],
    ['Monday, the 3rd of March 2025', '2025-03-03'],
    ['1er août 2011', '2011-08-01'],
    ['du 28 févr. au 3 mars 2012', '2012-02-28/2012-03-03'],
    ['Sept. 2011', '2011-09'],
    ['May and June 2011', '2011-05/2011-06'],
    ['in 2011', '2011'],
    ['the following week', undefined],
    ['5 May', undefined],
    ['11 to 7 December 2009', undefined],
    ['2009 and 2011', undefined],
    ['45 May 2011', undefined],
    ['March of the 5 in June 2011', undefined],
    ['', undefined],
  ] as const
  for (const [words, expected] of DATES) assert.equal(edtfFromWords(words), expected, words)
})

test('any date in the words of the pages is read back', () => {
  const day = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(day, fc.constantFrom(10, 7, 4), fc.constantFrom('en', 'fr'), (date, length, language) => {
      const edtf = date.toISOString().slice(0, length)
      assert.equal(edtfFromWords(wordsFromEdtf(edtf, language, 'long')), edtf)
    }),
  )
})
