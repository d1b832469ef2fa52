/** From documents and decisions to what follows from them: reports, their groups, and the entries of the register. */

import type { Decision } from '../model/decision.ts'
import type { Participant, Reading } from '../model/reading.ts'
import { addedReport, anchorsOf, decided, type AnchorFound } from '../register/decisions.ts'
import { engagements } from '../register/engagements.ts'
import { entryOf, type Identity } from '../register/entry.ts'
import { appearancesOf, people, type Appearance } from '../register/people.ts'
import { organisations, type Organisation } from '../register/organisations.ts'
import { reportsOf, type Report } from '../register/report.ts'
import { wordsOf } from '../register/words.ts'
import type { Pair } from '../register/clusters.ts'
import type { Database } from './contract.ts'
import { Cast } from './cast.ts'
import { Entries } from './entries.ts'
import { Linker, NEW, type Said } from './linker.ts'
import type { Truth } from './truth.ts'

/** What was read in a document, and the text that its cites are of. */
export interface Told {
  readonly text: string
  readonly reading: Reading
}

/** A report as it is kept, with the appearance of each participant, `null` for one without a name. */
type KeptReport = Report & { readonly people: readonly (string | null)[] }

interface Source {
  readonly id: string
  readonly reports: readonly Report[]
  readonly anchors: readonly AnchorFound[]
}

/** Everything derived, by table, the order being that of emptying them. */
export const DERIVED = [
  'party_types',
  'party_sectors',
  'entry_pairs',
  'entries',
  'report_organisations',
  'organisation_links',
  'organisation_keys',
  'organisations',
  'report_appearances',
  'appearance_links',
  'appearance_keys',
  'appearances',
  'report_links',
  'report_keys',
  'reports',
  'anchors',
  'readings',
] as const

export class Placing {
  readonly #db: Database
  readonly #truth: Truth
  readonly #entries: Entries
  readonly #reports: Linker<KeptReport>
  readonly #people: Cast<Appearance>
  readonly #organisations: Cast<Organisation>

