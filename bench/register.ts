/**
 * `npm run bench:register`: how fast the register answers, as ratios to statements that a person would write by hand, on the same tables
 * in the same run.
 *
 *     node bench/register.ts                          # 100,000 engagements, SQLite and, where its binaries are, PostgreSQL
 *     node bench/register.ts 1000000                  # the published figures: some ten minutes and 12 GB of disk
 *     node bench/register.ts 1000000 sqlite           # one of the two
 *     node bench/register.ts 1000000 --register FILE  # or postgres://…: is made where it is not there, and stays there
 *
 * Ours and the other take turns, question by question, so that both meet the same noise and the same warm pages. A ratio is that of the
 * medians. Both give entries: the JSON of a row is parsed on either side.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { parseArgs } from 'node:util'
import { Client } from 'pg'
import type { Entry } from '../src/register/entry.ts'
import { indexOf } from '../src/register/entry-index.ts'
import { wordsAsked } from '../src/register/entry-words.ts'
import type { Filter } from '../src/register/filter.ts'
import type { Database, Param } from '../src/store/contract.ts'
import { whereOf } from '../src/store/finding.ts'
import { openDatabase } from '../src/store/open.ts'
import { Search } from '../src/store/search.ts'
import { POSTGRES, startCluster } from '../test/store/postgres-cluster.ts'
import { fill } from './fill.ts'
import { randomFrom } from './made-cast.ts'

/** The driver with nothing of ours around it. */
type Raw = (sql: string, params: readonly (string | number)[]) => Promise<Record<string, unknown>[]>

const { values, positionals } = parseArgs({ allowPositionals: true, options: { register: { type: 'string' } } })
const count = Number(positionals[0] ?? 100_000)
const only = positionals[1]
/** Entries, spread over the years, that questions are taken from. */
const KEPT = 4000

/** Makes the register there, unless that was done before; gives some of its entries to ask for. */
async function filled(db: Database): Promise<Entry[]> {
  const isThere = await db.one('SELECT 1 FROM entries LIMIT 1')
  if (!isThere) {
    await fill(db, count)
    // As a server does by itself after a while.
    if (db.dialect.name === 'postgres') await db.run('VACUUM ANALYZE')
  }
  const places = await db.all<{ n: number }>('SELECT n FROM entries ORDER BY n')
  const every = Math.max(1, Math.floor(places.length / KEPT))
  const rows = await db.all<{ body: string }>(
    `SELECT body FROM entries WHERE ${db.dialect.among('n', 'bigint')} ORDER BY n`,
    [places.filter((_, i) => i % every === 0).map(({ n }) => n)],
  )
  return rows.map(({ body }) => JSON.parse(body) as Entry)
}

interface Times {
  readonly ours: number[]
  readonly raw: number[]
}

/** Asks all questions of both, in turns; the first tenth warms up. */
async function race<Q>(
  questions: readonly Q[],
  ours: (question: Q) => Promise<unknown>,
  raw?: (question: Q) => Promise<unknown>,
): Promise<Times> {
  const times: Times = { ours: [], raw: [] }
  const timed = async (into: number[], keep: boolean, run: () => Promise<unknown>): Promise<void> => {
    const from = performance.now()
    await run()
    if (keep) into.push(performance.now() - from)
  }
  for (const [i, question] of questions.entries()) {
    const keep = i >= questions.length / 10
    const turns = [() => timed(times.ours, keep, () => ours(question))]
    if (raw) turns.push(() => timed(times.raw, keep, () => raw(question)))
    for (const turn of i % 2 ? turns.toReversed() : turns) await turn()
  }
  return times
}

const at = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN

const ms = (time: number): string => (time < 0.1 ? time.toFixed(3) : time < 10 ? time.toFixed(2) : time.toFixed(0))

let missed = 0

