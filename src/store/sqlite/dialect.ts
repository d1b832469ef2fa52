import type { Dialect, Words } from '../contract.ts'

/** FTS5 without a copy of the text; its row numbers are those of the table beside it. Three letters find at once what begins with them. */
const words: Words = {
  create: (table) => [
    `CREATE VIRTUAL TABLE ${table}_words USING fts5(words, content='', contentless_delete=1, detail=none, prefix=3, tokenize="unicode61 remove_diacritics 0")`,
  ],
  // FTS5 goes by row numbers.
  order: () => [],
  orderTexts: () => [],
  async put(db, table, rows) {
    const all = new Map(rows)
    // In the order of row numbers: FTS5 writes a segment of its own whenever the next number is a lower one.
    const places = await db.all<{ n: number; id: string }>(
      `SELECT n, id FROM ${table} WHERE ${dialect.among('id', 'text')} ORDER BY n`,
      [[...all.keys()]],
    )
    const put = `INSERT OR REPLACE INTO ${table}_words (rowid, words) VALUES (?, ?)`
    for (const { n, id } of places) await db.run(put, [n, all.get(id)!.join(' ')])
  },
  async remove(db, table, keys) {
    await db.run(
      `DELETE FROM ${table}_words WHERE rowid IN (SELECT n FROM ${table} WHERE ${dialect.among('id', 'text')})`,
      [keys],
    )
  },
  async clear(db, table) {
    await db.run(`INSERT INTO ${table}_words (${table}_words) VALUES ('delete-all')`)
  },
  found: async (_db, table, asked) => [
    {
      // CROSS: full text leads, whatever the planner thinks, since it has the rows in order.
      of: (...tables) =>
        [`${table}_words`, ...tables.map((one) => `CROSS JOIN ${one} ON ${one}.n = ${table}_words.rowid`)].join(' '),
      index: `${table}_words`,
      places: [`${table}_words.rowid`],
      where: [`${table}_words MATCH ?`],
      params: [words.query(asked)],
    },
  ],
  // The plus keeps the planner from going by row numbers, and sorting.
  along: (table, asked) => ({
    of: () => table,
    index: table,
    places: [`${table}.n`],
    where: [`+${table}.n IN (SELECT rowid FROM ${table}_words WHERE ${table}_words MATCH ?)`],
    params: [words.query(asked)],
  }),
  query: (asked) =>
    asked.map((one) => (typeof one === 'string' ? quoted(one) : `(${one.map(quoted).join(' OR ')})`)).join(' AND '),
}

const quoted = (word: string): string => (word.endsWith('*') ? `"${word.slice(0, -1)}"*` : `"${word}"`)

export const dialect: Dialect = {
  name: 'sqlite',
  tables: `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
  among: (column) => `${column} IN (SELECT value FROM json_each(?))`,
  types: {
    text: 'TEXT',
    bytes: 'BLOB',
    integer: 'INTEGER',
    key: 'n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE',
    clustered: 'WITHOUT ROWID',
  },
  words,
}
