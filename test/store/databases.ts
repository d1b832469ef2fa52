// Real databases for tests: SQLite in a temporary file, PostgreSQL in a private cluster that lives as long as the test process.

import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { after, describe, test } from 'node:test'
import { Client } from 'pg'
import type { Database } from '../../src/store/contract.ts'
import { openDatabase } from '../../src/store/open.ts'

/** A place where nothing is yet, by the address that opens it. */
export interface Fresh {
  readonly name: 'sqlite' | 'postgres'
  /** Why this one can't be had here; the tests are skipped. */
  readonly skip: string | false
  /** Address of a new, empty database. */
  address(): Promise<string>
}

let folder: string | undefined

/** A folder of this test process, gone when it ends. */
export function temporaryFolder(): string {
  if (!folder) {
    folder = mkdtempSync(join(tmpdir(), 'chancery-test-'))
    process.on('exit', () => rmSync(folder!, { recursive: true, force: true }))
  }
  return folder
}

let made = 0

const sqlite: Fresh = {
  name: 'sqlite',
  skip: false,
  address: async () => join(temporaryFolder(), `register-${++made}.chancery`),
}

/** Where the binaries of a server are: those in PATH may be wrappers that have the others beside what they point to. */
function binariesOfPostgres(): string | undefined {
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    ...globSync('/usr/lib/postgresql/*/bin').sort((a, b) => Number(b.split('/')[4]) - Number(a.split('/')[4])),
    ...globSync('/opt/homebrew/opt/postgresql*/bin'),
  ]
  return folders.find((bin) => ['initdb', 'postgres', 'pg_ctl'].every((name) => existsSync(join(bin, name))))
}

const binaries = binariesOfPostgres()
if (!binaries && process.env['CHANCERY_POSTGRES'] === 'required')
  throw new Error('no PostgreSQL here (initdb, postgres, pg_ctl), and CHANCERY_POSTGRES=required')

const postgres: Fresh = {
  name: 'postgres',
  skip: binaries
    ? false
    : 'no PostgreSQL here: initdb, postgres and pg_ctl are neither in PATH nor in /usr/lib/postgresql',
  async address() {
    const base = (cluster ??= startCluster(binaries!))
    const client = new Client({ connectionString: `${base}/postgres` })
    await client.connect()
    const name = `register_${++made}`
    await client.query(`CREATE DATABASE ${name}`)
    await client.end()
    return `${base}/${name}`
  },
}

export const DATABASES: readonly Fresh[] = [sqlite, postgres]

let cluster: string | undefined

/**
 * Starts a server on a port of loopback that nothing else uses, and sees that it ends with this process. Nothing of it
 * need outlive a loss of power, so it never waits for the disk.
 */
function startCluster(bin: string): string {
  const home = mkdtempSync(join(tmpdir(), 'chancery-postgres-'))
  // The server will not run as root.
  const user = process.getuid?.() === 0 ? userCalled('postgres') : undefined
  if (user) chownSync(home, user.uid, user.gid)
  chmodSync(home, 0o700)
  const run = (program: string, args: readonly string[]): { ok: boolean; said: string } => {
    const [command, all] = user
      ? ['setpriv', [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups', join(bin, program), ...args]]
      : [join(bin, program), args]
    const done = spawnSync(command, all, {
      cwd: home,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, HOME: home },
    })
    return { ok: done.status === 0, said: `${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}` }
  }
  const data = join(home, 'data')
  process.on('exit', () => {
    if (existsSync(join(data, 'postmaster.pid'))) run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop'])
    rmSync(home, { recursive: true, force: true })
  })
  const init = run('initdb', ['-D', data, '-A', 'trust', '-U', 'chancery', '-E', 'UTF8', '--locale=C', '--no-sync'])
  if (!init.ok) throw new Error(`initdb failed: ${init.said}`)
  let said = ''
  // Somebody else may take the port between two tries.
  for (let tries = 0; tries < 20; tries++) {
    const port = 40_000 + ((process.pid * 7 + tries * 131) % 20_000)
    const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c shared_buffers=64MB`
    const start = run('pg_ctl', ['-D', data, '-l', join(home, 'log'), '-w', '-t', '30', '-o', options, 'start'])
    if (start.ok) return `postgres://chancery@127.0.0.1:${port}`
    said = start.said
  }
  throw new Error(`no server came up: ${said}`)
}

function userCalled(name: string): { uid: number; gid: number } | undefined {
  const [uid, gid] = ['-u', '-g'].map((which) =>
    Number(spawnSync('id', [which, name], { encoding: 'utf8' }).stdout || Number.NaN),
  )
  return Number.isNaN(uid) ? undefined : { uid, gid }
}

// A signal ends the process without `exit`.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

/** One suite of tests for each database; where there is none, it is skipped and says why. */
export function onEachDatabase(title: string, suite: (fresh: Fresh) => void): void {
  for (const fresh of DATABASES)
    if (fresh.skip) void test.skip(`${title}: ${fresh.name} (${fresh.skip})`, () => {})
    else describe(`${title}: ${fresh.name}`, () => suite(fresh))
}

/** Opens a new, empty register for the tests of a suite. */
export async function openFresh(fresh: Fresh): Promise<Database> {
  const db = await openDatabase(await fresh.address())
  after(() => db.close())
  return db
}
