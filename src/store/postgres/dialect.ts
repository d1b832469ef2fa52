import { FILTER_WORD } from '../../register/entry-words.ts'
import type { Asked } from '../../register/words.ts'
import type { Dialect, Found, Words } from '../contract.ts'
import { along, isOftenMet, MOST_FIRST } from './beginnings.ts'
import { all, inOrder } from './tokens.ts'

/** Tables that have an order, and so a table of tokens beside them. */
const ORDERED: ReadonlySet<string> = new Set(['entries'])

/** The tokens of all rows, or of those that a condition is true of. */
const tokensOf = (table: string, where: string): string =>
  `SELECT w.lexeme, ${table}.n FROM ${table} CROSS JOIN unnest(${table}.words) w WHERE ${where}`

/**
 * A `tsvector` beside the row, made without PostgreSQL's own parser: what a word is, the register has decided. GIN gives
 * rows in no order, so that a page of what has a common word would take all that have it: the words stand once more in a
 * table of their own, by word and place, in which a page is one range of an index.
 */
const words: Words = {
  create: (table) => [
    `ALTER TABLE ${table} ADD COLUMN words tsvector`,
    `CREATE INDEX ${table}_words ON ${table} USING gin (words)`,
  ],
  order: (table) => [
    `CREATE TABLE ${table}_tokens (token text COLLATE "C" NOT NULL, n bigint NOT NULL)`,
    // How common a token is decides which of two leads.
    `ALTER TABLE ${table}_tokens ALTER COLUMN token SET STATISTICS 1000`,
    `INSERT INTO ${table}_tokens (token, n) ${tokensOf(table, `w.lexeme ~ '${FILTER_WORD.source}'`)}`,
    `ALTER TABLE ${table}_tokens ADD PRIMARY KEY (token, n)`,
    `ANALYZE ${table}_tokens`,
  ],
  orderTexts: (table) => [
    // An index is made in less time than it is added to.
    `ALTER TABLE ${table}_tokens DROP CONSTRAINT ${table}_tokens_pkey`,
    `INSERT INTO ${table}_tokens (token, n) ${tokensOf(table, `w.lexeme !~ '${FILTER_WORD.source}'`)}`,
    `ALTER TABLE ${table}_tokens ADD PRIMARY KEY (token, n)`,
    `ANALYZE ${table}_tokens`,
  ],
  // A row written with its words is written once; put beside it, twice, and every page has half of the rows.
  column: 'words',
  async put(db, table, rows) {
    const keys = rows.map(([key]) => key)
    if (ORDERED.has(table)) {
      await db.run(`INSERT INTO ${table}_tokens (token, n) ${tokensOf(table, dialect.among(`${table}.id`, 'text'))}`, [
        keys,
      ])
      return
    }
    const put = `UPDATE ${table} SET words = array_to_tsvector(string_to_array(v.words, ' ')) FROM unnest(?::text[], ?::text[]) AS v (words, id) WHERE ${table}.id = v.id`
    await db.run(put, [rows.map(([, all]) => all.join(' ')), keys])
  },
  // The column goes with its row, and is put anew with it.
  async remove(db, table, keys) {
    if (ORDERED.has(table))
      await db.run(
        `DELETE FROM ${table}_tokens t USING ${table} CROSS JOIN unnest(${table}.words) w
         WHERE ${dialect.among(`${table}.id`, 'text')} AND t.token = w.lexeme AND t.n = ${table}.n`,
        [keys],
      )
  },
  async clear(db, table) {
    if (ORDERED.has(table)) await db.run(`DELETE FROM ${table}_tokens`)
  },
  async found(db, table, asked, { since, first } = {}) {
    const sorted = (place = `${table}.n`): Found[] => [
      { ...all(table), places: [place], where: [`${table}.words @@ ?::tsquery`], params: [words.query(asked)] },
    ]
    if (!ORDERED.has(table)) return sorted()
    const [beginnings, others] = [asked.filter(isBeginning), asked.filter((one) => !isBeginning(one))]
    const ordered = others.length ? inOrder(table, others, since) : [all(table)]
    if (!beginnings.length) return ordered
    // Many words begin alike, and their places together have no order: all that have them are sorted, unless the few that
    // are wanted are met early on the way along what has all else.
    if (first === undefined || first > MOST_FIRST) return sorted()
    const query = words.query(beginnings)
    if (await isOftenMet(db, table, ordered.at(-1)!, query, first))
      return ordered.map((part) => along(table, part, query))
    // No column, so that the planner, who takes words for independent, does not go along it after all.
    return sorted(`(${table}.n + 0)`)
  },
  query: (asked) =>
    asked.map((one) => (typeof one === 'string' ? quoted(one) : `(${one.map(quoted).join(' | ')})`)).join(' & '),
}

const isBeginning = (one: Asked[number]): boolean => typeof one === 'string' && one.endsWith('*')

const quoted = (word: string): string => (word.endsWith('*') ? `'${word.slice(0, -1)}':*` : `'${word}'`)

export const dialect: Dialect = {
  name: 'postgres',
  tables: 'SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()',
  among: (column, type) => `${column} = ANY(?::${type}[])`,
  types: {
    text: 'text COLLATE "C"',
    bytes: 'bytea',
    integer: 'bigint',
    key: 'id text COLLATE "C" PRIMARY KEY',
    clustered: '',
  },
  words,
}
