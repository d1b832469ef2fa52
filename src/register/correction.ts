import type { Cited, Cites } from '../model/cite.ts'
import type { Decision, Slot } from '../model/decision.ts'
import { KINDS, type Engagement, type EngagementKind, type EngagementType, type Participant } from '../model/reading.ts'
import { nameOfParty } from './party-name.ts'

/** One value put for another; the words that were picked for it, or that the decision hangs on, stand for its cites. */
export function correct(e: Engagement, decision: Decision & { kind: 'correct' }, cites: Cites): Engagement {
  const { slot, was, value, person } = decision
  const list = (of: readonly Cited<string>[], make: (value: string) => Cited<string>): Cited<string>[] => {
    const next = of.map((each) => (each.value === was && value !== undefined ? make(value) : each))
    if (was === undefined && value !== undefined) next.push(make(value))
    return next.filter((each) => value !== undefined || each.value !== was)
  }
  const cited = (given: string): Cited<string> => ({ value: given, cites })
  const { [slot as 'date']: _, ...rest } = e
  switch (slot) {
    case 'type':
      return value === undefined ? e : ofType(e, value as EngagementType)
    case 'kind':
    case 'status':
      return value === undefined ? e : { ...e, [slot]: value }
    case 'date':
    case 'title':
    case 'occasion':
      return value === undefined ? rest : { ...e, [slot]: cited(value) }
    case 'size': {
      const count = Number(value)
      return Number.isSafeInteger(count) && count > 0 ? { ...e, size: { count, approximate: false, cites } } : rest
    }
    case 'from':
    case 'to':
    case 'parties':
      return { ...e, [slot]: list(e[slot], (code) => ({ ...cited(code), name: nameOfParty(code) })) }
    case 'places':
    case 'sectors':
      return { ...e, [slot]: list(e[slot], cited) }
    default:
      return { ...e, participants: correctPeople(e.participants, slot, { person: person ?? was, value }, cites) }
  }
}

/** The least that can be said of an engagement of each type. */
const PLAIN_KIND = {
  visit: 'unspecified',
  meeting: 'meeting',
  event: 'other',
  agreement: 'other',
} as const satisfies Readonly<Record<EngagementType, EngagementKind>>

/** An engagement told as one of another type: its kind and the roles of its parties are those of that type. */
function ofType(e: Engagement, type: EngagementType): Engagement {
  if (type === e.type) return e
  const kinds: readonly EngagementKind[] = KINDS[type]
  const kind = kinds.includes(e.kind) ? e.kind : PLAIN_KIND[type]
  if (type === 'visit') {
    const [guest, ...hosts] = e.parties
    return { ...e, type, kind, from: guest ? [guest] : [], to: hosts, parties: [] }
  }
  return { ...e, type, kind, from: [], to: [], parties: e.type === 'visit' ? [...e.from, ...e.to] : e.parties }
}

/** Puts, adds or takes out a participant, or a part of the one whom the decision names. */
function correctPeople(
  all: readonly Participant[],
  slot: Slot,
  { person, value }: { person?: string; value?: string },
  cites: Cites,
): Participant[] {
  const isMeant = (one: Participant): boolean =>
    person !== undefined && (one.name?.value === person || (!one.name && one.office?.value === person))
  if (slot === 'participants') {
    const kept = all.filter((one) => !isMeant(one))
    return value === undefined ? kept : [...kept, { name: { value, cites }, cites }]
  }
  return all.map((one) => {
    if (!isMeant(one)) return one
    const { [slot as 'name']: _, ...rest } = one
    return value === undefined ? rest : { ...one, [slot]: { value, cites } }
  })
}
