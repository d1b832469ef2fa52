import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brand, sign, signNames, sprite } from '../../../src/server/components/signs.ts'

test('every sign stands in the sprite', () => {
  for (const name of signNames) assert.ok(sprite.toString().includes(`<symbol id="m-${name}" `), name)
  assert.ok(brand.toString().includes('#m-brand') && sprite.toString().includes('id="m-brand"'))
  assert.doesNotMatch(sprite.toString(), / style=/)
})

test('a sign has a label or is hidden', () => {
  assert.equal(
    sign('out', 'Mission <out>').toString(),
    '<svg class="s out" role="img" aria-label="Mission &lt;out&gt;"><use href="#m-out"/></svg>',
  )
  assert.equal(sign('meeting').toString(), '<svg class="s" aria-hidden="true"><use href="#m-meeting"/></svg>')
  assert.match(sign('planned', 'Planned', 'in').toString(), /class="s in"/)
  assert.match(sign('hence', 'inferred').toString(), /class="s hence"/)
})
