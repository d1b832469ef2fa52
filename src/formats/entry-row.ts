/** An engagement as one row of a table: codes for programs, names for people, and the words that it rests on. */

import { fromDayNumber } from '../model/edtf.ts'
import { windowOf } from '../model/window.ts'
import type { Entry, Party, Source, Value } from '../register/entry.ts'
import type { Language } from '../register/labels.ts'
import { nameOfParty } from '../register/party-name.ts'

/** What a row says of a document. */
export interface DocumentNamed {
  readonly id: string
  readonly origin: string
}

export type Documents = Readonly<Record<string, DocumentNamed>>

/** Several values in one cell stand apart by this. */
const BETWEEN = ' | '

type Column = (entry: Entry, documents: Documents, language: Language) => readonly string[]

const parties =
  (side: 'from' | 'to' | 'parties'): Column =>
  (entry) =>
    codesOf(entry[side])
const names =
  (side: 'from' | 'to' | 'parties'): Column =>
  (entry, _, language) =>
    codesOf(entry[side]).map((code) => nameOfParty(code, language))

/** In the order in which the table has them. Names of columns are the same in all languages. */
const COLUMNS: Readonly<Record<string, Column>> = {
  id: ({ id }) => [id],
  type: ({ type }) => [type],
  kind: ({ kind }) => [kind.preferred],
  status: ({ status }) => [status.preferred],
  /** EDTF, and the first and the last day that it may mean. */
  date: ({ date }) => (date ? [date.preferred] : []),
  first_day: (entry) => dayOf(entry, 'from'),
  last_day: (entry) => dayOf(entry, 'to'),
  from: parties('from'),
  from_names: names('from'),
  to: parties('to'),
  to_names: names('to'),
  parties: parties('parties'),
  party_names: names('parties'),
  people: ({ participants }) =>
    participants.map(({ name, office }) => [name?.preferred, office?.preferred].filter(Boolean).join(', ')),
  size: ({ size }) => (size ? [`${size.preferred.approximate ? '~' : ''}${size.preferred.count}`] : []),
  places: ({ places }) => live(places).map(({ value }) => value),
  sectors: ({ sectors }) => live(sectors).map(({ value }) => value),
  title: ({ title }) => (title ? [title.preferred] : []),
  occasion: ({ occasion }) => (occasion ? [occasion.preferred] : []),
  part_of: ({ partOf }) => partOf,
  review: ({ review }) => [review],
  quotes: (entry) => sourcesOf(entry).flatMap(({ quote }) => quote ?? []),
  sources: (entry, documents) => documentsOf(entry).map((id) => documents[id]?.origin ?? id),
  documents: (entry) => documentsOf(entry),
}

export const COLUMN_NAMES: readonly string[] = Object.keys(COLUMNS)

/** Every cell is one line, so that a row is. */
export const rowOf = (entry: Entry, documents: Documents, language: Language): string[] =>
  Object.values(COLUMNS).map((column) =>
    [...new Set(column(entry, documents, language))].filter(Boolean).join(BETWEEN).replace(/\s+/g, ' '),
  )

const live = <T extends Value<unknown>>(values: readonly T[]): readonly T[] =>
  values.filter(({ overruled }) => overruled === undefined)

const codesOf = (some: readonly Party[]): string[] => live(some).map(({ value }) => value)

/** Where the words stand that show the engagement. */
export const sourcesOf = ({ kind }: Entry): Source[] => kind.values.flatMap(({ sources }) => sources)

const documentsOf = ({ history }: Entry): string[] => [...new Set(history.map(({ document }) => document))]

function dayOf({ date }: Entry, end: 'from' | 'to'): string[] {
  const window = date && windowOf(date.preferred)
  if (!window) return []
  const { y, m, d } = fromDayNumber(window[end])
  return [`${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`]
}
