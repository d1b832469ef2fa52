/** What of an entry a person should look at first: what it ought to have and has not, and what was but inferred. */

import type { Entry, Value } from './entry.ts'

/** `sender` and `host` are those of a visit, `party` the second of a meeting or an agreement. */
export const DOUBTS = [
  'no date',
  'no sender',
  'no host',
  'no party',
  'date inferred',
  'sender inferred',
  'host inferred',
] as const
export type Doubt = (typeof DOUBTS)[number]

export function doubtsOf(entry: Entry): Doubt[] {
  const [from, to, parties] = [live(entry.from), live(entry.to), live(entry.parties)]
  // The days of a visit say well enough when its meetings were.
  const isPart = entry.partOf.length > 0
  const doubts: (Doubt | false)[] = [
    !entry.date && !isPart && 'no date',
    entry.type === 'visit' && !from.length && 'no sender',
    entry.type === 'visit' && !to.length && 'no host',
    (entry.type === 'meeting' || entry.type === 'agreement') && parties.length < 2 && 'no party',
    entry.type === 'event' && !parties.length && 'no party',
    !!entry.date && !isPart && isInferred(live(entry.date.values)) && 'date inferred',
    isInferred(from) && 'sender inferred',
    isInferred(to) && 'host inferred',
  ]
  return doubts.filter((doubt) => doubt !== false)
}

const live = <T>(values: readonly Value<T>[]): Value<T>[] => values.filter(({ overruled }) => overruled === undefined)

/** No source states it. */
const isInferred = (values: readonly Value<unknown>[]): boolean =>
  values.length > 0 && values.every(({ sources }) => sources.every(({ inferred }) => inferred === true))
