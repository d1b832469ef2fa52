import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { Entry } from '../../../src/register/entry.ts'
import { careerIn } from '../../../src/server/people/career.ts'
import type { PersonSeen } from '../../../src/server/resources/person.ts'
import { COMMON } from '../../../src/server/words/common.ts'
import { PEOPLE as WORDS } from '../../../src/server/words/people.ts'
import { decide, entriesOf } from '../../store/registers.ts'
import { HELD, RELATIONS } from '../../store/documents.ts'
import { DOCUMENTS, office, type Office } from '../office.ts'
import { deadLinks, doubleIds, englishIn, pageAt, textOf, twinAt } from './markup.ts'

describe('people', () => {
  let it: Office
  let entries: readonly Entry[]
  const appearanceOf = (name: string): string => {
    const found = entries
      .flatMap(({ participants }) => participants)
      .find((one) => one.name?.values.some(({ value }) => value === name))
    assert.ok(found?.appearances[0], name)
    return found.appearances[0]
  }
  const personOf = async (name: string): Promise<string> => (await it.register.lookup.person(appearanceOf(name)))!.id
  before(async () => {
    it = await office({ office: 'CA-QC' }, [...DOCUMENTS, HELD, RELATIONS])
    await decide(it.register, {
      kind: 'add',
      engagement: {
        type: 'meeting',
        kind: 'meeting',
        status: 'held',
        parties: ['CA-QC', 'EG'],
        participants: [
          { name: 'Hélène Roy', of: 'CA-QC', side: 'guest' },
          { name: 'أحمد سمير', office: 'Minister of Trade', of: 'EG', side: 'host' },
        ],
        date: '2012-05-03',
      },
    })
    entries = await entriesOf(it.register)
  })

  test('have their offices with the words that name them', async () => {
    const id = await personOf('Pierre Arcand')
    const { offices, names, number } = await twinAt<PersonSeen>(it, `/people/${id}`)
    assert.ok(offices.some(({ office: one }) => /International Relations/.test(one)))
    assert.ok(number >= 2 && names.length > 0)
    for (const { sources } of offices) assert.ok(sources[0].quote)
    const html = await pageAt(it, `/people/${id}`)
    for (const { office: one } of offices) assert.ok(textOf(html).includes(one), one)
    assert.deepEqual(deadLinks(html), [])
    assert.deepEqual(doubleIds(html), [])
  })

  test('have whom they met, each with their party and in what', async () => {
    const id = await personOf('Pierre Arcand')
    const { company } = await twinAt<PersonSeen>(it, `/people/${id}`)
    const met = company.filter(({ isWith }) => !isWith)
    assert.ok(met.some(({ name, of }) => name === 'Alexander Avdeyev' && of === 'RU'))
    const html = await pageAt(it, `/people/${id}`)
    for (const { in: seen } of met) for (const one of seen) assert.ok(html.includes(`/engagements/${one.id}"`))
    assert.match(textOf(html), /Alexander Avdeyev , Minister of Culture/)
  })

  test('are found by every appearance', async () => {
    for (const { participants } of entries.slice(0, 40))
      for (const { appearances } of participants)
        for (const appearance of appearances) {
          const response = await it.request(`/people/${appearance}`)
          const found = await it.register.lookup.person(appearance)
          if (found!.id === appearance) assert.equal(response.status, 200)
          else assert.equal(response.headers.get('location'), `/people/${found!.id}`)
        }
    assert.equal((await it.request('/people/0000000000000000')).status, 404)
  })

  test('keep names that are written from right to left apart from the rest', async () => {
    for (const name of ['أحمد سمير', 'Hélène Roy']) {
      const main = (await pageAt(it, `/people/${await personOf(name)}`)).replace(/[^]*<main/, '')
      const arabic = [...main.matchAll(/(<bdi>|\u2068)?[\u0600-\u06ff][\u0600-\u06ff ]*/g)]
      assert.ok(arabic.length > 0)
      for (const [, open] of arabic) assert.ok(open)
    }
  })

  test('have their engagements page by page', async () => {
    const { people } = await it.register.search.cast({})
    const [{ id, entries: n }] = people
    assert.ok(n > 2)
    const first = await twinAt<PersonSeen>(it, `/people/${id}?limit=2`)
    const second = await twinAt<PersonSeen>(it, `/people/${id}?limit=2&after=${first.next}`)
    assert.equal(first.entries.length, 2)
    assert.ok(second.entries.every((one) => !first.entries.some((other) => other.id === one.id)))
    assert.deepEqual(first.offices, second.offices)
    assert.match(await pageAt(it, `/people/${id}?limit=2`), /rel="next"/)
  })

  test('French pages have no English words of the interface', async () => {
    const { people } = await it.register.search.cast({})
    for (const { id } of people.slice(0, 8))
      assert.deepEqual(englishIn(await pageAt(it, `/fr/people/${id}`), WORDS, COMMON), [], id)
  })
})

test('a career is told by its first and last sources', () => {
  const slot = (value: string, document: string) => ({
    preferred: value,
    why: 'the only one',
    values: [{ value, sources: [{ document, report: `${document}.e1`, cites: [[0, 1]] as const }] }],
  })
  const entry = (year: number, title: string): Entry =>
    ({
      id: `${year}.e1`,
      type: 'visit',
      kind: slot('official', `${year}`),
      date: slot(`${year}-05`, `${year}`),
      participants: [
        {
          appearances: ['a'],
          name: slot('A. Berg', `${year}`),
          office: slot(title, `${year}`),
          of: slot('NO', ''),
          sources: [],
        },
      ],
    }) as unknown as Entry
  const { offices, names } = careerIn(
    [
      entry(2020, 'Minister of Culture'),
      entry(2015, 'Culture Minister'),
      entry(2012, 'Minister of Culture'),
      entry(2010, 'Mayor'),
    ],
    new Set(['a']),
  )
  assert.deepEqual(
    offices.map(({ office: one, first, last, entries, sources }) => [
      one,
      first,
      last,
      entries,
      sources.map(({ document }) => document),
    ]),
    [
      ['Minister of Culture', '2012-05', '2020-05', 3, ['2020', '2012']],
      ['Mayor', '2010-05', '2010-05', 1, ['2010']],
    ],
  )
  assert.equal(names[0].entries, 4)
})
