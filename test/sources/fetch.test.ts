// What is fetched of the web, and what is not: servers that are slow, endless, lying, or not to be asked.

import assert from 'node:assert/strict'
import type { ServerResponse } from 'node:http'
import { describe, test } from 'node:test'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { assert as holds, integer, property, tuple } from 'fast-check'
import { Allowance, isPublic } from '../../src/sources/fetch/allowance.ts'
import { Fetcher, NOT_MODIFIED, type Fetched, type FetchOptions } from '../../src/sources/fetch/fetcher.ts'
import { Unfetched } from '../../src/sources/fetch/unfetched.ts'
import { redirect, web, type Web } from './web.ts'

type Options = Partial<FetchOptions>

async function withFetcher<T>(options: Options, work: (fetcher: Fetcher) => Promise<T>): Promise<T> {
  const fetcher = new Fetcher({ version: '1.2.3', maxSize: 1_000_000, pause: 0, ...options })
  try {
    return await work(fetcher)
  } finally {
    await fetcher.close()
  }
}

const get = (site: Web, path: string, options: Options = {}): Promise<Fetched> =>
  withFetcher({ allowHosts: [site.host], ...options }, async (fetcher) => {
    const found = await fetcher.get(site.origin + path)
    assert.notEqual(found, NOT_MODIFIED)
    return found as Fetched
  })

/** Why nothing came of it. */
async function faultOf(promise: Promise<unknown>): Promise<Unfetched> {
  try {
    await promise
  } catch (error) {
    if (error instanceof Unfetched) return error
    throw error
  }
  throw new assert.AssertionError({ message: 'something was fetched' })
}

const refuses = async (promise: Promise<unknown>, code: string, message: RegExp): Promise<void> => {
  const fault = await faultOf(promise)
  assert.match(fault.message, message)
  assert.equal(fault.code, code)
}

