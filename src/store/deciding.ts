/** What a person asks for, by the ids and words of pages and commands, turned into decisions that hang on words. */

import { SLOTS, type AddedEngagement, type Anchor, type Decision, type Quoted, type Slot } from '../model/decision.ts'
import { canonical } from '../register/canonical.ts'
import { anchorsOf, takenBack, type Undecided } from '../register/decisions.ts'
import { faultOfAdded, faultOfValue } from '../register/faults.ts'
import { partyGiven } from '../register/party-given.ts'
import { tellerOf } from '../register/report.ts'
import { Anchors } from './anchors.ts'
import type { Register } from './register.ts'

export interface Signature {
  /** Instant of ISO 8601 in UTC. */
  readonly at: string
  readonly by: string
  readonly why?: string
}

/** Ids are those of entries, reports, people, appearances and decisions, or the beginning of one where there is but one. */
export type Asked =
  | { readonly verb: 'confirm' | 'reject' | 'take-back'; readonly ids: readonly string[] }
  | AskedCorrection
  | { readonly verb: 'merge' | 'split'; readonly id: string; readonly other: string | undefined }
  | { readonly verb: 'note'; readonly id: string; readonly text: string | undefined }
  | AskedAddition

export interface AskedCorrection {
  readonly verb: 'correct'
  readonly id: string
  readonly slot: string
  readonly person?: string
  readonly was?: string
  /** Parties may be named in English or French. */
  readonly value?: string
  /** Where the words of the value stand, in the document of the report that `id` names. */
  readonly words?: { readonly start: number; readonly end: number }
}

export interface AskedAddition {
  readonly verb: 'add'
  readonly engagement: unknown
  /** Id of what it is part of. */
  readonly partOf?: string | undefined
  /** The words of a document that tell it; `start` says which of several places is meant. */
  readonly words?: AskedWords | undefined
}

export interface AskedWords {
  /** Id of the document. */
  readonly document: string
  readonly exact: string
  readonly start?: number | undefined
}

export const VERBS = [
  'confirm',
  'correct',
  'reject',
  'merge',
  'split',
  'note',
  'add',
  'take-back',
] as const satisfies readonly Asked['verb'][]

export type DecisionFaultKind =
  | 'no such engagement'
  | 'no such item'
  | 'no such document'
  | 'no such decision'
  | 'no such slot'
  | 'no value'
  | 'no person'
  | 'no text'
  | 'one id'
  | 'two sorts'
  | 'bad value'
  | 'bad words'

/** Nothing can be decided so; the message says what is wrong. */
export class DecisionFault extends Error {
  readonly kind: DecisionFaultKind
  constructor(kind: DecisionFaultKind, message: string) {
    super(message)
    this.name = 'DecisionFault'
    this.kind = kind
  }
}

export interface Outcome {
  /** All that now stands as it was asked for. */
  readonly decisions: readonly Decision[]
  /** False where all of it stood before: it is not said twice. */
  readonly changed: boolean
}

/** Decides what is asked for, all of it or nothing. What stands already, said by the same person, is not said again. */
export async function decideAsked(register: Register, asked: Asked, signed: Signature): Promise<Outcome> {
  let standing: readonly Decision[] = []
  const made = await register.decideHeld(async () => {
    const said = await decisionsFor(register, asked, signed)
    const known = await Promise.all(said.map((one) => knownAs(register, one)))
    standing = known.filter((one) => one !== undefined)
    return said.filter((_, i) => known[i] === undefined)
  })
  return { decisions: [...standing, ...made], changed: made.length > 0 }
}

async function decisionsFor(register: Register, asked: Asked, signed: Signature): Promise<Undecided[]> {
  switch (asked.verb) {
    case 'confirm':
      return Promise.all(
        asked.ids.map(async (id) => ({ ...signed, kind: 'confirm', on: (await reportsOf(register, id))[0].anchor })),
      )
    case 'reject': {
      const anchors = await Promise.all(asked.ids.map((id) => anchorsToReject(register, id)))
      return anchors.flat().map((on) => ({ ...signed, kind: 'reject', on }))
    }
    case 'correct':
      return [await correction(register, asked, signed)]
    case 'merge':
    case 'split': {
      const { verb, id, other } = asked
      if (!other) throw new DecisionFault('one id', 'two ids are needed, of two engagements or of two people')
      const [one, two] = [await anchorOf(register, id), await anchorOf(register, other)]
      if ((one.type === 'person') !== (two.type === 'person'))
        throw new DecisionFault('two sorts', 'one is a person and the other is not')
      return [{ ...signed, kind: verb, on: one, other: two }]
    }
    case 'note': {
      const { id, text } = asked
      if (!text?.trim()) throw new DecisionFault('no text', 'no text given for the note')
      const on = (await anchorOfDocument(register, id)) ?? (await reportsOf(register, id))[0].anchor
      return [{ ...signed, kind: 'note', on, text }]
    }
    case 'add':
      return [await addition(register, asked, signed)]
    case 'take-back':
      return Promise.all(
        asked.ids.map(async (id) => {
          const decision = await register.lookup.decision(id)
          if (!decision) throw new DecisionFault('no such decision', `no decision is called ${id}`)
          return { ...signed, kind: 'take-back', decision: decision.id }
        }),
      )
    default:
      throw asked satisfies never
  }
}

