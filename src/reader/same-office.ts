import { Shape } from '../text/tokens.ts'
import type { Context } from './context.ts'
import { C } from './word-classes.ts'
import type { Office } from './mentions.ts'

// What an office is by its words, and which offices are the same: "FM" and "Minister of Foreign Affairs".

interface OfficeKeys {
  readonly words: readonly string[]
  /** Deputy, vice, prime: another office, whatever else is the same. */
  readonly rank: string
  /** "**Acting** President": whoever stands in for another. */
  readonly stands: boolean
  /** Each of several offices joined to one; none where it is a single one. */
  readonly parts: readonly Keys[]
}

type Keys = Omit<OfficeKeys, 'parts'>

/** Compares the offices of a document by their words. */
export class Offices {
  readonly x: Context
  readonly #keys = new Map<Office, OfficeKeys>()

  constructor(x: Context) {
    this.x = x
  }

  /** "the Minister" fits "Minister of Health"; "Minister of Trade" does not, nor a deputy. */
  fits(short: Office, long: Office): boolean {
    if (short.plural !== long.plural) return false
    const a = this.#keysOf(short)
    const b = this.#keysOf(long)
    if (a.words.length === 0) return false
    if (a.words.length === 1 && this.#isAnothers(a.words[0], long)) return false
    return keysFit(a, b) || b.parts.some((part) => keysFit(a, part))
  }

  /** Of two offices that fit: neither has more words than the other. */
  isSame(a: Office, b: Office): boolean {
    return this.#keysOf(a).words.length === this.#keysOf(b).words.length
  }

  /** Of two offices that fit: a says more than b. */
  isFuller(a: Office, b: Office): boolean {
    const generic = this.isGeneric(b)
    if (generic !== this.isGeneric(a)) return generic
    // written out before its letters: "Prime Minister" before "PM"
    const more = this.#keysOf(a).words.length - this.#keysOf(b).words.length
    return (
      more > 0 ||
      (more === 0 &&
        b.cites.length === 1 &&
        b.cites[0].end - b.cites[0].start === 1 &&
        !!(this.x.tokens.shape[b.cites[0].start] & Shape.upper) &&
        a.text.length > 4)
    )
  }

  /** Of two offices that fit: b is cut short, "Gov.", and a is not. */
  isSpelt({ cites: [a] }: Office, { cites: [b] }: Office): boolean {
    const { x } = this
    return b.end <= b.start + 2 && x.is(b.start, C.officeShort) > 0 && !x.is(a.start, C.officeShort)
  }

  /** "president" is an office's only word; "minister foreign +" are two of its words. */
  isCalled(o: Office, name: string): boolean {
    if (o.plural) return false
    const { words } = this.#keysOf(o)
    const wanted = name.split(' ')
    const open = wanted.at(-1) === '+'
    if (open) wanted.pop()
    return wanted.every((w) => words.includes(w)) && (open || words.length === wanted.length)
  }

  /** "the Minister" is no Director of the Office of the Foreign Minister: the word is only in what a preposition leads in. */
  #isAnothers(word: string, { cites: [first, ...more] }: Office): boolean {
    const { x } = this
    if (x.nounFirst || !more.length) return false
    for (let k = first.start; k < first.end; k++) if (x.tokens.key(k) === word) return false
    return more.some((c) => {
      if (!x.is(c.start, C.of) && !x.is(c.start, C.to)) return false
      for (let k = c.start + 1; k < c.end; k++)
        if (x.tokens.key(k) === word && x.is(k, C.officeHead) && !x.is(k, C.portfolio)) return true
      return false
    })
  }

