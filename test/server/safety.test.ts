// What keeps pages and register safe, on every answer.

import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { office, type Office } from './office.ts'

describe('every answer', () => {
  let it: Office
  let style: string
  before(async () => {
    it = await office()
    style = /\/assets\/[^"]+\.css/.exec(await (await it.request('/')).text())![0]
  })

  const ADDRESSES = (): readonly string[] => [
    '/',
    '/home.json',
    '/api/v1/home',
    '/openapi.json',
    '/healthz',
    '/readyz',
    style,
    '/nothing',
    '/api/v1/nothing',
    '/search?type=nothing',
    '/assets/nothing.css',
    'http://elsewhere.example/',
    '/documents?limit=0',
  ]

  test('has the headers that keep it where it belongs', async () => {
    for (const address of ADDRESSES()) {
      const { headers } = await it.request(address)
      const policy = headers.get('content-security-policy') ?? ''
      assert.match(policy, /default-src 'none'/, address)
      assert.match(policy, /frame-ancestors 'none'/, address)
      assert.doesNotMatch(policy, /unsafe|\*|http|data:/, address)
      assert.equal(headers.get('x-content-type-options'), 'nosniff', address)
      assert.equal(headers.get('referrer-policy'), 'same-origin', address)
      assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin', address)
      assert.equal(headers.get('access-control-allow-origin'), null, address)
      assert.match(headers.get('x-request-id') ?? '', /^[\w-]+$/, address)
      assert.equal(headers.get('x-powered-by'), null, address)
    }
  })

  test('is for the names of this machine: another can not be given its address', async () => {
    for (const host of ['elsewhere.example', '127.0.0.1.example.org', 'localhost.example.org', '10.0.0.1'])
      for (const path of ['/', '/api/v1/home', '/healthz', style])
        assert.equal((await it.request(`http://${host}${path}`)).status, 421, `${host}${path}`)
    assert.equal((await it.request('http://127.0.0.1:4310/')).status, 200)
  })

  test('no file is reached but those of the pages', async () => {
    for (const path of [
      '/assets/../package.json',
      '/assets/%2e%2e/package.json',
      '/assets/..%2fpackage.json',
      '/assets/..%5cpackage.json',
      '/assets//etc/passwd',
      '/assets/%00',
      '/assets/constructor',
      '/assets/',
      '/documents/..%2f..%2fpackage.json/received',
      '/%c0%ae%c0%ae/etc/passwd',
      '/%',
    ]) {
      const response = await it.request(path)
      assert.ok([400, 404].includes(response.status), `${path}: ${response.status}`)
      assert.doesNotMatch(await response.text(), /"devDependencies"|root:/)
    }
  })

  test('a form of another site changes nothing', async () => {
    const form = (headers: Record<string, string>) =>
      it.request('http://localhost/documents', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: new URLSearchParams({ text: 'On 3 May 2024, the Premier of Québec, François Legault, visited Paris.' }),
      })
    const before = await it.register.revision()
    assert.equal((await form({ origin: 'http://elsewhere.example' })).status, 403)
    assert.equal((await form({ origin: 'null' })).status, 403)
    assert.equal((await form({ 'sec-fetch-site': 'cross-site' })).status, 403)
    assert.equal((await form({})).status, 403, 'a browser says where a form comes from')
    assert.equal(await it.register.revision(), before)
    assert.equal((await form({ origin: 'http://localhost', 'sec-fetch-site': 'same-origin' })).status, 303)
    assert.notEqual(await it.register.revision(), before)
  })

  test('nor does a script of another site, which may send only what forms can', async () => {
    const body = JSON.stringify({ text: 'x' })
    for (const type of ['text/plain', 'text/plain; x=application/json', 'application/x-www-form-urlencoded']) {
      const headers = { origin: 'http://elsewhere.example', 'content-type': type }
      assert.equal((await it.request('/api/v1/documents', { method: 'POST', headers, body })).status, 403, type)
    }
  })

  test('says nothing of what is inside where something breaks', async (t) => {
    t.mock.method(process.stderr, 'write', () => true)
    const broken = await office({}, [])
    t.mock.method(broken.register, 'revision', () => {
      throw new Error('SELECT password FROM /home/secret.sqlite')
    })
    for (const path of ['/', '/api/v1/home', '/search.json', '/readyz']) {
      const response = await broken.request(path)
      const text = await response.text()
      assert.ok(response.status >= 500, path)
      assert.doesNotMatch(text, /SELECT|secret|\.ts\b|node_modules/)
    }
  })
})
