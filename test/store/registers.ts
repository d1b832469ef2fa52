// Registers for tests, and what they hold.

import assert from 'node:assert/strict'
import { after } from 'node:test'
import { readDocument } from '../../src/index.ts'
import type { Anchor } from '../../src/model/decision.ts'
import type { Undecided } from '../../src/register/decisions.ts'
import type { Entry } from '../../src/register/entry.ts'
import type { ReadDocument } from '../../src/store/placing.ts'
import { Register } from '../../src/store/register.ts'
import type { Fresh } from './databases.ts'

/** Opens a register, and closes it after the tests of the suite or the test that it is opened in. */
export async function openRegister(address: string, read: ReadDocument = readDocument): Promise<Register> {
  const register = await Register.open(address, read)
  after(() => register.close())
  return register
}

export const freshRegister = async (fresh: Fresh, read?: ReadDocument): Promise<Register> =>
  openRegister(await fresh.address(), read)

export async function exported(register: Register): Promise<string> {
  const lines: string[] = []
  for await (const line of register.lines()) lines.push(line)
  return lines.join('')
}

/** What follows from documents and decisions: the lines of the export after theirs. */
export const derived = async (register: Register): Promise<string> =>
  (await exported(register)).replace(/^\{"(document|decision)":.*\n/gm, '')

export async function problemsOf(register: Register): Promise<string[]> {
  const found: string[] = []
  for await (const { where, what } of register.problems()) found.push(`${where} ${what}`)
  return found
}

export async function entriesOf(register: Register): Promise<Entry[]> {
  const lines = (await exported(register)).split('\n').filter((line) => line.startsWith('{"entry"'))
  return lines.map((line) => (JSON.parse(line) as { entry: Entry }).entry)
}

export const isMission = (entry: Entry): boolean => entry.type === 'visit' && entry.kind.preferred === 'mission'
export const isMeeting = (entry: Entry): boolean => entry.type === 'meeting'

/** The one entry of which this holds. */
export async function entryWhere(register: Register, holds: (entry: Entry) => boolean): Promise<Entry> {
  const found = (await entriesOf(register)).filter(holds)
  assert.equal(found.length, 1, `${found.length} entries where one was expected`)
  return found[0]
}

/** The words that a report, or the first of an entry, rests on. */
export async function anchorOf(register: Register, report: string): Promise<Anchor> {
  const [found] = await register.lookup.anchorsOf([report])
  assert.ok(found, `no report ${report}`)
  return found.anchor
}

let minute = 0

/** Signature of a decision, each a minute after the one before. */
export function signed(by = 'A. Archivist'): { at: string; by: string } {
  return { at: new Date(Date.UTC(2026, 0, 6, 0, minute++)).toISOString(), by }
}

/** A decision without its signature. */
export type Unsigned = Undecided extends infer D ? (D extends Undecided ? Omit<D, 'at' | 'by'> : never) : never

/** Signs and makes one decision, and gives its id. */
export async function decide(register: Register, said: Unsigned): Promise<string> {
  const [made] = await register.decide([{ ...signed(), ...said }])
  return made.id
}

/** Fails with the lines that differ, of text that would fill many screens. */
export function sameText(text: string, expected: string): void {
  if (text === expected) return
  const [found, due] = [text.split('\n'), expected.split('\n')]
  const [here, there] = [new Set(found), new Set(due)]
  const lines = [
    ...due.filter((line) => !here.has(line)).map((line) => `- ${line}`),
    ...found.filter((line) => !there.has(line)).map((line) => `+ ${line}`),
  ]
  assert.fail(
    lines
      .slice(0, 6)
      .map((line) => line.slice(0, 1500))
      .join('\n'),
  )
}
