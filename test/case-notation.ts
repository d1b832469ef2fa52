/**
 * Reading cases in plain text.
 *
 *     # A title
 *
 *     The text, in one or more paragraphs.
 *
 *     ==> visit state held | from BW | to RW | date 2025-06-25/2025-06-27 | guest Ana Silva, President, BW, head
 *     ==> agreement memorandum | parties BW, RW | sectors mining | part-of visit
 *
 * One `==>` line an engagement, or `==> nothing`; a line that begins with `|` goes on with the one before. Kind, status
 * and slots that a line does not name may be anything; `date none` says that there is none, and `people Ana Silva` that
 * nobody else took part. Lists are separated by commas, or by semicolons where an entry has commas of its own. A person
 * is `NAME, OFFICE, OF, head`, each part but the first may be left out, and the name is `-` where only the office is
 * known. A line `published 2024-05-03` under the title gives the date of publication. `{She|The Minister}` in a text are
 * alternatives: each of them is a wording.
 */

import { KINDS, STATUSES, type Engagement, type EngagementType } from '../src/model/reading.ts'

export interface Case {
  readonly title: string
  readonly line: number
  /** The first of its wordings. */
  readonly text: string
  /** A text for every combination of its alternatives. */
  readonly wordings: readonly string[]
  readonly published?: string
  readonly expected: readonly Expected[]
}

/** More than these in one case are hard to grasp and slow to run. */
const MOST_WORDINGS = 500

export interface Expected {
  /** The line as it was written. */
  readonly source: string
  readonly type: EngagementType
  readonly kind?: string
  readonly status?: string
  readonly slots: ReadonlyMap<Slot, readonly string[]>
  readonly people: readonly ExpectedPerson[]
}

interface ExpectedPerson {
  readonly role: Role
  readonly name?: string
  readonly office?: string
  readonly of?: string
  readonly head: boolean
}

const SLOTS = [
  'from',
  'to',
  'parties',
  'date',
  'places',
  'occasion',
  'sectors',
  'title',
  'size',
  'part-of',
  'people',
] as const
type Slot = (typeof SLOTS)[number]
const LISTS: readonly Slot[] = ['from', 'to', 'parties', 'places', 'sectors', 'people']
const ROLES = ['guest', 'host', 'person'] as const
type Role = (typeof ROLES)[number]
const PARTY = /^(?:[A-Z]{2}(?:-[A-Z0-9]{1,3})?(?::.+)?|org:.+|city:.+)$/

/** The cases of a file, and what in it could not be understood. */
export function casesIn(source: string): { readonly cases: readonly Case[]; readonly faults: readonly string[] } {
  const cases: Case[] = []
  const faults: string[] = []
  let title = ''
  let begun = 0
  let published: string | undefined
  let text: string[] = []
  let expected: Expected[] = []
  let nothing = false
  const close = (): void => {
    if (!begun) return
    const wordings = wordingsOf(text.join('\n').trim())
    if (!expected.length && !nothing) faults.push(`line ${begun}: case “${title}” expects nothing and does not say so`)
    else if (typeof wordings === 'string') faults.push(`line ${begun}: case “${title}”: ${wordings}`)
    else cases.push({ title, line: begun, text: wordings[0], wordings, ...(published ? { published } : {}), expected })
  }
  const lines = source.split(/\r?\n/)
  for (let n = 0; n < lines.length; n++) {
    const line = lines[n]
    const done = expected.length > 0 || nothing
    if (line.startsWith('# ')) {
      close()
      title = line.slice(2).trim()
      begun = n + 1
      published = undefined
      text = []
      expected = []
      nothing = false
    } else if (line.startsWith('==>')) {
      let whole = line.slice(3).trim()
      while (lines[n + 1]?.trimStart().startsWith('|')) whole += ` ${lines[++n].trim()}`
      if (whole === 'nothing') nothing = true
      else {
        const one = expectedFrom(whole)
        if (typeof one === 'string') faults.push(`line ${n + 1}: ${one}: ${whole}`)
        else expected.push(one)
      }
    } else if (done && line.trim()) faults.push(`line ${n + 1}: neither an expectation nor a new case: ${line}`)
    else if (begun && !text.some((one) => one.trim()) && /^published \d{4}/.test(line))
      published = line.slice(10).trim()
    else text.push(line)
  }
  close()
  return { cases, faults }
}

/** The text with every choice of one of the alternatives in each pair of braces, or what is wrong with these. */
export function wordingsOf(text: string): string[] | string {
  let wordings = ['']
  for (const [k, part] of text.split(/\{([^{}]*)\}/).entries()) {
    // each may begin on a line of its own
    const chosen = k % 2 ? part.split(/\n?\|/) : [part]
    if (k % 2 && chosen.length < 2) return `nothing to choose from in “{${part}}”`
    if (!(k % 2) && /[{}]/.test(part)) return `a brace without its other, or in another, near “${part.trim()}”`
    if (wordings.length * chosen.length > MOST_WORDINGS) return `more than ${MOST_WORDINGS} wordings`
    wordings = wordings.flatMap((before) => chosen.map((one) => before + one))
  }
  return wordings
}

