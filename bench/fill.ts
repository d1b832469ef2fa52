/** Writes a made-up register into an empty database, by the register's own writer where that does not compare. */

import { indexOf } from '../src/register/entry-index.ts'
import { wordsOf } from '../src/register/words.ts'
import type { Database, Param } from '../src/store/contract.ts'
import { Entries } from '../src/store/entries.ts'
import { Truth } from '../src/store/truth.ts'
import { madeInTime, type Made } from './made-register.ts'

/** Engagements that are written in one step. */
const BATCH = 5000
/** One case in so many may be the same as the one before it, and so may somebody in it. */
const LIKELY = 200

/**
 * Fills the database, with rows beside the register's own as a person would make them by hand (`naive_…`). Nothing is compared,
 * so that there are no keys to compare by.
 */
export async function fill(db: Database, count: number): Promise<void> {
  const { integer, text } = db.dialect.types
  await db.run(`CREATE TABLE naive_parties (party ${text} NOT NULL, n ${integer} NOT NULL, PRIMARY KEY (party, n))`)
  await db.run(`CREATE TABLE naive_sectors (sector ${text} NOT NULL, n ${integer} NOT NULL, PRIMARY KEY (n, sector))`)
  await db.run('CREATE INDEX naive_parties_n ON naive_parties (n)')
  if (db.dialect.name === 'sqlite') await db.all('PRAGMA cache_size = -1500000')
  if (db.dialect.name === 'sqlite') await db.run('PRAGMA synchronous = OFF')
  const from = performance.now()
  let [done, participations, cases, size] = [0, 0, 0, 0]
  let batch: Made[] = []
  const flush = async (): Promise<void> => {
    await db.write(() => put(db, batch, cases))
    cases += batch.length
    done += size
    participations += batch.reduce((sum, { entries }) => sum + numberOfParties(entries), 0)
    ;[batch, size] = [[], 0]
    process.stderr.write(`\r${db.dialect.name}: ${done.toLocaleString('en')} of ${count.toLocaleString('en')}`)
  }
  for (const made of madeInTime(count)) {
    batch.push(made)
    if ((size += made.entries.length) >= BATCH) await flush()
  }
  await flush()
  const seconds = (performance.now() - from) / 1000
  process.stderr.write(
    `\r${db.dialect.name}: ${done.toLocaleString('en')} engagements, ${participations.toLocaleString('en')} participations in ${seconds.toFixed(0)} s\n`,
  )
}

const numberOfParties = (entries: Made['entries']): number =>
  entries.reduce((sum, entry) => sum + indexOf(entry).parties.length, 0)

async function put(db: Database, all: readonly Made[], before: number): Promise<void> {
  const documents = all.flatMap((made) => made.documents)
  const entries = all.flatMap((made) => made.entries)
  const reports = documents.flatMap((document) => document.reports)
  await new Truth(db).addDocuments(documents)
  const insert = (table: string, columns: string, rows: readonly (readonly Param[])[], conflict?: string) =>
    db.insert(table, columns.split(' '), rows, conflict)
  await insert(
    'readings',
    'document reader text body',
    documents.map(({ id, text, reading }) => [id, reading.reader, text, JSON.stringify(reading)]),
  )
  await db.dialect.words.put(
    db,
    'documents',
    documents.map(({ id, text }) => [id, wordsOf(text)]),
  )
  const entryOf = new Map(entries.flatMap(({ id, reports: told }) => told.map((report) => [report, id])))
  await insert(
    'reports',
    'id document entry body',
    reports.map(({ id, ...body }) => [id, body.document, entryOf.get(id)!, JSON.stringify(body)]),
  )
  const people = all.flatMap((made) => made.people)
  await insert(
    'appearances',
    'id person body',
    people.map(({ person, appearance: { id, ...body } }) => [id, person, JSON.stringify(body)]),
    'DO NOTHING',
  )
  const named = reports.flatMap(({ id, people: ids }) => [...new Set(ids)].map((one) => [id, one] as const))
  await insert('report_appearances', 'report appearance', named)
  await insert(
    'organisations',
    'id organisation body',
    [...new Set(entries.flatMap((entry) => indexOf(entry).parties))]
      .filter((party) => party.startsWith('org:'))
      .map((party) => [party, party, '{}']),
    'DO NOTHING',
  )
  const decisions = all.flatMap((made) => made.decisions)
  await new Truth(db).addDecisions(decisions.map(({ decision }) => decision))
  await insert(
    'anchors',
    'decision nth document report appearance',
    decisions.map(({ decision, document, report }) => [decision.id, 0, document, report, null]),
  )
  await link(insert, all, before)
  await new Entries(db).replace([], entries)

  const rows = entries.map((entry) => indexOf(entry))
  const placed = await db.all<{ n: number; id: string }>(
    `SELECT n, id FROM entries WHERE ${db.dialect.among('id', 'text')}`,
    [entries.map(({ id }) => id)],
  )
  const places = new Map(placed.map(({ n, id }) => [id, n]))
  const ofEach = (of: (row: ReturnType<typeof indexOf>) => readonly string[]): Param[][] =>
    rows.flatMap((row, i) => of(row).map((one) => [one, places.get(entries[i].id)!]))
  await insert(
    'naive_parties',
    'party n',
    ofEach(({ parties }) => parties),
  )
  await insert(
    'naive_sectors',
    'sector n',
    ofEach(({ sectors }) => sectors),
  )
}

/** Reports that tell one thing, and some that may. */
async function link(
  insert: (table: string, columns: string, rows: readonly (readonly Param[])[], conflict?: string) => Promise<void>,
  all: readonly Made[],
  before: number,
): Promise<void> {
  const LINKS = 'a b score reasons'
  const sure = all.flatMap(({ links }) => links.map(([a, b]) => [a, b, 980, '["one day, one guest"]']))
  const pairs = all.flatMap((made, i) => (i && (before + i) % LIKELY === 0 ? [[all[i - 1], made] as const] : []))
  const sorted = (a: string, b: string): [string, string] => (a < b ? [a, b] : [b, a])
  const reports = pairs.map((both) => both.map(({ entries }) => entries[0].id)).map(([a, b]) => sorted(a, b))
  const persons = pairs
    .map((both) => both.map(({ people }) => people[0]))
    .filter(([a, b]) => a.person !== b.person)
    .map(([a, b]) => (a.person < b.person ? [a, b] : [b, a]))
  await insert('report_links', LINKS, [...sure, ...reports.map(([a, b]) => [a, b, 700, '["the same week"]'])])
  await insert(
    'report_likely',
    'a b score one other',
    reports.map(([a, b]) => [a, b, 700, a, b]),
  )
  await insert(
    'appearance_links',
    LINKS,
    persons.map(([a, b]) => [...sorted(a.appearance.id, b.appearance.id), 700, '["names alike"]']),
    'DO NOTHING',
  )
  await insert(
    'appearance_likely',
    'a b score one other',
    persons.map(([a, b]) => [a.person, b.person, 700, a.appearance.id, b.appearance.id]),
    'DO NOTHING',
  )
}
