import { fromDayNumber } from '../../model/edtf.ts'
import type { Engagement, Participant } from '../../model/reading.ts'
import { windowOf } from '../../model/window.ts'
import { byCodeUnit } from '../by-code-unit.ts'
import { keyOfWord } from '../names/keys.ts'
import type { NameToken } from '../names/tokens.ts'
import type { Report } from '../report.ts'
import { appearanceFrom, plainName, type Appearance } from './appearance.ts'
import { nameEvidence, parsedPerson } from './name-evidence.ts'
import { officeEvidence } from './office-evidence.ts'
import { officesIn } from './offices.ts'
import { nearnessOf } from './parties.ts'

/** Whom one document names, each once, and which of them a participant is; one without a name is nobody. */
export interface Appearances {
  readonly appearances: readonly Appearance[]
  readonly of: ReadonlyMap<Participant, string>
}

/** What one document calls one person, as it adds up. */
interface Named {
  /** The fullest. */
  name: string
  readonly participants: Participant[]
  /** As stated. */
  readonly offices: Set<string>
  readonly of: Set<string>
  readonly years: Set<number>
}

/**
 * The people of one document. Within it, names that fit are one person: who is told with an office once and without
 * it later has it both times.
 */
export function appearancesOf(reports: readonly Report[]): Appearances {
  const exact = new Map<string, Named>()
  const datesOf = datesIn(reports)
  for (const { engagement } of reports)
    for (const participant of engagement.participants) {
      const name = plainName(participant.name?.value ?? '')
      if (!name) continue
      let named = exact.get(name)
      if (!named) {
        named = { name, participants: [], offices: new Set(), of: new Set(), years: new Set() }
        exact.set(name, named)
      }
      named.participants.push(participant)
      if (participant.office) named.offices.add(participant.office.value)
      if (participant.of) named.of.add(participant.of.value)
      for (const year of datesOf(engagement)) named.years.add(year)
    }
  const appearances: Appearance[] = []
  const of = new Map<Participant, string>()
  for (const { name, offices, of: parties, years, participants } of merged([...exact.values()])) {
    const span = years.size ? ([Math.min(...years), Math.max(...years)] as const) : undefined
    const appearance = appearanceFrom(name, [...offices], [...parties], span)
    appearances.push(appearance)
    for (const participant of participants) of.set(participant, appearance.id)
  }
  return { appearances, of }
}

/** The years of an engagement: its own, or of what it is part of, or of publication, or of all that the document dates. */
function datesIn(reports: readonly Report[]): (engagement: Engagement) => readonly number[] {
  const dates = new Map(reports.map(({ engagement }) => [engagement.id, engagement.date?.value]))
  const published = yearsOf(reports[0]?.published)
  const all = published.length ? published : [...dates.values()].flatMap(yearsOf)
  return ({ date, partOf }) => {
    const own = yearsOf(date?.value ?? (partOf === undefined ? undefined : dates.get(partOf)))
    return own.length ? own : all
  }
}

function yearsOf(date: string | undefined): number[] {
  const window = date === undefined ? undefined : windowOf(date)
  return window ? [fromDayNumber(window.from).y, fromDayNumber(window.to).y] : []
}

/** The fullest names first; a shorter one joins the only one that it fits, and stands alone where it fits two. */
function merged(all: readonly Named[]): Named[] {
  const sorted = all.toSorted(
    (a, b) => fullness(b.name) - fullness(a.name) || b.name.length - a.name.length || byCodeUnit(a.name, b.name),
  )
  const people: Named[] = []
  // by each word of the name, so that a page of hundreds of names does not compare each with each
  const byWord = new Map<string, Named[]>()
  for (const named of sorted) {
    const words = wholeWordsOf(named.name).map(keyOfWord)
    const sharing = new Set(words.flatMap((word) => byWord.get(word) ?? []))
    const fitting = [...sharing].filter((person) => fits(person, named))
    if (fitting.length === 1) {
      const [person] = fitting
      for (const participant of named.participants) person.participants.push(participant)
      for (const year of named.years) person.years.add(year)
      for (const office of named.offices) person.offices.add(office)
      for (const party of named.of) person.of.add(party)
    } else {
      people.push(named)
      for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), named])
    }
  }
  return people
}

const wholeWordsOf = (name: string): NameToken[] => parsedPerson(name).tokens.filter((token) => !token.initial)
const fullness = (name: string): number => wholeWordsOf(name).length

/** A document that says a family name alone has told whose; unless its office or party says otherwise. */
function fits(a: Named, b: Named): boolean {
  const { kind, weight, apart } = nameEvidence(parsedPerson(a.name), parsedPerson(b.name))
  if (apart || kind === 'partly' || weight < LEAST[kind]) return false
  const nearness = nearnessOf([...a.of], [...b.of])
  if (nearness === 'foreign' || nearness === 'international' || nearness === 'country') return false
  return kind === 'full' || kind === 'within' || officeEvidence(officesOf(a), officesOf(b)).weight >= 0
}

const officesOf = ({ offices }: Named): string[] => [...offices].flatMap(officesIn)

/** No more than a slip of the pen. */
const LEAST = {
  full: -0.5,
  within: -1.5,
  initial: -2.5,
  alone: -2.2,
  partly: 0,
  akin: 0,
  contrary: 0,
  none: 0,
} as const
