// The office on a socket: slow and half-open clients hold nobody up, and it closes without losing what was begun.

import assert from 'node:assert/strict'
import { connect, type Socket } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { serve, type Listening } from '../../src/server/serve.ts'
import { office, type Office } from './office.ts'

const PATIENCE = { headers: 300, request: 1500, idle: 500, closing: 1000 }

/** A connection on which one writes by hand, and what came back on it. */
class Line {
  readonly socket: Socket
  readonly ended: Promise<string>
  heard = ''

  constructor(url: string) {
    this.socket = connect(Number(new URL(url).port), '127.0.0.1')
    this.socket.setEncoding('utf8').on('data', (text: string) => (this.heard += text))
    this.socket.on('error', () => {})
    this.ended = new Promise((resolve) => this.socket.on('close', () => resolve(this.heard)))
  }

  say(text: string): void {
    this.socket.write(text)
  }

  async hears(what: RegExp): Promise<void> {
    for (let i = 0; i < 200 && !what.test(this.heard); i++) await setTimeout(10)
    assert.match(this.heard, what)
  }
}

const post = (body: string, length = body.length): string =>
  `POST /api/v1/documents HTTP/1.1\r\nhost: localhost\r\nexpect: 100-continue\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n${body}`
/** The server has begun with what was posted. */
const BEGUN = /^HTTP\/1\.1 100 /

describe('a socket', () => {
  let it: Office
  let listening: Listening
  before(async () => {
    it = await office()
    listening = await serve(it.settings, '127.0.0.1', 0, PATIENCE)
  })
  after(() => listening.close())

  const answers = async (): Promise<void> => {
    const response = await fetch(`${listening.url}api/v1/home`)
    assert.equal(response.status, 200)
    await response.arrayBuffer()
  }

  test('headers that trickle in are not waited for', async () => {
    const line = new Line(listening.url)
    line.say('GET / HTTP/1.1\r\nhost: localhost\r\n')
    await answers()
    const started = performance.now()
    assert.match(await line.ended, /^HTTP\/1\.1 408 /)
    assert.ok(performance.now() - started < 3000)
  })

  test('nor is a body that does', async () => {
    const line = new Line(listening.url)
    line.say(post('{"text":', 100_000))
    await answers()
    await line.ended
    assert.doesNotMatch(line.heard, /^HTTP\/1\.1 2/m)
  })

  test('a client that does not read its answer holds nobody up', async () => {
    const lines = Array.from({ length: 20 }, () => new Line(listening.url))
    for (const line of lines) {
      line.socket.pause()
      line.say('GET /network HTTP/1.1\r\nhost: localhost\r\n\r\n'.repeat(20))
    }
    const started = performance.now()
    for (let i = 0; i < 10; i++) await answers()
    assert.ok(performance.now() - started < 5000)
    for (const line of lines) line.socket.destroy()
  })

  test('connections that say nothing are let go, and hold nobody up', async () => {
    const lines = Array.from({ length: 300 }, () => new Line(listening.url))
    await answers()
    await Promise.race([Promise.all(lines.map(({ ended }) => ended)), setTimeout(5000).then(() => assert.fail('held'))])
  })

  test('what is no HTTP is refused, and says nothing of what is inside', async () => {
    for (const [said, status] of [
      ['hello\r\n\r\n', 400],
      [`GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'y'.repeat(70_000)}\r\n\r\n`, 431],
      ['GET / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n', 400],
    ] as const) {
      const line = new Line(listening.url)
      line.say(said)
      const heard = await line.ended
      assert.match(heard, new RegExp(`^HTTP/1\\.1 ${status} `))
      assert.doesNotMatch(heard, /\.ts|node:|HPE_/)
    }
  })
})

describe('closing', () => {
  const TEXT = 'On 3 May 2024, the Premier of Québec, François Legault, visited Paris, France.'

  test('finishes what was begun, and takes nothing new', async () => {
    const it = await office({}, [])
    const listening = await serve(it.settings, '127.0.0.1', 0, { ...PATIENCE, request: 60_000, closing: 60_000 })
    const body = JSON.stringify({ text: TEXT })
    const line = new Line(listening.url)
    line.say(post(body.slice(0, 20), Buffer.byteLength(body)))
    await line.hears(BEGUN)
    const closed = listening.close()
    await assert.rejects(fetch(listening.url))
    line.say(body.slice(20))
    await closed
    assert.match(await line.ended, /^HTTP\/1\.1 201 /m)
    assert.equal((await it.register.status()).documents, 1)
  })

  test('does not wait for ever', async () => {
    const it = await office({}, [])
    const listening = await serve(it.settings, '127.0.0.1', 0, { ...PATIENCE, request: 60_000 })
    const line = new Line(listening.url)
    line.say(post('{', 1000))
    await line.hears(BEGUN)
    const started = performance.now()
    await listening.close()
    assert.ok(performance.now() - started < 6000)
    await line.ended
  })
})

test('until people can sign in, it listens on this machine alone', async () => {
  const it = await office({}, [])
  for (const host of ['0.0.0.0', '::', '192.168.1.2', 'example.org', '127.0.0.1.example.org', ''])
    await assert.rejects(serve(it.settings, host, 0), RangeError, host)
})
