// An office for tests: the samples and some records of a register that exists, in memory, without a socket.

import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { officeApp } from '../../src/server/app.ts'
import type { Settings } from '../../src/server/site.ts'
import { readDocument, type Document } from '../../src/index.ts'
import { Register } from '../../src/store/register.ts'
import { documentOf, RECORDS, SAMPLES } from '../store/documents.ts'

export interface Office {
  readonly app: Hono
  readonly register: Register
  readonly settings: Settings
  /** Asks the office; of a path alone, as a browser on this machine would. */
  request(path: string, init?: RequestInit): Promise<Response>
}

const root = join(import.meta.dirname, '../..')

/** One visit told thrice, and one ambassador in two spellings: what the first samples lack. */
const TOLD_TWICE: readonly Document[] = globSync('samples/{december-2009,vice-speaker}/*.txt', { cwd: root })
  .sort()
  .map((file) => documentOf(readFileSync(join(root, file), 'utf8'), file))

/** What a person has to decide: sources that differ, meetings and people that may be one. */
export const DOUBTFUL: readonly Document[] = [
  'The Minister of Culture of Norway, Anne Holt, paid a working visit to Ottawa, Canada, from 4 to 5 March 2022. She met with the Minister of Heritage of Canada, Paul Roy.',
  'From 6 to 7 March 2022 the Minister of Culture of Norway, Anne Holt, paid a working visit to Ottawa, Canada.',
  'The Minister of Trade of Chad, Abel Tom, met with the Minister of Trade of Cameroon in May 2021.',
  'The Minister of Trade of Chad met with officials of Cameroon in May 2021.',
  'On 8 June 2013 the Foreign Minister of Chile, Marta Soto, visited Lima, Peru.',
  'On 8 June 2019 the Minister of Health of Chile, M. Soto, visited Quito, Ecuador.',
].map((text, i) => documentOf(text, `doubtful-${i + 1}.txt`))

/** Texts, records, and engagements that several of them tell. */
export const DOCUMENTS: readonly Document[] = [...SAMPLES, ...TOLD_TWICE, ...DOUBTFUL, ...RECORDS]

/** In memory, so it may be opened anywhere, hooks included, and need not be closed. */
export async function office(more: Partial<Settings> = {}, documents = DOCUMENTS): Promise<Office> {
  const register = more.register ?? (await Register.open(':memory:', readDocument))
  await register.add(documents)
  const settings: Settings = {
    register,
    address: ':memory:',
    office: 'US',
    user: 'A. Archivist',
    version: '0.0.0',
    hosts: ['localhost', '127.0.0.1'],
    ...more,
  }
  const app = officeApp(settings)
  return { app, register, settings, request: async (path, init) => app.request(path, init) }
}
