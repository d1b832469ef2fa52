/** What is known of the documents that tell an engagement: which are one source, and which a page says no longer. */

import { familiesOf, imprintOf, remembered, type Imprint } from '../register/families.ts'
import type { Report } from '../register/report.ts'
import { comparedTexts } from './compared-texts.ts'
import type { Database } from './contract.ts'

/** Imprints that are kept in memory; each is some 20 KB. */
const KEPT = 300

export class Witnesses {
  readonly #db: Database
  /** By document. Its text is a function of it. */
  readonly #imprints = new Map<string, Imprint>()
  /** Of texts that tell one engagement, each step asks again. */
  readonly #likenessOf = remembered()

  constructor(db: Database) {
    this.#db = db
  }

  /** The reports of each group, with `family` and `replaced`: a group is what tells one engagement. */
  async mark<R extends Report>(groups: readonly (readonly R[])[]): Promise<R[][]> {
    const documents = groups.flatMap((group) => group.map(({ document }) => document))
    const { addresses, replaced } = await this.#seen([...new Set(documents)])
    const shared = groups.map((group) => [...new Set(group.map(({ document }) => document))].sort())
    await this.#load(shared.flatMap((ids) => (ids.length > 1 ? ids : [])))
    return groups.map((group, i) => {
      const families = new Map<string, string>()
      if (shared[i].length > 1) {
        const sources = shared[i].flatMap((id) => {
          const imprint = this.#imprints.get(id)
          return imprint ? [{ id, imprint, addresses: addresses.get(id) ?? [] }] : []
        })
        for (const family of familiesOf(sources, this.#likenessOf)) for (const id of family) families.set(id, family[0])
      }
      return group.map((report) => {
        const family = families.get(report.document)
        return {
          ...report,
          ...(family === undefined ? {} : { family }),
          ...(replaced.has(report.document) ? { replaced: true as const } : {}),
        }
      })
    })
  }

  /** Where documents were seen, and those that stand nowhere now. */
  async #seen(documents: readonly string[]): Promise<{ addresses: Map<string, string[]>; replaced: Set<string> }> {
    const rows = await this.#db.all<{ document: string; address: string; stands: number }>(
      `SELECT document, address, max(CASE WHEN ${LATEST} THEN 1 ELSE 0 END) AS stands FROM retrievals
         WHERE ${this.#db.dialect.among('document', 'text')} GROUP BY document, address`,
      [documents],
    )
    const addresses = new Map<string, string[]>()
    const standing = new Set<string>()
    for (const { document, address, stands } of rows) {
      const known = addresses.get(document)
      if (known) known.push(address)
      else addresses.set(document, [address])
      if (stands) standing.add(document)
    }
    return { addresses, replaced: new Set([...addresses.keys()].filter((document) => !standing.has(document))) }
  }

  async #load(documents: readonly string[]): Promise<void> {
    const missing = [...new Set(documents)].filter((id) => !this.#imprints.has(id))
    if (!missing.length) return
    // What is asked for now may be more than is kept: room is made before, not after.
    for (const id of this.#imprints.keys()) {
      if (this.#imprints.size + missing.length <= KEPT) break
      if (!documents.includes(id)) this.#imprints.delete(id)
    }
    for (const { document, text } of await comparedTexts(this.#db, missing))
      this.#imprints.set(document, imprintOf(text))
  }
}

/** Of a row of `retrievals`: no other document was seen there later. */
export const LATEST = `NOT EXISTS (SELECT 1 FROM retrievals later WHERE later.address = retrievals.address
  AND later.document IS NOT NULL AND (later.at, later.id) > (retrievals.at, retrievals.id))`
