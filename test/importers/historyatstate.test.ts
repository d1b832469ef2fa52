import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { IMPORTERS, recordsOf } from '../../src/index.ts'
import type { Engagement, Imported, Reading } from '../../src/index.ts'
import { problemsOf } from '../reader/soundness.ts'
import { shared } from '../shared.ts'

const importer = IMPORTERS['historyatstate/visit']
const samples = join(import.meta.dirname, '../../samples/historyatstate')
const all = shared('data/historyatstate')

const visit = (fields: string) => `<visit><id>7</id>${fields}</visit>`
const days = '<start-date>2001-05-02</start-date><end-date>2001-05-04</end-date>'
const trip = (country: string, remarks: string, more = '') =>
  `<trip role="president" who="doe-jane"><id>9</id><role>president</role><name>Jane (Ann) Doe</name>${days}${country}${more}<remarks>${remarks}</remarks></trip>`

function told(xml: string): { text: string; reading: Reading; visit: Engagement; parts: readonly Engagement[] } {
  const text = importer.textOf(xml)
  const reading = importer.read(text)
  assert.deepEqual(problemsOf(reading, text), [])
  const [first, ...parts] = reading.engagements
  return { text, reading, visit: first, parts }
}

const people = (e: Engagement) =>
  e.participants.map((p) => [p.name?.value, p.office?.value, p.of?.value, p.side].map((v) => v ?? '-').join(' | '))
const values = (list: readonly { readonly value: string }[]) => list.map(({ value }) => value)

function records(file: string): Exclude<Imported, { error: string }>[] {
  return [...(recordsOf(file) ?? assert.fail('no register'))].map((found) =>
    'error' in found ? assert.fail(found.error) : found,
  )
}

describe('a file of records', () => {
  const good = visit(`${days}<visitor>King Olav</visitor><from id="norway">Norway</from><description/>`)

  test('falls into them, each as received', () => {
    const [one, two] = records(`<?xml version="1.0"?>\n<visits>\n  ${good}\n  <!-- <visit> -->\n  ${good}\n</visits>\n`)
    assert.deepEqual(one, { origin: 'historyatstate/visits/7', format: 'historyatstate/visit', received: good })
    assert.deepEqual(two, one)
  })

  test('says of each corrupt record what is wrong and where, and goes on', () => {
    const bad: readonly (readonly [xml: string, why: RegExp])[] = [
      [good.replace('<id>7</id>', ''), /no <id>/],
      [good.replace('</visitor>', ''), /line 3: .*visitor/],
      [good.replace('</visit>', ''), /line 3: /],
      [good.replace('2001-05-04', '2001-02-30'), /no day: 2001-02-30/],
      [good.replace('2001-05-04', '2000-05-04'), /ends before it starts/],
      [good.replace('King', 'King &nbsp;'), /no such entity: &nbsp;/],
      [good.replace('<description/>', 'stray'), /text between fields/],
      [good.replace('<description/>', '<id>8</id>'), /two <id>/],
      [good.replace('<description/>', '<description><b>bold</b></description>'), /<description> is not closed/],
      [good.replace('King', 'King \u0000'), /does not allow/],
      ['stray', /line 3: no visit/],
    ]
    for (const [xml, why] of bad) {
      const found = [...recordsOf(`<visits>\n${good}\n${xml}\n${good}\n</visits>`)!]
      assert.equal(found.filter((one) => !('error' in one)).length, 2, xml)
      const [error] = found.flatMap((one) => ('error' in one ? [one.error] : []))
      assert.match(error, why)
      assert.match(error, /^line 3: /)
    }
  })

  test('that ends too early is told', () => {
    const found = [...recordsOf(`<visits>\n${good}\n${good.slice(0, 60)}`)!]
    assert.equal(found.filter((one) => !('error' in one)).length, 1)
    assert.match(found.map((one) => ('error' in one ? one.error : '')).join(), /ends (too early|without <\/visits>)/)
  })

  test('of another kind is none', () => {
    for (const other of ['', 'On 3 May the Minister met', '<html><visits></visits></html>', '{"visits": []}'])
      assert.equal(recordsOf(other), undefined, other)
  })
})

