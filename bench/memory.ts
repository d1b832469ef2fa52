/**
 * Reads 10,000 documents in a process of its own and prints its resident memory as JSON: `bench/run.ts` starts it.
 * Documents come from their files one by one, as they do in `chancery read`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import type * as Chancery from '../src/index.ts'
import { genreFiles } from './texts.ts'

// as bin/chancery.js does
setFlagsFromString('--semi-space-growth-factor=1')
setFlagsFromString('--no-maglev')
setFlagsFromString('--heap-growing-percent=40')
// the published code where it is built: stripping types costs a process 28 MB
const dist = new URL('../dist/index.js', import.meta.url)
const { read } = (await import(existsSync(dist) ? dist.href : '../src/index.ts')) as typeof Chancery

const DOCUMENTS = 10_000
const MB = 1024 * 1024

const files = genreFiles()
const start = process.memoryUsage.rss() / MB
const samples: number[] = []
let engagements = 0
for (let i = 0; i < DOCUMENTS && files.length; i++) {
  engagements += read(readFileSync(files[i % files.length], 'utf8')).engagements.length
  if (i % 500 === 499) samples.push(process.memoryUsage.rss() / MB)
}
console.log(JSON.stringify({ start, samples, peak: Math.max(peak(), ...samples), engagements }))

/** Not `process.resourceUsage().maxRSS`: Linux lets a child begin with its parent's peak. */
function peak(): number {
  const status = '/proc/self/status'
  return existsSync(status) ? Number(/VmHWM:\s*(\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1] ?? 0) / 1024 : 0
}