describe('fetching', () => {
  test('gives the bytes, the end of redirects, and the headers that tell of the document', async () => {
    await using site = await web({
      '/old': redirect('/new', 301),
      '/new': (request, response) => {
        assert.match(request.headers['user-agent']!, /^Chancery\/1\.2\.3 \(/)
        response
          .writeHead(200, { 'content-type': 'text/html', etag: '"1"', 'set-cookie': 'a=b', 'x-other': 'y' })
          .end('<p>words')
      },
    })
    const { address, bytes, headers } = await get(site, '/old#part')
    assert.equal(address, `${site.origin}/new`)
    assert.equal(bytes.toString(), '<p>words')
    const { date: _, ...rest } = headers
    assert.deepEqual(rest, { 'content-type': 'text/html', etag: '"1"' })
    assert.deepEqual(site.asked, ['/robots.txt', '/old', '/new'])
  })

  test('unpacks what is sent packed', async () => {
    const packed = (coding: string, body: Buffer) => (_: unknown, response: ServerResponse) =>
      response.writeHead(200, { 'content-encoding': coding }).end(body)
    await using site = await web({
      '/gzip': packed('gzip', gzipSync('words')),
      '/br': packed('br', brotliCompressSync('words')),
      '/both': packed('gzip, br', brotliCompressSync(gzipSync('words'))),
      '/none': packed('identity', Buffer.from('words')),
      '/broken': packed('gzip', Buffer.from('no gzip at all')),
      '/cut': packed('gzip', gzipSync('words '.repeat(1000)).subarray(0, 20)),
      '/strange': packed('snappy', Buffer.from('words')),
      '/many': packed('gzip, gzip, gzip', gzipSync('words')),
    })
    for (const path of ['/gzip', '/br', '/both', '/none'])
      assert.equal((await get(site, path)).bytes.toString(), 'words', path)
    for (const path of ['/broken', '/cut']) await refuses(get(site, path), 'unreachable', /damaged/)
    for (const path of ['/strange', '/many']) await refuses(get(site, path), 'unreachable', /packed as/)
  })

  test('asks whether it has changed', async () => {
    await using site = await web({
      '/page': (request, response) => {
        const has = request.headers['if-none-match'] === '"1"'
        response.writeHead(has ? 304 : 200, { etag: '"1"' }).end(has ? undefined : 'words')
      },
    })
    await withFetcher({ allowHosts: [site.host] }, async (fetcher) => {
      assert.notEqual(await fetcher.get(`${site.origin}/page`, { etag: '"0"' }), NOT_MODIFIED)
      assert.equal(await fetcher.get(`${site.origin}/page`, { etag: '"1"' }), NOT_MODIFIED)
    })
  })

  test('says what an answer without a document means, and when to come again', async () => {
    const status =
      (code: number, headers = {}) =>
      (_: unknown, response: ServerResponse) =>
        response.writeHead(code, headers).end('no')
    await using site = await web({
      '/gone': status(410),
      '/busy': status(429, { 'retry-after': '120' }),
      '/down': status(503, { 'retry-after': new Date(Date.now() + 60_000).toUTCString() }),
      '/nothing': status(204),
      '/empty': (_, response) => response.writeHead(200).end(),
    })
    await refuses(get(site, '/missing'), 'unreachable', /is not there \(404\)/)
    await refuses(get(site, '/gone'), 'unreachable', /gone for good/)
    await refuses(get(site, '/nothing'), 'unreachable', /204/)
    await refuses(get(site, '/empty'), 'unreachable', /is empty/)
    const busy = await faultOf(get(site, '/busy'))
    assert.deepEqual([busy.status, busy.wait], [429, 120_000])
    const down = await faultOf(get(site, '/down'))
    assert.ok(down.wait! > 50_000 && down.wait! <= 60_000, String(down.wait))
  })

  test('one request at a time of one host, with a pause between', async () => {
    const at: number[] = []
    let open = 0
    await using site = await web({
      '*': (request, response) => {
        at.push(performance.now())
        assert.equal(++open, 1, 'two at once')
        setTimeout(() => {
          open--
          response.end(request.url)
        }, 20)
      },
      '/robots.txt': (_, response) => response.writeHead(404).end(),
    })
    await withFetcher({ allowHosts: [site.host], pause: 60 }, (fetcher) =>
      Promise.all(['/a', '/b', '/c'].map((path) => fetcher.get(site.origin + path))),
    )
    assert.equal(at.length, 3)
    for (const i of [1, 2]) assert.ok(at[i] - at[i - 1] >= 75, `${at[i] - at[i - 1]} ms between`)
  })
})

describe('robots.txt', () => {
  test('is obeyed, and asked for once', async () => {
    await using site = await web({
      '/robots.txt': 'User-agent: *\nDisallow: /\n\nUser-agent: chancery\nDisallow: /private/\nAllow: /private/open\n',
      '/page': 'words',
      '/private/a': 'words',
      '/private/open': 'words',
      '/leads': redirect('/private/a'),
    })
    await withFetcher({ allowHosts: [site.host] }, async (fetcher) => {
      await fetcher.get(`${site.origin}/page`)
      await fetcher.get(`${site.origin}/private/open`)
      await refuses(fetcher.get(`${site.origin}/private/a`), 'refused', /line 5 of .*robots\.txt forbids it/)
      await refuses(fetcher.get(`${site.origin}/leads`), 'refused', /forbids it/)
    })
    assert.equal(site.asked.filter((path) => path === '/robots.txt').length, 1)
    assert.ok(!site.asked.includes('/private/a'))
  })

  test('that is not there allows all, and one that gives no answer nothing', async () => {
    await using site = await web({ '/page': 'words' })
    assert.equal((await get(site, '/page')).bytes.toString(), 'words')
    site.pages['/robots.txt'] = (_, response) => response.writeHead(503, { 'retry-after': '30' }).end()
    const fault = await faultOf(get(site, '/page'))
    assert.match(fault.message, /since .*\/robots\.txt has a fault of its server \(503\)/)
    assert.equal(fault.wait, 30_000)
    site.pages['/robots.txt'] = (request) => request.socket.destroy()
    await refuses(get(site, '/page'), 'unreachable', /robots\.txt breaks off/)
    assert.equal(site.asked.filter((path) => path === '/page').length, 1)
  })

  test('may ask for a pause', async () => {
    const at: number[] = []
    await using site = await web({
      '/robots.txt': 'User-agent: *\nCrawl-delay: 0.2\n',
      '*': (_, response) => {
        at.push(performance.now())
        response.end('words')
      },
    })
    await withFetcher({ allowHosts: [site.host] }, (fetcher) =>
      Promise.all(['/a', '/b'].map((path) => fetcher.get(site.origin + path))),
    )
    assert.ok(at[1] - at[0] >= 195, `${at[1] - at[0]} ms between`)
  })

  test('of 10 MB is read as far as the rule asks, and no further', async () => {
    let sent = 0
    await using site = await web({
      '/robots.txt': (_, response) => {
        response.writeHead(200)
        response.write('User-agent: *\nDisallow: /private\n')
        const line = Buffer.from('Disallow: /*a*b*c*d*e$\n'.repeat(1000))
        const more = (): void => {
          while (sent < 10_000_000 && !response.destroyed) {
            sent += line.length
            if (!response.write(line)) return void response.once('drain', more)
          }
          response.end('Disallow: /\n')
        }
        more()
      },
      '/page': 'words',
      '/private': 'words',
    })
    const before = performance.now()
    await withFetcher({ allowHosts: [site.host] }, async (fetcher) => {
      await fetcher.get(`${site.origin}/page`)
      await refuses(fetcher.get(`${site.origin}/private`), 'refused', /forbids it/)
    })
    assert.ok(performance.now() - before < 5000, 'takes too long')
  })
})

describe('never', () => {
  const ELSEWHERE = [
    'http://127.0.0.1/',
    'http://localhost/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://017700000001/',
    'http://127.1/',
    'http://0/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:8.8.8.8]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[fe80::1]/',
    'http://[fd00:ec2::254]/',
    'http://[ff02::1]/',
    'http://10.0.0.1/',
    'http://172.16.3.4/',
    'http://192.168.1.1/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://168.63.129.16/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://①②⑦.⓪.⓪.①/',
  ]
  for (const address of ELSEWHERE)
    test(address, () =>
      withFetcher({ times: { connect: 500 } }, (fetcher) =>
        refuses(fetcher.get(address), 'refused', /no public address; if that is meant, allow it: --allow-host/),
      ),
    )
  for (const address of ['ftp://example.org/', 'file:///etc/passwd', 'data:text/plain,x', 'javascript:1', 'news/1'])
    test(address, () => withFetcher({}, (fetcher) => refuses(fetcher.get(address), 'refused', /no address/)))
  test('with a password, or at a port that is none of the web', () =>
    withFetcher({}, async (fetcher) => {
      await refuses(fetcher.get('https://a:b@example.org/'), 'refused', /name or password/)
      await refuses(fetcher.get('http://example.org:25/'), 'refused', /no port of the web/)
    }))

  test('by a redirect, even from a host that is allowed', async () => {
    await using other = await web({ '/secret': 'words' })
    await using site = await web({
      '/a': redirect(`${other.origin}/secret`),
      '/b': redirect('file:///etc/passwd'),
      '/c': redirect('http://169.254.169.254/'),
      '/d': redirect('http://[bad'),
      '/e': redirect('http://reader:secret@example.org/'),
    })
    await refuses(get(site, '/a'), 'refused', /is redirected to .*\/secret, which leads to 127\.0\.0\.1/)
    await refuses(get(site, '/b'), 'refused', /only http and https/)
    await refuses(get(site, '/c'), 'refused', /169\.254\.169\.254/)
    await refuses(get(site, '/d'), 'unreachable', /redirected to no address/)
    const { message } = await faultOf(get(site, '/e'))
    assert.match(message, /example\.org\/, which has a name or password in it/)
    assert.doesNotMatch(message, /secret|reader/)
    assert.deepEqual(other.asked, [])
  })

  test('by a name, whatever it led to before: it is looked at when it is connected to', async () => {
    await using site = await web({ '/page': 'words' })
    const port = Number(site.host.split(':')[1])
    const fetching = (addresses: readonly string[]): Promise<unknown> => {
      const lookup: FetchOptions['lookup'] = (_, __, done) =>
        done(
          null,
          addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
        )
      return withFetcher({ lookup }, (fetcher) => fetcher.get(`http://news.example:${port}/page`))
    }
    const refusal = new RegExp(
      `leads to news\\.example \\(127\\.0\\.0\\.1\\), no public address; .* --allow-host news\\.example:${port}$`,
    )
    await refuses(fetching(['127.0.0.1']), 'refused', refusal)
    await refuses(fetching(['127.0.0.1', '::ffff:127.0.0.1', '::1']), 'refused', refusal)
    await refuses(fetching([]), 'refused', /no public address/)
    assert.deepEqual(site.asked, [])
  })

  test('no spelling of an address outside the public ones is public', () => {
    const byte = integer({ min: 0, max: 255 })
    holds(
      property(tuple(byte, byte, byte), ([a, b, c]) => {
        for (const [first, second] of [
          [10, a],
          [127, a],
          [169, 254],
          [192, 168],
          [172, 16 + (a % 16)],
          [100, 64 + (a % 64)],
          [224 + (a % 32), b],
          [0, a],
        ]) {
          const number = ((first * 256 + second) * 256 + b) * 256 + c
          const spelt = [
            String(number),
            `0x${number.toString(16)}`,
            `0${number.toString(8)}`,
            `${first}.${second}.${b}.${c}`,
          ]
          for (const one of spelt) assert.throws(() => new Allowance().check(`http://${one}/`), Unfetched, one)
          assert.ok(!isPublic(`::ffff:${first}.${second}.${b}.${c}`))
        }
      }),
      { numRuns: 200 },
    )
    for (const address of ['8.8.8.8', '2607:f8b0:4005::1']) assert.ok(isPublic(address), address)
  })

  test('a host is allowed by its name, and by its port where one is given', () => {
    const allowance = new Allowance(['127.0.0.1:8080', 'intranet.example', '[::1]'])
    for (const address of [
      'http://127.0.0.1:8080/',
      'http://0x7f.1:8080/',
      'https://intranet.example:8443/',
      'http://[::1]:1/',
    ])
      allowance.check(address)
    for (const address of ['http://127.0.0.1/', 'http://127.0.0.1:81/', 'http://10.0.0.1/'])
      assert.throws(() => allowance.check(address), Unfetched, address)
    for (const host of ['', 'a/b', 'http://a', 'a b', 'a:99999']) assert.throws(() => new Allowance([host]), RangeError)
  })
})

describe('limits', () => {
  const times = { connect: 500, headers: 300, idle: 300, total: 800 }

  test('redirects that go round, and that never end', async () => {
    let n = 0
    await using site = await web({
      '/round': redirect('/back'),
      '/back': redirect('/round'),
      '/on': (_, response) => response.writeHead(302, { location: `/on?${n++}` }).end(),
    })
    await refuses(get(site, '/round'), 'unreachable', /circle/)
    await refuses(get(site, '/on'), 'unreachable', /more than 8 times/)
    assert.ok(n < 12)
  })

  test('a server that says nothing, stops, or drips', async () => {
    await using site = await web({
      '/robots.txt': (_, response) => response.writeHead(404).end(),
      '/silent': () => {},
      '/stops': (_, response) => void response.writeHead(200).write('words'),
      '/drips': (_, response) => {
        response.writeHead(200)
        const drip = setInterval(() => response.write('.'), 50)
        response.on('close', () => clearInterval(drip))
      },
    })
    await refuses(get(site, '/silent', { times }), 'unreachable', /says nothing for 0\.3 s|not sent within/)
    await refuses(get(site, '/stops', { times }), 'unreachable', /stops for 0\.3 s|not sent within/)
    const before = performance.now()
    await refuses(get(site, '/drips', { times }), 'unreachable', /was not sent within 0\.8 s/)
    assert.ok(performance.now() - before < 5000)
  })

  test('one that lies about its length', async () => {
    await using site = await web({
      '/short': (_, response) => {
        response.writeHead(200, { 'content-length': '1000' })
        response.write('words')
        setTimeout(() => response.destroy(), 50)
      },
      '/huge': (_, response) => response.writeHead(200, { 'content-length': '99999999999' }).write('words'),
    })
    await refuses(get(site, '/short', { times }), 'unreachable', /breaks off/)
    await refuses(get(site, '/huge', { times }), 'too-large', /more than 976\.6 KiB/)
  })

  test('too many bytes, packed or not', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000))
    const twice = gzipSync(gzipSync(Buffer.alloc(200_000_000)))
    await using site = await web({
      '/endless': (_, response) => {
        const piece = Buffer.alloc(65_536, 97)
        const more = (): void => {
          while (!response.destroyed && response.write(piece));
          if (!response.destroyed) response.once('drain', more)
        }
        response.writeHead(200)
        more()
      },
      '/bomb': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
      '/twice': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(twice),
    })
    assert.ok(bomb.length < 1_000_000 && twice.length < 1_000_000)
    for (const path of ['/endless', '/bomb', '/twice']) {
      const before = process.memoryUsage.rss()
      await refuses(get(site, path), 'too-large', /more than 976\.6 KiB/)
      assert.ok(process.memoryUsage.rss() - before < 60_000_000, `${path} takes memory`)
    }
  })

  test('and what is asked next is answered', async () => {
    await using site = await web({
      '/robots.txt': (_, response) => response.writeHead(404).end(),
      '/silent': () => {},
      '/page': 'words',
    })
    await withFetcher({ allowHosts: [site.host], times }, async (fetcher) => {
      await faultOf(fetcher.get(`${site.origin}/silent`))
      const found = await fetcher.get(`${site.origin}/page`)
      assert.equal((found as Fetched).bytes.toString(), 'words')
    })
  })

  test('it stops when it is told to', async () => {
    await using site = await web({ '/robots.txt': (_, response) => response.writeHead(404).end(), '/silent': () => {} })
    await withFetcher({ allowHosts: [site.host] }, async (fetcher) => {
      const stop = new AbortController()
      setTimeout(() => stop.abort(new Error('told to')), 50)
      await assert.rejects(fetcher.get(`${site.origin}/silent`, {}, stop.signal), /told to/)
    })
  })
})