describe('a record', () => {
  test('reads as a text with its fields, and cites them', () => {
    const xml = visit(
      `${days}<visitor>President-elect Juan (Che) P&#233;rez</visitor><from id="chile">Chile</from><description>Working visit.\n   Met with President Bush May 3.</description>`,
    )
    const { text, reading, visit: v, parts } = told(xml)
    assert.equal(
      text,
      'Visit of a foreign leader to the United States\nRecord: historyatstate/visits/7\nVisitor: President-elect Juan (Che) Pérez\nFrom: Chile [chile]\nDates: 2001-05-02 to 2001-05-04\n\nWorking visit. Met with President Bush May 3.\n',
    )
    assert.match(reading.reader, /^chancery \S+ historyatstate\/visit$/)
    assert.deepEqual(
      [v.kind, v.date?.value, values(v.from), values(v.to)],
      ['working', '2001-05-02/2001-05-04', ['CL'], ['US']],
    )
    assert.deepEqual(people(v), ['Juan Pérez | President-elect | CL | guest'])
    assert.ok(v.participants[0].head)
    assert.deepEqual(
      v.participants[0].name?.cites.map((cite) => text.slice(...cite)),
      ['Juan', 'Pérez'],
    )
    const [meeting] = parts
    assert.deepEqual([meeting.type, meeting.partOf, meeting.date?.value], ['meeting', 'e1', '2001-05-03'])
    assert.deepEqual(people(meeting), ['Juan Pérez | President-elect | CL | guest', 'Bush | President | US | host'])
  })

  test('tells who acts for whom, also where those met are of two countries', () => {
    const { visit: v, parts } = told(
      trip(
        '<country id="egypt">Egypt</country>',
        'Met with President Mubarak and Chinese Foreign Minister Qian.',
        '<locale>Cairo, Giza</locale>',
      ),
    )
    assert.deepEqual(people(v), ['Jane Doe | President | US | guest'])
    assert.deepEqual(values(v.places), ['Cairo', 'Giza'])
    assert.deepEqual(people(parts[0]), [
      'Jane Doe | President | US | guest',
      'Mubarak | President | EG | host',
      'Qian | Foreign Minister | CN | -',
    ])
    assert.deepEqual(values(parts[0].parties).sort(), ['CN', 'EG', 'US'])
  })

  test('has an event that it was for as part of the visit', () => {
    const { parts } = told(
      trip('<country id="canada">Canada</country>', 'Attended the G-20 Summit. Met with Prime Minister Harper.'),
    )
    assert.deepEqual(
      parts.map((e) => [e.type, e.partOf]),
      [
        ['event', 'e1'],
        ['meeting', 'e1'],
      ],
    )
  })

  test('has the names of events whole, and those that someone was accompanied to', () => {
    const titles = (remarks: string) =>
      told(trip('<country id="germany">Germany</country>', remarks)).parts.map(
        (e) => `${e.type} ${e.kind}: ${e.title?.value}`,
      )
    assert.deepEqual(titles('Attended NATO 75th Anniversary Summit in Berlin.'), [
      'event summit: NATO 75th Anniversary Summit',
    ])
    assert.deepEqual(titles('Attended a G–8 Foreign Ministers’ Meeting.'), [
      'event conference: G–8 Foreign Ministers’ Meeting',
    ])
    assert.deepEqual(titles('Accompanied President Bush to the NATO Summit.'), ['event summit: NATO Summit'])
    assert.deepEqual(titles('Working visit; North American Leaders’ Summit.'), [
      'event summit: North American Leaders’ Summit',
    ])
    assert.deepEqual(titles('Attended signing of the Panama Canal Treaty.'), [
      'event ceremony: signing of the Panama Canal Treaty',
    ])
    assert.deepEqual(titles('Signed the Panama Canal Treaty.'), ['agreement treaty: Panama Canal Treaty'])
    assert.deepEqual(titles('Attended Economic Summit Meeting.'), ['event summit: Economic Summit Meeting'])
    assert.deepEqual(titles('Attended a wedding.'), [])
  })

  test('keeps one’s own apart from the hosts', () => {
    const with2001 = (remarks: string) => told(trip('<country id="japan">Japan</country>', remarks))
    assert.deepEqual(people(with2001('Accompanied President George W. Bush.').visit), [
      'Jane Doe | President | US | guest',
      'George W. Bush | President | US | guest',
    ])
    assert.deepEqual(with2001('Met with U.S. military personnel.').parts, [])
    assert.deepEqual(
      people(with2001('Audience with Pope John Paul II.').parts[0]).at(-1),
      'John Paul II | Pope | VA | -',
    )
  })

  test('takes a leader named like a province for no part of it', () => {
    const { visit: v, parts } = told(
      visit(
        `${days}<visitor>President Quirino</visitor><from id="philippines">Philippines</from><description>Signed a security treaty.</description>`,
      ),
    )
    assert.deepEqual(people(v), ['Quirino | President | PH | guest'])
    assert.deepEqual(
      parts.map((e) => values(e.parties)),
      [['PH', 'US']],
    )
  })

  test('tells of other journeys only where a leader made them and the day is given', () => {
    const journeys = (xml: string) => told(xml).parts.map((e) => `${values(e.to).join()} ${e.date?.value}`)
    assert.deepEqual(journeys(trip('<country id="japan">Japan</country>', 'Stopped en route to Vietnam.')), [])
    const leader = (remarks: string) =>
      visit(`${days}<visitor>King Olav V</visitor><from id="norway">Norway</from><description>${remarks}</description>`)
    assert.deepEqual(journeys(leader('State visit. Visited Canada May 8–10.')), ['CA 2001-05-08/2001-05-10'])
    assert.deepEqual(
      journeys(leader('State visit. Visited Canada. Afterwards visited Chicago and Nashville (Tennessee).')),
      [],
    )
  })

  test('names the towns where a leader stopped', () => {
    const stops = (remarks: string) =>
      values(
        told(
          visit(
            `${days}<visitor>King Olav V</visitor><from id="norway">Norway</from><description>${remarks}</description>`,
          ),
        ).visit.places,
      )
    assert.deepEqual(
      stops(
        'In U.S. May 2–9; visited St. Louis, Cape Kennedy (Florida), Akron and Oak Ridge (Tennessee), and the LBJ Ranch.',
      ),
      ['St. Louis', 'Cape Kennedy', 'Akron', 'Oak Ridge', 'LBJ Ranch'],
    )
    assert.deepEqual(
      stops('Private visit to Washington, D.C. and Houston, Tex. Also visited Harvard University and Canada.'),
      ['Washington, D.C.', 'Houston'],
    )
    assert.deepEqual(stops('State visit.'), [])
  })

  test('knows states that are no more, and which of two of a name is meant', () => {
    const from = (name: string, id: string) =>
      told(trip(`<country id="${id}">${name}</country>`, ''))
        .visit.to.map(({ value }) => value)
        .join()
    assert.deepEqual(
      [
        from('U.S.S.R.', 'russia'),
        from('Yugoslavia', 'yugoslavia'),
        from('Czechoslovakia', 'czechoslovakia'),
        from('German Democratic Republic', 'german-democratic-republic'),
        from('Germany, Federal Republic of', 'germany'),
        from('China, Republic of', 'china'),
        from('China, Republic of', 'taiwan'),
        from('Congo, Republic of', 'congo-republic'),
        from('Democratic Republic of the Congo (Zaire)', 'congo-democratic-republic'),
        from('Korea', 'korea-south'),
        from('Nowhere', 'nowhere'),
      ],
      ['RU', 'YU', 'CS', 'DD', 'DE', 'CN', 'TW', 'CG', 'CD', 'KR', ''],
    )
  })

  test('may have several visitors', () => {
    const named = (visitor: string) =>
      people(
        told(visit(`${days}<visitor>${visitor}</visitor><from id="poland">Poland</from><description/>`)).visit,
      ).map((person) => person.replace(' | PL | guest', ''))
    assert.deepEqual(named('President Andrzej Duda and Prime Minister Donald Tusk'), [
      'Andrzej Duda | President',
      'Donald Tusk | Prime Minister',
    ])
    assert.deepEqual(named('President Anwar Sadat, Prime Minister Mustafa Khalil'), [
      'Anwar Sadat | President',
      'Mustafa Khalil | Prime Minister',
    ])
    assert.deepEqual(named('Premier and Prince Sihanouk'), ['Sihanouk | Premier and Prince'])
    assert.deepEqual(named('President Benigno S. Aquino, 3rd'), ['Benigno S. Aquino, 3rd | President'])
    assert.deepEqual(named('Governor General Lord Tweedsmuir'), ['Tweedsmuir | Governor General'])
    assert.deepEqual(named('Governor General Earl of Athlone'), ['Earl of Athlone | Governor General'])
    assert.deepEqual(named('Valdas Adamkus'), ['Valdas Adamkus | -'])
    assert.deepEqual(named('King and Queen'), ['- | King and Queen'])
    assert.deepEqual(named('(unknown)'), ['(unknown) | -'])
  })

  test('that is none is its own text, with no engagement', () => {
    for (const strange of ['', '<visit>', 'On 3 May the Minister met the Ambassador of Chile.', '\ud800', '<visit/>']) {
      assert.equal(importer.textOf(strange), strange)
      assert.deepEqual(importer.read(strange).engagements, [])
    }
  })
})

