// Where and when documents were seen is kept, and what follows from it does not depend on what came first.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { retrievalFrom } from '../../src/register/retrievals.ts'
import { onEachDatabase } from './databases.ts'
import { documentOf } from './documents.ts'
import { entryWhere, exported, freshRegister, isMission, problemsOf, sameText } from './registers.ts'

const VISIT =
  'The Minister of International Relations of Québec, Pierre Arcand, led a mission to Moscow, Russia, from December 7 to 10, 2009. He spoke with the federal ministry about forests, rail, northern housing and the training of engineers.'
const page = documentOf(`Québec, December 14, 2009 – ${VISIT}\n`, 'https://ministry.example/1')
const changed = documentOf(
  `Québec, December 14, 2009 – ${VISIT.replace('December 7 to 10', 'December 8 to 11')}\n`,
  'https://ministry.example/1',
)
const copy = documentOf(`MOSCOW, Dec. 14, 2009 (Wire) – ${VISIT}\n\nAll rights reserved.\n`, 'https://wire.example/9')
const other = documentOf(
  'Moscow, December 15, 2009 – Pierre Arcand, Minister of International Relations of Québec, ended a mission to Moscow, Russia, that lasted from December 7 to 10, 2009.\n',
  'https://other.example/',
)
const seen = (document: { id: string; origin: string }, at: string, more = {}) =>
  retrievalFrom({
    address: document.origin,
    at: `2009-12-${at}T10:00:00.000Z`,
    document: document.id,
    status: 200,
    ...more,
  })

onEachDatabase('what was seen', (fresh) => {
  test('copies are one source, and what a page says now goes before what it said', async () => {
    const register = await freshRegister(fresh)
    await register.add([page, copy], [seen(page, '14'), seen(copy, '14')])
    const one = await entryWhere(register, isMission)
    assert.deepEqual(one.families, [[page.id, copy.id].sort()])
    assert.equal(one.date?.why, 'the only one')
    await register.add([other])
    const two = await entryWhere(register, isMission)
    assert.equal(two.date?.why, '2 sources agree')
    assert.equal(two.history.length, 3)

    await register.add([changed], [seen(changed, '16')])
    const three = await entryWhere(register, isMission)
    assert.deepEqual(
      three.history.filter(({ replaced }) => replaced).map(({ document }) => document),
      [page.id],
    )
    // The copy still says what the page said, and so does another source.
    assert.deepEqual([three.date?.preferred, three.review], ['2009-12-07/2009-12-10', 'open'])
    assert.deepEqual(three.families, [[page.id, changed.id, copy.id].sort()])

    // The page goes back to what it said: then that stands, and nothing is added.
    const [answer] = await register.add([page], [seen(page, '18')])
    assert.equal(answer.added, false)
    const four = await entryWhere(register, isMission)
    assert.deepEqual(
      four.history.filter(({ replaced }) => replaced).map(({ document }) => document),
      [changed.id],
    )
    const [sight] = await register.lookup.sights(page.id)
    assert.deepEqual(
      sight.versions.map(({ id }) => id),
      [page.id, changed.id, page.id],
    )
    assert.deepEqual([sight.first.slice(8, 10), sight.last.slice(8, 10), sight.replaced], ['14', '18', undefined])
    const [was] = await register.lookup.sights(changed.id)
    assert.equal(was.replaced?.slice(8, 10), '18')
    await register.add([], [retrievalFrom({ address: page.origin, at: '2009-12-20T10:00:00.000Z', status: 410 })])
    assert.equal((await register.lookup.sights(page.id))[0].gone?.slice(8, 10), '20')
    assert.deepEqual(await problemsOf(register), [])
  })

  test('what only an earlier version tells, its page tells no more', async () => {
    const register = await freshRegister(fresh)
    const without = documentOf('Québec, December 14, 2009 – The office is closed until January.\n', page.origin)
    await register.add([page], [seen(page, '14')])
    await register.add([without], [seen(without, '15')])
    const entry = await entryWhere(register, isMission)
    assert.ok(entry.history.every(({ replaced }) => replaced))
    // Seen elsewhere, it still stands there.
    await register.add(
      [],
      [retrievalFrom({ address: 'https://mirror.example/', at: '2009-12-16T10:00:00.000Z', document: page.id })],
    )
    const again = await entryWhere(register, isMission)
    assert.ok(again.history.every(({ replaced }) => !replaced))
  })

  test('whatever comes first, the register is the same, and a rebuild makes it again', async () => {
    const pieces = [
      { documents: [page], retrievals: [seen(page, '14')] },
      { documents: [changed], retrievals: [seen(changed, '16')] },
      { documents: [copy], retrievals: [seen(copy, '14'), seen(copy, '17', { headers: { etag: '"2"' } })] },
      { documents: [other], retrievals: [] },
      { documents: [], retrievals: [seen({ id: page.id, origin: 'https://mirror.example/' }, '15')] },
      {
        documents: [],
        retrievals: [retrievalFrom({ address: copy.origin, at: '2009-12-30T10:00:00.000Z', status: 404 })],
      },
    ]
    const orders = [
      [0, 1, 2, 3, 4, 5],
      [5, 4, 3, 2, 1, 0],
      [4, 2, 0, 5, 3, 1],
      [1, 0, 4, 2, 3, 5],
    ]
    let expected: string | undefined
    for (const order of orders) {
      const register = await freshRegister(fresh)
      for (const i of order) await register.add(pieces[i].documents, pieces[i].retrievals)
      // The same again changes nothing.
      await register.add([page], [seen(page, '14')])
      const all = await exported(register)
      sameText(all, (expected ??= all))
      assert.deepEqual(await problemsOf(register), [])
      await register.rebuild()
      sameText(await exported(register), all)
    }
  })

  test('a retrieval that was changed, or whose document is gone, is found', async () => {
    const register = await freshRegister(fresh)
    await register.add([page], [seen(page, '14')])
    await register.db.write(async () => {
      await register.db.run(`UPDATE retrievals SET body = replace(body, '"status":200', '"status":201')`)
    })
    assert.match((await problemsOf(register)).join('\n'), /the retrieval was changed/)
    const stray = retrievalFrom({ address: 'x:', at: '2009-12-14T10:00:00.000Z', document: `sha256:${'0'.repeat(64)}` })
    await register.add([], [stray])
    assert.match((await problemsOf(register)).join('\n'), /it saw sha256:0+, which is not here/)
  })
})
