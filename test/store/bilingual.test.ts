import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scoreBilingual } from '../../scripts/score/bilingual.ts'

test('the English and the French version of a communiqué become one entry, and nothing else does', async () => {
  const { pairs, told, f1, wrong } = await scoreBilingual()
  assert.ok(pairs >= 20 && told > pairs)
  assert.ok(f1 >= 0.95, `F1 ${f1}\n${wrong.join('\n')}`)
})
