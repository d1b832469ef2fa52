// What an entry shows of all that is told of one engagement.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onEachDatabase } from './databases.ts'
import { documentOf, HELD, MISSION, RECORDS } from './documents.ts'
import {
  anchorOf,
  decide,
  entriesOf,
  entryWhere,
  freshRegister,
  isMeeting,
  isMission,
  problemsOf,
} from './registers.ts'

const values = (list: readonly { value: unknown; overruled?: string }[] = []): unknown[] =>
  list.filter(({ overruled }) => overruled === undefined).map(({ value }) => value)

onEachDatabase('entries', (fresh) => {
  test('hold all that is told of one mission, side by side, with the reason for what is shown', async () => {
    const register = await freshRegister(fresh)
    await register.add(MISSION)
    const mission = await entryWhere(register, isMission)
    assert.equal(mission.reports.length, 3)
    assert.deepEqual(
      mission.history.map(({ status, published }) => [status, published]),
      [
        ['held', undefined],
        ['planned', '2009-11-20'],
        ['held', '2009-12-14'],
      ],
    )
    assert.equal(mission.status.preferred, 'held')
    const dates = mission.date!
    assert.deepEqual(values(dates.values).sort(), ['2009-12', '2009-12-07/2009-12-10', '2009-12-07/2009-12-11'])
    assert.equal(dates.preferred, '2009-12-07/2009-12-10')
    assert.notEqual(dates.why, '')
    assert.equal(mission.review, 'open', 'days within days are no contradiction')
    const texts = new Map(MISSION.map((one) => [one.id, new TextDecoder().decode(one.bytes)]))
    for (const { value, sources } of dates.values)
      for (const { document, cites } of sources) {
        const [[start, end]] = cites
        assert.match(
          texts.get(document)!.slice(start, end),
          value.length > 7 ? /^December 7 to 1[01], 2009$/ : /^December 2009$/,
        )
      }
    assert.deepEqual(values(mission.participants[0].name!.values), ['Pierre Arcand'])
    assert.equal(mission.participants[0].name!.values[0].sources.length, 3)

    const meeting = await entryWhere(register, isMeeting)
    assert.deepEqual(meeting.partOf, [mission.id], 'part of the mission, whichever report stands for it')
    for (const report of mission.reports) assert.equal((await register.lookup.entry(report))?.id, mission.id)

    const person = (await register.lookup.person(mission.participants[0].appearances[0]))!
    assert.equal(person.person.name, 'Pierre Arcand')
    assert.deepEqual(
      person.entries.map(({ id }) => id),
      [meeting.id, mission.id],
    )
  })

  test('of which the sources contradict each other say so, until a person has decided', async () => {
    const register = await freshRegister(fresh)
    const later = documentOf(
      new TextDecoder()
        .decode(HELD.bytes)
        .replace('December 7 to 10', 'December 14 to 17')
        .replace('December 8', 'December 15'),
      'later.txt',
    )
    await register.add([HELD, later])
    const visits = (await entriesOf(register)).filter(isMission)
    if (visits.length === 2)
      await decide(register, {
        kind: 'merge',
        on: await anchorOf(register, visits[0].id),
        other: await anchorOf(register, visits[1].id),
      })
    const joined = await entryWhere(register, isMission)
    assert.equal(joined.review, 'contested')
    assert.equal((await register.status()).contested, 1)
    await decide(register, { kind: 'confirm', on: await anchorOf(register, joined.id) })
    assert.equal((await entryWhere(register, isMission)).review, 'confirmed')
    assert.equal((await register.status()).contested, 0)
  })

  test(
    'are made of records too, and what two files tell is one',
    { skip: RECORDS.length ? false : 'no records' },
    async () => {
      const register = await freshRegister(fresh)
      await register.add(RECORDS)
      const entries = await entriesOf(register)
      for (const { id } of RECORDS) {
        const shown = (await register.lookup.document(id))!
        assert.equal(Object.keys(shown.entries).length, shown.reading.engagements.length)
      }
      const both = entries.filter(({ history }) => new Set(history.map(({ document }) => document)).size > 1)
      assert.ok(both.length > 0, 'a visit that visits.xml and travels.xml both tell')
      assert.deepEqual(await problemsOf(register), [])
    },
  )
})
