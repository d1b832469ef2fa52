/**
 * `npm run bench`: how fast the reader and its gate are, as ratios to other libraries on the same texts in the same run.
 *
 *     npm ci --prefix bench       # once: wink-nlp, compromise
 *     node bench/corpus.ts        # once: general prose for the gate
 *     node bench/run.ts           # under two minutes; exit code 1 where a bar is missed
 *
 * The machine is never quiet. So the contestants take turns, in changing order, on a fresh slice of the texts in each round, every one on
 * strings decoded anew from UTF-8 (as files come: most are two-byte, because of curly quotes), and what counts is the median of the
 * rounds' ratios. Rates are in characters (UTF-16 code units).
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import * as chancery from '../src/index.ts'
import { anchors } from '../src/languages/en/anchors.ts'
import { compileGate, mayHoldEngagement, scoreGate } from '../src/reader/gate.ts'
import { compromise, wink } from './libraries.ts'
import { general, genreFiles, gold } from './texts.ts'
import { peakTold, TELL_PEAK } from '../test/cli/peak.ts'

const M = 1e6
const ROOT = join(import.meta.dirname, '..')

interface Contestant {
  readonly name: string
  readonly run: (text: string) => number
  /** Slow ones take only the first of every so many texts. */
  readonly every?: number
}

let sink = 0
let missed = 0

