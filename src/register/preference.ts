/** Which of several values the register shows, and why. */

import { isAddition } from '../model/decision.ts'
import { windowOf, type Precision } from '../model/window.ts'
import { byCodeUnit } from './by-code-unit.ts'
import type { Source, Value } from './entry.ts'
import { sourcesIn, type Report } from './report.ts'

/** The slots that hold one value. */
export type Weighed = 'kind' | 'status' | 'date' | 'title' | 'occasion' | 'size' | 'name' | 'office' | 'of' | 'side'

interface Candidate {
  readonly value: unknown
  readonly sources: readonly Source[]
  readonly reports: readonly Report[]
}

interface Criterion {
  /** Said of the value that is ahead by it. */
  readonly why: string
  /** More is better. */
  readonly rank: (candidate: Candidate, all: readonly Candidate[]) => number
}

const PRECISION: Readonly<Record<Precision, number>> = { day: 4, month: 3, season: 2, year: 1, years: 0 }
const STATUS: Readonly<Record<string, number>> = { held: 2, cancelled: 1, planned: 0 }

const DECIDED = 'a person decided so'
const decidedByPerson: Criterion = {
  why: DECIDED,
  rank: ({ sources }) => Number(sources.some(({ document }) => isAddition(document))),
}
const stated: Criterion = {
  why: 'stated, the others inferred',
  rank: ({ sources }) => Number(sources.some(({ inferred }) => !inferred)),
}
const isHeld = ({ reports }: Candidate): boolean => reports.some(({ engagement }) => engagement.status === 'held')
const held: Criterion = { why: 'told after it was held', rank: (candidate) => Number(isHeld(candidate)) }
/** An announced day is as good as any while what was told later is vaguer and holds it. */
const borneOut: Criterion = {
  ...held,
  rank: (candidate, all) =>
    Number(isHeld(candidate) || all.some((other) => isHeld(other) && isWithin(candidate.value, other.value))),
}
/** What a page says now goes before what it said. */
const stands: Criterion = {
  why: 'the others are of a version that was replaced',
  rank: ({ reports }) => Number(reports.some(({ replaced }) => !replaced)),
}
const independent: Criterion = {
  why: 'told by more sources',
  rank: ({ reports }) => sourcesIn(reports),
}
const latest: Criterion = {
  why: 'published last',
  rank: ({ reports }) => Math.max(...reports.map(({ published }) => windowOf(published ?? '')?.to ?? -Infinity)),
}
const fullest: Criterion = { why: 'the fullest form', rank: ({ value }) => String(value).length }

/** Weightiest first, after what a person decided; what all have in common decides nothing. */
const OWN: Readonly<Record<Weighed, readonly Criterion[]>> = {
  status: [{ why: 'held goes before announced', rank: ({ value }) => STATUS[value as string] }],
  kind: [{ why: 'says more than “unspecified”', rank: ({ value }) => Number(value !== 'unspecified') }],
  date: [borneOut, { why: 'the most precise', rank: ({ value }) => precisionOf(value as string) }, stated],
  title: [fullest],
  occasion: [fullest],
  name: [fullest],
  office: [independent, held, fullest],
  size: [
    { why: 'a count, not an estimate', rank: ({ value }) => Number(!(value as { approximate: boolean }).approximate) },
  ],
  of: [stated],
  side: [],
}
const COMMON: readonly Criterion[] = [stated, held, independent, latest]

function precisionOf(date: string): number {
  const window = windowOf(date)
  return window ? PRECISION[window.precision] * 2 - Number(window.approximate) : -1
}

function isWithin(date: unknown, other: unknown): boolean {
  const [a, b] = [windowOf(String(date)), windowOf(String(other))]
  return !!a && !!b && a.from >= b.from && a.to <= b.to
}

/** The value to show, of at least one. Of equals, the first in the order of their texts. */
export function preferred<T>(
  slot: Weighed,
  values: readonly Value<T>[],
  reports: readonly Report[],
): { readonly value: T; readonly why: string } {
  const byId = new Map(reports.map((report) => [report.id, report]))
  const tellers = (sources: readonly Source[]): Report[] => sources.flatMap(({ report }) => byId.get(report) ?? [])
  if (values.length === 1) {
    const [{ value, sources }] = values
    const told = sourcesIn(tellers(sources))
    const isDecided = sources.some(({ document }) => isAddition(document))
    return { value, why: isDecided ? DECIDED : told > 1 ? `${told} sources agree` : 'the only one' }
  }
  const candidates = values.map(({ value, sources }) => ({
    value,
    sources,
    reports: tellers(sources),
  }))
  const criteria = [decidedByPerson, stands, ...OWN[slot], ...COMMON]
  let ahead = candidates
  let why = 'first in the order of the alphabet'
  for (const criterion of criteria) {
    const ranks = ahead.map((candidate) => criterion.rank(candidate, candidates))
    const best = Math.max(...ranks)
    const left = ahead.filter((_, i) => ranks[i] === best)
    if (left.length < ahead.length) why = criterion.why
    ahead = left
    if (ahead.length === 1) break
  }
  if (ahead.length > 1) why = 'first in the order of the alphabet'
  ahead.sort((a, b) => byCodeUnit(JSON.stringify(a.value), JSON.stringify(b.value)))
  return { value: ahead[0].value, why }
}
