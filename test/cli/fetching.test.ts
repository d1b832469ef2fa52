// Addresses of the web on the command line: what they give, and what they do not.

import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { web } from '../sources/web.ts'
import { communique } from '../store/documents.ts'
import { feedOf } from '../watch/sites.ts'
import { folder, start, type Run } from './run.ts'

const run = (...args: string[]): Promise<Run> => start(args).ended

test('read and add take an address, where its host is public or allowed', async () => {
  await using site = await web({ '/page': communique(0) })
  const register = join(folder(), 'register.chancery')
  const page = `${site.origin}/page`
  const refused = await run('add', page, '--register', register)
  assert.equal(refused.code, 1)
  assert.match(refused.err, /page: leads to 127\.0\.0\.1, no public address; .* --allow-host 127\.0\.0\.1:\d+\n$/)
  assert.deepEqual(site.asked, [])

  const allowed = ['--allow-host', site.host]
  const { out, code } = await run('read', '--json', page, ...allowed)
  assert.equal(code, 0)
  assert.equal((JSON.parse(out) as { file: string }).file, page)

  const add = (...more: string[]): Promise<Run> => run('add', page, '--register', register, ...allowed, ...more)
  assert.match((await add()).out, /\/page: 1 engagement\n$/)
  assert.match((await add()).out, /known already, nothing changed\n$/)
  site.pages['/page'] = communique(1)
  assert.match((await add()).out, /\/page: 1 engagement, a new version of [0-9a-f]{16}\n$/)
  site.pages['/page'] = communique(0)
  assert.match((await add()).out, /\/page: known already, a new version of [0-9a-f]{16}\n$/)

  const some = await run('add', '--json', `${site.origin}/none`, page, '--register', register, ...allowed)
  assert.equal(some.code, 3)
  assert.match(some.out, /"code":"unreachable","message":"is not there \(404\); check the address"/)
  const wrong = await run('add', page, '--register', register, '--allow-host', 'http://x')
  assert.deepEqual([wrong.code, wrong.err], [2, 'chancery: not a host: http://x; a host is NAME or NAME:PORT\n'])
})

test('what a feed says of a page is no version of the page', async () => {
  await using site = await web({ '/feed': feedOf({ '/page': '2026-03-02' }), '/page': communique(0) })
  const register = join(folder(), 'register.chancery')
  const add = async (path: string): Promise<Run> =>
    run('add', site.origin + path, '--register', register, '--allow-host', site.host)
  assert.equal((await add('/page')).code, 0)
  const { out } = await add('/feed')
  assert.doesNotMatch(out, /a new version/)
})

test('a name or password in an address is neither said nor kept', async () => {
  const work = folder()
  const register = ['--register', join(work, 'register.chancery')]
  for (const address of [
    'https://me:hunter2@example.org/feed',
    'https://me:hun/hunter2@example.org',
    'HTTPS://me:hunter2@host:99999/x',
    'https://me:hunter2@exa mple/',
  ])
    for (const command of [
      ['read'],
      ['read', '--json'],
      ['add', ...register],
      ['add', '--json', ...register],
      ['watch', 'add', ...register],
    ]) {
      const { code, out, err } = await run(...command, address)
      assert.ok(code, `${command.join(' ')} ${address}`)
      assert.doesNotMatch(out + err, /hunter|me:/, `${command.join(' ')} ${address}`)
      assert.match(err, /^chancery: https:\/\/\S+.* (?:save the page and add the file|is no address)/i)
    }
  const lines = [{ url: 'https://me:hunter2@example.org/a', text: communique(0) }].map(
    (one) => `${JSON.stringify(one)}\n`,
  )
  const archive = join(work, 'lines.jsonl')
  writeFileSync(archive, lines.join('').repeat(2))
  assert.match((await run('add', archive, ...register)).out, /^\w+ {2}https:\/\/example\.org\/a: 1 engagement$/m)
  assert.doesNotMatch((await run('export', ...register)).out, /hunter/)
})

test('watch: what is put on the list, looked at, told of, exported, and taken in elsewhere', async () => {
  await using site = await web({ '/feed': feedOf({ '/page': '2026-03-02' }), '/page': communique(0) })
  const work = folder()
  const register = ['--register', join(work, 'register.chancery')]
  const feed = `${site.origin}/feed`
  const added = await run('watch', 'add', feed, '--every', '15m', '--language', 'en', ...register)
  assert.equal(added.out, `${feed}: watched, every 15 min\n`)
  assert.match((await run('watch', 'add', feed, ...register)).out, /watched already, nothing changed/)
  assert.equal((await run('watch', 'add', join(work, 'nowhere'), ...register)).code, 2)
  assert.equal((await run('watch', 'add', feed, '--every', '5', ...register)).code, 2)
  assert.equal((await run('watch', 'list', ...register)).out, `${feed}: every 15 min, en\n`)
  const ran = await run('watch', 'run', '--once', '--allow-host', site.host, ...register)
  assert.deepEqual([ran.code, ran.err.replace(/next due .*/, '')], [0, '1 document added, \n'])
  assert.match(ran.out, /\/page: 1 engagement\n$/)
  const status = await run('watch', 'status', '--json', ...register)
  assert.equal((JSON.parse(status.out) as { documents: number }).documents, 1)
  assert.match((await run('watch', 'status', ...register)).out, /\(feed\): 1 document, reached \d{4}-/)

  const file = join(work, 'all.jsonl')
  assert.equal((await run('export', file, ...register)).code, 0)
  const other = ['--register', join(work, 'other.chancery')]
  assert.equal((await run('import', file, ...other)).code, 0)
  assert.equal((await run('export', ...other)).out, (await run('export', ...register)).out)
  assert.equal((await run('check', ...other)).out, 'all is well\n')
  assert.equal((await run('watch', 'remove', feed, ...register)).code, 0)
  assert.equal((await run('watch', 'remove', feed, ...register)).code, 1)
})
