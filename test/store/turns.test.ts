// Two who write one register: whoever adds for hours lets others in between.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase } from '../../src/store/open.ts'
import { onEachDatabase, temporaryFolder } from './databases.ts'

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

test('who comes while another makes the same file waits until it is made', async () => {
  const file = join(temporaryFolder(), 'made-by-two.chancery')
  const maker = new DatabaseSync(file)
  maker.exec('BEGIN IMMEDIATE')
  let made = false
  setTimeout(() => {
    maker.exec('COMMIT')
    made = true
  }, 200)
  const second = await openDatabase(file)
  assert.ok(made, 'the second one was not there before the first was done')
  await second.close()
  maker.close()
})
