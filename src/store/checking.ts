/**
 * Is the register whole? Documents, retrievals and decisions are held against their names, readings against what the reader reads
 * now; all else is made anew beside the register, and compared row by row. Nothing of the register is changed.
 */

import { createHash } from 'node:crypto'
import type { Cite } from '../model/cite.ts'
import type { Engagement, Reading } from '../model/reading.ts'
import type { Retrieval } from '../model/retrieval.ts'
import { decisionFrom } from '../register/decisions.ts'
import { indexOf } from '../register/entry-index.ts'
import type { Entry } from '../register/entry.ts'
import { retrievalFrom } from '../register/retrievals.ts'
import type { Database, Row } from './contract.ts'
import { migrate } from './migrations.ts'
import { Placing, type DERIVED, type ReadDocument, type Told } from './placing.ts'
import { openSqlite } from './sqlite/database.ts'
import { Truth } from './truth.ts'

export interface Problem {
  /** Id of the document, entry or decision. */
  readonly where: string
  readonly what: string
}

const STEP = 200
/** Of one table; where more is wrong, the rest is counted. */
const TOLD_OF = 20

/** Yields what is wrong; nothing where all is well. */
export async function* problemsIn(db: Database, truth: Truth, read: ReadDocument): AsyncGenerator<Problem> {
  for (const what of await db.integrity()) yield { where: 'database', what }
  const beside = await openSqlite('')
  const release = await db.snapshot()
  try {
    await migrate(beside)
    const anew = new Truth(beside)
    const placing = new Placing(beside, anew)
    yield* decisionsIn(truth)
    yield* retrievalsIn(db, truth, (some) => anew.addRetrievals(some))
    await anew.addDecisions(await truth.decisions())
    await placing.clear()
    yield* documentsIn(db, truth, read, (told) => beside.write(() => placing.place(told)))
    await beside.write(() => placing.placeAdded())
    yield* placesIn(db)
    for (const [table, view] of Object.entries(COMPARED)) yield* differencesOf(table, view, db, beside)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    yield { where: 'database', what: `a row that should hold JSON does not (${error.message}); put back a backup` }
  } finally {
    await release()
    await beside.close()
  }
}

async function* decisionsIn(truth: Truth): AsyncGenerator<Problem> {
  const decisions = await truth.decisions()
  const ids = new Set(decisions.map(({ id }) => id))
  for (const decision of decisions) {
    const { id, ...said } = decision
    if (decisionFrom(said).id !== id) yield { where: id, what: 'the decision was changed; put back a backup' }
    if (decision.kind === 'take-back' && !ids.has(decision.decision))
      yield { where: id, what: `it takes back ${decision.decision}, which is not here` }
  }
}

async function* retrievalsIn(
  db: Database,
  truth: Truth,
  add: (retrievals: readonly Retrieval[]) => Promise<unknown>,
): AsyncGenerator<Problem> {
  for (let last = ''; ;) {
    const retrievals = await truth.retrievalsAfter(last, STEP)
    if (!retrievals.length) break
    last = retrievals.at(-1)!.id
    for (const { id, ...said } of retrievals)
      if (retrievalFrom(said).id !== id) yield { where: id, what: 'the retrieval was changed; put back a backup' }
    await add(retrievals)
  }
  const strays = await db.all<{ id: string; document: string }>(
    `SELECT id, document FROM retrievals WHERE document IS NOT NULL AND document NOT IN (SELECT id FROM documents)
       ORDER BY id LIMIT ${TOLD_OF}`,
  )
  for (const { id, document } of strays)
    yield { where: id, what: `it saw ${document}, which is not here; put back a backup` }
}

async function* documentsIn(
  db: Database,
  truth: Truth,
  read: ReadDocument,
  place: (told: ReadonlyMap<string, Told>) => Promise<void>,
): AsyncGenerator<Problem> {
  for (let last = ''; ;) {
    const documents = await truth.documentsAfter(last, STEP)
    if (!documents.length) break
    last = documents.at(-1)!.id
    const rows = await db.all<{ document: string; reader: string; text: string; body: string }>(
      `SELECT document, reader, text, body FROM readings WHERE ${db.dialect.among('document', 'text')}`,
      [documents.map(({ id }) => id)],
    )
    const readings = new Map(rows.map((row) => [row.document, row]))
    const told = new Map<string, Told>()
    for (const document of documents) {
      const { id, bytes } = document
      const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
      if (hash !== id) yield { where: id, what: `its bytes changed: they are ${hash} now; put back a backup` }
      const row = readings.get(id)
      if (!row) {
        yield { where: id, what: 'it was never read; run chancery rebuild' }
        continue
      }
      const { reader, text, body } = row
      const now = await read(document)
      // What another reader read is no fault; then its cites have to fit, and no more can be said.
      const reading = now.reading.reader === reader ? now.reading : readingFrom(body)
      if (now.reading.reader === reader && (now.text !== text || JSON.stringify(reading) !== body))
        yield { where: id, what: 'its reading is not what this reader reads; run chancery rebuild' }
      if (!reading) yield { where: id, what: 'its reading is none; run chancery rebuild' }
      else if (!citesOf(reading).every((cite) => fits(cite, text)))
        yield { where: id, what: 'a cite points outside the text; run chancery rebuild' }
      else told.set(id, { text, reading })
    }
    await place(told)
  }
  const strays = await db.all<{ id: string }>(
    'SELECT document AS id FROM readings WHERE document NOT IN (SELECT id FROM documents) ORDER BY document',
  )
  for (const { id } of strays) yield { where: id, what: 'a reading without a document; put back a backup' }
}