/** An expectation, or what is wrong with it. */
export function expectedFrom(line: string): Expected | string {
  const parts = line.split(/\s\|\s|\s\|$|^\|\s/).map((part) => part.trim())
  const words = parts[0].split(/\s+/)
  const type = words.shift() as EngagementType
  if (!(type in KINDS)) return `unknown type “${type}”`
  const last = words[words.length - 1]
  const status = (STATUSES as readonly string[]).includes(last) ? words.pop() : undefined
  const kind = words.join(' ') || undefined
  for (const one of kind?.split('|') ?? [])
    if (!(KINDS[type] as readonly string[]).includes(one)) return `unknown kind of ${type} “${one}”`
  const slots = new Map<Slot, readonly string[]>()
  const people: ExpectedPerson[] = []
  for (const part of parts.slice(1)) {
    if (!part) continue
    const space = part.indexOf(' ')
    const name = (space < 0 ? part : part.slice(0, space)).replace(/:$/, '').replace(/^partOf$/, 'part-of')
    const value = space < 0 ? '' : part.slice(space + 1).trim()
    if ((ROLES as readonly string[]).includes(name)) people.push(personFrom(name as Role, value))
    else if ((SLOTS as readonly string[]).includes(name)) {
      if (!value) return `slot “${name}” without a value`
      const slot = name as Slot
      const list = value === 'none' ? [] : LISTS.includes(slot) ? partsOf(slot, value) : [value]
      slots.set(slot, list)
    } else return `unknown slot “${name}”`
  }
  return { source: line, type, ...(kind ? { kind } : {}), ...(status ? { status } : {}), slots, people }
}

/** Codes of parties may stand with only a space between them. */
function partsOf(slot: Slot, value: string): string[] {
  const codes = slot === 'from' || slot === 'to' || slot === 'parties'
  const between = value.includes(';')
    ? ';'
    : codes
      ? /,\s*|\s+(?=(?:[A-Z]{2}(?:-[A-Z0-9]{1,3})?(?::|\s|,|$)|org:|city:))/
      : ','
  return value.split(between).map((part) => part.trim())
}

function personFrom(role: Role, value: string): ExpectedPerson {
  const parts = value.split(',').map((part) => part.trim())
  const head = parts[parts.length - 1] === 'head'
  if (head) parts.pop()
  const of = parts.length > 1 && PARTY.test(parts[parts.length - 1]) ? parts.pop() : undefined
  const name = parts.shift()
  const office = parts.filter((part) => part !== '-').join(', ')
  return { role, head, ...(name && name !== '-' ? { name } : {}), ...(office ? { office } : {}), ...(of ? { of } : {}) }
}

/** What differs between an expectation and an engagement, a line each; empty where they agree. */
export function differences(expected: Expected, got: Engagement, all: readonly Engagement[]): string[] {
  const found: string[] = []
  const check = (what: string, wanted: string, is: string): void => {
    if (!wanted.split('|').includes(is)) found.push(`${what}: expected ${wanted || 'none'}, got ${is || 'none'}`)
  }
  check('type', expected.type, got.type)
  if (expected.kind) check('kind', expected.kind, got.kind)
  if (expected.status) check('status', expected.status, got.status)
  for (const [slot, wanted] of expected.slots) {
    const is = valuesOf(slot, got, all)
    if (LISTS.includes(slot)) {
      const missing = wanted.filter((one) => !one.split('|').some((either) => is.includes(either)))
      const extra = is.filter((one) => !wanted.some((either) => either.split('|').includes(one)))
      if (missing.length || extra.length)
        found.push(`${slot}: expected ${wanted.join(', ') || 'none'}, got ${is.join(', ') || 'none'}`)
    } else check(slot, wanted.join(''), is.join(''))
  }
  const people = [...got.participants]
  for (const one of expected.people) {
    const at = people.findIndex(
      (p) => (one.role === 'person' || p.side === one.role) && (one.name ?? '') === (p.name?.value ?? ''),
    )
    const who = one.name ?? one.office ?? ''
    const index = at >= 0 ? at : one.name ? -1 : people.findIndex((p) => !p.name && p.office?.value === one.office)
    if (index < 0) {
      found.push(`${one.role}: ${who} is missing`)
      continue
    }
    const [p] = people.splice(index, 1)
    if (one.office !== undefined) check(`office of ${who}`, one.office, p.office?.value ?? '')
    if (one.of !== undefined) check(`of ${who}`, one.of, p.of?.value ?? '')
    if (one.head && !p.head) found.push(`${who} is not the head`)
  }
  // whoever names the guests names them all
  for (const p of people)
    if (expected.people.some((one) => one.role === 'person' || one.role === p.side))
      found.push(`${p.side ?? 'person'}: ${p.name?.value ?? p.office?.value} is one too many`)
  return found
}

function valuesOf(slot: Slot, e: Engagement, all: readonly Engagement[]): string[] {
  switch (slot) {
    case 'from':
    case 'to':
    case 'parties':
    case 'places':
    case 'sectors':
      return e[slot].map((one) => one.value)
    case 'date':
    case 'occasion':
    case 'title':
      return e[slot] ? [e[slot].value] : []
    case 'size':
      return e.size ? [`${e.size.approximate ? '~' : ''}${e.size.count}`] : []
    case 'part-of':
      return all.filter((one) => one.id === e.partOf).map((whole) => whole.type)
    case 'people':
      return e.participants.map((one) => one.name?.value ?? '-')
    default:
      return slot satisfies never
  }
}

/** An engagement in the notation of the cases. */
export function lineOf(e: Engagement, all: readonly Engagement[]): string {
  const parts = [`${e.type} ${e.kind} ${e.status}`]
  for (const slot of SLOTS) {
    const values = slot === 'people' ? [] : valuesOf(slot, e, all)
    if (values.length) parts.push(`${slot} ${values.join(', ')}`)
  }
  for (const p of e.participants)
    parts.push(
      `${p.side ?? 'person'} ${[p.name?.value ?? '-', p.office?.value, p.of?.value, p.head ? 'head' : undefined].filter(Boolean).join(', ')}`,
    )
  return parts.join(' | ')
}
