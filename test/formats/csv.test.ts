import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { csvLine } from '../../src/formats/csv.ts'
import { COLUMN_NAMES } from '../../src/formats/entry-row.ts'
import { rowsOf } from './parse-csv.ts'

const FORMULAS = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']

describe('CSV', () => {
  test('is read back as it was, but for an apostrophe before a formula', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(
            fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r', '\t', ' ', '=', '+', '-', '@') }),
            { minLength: 2, maxLength: 6 },
          ),
        ),
        (table) => {
          const back = rowsOf(table.map(csvLine).join(''))
          const expected = table.map((row) =>
            row.map((cell) => (FORMULAS.some((sign) => cell.startsWith(sign)) ? `'${cell}` : cell)),
          )
          assert.deepEqual(back, expected)
        },
      ),
    )
  })

  test('holds nothing that a spreadsheet would reckon out', () => {
    for (const sign of FORMULAS)
      assert.ok(rowsOf(csvLine([`${sign}cmd|' /C calc'!A0`, 'x']))[0][0].startsWith("'"), JSON.stringify(sign))
    assert.equal(csvLine(['CA-QC', '2009-12-07/2009-12-10']), 'CA-QC,2009-12-07/2009-12-10\r\n')
  })
})

test('every column of the table is described', () => {
  const described = readFileSync(join(import.meta.dirname, '../../docs/exports.md'), 'utf8')
  const [, table] = described.split('| column |')
  const names = [...table.matchAll(/^\|([^|]*)\|/gm)].flatMap(([, cell]) =>
    [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name),
  )
  assert.deepEqual(names.toSorted(), COLUMN_NAMES.toSorted())
})
