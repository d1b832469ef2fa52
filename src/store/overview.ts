/** What a relations page says at a glance, without the entries themselves. */

import type { EngagementType, PartyCode, Sector } from '../model/reading.ts'
import { dayNumber, edtf, fromDayNumber } from '../model/edtf.ts'
import { byCodeUnit } from '../register/by-code-unit.ts'
import { dayOfPlace, firstPlaceOf, wayOf, type Way } from '../register/entry-index.ts'
import type { Entry } from '../register/entry.ts'
import type { Database, Found, Param } from './contract.ts'
import { ALL, NO_YEAR, type EntryFacets } from './entries.ts'
import { isOneOf, whereOf, type Finding } from './finding.ts'

/**
 * Of a party, it counts all that lies within it, as filters do. An organisation is counted by each of its names: an
 * entry that has it under two of them counts twice.
 */
export interface Overview {
  readonly entries: number
  /** Years in order; first what has no date. */
  readonly counts: readonly YearCount[]
  /** Of those that have a date and were held. */
  readonly first?: Contact
  readonly last?: Contact
  readonly newest: Spread
  /** Of one party: those it dealt with, the busiest first. */
  readonly partners?: Partners
}

/** Number of entries of one sort. */
export interface YearCount {
  /** Year of the first day; none for what has no date. */
  readonly year?: number
  readonly type: EngagementType
  readonly way: Way
  readonly entries: number
}

export interface Contact {
  /** Id of the entry. */
  readonly entry: string
  /** EDTF, as the register has it. */
  readonly date: string
  /** The first day of it, `2009-12-07`. */
  readonly day: string
}

/** How the newest entries spread. */
export interface Spread {
  /** Entries counted; where `isAll` is false these are the newest, and there are more. */
  readonly counted: number
  readonly isAll: boolean
  readonly planned: number
  readonly cancelled: number
  readonly sectors: readonly (YearCount & { readonly sector: Sector })[]
  /** By the names that documents give them, the most frequent first. */
  readonly places: readonly { readonly place: string; readonly way: Way; readonly entries: number }[]
}

/** Of how many there are, the busiest. */
export interface Partners {
  readonly number: number
  readonly items: readonly Partner[]
}

export interface Partner {
  readonly party: PartyCode
  readonly entries: number
  /** The last twenty, unless told since when. */
  readonly years: readonly YearWays[]
}

/** One year's entries by way; years without any are left out. */
export interface YearWays {
  readonly year: number
  readonly out: number
  readonly in: number
  readonly none: number
}

/** Entries that are looked at one by one, at most. */
const COUNTED = 2000
/** Partners that are listed at most. */
const PARTNERS = 60
/** Years that are told one by one. */
const STROKES = 20

/** The first of the last twenty years. */
export const strokesSince = (): number => new Date().getUTCFullYear() - STROKES + 1

export async function overviewOf(
  db: Database,
  finding: Finding,
  party?: PartyCode,
  other?: PartyCode,
  since = strokesSince(),
): Promise<Overview> {
  const codes = await finding.codesOf([party, other])
  const mine = party === undefined ? [ALL] : (codes.get(party) ?? [party])
  const theirs = other === undefined ? undefined : (codes.get(other) ?? [other])
  const counts = await countsOf(db, mine, theirs)
  const found =
    party === undefined
      ? await finding.found({})
      : other === undefined
        ? await finding.found({ party })
        : await finding.pair(party, other)
  const rows = await rowsOf(finding, found, other !== undefined, { limit: COUNTED + 1 })
  const newest = rows.slice(0, COUNTED).map((row) => facetsOf(row, mine))
  const isAll = rows.length <= COUNTED
  const held = newest.filter(isContact)
  const firstHeld = isAll ? held.at(-1) : await firstHeldOf(finding, found, counts, other !== undefined, mine)
  const [first, last] = await contactsAt(db, [firstHeld?.n, held[0]?.n])
  return {
    entries: counts.reduce((sum, { entries }) => sum + entries, 0),
    counts,
    ...(first ? { first } : {}),
    ...(last ? { last } : {}),
    newest: { ...spreadOf(newest), isAll },
    ...(party !== undefined && other === undefined ? { partners: await partnersOf(db, mine, since) } : {}),
  }
}

export async function countsOf(
  db: Database,
  mine: readonly string[],
  theirs?: readonly string[],
): Promise<YearCount[]> {
  const conditions = [isOneOf(db, 'party', mine), ...(theirs ? [isOneOf(db, 'other', theirs)] : [])]
  const rows = await db.all<{ year: number; type: EngagementType; way: Way; entries: number }>(
    `SELECT year, type, way, CAST(sum(entries) AS bigint) AS entries FROM ${theirs ? 'pair_years' : 'party_years'}
     ${whereOf(conditions.map(({ sql }) => sql))} GROUP BY year, type, way ORDER BY year, type, way`,
    conditions.map(({ param }) => param),
  )
  return rows.map(({ year, type, way, entries }) => ({ ...yearFrom(year), type, way, entries }))
}

export const yearFrom = (year: number | null): { year?: number } => (year === null || year === NO_YEAR ? {} : { year })

interface FacetRow {
  readonly [column: string]: unknown
  readonly n: number
  readonly type: EngagementType
  readonly facets: string
  /** Of a pair. */
  readonly way?: Way
}

