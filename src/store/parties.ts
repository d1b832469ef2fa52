/** Indexes of the register: its parties and its places, with the number of their entries. */

import type { PartyCode } from '../model/reading.ts'
import type { PartyKind } from '../register/party-kind.ts'
import type { Database, Param } from './contract.ts'
import { PAGE, whereOf, whole, type Page, type PageOptions } from './finding.ts'
import { yearsOf, type YearWays } from './overview.ts'

export interface PartiesOptions {
  readonly kind?: PartyKind
  /** By the number of entries, or by code; `entries` unless told. */
  readonly order?: 'entries' | 'code'
  readonly limit?: number
  readonly after?: string
}

export interface PartyFound {
  readonly party: PartyCode
  readonly kind: PartyKind
  /** Of it and of all that lies within it. */
  readonly entries: number
  readonly firstYear?: number
  readonly lastYear?: number
  readonly years: readonly YearWays[]
}

export interface PartiesPage extends Page<PartyFound> {
  /** Number of parties on all pages. */
  readonly number: number
}

export async function partiesPage(
  db: Database,
  { kind, order = 'entries', limit = PAGE, after }: PartiesOptions,
): Promise<PartiesPage> {
  const where = kind === undefined ? [] : ['kind = ?']
  const params: Param[] = kind === undefined ? [] : [kind]
  const { number } = (await db.one<{ number: number }>(
    `SELECT count(*) AS number FROM parties ${whereOf(where)}`,
    params,
  ))!
  const page =
    order === 'code'
      ? after === undefined
        ? undefined
        : { sql: 'party > ?', params: [after] }
      : beyond('party', after)
  const rows = await db.all<{ party: PartyCode; kind: PartyKind; entries: number }>(
    `SELECT party, kind, entries FROM parties ${whereOf([...where, ...(page ? [page.sql] : [])])}
     ORDER BY ${order === 'code' ? 'party' : 'entries DESC, party'} LIMIT ${whole('limit', limit) + 1}`,
    [...params, ...(page?.params ?? [])],
  )
  const items = rows.slice(0, limit)
  const years = await yearsOf(
    db,
    'party_years',
    'party',
    [db.dialect.among('party', 'text')],
    [items.map(({ party }) => party)],
  )
  const last = items.at(-1)
  return {
    number,
    items: items.map(({ party, kind: is, entries }) => {
      const all = years.get(party) ?? []
      const dated = all.flatMap(({ year }) => year ?? [])
      const [firstYear, lastYear] = [dated[0], dated.at(-1)]
      return {
        party,
        kind: is,
        entries,
        ...(firstYear === undefined ? {} : { firstYear }),
        ...(lastYear === undefined ? {} : { lastYear }),
        years: all,
      }
    }),
    ...(rows.length > limit && last ? { next: order === 'code' ? last.party : `${last.entries} ${last.party}` } : {}),
  }
}

export async function placesPage(
  db: Database,
  { limit = PAGE, after }: Omit<PageOptions, 'order'>,
): Promise<Page<{ value: string; entries: number }>> {
  const page = beyond('place', after)
  const rows = await db.all<{ value: string; entries: number }>(
    `SELECT place AS value, entries FROM places ${whereOf(page ? [page.sql] : [])}
     ORDER BY entries DESC, place LIMIT ${whole('limit', limit) + 1}`,
    page?.params ?? [],
  )
  const items = rows.slice(0, limit).map(({ value, entries }) => ({ value, entries }))
  const last = items.at(-1)
  return { items, ...(rows.length > limit && last ? { next: `${last.entries} ${last.value}` } : {}) }
}

/** What comes after `12 CA-QC` in the order of falling numbers. */
function beyond(column: string, after: string | undefined): { sql: string; params: Param[] } | undefined {
  if (after === undefined) return undefined
  const [, digits, name] = /^(\d{1,15}) (.+)$/s.exec(after) ?? []
  if (digits === undefined) throw new RangeError(`after: ${after} is not where a page ended`)
  const entries = Number(digits)
  return { sql: `entries <= ? AND (entries < ? OR ${column} > ?)`, params: [entries, entries, name] }
}
