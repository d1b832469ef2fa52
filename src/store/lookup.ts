/** One thing of the register by its id, or by the beginning of it where there is but one. */

import { isAddition, type Anchor, type Decision } from '../model/decision.ts'
import type { Reading } from '../model/reading.ts'
import { windowOf } from '../model/window.ts'
import type { Entry } from '../register/entry.ts'
import { personOf, type Appearance } from '../register/people.ts'
import { reportIdOf, type Report } from '../register/report.ts'
import type { Database, Row } from './contract.ts'
import { familyOf } from './copies.ts'
import { Finding } from './finding.ts'
import { SCALE } from './linker.ts'
import { sightsOf, type Sight } from './sights.ts'
import type { Truth } from './truth.ts'

export interface DocumentShown {
  readonly id: string
  readonly format: string
  readonly origin: string
  readonly added: string
  readonly size: number
  readonly text: string
  readonly reading: Reading
  /** The entry of each engagement of the reading; none for one that was rejected. */
  readonly entries: Readonly<Record<string, string>>
}

export interface PersonShown {
  readonly id: string
  readonly person: ReturnType<typeof personOf>
  readonly appearances: readonly Appearance[]
  /** Number of entries, of which those of this page follow, latest first. */
  readonly number: number
  readonly entries: readonly Entry[]
  /** Where the next page begins; not there on the last one. */
  readonly next?: string
}

/** Entries of a person to a page, unless told. */
const PERSON_PAGE = 200

export interface LinkShown {
  readonly a: string
  readonly b: string
  /** From 0 to 1. */
  readonly score: number
  readonly reasons: readonly string[]
}

/** What one anchor of a decision means. */
export interface Meant {
  /** 0 for `on`, 1 for `other`. */
  readonly nth: number
  readonly entry?: string
  readonly person?: { readonly id: string; readonly name: string }
}

/** What may have parts: its reports, and the documents that tell it and them. */
type Whole = Pick<Entry, 'id' | 'reports' | 'history'>

export class Lookup {
  readonly #db: Database
  readonly #finding: Finding
  readonly #truth: Truth

  constructor(db: Database, truth: Truth) {
    this.#db = db
    this.#finding = new Finding(db)
    this.#truth = truth
  }

  /** By its own id, or that of any of its reports. */
  async entry(id: string): Promise<Entry | undefined> {
    const report = await this.#whole('reports', id, 'entry')
    if (!report) return undefined
    const row = await this.#db.one<{ body: string }>('SELECT body FROM entries WHERE id = ?', [report])
    return row && (await withWholes(this.#db, [JSON.parse(row.body) as Entry]))[0]
  }

  async document(id: string): Promise<DocumentShown | undefined> {
    const whole = await this.#whole('documents', id.startsWith('sha256:') ? id : `sha256:${id}`)
    if (!whole) return undefined
    const row = await this.#db.one<Row & Omit<DocumentShown, 'reading' | 'entries'> & { body: string }>(
      `SELECT d.id, d.format, d.origin, d.added, d.size, r.text, r.body
       FROM documents d JOIN readings r ON r.document = d.id WHERE d.id = ?`,
      [whole],
    )
    if (!row) return undefined
    const reports = await this.#db.all<{ id: string; entry: string }>(
      'SELECT id, entry FROM reports WHERE document = ? ORDER BY id',
      [whole],
    )
    const { body, ...rest } = row
    return {
      ...rest,
      reading: JSON.parse(body) as Reading,
      entries: Object.fromEntries(reports.map((each) => [each.id.slice(each.id.indexOf('.') + 1), each.entry])),
    }
  }

