/** What people decided, laid over what was read. */

import { isAddition, type AddedEngagement, type Anchor, type Decision, type Quoted } from '../model/decision.ts'
import type { Cite, Cited, Cites } from '../model/cite.ts'
import type { Engagement, Participant } from '../model/reading.ts'
import { sha256 } from '../text/sha256.ts'
import { byCodeUnit } from './by-code-unit.ts'
import { canonical } from './canonical.ts'
import { correct } from './correction.ts'
import { nameOfParty } from './party-name.ts'
import { reportIdOf, type Report, type Verdict } from './report.ts'

/** A decision without its id, as it is made. */
export type Undecided = Decision extends infer D ? (D extends Decision ? Omit<D, 'id'> : never) : never

/** Names the decision by the hash of what it says. */
export function decisionFrom(said: Undecided): Decision {
  const id = `decision:${sha256(new TextEncoder().encode(canonical(said))).slice(0, 32)}`
  return { id, ...said }
}

/** The order of time; of one instant, the order of ids. */
export const inOrder = (a: Decision, b: Decision): number => byCodeUnit(a.at, b.at) || byCodeUnit(a.id, b.id)

/** Those that hold, in order: taken back ones are left out, unless the taking back was itself taken back. */
export function standing(decisions: readonly Decision[]): Decision[] {
  const gone = takenBack(decisions)
  return [...decisions].sort(inOrder).filter(({ id, kind }) => kind !== 'take-back' && !gone.has(id))
}

/** Ids of those that others among them take back, and that no longer hold. */
export function takenBack(decisions: readonly Decision[]): Set<string> {
  const gone = new Set<string>()
  for (const decision of [...decisions].sort(inOrder).toReversed())
    if (decision.kind === 'take-back' && !gone.has(decision.id)) gone.add(decision.decision)
  return gone
}

/** Where the quoted words are now: where they were, else the nearest place that has them. */
export function rangeOf(words: Quoted, text: string): Cite | undefined {
  const { exact, start } = words
  if (!exact) return undefined
  if (text.startsWith(exact, start)) return [start, start + exact.length]
  const [before, after] = [text.lastIndexOf(exact, start), text.indexOf(exact, start)]
  const nearest = before < 0 || (after >= 0 && after - start < start - before) ? after : before
  return nearest < 0 ? undefined : [nearest, nearest + exact.length]
}

/** What of the reading shares most of its words with the range; undefined where nothing does. */
function foundAt<T extends { readonly cites: Cites }>(range: Cite, told: readonly T[]): T | undefined {
  let best: T | undefined
  let most = 0
  for (const one of told) {
    let shared = 0
    for (const [start, end] of one.cites) shared += Math.max(0, Math.min(end, range[1]) - Math.max(start, range[0]))
    if (shared > most) [best, most] = [one, shared]
  }
  return best
}

export interface Decided {
  /** The reports that stand, with what was corrected in them. */
  readonly reports: readonly Report[]
  /** Each anchor of each decision on this document, and what it was found to mean; undefined where its words tell nothing now. */
  readonly anchors: readonly AnchorFound[]
}

export interface AnchorFound {
  readonly decision: string
  /** 0 for `on`, 1 for `other`. */
  readonly nth: number
  readonly report?: string
  /** For a person: the one who takes part. */
  readonly participant?: Participant
}

/** Lays the decisions on one document, or on what one added by hand, over its reports. */
export function decided(
  document: string,
  reports: readonly Report[],
  decisions: readonly Decision[],
  text: string,
): Decided {
  const isAdded = isAddition(document)
  const all = standing(decisions)
  const hung = all.flatMap((decision) =>
    anchorsOf(decision).flatMap((anchor, nth) =>
      anchor.document === document ? [{ decision, nth, anchor, range: isAdded ? NOWHERE : rangeOf(anchor, text) }] : [],
    ),
  )
  const anchors: AnchorFound[] = []
  const rejected = new Set<string>()
  const verdicts = new Map<string, Verdict[]>()
  const corrected = new Map(reports.map((report) => [report.id, report.engagement]))
  for (const { decision, nth, anchor, range } of hung) {
    if (anchor.type === 'person') continue
    const report = range && reportMeant(decision, anchor, range, reports)
    anchors.push({ decision: decision.id, nth, ...(report ? { report } : {}) })
    if (!report || decision.kind === 'add') continue
    if (decision.kind === 'reject') rejected.add(report)
    if (decision.kind === 'correct') {
      const words = decision.words && rangeOf(decision.words, text)
      corrected.set(report, correct(corrected.get(report)!, decision, [words ?? range]))
    }
    const verdict = verdictOf(decision)
    if (verdict) verdicts.set(report, [...(verdicts.get(report) ?? []), verdict])
  }
  const standingReports = reports
    .filter(({ id }) => !rejected.has(id))
    .map((report) => {
      const said = verdicts.get(report.id)
      if (!said) return report
      const engagement = corrected.get(report.id)!
      return {
        ...report,
        ...(engagement === report.engagement ? {} : { engagement, read: report.engagement }),
        decided: [...(report.decided ?? []), ...said],
      }
    })
  // People are looked for in what stands: a correction may have named them.
  for (const { decision, nth, anchor, range } of hung) {
    if (anchor.type !== 'person') continue
    const participants = standingReports.flatMap(({ engagement }) => engagement.participants)
    const participant = isAdded
      ? participants.find(({ name }) => name?.value === nameNow(anchor.exact, all))
      : range && foundAt(range, participants)
    anchors.push({ decision: decision.id, nth, ...(participant ? { participant } : {}) })
  }
  return { reports: standingReports, anchors }
}

