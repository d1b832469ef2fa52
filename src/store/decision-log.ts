/** What people decided, page by page. */

import type { Decision } from '../model/decision.ts'
import type { Database, Param } from './contract.ts'
import { PAGE, whereOf, whole } from './finding.ts'
import { Truth } from './truth.ts'

export interface DecisionsOptions {
  readonly limit?: number
  readonly after?: string
  /** Id of an entry: what bears on its reports. */
  readonly entry?: string
  /** Id of a document: what hangs on its words. */
  readonly document?: string
}

export interface DecisionFound {
  readonly decision: Decision
  /** Whether it holds: nobody took it back, or the taking back was taken back. */
  readonly holds: boolean
}

export async function decisionsPage(
  db: Database,
  { limit = PAGE, after, entry, document }: DecisionsOptions,
): Promise<{ readonly items: DecisionFound[]; readonly next?: string }> {
  const where: string[] = []
  const params: Param[] = []
  const about = [
    ...(entry === undefined
      ? []
      : [
          'SELECT decision FROM anchors WHERE report IN (SELECT id FROM reports WHERE entry = ?)',
          `SELECT document FROM reports WHERE entry = ? AND document LIKE 'decision:%'`,
        ]),
    ...(document === undefined ? [] : ['SELECT decision FROM anchors WHERE document = ?']),
  ]
  if (about.length) {
    const ids = await db.all<{ decision: string }>(about.map((sql) => sql).join(' UNION '), [
      ...(entry === undefined ? [] : [entry, entry]),
      ...(document === undefined ? [] : [document]),
    ])
    const all = await withBacks(
      db,
      ids.map(({ decision }) => decision),
    )
    where.push(db.dialect.among('id', 'text'))
    params.push(all)
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
  const backs = await new Truth(db).decisions({ kinds: ['take-back'] })
  const dead = new Set<string>()
  for (const back of backs.toReversed()) if (back.kind === 'take-back' && !dead.has(back.id)) dead.add(back.decision)
  const last = decisions.at(-1)
  return {
    items: decisions.map((decision) => ({ decision, holds: !dead.has(decision.id) })),
    ...(rows.length > limit && last ? { next: `${last.at} ${last.id}` } : {}),
  }
}

/** With what takes them back, and what takes that back. */
async function withBacks(db: Database, ids: readonly string[]): Promise<string[]> {
  const all = new Set(ids)
  if (!all.size) return []
  for (const back of await new Truth(db).decisions({ kinds: ['take-back'] }))
    if (back.kind === 'take-back' && all.has(back.decision)) all.add(back.id)
  return [...all]
}
