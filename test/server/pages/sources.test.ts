import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { retrievalFrom } from '../../../src/register/retrievals.ts'
import { shortIdOf } from '../../../src/register/report.ts'
import type { DocumentSeen } from '../../../src/server/resources/document.ts'
import { SOURCES as WORDS } from '../../../src/server/words/sources.ts'
import type { SourceStatus } from '../../../src/store/watching.ts'
import { documentOf } from '../../store/documents.ts'
import { office, type Office } from '../office.ts'
import { deadLinks, doubleIds, englishIn, pageAt, textOf, twinAt } from './markup.ts'

const VISIT =
  'The Minister of Culture of Norway, Anne Holt, paid a working visit to Ottawa, Canada, on 4 March 2022. She spoke about museums, film, the languages of the north and the exchange of young musicians between the two countries.'
const PAGE = 'https://ministry.example/news/1'
const first = documentOf(`Oslo, 7 March 2022 – ${VISIT}\n`, PAGE, { added: '2026-01-05T09:00:00.000Z' })
const second = documentOf(`Oslo, 7 March 2022 – ${VISIT.replace('4 March', '5 March')}\n`, PAGE)
const copy = documentOf(
  `Norwegian minister in Ottawa\n\n${VISIT}\n\n© "Wire" <b>2022</b>\n`,
  'https://wire.example/<9>',
)
const FEED = 'https://ministry.example/feed?a=1&b=<2>'