function row(what: string, { ours, raw }: Times, bar?: { readonly words: string; readonly most: number }): void {
  const ratio = at(ours, 0.5) / at(raw, 0.5)
  const isMissed = at(ours, 0.99) >= 50 || (bar !== undefined && ratio > bar.most)
  if (isMissed) missed++
  const said = !raw.length ? '' : ratio < 0.5 ? `1/${(1 / ratio).toFixed(0)}` : ratio.toFixed(2)
  console.log(
    `| ${what} | ${bar?.words ?? ''} | ${isMissed ? '**missed** ' : ''}${said} | ${ms(at(ours, 0.5))} | ${ms(at(ours, 0.99))} | ${raw.length ? ms(at(raw, 0.5)) : ''} |`,
  )
}

const parsed = (rows: readonly Record<string, unknown>[]): unknown[] =>
  rows.map(({ body }) => JSON.parse(body as string))

async function measure(db: Database, raw: Raw, kept: readonly Entry[]): Promise<void> {
  const search = new Search(db)
  const isSqlite = db.dialect.name === 'sqlite'
  const random = randomFrom(3)
  const some = (n: number): Entry[] => Array.from({ length: n }, () => kept[Math.floor(random() * kept.length)])
  const yearOf = (entry: Entry): string => entry.date!.preferred.slice(0, 4)
  const partyOf = (entry: Entry): string => [...entry.from, ...entry.to, ...entry.parties][0].value
  const pairOf = (entry: Entry): [string, string] => indexOf(entry).pairs[0].slice(0, 2) as [string, string]

  console.log(`\n### ${isSqlite ? `SQLite ${process.versions['sqlite']}` : `PostgreSQL ${await versionOf(raw)}`}\n`)
  console.log('| question | bar | ratio | ours, median ms | ours, p99 ms | by hand, median ms |')
  console.log('| --- | --- | --- | --- | --- | --- |')

  const times = (words: string, most: number) => ({ words: `≤ ${words}`, most })
  const matching = isSqlite
    ? 'SELECT entries.body FROM entries_words CROSS JOIN entries ON entries.n = entries_words.rowid WHERE entries_words MATCH ? ORDER BY entries_words.rowid DESC LIMIT 50'
    : 'SELECT body FROM entries WHERE words @@ $1::tsquery ORDER BY n DESC LIMIT 50'
  const matchingDays = isSqlite
    ? 'SELECT entries.body FROM entries_words JOIN entries ON entries.n = entries_words.rowid WHERE entries_words MATCH ? AND last_day >= ? AND last_day <= ? ORDER BY last_day DESC LIMIT 50'
    : 'SELECT body FROM entries WHERE words @@ $1::tsquery AND last_day >= $2 AND last_day <= $3 ORDER BY last_day DESC LIMIT 50'
  const inYear = (words: (entry: Entry) => string) =>
    some(500).map((entry): Filter => ({ text: words(entry), since: yearOf(entry), until: yearOf(entry) }))
  const queryOf = (filter: Filter): string => db.dialect.words.query(wordsAsked(filter))
  const full = (filter: Filter): Promise<unknown> => search.entries(filter)
  const asked = async (filter: Filter): Promise<unknown> => parsed(await raw(matching, [queryOf(filter)]))
  const common = inYear((entry) => `${entry.sectors[0].value} ${entry.participants[0].office!.preferred.split(' ')[0]}`)
  const rare = inYear((entry) => `${entry.participants[0].name!.preferred.split(' ')[0]} ${entry.sectors[0].value}`)
  row(
    'two common words and a year, against the same full text query',
    await race(common, full, asked),
    times('1.2', 1.2),
  )
  row('a name, a common word and a year, against the same', await race(rare, full, asked), times('1.2', 1.2))
  row(
    'two common words and a year, against full text, days and sorting',
    await race(common.slice(0, 100), full, async (filter) => {
      const days = Date.parse(`${filter.since}-01-01`) / 86_400_000
      return parsed(await raw(matchingDays, [queryOf({ text: filter.text! }), days, days + 364]))
    }),
  )

  const naivePair = parameters(
    'SELECT e.body FROM naive_parties a JOIN naive_parties b ON b.n = a.n JOIN entries e ON e.n = a.n WHERE a.party = ? AND b.party = ? ORDER BY e.last_day DESC LIMIT 50',
    isSqlite,
  )
  const busiest = (
    await db.all<{ party: string; other: string }>(
      'SELECT party, other FROM entry_pairs GROUP BY party, other ORDER BY count(*) DESC LIMIT 40',
    )
  ).map(({ party, other }): [string, string] => [party, other])
  const pair = ([a, b]: [string, string]): Promise<unknown> => search.pair(a, b)
  const byHand = async (both: [string, string]): Promise<unknown> => parsed(await raw(naivePair, both))
  row(
    'a page of 50 of a pair: the 40 busiest pairs',
    await race([...busiest, ...busiest], pair, byHand),
    times('1/20', 1 / 20),
  )
  row('a page of 50 of a pair: any engagement’s', await race(some(100).map(pairOf), pair, byHand))

  const [{ party: top }] = await db.all<{ party: string }>('SELECT party FROM parties ORDER BY entries DESC LIMIT 1')
  const naiveSectors = parameters(
    'SELECT s.sector, count(*) AS entries FROM naive_parties p JOIN naive_sectors s ON s.n = p.n WHERE p.party = ? GROUP BY s.sector ORDER BY entries DESC',
    isSqlite,
  )
  row(
    'sectors of the busiest party',
    await race(
      Array.from({ length: 30 }, () => top),
      (one) => search.sectorsOf(one),
      (one) => raw(naiveSectors, [one]),
    ),
    times('1/40', 1 / 40),
  )

  const point = parameters('SELECT body FROM entries WHERE id = ?', isSqlite)
  const ids = some(2000).map(({ id }) => id)
  row(
    'an engagement by id',
    await race(
      ids,
      (id) => search.byId(id),
      async (id) => parsed(await raw(point, [id])),
    ),
    times('1.5', 1.5),
  )
  row(
    '… where the row read by hand is not parsed',
    await race(
      ids,
      (id) => search.byId(id),
      (id) => raw(point, [id]),
    ),
  )

  const newest = (filters: readonly Filter[]): Promise<Times> => race(filters, full)
  /** The statement as it is. */
  const bare = async (filter: Filter): Promise<unknown> => {
    const [{ of, places, where, params }] = await db.dialect.words.found(db, 'entries', wordsAsked(filter))
    const sql = `SELECT ${places[0]} AS n, body FROM ${of('entries')} ${whereOf(where)} ORDER BY ${places[0]} DESC LIMIT 51`
    return parsed(await raw(parameters(sql, isSqlite), params as string[]))
  }
  row(
    'newest of a party',
    await race(
      some(200).map((entry): Filter => ({ party: partyOf(entry) })),
      full,
      bare,
    ),
    times('1.3', 1.3),
  )
  row(
    'newest visits from one party to another',
    await race(
      some(200)
        .filter(({ type }) => type === 'visit')
        .map(({ from, to }): Filter => ({ party: from[0].value, other: to[0].value, direction: 'out' })),
      full,
      bare,
    ),
    times('1.3', 1.3),
  )
  row(
    'newest of a type, kind, status, sector or review state',
    await newest(
      some(200).map(
        ({ type, kind, status, review, sectors }, i) =>
          [{ type }, { kind: kind.preferred }, { status: status.preferred }, { sector: sectors[0].value }, { review }][
            i % 5
          ],
      ),
    ),
  )
  row(
    'newest of a person by name',
    await newest(some(200).map((entry) => ({ person: entry.participants[0].name!.preferred }))),
  )
  row(
    'newest of a place until a year',
    await newest(
      some(200)
        .filter(({ places }) => places.length)
        .map((entry) => ({ place: entry.places[0].value, until: yearOf(entry) })),
    ),
  )
  row(
    'a sector from a month to another',
    await newest(
      some(200).map((entry) => ({
        sector: entry.sectors[0].value,
        since: `${yearOf(entry)}-03`,
        until: `${yearOf(entry)}-04`,
      })),
    ),
  )
  row(
    'beginning of a word (three letters) and a party',
    await newest(
      some(200).map((entry) => ({
        text: `${entry.participants[0].name!.preferred.slice(0, 3)}*`,
        party: partyOf(entry),
      })),
    ),
  )
  row(
    'a page far down, of a party',
    await race(some(200), (entry) =>
      search.entries({ party: partyOf(entry) }, { after: indexOf(entry).n.toString(36) }),
    ),
  )
  row(
    'count, up to 10,000',
    await race(some(200), (entry) => search.count({ party: partyOf(entry), type: entry.type }, 10_000)),
  )
  row(
    'facets of a party and a year',
    await race(some(200), (entry) =>
      search.facets({ party: partyOf(entry), since: yearOf(entry), until: yearOf(entry) }),
    ),
  )
  row('facets of a party', await race(some(100), (entry) => search.facets({ party: partyOf(entry) })))

  const asking = (times: number, one: (nth: number) => Promise<unknown>): Promise<Times> =>
    race(
      Array.from({ length: times }, (_, nth) => nth),
      one,
    )
  row('overview of the register', await asking(20, () => search.overview()))
  row('overview of the busiest party', await asking(20, () => search.overview(top)))
  row('overview of any party', await race(some(50).map(partyOf), (one) => search.overview(one)))
  row('overview of the 40 busiest pairs', await race(busiest, ([a, b]) => search.overview(a, b)))
  row('overview of any pair', await race(some(50).map(pairOf), ([a, b]) => search.overview(a, b)))
  row('a page of 50 parties, with their years', await asking(20, () => search.parties()))
  row('a page of 50 places', await asking(20, () => search.places()))
  row('who took part in the newest 1,000 entries', await asking(20, () => search.cast({})))
  row(
    'who took part in the newest 1,000 of a pair',
    await race(busiest, ([a, b]) => search.cast({ party: a, other: b })),
  )
  row('a page of what waits', await asking(20, () => search.queue()))
  row('how much waits, by kind', await asking(20, () => search.queueSizes()))
}

