// Pages a second on one core: the bare parser, the extractor, and extractor with reading, in one run. Seconds are of the
// processor, of all threads of the process, so that a busy machine is not taken for a slow one.
// node bench/pages.ts [--seconds 5]

import { parse } from 'parse5'
import { parseArgs } from 'node:util'
import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { AGENCIES } from '../scripts/corpus/layouts/agencies.ts'
import { OLD_PAGES } from '../scripts/corpus/layouts/old-pages.ts'
import { PORTALS } from '../scripts/corpus/layouts/portals.ts'
import { releaseOf } from '../scripts/corpus/layouts/release.ts'
import { extractHtml } from '../src/sources/html/extract-html.ts'
import { idOf } from '../src/sources/documents.ts'
import { readDocument } from '../src/sources/read-document.ts'

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '4' } } })
const samples = globSync(join(import.meta.dirname, '../samples/*.txt'))
  .map((file) => basename(file, '.txt'))
  .sort()
const layouts = Object.values({ ...PORTALS, ...AGENCIES, ...OLD_PAGES })
/** What pages of ministries carry besides: styles and scripts in the page, and menus of some hundred entries. */
const weight = `<style>${'.a-b_c{margin:0 auto;padding:1px 2px}\n'.repeat(400)}</style><script>${'window.dataLayer=window.dataLayer||[];function g(a){return a<2?a:g(a-1)}\n'.repeat(250)}</script><nav><ul>${'<li class="menu-item"><a class="menu-link" href="/section/page">A section of the ministry</a></li>'.repeat(250)}</ul></nav>`
const light = samples.flatMap((name, i) => {
  const release = releaseOf(name, '2024-05-03', '3 May 2024')
  return [0, 1, 2, 3, 4].map((k) => layouts[(i * 5 + k) % layouts.length](release).html)
})
const heavy = light.map((html) =>
  /<body[^>]*>/i.test(html) ? html.replace(/<body[^>]*>/i, (open) => open + weight) : weight + html,
)

async function measure(
  name: string,
  pages: readonly string[],
  work: (bytes: Buffer, html: string) => unknown,
): Promise<void> {
  const all = pages.map((html) => Buffer.from(html))
  for (const [i, bytes] of all.entries()) await work(bytes, pages[i])
  let n = 0
  const started = performance.now()
  const before = process.cpuUsage()
  const until = started + Number(values.seconds) * 1000
  while (performance.now() < until) {
    await work(all[n % all.length], pages[n % all.length])
    n++
  }
  process.stdout.write(`${name.padEnd(28)}${(n / cpuSecondsSince(before)).toFixed(0).padStart(6)} pages a second\n`)
}

function cpuSecondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

for (const [name, pages] of [
  ['short pages', light],
  ['pages of a ministry', heavy],
] as const) {
  const size = pages.reduce((sum, html) => sum + html.length, 0) / pages.length / 1024
  process.stdout.write(`\n${name}: ${pages.length}, of ${size.toFixed(0)} KiB each\n`)
  await measure('parse5, bare', pages, (_, html) => parse(html))
  await measure('extracted', pages, (bytes) => extractHtml(bytes, {}))
  await measure('extracted and read', pages, (bytes) =>
    readDocument({ id: idOf(bytes), bytes, format: 'html', origin: 'bench', added: '2024-01-01T00:00:00Z' }),
  )
}
