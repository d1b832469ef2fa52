// The notation of gold/links/engagements.txt, which explains itself at its head.

import { createHash } from 'node:crypto'
import type { Cited, Cites } from '../../src/model/cite.ts'
import { loadGazetteer } from '../../src/gazetteer/gazetteer.ts'
import { keyOf } from '../../src/gazetteer/key.ts'
import type { CitedPlace, Engagement, Participant } from '../../src/model/reading.ts'
import { KINDS, type PartyCode, type Sector, type Status } from '../../src/model/reading.ts'
import type { Report } from '../../src/register/report.ts'
import { expectedFrom } from '../case-notation.ts'

export interface Group {
  readonly title: string
  /** Kept apart while rules are written: the first 32 bits of the SHA-256 of the title can be divided by 3. */
  readonly held: boolean
  readonly members: readonly Member[]
}

export interface Member {
  /** Members of a group with one label are one engagement. */
  readonly label: string
  readonly report: Report
}

/** A report in a line: `2009-12-14: visit mission held | from CA-QC | to KZ | date 2009-12-07/2009-12-11`. */
const LINE = /^([a-z]) (\S+): (.+)$/

export function groupsIn(source: string): Group[] {
  const groups: { title: string; held: boolean; members: Member[] }[] = []
  for (const line of source.replace(/\n \|/g, ' |').split('\n')) {
    const group = groups.at(-1)
    const title = /^# (.+)$/.exec(line)?.[1]
    if (title)
      groups.push({ title, held: createHash('sha256').update(title).digest().readUInt32BE() % 3 === 0, members: [] })
    else if (group && line.trim()) {
      const [, label, published, told] = LINE.exec(line) ?? []
      if (!told) throw new Error(`neither a title nor a report: ${line}`)
      const id = `g${groups.length}.${group.members.length}`
      group.members.push({ label, report: reportFrom(id, published === '-' ? undefined : published, told) })
    }
  }
  return groups
}

const NOWHERE: Cites = [[0, 1]]
const cited = <T>(value: T): Cited<T> => ({ value, cites: NOWHERE })

/** As the reader has it: with the place's number where the gazetteer knows it. */
function placeFrom(name: string): CitedPlace {
  const geonames = loadGazetteer()
    .find(keyOf(name))
    .find(({ entry }) => entry.kind === 'city')?.entry.geonames
  return { ...cited(name), ...(geonames === undefined ? {} : { geonames }) }
}

/** A report of a document of its own, from a line in the notation of cases/ plus `during`, `inferred`. */
export function reportFrom(id: string, published: string | undefined, line: string): Report {
  const during = /\| during (\S+)/.exec(line)
  const inferred = / inferred(?= \||$)/.test(line)
  const plain = line.replace(/\| during \S+ ?/, '').replace(/ inferred(?= \||$)/, '')
  const told = expectedFrom(plain)
  if (typeof told === 'string') throw new Error(`${told}: ${line}`)
  const all = (slot: Parameters<typeof told.slots.get>[0]): readonly string[] => told.slots.get(slot) ?? []
  const one = (slot: Parameters<typeof told.slots.get>[0]): Cited<string> | undefined => {
    const value = all(slot)[0]
    return value === undefined ? undefined : cited(value)
  }
  const parties = (slot: 'from' | 'to' | 'parties') =>
    all(slot).map((code) => ({ ...cited<PartyCode>(code), name: code }))
  const date = one('date')
  const [title, occasion, size] = [one('title'), one('occasion'), one('size')]
  const engagement: Engagement = {
    id: 'e1',
    type: told.type,
    kind: (told.kind ?? KINDS[told.type].at(-1)) as Engagement['kind'],
    status: (told.status ?? 'held') as Status,
    rule: 'gold',
    cites: NOWHERE,
    from: parties('from'),
    to: parties('to'),
    parties: parties('parties'),
    participants: told.people.map((person): Participant => ({
      ...(person.name ? { name: cited(person.name) } : {}),
      ...(person.office ? { office: cited(person.office) } : {}),
      ...(person.of ? { of: cited(person.of) } : {}),
      ...(person.role === 'person' ? {} : { side: person.role }),
      ...(person.head ? { head: true as const } : {}),
      cites: NOWHERE,
    })),
    ...(size ? { size: { count: Number(size.value), approximate: false, cites: NOWHERE } } : {}),
    ...(date ? { date: inferred ? { ...date, inferred: true as const } : date } : {}),
    places: all('places').map(placeFrom),
    ...(occasion ? { occasion } : {}),
    sectors: all('sectors').map((sector) => cited(sector as Sector)),
    ...(title ? { title } : {}),
  }
  return {
    id,
    document: `sha256:${createHash('sha256').update(id).digest('hex')}`,
    ...(published ? { published } : {}),
    engagement,
    ...(during ? { during: during[1] } : {}),
  }
}
