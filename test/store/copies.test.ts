// Copies are found among all documents, whatever was read in them and whatever came first.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { retrievalFrom } from '../../src/register/retrievals.ts'
import type { Register } from '../../src/store/register.ts'
import { onEachDatabase } from './databases.ts'
import { documentOf } from './documents.ts'
import { entriesOf, freshRegister, problemsOf } from './registers.ts'

const RELEASE =
  'The library of the ministry opens its new reading room in September. It holds four hundred thousand maps, the papers of eleven expeditions and the photographs of the northern railway, and every drawer of it has been catalogued by a staff of nine. Readers find a seat on weekdays between nine and six; whoever writes a week ahead finds the boxes on the table.'
const AT = 'https://ministry.example/library'
const page = documentOf(`Québec City, 14 May 2019 – ${RELEASE}\n`, AT)
const later = documentOf(`Notice: the library is closed on account of works until further notice.\n`, AT)
const wire = documentOf(
  `QUEBEC, May 14 (Northern Wire) – ${RELEASE}\n\nRead also: prices of nickel rise.\n`,
  'https://wire.example/9',
)
const portal = documentOf(`A new room for readers\n\n${RELEASE}\n`, 'https://portal.example/1')
// No language that is read.
const RUSSIAN =
  'Читальный зал библиотеки министерства открывается в сентябре. В нём хранятся четыреста тысяч карт, бумаги одиннадцати экспедиций и снимки северной дороги; каждый ящик описан девятью сотрудниками. Читателей ждут по будням с девяти до шести, а те, кто напишет за неделю, найдут коробки на столе.'
const russian = documentOf(`${RUSSIAN}\n`, 'https://ministry.example/ru')
const agency = documentOf(`Новости\n\n${RUSSIAN}\n\nПодпишитесь на наш канал.\n`, 'https://agency.example/ru')
const greeting = (country: string, day: string) =>
  documentOf(
    `${country} National Day\n\nOn behalf of the Government, I congratulate the people of ${country} on their national day on ${day}. Our two countries share a long friendship, and we look forward to working together on trade, education and the exchange of young people in the year to come. I wish all of you health, peace and a joyful celebration.\n`,
    `https://ministry.example/${country}`,
  )
const greetings = [
  greeting('Armenia', '21 September'),
  greeting('Kazakhstan', '16 December'),
  greeting('Peru', '28 July'),
]
const all = [page, later, wire, portal, russian, agency, ...greetings]
const seen = [page, later].map((one, i) =>
  retrievalFrom({ address: AT, at: `2019-05-1${4 + i}T10:00:00.000Z`, document: one.id, status: 200 }),
)

const familiesIn = async (register: Register): Promise<string[][]> => {
  const families = await Promise.all(all.map(({ id }) => register.lookup.family(id)))
  return [...new Set(families.map((ids) => ids.join(' ')))].map((ids) => ids.split(' ')).sort()
}

onEachDatabase('copies', (fresh) => {
  test('of which nothing was read are one source, in whatever order they came', async () => {
    const expected = [
      [page, later, wire, portal].map(({ id }) => id).sort(),
      [russian, agency].map(({ id }) => id).sort(),
      ...greetings.map(({ id }) => [id]),
    ].sort()
    for (const order of [all, all.toReversed(), [...all.slice(4), ...all.slice(0, 4)]]) {
      const register = await freshRegister(fresh)
      await register.add(order.slice(0, 3), seen)
      for (const one of order.slice(3)) await register.add([one])
      assert.deepEqual(await entriesOf(register), [])
      assert.deepEqual(await familiesIn(register), expected)
      await register.rebuild()
      assert.deepEqual(await familiesIn(register), expected)
    }
  })

  test('a shingle that is not of its text is found, and a rebuild puts it right', async () => {
    const register = await freshRegister(fresh)
    await register.add([page, wire])
    await register.db.run('DELETE FROM shingles WHERE document = ?', [page.id])
    await register.db.insert('shingles', ['key', 'document'], [[5, wire.id]])
    const problems = await problemsOf(register)
    assert.equal(
      problems.filter((one) => /^shingles \d+ sha256:\w+ is missing; run chancery rebuild$/.test(one)).length,
      8,
    )
    assert.ok(problems.includes(`shingles 5 ${wire.id} follows from nothing here; run chancery rebuild`))
    await register.rebuild()
    assert.deepEqual(await problemsOf(register), [])
  })

  test('of a release that stands on more sites than are looked at, many are found, and soon', async () => {
    const register = await freshRegister(fresh)
    const many = Array.from({ length: 150 }, (_, i) =>
      documentOf(`Site ${i}\n\n${RELEASE}\n`, `https://site-${i}.example/`),
    )
    await register.add(many)
    const before = performance.now()
    assert.equal((await register.lookup.family(many[70].id)).length, 60)
    assert.ok(performance.now() - before < 3000)
  })
})
