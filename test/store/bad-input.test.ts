// What is no register, or can't be used as one, gets one clear line that names it, and is left as it is.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseSync } from 'node:sqlite'
import { after, before, describe, test } from 'node:test'
import { readDocument } from '../../src/index.ts'
import { StoreFault } from '../../src/store/contract.ts'
import { VERSION } from '../../src/store/migrations.ts'
import { Register } from '../../src/store/register.ts'
import { chancery, folder, start, type Run } from '../cli/run.ts'
import { onPostgres } from './databases.ts'
import { communique, documentOf, HELD } from './documents.ts'
import { openRegister, problemsOf } from './registers.ts'

const work = folder()
const text = join(work, 'held.txt')
writeFileSync(text, HELD.bytes)
const documents = (count: number) =>
  Array.from({ length: count }, (_, nth) => documentOf(communique(nth), `${nth}.txt`))

/** One line on standard error that names the register, and nothing else. */
function assertFault({ code, out, err }: Run, names: string, why: RegExp): void {
  assert.equal(code, 1, err)
  assert.equal(out, '')
  assert.match(err, /^chancery: [^\n]+\n$/, 'one line, and nothing else')
  assert.ok(err.includes(names), `${err} names ${names}`)
  assert.match(err, why)
}

describe('a file that is no register', () => {
  let good: string
  before(async () => {
    good = join(work, 'good.chancery')
    const register = await Register.open(good, readDocument)
    await register.add(documents(60))
    await register.close()
  })

  const file = (name: string, content: string | Uint8Array = ''): string => {
    writeFileSync(join(work, name), content)
    return join(work, name)
  }
  const foreign = (): string => {
    const path = join(work, 'mail.sqlite')
    const db = new DatabaseSync(path)
    db.exec('CREATE TABLE IF NOT EXISTS documents (id TEXT); PRAGMA application_id = 7')
    db.close()
    return path
  }
  const copy = (name: string): string => {
    copyFileSync(good, join(work, name))
    return join(work, name)
  }
  const BAD: readonly (readonly [what: string, path: () => string, why: RegExp])[] = [
    [
      'a text',
      () => file('a.txt', 'On 3 May 2024 the Minister met …'),
      /is not a register: it is no database; name another/,
    ],
    [
      'a picture',
      () => file('p.png', Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1')),
      /it is no database; name another/,
    ],
    ['a database of another program', foreign, /is not a register: it is a database of another program; name another/],
    ['a folder', () => work, /is not a register: it is a folder; name another file/],
    ['a path through a file', () => join(text, 'register'), /part of its path is not a folder/],
    [
      'a register cut short',
      () => {
        const path = copy('short.chancery')
        truncateSync(path, statSync(path).size >> 1)
        return path
      },
      /is damaged; put back a backup/,
    ],
    [
      'a register with its first page gone',
      () => {
        const path = copy('first.chancery')
        const bytes = readFileSync(path)
        bytes.fill(0x5a, 100, 4096)
        return file('first.chancery', bytes)
      },
      /is damaged; put back a backup|no database, or damaged/,
    ],
    [
      'a register of a newer version',
      () => {
        const path = copy('newer.chancery')
        const db = new DatabaseSync(path)
        db.exec(`UPDATE register SET version = ${VERSION + 1}`)
        db.close()
        return path
      },
      /is a register of version \d+, this chancery knows \d+; use a newer chancery/,
    ],
  ]
  for (const [what, path, why] of BAD)
    test(what, () => {
      const address = path()
      const isFile = statSync(address, { throwIfNoEntry: false })?.isFile()
      const bytes = isFile ? readFileSync(address) : undefined
      assertFault(chancery(['add', '--register', address, text]), address, why)
      if (bytes) assert.ok(bytes.equals(readFileSync(address)), 'it is left as it is')
    })

  test('pages overwritten in the middle are found by check', async () => {
    const bytes = readFileSync(good)
    let found = 0
    for (const share of [0.3, 0.5, 0.7, 0.9]) {
      const damaged = Buffer.from(bytes)
      const from = Math.floor((bytes.length * share) / 4096) * 4096
      damaged.fill(0x5a, from, from + 8192)
      const run = chancery(['check', '--register', file(`damaged-${share}.chancery`, damaged)])
      assert.equal(run.code, 1, `${share}: ${run.out}${run.err}`)
      assert.doesNotMatch(run.err, /a fault of chancery itself/)
      found++
    }
    assert.equal(found, 4)
  })

  test('where there is none, only add and import make one', () => {
    const nowhere = join(work, 'nowhere', 'register')
    for (const args of [['status'], ['check'], ['log'], ['export'], ['rebuild'], ['list'], ['show', 'x']])
      assertFault(
        chancery([...args, '--register', nowhere]),
        nowhere,
        /there is no register at .*; chancery add makes one/,
      )
    assert.equal(statSync(join(work, 'nowhere'), { throwIfNoEntry: false }), undefined)
  })

  test('one that may not be written, or not be read', (t) => {
    // The superuser may do everything: ask as nobody.
    const uid = process.getuid?.() === 0 ? 65_534 : undefined
    if (uid !== undefined && spawnSync(process.execPath, ['--version'], { uid }).status !== 0)
      return t.skip('runs as root, and another user can not start Node here')
    const closed = join(work, 'closed')
    mkdirSync(closed)
    const path = join(closed, 'register')
    copyFileSync(good, path)
    chmodSync(path, 0o444)
    chmodSync(closed, 0o555)
    assertFault(chancery(['add', '--register', path, text], { uid }), path, /may not be written|cannot be opened/)
    chmodSync(path, 0)
    assertFault(chancery(['status', '--register', path], { uid }), path, /permission denied/)
    const fresh = join(closed, 'fresh', 'register')
    assertFault(chancery(['add', '--register', fresh, text], { uid }), fresh, /permission denied/)
    chmodSync(closed, 0o755)
  })
})

describe('a full disk', () => {
  test('keeps nothing of the step, and the register goes on when there is room', async () => {
    const register = await openRegister(join(work, 'full.chancery'))
    await register.add(documents(20))
    const [{ page_count: pages }] = await register.db.all<{ page_count: number }>('PRAGMA page_count')
    await register.db.all(`PRAGMA max_page_count = ${pages + 5}`)
    await assert.rejects(register.add(documents(200)), (error: StoreFault) => {
      assert.ok(error instanceof StoreFault)
      assert.equal(error.kind, 'full')
      return /full\.chancery: the disk is full; nothing of this step was kept/.test(error.message)
    })
    assert.equal((await register.status()).documents, 20)
    assert.deepEqual(await problemsOf(register), [])
    await register.db.all('PRAGMA max_page_count = 1000000')
    await register.add(documents(200))
    assert.equal((await register.status()).documents, 200)
    assert.deepEqual(await problemsOf(register), [])
  })

  test('of the real kind', async (t) => {
    const small = join(work, 'small')
    mkdirSync(small)
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', small]).status !== 0)
      return t.skip('needs the right to mount a file system')
    after(() => spawnSync('umount', [small]))
    const texts = join(work, 'texts')
    mkdirSync(texts)
    for (let nth = 0; nth < 400; nth++) writeFileSync(join(texts, `${nth}.txt`), communique(nth))
    const path = join(small, 'register')
    const run = chancery(['add', '--json', '-r', '--register', path, texts])
    const told = run.out
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { id: string }).id)
    assertFault({ ...run, out: '' }, path, /the disk is full|the disk reports an error/)
    assert.ok(told.length > 0, 'some went in before it was full')
    const room = join(work, 'with-room')
    for (const part of ['', '-wal'])
      if (statSync(path + part, { throwIfNoEntry: false })) copyFileSync(path + part, room + part)
    const register = await openRegister(room)
    assert.equal((await register.truth.knownOf(told)).size, told.length)
    assert.deepEqual(await problemsOf(register), [])
  })
})

