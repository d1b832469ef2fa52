/** What all reports of one engagement add up to: every value with its sources, differing ones side by side. */

import type { Cited, Cites } from '../model/cite.ts'
import type {
  DelegationSize,
  Engagement,
  EngagementKind,
  EngagementType,
  Participant,
  PartyCode,
  Sector,
  Side,
  Status,
} from '../model/reading.ts'
import { windowOf } from '../model/window.ts'
import { byCodeUnit } from './by-code-unit.ts'
import { preferred, type Weighed } from './preference.ts'
import { reportIdOf, type Report, type Verdict } from './report.ts'
import { wordsOf } from './words.ts'

/** Where a value stands, or follows from. */
export interface Source {
  /** Id of the document, or of the decision of the person who gave the value. */
  readonly document: string
  readonly report: string
  readonly cites: Cites
  readonly inferred?: true
}

export interface Value<T> {
  readonly value: T
  readonly sources: readonly Source[]
  /** Id of the decision that put another value in its place, or none. */
  readonly overruled?: string
}

/** A slot with one value: the one that the register shows, why, and all that were found. */
export interface Slot<T> {
  readonly preferred: T
  readonly why: string
  readonly values: readonly Value<T>[]
}

export interface Party extends Value<PartyCode> {
  readonly name: string
}

export interface Person {
  /** The ways in which the reports name them, see people.ts; those known by office alone have none. */
  readonly appearances: readonly string[]
  readonly name?: Slot<string>
  readonly office?: Slot<string>
  readonly of?: Slot<PartyCode>
  readonly side?: Slot<Side>
  readonly head?: true
  readonly sources: readonly Source[]
}

/** `confirmed`: a person has looked at it. `contested`: sources differ, and nobody has. */
export type ReviewState = 'open' | 'contested' | 'confirmed'

/** One engagement of the register. */
export interface Entry {
  /** That of its first report. The id of each of them leads here. */
  readonly id: string
  readonly type: EngagementType
  readonly kind: Slot<EngagementKind>
  readonly status: Slot<Status>
  readonly from: readonly Party[]
  readonly to: readonly Party[]
  readonly parties: readonly Party[]
  readonly participants: readonly Person[]
  readonly size?: Slot<{ readonly count: number; readonly approximate: boolean }>
  /** EDTF. */
  readonly date?: Slot<string>
  readonly places: readonly Value<string>[]
  readonly occasion?: Slot<string>
  readonly sectors: readonly Value<Sector>[]
  readonly title?: Slot<string>
  /** Ids of the reports that this one is told as a part of. */
  readonly partOf: readonly string[]
  /** How it was told, from announcement to report, by date of publication. */
  readonly history: readonly { readonly status: Status; readonly document: string; readonly published?: string }[]
  readonly reports: readonly string[]
  readonly review: ReviewState
  readonly decided: readonly Verdict[]
}

/** Who a participant was found to be: ids of the person, and of the appearance by which the person is known. */
export interface Identity {
  readonly person: string
  readonly appearance: string
}

/**
 * Makes the entry of reports that tell one engagement. The order of the reports makes no difference. People are joined
 * by their identity, which is not part of the entry: what else the register comes to know of them does not change it.
 */
