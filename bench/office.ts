/**
 * How quick and how light the office is: server time of each page made anew, what a browser fetches at the first view,
 * and two hundred readers at once with slow clients among them. Everything stays on this machine.
 *
 *     node bench/office.ts --register out/samples.sqlite --seconds 60
 */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { connect } from 'node:net'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { readDocument } from '../src/index.ts'
import { firstPlaceOf, indexOf } from '../src/register/entry-index.ts'
import type { Entry } from '../src/register/entry.ts'
import { shortIdOf } from '../src/register/report.ts'
import { officeApp } from '../src/server/app.ts'
import { Register } from '../src/store/register.ts'

const { values } = parseArgs({
  options: {
    register: { type: 'string' },
    office: { type: 'string', default: 'US' },
    /** Of the load. */
    seconds: { type: 'string', default: '60' },
    readers: { type: 'string', default: '200' },
    /** A reader waits so long before the next page, in milliseconds; half as much to half as much again. */
    pause: { type: 'string', default: '5000' },
    /** Addresses of each sort of page. */
    sample: { type: 'string', default: '40' },
    /** Pages of each sort that are made before it counts, as in a server that has been open for a while. */
    warm: { type: 'string', default: '10' },
    only: { type: 'string' },
  },
})
const [seconds, readers, pause, sample, warm] = (['seconds', 'readers', 'pause', 'sample', 'warm'] as const).map(
  (name) => Number(values[name]),
)
if (values.register === undefined) throw new Error('--register names a register')
const does = (part: string): boolean => values.only === undefined || values.only.includes(part)

/** Always the same sequence from 0 to 1. */
let state = 1
const chance = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
const anyOf = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)]

const register = await Register.open(values.register, readDocument)

/** Entries of all years, the later ones more often, as there are more. */
async function entriesOfAllYears(): Promise<Entry[]> {
  const ends = await Promise.all(
    (['oldest', 'newest'] as const).map((order) => register.search.entries({}, { limit: 50, order })),
  )
  const [first, last] = ends.map(({ items }) => indexOf(items.at(-1)!).day)
  const all = ends.flatMap(({ items }) => items)
  for (let i = 0; i < sample; i++) {
    const after = firstPlaceOf(Math.round(first + Math.sqrt(chance()) * (last - first))).toString(36)
    all.push(...(await register.search.entries({}, { limit: 5, after })).items)
  }
  return all
}

/** Addresses by the sort of page. */
async function addresses(): Promise<Record<string, readonly string[]>> {
  const all = await entriesOfAllYears()
  const some = <T>(list: readonly T[], address: (one: T) => string): string[] =>
    Array.from({ length: sample }, () => address(anyOf(list)))
  const parties = (await register.search.partyNumbers({ limit: 2000 })).map(({ party }) => party)
  const own = parties.includes(values.office) ? values.office : parties[0]
  const busy = parties.slice(0, 30)
  const others = parties.filter((code) => code !== own)
  const documents = all.flatMap(({ history }) => history.map(({ document }) => shortIdOf(document)))
  const people = some(
    all.flatMap(({ participants }) => participants.flatMap(({ appearances }) => appearances)),
    String,
  )
  const found = await Promise.all(people.map((id) => register.lookup.person(id, { limit: 1 })))
  const persons = found.flatMap((one) => one?.id ?? [])
  const words = ['energy', 'trade', 'minister', 'summit', 'agreement', 'culture', 'king', 'president']
  const sectors = (await register.search.sectorsOf()).map(({ sector }) => sector)
  const places = all.flatMap((one) => one.places.map(({ value }) => value))
  const years = all.flatMap(({ date }) => /^\d{4}/.exec(date?.preferred ?? '')?.[0] ?? [])
  return {
    home: some([''], () => '/'),
    relations: some([''], () => '/relations'),
    'party, busy': some(busy, (code) => `/relations/${code}`),
    party: some(parties, (code) => `/relations/${code}`),
    'pair, busy': some(others.slice(0, 30), (code) => `/relations/${own}/${code}`),
    pair: some(all, (entry) => {
      const [a, b] = indexOf(entry).parties
      return b === undefined ? `/relations/${a}` : `/relations/${a}/${b}`
    }),
    engagement: some(all, ({ id }) => `/engagements/${id}`),
    documents: some(['', ...words], (word) => (word ? `/documents?text=${word}` : '/documents')),
    document: some(documents, (id) => `/documents/${id}`),
    people: some([''], () => '/people'),
    person: some(persons, (id) => `/people/${id}`),
    places: some([''], () => '/places'),
    place: some(places, (place) => `/places/${encodeURIComponent(place)}`),
    sectors: some([''], () => '/sectors'),
    sector: some(sectors, (sector) => `/sectors/${sector}`),
    'search, all': some([''], () => '/search'),
    'search, words': some(words, (word) => `/search?text=${word}&party=${anyOf(busy)}`),
    'search, party and year': some(years, (year) => `/search?party=${anyOf(parties)}&since=${year}&until=${year}`),
    'search, type and sector': some(sectors, (sector) => `/search?type=meeting&sector=${sector}`),
    'search, place and years': some(
      places,
      (place) => `/search?place=${encodeURIComponent(place)}&since=${anyOf(years)}&order=oldest`,
    ),
    network: some([''], () => '/network'),
    'network of a party': some(parties, (code) => `/network?party=${code}`),
    review: some([''], () => '/review'),
    'review of a document': some(documents, (id) => `/review/documents/${id}`),
    read: some([''], () => '/read'),
    decisions: some([''], () => '/decisions'),
    quality: some([''], () => '/quality'),
    patterns: some([''], () => '/patterns'),
    docs: some([''], () => '/docs'),
  }
}

