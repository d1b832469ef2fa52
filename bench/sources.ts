/**
 * `npm run bench:sources`: pages, a crawl and files of each format, beside the bare libraries that take them apart, in one run.
 *
 *     node bench/sources.ts                  # some fifteen minutes, 1 GB of disk; exit code 1 where a bar is missed
 *     node bench/sources.ts --only formats   # pages, crawl or formats
 *     node bench/sources.ts --size 100M      # a smaller crawl
 *     node bench/sources.ts --docs           # the tables into docs/performance.md
 */

import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Readable } from 'node:stream'
import { parseArgs } from 'node:util'
import { parse } from 'parse5'
import { readable } from '../scripts/corpus/layouts/score.ts'
import { piecesOf } from '../scripts/corpus/pieces.ts'
import { documentsIn, isFailed } from '../src/sources/documents.ts'
import { extractHtml } from '../src/sources/html/extract-html.ts'
import { readDocument } from '../src/sources/read-document.ts'
import { sizeFrom, sizeWords } from '../src/sources/sizes.ts'
import type { Taken } from './at-exit.ts'
import { FORMAT_BENCHES } from './formats.ts'
import { madeCrawl } from './made-crawl.ts'
import { heavyPages, lightPages, releases } from './made-pages.ts'
import { ratesOf } from './turns.ts'

const ROOT = join(import.meta.dirname, '..')
const PAGE = join(ROOT, 'docs/performance.md')
const MARKS = /(<!-- sources: npm run bench:sources -- --docs -->\n)[^]*(\n<!-- end of sources -->)/

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: ['pages', 'crawl', 'formats'] },
    size: { type: 'string', default: '1000000000' },
    seed: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '1' },
    docs: { type: 'boolean' },
  },
})
const turns = { rounds: 5, seconds: Number(options.seconds) }
const BARS = { pages: 150, memory: 300 }
let missed = 0

const whole = (n: number): string => Math.round(n).toLocaleString('en')
const times = (n: number): string => (n >= 10 ? n.toFixed(0) : n.toFixed(2))

/** A file goes the way of every file: what it is, what is in it, its text; and, where told, its reading. */
async function through(bytes: Buffer, read: boolean): Promise<void> {
  for await (const one of documentsIn({ origin: 'bench', bytes: [bytes], added: '2024-01-01T00:00:00Z' })) {
    if (isFailed(one)) throw one.error
    if (read) await readDocument(one)
  }
}

async function pages(): Promise<string[]> {
  const rows = [
    '| pages a second of one core | 4 KiB each | 60 KiB each | 60 KiB, beside parse5 | … readability |',
    DASHES(4),
  ]
  const [light, heavy] = [lightPages(), heavyPages()].map((all) =>
    all.map((html) => ({ html, bytes: Buffer.from(html) })),
  )
  const contestants = [
    { name: 'parse5 alone', run: ({ html }: { html: string }) => parse(html) },
    { name: 'readability (linkedom), as it comes', run: ({ html }: { html: string }) => readable(html) },
    { name: '**extracted**', run: ({ bytes }: { bytes: Buffer }) => extractHtml(bytes, {}) },
    { name: '**extracted and read**', run: ({ bytes }: { bytes: Buffer }) => through(bytes, true) },
  ]
  const small = await ratesOf(contestants, light, turns)
  const large = await ratesOf(contestants, heavy, turns)
  for (const { name } of contestants)
    rows.push(
      `| ${name} | ${whole(small.get(name)!)} | ${whole(large.get(name)!)} | ${times(large.get(name)! / large.get(contestants[0].name)!)} | ${times(large.get(name)! / large.get(contestants[1].name)!)} |`,
    )
  const rate = large.get('**extracted and read**')!
  return [
    ...rows,
    '',
    bar(`pages of 60 KiB extracted and read: ${whole(rate)} a second`, rate >= BARS.pages, `≥ ${BARS.pages}`),
  ]
}

