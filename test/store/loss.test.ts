// Nothing that was acknowledged is lost, whenever the process is killed, and however many work at once.

import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { before, describe, test } from 'node:test'
import { readDocument } from '../../src/index.ts'
import { Register } from '../../src/store/register.ts'
import { start } from '../cli/run.ts'
import { onEachDatabase, temporaryFolder } from './databases.ts'
import { communique, documentOf } from './documents.ts'
import { derived, entriesOf, openRegister, problemsOf, sameText } from './registers.ts'

/** `.ci/run` asks for 50. */
const KILLS = Number(process.env['CHANCERY_KILLS'] ?? 4)
const DOCUMENTS = 500

/** What was said on standard output before the end: whole lines of JSON. */
function toldIn(out = ''): { id: string; added?: boolean }[] {
  const lines = out.slice(0, out.lastIndexOf('\n') + 1).split('\n')
  return lines.filter(Boolean).map((line) => JSON.parse(line) as { id: string; added?: boolean })
}

function folderOf(name: string, from: number, to: number): string {
  const folder = join(temporaryFolder(), name)
  mkdirSync(folder)
  for (let nth = from; nth < to; nth++)
    writeFileSync(join(folder, `${String(nth).padStart(4, '0')}.txt`), communique(nth))
  return folder
}

/** The register that one process would make of the communiqués. */
async function madeAtOnce(to: number): Promise<string> {
  const register = await Register.open(':memory:', readDocument)
  await register.add(Array.from({ length: to }, (_, nth) => documentOf(communique(nth), `${nth}.txt`)))
  const all = await derived(register)
  await register.close()
  return all
}

onEachDatabase(`killed ${KILLS} times in the midst of add`, (fresh) => {
  test('all that was acknowledged is there, and all is well', { timeout: 600_000 }, async () => {
    const folder = folderOf(`killed-${fresh.name}`, 0, DOCUMENTS)
    let address = await fresh.address()
    let [documents, decisions] = [new Set<string>(), new Set<string>()]
    let [killed, inMidst] = [0, 0]
    while (killed < KILLS) {
      const register = await Register.open(address, readDocument)
      const [entry] = await entriesOf(register)
      await register.close()

      const add = start(['add', '--json', '-q', '--recursive', '--register', address, folder])
      const note =
        entry && start(['decide', '--json', 'note', entry.id, `note ${killed}`, '--by', 'me', '--register', address])
      // From before the register is open to some hundred documents later, on a machine however slow: half of them by the
      // clock, half after they put something in.
      if (killed % 2) await sleep(150 + Math.random() * 1500)
      else {
        await add.says(/"added":true.*\n/)
        await sleep(Math.random() * 500)
      }
      add.kill()
      note?.kill()
      const [{ signal, out, err }, decided] = [await add.ended, await note?.ended]
      if (signal === null) assert.equal(err, '')
      else killed++
      const fresher = toldIn(out).filter(({ added }) => added)
      if (signal !== null && fresher.length) inMidst++
      for (const { id } of fresher) documents.add(id)
      for (const { id } of toldIn(decided?.out)) decisions.add(id)

      const after = await Register.open(address, readDocument)
      let all
      // Closed whatever is found: an open connection would keep the tests from ending.
      try {
        assert.equal((await after.truth.knownOf([...documents])).size, documents.size, 'every document acknowledged')
        const kept = await after.truth.decisions({ ids: [...decisions] })
        assert.equal(kept.length, decisions.size, 'every decision acknowledged')
        assert.deepEqual(await problemsOf(after), [])
        all = (await after.status()).documents
      } finally {
        await after.close()
      }
      if (all < DOCUMENTS) continue
      // Full: what the killed ones made, piece by piece, and one that was let go on to the end.
      assert.equal(all, DOCUMENTS)
      address = await fresh.address()
      documents = new Set()
      decisions = new Set()
    }
    assert.ok(inMidst >= KILLS / 2, 'half have to be killed after they put something in, or the test shows nothing')
  })
})

onEachDatabase('two processes at once', (fresh) => {
  const MANY = 120
  let expected: string
  before(async () => {
    expected = await madeAtOnce(MANY)
  })

  test('add to one register, that neither had made: both end well, and all is as if one had', async () => {
    const address = await fresh.address()
    const halves = [folderOf(`both-${fresh.name}-1`, 0, 80), folderOf(`both-${fresh.name}-2`, 40, MANY)]
    const ended = await Promise.all(
      halves.map((folder) => start(['add', '--json', '-q', '--recursive', '--register', address, folder]).ended),
    )
    for (const { code, err } of ended) assert.deepEqual([code, err], [0, ''])
    const added = ended.flatMap(({ out }) => toldIn(out).filter((one) => one.added))
    assert.equal(added.length, MANY, 'each document is added by one of the two')
    const register = await openRegister(address)
    sameText(await derived(register), expected)
    assert.deepEqual(await problemsOf(register), [])
  })
})

describe('the tests above', () => {
  test('tell of communiqués that differ, and of which some are linked', async () => {
    const texts = new Set(Array.from({ length: DOCUMENTS }, (_, nth) => communique(nth)))
    assert.equal(texts.size, DOCUMENTS)
    const linked = (await madeAtOnce(120)).match(/"reports":\["\w+\.e\d","\w+\.e\d"\]/g) ?? []
    assert.ok(linked.length > 40, `${linked.length} of 60 linked`)
  })
})
