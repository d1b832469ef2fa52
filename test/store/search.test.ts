import { test } from 'node:test'
import { onEachDatabase, openFresh } from './databases.ts'
onEachDatabase('x', (f) => {
  test('a', async () => {
    const db = await openFresh(f)
    console.log(await db.all('select 1 as x'))
  })
})
