/** What is wrong with the values of a filter, field by field, in the reader's language. */

import type { EngagementKind, EngagementType } from '../../model/reading.ts'
import { filterFrom, FILTER_KEYS, type FilterKey } from '../../register/filter.ts'
import { KINDS_IN_WORDS, TYPES_IN_WORDS, type Language } from '../../register/labels.ts'
import { secondFirst } from './second-party.ts'
import { SEARCH } from '../words/search.ts'

/** Values as they were typed; those that nobody filled in are not there. */
export type Typed = Readonly<Partial<Record<FilterKey, string>>>
export type Faults = Readonly<Partial<Record<FilterKey, string>>>

type Words = (typeof SEARCH)['en']['faults']

/** Every faulty field with what would be right; nothing where the filter can be read. */
export function faultsOf(typed: Typed, language: Language): Faults {
  const w = SEARCH[language].faults
  const single = FILTER_KEYS.flatMap((key): [FilterKey, string][] => {
    const value = typed[key]
    if (value === undefined || isRead([[key, value], ...(HELD_BY[key] ?? [])])) return []
    return [[key, singleFault(key, value, w)]]
  })
  if (single.length) return Object.fromEntries(single)
  try {
    filterFrom(Object.entries(secondFirst(typed)))
    return {}
  } catch (error) {
    const key = FILTER_KEYS.find((one) => (error as Error).message.startsWith(`${one}: `))
    return key === undefined ? {} : { [key]: commonFault(key, typed, language) }
  }
}

/** Conditions that mean nothing alone, with company in which their own value can be tried. */
const HELD_BY: Readonly<Partial<Record<FilterKey, [FilterKey, string][]>>> = {
  direction: [['party', 'EU']],
  other: [['party', 'org:?']],
}

function isRead(params: readonly (readonly [string, string])[]): boolean {
  try {
    filterFrom(params)
    return true
  } catch {
    return false
  }
}

function singleFault(key: FilterKey, value: string, w: Words): string {
  if (key === 'party' || key === 'other') return w.party(value)
  return key === 'since' || key === 'until' ? w.date(value) : w.choice(value)
}

/** Of values that are right in themselves, and not together. */
function commonFault(key: FilterKey, typed: Typed, language: Language): string {
  const w = SEARCH[language].faults
  const value = typed[key] ?? ''
  if (key === 'direction') return (typed.party ?? typed.other) === undefined ? w.ofWhom : w.visitsAlone
  if (key === 'other') return w.holds(value)
  if (key === 'until') return w.before(typed.since ?? '')
  const [kind, type] = [value as EngagementKind, typed.type as EngagementType]
  return w.kindOf(KINDS_IN_WORDS[kind][language], TYPES_IN_WORDS[type][language])
}