  constructor(db: Database, truth: Truth) {
    this.#db = db
    this.#truth = truth
    this.#entries = new Entries(db)
    this.#reports = new Linker<KeptReport>({
      db,
      name: 'report',
      table: 'reports',
      group: 'entry',
      linkage: engagements,
      itemFrom: ({ id, body }) => ({ id, ...(JSON.parse(body) as Omit<KeptReport, 'id'>) }),
      decided: (ids) => this.#saidOf('report', ids),
    })
    this.#people = new Cast<Appearance>({
      db,
      name: 'appearance',
      table: 'appearances',
      group: 'person',
      linkage: people,
      itemFrom: ({ id, body }) => ({ id, ...(JSON.parse(body) as Omit<Appearance, 'id'>) }),
      decided: (ids) => this.#saidOf('appearance', ids),
    })
    this.#organisations = new Cast<Organisation>({
      db,
      name: 'organisation',
      table: 'organisations',
      group: 'organisation',
      linkage: organisations,
      itemFrom: ({ id }) => ({ id }),
      decided: async () => ({ together: [], asunder: [] }),
    })
  }

  /** Puts readings of documents in the place of what was there of them. */
  async place(told: ReadonlyMap<string, Told>): Promise<void> {
    await this.#keepReadings(told)
    await this.#replace([...told.keys()])
  }

  /** Lays decisions that have just been put in over what they are about. */
  async decide(decisions: readonly Decision[]): Promise<void> {
    const about = new Set<string>()
    const backs = decisions.filter((decision) => decision.kind === 'take-back')
    // A taking back may itself be taken back, so it leads on to what it was about.
    const targets: Decision[] = []
    for (let ids = backs.map(({ decision }) => decision); ids.length;) {
      const found = await this.#truth.decisions({ ids })
      targets.push(...found)
      ids = found.flatMap((decision) => (decision.kind === 'take-back' ? [decision.decision] : []))
    }
    for (const decision of [...decisions, ...targets]) {
      if (decision.kind === 'add') about.add(decision.id)
      for (const { document } of anchorsOf(decision)) about.add(document)
    }
    await this.#hang(decisions)
    await this.#replace([...about])
  }

  /** Empties all that is derived. */
  async clear(): Promise<void> {
    for (const table of ['entries', 'documents']) await this.#db.dialect.words.clear(this.#db, table)
    for (const table of DERIVED) await this.#db.run(`DELETE FROM ${table}`)
    await this.#hang(await this.#truth.decisions())
  }

  /** Puts in what people added by hand, all of it. */
  async placeAdded(): Promise<void> {
    const added = await this.#truth.decisions({ kinds: ['add'] })
    await this.#replace(added.map(({ id }) => id))
  }

  async #keepReadings(told: ReadonlyMap<string, Told>): Promise<void> {
    await this.#db.insert(
      'readings',
      ['document', 'reader', 'text', 'body'],
      [...told].map(([document, { text, reading }]) => [document, reading.reader, text, JSON.stringify(reading)]),
      '(document) DO UPDATE SET reader = excluded.reader, text = excluded.text, body = excluded.body',
    )
    await this.#db.dialect.words.put(
      this.#db,
      'documents',
      [...told].map(([document, { text }]) => [document, wordsOf(text)]),
    )
  }

  /** Until its document is here, a decision hangs on nothing. */
  async #hang(decisions: readonly Decision[]): Promise<void> {
    const rows = decisions.flatMap((decision) =>
      anchorsOf(decision).map(({ document }, nth) => [decision.id, nth, document, null, null]),
    )
    await this.#db.insert('anchors', ['decision', 'nth', 'document', 'report', 'appearance'], rows, 'DO NOTHING')
  }

  /** Takes out all reports of the sources and puts in those that readings and decisions give now. */
  async #replace(ids: readonly string[]): Promise<void> {
    const db = this.#db
    const sources = await this.#sourcesOf(ids)
    const kept: KeptReport[] = []
    const met = new Map<string, Appearance>()
    const anchors: (readonly [
      decision: string,
      nth: number,
      document: string,
      report: string | null,
      appearance: string | null,
    ])[] = []
    for (const { id, reports, anchors: found } of sources) {
      const { appearances, of } = appearancesOf(reports)
      for (const appearance of appearances) met.set(appearance.id, appearance)
      for (const report of reports)
        kept.push({ ...report, people: report.engagement.participants.map((one) => of.get(one) ?? null) })
      for (const { decision, nth, report, participant } of found)
        anchors.push([decision, nth, id, report ?? null, appearanceOf(participant, of)])
    }

    const old = await db.all<{ id: string; entry: string }>(
      `SELECT id, entry FROM reports WHERE ${db.dialect.among('document', 'text')}`,
      [ids],
    )
    const oldIds = old.map(({ id }) => id)
    // Whom decisions joined or parted: those they did so far, and those they do from now on.
    const touched = new Set(await this.#partnersOf('report', ids))
    const touchedPeople = new Set(await this.#partnersOf('appearance', ids))
    for (const id of await this.#reports.remove(oldIds)) touched.add(id)
    const leaving = await this.#people.leave(oldIds)
    const leavingOrganisations = await this.#organisations.leave(oldIds)
    await db.run(`DELETE FROM reports WHERE ${db.dialect.among('id', 'text')}`, [oldIds])

    await db.insert(
      'reports',
      ['id', 'document', 'entry', 'body'],
      kept.map(({ id, ...body }) => [id, body.document, NEW, JSON.stringify(body)]),
    )
    await this.#replaceAnchors(ids, anchors)
    for (const id of await this.#partnersOf('report', ids)) touched.add(id)
    for (const id of await this.#partnersOf('appearance', ids)) touchedPeople.add(id)
    const taking = kept.flatMap(({ id, people: all }) =>
      all.flatMap((one) => (one === null ? [] : [[id, one] as const])),
    )
    const moved = await this.#people.enter(taking, met, leaving, touchedPeople)
    const named = kept.flatMap((report) => organisationsIn(report).map((code) => [report.id, code] as const))
    const organised = new Map(named.map(([, id]) => [id, { id }]))
    await this.#organisations.enter(named, organised, leavingOrganisations, new Set())

    await this.#reports.add(kept)
    for (const { id } of kept) touched.add(id)
    const live = await this.#liveReports([...touched])
    const groups = await this.#reports.regroup(live)
    const changed = new Set([...old.map(({ entry }) => entry), ...groups.before, ...groups.after])
    for (const entry of await this.#entriesWith([...moved])) changed.add(entry)
    await this.#rewrite([...changed])
  }

  async #sourcesOf(ids: readonly string[]): Promise<Source[]> {
    const db = this.#db
    const about = await db.all<{ document: string; body: string }>(
      `SELECT DISTINCT a.document, d.id, d.body FROM anchors a JOIN decisions d ON d.id = a.decision WHERE ${db.dialect.among('a.document', 'text')}`,
      [ids],
    )
    const decisions = new Map<string, Decision[]>()
    for (const { document, body } of about) {
      const list = decisions.get(document)
      if (list) list.push(JSON.parse(body) as Decision)
      else decisions.set(document, [JSON.parse(body) as Decision])
    }
    const readings = await db.all<{ document: string; text: string; body: string }>(
      `SELECT document, text, body FROM readings WHERE ${db.dialect.among('document', 'text')}`,
      [ids],
    )
    const sources: Source[] = []
    for (const { document, text, body } of readings) {
      const reports = reportsOf(document, JSON.parse(body) as Reading)
      const said = decisions.get(document)
      sources.push({
        id: document,
        ...(said ? decided(document, reports, await this.#truth.standingOf(said), text) : { reports, anchors: [] }),
      })
    }
    const added = ids.filter((id) => id.startsWith('decision:'))
    if (added.length)
      for (const decision of await this.#truth.standingOf(await this.#truth.decisions({ ids: added })))
        if (decision.kind === 'add') sources.push({ id: decision.id, reports: [addedReport(decision)], anchors: [] })
    return sources
  }

  /** What a person joined with, or parted from, reports or people of the documents. */
  async #partnersOf(item: 'report' | 'appearance', documents: readonly string[]): Promise<string[]> {
    const { dialect } = this.#db
    const rows = await this.#db.all<{ item: string }>(
      `SELECT DISTINCT ${item} AS item FROM anchors WHERE ${item} IS NOT NULL
         AND decision IN (SELECT decision FROM anchors WHERE ${dialect.among('document', 'text')})`,
      [documents],
    )
    return rows.map((row) => row.item)
  }

  async #replaceAnchors(documents: readonly string[], anchors: readonly (readonly (string | number | null)[])[]) {
    const db = this.#db
    await db.run(`UPDATE anchors SET report = NULL, appearance = NULL WHERE ${db.dialect.among('document', 'text')}`, [
      documents,
    ])
    await db.insert(
      'anchors',
      ['decision', 'nth', 'document', 'report', 'appearance'],
      anchors,
      '(decision, nth) DO UPDATE SET report = excluded.report, appearance = excluded.appearance',
    )
  }

  async #liveReports(ids: readonly string[]): Promise<string[]> {
    const rows = await this.#db.all<{ id: string }>(
      `SELECT id FROM reports WHERE ${this.#db.dialect.among('id', 'text')}`,
      [ids],
    )
    return rows.map(({ id }) => id)
  }

  async #entriesWith(appearances: readonly string[]): Promise<string[]> {
    if (!appearances.length) return []
    const rows = await this.#db.all<{ entry: string }>(
      `SELECT DISTINCT r.entry FROM report_appearances a JOIN reports r ON r.id = a.report WHERE ${this.#db.dialect.among('a.appearance', 'text')}`,
      [appearances],
    )
    return rows.map(({ entry }) => entry)
  }

  /** Makes the entries of these groups anew; those that no report stands for any more go. */
  async #rewrite(groups: readonly string[]): Promise<void> {
    const db = this.#db
    const rows = await db.all<{ id: string; entry: string; body: string }>(
      `SELECT id, entry, body FROM reports WHERE ${db.dialect.among('entry', 'text')} ORDER BY id`,
      [groups],
    )
    const reports = rows.map(({ id, body }) => ({ id, ...(JSON.parse(body) as Omit<KeptReport, 'id'>) }))
    const named = [...new Set(reports.flatMap(({ people: ids }) => ids.filter((id) => id !== null)))]
    const persons = new Map<string, string>()
    for (const row of await db.all<{ id: string; person: string }>(
      `SELECT id, person FROM appearances WHERE ${db.dialect.among('id', 'text')}`,
      [named],
    ))
      persons.set(row.id, row.person)
    const identities = new Map<Participant, Identity>()
    for (const { engagement, people: ids } of reports)
      engagement.participants.forEach((participant, i) => {
        const appearance = ids[i]
        if (appearance !== null) identities.set(participant, { appearance, person: persons.get(appearance)! })
      })
    const byEntry = Map.groupBy(reports, (_, i) => rows[i].entry)
    await this.#entries.replace(
      groups,
      [...byEntry.values()].map((group) => entryOf(group, (participant) => identities.get(participant))),
    )
  }

  /** What merging and splitting say of the items. The later of two decisions on one pair holds. */
  async #saidOf(item: 'report' | 'appearance', ids: readonly string[]): Promise<Said> {
    const db = this.#db
    const rows = await db.all<{ decision: string; body: string; item: string }>(
      `SELECT a.decision, d.body, a.${item} AS item FROM anchors a JOIN decisions d ON d.id = a.decision
       WHERE d.kind IN ('merge', 'split') AND a.${item} IS NOT NULL
         AND a.decision IN (SELECT decision FROM anchors WHERE ${db.dialect.among(item, 'text')})
       ORDER BY a.decision, a.nth`,
      [ids],
    )
    if (!rows.length) return { together: [], asunder: [] }
    const standing = await this.#truth.standingOf(rows.map(({ body }) => JSON.parse(body) as Decision))
    const last = new Map<string, { pair: Pair; kind: Decision['kind'] }>()
    for (const { id, kind } of standing) {
      const [a, b] = rows.filter(({ decision }) => decision === id).map((row) => row.item)
      if (a === undefined || b === undefined || a === b) continue
      const pair: Pair = a < b ? [a, b] : [b, a]
      last.set(pair.join(' '), { pair, kind })
    }
    const of = (kind: Decision['kind']): Pair[] =>
      [...last.values()].filter((each) => each.kind === kind).map(({ pair }) => pair)
    return { together: of('merge'), asunder: of('split') }
  }
}

/** Codes of the organisations that a report has as parties. */
function organisationsIn({ engagement: { from, to, parties, participants } }: Report): string[] {
  const codes = [...from, ...to, ...parties, ...participants.flatMap((one) => one.of ?? [])].map(({ value }) => value)
  return codes.filter((code) => code.startsWith('org:'))
}

const appearanceOf = (participant: Participant | undefined, of: ReadonlyMap<Participant, string>): string | null =>
  (participant && of.get(participant)) ?? null
