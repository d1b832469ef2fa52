// What the reader does not read is named, stored, found, and led to; what the document says of itself is heard.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { documentsIn, isFailed } from '../../src/sources/documents.ts'
import { readDocument } from '../../src/sources/read-document.ts'
import { Register } from '../../src/store/register.ts'

const RUSSIAN =
  'Министр иностранных дел встретился с послом Японии в Осло, и они говорили о торговле между странами. Визит состоялся по приглашению министра.'
const KAZAKH =
  'Қазақстан Республикасының Президенті делегациямен кездесті. Үкімет отырысы өтті, келісімдерге қол қойылды.'
const GERMAN =
  'Der Außenminister traf den Botschafter von Japan in Oslo und sprach mit ihm über den Handel zwischen den Ländern; die Reise dauerte zwei Tage.'
const ENGLISH =
  'The Minister of Foreign Affairs of Norway met with the Ambassador of Japan in Oslo on 3 May 2024, and they spoke of trade.'

async function documentOf(bytes: string, more: object = {}) {
  for await (const one of documentsIn({ origin: 'x', bytes: [Buffer.from(bytes)], ...more })) {
    assert.ok(!isFailed(one))
    return one
  }
  throw assert.fail('no document')
}
const readingOf = async (text: string, more: object = {}) => (await readDocument(await documentOf(text, more))).reading

test('a language that is not read is named', async () => {
  for (const [text, code] of [
    [RUSSIAN, 'ru'],
    [KAZAKH, 'kk'],
    [GERMAN, 'de'],
  ]) {
    const { document, notes, engagements } = await readingOf(text)
    assert.equal(document.language, code)
    assert.deepEqual([notes.map(({ kind }) => kind), engagements], [['language-not-read'], []])
    assert.match(notes[0].text, new RegExp(`\\(${code}\\)`))
    assert.match(document.id, /^sha256:/)
  }
})

test('a block in another script is told of with its place; the rest is read', async () => {
  const text = `${ENGLISH}\n\n${RUSSIAN}\n\n${ENGLISH}`
  const { document, notes, engagements } = await readingOf(text)
  assert.equal(document.language, 'en')
  assert.ok(engagements.length)
  assert.deepEqual(
    notes.map(({ kind, cites }) => [kind, cites.map(([start, end]) => text.slice(start, end))]),
    [['part-not-read', [RUSSIAN]]],
  )
  assert.match(notes[0].text, /\(ru\)/)
})

test('what a person says goes before what the document says, and that before a guess', async () => {
  const page = (date: string, text: string) =>
    `<!doctype html><html lang="en"><head><meta name="date" content="${date}"></head><body><h1>A visit</h1><p>${text}</p></body></html>`
  const said = await readingOf(page('2024-05-04', ENGLISH), { published: '2024-05-05' })
  assert.deepEqual(said.published, { value: '2024-05-05', cites: [] })
  const own = await readingOf(page('2024-05-04', ENGLISH))
  assert.deepEqual(own.published, { value: '2024-05-04', cites: [] })
  const told = await readingOf(page('2024-05-04', `Oslo, 4 May 2024 – ${ENGLISH}`))
  assert.equal(told.published?.value, '2024-05-04')
  assert.equal(told.published?.cites.length, 1, 'the words of the text itself are cited')
})

test('a register keeps what it can not read, and finds it', async () => {
  const register = await Register.open(':memory:', readDocument)
  await register.add([await documentOf(RUSSIAN), await documentOf(ENGLISH), await documentOf(GERMAN)])
  assert.deepEqual(
    (await register.search.documents('', { language: 'ru' })).items.map(({ language }) => language),
    ['ru'],
  )
  assert.equal((await register.search.documents('торговле')).items.length, 1)
  assert.equal((await register.search.documents('')).items.length, 3)
  const problems = []
  for await (const problem of register.problems()) problems.push(problem)
  assert.deepEqual(problems, [])
  await register.close()
})