export function entryOf(
  reports: readonly Report[],
  identityOf: (participant: Participant) => Identity | undefined = () => undefined,
): Entry {
  const all = [...reports].sort((a, b) => byCodeUnit(a.id, b.id))
  const slot = <T>(name: Weighed, pick: (e: Engagement) => Cited<T> | undefined): Slot<T> | undefined =>
    slotOf(
      name,
      valuesOf(
        name,
        tellings(all, (e) => listOf(pick(e))),
      ),
      all,
    )
  const kind = slot('kind', (e) => ({ value: e.kind, cites: e.cites }))!
  const date = slot('date', (e) => e.date)
  const size = slot('size', ({ size: one }) => one && { value: countOf(one), cites: one.cites })
  const occasion = slot('occasion', (e) => e.occasion)
  const title = slot('title', (e) => e.title)
  const verdicts = all.flatMap((report) => report.decided ?? [])
  const isConfirmed = verdicts.some((verdict) => verdict.kind !== 'note')
  return {
    id: all[0].id,
    type: all[0].engagement.type,
    kind,
    status: slot('status', (e) => ({ value: e.status, cites: e.cites }))!,
    from: partiesOf(all, 'from'),
    to: partiesOf(all, 'to'),
    parties: partiesOf(all, 'parties'),
    participants: participantsOf(all, identityOf),
    ...(size ? { size } : {}),
    ...(date ? { date } : {}),
    places: valuesOf(
      'places',
      tellings(all, (e) => e.places),
    ),
    ...(occasion ? { occasion } : {}),
    sectors: valuesOf(
      'sectors',
      tellings(all, (e) => e.sectors),
    ),
    ...(title ? { title } : {}),
    partOf: all.flatMap(({ document, engagement }) =>
      engagement.partOf === undefined ? [] : [reportIdOf(document, engagement.partOf)],
    ),
    history: all
      .map(({ document, published, engagement }) => ({
        status: engagement.status,
        document,
        ...(published === undefined ? {} : { published }),
      }))
      .sort((a, b) => byCodeUnit(a.published ?? '', b.published ?? '') || byCodeUnit(a.document, b.document)),
    reports: all.map(({ id }) => id),
    review: isConfirmed ? 'confirmed' : disagree(date) ? 'contested' : 'open',
    decided: verdicts,
  }
}

const listOf = <T>(one: T | undefined): readonly T[] => (one === undefined ? [] : [one])
const countOf = ({ count, approximate }: DelegationSize) => ({ count, approximate })

/** Dates that have no day in common are a contradiction; a date within another is not. */
function disagree(date: Slot<string> | undefined): boolean {
  const windows = (date?.values ?? []).flatMap(({ value, overruled }) => (overruled ? [] : listOf(windowOf(value))))
  return windows.some((a) => windows.some((b) => a.from > b.to))
}

/** Two ways of writing one value: case, accents and marks aside. */
const formOf = (value: unknown): string =>
  typeof value === 'string' ? wordsOf(value).join(' ') : JSON.stringify(value)

/** What one report has for a slot. */
interface Telling<T> {
  readonly report: Report
  readonly now: readonly Cited<T>[]
  /** What it had before people corrected it. */
  readonly read?: readonly Cited<T>[]
}

function tellings<T>(reports: readonly Report[], pick: (e: Engagement) => readonly Cited<T>[]): Telling<T>[] {
  return reports.map((report) => ({
    report,
    now: pick(report.engagement),
    ...(report.read ? { read: pick(report.read) } : {}),
  }))
}

/** The different values told for a slot, in the order of the reports; those that a person overruled come last. */
function valuesOf<T>(name: string, told: readonly Telling<T>[]): Value<T>[] {
  const held = new Map<string, { value: T; sources: Source[] }>()
  const overruled = new Map<string, { value: T; sources: Source[]; overruled: string }>()
  for (const { report, now, read } of told) {
    const by = read && report.decided?.findLast(({ kind, slot }) => kind === 'correct' && slot === name)
    for (const cited of now) {
      const form = formOf(cited.value)
      const given = by && !read.some(({ value }) => formOf(value) === form) ? by : undefined
      const known = held.get(form)
      if (known) known.sources.push(sourceOf(report, cited, given))
      else held.set(form, { value: cited.value, sources: [sourceOf(report, cited, given)] })
    }
    for (const cited of by ? read : []) {
      const form = formOf(cited.value)
      if (now.some(({ value }) => formOf(value) === form)) continue
      const known = overruled.get(form)
      if (known) known.sources.push(sourceOf(report, cited))
      else overruled.set(form, { value: cited.value, sources: [sourceOf(report, cited)], overruled: by!.decision })
    }
  }
  // What a person put right in one report is right for the engagement: others that still tell it are overruled with it.
  for (const [form, gone] of overruled) {
    const still = held.get(form)
    if (!still) continue
    if (still.sources.some(({ document }) => document.startsWith('decision:'))) overruled.delete(form)
    else {
      gone.sources = [...gone.sources, ...still.sources].sort((a, b) => byCodeUnit(a.report, b.report))
      held.delete(form)
    }
  }
  return [...held.values(), ...overruled.values()]
}

