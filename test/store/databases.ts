// Real databases for tests: SQLite in a temporary file, PostgreSQL in a private cluster that lives as long as the test process.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { Client } from 'pg'
import type { Database } from '../../src/store/contract.ts'
import { openDatabase } from '../../src/store/open.ts'
import { POSTGRES, startCluster } from './postgres-cluster.ts'

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

if (!POSTGRES && process.env['CHANCERY_POSTGRES'] === 'required')
  throw new Error('no PostgreSQL here (initdb, postgres, pg_ctl), and CHANCERY_POSTGRES=required')

const postgres: Fresh = {
  name: 'postgres',
  skip: POSTGRES
    ? false
    : 'no PostgreSQL here: initdb, postgres and pg_ctl are neither in PATH nor in /usr/lib/postgresql',
  async address() {
    const base = (cluster ??= startCluster())
    const client = new Client({ connectionString: `${base}/postgres` })
    await client.connect()
    const name = `register_${++made}`
    await client.query(`CREATE DATABASE ${name}`)
    await client.end()
    return `${base}/${name}`
  },
}

let cluster: string | undefined

/** One suite of tests for each database; where there is none, it is skipped and says why. */
export function onEachDatabase(title: string, suite: (fresh: Fresh) => void): void {
  for (const fresh of [sqlite, postgres]) on(fresh, title, suite)
}

/** Tests of what only a database server can do. */
export const onPostgres = (title: string, suite: (fresh: Fresh) => void): void => on(postgres, title, suite)

function on(fresh: Fresh, title: string, suite: (fresh: Fresh) => void): void {
  if (fresh.skip) void test.skip(`${title}: ${fresh.name} (${fresh.skip})`, () => {})
  else describe(`${title}: ${fresh.name}`, () => suite(fresh))
}

/** Opens a new, empty register for the tests of a suite. */
export async function openFresh(fresh: Fresh): Promise<Database> {
  const db = await openDatabase(await fresh.address())
  after(() => db.close())
  return db
}
