/** What waits, each thing with a name by which an address can ask for it. */

import type { Decision } from '../../model/decision.ts'
import { rangeOf } from '../../register/decisions.ts'
import type { Doubt } from '../../register/doubts.ts'
import { shortIdOf } from '../../register/report.ts'
import type { QueueItem, QueueKind } from '../../store/queue.ts'
import type { Site } from '../site.ts'
import { deskOf, documentsOf, type Desk } from './desk.ts'
import type { AskedFocus } from './focus.ts'
import { passageAt, passagesOf, type Passage } from './passages.ts'

/** Names what waits in an address: `differs:1755beaa4d277f66.e1`. */
export function nameOf(item: QueueItem): string {
  switch (item.kind) {
    case 'lost':
      return `lost:${shortIdOf(item.decision.id)}`
    case 'same':
    case 'who':
      return `${item.kind}:${item.a.id}~${item.b.id}`
    case 'differs':
    case 'unsure':
      return `${item.kind}:${item.entry.id}`
    default:
      throw item satisfies never
  }
}

/** The things of a queue that an address asks for, one of them first. */
export interface Waiting {
  readonly items: readonly QueueItem[]
  /** Place of the one on the desk; none where nothing waits. */
  readonly at: number
  /** Where the queue goes on. */
  readonly next?: string
}

export interface AskedQueue {
  readonly kind?: QueueKind
  readonly after?: string
  /** What is on the desk; what waits first unless told. */
  readonly item?: string
  /** Names of what was left for later. */
  readonly skip: readonly string[]
  /** Ids of an engagement, or of a person, that is to be looked at whether it waits or not. */
  readonly engagement?: string
  readonly person?: string
}

/** Things of the queue that stand beside the desk. */
const LISTED = 15

/** Undefined where there is no such engagement or person. */
export async function waitingOf(site: Site, asked: AskedQueue): Promise<Waiting | undefined> {
  const { kind, after, item, skip, engagement, person } = asked
  const { lookup, search } = site.register
  const entry = engagement ? await lookup.entry(engagement) : undefined
  const who = person ? await lookup.person(person, { limit: 1 }) : undefined
  if ((engagement && !entry) || (person && !who)) return undefined
  const page = await search.queue({
    limit: LISTED + skip.length,
    ...(kind ? { kind } : {}),
    ...(after ? { after } : {}),
    ...(entry ? { entry: entry.id } : {}),
    ...(who ? { person: who.id } : {}),
  })
  const found = page.items.filter((one) => !skip.includes(nameOf(one)))
  // An engagement can be looked at whether there is doubt about it or not.
  const waits = found.some((one) => 'entry' in one)
  const items = entry && !waits && !after ? [{ kind: 'unsure', entry, doubts: [] } as const, ...found] : found
  const at = items.findIndex((one) => nameOf(one) === item)
  return { items, at: items.length ? Math.max(0, at) : -1, ...(page.next === undefined ? {} : { next: page.next }) }
}

export type OnDesk =
  | ({ readonly kind: 'engagement'; readonly doubts: readonly Doubt[]; readonly differs: boolean } & Desk)
  | Pair
  | {
      readonly kind: 'lost'
      readonly decision: Decision
      readonly passages: readonly Passage[]
      readonly documents: Desk['documents']
    }

/** Two that may be one, each with the words that speak for it. */
export interface Pair {
  readonly kind: 'pair'
  readonly item: QueueItem & { readonly kind: 'same' | 'who' }
  readonly passages: readonly [readonly Passage[], readonly Passage[]]
  readonly documents: Desk['documents']
}

const LOOKED_AT: Readonly<Record<Doubt, AskedFocus['slot']>> = {
  'no date': 'date',
  'date inferred': 'date',
  'no sender': 'from',
  'sender inferred': 'from',
  'no host': 'to',
  'host inferred': 'to',
  'no party': 'parties',
}

/** All that is needed to decide on it. What is in question is looked at, unless the address asks for something else. */
export async function onDesk(site: Site, item: QueueItem, asked: AskedFocus): Promise<OnDesk> {
  switch (item.kind) {
    case 'differs':
    case 'unsure': {
      const doubts = item.kind === 'unsure' ? item.doubts : []
      const slot = item.kind === 'differs' ? 'date' : doubts[0] && LOOKED_AT[doubts[0]]
      const isMissing = doubts[0]?.startsWith('no ') || slot === 'date'
      const was = isMissing || !slot ? undefined : item.entry[slot as 'from'].find(({ overruled }) => !overruled)?.value
      const focus = asked.slot ? asked : { slot, was }
      return {
        kind: 'engagement',
        doubts,
        differs: item.kind === 'differs',
        ...(await deskOf(site, item.entry, focus)),
      }
    }
    case 'same':
    case 'who':
      return onPair(site, item)
    case 'lost': {
      const { decision } = item
      const passages = 'on' in decision && decision.on ? await passagesQuoting(site, decision.on) : []
      return { kind: 'lost', decision, passages, documents: await documentsOf(site, passages) }
    }
    default:
      throw item satisfies never
  }
}

/** The two with the words of the reports, or appearances, that speak most for their being one. */
export async function onPair(site: Site, item: Pair['item']): Promise<Pair> {
  const [one, other] = await Promise.all(
    item.links.map((id) => (item.kind === 'same' ? passagesOf(site.register, [id]) : passagesNaming(site, id))),
  )
  return { kind: 'pair', item, passages: [one, other], documents: await documentsOf(site, [...one, ...other]) }
}

/** The words by which someone appears so. */
export async function passagesNaming(site: Site, appearance: string): Promise<Passage[]> {
  const anchor = await site.register.lookup.anchorOfPerson(appearance)
  return anchor ? passagesQuoting(site, anchor) : []
}

async function passagesQuoting(
  site: Site,
  words: { readonly document: string; readonly exact: string; readonly start: number },
): Promise<Passage[]> {
  const text = (await site.register.lookup.texts([words.document])).get(words.document)
  if (text === undefined) return []
  const range = rangeOf(words, text)
  return range ? [passageAt(words.document, text, range)] : []
}
