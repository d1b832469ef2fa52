/**
 * `npm run bench:ingest`: what it costs to add documents.
 *
 *     npm ci --prefix bench          # once: wink-nlp
 *     node bench/ingest.ts           # text in, register out, against wink-nlp and bare inserts of rows
 *     node bench/ingest.ts 100000    # how the cost of a document grows, from 10,000 engagements to so many
 *
 * Both contestants keep what they make in SQLite on the same disk, durable (WAL, synchronous FULL), 64 documents to a step, and take turns
 * on slices of the same texts.
 */
import { createHash } from 'node:crypto'
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { readDocument } from '../src/index.ts'
import type { Cites } from '../src/model/cite.ts'
import type { Document } from '../src/model/document.ts'
import type { Engagement, Reading } from '../src/model/reading.ts'
import type { Entry, Slot, Value } from '../src/register/entry.ts'
import { Register } from '../src/store/register.ts'
import { wink } from './libraries.ts'
import { entriesInTime } from './made-register.ts'
import { genreFiles } from './texts.ts'

const STEP = 64
/** Turns of a step each, the first of which warm up the pages of the files. */
const [WARM, TURNS] = [20, 80]
const folder = mkdtempSync(join(tmpdir(), 'chancery-ingest-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const documentFrom = (bytes: Uint8Array, origin: string): Document => ({
  id: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
  bytes,
  format: 'text',
  origin,
  added: '2026-01-01T00:00:00.000Z',
})

const steps = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / STEP) }, (_, i) => items.slice(i * STEP, (i + 1) * STEP))

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]

async function againstBareInserts(): Promise<void> {
  const library = wink()
  if (!library) throw new Error('wink-nlp is not installed: npm ci --prefix bench')
  const all = genreFiles().map((file) => documentFrom(readFileSync(file), file))
  // A text that stands there twice is added once.
  const documents = [...new Map(all.map((document) => [document.id, document])).values()]
  const register = await Register.open(join(folder, 'ours.sqlite'), readDocument)
  const bare = new DatabaseSync(join(folder, 'bare.sqlite'))
  bare.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE documents (id TEXT PRIMARY KEY, bytes BLOB); CREATE TABLE tokens (document TEXT, n INTEGER)',
  )
  const [putDocument, putTokens] = ['documents', 'tokens'].map((table) =>
    bare.prepare(`INSERT INTO ${table} VALUES (?, ?)`),
  )
  const ratios: number[] = []
  const spent = { ours: 0, bare: 0 }
  for (const [i, step] of steps(documents).entries()) {
    const ours = async (): Promise<number> => {
      const from = performance.now()
      await register.add(step)
      return performance.now() - from
    }
    const theirs = (): number => {
      const from = performance.now()
      bare.exec('BEGIN IMMEDIATE')
      for (const { id, bytes } of step) {
        putDocument.run(id, bytes)
        putTokens.run(id, library.run(new TextDecoder().decode(bytes)))
      }
      bare.exec('COMMIT')
      return performance.now() - from
    }
    const first = i % 2 ? await ours() : theirs()
    const second = i % 2 ? theirs() : await ours()
    const [a, b] = i % 2 ? [first, second] : [second, first]
    // The first steps warm up.
    if (i < 2) continue
    ratios.push(b / a)
    spent.ours += a
    spent.bare += b
  }
  const { engagements, people } = await register.status()
  await register.close()
  bare.close()
  const of = documents.length - 2 * STEP
  console.log(`${documents.length} documents, ${engagements} engagements, ${people} people; ${cpus()[0].model}`)
  console.log(`  ours            ${Math.round((of / spent.ours) * 1000)} documents a second`)
  console.log(`  wink and rows   ${Math.round((of / spent.bare) * 1000)} documents a second`)
  console.log(`  ratio           ${median(ratios).toFixed(2)} × (bar 4 ×)`)
}

/** Whoever held an office of a party in a year: an office has a new holder every six years. */
function heldBy(party: string, office: string, year: number, cites: Cites) {
  const holder = createHash('sha256')
    .update(`${party} ${office} ${Math.floor(year / 6)}`)
    .digest()
  const word = (at: number, syllables: number): string =>
    Array.from({ length: syllables }, (_, i) => SYLLABLES[holder[at + i] % SYLLABLES.length])
      .join('')
      .replace(/^./, (letter) => letter.toUpperCase())
  const name = `${word(0, 2 + (holder[20] % 2))} ${word(8, 2 + (holder[21] % 3))}`
  return { name: { value: name, cites }, office: { value: office, cites }, of: { value: party, cites } }
}