function quantiles(times: readonly number[]): { p50: number; p95: number; p99: number; max: number } {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: sorted.at(-1)! }
}
const ms = (n: number): string => n.toFixed(n < 10 ? 1 : 0).padStart(7)

/**
 * Milliseconds of processor that PostgreSQL has spent on what was asked, on this machine and in steps of ten: none for
 * SQLite, which works in our own process.
 */
async function databaseTime(): Promise<() => number> {
  if (register.db.dialect.name === 'sqlite') return () => 0
  const { pid } = (await register.db.one<{ pid: number }>('SELECT pg_backend_pid() AS pid'))!
  return () => {
    const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13)
    return (Number(user) + Number(system)) * 10
  }
}

async function serverTimes(pages: Record<string, readonly string[]>): Promise<void> {
  const app = officeApp({
    register,
    address: values.register!,
    office: values.office,
    user: 'bench',
    version: '0',
    hosts: ['localhost'],
  })
  console.log('\nServer time of a page made anew and compressed, ms\n')
  // On a busy machine the time of the processor says more than that of the clock.
  const database = await databaseTime()
  console.log(`${'page'.padEnd(24)}    p50     p95     p99     max   processor: p95, database      kB`)
  for (const [name, list] of Object.entries(pages)) {
    const times: number[] = []
    const worked: number[] = []
    let bytes = 0
    let status = 200
    let asked = 0
    for (const [i, path] of [...list.slice(0, warm), ...list].entries()) {
      // Another address each time, so that nothing is kept from before.
      const started = performance.now()
      const before = process.cpuUsage()
      if (i === warm) asked = database()
      const response = await app.request(`${path}${path.includes('?') ? '&' : '?'}_=${name}${i}`, {
        headers: { 'accept-encoding': 'br' },
      })
      const body = await response.arrayBuffer()
      const { user, system } = process.cpuUsage(before)
      if (i >= warm) {
        times.push(performance.now() - started)
        worked.push((user + system) / 1000)
      }
      bytes = Math.max(bytes, body.byteLength)
      if (response.status !== 200) status = response.status
    }
    const { p50, p95, p99, max } = quantiles(times)
    const wrong = status === 200 ? '' : `  (${status})`
    const of = (database() - asked) / times.length
    console.log(
      `${name.padEnd(24)}${ms(p50)} ${ms(p95)} ${ms(p99)} ${ms(max)}           ${ms(quantiles(worked).p95)}   ${ms(of)} ${ms(bytes / 1000)}${wrong}`,
    )
  }
}

