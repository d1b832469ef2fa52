// Two who write one register: whoever adds for hours lets others in between.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase } from '../../src/store/open.ts'
import { onEachDatabase } from './databases.ts'

onEachDatabase('turns', (fresh) => {
  test('who comes second is not the last', async () => {
    const address = await fresh.address()
    const long = await openDatabase(address)
    const short = await openDatabase(address)
    const steps: string[] = []
    const adding = (async () => {
      for (let i = 0; i < 6; i++)
        await long.write(async () => {
          await sleep(550)
          steps.push('long')
        })
    })()
    await sleep(100)
    await short.write(async () => void steps.push('short'))
    await adding
    assert.ok(steps.indexOf('short') <= 3, steps.join(' '))
    await Promise.all([long.close(), short.close()])
  })
})
