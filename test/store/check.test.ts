// What `check` finds, on a sound register and on one that was changed behind its back.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onEachDatabase } from './databases.ts'
import { HELD, MISSION, SAMPLES } from './documents.ts'
import { anchorOf, decide, entryWhere, exported, freshRegister, isMeeting, problemsOf } from './registers.ts'

/** A row changed behind the register's back, and what check says of it. */
const TAMPERED: readonly (readonly [what: string, sql: string, found: RegExp])[] = [
  ['the bytes of a document', 'UPDATE documents SET bytes = {other} WHERE id = {held}', /its bytes changed/],
  ['a document', 'DELETE FROM documents WHERE id = {held}', /a reading without a document/],
  ['a reading', 'DELETE FROM readings WHERE document = {held}', /it was never read/],
  ['a text', `UPDATE readings SET text = 'Québec' WHERE document = {held}`, /a cite points outside the text/],
  [
    'a cite',
    `UPDATE readings SET body = replace(body, '[132,154]', '[132,153]')`,
    /its reading is not what this reader reads/,
  ],
  [
    'a cite of another reader',
    `UPDATE readings SET reader = 'x', body = replace(body, '[132,154]', '[132,15400]')`,
    /a cite points outside/,
  ],
  ['a reading of another reader', `UPDATE readings SET reader = 'x', body = '{'`, /its reading is none/],
  ['a report', 'DELETE FROM reports WHERE document = {held}', /reports \S+\.e1 is missing/],
  ['the group of a report', `UPDATE reports SET entry = id WHERE document = {held}`, /reports \S+ is not what follows/],
  [
    'what a report says',
    `UPDATE reports SET body = replace(body, '"held"', '"planned"')`,
    /reports \S+ is not what follows/,
  ],
  ['an entry', `DELETE FROM entries WHERE body LIKE '%"type":"meeting"%'`, /entries \S+ is missing/],
  [
    'what an entry says',
    `UPDATE entries SET body = replace(body, '"mission"', '"study"')`,
    /entries \S+ is not what follows/,
  ],
  ['the days of an entry', 'UPDATE entries SET last_day = last_day - 1', /entries \S+ is not what follows/],
  ['the place of an entry', 'UPDATE entries SET n = n + 9999999', /not in its place in the order of time/],
  [
    'the type of an entry',
    `UPDATE entry_facets SET type = 'event' WHERE type = 'meeting'`,
    /entry_facets \S+ is not what follows/,
  ],
  ['the state of an entry', `UPDATE entries SET review = 'confirmed'`, /entries \S+ is not what follows/],
  ['a pair', `DELETE FROM entry_pairs WHERE party = 'RU'`, /entry_pairs RU CA-QC \S+ is missing/],
  [
    'a pair too many',
    `INSERT INTO entry_pairs (party, other, n, way) SELECT 'JP', 'KZ', min(n), 'none' FROM entries`,
    /entry_pairs JP KZ \S+ follows from nothing/,
  ],
  [
    'a pair of nothing',
    `INSERT INTO entry_pairs (party, other, n, way) VALUES ('JP', 'KZ', 7, 'none')`,
    /7 a pair of an entry that is gone/,
  ],
  [
    'a count',
    `UPDATE party_years SET entries = entries + 1 WHERE party = 'RU'`,
    /party_years RU 2009 meeting none is not what follows/,
  ],
  ['a count of a pair', `DELETE FROM pair_years WHERE party = 'RU'`, /pair_years RU CA-QC 2009 \S+ \S+ is missing/],
  [
    'a party',
    `UPDATE parties SET kind = 'city' WHERE party = 'RU'`,
    /parties RU \S+ (is missing|follows from nothing)/,
  ],
  ['a partner', `DELETE FROM partners WHERE party = 'RU'`, /partners RU CA-QC is missing/],
  ['what lists say of a document', `UPDATE briefs SET language = 'fr'`, /briefs \S+ is not what follows/],
  ['what is counted of an entry', 'DELETE FROM entry_facets', /entry_facets \S+ is missing/],
  ['a place', `UPDATE places SET entries = 9`, /places \S+ is not what follows/],
  ['which way a visit went', `UPDATE entry_pairs SET way = 'none'`, /entry_pairs CA-QC RU \S+ is not what follows/],
  ['what is unsure', 'UPDATE entries SET unsure = unsure + 1', /entries \S+ is not what follows/],
  ['who takes part', `UPDATE entry_facets SET people = '[]'`, /entry_facets \S+ is not what follows/],
  [
    'what is likely',
    `INSERT INTO report_likely (a, b, score, one, other) VALUES ('a', 'b', 500, 'a', 'b')`,
    /report_likely a b follows from nothing/,
  ],
  [
    'a count of a sector',
    `INSERT INTO party_sectors (party, sector, entries) VALUES ('RU', 'energy', 3)`,
    /party_sectors RU energy follows from nothing/,
  ],
  ['someone who takes part', `DELETE FROM appearances WHERE body LIKE '%Charest%'`, /appearances \S+ is missing/],
  ['who takes part where', 'DELETE FROM report_appearances', /report_appearances \S+ \S+ is missing/],
  [
    'who is who',
    'UPDATE appearances SET person = (SELECT min(id) FROM appearances)',
    /appearances \S+ is not what follows/,
  ],
  ['a link', 'UPDATE report_links SET score = 123', /report_links \S+ \S+ is not what follows/],
  ['links', 'DELETE FROM report_links', /report_links \S+ \S+ is missing/],
  ['a key', `UPDATE report_keys SET item = item || 'x'`, /report_keys \d+ \S+x follows from nothing/],
  ['keys', 'DELETE FROM appearance_keys', /appearance_keys \d+ \S+ is missing/],
  ['a decision', `UPDATE decisions SET body = replace(body, 'the file', 'no file')`, /the decision was changed/],
  [
    'a decision that another takes back',
    `DELETE FROM decisions WHERE kind = 'confirm'`,
    /it takes back decision:\w+, which is not here/,
  ],
  ['where a decision hangs', 'UPDATE anchors SET report = NULL', /anchors decision:\w+ 0 is not what follows/],
]