/** The office in a process of its own, as people start it. */
async function started(): Promise<{ url: string; stop: () => Promise<unknown> }> {
  const launcher = join(import.meta.dirname, '../bin/chancery.js')
  const child = spawn(
    process.execPath,
    [launcher, 'serve', '--register', values.register!, '--port', '0', '--office', values.office, '--reads', '0'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  for await (const line of createInterface(child.stdout)) {
    const [url] = /http:\/\/\S+/.exec(line) ?? []
    if (url)
      return {
        url: url.replace(/\/$/, ''),
        stop: () => {
          child.kill('SIGTERM')
          return once(child, 'exit')
        },
      }
  }
  throw new Error('the office did not open')
}

async function weights(url: string, pages: Record<string, readonly string[]>): Promise<void> {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  console.log('\nFirst view over the wire, kB (headers included)\n')
  console.log(`${'page'.padEnd(22)}   all    html     css   fonts  script   other`)
  for (const [name, [address]] of Object.entries(pages)) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    const sorts = new Map<string, string>()
    const sizes = { Document: 0, Stylesheet: 0, Font: 0, Script: 0, other: 0 }
    session.on('Network.responseReceived', ({ requestId, type }) => sorts.set(requestId, type))
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const sort = sorts.get(requestId) ?? ''
      sizes[sort in sizes ? (sort as keyof typeof sizes) : 'other'] += encodedDataLength
    })
    await page.goto(url + address, { waitUntil: 'networkidle' })
    const all = Object.values(sizes).reduce((sum, one) => sum + one, 0)
    console.log(`${name.padEnd(22)}${[all, ...Object.values(sizes)].map((size) => ms(size / 1000)).join(' ')}`)
    await context.close()
  }
  await browser.close()
}

async function load(url: string, pages: Record<string, readonly string[]>, pause: number): Promise<void> {
  const all = Object.values(pages).flat()
  const agent = new Agent({ keepAlive: true, maxSockets: readers })
  const times: number[] = []
  const lost: string[] = []
  const { port } = new URL(url)
  // Some write their request a letter a second, some never read their answer, some say nothing.
  const slow = Array.from({ length: 30 }, (_, i) => {
    const socket = connect(Number(port), '127.0.0.1').on('error', () => {})
    if (i % 3 === 0) socket.write('GET / HTTP/1.1\r\nx: ')
    if (i % 3 === 1) socket.write('GET /relations HTTP/1.1\r\nhost: localhost\r\n\r\n'.repeat(50))
    socket.pause()
    const drip = setInterval(() => i % 3 === 0 && socket.writable && socket.write('x'), 1000)
    return () => {
      clearInterval(drip)
      socket.destroy()
    }
  })
  const ask = (address: string): Promise<number> =>
    new Promise((resolve, reject) => {
      get(url + address, { agent, headers: { 'accept-encoding': 'br' } }, (response) => {
        response.resume().on('end', () => resolve(response.statusCode!))
      }).on('error', reject)
    })
  const end = performance.now() + seconds * 1000
  const reader = async (): Promise<void> => {
    await setTimeout(chance() * pause)
    while (performance.now() < end) {
      const started = performance.now()
      try {
        const status = await ask(anyOf(all))
        if (status >= 300) lost.push(String(status))
      } catch (error) {
        lost.push((error as Error).message)
      }
      times.push(performance.now() - started)
      await setTimeout(pause * (0.5 + chance()))
    }
  }
  await Promise.all(Array.from({ length: readers }, reader))
  for (const stop of slow) stop()
  agent.destroy()
  const { p50, p95, p99, max } = quantiles(times)
  console.log(
    `\n${readers} readers for ${seconds} s, ${pause} ms between two pages of one, ${new Set(all).size} pages, 30 slow clients among them\n`,
  )
  console.log(
    `${times.length} pages, ${(times.length / seconds).toFixed(0)} a second, ${lost.length} lost ${[...new Set(lost)].join(', ')}`,
  )
  console.log(`p50${ms(p50)}  p95${ms(p95)}  p99${ms(p99)}  max${ms(max)} ms`)
}

const pages = await addresses()
/** What is made once and kept: the same page for all. */
const main = Object.fromEntries(Object.entries(pages).map(([name, [first]]) => [name, [first]]))
const { documents, engagements } = await register.status()
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0].model}`)
console.log(`${documents} documents, ${engagements} engagements`)
if (does('times')) await serverTimes(pages)
if (does('weights') || does('load')) {
  const { url, stop } = await started()
  if (does('weights')) await weights(url, pages)
  if (does('load')) {
    await load(url, pages, pause)
    await load(url, main, 0)
  }
  await stop()
}
await register.close()
