/** What a page says now that it did not say before: in its text, and in its engagements. */

import type { Engagement } from '../model/reading.ts'
import { byCodeUnit } from './by-code-unit.ts'

/** Blocks in their order: those of the later text, with those that are gone where they stood. */
export interface BlockChange {
  readonly change: 'added' | 'gone'
  readonly text: string
}

/** Blocks compared each with each; of longer texts the beginning and the end that both share are left out, and no more. */
const MOST = 1200

/** The blocks that are in one of two texts and not in the other. A block that was moved is gone, and added elsewhere. */
export function blocksChanged(before: string, after: string): BlockChange[] {
  let [a, b] = [blocksOf(before), blocksOf(after)]
  let same = 0
  while (same < a.length && same < b.length && a[same] === b[same]) same++
  ;[a, b] = [a.slice(same), b.slice(same)]
  let tail = 0
  while (tail < a.length && tail < b.length && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  ;[a, b] = [a.slice(0, a.length - tail), b.slice(0, b.length - tail)]
  const gone = (text: string): BlockChange => ({ change: 'gone', text })
  const added = (text: string): BlockChange => ({ change: 'added', text })
  if (a.length > MOST || b.length > MOST) return [...a.map(gone), ...b.map(added)]
  // How many blocks are shared from each pair of places on.
  const width = b.length + 1
  const shared = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      shared[i * width + j] =
        a[i] === b[j]
          ? shared[(i + 1) * width + j + 1] + 1
          : Math.max(shared[(i + 1) * width + j], shared[i * width + j + 1])
  const changes: BlockChange[] = []
  for (let [i, j] = [0, 0]; i < a.length || j < b.length;) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      i++
      j++
    } else if (i < a.length && (j === b.length || shared[(i + 1) * width + j] >= shared[i * width + j + 1]))
      changes.push(gone(a[i++]))
    else changes.push(added(b[j++]))
  }
  return changes
}

const blocksOf = (text: string): string[] =>
  text.split('\n').flatMap((line) => {
    const block = line.trim().replace(/\s+/g, ' ')
    return block ? [block] : []
  })

/** The slots of an engagement that are compared. */
export const COMPARED = [
  'type',
  'kind',
  'status',
  'date',
  'from',
  'to',
  'parties',
  'participants',
  'places',
  'occasion',
  'title',
  'size',
  'sectors',
] as const
export type ComparedSlot = (typeof COMPARED)[number]

export interface ValueChange {
  readonly slot: ComparedSlot
  /** Values as they stand in the reading: codes of parties, dates in EDTF, names. */
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** `after` is the id in the later reading, `before` that in the earlier; one alone is added, or gone. */
export interface EngagementChange {
  readonly before?: string
  readonly after?: string
  readonly values: readonly ValueChange[]
}

/** A version of a page, as it was read. `entries` says in which entry of the register each engagement is told. */
export interface Version {
  readonly engagements: readonly Engagement[]
  readonly entries: Readonly<Record<string, string>>
}

/**
 * Engagements that only one of two versions tells, or that they tell otherwise. Two are one where the register has them
 * as one, or where they alone have the same type and parties.
 */
export function engagementsChanged(before: Version, after: Version): EngagementChange[] {
  const pairs = new Map<Engagement, Engagement>()
  const pair = (keyOf: (engagement: Engagement, version: Version) => string | undefined): void => {
    const free = (version: Version, taken: ReadonlySet<Engagement>) =>
      Map.groupBy(
        version.engagements.filter((one) => !taken.has(one)),
        (one) => keyOf(one, version),
      )
    const [olds, news] = [free(before, new Set(pairs.values())), free(after, new Set(pairs.keys()))]
    for (const [key, list] of news) {
      const others = key === undefined ? undefined : olds.get(key)
      if (list.length === 1 && others?.length === 1) pairs.set(list[0], others[0])
    }
  }
  pair((engagement, { entries }) => entries[engagement.id])
  pair(formOf)
  pair(({ type, from, to, parties }) =>
    JSON.stringify([type, ...[from, to, parties].map((side) => side.map(({ value }) => value).sort(byCodeUnit))]),
  )
  const told = new Set(pairs.values())
  const changed = after.engagements.flatMap((now): EngagementChange[] => {
    const was = pairs.get(now)
    if (!was) return [{ after: now.id, values: [] }]
    const values = valuesChanged(was, now)
    return values.length ? [{ before: was.id, after: now.id, values }] : []
  })
  const gone = before.engagements.flatMap((was) => (told.has(was) ? [] : [{ before: was.id, values: [] }]))
  return [...changed, ...gone]
}

/** All that is compared, as one text. */
const formOf = (engagement: Engagement): string =>
  COMPARED.map((slot) => valuesOf(engagement, slot).join('\n')).join('\n\n')

function valuesChanged(was: Engagement, now: Engagement): ValueChange[] {
  return COMPARED.flatMap((slot) => {
    const [before, after] = [valuesOf(was, slot), valuesOf(now, slot)]
    const [gone, added] = [before.filter((one) => !after.includes(one)), after.filter((one) => !before.includes(one))]
    return gone.length || added.length ? [{ slot, before: gone, after: added }] : []
  })
}

function valuesOf(engagement: Engagement, slot: ComparedSlot): string[] {
  switch (slot) {
    case 'type':
    case 'kind':
    case 'status':
      return [engagement[slot]]
    case 'date':
    case 'occasion':
    case 'title':
      return engagement[slot] ? [engagement[slot].value] : []
    case 'size':
      return engagement.size ? [String(engagement.size.count)] : []
    case 'participants':
      return engagement.participants.map(({ name, office, of }) =>
        [name?.value, office?.value, name || office ? undefined : of?.value]
          .filter((part) => part !== undefined)
          .join(', '),
      )
    case 'from':
    case 'to':
    case 'parties':
    case 'places':
    case 'sectors':
      return engagement[slot].map(({ value }) => value)
    default:
      return slot satisfies never
  }
}
