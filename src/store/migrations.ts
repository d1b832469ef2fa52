/** Numbered, forward only: what a register of an earlier version needs to become one of this. */

import { StoreFault, type Database, type Dialect } from './contract.ts'
import { Placing } from './placing.ts'
import { Truth } from './truth.ts'

type Migration = (dialect: Dialect) => readonly string[]

/**
 * The first holds the truth: documents and decisions. The second holds what follows from it and can be made again. The
 * third adds what pages count and ask for, which follows from the entries, the fourth what lists say of documents; the
 * fifth, what is kept of a document besides its bytes; the sixth, where and when it was seen. The seventh has what
 * PostgreSQL needs to find entries by filters in their order, the eighth keeps apart what is read of many entries, the
 * ninth finds copies; the tenth has what PostgreSQL needs to find entries by words of texts in their order, the eleventh
 * lays keys that one document puts in side by side.
 */
const MIGRATIONS: readonly Migration[] = [
  ({ types: { text, bytes, integer, key } }) => [
    `CREATE TABLE documents (${key}, format ${text} NOT NULL, origin ${text} NOT NULL, added ${text} NOT NULL,
       published ${text}, language ${text}, bytes ${bytes} NOT NULL, size ${integer} NOT NULL)`,
    `CREATE TABLE decisions (id ${text} PRIMARY KEY, kind ${text} NOT NULL, at ${text} NOT NULL, body ${text} NOT NULL)`,
    'CREATE INDEX decisions_kind ON decisions (kind)',
    'CREATE INDEX decisions_at ON decisions (at, id)',
  ],
  ({ types: { text, integer }, words }) => [
    // What the reader took from a document; `body` is the reading without its engagements.
    `CREATE TABLE readings (document ${text} PRIMARY KEY, reader ${text} NOT NULL, text ${text} NOT NULL, body ${text} NOT NULL)`,
    // Where a decision has found the words it hangs on; no report: it has lost them, and a person has to look.
    `CREATE TABLE anchors (decision ${text} NOT NULL, nth ${integer} NOT NULL, document ${text} NOT NULL, report ${text},
       appearance ${text}, PRIMARY KEY (decision, nth))`,
    'CREATE INDEX anchors_document ON anchors (document)',
    'CREATE INDEX anchors_report ON anchors (report)',
    'CREATE INDEX anchors_appearance ON anchors (appearance)',
    `CREATE TABLE reports (id ${text} PRIMARY KEY, document ${text} NOT NULL, entry ${text} NOT NULL, body ${text} NOT NULL)`,
    'CREATE INDEX reports_document ON reports (document)',
    'CREATE INDEX reports_entry ON reports (entry)',
    `CREATE TABLE appearances (id ${text} PRIMARY KEY, person ${text} NOT NULL, body ${text} NOT NULL)`,
    'CREATE INDEX appearances_person ON appearances (person)',
    `CREATE TABLE organisations (id ${text} PRIMARY KEY, organisation ${text} NOT NULL, body ${text} NOT NULL)`,
    'CREATE INDEX organisations_organisation ON organisations (organisation)',
    // Where to look for what might be the same (`key` is a hash), and what was found alike.
    ...['report', 'appearance', 'organisation'].flatMap((item) => [
      `CREATE TABLE ${item}_keys (key ${integer} NOT NULL, item ${text} NOT NULL, PRIMARY KEY (key, item))`,
      `CREATE INDEX ${item}_keys_item ON ${item}_keys (item)`,
      `CREATE TABLE ${item}_links (a ${text} NOT NULL, b ${text} NOT NULL, score ${integer} NOT NULL, reasons ${text} NOT NULL,
         PRIMARY KEY (a, b))`,
      `CREATE INDEX ${item}_links_b ON ${item}_links (b, a)`,
    ]),
    `CREATE TABLE report_appearances (report ${text} NOT NULL, appearance ${text} NOT NULL, PRIMARY KEY (report, appearance))`,
    'CREATE INDEX report_appearances_appearance ON report_appearances (appearance, report)',
    `CREATE TABLE report_organisations (report ${text} NOT NULL, organisation ${text} NOT NULL, PRIMARY KEY (report, organisation))`,
    'CREATE INDEX report_organisations_organisation ON report_organisations (organisation, report)',
    // The register as it is asked for. `n` is the entry's place in the order of time (register/entry-index.ts), `facets`
    // its year, parties and sectors as JSON, and `last_day` the last on which it may have been.
    `CREATE TABLE entries (n ${integer} PRIMARY KEY, id ${text} NOT NULL UNIQUE, type ${text} NOT NULL, review ${text} NOT NULL,
       last_day ${integer}, facets ${text} NOT NULL, body ${text} NOT NULL)`,
    'CREATE INDEX entries_review ON entries (review, n)',
    ...words.create('entries'),
    ...words.create('documents'),
    'CREATE INDEX documents_added ON documents (added, id)',
    // Both ways round, so that a page of a pair is one range of one index.
    `CREATE TABLE entry_pairs (party ${text} NOT NULL, other ${text} NOT NULL, n ${integer} NOT NULL, PRIMARY KEY (party, other, n))`,
    'CREATE INDEX entry_pairs_n ON entry_pairs (n)',
    `CREATE TABLE party_sectors (party ${text} NOT NULL, sector ${text} NOT NULL, entries ${integer} NOT NULL, PRIMARY KEY (party, sector))`,
    `CREATE TABLE party_types (party ${text} NOT NULL, type ${text} NOT NULL, entries ${integer} NOT NULL, PRIMARY KEY (party, type))`,
  ],
  ({ types: { text, integer, clustered } }) => [
    ...['entry_pairs', 'party_sectors', 'party_types'].map((table) => `DROP TABLE ${table}`),
    // One row: another word after every change, so that what was made of the register can be known to be of now. Not a
    // column of `register`: whoever opens it waits for that row, and must not wait for its table.
    `CREATE TABLE revision (id ${text} PRIMARY KEY, word ${text} NOT NULL)`,
    `INSERT INTO revision (id, word) VALUES ('register', '')`,
    // `unsure` is how much of it a person should look at, 0 for nothing (register/doubts.ts); `people` who takes part,
    // as JSON; `facets` has places, status and sides besides.
    `ALTER TABLE entries ADD COLUMN unsure ${integer} NOT NULL DEFAULT 0`,
    `ALTER TABLE entries ADD COLUMN people ${text} NOT NULL DEFAULT '[]'`,
    'CREATE INDEX entries_unsure ON entries (n) WHERE unsure > 0',
    'CREATE INDEX readings_reader ON readings (reader)',
    `CREATE TABLE entry_pairs (party ${text} NOT NULL, other ${text} NOT NULL, n ${integer} NOT NULL, way ${text} NOT NULL,
       PRIMARY KEY (party, other, n)) ${clustered}`,
    'CREATE INDEX entry_pairs_n ON entry_pairs (n)',
    // Numbers of entries, kept with every change of them; the party '' is the register as a whole.
    ...Object.entries({
      parties: 'party text, kind text',
      party_sectors: 'party text, sector text',
      party_years: 'party text, year integer, type text, way text',
      pair_years: 'party text, other text, year integer, type text, way text',
      places: 'place text',
    }).flatMap(([table, listed]) => {
      const columns = listed.split(', ').map((column) => column.split(' '))
      const types = { text, integer }
      return [
        `CREATE TABLE ${table} (${columns.map(([name, type]) => `${name} ${types[type as 'text' | 'integer']} NOT NULL`).join(', ')},
           entries ${integer} NOT NULL, PRIMARY KEY (${columns.map(([name]) => name).join(', ')})) ${clustered}`,
        // Finds the rows that have come to nothing, of which there are none from one change to the next.
        `CREATE INDEX ${table}_none ON ${table} (entries) WHERE entries = 0`,
      ]
    }),
    'CREATE INDEX parties_entries ON parties (entries DESC, party)',
    'CREATE INDEX parties_kind ON parties (kind, entries DESC, party)',
    'CREATE INDEX places_entries ON places (entries DESC, place)',
    // Groups that are likely one, and that nobody has told apart, with the link that says so most.
    ...['report', 'appearance'].flatMap((item) => [
      `CREATE TABLE ${item}_likely (a ${text} NOT NULL, b ${text} NOT NULL, score ${integer} NOT NULL, one ${text} NOT NULL,
         other ${text} NOT NULL, PRIMARY KEY (a, b)) ${clustered}`,
      `CREATE INDEX ${item}_likely_b ON ${item}_likely (b)`,
      `CREATE INDEX ${item}_likely_score ON ${item}_likely (score DESC, a, b)`,
    ]),
  ],
  ({ types: { text, clustered } }) => [
    // What a list says of a document. Beside the readings, since a column behind a long text takes as long to reach.
    `CREATE TABLE briefs (document ${text} PRIMARY KEY, language ${text} NOT NULL, title ${text}, published ${text}) ${clustered}`,
  ],
  // What came along with the bytes of a document, as JSON.
  ({ types: { text } }) => [`ALTER TABLE documents ADD COLUMN headers ${text}`],
  ({ types: { text } }) => [
    // Truth: where and when documents were seen, and what is watched.
    `CREATE TABLE retrievals (id ${text} PRIMARY KEY, address ${text} NOT NULL, at ${text} NOT NULL, document ${text},
       source ${text}, body ${text} NOT NULL)`,
    'CREATE INDEX retrievals_address ON retrievals (address, at, id)',
    'CREATE INDEX retrievals_document ON retrievals (document, address)',
    'CREATE INDEX retrievals_source ON retrievals (source, at, id)',
    `CREATE TABLE sources (address ${text} PRIMARY KEY, body ${text} NOT NULL)`,
    // How watching goes on, which nobody needs to keep: when each is looked at next, and who is at it until when.
    `CREATE TABLE source_states (address ${text} PRIMARY KEY, due ${text} NOT NULL, holder ${text}, until ${text},
       body ${text} NOT NULL)`,
    'CREATE INDEX source_states_due ON source_states (due)',
    // Pages that a source led to; no `due`: they are not looked at again.
    `CREATE TABLE source_pages (source ${text} NOT NULL, address ${text} NOT NULL, due ${text}, body ${text} NOT NULL,
       PRIMARY KEY (source, address))`,
    'CREATE INDEX source_pages_due ON source_pages (source, due)',
  ],
  ({ words }) => words.order('entries'),
  ({ types: { text, integer, clustered } }) => [
    // What is counted of thousands of entries at once, of which thirty stand on a page of the disk; the bodies are as long as one.
    `CREATE TABLE entry_facets (n ${integer} PRIMARY KEY, type ${text} NOT NULL, facets ${text} NOT NULL, people ${text} NOT NULL)`,
    'INSERT INTO entry_facets (n, type, facets, people) SELECT n, type, facets, people FROM entries ORDER BY n',
    ...['type', 'facets', 'people'].map((column) => `ALTER TABLE entries DROP COLUMN ${column}`),
    // The years of a pair added up: those of a busy party are a hundred thousand rows, its partners a thousand.
    `CREATE TABLE partners (party ${text} NOT NULL, other ${text} NOT NULL, entries ${integer} NOT NULL,
       PRIMARY KEY (party, other)) ${clustered}`,
    'CREATE INDEX partners_none ON partners (entries) WHERE entries = 0',
    'INSERT INTO partners (party, other, entries) SELECT party, other, sum(entries) FROM pair_years GROUP BY party, other',
  ],
  ({ types: { text, integer, clustered } }) => [
    // A few runs of words of each document, by which copies are found (register/shingles.ts).
    `CREATE TABLE shingles (key ${integer} NOT NULL, document ${text} NOT NULL, PRIMARY KEY (key, document)) ${clustered}`,
  ],
  ({ words }) => words.orderTexts('entries'),
  ({ types: { text, integer, clustered } }) =>
    ['report', 'appearance', 'organisation'].flatMap((item) => [
      `DROP TABLE ${item}_keys`,
      `CREATE TABLE ${item}_keys (key ${integer} NOT NULL, item ${text} NOT NULL, PRIMARY KEY (key, item)) ${clustered}`,
      `CREATE INDEX ${item}_keys_item ON ${item}_keys (item)`,
    ]),
]

