// What people ask for by ids and words becomes decisions, once.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reportIdOf } from '../../src/register/report.ts'
import { decideAsked, DecisionFault, type Asked, type Outcome } from '../../src/store/deciding.ts'
import type { Register } from '../../src/store/register.ts'
import { onEachDatabase } from './databases.ts'
import { ANNOUNCED, documentOf, HELD } from './documents.ts'
import { derived, entryWhere, exported, freshRegister, isMission, problemsOf, signed } from './registers.ts'

const CALL = { type: 'meeting', kind: 'call', status: 'held', parties: ['CA', 'JP'] }
const say = (register: Register, asked: Asked, by?: string): Promise<Outcome> =>
  decideAsked(register, asked, signed(by))

onEachDatabase('deciding', (fresh) => {
  test('the same asked twice is said once, until something speaks against it', async () => {
    const register = await freshRegister(fresh)
    await register.add([ANNOUNCED, HELD])
    const { id } = await entryWhere(register, isMission)
    const ASKED: readonly Asked[] = [
      { verb: 'confirm', ids: [id] },
      { verb: 'correct', id, slot: 'date', value: '2009-12-06' },
      { verb: 'correct', id, slot: 'to', was: 'Russia', value: 'Norvège' },
      { verb: 'note', id, text: 'see the file of 2010' },
      { verb: 'add', engagement: CALL },
      { verb: 'reject', ids: [id] },
    ]
    for (const asked of ASKED) {
      const first = await say(register, asked)
      assert.equal(first.changed, true, asked.verb)
      const again = await say(register, asked)
      assert.equal(again.changed, false, `${asked.verb} again`)
      // A rejection hangs on each report of the entry, its repetition on the one that was named.
      assert.ok(
        again.decisions.every((one) => first.decisions.some((other) => other.id === one.id)),
        asked.verb,
      )
      if (asked.verb !== 'reject') continue
      const back: Asked = { verb: 'take-back', ids: first.decisions.map((one) => one.id) }
      assert.equal((await say(register, back)).changed, true)
      assert.equal((await say(register, back)).changed, false)
    }
    const parties = (await register.lookup.entry(id))!.to.map(({ value, overruled }) => [
      value,
      overruled === undefined,
    ])
    assert.deepEqual(parties, [
      ['NO', true],
      ['RU', false],
    ])
    for (const value of ['2009-12-05', '2009-12-06', '2009-12-05'])
      assert.equal((await say(register, { verb: 'correct', id, slot: 'date', value })).changed, true, value)
    assert.equal((await say(register, { verb: 'confirm', ids: [id] }, 'B. Clerk')).changed, true, 'another person')
    assert.deepEqual(await problemsOf(register), [])
  })

  test('what was added by hand is corrected, confirmed, rejected, merged and split as what was read', async () => {
    const register = await freshRegister(fresh)
    await register.add([HELD])
    const mission = await entryWhere(register, isMission)
    const engagement = {
      type: 'visit',
      kind: 'mission',
      status: 'held',
      from: ['CA-QC'],
      to: ['RU'],
      date: '2009-12',
      participants: [{ name: 'P. Arcand', side: 'guest' }],
    }
    const added = await say(register, { verb: 'add', engagement })
    const [{ id: decision }] = added.decisions
    const id = reportIdOf(decision, 'e1')
    const entry = async (of = id) => (await register.lookup.entry(of))!
    const before = await derived(register)

    const corrections: Asked[] = [
      { verb: 'correct', id, slot: 'date', was: '2009-12', value: '2009-11' },
      { verb: 'correct', id, slot: 'places', value: 'Kazan' },
      { verb: 'correct', id, slot: 'name', person: 'P. Arcand', was: 'P. Arcand', value: 'Paul Arcand' },
      { verb: 'correct', id, slot: 'office', person: 'Paul Arcand', value: 'Deputy Minister' },
      { verb: 'confirm', ids: [id] },
      { verb: 'note', id, text: 'told by telephone' },
    ]
    const said: string[] = []
    for (const asked of corrections) {
      const { decisions, changed } = await say(register, asked)
      assert.equal(changed, true, asked.verb)
      assert.equal((await say(register, asked)).changed, false, `${asked.verb} again`)
      said.push(...decisions.map((one) => one.id))
    }
    const { date, places, participants, review, decided } = await entry()
    assert.deepEqual(
      [date!.preferred, places.map(({ value }) => value), review, decided.length],
      ['2009-11', ['Kazan'], 'confirmed', 7],
    )
    assert.deepEqual(
      participants.map(({ name, office }) => [name!.preferred, office!.preferred]),
      [['Paul Arcand', 'Deputy Minister']],
    )

    const part = { type: 'meeting', kind: 'meeting', status: 'held', parties: ['CA-QC', 'RU'] }
    const { decisions: parts } = await say(register, { verb: 'add', engagement: part, partOf: id })
    assert.deepEqual((await entry(reportIdOf(parts[0].id, 'e1'))).partOf, [(await entry()).id])

    const [arcand] = mission.participants[0].appearances
    const [other] = participants[0].appearances
    for (const [a, b] of [
      [mission.id, id],
      [arcand, other],
    ]) {
      const whole = async (of: string) =>
        of.includes('.') ? (await entry(of)).id : (await register.lookup.person(of))!.id
      assert.notEqual(await whole(a), await whole(b))
      for (const verb of ['merge', 'split'] as const) {
        const { decisions } = await say(register, { verb, id: a, other: b })
        assert.equal((await whole(a)) === (await whole(b)), verb === 'merge', `${verb} ${a} ${b}`)
        said.push(...decisions.map((one) => one.id))
      }
    }

    const { decisions: rejected } = await say(register, { verb: 'reject', ids: [id] })
    assert.equal(await register.lookup.entry(id), undefined)
    const log = (await register.search.decisions()).items
    assert.equal(log.length, said.length + 3)
    const made = await exported(register)
    await register.rebuild()
    assert.equal(await exported(register), made)
    assert.deepEqual(await problemsOf(register), [])

    // Whoever takes back what was added takes all that was said of it along: nobody need look for its words.
    for (const one of [...rejected, ...parts].map(({ id: each }) => each).concat(said))
      await say(register, { verb: 'take-back', ids: [one] })
    assert.equal(await derived(register), before)
    await say(register, { verb: 'correct', id, slot: 'date', was: '2009-12', value: '2009-10' })
    await say(register, { verb: 'take-back', ids: [decision] })
    assert.deepEqual((await register.search.queue({ kind: 'lost' })).items, [])
    assert.deepEqual(await problemsOf(register), [])
  })

  test('two who ask for the same at once say it once', async () => {
    const register = await freshRegister(fresh)
    await register.add([HELD])
    const { id } = await entryWhere(register, isMission)
    const asked: Asked = { verb: 'confirm', ids: [id] }
    const signature = signed()
    const all = await Promise.all(
      ['00', '01', '02'].map((s) =>
        decideAsked(register, asked, { ...signature, at: signature.at.replace(/00Z|00\.000Z/, `${s}Z`) }),
      ),
    )
    assert.equal(all.filter(({ changed }) => changed).length, 1)
    assert.equal((await register.status()).decisions, 1)
  })

  test('a value rests on the words that were picked for it', async () => {
    const register = await freshRegister(fresh)
    await register.add([HELD])
    const { id } = await entryWhere(register, isMission)
    const text = (await register.lookup.texts([HELD.id])).get(HELD.id)!
    const start = text.indexOf('December 14, 2009')
    const words = { start, end: start + 'December 14, 2009'.length }
    await say(register, { verb: 'correct', id, slot: 'date', value: '2009-12-14', words })
    const [shown] = (await register.lookup.entry(id))!.date!.values
    assert.deepEqual([shown.value, shown.sources[0].cites], ['2009-12-14', [[words.start, words.end]]])
    assert.match(shown.sources[0].document, /^decision:/)
    const before = await exported(register)
    await register.rebuild()
    assert.equal(await exported(register), before)
    assert.deepEqual(await problemsOf(register), [])
  })

  test('what is added hangs on the words that tell it, and is part of what a document tells', async () => {
    const register = await freshRegister(fresh)
    await register.add([HELD])
    const whole = await entryWhere(register, isMission)
    const text = (await register.lookup.texts([HELD.id])).get(HELD.id)!
    const exact = text
      .trim()
      .split('\n')
      .findLast((line) => line.length > 60)!
      .slice(0, 60)
    const engagement = { type: 'meeting', kind: 'call', status: 'held', parties: ['CA-QC', 'JP'] }
    const words = { document: HELD.id.slice(7, 23), exact: exact.replace(' ', '\n  ') }
    const { decisions } = await say(register, { verb: 'add', engagement, partOf: whole.id, words })
    const [added] = await register.lookup.addedBy(HELD.id)
    assert.equal(added.decision, decisions[0].id)
    assert.deepEqual((await register.lookup.entry(added.entry))!.partOf, [whole.id])
    assert.ok((await register.lookup.parts(whole)).some(({ id }) => id === added.entry))
    assert.deepEqual((await register.lookup.meantBy([decisions[0].id])).get(decisions[0].id), [
      { nth: 0, entry: added.entry },
    ])
    const on = async (entry: string) =>
      (await register.search.decisions({ entry })).items.map((one) => one.decision.kind)
    assert.deepEqual([await on(whole.id), await on(added.entry)], [[], ['add']])
    assert.equal((await register.search.queueSizes()).lost, 0)
    const before = await exported(register)
    await register.rebuild()
    assert.equal(await exported(register), before)
    assert.deepEqual(await problemsOf(register), [])
    await say(register, { verb: 'take-back', ids: [decisions[0].id] })
    assert.deepEqual(
      [await register.lookup.addedBy(HELD.id), await register.lookup.entry(added.entry)],
      [[], undefined],
    )
    assert.equal((await register.search.queueSizes()).lost, 0)
  })

  test('a note can be of a document, and loses no words', async () => {
    const register = await freshRegister(fresh)
    await register.add([HELD])
    const { decisions } = await say(register, {
      verb: 'note',
      id: HELD.id.slice(7, 23),
      text: 'scanned from the gazette',
    })
    const [note] = decisions
    assert.ok(note.kind === 'note' && note.on.type === 'document' && note.on.document === HELD.id)
    assert.ok((await register.lookup.texts([HELD.id])).get(HELD.id)!.startsWith(note.on.exact, note.on.start))
    assert.equal((await register.search.queueSizes()).lost, 0)
    assert.deepEqual(
      (await register.search.decisions({ document: HELD.id })).items.map((one) => one.decision),
      [note],
    )
    await register.rebuild()
    assert.deepEqual(await problemsOf(register), [])
  })

  test('what can not be decided changes nothing and says why', async () => {
    const register = await freshRegister(fresh)
    const other = documentOf('The Premier of Ontario, Doug Ford, visited Berlin, Germany, on 5 May 2024.', 'ford.txt')
    await register.add([HELD, other])
    const { id } = await entryWhere(register, isMission)
    const person = (await register.lookup.entry(id))!.participants[0].appearances[0]
    const before = await derived(register)
    const WRONG: readonly (readonly [asked: Asked, kind: DecisionFault['kind']])[] = [
      [{ verb: 'confirm', ids: [id, 'ffffffffffffffff.e1'] }, 'no such engagement'],
      [{ verb: 'reject', ids: ['ffffffffffffffff.e1'] }, 'no such engagement'],
      [{ verb: 'correct', id, slot: 'colour', value: 'red' }, 'no such slot'],
      [{ verb: 'correct', id, slot: 'date' }, 'no value'],
      [{ verb: 'correct', id, slot: 'office', value: 'Premier' }, 'no person'],
      [{ verb: 'correct', id, slot: 'date', value: 'soon' }, 'bad value'],
      [{ verb: 'correct', id, slot: 'to', value: 'Nowhere at all' }, 'bad value'],
      [{ verb: 'correct', id, slot: 'title', value: 'x', words: { start: 5, end: 5 } }, 'bad words'],
      [{ verb: 'correct', id, slot: 'title', value: 'x', words: { start: 5, end: 1e9 } }, 'bad words'],
      [{ verb: 'merge', id, other: undefined }, 'one id'],
      [{ verb: 'merge', id, other: person }, 'two sorts'],
      [{ verb: 'split', id, other: 'nobody' }, 'no such item'],
      [{ verb: 'note', id, text: ' ' }, 'no text'],
      [{ verb: 'add', engagement: [] }, 'bad value'],
      [{ verb: 'add', engagement: CALL, partOf: 'ffffffffffffffff.e1' }, 'no such engagement'],
      [{ verb: 'add', engagement: CALL, words: { document: HELD.id, exact: 'no such words' } }, 'bad words'],
      [{ verb: 'add', engagement: CALL, words: { document: HELD.id, exact: ' ' } }, 'bad words'],
      [{ verb: 'add', engagement: CALL, words: { document: 'ffffffff', exact: 'x' } }, 'no such document'],
      [{ verb: 'take-back', ids: ['ffffffff'] }, 'no such decision'],
    ]
    for (const [asked, kind] of WRONG)
      await assert.rejects(
        say(register, asked),
        (error) => error instanceof DecisionFault && error.kind === kind,
        `${asked.verb}: ${kind}`,
      )
    assert.equal((await register.status()).decisions, 0)
    assert.equal(await derived(register), before)
  })
})
