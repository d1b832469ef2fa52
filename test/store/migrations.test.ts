// A register of any earlier version becomes one of this, and keeps what was put in.

import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { readDocument, type Document } from '../../src/index.ts'
import type { decisionFrom } from '../../src/register/decisions.ts'
import { FILTER_WORD } from '../../src/register/entry-words.ts'
import { StoreFault, type Database } from '../../src/store/contract.ts'
import { migrate, VERSION } from '../../src/store/migrations.ts'
import { connect } from '../../src/store/open.ts'
import { Register } from '../../src/store/register.ts'
import { Truth } from '../../src/store/truth.ts'
import { start } from '../cli/run.ts'
import { ANNOUNCED, communique, HELD, RELATIONS } from './documents.ts'
import { onEachDatabase, temporaryFolder } from './databases.ts'
import {
  anchorOf,
  entriesOf,
  exported,
  freshRegister,
  openRegister,
  problemsOf,
  sameText,
  signed,
} from './registers.ts'

/** The first version that holds documents and decisions. */
const TRUTH = 1

/** The first that keeps what came along with the bytes, and what those before it kept. */
const HEADERS = 5
const OLD_COLUMNS = ['id', 'format', 'origin', 'added', 'bytes', 'size']
const oldRowOf = ({ id, format, origin, added, bytes }: Document) => [id, format, origin, added, bytes, bytes.length]

const versionOf = async (db: Database): Promise<number | undefined> =>
  (await db.one<{ version: number }>('SELECT version FROM register'))?.version