  /** Where and when a document was seen. */
  sights(document: string): Promise<Sight[]> {
    return sightsOf(this.#db, document)
  }

  /** Ids of the documents that are one source with it, copies and versions of a page, itself among them, in order. */
  family(document: string): Promise<string[]> {
    return familyOf(this.#db, document)
  }

  /** The entries with these ids, in their order; those that are not there are left out. */
  async entries(ids: readonly string[]): Promise<Entry[]> {
    const rows = await this.#db.all<{ id: string; body: string }>(
      `SELECT id, body FROM entries WHERE ${this.#db.dialect.among('id', 'text')}`,
      [ids],
    )
    const bodies = new Map(rows.map(({ id, body }) => [id, body]))
    const found = [...new Set(ids)].flatMap((id) => bodies.get(id) ?? [])
    return withWholes(
      this.#db,
      found.map((body) => JSON.parse(body) as Entry),
    )
  }

  /** What is told as a part of an entry, such as the programme of a visit: by day, and within a day as it is told. */
  async parts(entry: Whole): Promise<Entry[]> {
    return (await this.partsOf([entry])).get(entry.id)!
  }

  /** The parts of each of several entries, by its id. */
  async partsOf(wholes: readonly Whole[]): Promise<Map<string, Entry[]>> {
    const wholeOf = new Map(wholes.flatMap(({ id, reports }) => reports.map((report) => [report, id] as const)))
    const rows = await this.#db.all<{ id: string; entry: string; body: string }>(
      `SELECT id, entry, body FROM reports WHERE ${this.#db.dialect.among('document', 'text')} ORDER BY id`,
      [[...new Set(wholes.flatMap(({ history }) => history.map(({ document }) => document)))]],
    )
    const read = rows.flatMap(({ id, entry: of, body }) => {
      const { document, engagement } = JSON.parse(body) as Report
      const whole = engagement.partOf === undefined ? undefined : wholeOf.get(reportIdOf(document, engagement.partOf))
      return whole !== undefined && whole !== of ? [{ id, of, whole }] : []
    })
    const told = [...read, ...(await this.#addedTo(wholeOf))].sort((a, b) => numberIn(a.id) - numberIn(b.id))
    const known = new Map((await this.entries(told.map(({ of }) => of))).map((entry) => [entry.id, entry]))
    const dayOf = ({ date }: Entry): number => (date && windowOf(date.preferred)?.from) ?? Number.MAX_SAFE_INTEGER
    return new Map(
      wholes.map(({ id }) => {
        const ids = new Set(told.flatMap(({ of, whole }) => (whole === id ? [of] : [])))
        const parts = [...ids].flatMap((part) => known.get(part) ?? [])
        // Of one day as they are told: sorting keeps the order.
        return [id, parts.sort((a, b) => dayOf(a) - dayOf(b))]
      }),
    )
  }

  /** By the id of the person, or of any of their appearances. */
  async person(
    id: string,
    { limit = PERSON_PAGE, after }: { readonly limit?: number; readonly after?: string } = {},
  ): Promise<PersonShown | undefined> {
    const whole = await this.#whole('appearances', id, 'person')
    if (!whole) return undefined
    const appearances = (await appearancesOfPeople(this.#db, [whole])).get(whole) ?? []
    const found = await this.#finding.found({ person: whole })
    const { items, ...rest } = await this.#finding.page(found, { limit, ...(after === undefined ? {} : { after }) })
    return {
      id: whole,
      person: personOf(appearances),
      appearances,
      number: await this.#finding.count(found),
      entries: await withWholes(this.#db, items),
      ...rest,
    }
  }

  async decision(id: string): Promise<Decision | undefined> {
    const whole = await this.#whole('decisions', id.startsWith('decision:') ? id : `decision:${id}`)
    return whole === undefined ? undefined : (await this.#truth.decisions({ ids: [whole] }))[0]
  }

  /** What decisions are about, as their words are understood now; nothing of what was rejected or taken back. */
  async meantBy(decisions: readonly string[]): Promise<Map<string, Meant[]>> {
    const { dialect } = this.#db
    const anchored = await this.#db.all<{
      decision: string
      nth: number
      entry: string | null
      body: string | null
      person: string | null
    }>(
      `SELECT a.decision, a.nth, r.entry, p.person, p.body FROM anchors a LEFT JOIN reports r ON r.id = a.report
         LEFT JOIN appearances p ON p.id = a.appearance
       WHERE ${dialect.among('a.decision', 'text')} ORDER BY a.decision, a.nth`,
      [decisions],
    )
    // What was entered by hand is a report of its own decision.
    const entered = await this.#db.all<{ document: string; entry: string }>(
      `SELECT document, entry FROM reports WHERE ${dialect.among('document', 'text')}`,
      [decisions],
    )
    const meant = new Map<string, Meant[]>()
    const add = (decision: string, one: Meant): void => void meant.set(decision, [...(meant.get(decision) ?? []), one])
    const added = new Set(entered.map(({ document }) => document))
    for (const { decision, nth, entry, person, body } of anchored)
      // What an addition hangs on, or is part of, is not what it is about.
      if (!added.has(decision))
        add(decision, {
          nth,
          ...(entry === null ? {} : { entry }),
          ...(person === null || body === null
            ? {}
            : { person: { id: person, name: (JSON.parse(body) as Appearance).name } }),
        })
    for (const { document, entry } of entered) add(document, { nth: 0, entry })
    return meant
  }

  /** What people added by hand, and the words of the document tell: the decisions and their entries. */
  async addedBy(document: string): Promise<{ readonly decision: string; readonly entry: string }[]> {
    return this.#db.all<{ decision: string; entry: string }>(
      `SELECT a.decision, r.entry FROM anchors a JOIN reports r ON r.id = a.report AND r.document = a.decision
       WHERE a.document = ? ORDER BY a.decision`,
      [document],
    )
  }

  /** Texts of documents, by id. */
  async texts(documents: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.#db.all<{ document: string; text: string }>(
      `SELECT document, text FROM readings WHERE ${this.#db.dialect.among('document', 'text')}`,
      [documents],
    )
    return new Map(rows.map(({ document, text }) => [document, text]))
  }

  async origins(documents: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.#db.all<{ id: string; origin: string }>(
      `SELECT id, origin FROM documents WHERE ${this.#db.dialect.among('id', 'text')}`,
      [documents],
    )
    return new Map(rows.map(({ id, origin }) => [id, origin]))
  }

  /** The words that each report of an entry rests on, for a decision to hang on; what was added by hand comes last. */
  async anchorsOf(reports: readonly string[]): Promise<{ readonly report: Report; readonly anchor: Anchor }[]> {
    const rows = await this.#db.all<{ id: string; body: string; text: string | null }>(
      `SELECT r.id, r.body, t.text FROM reports r LEFT JOIN readings t ON t.document = r.document
       WHERE ${this.#db.dialect.among('r.id', 'text')} ORDER BY t.text IS NULL, r.id`,
      [reports],
    )
    return rows.map(({ id, body, text }) => {
      const report = { id, ...(JSON.parse(body) as Omit<Report, 'id'>) }
      const { type, cites } = report.read ?? report.engagement
      const [start, end] = cites[0]
      return { report, anchor: { document: report.document, exact: text?.slice(start, end) ?? '', start, type } }
    })
  }

