/** What people decided, page by page. */

import { isAddition, type Decision } from '../model/decision.ts'
import type { Reading } from '../model/reading.ts'
import { decided } from '../register/decisions.ts'
import { reportsOf } from '../register/report.ts'
import type { Database, Param } from './contract.ts'
import { PAGE, whereOf, whole, type Page } from './finding.ts'
import { Truth } from './truth.ts'

export interface DecisionsOptions {
  readonly limit?: number
  readonly after?: string
  /** Id of an entry: what bears on its reports, or did before it was taken back. */
  readonly entry?: string
  /** Id of a document: what hangs on its words. */
  readonly document?: string
}

export interface DecisionFound {
  readonly decision: Decision
  /** Whether it holds: nobody took it back, or the taking back was taken back. */
  readonly holds: boolean
}

type TakeBack = Extract<Decision, { kind: 'take-back' }>

export async function decisionsPage(
  db: Database,
  { limit = PAGE, after, entry, document }: DecisionsOptions,
): Promise<Page<DecisionFound>> {
  const backs = (await new Truth(db).decisions({ kinds: ['take-back'] })) as TakeBack[]
  const dead = new Set<string>()
  for (const back of backs.toReversed()) if (!dead.has(back.id)) dead.add(back.decision)

  const where: string[] = []
  const params: Param[] = []
  for (const ids of [
    ...(entry === undefined ? [] : [await onEntry(db, entry)]),
    ...(document === undefined ? [] : [await onDocument(db, document)]),
  ]) {
    // With what takes them back, and what takes that back.
    const all = new Set(ids)
    for (const back of backs) if (all.has(back.decision)) all.add(back.id)
    where.push(db.dialect.among('id', 'text'))
    params.push([...all])
  }
  if (after !== undefined) {
    const [at, id] = after.split(' ')
    if (id === undefined) throw new RangeError(`after: ${after} is not where a page ended`)
    where.push('(at, id) < (?, ?)')
    params.push(at, id)
  }
  const rows = await db.all<{ body: string }>(
    `SELECT body FROM decisions ${whereOf(where)} ORDER BY at DESC, id DESC LIMIT ${whole('limit', limit) + 1}`,
    params,
  )
  const decisions = rows.slice(0, limit).map(({ body }) => JSON.parse(body) as Decision)
  const last = decisions.at(-1)
  return {
    items: decisions.map((decision) => ({ decision, holds: !dead.has(decision.id) })),
    ...(rows.length > limit && last ? { next: `${last.at} ${last.id}` } : {}),
  }
}

async function onDocument(db: Database, document: string): Promise<string[]> {
  const rows = await db.all<{ decision: string }>('SELECT DISTINCT decision FROM anchors WHERE document = ?', [
    document,
  ])
  return rows.map(({ decision }) => decision)
}

async function onEntry(db: Database, entry: string): Promise<string[]> {
  const reports = await db.all<{ id: string; document: string }>('SELECT id, document FROM reports WHERE entry = ?', [
    entry,
  ])
  const ids = reports.map(({ id }) => id)
  const documents = reports.map((report) => report.document)
  const rows = await db.all<{ decision: string }>(
    // What was added as a part of it bears on the part.
    `SELECT DISTINCT a.decision FROM anchors a JOIN decisions d ON d.id = a.decision
     WHERE d.kind <> 'add' AND ${db.dialect.among('a.report', 'text')}`,
    [ids],
  )
  return [
    ...rows.map(({ decision }) => decision),
    ...documents.filter(isAddition),
    ...(await takenBackOn(db, documents, new Set(ids))),
  ]
}

/** What was taken back hangs on no report; its words still tell which it was. */
async function takenBackOn(
  db: Database,
  documents: readonly string[],
  reports: ReadonlySet<string>,
): Promise<string[]> {
  const rows = await db.all<{ document: string; text: string; reading: string; body: string }>(
    `SELECT a.document, r.text, r.body AS reading, d.body FROM anchors a
       JOIN decisions d ON d.id = a.decision JOIN readings r ON r.document = a.document
     WHERE a.report IS NULL AND a.appearance IS NULL AND d.kind <> 'add' AND ${db.dialect.among('a.document', 'text')}`,
    [documents],
  )
  // What was added by hand is one engagement, so whatever hangs on it is of that.
  const onAdded = await db.all<{ decision: string }>(
    `SELECT a.decision FROM anchors a JOIN decisions d ON d.id = a.decision
     WHERE a.report IS NULL AND a.appearance IS NULL AND d.kind <> 'add' AND ${db.dialect.among('a.document', 'text')}`,
    [documents.filter(isAddition)],
  )
  const onDocuments = rows.flatMap(({ document, text, reading, body }) => {
    const decision = JSON.parse(body) as Decision
    const told = reportsOf(document, JSON.parse(reading) as Reading)
    const { anchors } = decided(document, told, [decision], text)
    return anchors.some(({ report }) => report !== undefined && reports.has(report)) ? [decision.id] : []
  })
  return [...onDocuments, ...onAdded.map(({ decision }) => decision)]
}
