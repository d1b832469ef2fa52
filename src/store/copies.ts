/**
 * Documents that are one source, whatever was read in them: looked for when one asks for a document, so that adding costs
 * a few rows and what is found never depends on what came first.
 */

import { familiesOf, imprintOf, remembered, type Imprint } from '../register/families.ts'
import { shinglesOf } from '../register/shingles.ts'
import { comparedTexts } from './compared-texts.ts'
import type { Database } from './contract.ts'

/** Documents that share the most shingles and are compared: of a summit that hundreds tell, a formula that all share. */
const COMPARED = 100
/** Documents of one family that are looked for; of a release on more sites the rest is left out. */
const MOST = 60

/** Of documents whose text was not there before: it changes in a rebuild alone, which empties the table first. */
export const putShingles = (db: Database, texts: Iterable<readonly [document: string, text: string]>): Promise<void> =>
  db.insert(
    'shingles',
    ['key', 'document'],
    [...texts].flatMap(([document, text]) => shinglesOf(text).map((key) => [key, document])).sort(byKey),
    '(key, document) DO NOTHING',
  )

/** In the order of the table, which is how rows are put in soonest. */
const byKey = ([a]: (string | number)[], [b]: (string | number)[]): number => (a as number) - (b as number)

/** Ids of the copies of a document and of the versions of their pages, itself among them, in order. */
export async function familyOf(db: Database, document: string): Promise<string[]> {
  const known = new Map<string, { readonly text: string; readonly imprint: Imprint }>()
  const family = new Set([document])
  const addresses = new Map<string, string[]>()
  const likeness = remembered()
  await load(db, [document], known)
  // What is added while it goes on is gone through, too.
  for (const id of family) {
    const own = known.get(id)
    if (!own) continue
    const at = await addressesOf(db, id)
    addresses.set(id, at)
    const [alike, versions] = [await sharing(db, shinglesOf(own.text)), await seenAt(db, at)]
    await load(db, [...alike, ...versions], known)
    const copies = alike.filter((other) => {
      const one = known.get(other)
      return one && likeness(own.imprint, one.imprint) === 1
    })
    for (const other of [...copies.sort(), ...versions]) if (family.size < MOST && known.has(other)) family.add(other)
  }
  const sources = [...family].flatMap((id) => {
    const imprint = known.get(id)?.imprint
    return imprint ? [{ id, imprint, addresses: addresses.get(id) ?? [] }] : []
  })
  return familiesOf(sources, likeness).find((ids) => ids.includes(document)) ?? [document]
}

/** Those that share the most come first. */
async function sharing(db: Database, shingles: readonly number[]): Promise<string[]> {
  const rows = await db.all<{ document: string }>(
    `SELECT document FROM shingles WHERE ${db.dialect.among('key', 'bigint')}
       GROUP BY document ORDER BY count(*) DESC, document LIMIT ${COMPARED}`,
    [shingles],
  )
  return rows.map((row) => row.document)
}

async function addressesOf(db: Database, document: string): Promise<string[]> {
  const rows = await db.all<{ address: string }>(
    `SELECT DISTINCT address FROM retrievals WHERE document = ? ORDER BY address LIMIT ${MOST}`,
    [document],
  )
  return rows.map(({ address }) => address)
}

/** The documents that stood at any of the addresses. */
async function seenAt(db: Database, addresses: readonly string[]): Promise<string[]> {
  if (!addresses.length) return []
  const rows = await db.all<{ document: string }>(
    `SELECT DISTINCT document FROM retrievals WHERE document IS NOT NULL AND ${db.dialect.among('address', 'text')}
       ORDER BY document LIMIT ${MOST}`,
    [addresses],
  )
  return rows.map((row) => row.document)
}

async function load(
  db: Database,
  documents: readonly string[],
  known: Map<string, { readonly text: string; readonly imprint: Imprint }>,
): Promise<void> {
  const missing = documents.filter((id) => !known.has(id))
  if (!missing.length) return
  for (const { document, text } of await comparedTexts(db, missing))
    known.set(document, { text, imprint: imprintOf(text) })
}