onEachDatabase('check', (fresh) => {
  test('finds nothing wrong with the samples', async () => {
    const register = await freshRegister(fresh)
    await register.add(SAMPLES.slice(0, 24))
    assert.deepEqual(await problemsOf(register), [])
    await register.rebuild()
    assert.deepEqual(await problemsOf(register), [])
  })

  test('finds what was changed behind the back of the register, and a rebuild mends what can be made again', async () => {
    const register = await freshRegister(fresh)
    await register.add(MISSION)
    const meeting = await entryWhere(register, isMeeting)
    const on = await anchorOf(register, meeting.id)
    await decide(register, { kind: 'note', on, text: 'see the file' })
    await decide(register, { kind: 'take-back', decision: await decide(register, { kind: 'confirm', on }) })
    const whole = await exported(register)
    const { db } = register
    const hex = Buffer.from('tampered').toString('hex')
    const rolledBack = new Error('rolled back')
    for (const [what, sql, found] of TAMPERED) {
      const filled = sql
        .replace('{held}', `'${HELD.id}'`)
        .replace('{other}', db.dialect.name === 'sqlite' ? `x'${hex}'` : `'\\x${hex}'::bytea`)
      await assert.rejects(
        db.write(async () => {
          assert.ok((await db.run(filled)) > 0, `${what}: nothing was changed`)
          assert.match((await problemsOf(register)).join('\n'), found, what)
          throw rolledBack
        }),
        rolledBack,
        what,
      )
    }
    assert.deepEqual(await problemsOf(register), [])
    await db.write(async () => {
      for (const table of [
        'reports',
        'entries',
        'party_years',
        'pair_years',
        'report_likely',
        'readings',
        'report_links',
      ])
        await db.run(`DELETE FROM ${table}`)
    })
    assert.notDeepEqual(await problemsOf(register), [])
    await register.rebuild()
    assert.deepEqual(await problemsOf(register), [])
    assert.equal(await exported(register), whole)
  })
})
