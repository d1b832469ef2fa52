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
import { participantsOf } from './entry-participants.ts'
import { listOf, slotOf, tellings, valuesOf } from './entry-values.ts'
import type { Weighed } from './preference.ts'
import { reportIdOf, type Report, type Verdict } from './report.ts'

/** Where a value stands, or follows from. */
export interface Source {
  /** Id of the document, or of the decision of the person who gave the value. */
  readonly document: string
  readonly report: string
  readonly cites: Cites
  readonly inferred?: true
  /** The cited words, and the number of the paragraph they stand in: not kept, filled in for who shows them. */
  readonly quote?: string
  readonly paragraph?: number
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

/** One document's telling of an engagement. */
export interface Telling {
  readonly status: Status
  readonly document: string
  readonly published?: string
  /** It is an earlier version of a page that says something else now. */
  readonly replaced?: true
}

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
  readonly history: readonly Telling[]
  /** Documents that are one source, copies or versions of one page: ids in order, where there is more than one. */
  readonly families?: readonly (readonly string[])[]
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
  const families = familiesIn(all)
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
      .map(({ document, published, engagement, replaced }) => ({
        status: engagement.status,
        document,
        ...(published === undefined ? {} : { published }),
        ...(replaced ? { replaced } : {}),
      }))
      .sort((a, b) => byCodeUnit(a.published ?? '', b.published ?? '') || byCodeUnit(a.document, b.document)),
    ...(families.length ? { families } : {}),
    reports: all.map(({ id }) => id),
    review: isConfirmed ? 'confirmed' : disagree(date, all) ? 'contested' : 'open',
    decided: verdicts,
  }
}

const countOf = ({ count, approximate }: DelegationSize) => ({ count, approximate })

/** Documents of one source, in the order of ids. */
function familiesIn(reports: readonly Report[]): string[][] {
  const byFamily = Map.groupBy(reports, ({ document, family }) => family ?? document)
  return [...byFamily.values()]
    .map((family) => [...new Set(family.map(({ document }) => document))].sort())
    .filter((family) => family.length > 1)
    .sort(([a], [b]) => byCodeUnit(a, b))
}

/**
 * Dates that have no day in common are a contradiction; a date within another is not, and neither is what a page said
 * before.
 */
function disagree(date: Slot<string> | undefined, reports: readonly Report[]): boolean {
  const gone = new Set(reports.flatMap(({ id, replaced }) => (replaced ? [id] : [])))
  const windows = (date?.values ?? []).flatMap(({ value, overruled, sources }) =>
    overruled || sources.every(({ report }) => gone.has(report)) ? [] : listOf(windowOf(value)),
  )
  return windows.some((a) => windows.some((b) => a.from > b.to))
}

/** How many sources tell it: copies and versions of one page are one, and so is each person who added it by hand. */
export function sourceCount({ history, families = [] }: Pick<Entry, 'history' | 'families'>): number {
  const documents = new Set(history.map(({ document }) => document)).size
  return documents - families.reduce((more, family) => more + family.length - 1, 0)
}

/** Told by nothing but versions that were replaced: the pages no longer say it. */
export const isReplaced = ({ history }: Entry): boolean =>
  history.length > 0 && history.every(({ replaced }) => replaced)

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
