// What is watched is looked at in time, and what is new there is added once.

import assert from 'node:assert/strict'
import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { test } from 'node:test'
import type { WatchedSource } from '../../src/model/retrieval.ts'
import type { Register } from '../../src/store/register.ts'
import { isGoneHolder, newHolder } from '../../src/watch/holder.ts'
import { readDocument as readAny } from '../../src/sources/read-document.ts'
import { redirect, web } from '../sources/web.ts'
import { onEachDatabase, temporaryFolder } from '../store/databases.ts'
import { communique } from '../store/documents.ts'
import { exported, freshRegister, openRegister, problemsOf, sameText } from '../store/registers.ts'
import { feedOf, kinds, lookOnce, makeDue, marked } from './sites.ts'

const watching = (register: Register, address: string, more: Partial<WatchedSource> = {}): Promise<boolean> =>
  register.watching.add({ address, every: 3600, added: '2026-03-01T00:00:00.000Z', ...more })

onEachDatabase('watching', (fresh) => {
  test('a feed: what is new on it is added once, and its freshness measured', async () => {
    await using site = await web({
      '/feed': marked(feedOf({ '/a': '2026-03-02', '/b': '2020-01-01' }), 'application/rss+xml'),
      '/a': marked(communique(0)),
      '/b': marked(communique(2)),
      '/c': marked(communique(4)),
    })
    const register = await freshRegister(fresh)
    assert.ok(await watching(register, `${site.origin}/feed`))
    assert.ok(!(await watching(register, `${site.origin}/feed`, { every: 5 })), 'twice is once')
    assert.deepEqual(kinds(await lookOnce(register, site)), ['added', 'added', 'looked'])
    assert.deepEqual(await lookOnce(register, site), [], 'nothing is due')

    site.pages['/feed'] = marked(
      feedOf({ '/c': '2026-03-03', '/a': '2026-03-02', '/b': '2020-01-01' }),
      'application/rss+xml',
    )
    await makeDue(register)
    site.asked.length = 0
    const [added] = (await lookOnce(register, site)).filter(({ kind }) => kind === 'added')
    assert.equal((added as { origin: string }).origin, `${site.origin}/c`)
    // What was seen before is asked for with its mark, and not sent again.
    assert.deepEqual(site.asked.toSorted(), ['/a', '/b', '/c', '/feed', '/robots.txt'])
    assert.equal((await register.status()).documents, 3)

    const [status] = await register.watching.status()
    assert.equal(status.state.is, 'feed')
    assert.equal(status.state.title, 'News')
    assert.equal(status.documents, 3)
    assert.equal(status.freshness?.documents, 2, 'what was published before it was watched is no measure')
    const [seen] = status.last
    assert.equal(seen.origin, `${site.origin}/c`)
    assert.equal(status.freshness.last, Math.round((Date.parse(seen.at) - Date.parse('2026-03-03')) / 1000))
    assert.deepEqual(await problemsOf(register), [])
  })

  test('a page with links: those that fit are followed', async () => {
    await using site = await web({
      '/news/': (_, response) =>
        response.end(
          '<a href="1">1</a><a href="/news/2#top">2</a><a href="/about">about</a><a href="http://other.example/news/3">',
        ),
      '/news/1': communique(0),
      '/news/2': communique(2),
      '/about': communique(4),
    })
    const register = await freshRegister(fresh)
    await watching(register, `${site.origin}/news/`, { links: ['/news/*'] })
    const origins = (await lookOnce(register, site)).flatMap((what) => (what.kind === 'added' ? what.origin : []))
    assert.deepEqual(origins.sort(), [`${site.origin}/news/1`, `${site.origin}/news/2`])
    assert.equal((await register.watching.status())[0].state.is, 'listing')
  })

  test('a page of its own: another text is another version, another look of it is none', async () => {
    await using site = await web({ '/page': communique(0) })
    const register = await freshRegister(fresh)
    await watching(register, `${site.origin}/page`)
    assert.deepEqual(kinds(await lookOnce(register, site)), ['added', 'looked'])
    await makeDue(register)
    assert.deepEqual(kinds(await lookOnce(register, site)), ['looked'])
    // Other bytes of the same text.
    site.pages['/page'] = `\uFEFF${communique(0)}`
    await makeDue(register)
    assert.deepEqual(kinds(await lookOnce(register, site)), ['looked'])
    site.pages['/page'] = communique(1)
    await makeDue(register)
    const [changed] = await lookOnce(register, site)
    assert.ok(changed.kind === 'added' && changed.replaces !== undefined)
    // What it said first stands again, without being added again.
    site.pages['/page'] = communique(0)
    await makeDue(register)
    assert.deepEqual(kinds(await lookOnce(register, site)), ['added', 'looked'])
    assert.equal((await register.status()).documents, 2)
    delete site.pages['/page']
    await makeDue(register)
    assert.deepEqual(kinds(await lookOnce(register, site)), ['failed', 'looked'])
    assert.deepEqual(await problemsOf(register), [])
  })

  test('a folder: files that are put into it, and written anew', async () => {
    const folder = join(temporaryFolder(), `inbox-${fresh.name}`)
    mkdirSync(join(folder, 'deep'), { recursive: true })
    writeFileSync(join(folder, 'a.txt'), communique(0))
    writeFileSync(join(folder, 'deep', 'b.txt'), communique(2))
    writeFileSync(join(folder, 'bad.txt'), Buffer.from([0, 1, 2, 0]))
    await using site = await web()
    const register = await freshRegister(fresh)
    await watching(register, pathToFileURL(folder).href)
    assert.deepEqual(kinds(await lookOnce(register, site)).sort(), ['added', 'added', 'failed', 'looked'])
    await makeDue(register)
    assert.deepEqual(kinds(await lookOnce(register, site)), ['looked'], 'what failed is left until it changes')
    writeFileSync(join(folder, 'a.txt'), communique(1))
    utimesSync(join(folder, 'a.txt'), new Date(), new Date(Date.now() + 5000))
    await makeDue(register)
    const [changed] = await lookOnce(register, site)
    assert.ok(changed.kind === 'added' && changed.replaces !== undefined)
    rmSync(folder, { recursive: true })
    await makeDue(register)
    const [failed] = await lookOnce(register, site)
    assert.match((failed as { reason: string }).reason, /no folder now/)
  })

  test('what fails is left for longer each time, and as long as the server asks; the rest goes on', async () => {
    await using site = await web({
      '/down': (_, response) => response.writeHead(503, { 'retry-after': '7200' }).end(),
      '/busy': (_, response) => response.writeHead(429).end(),
      '/loop': redirect('/loop'),
      '/feed': marked(feedOf({ '/gone': '2026-03-02', '/page': '2026-03-02' }), 'application/rss+xml'),
      '/page': communique(0),
    })
    const register = await freshRegister(fresh)
    for (const path of ['/down', '/busy', '/loop', '/feed', '/nowhere']) await watching(register, site.origin + path)
    const first = await lookOnce(register, site)
    assert.equal(first.filter(({ kind }) => kind === 'added').length, 1)
    const wait = async (path: string): Promise<number> => {
      const found = (await register.watching.list()).find(({ source }) => source.address === site.origin + path)!
      return Math.round((Date.parse(found.state.next!) - Date.parse(found.state.asked!)) / 60_000)
    }
    assert.equal(await wait('/down'), 120)
    assert.equal(await wait('/busy'), 60)
    assert.equal(await wait('/feed'), 60)
    await makeDue(register)
    await lookOnce(register, site)
    assert.equal(await wait('/busy'), 120)
    assert.equal(await wait('/loop'), 120)
    const status = (await register.watching.status()).find(({ source }) => source.address.endsWith('/busy'))!
    assert.equal(status.state.failing?.times, 2)
    assert.match(status.state.failing.reason, /429/)
    site.pages['/busy'] = communique(2)
    await makeDue(register)
    await lookOnce(register, site)
    assert.equal(await wait('/busy'), 60)
    const [failed] = (await register.watching.status()).find(({ source }) => source.address.endsWith('/feed'))!.failing
    assert.equal(failed.address, `${site.origin}/gone`)
  })

  test('a page that is there no more is told once, and what it said is kept', async () => {
    await using site = await web({
      '/feed': feedOf({ '/a': '2026-03-02' }),
      '/a': communique(0),
    })
    const register = await freshRegister(fresh)
    await watching(register, `${site.origin}/feed`)
    await lookOnce(register, site)
    site.pages['/a'] = (_, response) => response.writeHead(410).end()
    for (const expected of [
      ['gone', 'looked'],
      ['failed', 'looked'],
    ]) {
      await makeDue(register)
      assert.deepEqual(kinds(await lookOnce(register, site)), expected)
    }
    assert.equal((await register.status()).documents, 1)
  })

  test('an item whose page is closed is taken from the feed, once, and it is said', async () => {
    const items = {
      '/a': '2026-03-02',
      '/b': '2026-03-02',
      '/robots/c': '2026-03-02',
      '/d': '2026-03-02',
      '/e': '2026-03-02',
    }
    const texts = Object.keys(items).map(
      (path, i) => `<link>${path}</link>${path === '/e' ? '' : `<description>${communique(i)}</description>`}`,
    )
    const feed = texts.reduce(
      (all, said, i) => all.replace(`<link>${Object.keys(items)[i]}</link>`, said),
      feedOf(items),
    )
    await using site = await web({
      '/robots.txt': 'User-agent: *\nDisallow: /robots/\n',
      '/feed': marked(feed, 'application/rss+xml'),
      '/a': (_, response) => response.writeHead(403).end(),
      '/b': (_, response) => response.writeHead(503).end(),
      '/d': communique(9),
    })
    const register = await freshRegister(fresh, readAny)
    await watching(register, `${site.origin}/feed`)
    const first = await lookOnce(register, site)
    const added = first.flatMap((one) =>
      one.kind === 'added' ? [[one.origin.slice(site.origin.length), one.closed]] : [],
    )
    assert.deepEqual(added.sort(), [
      ['/a', true],
      ['/d', undefined],
      ['/robots/c', true],
    ])
    assert.deepEqual(
      first.flatMap((one) => (one.kind === 'failed' ? [one.origin.slice(site.origin.length)] : [])).sort(),
      ['/b', '/e'],
    )
    const { items: documents } = await register.search.documents()
    const taken = documents.find(({ origin }) => origin === `${site.origin}/a`)!
    const { reading } = (await register.lookup.document(taken.id))!
    assert.deepEqual(
      reading.notes.map(({ kind, text }) => [kind, text]),
      [['from-feed', 'these are the words of the feed, since the page is not given to this program (403)']],
    )
    const [sight] = await register.lookup.sights(taken.id)
    assert.deepEqual([sight.address, sight.source], [`${site.origin}/feed!/${site.origin}/a`, `${site.origin}/feed`])
    const robots = documents.find(({ origin }) => origin === `${site.origin}/robots/c`)!
    const [note] = (await register.lookup.document(robots.id))!.reading.notes
    assert.match(note.text, /since the page may not be fetched: line 2 of \S+robots\.txt forbids it$/)

    // The feed is not sent again, and what it said is known; /b is gone for good now.
    site.pages['/b'] = (_, response) => response.writeHead(410).end()
    await makeDue(register)
    const second = await lookOnce(register, site)
    assert.deepEqual(
      second.flatMap((one) => (one.kind === 'added' ? [one.origin.slice(site.origin.length)] : [])),
      ['/b'],
    )
    // What is open again is a document of its own.
    site.pages['/a'] = communique(0)
    await makeDue(register)
    const third = await lookOnce(register, site)
    assert.deepEqual(
      third.flatMap((one) => (one.kind === 'added' ? [[one.origin.slice(site.origin.length), one.closed]] : [])),
      [['/a', undefined]],
    )
    assert.deepEqual(await problemsOf(register), [])
  })

  test('two watchers look at a source once between them', async () => {
    await using site = await web({
      '/feed': feedOf({ '/a': '2026-03-02', '/b': '2026-03-02' }),
      '/a': communique(0),
      '/b': communique(2),
    })
    const address = await fresh.address()
    const registers = [await openRegister(address), await openRegister(address)]
    await watching(registers[0], `${site.origin}/feed`)
    const happened = (await Promise.all(registers.map((one) => lookOnce(one, site)))).flat()
    assert.deepEqual(kinds(happened).sort(), ['added', 'added', 'looked'])
    assert.equal(site.asked.filter((path) => path === '/feed').length, 1)
  })

  test('what a watcher that is gone held is free at once; what one that is there holds, when its time is over', async () => {
    const register = await freshRegister(fresh)
    await watching(register, 'https://a.example/')
    const claim = (holder: string, now: string): Promise<unknown> =>
      register.watching.claim(holder, now, '2026-05-01T00:01:00.000Z', isGoneHolder)
    const mine = newHolder()
    assert.ok(await claim(mine, '2026-05-01T00:00:00.000Z'))
    assert.equal(await claim(newHolder(), '2026-05-01T00:00:30.000Z'), undefined)
    assert.ok(await claim(mine.replace(/ \d+ /, ' 4194303 '), '2026-05-01T00:01:00.000Z'))
    assert.ok(await claim(newHolder(), '2026-05-01T00:00:00.000Z'), 'its process is gone')
    await register.watching.release(mine, 'https://a.example/', '2027-01-01T00:00:00.000Z', {})
    assert.notEqual((await register.watching.list())[0].due, '2027-01-01T00:00:00.000Z', 'it is no longer mine')
  })

  test('removed, it is looked at no more, and its documents stay', async () => {
    await using site = await web({ '/page': communique(0) })
    const register = await freshRegister(fresh)
    await watching(register, `${site.origin}/page`)
    await lookOnce(register, site)
    assert.ok(await register.watching.remove(`${site.origin}/page`))
    assert.ok(!(await register.watching.remove(`${site.origin}/page`)))
    assert.deepEqual(await lookOnce(register, site), [])
    assert.equal((await register.status()).documents, 1)
  })

  test(
    'a feed of 100,000 items is looked at as far as is reasonable, and says so',
    { timeout: 60_000, skip: fresh.name === 'postgres' && 'no matter of the store' },
    async () => {
      const items = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`/n/${i}`, '2026-03-02']))
      const feed = feedOf(items)
      let asked = 0
      await using site = await web({
        '/feed': feed,
        '*': (_, response) => {
          asked++
          response.writeHead(404).end()
        },
        '/robots.txt': (_, response) => response.writeHead(404).end(),
      })
      const register = await freshRegister(fresh)
      await watching(register, `${site.origin}/feed`)
      const before = performance.now()
      await lookOnce(register, site, { maxSize: 64_000_000 })
      assert.ok(performance.now() - before < 30_000)
      assert.equal(asked, 500)
      assert.match((await register.watching.list())[0].state.note!, /it lists 100000; the first 500 are looked at/)
    },
  )

  test('what was seen and is watched is exported, and taken in again', async () => {
    await using site = await web({ '/feed': feedOf({ '/a': '2026-03-02' }), '/a': communique(0) })
    const register = await freshRegister(fresh)
    await watching(register, `${site.origin}/feed`)
    await lookOnce(register, site)
    site.pages['/a'] = communique(1)
    await makeDue(register)
    await lookOnce(register, site)
    const all = await exported(register)
    assert.match(all, /^\{"retrieval":/m)
    assert.match(all, /^\{"source":/m)
    await register.rebuild()
    sameText(await exported(register), all)
  })
})
