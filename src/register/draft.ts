/** An engagement as a person writes it into the fields of a form; and what is wrong with it, field by field. */

import type { AddedEngagement } from '../model/decision.ts'
import { KINDS, SECTORS, STATUSES, type EngagementType } from '../model/reading.ts'
import { windowOf } from '../model/window.ts'
import { partyGiven } from './party-given.ts'

/** Every field is a text; what is empty was left out. */
export interface Draft {
  readonly type: EngagementType
  readonly kind: string
  readonly status: string
  readonly date: string
  readonly title: string
  readonly occasion: string
  /** One a line: parties by name or code, places by name. */
  readonly from: string
  readonly to: string
  readonly parties: string
  readonly places: string
  readonly sectors: readonly string[]
  readonly people: readonly DraftPerson[]
}

export interface DraftPerson {
  readonly name: string
  readonly office: string
  readonly of: string
  readonly side: string
  readonly head: boolean
}

export type DraftFaultKind = 'no date' | 'no such party' | 'no party' | 'no name' | 'not listed'

/** What stands in one field, and why it can't; `people.0.of` is the party of the first person. */
export interface DraftFault {
  readonly field: string
  readonly kind: DraftFaultKind
  readonly value: string
}

export type Drafted =
  | { readonly engagement: AddedEngagement; readonly faults: readonly [] }
  | { readonly faults: readonly [DraftFault, ...DraftFault[]] }

/** Fields of the parties; visits go from one to another. */
const PARTIES = { visit: ['from', 'to'], meeting: ['parties'], event: ['parties'], agreement: ['parties'] } as const

/**
 * Rows of people without a word in them are left out, and so are the fields of parties that another type has.
 *
 *     draftedFrom({ type: 'visit', from: 'Bavière', to: 'QC', … })   // faults: to is no such party
 */
export function draftedFrom(draft: Draft): Drafted {
  const faults: DraftFault[] = []
  const note = (field: string, kind: DraftFaultKind, value: string): void => void faults.push({ field, kind, value })
  const { type } = draft
  const listed = <T extends string>(field: string, value: string, list: readonly T[]): T => {
    if (!list.includes(value as T)) note(field, 'not listed', value)
    return value as T
  }
  const party = (field: string, given: string): string => {
    const code = partyGiven(given)
    if (code === undefined) note(field, 'no such party', given)
    return code ?? given
  }
  const fields = PARTIES[type]
  const sides = fields.map((field) => [field, linesOf(draft[field]).map((one) => party(field, one))] as const)
  if (!sides.some(([, codes]) => codes.length)) note(fields[0], 'no party', '')
  const date = draft.date.trim()
  if (date && !windowOf(date)) note('date', 'no date', date)
  const participants = draft.people.flatMap((one, i) => {
    const [name, office, of] = [one.name.trim(), one.office.trim(), one.of.trim()]
    if (!name && !office && (of || one.head)) note(`people.${i}.name`, 'no name', '')
    if (!name && !office) return []
    const side = one.side && listed(`people.${i}.side`, one.side, ['guest', 'host'] as const)
    return {
      ...(name ? { name } : {}),
      ...(office ? { office } : {}),
      ...(of ? { of: party(`people.${i}.of`, of) } : {}),
      ...(side ? { side } : {}),
      ...(one.head ? { head: true as const } : {}),
    }
  })
  const places = linesOf(draft.places)
  const sectors = draft.sectors.map((one) => listed('sectors', one, SECTORS))
  const [title, occasion] = [draft.title.trim(), draft.occasion.trim()]
  const engagement: AddedEngagement = {
    type,
    kind: listed('kind', draft.kind, KINDS[type]),
    status: listed('status', draft.status, STATUSES),
    ...Object.fromEntries(sides.filter(([, codes]) => codes.length)),
    ...(participants.length ? { participants } : {}),
    ...(date ? { date } : {}),
    ...(places.length ? { places } : {}),
    ...(occasion ? { occasion } : {}),
    ...(sectors.length ? { sectors } : {}),
    ...(title ? { title } : {}),
  }
  const [first, ...rest] = faults
  return first ? { faults: [first, ...rest] } : { engagement, faults: [] }
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
