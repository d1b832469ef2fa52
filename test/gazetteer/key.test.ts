import assert from 'node:assert/strict'
import { it } from 'node:test'
import { loadGazetteer } from '../../src/gazetteer/gazetteer.ts'
import { keyOf } from '../../src/gazetteer/key.ts'
import { hashOf } from '../../src/text/hash.ts'

it('folds a name to its key', () => {
  for (const [name, key] of [
    ["Sana'a", 'sanaa'],
    ["Côte d'Ivoire", 'cote divoire'],
    ['Île-de-France', 'ile de france'],
    ['St. Petersburg', 'st petersburg'],
    ['U.S.', 'u.s.'],
    ['U.A.E.', 'u.a.e.'],
    ['Québec’s', 'quebec'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['İstanbul', 'istanbul'],
    ['Bārta', 'barta'],
    ['Gəncə', 'ganca'],
    ['Þórshöfn', 'thorshofn'],
    ['Москва', 'москва'],
    ['N’Djamena', 'ndjamena'],
  ] as const)
    assert.equal(keyOf(name), key)
})

it('hashes as the scan does', () => {
  assert.deepEqual(hashOf(''), [0x811c9dc5 | 0, 0x9747b28c | 0])
  assert.notDeepEqual(hashOf('ab'), hashOf('ba'))
})

it('holds only keys that are folded', () => {
  const gazetteer = loadGazetteer()
  let keys = 0
  for (let i = 0; i < gazetteer.size; i++) {
    for (const key of gazetteer.keysOf(i)) {
      keys++
      assert.equal(keyOf(key), key)
      assert.ok(
        gazetteer.find(key).some(({ entry }) => entry === gazetteer.entry(i)),
        `${key}: ${gazetteer.entry(i).code}`,
      )
    }
  }
  assert.ok(keys > 60_000)
})
