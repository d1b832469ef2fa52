// What people decide holds for what is shown, whatever comes before or after it, and can be taken back.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Slot } from '../../src/model/decision.ts'
import type { Entry } from '../../src/register/entry.ts'
import { onEachDatabase } from './databases.ts'
import { ANNOUNCED, documentOf, HELD, MISSION, RELATIONS } from './documents.ts'
import {
  anchorOf,
  decide,
  derived,
  entriesOf,
  entryWhere,
  exported,
  freshRegister,
  isMeeting,
  isMission,
  problemsOf,
  signed,
} from './registers.ts'

const values = (list: readonly { value: unknown; overruled?: string }[] = []): unknown[] =>
  list.filter(({ overruled }) => overruled === undefined).map(({ value }) => value)

/** Of the mission: a slot, the value that goes, the one that comes, and what the entry says then. */
const CORRECTIONS: readonly {
  readonly slot: Slot
  readonly was?: string
  readonly value?: string
  readonly person?: string
  readonly shows: (entry: Entry) => unknown
  readonly expected: unknown
}[] = [
  { slot: 'kind', was: 'mission', value: 'official', shows: (e) => e.kind.preferred, expected: 'official' },
  { slot: 'status', value: 'cancelled', shows: (e) => e.status.preferred, expected: 'cancelled' },
  { slot: 'date', value: '2009-12-06/2009-12-12', shows: (e) => e.date?.preferred, expected: '2009-12-06/2009-12-12' },
  { slot: 'title', value: 'Mission Moscou', shows: (e) => e.title?.preferred, expected: 'Mission Moscou' },
  { slot: 'occasion', value: 'Days of Québec', shows: (e) => e.occasion?.preferred, expected: 'Days of Québec' },
  {
    slot: 'type',
    value: 'event',
    shows: (e) => [e.type, e.kind.preferred, values(e.from), values(e.parties)],
    expected: ['event', 'other', [], ['CA-QC', 'RU']],
  },
  { slot: 'size', value: '14', shows: (e) => e.size?.preferred, expected: { count: 14, approximate: false } },
  { slot: 'from', was: 'CA-QC', value: 'CA', shows: (e) => values(e.from), expected: ['CA'] },
  { slot: 'to', value: 'KZ', shows: (e) => values(e.to).sort(), expected: ['KZ', 'RU'] },
  { slot: 'places', value: 'Tver', shows: (e) => values(e.places).includes('Tver'), expected: true },
  { slot: 'sectors', value: 'culture', shows: (e) => values(e.sectors), expected: ['culture'] },
  {
    slot: 'participants',
    value: 'Jean Dupont',
    shows: (e) => e.participants.map(({ name }) => name?.preferred).sort(),
    expected: ['Jean Dupont', 'Pierre Arcand'],
  },
  {
    slot: 'name',
    person: 'Pierre Arcand',
    value: 'Pierre F. Arcand',
    shows: (e) => e.participants.flatMap(({ name }) => values(name?.values)).includes('Pierre F. Arcand'),
    expected: true,
  },
  {
    slot: 'office',
    person: 'Pierre Arcand',
    value: 'Minister of La Francophonie',
    shows: (e) => e.participants[0].office?.preferred,
    expected: 'Minister of La Francophonie',
  },
  { slot: 'of', person: 'Pierre Arcand', value: 'CA', shows: (e) => e.participants[0].of?.preferred, expected: 'CA' },
]