export const VERSION = MIGRATIONS.length
/** The versions that first had entries, what pages count, what lists say of documents, which of them are one source, copies, and keys as they are. */
const [FOLLOWS, COUNTED, BRIEFED, FAMILIES, COPIES, KEYS] = [2, 3, 4, 6, 9, 11]

/** Brings the database to `target`, the newest version unless a test asks for an earlier one. */
export async function migrate(db: Database, target = VERSION): Promise<void> {
  // Whoever made the table may have been killed before it put the row in.
  if (!(await hasRegister(db)) || (await versionOf(db)) === undefined) await create(db)
  if ((await versionOf(db)) === target) return
  await db.write(async () => {
    const version = (await versionOf(db)) ?? 0
    if (version > VERSION)
      throw new StoreFault(
        'newer',
        `${db.name} is a register of version ${version}, this chancery knows ${VERSION}; use a newer chancery`,
      )
    for (const migration of MIGRATIONS.slice(version, target))
      for (const statement of migration(db.dialect)) await db.run(statement)
    // What a migration adds to entries and readings that are there.
    const isDue = (added: number): boolean => version >= FOLLOWS && version < added && target >= added
    const placing = new Placing(db, new Truth(db))
    if (isDue(COUNTED)) await placing.countAnew()
    if (isDue(BRIEFED)) await placing.briefAnew()
    if (isDue(FAMILIES)) await placing.tellAnew()
    if (isDue(COPIES)) await placing.shingleAnew()
    if (isDue(KEYS)) await placing.keyAnew()
    if (version < target) await db.run('UPDATE register SET version = ?', [target])
  })
}

async function hasRegister(db: Database): Promise<boolean> {
  const tables = await db.all<{ name: string }>(db.dialect.tables)
  if (tables.some(({ name }) => name === 'register')) return true
  if (tables.length) throw notARegister(db, tables[0].name)
  return false
}

const notARegister = (db: Database, table: string): StoreFault =>
  new StoreFault(
    'not-a-register',
    `${db.name} holds tables of another program (${table}); give the register a database or schema of its own`,
  )

/** Several processes may find an empty database at once: who comes second finds the table made. */
async function create(db: Database): Promise<void> {
  const { text, integer } = db.dialect.types
  try {
    await db.run(`CREATE TABLE IF NOT EXISTS register (id ${text} PRIMARY KEY, version ${integer} NOT NULL)`)
  } catch (error) {
    if (!(await hasRegister(db))) throw error
  }
  await db.run(`INSERT INTO register (id, version) VALUES ('register', 0) ON CONFLICT DO NOTHING`)
}

async function versionOf(db: Database): Promise<number | undefined> {
  try {
    return (await db.one<{ version: number }>('SELECT version FROM register'))?.version
  } catch (error) {
    // A table of that name, and it is not ours.
    throw error instanceof StoreFault ? error : notARegister(db, 'register')
  }
}
