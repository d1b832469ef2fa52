import type { Dialect, Words } from '../contract.ts'

/** A `tsvector` beside the row, made without PostgreSQL's own parser: what a word is, the register has decided. */
const words: Words = {
  create: (table) => [
    `ALTER TABLE ${table} ADD COLUMN words tsvector`,
    `CREATE INDEX ${table}_words ON ${table} USING gin (words)`,
  ],
  // A row written with its words is written once; put beside it, twice, and every page has half of the rows.
  column: 'words',
  async put(db, table, rows) {
    const put = `UPDATE ${table} SET words = array_to_tsvector(string_to_array(v.words, ' ')) FROM unnest(?::text[], ?::text[]) AS v (words, id) WHERE ${table}.id = v.id`
    await db.run(put, [rows.map(([, all]) => all.join(' ')), rows.map(([key]) => key)])
  },
  // The column goes with its row, and is put anew with it.
  remove: async () => {},
  clear: async () => {},
  from: (table) => table,
  index: (table) => table,
  matches: (table) => `${table}.words @@ ?::tsquery`,
  n: (table) => `${table}.n`,
  query: (asked) =>
    asked.map((one) => (typeof one === 'string' ? quoted(one) : `(${one.map(quoted).join(' | ')})`)).join(' & '),
}

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
