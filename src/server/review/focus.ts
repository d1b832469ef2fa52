/** The value of an engagement that a reviewer looks at, and what else it could be. */

import type { Cite } from '../../model/cite.ts'
import { SLOTS, type Slot } from '../../model/decision.ts'
import type { Engagement, Reading } from '../../model/reading.ts'
import type { Entry, Source, Value } from '../../register/entry.ts'
import { tellerOf } from '../../register/report.ts'
import type { Register } from '../../store/register.ts'
import { wordsAt } from '../quotes/quotes.ts'

export interface Focus {
  readonly slot: Slot
  /** The value that would go; a further one would come where it is not given. */
  readonly was?: string
  /** The participant whose name, office or party it is. */
  readonly person?: string
  /** The report that a correction hangs on. */
  readonly report: string
  /** Where the value stands; of a slot with one value, where all that were told do. */
  readonly sources: readonly Source[]
  readonly candidates: readonly Candidate[]
}

/** What the documents have besides, with its words. */
export interface Candidate {
  readonly value: string
  readonly quote: string
  /** Where it stands in the document of the report that the correction hangs on. */
  readonly words?: Cite
}

export interface AskedFocus {
  readonly slot?: string
  readonly was?: string
  readonly person?: string
}

/** Candidates that are listed. */
const LISTED = 8

/** Undefined where there is no such slot, or nobody of that name. */
export async function focusOn(
  register: Register,
  entry: Entry,
  { slot: given, was: old, person }: AskedFocus,
  own?: string,
): Promise<Focus | undefined> {
  const slot = SLOTS.find((one) => one === given)
  if (!slot) return undefined
  const values = valuesIn(entry, slot, person)
  const was = old ?? (LISTS.has(slot) ? undefined : textOf(values.find(isShownIn(entry, slot, person))?.value))
  const shown = values.find(({ value }) => textOf(value) === was)?.sources ?? []
  const told = shown.map(({ report }) => report).filter((report) => entry.reports.includes(report))
  const report = own ?? told[0] ?? entry.reports[0]
  return {
    slot,
    ...(was === undefined ? {} : { was }),
    ...(person === undefined ? {} : { person }),
    report,
    sources: LISTS.has(slot) ? shown : values.flatMap((one) => one.sources),
    candidates: await candidatesFor(register, entry, slot, report, was, person),
  }
}

const LISTS: ReadonlySet<Slot> = new Set(['from', 'to', 'parties', 'places', 'sectors', 'participants'])

const isShownIn =
  (entry: Entry, slot: Slot, person: string | undefined) =>
  ({ value }: Value<unknown>): boolean =>
    JSON.stringify(value) === JSON.stringify(shownIn(entry, slot, person))

/** How a decision writes a value. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? value
    : typeof value === 'object' && value !== null && 'count' in value
      ? String(value.count)
      : undefined

/** The participant whom a decision names so. */
export const personNamed = (entry: Entry, person: string | undefined) =>
  entry.participants.find(({ name, office }) =>
    name ? name.values.some(({ value }) => value === person) : office?.values.some(({ value }) => value === person),
  )

/** All values that sources have for a slot, the overruled ones left out. */
function valuesIn(entry: Entry, slot: Slot, person: string | undefined): readonly Value<unknown>[] {
  const all = ((): readonly Value<unknown>[] | undefined => {
    switch (slot) {
      case 'from':
      case 'to':
      case 'parties':
      case 'places':
      case 'sectors':
        return entry[slot]
      case 'kind':
      case 'status':
      case 'date':
      case 'title':
      case 'occasion':
      case 'size':
        return entry[slot]?.values
      case 'name':
      case 'office':
      case 'of':
        return personNamed(entry, person)?.[slot]?.values
      case 'type':
        return [{ value: entry.type, sources: entry.kind.values[0].sources }]
      case 'participants':
        return entry.participants.flatMap(({ name, office }) => (name ?? office)?.values ?? [])
      default:
        throw slot satisfies never
    }
  })()
  return (all ?? []).filter(({ overruled }) => overruled === undefined)
}

function shownIn(entry: Entry, slot: Slot, person: string | undefined): unknown {
  if (slot === 'name' || slot === 'office' || slot === 'of') return personNamed(entry, person)?.[slot]?.preferred
  if (slot === 'type') return entry.type
  const one = LISTS.has(slot) ? undefined : entry[slot as 'date']
  return one?.preferred
}

/** What the other sources say, then what the same document says of anything of the sort. */
async function candidatesFor(
  register: Register,
  entry: Entry,
  slot: Slot,
  report: string,
  was: string | undefined,
  person: string | undefined,
): Promise<Candidate[]> {
  const told = valuesIn(entry, slot, person).flatMap(({ value, sources }) =>
    sources.slice(0, 1).map((source) => ({ value: textOf(value), source })),
  )
  const documents = [...new Set(told.map(({ source }) => source.document))]
  const texts = await register.lookup.texts(documents)
  const others = told.flatMap(({ value, source: { document, report: teller, cites } }): Candidate[] => {
    const text = texts.get(document)
    if (value === undefined || text === undefined || LISTS.has(slot)) return []
    return [{ value, quote: wordsAt(text, cites), ...(teller === report ? { words: cites[0] } : {}) }]
  })
  const own = await register.lookup.document(tellerOf(report))
  const near = own
    ? ofTheSort(own.reading, slot).map(({ value, cites }) => ({
        value,
        quote: wordsAt(own.text, cites),
        words: cites[0],
      }))
    : []
  const seen = new Set([was])
  return [...others, ...near].filter(({ value }) => !seen.has(value) && seen.add(value)).slice(0, LISTED)
}

/** Values of all engagements of a document that could fill the slot. */
function ofTheSort({ engagements, published }: Reading, slot: Slot) {
  const pick = (e: Engagement) => {
    switch (slot) {
      case 'date':
        return e.date ? [e.date] : []
      case 'from':
      case 'to':
      case 'parties':
      case 'of':
        return [...e.from, ...e.to, ...e.parties, ...e.participants.flatMap(({ of }) => of ?? [])]
      case 'places':
        return e.places
      case 'occasion':
      case 'title':
        return [e.occasion ?? [], e.title ?? []].flat()
      case 'participants':
      case 'name':
        return e.participants.flatMap(({ name }) => name ?? [])
      case 'office':
        return e.participants.flatMap(({ office }) => office ?? [])
      default:
        return []
    }
  }
  const dates =
    slot === 'date' && published?.cites.length ? [{ value: published.value, cites: published.cites as [Cite] }] : []
  return [...engagements.flatMap(pick), ...dates]
}
