/** The register as text, line by line: equal registers give equal text, byte for byte, on every store. */

import type { Entry } from '../register/entry.ts'
import { canonical } from '../register/canonical.ts'
import { personOf } from '../register/people.ts'
import type { Database } from './contract.ts'
import { appearancesOfPeople, withWholes } from './lookup.ts'
import type { Truth } from './truth.ts'

const STEP = 500

/**
 * JSON Lines, one object with one key a line: `document`, `retrieval`, `source`, `decision`, `entry`, `person`,
 * `organisation`, each in the order of ids.
 * Documents, retrievals and decisions are the truth, from which `chancery import` makes the register again, and sources
 * are what it watches; the rest follows.
 */
export async function* exportLines(db: Database, truth: Truth): AsyncGenerator<string> {
  const release = await db.snapshot()
  try {
    yield* linesOf(db, truth)
  } finally {
    await release()
  }
}

async function* linesOf(db: Database, truth: Truth): AsyncGenerator<string> {
  for (let last = ''; ;) {
    const documents = await truth.documentsAfter(last, STEP)
    if (!documents.length) break
    for (const { bytes, ...rest } of documents) yield lineOf('document', { ...rest, ...contentOf(bytes) })
    last = documents.at(-1)!.id
  }
  for (let last = ''; ;) {
    const retrievals = await truth.retrievalsAfter(last, STEP)
    if (!retrievals.length) break
    for (const retrieval of retrievals) yield lineOf('retrieval', retrieval)
    last = retrievals.at(-1)!.id
  }
  for (const { body } of await db.all<{ body: string }>('SELECT body FROM sources ORDER BY address'))
    yield lineOf('source', JSON.parse(body))
  for (const decision of await truth.decisions()) yield lineOf('decision', decision)
  for (let last = ''; ;) {
    const rows = await db.all<{ id: string; body: string }>(
      `SELECT id, body FROM entries WHERE id > ? ORDER BY id LIMIT ${STEP}`,
      [last],
    )
    if (!rows.length) break
    const entries = rows.map(({ body }) => JSON.parse(body) as Entry)
    for (const entry of await withWholes(db, entries)) yield lineOf('entry', entry)
    last = rows.at(-1)!.id
  }
  for (let last = ''; ;) {
    const people = await db.all<{ person: string }>(
      `SELECT DISTINCT person FROM appearances WHERE person > ? ORDER BY person LIMIT ${STEP}`,
      [last],
    )
    if (!people.length) break
    const ids = people.map(({ person }) => person)
    for (const [id, appearances] of await appearancesOfPeople(db, ids))
      yield lineOf('person', { ...personOf(appearances), id, appearances })
    last = ids.at(-1)!
  }
  const organisations = await db.all<{ id: string; organisation: string }>(
    'SELECT id, organisation FROM organisations ORDER BY organisation, id',
  )
  for (const [id, names] of Map.groupBy(organisations, ({ organisation }) => organisation))
    yield lineOf('organisation', { id, codes: names.map((one) => one.id) })
}

const lineOf = (what: string, value: unknown): string => `{"${what}":${canonical(value)}}\n`

/** Text where the bytes are nothing but text, so that an export can be read; else base64. */
function contentOf(bytes: Uint8Array): { text: string } | { bytes: string } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { bytes: Buffer.from(bytes).toString('base64') }
  }
}