function sourceOf(report: Report, cited: Omit<Cited<unknown>, 'value'>, by?: Verdict): Source {
  return {
    document: by ? by.decision : report.document,
    report: report.id,
    cites: cited.cites,
    ...(cited.inferred ? { inferred: true } : {}),
  }
}

function slotOf<T>(name: Weighed, values: readonly Value<T>[], reports: readonly Report[]): Slot<T> | undefined {
  const live = values.filter(({ overruled }) => overruled === undefined)
  if (!live.length) return undefined
  const { value, why } = preferred(name, live, reports)
  return { preferred: value, why, values }
}

function partiesOf(reports: readonly Report[], name: 'from' | 'to' | 'parties'): Party[] {
  const names = new Map(
    reports.flatMap(({ engagement, read }) =>
      [...engagement[name], ...(read?.[name] ?? [])].map((party) => [party.value, party.name] as const),
    ),
  )
  return valuesOf<PartyCode>(
    name,
    tellings(reports, (e) => e[name]),
  ).map((value) => ({
    ...value,
    name: names.get(value.value) ?? value.value,
  }))
}

/** A participant as one report has them. */
interface Taking {
  readonly report: Report
  readonly now: Participant
  readonly read?: Participant
}

/** One for each person: by who they are, else by name, else by office and party. */
function participantsOf(reports: readonly Report[], identityOf: (p: Participant) => Identity | undefined): Person[] {
  const people = new Map<string, Taking[]>()
  const byOffice = new Map<string, Set<string>>()
  const officeOf = ({ office, of }: Participant): string => `${formOf(office?.value ?? '')}|${of?.value ?? ''}`
  const takings = reports.flatMap(({ engagement, read, ...report }) =>
    engagement.participants.map((now, i): Taking => {
      // Corrections keep the place of all but those added or taken out.
      const before = read?.participants.length === engagement.participants.length ? read.participants[i] : now
      return { report: { ...report, engagement }, now, ...(read ? { read: before } : {}) }
    }),
  )
  for (const taking of takings) {
    const { name, office } = taking.now
    if (!name) continue
    const key = identityOf(taking.now)?.person ?? `name ${formOf(name.value)}`
    push(people, key, taking)
    if (office) byOffice.set(officeOf(taking.now), (byOffice.get(officeOf(taking.now)) ?? new Set()).add(key))
  }
  // "The Minister" is the minister whom another report names, if they name but one.
  for (const taking of takings) {
    if (taking.now.name) continue
    const named = byOffice.get(officeOf(taking.now))
    push(people, named?.size === 1 ? [...named][0] : `office ${officeOf(taking.now)}`, taking)
  }
  return [...people.values()].map((one) => personFrom(one, identityOf))
}

function personFrom(takings: readonly Taking[], identityOf: (p: Participant) => Identity | undefined): Person {
  const reports = takings.map(({ report }) => report)
  const part = <T>(name: Weighed, pick: (p: Participant) => Cited<T> | undefined): Slot<T> | undefined => {
    const told = takings.map(({ report, now, read }) => ({
      report,
      now: listOf(pick(now)),
      ...(read ? { read: listOf(pick(read)) } : {}),
    }))
    return slotOf(name, valuesOf(name, told), reports)
  }
  const appearances = new Set(takings.flatMap(({ now }) => identityOf(now)?.appearance ?? []))
  const name = part('name', (p) => p.name)
  const office = part('office', (p) => p.office)
  const of = part('of', (p) => p.of)
  const side = part('side', (p) => p.side && { value: p.side, cites: p.cites })
  return {
    appearances: [...appearances].sort(),
    ...(name ? { name } : {}),
    ...(office ? { office } : {}),
    ...(of ? { of } : {}),
    ...(side ? { side } : {}),
    ...(takings.some(({ now }) => now.head) ? { head: true } : {}),
    sources: takings.map(({ report, now }) => sourceOf(report, now)),
  }
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