async function addition(
  register: Register,
  { engagement, partOf, words }: AskedAddition,
  signed: Signature,
): Promise<Undecided> {
  const fault = faultOfAdded(engagement)
  if (fault) throw new DecisionFault('bad value', fault)
  const added = engagement as AddedEngagement
  return {
    ...signed,
    kind: 'add',
    engagement: added,
    ...(words ? { on: { ...(await wordsFrom(register, words)), type: added.type } } : {}),
    ...(partOf === undefined ? {} : { partOf: (await reportsOf(register, partOf))[0].anchor }),
  }
}

/** Where the document has the words, however its lines break; the place that is nearest to the one given. */
async function wordsFrom(
  register: Register,
  { document, exact, start = 0 }: AskedWords,
): Promise<Omit<Anchor, 'type'>> {
  const found = await register.lookup.document(document)
  if (!found) throw new DecisionFault('no such document', `no document is called ${document}`)
  const { id, text } = found
  const parts = exact.split(/\s+/).filter(Boolean)
  const ranges = parts.length
    ? [
        ...text.matchAll(
          new RegExp(parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('\\s+'), 'g'),
        ),
      ]
    : []
  const [nearest] = ranges.sort((a, b) => Math.abs(a.index - start) - Math.abs(b.index - start))
  if (!nearest) throw new DecisionFault('bad words', `the document does not have the words ${JSON.stringify(exact)}`)
  return { document: id, exact: nearest[0], start: nearest.index }
}

/** The words by which a document is known: its title, or its first line. Undefined of what is no document. */
async function anchorOfDocument(register: Register, id: string): Promise<Anchor | undefined> {
  if (!/^(sha256:)?[0-9a-f]{16,64}$/.test(id)) return undefined
  const found = await register.lookup.document(id)
  if (!found) return undefined
  const { text, reading } = found
  const line = /\S.*/.exec(text)
  const [start, end] = reading.document.title?.cites[0] ?? [
    line?.index ?? 0,
    (line?.index ?? 0) + (line?.[0].length ?? 0),
  ]
  if (start === end) throw new DecisionFault('bad words', 'the document has no words to note anything on')
  return { document: found.id, exact: text.slice(start, end), start, type: 'document' }
}

/** Of these slots a value is that of one participant. */
const OF_A_PERSON: readonly Slot[] = ['name', 'office', 'of']
const OF_PARTIES: readonly Slot[] = ['from', 'to', 'parties', 'of']

async function correction(register: Register, asked: AskedCorrection, signed: Signature): Promise<Undecided> {
  const { id, person, words } = asked
  const slot = slotFrom(asked.slot)
  const value = asked.value === undefined ? undefined : valueFrom(slot, asked.value)
  const was = asked.was === undefined || !OF_PARTIES.includes(slot) ? asked.was : (partyGiven(asked.was) ?? asked.was)
  if (value === undefined && was === undefined) throw new DecisionFault('no value', 'no value given')
  if (OF_A_PERSON.includes(slot) && person === undefined)
    throw new DecisionFault('no person', `${slot} is of a person, who has to be named`)
  const reports = await reportsOf(register, id)
  // The report in whose document the words are, or that has the old value, else the first.
  const { anchor } =
    (words && reports.find(({ report }) => report.id === id)) ??
    reports.find(({ report }) => was !== undefined && has(report.engagement, was)) ??
    reports[0]
  return {
    ...signed,
    kind: 'correct',
    on: anchor,
    slot,
    ...(was === undefined ? {} : { was }),
    ...(person === undefined ? {} : { person }),
    ...(value === undefined ? {} : { value }),
    ...(words && value !== undefined ? { words: await quoted(register, anchor.document, words) } : {}),
  }
}

function slotFrom(slot: string): Slot {
  if (SLOTS.includes(slot as Slot)) return slot as Slot
  throw new DecisionFault('no such slot', `no slot is called ${slot}; there are: ${SLOTS.join(', ')}`)
}

/** The value as the register writes it. */
function valueFrom(slot: Slot, given: string): string {
  const fault = faultOfGiven(slot, given)
  if (fault) throw new DecisionFault('bad value', fault)
  return OF_PARTIES.includes(slot) ? partyGiven(given)! : given
}