onEachDatabase('decisions', (fresh) => {
  test('correct each slot, say so, survive a rebuild, and are taken back', async () => {
    const register = await freshRegister(fresh)
    await register.add(MISSION)
    const before = await derived(register)
    const mission = await entryWhere(register, isMission)
    const on = await anchorOf(register, mission.id)
    const find = async (): Promise<Entry> => (await register.lookup.entry(mission.id))!
    for (const { slot, was, value, person, shows, expected } of CORRECTIONS) {
      assert.notDeepEqual(shows(mission), expected, `${slot}: the test would prove nothing`)
      const more = { ...(was ? { was } : {}), ...(value ? { value } : {}), ...(person ? { person } : {}) }
      const decision = await decide(register, { kind: 'correct', on, slot, ...more })
      const after = await find()
      assert.deepEqual(shows(after), expected, slot)
      assert.equal(after.review, 'confirmed')
      assert.deepEqual(
        after.decided.map((verdict) => [verdict.decision, verdict.slot, verdict.value]),
        [[decision, slot, value]],
      )
      await decide(register, { kind: 'take-back', decision })
      assert.equal(await derived(register), before, `${slot}: taken back`)
    }
    await decide(register, { kind: 'correct', on, slot: 'date', value: '2009-12-06/2009-12-12' })
    const corrected = await exported(register)
    await register.rebuild()
    assert.equal(await exported(register), corrected)
    assert.deepEqual(await problemsOf(register), [])
  })

  test('keep the value that they overrule beside the new one, and take values out', async () => {
    const register = await freshRegister(fresh)
    await register.add([HELD])
    const mission = await entryWhere(register, isMission)
    const on = await anchorOf(register, mission.id)
    const decision = await decide(register, { kind: 'correct', on, slot: 'date', value: '2009-12-06' })
    const { date } = await entryWhere(register, isMission)
    assert.deepEqual(
      date!.values.map(({ value, overruled }) => [value, overruled]),
      [
        ['2009-12-06', undefined],
        ['2009-12-07/2009-12-10', decision],
      ],
    )
    assert.equal(date!.values[0].sources[0].document, decision, 'the new value cites the person')
    assert.equal(date!.values[1].sources[0].document, HELD.id, 'the old one its words')

    await decide(register, { kind: 'correct', on, slot: 'to', was: 'RU' })
    const without = await entryWhere(register, isMission)
    assert.deepEqual(values(without.to), [])
    assert.equal(without.to.length, 1, 'overruled, and still there')
    await decide(register, { kind: 'correct', on, slot: 'participants', person: 'Pierre Arcand' })
    assert.deepEqual((await entryWhere(register, isMission)).participants, [])
    await decide(register, { kind: 'correct', on, slot: 'date', was: '2009-12-06' })
    assert.equal((await entryWhere(register, isMission)).date?.preferred, undefined)
    assert.deepEqual(await problemsOf(register), [])
  })

  test('of which the later holds, whichever is brought in first', async () => {
    const [one, two] = [await freshRegister(fresh), await freshRegister(fresh)]
    for (const register of [one, two]) await register.add([HELD])
    const on = await anchorOf(one, (await entryWhere(one, isMission)).id)
    const made = await one.decide(
      ['2009-12-01', '2009-12-02'].map((value) => ({ ...signed(), kind: 'correct', on, slot: 'date', value })),
    )
    for (const decision of made.toReversed()) await two.addDecisions([decision])
    assert.equal((await entryWhere(one, isMission)).date?.preferred, '2009-12-02')
    assert.equal(await exported(two), await exported(one))
    assert.deepEqual(await one.addDecisions(made), [], 'brought in twice they are one')
  })

  test('reject, confirm and remark', async () => {
    const register = await freshRegister(fresh)
    await register.add(MISSION)
    const before = await derived(register)
    const meeting = await entryWhere(register, isMeeting)
    const on = await anchorOf(register, meeting.id)
    const rejected = await decide(register, { kind: 'reject', on })
    assert.deepEqual((await entriesOf(register)).filter(isMeeting), [])
    assert.equal((await register.lookup.document(HELD.id))!.reading.engagements.length, 2, 'the reading stays')
    assert.deepEqual(await problemsOf(register), [])
    assert.deepEqual(
      (await register.status()).orphans,
      [],
      'a rejection hangs on words that still tell what it rejects',
    )

    const back = await decide(register, { kind: 'take-back', decision: rejected })
    assert.equal(await derived(register), before)
    const forth = await decide(register, { kind: 'take-back', decision: back })
    assert.deepEqual((await entriesOf(register)).filter(isMeeting), [], 'the taking back was taken back')
    await decide(register, { kind: 'take-back', decision: forth })
    assert.equal(await derived(register), before)

    await decide(register, { kind: 'note', on, text: 'see the file of 2010' })
    const noted = await entryWhere(register, isMeeting)
    assert.deepEqual([noted.review, noted.decided.map(({ text }) => text)], ['open', ['see the file of 2010']])
    await decide(register, { kind: 'confirm', on })
    assert.equal((await entryWhere(register, isMeeting)).review, 'confirmed')
  })

  test('split and merge engagements', async () => {
    const register = await freshRegister(fresh)
    await register.add(MISSION)
    const before = await derived(register)
    const mission = await entryWhere(register, isMission)
    const page = mission.reports.find((id) => id.startsWith(RELATIONS.id.slice(7, 23)))!
    const held = mission.reports.find((id) => id.startsWith(HELD.id.slice(7, 23)))!
    const announced = mission.reports.find((id) => id !== page && id !== held)!
    const [on, other, third] = await Promise.all([page, held, announced].map((id) => anchorOf(register, id)))
    const split = await decide(register, { kind: 'split', on, other })
    const parted = (await entriesOf(register)).filter(isMission)
    assert.ok(parted.length > 1)
    assert.ok(!parted.some(({ reports }) => reports.includes(page) && reports.includes(held)))
    await decide(register, { kind: 'take-back', decision: split })
    assert.equal(await derived(register), before)

    for (const apart of [other, third]) await decide(register, { kind: 'split', on, other: apart })
    assert.deepEqual(
      (await entriesOf(register))
        .filter(isMission)
        .map(({ reports }) => reports.length)
        .sort(),
      [1, 2],
    )
    await decide(register, { kind: 'merge', on: other, other: on })
    await decide(register, { kind: 'merge', on, other: third })
    assert.equal((await entryWhere(register, isMission)).reports.length, 3, 'the later word holds')

    const visit = await entryWhere(register, (entry) => entry.kind.preferred === 'official')
    const joined = await decide(register, { kind: 'merge', on, other: await anchorOf(register, visit.id) })
    assert.equal((await entriesOf(register)).filter(({ type }) => type === 'visit').length, 1)
    await decide(register, { kind: 'take-back', decision: joined })
    assert.equal((await entriesOf(register)).filter(({ type }) => type === 'visit').length, 2)
    assert.deepEqual(await problemsOf(register), [])
  })

  test('merge and split people', async () => {
    const register = await freshRegister(fresh)
    const other = documentOf(
      'Québec, May 4, 2011 – The Mayor of Lyon, France, Jeanne Martin, met with the Minister of Health of Québec, Anne Tremblay, on May 3, 2011 in Québec City.\n',
      'other.txt',
    )
    await register.add([...MISSION, other])
    const before = await derived(register)
    const of = async (name: string): Promise<string> => {
      const people = [...before.matchAll(/^\{"person":(.*)\}$/gm)].map(
        ([, json]) => JSON.parse(json) as { id: string; name: string },
      )
      return people.find((person) => person.name === name)!.id
    }
    const [arcand, charest] = [await of('Pierre Arcand'), await of('Jean Charest')]
    const anchors = await Promise.all([arcand, charest].map((id) => register.lookup.anchorOfPerson(id)))
    const [on, second] = anchors.map((anchor) => anchor!)
    const merged = await decide(register, { kind: 'merge', on, other: second })
    const whole = (await register.lookup.person(arcand))!
    assert.equal(whole.id, (await register.lookup.person(charest))!.id)
    assert.deepEqual([...whole.person.names].sort(), ['Jean Charest', 'Pierre Arcand'])
    assert.equal(whole.entries.length, 3)
    assert.deepEqual(await problemsOf(register), [])
    const inAnyOrder = await exported(register)
    await register.rebuild()
    assert.equal(await exported(register), inAnyOrder)
    await decide(register, { kind: 'split', on: second, other: on })
    assert.equal(await derived(register), before, 'the later word holds')
    await decide(register, { kind: 'take-back', decision: merged })
    assert.equal(await derived(register), before)
  })

  test('change what other documents say of people who are found to be one', async () => {
    const register = await freshRegister(fresh)
    const elsewhere = documentOf(
      'On 3 May 2009, the Minister of Culture of Russia, Alexander Avdeyev, paid an official visit to Lyon, France.\n',
      'elsewhere.txt',
    )
    await register.add([ANNOUNCED, HELD, elsewhere])
    const anchors = await Promise.all(
      [ANNOUNCED, elsewhere].map(async ({ id, bytes }) => {
        const name = id === ANNOUNCED.id ? 'Pierre Arcand' : 'Alexander Avdeyev'
        const start = new TextDecoder().decode(bytes).indexOf(name)
        return { document: id, exact: name, start, type: 'person' } as const
      }),
    )
    assert.equal((await entryWhere(register, isMeeting)).participants.length, 2)
    await decide(register, { kind: 'merge', on: anchors[0], other: anchors[1] })
    assert.equal((await entryWhere(register, isMeeting)).participants.length, 1, 'though nothing was decided on it')
    assert.deepEqual(await problemsOf(register), [])
  })

  test('that join two engagements and reject one leave the other', async () => {
    const register = await freshRegister(fresh)
    await register.add(MISSION)
    const visit = await entryWhere(register, (entry) => entry.kind.preferred === 'official')
    const meeting = await entryWhere(register, isMeeting)
    const [on, other] = [await anchorOf(register, visit.id), await anchorOf(register, meeting.id)]
    await decide(register, { kind: 'merge', on, other })
    const rejected = await decide(register, { kind: 'reject', on })
    assert.deepEqual((await entryWhere(register, isMeeting)).reports, [meeting.id])
    assert.deepEqual(await problemsOf(register), [])
    await decide(register, { kind: 'take-back', decision: rejected })
    assert.deepEqual(await problemsOf(register), [])
    await decide(register, { kind: 'reject', on: other })
    assert.deepEqual((await register.lookup.entry(visit.id))?.reports, [visit.id])
    assert.deepEqual(await problemsOf(register), [])
  })

  test('add what no document tells', async () => {
    const register = await freshRegister(fresh)
    await register.add([ANNOUNCED])
    const before = await derived(register)
    const said = {
      type: 'visit',
      kind: 'courtesy',
      status: 'held',
      from: ['JP'],
      to: ['CA-QC'],
      participants: [{ name: 'Kenji Yamanouchi', office: 'Ambassador', of: 'JP', side: 'guest', head: true }],
      date: '2024-05-03',
    } as const
    const added = await decide(register, { kind: 'add', engagement: said })
    const entry = await entryWhere(register, ({ kind }) => kind.preferred === 'courtesy')
    assert.deepEqual(
      entry.decided.map(({ kind }) => kind),
      ['add'],
    )
    assert.equal(entry.review, 'confirmed')
    assert.equal(entry.history[0].document, added)
    const all = await exported(register)
    await register.rebuild()
    assert.equal(await exported(register), all)
    assert.deepEqual(await problemsOf(register), [])

    // Added first, told later: one engagement.
    await register.add([
      documentOf(
        'On 3 May 2024, the Ambassador of Japan, Kenji Yamanouchi, paid a courtesy visit to Québec.\n',
        'told.txt',
      ),
    ])
    const both = await entryWhere(register, ({ kind }) => kind.preferred === 'courtesy')
    assert.equal(both.reports.length, 2)

    const back = await decide(register, { kind: 'take-back', decision: added })
    assert.equal((await entryWhere(register, ({ kind }) => kind.preferred === 'courtesy')).reports.length, 1)
    await decide(register, { kind: 'take-back', decision: back })
    assert.equal((await entryWhere(register, ({ kind }) => kind.preferred === 'courtesy')).reports.length, 2)
    assert.notEqual(await derived(register), before)
    assert.deepEqual(await problemsOf(register), [])
  })

  test('that come before their documents wait for them', async () => {
    const [first, second] = [await freshRegister(fresh), await freshRegister(fresh)]
    await first.add(MISSION)
    const mission = await entryWhere(first, isMission)
    const visit = await entryWhere(first, (entry) => entry.kind.preferred === 'official')
    const person = (await first.lookup.anchorOfPerson(mission.participants[0].appearances[0]))!
    const [on, other] = [await anchorOf(first, mission.reports[1]), await anchorOf(first, visit.id)]
    const of = visit.participants[0].appearances[0]
    const made = await first.decide([
      { ...signed(), kind: 'correct', on, slot: 'date', value: '2009-12-06' },
      { ...signed(), kind: 'merge', on, other },
      { ...signed(), kind: 'merge', on: person, other: (await first.lookup.anchorOfPerson(of))! },
      {
        ...signed(),
        kind: 'add',
        engagement: { type: 'meeting', kind: 'call', status: 'held', parties: ['JP', 'CA'] },
      },
    ])
    const [back] = await first.decide([{ ...signed(), kind: 'take-back', decision: made[3].id }])
    await second.addDecisions([back])
    await second.addDecisions(made.toReversed())
    assert.deepEqual(await entriesOf(second), [])
    for (const document of MISSION.toReversed()) await second.add([document])
    assert.equal(await exported(second), await exported(first))
    assert.deepEqual(await problemsOf(second), [])
  })
})