describe('sources', () => {
  let it: Office
  const at = (id: string): string => `/documents/${shortIdOf(id)}`
  const seen = (document: typeof first, instant: string) =>
    retrievalFrom({
      address: document.origin,
      at: instant,
      document: document.id,
      status: 200,
      source: FEED,
      published: '2026-03-07T08:00:00.000Z',
    })
  before(async () => {
    it = await office({}, [])
    const { register } = it
    await register.watching.add({ address: FEED, every: 1800, links: ['/news/*'], added: '2026-03-01T00:00:00.000Z' })
    await register.watching.add({ address: 'file:///srv/inbox', every: 60, added: '2026-03-01T00:00:00.000Z' })
    await register.add([first], [seen(first, '2026-03-07T08:10:00.000Z')])
    await register.add([second], [seen(second, '2026-03-09T08:10:00.000Z')])
    await register.add([copy], [seen(copy, '2026-03-07T10:00:00.000Z')])
    await register.watching.claim('me', '2026-03-09T00:00:00.000Z', '2026-03-10T00:00:00.000Z', () => false)
    await register.watching.release('me', 'file:///srv/inbox', '2026-03-10T00:00:00.000Z', {
      is: 'folder',
      failing: { since: '2026-03-09T00:00:00.000Z', times: 3, reason: 'is no <folder> now; check the path' },
    })
  })

  test('are told of with their freshness, their last documents and their faults, at once', async () => {
    const { items } = await twinAt<{ items: SourceStatus[] }>(it, '/sources')
    const [folder, feed] = items
    assert.equal(folder.state.failing?.times, 3)
    assert.deepEqual(feed.freshness, { documents: 2, median: 3900, last: 7200 })
    assert.equal(feed.documents, 3)
    const html = await pageAt(it, '/sources')
    const text = textOf(html)
    assert.match(text, /Two sources are watched; one does not answer\./)
    assert.match(text, /1\s*h 5\s*min in the median, 2\s*h last \(2 documents\)/)
    assert.match(text, /It has not answered three times: is no <folder> now/)
    assert.deepEqual(doubleIds(html), [])
    assert.deepEqual(englishIn(await pageAt(it, '/fr/sources'), WORDS), [])
    // What happens to a source is no change of the register, and is told all the same.
    await it.register.watching.remove('file:///srv/inbox')
    assert.match(textOf(await pageAt(it, '/sources')), /One source is watched; it has not been looked at yet\./)
    assert.match(
      textOf(await pageAt(it, '/fr/sources')),
      /Une source est suivie\s; elle n’a pas encore été consultée\./,
    )
    await it.register.watching.add({ address: 'file:///srv/inbox', every: 60, added: '2026-03-01T00:00:00.000Z' })
  })

  test('one is put on the list and taken from it, in both languages, with what was typed where it can not be', async () => {
    const send = (path: string, fields: Readonly<Record<string, string>>, origin = 'http://localhost') =>
      it.request(path, { method: 'POST', body: new URLSearchParams(fields), headers: { origin } })
    const listed = async () => (await it.register.watching.list()).map(({ source }) => source)
    const before = await listed()
    const fields = { every: '15m', links: '/news/*\r\n\r\n /visits/* ', language: 'fr' }
    for (const [prefix, w] of [
      ['/en', WORDS.en],
      ['/fr', WORDS.fr],
    ] as const) {
      for (const address of [
        'http://127.0.0.1:8080/feed',
        'http://[::1]/',
        'http://169.254.169.254/latest/',
        'http://10.0.0.1/',
        'http://ministry.example:22/',
        'https://me:secret@ministry.example/',
        'file:///etc',
        'inbox',
        '',
      ]) {
        const refused = await send(`${prefix}/sources`, { ...fields, address })
        assert.equal(refused.status, 422, address)
        const page = await refused.text()
        assert.ok(textOf(page).includes(textOf(w.refused)), address)
        assert.match(page, /name="address"[^>]*aria-describedby="address-fault address-hint"[^>]*aria-invalid="true"/)
        assert.match(page, /<option value="15m" +selected/)
        assert.ok(textOf(page).includes('/visits/*'))
        assert.deepEqual([deadLinks(page), doubleIds(page)], [[], []])
      }
      assert.equal((await send(`${prefix}/sources`, { address: 'https://a.example/', every: 'soon' })).status, 422)
      assert.equal(
        (await send(`${prefix}/sources`, { address: 'https://a.example/' }, 'https://evil.example')).status,
        403,
      )
      assert.deepEqual(await listed(), before)

      const address = 'https://embassy.example/news/?a=1&b=2'
      const sent = await send(`${prefix}/sources`, { ...fields, address: ` ${address}#top` })
      assert.equal(sent.status, 303)
      const page = await pageAt(it, sent.headers.get('location')!)
      assert.ok(textOf(page).includes(textOf(w.did.added)))
      if (prefix === '/fr') assert.deepEqual(englishIn(page, WORDS), [])
      const { added, ...source } = (await listed()).find((one) => one.address === address)!
      assert.deepEqual(source, { address, every: 900, links: ['/news/*', '/visits/*'], language: 'fr' })
      assert.ok(Math.abs(Date.parse(added) - Date.now()) < 60_000)

      const again = await send(`${prefix}/sources`, { address })
      assert.ok(textOf(await pageAt(it, again.headers.get('location')!)).includes(textOf(w.did.known)))
      assert.equal((await listed()).length, before.length + 1)
      // An address that anyone may write tells of nothing that is not so.
      assert.doesNotMatch(await pageAt(it, `${prefix}/sources?removed=${encodeURIComponent(address)}`), /id="done"/)
      assert.doesNotMatch(await pageAt(it, `${prefix}/sources?added=https://other.example/`), /id="done"/)

      assert.equal((await send(`${prefix}/sources/remove`, { address }, 'https://evil.example')).status, 403)
      const gone = await send(`${prefix}/sources/remove`, { address })
      assert.ok(textOf(await pageAt(it, gone.headers.get('location')!)).includes(textOf(w.did.removed)))
      assert.equal((await send(`${prefix}/sources/remove`, { address })).status, 404)
      assert.deepEqual(await listed(), before)
    }
  })

  test('programs put one on the list and take it from there', async () => {
    const post = (path: string, body: object) =>
      it.request(`/api/v1${path}`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      })
    const address = 'https://embassy.example/feed.xml'
    const given = { address, every: '2d', links: ['/a/*'] }
    const first = await post('/sources', given)
    assert.equal(first.status, 201)
    const { source, added } = (await first.json()) as { source: SourceStatus['source']; added: boolean }
    assert.deepEqual([source.address, source.every, source.links, added], [address, 172_800, ['/a/*'], true])
    assert.equal((await post('/sources', given)).status, 200)
    const refused = await post('/sources', { address: 'http://192.168.0.1/' })
    assert.equal(refused.status, 422)
    assert.match(
      ((await refused.json()) as { detail: string }).detail,
      /192\.168\.0\.1\/ leads to .* no public address/,
    )
    assert.equal((await post('/sources/remove', { address })).status, 200)
    assert.equal((await post('/sources/remove', { address })).status, 404)
  })

  test('a version that was replaced says so, and the one that stands what it changed', async () => {
    const was = textOf(await pageAt(it, at(first.id)))
    assert.match(was, /an earlier version: the page says something else now/)
    const now = await twinAt<DocumentSeen>(it, at(second.id))
    assert.equal(now.changes?.before, first.id)
    assert.deepEqual(
      now.changes.blocks.map(({ change }) => change),
      ['gone', 'added'],
    )
    assert.deepEqual(
      now.changes.engagements.map(({ values }) =>
        values.map(({ slot, before: old, after }) => [slot, ...old, ...after]),
      ),
      [[['date', '2022-03-04', '2022-03-05']]],
    )
    assert.deepEqual(
      now.copies.map(({ id }) => id),
      [copy.id],
    )
    for (const language of ['', '/fr']) {
      const html = await pageAt(it, language + at(second.id))
      assert.match(html, /<del class="strike"\s*><time datetime="2022-03-04"/)
      assert.match(html, /<ins\s*><time datetime="2022-03-05"/)
      assert.deepEqual(deadLinks(html), [])
      if (language) assert.deepEqual(englishIn(html, WORDS), [])
    }
    assert.match(textOf(await pageAt(it, at(second.id))), /Versions of the page.*9 March 2026.*\(this one\)/s)
  })

  test('an engagement says which of its documents are one source', async () => {
    const { entries } = await twinAt<DocumentSeen>(it, at(second.id))
    const text = textOf(await pageAt(it, `/engagements/${entries[0].id}`))
    assert.match(text, /Three documents tell of it\. The three documents are one source\./)
    assert.match(text, /an earlier version, which was replaced/)
    assert.match(text, /the same source as/)
  })
})
