/** Where and when documents were seen, and what else was seen there. */

import type { Retrieval } from '../model/retrieval.ts'
import { BRIEF, documentFrom, type BriefRow, type DocumentFound } from './briefs.ts'
import type { Database } from './contract.ts'

/** A document at one address. */
export interface Sight {
  readonly address: string
  /** Instants. */
  readonly first: string
  readonly last: string
  /** Where redirects led. */
  readonly led?: string
  /** The watched source that led there. */
  readonly source?: string
  /** Since when something else stands there. */
  readonly replaced?: string
  /** Since when nothing stands there. */
  readonly gone?: string
  /** All documents seen there in the order in which they stood there, of which this is one, if there was another. */
  readonly versions: readonly VersionSeen[]
}

export interface VersionSeen extends DocumentFound {
  /** When it was first seen there, this time. */
  readonly at: string
}

/** Addresses of a document, and retrievals of an address, that are told of: the last ones. */
const [ADDRESSES, RETRIEVALS] = [20, 200]

export async function sightsOf(db: Database, document: string): Promise<Sight[]> {
  const addresses = await db.all<{ address: string }>(
    `SELECT DISTINCT address FROM retrievals WHERE document = ? ORDER BY address LIMIT ${ADDRESSES}`,
    [document],
  )
  return Promise.all(addresses.map(({ address }) => sightAt(db, address, document)))
}

async function sightAt(db: Database, address: string, document: string): Promise<Sight> {
  // The last of all, and the first and last of this document among them or before.
  const rows = await db.all<BriefRow & { body: string }>(
    `SELECT r.body, ${BRIEF.columns} FROM retrievals r LEFT JOIN documents ON documents.id = r.document ${BRIEF.join}
       WHERE r.id IN (SELECT id FROM (SELECT id FROM retrievals WHERE address = ? ORDER BY at DESC, id DESC LIMIT ${RETRIEVALS}) a
         UNION SELECT id FROM retrievals WHERE address = ? AND document = ?)
       ORDER BY r.at, r.id`,
    [address, address, document],
  )
  const seen = rows.map(({ body, ...row }) => ({ row, retrieval: JSON.parse(body) as Retrieval }))
  const own = seen.filter(({ retrieval }) => retrieval.document === document)
  const [first, last] = [own[0].retrieval, own.at(-1)!.retrieval]
  const after = seen.filter(({ retrieval }) => retrieval.at > last.at).map(({ retrieval }) => retrieval)
  const replaced = after.find((one) => one.document !== undefined)
  // What is gone and came back is not gone.
  const gone = after.at(-1)?.document === undefined ? after.findLast((one) => one.document === undefined) : undefined
  const versions = seen.flatMap(({ row, retrieval }, i) =>
    retrieval.document === undefined || seen[i - 1]?.retrieval.document === retrieval.document
      ? []
      : [{ ...documentFrom(row), at: retrieval.at }],
  )
  return {
    address,
    first: first.at,
    last: last.at,
    ...(last.led === undefined ? {} : { led: last.led }),
    ...(first.source === undefined ? {} : { source: first.source }),
    ...(replaced ? { replaced: replaced.at } : {}),
    ...(gone ? { gone: gone.at } : {}),
    versions: versions.length > 1 ? versions : [],
  }
}