/** Rates in characters a second, one array per contestant, in rounds that can be compared with each other. */
function race(contestants: readonly Contestant[], slices: readonly (readonly Buffer[])[]): Map<string, number[]> {
  const rates = new Map(contestants.map(({ name }) => [name, [] as number[]]))
  for (const [round, slice] of slices.entries()) {
    for (let turn = 0; turn < contestants.length; turn++) {
      const { name, run, every = 1 } = contestants[(turn + round) % contestants.length]
      const texts = slice.filter((_, i) => i % every === 0).map((bytes) => bytes.toString('utf8'))
      const size = texts.reduce((sum, text) => sum + text.length, 0)
      const from = performance.now()
      for (const text of texts) sink += run(text)
      // The first round warms up.
      if (round > 0) rates.get(name)!.push((size / (performance.now() - from)) * 1000)
    }
  }
  return rates
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

function ratio(rates: Map<string, number[]>, of: string, to: string): { middle: number; low: number; high: number } {
  const ratios = rates.get(of)!.map((rate, i) => rate / rates.get(to)![i])
  return { middle: median(ratios), low: Math.min(...ratios), high: Math.max(...ratios) }
}

function deal<T>(items: readonly T[], rounds: number): T[][] {
  return Array.from({ length: rounds }, (_, round) => items.filter((_, i) => i % rounds === round))
}

function heading(text: string): void {
  console.log(`\n${text}`)
}

function line(name: string, figure: string, note = ''): void {
  console.log(`  ${name.padEnd(44)} ${figure.padStart(14)}  ${note}`)
}

function bar(name: string, figure: string, holds: boolean, asked: string): void {
  if (!holds) missed++
  line(name, figure, `${holds ? 'ok    ' : 'MISSED'} bar ${asked}`)
}

const figure = (value: number) => (value < 1000 ? String(Number(value.toPrecision(3))) : value.toFixed(0))
const rate = (rates: Map<string, number[]>, name: string) => `${figure(median(rates.get(name)!) / M)} M/s`
const spread = ({ middle, low, high }: { middle: number; low: number; high: number }) =>
  `${figure(middle)} × (${figure(low)}–${figure(high)})`
const size = (texts: readonly { readonly length: number }[]) =>
  `${texts.length} texts, ${(texts.reduce((sum, { length }) => sum + length, 0) / M).toFixed(1)} MB`

function wholeReading(): void {
  const files = genreFiles()
  const texts = files.map((file) => readFileSync(file))
  heading(`Whole reading, on genre text (${size(texts)})`)
  const others = [wink(), compromise()].flatMap((library) =>
    library ? [{ ...library, every: library.name === 'compromise' ? 4 : 1 }] : [],
  )
  if (others.length < 2) line('some skipped', '', 'npm ci --prefix bench')
  let engagements = 0
  // a reader is much code: all are warm before it counts
  for (let pass = 0; pass < 5; pass++) {
    engagements = texts.reduce((sum, bytes) => sum + chancery.read(bytes.toString('utf8')).engagements.length, 0)
    for (const { run, every } of others)
      texts.forEach((bytes, i) => (sink += i % (every * (every > 1 ? 4 : 1)) ? 0 : run(bytes.toString('utf8'))))
  }
  const rates = race(
    [{ name: 'chancery', run: (text) => chancery.read(text).engagements.length }, ...others],
    deal(texts, 9),
  )
  line('chancery', rate(rates, 'chancery'), engagements ? `${engagements} engagements` : 'finds nothing: still a stub?')
  for (const { name } of others) {
    line(name, rate(rates, name))
    const asked = name === 'compromise' ? 80 : 5
    const times = ratio(rates, 'chancery', name)
    bar(`chancery to ${name}`, spread(times), times.middle >= asked, `${asked} ×`)
  }
}

const gate = compileGate(anchors)
const store = new Uint8Array(1 << 20)
const storeBuffer = Buffer.from(store.buffer)

function gateSpeed(): void {
  const prose = general()
  heading(`Gate, on general prose (${size(prose.map(({ text }) => text))})`)
  if (!prose.length) return line('skipped', '', 'node bench/corpus.ts')
  const other = wink()
  // One slice of a twelfth of the prose's every third text a round: a million characters.
  const texts = prose.filter((_, i) => i % 3 === 0).map(({ text }) => text)
  const forms = {
    'as files come': texts.map((text) => Buffer.from(text)),
    'all one-byte': texts.map((text) => Buffer.from(Buffer.from(text, 'latin1').toString('latin1'))),
    'all two-byte': texts.map((text) => Buffer.from(`${text}’`)),
  }
  const contestants: Contestant[] = [
    { name: 'gate', run: (text) => (mayHoldEngagement(text, gate) ? 1 : 0) },
    { name: 'copy', run: (text) => storeBuffer.write(text, 'utf16le') },
    ...(other ? [{ ...other, every: 4 }] : []),
  ]
  for (const [form, bytes] of Object.entries(forms)) {
    const rates = race(contestants, deal(bytes, 12))
    line(
      `gate, ${form}`,
      rate(rates, 'gate'),
      `a memory copy ${rate(rates, 'copy')}: gate ${ratio(rates, 'gate', 'copy').middle.toFixed(3)} of it`,
    )
    if (!other) continue
    const times = ratio(rates, 'gate', other.name)
    bar(`gate to ${other.name} (${rate(rates, other.name)})`, spread(times), times.middle >= 100, '100 ×')
  }
}

function gateSense(): void {
  heading('Gate, what it lets by')
  const share = (texts: readonly string[]) =>
    texts.filter((text) => mayHoldEngagement(text, gate)).length / texts.length
  const percent = (part: number) => `${(part * 100).toFixed(1)} %`
  const documents = gold()
  const holding = documents.filter(({ holds }) => holds).map(({ text }) => text)
  const empty = documents.filter(({ holds }) => !holds).map(({ text }) => text)
  if (holding.length) {
    bar(
      `documents that hold an engagement (${holding.length})`,
      percent(share(holding)),
      share(holding) >= 0.99,
      '≥ 99 %',
    )
    line(`documents of the genre that hold none (${empty.length})`, percent(share(empty)), 'hard on purpose; no bar')
  }
  const prose = general()
  if (prose.length) {
    const texts = prose.map(({ text }) => text)
    bar(`general prose (${texts.length})`, percent(share(texts)), share(texts) <= 0.15, '≤ 15 %')
    for (const kind of new Set([...prose, ...general(true)].map((document) => document.kind))) {
      const ofKind = [...prose, ...general(true)].filter((document) => document.kind === kind).map(({ text }) => text)
      line(`    ${kind} (${ofKind.length})`, percent(share(ofKind)))
    }
  }
}

function linearity(): void {
  heading('Cost of one long document, by its length')
  const genre = genreFiles()
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n\n')
  const prose = general()
    .map(({ text }) => text)
    .join('\n\n')
  if (!genre || !prose) return line('skipped', '', 'no texts')
  const lengths = [0.1, 0.3, 1, 3, 10].map((millions) => millions * M)
  const cases: [string, string, (text: string) => number][] = [
    [
      'read, releases one after the other',
      genre.repeat(Math.ceil((10 * M) / genre.length)),
      (text) => chancery.read(text).engagements.length,
    ],
    ['read, general prose', prose, (text) => chancery.read(text).engagements.length],
    ['read, one word without end', 'minister'.repeat(1.25 * M), (text) => chancery.read(text).engagements.length],
    [
      'read, one sentence without end',
      'the Minister of Trade of Peru met the Mayor of Lima, '.repeat(0.2 * M),
      (text) => chancery.read(text).engagements.length,
    ],
    ['gate, general prose, to the end', prose, (text) => scoreGate(text, gate).score],
  ]
  for (const [name, all, run] of cases) {
    const texts = lengths.map((length) => Buffer.from(all.slice(0, length)))
    const each: number[][] = lengths.map(() => [])
    for (let round = 0; round < 3; round++) {
      for (const [i, bytes] of texts.entries()) {
        const text = bytes.toString('utf8')
        const from = performance.now()
        sink += run(text)
        each[i].push(((performance.now() - from) * 1e6) / text.length)
      }
    }
    const costs = each.map((list) => Math.min(...list))
    const growth = costs.at(-1)! / costs[2]
    // Linear is 1; caches are worth something; quadratic would be 10.
    bar(
      name,
      `${growth.toFixed(2)} ×`,
      growth < 2,
      `< 2: ns a character at 0.1, 0.3, 1, 3, 10 MB: ${costs.map((cost) => cost.toPrecision(2)).join(', ')}`,
    )
  }
}

/** The command as its users have it: the published package where `dist` is built, else the clone. */
function memory(): void {
  const built = existsSync(join(ROOT, 'dist'))
  heading(`Memory of \`chancery read\`, ${built ? 'as built' : 'from sources'}`)
  const files = genreFiles()
  if (!files.length) return line('skipped', '', 'no texts')
  const folder = mkdtempSync(join(tmpdir(), 'chancery-bench-'))
  let root = ROOT
  if (built) {
    root = folder
    cpSync(join(ROOT, 'bin'), join(folder, 'bin'), { recursive: true })
    cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'))
    for (const name of ['dist', 'node_modules']) symlinkSync(join(ROOT, name), join(folder, name))
  }
  const peakOf = (count: number): number => {
    const args = Array.from({ length: count }, (_, i) => files[i % files.length])
    const run = spawnSync(
      process.execPath,
      ['--import', TELL_PEAK, join(root, 'bin/chancery.js'), 'read', '--ndjson', '--quiet', ...args],
      {
        encoding: 'utf8',
        env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'cache') },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    )
    return run.status === 0 ? peakTold(run.stderr) : Number.NaN
  }
  peakOf(1) // fills the cache of compiled code
  const [one, some, many] = [1, 2500, 10_000].map(peakOf)
  rmSync(folder, { recursive: true })
  bar('peak resident, 10,000 documents', `${many.toFixed(0)} MB`, many <= 140, `≤ 140 MB; of one ${one.toFixed(0)} MB`)
  bar('10,000 documents to 2,500', `${(many / some).toFixed(2)} ×`, many / some <= 1.1, '≤ 1.1 (flat)')
}

const started = performance.now()
console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB; Node ${process.version}, V8 ${process.versions.v8}`,
)
const only = process.argv.slice(2)
for (const part of [wholeReading, gateSpeed, gateSense, linearity, memory])
  if (!only.length || only.includes(part.name)) part()
console.log(
  `\n${missed ? `${missed} bar${missed > 1 ? 's' : ''} missed` : 'all bars hold'}; ${((performance.now() - started) / 1000).toFixed(0)} s${sink < 0 ? ' ' : ''}`,
)
process.exitCode = missed ? 1 : 0