  /** What tells one office from another: "FM", "Foreign Minister" and "Minister of Foreign Affairs" have the same words. */
  #keysOf(o: Office): OfficeKeys {
    let keys = this.#keys.get(o)
    if (keys) return keys
    const { x } = this
    const words: string[] = []
    let rank = ''
    let stands = false
    // the two of "Deputy Prime Minister **and** Foreign Minister"
    const parts: Keys[] = []
    let from = 0
    let ranked = 0
    let heads = 0
    const close = () => {
      parts.push({ words: words.slice(from), rank: rank.slice(ranked), stands })
      from = words.length
      ranked = rank.length
      heads = 0
    }
    const add = (word: string, isRank: boolean) => {
      words.push(word)
      if (isRank) rank += word + ' '
    }
    for (const c of o.cites) {
      for (let k = c.start; k < c.end; k++) {
        if (x.is(k, C.and) && heads && headBehind(x, k + 1, o.cites.at(-1)!.end)) close()
        if (x.is(k, C.officeHead)) heads++
        stands ||= x.is(k, C.former) > 0
        if (x.tokens.shape[k] & Shape.punct || x.is(k, C.officeFiller)) continue
        const isShort = x.tokens.shape[k] & Shape.upper || x.is(k, C.abbreviation)
        const short = isShort ? x.is(k, C.officeShort) : 0
        if (!short) add(x.tokens.key(k), x.is(k, C.lowerRank) > 0)
        else for (const word of x.name(C.officeShort, short).split(' ')) add(word, x.lexicon.isOf(word, C.lowerRank))
      }
    }
    if (parts.length) close()
    // "the President of the Commission" is that of the Commission of the African Union
    const { owner } = o
    if (owner?.kind === 'body' && !owner.arm) {
      const whole = [...words, ...this.#wordsOf(owner.nameSpan.start, owner.nameSpan.end)]
      parts.push({ words: whole, rank, stands })
    }
    // "chef du DFAE" is that of the Département fédéral des affaires étrangères (DFAE)
    if (owner?.kind === 'body' && owner.acronym) {
      const { start, end } = owner.nameSpan
      const named = (w: string) => this.#wordsOf(start, end).includes(w)
      parts.push({ words: [...words.filter((w) => !named(w)), owner.acronym.toLowerCase()], rank, stands })
    }
    keys = { words, rank, stands, parts }
    this.#keys.set(o, keys)
    return keys
  }

  #wordsOf(start: number, end: number): string[] {
    const words: string[] = []
    for (let k = start; k < end; k++) words.push(this.x.tokens.key(k))
    return words
  }

  /** "Head of State", "leader": stands for any that leads a state. */
  isGeneric(o: Office): boolean {
    return this.x.is(o.cites[0].start, C.genericOffice) > 0
  }

  /** "Acting President": whoever stands in for another. */
  standsIn(o: Office): boolean {
    return this.#keysOf(o).stands
  }

  /** "General", "Admiral", "Ambassador" of no land: what someone is besides an office. */
  isRank({ cites, owner, posted }: Office): boolean {
    const [{ start, end }] = cites
    if (cites.length > 1 || owner || posted || end - start > 1) return false
    return this.x.is(start, C.rank) > 0 || this.x.is(start, C.rankTitle) > 0
  }

  /** One is called by the other office, told later: "Head of State A" gives way to "President A", "Sultan B" to "King of Malaysia". */
  givesWay(o: Office): boolean {
    const { start, end } = o.span
    return this.isGeneric(o) || (end === start + 1 && !o.owner && this.x.is(start, C.crown) > 0)
  }

  /** "President", "Prime Minister", but no deputy of theirs. */
  leadsState(o: Office): boolean {
    const { x } = this
    const { start, end } = o.cites[0]
    for (let k = start; k < end; k++) if (x.is(k, C.lowerRank) && !x.is(k, C.headOfState)) return false
    return x.has(o.cites[0], C.headOfState)
  }

  /** "Minister", "Mayor": only a jurisdiction has it. */
  isStateOffice(o: Office): boolean {
    return this.x.has(o.cites[0], C.stateOffice)
  }
}

function keysFit(a: Keys, b: Keys): boolean {
  // "is the Acting President": not the President, who may be called so without the word
  if (a.rank !== b.rank || (a.stands && !b.stands)) return false
  return (
    a.words.every((w) => b.words.includes(w)) ||
    (a.words.length >= 3 && b.words.length > 1 && b.words.every((w) => a.words.includes(w)))
  )
}

/** Whether an office's head word stands from token k on. */
function headBehind(x: Context, k: number, end: number): boolean {
  return x.has({ start: k, end }, C.officeHead)
}
