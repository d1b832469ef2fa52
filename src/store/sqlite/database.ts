/** The register in one file, through the SQLite that Node brings. */

import { closeSync, existsSync, mkdirSync, openSync, readSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { backup, DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { StoreFault, type Database, type Param, type Row } from '../contract.ts'
import { dialect } from './dialect.ts'

/** `CHNC`: what makes a file of SQLite a register of ours. */
const APPLICATION = 0x43484e43
/** How long a writer waits for one step of another one. */
const PATIENCE_MS = 60_000
/**
 * Nobody queues at a file: who waits looks every so often, and who goes on at once is always first. So whoever held the
 * register for long leaves it for longer than others look away.
 */
const LOOKS_AGAIN_MS = 15
const LONG_MS = 500

/** Pages of four kilobytes that the log has before it is brought into the file. */
const LOG_PAGES = 8000

/** Opens the file, or makes it with its folder. */
export async function openSqlite(file: string): Promise<Database> {
  const inMemory = file === ':memory:'
  try {
    if (!inMemory) checkHeader(file)
    if (!inMemory) mkdirSync(dirname(file), { recursive: true })
    const db = new DatabaseSync(file, { enableForeignKeyConstraints: true })
    try {
      await patiently(() => claim(db, file))
      return new SqliteDatabase(db, file)
    } catch (error) {
      db.close()
      throw error
    }
  } catch (error) {
    throw faultFrom(error, file)
  }
}

/** A register of ours, or a new file; anything else is left as it is. May be asked again when another is at it, too. */
function claim(db: DatabaseSync, file: string): void {
  // FULL: what was acknowledged survives a loss of power, not only of the process. It survives in the log: a step of
  // 64 documents changes some 4,000 pages, and what several steps change is brought into the file once.
  db.exec(
    `PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;
     PRAGMA wal_autocheckpoint = ${LOG_PAGES}`,
  )
  const application = () => Number(db.prepare('PRAGMA application_id').get()!['application_id'])
  // In this order: whoever makes a register says so before there are tables.
  const tables = Number(db.prepare('SELECT count(*) AS n FROM sqlite_schema').get()!['n'])
  if (application() === APPLICATION) return
  if (tables) throw notARegister(file, 'it is a database of another program')
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA application_id = ${APPLICATION}`)
}

function checkHeader(file: string): void {
  if (!existsSync(file)) return
  if (statSync(file).isDirectory()) throw notARegister(file, 'it is a folder')
  const head = Buffer.alloc(16)
  const fd = openSync(file, 'r')
  const length = readSync(fd, head, 0, 16, 0)
  closeSync(fd)
  if (length && head.toString('latin1') !== 'SQLite format 3\0') throw notARegister(file, 'it is no database')
}

const notARegister = (file: string, why: string): StoreFault =>
  new StoreFault('not-a-register', `${file} is not a register: ${why}; name another file with --register`)

/**
 * Waits while another holds the register, and as long as `revision` tells that steps of others come to an end. SQLite's
 * own waiting would not do: it stops all of this process, and nobody waits so for a change of the journal's mode.
 */
async function patiently<T>(work: () => T, revision = () => ''): Promise<T> {
  let before: string | undefined
  for (let until = Date.now() + PATIENCE_MS; ;) {
    try {
      return work()
    } catch (error) {
      if (!isBusy(error)) throw error
      if (Date.now() > until) {
        const now = revision()
        if (now === before) throw error
        before = now
        until = Date.now() + PATIENCE_MS
      }
      before ??= revision()
    }
    await sleep(5 + Math.random() * (LOOKS_AGAIN_MS - 5))
  }
}

class SqliteDatabase implements Database {
  readonly dialect = dialect
  readonly name: string
  readonly #db: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()
  /** The writer before us, in this process. */
  #last: Promise<unknown> = Promise.resolve()
  /** Until when others are given their turn. */
  #othersUntil = 0

  constructor(db: DatabaseSync, file: string) {
    this.#db = db
    this.name = file
  }

  async all<R extends Row>(sql: string, params: readonly Param[] = []): Promise<R[]> {
    return this.#patiently(() => this.#prepare(sql).all(...bound(params)) as R[])
  }

  async one<R extends Row>(sql: string, params: readonly Param[] = []): Promise<R | undefined> {
    return this.#patiently(() => this.#prepare(sql).get(...bound(params)) as R | undefined)
  }

  async run(sql: string, params: readonly Param[] = []): Promise<number> {
    return this.#patiently(() => Number(this.#prepare(sql).run(...bound(params)).changes))
  }

  async insert(table: string, columns: readonly string[], rows: readonly (readonly Param[])[], conflict?: string) {
    this.#guard(() => {
      const statement = this.#prepare(
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})` +
          (conflict ? ` ON CONFLICT ${conflict}` : ''),
      )
      for (const row of rows) statement.run(...bound(row))
    })
  }

  write<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(async () => {
      const left = this.#othersUntil - Date.now()
      if (left > 0) await sleep(left)
      await this.#patiently(() => this.#db.exec('BEGIN IMMEDIATE'))
      const from = Date.now()
      try {
        const result = await work()
        await this.#patiently(() => this.#db.exec('COMMIT'))
        return result
      } catch (error) {
        if (this.#db.isTransaction) this.#db.exec('ROLLBACK')
        throw error
      } finally {
        const now = Date.now()
        if (now - from > LONG_MS) this.#othersUntil = now + 2 * LOOKS_AGAIN_MS
      }
    })
    this.#last = turn.catch(() => {})
    return turn
  }

  async snapshot(): Promise<() => Promise<void>> {
    if (this.#db.isTransaction) return async () => {}
    const before = this.#last
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#last = promise
    await before
    this.#guard(() => this.#db.exec('BEGIN'))
    return async () => {
      this.#guard(() => this.#db.exec('COMMIT'))
      resolve()
    }
  }

  async backup(file: string): Promise<void> {
    try {
      await backup(this.#db, file)
    } catch (error) {
      throw faultFrom(error, file)
    }
  }

  async integrity(): Promise<string[]> {
    const rows = await this.all<{ quick_check: string }>('PRAGMA quick_check')
    return rows.map((row) => row.quick_check).filter((what) => what !== 'ok')
  }

  async close(): Promise<void> {
    await this.#last
    this.#db.close()
  }

  #prepare(sql: string): StatementSync {
    let statement = this.#statements.get(sql)
    if (!statement) {
      statement = this.#db.prepare(sql)
      // Searches differ in their words; what is asked over and over is asked early.
      if (this.#statements.size < 300) this.#statements.set(sql, statement)
    }
    return statement
  }

  async #patiently<T>(work: () => T): Promise<T> {
    try {
      return await patiently(work, () => this.#revision())
    } catch (error) {
      throw faultFrom(error, this.name)
    }
  }

  /** Another after every step of whoever writes; read beside them. */
  #revision(): string {
    try {
      return this.#prepare('SELECT word FROM revision').get()!['word'] as string
    } catch {
      return ''
    }
  }

  #guard<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      throw faultFrom(error, this.name)
    }
  }
}

