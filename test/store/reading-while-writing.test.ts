// A page that is asked for in the midst of a write sees the register as it was before, on the same handle, too. In SQLite
// nothing comes in between: a write there never waits for anything but another process.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onPostgres, openFresh } from './databases.ts'

onPostgres('reading while writing', (fresh) => {
  test('nobody sees what is not committed, and a write that fails fails alone', async () => {
    const db = await openFresh(fresh)
    const decisions = async (): Promise<number> =>
      (await db.one<{ n: number }>('SELECT count(*) AS n FROM decisions'))!.n
    const written = Promise.withResolvers<void>()
    const looked = Promise.withResolvers<void>()
    const put = (id: string) => db.insert('decisions', ['id', 'kind', 'at', 'body'], [[id, 'note', '2026', '{}']])
    const writing = db.write(async () => {
      await put('one')
      assert.equal(await decisions(), 1, 'who writes sees what was written')
      written.resolve()
      await looked.promise
    })
    await written.promise
    assert.equal(await decisions(), 0)
    looked.resolve()
    await writing
    assert.equal(await decisions(), 1)

    const failing = db.write(async () => {
      await put('two')
      await put('one')
    })
    const asked = Promise.all(Array.from({ length: 20 }, decisions))
    await assert.rejects(failing)
    assert.deepEqual([...new Set(await asked)], [1])
  })
})
