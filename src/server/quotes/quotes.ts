/** Sources with the words they cite, so that neither a page nor a program has to fetch the document to see them. */

import type { Cites } from '../../model/cite.ts'
import type { Entry, Source } from '../../register/entry.ts'
import type { Register } from '../../store/register.ts'
import type { DocumentFound } from '../../store/briefs.ts'
import { paragraphAt } from './paragraphs.ts'
import { Texts } from './texts.ts'

type Quote = Pick<Source, 'quote' | 'paragraph'>

export interface Told {
  readonly entries: readonly Entry[]
  /** The documents that the entries rest on, by id. */
  readonly documents: Readonly<Record<string, DocumentFound>>
}

/** Entries with the words they rest on. */
export async function withQuotes(register: Register, entries: readonly Entry[]): Promise<Told> {
  const told = entries.flatMap(({ history }) => history.map(({ document }) => document))
  const { value, documents } = await quotesIn(register, entries, told)
  return { entries: value, documents }
}

/** Whatever has sources in it, with their words; and the documents that they stand in, or that are named besides. */
export async function quotesIn<T>(
  register: Register,
  value: T,
  named: readonly string[] = sourcesIn(value).map(({ document }) => document),
): Promise<{ readonly value: T; readonly documents: Told['documents'] }> {
  const ids = [...new Set(named)]
  const [texts, briefs] = await Promise.all([register.lookup.texts(ids), register.search.documentsById(ids)])
  const known = new Texts(texts)
  const quoteOf = (document: string, cites: Cites): Quote => {
    const of = known.of(document)
    return of ? { quote: wordsAt(of.text, cites), paragraph: paragraphAt(of.paragraphs, cites[0][0]) } : {}
  }
  return {
    value: quoted(value, quoteOf),
    documents: Object.fromEntries(briefs.map((brief) => [brief.id, brief])),
  }
}

/** On one line. */
export const wordsAt = (text: string, cites: Cites): string =>
  cites.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ').trim()).join(' … ')

function quoted<T>(value: T, quoteOf: (document: string, cites: Cites) => Quote): T {
  if (Array.isArray(value)) return value.map((each) => quoted(each, quoteOf)) as T
  if (typeof value !== 'object' || value === null) return value
  const copy = Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, key === 'cites' ? each : quoted(each, quoteOf)]),
  ) as T
  return isSource(value) ? { ...copy, ...quoteOf(value.document, value.cites) } : copy
}

function sourcesIn(value: unknown): Source[] {
  if (typeof value !== 'object' || value === null) return []
  return isSource(value) ? [value] : Object.values(value).flatMap(sourcesIn)
}

const isSource = (value: object): value is Source => 'cites' in value && 'document' in value
