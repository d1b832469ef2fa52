// Changes that come over HTTP: as forms of a page, and as JSON.

import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { Decision } from '../../src/model/decision.ts'
import { localPath } from '../../src/server/http/local-path.ts'
import { DOCUMENTS, office, type Office } from './office.ts'

const TEXT =
  'The Premier of Ontario, Doug Ford, visited Berlin, Germany, on 5 May 2024.\n\nHe met with the Mayor of Berlin, Kai Wegner.'
const HERE = 'http://localhost'

let it: Office
before(async () => {
  it = await office({ office: 'CA-ON' }, DOCUMENTS.slice(0, 3))
})

const form = (
  path: string,
  fields: Readonly<Record<string, string | readonly string[]>>,
  headers: Readonly<Record<string, string>> = {},
) => {
  const body = new URLSearchParams(
    Object.entries(fields).flatMap(([key, values]) => [values].flat().map((value): [string, string] => [key, value])),
  )
  return it.request(path, { method: 'POST', body, headers: { origin: HERE, ...headers } })
}
const json = (path: string, body: unknown) =>
  it.request(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })

async function added(text = TEXT): Promise<string> {
  const { documents } = (await (await json('/api/v1/documents', { text })).json()) as { documents: { id: string }[] }
  return documents[0].id.slice(7, 23)
}

const visitOf = async (document: string) => (await it.register.lookup.entry(`${document}.e1`))!

describe('posting documents', () => {
  test('JSON is answered with what was read; the same bytes twice are there once', async () => {
    const given = { text: `${TEXT} `, origin: 'https://news.example/1', published: '2024-05-06', language: 'en' }
    const first = await json('/api/v1/documents', given)
    assert.equal(first.status, 201)
    const { documents } = (await first.json()) as { documents: { id: string; added: boolean; engagements: number }[] }
    assert.deepEqual([documents.length, documents[0].added, documents[0].engagements], [1, true, 2])
    const [kept] = await it.register.truth.documents([documents[0].id])
    assert.equal(new TextDecoder().decode(kept.bytes), given.text)
    assert.deepEqual([kept.origin, kept.published, kept.language], [given.origin, '2024-05-06', 'en'])
    const again = await json('/api/v1/documents', given)
    assert.equal(again.status, 200)
    assert.equal(((await again.json()) as typeof given & { documents: { added: boolean }[] }).documents[0].added, false)
  })

  test('a pasted text goes on to be looked through, with the line breaks it had', async () => {
    const response = await form('/documents', { text: TEXT.replaceAll('\n', '\r\n'), published: '' })
    assert.equal(response.status, 303)
    const id = await added(TEXT)
    assert.equal(response.headers.get('location'), `/review/documents/${id}`)
    const again = await form('/fr/documents', { text: TEXT })
    assert.equal(again.headers.get('location'), `/fr/review/documents/${id}?known=1`)
  })

  test('files are uploaded, several at once, all or none', async () => {
    const upload = (files: readonly (readonly [name: string, body: string])[]) => {
      const body = new FormData()
      body.set('text', '')
      for (const [name, content] of files) body.append('file', new File([content], name))
      return it.request('/documents', { method: 'POST', body, headers: { origin: HERE } })
    }
    const before = (await it.register.status()).documents
    const some = await upload([
      ['one.txt', `${TEXT} 1`],
      ['two.txt', `${TEXT} 2`],
    ])
    assert.deepEqual([some.status, some.headers.get('location')], [303, '/review?added=2&known=0'])
    const bad = await upload([
      ['three.txt', `${TEXT} 3`],
      ['picture.gif', 'GIF89a'],
    ])
    assert.equal(bad.status, 400)
    assert.match(await bad.text(), /picture\.gif: is a picture \(GIF\), not text/)
    assert.equal((await upload([['', '']])).status, 400)
    assert.equal((await it.register.status()).documents, before + 2)
  })

  test('what is no date or no language is said', async () => {
    for (const wrong of [{ published: 'soon' }, { language: 'en glish' }]) {
      const response = await json('/api/v1/documents', { text: `${TEXT} wrong`, ...wrong })
      assert.equal(response.status, 400)
      assert.equal(response.headers.get('content-type'), 'application/problem+json')
      assert.match(await response.text(), /soon|en glish/)
    }
  })
})

