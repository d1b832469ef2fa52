/** Where decisions hang: the words they are about, and what those words were found to tell. */

import { isAddition, type Decision } from '../model/decision.ts'
import type { Pair } from '../register/clusters.ts'
import { anchorsOf } from '../register/decisions.ts'
import type { Database } from './contract.ts'
import type { Said } from './linker.ts'
import type { Truth } from './truth.ts'

/** What can be merged and split. */
type Item = 'report' | 'appearance'

export interface Hung {
  readonly decision: string
  /** 0 for `on`, 1 for `other`. */
  readonly nth: number
  readonly document: string
  readonly report: string | null
  readonly appearance: string | null
}

export class Anchors {
  readonly #db: Database
  readonly #truth: Truth

  constructor(db: Database, truth: Truth) {
    this.#db = db
    this.#truth = truth
  }

  /** Until its document is here and read, a decision hangs on nothing. */
  async hang(decisions: readonly Decision[]): Promise<void> {
    const rows = decisions.flatMap((decision) =>
      anchorsOf(decision).map(({ document }, nth) => ({
        decision: decision.id,
        nth,
        document,
        report: null,
        appearance: null,
      })),
    )
    await this.#put(rows, 'DO NOTHING')
  }

  /** Puts what the words of decisions on the documents tell now in the place of what they told. */
  async replace(documents: readonly string[], anchors: readonly Hung[]): Promise<void> {
    const db = this.#db
    await db.run(`UPDATE anchors SET report = NULL, appearance = NULL WHERE ${db.dialect.among('document', 'text')}`, [
      documents,
    ])
    await this.#put(anchors, '(decision, nth) DO UPDATE SET report = excluded.report, appearance = excluded.appearance')
  }

  /** Decisions on each of the documents, whether they stand or not. */
  async decisionsOn(documents: readonly string[]): Promise<Map<string, Decision[]>> {
    const rows = await this.#db.all<{ document: string; body: string }>(
      `SELECT DISTINCT a.document, d.id, d.body FROM anchors a JOIN decisions d ON d.id = a.decision
       WHERE ${this.#db.dialect.among('a.document', 'text')}`,
      [documents],
    )
    const groups = Map.groupBy(rows, ({ document }) => document)
    return new Map([...groups].map(([id, group]) => [id, group.map(({ body }) => JSON.parse(body) as Decision)]))
  }

  /** What decisions joined with, or parted from, reports or people of the documents. */
  async partnersOf(item: Item, documents: readonly string[]): Promise<string[]> {
    const rows = await this.#db.all<{ item: string }>(
      `SELECT DISTINCT ${item} AS item FROM anchors WHERE ${item} IS NOT NULL
         AND decision IN (SELECT decision FROM anchors WHERE ${this.#db.dialect.among('document', 'text')})`,
      [documents],
    )
    return rows.map((row) => row.item)
  }

  /** What merging and splitting say of the items. The later of two decisions on one pair holds. */
  async saidOf(item: Item, ids: readonly string[]): Promise<Said> {
    const db = this.#db
    const rows = await db.all<{ decision: string; body: string; item: string }>(
      `SELECT a.decision, d.body, a.${item} AS item FROM anchors a JOIN decisions d ON d.id = a.decision
       WHERE d.kind IN ('merge', 'split') AND a.${item} IS NOT NULL
         AND a.decision IN (SELECT decision FROM anchors WHERE ${db.dialect.among(item, 'text')})
       ORDER BY a.decision, a.nth`,
      [ids],
    )
    if (!rows.length) return { together: [], asunder: [] }
    const ends = Map.groupBy(rows, ({ decision }) => decision)
    const last = new Map<string, { pair: Pair; kind: Decision['kind'] }>()
    for (const { id, kind } of await this.#truth.standingOf(rows.map(({ body }) => JSON.parse(body) as Decision))) {
      const [a, b] = ends.get(id)!.map((row) => row.item)
      if (b === undefined || a === b) continue
      const pair: Pair = a < b ? [a, b] : [b, a]
      last.set(pair.join(' '), { pair, kind })
    }
    const of = (kind: Decision['kind']): Pair[] =>
      [...last.values()].filter((each) => each.kind === kind).map(({ pair }) => pair)
    return { together: of('merge'), asunder: of('split') }
  }

  /** Standing decisions whose words tell nothing now, for a person to look at; of one document where that is given. */
  async lost(document?: string): Promise<string[]> {
    const rows = await this.#db.all<{ decision: string }>(
      `SELECT DISTINCT decision FROM anchors WHERE report IS NULL AND appearance IS NULL${document === undefined ? '' : ' AND document = ?'}`,
      document === undefined ? [] : [document],
    )
    const decisions = await this.#truth.decisions({ ids: rows.map(({ decision }) => decision) })
    // A note on a document tells of no engagement, and never did; what was added by hand went when it was taken back.
    const lost = (await this.#truth.standingOf(decisions)).filter(
      (one) =>
        !(one.kind === 'note' && one.on.type === 'document') &&
        !anchorsOf(one).some((anchor) => isAddition(anchor.document)),
    )
    return lost.map(({ id }) => id)
  }

  async #put(anchors: readonly Hung[], conflict: string): Promise<void> {
    await this.#db.insert(
      'anchors',
      ['decision', 'nth', 'document', 'report', 'appearance'],
      anchors.map(({ decision, nth, document, report, appearance }) => [decision, nth, document, report, appearance]),
      conflict,
    )
  }
}
