// One source or two: copies of a release differ in dateline, length and what a site adds; two releases of one office differ
// in a name.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { array, assert as holds, constantFrom, nat, property, shuffledSubarray, tuple, uniqueArray } from 'fast-check'
import { clustersOf, type Link, type Pair } from '../../src/register/clusters.ts'
import { familiesOf, imprintOf, likenessOf, type Source } from '../../src/register/families.ts'
import { leastTime } from '../least-time.ts'

const RELEASE = `Minister Gauthier receives the Governor of Sverdlovsk Oblast

Québec City, 14 May 2019 – The Minister of International Relations, Nadine Gauthier, received the Governor of Sverdlovsk Oblast, Yevgeny Kuyvashev, at the Édifice Hector-Fabre on Tuesday.

The two spoke about mining equipment, northern construction and the exchange of students between Université Laval and the Ural Federal University. Governor Kuyvashev was accompanied by his Minister of Industry and eleven heads of enterprises.

A memorandum on cooperation in geology was signed at the end of the meeting. It provides for a joint working group, which is to meet for the first time in Yekaterinburg in October.

The Governor goes on to Montréal on Wednesday, where the Chamber of Commerce expects him for lunch.`

const CALL = (minister: string, country: string, date: string, topic: string): string =>
  `Telephone conversation with the Minister of Foreign Affairs of ${country}

On ${date}, the Minister of Foreign Affairs spoke by telephone with the Minister of Foreign Affairs of ${country}, ${minister}. The ministers discussed the state and prospects of bilateral relations, with an emphasis on intensifying political dialogue and on trade and economic cooperation. They paid particular attention to ${topic} and exchanged views on current international issues. The ministers confirmed their interest in further strengthening friendly relations in the spirit of mutual respect. They agreed to maintain regular contact at all levels and to continue consultations between the ministries of foreign affairs.`

const score = (a: string, b: string): number => {
  const found = likenessOf(imprintOf(a), imprintOf(b))
  assert.equal(found, likenessOf(imprintOf(b), imprintOf(a)), 'symmetric')
  return found
}

const paragraphs = RELEASE.split('\n\n')

describe('copies of one release', () => {
  const COPIES: Readonly<Record<string, string>> = {
    'the same': RELEASE,
    'in capitals, with other marks and spaces': RELEASE.toUpperCase().replaceAll(' – ', ' - ').replaceAll('\n\n', '\n'),
    'another dateline': RELEASE.replace('Québec City, 14 May 2019 –', 'QUEBEC, May 14 (Northern Wire) –'),
    'another title': RELEASE.replace(paragraphs[0], 'Ural governor in Quebec for talks on mining'),
    'the last paragraph cut': paragraphs.slice(0, -1).join('\n\n'),
    'a paragraph cut in its midst': paragraphs.filter((_, i) => i !== 2).join('\n\n'),
    'a word of an editor': RELEASE.replace('spoke about', 'discussed'),
    'a line of the site before and after': `Home / News / World\n\n${RELEASE}\n\nRead also: Prices of nickel rise. Subscribe to the letter of Northern Wire. © Northern Wire 2019`,
    'a paragraph of an agency put in': [
      ...paragraphs.slice(0, 3),
      'Sverdlovsk Oblast has four million inhabitants; its exports to Canada came to 80 million dollars in 2018.',
      ...paragraphs.slice(3),
    ].join('\n\n'),
  }
  for (const [what, copy] of Object.entries(COPIES)) test(what, () => assert.equal(score(RELEASE, copy), 1))
})

describe('not copies', () => {
  const call = CALL('Ara Petrosyan', 'Armenia', '5 March 2021', 'cooperation in energy')
  const OTHERS: Readonly<Record<string, readonly [string, string]>> = {
    'two calls in one formula': [call, CALL('Bakyt Sadykov', 'Kyrgyzstan', '9 March 2021', 'cooperation in transport')],
    'two calls to one minister': [call, CALL('Ara Petrosyan', 'Armenia', '17 June 2021', 'cooperation in energy')],
    'two calls of one day': [call, CALL('Bakyt Sadykov', 'Kyrgyzstan', '5 March 2021', 'cooperation in energy')],
    'a call told with a name alone changed': [call, call.replace('Ara Petrosyan', 'Aram Petrosyan')],
    'the same with a country at the beginning of a sentence': [
      `Armenia thanked the Ministry. ${call}`.replaceAll('Armenia', 'Georgia'),
      `Armenia thanked the Ministry. ${call}`,
    ],
    'a roundup that holds the release among others': [
      RELEASE,
      `${CALL('Bakyt Sadykov', 'Kyrgyzstan', '9 March 2021', 'transport')}\n\n${RELEASE}\n\n${CALL('Ara Petrosyan', 'Armenia', '17 June 2021', 'energy')}`,
    ],
    'a formula of a dozen words': [
      'The Minister received the Ambassador of Peru today.',
      'The Minister received the Ambassador of Chile today.',
    ],
    'Russian, in one formula': [
      'Министр иностранных дел провёл телефонный разговор с Министром иностранных дел Республики Армения. Стороны обсудили состояние и перспективы двусторонних отношений, обменялись мнениями по актуальным международным вопросам и договорились продолжать регулярные консультации между министерствами.',
      'Министр иностранных дел провёл телефонный разговор с Министром иностранных дел Республики Казахстан. Стороны обсудили состояние и перспективы двусторонних отношений, обменялись мнениями по актуальным международным вопросам и договорились продолжать регулярные консультации между министерствами.',
    ],
    'nothing and nothing': ['', 'x'],
  }
  for (const [what, [a, b]] of Object.entries(OTHERS)) test(what, () => assert.ok(score(a, b) < 0.7))

  test('documents of the annotated sets: each is its own', () => {
    for (const set of ['dev', 'state']) {
      const folder = join(import.meta.dirname, '../../gold', set)
      const texts = readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => ({ id: name, imprint: imprintOf(readFileSync(join(folder, name), 'utf8')), addresses: [] }))
      assert.ok(texts.length > 10)
      assert.deepEqual(
        familiesOf(texts).filter((family) => family.length > 1),
        [],
      )
    }
  })
})

