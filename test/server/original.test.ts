// A document as it was received: its words marked, nothing in it runs or is fetched, and selectors for programs.

import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { documentsIn, isFailed } from '../../src/sources/documents.ts'
import { readDocument } from '../../src/sources/read-document.ts'
import { shortIdOf } from '../../src/register/report.ts'
import { Register } from '../../src/store/register.ts'
import { office, type Office } from './office.ts'

const PAGE = `<html><head><title>Visit</title><base href="http://elsewhere.example/"><script>alert(1)</script>
<meta http-equiv="refresh" content="0;url=http://elsewhere.example/"><link rel="stylesheet" href="http://elsewhere.example/x.css"></head>
<body onload="alert(2)"><nav><a href="http://elsewhere.example/">Home</a></nav><h1 id="mark">Visit of the Minister to Oslo</h1>
<p>The Minister of Foreign Affairs of Japan, <b>Taro</b> Yamada, paid an official visit to Norway on 3 May 2024.</p>
<img src="http://elsewhere.example/x.png" onerror="alert(3)"><a href="javascript:alert(4)">x</a><iframe src="http://elsewhere.example/"></iframe>
<form action="http://elsewhere.example/"><input></form><svg><script>alert(5)</script><image href="http://elsewhere.example/y"/></svg><noscript><img src="http://elsewhere.example/z"></noscript></body></html>`

describe('a web page as received', () => {
  let it: Office
  let short: string
  before(async () => {
    const register = await Register.open(':memory:', readDocument)
    for await (const one of documentsIn({ origin: 'https://ministry.example/visit', bytes: [Buffer.from(PAGE)] })) {
      assert.ok(!isFailed(one))
      await register.add([one])
      short = shortIdOf(one.id)
    }
    it = await office({ register })
  })

  test('stands in a sandbox, and asks nobody for anything', async () => {
    const response = await it.request(`/documents/${short}/original/frame`)
    assert.equal(response.status, 200)
    const policy = response.headers.get('content-security-policy') ?? ''
    assert.match(policy, /^sandbox; default-src 'none'; style-src 'unsafe-inline'; /)
    assert.match(policy, /frame-ancestors 'self'/)
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff')
    const html = await response.text()
    assert.doesNotMatch(html, /<script|<noscript|<iframe|<link|<base|http-equiv|elsewhere|javascript:|\son\w+=/)
    assert.equal(html.match(/id="mark"/g)?.length, 1)
    assert.match(html, /<mark id="mark">/)
  })

  test('has the words asked for marked, also where an element parts them', async () => {
    const { text } = (await it.register.lookup.document(short))!
    const at = text.indexOf('Taro Yamada')
    const html = await (await it.request(`/documents/${short}/original/frame?mark=${at}-${at + 11}`)).text()
    assert.match(html, /<b><mark id="mark">Taro<\/mark><\/b><mark> Yamada<\/mark>, paid/)
  })

  test('is shown by a page that frames it, and told of by the page of its text', async () => {
    const page = await (await it.request(`/documents/${short}/original`)).text()
    assert.match(page, new RegExp(`<iframe[^>]* sandbox=""[^>]* src="/documents/${short}/original/frame#mark"`))
    assert.match(await (await it.request(`/documents/${short}`)).text(), new RegExp(`/documents/${short}/original"`))
  })

  test('gives selectors of Web Annotation', async () => {
    const response = await it.request(`/api/v1/documents/${short}/annotations`)
    assert.match(response.headers.get('content-type') ?? '', /^application\/ld\+json/)
    const { items } = (await response.json()) as {
      items: { target: { source: string; selector: { type: string; exact?: string }[] } }[]
    }
    assert.ok(items.length > 0)
    for (const { target } of items) {
      assert.equal(target.source, 'https://ministry.example/visit')
      assert.deepEqual(
        target.selector.map(({ type }) => type),
        ['TextQuoteSelector', 'TextPositionSelector', 'CssSelector'],
      )
    }
    assert.ok(items.some(({ target }) => target.selector[0].exact?.includes('Taro Yamada, paid an official visit')))
  })

  test('of a page that a script would fill, it says that the words stand in the data', async () => {
    const articleBody = `The Minister of Foreign Affairs of Japan, Taro Yamada, paid an official visit to Norway’s capital on 3 May 2024. ${'He spoke about fish. '.repeat(20)}`
    const data = JSON.stringify({ '@type': 'NewsArticle', articleBody }).replace('’', '\\u2019')
    const register = await Register.open(':memory:', readDocument)
    const bytes = [Buffer.from(`<body><div id="app"></div><script type="application/ld+json">${data}</script></body>`)]
    for await (const one of documentsIn({ origin: 'https://ministry.example/app', bytes })) {
      assert.ok(!isFailed(one))
      await register.add([one])
      short = shortIdOf(one.id)
    }
    const app = await office({ register })
    for (const [language, said] of [
      ['', /A script would fill this page\./],
      ['/fr', /Un script remplirait cette page\./],
    ] as const) {
      const html = await (await app.request(`${language}/documents/${short}/original`)).text()
      assert.match(html, said)
      assert.match(html, /<code>Minister of Foreign Affairs of Japan, Taro Yamada, paid[^<]*Norway/)
    }
    const { items } = (await (await app.request(`/api/v1/documents/${short}/annotations`)).json()) as {
      items: { target: { selector: unknown[] } }[]
    }
    const selectors = items[0].target.selector as { type: string; value: string; refinedBy: { type: string } }[]
    assert.deepEqual(
      selectors.map(({ type, value, refinedBy }) => [type, value, refinedBy.type]),
      ['TextQuoteSelector', 'TextPositionSelector'].map((by) => [
        'CssSelector',
        'html > body:nth-child(2) > script:nth-child(2)',
        by,
      ]),
    )
  })

  test('a text has no frame, and selectors of its own', async () => {
    const text = await office()
    const [first] = (await text.register.search.documents('')).items.filter(({ format }) => format === 'text')
    const id = shortIdOf(first.id)
    assert.equal((await text.request(`/documents/${id}/original/frame`)).status, 404)
    assert.equal((await text.request(`/documents/${id}/original`)).status, 200)
    assert.equal((await text.request('/documents/0000000000000000/original')).status, 404)
  })
})
