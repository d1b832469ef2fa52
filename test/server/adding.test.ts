// An engagement added by hand, and notes, through the forms of the pages.

import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { shortIdOf } from '../../src/register/report.ts'
import { ADDING } from '../../src/server/words/adding.ts'
import { office, type Office } from './office.ts'
import { deadLinks, doubleIds, englishIn, pageAt, textOf, twinAt, unescaped } from './pages/markup.ts'
import { documentOf } from '../store/documents.ts'

const SENTENCE = 'The Ministry of Foreign Affairs spoke highly of the cooperation of both embassies.'
const TEXT = `Oslo, 8 March 2022\n\nOn 7 March 2022 the Minister of Culture of Norway, Anne Holt, met with the Mayor of Lima, Luis Soto.\n\n${SENTENCE}`

let it: Office
let document: string
before(async () => {
  const told = documentOf(TEXT, 'told.txt')
  it = await office({ office: 'NO' }, [told])
  document = shortIdOf(told.id)
})

const send = (path: string, fields: Readonly<Record<string, string>>) =>
  it.request(path, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: 'http://localhost' } })

const RECEPTION = {
  type: 'meeting',
  kind: 'reception',
  status: 'held',
  parties: 'Norvège\r\nChile',
  date: '2022-03-07',
}

describe('adding by hand', () => {
  test('the form has the text beside it, and what was passed over leads to it', async () => {
    const { passedOver } = await twinAt<{ passedOver: readonly { cite: readonly [number, number] }[] }>(
      it,
      `/documents/${document}`,
    )
    assert.deepEqual(
      passedOver.map(({ cite: [start, end] }) => TEXT.slice(start, end)),
      [SENTENCE],
    )
    const [, link] = /href="([^"]*engagements\/new[^"]*quote=[^"]*)"/.exec(await pageAt(it, `/documents/${document}`))!
    const form = await pageAt(it, link.replaceAll('&amp;', '&'))
    assert.match(form, new RegExp(`<textarea[^>]*name="quote"[^>]*>${SENTENCE}</textarea>`))
    assert.deepEqual([deadLinks(form), doubleIds(form)], [[], []])
  })

  test('what is wrong stands beside its field, with what was typed, in the language of the page', async () => {
    for (const [prefix, w] of [
      ['', ADDING.en],
      ['/fr', ADDING.fr],
    ] as const) {
      const wrong = { ...RECEPTION, parties: 'Nowhere at all', date: 'soon', name1: 'Anne Holt', of1: 'Oz', head7: '1' }
      const response = await send(`${prefix}/engagements/new`, wrong)
      assert.equal(response.status, 422)
      const page = await response.text()
      for (const [field, fault] of [
        ['parties', w.faults['no such party']('Nowhere at all')],
        ['date', w.faults['no date']('soon')],
        ['of1', w.faults['no such party']('Oz')],
        ['name7', w.faults['no name']('')],
      ]) {
        assert.match(
          page,
          new RegExp(`name="${field}"[^>]*aria-describedby="${field}-fault[^>]*aria-invalid="true"`),
          field,
        )
        const [, said] = new RegExp(`id="${field}-fault">([^<]*)<`).exec(page)!
        assert.equal(unescaped(said), fault)
      }
      assert.match(page, /value="Anne Holt"/)
      assert.match(page, /<details +open>/, 'a row with a fault is seen')
      assert.ok(unescaped(page).includes(w.faulty(4)))
      if (prefix) assert.deepEqual(englishIn(page, ADDING), [])
    }
    assert.equal((await it.register.status()).decisions, 0)
  })

  test('words and wholes that are not there are said at their fields', async () => {
    for (const [more, field, said] of [
      [{ document, quote: 'not in the text' }, 'quote', ADDING.en.noWords],
      [{ partOf: 'ffffffffffffffff.e9' }, 'partOf', ADDING.en.noWhole],
    ] as const) {
      const response = await send('/en/engagements/new', { ...RECEPTION, ...more })
      assert.equal(response.status, 422)
      const [, fault] = new RegExp(`id="${field}-fault">([^<]*)<`).exec(await response.text())!
      assert.equal(textOf(fault), said)
    }
  })

  test('it is there, told by its words, part of what it was said to be, and can be taken back', async () => {
    const whole = `${document}.e1`
    const more = {
      document,
      quote: SENTENCE,
      partOf: `http://localhost/fr/engagements/${whole}`,
      name1: 'Ana Rojas',
      side1: 'guest',
      of1: 'CL',
    }
    const response = await send('/engagements/new', { ...RECEPTION, ...more, sectors: 'culture', why: 'seen there' })
    assert.equal(response.status, 303)
    const location = response.headers.get('location')!
    const page = await pageAt(it, location)
    assert.match(textOf(page), /Entered by hand by A\. Archivist/)
    assert.match(page, new RegExp(`href="/engagements/${whole}"`))
    assert.match(textOf(page), /A person found it in a document/)
    assert.match(page, new RegExp(`/documents/${document}\\?mark=[^"]*#marked"\\s*><q[^>]*>${SENTENCE}`))
    assert.deepEqual((await twinAt<{ passedOver: readonly unknown[] }>(it, `/documents/${document}`)).passedOver, [])
    assert.match(await pageAt(it, `/documents/${document}`), new RegExp(`id="added"[^]*${location.split('?')[0]}`))
    assert.match(await pageAt(it, `/engagements/${whole}`), new RegExp(location.split('?')[0]))
    const [, next] = /<form class="notice[^]*?name="next" value="([^"]*)"/.exec(page)!
    const [, id] = /<form class="notice[^]*?name="id" value="([^"]*)"/.exec(page)!
    assert.equal(next, `/documents/${document}`)
    const back = await send('/decisions', { verb: 'take-back', id, next })
    assert.match(back.headers.get('location')!, /^\/documents\/\w+\?done=/)
    assert.match(textOf(await pageAt(it, back.headers.get('location')!)), /Taken back\./)
    assert.equal((await it.request(location)).status, 404)
  })

  test('what was added is put right on the desk, and is joined to others, in the language of the page', async () => {
    const added = await send('/engagements/new', { ...RECEPTION, name1: 'Eva Mo', of1: 'NO' })
    const [path] = added.headers.get('location')!.split('?')
    const id = path.split('/').at(-1)!
    for (const prefix of ['/en', '/fr']) {
      const page = await pageAt(it, `${prefix}${path}`)
      assert.match(page, new RegExp(`href="${prefix}/review\\?engagement=${id.replace('.', '\\.')}"`))
      assert.match(page, new RegExp(`href="${prefix}${path}/same"`))
      const desk = await pageAt(it, `${prefix}/review?engagement=${id}&slot=date&was=2022-03-07`)
      assert.deepEqual([deadLinks(desk), doubleIds(desk)], [[], []])
      assert.match(desk, /name="slot" value="date"/)
      assert.doesNotMatch(desk, /id="passage"/, 'there are no words to show')
    }
    const sent = await send('/decisions', { verb: 'correct', id, slot: 'date', was: '2022-03-07', value: '2022-03-08' })
    assert.equal(sent.status, 303)
    assert.match(textOf(await pageAt(it, `/en${path}`)), /8 March 2022/)
    assert.match(textOf(await pageAt(it, `/fr${path}`)), /8 mars 2022/)

    const told = `${document}.e1`
    const both = await pageAt(it, `/en${path}/same?other=${told}`)
    assert.deepEqual([deadLinks(both), doubleIds(both)], [[], []])
    const merged = await send('/decisions', { verb: 'merge', id, other: told })
    assert.equal(merged.status, 303)
    const { id: joined } = (await it.register.lookup.entry(told))!
    assert.equal((await it.register.lookup.entry(id))!.id, joined)
    const whole = await pageAt(it, `/en/engagements/${joined}`)
    assert.match(textOf(whole), /Eva Mo/)
    assert.match(textOf(whole), /A\. Archivist/)
    const { items } = await it.register.search.decisions({ limit: 2 })
    for (const { decision } of items) {
      const shown = await pageAt(it, `/en/decisions/${shortIdOf(decision.id)}`)
      assert.deepEqual([deadLinks(shown), doubleIds(shown)], [[], []])
    }
    for (const { decision } of items) await send('/decisions', { verb: 'take-back', id: decision.id })
    assert.match(textOf(await pageAt(it, `/en${path}`)), /7 March 2022/)
  })

  test('programs have the same by a decision', async () => {
    const engagement = { type: 'meeting', kind: 'reception', status: 'held', parties: ['NO', 'CL'] }
    const body = JSON.stringify({ verb: 'add', engagement, document, quote: SENTENCE, partOf: `${document}.e1` })
    const headers = { 'content-type': 'application/json' }
    const response = await it.request('/api/v1/decisions', { method: 'POST', body, headers })
    assert.equal(response.status, 201)
    const { decisions } = (await response.json()) as {
      decisions: { on: { exact: string }; partOf: { type: string } }[]
    }
    assert.deepEqual([decisions[0].on.exact, decisions[0].partOf.type], [SENTENCE, 'meeting'])
    assert.equal((await it.request('/api/v1/engagements/new', { method: 'POST', body, headers })).status, 405)
  })
})

describe('notes', () => {
  test('one is written on the page it is of, shown there, and taken back', async () => {
    for (const [path, id] of [
      [`/engagements/${document}.e1`, `${document}.e1`],
      [`/documents/${document}`, document],
    ]) {
      const [form] = /<details[^>]*id="note"[^]*?<\/details>/.exec(await pageAt(it, path))!
      const fields = Object.fromEntries(
        [...form.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
      )
      assert.equal(fields['verb'], 'note')
      const empty = await send('/decisions', { ...fields, text: '  ' })
      assert.equal(empty.headers.get('location'), `${path}?note=empty#note`)
      assert.match(await pageAt(it, `${path}?note=empty`), new RegExp(`<details[^>]*open[^]*${ADDING.en.noNote}`))
      const sent = await send('/decisions', { ...fields, text: `Remember ${id}` })
      const page = await pageAt(it, sent.headers.get('location')!)
      assert.match(textOf(page), new RegExp(`Noted\\..*Remember ${id}`))
      const [, decision] = /<form class="notice[^]*?name="id" value="([^"]*)"/.exec(page)!
      const shown = await pageAt(it, `/decisions/${shortIdOf(decision)}`)
      assert.match(shown, new RegExp(path))
      await send('/decisions', { verb: 'take-back', id: decision, next: path })
    }
    assert.doesNotMatch(await pageAt(it, `/documents/${document}`), /Remember/)
  })
})
