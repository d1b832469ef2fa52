import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { shortIdOf } from '../../../src/register/report.ts'
import type { DocumentSeen } from '../../../src/server/resources/document.ts'
import { COMMON } from '../../../src/server/words/common.ts'
import { DOCUMENTS as WORDS } from '../../../src/server/words/documents.ts'
import { documentOf } from '../../store/documents.ts'
import { DOCUMENTS, office, type Office } from '../office.ts'
import { deadLinks, doubleIds, englishIn, pageAt, textOf, twinAt, unescaped } from './markup.ts'

const HOSTILE = documentOf(
  `<script>alert(1)</script> <b onclick="x">Rachida</b> </p></main>"&amp;'

On 3 May 2024 the Minister of Culture of France, Rachida <i>Dati</i>, paid an official visit to Québec.

The Minister of Energy of Norway, Terje Aasland, met with the Premier of Québec, François Legault, on 4 May 2024.
`,
  'hostile"><script>.txt',
)

const LONG = documentOf(
  Array.from(
    { length: 9000 },
    (_, i) =>
      `Line ${i}. On ${(i % 28) + 1} May 2019 the Minister of Culture of France, Anna Berg, paid a working visit to Québec and spoke at length.`,
  ).join('\n\n') + `\n\n${'word '.repeat(10_000)}`,
  'long.txt',
)

describe('documents', () => {
  let it: Office
  const [sample] = DOCUMENTS
  const at = (id: string): string => `/documents/${shortIdOf(id)}`
  before(async () => {
    it = await office({}, [...DOCUMENTS, HOSTILE, LONG])
  })

  test('are listed, the last received first, page by page', async () => {
    const first = await twinAt<{ items: { id: string; added: string }[]; next: string }>(it, '/documents?limit=7')
    assert.equal(first.items.length, 7)
    const second = await twinAt<typeof first>(it, `/documents?limit=7&after=${encodeURIComponent(first.next)}`)
    assert.ok(!second.items.some(({ id }) => first.items.some((one) => one.id === id)))
    const html = await pageAt(it, '/documents?limit=7')
    for (const { id } of first.items) assert.ok(html.includes(`href="${at(id)}"`), id)
    assert.match(html, /rel="next"/)
    assert.ok(html.indexOf('<h2>') < html.indexOf('<h3>') && html.includes('<h2>'), 'no heading over the list')
  })

  test('are found by their words', async () => {
    const { items } = await twinAt<{ items: { id: string }[] }>(it, '/documents?text=aasland%20legault')
    assert.deepEqual(
      items.map(({ id }) => id),
      [HOSTILE.id],
    )
    assert.match(textOf(await pageAt(it, '/documents?text=nosuchwordanywhere')), /No document has these words/)
  })

  test('show all words of the text, and lead from every value to its words', async () => {
    for (const { id, bytes, format } of DOCUMENTS) {
      const html = await pageAt(it, at(id))
      assert.deepEqual(deadLinks(html), [], id)
      assert.deepEqual(doubleIds(html), [], id)
      assert.doesNotMatch(html, /<a class="w [^>]*>\s*<\/a/, 'a link without words')
      if (format !== 'text') continue
      const folio = html.slice(html.indexOf('class="folio'), html.lastIndexOf('class="does'))
      const words = unescaped(
        folio
          .replace(/<div class="beside[^]*?<\/div>/g, '')
          .replace(/<a[^>]*class="(b|cite)[^]*?<\/a\s*>/g, '')
          .replace(/<[^>]*>/g, ''),
      )
      const expected = new TextDecoder().decode(bytes).replace(/\s/g, '')
      assert.ok(words.replace(/\s/g, '').includes(expected), id)
    }
  })

  test('mark the words that an address names', async () => {
    const { paragraphs } = await twinAt<DocumentSeen>(it, at(sample.id))
    const { start, text } = paragraphs[3]
    const html = await pageAt(it, `${at(sample.id)}?mark=${start + 4}-${start + 19},${start + 25}-${start + 30}`)
    const marked = [...html.matchAll(/<mark[^>]*>([^]*?)<\/mark>/g)].map(([, words]) =>
      unescaped(words.replace(/<[^>]*>/g, '')),
    )
    assert.equal(marked.join(''), text.slice(4, 19) + text.slice(25, 30))
    assert.equal(html.match(/id="marked"/g)?.length, 1)
  })

  test('are text, whatever they hold', async () => {
    const html = await pageAt(it, at(HOSTILE.id))
    assert.doesNotMatch(html, /<script>|<b onclick|<i>/)
    assert.match(textOf(html), /<script>alert\(1\)<\/script>/)
    const { engagements } = await twinAt<DocumentSeen>(it, at(HOSTILE.id))
    assert.ok(engagements.length > 0)
  })

  test('of a megabyte are shown in pages that add up to them', async () => {
    const { pages, counts } = await twinAt<DocumentSeen>(it, at(LONG.id))
    assert.ok(pages > 10 && counts.visit! > 9)
    const seen = await Promise.all(
      Array.from({ length: pages }, (_, i) => twinAt<DocumentSeen>(it, `${at(LONG.id)}?page=${i + 1}`)),
    )
    const text = seen.flatMap((one) => one.paragraphs.map((paragraph) => paragraph.text)).join('')
    assert.equal(text.replace(/\s/g, ''), new TextDecoder().decode(LONG.bytes).replace(/\s/g, ''))
    assert.equal(
      seen.reduce((sum, one) => sum + one.engagements.length, 0),
      counts.visit,
    )
    const html = await pageAt(it, at(LONG.id))
    assert.ok(html.length < 2_000_000, `${html.length}`)
    assert.deepEqual(deadLinks(html), [])
    const [last] = seen.at(-1)!.paragraphs
    assert.match(await pageAt(it, `${at(LONG.id)}?mark=${last.start}-${last.start + 8}`), /id="marked"/)
  })

  test('are sent byte for byte as received', async () => {
    const response = await it.request(`${at(HOSTILE.id)}/received`)
    assert.deepEqual(new Uint8Array(await response.arrayBuffer()), HOSTILE.bytes)
    assert.equal(response.headers.get('content-type'), 'application/octet-stream')
    assert.match(response.headers.get('content-disposition')!, /^attachment; filename="[0-9a-f]+\.txt"$/)
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff')
  })

  test('go by the short form of their id', async () => {
    const response = await it.request(`/fr/documents/${sample.id}?mark=1-2`)
    assert.equal(response.status, 302)
    assert.equal(response.headers.get('location'), `/fr${at(sample.id)}?mark=1-2`)
    assert.equal(
      (await it.request(`/api/v1/documents/${sample.id}`)).headers.get('location'),
      `/api/v1${at(sample.id)}`,
    )
    assert.equal((await it.request('/documents/0123456789abcdef')).status, 404)
    assert.equal((await it.request('/documents/0123456789abcdef/received')).status, 404)
  })

  test('have French pages without English words of the interface', async () => {
    for (const path of ['/fr/documents', `/fr${at(sample.id)}`, `/fr${at(LONG.id)}`])
      assert.deepEqual(englishIn(await pageAt(it, path), WORDS, COMMON), [], path)
  })
})
