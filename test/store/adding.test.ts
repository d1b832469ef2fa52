// What is added to a register: kept as it came, all of it or nothing.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../src/index.ts'
import { onEachDatabase } from './databases.ts'
import { ANNOUNCED, documentOf, HELD, MISSION, RELATIONS } from './documents.ts'
import { exported, freshRegister, openRegister, problemsOf } from './registers.ts'

onEachDatabase('documents', (fresh) => {
  test('are there when the register is opened again, as they came', async () => {
    const address = await fresh.address()
    const first = await openRegister(address)
    const given = [
      ...MISSION,
      documentOf('\uFEFFBrève – 漢字 🤝\r\n', 'bom.txt', { published: '2009', language: 'fr' }),
    ]
    const answers = await first.add(given)
    assert.deepEqual(
      answers.map(({ id, added }) => [id, added]),
      given.map(({ id }) => [id, true]),
    )
    const again = await openRegister(address)
    for (const document of given) {
      const [kept] = await again.truth.documents([document.id])
      assert.deepEqual({ ...kept, bytes: [...kept.bytes] }, { ...document, bytes: [...document.bytes] })
      const { text, reading } = readDocument(document)
      const shown = (await again.lookup.document(document.id))!
      assert.equal(shown.text, text)
      assert.deepEqual(shown.reading, JSON.parse(JSON.stringify(reading)))
      assert.deepEqual(Object.keys(shown.entries).sort(), reading.engagements.map(({ id }) => id).sort())
    }
    assert.equal((await again.lookup.document(HELD.id.slice(0, 16)))?.id, HELD.id, 'by the beginning of the id')
    assert.deepEqual(await problemsOf(again), [])
  })

  test('with bytes that are there change nothing', async () => {
    const register = await freshRegister(fresh)
    const twice = await register.add([HELD, ANNOUNCED, { ...HELD, origin: 'elsewhere.txt' }])
    assert.deepEqual(
      twice.map(({ added }) => added),
      [true, true, false],
    )
    const before = await exported(register)
    const [again] = await register.add([{ ...HELD, origin: 'a third place', added: '2027-01-01T00:00:00Z' }])
    assert.deepEqual(again, { id: HELD.id, added: false, engagements: 0, notes: [] })
    assert.equal(await exported(register), before)
    assert.equal((await register.status()).documents, 2)
  })

  test('are all kept or none, and the register goes on', async () => {
    let broken = true
    const register = await freshRegister(fresh, (document) => {
      const told = readDocument(document)
      // A reading that no table takes: the fault comes in the midst of the writing.
      return broken && document === RELATIONS ? { ...told, text: undefined as unknown as string } : told
    })
    await assert.rejects(register.add(MISSION))
    assert.equal((await register.status()).documents, 0)
    assert.deepEqual(await problemsOf(register), [])
    broken = false
    await register.add(MISSION)
    assert.equal((await register.status()).documents, 3)
  })

  test('of many writers in one process all go in', async () => {
    const register = await freshRegister(fresh)
    await Promise.all([...MISSION, ...MISSION].map((one) => register.add([one])))
    assert.equal((await register.status()).documents, 3)
    assert.deepEqual(await problemsOf(register), [])
  })
})
