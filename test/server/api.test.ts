// The interface for programs: it answers as it is described, and says what went wrong in one way.

import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { RESOURCES } from '../../src/server/resources/all.ts'
import { ADDRESSES, thingsOf, type Things } from '../office/addresses.ts'
import { office, type Office } from './office.ts'

interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly tags: readonly string[]
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[]
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { schema: object }>> }>>
}
interface Description {
  readonly openapi: string
  readonly servers: readonly { readonly url: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}

/** The outline of OpenAPI 3.1, as far as we use it. */
const OUTLINE = {
  type: 'object',
  required: ['openapi', 'info', 'servers', 'paths', 'components'],
  properties: {
    openapi: { const: '3.1.0' },
    info: { type: 'object', required: ['title', 'version', 'description', 'license'] },
    paths: {
      type: 'object',
      propertyNames: { pattern: '^/[^?#]*$' },
      additionalProperties: {
        type: 'object',
        additionalProperties: {
          type: 'object',
          required: ['operationId', 'summary', 'tags', 'responses'],
          properties: {
            operationId: { type: 'string', pattern: '^(get|post)[A-Z][A-Za-z]+$' },
            parameters: {
              type: 'array',
              items: {
                type: 'object',
                required: ['name', 'in', 'schema'],
                properties: { in: { enum: ['path', 'query', 'header'] } },
              },
            },
            requestBody: { type: 'object', required: ['content'] },
            responses: {
              type: 'object',
              required: ['200', 'default'],
              additionalProperties: { type: 'object', required: ['description', 'content'] },
            },
          },
        },
      },
    },
  },
}

describe('the interface for programs', () => {
  let it: Office
  let things: Things
  let description: Description
  before(async () => {
    it = await office()
    things = await thingsOf(it.register)
    description = (await (await it.request('/openapi.json')).json()) as Description
  })
  const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    it.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })

