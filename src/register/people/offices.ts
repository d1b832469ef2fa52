import { keyOf } from '../../gazetteer/key.ts'
import { remembered } from '../remembered.ts'
import { DEPUTY, FIELDS, JOINTS, LINKS, OWNERS, ROLES, type Role } from './office-words.ts'

/** What an office comes down to, whatever its language and order of words. */
export interface Office {
  readonly role: Exclude<Role, 'deputy minister'> | 'other'
  /** Deputy, vice or assistant. */
  readonly deputy: boolean
  /** Sorted; for what has no role that we know, its words. */
  readonly fields: readonly string[]
}

/** Titles of offices kept in memory: all but a few are among the same few thousand. */
const KEPT = 20_000

/**
 * The offices that a text names, each in one form for all ways to say it, sorted.
 *
 *     officesIn('Education Minister')          // ['minister/education']
 *     officesIn('ministre de l’Éducation')     // ['minister/education']
 *     officesIn('Deputy Prime Minister and Minister of Foreign Affairs of Qatar')
 *     // ['deputy prime minister', 'minister/foreign']
 */
export const officesIn = remembered(KEPT, (text): readonly string[] => [...new Set(partsOf(text).map(coreOf))].sort())

/** The office of one of the forms that {@link officesIn} gives. */
export const officeOf = remembered(KEPT, (core): Office => {
  const slash = core.indexOf('/')
  const title = slash < 0 ? core : core.slice(0, slash)
  const deputy = title.startsWith('deputy ')
  const role = deputy ? title.slice('deputy '.length) : title
  const fields = slash < 0 ? [] : core.slice(slash + 1).split('+')
  return { role: role in ROLES ? (role as Office['role']) : 'other', deputy, fields }
})

interface Part {
  role: Role | 'other'
  deputy: boolean
  readonly fields: Set<string>
}

/** A secretary of a field is a minister of it. */
function coreOf({ role, deputy, fields }: Part): string {
  const title = role === 'secretary' && fields.size ? 'minister' : role
  const prefix = deputy && !title.startsWith('deputy ') ? 'deputy ' : ''
  return `${prefix}${title}${fields.size ? `/${[...fields].sort().join('+')}` : ''}`
}

type Sense =
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'deputy' }
  | { readonly kind: 'link' }
  | { readonly kind: 'owner' }
  | { readonly kind: 'joint' }

/** Folded words; French articles that are joined to their word are left out. */
const folded = (text: string): string => keyOf(text.replace(/\b[dl]['’]/giu, ' '))

const phrasesIn = (list: string): string[] => list.split(',').map(folded)

let senses: Map<string, Sense> | undefined

function sensesOf(): Map<string, Sense> {
  if (senses) return senses
  senses = new Map()
  const plain = { link: LINKS, deputy: DEPUTY, owner: OWNERS, joint: JOINTS } as const
  for (const kind of ['link', 'deputy', 'owner', 'joint'] as const)
    for (const phrase of phrasesIn(plain[kind])) senses.set(phrase, { kind })
  for (const [field, list] of Object.entries(FIELDS))
    for (const phrase of phrasesIn(list)) senses.set(phrase, { kind: 'field', field })
  for (const [role, list] of Object.entries(ROLES))
    for (const phrase of phrasesIn(list)) senses.set(phrase, { kind: 'role', role: role as Role })
  return senses
}

const LONGEST = 6

/** Of several roles in one text, each takes the fields tied to it (`Minister of`) or before it (`Foreign Minister`). */
function partsOf(text: string): Part[] {
  const words = folded(text).split(' ')
  const parts: Part[] = []
  let waiting = new Set<string>()
  let deputy = false
  let tied = false
  let owner = false
  for (let at = 0; at < words.length;) {
    const [sense, length] = senseAt(words, at)
    at += length
    if (!sense) continue
    const last = parts.at(-1)
    if (sense.kind === 'joint') owner = false
    else if (sense.kind === 'owner') owner = !!last
    else if (sense.kind === 'link') tied = !!last
    else if (sense.kind === 'deputy') deputy = true
    else if (sense.kind === 'role') {
      if (owner) continue
      parts.push({ role: sense.role, deputy, fields: waiting })
      waiting = new Set()
      deputy = tied = false
      owner = sense.role === 'adviser'
    } else if (tied && last) last.fields.add(sense.field)
    else waiting.add(sense.field)
  }
  const last = parts.at(-1)
  if (!last) return [{ role: 'other', deputy, fields: new Set(words.filter((word) => word.length > 2).slice(0, 4)) }]
  for (const field of waiting) last.fields.add(field)
  last.deputy ||= deputy
  return parts
}

function senseAt(words: readonly string[], at: number): [Sense | undefined, number] {
  const table = sensesOf()
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const sense = table.get(words.slice(at, at + length).join(' '))
    if (sense) return [sense, length]
  }
  return [undefined, 1]
}
