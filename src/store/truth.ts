/** Documents, where and when they were seen, and decisions: what nothing else can give back. Rows are put in, never changed. */

import type { Decision } from '../model/decision.ts'
import type { Document, DocumentFormat } from '../model/document.ts'
import { canonical } from '../register/canonical.ts'
import type { Retrieval } from '../model/retrieval.ts'
import { standing } from '../register/decisions.ts'
import type { Database, Param, Row } from './contract.ts'

interface DocumentRow extends Row {
  readonly id: string
  readonly format: string
  readonly origin: string
  readonly added: string
  readonly published: string | null
  readonly language: string | null
  readonly bytes: Uint8Array
  readonly headers: string | null
}

const DOCUMENT = 'id, format, origin, added, published, language, bytes, headers'

export class Truth {
  readonly #db: Database
  readonly #counted = new Map<string, { readonly word: string; readonly number: number }>()

  constructor(db: Database) {
    this.#db = db
  }

  /** Answers with the ids that were not there before. */
  async addDocuments(documents: readonly Document[]): Promise<Set<string>> {
    const known = await this.knownOf(documents.map(({ id }) => id))
    const fresh = new Map(documents.filter(({ id }) => !known.has(id)).map((document) => [document.id, document]))
    await this.#db.insert(
      'documents',
      ['id', 'format', 'origin', 'added', 'published', 'language', 'bytes', 'size', 'headers'],
      [...fresh.values()].map(({ id, format, origin, added, published, language, bytes, headers }) => [
        id,
        format,
        origin,
        added,
        published ?? null,
        language ?? null,
        bytes,
        bytes.length,
        headers ? canonical(headers) : null,
      ]),
    )
    return new Set(fresh.keys())
  }

  async knownOf(ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.#db.all<{ id: string }>(
      `SELECT id FROM documents WHERE ${this.#db.dialect.among('id', 'text')}`,
      [ids],
    )
    return new Set(rows.map(({ id }) => id))
  }

  async documents(ids: readonly string[]): Promise<Document[]> {
    const rows = await this.#db.all<DocumentRow>(
      `SELECT ${DOCUMENT} FROM documents WHERE ${this.#db.dialect.among('id', 'text')} ORDER BY id`,
      [ids],
    )
    return rows.map(documentFrom)
  }

  /** The next documents after `id`, in the order of ids. */
  async documentsAfter(id: string, limit: number): Promise<Document[]> {
    const rows = await this.#db.all<DocumentRow>(
      `SELECT ${DOCUMENT} FROM documents WHERE id > ? ORDER BY id LIMIT ${limit}`,
      [id],
    )
    return rows.map(documentFrom)
  }

  /** Answers with those that were not there before. */
  async addRetrievals(retrievals: readonly Retrieval[]): Promise<Retrieval[]> {
    const rows = await this.#db.all<{ id: string }>(
      `SELECT id FROM retrievals WHERE ${this.#db.dialect.among('id', 'text')}`,
      [retrievals.map(({ id }) => id)],
    )
    const known = new Set(rows.map(({ id }) => id))
    const fresh = [...new Map(retrievals.map((one) => [one.id, one])).values()].filter(({ id }) => !known.has(id))
    await this.#db.insert(
      'retrievals',
      ['id', 'address', 'at', 'document', 'source', 'body'],
      fresh.map((one) => [one.id, one.address, one.at, one.document ?? null, one.source ?? null, JSON.stringify(one)]),
    )
    return fresh
  }

  /** In the order of ids. */
  async retrievalsAfter(id: string, limit: number): Promise<Retrieval[]> {
    const rows = await this.#db.all<{ body: string }>(
      `SELECT body FROM retrievals WHERE id > ? ORDER BY id LIMIT ${limit}`,
      [id],
    )
    return rows.map(({ body }) => JSON.parse(body) as Retrieval)
  }

  /** What was last seen at an address: the last retrieval, and the last that gave a document. */
  async lastSeen(address: string): Promise<{ readonly last?: Retrieval; readonly document?: Retrieval }> {
    const find = async (condition: string): Promise<Retrieval | undefined> => {
      const row = await this.#db.one<{ body: string }>(
        `SELECT body FROM retrievals WHERE address = ? ${condition} ORDER BY at DESC, id DESC LIMIT 1`,
        [address],
      )
      return row && (JSON.parse(row.body) as Retrieval)
    }
    const [last, document] = [await find(''), await find('AND document IS NOT NULL')]
    return { ...(last ? { last } : {}), ...(document ? { document } : {}) }
  }

  /** Counted once for each revision of the register: of a million rows it takes a while. */
  async countOf(table: 'documents' | 'decisions'): Promise<number> {
    const { word } = (await this.#db.one<{ word: string }>('SELECT word FROM revision'))!
    const known = this.#counted.get(table)
    if (known?.word === word) return known.number
    const { number } = (await this.#db.one<{ number: number }>(`SELECT count(*) AS number FROM ${table}`))!
    this.#counted.set(table, { word, number })
    return number
  }

  /** Answers with those that were not there before. */
  async addDecisions(decisions: readonly Decision[]): Promise<Decision[]> {
    const rows = await this.#db.all<{ id: string }>(
      `SELECT id FROM decisions WHERE ${this.#db.dialect.among('id', 'text')}`,
      [decisions.map(({ id }) => id)],
    )
    const known = new Set(rows.map(({ id }) => id))
    const fresh = new Map(decisions.filter(({ id }) => !known.has(id)).map((decision) => [decision.id, decision]))
    await this.#db.insert(
      'decisions',
      ['id', 'kind', 'at', 'body'],
      [...fresh.values()].map((decision) => [decision.id, decision.kind, decision.at, JSON.stringify(decision)]),
    )
    return [...fresh.values()]
  }

  /** In the order of time; of some kinds only, or of some ids. */
  async decisions(where: { kinds?: readonly string[]; ids?: readonly string[] } = {}): Promise<Decision[]> {
    const conditions: string[] = []
    const params: Param[] = []
    if (where.kinds) {
      conditions.push(this.#db.dialect.among('kind', 'text'))
      params.push(where.kinds)
    }
    if (where.ids) {
      conditions.push(this.#db.dialect.among('id', 'text'))
      params.push(where.ids)
    }
    const rows = await this.#db.all<{ body: string }>(
      `SELECT body FROM decisions ${conditions.length ? `WHERE ${conditions.join(' AND ')}` : ''} ORDER BY at, id`,
      params,
    )
    return rows.map(({ body }) => JSON.parse(body) as Decision)
  }

  /** Those of the given decisions that hold. What takes back is looked for among all. */
  async standingOf(decisions: readonly Decision[]): Promise<Decision[]> {
    if (!decisions.length) return []
    const takingBack = await this.decisions({ kinds: ['take-back'] })
    return standing([...decisions.filter(({ kind }) => kind !== 'take-back'), ...takingBack])
  }
}

const documentFrom = ({ id, format, origin, added, published, language, bytes, headers }: DocumentRow): Document => ({
  id,
  bytes,
  format: format as DocumentFormat,
  origin,
  added,
  ...(published === null ? {} : { published }),
  ...(language === null ? {} : { language }),
  ...(headers === null ? {} : { headers: JSON.parse(headers) as Record<string, string> }),
})