function readingFrom(body: string): Reading | undefined {
  try {
    return JSON.parse(body) as Reading
  } catch {
    return undefined
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

/** Where entries stand in the order of time: where one's place was taken, it stands a little after it. */
async function* placesIn(db: Database): AsyncGenerator<Problem> {
  for (let last = ''; ;) {
    const rows = await db.all<{ id: string; n: number; body: string }>(
      `SELECT id, n, body FROM entries WHERE id > ? ORDER BY id LIMIT ${STEP}`,
      [last],
    )
    if (!rows.length) break
    last = rows.at(-1)!.id
    for (const { id, n, body } of rows) {
      const { n: due } = indexOf(JSON.parse(body) as Entry)
      if (n < due || n > due + STEP)
        yield { where: id, what: 'the entry is not in its place in the order of time; run chancery rebuild' }
    }
  }
  const strays = await db.all<{ n: number }>(
    'SELECT DISTINCT n FROM entry_pairs WHERE n NOT IN (SELECT n FROM entries) ORDER BY n',
  )
  for (const { n } of strays) yield { where: String(n), what: 'a pair of an entry that is gone; run chancery rebuild' }
}

/** What is compared of a table. */
interface View {
  readonly from?: string
  /** Columns that tell rows apart, by which they are sorted. */
  readonly key: readonly string[]
  readonly rest: readonly string[]
}

const likely: View = { key: ['a', 'b'], rest: ['score', 'one', 'other'] }
const links: View = { key: ['a', 'b'], rest: ['score', 'reasons'] }
const keys: View = { key: ['key', 'item'], rest: [] }

const COMPARED: Readonly<Record<Exclude<(typeof DERIVED)[number], 'readings'>, View>> = {
  briefs: { key: ['document'], rest: ['language', 'title', 'published'] },
  shingles: { key: ['key', 'document'], rest: [] },
  anchors: { key: ['decision', 'nth'], rest: ['document', 'report', 'appearance'] },
  reports: { key: ['id'], rest: ['document', 'entry', 'body'] },
  report_keys: keys,
  report_links: links,
  appearances: { key: ['id'], rest: ['person', 'body'] },
  appearance_keys: keys,
  appearance_links: links,
  report_appearances: { key: ['report', 'appearance'], rest: [] },
  organisations: { key: ['id'], rest: ['organisation', 'body'] },
  organisation_keys: keys,
  organisation_links: links,
  report_organisations: { key: ['report', 'organisation'], rest: [] },
  // Not `n`: which of two comes first at one place depends on which came first.
  entries: { key: ['id'], rest: ['review', 'last_day', 'unsure', 'body'] },
  entry_facets: {
    from: 'entry_facets JOIN entries ON entries.n = entry_facets.n',
    key: ['id'],
    rest: ['type', 'facets', 'people'],
  },
  entry_pairs: {
    from: 'entry_pairs JOIN entries ON entries.n = entry_pairs.n',
    key: ['party', 'other', 'id'],
    rest: ['way'],
  },
  parties: { key: ['party', 'kind'], rest: ['entries'] },
  party_sectors: { key: ['party', 'sector'], rest: ['entries'] },
  party_years: { key: ['party', 'year', 'type', 'way'], rest: ['entries'] },
  pair_years: { key: ['party', 'other', 'year', 'type', 'way'], rest: ['entries'] },
  partners: { key: ['party', 'other'], rest: ['entries'] },
  places: { key: ['place'], rest: ['entries'] },
  report_likely: likely,
  appearance_likely: likely,
}

async function* differencesOf(table: string, view: View, db: Database, beside: Database): AsyncGenerator<Problem> {
  let differences = 0
  const [found, due] = [rowsOf(table, view, db), rowsOf(table, view, beside)]
  let [a, b] = [await found.next(), await due.next()]
  while (!a.done || !b.done) {
    const order = a.done ? 1 : b.done ? -1 : inOrder(a.value.slice(0, view.key.length), b.value)
    const same = order === 0 && JSON.stringify(a.value) === JSON.stringify(b.value)
    if (!same && ++differences <= TOLD_OF) {
      const where = `${table} ${(order <= 0 ? a : b).value!.slice(0, view.key.length).join(' ')}`
      const what =
        order < 0 ? 'follows from nothing here' : order > 0 ? 'is missing' : 'is not what follows from the truth'
      yield { where, what: `${what}; run chancery rebuild` }
    }
    if (order <= 0) a = await found.next()
    if (order >= 0) b = await due.next()
  }
  if (differences > TOLD_OF)
    yield { where: table, what: `${differences - TOLD_OF} more rows are wrong; run chancery rebuild` }
}

async function* rowsOf(table: string, { from = table, key, rest }: View, db: Database): AsyncGenerator<unknown[]> {
  const sorted = key.map((column) => (column === 'id' && from !== table ? 'entries.id' : column)).join(', ')
  const select = `SELECT ${[sorted, ...rest].join(', ')} FROM ${from}`
  const after = `WHERE (${sorted}) > (${key.map(() => '?').join(', ')})`
  for (let last: (string | number)[] | undefined; ;) {
    const rows: Row[] = await db.all(
      `${select} ${last ? after : ''} ORDER BY ${sorted} LIMIT ${STEP}`,
      last ? [...last] : [],
    )
    for (const row of rows) yield [...key, ...rest].map((column) => row[column])
    if (rows.length < STEP) return
    last = key.map((column) => rows.at(-1)![column] as string | number)
  }
}

/** As both databases sort: numbers by size, text by code point. */
function inOrder(a: readonly unknown[], b: readonly unknown[]): number {
  for (const [i, one] of a.entries()) {
    if (one === b[i]) continue
    if (typeof one === 'number') return one - (b[i] as number)
    return Buffer.compare(Buffer.from(one as string), Buffer.from(b[i] as string))
  }
  return 0
}
