/** From documents and decisions to what follows from them: reports, their groups, and the entries of the register. */

import { isAddition, type Decision } from '../model/decision.ts'
import type { Document } from '../model/document.ts'
import type { Participant, Reading } from '../model/reading.ts'
import { addedReport, anchorsOf, decided, type AnchorFound } from '../register/decisions.ts'
import { engagements } from '../register/engagements.ts'
import { COMPARED_LETTERS } from '../register/families.ts'
import { entryOf, type Identity } from '../register/entry.ts'
import { appearancesOf, people, type Appearance } from '../register/people.ts'
import { organisations, type Organisation } from '../register/organisations.ts'
import { reportsOf, type Report } from '../register/report.ts'
import { wordsOf } from '../register/words.ts'
import type { Database } from './contract.ts'
import { Anchors, type Hung } from './anchors.ts'
import { putBriefs } from './briefs.ts'
import { Cast } from './cast.ts'
import { putShingles } from './copies.ts'
import { Entries } from './entries.ts'
import { Linker, NEW } from './linker.ts'
import type { Truth } from './truth.ts'
import { Witnesses } from './witnesses.ts'

/** What was read in a document, and the text that its cites are of. */
export interface Told {
  readonly text: string
  readonly reading: Reading
}

/** Who takes text and reading from a document, and never throws; given in, since the store knows no language. */
export type ReadDocument = (document: Document) => Told | Promise<Told>

/** A report as it is kept, with the appearance of each participant, `null` for one without a name. */
type KeptReport = Report & { readonly people: readonly (string | null)[] }

interface Source {
  readonly id: string
  readonly reports: readonly Report[]
  readonly anchors: readonly AnchorFound[]
}

/** Everything derived, by table, the order being that of emptying them. */
export const DERIVED = [
  'parties',
  'party_sectors',
  'party_years',
  'pair_years',
  'partners',
  'places',
  'entry_pairs',
  'entry_facets',
  'entries',
  'report_likely',
  'appearance_likely',
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
  'shingles',
  'briefs',
  'readings',
] as const

/** Readings that are looked at in one step. */
const BRIEFED = 1000
/** Texts of which the runs of words are put in at once: the more, the more of them fall on one page of the disk. */
const SHINGLED = 4000

export class Placing {
  readonly #db: Database
  readonly #truth: Truth
  readonly #anchors: Anchors
  readonly #entries: Entries
  readonly #reports: Linker<KeptReport>
  readonly #people: Cast<Appearance>
  readonly #organisations: Cast<Organisation>
  readonly #witnesses: Witnesses