/** Of a server of our own. */
const SETTINGS = ['shared_buffers=1GB', 'max_wal_size=8GB', 'work_mem=32MB', 'jit=off']

const parameters = (sql: string, isSqlite: boolean): string => {
  let n = 0
  return isSqlite ? sql : sql.replaceAll('?', () => `$${++n}`)
}

const versionOf = async (raw: Raw): Promise<string> =>
  String((await raw('SHOW server_version', []))[0]['server_version']).split(' ')[0]

async function sqlite(file: string): Promise<void> {
  const db = await openDatabase(file)
  const kept = await filled(db)
  const hand = new DatabaseSync(file)
  hand.exec('PRAGMA cache_size = -65536')
  const statements = new Map<string, ReturnType<DatabaseSync['prepare']>>()
  const raw: Raw = async (sql, params) => {
    let statement = statements.get(sql)
    if (!statement) statements.set(sql, (statement = hand.prepare(sql)))
    return statement.all(...params)
  }
  await measure(db, raw, kept)
  hand.close()
  await db.close()
  console.log(`\nThe file has ${(statSync(file).size / 1e9).toFixed(1)} GB.`)
}

async function postgres(address: string): Promise<void> {
  const db = await openDatabase(address)
  const kept = await filled(db)
  const hand = new Client({ connectionString: address })
  await hand.connect()
  await measure(
    db,
    async (sql, params) => (await hand.query<Record<string, unknown>>(sql, params as Param[])).rows,
    kept,
  )
  const [{ size }] = await db.all<{ size: number }>('SELECT pg_database_size(current_database()) AS size')
  await hand.end()
  await db.close()
  console.log(`\nThe database has ${(size / 1e9).toFixed(1)} GB.`)
}

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-bench-'))
  try {
    await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

console.log(
  `${count.toLocaleString('en')} engagements; ${cpus()[0].model}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.versions.node}`,
)
if (values.register !== undefined)
  await (values.register.startsWith('postgres') ? postgres(values.register) : sqlite(values.register))
else {
  if (only !== 'postgres') await inFolder((folder) => sqlite(join(folder, 'register.sqlite')))
  if (only !== 'sqlite')
    if (POSTGRES) await postgres(`${startCluster(SETTINGS)}/postgres`)
    else
      console.log(
        '\nPostgreSQL is not here: initdb, postgres and pg_ctl are neither in PATH nor in /usr/lib/postgresql.',
      )
}
process.exitCode = missed ? 1 : 0