describe('posting decisions', () => {
  test('JSON is answered with the decision, signed by the user of the office', async () => {
    const id = `${await added()}.e1`
    const asked = { verb: 'correct', id, slot: 'date', value: '2024-05-04', words: '0-11', why: 'the diary' }
    const response = await json('/api/v1/decisions', asked)
    assert.equal(response.status, 201)
    const [made] = ((await response.json()) as { decisions: (Decision & { kind: 'correct' })[] }).decisions
    assert.deepEqual(
      [made.kind, made.by, made.why, made.value, made.words],
      ['correct', 'A. Archivist', 'the diary', '2024-05-04', { exact: 'The Premier', start: 0 }],
    )
    assert.equal((await json('/api/v1/decisions', asked)).status, 200)
    assert.equal((await visitOf(await added())).date!.preferred, '2024-05-04')
    const back = await json('/api/v1/decisions', { verb: 'take-back', id: made.id })
    assert.equal(back.status, 201)
    assert.equal((await visitOf(await added())).date!.preferred, '2024-05-05')
  })

  test('a form goes on to the next page, which can take it back', async () => {
    const id = `${await added()}.e1`
    const response = await form('/decisions', { verb: 'confirm', id, next: '/fr/review?kind=same&done=old', value: '' })
    assert.equal(response.status, 303)
    const next = new URL(response.headers.get('location')!, HERE)
    assert.deepEqual([next.pathname, next.searchParams.get('kind')], ['/fr/review', 'same'])
    assert.ok(await it.register.lookup.decision(next.searchParams.get('done')!))
    const both = await form('/decisions', { verb: 'confirm', id: [id, id.replace('e1', 'e2')], next: '/review' })
    assert.equal(new URL(both.headers.get('location')!, HERE).searchParams.get('done')!.split(',').length, 2)
  })

  test('a value is typed, or chosen with its words; a typed one goes first', async () => {
    const id = `${await added()}.e2`
    const at = TEXT.indexOf('Kai Wegner')
    const choice = `${at}-${at + 10} Kai Wegner of Berlin`
    for (const [fields, expected] of [
      [{ choice, value: '' }, 'Kai Wegner of Berlin'],
      [{ choice, value: 'Kai Peter Wegner' }, 'Kai Peter Wegner'],
    ] as const) {
      const response = await form('/decisions', { verb: 'correct', id, slot: 'occasion', ...fields, next: '/review' })
      assert.equal(response.status, 303)
      assert.equal((await it.register.lookup.entry(id))!.occasion!.preferred, expected)
    }
  })

  test('what was mistyped goes back to its form; other faults are problems', async () => {
    const id = `${await added()}.e1`
    const mistyped = { verb: 'correct', id, slot: 'date', value: 'soon & later', back: '/review?item=x' }
    const response = await form('/decisions', mistyped)
    assert.deepEqual(
      [response.status, response.headers.get('location')],
      [303, '/review?item=x&slot=date&value=soon+%26+later'],
    )
    const WRONG = [
      [{ verb: 'agree', id }, 400, /verb/],
      [{ verb: 'confirm' }, 400, /needs the id/],
      [{ verb: 'confirm', id: 'ffffffffffffffff.e1' }, 404, /no engagement is called/],
      [{ verb: 'correct', id, slot: 'date', value: 'soon' }, 400, /no date in EDTF/],
      [{ verb: 'correct', id, slot: 'title', value: 'x', words: '9' }, 400, /no range/],
      [{ verb: 'take-back', id: 'ffffffff' }, 404, /no decision is called/],
      [{ verb: 'merge', id, other: (await visitOf(await added())).participants[0].appearances[0] }, 409, /is a person/],
    ] as const
    for (const [asked, status, why] of WRONG) {
      const problem = await json('/api/v1/decisions', asked)
      assert.deepEqual([problem.status, problem.headers.get('content-type')], [status, 'application/problem+json'])
      assert.match(await problem.text(), why)
      const page = await form('/decisions', asked)
      assert.equal(page.status, status)
      assert.match(page.headers.get('content-type')!, /^text\/html/)
    }
    // A repeated rejection is no fault: the engagement is gone as it was asked for.
    assert.equal((await form('/decisions', { verb: 'reject', id: `${await added()}.e2`, next: '/review' })).status, 303)
    assert.equal((await form('/decisions', { verb: 'reject', id: `${await added()}.e2`, next: '/review' })).status, 303)
  })

  test('pages of elsewhere change nothing', async () => {
    const before = (await it.register.status()).decisions
    const id = `${await added()}.e1`
    for (const origin of ['https://elsewhere.example', 'null', 'http://localhost.elsewhere.example'])
      for (const path of ['/decisions', '/documents', '/fr/decisions'])
        assert.equal((await form(path, { verb: 'reject', id, text: 'x' }, { origin })).status, 403)
    const plain = {
      method: 'POST',
      body: JSON.stringify({ verb: 'reject', id }),
      headers: { 'content-type': 'text/plain' },
    }
    assert.ok([403, 415].includes((await it.request('/api/v1/decisions', plain)).status))
    assert.equal((await it.register.status()).decisions, before)
  })
})

test('forms lead to pages of this office only', async () => {
  const LOCAL = [
    ['/review', '/review'],
    ['/fr/review?kind=same#top', '/fr/review?kind=same#top'],
    ['https://elsewhere.example/', undefined],
    ['//elsewhere.example', undefined],
    ['/\\elsewhere.example', undefined],
    ['/\t/elsewhere.example', undefined],
    ['/.//elsewhere.example', undefined],
    ['/%2e//elsewhere.example', undefined],
    ['javascript:alert(1)', undefined],
    ['review', undefined],
    ['', undefined],
    [undefined, undefined],
  ] as const
  for (const [given, expected] of LOCAL) assert.equal(localPath(given), expected, given)
  const id = `${await added()}.e1`
  for (const next of ['https://elsewhere.example', '//elsewhere.example', '/.//elsewhere.example']) {
    const response = await form('/decisions', { verb: 'note', id, text: 'n', next })
    assert.equal(response.headers.get('location'), `/engagements/${id}`)
  }
})
