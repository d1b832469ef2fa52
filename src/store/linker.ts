/** Keeps items of one sort in the groups that their linkage gives, as items come and go. */

import { clustersOf, type Link, type Pair } from '../register/clusters.ts'
import { LIKELY, numberOfKey, SURE, type Linkage } from '../register/linkage.ts'
import type { Database } from './contract.ts'

export interface LinkerOptions<T> {
  readonly db: Database
  /** First part of the names of its tables: `report_keys`, `report_links`. */
  readonly name: 'report' | 'appearance' | 'organisation'
  /** The table of the items and its column that holds the id of the group. */
  readonly table: string
  readonly group: string
  readonly linkage: Linkage<T>
  /** What people said of these items, later decisions winning over earlier ones. */
  readonly decided: (ids: readonly string[]) => Promise<Said>
  /** Whether groups that are likely one are kept for a person to look at: `report_likely`. */
  readonly likely: boolean
}

/** Pairs that people put together, or told apart. */
export interface Said {
  readonly together: readonly Pair[]
  readonly asunder: readonly Pair[]
}

/** A group that is no longer what it was. */
export interface Regrouped {
  /** The groups that held its items before; the new one may be among them. */
  readonly before: ReadonlySet<string>
  readonly after: ReadonlySet<string>
  /** Items that now stand with others than before, leaving out those that were met for the first time. */
  readonly moved: ReadonlySet<string>
}

/** Groups up to this size are compared each with each; in larger ones only what shares a key. */
const SMALL = 48
/** Items whose keys are made in one step. */
const KEYED = 2000
/** Scores are stored as whole numbers of this part. */
export const SCALE = 1000
/** The group of an item that was put in but not yet grouped. */
export const NEW = ''

export class Linker<T extends { readonly id: string }> {
  readonly #o: LinkerOptions<T>

  constructor(options: LinkerOptions<T>) {
    this.#o = options
  }

