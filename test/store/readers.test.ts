// A register that another version of the reader reads: decisions hang on words.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../src/index.ts'
import type { ReadDocument, Told } from '../../src/store/placing.ts'
import { onEachDatabase } from './databases.ts'
import { ANNOUNCED, HELD, MISSION } from './documents.ts'
import { anchorOf, decide, entryWhere, isMission, openRegister, problemsOf, signed } from './registers.ts'

onEachDatabase('another reader', (fresh) => {
  /** Reads as ours does, but for what `change` makes of it. */
  const other =
    (change: (told: Told) => Told['reading']['engagements']): ReadDocument =>
    (document) => {
      const told = readDocument(document)
      return { ...told, reading: { ...told.reading, reader: 'another 2.0', engagements: change(told) } }
    }
  const reopened = async (read: ReadDocument) => {
    const address = await fresh.address()
    const before = await openRegister(address)
    await before.add(MISSION)
    const mission = await entryWhere(before, isMission)
    const held = mission.reports.find((id) => id.startsWith(HELD.id.slice(7, 23)))!
    const on = await anchorOf(before, held)
    const [decision] = await before.decide([{ ...signed(), kind: 'correct', on, slot: 'date', value: '2009-12-06' }])
    const after = await openRegister(address, read)
    await after.rebuild()
    assert.deepEqual(await problemsOf(after), [])
    assert.deepEqual((await after.status()).readers, { 'another 2.0': 3 })
    return { after, decision }
  }

  test('that names engagements otherwise: corrections hang on words', async () => {
    const renamed = other(({ reading }) =>
      reading.engagements
        .map((one) => ({
          ...one,
          id: `e${Number(one.id.slice(1)) + 40}`,
          ...(one.partOf ? { partOf: `e${Number(one.partOf.slice(1)) + 40}` } : {}),
        }))
        .toReversed(),
    )
    const { after } = await reopened(renamed)
    const mission = await entryWhere(after, isMission)
    assert.equal(mission.date?.preferred, '2009-12-06')
    assert.deepEqual((await after.status()).orphans, [])
  })

  test('that cites fewer words, or more', async () => {
    for (const by of [7, -7]) {
      const shifted = other(({ reading }) =>
        reading.engagements.map((one) => {
          const [[start, end], ...rest] = one.cites
          return { ...one, cites: [[start + (by > 0 ? by : 0), end + (by < 0 ? by : 0)], ...rest] as const }
        }),
      )
      const { after } = await reopened(shifted)
      assert.equal((await entryWhere(after, isMission)).date?.preferred, '2009-12-06')
      assert.deepEqual((await after.status()).orphans, [])
    }
  })

  test('that finds the engagement no more: the decision is put before a person, and nothing is lost', async () => {
    const blind = other(({ reading }) => reading.engagements.filter(({ type }) => type !== 'visit'))
    const { after, decision } = await reopened(blind)
    assert.deepEqual((await after.status()).orphans, [decision.id])
    assert.deepEqual((await after.status()).orphans, [decision.id])
    assert.equal((await after.truth.decisions()).length, 1)
    await decide(after, { kind: 'take-back', decision: decision.id })
    assert.deepEqual((await after.status()).orphans, [], 'one that was taken back troubles nobody')
  })

  test('that is not yet here does not read, until rebuild, what another has read', async () => {
    const address = await fresh.address()
    const before = await openRegister(address)
    await before.add([HELD])
    const after = await openRegister(
      address,
      other(() => []),
    )
    await after.add([HELD, ANNOUNCED])
    assert.equal(Object.keys((await after.status()).readers).length, 2)
    assert.equal((await after.status()).engagements, 2)
    const seen: number[] = []
    await after.rebuild((done) => void seen.push(done))
    assert.deepEqual(seen, [2])
    assert.equal((await after.status()).engagements, 0)
  })
})