describe('families', () => {
  const source = (id: string, text: string, ...addresses: string[]): Source => ({
    id,
    imprint: imprintOf(text),
    addresses,
  })
  const edited = RELEASE.replace('14 May', '15 May').replace('Tuesday', 'Wednesday')
  const ALL = [
    source('a', RELEASE, 'https://ministry.example/1'),
    source('b', `${RELEASE}\n\n© Wire`, 'https://wire.example/9'),
    source('c', edited, 'https://ministry.example/1', 'https://mirror.example/1'),
    source('d', CALL('Ara Petrosyan', 'Armenia', '5 March 2021', 'energy')),
    source('e', CALL('Bakyt Sadykov', 'Kyrgyzstan', '9 March 2021', 'energy')),
    source('f', 'A page of few words', 'https://mirror.example/1'),
  ]

  test('copies, and versions of one page, whatever they say', () =>
    assert.deepEqual(familiesOf(ALL), [['a', 'b', 'c', 'f'], ['d'], ['e']]))

  test('of a summit that hundreds tell, found in time that a person does not notice', () => {
    const many = Array.from({ length: 300 }, (_, i) => {
      const words = Array.from({ length: 900 }, (__, j) => `word${(i * 7919 + j * 104_729) % 50_021}`).join(' ')
      return source(`s${i}`, i % 3 ? words : `${RELEASE}\n${words.slice(0, 60)}`)
    })
    const ms = leastTime(10_000, () => assert.equal(Math.max(...familiesOf(many).map((family) => family.length)), 100))
    assert.ok(ms < 10_000, `${ms} ms`)
  })

  test('in whatever order they come', () =>
    holds(
      property(shuffledSubarray(ALL, { minLength: ALL.length }), (shuffled) => {
        assert.deepEqual(familiesOf(shuffled), familiesOf(ALL))
      }),
    ))

  test('those that would be found by comparing each with each', () => {
    const words = Array.from({ length: 60 }, (_, i) => `${i % 5 ? 'w' : 'W'}ord${i % 13}x${i}`)
    const edit = tuple(nat(59), constantFrom('cut', 'again', 'New', '5', 'w'))
    const edited = array(edit, { maxLength: 8 }).map((edits) => {
      const text = [...words]
      for (const [at, how] of edits)
        if (how === 'cut') text.splice(at, 7)
        else if (how === 'again') text.splice(at, 0, ...text.slice(at, at + 9))
        else text[at] = how
      return text.join(' ')
    })
    const few = array(constantFrom('Alpha', 'beta', '9'), { maxLength: 30 }).map((one) => one.join(' '))
    let families = 0
    holds(
      property(
        array(
          constantFrom(edited, edited, few).chain((one) => one),
          { maxLength: 8 },
        ),
        (texts) => {
          const sources = texts.map((text, i) => source(`d${i}`, text))
          const links = sources.flatMap(({ id: a, imprint }, i): Link[] =>
            sources.slice(i + 1).map((other) => ({ a, b: other.id, score: likenessOf(imprint, other.imprint) })),
          )
          const alike = links.filter(({ score: how }) => how === 1).map(({ a, b }): Pair => [a, b])
          const chains = clustersOf(sources, [], { together: alike, asunder: [] })
          const within = links.filter(({ a, b }) => chains.some((ids) => ids.includes(a) && ids.includes(b)))
          const found = familiesOf(sources)
          assert.deepEqual(found, clustersOf(sources, within))
          if (found.length < sources.length) families++
        },
      ),
      { numRuns: 300 },
    )
    assert.ok(families > 30, `${families}`)
  })

  test('paragraphs cut, and sites about them, leave one source', () =>
    holds(
      property(
        uniqueArray(nat(1), { maxLength: 2 }),
        constantFrom('', 'Northern Wire. ', 'QUEBEC (NW) – '),
        constantFrom('', '\n\nShare this page', '\n\nAll rights reserved 2019. Back to the list of news.'),
        (cut, before, after) => {
          // One of the last two paragraphs may be missing.
          const kept = paragraphs.filter((_, i) => !(cut.length === 1 && i === 3 + cut[0]))
          assert.equal(score(RELEASE, before + kept.join('\n\n') + after), 1)
        },
      ),
    ))
})