  /** Finds what the items, whose rows are there already, may be the same as. */
  async add(items: readonly T[]): Promise<void> {
    const { db, name, linkage } = this.#o
    if (!items.length) return
    const emitted: [number, string][] = []
    const sought = new Map<number, T[]>()
    for (const item of items) {
      const { emits, seeks } = linkage.keysOf(item)
      for (const key of numbersOf(emits)) emitted.push([key, item.id])
      for (const key of numbersOf(seeks)) {
        const seekers = sought.get(key)
        if (seekers) seekers.push(item)
        else sought.set(key, [item])
      }
    }
    await db.insert(`${name}_keys`, ['key', 'item'], emitted)
    const met = await db.all<{ key: number; item: string }>(
      `SELECT key, item FROM ${name}_keys WHERE ${db.dialect.among('key', 'bigint')}`,
      [[...sought.keys()]],
    )
    const known = new Map(items.map((item) => [item.id, item]))
    for (const item of await this.#load(met.map((row) => row.item).filter((id) => !known.has(id))))
      known.set(item.id, item)
    const compared = new Set<string>()
    const links: [string, string, number, string][] = []
    for (const { key, item: id } of met)
      for (const seeker of sought.get(key)!) {
        const other = known.get(id)
        if (!other || other === seeker) continue
        const [a, b] = seeker.id < id ? [seeker, other] : [other, seeker]
        const pair = `${a.id} ${b.id}`
        if (compared.has(pair)) continue
        compared.add(pair)
        const { score, reasons, apart } = linkage.compare(a, b)
        if (!apart && score >= LIKELY) links.push([a.id, b.id, scaled(score), JSON.stringify(reasons)])
      }
    await db.insert(`${name}_links`, ['a', 'b', 'score', 'reasons'], links)
  }

  /** Takes items out, and gives those that stood beside them: their groups may fall apart. */
  async remove(ids: readonly string[]): Promise<string[]> {
    const { db, name } = this.#o
    if (!ids.length) return []
    const beside = await this.#linkedWith(ids, ids)
    await db.run(`DELETE FROM ${name}_keys WHERE ${db.dialect.among('item', 'text')}`, [ids])
    await this.#forgetLikely(await this.#groupsOf(ids))
    for (const end of ['a', 'b'])
      await db.run(`DELETE FROM ${name}_links WHERE ${db.dialect.among(end, 'text')}`, [ids])
    return beside
  }

  /** Groups anew whatever hangs together with the touched items. */
  async regroup(touched: readonly string[]): Promise<Regrouped> {
    const { db, table, group } = this.#o
    const was = new Map<string, string>()
    const clusters: string[][] = []
    const asunder: Pair[] = []
    for (const id of touched) {
      if (was.has(id)) continue
      const { ids, said } = await this.#component(id)
      const rows = await db.all<{ id: string; body: string; was: string }>(
        `SELECT id, body, ${group} AS was FROM ${table} WHERE ${db.dialect.among('id', 'text')}`,
        [ids],
      )
      for (const row of rows) was.set(row.id, row.was)
      const items = rows.map((row) => this.#itemFrom(row))
      asunder.push(...said.asunder)
      clusters.push(...clustersOf(items, this.#comparisons(items), said))
    }
    const before = new Set([...was.values()].filter((old) => old !== NEW))
    const sizes = await db.all<{ was: string; items: number }>(
      `SELECT ${group} AS was, count(*) AS items FROM ${table} WHERE ${db.dialect.among(group, 'text')} GROUP BY ${group}`,
      [[...before]],
    )
    const moved = movedIn(clusters, was, new Map(sizes.map((row) => [row.was, row.items])))
    for (const cluster of clusters) {
      const late = cluster.filter((id) => was.get(id) !== cluster[0])
      if (late.length)
        await db.run(`UPDATE ${table} SET ${group} = ? WHERE ${db.dialect.among('id', 'text')}`, [cluster[0], late])
    }
    const after = new Set(clusters.map(([first]) => first))
    await this.#keepLikely([...new Set([...before, ...after])], asunder)
    return { before, after, moved }
  }

  /** Says anew, for all items, where to look for them, in an empty table of keys. */
  async keyAnew(): Promise<void> {
    const { db, name, table, linkage } = this.#o
    const { integer, text } = db.dialect.types
    // Sorted by the database and put in in order: of millions, each would otherwise write a page of its own.
    await db.run(`CREATE TABLE ${name}_unsorted (key ${integer} NOT NULL, item ${text} NOT NULL)`)
    for (let last = ''; ;) {
      const rows = await db.all<{ id: string; body: string }>(
        `SELECT id, body FROM ${table} WHERE id > ? ORDER BY id LIMIT ${KEYED}`,
        [last],
      )
      if (!rows.length) break
      last = rows.at(-1)!.id
      const emitted = rows.flatMap((row) =>
        numbersOf(linkage.keysOf(this.#itemFrom(row)).emits).map((key) => [key, row.id]),
      )
      await db.insert(`${name}_unsorted`, ['key', 'item'], emitted)
    }
    await db.run(`DROP INDEX ${name}_keys_item`)
    await db.run(`INSERT INTO ${name}_keys (key, item) SELECT key, item FROM ${name}_unsorted ORDER BY key, item`)
    await db.run(`CREATE INDEX ${name}_keys_item ON ${name}_keys (item)`)
    await db.run(`DROP TABLE ${name}_unsorted`)
  }

  /** Finds anew which groups are likely one, of all that there are. */
  async keepLikely(): Promise<void> {
    const { db, table, group } = this.#o
    for (let last = NEW; ;) {
      const rows = await db.all<{ id: string; found: string }>(
        `SELECT id, ${group} AS found FROM ${table} WHERE ${group} IN (
           SELECT DISTINCT ${group} FROM ${table} WHERE ${group} > ? ORDER BY ${group} LIMIT 500) ORDER BY ${group}`,
        [last],
      )
      if (!rows.length) return
      const { asunder } = await this.#o.decided(rows.map(({ id }) => id))
      await this.#keepLikely([...new Set(rows.map(({ found }) => found))], asunder)
      last = rows.at(-1)!.found
    }
  }

  /** Finds anew what the groups are likely one with; those that people told apart are not. */
  async #keepLikely(groups: readonly string[], asunder: readonly Pair[]): Promise<void> {
    const { db, name, table, group, likely } = this.#o
    if (!likely || !groups.length) return
    await this.#forgetLikely(groups)
    const rows = await db.all<LikelyRow>(
      ['p', 'q']
        .map(
          (end) => `SELECT p.${group} AS a, q.${group} AS b, l.a AS one, l.b AS other, l.score
            FROM ${table} ${end} JOIN ${name}_links l ON l.${end === 'p' ? 'a' : 'b'} = ${end}.id
            JOIN ${table} ${end === 'p' ? 'q' : 'p'} ON ${end === 'p' ? 'q.id = l.b' : 'p.id = l.a'}
            WHERE ${db.dialect.among(`${end}.${group}`, 'text')} AND p.${group} <> q.${group} AND l.score < ${scaled(SURE)}`,
        )
        .join(' UNION '),
      [groups, groups],
    )
    if (!rows.length) return
    const groupOf = await this.#groupOf(asunder.flat())
    const apart = new Set(asunder.map(([a, b]) => pairOf(groupOf.get(a) ?? a, groupOf.get(b) ?? b)))
    const best = new Map<string, LikelyRow>()
    for (const row of rows) {
      const pair = pairOf(row.a, row.b)
      const known = best.get(pair)
      if (!apart.has(pair) && (!known || before(row, known))) best.set(pair, row)
    }
    await db.insert(
      `${name}_likely`,
      ['a', 'b', 'score', 'one', 'other'],
      // The items are put as their groups are.
      [...best.values()].map(({ a, b, score, one, other }) =>
        a < b ? [a, b, score, one, other] : [b, a, score, other, one],
      ),
    )
  }

  async #forgetLikely(groups: readonly string[]): Promise<void> {
    const { db, name, likely } = this.#o
    if (!likely || !groups.length) return
    for (const end of ['a', 'b'])
      await db.run(`DELETE FROM ${name}_likely WHERE ${db.dialect.among(end, 'text')}`, [groups])
  }

  async #groupsOf(ids: readonly string[]): Promise<string[]> {
    return [...new Set((await this.#groupOf(ids)).values())]
  }

  async #groupOf(ids: readonly string[]): Promise<Map<string, string>> {
    const { db, table, group } = this.#o
    if (!ids.length) return new Map()
    const rows = await db.all<{ id: string; found: string }>(
      `SELECT id, ${group} AS found FROM ${table} WHERE ${db.dialect.among('id', 'text')}`,
      [ids],
    )
    return new Map(rows.map((row) => [row.id, row.found]))
  }

  /** What is linked surely, or by a person, with an item, over any number of steps. */
  async #component(start: string): Promise<{ ids: string[]; said: Said }> {
    const ids = new Set([start])
    const together: Pair[] = []
    const asunder: Pair[] = []
    let frontier = [start]
    while (frontier.length) {
      const linked = await this.#linkedWith(frontier, [...ids])
      const said = await this.#o.decided(frontier)
      together.push(...said.together)
      asunder.push(...said.asunder)
      const next = new Set<string>()
      for (const id of [...linked, ...said.together.flat()]) if (!ids.has(id)) next.add(id)
      for (const id of next) ids.add(id)
      frontier = [...next]
    }
    return { ids: [...ids].sort(), said: { together, asunder } }
  }

  /**
   * What is linked surely with any of the items, but for what is known: among hundreds that are one thing there are links
   * by the ten thousand, and the database need not look at them.
   */
  async #linkedWith(ids: readonly string[], known: readonly string[]): Promise<string[]> {
    const { db, name } = this.#o
    const { dialect } = db
    const side = (end: 'a' | 'b', other: 'a' | 'b'): string =>
      `SELECT ${other} AS id FROM ${name}_links WHERE ${dialect.among(end, 'text')} AND NOT (${dialect.among(other, 'text')}) AND score >= ${scaled(SURE)}`
    const rows = await db.all<{ id: string }>(`${side('a', 'b')} UNION ${side('b', 'a')}`, [ids, known, ids, known])
    return rows.map(({ id }) => id)
  }

  /** All that speaks for and against within a group. */
  #comparisons(items: readonly T[]): Link[] {
    const { linkage } = this.#o
    if (items.length <= SMALL) return pairsOf(items, linkage, () => true)
    const keys = items.map((item) => linkage.keysOf(item))
    const sought = keys.map(({ seeks, against = [] }) => [...seeks, ...against])
    const met = keys.map(({ emits, against = [] }) => new Set([...emits, ...against]))
    return pairsOf(items, linkage, (i, j) => sought[i].some((key) => met[j].has(key)))
  }

  /** A row's body is the item without its id. */
  #itemFrom({ id, body }: { readonly id: string; readonly body: string }): T {
    return { id, ...(JSON.parse(body) as object) } as T
  }

  async #load(ids: readonly string[]): Promise<T[]> {
    const { db, table } = this.#o
    if (!ids.length) return []
    const rows = await db.all<{ id: string; body: string }>(
      `SELECT id, body FROM ${table} WHERE ${db.dialect.among('id', 'text')}`,
      [[...new Set(ids)]],
    )
    return rows.map((row) => this.#itemFrom(row))
  }
}

/** Each once, since two keys may have one number. */
const numbersOf = (keys: readonly string[]): number[] => [...new Set(keys.map(numberOfKey))]

/** A link between two groups. */
type LikelyRow = {
  readonly a: string
  readonly b: string
  readonly score: number
  readonly one: string
  readonly other: string
}

/** The likelier link, and of equals the one that comes first. */
const before = (p: LikelyRow, q: LikelyRow): boolean =>
  p.score !== q.score ? p.score > q.score : p.one !== q.one ? p.one < q.one : p.other < q.other

const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** Scores are stored as whole thousandths, rounded down, so that what is not sure does not become so. */
const scaled = (score: number): number => Math.floor(score * SCALE + 1e-9)

function pairsOf<T extends { readonly id: string }>(
  items: readonly T[],
  linkage: Linkage<T>,
  meet: (i: number, j: number) => boolean,
): Link[] {
  const links: Link[] = []
  for (let i = 0; i < items.length; i++)
    for (let j = i + 1; j < items.length; j++) {
      if (!meet(i, j)) continue
      const [a, b] = items[i].id < items[j].id ? [items[i], items[j]] : [items[j], items[i]]
      const { score, apart } = linkage.compare(a, b)
      links.push({ a: a.id, b: b.id, score, ...(apart ? { apart } : {}) })
    }
  return links
}

/**
 * Whose company changed: of a group made of several old ones all but the largest of them, and all of an old one that
 * did not come whole. An item met for the first time has no company to change.
 */
function movedIn(
  clusters: readonly (readonly string[])[],
  was: ReadonlyMap<string, string>,
  sizes: ReadonlyMap<string, number>,
): Set<string> {
  const moved = new Set<string>()
  for (const cluster of clusters) {
    const olds = new Map<string, string[]>()
    for (const id of cluster) {
      const old = was.get(id)!
      if (old === NEW) continue
      const list = olds.get(old)
      if (list) list.push(id)
      else olds.set(old, [id])
    }
    const isWhole = [...olds].every(([old, ids]) => sizes.get(old) === ids.length)
    const bySize = [...olds.values()].sort((p, q) => q.length - p.length)
    for (const id of bySize.slice(isWhole ? 1 : 0).flat()) moved.add(id)
  }
  return moved
}
