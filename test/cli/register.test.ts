// The commands of the register as a shell sees them: what they print where, and how they end.

import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import { decisionFrom } from '../../src/register/decisions.ts'
import type { Entry } from '../../src/register/entry.ts'
import { shortIdOf } from '../../src/register/report.ts'
import { ANNOUNCED, documentOf, HELD, RELATIONS } from '../store/documents.ts'
import { onPostgres } from '../store/databases.ts'
import { sameText } from '../store/registers.ts'
import { chancery, folder, type Run } from './run.ts'

const work = folder()
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(work, name), content)
  return join(work, name)
}
const texts = [ANNOUNCED, HELD, RELATIONS].map(({ origin, bytes }) => file(origin, bytes))
const lines = (text: string): unknown[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown)
const isPlain = (text: string): boolean => !text.includes('\u001B')

/** Runs a command on a register, and expects that it is done. */
const on =
  (register: string) =>
  (...args: string[]): Run => {
    const run = chancery([...args, '--register', register])
    assert.equal(run.code, 0, `${args.join(' ')}: ${run.err}`)
    assert.ok(isPlain(run.out + run.err))
    return run
  }
const entriesIn = (out: string): Entry[] => lines(out).flatMap((line) => (line as { entry?: Entry }).entry ?? [])

describe('the commands of the register', () => {
  const register = join(work, 'register')
  const run = on(register)
  let mission: string
  let meeting: string
  before(() => {
    const added = run('add', ...texts)
    assert.match(
      added.out,
      /^[0-9a-f]{16} {2}\S+announced\.txt: 1 engagement\n[0-9a-f]{16} {2}\S+held\.txt: 2 engagements\n/,
    )
    assert.match(added.err, /^3 documents added, 5 engagements, \d+\.\d s\n$/)
    const entries = entriesIn(run('export').out)
    mission = entries.find(({ kind }) => kind.preferred === 'mission')!.id
    meeting = entries.find(({ type }) => type === 'meeting')!.id
  })

  test('add says what became of each document, in words and in JSON', () => {
    const again = run('add', ...texts.slice(0, 1))
    assert.match(again.out, /: known already, nothing changed\n$/)
    assert.equal(again.err, '')
    assert.deepEqual(lines(run('add', '--json', texts[1]).out), [
      { id: HELD.id, origin: texts[1], added: false, engagements: 0 },
    ])
    assert.deepEqual(run('add', '-q', ...texts).out, '')
  })

  test('add goes on after what it can not read', () => {
    const bad = [join(work, 'none.txt'), file('zip.txt', 'PK\u0003\u0004\u0014\0'), file('blank.txt', ' \n')]
    const some = chancery(['add', '--json', ...bad, texts[0], '--register', register])
    assert.equal(some.code, 3)
    assert.deepEqual(
      lines(some.out).map((line) => (line as { error?: { code: string } }).error?.code),
      ['unreadable', 'broken', 'empty', undefined],
    )
    assert.equal(some.err.match(/^chancery: \S+\.txt: .*$/gm)?.length, 3)
    assert.equal(chancery(['add', bad[0], '--register', register]).code, 1)
    const records = chancery(['add', 'samples/historyatstate/visits.xml', '--register', register])
    assert.equal(records.code, 1)
    assert.match(
      records.err,
      /visits\.xml: is a register of many records, no document; bring it in with chancery import\n$/,
    )
  })

  test('show quotes the words of every source', () => {
    const { out } = run('show', mission)
    for (const words of ['December 2009', 'from December 7 to 11, 2009', 'held.txt', 'relations.txt', 'Pierre Arcand'])
      assert.ok(out.replace(/\s+/g, ' ').includes(words.replace('from ', '')), `${out} shows ${words}`)
    assert.equal((JSON.parse(run('show', '--json', mission).out) as Entry).reports.length, 3)
    assert.match(run('show', HELD.id.slice(7, 19)).out, /held\.txt/)
    const none = chancery(['show', 'ffffffff', '--register', register])
    assert.deepEqual([none.code, none.out], [1, ''])
    assert.match(none.err, /^chancery: nothing in the register is called ffffffff; .*\n$/)
  })

  test('show says which documents are one source', () => {
    const own = on(join(work, 'copies'))
    const text = new TextDecoder().decode(HELD.bytes)
    const copy = file('copy.txt', `${text}\nSource: the wire\n`)
    const ids = lines(own('add', '--json', texts[1], copy).out).map((line) => (line as { id: string }).id)
    assert.match(own('show', ids[0]).out, new RegExp(`One source with ${shortIdOf(ids[1])}: `))
    assert.deepEqual((JSON.parse(own('show', '--json', ids[1]).out) as { copies: string[] }).copies, [ids[0]])
  })

  test('decide, log and take-back', () => {
    const before = run('show', '--json', mission).out
    const made = run('decide', 'correct', mission, 'date', '2009-12-06', '--by', 'A. Archivist', '--why', 'the diary')
    const [id] = made.out.split('  ')
    assert.match(id, /^[0-9a-f]{32}$/)
    assert.match(run('show', mission).out, /6 December 2009/)
    assert.match(run('log').out, /A\. Archivist {2}correct {2}“.*” {2}date: → 2009-12-06 {2}\(the diary\)\n$/)
    const [logged] = lines(run('log', '--json').out) as { id: string; by: string; why: string }[]
    assert.deepEqual([logged.id, logged.by, logged.why], [`decision:${id}`, 'A. Archivist', 'the diary'])
    assert.match(run('show', id.slice(0, 16)).out, /"the diary"/)
    // As the log shows it.
    run('decide', 'take-back', run('log').out.slice(0, 16))
    assert.equal(run('show', '--json', mission).out, before)

    const engagement = { type: 'meeting', kind: 'call', status: 'held', parties: ['CA', 'JP'], date: '2010-02-03' }
    run('decide', 'add', file('call.json', JSON.stringify(engagement)), '--json')
    run('decide', 'note', meeting, 'see the file of 2010')
    assert.match(run('show', meeting).out, /note.*see the file of 2010/)
    assert.equal(lines(run('log', '--json').out).length, 4)
    run('check')
  })

  test('decide says what is wrong with what it is told', () => {
    const WRONG: readonly (readonly [args: readonly string[], why: RegExp])[] = [
      [['agree', mission], /agree is no decision; there are: confirm/],
      [['confirm'], /needs to be told what it is about/],
      [['confirm', 'ffffffffffffffff.e1'], /no engagement is called ffffffffffffffff\.e1/],
      [['correct', mission, 'colour', 'red'], /no slot is called colour; there are: type, kind/],
      [['correct', mission, 'date', 'soon'], /soon is no date in EDTF/],
      [['correct', mission, 'kind', 'nice'], /kind can't be nice/],
      [['correct', mission, 'size', '-3'], /-3 is no number of people|unknown option/],
      [['correct', mission, 'date'], /no value given/],
      [['correct', mission, 'name', 'Arcand'], /name them with --person/],
      [['merge', mission], /two ids are needed/],
      [['note', mission], /no text given/],
      [['take-back', 'ffffffff'], /no decision is called ffffffff/],
      [['add', join(work, 'none.json')], /none\.json: .*; give a JSON file/],
      [['add', file('bad.json', '{"type":"party"}')], /bad\.json: type is one of: visit/],
      [['add', file('list.json', '[1]')], /list\.json: type is one of|an engagement is an object/],
      [['add', file('null.json', 'null')], /null\.json: an engagement is an object/],
    ]
    for (const [args, why] of WRONG) {
      const wrong = chancery(['decide', ...args, '--register', register])
      assert.deepEqual([wrong.code, wrong.out], [2, ''], `${args.join(' ')}: ${wrong.err}`)
      assert.match(wrong.err, /^chancery: [^\n]+\n/)
      assert.match(wrong.err, why)
    }
    assert.equal(lines(run('log', '--json').out).length, 4, 'none of them was kept')
  })

  test('status, check and rebuild', () => {
    const told = JSON.parse(run('status', '--json').out) as Record<string, unknown>
    assert.deepEqual([told['register'], told['documents'], told['contested'], told['orphans']], [register, 3, 0, []])
    assert.match(
      run('status').out,
      /^\S+\n3 documents, \d+ engagements, \d+ people, \d+ decisions?\n3 documents read by /,
    )
    assert.equal(run('check').out, 'all is well\n')
    assert.equal(run('check', '--json').out, '')
    const all = run('export').out
    assert.equal(run('rebuild').err, '3 documents read again\n')
    sameText(run('export').out, all)
  })

  test('export and import make the same register; a backup is one', () => {
    const out = join(work, 'all.jsonl')
    run('export', out)
    const all = readFileSync(out, 'utf8')
    sameText(run('export').out, all)
    const copy = on(join(work, 'copy'))
    assert.match(copy('import', out).err, /3 documents added, 5 engagements, \d+ decisions, /)
    sameText(copy('export').out, all)
    assert.match(copy('import', out).err, /3 known already/)
    const backup = join(work, 'backup')
    assert.equal(run('backup', backup).out, `${backup}\n`)
    sameText(on(backup)('export').out, all)
    const twice = chancery(['backup', backup, '--register', register])
    assert.equal(twice.code, 2)
    assert.match(twice.err, /backup is there already; name a new file/)
    const nowhere = chancery(['export', join(work, 'no', 'where'), '--register', register])
    assert.equal(nowhere.code, 1)
    assert.match(nowhere.err, /^chancery: cannot write: ENOENT.*\n$/)
    assert.deepEqual(
      readdirSync(work).filter((name) => name.endsWith('.part')),
      [],
    )
  })

  test('an export with organisations is taken back whole', () => {
    const from = on(join(work, 'with-organisation'))
    const text = join(work, 'organisation.txt')
    writeFileSync(
      text,
      'Montréal, May 4, 2024\n\nThe Minister of Health of France, Anne Martin, met with the World Anti-Doping Agency in Montréal on May 3, 2024.\n',
    )
    from('add', text)
    const out = join(work, 'organisation.jsonl')
    from('export', out)
    assert.match(readFileSync(out, 'utf8'), /^\{"organisation":/m)
    const to = on(join(work, 'organisation-copy'))
    assert.equal(to('import', out).code, 0)
    sameText(to('export').out, readFileSync(out, 'utf8'))
  })

  test('colour only where it is wanted, and NO_COLOR is the last word', () => {
    const shown = (env: NodeJS.ProcessEnv, ...more: string[]): boolean =>
      isPlain(chancery(['show', mission, ...more, '--register', register], { env }).out)
    assert.equal(shown({ FORCE_COLOR: '1' }), false)
    assert.equal(shown({ FORCE_COLOR: '1', NO_COLOR: '1' }), true)
    assert.equal(shown({ FORCE_COLOR: '1' }, '--no-color'), true)
  })

  test('the register is where the environment says', () => {
    const home = join(work, 'home')
    const env = { XDG_DATA_HOME: home, HOME: home }
    if (process.platform === 'linux') {
      assert.equal(chancery(['add', texts[0]], { env }).code, 0)
      assert.ok(existsSync(join(home, 'chancery', 'register.sqlite')))
    }
    const status = chancery(['status', '--json'], { env: { ...env, CHANCERY_REGISTER: register } })
    assert.equal((JSON.parse(status.out) as { register: string }).register, register)
  })

  test('--help of each', () => {
    const commands = [
      'add',
      'import',
      'list',
      'search',
      'show',
      'decide',
      'log',
      'status',
      'rebuild',
      'check',
      'export',
      'backup',
    ]
    const all = chancery(['--help'])
    assert.equal(all.code, 0)
    for (const name of commands) assert.match(all.out, new RegExp(`^ {2}${name} `, 'm'))
    for (const name of commands.slice(0, 2)) {
      const help = chancery([name, '--help'])
      assert.deepEqual([help.code, help.err], [0, ''])
      assert.match(help.out, /--register <ADDRESS>/)
    }
    assert.equal(chancery(['add', '--colour']).code, 2)
  })
})

describe('import', () => {
  const visit = (id: number, more = ''): string =>
    `<visit><id>${id}</id><start-date>2001-05-02</start-date><end-date>2001-05-04</end-date><visitor>King Olav</visitor><from id="norway">Norway</from><description>No. ${id}</description>${more}</visit>`

  test('of records: one that is broken is named with its line, and the rest goes in', () => {
    const xml = file('visits.xml', `<visits>\n${visit(1)}\n${visit(2, '<id>7</id>')}\n${visit(3)}\n</visits>\n`)
    const register = join(work, 'records')
    const run = chancery(['import', xml, '--register', register])
    assert.equal(run.code, 3)
    assert.match(run.err, /^chancery: \S+visits\.xml: line 3: two <id> in one <visit>\n2 documents added/)
    assert.equal((JSON.parse(on(register)('status', '--json').out) as { documents: number }).documents, 2)
    assert.equal(on(register)('import', 'samples/historyatstate/visits.xml').code, 0)
    assert.equal(on(register)('check').out, 'all is well\n')
  })

  test('of an export: each bad line is named and says what is wrong, and the rest goes in', () => {
    const anchor = { document: HELD.id, exact: 'led a mission to Moscow', start: 94, type: 'visit' } as const
    const signed = { at: '2026-01-05T09:00:00Z', by: 'me' } as const
    const good = decisionFrom({ ...signed, kind: 'correct', on: anchor, slot: 'date', value: '2009-12-06' })
    const decision = (said: object): object => ({ decision: decisionFrom({ ...signed, ...said } as never) })
    const { bytes, ...rest } = documentOf('On 3 May 2024 the Mayor of Lyon met the Ambassador of Japan.\n', 'a.txt')
    const a = { ...rest, text: new TextDecoder().decode(bytes) }
    const BAD: readonly (readonly [line: unknown, why: RegExp])[] = [
      ['{"document":', /JSON/],
      [null, /neither a document, a retrieval, a source, a decision, an entry, a person nor an organisation/],
      [{ something: 1 }, /neither a document/],
      [{ document: null }, /text|bytes/],
      [{ document: { ...a, text: `${a.text} ` } }, /is not what its name says: its bytes changed/],
      [{ document: { ...a, id: 7 } }, /id of a document is a text/],
      [{ document: { ...a, format: 'poem' } }, /the format poem is not known/],
      [{ document: { ...a, origin: 'a\0b' } }, /origin of a document is a text/],
      [{ document: { ...a, added: 'yesterday' } }, /added of a document is an instant/],
      [{ document: { ...a, published: 'yesterday' } }, /yesterday: A date is/],
      [{ document: rest }, /bytes of a document is a text/],
      [{ decision: { ...good, value: '2009-12-07' } }, /is not what its name says: it was changed/],
      [{ decision: 'yes' }, /no decision: a decision is an object/],
      [decision({ kind: 'applaud', on: anchor }), /no decision of the kind applaud/],
      [decision({ kind: 'confirm' }), /on is missing/],
      [decision({ kind: 'reject', on: { ...anchor, type: 'person' } }), /type of on is one of: visit/],
      [decision({ kind: 'merge', on: anchor }), /other is missing/],
      [decision({ kind: 'split', on: anchor, other: { ...anchor, type: 'person' } }), /type of other is one of/],
      [decision({ kind: 'note', on: { ...anchor, start: -1 }, text: '' }), /start of on/],
      [decision({ kind: 'note', on: { ...anchor, exact: '' }, text: '' }), /exact of on/],
      [decision({ kind: 'note', on: { ...anchor, document: '../x' }, text: 'x' }), /document of on/],
      [decision({ kind: 'correct', on: anchor, slot: 'colour', value: 'red' }), /no slot is called colour/],
      [decision({ kind: 'correct', on: anchor, slot: 'date', value: 'soon' }), /soon is no date/],
      [decision({ kind: 'correct', on: anchor, slot: 'date' }), /a correction has a value/],
      [decision({ kind: 'correct', on: anchor, slot: 'to', value: 'a\0' }), /is no text/],
      [decision({ kind: 'correct', on: anchor, slot: 'to', value: 7 }), /value is a text/],
      [decision({ kind: 'take-back', decision: 'all' }), /the id of a decision/],
      [decision({ kind: 'add', engagement: { type: 'visit' } }), /kind of a visit is one of/],
      [decision({ kind: 'confirm', on: anchor, at: 'now' }), /at is an instant/],
      [decision({ kind: 'confirm', on: anchor, by: '' }), /by names who decided/],
    ]
    const written = [
      JSON.stringify({ document: a }),
      ...BAD.map(([line]) => (typeof line === 'string' ? line : JSON.stringify(line))),
      JSON.stringify({ decision: good }),
    ]
    const jsonl = file('bad.jsonl', `${written.join('\n')}\n`)
    const register = join(work, 'lines')
    const run = chancery(['import', jsonl, '--register', register])
    assert.equal(run.code, 3, run.err)
    const errors = run.err.trimEnd().split('\n')
    for (const [i, [line, why]] of BAD.entries()) {
      assert.ok(errors[i].startsWith(`chancery: ${jsonl}: line ${i + 2}: `), `${errors[i]} names line ${i + 2}`)
      assert.match(errors[i], why, JSON.stringify(line))
      assert.match(errors[i], /; the line is left out$/)
    }
    assert.ok(errors[BAD.length].startsWith(`1 document added, 1 engagement, 1 decision, ${BAD.length} not read, `))
    assert.equal(on(register)('check').out, 'all is well\n')
    on(register)('add', texts[1])
    assert.match(on(register)('list', '-q').out, /6 December 2009/)
  })

  test('of something else says what could be brought in', () => {
    const run = chancery(['import', texts[0], '--register', join(work, 'else')])
    assert.equal(run.code, 1)
    assert.match(run.err, /announced\.txt: is of no register that is known here/)
    assert.equal(chancery(['import', '--register', join(work, 'else')]).code, 2)
  })
})

onPostgres('the commands of the register', (fresh) => {
  test('on another database: the same, but for backup', async () => {
    const run = on(await fresh.address())
    const sqlite = on(join(work, 'twin'))
    const all = join(work, 'twin.jsonl')
    sqlite('add', ...texts)
    sqlite('export', all)
    run('import', all)
    sameText(run('export').out, readFileSync(all, 'utf8'))
    assert.equal(run('check').out, 'all is well\n')
    mkdirSync(join(work, 'pg'))
    const backup = chancery(['backup', join(work, 'pg', 'b'), '--register', await fresh.address()])
    assert.equal(backup.code, 1)
    assert.match(
      backup.err,
      /^chancery: a register in PostgreSQL is backed up by its server: use pg_dump, or chancery export\n$/,
    )
  })
})
