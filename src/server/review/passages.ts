/** Paragraphs of a document with the words that were read from them, as a reviewer sees them. */

import type { Cite } from '../../model/cite.ts'
import type { Engagement } from '../../model/reading.ts'
import type { DocumentShown } from '../../store/lookup.ts'
import type { Register } from '../../store/register.ts'
import { paragraphAt, paragraphsOf } from '../quotes/paragraphs.ts'

export interface Passage {
  /** Ids of the document, and of the report that its words tell. */
  readonly document: string
  readonly report?: string
  readonly rule?: string
  readonly paragraphs: readonly Paragraph[]
  /** What the reader took. */
  readonly taken: readonly Cite[]
  /** What is in question. */
  readonly asked: readonly Cite[]
  /** Paragraphs before the first, between, or after the last that are left out. */
  readonly isCut: boolean
}

export interface Paragraph {
  /** From 1. */
  readonly number: number
  /** Where it begins in the text. */
  readonly start: number
  readonly text: string
}

/** Paragraphs shown of one report, unless all are asked for. */
const SHOWN = 6

/** Each report with the paragraphs that tell it; what was added by hand has none. */
export async function passagesOf(
  register: Register,
  reports: readonly string[],
  { asked = () => [], isWhole = false }: { asked?: (report: string) => readonly Cite[]; isWhole?: boolean } = {},
): Promise<Passage[]> {
  const found = await register.lookup.anchorsOf(reports)
  const texts = await register.lookup.texts([...new Set(found.map(({ report }) => report.document))])
  return found.flatMap(({ report: { id, document, engagement, read = engagement } }) => {
    const text = texts.get(document)
    if (text === undefined) return []
    const taken = [...citesIn(read), ...citesIn(engagement)]
    return { document, report: id, rule: read.rule, ...cutOut(text, taken, asked(id), isWhole) }
  })
}

/** The paragraph with the words by which a document names someone, or that a decision hangs on. */
export const passageAt = (document: string, text: string, words: Cite): Passage => ({
  document,
  ...cutOut(text, [words], [words], false),
})

/** The text from its beginning, with all words that the reader took. */
export function passageOfAll({ id, text, reading }: DocumentShown, most: number): Passage {
  const taken = reading.engagements.flatMap(citesIn)
  return { document: id, ...cutOut(text.slice(0, most), taken, [], true), isCut: text.length > most }
}

function cutOut(
  text: string,
  taken: readonly Cite[],
  asked: readonly Cite[],
  isWhole: boolean,
): Omit<Passage, 'document' | 'report' | 'rule'> {
  const all = paragraphsOf(text)
  const wanted = new Set([...asked, ...taken].map(([start]) => paragraphAt(all, start)))
  const numbers = isWhole ? all.map((_, i) => i + 1) : [...wanted].slice(0, SHOWN).sort((a, b) => a - b)
  const paragraphs = numbers.flatMap((number) => {
    const range = all[number - 1]
    return range ? [{ number, start: range[0], text: text.slice(range[0], range[1]) }] : []
  })
  return { paragraphs, taken, asked, isCut: paragraphs.length < all.length }
}

/** All ranges that an engagement and its values cite. */
function citesIn(value: unknown): Cite[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value as Engagement).flatMap(([key, each]) =>
    key === 'cites' ? (each as readonly Cite[]) : citesIn(each),
  )
}
