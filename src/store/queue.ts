/** What waits for a person, the most useful first. */

import type { Decision } from '../model/decision.ts'
import { doubtsOf, type Doubt } from '../register/doubts.ts'
import type { Entry } from '../register/entry.ts'
import { personOf, type Appearance } from '../register/people.ts'
import { Anchors } from './anchors.ts'
import type { Database, Param } from './contract.ts'
import { PAGE, placeFrom, whereOf, whole, type Page } from './finding.ts'
import { SCALE } from './linker.ts'
import { appearancesOfPeople, withWholes } from './lookup.ts'
import { Truth } from './truth.ts'

/** In the order in which they wait. */
export const QUEUE_KINDS = ['lost', 'differs', 'same', 'who', 'unsure'] as const
export type QueueKind = (typeof QUEUE_KINDS)[number]

export type QueueItem =
  /** A decision that has lost its words: the reader tells nothing of them now. */
  | { readonly kind: 'lost'; readonly decision: Decision }
  /** The sources of an entry differ, and nobody has decided. */
  | { readonly kind: 'differs'; readonly entry: Entry }
  /** Two entries are likely one; `links` names the reports that say so most. */
  | ({ readonly kind: 'same'; readonly a: Entry; readonly b: Entry } & Likeness)
  /** Two people are likely one; `links` names the appearances. */
  | ({ readonly kind: 'who'; readonly a: PersonNamed; readonly b: PersonNamed } & Likeness)
  /** An entry lacks what it ought to have, or has it from what was inferred alone. */
  | { readonly kind: 'unsure'; readonly entry: Entry; readonly doubts: readonly Doubt[] }

export interface Likeness {
  /** From 0 to 1. */
  readonly score: number
  readonly reasons: readonly string[]
  readonly links: readonly [one: string, other: string]
}

export interface PersonNamed {
  readonly id: string
  readonly name: string
  readonly names: readonly string[]
  readonly appearances: readonly Appearance[]
}

export interface QueueOptions {
  readonly limit?: number
  readonly after?: string
  readonly kind?: QueueKind
  /** Id of a document: what waits in it. */
  readonly document?: string
  /** Id of an entry, or of a person: what waits of it, and with what it may be one. */
  readonly entry?: string
  readonly person?: string
}

/** Numbers of what waits; each is at most `most`. */
export type QueueSizes = Readonly<Record<QueueKind, number>> & { readonly most: number }

/** What waits is counted up to this. */
const MOST = 10_000

interface Asked {
  readonly limit: number
  readonly after: string | undefined
  readonly document: string | undefined
  readonly entry: string | undefined
  readonly person: string | undefined
}

/** Kinds that can be of an entry, or of a person. */
const OF_ENTRIES: readonly QueueKind[] = ['differs', 'same', 'unsure']
const OF_PEOPLE: readonly QueueKind[] = ['who']

const PAGES: {
  readonly [K in QueueKind]: (db: Database, asked: Asked) => Promise<Page<QueueItem>>
} = { lost, differs, same, who, unsure }

export async function queuePage(
  db: Database,
  { limit = PAGE, after, kind, document, entry, person }: QueueOptions,
): Promise<Page<QueueItem>> {
  const [from, inner] = after === undefined ? [undefined, undefined] : splitAfter(after)
  const possible = entry === undefined ? (person === undefined ? QUEUE_KINDS : OF_PEOPLE) : OF_ENTRIES
  const kinds: readonly QueueKind[] = kind ? [kind] : possible.slice(from ? Math.max(0, possible.indexOf(from)) : 0)
  if (kind && from && from !== kind) throw new RangeError(`after: ${after} is not where a page of ${kind} ended`)
  const items: QueueItem[] = []
  for (const [nth, one] of kinds.entries()) {
    const room = whole('limit', limit) - items.length
    const rest = one === from ? inner : undefined
    const page = await PAGES[one](db, { limit: Math.max(1, room), after: rest, document, entry, person })
    // A full page goes on with the next kind where that has anything.
    if (!room) {
      if (page.items.length) return { items, next: `${one} ` }
      continue
    }
    items.push(...page.items)
    if (page.next !== undefined) return { items, next: `${one} ${page.next}` }
    if (nth === kinds.length - 1) break
  }
  return { items }
}

