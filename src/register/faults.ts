/** What is wrong with what a person, or a file, would have the register hold; undefined where nothing is. */

import { isAddition, SLOTS, type Slot } from '../model/decision.ts'
import { KINDS, SECTORS, STATUSES } from '../model/reading.ts'
import { windowOf } from '../model/window.ts'

const ALLOWED: Partial<Record<Slot, readonly string[]>> = {
  type: Object.keys(KINDS),
  kind: Object.values(KINDS).flat(),
  status: STATUSES,
  sectors: SECTORS,
}

/**
 * Of a value for a slot.
 *
 *     faultOfValue('status', 'over')   // 'status can't be over; it is one of: held, planned, cancelled'
 */
export function faultOfValue(slot: Slot, value: string): string | undefined {
  const allowed = ALLOWED[slot]
  if (allowed && !allowed.includes(value)) return `${slot} can't be ${value}; it is one of: ${allowed.join(', ')}`
  if (slot === 'date' && !windowOf(value))
    return `${value} is no date in EDTF, such as 2025-12-03, 2025-12 or 2025-12-03/2025-12-05`
  if (slot === 'size' && !/^[1-9]\d{0,8}$/.test(value)) return `${value} is no number of people`
  return value.trim() ? undefined : `${slot} can't be empty`
}

/** Of an engagement that is to be added by hand, whatever was parsed from a file. */
export function faultOfAdded(given: unknown): string | undefined {
  if (!isObject(given)) return 'an engagement is an object'
  const { type, kind, status } = given
  if (typeof type !== 'string' || !Object.hasOwn(KINDS, type)) return `type is one of: ${Object.keys(KINDS).join(', ')}`
  const kinds: readonly unknown[] = KINDS[type as keyof typeof KINDS]
  if (!kinds.includes(kind)) return `kind of a ${type} is one of: ${kinds.join(', ')}`
  if (!STATUSES.includes(status as never)) return `status is one of: ${STATUSES.join(', ')}`
  for (const slot of ['date', 'occasion', 'title'] as const) {
    const value = given[slot]
    if (value === undefined) continue
    if (typeof value !== 'string') return `${slot} is a text`
    const fault = faultOfValue(slot, value)
    if (fault) return fault
  }
  let parties = 0
  for (const slot of ['from', 'to', 'parties', 'places', 'sectors'] as const) {
    const values = given[slot] ?? []
    if (!Array.isArray(values) || !values.every((value) => typeof value === 'string'))
      return `${slot} is a list of texts`
    const fault = values.map((value: string) => faultOfValue(slot, value)).find((one) => one !== undefined)
    if (fault) return fault
    if (slot === 'from' || slot === 'to' || slot === 'parties') parties += values.length
  }
  if (!parties) return 'an engagement has parties: from and to of a visit, parties of all others'
  const people = given['participants'] ?? []
  if (!Array.isArray(people)) return 'participants is a list'
  for (const one of people as unknown[]) {
    if (!isObject(one)) return 'a participant is an object'
    for (const part of ['name', 'office', 'of'])
      if (one[part] !== undefined && typeof one[part] !== 'string') return `${part} of a participant is a text`
    if (!one['name'] && !one['office']) return 'a participant has a name or an office'
    if (![undefined, 'guest', 'host'].includes(one['side'] as never)) return 'side is one of: guest, host'
    if (![undefined, true].includes(one['head'] as never)) return 'head is true, or left out'
  }
  return undefined
}

/** Of a decision, whatever was parsed from a file; not of its id. */
export function faultOfDecision(given: unknown): string | undefined {
  if (!isObject(given)) return 'a decision is an object'
  const { kind, at, by, why, on, other } = given
  if (typeof at !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(at) || Number.isNaN(Date.parse(at)))
    return 'at is an instant such as 2026-01-05T09:00:00Z'
  if (typeof by !== 'string' || !by.trim()) return 'by names who decided'
  if (why !== undefined && typeof why !== 'string') return 'why is a text'
  const unsound = textsIn(given).find((text) => text.includes('\0') || !text.isWellFormed())
  if (unsound !== undefined) return `${JSON.stringify(unsound)} is no text`
  switch (kind) {
    case 'confirm':
    case 'reject':
      return faultOfAnchor('on', on, ENGAGEMENT)
    case 'note':
      return (
        faultOfAnchor('on', on, [...ENGAGEMENT, 'document']) ??
        (typeof given['text'] === 'string' ? undefined : 'text is a text')
      )
    case 'correct':
      return faultOfAnchor('on', on, ENGAGEMENT) ?? faultOfCorrection(given)
    case 'merge':
    case 'split': {
      const types = isObject(on) && on['type'] === 'person' ? ['person'] : ENGAGEMENT
      return faultOfAnchor('on', on, types) ?? faultOfAnchor('other', other, types)
    }
    case 'add':
      return (
        faultOfAdded(given['engagement']) ??
        (on === undefined ? undefined : faultOfAnchor('on', on, ENGAGEMENT)) ??
        (given['partOf'] === undefined ? undefined : faultOfAnchor('partOf', given['partOf'], ENGAGEMENT))
      )
    case 'take-back':
      return /^decision:[0-9a-f]{32}$/.test(String(given['decision'])) ? undefined : 'decision is the id of a decision'
    default:
      return `there is no decision of the kind ${String(kind)}`
  }
}

const ENGAGEMENT = Object.keys(KINDS)

function faultOfAnchor(name: string, anchor: unknown, types: readonly string[]): string | undefined {
  if (!isObject(anchor)) return `${name} is missing: the words that the decision hangs on`
  const { document, type } = anchor
  if (!/^(sha256:[0-9a-f]{64}|decision:[0-9a-f]{32})$/.test(String(document)))
    return `document of ${name} is the id of a document, or of the decision that added the engagement`
  // What was added by hand is known without words.
  const isKnown = isAddition(String(document)) && type !== 'person' && anchor['exact'] === ''
  const fault = isKnown ? undefined : faultOfQuoted(name, anchor)
  if (fault) return fault
  return types.includes(String(type)) ? undefined : `type of ${name} is one of: ${types.join(', ')}`
}

function faultOfQuoted(name: string, { exact, start }: { readonly [key: string]: unknown }): string | undefined {
  if (typeof exact !== 'string' || !exact) return `exact of ${name} quotes words of the document`
  if (!Number.isSafeInteger(start) || (start as number) < 0) return `start of ${name} is where the words begin`
  return undefined
}

function faultOfCorrection(given: { readonly [key: string]: unknown }): string | undefined {
  const { slot, value, was, person, words } = given
  if (!SLOTS.includes(slot as Slot)) return `no slot is called ${String(slot)}; there are: ${SLOTS.join(', ')}`
  for (const [name, one] of Object.entries({ value, was, person }))
    if (one !== undefined && typeof one !== 'string') return `${name} is a text`
  if (value === undefined && was === undefined && person === undefined)
    return 'a correction has a value, or what is to go'
  if (words !== undefined) {
    const fault = isObject(words) ? faultOfQuoted('words', words) : 'words is an object'
    if (fault) return fault
  }
  return value === undefined ? undefined : faultOfValue(slot as Slot, value as string)
}

const isObject = (given: unknown): given is { readonly [key: string]: unknown } =>
  typeof given === 'object' && given !== null && !Array.isArray(given)

function textsIn(given: unknown): string[] {
  if (typeof given === 'string') return [given]
  return typeof given === 'object' && given !== null ? Object.values(given).flatMap(textsIn) : []
}
