// A client made from the description compiles, and does a day's work with a real server.

import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { serve, type Listening } from '../../src/server/serve.ts'
import { clientFrom, type Described } from './client.ts'
import { office } from './office.ts'

const root = join(import.meta.dirname, '../..')
const folder = join(root, 'out/client')

/** What a program does with it; it compiles only where the types of the description say so. */
const WORK = `import assert from 'node:assert/strict'
import { client, Failure, type Entry, type Decision } from './client.ts'

const office = client(process.argv[2]!)
const added = await office.postDocuments({
  text: 'On 3 May 2024, the Premier of Québec, François Legault, paid an official visit to Paris, France.',
  origin: 'gazette',
})
assert.equal(added.documents[0]!.added, true)
const found = await office.getSearch({ party: 'CA-QC', other: 'FR', since: '2024' })
const entry: Entry = found.entries[0]!
assert.equal(entry.date?.preferred, '2024-05-03')
assert.equal(entry.date?.values[0]!.sources[0]!.quote, '3 May 2024')
const { decisions } = await office.postDecisions({ verb: 'confirm', id: entry.id })
const decision: Decision = decisions[0]!
const seen = await office.getEngagementsById(entry.id)
assert.equal(seen.entries.find(({ id }) => id === entry.id)?.review, 'confirmed')
await office.postDecisions({ verb: 'take-back', id: decision.id })
const pair = await office.getRelationsByPartyByOther('CA-QC', 'FR')
assert.ok(pair.entries.length > 0)
await assert.rejects(office.getEngagementsById('nothing'), (error) => error instanceof Failure && error.problem.status === 404)
assert.match(await office.getSearchCsv({ party: 'CA-QC' }), /2024-05-03/)
`

describe('a client made from the description', () => {
  let listening: Listening
  before(async () => {
    const it = await office()
    listening = await serve(it.settings, '127.0.0.1', 0)
    const description = (await (await fetch(`${listening.url}openapi.json`)).json()) as Described
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'client.ts'), clientFrom(description))
    writeFileSync(join(folder, 'work.ts'), WORK)
    const compilerOptions = {
      target: 'es2024',
      lib: ['es2024'],
      module: 'nodenext',
      types: ['node'],
      strict: true,
      noEmit: true,
      noUncheckedIndexedAccess: true,
      allowImportingTsExtensions: true,
      skipLibCheck: true,
    }
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }))
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['.'] }))
  })
  after(() => listening.close())

  test('compiles', () => {
    const run = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' })
    assert.equal(run.stdout + run.stderr, '')
  })

  test('works', async () => {
    const child = spawn(process.execPath, [join(folder, 'work.ts'), listening.url.replace(/\/$/, '')])
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
    const code = await new Promise((resolve) => child.on('exit', resolve))
    assert.equal(code, 0, said)
  })
})
