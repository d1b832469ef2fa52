/** What the engagements of one person say of them: offices over time, names, and who was there with them. */

import type { EngagementKind, EngagementType, PartyCode } from '../../model/reading.ts'
import { windowOf } from '../../model/window.ts'
import type { Entry, Person, Source } from '../../register/entry.ts'
import { officesIn } from '../../register/people/offices.ts'

/** Something said of a person in several engagements. */
export interface Seen {
  /** EDTF dates of the first and last engagement that says so; none where they have no date. */
  readonly first?: string
  readonly last?: string
  readonly entries: number
  /** Of the first and last. */
  readonly sources: readonly Source[]
}

export interface OfficeSeen extends Seen {
  readonly office: string
  readonly of?: PartyCode
}

export interface NameSeen extends Seen {
  readonly name: string
}

/** Who took part in the same engagements. */
export interface Company {
  /** By which the person is found; known by office alone has none. */
  readonly appearance?: string
  readonly name?: string
  readonly office?: string
  readonly of?: PartyCode
  /** On the same side, or of the same party. */
  readonly isWith: boolean
  /** Latest first; the last ones are left out where there are many. */
  readonly in: readonly {
    readonly id: string
    readonly type: EngagementType
    readonly kind: EngagementKind
    readonly date?: string
  }[]
  readonly entries: number
}

export interface Career {
  /** Those held last come first. */
  readonly offices: readonly OfficeSeen[]
  /** The most frequent first. */
  readonly names: readonly NameSeen[]
  readonly parties: readonly PartyCode[]
  readonly company: readonly Company[]
}

/** Entries named for each of the company, and the company itself. */
const SHOWN = 3
const COMPANY = 60
const VARIANTS = 24

/** `own`: the appearances of the person. The entries have the latest first. */
export function careerIn(entries: readonly Entry[], own: ReadonlySet<string>): Career {
  const offices = new Map<string, Gathered & { office: string; of?: PartyCode }>()
  const names = new Map<string, Gathered & { name: string }>()
  const parties = new Map<PartyCode, number>()
  const company = new Map<string, Company & { in: Company['in'][number][] }>()
  const isSelf = ({ appearances }: Person): boolean => appearances.some((id) => own.has(id))
  for (const entry of entries) {
    const self = entry.participants.find(isSelf)
    if (!self) continue
    const of = self.of?.preferred
    if (of !== undefined) parties.set(of, (parties.get(of) ?? 0) + 1)
    for (const { value, sources } of self.office?.values ?? []) {
      const key = `${officesIn(value).join(' ')}|${of ?? ''}`
      const start = { office: value, ...(of === undefined ? {} : { of }), ...NOTHING }
      offices.set(key, gathered(offices.get(key) ?? start, entry, sources))
    }
    for (const { value, sources } of self.name?.values ?? [])
      names.set(value, gathered(names.get(value) ?? { name: value, ...NOTHING }, entry, sources))
    for (const other of entry.participants) if (!isSelf(other)) join(company, other, self, entry)
  }
  const byTime = (a: Gathered, b: Gathered): number => lastDay(b) - lastDay(a)
  return {
    offices: [...offices.values()].sort(byTime).slice(0, VARIANTS),
    names: [...names.values()].sort((a, b) => b.entries - a.entries).slice(0, VARIANTS),
    parties: [...parties].sort((a, b) => b[1] - a[1]).map(([party]) => party),
    company: [...company.values()].sort((a, b) => b.entries - a.entries).slice(0, COMPANY),
  }
}

type Gathered = { -readonly [K in keyof Seen]: Seen[K] }
const NOTHING: Gathered = { entries: 0, sources: [] }

function gathered<T extends Gathered>(known: T, { date }: Entry, sources: readonly Source[]): T {
  const window = date && windowOf(date.preferred)
  const isFirst = window && window.from < (windowOf(known.first ?? '')?.from ?? Number.POSITIVE_INFINITY)
  const isLast = window && window.to > lastDay(known)
  const [one, other = one] = known.sources
  const [source] = sources
  return {
    ...known,
    entries: known.entries + 1,
    ...(isFirst ? { first: date.preferred } : {}),
    ...(isLast ? { last: date.preferred } : {}),
    // The entries come latest first: the newest source stays, and the oldest is put for the one before.
    sources: one ? [one, source ?? other] : sources.slice(0, 1),
  }
}

const lastDay = ({ last }: Pick<Seen, 'last'>): number => windowOf(last ?? '')?.to ?? Number.NEGATIVE_INFINITY

function join(
  company: Map<string, Company & { in: Company['in'][number][] }>,
  { appearances, name, office, of, side }: Person,
  self: Person,
  { id, type, kind, date }: Entry,
): void {
  const isWith =
    side && self.side ? side.preferred === self.side.preferred : of !== undefined && of.preferred === self.of?.preferred
  const who = appearances[0] ?? `${name?.preferred ?? ''}|${office?.preferred ?? ''}|${of?.preferred ?? ''}`
  const key = `${who} ${isWith}`
  const known = company.get(key)
  const here = { id, type, kind: kind.preferred, ...(date ? { date: date.preferred } : {}) }
  if (known) {
    if (known.in.length < SHOWN) known.in.push(here)
    company.set(key, { ...known, entries: known.entries + 1 })
    return
  }
  company.set(key, {
    ...(appearances[0] === undefined ? {} : { appearance: appearances[0] }),
    ...(name ? { name: name.preferred } : {}),
    ...(office ? { office: office.preferred } : {}),
    ...(of ? { of: of.preferred } : {}),
    isWith,
    in: [here],
    entries: 1,
  })
}
