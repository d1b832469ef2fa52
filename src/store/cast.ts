/** Who takes part in reports: people by their appearances, organisations by their names. */

import { Linker, NEW, type LinkerOptions } from './linker.ts'

export interface CastOptions<T> extends Omit<LinkerOptions<T>, 'name'> {
  /** `appearance` and `organisation` are also the columns of the tables that join them to reports. */
  readonly name: 'appearance' | 'organisation'
}

type InReport = readonly [report: string, item: string]

export class Cast<T extends { readonly id: string }> {
  readonly #o: CastOptions<T>
  readonly #linker: Linker<T>

  constructor(options: CastOptions<T>) {
    this.#o = options
    this.#linker = new Linker(options)
  }

  /** Takes all out of the reports, and gives whom they had. */
  async leave(reports: readonly string[]): Promise<string[]> {
    const { db, name } = this.#o
    const rows = await db.all<{ item: string }>(
      `SELECT DISTINCT ${name} AS item FROM report_${name}s WHERE ${db.dialect.among('report', 'text')}`,
      [reports],
    )
    await db.run(`DELETE FROM report_${name}s WHERE ${db.dialect.among('report', 'text')}`, [reports])
    return rows.map(({ item }) => item)
  }

  /**
   * Puts items into reports. Those met for the first time are linked, and those that no report names any more go. Gives
   * the items that now stand with others than before; `touched` are to be grouped anew besides.
   */
  async enter(
    pairs: readonly InReport[],
    met: ReadonlyMap<string, T>,
    leaving: readonly string[],
    touched: ReadonlySet<string>,
  ): Promise<ReadonlySet<string>> {
    const { db, name, table, group } = this.#o
    const named = new Map(pairs.map((pair) => [pair.join(' '), pair]))
    await db.insert(`report_${name}s`, ['report', name], [...named.values()])
    const known = new Set(await this.#live([...met.keys()]))
    const fresh = [...met.values()].filter(({ id }) => !known.has(id))
    await db.insert(
      table,
      ['id', group, 'body'],
      fresh.map(({ id, ...body }) => [id, NEW, JSON.stringify(body)]),
    )
    await this.#linker.add(fresh)

    const still = await db.all<{ item: string }>(
      `SELECT DISTINCT ${name} AS item FROM report_${name}s WHERE ${db.dialect.among(name, 'text')}`,
      [leaving],
    )
    const stay = new Set(still.map(({ item }) => item))
    const gone = leaving.filter((id) => !stay.has(id))
    const regrouped = new Set([...touched, ...fresh.map(({ id }) => id), ...(await this.#remove(gone))])
    const { moved } = await this.#linker.regroup(await this.#live([...regrouped]))
    return moved
  }

  /** Finds anew which groups are likely one. */
  keepLikely(): Promise<void> {
    return this.#linker.keepLikely()
  }

  /** Says anew where all that there are is to be looked for. */
  keyAnew(): Promise<void> {
    return this.#linker.keyAnew()
  }

  /** Gives those who were of one group with what is removed. */
  async #remove(ids: readonly string[]): Promise<string[]> {
    if (!ids.length) return []
    const { db, table, group } = this.#o
    const beside = await this.#linker.remove(ids)
    const company = await db.all<{ id: string }>(
      `SELECT id FROM ${table} WHERE ${group} IN (SELECT ${group} FROM ${table} WHERE ${db.dialect.among('id', 'text')})`,
      [ids],
    )
    await db.run(`DELETE FROM ${table} WHERE ${db.dialect.among('id', 'text')}`, [ids])
    return [...beside, ...company.map(({ id }) => id)]
  }

  async #live(ids: readonly string[]): Promise<string[]> {
    if (!ids.length) return []
    const { db, table } = this.#o
    const rows = await db.all<{ id: string }>(`SELECT id FROM ${table} WHERE ${db.dialect.among('id', 'text')}`, [ids])
    return rows.map(({ id }) => id)
  }
}
