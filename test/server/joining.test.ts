// Two engagements, or two people, are made one and two again from their own pages.

import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { Entry } from '../../src/register/entry.ts'
import { JOINING } from '../../src/server/words/joining.ts'
import { entriesOf } from '../store/registers.ts'
import { office, type Office } from './office.ts'
import { deadLinks, doubleIds, englishIn, pageAt, textOf, unescaped } from './pages/markup.ts'

let it: Office
let entries: readonly Entry[]
before(async () => {
  it = await office()
  entries = await entriesOf(it.register)
})

const send = (fields: Readonly<Record<string, string>>) =>
  it.request('/decisions', {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin: 'http://localhost' },
  })

/** Fields of the form of a page that has the words. */
function formWith(page: string, words: string): Record<string, string> {
  const form = [...page.matchAll(/<form[^]*?<\/form>/g)].map(([one]) => one).find((one) => textOf(one).includes(words))
  assert.ok(form, words)
  return Object.fromEntries(
    [...form.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name,
      unescaped(value),
    ]),
  )
}

describe('from the page of an engagement', () => {
  test('the other is found by words, compared with reasons, made one, and two again', async () => {
    const [one, other] = entries.filter(({ parties }) => parties.some(({ value }) => value === 'TD'))
    const path = `/engagements/${one.id}/same`
    assert.ok((await pageAt(it, `/engagements/${one.id}`)).includes(`href="${path}"`))
    const found = await pageAt(it, `${path}?text=Chad+Cameroon`)
    assert.ok(found.includes(`${path}?other=${other.id}`))
    assert.ok(!found.includes(`${path}?other=${one.id}`), 'not itself')
    const page = await pageAt(it, `${path}?other=${other.id}`)
    assert.deepEqual([deadLinks(page), doubleIds(page)], [[], []])
    assert.match(textOf(page), /both sides fit: Chad/)
    const french = await pageAt(it, `/fr${path}?other=${other.id}`)
    assert.deepEqual(englishIn(french, JOINING), [])
    const fields = formWith(page, 'They are one engagement')
    const merged = await send({ ...fields, verb: 'merge', why: 'the same month' })
    const after = await pageAt(it, merged.headers.get('location')!)
    assert.equal((await it.register.lookup.entry(other.id))!.id, (await it.register.lookup.entry(one.id))!.id)
    assert.match(textOf(await pageAt(it, `${path}?other=${other.id}`)), /one engagement already/)
    await send({ ...formWith(after, 'Take back'), verb: 'take-back' })
    assert.notEqual((await it.register.lookup.entry(other.id))!.id, (await it.register.lookup.entry(one.id))!.id)
  })

  test('any two can be compared, whether they seem alike or not; what is not there is said', async () => {
    const [one, other] = [entries[0], entries.findLast(({ type }) => type === entries[0].type)!]
    const page = await pageAt(it, `/engagements/${one.id}/same?other=${other.id}`)
    assert.match(page, /value="merge"/)
    assert.match(textOf(await pageAt(it, `/engagements/${one.id}/same?other=ffffffff`)), /nothing to compare/)
    assert.match(textOf(await pageAt(it, `/engagements/${one.id}/same?text=zzzzzz`)), /No other engagement/)
    assert.equal((await it.request('/engagements/ffffffffffffffff.e1/same')).status, 404)
  })

  test('a source that tells of another is taken out, and put back', async () => {
    const told = entries.find(({ reports }) => reports.length > 2)!
    const path = `/engagements/${told.id}/same`
    const page = await pageAt(it, path)
    for (const { document } of told.history) assert.ok(page.includes(document.slice(7, 23)))
    const done = await send(formWith(page, JOINING.en.engagement.apart))
    assert.ok((await it.register.lookup.entry(told.id))!.reports.length < told.reports.length)
    await send(formWith(await pageAt(it, done.headers.get('location')!), 'Take back'))
    assert.deepEqual((await it.register.lookup.entry(told.id))!.reports, told.reports)
  })
})

test('from the page of a person, too', async () => {
  const [one, other] = ['2013', '2019'].map(
    (year) =>
      entries.find(({ date, from }) => date?.preferred.startsWith(year) && from.some(({ value }) => value === 'CL'))!
        .participants[0].appearances[0],
  )
  const path = `/people/${(await it.register.lookup.person(one))!.id}/same`
  assert.ok((await pageAt(it, path.replace('/same', ''))).includes(`href="${path}"`))
  const found = await pageAt(it, `${path}?text=soto`)
  assert.match(found, new RegExp(`${path}\\?other=`))
  const page = await pageAt(it, `${path}?other=${other}`)
  assert.match(textOf(page), /for one party/)
  const merged = await send({ ...formWith(page, 'They are one person'), verb: 'merge' })
  const after = await pageAt(it, merged.headers.get('location')!)
  assert.equal((await it.register.lookup.person(one))!.id, (await it.register.lookup.person(other))!.id)
  // Their appearances are listed now, and one can be taken out.
  const split = await send(formWith(after, JOINING.en.person.apart))
  assert.notEqual((await it.register.lookup.person(one))!.id, (await it.register.lookup.person(other))!.id)
  await send(formWith(await pageAt(it, split.headers.get('location')!), 'Take back'))
  assert.equal((await it.register.lookup.person(one))!.id, (await it.register.lookup.person(other))!.id)
})