function splitAfter(after: string): [QueueKind, string | undefined] {
  const at = after.indexOf(' ')
  const kind = after.slice(0, at) as QueueKind
  if (!QUEUE_KINDS.includes(kind)) throw new RangeError(`after: ${after} is not where a page ended`)
  return [kind, after.slice(at + 1) || undefined]
}

export async function queueSizes(db: Database): Promise<QueueSizes> {
  const count = async (rows: string): Promise<number> =>
    (await db.one<{ n: number }>(`SELECT count(*) AS n FROM (SELECT 1 FROM ${rows} LIMIT ${MOST}) AS waiting`))!.n
  return {
    most: MOST,
    lost: Math.min(MOST, (await new Anchors(db, new Truth(db)).lost()).length),
    differs: await count(`entries WHERE review = 'contested'`),
    same: await count('report_likely'),
    who: await count('appearance_likely'),
    unsure: await count('entries WHERE unsure > 0'),
  }
}

/** Numbers of a document's engagements. */
export interface ReviewNumbers {
  readonly entries: number
  /** Those that nobody has looked at, contested ones among them. */
  readonly open: number
  /** Of those, the ones that are in the queue: contested or unsure. */
  readonly waiting: number
}

/** Documents with engagements that are open, in the order in which they came, the last first. */
export async function reviewStatesAfter(
  db: Database,
  limit: number,
  after: string | undefined,
): Promise<Page<{ readonly id: string } & ReviewNumbers>> {
  const [added, id] = after?.split(' ') ?? []
  if (after !== undefined && id === undefined) throw new RangeError(`after: ${after} is not where a page ended`)
  const documents = await db.all<{ id: string; added: string }>(
    `SELECT d.id, d.added FROM documents d
     WHERE EXISTS (SELECT 1 FROM reports r JOIN entries e ON e.id = r.entry
       WHERE r.document = d.id AND e.review IN ('open', 'contested'))
     ${after === undefined ? '' : 'AND (d.added, d.id) < (?, ?)'} ORDER BY d.added DESC, d.id DESC LIMIT ${limit + 1}`,
    after === undefined ? [] : [added, id],
  )
  const items = documents.slice(0, limit)
  const rows = await db.all<{ document: string; entries: number; open: number; waiting: number }>(
    `SELECT document, count(*) AS entries, sum(is_open) AS open, sum(is_waiting) AS waiting FROM (
       SELECT DISTINCT r.document, e.id, CASE WHEN e.review = 'confirmed' THEN 0 ELSE 1 END AS is_open,
         CASE WHEN e.review = 'contested' OR e.unsure > 0 THEN 1 ELSE 0 END AS is_waiting
       FROM reports r JOIN entries e ON e.id = r.entry WHERE ${db.dialect.among('r.document', 'text')}) AS states
     GROUP BY document`,
    [items.map((one) => one.id)],
  )
  const numbers = new Map(rows.map(({ document, entries, open, waiting }) => [document, { entries, open, waiting }]))
  const last = items.at(-1)
  return {
    items: items.map((one) => ({ id: one.id, ...numbers.get(one.id)! })),
    ...(documents.length > limit && last ? { next: `${last.added} ${last.id}` } : {}),
  }
}

async function lost(db: Database, { limit, after, document }: Asked): Promise<Page<QueueItem>> {
  const truth = new Truth(db)
  const ids = await new Anchors(db, truth).lost(document)
  const from = after === undefined ? 0 : ids.indexOf(after) + 1
  const some = ids.slice(from, from + limit)
  const decisions = await truth.decisions({ ids: some })
  return {
    items: decisions.map((decision) => ({ kind: 'lost', decision })),
    ...(from + limit < ids.length ? { next: some.at(-1)! } : {}),
  }
}

async function differs(db: Database, asked: Asked): Promise<Page<QueueItem>> {
  const { items, ...rest } = await entriesPage(db, `review = 'contested'`, asked)
  return { items: items.map((entry) => ({ kind: 'differs', entry })), ...rest }
}

async function unsure(db: Database, asked: Asked): Promise<Page<QueueItem>> {
  const { items, ...rest } = await entriesPage(db, 'unsure > 0', asked)
  return { items: items.map((entry) => ({ kind: 'unsure', entry, doubts: doubtsOf(entry) })), ...rest }
}

