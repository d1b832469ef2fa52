// The public format is what docs/reading.schema.json says it is.

import assert from 'node:assert/strict'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { KINDS, read, SECTORS, STATUSES } from '../../src/index.ts'
import { chancery, root } from './run.ts'
import { READING } from './sample-reading.ts'

const schema = JSON.parse(readFileSync(join(root, 'docs/reading.schema.json'), 'utf8'))
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false })
const isReading = ajv.compile(schema)
const isUnread = ajv.compile({ ...schema, ...schema.$defs.unread, $defs: schema.$defs })
const isPassedOver = ajv.compile({ ...schema, ...schema.$defs.passedOver, $defs: schema.$defs })
const plain = (value: unknown): any => JSON.parse(JSON.stringify(value))

const valid = (value: unknown, what: string): void =>
  assert.ok(isReading(plain(value)), `${what}: ${ajv.errorsText(isReading.errors, { separator: '\n' })}`)

test('readings of every annotated document, English and French', () => {
  const files = globSync('gold/*/*.txt', { cwd: root })
  assert.ok(files.length > 200)
  for (const file of files) valid(read(readFileSync(join(root, file), 'utf8').replace(/^\uFEFF/, '')), file)
})

test('readings of awkward texts', () => {
  for (const text of ['', ' ', '\0', '\uD800', '🤝'.repeat(1000), '\u202Eabc', 'a\r\nb'])
    valid(read(text), JSON.stringify(text).slice(0, 40))
  valid(read('A text.', { published: '2024-05-06' }), 'with a date given')
  valid(read('A text.', { language: 'kk' }), 'in a language that is not read')
})

test('what the command prints', () => {
  const run = chancery(['read', '--json', '-q', 'samples/asi-01.txt', 'samples/none.txt', 'samples/eur-01.txt'])
  const [first, unread, second] = run.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  valid(first, 'first')
  valid(second, 'second')
  assert.ok(isUnread(unread), ajv.errorsText(isUnread.errors))
  assert.ok(!isReading(unread))
  valid(JSON.parse(chancery(['read', '--json', 'samples/asi-01.txt']).out), 'one document')
})

test('what the command prints of a crawl', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-crawl-'))
  after(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'crawl.warc')
  const visit = 'Minister Ana Pires of Portugal paid an official visit to Norway on 9 May 2025.'
  const idle = 'Bread stays fresh in a box of wood. '.repeat(20)
  const write = (...pages: string[]): void =>
    writeFileSync(file, pages.map((text, i) => record(`https://site.example/${i}`, `<p>${text}</p>`)).join(''))
  write(visit, idle, idle)
  const run = chancery(['read', '--ndjson', file])
  const [reading, last] = run.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  valid(reading, 'a page')
  assert.ok(!isReading(last))
  assert.ok(isPassedOver(last), ajv.errorsText(isPassedOver.errors))
  assert.equal((last as { passedOver: number }).passedOver, 2)
  assert.match(run.err, /^1 document, 1 engagement, 2 pages without words of contact passed over, \d+\.\d s\n$/)
  assert.equal(chancery(['read', '-q', file]).err, '')

  write(idle)
  const none = chancery(['read', file])
  assert.deepEqual([none.code, none.out], [0, ''])
  assert.match(none.err, /^0 documents, 0 engagements, 1 page without words of contact passed over, /)
  const added = chancery(['add', '--json', '--register', join(folder, 'r.sqlite'), file])
  assert.deepEqual(JSON.parse(added.out), { origin: file, passedOver: 1 })
  assert.match(added.err, /^0 documents added, 0 engagements, 1 page without words of contact passed over, /)
})

function record(address: string, page: string): string {
  const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page}`
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${address}\r\nContent-Length: ${answer.length}\r\n\r\n${answer}\r\n\r\n`
}

describe('the schema is strict', () => {
  valid(READING, 'the reading that is spoilt below')
  const SPOILT: readonly (readonly [what: string, spoil: (reading: any) => unknown])[] = [
    ['a value without cites', (r) => delete r.engagements[0].date.cites],
    ['a value with no cite in its list', (r) => (r.engagements[0].from[0].cites = [])],
    ['a cite with one end', (r) => (r.engagements[0].cites = [[3]])],
    ['a bare value', (r) => (r.engagements[0].date = '2024')],
    ['inferred: false', (r) => (r.engagements[0].date.inferred = false)],
    ['a date that is no EDTF', (r) => (r.engagements[0].date.value = '3 May 2024')],
    ['a party that is no code', (r) => (r.engagements[0].from[0].value = 'Kazakhstan')],
    ['an unknown sector', (r) => (r.engagements[1].sectors[0].value = 'cheese')],
    ['a kind of another type', (r) => (r.engagements[0].kind = 'summit')],
    ['a visit with parties', (r) => (r.engagements[0].parties = r.engagements[1].parties)],
    ['a meeting with a destination', (r) => (r.engagements[1].to = r.engagements[0].to)],
    ['a person without name and office', (r) => (r.engagements[0].participants[0] = { cites: [[0, 1]] })],
    ['a slot nobody knows', (r) => (r.engagements[0].mood = 'cordial')],
    ['no rule', (r) => delete r.engagements[0].rule],
    ['no list of notes', (r) => delete r.notes],
    ['a hash of another kind', (r) => (r.document.id = 'md5:1')],
  ]
  for (const [what, spoil] of SPOILT)
    test(what, () => {
      const reading = plain(READING)
      spoil(reading)
      assert.equal(isReading(reading), false)
    })
})

test('its lists are those of the model', () => {
  const { sector, engagement } = schema.$defs
  assert.deepEqual(sector.properties.value.enum, SECTORS)
  assert.deepEqual(engagement.properties.status.enum, STATUSES)
  assert.deepEqual(engagement.properties.type.enum, Object.keys(KINDS))
  for (const branch of engagement.allOf) {
    const type = branch.if.properties.type.const as keyof typeof KINDS
    assert.deepEqual(branch.then.properties.kind.enum, KINDS[type])
  }
})
