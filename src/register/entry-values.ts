/** What several reports have for one slot, as values with their sources. */

import { isAddition } from '../model/decision.ts'
import type { Cited } from '../model/cite.ts'
import type { Engagement } from '../model/reading.ts'
import { byCodeUnit } from './by-code-unit.ts'
import type { Slot, Source, Value } from './entry.ts'
import { preferred, type Weighed } from './preference.ts'
import type { Report, Verdict } from './report.ts'
import { wordsOf } from './words.ts'

/** The one or none of a slot with one value. */
export const listOf = <T>(one: T | undefined): readonly T[] => (one === undefined ? [] : [one])

/** Two ways of writing one value: case, accents and marks aside. */
export const formOf = (value: unknown): string =>
  typeof value === 'string' ? wordsOf(value).join(' ') : JSON.stringify(value)

/** What one report has for a slot. */
interface Telling<T> {
  readonly report: Report
  readonly now: readonly Cited<T>[]
  /** What it had before people corrected it. */
  readonly read?: readonly Cited<T>[]
}

/** What each report has for a slot. */
export function tellings<T>(reports: readonly Report[], pick: (e: Engagement) => readonly Cited<T>[]): Telling<T>[] {
  return reports.map((report) => ({
    report,
    now: pick(report.engagement),
    ...(report.read ? { read: pick(report.read) } : {}),
  }))
}

/** The different values told for a slot, in the order of the reports; those that a person overruled come last. */
export function valuesOf<T>(name: string, told: readonly Telling<T>[]): Value<T>[] {
  const held = new Map<string, { value: T; sources: Source[] }>()
  const overruled = new Map<string, { value: T; sources: Source[]; overruled: string }>()
  for (const { report, now, read } of told) {
    const by = read && report.decided?.findLast(({ kind, slot }) => kind === 'correct' && slot === name)
    for (const cited of now) {
      const form = formOf(cited.value)
      const given = by && !read.some(({ value }) => formOf(value) === form) ? by : undefined
      const known = held.get(form)
      if (known) known.sources.push(sourceOf(report, cited, given))
      else held.set(form, { value: cited.value, sources: [sourceOf(report, cited, given)] })
    }
    for (const cited of by ? read : []) {
      const form = formOf(cited.value)
      if (now.some(({ value }) => formOf(value) === form)) continue
      const known = overruled.get(form)
      if (known) known.sources.push(sourceOf(report, cited))
      else overruled.set(form, { value: cited.value, sources: [sourceOf(report, cited)], overruled: by!.decision })
    }
  }
  // What a person put right in one report is right for the engagement: others that still tell it are overruled with it.
  for (const [form, gone] of overruled) {
    const still = held.get(form)
    if (!still) continue
    if (still.sources.some(({ document }) => isAddition(document))) overruled.delete(form)
    else {
      gone.sources = [...gone.sources, ...still.sources].sort((a, b) => byCodeUnit(a.report, b.report))
      held.delete(form)
    }
  }
  return [...held.values(), ...overruled.values()]
}

export function sourceOf(report: Report, cited: Omit<Cited<unknown>, 'value'>, by?: Verdict): Source {
  return {
    document: by ? by.decision : report.document,
    report: report.id,
    cites: cited.cites,
    ...(cited.inferred ? { inferred: true } : {}),
  }
}

/** All the values of a slot, with the one to show; undefined where none is left. */
export function slotOf<T>(name: Weighed, values: readonly Value<T>[], reports: readonly Report[]): Slot<T> | undefined {
  const live = values.filter(({ overruled }) => overruled === undefined)
  if (!live.length) return undefined
  const { value, why } = preferred(name, live, reports)
  return { preferred: value, why, values }
}