async function entriesPage(
  db: Database,
  condition: string,
  { limit, after, document, entry }: Asked,
): Promise<Page<Entry>> {
  const where = [condition]
  const params: Param[] = []
  if (document !== undefined) {
    where.push('id IN (SELECT entry FROM reports WHERE document = ?)')
    params.push(document)
  }
  if (entry !== undefined) {
    where.push('id = ?')
    params.push(entry)
  }
  if (after !== undefined) {
    where.push('n < ?')
    params.push(placeFrom(after))
  }
  const rows = await db.all<{ n: number; body: string }>(
    `SELECT n, body FROM entries ${whereOf(where)} ORDER BY n DESC LIMIT ${limit + 1}`,
    params,
  )
  const items = rows.slice(0, limit).map(({ body }) => JSON.parse(body) as Entry)
  return {
    items: await withWholes(db, items),
    ...(rows.length > limit ? { next: rows[limit - 1].n.toString(36) } : {}),
  }
}

async function same(db: Database, asked: Asked): Promise<Page<QueueItem>> {
  const { rows, ...rest } = await likely(db, 'report', 'SELECT entry FROM reports WHERE document = ?', asked)
  const ids = [...new Set(rows.flatMap(({ a, b }) => [a, b]))]
  const bodies = await db.all<{ id: string; body: string }>(
    `SELECT id, body FROM entries WHERE ${db.dialect.among('id', 'text')}`,
    [ids],
  )
  const entries = await withWholes(
    db,
    bodies.map(({ body }) => JSON.parse(body) as Entry),
  )
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return {
    items: rows.map(({ a, b, ...row }) => ({ kind: 'same', a: byId.get(a)!, b: byId.get(b)!, ...likenessFrom(row) })),
    ...rest,
  }
}

async function who(db: Database, asked: Asked): Promise<Page<QueueItem>> {
  const inDocument = `SELECT p.person FROM reports r JOIN report_appearances t ON t.report = r.id
    JOIN appearances p ON p.id = t.appearance WHERE r.document = ?`
  const { rows, ...rest } = await likely(db, 'appearance', inDocument, asked)
  const people = await appearancesOfPeople(db, [...new Set(rows.flatMap(({ a, b }) => [a, b]))])
  const named = (id: string): PersonNamed => {
    const appearances = people.get(id)!
    return { ...personOf(appearances), id, appearances }
  }
  return {
    items: rows.map(({ a, b, ...row }) => ({ kind: 'who', a: named(a), b: named(b), ...likenessFrom(row) })),
    ...rest,
  }
}

type LikelyRow = {
  readonly a: string
  readonly b: string
  readonly score: number
  readonly one: string
  readonly other: string
  readonly reasons: string
}

const likenessFrom = ({ score, one, other, reasons }: Omit<LikelyRow, 'a' | 'b'>): Likeness => ({
  score: score / SCALE,
  reasons: JSON.parse(reasons) as string[],
  links: [one, other],
})

/** The likeliest first. */
async function likely(
  db: Database,
  name: 'report' | 'appearance',
  inDocument: string,
  { limit, after, document, entry, person }: Asked,
): Promise<{ readonly rows: LikelyRow[]; readonly next?: string }> {
  const where: string[] = []
  const params: Param[] = []
  if (document !== undefined) {
    where.push(`(l.a IN (${inDocument}) OR l.b IN (${inDocument}))`)
    params.push(document, document)
  }
  const group = entry ?? person
  if (group !== undefined) {
    where.push('(l.a = ? OR l.b = ?)')
    params.push(group, group)
  }
  if (after !== undefined) {
    const [score, a, b] = after.split(' ')
    if (b === undefined || !/^\d{1,4}$/.test(score)) throw new RangeError(`after: ${after} is not where a page ended`)
    where.push('l.score <= ? AND (l.score < ? OR (l.a, l.b) > (?, ?))')
    params.push(Number(score), Number(score), a, b)
  }
  // The ends of a link stand in the order of their ids, and so do groups; not always the same way round.
  const rows = await db.all<LikelyRow>(
    `SELECT l.a, l.b, l.score, l.one, l.other, k.reasons FROM ${name}_likely l
       JOIN ${name}_links k ON k.a = CASE WHEN l.one < l.other THEN l.one ELSE l.other END
         AND k.b = CASE WHEN l.one < l.other THEN l.other ELSE l.one END
     ${whereOf(where)} ORDER BY l.score DESC, l.a, l.b LIMIT ${limit + 1}`,
    params,
  )
  const last = rows[limit - 1]
  return {
    rows: rows.slice(0, limit),
    ...(rows.length > limit ? { next: `${last.score} ${last.a} ${last.b}` } : {}),
  }
}