const rowsOf = (
  finding: Finding,
  found: readonly Found[],
  isPair: boolean,
  rest: { readonly limit: number; readonly after?: number; readonly order?: 'oldest' },
): Promise<FacetRow[]> =>
  finding.rows<FacetRow>(found, {
    table: 'entry_facets',
    columns: ['entry_facets.type', 'facets'],
    own: isPair ? ['way'] : [],
    ...rest,
  })

interface Facet {
  readonly n: number
  readonly type: EngagementType
  readonly facets: EntryFacets
  readonly way: Way
}

function facetsOf({ n, type, facets: json, way }: FacetRow, mine: readonly string[]): Facet {
  const facets = JSON.parse(json) as EntryFacets
  const [, , , , , from, to] = facets
  return {
    n,
    type,
    facets,
    way: way ?? mine.map((code) => wayOf(code, from, to)).find((one) => one !== 'none') ?? 'none',
  }
}

const isContact = ({ facets: [year, , , , status] }: Facet): boolean => year !== null && status === 'held'

/** Where there are more than were looked at: the first that has a date and was held. */
async function firstHeldOf(
  finding: Finding,
  found: readonly Found[],
  counts: readonly YearCount[],
  isPair: boolean,
  mine: readonly string[],
): Promise<Facet | undefined> {
  const year = counts.find((count) => count.year !== undefined)?.year
  if (year === undefined) return undefined
  for (let after = firstPlaceOf(dayNumber({ y: year, m: 1, d: 1 })) - 1; ;) {
    const rows = await rowsOf(finding, found, isPair, { limit: 50, after, order: 'oldest' })
    const first = rows.map((row) => facetsOf(row, mine)).find(isContact)
    if (first || !rows.length) return first
    after = rows.at(-1)!.n
  }
}

async function contactsAt(db: Database, places: readonly (number | undefined)[]): Promise<(Contact | undefined)[]> {
  const rows = await db.all<{ n: number; body: string }>(
    `SELECT n, body FROM entries WHERE ${db.dialect.among('n', 'bigint')}`,
    [places.filter((n) => n !== undefined)],
  )
  const entries = new Map(rows.map(({ n, body }) => [n, JSON.parse(body) as Entry]))
  return places.map((n) => {
    const entry = n === undefined ? undefined : entries.get(n)
    return entry?.date && { entry: entry.id, date: entry.date.preferred, day: edtf(fromDayNumber(dayOfPlace(n!))) }
  })
}

type Counted<T> = Omit<T, 'entries'> & { entries: number }

function spreadOf(newest: readonly Facet[]): Omit<Spread, 'isAll'> {
  const sectors = new Map<string, Counted<Spread['sectors'][number]>>()
  const places = new Map<string, Counted<Spread['places'][number]>>()
  const statuses = { held: 0, planned: 0, cancelled: 0 }
  for (const { type, way, facets } of newest) {
    const [year, , about, at, status] = facets
    statuses[status]++
    for (const sector of about) {
      const key = `${sector} ${year} ${type} ${way}`
      const known = sectors.get(key)
      if (known) known.entries++
      else sectors.set(key, { sector, ...yearFrom(year), type, way, entries: 1 })
    }
    for (const place of at) {
      const key = `${way} ${place}`
      const known = places.get(key)
      if (known) known.entries++
      else places.set(key, { place, way, entries: 1 })
    }
  }
  return {
    counted: newest.length,
    planned: statuses.planned,
    cancelled: statuses.cancelled,
    sectors: [...sectors.values()],
    places: [...places.values()].sort((a, b) => b.entries - a.entries || byCodeUnit(a.place, b.place)),
  }
}

export async function partnersOf(db: Database, mine: readonly string[], since = strokesSince()): Promise<Partners> {
  const { sql, param } = isOneOf(db, 'party', mine)
  const rows = await db.all<{ other: string; entries: number }>(
    `SELECT other, CAST(sum(entries) AS bigint) AS entries FROM partners WHERE ${sql} GROUP BY other ORDER BY 2 DESC, other`,
    [param],
  )
  const busiest = rows.slice(0, PARTNERS)
  const years = await yearsOf(
    db,
    'pair_years',
    'other',
    busiest.map(({ other }) => other),
    since,
    { sql, param },
  )
  return {
    number: rows.length,
    items: busiest.map(({ other, entries }) => ({ party: other, entries, years: years.get(other) ?? [] })),
  }
}

/** Numbers by way of the years since one, for each value of a column. */
export async function yearsOf(
  db: Database,
  table: 'party_years' | 'pair_years',
  column: 'party' | 'other',
  values: readonly string[],
  since: number,
  where?: { readonly sql: string; readonly param: Param },
): Promise<Map<string, YearWays[]>> {
  const conditions = [...(where ? [where.sql] : []), db.dialect.among(column, 'text'), 'year >= ?']
  const ways = (['out', 'in', 'none'] as const).map(
    (way) => `CAST(sum(CASE WHEN way = '${way}' THEN entries ELSE 0 END) AS bigint) AS "${way}"`,
  )
  const rows = await db.all<{ key: string; year: number; out: number; in: number; none: number }>(
    `SELECT ${column} AS key, year, ${ways.join(', ')} FROM ${table} ${whereOf(conditions)}
     GROUP BY ${column}, year ORDER BY ${column}, year`,
    [...(where ? [where.param] : []), values, since],
  )
  const groups = Map.groupBy(rows, ({ key }) => key)
  return new Map(
    [...groups].map(([key, group]) => [
      key,
      group.map(({ year, out, in: received, none }) => ({ year, out, in: received, none })),
    ]),
  )
}
