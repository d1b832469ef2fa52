/** What is known of the documents that tell an engagement: which are one source, and which a page says no longer. */

import { COMPARED_LETTERS, familiesOf, imprintOf, likenessOf, type Imprint } from '../register/families.ts'
import type { Report } from '../register/report.ts'
import type { Database } from './contract.ts'

/** Imprints that are kept in memory; each is some 20 KB. */
const KEPT = 300
/** Comparisons that are remembered: those of a thousand texts, each with each. */
const REMEMBERED = 500_000

export class Witnesses {
  readonly #db: Database
  /** By document. Its text is a function of it. */
  readonly #imprints = new Map<string, Imprint>()
  /** How alike two texts are, by the numbers of their imprints: of those that tell one engagement, each step asks again. */
  readonly #likeness = new Map<number, number>()
  readonly #numbers = new WeakMap<Imprint, number>()
  #next = 0

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

  readonly #likenessOf = (a: Imprint, b: Imprint): number => {
    const [i, j] = [this.#numbers.get(a)!, this.#numbers.get(b)!]
    const pair = Math.min(i, j) * 2 ** 26 + Math.max(i, j)
    const known = this.#likeness.get(pair)
    if (known !== undefined) return known
    const found = likenessOf(a, b)
    if (this.#likeness.size >= REMEMBERED) this.#likeness.clear()
    this.#likeness.set(pair, found)
    return found
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
    const rows = await this.#db.all<{ document: string; text: string }>(
      `SELECT document, substr(text, 1, ${COMPARED_LETTERS}) AS text FROM readings
         WHERE ${this.#db.dialect.among('document', 'text')}`,
      [missing],
    )
    for (const { document, text } of rows) {
      const imprint = imprintOf(text)
      this.#imprints.set(document, imprint)
      this.#numbers.set(imprint, this.#next++)
    }
  }
}

/** Of a row of `retrievals`: no other document was seen there later. */
export const LATEST = `NOT EXISTS (SELECT 1 FROM retrievals later WHERE later.address = retrievals.address
  AND later.document IS NOT NULL AND (later.at, later.id) > (retrievals.at, retrievals.id))`