/** What is wrong with a value as a person gives it; undefined where nothing is. */
export function faultOfGiven(slot: Slot, given: string): string | undefined {
  const fault = faultOfValue(slot, given)
  if (fault || !OF_PARTIES.includes(slot) || partyGiven(given) !== undefined) return fault
  return `no party is known as ${given}; give its name in English or French, or a code such as CA-QC, KZ, CA-QC:Montréal or org:World Anti-Doping Agency`
}

const has = (engagement: object, value: string): boolean => JSON.stringify(engagement).includes(JSON.stringify(value))

async function quoted(
  register: Register,
  document: string,
  { start, end }: { readonly start: number; readonly end: number },
): Promise<Quoted> {
  const text = (await register.lookup.texts([document])).get(document) ?? ''
  const exact = start >= 0 && end <= text.length ? text.slice(start, end) : ''
  if (!exact.trim()) throw new DecisionFault('bad words', `there are no words at ${start} to ${end} of the document`)
  return { exact, start }
}

type ReportFound = Awaited<ReturnType<Register['lookup']['anchorsOf']>>[number]

/** The report that was named, else all of the entry. */
async function reportsOf(register: Register, id: string): Promise<ReportFound[]> {
  const entry = await register.lookup.entry(id)
  if (!entry) throw new DecisionFault('no such engagement', `no engagement is called ${id}`)
  return register.lookup.anchorsOf(entry.reports.includes(id) && id !== entry.id ? [id] : entry.reports)
}

/** All words that tell the engagement, and what added it by hand; of one that is rejected already, those of its report. */
async function anchorsToReject(register: Register, id: string): Promise<Anchor[]> {
  const known = await register.lookup.entry(id)
  if (!known && id.includes('.')) {
    const teller = await register.lookup.document(tellerOf(id))
    const engagement = teller?.reading.engagements.find((one) => one.id === id.slice(id.lastIndexOf('.') + 1))
    if (teller && engagement) {
      const [start, end] = engagement.cites[0]
      return [{ document: teller.id, exact: teller.text.slice(start, end), start, type: engagement.type }]
    }
  }
  return (await reportsOf(register, id)).map(({ anchor }) => anchor)
}

/** Of a report, an entry, an appearance or a person. */
async function anchorOf(register: Register, id: string): Promise<Anchor> {
  if (id.includes('.')) {
    const [found] = await register.lookup.anchorsOf([id])
    return found?.anchor ?? (await reportsOf(register, id))[0].anchor
  }
  const person = await register.lookup.person(id)
  const appearance = person?.appearances.find((one) => one.id === id) ?? person?.appearances[0]
  const anchor = appearance && (await register.lookup.anchorOfPerson(appearance.id))
  if (!anchor) throw new DecisionFault('no such item', `no engagement and no person is called ${id}`)
  return anchor
}

/** The standing decision that says the same, where none said since speaks against it. */
async function knownAs(register: Register, said: Undecided): Promise<Decision | undefined> {
  const { truth } = register
  if (said.kind === 'take-back') {
    const backs = await truth.decisions({ kinds: ['take-back'] })
    const gone = takenBack(backs)
    return backs.findLast((back) => !gone.has(back.id) && saysSame(back, said))
  }
  const candidates =
    said.kind === 'add'
      ? await truth.decisions({ kinds: ['add'] })
      : await new Anchors(register.db, truth).decisionsOn([anchorsOf(said)[0].document])
  const all = Array.isArray(candidates) ? candidates : [...candidates.values()].flat()
  const standing = await truth.standingOf(all)
  const at = standing.findLastIndex((decision) => saysSame(decision, said))
  return at < 0 || standing.slice(at + 1).some((later) => counters(later, said)) ? undefined : standing[at]
}

const saysSame = (a: object, b: object): boolean => canonical(unsigned(a)) === canonical(unsigned(b))
const unsigned = (decision: object): object => ({ ...decision, id: undefined, at: undefined })

const LISTS: readonly Slot[] = ['from', 'to', 'parties', 'places', 'sectors', 'participants']

/** Whether a later decision undoes what an earlier one like `said` did. */
function counters(later: Decision, said: Undecided): boolean {
  if (canonical(anchorsOf(later)) !== canonical(said.kind === 'take-back' ? [] : anchorsOf(said))) return false
  if (said.kind === 'merge' || said.kind === 'split')
    return later.kind !== said.kind && (later.kind === 'merge' || later.kind === 'split')
  if (said.kind !== 'correct' || later.kind !== 'correct') return false
  if (later.slot !== said.slot || later.person !== said.person) return false
  return (
    !LISTS.includes(said.slot) ||
    (later.was !== undefined && later.was === said.value) ||
    (later.value !== undefined && later.value === said.was)
  )
}