  /** The words by which some report names a person who appears so. */
  async anchorOfPerson(appearance: string): Promise<Anchor | undefined> {
    const row = await this.#db.one<{ document: string; body: string; text: string | null }>(
      `SELECT r.document, r.body, t.text FROM report_appearances a JOIN reports r ON r.id = a.report
         LEFT JOIN readings t ON t.document = r.document WHERE a.appearance = ? ORDER BY t.text IS NULL, r.id LIMIT 1`,
      [appearance],
    )
    if (!row) return undefined
    const { engagement, people } = JSON.parse(row.body) as Report & { people: (string | null)[] }
    const { value, cites } = engagement.participants[people.indexOf(appearance)].name!
    const [start, end] = cites[0]
    return { document: row.document, exact: row.text?.slice(start, end) ?? value, start, type: 'person' }
  }

  /** What speaks for items of one sort being the same, each link with an end among them; the likeliest first. */
  async links(of: 'report' | 'appearance', ids: readonly string[]): Promise<LinkShown[]> {
    const { dialect } = this.#db
    const rows = await this.#db.all<{ a: string; b: string; score: number; reasons: string }>(
      ['a', 'b']
        .map((end) => `SELECT a, b, score, reasons FROM ${of}_links WHERE ${dialect.among(end, 'text')}`)
        .join(' UNION '),
      [ids, ids],
    )
    return rows
      .map(({ a, b, score, reasons }) => ({ a, b, score: score / SCALE, reasons: JSON.parse(reasons) as string[] }))
      .sort((p, q) => q.score - p.score || (p.a + p.b < q.a + q.b ? -1 : 1))
  }

  /** What people added by hand as parts of entries, which are given by their reports. */
  async #addedTo(
    wholeOf: ReadonlyMap<string, string>,
  ): Promise<{ readonly id: string; readonly of: string; readonly whole: string }[]> {
    const rows = await this.#db.all<{ id: string; of: string; report: string }>(
      `SELECT r.id, r.entry AS of, a.report FROM anchors a JOIN reports r ON r.document = a.decision AND r.id <> a.report
       WHERE ${this.#db.dialect.among('a.report', 'text')} ORDER BY r.id`,
      [[...wholeOf.keys()]],
    )
    return rows
      .map(({ id, of, report }) => ({ id, of, whole: wholeOf.get(report)! }))
      .filter(({ of, whole }) => of !== whole)
  }

  async #whole(table: string, id: string, column = 'id'): Promise<string | undefined> {
    const own = await this.#db.one<{ found: string }>(`SELECT ${column} AS found FROM ${table} WHERE id = ?`, [id])
    if (own) return own.found
    if (id.replace(/^(sha256|decision):/, '').length < 4) return undefined
    const rows = await this.#db.all<{ found: string }>(
      `SELECT DISTINCT ${column} AS found FROM ${table} WHERE id > ? AND id < ? LIMIT 2`,
      [id, `${id}\u{10FFFF}`],
    )
    return rows.length === 1 ? rows[0].found : undefined
  }
}

