/** Indexes of the register: its parties and its places, with the number of their entries. */

import type { PartyCode } from '../model/reading.ts'
import type { PartyKind } from '../register/party-kind.ts'
import type { Database, Param } from './contract.ts'
import { NO_YEAR } from './entries.ts'
import { PAGE, whereOf, whole, type Page, type PageOptions } from './finding.ts'
import { strokesSince, yearsOf, type YearWays } from './overview.ts'

export interface PartiesOptions {
  readonly kind?: PartyKind
  /** By the number of entries, or by code; `entries` unless told. */
  readonly order?: 'entries' | 'code'
  readonly limit?: number
  readonly after?: string
  /** The first year to be told one by one; the first of the last twenty unless told. */
  readonly since?: number
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
  { kind, order = 'entries', limit = PAGE, after, since = strokesSince() }: PartiesOptions,
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
  const rows = await db.all<PartyRow>(
    `SELECT party, kind, entries FROM parties ${whereOf([...where, ...(page ? [page.sql] : [])])}
     ORDER BY ${order === 'code' ? 'party' : 'entries DESC, party'} LIMIT ${whole('limit', limit) + 1}`,
    [...params, ...(page?.params ?? [])],
  )
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return {
    number,
    items: await withYears(db, items, since),
    ...(rows.length > limit && last ? { next: order === 'code' ? last.party : `${last.entries} ${last.party}` } : {}),
  }
}

interface PartyRow {
  readonly [column: string]: unknown
  readonly party: PartyCode
  readonly kind: PartyKind
  readonly entries: number
}

async function withYears(db: Database, rows: readonly PartyRow[], since: number): Promise<PartyFound[]> {
  const codes = rows.map(({ party }) => party)
  const years = await yearsOf(db, 'party_years', 'party', codes, since)
  const ends = await db.all<{ party: string; first: number; last: number }>(
    `SELECT party, min(year) AS first, max(year) AS last FROM party_years
     WHERE ${db.dialect.among('party', 'text')} AND year > ${NO_YEAR} GROUP BY party`,
    [codes],
  )
  const endsOf = new Map(ends.map((one) => [one.party, { firstYear: one.first, lastYear: one.last }]))
  return rows.map(({ party, kind, entries }) => ({
    party,
    kind,
    entries,
    ...endsOf.get(party),
    years: years.get(party) ?? [],
  }))
}

/** Parties by their codes, in the order of these; those that the register knows nothing of are left out. */
export async function partiesAmong(db: Database, codes: readonly PartyCode[]): Promise<PartyFound[]> {
  const rows = await db.all<PartyRow>(
    `SELECT party, kind, entries FROM parties WHERE ${db.dialect.among('party', 'text')}`,
    [codes],
  )
  const found = new Map((await withYears(db, rows, strokesSince())).map((one) => [one.party, one]))
  return codes.flatMap((code) => found.get(code) ?? [])
}

export interface PartyNumber {
  readonly party: PartyCode
  readonly entries: number
  /** Year of the last engagement that has one. */
  readonly lastYear?: number
}

/** The busiest parties in short, for who sorts them by names, which the database does not know. */
export async function partyNumbers(
  db: Database,
  { kind, limit = PAGE }: Pick<PartiesOptions, 'kind' | 'limit'>,
): Promise<PartyNumber[]> {
  const rows = await db.all<{ party: PartyCode; entries: number; last: number | null }>(
    `SELECT party, entries, (SELECT max(year) FROM party_years WHERE party_years.party = parties.party) AS last
     FROM parties ${kind === undefined ? '' : 'WHERE kind = ?'} ORDER BY entries DESC, party LIMIT ${whole('limit', limit)}`,
    kind === undefined ? [] : [kind],
  )
  return rows.map(({ party, entries, last }) => ({
    party,
    entries,
    ...(last === null || last === NO_YEAR ? {} : { lastYear: last }),
  }))
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
