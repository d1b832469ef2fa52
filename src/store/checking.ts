/** Is the register whole? Everything derived is made again in memory and compared; nothing is changed. */

import { createHash } from 'node:crypto'
import type { Cite } from '../model/cite.ts'
import type { Engagement, Reading } from '../model/reading.ts'
import { indexOf } from '../register/entry-index.ts'
import type { Entry } from '../register/entry.ts'
import type { Database } from './contract.ts'
import type { Truth } from './truth.ts'

export interface Problem {
  /** Id of the document, entry or decision. */
  readonly where: string
  readonly what: string
}

const STEP = 200

/** Yields what is wrong; nothing where all is well. */
export async function* problemsIn(db: Database, truth: Truth): AsyncGenerator<Problem> {
  for (const what of await db.integrity()) yield { where: 'database', what }
  yield* documentsIn(db, truth)
  yield* decisionsIn(truth)
  yield* strays(db)
  yield* entriesIn(db)
}

async function* documentsIn(db: Database, truth: Truth): AsyncGenerator<Problem> {
  for (let last = ''; ;) {
    const documents = await truth.documentsAfter(last, STEP)
    if (!documents.length) return
    last = documents.at(-1)!.id
    const rows = await db.all<{ document: string; text: string; body: string }>(
      `SELECT document, text, body FROM readings WHERE ${db.dialect.among('document', 'text')}`,
      [documents.map(({ id }) => id)],
    )
    const readings = new Map(rows.map((row) => [row.document, row]))
    for (const { id, bytes } of documents) {
      const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
      if (hash !== id) yield { where: id, what: `its bytes changed: they are ${hash} now; put back a backup` }
      const row = readings.get(id)
      if (!row) yield { where: id, what: 'it was never read; run chancery rebuild' }
      else
        for (const cite of citesOf(JSON.parse(row.body) as Reading))
          if (!fits(cite, row.text)) yield { where: id, what: `a cite points outside the text: ${cite.join('–')}` }
    }
  }
}

const fits = ([start, end]: Cite, text: string): boolean => start >= 0 && start < end && end <= text.length

function citesOf(reading: Reading): Cite[] {
  const parts = (e: Engagement) => [
    e,
    ...e.from,
    ...e.to,
    ...e.parties,
    ...e.places,
    ...e.sectors,
    ...e.participants.flatMap((one) => [one, one.name, one.office, one.of]),
    e.date,
    e.size,
    e.title,
    e.occasion,
  ]
  return reading.engagements.flatMap((e) => parts(e).flatMap((part) => part?.cites ?? []))
}

async function* decisionsIn(truth: Truth): AsyncGenerator<Problem> {
  const decisions = await truth.decisions()
  const ids = new Set(decisions.map(({ id }) => id))
  for (const decision of decisions)
    if (decision.kind === 'take-back' && !ids.has(decision.decision))
      yield { where: decision.id, what: `it takes back ${decision.decision}, which is not here` }
}

/** Rows that belong to nothing. */
async function* strays(db: Database): AsyncGenerator<Problem> {
  const missing = (column: string, from: string, key: string, table: string): string =>
    `SELECT DISTINCT ${column} AS id FROM ${from} WHERE ${column} NOT IN (SELECT ${key} FROM ${table})`
  const checks: readonly (readonly [sql: string, what: string])[] = [
    [missing('document', 'readings', 'id', 'documents'), 'a reading without a document'],
    [missing('entry', 'reports', 'id', 'entries'), 'a report without an entry'],
    [missing('id', 'entries', 'entry', 'reports'), 'an entry without a report'],
    [missing('item', 'report_keys', 'id', 'reports'), 'a key of a report that is gone'],
    [missing('a', 'report_links', 'id', 'reports'), 'a link of a report that is gone'],
    [missing('b', 'report_links', 'id', 'reports'), 'a link of a report that is gone'],
    [missing('item', 'appearance_keys', 'id', 'appearances'), 'a key of an appearance that is gone'],
    [missing('a', 'appearance_links', 'id', 'appearances'), 'a link of an appearance that is gone'],
    [missing('b', 'appearance_links', 'id', 'appearances'), 'a link of an appearance that is gone'],
    [missing('appearance', 'report_appearances', 'id', 'appearances'), 'someone who takes part and is not known'],
    [missing('id', 'appearances', 'appearance', 'report_appearances'), 'an appearance in no report'],
    [missing('n', 'entry_pairs', 'n', 'entries'), 'a pair of an entry that is gone'],
  ]
  for (const [sql, what] of checks)
    for (const { id } of await db.all<{ id: string | number }>(sql))
      yield { where: String(id), what: `${what}; run chancery rebuild` }
}

/** What entries are found and counted by. */
async function* entriesIn(db: Database): AsyncGenerator<Problem> {
  const types = new Map<string, number>()
  const sectors = new Map<string, number>()
  for (let last = ''; ;) {
    const rows = await db.all<{ id: string; n: number; body: string }>(
      `SELECT id, n, body FROM entries WHERE id > ? ORDER BY id LIMIT ${STEP}`,
      [last],
    )
    if (!rows.length) break
    last = rows.at(-1)!.id
    const pairs = Map.groupBy(
      await db.all<{ n: number; party: string; other: string }>(
        `SELECT n, party, other FROM entry_pairs WHERE ${db.dialect.among('n', 'bigint')}`,
        [rows.map(({ n }) => n)],
      ),
      ({ n }) => n,
    )
    for (const { id, n, body } of rows) {
      const entry = JSON.parse(body) as Entry
      const index = indexOf(entry)
      const found = (pairs.get(n) ?? []).map(({ party, other }) => `${party} ${other}`).sort()
      const due = index.pairs.map((pair) => pair.join(' ')).sort()
      // One whose place in time was taken stands a little after it.
      if (entry.id !== id || n < index.n || n > index.n + rows.length || found.join() !== due.join())
        yield { where: id, what: 'what the entry is found by is not what it says; run chancery rebuild' }
      for (const party of index.parties) {
        bump(types, `${party} ${entry.type}`)
        for (const sector of index.sectors) bump(sectors, `${party} ${sector}`)
      }
    }
  }
  for (const [table, column, due] of [
    ['party_types', 'type', types],
    ['party_sectors', 'sector', sectors],
  ] as const) {
    const rows = await db.all<{ party: string; value: string; entries: number }>(
      `SELECT party, ${column} AS value, entries FROM ${table}`,
    )
    const found = new Map(rows.map(({ party, value, entries }) => [`${party} ${value}`, entries]))
    for (const key of new Set([...due.keys(), ...found.keys()]))
      if (found.get(key) !== due.get(key))
        yield {
          where: key,
          what: `counted ${found.get(key) ?? 0} times, and there are ${due.get(key) ?? 0}; run chancery rebuild`,
        }
  }
}

const bump = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