  constructor(db: Database, truth: Truth) {
    const anchors = new Anchors(db, truth)
    this.#db = db
    this.#truth = truth
    this.#anchors = anchors
    this.#entries = new Entries(db)
    this.#witnesses = new Witnesses(db)
    this.#reports = new Linker<KeptReport>({
      db,
      name: 'report',
      table: 'reports',
      group: 'entry',
      linkage: engagements,
      decided: (ids) => anchors.saidOf('report', ids),
      likely: true,
    })
    this.#people = new Cast({
      db,
      name: 'appearance',
      table: 'appearances',
      group: 'person',
      linkage: people,
      decided: (ids) => anchors.saidOf('appearance', ids),
      likely: true,
    })
    this.#organisations = new Cast({
      db,
      name: 'organisation',
      table: 'organisations',
      group: 'organisation',
      linkage: organisations,
      decided: async () => ({ together: [], asunder: [] }),
      likely: false,
    })
  }

  /** Puts readings of documents in the place of what was there of them. */
  async place(told: ReadonlyMap<string, Told>): Promise<void> {
    await this.#keepReadings(told)
    await this.#replace([...told.keys()])
  }

  /**
   * Makes anew what is told by documents seen at these addresses: one of them may have replaced another, or be found to
   * be one source with it. Not of those that were placed just now.
   */
  async see(addresses: readonly string[], placed: ReadonlySet<string>): Promise<void> {
    const rows = await this.#db.all<{ document: string; entry: string }>(
      `SELECT DISTINCT r.document, r.entry FROM retrievals s JOIN reports r ON r.document = s.document
         WHERE ${this.#db.dialect.among('s.address', 'text')}`,
      [addresses],
    )
    const entries = new Set(rows.flatMap(({ document, entry }) => (placed.has(document) ? [] : [entry])))
    if (entries.size) await this.#rewrite([...entries])
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
    await this.#anchors.hang(decisions)
    await this.#replace([...about])
  }

  /** Empties all that is derived. */
  async clear(): Promise<void> {
    for (const table of ['entries', 'documents']) await this.#db.dialect.words.clear(this.#db, table)
    for (const table of DERIVED) await this.#db.run(`DELETE FROM ${table}`)
    await this.#anchors.hang(await this.#truth.decisions())
  }

  /** Makes what is counted and what is likely anew, of entries and groups that stay as they are. */
  async countAnew(): Promise<void> {
    await this.#entries.countAnew()
    for (const linker of [this.#reports, this.#people]) await linker.keepLikely()
  }

  /** Says anew where reports, people and organisations are looked for, which are compared no more for it. */
  async keyAnew(): Promise<void> {
    for (const linker of [this.#reports, this.#people, this.#organisations]) await linker.keyAnew()
  }

  /** Says anew what lists say of documents, from the readings that are there. */
  async briefAnew(): Promise<void> {
    for (let last = ''; ;) {
      const rows = await this.#db.all<{ document: string; body: string }>(
        `SELECT document, body FROM readings WHERE document > ? ORDER BY document LIMIT ${BRIEFED}`,
        [last],
      )
      if (!rows.length) return
      last = rows.at(-1)!.document
      await putBriefs(this.#db, new Map(rows.map(({ document, body }) => [document, JSON.parse(body) as Reading])))
    }
  }

  /** Makes the runs of words by which copies are found, of the readings that are there. */
  async shingleAnew(): Promise<void> {
    for (let last = ''; ;) {
      const rows = await this.#db.all<{ document: string; text: string }>(
        `SELECT document, substr(text, 1, ${COMPARED_LETTERS}) AS text FROM readings
           WHERE document > ? ORDER BY document LIMIT ${SHINGLED}`,
        [last],
      )
      if (!rows.length) return
      last = rows.at(-1)!.document
      await putShingles(
        this.#db,
        rows.map(({ document, text }) => [document, text]),
      )
    }
  }

  /** Makes the entries anew that more than one document tells. */
  async tellAnew(): Promise<void> {
    for (let last = ''; ;) {
      const rows = await this.#db.all<{ entry: string }>(
        `SELECT entry FROM reports WHERE entry > ? GROUP BY entry HAVING count(*) > 1 ORDER BY entry LIMIT 200`,
        [last],
      )
      if (!rows.length) return
      await this.#rewrite(rows.map(({ entry }) => entry))
      last = rows.at(-1)!.entry
    }
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
    await putBriefs(this.#db, new Map([...told].map(([document, { reading }]) => [document, reading])))
    await putShingles(
      this.#db,
      [...told].map(([document, { text }]) => [document, text]),
    )
    await this.#db.dialect.words.put(
      this.#db,
      'documents',
      [...told].map(([document, { text }]) => [document, wordsOf(text)]),
    )
  }

  /** Takes out all reports of the sources and puts in those that readings and decisions give now. */
  async #replace(ids: readonly string[]): Promise<void> {
    const db = this.#db
    const kept: KeptReport[] = []
    const met = new Map<string, Appearance>()
    const hung: Hung[] = []
    for (const { id, reports, anchors } of await this.#sourcesOf(ids)) {
      const { appearances, of } = appearancesOf(reports)
      for (const appearance of appearances) met.set(appearance.id, appearance)
      for (const report of reports)
        kept.push({ ...report, people: report.engagement.participants.map((one) => of.get(one) ?? null) })
      for (const { decision, nth, report = null, participant } of anchors)
        hung.push({ decision, nth, document: id, report, appearance: (participant && of.get(participant)) ?? null })
    }

    const old = await db.all<{ id: string; entry: string }>(
      `SELECT id, entry FROM reports WHERE ${db.dialect.among('document', 'text')}`,
      [ids],
    )
    const oldIds = old.map(({ id }) => id)
    // Whom decisions joined or parted: those they did so far, and those they do from now on.
    const touched = new Set(await this.#anchors.partnersOf('report', ids))
    const touchedPeople = new Set(await this.#anchors.partnersOf('appearance', ids))
    for (const id of await this.#reports.remove(oldIds)) touched.add(id)
    const leaving = { people: await this.#people.leave(oldIds), organisations: await this.#organisations.leave(oldIds) }
    await db.run(`DELETE FROM reports WHERE ${db.dialect.among('id', 'text')}`, [oldIds])

    await db.insert(
      'reports',
      ['id', 'document', 'entry', 'body'],
      kept.map(({ id, ...body }) => [id, body.document, NEW, JSON.stringify(body)]),
    )
    await this.#anchors.replace(ids, hung)
    for (const id of await this.#anchors.partnersOf('report', ids)) touched.add(id)
    for (const id of await this.#anchors.partnersOf('appearance', ids)) touchedPeople.add(id)
    const named = kept.flatMap(({ id, people: all }) =>
      all.flatMap((one) => (one === null ? [] : [[id, one] as const])),
    )
    const moved = await this.#people.enter(named, met, leaving.people, touchedPeople)
    const codes = kept.flatMap((report) => organisationsIn(report).map((code) => [report.id, code] as const))
    const organised = new Map(codes.map(([, id]) => [id, { id }]))
    await this.#organisations.enter(codes, organised, leaving.organisations, new Set())

    await this.#reports.add(kept)
    for (const { id } of kept) touched.add(id)
    const groups = await this.#reports.regroup(await this.#liveReports([...touched]))
    const changed = new Set([...old.map(({ entry }) => entry), ...groups.before, ...groups.after])
    for (const entry of await this.#entriesWith([...moved])) changed.add(entry)
    await this.#rewrite([...changed])
  }

  async #sourcesOf(ids: readonly string[]): Promise<Source[]> {
    const db = this.#db
    const decisions = await this.#anchors.decisionsOn(ids)
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
    const added = ids.filter(isAddition)
    if (added.length)
      for (const decision of await this.#truth.standingOf(await this.#truth.decisions({ ids: added })))
        if (decision.kind === 'add') {
          const reports = [addedReport(decision)]
          const said = decisions.get(decision.id)
          sources.push({
            id: decision.id,
            ...(said
              ? decided(decision.id, reports, await this.#truth.standingOf(said), '')
              : { reports, anchors: [] }),
          })
        }
    return sources
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
    const marked = await this.#witnesses.mark([...byEntry.values()])
    await this.#entries.replace(
      groups,
      marked.map((group) => entryOf(group, (participant) => identities.get(participant))),
    )
  }
}

/** Codes of the organisations that a report has as parties. */
function organisationsIn({ engagement: { from, to, parties, participants } }: Report): string[] {
  const codes = [...from, ...to, ...parties, ...participants.flatMap((one) => one.of ?? [])].map(({ value }) => value)
  return codes.filter((code) => code.startsWith('org:'))
}