/** `e12` of a report is the twelfth of its document. */
const numberIn = (report: string): number => Number(/\d*$/.exec(report)![0])

/** Entries name what they are part of by report; here by the entry that holds it now. */
export async function withWholes(db: Database, given: readonly Entry[]): Promise<Entry[]> {
  const entries = await withAddedTo(db, given)
  const reports = [...new Set(entries.flatMap(({ partOf }) => partOf))]
  if (!reports.length) return entries
  const rows = await db.all<{ id: string; entry: string }>(
    `SELECT id, entry FROM reports WHERE ${db.dialect.among('id', 'text')}`,
    [reports],
  )
  const entryOf = new Map(rows.map(({ id, entry }) => [id, entry]))
  return entries.map((entry) => ({
    ...entry,
    partOf: [...new Set(entry.partOf.flatMap((id) => entryOf.get(id) ?? []))].filter((id) => id !== entry.id).sort(),
  }))
}

/** With the reports that people added them to: the words of a decision say which these are now. */
async function withAddedTo(db: Database, entries: readonly Entry[]): Promise<Entry[]> {
  const added = entries.flatMap(({ history }) =>
    history.flatMap(({ document }) => (isAddition(document) ? document : [])),
  )
  if (!added.length) return [...entries]
  const rows = await db.all<{ document: string; whole: string }>(
    `SELECT r.document, a.report AS whole FROM reports r JOIN anchors a ON a.decision = r.document AND a.report <> r.id
     WHERE ${db.dialect.among('r.document', 'text')} ORDER BY r.document, a.nth`,
    [added],
  )
  const wholes = Map.groupBy(rows, ({ document }) => document)
  return entries.map((entry) => ({
    ...entry,
    partOf: [
      ...entry.partOf,
      ...entry.history.flatMap(({ document }) => (wholes.get(document) ?? []).map(({ whole }) => whole)),
    ],
  }))
}

/** In the order of ids, as are the appearances of each. */
export async function appearancesOfPeople(db: Database, people: readonly string[]): Promise<Map<string, Appearance[]>> {
  const rows = await db.all<{ id: string; person: string; body: string }>(
    `SELECT id, person, body FROM appearances WHERE ${db.dialect.among('person', 'text')} ORDER BY person, id`,
    [people],
  )
  const all = rows.map(({ id, person, body }) => ({
    person,
    appearance: { id, ...(JSON.parse(body) as Omit<Appearance, 'id'>) },
  }))
  const groups = Map.groupBy(all, ({ person }) => person)
  return new Map([...groups].map(([id, group]) => [id, group.map(({ appearance }) => appearance)]))
}
