import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { loadIslands, type Island } from '../../src/server/assets/islands.ts'
import { builtIslands } from './built.ts'

/** kB over the wire that a page with the island asks for at once. */
const BUDGETS: Readonly<Record<Island, { readonly first: number }>> = {
  adding: { first: 3 },
  document: { first: 2 },
  network: { first: 6 },
  read: { first: 3 },
  review: { first: 4 },
}

describe('islands as they are built', () => {
  before(builtIslands)

  for (const [name, { first }] of Object.entries(BUDGETS))
    test(`${name} brings a page at most ${first} kB`, () => {
      const islands = loadIslands()
      const size = islands
        .scripts(name as Island)
        .reduce((sum, path) => sum + islands.files.get(path)!.coded.gzip.length, 0)
      assert.ok(size > 0 && size <= first * 1000, `${size} bytes`)
    })

  test('the reader and all that it knows are at most 1.24 MB, and the tables by themselves', () => {
    const { files } = loadIslands()
    const sizeOf = (name: string) =>
      [...files].find(([path]) => path.startsWith(`/assets/${name}-`))![1].coded.gzip.length
    const [reader, tables] = [sizeOf('read-worker'), sizeOf('gazetteer')]
    assert.ok(reader < 371_000 && reader + tables < 1_240_000, `${reader} and ${tables} bytes`)
  })

  test('no script says eval, which the pages forbid', () => {
    for (const { path, body } of loadIslands().files.values())
      assert.doesNotMatch(new TextDecoder().decode(body), /\beval\(|new Function\(/, path)
  })

  test('no script needs Node', () => {
    for (const { path, body } of loadIslands().files.values())
      assert.doesNotMatch(new TextDecoder().decode(body), /(?:from|import)\s*\(?["']node:/, path)
  })

  test('what is compressed is the same', () => {
    for (const { path, body, coded } of loadIslands().files.values()) {
      assert.ok(Buffer.from(body).equals(gunzipSync(coded.gzip)), path)
      assert.ok(Buffer.from(body).equals(brotliDecompressSync(coded.br)), path)
    }
  })
})

test('where nothing is built there are no scripts', () => {
  const empty = loadIslands(pathToFileURL(join(mkdtempSync(join(tmpdir(), 'islands-')), '/')))
  assert.deepEqual(empty.scripts('document'), [])
  assert.equal(empty.files.size, 0)
})
