// Documents and decisions are the truth, in whatever order they come: the same ones give the same register, byte for byte.

import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import * as fc from 'fast-check'
import { readDocument, type Document } from '../../src/index.ts'
import type { Decision, Slot } from '../../src/model/decision.ts'
import { decisionFrom } from '../../src/register/decisions.ts'
import type { ReadDocument } from '../../src/store/placing.ts'
import { Register } from '../../src/store/register.ts'
import { onEachDatabase } from './databases.ts'
import { ANNOUNCED, documentOf, HELD, RECORDS, RELATIONS, SAMPLES } from './documents.ts'
import { anchorOf, entriesOf, exported, freshRegister, problemsOf, sameText, type Unsigned } from './registers.ts'

/** `.ci/run` asks for more. */
const RUNS = Number(process.env['CHANCERY_ORDERS'] ?? 3)
const SEED = Number(process.env['CHANCERY_SEED'] ?? 20_091_207)

/** Later, by another press office, and with other days. */
const RETOLD = documentOf(
  'Moscow, December 11, 2009 – A mission from Québec led by P. Arcand, Minister of International Relations, visited Moscow, Russia, from December 8 to 11, 2009.\n',
  'retold.txt',
)
const DOCUMENTS = [ANNOUNCED, HELD, RELATIONS, RETOLD, ...SAMPLES, ...RECORDS]

/** Readings are a function of the document: one is enough. */
const readings = new Map<Document, ReturnType<ReadDocument>>()
const readOnce: ReadDocument = (document) => {
  const known = readings.get(document) ?? readDocument(document)
  readings.set(document, known)
  return known
}

const VALUES: readonly (readonly [slot: Slot, value: string])[] = [
  ['date', '2009-12-08'],
  ['date', '2014-05'],
  ['to', 'RU'],
  ['from', 'CA-QC'],
  ['parties', 'JP'],
  ['status', 'cancelled'],
  ['places', 'Moscow'],
  ['title', 'A title of our own'],
  ['participants', 'Pierre Arcand'],
  ['type', 'meeting'],
  ['size', '12'],
]

/** Decisions of all kinds on all documents, many of them on what other decisions are about. */
async function decisionsOn(documents: readonly Document[]): Promise<Decision[]> {
  const register = await Register.open(':memory:', readOnce)
  await register.add(documents)
  // Few of them, so that decisions meet: one joins what another rejects.
  const all = await entriesOf(register)
  const linked = all.filter(({ reports }) => reports.length > 1).slice(0, 8)
  const entries = [...linked, ...all.filter(({ reports }) => reports.length === 1).slice(0, 8)]
  const people = [...new Set(entries.flatMap(({ participants }) => participants.flatMap((one) => one.appearances)))]
  assert.ok(linked.length > 5 && people.length > 10, 'too little to decide on')
  const pick = fc.sample(fc.nat(), { numRuns: 4000, seed: SEED })
  const one = <T>(of: readonly T[]): T => of[pick.pop()! % of.length]
  const report = async (of = entries) => anchorOf(register, one(one(of).reports))
  const person = async () => (await register.lookup.anchorOfPerson(one(people)))!
  const made: Decision[] = []
  for (let i = 0; i < 120; i++) {
    const [slot, value] = one(VALUES)
    const whole = one(linked).reports
    const said: Unsigned = await [
      async () => ({ kind: 'confirm', on: await report() }) as const,
      async () => ({ kind: 'correct', on: await report(), slot, value }) as const,
      async () => ({ kind: 'correct', on: await report(linked), slot, value }) as const,
      async () => ({ kind: 'reject', on: await report() }) as const,
      async () => ({ kind: 'merge', on: await report(), other: await report(linked) }) as const,
      async () =>
        ({ kind: 'split', on: await anchorOf(register, whole[0]), other: await anchorOf(register, whole[1]) }) as const,
      async () => ({ kind: one(['merge', 'split'] as const), on: await person(), other: await person() }) as const,
      async () => ({ kind: 'note', on: await report(), text: 'see the file' }) as const,
      async () =>
        ({
          kind: 'add',
          engagement: { type: 'visit', kind: 'official', status: 'held', from: ['CA-QC'], to: ['RU'], date: '2009-12' },
        }) as const,
      async () => ({ kind: 'take-back', decision: one(made).id }) as const,
      async () => ({ kind: 'take-back', decision: made.at(-1)!.id }) as const,
    ][made.length ? i % 11 : 0]()
    // Some at one instant: then the order of their ids counts.
    const at = new Date(Date.UTC(2026, 0, 7, 0, i - (i % 3))).toISOString()
    made.push(decisionFrom({ at, by: 'A. Archivist', ...said }))
  }
  await register.close()
  return made
}

interface Piece {
  readonly document?: Document
  readonly decision?: Decision
}

onEachDatabase('in any order', (fresh) => {
  let pieces: Piece[]
  before(async () => {
    const decisions = await decisionsOn(DOCUMENTS)
    pieces = [...DOCUMENTS.map((document) => ({ document })), ...decisions.map((decision) => ({ decision }))]
  })

  test('the same documents and decisions give the same register, and a rebuild gives it again', async () => {
    const orders = fc.tuple(
      fc.nat().chain((seed) => fc.constant(shuffled(pieces, seed))),
      fc.double({ min: 0.3, max: 1, noNaN: true }),
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 3, maxLength: 8 }),
    )
    await fc.assert(
      fc.asyncProperty(orders, async ([all, share, steps]) => {
        const some = all.slice(0, Math.ceil(all.length * share))
        const atOnce = await Register.open(':memory:', readOnce)
        await put(
          atOnce,
          some.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)),
        )
        const expected = await exported(atOnce)
        await atOnce.close()

        const register = await freshRegister(fresh, readOnce)
        for (let i = 0, n = 0; i < some.length; i += steps[n++ % steps.length])
          await put(register, some.slice(i, i + steps[n % steps.length]))
        sameText(await exported(register), expected)
        // A decision that takes back one that is not here is said to do so.
        const missing = (await problemsOf(register)).filter((problem) => !problem.includes('it takes back'))
        assert.deepEqual(missing, [])
        await register.rebuild()
        sameText(await exported(register), expected)
      }),
      { numRuns: fresh.name === 'sqlite' ? RUNS : Math.ceil(RUNS / 2), seed: SEED, endOnFailure: true },
    )
  })
})

const nameOf = ({ document, decision }: Piece): string => (document ?? decision!).id

async function put(register: Register, pieces: readonly Piece[]): Promise<void> {
  await register.add(pieces.flatMap(({ document }) => document ?? []))
  await register.addDecisions(pieces.flatMap(({ decision }) => decision ?? []))
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const keys = fc.sample(fc.nat(), { numRuns: items.length, seed })
  return items
    .map((item, i) => ({ item, key: keys[i] }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}