/** What a person who was added by that name is called since it was corrected. */
const nameNow = (added: string, decisions: readonly Decision[]): string =>
  decisions.reduce(
    (name, one) =>
      one.kind === 'correct' && one.slot === 'name' && one.person === name && one.value !== undefined
        ? one.value
        : name,
    added,
  )

/** The words that a decision hangs on. */
export function anchorsOf(decision: Undecided): readonly Anchor[] {
  if (decision.kind === 'take-back') return []
  if (decision.kind === 'add') return [decision.on, decision.partOf].filter((anchor) => anchor !== undefined)
  return decision.kind === 'merge' || decision.kind === 'split' ? [decision.on, decision.other] : [decision.on]
}

/** Id of the report that an anchor means: of one added by hand, the words that tell it mean what was added. */
function reportMeant(decision: Decision, anchor: Anchor, range: Cite, reports: readonly Report[]): string | undefined {
  if (decision.kind === 'add' && anchor === decision.on) return reportIdOf(decision.id, ADDED)
  if (isAddition(anchor.document)) return reports[0]?.id
  return engagementAt(range, anchor.type, reports)?.id
}

function engagementAt(range: Cite, type: Anchor['type'], reports: readonly Report[]): Report | undefined {
  const told = reports
    .filter(({ engagement }) => engagement.type === type)
    .map((report) => ({ report, cites: report.engagement.cites }))
  return foundAt(range, told)?.report
}

function verdictOf(decision: Decision): Verdict | undefined {
  const { id, by, at, why } = decision
  const signed = { decision: id, by, at, ...(why === undefined ? {} : { why }) }
  switch (decision.kind) {
    case 'confirm':
      return { ...signed, kind: 'confirm' }
    case 'note':
      return { ...signed, kind: 'note', text: decision.text }
    case 'correct': {
      const { slot, person, was, value } = decision
      return {
        ...signed,
        kind: 'correct',
        slot,
        ...(person === undefined ? {} : { person }),
        ...(was === undefined ? {} : { was }),
        ...(value === undefined ? {} : { value }),
      }
    }
    default:
      return undefined
  }
}

/** What a decision adds is the one engagement of its own. */
const ADDED = 'e1'

/** What a person added by hand, as a report of its own; the decision stands where a document would. */
export function addedReport(decision: Decision & { kind: 'add' }): Report {
  const { id, by, at, why, engagement } = decision
  return {
    id: reportIdOf(id, ADDED),
    document: id,
    published: at.slice(0, 10),
    engagement: engagementFrom(engagement),
    decided: [{ decision: id, by, at, ...(why === undefined ? {} : { why }), kind: 'add' }],
  }
}

/** There is no text: the one empty range says so. */
const NOWHERE: Cite = [0, 0]
const NO_WORDS: Cites = [NOWHERE]

function engagementFrom(added: AddedEngagement): Engagement {
  const cited = <T>(value: T): Cited<T> => ({ value, cites: NO_WORDS })
  const party = (code: string) => ({ ...cited(code), name: nameOfParty(code) })
  const { date, occasion, title } = added
  return {
    id: ADDED,
    type: added.type,
    kind: added.kind,
    status: added.status,
    rule: 'person/added',
    cites: NO_WORDS,
    from: (added.from ?? []).map(party),
    to: (added.to ?? []).map(party),
    parties: (added.parties ?? []).map(party),
    participants: (added.participants ?? []).map(({ name, office, of, side, head }) => ({
      ...(name ? { name: cited(name) } : {}),
      ...(office ? { office: cited(office) } : {}),
      ...(of ? { of: cited(of) } : {}),
      ...(side ? { side } : {}),
      ...(head ? { head } : {}),
      cites: NO_WORDS,
    })),
    ...(date ? { date: cited(date) } : {}),
    places: (added.places ?? []).map(cited),
    ...(occasion ? { occasion: cited(occasion) } : {}),
    sectors: (added.sectors ?? []).map((sector) => cited(sector as Engagement['sectors'][number]['value'])),
    ...(title ? { title: cited(title) } : {}),
  }
}