onEachDatabase('migrations', (fresh) => {
  const documents = [ANNOUNCED, HELD, RELATIONS]
  let expected: string
  let decisions: ReturnType<typeof decisionFrom>[]
  before(async () => {
    const register = await Register.open(':memory:', readDocument)
    await register.add(documents)
    const [{ id }] = await entriesOf(register)
    decisions = await register.decide([
      { ...signed(), kind: 'correct', on: await anchorOf(register, id), slot: 'date', value: '2009-12-06' },
      {
        ...signed(),
        kind: 'add',
        engagement: { type: 'meeting', kind: 'call', status: 'held', parties: ['JP', 'FR'] },
      },
    ])
    expected = await exported(register)
    await register.close()
  })

  const raw = async (address: string): Promise<Database> => {
    const db = await connect(address)
    after(() => db.close())
    return db
  }

  for (let version = 0; version <= VERSION; version++)
    test(`from version ${version} to ${VERSION}`, async () => {
      const address = await fresh.address()
      const old = await raw(address)
      await migrate(old, version)
      assert.equal(await versionOf(old), version)
      if (version >= TRUTH) {
        const truth = new Truth(old)
        await old.write(async () => {
          if (version >= HEADERS) await truth.addDocuments(documents)
          else await old.insert('documents', OLD_COLUMNS, documents.map(oldRowOf))
          await truth.addDecisions(decisions)
        })
      }
      const register = await openRegister(address)
      assert.equal(await versionOf(old), VERSION)
      if (version < TRUTH) {
        await register.add(documents)
        await register.addDecisions(decisions)
      } else await register.rebuild()
      sameText(await exported(register), expected)
      assert.deepEqual(await problemsOf(register), [])

      await migrate(register.db)
      await openRegister(address)
      sameText(await exported(register), expected)
    })

  test('what version 9 had is found by words of texts', async () => {
    const address = await fresh.address()
    const full = await openRegister(address)
    await full.add(documents)
    const asked = [{ text: 'minister' }, { text: 'culture mosc*', party: 'RU' }]
    const find = async ({ search }: Register) =>
      Promise.all(asked.map(async (filter) => (await search.entries(filter)).items.map(({ id }) => id)))
    const expected = await find(full)
    const old = await raw(address)
    const tables = await old.all<{ name: string }>(old.dialect.tables)
    await old.write(async () => {
      // Of words, this version had those of filters alone in order.
      if (tables.some(({ name }) => name === 'entries_tokens'))
        await old.run('DELETE FROM entries_tokens WHERE token !~ ?', [FILTER_WORD.source])
      await old.run('UPDATE register SET version = 9')
    })
    assert.ok(expected.every((ids) => ids.length > 0))
    assert.deepEqual(await find(await openRegister(address)), expected)
  })

  test('what version 10 had is linked with what comes later', async () => {
    const address = await fresh.address()
    const full = await openRegister(address)
    await full.add([ANNOUNCED])
    const old = await raw(address)
    await old.write(async () => {
      // Its keys were other numbers.
      for (const item of ['report', 'appearance', 'organisation'])
        await old.run(`UPDATE ${item}_keys SET key = -1 - key`)
      await old.run('UPDATE register SET version = 10')
    })
    const register = await openRegister(address)
    assert.deepEqual(await problemsOf(register), [])
    await register.add([HELD, RELATIONS])
    await register.addDecisions(decisions)
    sameText(await exported(register), expected)
  })

  test('what version 2 had read is there at once, and counted', async () => {
    const full = await freshRegister(fresh)
    await full.add(documents)
    await full.addDecisions(decisions)
    const address = await fresh.address()
    const old = await raw(address)
    await migrate(old, 2)
    const tables = (await old.all<{ name: string }>(old.dialect.tables)).map(({ name }) => name)
    await old.write(async () => {
      for (const table of tables.filter((name) => !/^register$|_words|^(entry_pairs|party_\w+)$/.test(name))) {
        const apart = table === 'entries' ? 'JOIN entry_facets USING (n)' : ''
        const rows = await full.db.all(`SELECT * FROM ${table} ${apart}`)
        const added = new Set(['unsure', 'people', 'words', 'headers'])
        const columns = Object.keys(rows[0] ?? {}).filter((column) => !added.has(column))
        const values = rows.map((row) =>
          columns.map((column) => (column === 'facets' ? '[2009,[],[]]' : (row[column] as string))),
        )
        if (rows.length) await old.insert(table, columns, values)
      }
    })
    const register = await openRegister(address)
    sameText(await exported(register), expected)
    assert.deepEqual(await problemsOf(register), [])
    assert.equal((await register.status()).unread, 0)
    assert.deepEqual(await register.search.overview('CA-QC', 'RU'), await full.search.overview('CA-QC', 'RU'))
    const listed = (await register.search.documents()).items
    assert.deepEqual(listed, (await full.search.documents()).items)
    for (const key of ['language', 'title', 'published'] as const)
      assert.ok(
        listed.some((one) => one[key]),
        key,
      )
  })

  test('a newer version is left as it is, and named', async () => {
    const address = await fresh.address()
    const register = await openRegister(address)
    await register.add([HELD])
    await register.db.run('UPDATE register SET version = ?', [VERSION + 1])
    await assert.rejects(Register.open(address, readDocument), (error: StoreFault) => {
      assert.ok(error instanceof StoreFault)
      assert.equal(error.kind, 'newer')
      assert.match(error.message, /^\S+ is a register of version \d+, this chancery knows \d+; use a newer chancery$/)
      return error.message.startsWith(address)
    })
    assert.equal((await register.status()).documents, 1)
  })

  test('a database of another program is left as it is, and named', async () => {
    for (const table of ['accounts', 'register']) {
      const address = await fresh.address()
      const db = await raw(address)
      await db.run(`CREATE TABLE ${table} (name text)`)
      await assert.rejects(Register.open(address, readDocument), (error: StoreFault) => {
        assert.equal(error.kind, 'not-a-register')
        return error.message.startsWith(address) && error.message.includes('another program')
      })
      assert.deepEqual(
        (await db.all<{ name: string }>(db.dialect.tables)).map(({ name }) => name),
        [table],
      )
    }
  })

  test('that fails in the midst leaves the version before', async () => {
    const db = await raw(await fresh.address())
    await migrate(db, TRUTH)
    await db.run('CREATE TABLE readings (id text)')
    await assert.rejects(migrate(db))
    assert.equal(await versionOf(db), TRUTH)
    const names = (await db.all<{ name: string }>(db.dialect.tables)).map(({ name }) => name)
    assert.deepEqual(names.sort(), ['decisions', 'documents', 'readings', 'register'])
  })

  test('goes on where the making of a register was cut short', async () => {
    const address = await fresh.address()
    const db = await raw(address)
    await migrate(db, 0)
    await db.run('DELETE FROM register')
    for (let time = 0; time < 2; time++) {
      const register = await openRegister(address)
      assert.equal(await versionOf(register.db), VERSION)
    }
  })

  test('of many processes that find nothing, one makes the register', async () => {
    const address = await fresh.address()
    const files = [0, 2, 4, 6].map((nth) => {
      const file = join(temporaryFolder(), `${fresh.name}-${nth}.txt`)
      writeFileSync(file, communique(nth))
      return file
    })
    const ended = await Promise.all(files.map((file) => start(['add', '-q', '--register', address, file]).ended))
    for (const { code, err } of ended) assert.deepEqual([code, err], [0, ''])
    const register = await openRegister(address)
    assert.equal((await register.status()).documents, files.length)
    assert.deepEqual(await problemsOf(register), [])
  })

  test('in one process too', async () => {
    const address = await fresh.address()
    const opened = await Promise.all([1, 2, 3, 4].map(() => openRegister(address)))
    await Promise.all(opened.map((register, i) => register.add([documents[i % 3]])))
    assert.equal((await opened[3].status()).documents, 3)
    const other = await freshRegister(fresh)
    await other.add(documents)
    sameText(await exported(opened[0]), await exported(other))
  })
})
