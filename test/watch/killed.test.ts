// A watcher that is killed, told to stop, or beside another loses nothing and adds nothing twice.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { readDocument } from '../../src/index.ts'
import { Register } from '../../src/store/register.ts'
import { start } from '../cli/run.ts'
import { web } from '../sources/web.ts'
import { onEachDatabase } from '../store/databases.ts'
import { communique } from '../store/documents.ts'
import { problemsOf } from '../store/registers.ts'
import { feedOf } from './sites.ts'

/** `.ci/run` asks for 50. */
const KILLS = Math.max(2, Math.ceil(Number(process.env['CHANCERY_KILLS'] ?? 0) / 5))
const SITES = 8
/** Half seconds in which a process has begun, on a slow machine. */
const BEGUN = 10
const PAGES = 3

onEachDatabase(`watching, killed ${KILLS} times`, (fresh) => {
  test('every page of every feed is in the register once', { timeout: 300_000 }, async () => {
    // Sites of their own, since one is asked but once a second.
    const sites = await Promise.all(
      Array.from({ length: SITES }, async (_, nth) => {
        const paths = Array.from({ length: PAGES }, (__, i) => [`/${i}`, communique(nth * PAGES + i)] as const)
        const feed = feedOf(Object.fromEntries(paths.map(([path]) => [path, '2026-03-02'])))
        return web({ '/feed': feed, ...Object.fromEntries(paths) })
      }),
    )
    try {
      const address = await fresh.address()
      const empty = await Register.open(address, readDocument)
      for (const { origin } of sites)
        await empty.watching.add({ address: `${origin}/feed`, every: 3600, added: '2026-03-01T00:00:00.000Z' })
      await empty.close()
      const run = () =>
        start(['watch', 'run', '--json', '--register', address, ...sites.flatMap(({ host }) => ['--allow-host', host])])
      const told: string[] = []
      const addedIn = (out: string): void => {
        for (const line of out.slice(0, out.lastIndexOf('\n') + 1).split('\n'))
          if (line.includes('"kind":"added"')) told.push((JSON.parse(line) as { origin: string }).origin)
      }
      let inMidst = 0
      for (let killed = 0; killed < KILLS; killed++) {
        const asked = (): number => sites.reduce((sum, site) => sum + site.asked.length, 0)
        // As far as rules and feeds of all, and some pages.
        const enough = asked() + 2 * SITES + Math.random() * SITES
        const watcher = run()
        for (let waited = 0; asked() < enough && waited < 100; waited++) await sleep(50)
        // Of the first, where all is left to add, something was, on a machine however slow.
        if (killed === 0) await watcher.says(/"kind":"added".*\n/)
        watcher.kill()
        const { out } = await watcher.ended
        if (out.includes('"added"')) inMidst++
        addedIn(out)
        const register = await Register.open(address, readDocument)
        assert.deepEqual(await problemsOf(register), [])
        await register.close()
      }
      assert.ok(inMidst > 0, 'some have to be killed after they added something, or the test shows nothing')
      // Two at once finish what is left, and end when they are told to.
      const both = [run(), run()]
      for (let waited = 0; waited < 60; waited++) {
        await sleep(500)
        const register = await Register.open(address, readDocument)
        const { documents } = await register.status()
        await register.close()
        // Where nothing was left, they have yet to begin, or could not end in order.
        if (documents === SITES * PAGES && waited >= BEGUN) break
      }
      for (const one of both) one.kill('SIGTERM')
      const ends = await Promise.all(both.map(({ ended }) => ended))
      for (const { code, signal, out, err } of ends) {
        // One may have had nothing left to do, and be told to stop before it had begun.
        assert.ok((code === 0 && signal === null) || (signal === 'SIGTERM' && out === ''), `${code} ${signal} ${err}`)
        addedIn(out)
      }
      assert.ok(
        ends.some(({ code }) => code === 0),
        'one ends in order',
      )
      const register = await Register.open(address, readDocument)
      assert.equal((await register.status()).documents, SITES * PAGES)
      const seen = await register.truth.retrievalsAfter('', 1000)
      assert.equal(seen.length, SITES * PAGES, 'one retrieval of each')
      assert.deepEqual(await problemsOf(register), [])
      await register.close()
      assert.equal(new Set(told).size, told.length, 'nothing is told twice')
    } finally {
      for (const site of sites) await site[Symbol.asyncDispose]()
    }
  })
})