async function crawl(): Promise<string[]> {
  const file = join(ROOT, `out/crawl-${options.seed}-${options.size}.warc.gz`)
  const size = await madeCrawl(file, sizeFrom(options.size)!, Number(options.seed))
  const warcio = join(import.meta.dirname, 'warcio.ts')
  const bare = await ran([warcio, file])
  const parsed = await ran([warcio, file, 'parse5'])
  const ours = await ran([join(ROOT, 'bin/chancery.js'), 'read', '--ndjson', '--quiet', file])
  const [all, read] = [Number(bare.out), ours.out.split('\n').filter((line) => line.startsWith('{')).length]
  const row = (name: string, { seconds, wall, peak }: Ran): string =>
    `| ${name} | ${whole(all / seconds)} | ${times(bare.seconds / seconds)} | ${times(parsed.seconds / seconds)} | ${wall.toFixed(0)} s | ${whole(peak)} MiB |`
  return [
    `A crawl of ${sizeWords(size)}, ${whole(all)} pages of which ${whole(read)} may tell of a contact and were read:`,
    '',
    '| | pages a second of one core | beside warcio | … warcio and parse5 | by the clock | peak memory |',
    DASHES(5),
    row('warcio alone', bare),
    row('warcio and parse5', parsed),
    row('**`chancery read --ndjson`**', ours),
    '',
    bar(`peak memory ${whole(ours.peak)} MiB`, ours.peak < BARS.memory, `< ${BARS.memory} MiB`),
  ]
}

interface Ran extends Taken {
  readonly out: string
  readonly wall: number
}

/** A program in a process of its own. */
async function ran(program: readonly string[]): Promise<Ran> {
  const from = performance.now()
  const child = spawn(process.execPath, ['--import', join(import.meta.dirname, 'at-exit.ts'), ...program], {
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  })
  const [out, taken] = await Promise.all([text(child.stdout!), text(child.stdio[3] as Readable)])
  return { out, wall: (performance.now() - from) / 1000, ...(JSON.parse(taken) as Taken) }
}

async function formats(): Promise<string[]> {
  const documents = releases().map(({ title, paragraphs }, i) => ({
    name: `${i + 1}`,
    pieces: piecesOf([title, ...paragraphs].join('\n\n')),
  }))
  const rows = [
    '| documents a second of one core | bare | text taken out | and read | text, beside bare | the bare library |',
    '| --- | --: | --: | --: | --: | --- |',
  ]
  for (const { name, library, files, bare } of FORMAT_BENCHES) {
    const made = await files(documents)
    const rates = await ratesOf(
      [
        ...(bare ? [{ name: 'bare', run: bare }] : []),
        { name: 'text', run: (file) => through(file, false) },
        { name: 'read', run: (file) => through(file, true) },
      ],
      made,
      turns,
    )
    const [b, t, r] = ['bare', 'text', 'read'].map((who) => ((rates.get(who) ?? 0) * documents.length) / made.length)
    rows.push(
      `| ${name} | ${b ? whole(b) : '–'} | ${whole(t)} | ${whole(r)} | ${b ? times(t / b) : '–'} | ${library ?? 'none; the reading of it is our own'} |`,
    )
    console.error(rows.at(-1))
  }
  return rows
}

const DASHES = (columns: number): string => `| --- |${' --: |'.repeat(columns)}`

function bar(figure: string, holds: boolean, asked: string): string {
  if (!holds) missed++
  return `Bar ${asked}: ${holds ? '' : '**missed**, '}${figure}.`
}

const PARTS: Readonly<Record<string, () => Promise<string[]>>> = { pages, crawl, formats }
const out: string[] = []
for (const part of options.only) {
  const lines = await PARTS[part]()
  console.log(`${lines.join('\n')}\n`)
  out.push(...lines, '')
}
const conditions = `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} × ${cpus()[0].model}; ${versionsOf('parse5', '@mozilla/readability', 'linkedom', 'warcio', 'unpdf', 'mammoth', 'yauzl', 'saxes', 'postal-mime', '@kenjiuno/msgreader', 'feedsmith')}.`
console.log(conditions)
if (options.docs) {
  const page = readFileSync(PAGE, 'utf8')
  if (!MARKS.test(page)) throw new Error(`${PAGE} has no place for the sources`)
  const tables = [conditions, '', ...out].join('\n').trimEnd()
  writeFileSync(
    PAGE,
    page.replace(MARKS, (_, open: string, close: string) => `${open}\n${tables}\n${close}`),
  )
}
process.exit(missed ? 1 : 0)

function versionsOf(...names: readonly string[]): string {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >
  const known = { ...manifest['dependencies'], ...manifest['devDependencies'] }
  return names.map((name) => `${name} ${known[name]}`).join(', ')
}