test('samples: every record gives a visit, and every value its words', () => {
  const found = ['visits.xml', 'travels.xml'].flatMap((file) => records(readFileSync(join(samples, file), 'utf8')))
  assert.equal(found.length, 926)
  for (const { received } of found) {
    const { visit: v } = told(received)
    assert.ok(v.from.length && v.to.length && v.date && v.participants[0].name && v.participants[0].office, received)
  }
})

test('remarks may be any text', () => {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  for (const file of globSync('*.txt', { cwd: join(samples, '..') })) {
    const prose = escaped(readFileSync(join(samples, '..', file), 'utf8'))
    told(trip('<country id="chile">Chile</country>', prose))
    told(
      visit(
        `${days}<visitor>${prose.slice(0, 80)}</visitor><from id="?">${prose.slice(0, 20)}</from><description>${prose}</description>`,
      ),
    )
  }
})

test('the whole register', { skip: all.skip }, () => {
  const files = globSync('{visits,president-travels,secretary-travels}/*.xml', { cwd: all.path }).sort()
  const found = files.flatMap((file) => records(readFileSync(join(all.path, file), 'utf8')))
  assert.equal(found.length, 3264 + 4271)
  assert.equal(new Set(found.map(({ origin }) => origin)).size, found.length)
  let meet = 0
  let met = 0
  let whole = 0
  for (const { received } of found) {
    const { text, visit: v, parts } = told(received)
    const [head] = v.participants
    if (v.from.length && v.to.length && v.date && head.name && head.office) whole++
    if (!/\bmet with\b/i.test(text)) continue
    meet++
    if (parts.some(({ type }) => type === 'meeting')) met++
  }
  assert.ok(whole >= found.length * 0.999, `${whole} of ${found.length} with parties, date, name and office`)
  assert.ok(met >= meet * 0.97, `${met} meetings of ${meet}`)
})