onPostgres('a database', (fresh) => {
  test('that goes away in the midst of add', async () => {
    const address = await fresh.address()
    const watcher = await openRegister(address)
    const texts = join(work, 'gone')
    mkdirSync(texts)
    for (let nth = 0; nth < 300; nth++) writeFileSync(join(texts, `${nth}.txt`), communique(nth))
    const adding = start(['add', '--json', '-r', '--register', address, texts])
    while ((await watcher.status()).documents === 0) await sleep(10)
    await watcher.db.all(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    )
    const run = await adding.ended
    const told = run.out
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { id: string }).id)
    assert.ok(told.length < 300, 'it had not yet come to its end')
    assertFault(
      { ...run, out: '' },
      address,
      /the database does not answer .*; nothing of this step was kept: run it again/,
    )
    assert.equal((await watcher.truth.knownOf(told)).size, told.length)
    assert.deepEqual(await problemsOf(watcher), [])
    assert.equal(chancery(['add', '-q', '-r', '--register', address, texts]).code, 0)
    assert.equal((await watcher.status()).documents, 300)
    assert.deepEqual(await problemsOf(watcher), [])
  })

  test('that is not there', async () => {
    const address = await fresh.address()
    const BAD: readonly (readonly [address: string, names: string, why: RegExp])[] = [
      ['postgres://me:secret@127.0.0.1:1/x', 'postgres://me@127.0.0.1:1/x', /does not answer .*ECONNREFUSED/],
      ['postgres://nowhere.invalid/x', 'nowhere.invalid', /does not answer/],
      [`${address}_none`, `${address}_none`, /does not exist; check the address of --register/],
      [address.replace('chancery@', 'nobody@'), 'nobody', /does not exist; check the address of --register/],
      ['postgres://[', 'postgres://[', /is no address/],
    ]
    for (const [bad, names, why] of BAD) {
      const run = chancery(['add', '--register', bad, text])
      assertFault(run, names, why)
      assert.doesNotMatch(run.err, /secret/)
    }
  })
})