const SYLLABLES = 'ka lo mi ren ta vu der sa no bel chi ar go li ma tu pe ro shi van dor el ni zo'.split(' ')

/** A made-up entry as the reading of a document of its own. */
function readingFrom(entry: Entry): Reading {
  const cited = <T>({ value, sources }: Value<T>) => ({ value, cites: sources[0].cites })
  const shown = <T>(slot: Slot<T>) => cited(slot.values[0])
  const { date, occasion, title } = entry
  const cites = entry.kind.values[0].sources[0].cites
  const engagement: Engagement = {
    id: 'e1',
    type: entry.type,
    kind: entry.kind.preferred,
    status: entry.status.preferred,
    rule: 'bench',
    cites,
    from: entry.from.map((party) => ({ ...cited(party), name: party.name })),
    to: entry.to.map((party) => ({ ...cited(party), name: party.name })),
    parties: entry.parties.map((party) => ({ ...cited(party), name: party.name })),
    participants: entry.participants.map(({ office, of, sources }) => ({
      ...heldBy(of!.preferred, office!.preferred, Number(date!.preferred.slice(0, 4)), cites),
      cites: sources[0].cites,
    })),
    ...(date ? { date: shown(date) } : {}),
    places: entry.places.map(cited),
    ...(occasion ? { occasion: shown(occasion) } : {}),
    sectors: entry.sectors.map(cited),
    ...(title ? { title: shown(title) } : {}),
  }
  return { document: { id: entry.id, language: 'en' }, reader: 'bench', engagements: [engagement], notes: [] }
}

/**
 * What a document costs in registers of growing size, leaving the reading out. One register grows, and a copy is kept at each mark; then
 * the copies take turns on the same further documents, so that all have the same minute of the machine.
 */
async function growth(count: number): Promise<void> {
  const read = ({ bytes }: Document) => ({ text: '', reading: JSON.parse(new TextDecoder().decode(bytes)) as Reading })
  // Shuffled over the years: each document falls among what is there, as in a register of long standing.
  // In bytes, outside the heap, which a million readings would fill.
  const encoder = new TextEncoder()
  const further = (WARM + TURNS) * STEP
  const readings = Array.from(entriesInTime(count + further), (entry) =>
    encoder.encode(JSON.stringify(readingFrom(entry))),
  )
  let state = 1
  for (let i = readings.length - 1; i > 0; i--) {
    state = (state * 48_271) % 2_147_483_647
    const j = state % (i + 1)
    ;[readings[i], readings[j]] = [readings[j], readings[i]]
  }
  const step = (n: number): Document[] =>
    readings.slice(n * STEP, (n + 1) * STEP).map((bytes, i) => documentFrom(bytes, `bench/${n * STEP + i}`))
  const marks = [10_000, 30_000, 100_000, 300_000, 1_000_000].filter((mark) => mark <= count)
  const fileAt = (mark: number) => join(folder, `${mark}.sqlite`)
  let next = 0
  for (const [i, mark] of marks.entries()) {
    if (i) copyFileSync(fileAt(marks[i - 1]), fileAt(mark))
    const growing = await Register.open(fileAt(mark), read)
    while (next * STEP < mark) await growing.add(step(next++))
    await growing.close()
    console.error(`${mark} engagements`)
  }
  const registers = await Promise.all(marks.map((mark) => Register.open(fileAt(mark), read)))
  const costs = marks.map((): number[] => [])
  for (let turn = 0; turn < WARM + TURNS; turn++) {
    const documents = step(next++)
    for (let i = 0; i < marks.length; i++) {
      const which = (i + turn) % marks.length
      // Waiting for the disk is the machine's affair, and another one every minute.
      const from = process.cpuUsage()
      await registers[which].add(documents)
      const { user, system } = process.cpuUsage(from)
      if (turn >= WARM) costs[which].push((user + system) / 1000 / STEP)
    }
  }
  for (const register of registers) await register.close()
  console.log(`\nengagements   ms of processor a document   against ${marks[0]}, median of ${TURNS} turns`)
  for (const [i, mark] of marks.entries()) {
    const ratio = median(costs[i].map((cost, turn) => cost / costs[0][turn]))
    console.log(`${String(mark).padStart(11)}   ${median(costs[i]).toFixed(2).padStart(26)}   ${ratio.toFixed(2)} ×`)
  }
}

const count = Number(process.argv[2] ?? 0)
await (count ? growth(count) : againstBareInserts())
