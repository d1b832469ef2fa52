import assert from 'node:assert/strict'
import { describe, test } from 'node:test'

import { SURE } from '../../src/register/linkage.ts'
import { organisations } from '../../src/register/organisations.ts'

/** Two names, and whether they are one organisation; `=?` is for a person to look at. */
const PAIRS = `
University of Tartu = Tartu University
World Anti-Doping Agency = World Anti-doping Agency
Chamber of Commerce and Industry of Québec = Quebec Chamber of Commerce and Industry
Bach Archive = Bach-Archive
Montréal International = Montreal International
Orenburg State University = State University of Orenburg
Council for the Development of French in Louisiana = Council for Development of French in Louisiana
Wallonie-Bruxelles International =? WBI
University of Tartu ≠ University of Tallinn
Bank of Canada ≠ Bank of England
World Health Organization ≠ World Meteorological Organization
World Trade Organization ≠ World Tourism Organization
Tartu University ≠ Tartu University Hospital
Ministry of Health of Canada ≠ Ministry of Health of France
`
describe('organisations', () => {
  for (const line of PAIRS.trim().split('\n'))
    test(line, () => {
      const [a, sign, b] = line.split(/ (=\??|≠) /)
      const [one, other] = [{ id: `org:${a}` }, { id: `org:${b}` }]
      const { score, apart } = organisations.compare(one, other)
      assert.equal(score >= SURE && !apart, sign === '=', String(score))
      assert.deepEqual(organisations.compare(other, one), organisations.compare(one, other))
      const [x, y] = [organisations.keysOf(one), organisations.keysOf(other)]
      const meets = x.seeks.some((key) => y.emits.includes(key))
      assert.equal(
        meets,
        y.seeks.some((key) => x.emits.includes(key)),
      )
      if (sign !== '≠') assert.ok(meets, JSON.stringify([x.emits, y.emits]))
    })
})
