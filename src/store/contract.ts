/** What the register needs of a database. SQLite and PostgreSQL give it; the statements above it are written once. */

import type { Asked } from '../register/words.ts'

export type Param = string | number | null | Uint8Array | readonly string[] | readonly number[]
export type Row = { readonly [column: string]: unknown }

export interface Database {
  readonly dialect: Dialect
  /** What people call it: the file, or the address without its password. */
  readonly name: string
  /** Rows of a statement with `?` for each parameter; a list is one parameter, see `Dialect.among`. */
  all<R extends Row>(sql: string, params?: readonly Param[]): Promise<R[]>
  one<R extends Row>(sql: string, params?: readonly Param[]): Promise<R | undefined>
  /** Answers with the number of rows changed. */
  run(sql: string, params?: readonly Param[]): Promise<number>
  /** Inserts rows that all have the same columns; `conflict` is what follows `ON CONFLICT`. */
  insert(
    table: string,
    columns: readonly string[],
    rows: readonly (readonly Param[])[],
    conflict?: string,
  ): Promise<void>
  /**
   * Runs work that is kept whole or not at all. One writer at a time: another one, of this process or of any, waits.
   * Where the database asks for it, the work is run again, so it must change nothing outside.
   */
  write<T>(work: () => Promise<T>): Promise<T>
  /**
   * Until the function that it gives is called, all that is read is of one moment, and writers of this process wait.
   * Within `write`, it is the moment of the writing.
   */
  snapshot(): Promise<() => Promise<void>>
  /** A copy of the register as it is now, in one file, while others go on. */
  backup(file: string): Promise<void>
  /** What the database itself finds wrong with its storage. */
  integrity(): Promise<string[]>
  close(): Promise<void>
}

/** Where the two databases differ in words. */
export interface Dialect {
  readonly name: 'sqlite' | 'postgres'
  /** Lists the tables of this database. */
  readonly tables: string
  /** The condition that `column` is in the list given as one parameter. */
  among(column: string, type: 'text' | 'bigint'): string
  /** Words of the migrations. Text is compared by code point, so that order is the same everywhere. */
  readonly types: {
    readonly text: string
    readonly bytes: string
    readonly integer: string
    /** The columns of a text key that full text can hang on. */
    readonly key: string
    /** After the columns of a table whose rows are best kept in the order of their key. */
    readonly clustered: string
  }
  readonly words: Words
}

/**
 * Full text beside a table with the key `id` and, where rows are to come in an order, their place in it as `n`. Words
 * are letters and digits, folded by the register.
 */
export interface Words {
  create(table: string): readonly string[]
  /**
   * What gives rows in the order of `n` where full text has no order, made of the words that are there: those that
   * filters ask for, then those of texts.
   */
  order(table: string): readonly string[]
  orderTexts(table: string): readonly string[]
  /** The column of an ordered table that takes the words with its row, parted by spaces, where there is one. */
  readonly column?: string
  /** To be called once the rows are there; what `column` took is not written again. */
  put(db: Database, table: string, rows: readonly (readonly [key: string, words: readonly string[]])[]): Promise<void>
  /** To be called before the rows themselves go. */
  remove(db: Database, table: string, keys: readonly string[]): Promise<void>
  clear(db: Database, table: string): Promise<void>
  /**
   * Where the rows are that have all that is asked, of which there is something: in one part, or in several that follow
   * one another in the order of places.
   */
  found(db: Database, table: string, asked: Asked, hints?: Hints): Promise<readonly Found[]>
  /**
   * The same for who goes along another order than that of `n`, and takes the first that have all: not there where the
   * database itself knows whether that is better than to sort all that have.
   */
  readonly along?: (table: string, asked: Asked) => Found
  /** The words as full text is asked for them. */
  query(asked: Asked): string
}

/** What makes one way of finding better than another, and no difference to what is found. */
export interface Hints {
  /** The place at which the first of the years begins that are asked for. */
  readonly since?: number
  /** How many rows are wanted, from one end; not there where it is all of them. */
  readonly first?: number
}

export interface Found {
  /** What follows FROM for rows of the table, or of others that go by its `n`. */
  readonly of: (...tables: readonly string[]) => string
  /** The same where it is enough to know that they are there. */
  readonly index: string
  /**
   * Columns of the place: by the first one sorts and goes on, without sorting. A bound is said of each, since databases
   * do not conclude from one to the others.
   */
  readonly places: readonly string[]
  /** Conditions, with their parameters in order. */
  readonly where: readonly string[]
  readonly params: readonly Param[]
}

/** What is found before or behind a place. */
export const bounded = (found: Found, order: '<' | '>' | '>=', place: number): Found => ({
  ...found,
  where: [...found.where, ...found.places.map((one) => `${one} ${order} ?`)],
  params: [...found.params, ...found.places.map(() => place)],
})

export type FaultKind = 'not-a-register' | 'newer' | 'busy' | 'full' | 'gone' | 'read-only' | 'corrupt'

/** The database can't do what was asked; the message says what to do about it. */
export class StoreFault extends Error {
  readonly kind: FaultKind
  constructor(kind: FaultKind, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StoreFault'
    this.kind = kind
  }
}