  test('is described in OpenAPI 3.1', () => {
    const isOutlined = new Ajv2020({ strict: false, allErrors: true }).compile(OUTLINE)
    assert.ok(isOutlined(description), JSON.stringify(isOutlined.errors, null, 1))
    const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.values(methods).map((operation) => ({ path, ...operation })),
    )
    const ids = operations.map(({ operationId }) => operationId)
    assert.deepEqual(ids, [...new Set(ids)], 'each operation has a name of its own')
    for (const { path, parameters = [] } of operations)
      assert.deepEqual(
        parameters.filter((one) => one.in === 'path').map(({ name, required }) => `${name} ${required}`),
        [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => `${name} true`),
        path,
      )
    for (const [, name] of JSON.stringify(description).matchAll(/"#\/components\/schemas\/(\w+)"/g))
      assert.ok(name in description.components.schemas, name)
  })

  for (const { path, data } of RESOURCES)
    test(`${path} answers as it is described`, async () => {
      const inApi = path === '/' ? '/home' : path
      const schema = description.paths[inApi].get.responses[200].content!['application/json'].schema
      const validate = new Ajv2020({ strict: false }).compile({ ...schema, components: description.components })
      for (const address of ADDRESSES[path](things)) {
        const response = await it.request(`/api/v1${address === '/' ? '/home' : address}`)
        // Pages put what is wrong beside its field; programs get a problem that names it.
        if (address.includes('Narnia')) {
          const { status, detail } = (await response.json()) as { status: number; detail: string }
          assert.deepEqual([response.status, status], [400, 400], address)
          assert.match(detail, /Narnia/)
          continue
        }
        assert.equal(response.status, 200, address)
        const answer = (await response.json()) as object
        assert.ok(validate(answer), `${address}: ${JSON.stringify(validate.errors?.slice(0, 3))}`)
        // What the schema does not know it leaves out.
        assert.deepEqual(JSON.parse(JSON.stringify(data.parse(answer))), answer, address)
      }
    })

  test('lists are gone through by their links, each item once', async () => {
    const all: string[] = []
    let at: string | undefined = '/api/v1/documents?limit=40'
    while (at) {
      const response: Response = await it.request(at)
      const { items } = (await response.json()) as { items: { id: string }[] }
      all.push(...items.map(({ id }) => id))
      at = /^<([^>]+)>; rel="next"$/.exec(response.headers.get('link') ?? '')?.[1]
    }
    assert.equal(all.length, (await it.register.status()).documents)
    assert.equal(new Set(all).size, all.length)
  })

  test('what the program has is not sent again until something is written', async () => {
    const own = await office()
    const at = '/api/v1/search?party=CA-QC'
    const first = await own.request(at)
    const headers = { 'if-none-match': first.headers.get('etag')! }
    const again = await own.request(at, { headers })
    assert.equal(again.status, 304)
    assert.equal(await again.text(), '')
    const body = JSON.stringify({ text: 'On 3 May 2024, the Premier of Québec, François Legault, visited Paris.' })
    const json = { 'content-type': 'application/json' }
    assert.equal((await own.request('/api/v1/documents', { method: 'POST', headers: json, body })).status, 201)
    assert.equal((await own.request(at, { headers })).status, 200)
  })

  test('HEAD has the headers of GET, OPTIONS says what may be asked, the rest is 405', async () => {
    for (const path of ['/api/v1/documents', '/documents']) {
      const head = await it.request(path, { method: 'HEAD' })
      const got = await it.request(path)
      assert.equal(head.status, 200)
      assert.equal(await head.text(), '')
      assert.equal(head.headers.get('etag'), got.headers.get('etag'))
      const options = await it.request(path, { method: 'OPTIONS' })
      assert.equal(options.status, 204)
      assert.equal(options.headers.get('allow'), 'GET, HEAD, POST, OPTIONS')
      for (const method of ['PUT', 'DELETE', 'PATCH']) {
        const refused = await it.request(path, { method })
        assert.equal(refused.status, 405, method)
        assert.equal(refused.headers.get('allow'), 'GET, HEAD, POST, OPTIONS')
      }
    }
    assert.equal((await it.request('/api/v1/decisions', { method: 'OPTIONS' })).status, 204)
    assert.equal((await it.request('/api/v1/nothing', { method: 'OPTIONS' })).status, 404)
  })

  describe('says what went wrong as RFC 9457 has it', () => {
    const faults: readonly [status: number, what: string, ask: () => Promise<Response>][] = [
      [400, 'a filter that is none', () => it.request('/api/v1/search?type=party')],
      [400, 'a number that is none', () => it.request('/api/v1/documents?limit=many')],
      [400, 'a cursor that is none', () => it.request('/api/v1/search?after=%F0')],
      [400, 'a body that is not JSON', () => post('/api/v1/decisions', '{')],
      [400, 'a body that lacks what is needed', () => post('/api/v1/decisions', {})],
      [404, 'nothing there', () => it.request('/api/v1/engagements/nothing')],
      [404, 'no such address', () => it.request('/api/v1/nothing')],
      [404, 'nothing there, asked as a page is', () => it.request('/nothing.json')],
      [405, 'another method', () => it.request('/api/v1/search', { method: 'PUT' })],
      [413, 'too much', () => post('/api/v1/decisions', { verb: 'note', text: 'x'.repeat(70_000) })],
      [415, 'no JSON', () => post('/api/v1/decisions', 'verb=note', { 'content-type': 'application/xml' })],
      [421, 'another name', () => it.request('http://elsewhere.example/api/v1/search')],
    ]
    for (const [status, what, ask] of faults)
      test(`${status}: ${what}`, async () => {
        const response = await ask()
        const text = await response.text()
        assert.equal(response.status, status, text)
        assert.equal(response.headers.get('content-type'), 'application/problem+json')
        const problem = JSON.parse(text) as Record<string, unknown>
        assert.equal(problem['status'], status)
        assert.ok(problem['title'] && problem['detail'], text)
        assert.equal(problem['request'], response.headers.get('x-request-id'))
        assert.doesNotMatch(text, /\bat .*\.ts|node_modules|SELECT /)
      })
  })

  test('a change sent again under its key is made once', async () => {
    const [{ id }] = things.entries
    const note = { verb: 'note', id, text: 'Once.' }
    const send = (body: object, key: string) => post('/api/v1/decisions', body, { 'idempotency-key': key })
    const before = await it.register.revision()
    const [first, second] = await Promise.all([send(note, 'k1'), send(note, 'k1')])
    assert.deepEqual(await second.json(), await first.json())
    const after = await it.register.revision()
    assert.notEqual(after, before)
    await send(note, 'k1')
    assert.equal(await it.register.revision(), after)
    assert.equal((await send({ ...note, text: 'Twice.' }, 'k1')).status, 422)
    assert.equal((await send({ ...note, id: 'nothing' }, 'k2')).status, 404)
    assert.equal((await send(note, 'k2')).status, 200, 'what failed may be mended')
  })

  test('who asks too much has to wait, and is told how long', async () => {
    const own = await office({ limits: { reads: 3, changes: 1 }, register: it.register })
    const status = async (ask: () => Promise<Response>) => (await ask()).status
    const read = () => own.request('/api/v1/documents')
    const first = await read()
    assert.equal(first.headers.get('ratelimit-limit'), '3')
    assert.equal(first.headers.get('ratelimit-remaining'), '2')
    assert.deepEqual([await status(read), await status(read), await status(read)], [200, 200, 429])
    const refused = await read()
    assert.equal(refused.headers.get('content-type'), 'application/problem+json')
    assert.ok(Number(refused.headers.get('retry-after')) > 0)
    const change = () =>
      own.request('/api/v1/decisions', { method: 'POST', headers: { 'content-type': 'application/xml' } })
    assert.deepEqual([await status(change), await status(change)], [415, 429], 'changes are counted apart')
    assert.equal(await status(() => own.request('/healthz')), 200, 'whoever watches the server may ask')
  })
})
