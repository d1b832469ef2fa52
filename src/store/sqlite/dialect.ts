import type { Dialect, Words } from '../contract.ts'

/** FTS5 without a copy of the text; its row numbers are those of the table beside it. */
const words: Words = {
  create: (table) => [
    `CREATE VIRTUAL TABLE ${table}_words USING fts5(words, content='', contentless_delete=1, detail=none, tokenize="unicode61 remove_diacritics 0")`,
  ],
  async put(db, table, rows) {
    const put = `INSERT OR REPLACE INTO ${table}_words (rowid, words) SELECT n, ? FROM ${table} WHERE id = ?`
    for (const [key, all] of rows) await db.run(put, [all.join(' '), key])
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
  matches: (table) => `${table}.n IN (SELECT rowid FROM ${table}_words WHERE ${table}_words MATCH ?)`,
  query: (all) => all.map((word) => (word.endsWith('*') ? `"${word.slice(0, -1)}"*` : `"${word}"`)).join(' '),
}

export const dialect: Dialect = {
  name: 'sqlite',
  tables: `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
  among: (column) => `${column} IN (SELECT value FROM json_each(?))`,
  types: {
    text: 'TEXT',
    bytes: 'BLOB',
    integer: 'INTEGER',
    key: 'n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE',
  },
  words,
}
