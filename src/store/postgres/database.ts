/** The register in a PostgreSQL database, for an office with many users. */

import { AsyncLocalStorage } from 'node:async_hooks'
import { Client, types as pgTypes, type CustomTypesConfig, type QueryResult } from 'pg'
import { StoreFault, type Database, type Param, type Row } from '../contract.ts'
import { dialect } from './dialect.ts'

const INT8 = 20
/** Counts, days and 52-bit keys: all of them numbers that JavaScript holds exactly. */
const types: CustomTypesConfig = {
  getTypeParser: ((id: number, format?: 'text' | 'binary') =>
    id === INT8 ? Number : pgTypes.getTypeParser(id, format)) as typeof pgTypes.getTypeParser,
}

/** The writer before us changed what we read: run the work again. */
const TRY_AGAIN = new Set(['40001', '40P01'])
const TRIES = 10

/** Connects to `postgres://user@host/database`. */
export async function openPostgres(address: string): Promise<Database> {
  const name = nameOf(address)
  try {
    const writer = await connected(address)
    try {
      return new PostgresDatabase(writer, await connected(address), name)
    } catch (error) {
      await writer.end()
      throw error
    }
  } catch (error) {
    throw faultFrom(error, name)
  }
}

async function connected(address: string): Promise<Connection> {
  const client = new Client({ connectionString: address, application_name: 'chancery', types })
  // Without a listener a lost connection would end the process; the next statement tells of it.
  client.on('error', () => {})
  await client.connect()
  return new Connection(client)
}

/** The address without its password. */
const nameOf = (address: string): string => address.replace(/(:\/\/[^:/@]*):[^@]*@/, '$1@')

/** A client takes one question at a time. */
class Connection {
  readonly #client: Client
  #asked: Promise<unknown> = Promise.resolve()

  constructor(client: Client) {
    this.#client = client
  }

  ask<R extends Row>(text: string, values: readonly Param[]): Promise<QueryResult<R>> {
    const asked = this.#asked.then(() => this.#client.query<R>({ text, values: values as unknown[] }))
    this.#asked = asked.catch(() => {})
    return asked
  }

  async end(): Promise<void> {
    await this.#client.end()
  }
}

class PostgresDatabase implements Database {
  readonly dialect = dialect
  readonly name: string
  /** What is written is asked of one, all else of the other: nobody sees what is not committed. */
  readonly #writer: Connection
  readonly #reader: Connection
  /** True in whatever a piece of writing does. */
  readonly #isWriting = new AsyncLocalStorage<boolean>()
  readonly #texts = new Map<string, string>()
  #last: Promise<unknown> = Promise.resolve()

  constructor(writer: Connection, reader: Connection, name: string) {
    this.#writer = writer
    this.#reader = reader
    this.name = name
  }

  async all<R extends Row>(sql: string, params: readonly Param[] = []): Promise<R[]> {
    return (await this.#query<R>(sql, params)).rows
  }

  async one<R extends Row>(sql: string, params: readonly Param[] = []): Promise<R | undefined> {
    return (await this.#query<R>(sql, params)).rows[0]
  }

  async run(sql: string, params: readonly Param[] = []): Promise<number> {
    return (await this.#query(sql, params)).rowCount ?? 0
  }

  async insert(table: string, columns: readonly string[], rows: readonly (readonly Param[])[], conflict?: string) {
    // PostgreSQL takes 65,535 parameters at most.
    const many = Math.max(1, Math.min(500, Math.floor(60_000 / columns.length)))
    const one = `(${columns.map(() => '?').join(', ')})`
    for (let i = 0; i < rows.length; i += many) {
      const some = rows.slice(i, i + many)
      await this.run(
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${some.map(() => one).join(', ')}` +
          (conflict ? ` ON CONFLICT ${conflict}` : ''),
        some.flat(),
      )
    }
  }

  write<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(() => this.#isWriting.run(true, () => this.#writing(work, TRIES)))
    this.#last = turn.catch(() => {})
    return turn
  }

  async #writing<T>(work: () => Promise<T>, tries: number): Promise<T> {
    try {
      await this.run('BEGIN')
      // One row stands for the register: who holds it writes.
      await this.all('SELECT version FROM register FOR UPDATE')
      const result = await work()
      await this.run('COMMIT')
      return result
    } catch (error) {
      await this.run('ROLLBACK').catch(() => {})
      const code = ((error as Error).cause as { code?: string } | undefined)?.code ?? (error as { code?: string }).code
      if (tries > 1 && TRY_AGAIN.has(code ?? '')) return this.#writing(work, tries - 1)
      throw error
    }
  }

  async snapshot(): Promise<() => Promise<void>> {
    if (this.#isWriting.getStore()) return async () => {}
    const before = this.#last
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#last = promise
    await before
    await this.run('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    return async () => {
      // What is lost by now was only looked at.
      await this.run('COMMIT').catch(() => {})
      resolve()
    }
  }

  async backup(): Promise<void> {
    throw new StoreFault('gone', 'a register in PostgreSQL is backed up by its server: use pg_dump, or chancery export')
  }

  // PostgreSQL tells of damage when it meets it.
  integrity = async (): Promise<string[]> => []

  async close(): Promise<void> {
    await this.#last
    await Promise.all([this.#writer.end(), this.#reader.end()])
  }

  async #query<R extends Row>(sql: string, params: readonly Param[]): Promise<QueryResult<R>> {
    const connection = this.#isWriting.getStore() ? this.#writer : this.#reader
    try {
      return await connection.ask<R>(this.#textOf(sql), params)
    } catch (error) {
      throw faultFrom(error, this.name)
    }
  }

  /** `?` to `$1`, `$2` … */
  #textOf(sql: string): string {
    let text = this.#texts.get(sql)
    if (text === undefined) {
      let n = 0
      text = sql.replaceAll('?', () => `$${++n}`)
      if (this.#texts.size < 1000) this.#texts.set(sql, text)
    }
    return text
  }
}

/** By SQLSTATE class, and by the system's word where there is no server to give one. */
function faultFrom(error: unknown, name: string): unknown {
  const { code = '', message } = error as { code?: string; message: string }
  const fault = (kind: StoreFault['kind'], what: string): StoreFault =>
    new StoreFault(kind, `${name}: ${what}`, { cause: error })
  if (/^(ECONN|ENOTFOUND|EHOST|ETIMEDOUT|EAI_AGAIN|ENOENT)/.test(code) || /^(08|57P)/.test(code) || isLost(message))
    return fault(
      'gone',
      `the database does not answer (${message || code}); nothing of this step was kept: run it again`,
    )
  if (code === 'ERR_INVALID_URL') return fault('gone', 'is no address; it is postgres://user@host/database')
  if (/^28|^3D/.test(code)) return fault('gone', `${message}; check the address of --register`)
  if (code === '53100') return fault('full', 'the database has no room left; nothing of this step was kept')
  if (code === '25006') return fault('read-only', 'the database takes no changes now')
  if (code === '55P03') return fault('busy', 'another writer holds the register; try again')
  return error
}

const isLost = (message: string): boolean =>
  /Connection terminated|not queryable|Client was closed|connection error/i.test(message)
