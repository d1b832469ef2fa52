import type { Context } from './context.ts'
import { Shape } from '../text/scan.ts'
import { C } from './lexicon.ts'
import type { Office, Person, Span } from './mentions.ts'
import { partyOfBody, partyOfOwner, type Party } from './parties.ts'

/** A person of the document: all mentions that are the same one. */
export interface Someone {
  name?: Span
  nameWords: string[]
  readonly offices: Office[]
  party?: Party
  gender: number
  /** Token of the last mention. */
  seen: number
  /** A capitalised run that only its place made a person. */
  weak: boolean
}

/** Links mentions of people: the surname to the full name, "the Minister" to the minister told before. */
export class People {
  readonly x: Context
  readonly all: Someone[] = []
  home: Party | undefined

  constructor(x: Context) {
    this.x = x
  }

  /** The person of a mention; a new one where none fits. */
  link(m: Person): Someone {
    const found = m.name ? this.#byName(m) : this.#byOffice(m)
    const someone: Someone = found ?? { nameWords: [], offices: [], gender: 0, seen: m.start, weak: m.weak }
    if (!found) this.all.push(someone)
    if (m.name) {
      const words = this.nameWords(m.name)
      if (words.length > someone.nameWords.length || (words.length === someone.nameWords.length && !someone.name)) {
        someone.name = m.name
        someone.nameWords = words
      }
    }
    for (const o of m.offices) {
      if (!someone.offices.some((p) => p.text === o.text)) {
        // the fuller office first: "Minister of Foreign Affairs" before "Minister"
        const general = someone.offices.findIndex((p) => o.text.length > p.text.length && o.text.includes(p.text))
        if (general >= 0) someone.offices[general] = o
        else if (!someone.offices.some((p) => p.text.includes(o.text) || sameHead(p, o))) someone.offices.push(o)
      }
      const party = this.partyOfOffice(o)
      if (party && (!someone.party || (someone.party.inferred && !party.inferred))) someone.party = party
    }
    if (m.owners?.length === 1 && !someone.party) someone.party = partyOfOwner(this.x, m.owners[0], 0)
    someone.gender ||= m.gender
    if (!m.weak) someone.weak = false
    someone.seen = m.start
    return someone
  }

  partyOfOffice(o: Office): Party | undefined {
    if (!o.owner) return undefined
    if (o.owner.kind === 'geo') return partyOfOwner(this.x, o.owner, this.level(o))
    return partyOfBody(o.owner, undefined)
  }

  /** 4 of a city, 5 of a part of a state, else as `officeHead` has it. */
  level(o: Office): number {
    // the head is the last office word before a preposition: the first cite ends with it
    const { x } = this
    for (let k = o.cites[0].end - 1; k >= o.cites[0].start; k--) {
      const level = x.is(k, C.officeHead)
      if (level) return level
    }
    return 0
  }

  /** Folded words of a name, titles and suffixes left out. */
  nameWords(name: Span): string[] {
    const { x } = this
    const words: string[] = []
    for (let k = name.start; k < name.end; k++) if (!(x.tokens.shape[k] & Shape.punct)) words.push(x.tokens.key(k))
    return words
  }

  #byName(m: Person): Someone | undefined {
    const words = this.nameWords(m.name!)
    for (let k = this.all.length - 1; k >= 0; k--) {
      const one = this.all[k]
      if (!one.name || !sameName(words, one.nameWords)) continue
      if (m.gender > 1 && one.gender > 1 && m.gender !== one.gender) continue
      return one
    }
    // "the Prime Minister", then "Prime Minister Modi": the office alone was this person
    if (m.offices.length) {
      for (let k = this.all.length - 1; k >= 0; k--) {
        const one = this.all[k]
        if (one.name || !one.offices.length) continue
        if (one.offices.some((o) => m.offices.some((p) => this.#officeFits(p, o) && this.#officeFits(o, p)))) return one
      }
    }
    return undefined
  }

  #byOffice(m: Person): Someone | undefined {
    const office = m.offices[0]
    if (!office) return undefined
    const posted = office.owner !== undefined
    let best: Someone | undefined
    for (let k = this.all.length - 1; k >= 0; k--) {
      const one = this.all[k]
      if (!one.offices.some((o) => this.#officeFits(office, o))) continue
      if (posted) {
        const party = this.partyOfOffice(office)
        if (party && one.party && party.code !== one.party.code) continue
        if (party && !one.party && one.name === undefined) continue
      }
      if (!best || one.seen > best.seen) best = one
    }
    return best
  }

  /** A deputy is never "the Minister". */
  #isLower(o: Office): boolean {
    for (const c of o.cites) for (let k = c.start; k < c.end; k++) if (this.x.is(k, C.lowerRank)) return true
    return false
  }

  /** "the Minister" fits "Minister of Health"; "Minister of Trade" does not. */
  #officeFits(short: Office, long: Office): boolean {
    if (short.plural !== long.plural || this.#isLower(short) !== this.#isLower(long)) return false
    const a = officeWords(short.text)
    const b = officeWords(long.text)
    return a.every((w) => b.includes(w)) || (a.length >= 3 && b.every((w) => a.includes(w)) && b.length > 1)
  }
}

const SMALL = new Set(['of', 'the', 'for', 'and', 'to', 'in', 'on', 'at'])

function officeWords(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((w) => w && !SMALL.has(w))
}

function sameHead(a: Office, b: Office): boolean {
  return a.text.toLowerCase() === b.text.toLowerCase()
}

/** All words of the shorter in the longer, initials standing for words; at least one word whole. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [s, l] = a.length <= b.length ? [a, b] : [b, a]
  let whole = 0
  for (const w of s) {
    const initial = w.length === 1 || w.includes('.')
    if (l.includes(w)) {
      if (w.length > 1) whole++
      continue
    }
    const fits = initial ? l.some((v) => v[0] === w[0]) : l.some((v) => (v.length === 1 || v.includes('.')) && v[0] === w[0])
    if (!fits) return false
  }
  return whole > 0
}