const bound = (params: readonly Param[]): SQLInputValue[] =>
  params.map((param) => (Array.isArray(param) ? JSON.stringify(param) : (param as SQLInputValue)))

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied; check who may use the file and its folder',
  EPERM: 'permission denied; check who may use the file and its folder',
  ENOTDIR: 'part of its path is not a folder',
  EEXIST: 'part of its path is not a folder',
  EROFS: 'the disk may not be written',
  ENOSPC: 'the disk is full',
}

/** SQLite's primary result code. */
const codeOf = (error: unknown): number | undefined => {
  const { errcode } = error as { errcode?: number }
  return errcode === undefined ? undefined : errcode & 0xff
}
const isBusy = (error: unknown): boolean => [5, 6].includes(codeOf(error) ?? 0)

/** By SQLite's primary result code. */
function faultFrom(error: unknown, file: string): unknown {
  const code = codeOf(error)
  if (code === undefined) {
    const { code: system, message } = error as NodeJS.ErrnoException
    if (!system || !/^E[A-Z]+$/.test(system)) return error
    return new StoreFault('gone', `${file}: ${REASONS[system] ?? message}`, { cause: error })
  }
  const fault = (kind: StoreFault['kind'], message: string): StoreFault =>
    new StoreFault(kind, `${file}: ${message}`, { cause: error })
  switch (code) {
    case 5:
    case 6:
      return fault(
        'busy',
        `another process has held the register for more than ${PATIENCE_MS / 1000} s in one step; nothing of this step was kept: wait until that one is done, and run it again`,
      )
    case 8:
      return fault('read-only', 'may not be written; check who may write the file and its folder')
    case 10:
      return fault('gone', 'the disk reports an error; nothing of this step was kept')
    case 11:
      return fault('corrupt', 'is damaged; put back a backup, or export what chancery check still reads')
    case 13:
      return fault('full', 'the disk is full; nothing of this step was kept: make room and run it again')
    case 14:
      return fault('gone', 'cannot be opened; check the path and who may use it')
    case 26:
      return notARegister(file, 'it is no database, or damaged')
    default:
      return error
  }
}
