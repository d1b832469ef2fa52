import type { Context } from './context.ts'
import { Shape } from '../text/scan.ts'
import { C } from './word-classes.ts'
import type { Office, Person, Span } from './mentions.ts'
import { partyOf, partyOfBody, partyOfOwner, sameState, type Party } from './parties.ts'

/** A person of the document: all mentions that are the same one. */
export interface Someone {
  name?: Span
  nameWords: string[]
  readonly offices: Office[]
  party?: Party
  gender: number
  /** Token of the last mention. */
  seen: number
  /** First tokens of all mentions. */
  readonly at: number[]
  /** How much each of them says that the text is about this person. */
  readonly weights: number[]
  /** A capitalised run that only its place made a person. */
  weak: boolean
}

/** Links mentions of people: the surname to the full name, "the Minister" to the minister told before. */
export class People {
  readonly x: Context
  readonly all: Someone[] = []
  home: Party | undefined
  /** Whom rows of a programme name as those met: "09:30 Tête-à-tête with President A". */
  readonly met = new Set<Someone>()
  readonly #keys = new Map<Office, OfficeKeys>()

  constructor(x: Context) {
    this.x = x
  }

  /** The person of a mention; a new one where none fits. */
  link(m: Person): Someone {
    const found = m.name ? this.#byName(m) : this.#byOffice(m)
    // "le chef de l’État" is the president of whom the text tells, whose office has that name
    const byRole = found || m.name ? undefined : this.#byRole(m)
    if (byRole) return this.take(byRole, { ...m, offices: [] })
    const someone: Someone = found ?? {
      name: undefined,
      nameWords: [],
      offices: [],
      party: undefined,
      gender: 0,
      seen: m.start,
      at: [],
      weights: [],
      weak: m.weak,
    }
    if (!found) this.all.push(someone)
    return this.take(someone, m)
  }

  /** A person of their own, whomever the mention fits besides. */
  add(m: Person, party: Party): Someone {
    const someone: Someone = {
      nameWords: [],
      offices: [],
      party,
      gender: 0,
      seen: m.start,
      at: [],
      weights: [],
      weak: m.weak,
    }
    this.all.push(someone)
    return this.take(someone, m)
  }

  /** Makes a mention one of a person's. */
  take(someone: Someone, m: Person): Someone {
    if (m.name) {
      const words = this.nameWords(m.name)
      const same = words.length === someone.nameWords.length
      // a title's "KAGISO MOTLHABANE" is written in small letters in the text
      const smaller = same && !!someone.name && this.#isAllCaps(someone.name) && !this.#isAllCaps(m.name)
      if (words.length > someone.nameWords.length || (same && !someone.name) || smaller) {
        someone.name = m.name
        someone.nameWords = words
      }
    }
    for (const o of m.offices) {
      // the fuller office in place of the shorter: "Minister of Foreign Affairs" for "Minister"
      const same = someone.offices.findIndex((p) => this.#officeFits(o, p) || this.#officeFits(p, o))
      // "Head of State A" gives way to "President A"
      const [first] = someone.offices
      const lesser = same < 0 && first && (this.#givesWay(first) || (this.#isRank(first) && !this.#isRank(o)))
      if (lesser) someone.offices.unshift(o)
      else if (same < 0) someone.offices.push(o)
      else if (this.#isFuller(o, someone.offices[same])) someone.offices[same] = o
      const party = this.partyOfOffice(o)
      if (party && (!someone.party || (someone.party.inferred && !party.inferred))) someone.party = party
    }
    if (m.owners?.length === 1 && !someone.party) someone.party = partyOfOwner(this.x, m.owners[0], 0)
    someone.gender ||= m.gender
    if (!m.weak) someone.weak = false
    someone.seen = Math.max(someone.seen, m.start)
    someone.at.push(m.start)
    // whom one met with is less what the text is about
    someone.weights.push(this.#isGoverned(m.start) ? 0.5 : 1)
    return someone
  }

  partyOfOffice(o: Office): Party | undefined {
    if (!o.owner) return undefined
    if (o.owner.kind === 'geo') {
      // "the leader from Tashkent" leads its state
      const { entry } = o.owner
      const land = this.#isGeneric(o) && entry.kind === 'city' && entry.capitalOf?.length === 2 ? entry.capitalOf : ''
      const state = land ? this.x.gazetteer.byCode(land) : undefined
      if (state) return partyOf(state, o.owner)
      const level = this.level(o)
      // "Minister of Finance of Hamburg": a city has no minister
      const region = level < 2 && entry.kind === 'city' && this.#isStateOffice(o)
      return partyOfOwner(this.x, o.owner, region ? 5 : level)
    }
    const { owner } = o
    // "Minister of the Council of Indigenous Peoples": whose, is not said
    if (!owner.arm && !owner.entry && this.#isStateOffice(o))
      return owner.owner ? partyOfOwner(this.x, owner.owner, 0) : undefined
    return partyOfBody(owner, undefined)
  }

  #isStateOffice(o: Office): boolean {
    const { x } = this
    for (let k = o.cites[0].start; k < o.cites[0].end; k++) if (x.is(k, C.stateOffice)) return true
    return false
  }

  /** 4 of a city, 5 of a part of a state, else as `officeHead` has it. */
  level(o: Office): number {
    // the head is the last office word before a preposition: the first cite ends with it
    const { x } = this
    const { start, end } = o.cites[0]
    let level = 0
    for (let k = start; k < end; k = Math.max(k + 1, x.afterOf(k, C.officeHead))) level = x.is(k, C.officeHead) || level
    return level
  }

  /** Folded words of a name, titles and suffixes left out. */
  nameWords(name: Span): string[] {
    const { x } = this
    const words: string[] = []
    for (let k = name.start; k < name.end; k++) if (!(x.tokens.shape[k] & Shape.punct)) words.push(x.tokens.key(k))
    return words
  }

  #isAllCaps(name: Span): boolean {
    const { shape } = this.x.tokens
    for (let k = name.start; k < name.end; k++)
      if (!(shape[k] & (Shape.upper | Shape.initial | Shape.punct))) return false
    return true
  }

  #isFuller(a: Office, b: Office): boolean {
    const generic = this.#isGeneric(b)
    if (generic !== this.#isGeneric(a)) return generic
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

  /** "Head of State", "leader": stands for any that leads a state. */
  #isGeneric(o: Office): boolean {
    return this.x.is(o.cites[0].start, C.genericOffice) > 0
  }

  /** "General", "Admiral": what someone is besides an office. */
  #isRank({ cites, owner }: Office): boolean {
    const [{ start, end }] = cites
    return cites.length === 1 && !owner && end - start === 1 && this.x.is(start, C.rank) > 0
  }

  /** "Head of State A" to "President A", "Sultan B" to "King of Malaysia". */
  #givesWay(o: Office): boolean {
    const { start, end } = o.span
    return this.#isGeneric(o) || (end === start + 1 && !o.owner && this.x.is(start, C.crown) > 0)
  }

  /** "the Vietnamese leader": who of that party was told last of those that lead a state, or the only other one told. */
  #leaderOf(party: Party, at: number): Someone | undefined {
    const leads = (one: Someone) =>
      !!one.name && one.offices.some((o) => this.#leadsState(o)) && one.at.some((t) => t < at)
    return (
      this.all.findLast((one) => leads(one) && one.party?.code === party.code) ??
      this.all.findLast((one) => leads(one) && !one.party)
    )
  }

  #leadsState(o: Office): boolean {
    const { x } = this
    const { start, end } = o.cites[0]
    for (let k = start; k < end; k++) if (x.is(k, C.lowerRank) && !x.is(k, C.headOfState)) return false
    for (let k = start; k < end; k++) if (x.is(k, C.headOfState)) return true
    return false
  }

  #byName(m: Person): Someone | undefined {
    const words = this.nameWords(m.name!)
    const party = words.length === 1 && m.offices[0] ? this.partyOfOffice(m.offices[0]) : undefined
    let best: Someone | undefined
    let bestFit = 0
    for (let k = this.all.length - 1; k >= 0; k--) {
      const one = this.all[k]
      if (!one.name || !sameName(words, one.nameWords)) continue
      if (m.gender > 1 && one.gender > 1 && m.gender !== one.gender) continue
      // two ministers Kim of two countries
      if (
        party &&
        one.party &&
        !one.party.inferred &&
        !sameState(party.code, one.party.code) &&
        party.code !== one.party.code
      )
        continue
      // "President Modise" is the president of that name, not his wife
      const office = m.offices.some((o) => one.offices.some((p) => this.#officeFits(o, p) || this.#officeFits(p, o)))
      const fit =
        1 + (words.length > 1 ? 1 : 0) + (m.offices.length === 0 ? 0 : office ? 3 : one.offices.length ? 0 : 1)
      if (fit > bestFit) {
        bestFit = fit
        best = one
      }
    }
    return best
  }

  /**
   * The one who holds the office: who was told last before, else who is told next, as a title's "PM" is named in
   * the text. A party of its own must be theirs.
   */
  #byOffice(m: Person): Someone | undefined {
    const office = m.offices[0]
    if (!office) return undefined
    const party = this.partyOfOffice(office)
    const leader = party && m.definite && this.#isGeneric(office) ? this.#leaderOf(party, m.start) : undefined
    if (leader) return leader
    let best: Someone | undefined
    let bestAt = -1
    let bestTimes = 0
    let next: Someone | undefined
    let nextAt = Infinity
    let sure = false
    for (const one of this.all) {
      if (!one.offices.some((o) => this.#officeFits(office, o))) continue
      if (party && one.party && party.code !== one.party.code) continue
      if (party && !one.party && (one.name === undefined || this.met.has(one))) continue
      // "Mayor A received …, who handed over a letter from the Mayor of Lyon": another one
      if (party && !one.party && one.offices.length && this.level(office) === 4 && one.at.some((at) => at < m.start))
        continue
      // whose party is the same before whose is not known; "the Minister of Australia" is not the minister told before
      const same = party !== undefined && one.party !== undefined
      if (sure && !same) continue
      if (same && !sure) {
        sure = true
        best = next = undefined
        bestAt = -1
        bestTimes = 0
        nextAt = Infinity
      }
      let before = -1
      let times = 0
      one.at.forEach((at, k) => {
        if (at > m.start) return
        times += one.weights[k]
        if (at > before) before = at
      })
      if (times && one.offices.some((o) => this.#isSame(office, o))) times += 1.5
      // "the Minister" is whom the text is about, before whom it named last
      if (
        before >= 0 &&
        (!party || same) &&
        (!best || times - bestTimes > 1 || (bestTimes - times <= 1 && before > bestAt))
      ) {
        bestAt = before
        bestTimes = times
        best = one
      }
      for (const at of one.at) {
        if (at > m.start && at < nextAt) {
          nextAt = at
          next = one
        }
      }
    }
    // "The Minister", in a paragraph of its own, is the document's own rather than the guest told last
    const { home } = this
    const foreign = (one: Someone) =>
      !!one.party && !one.party.inferred && !!home && !sameState(one.party.code, home.code)
    if (best && !party && home && foreign(best) && this.#newLine(bestAt, m.start)) {
      const own = this.all.filter(
        (one) =>
          !foreign(one) && one.offices.some((o) => this.#officeFits(office, o)) && one.at.some((at) => at <= m.start),
      )
      if (own.length === 1) return own[0]
    }
    return (
      best ??
      (this.#sameSentence(m.start, nextAt)
        ? undefined
        : (next ?? this.#namedLater(m, office, party) ?? this.#barelyTold(m, office, party)))
    )
  }

  /**
   * Who holds an office by what it is: "chef de la diplomatie". Of the document's own land where no other is named, told
   * before or, where nobody was, later.
   */
  #byRole(m: Person): Someone | undefined {
    const [office] = m.offices
    const role = office && !m.plural ? this.x.is(office.cites[0].start, C.officeByRole) : 0
    if (!role) return undefined
    const names = this.x.name(role).split('/')
    const party = this.partyOfOffice(office) ?? this.home
    let best: Someone | undefined
    for (const one of this.all) {
      if (!one.name || one.weak || !one.offices.some((o) => names.some((name) => this.#isCalled(o, name)))) continue
      if (one.party && party && !sameState(one.party.code, party.code)) continue
      if (!one.party && office.owner) continue
      const before = one.at.some((at) => at <= m.start)
      const after = one.at.some((at) => at > m.start && !this.#sameSentence(m.start, at))
      if (before) best = one
      else if (after) best ??= one
    }
    return best
  }

  /** "president" is an office's only word; "minister foreign +" are two of its words. */
  #isCalled(o: Office, name: string): boolean {
    if (o.plural) return false
    const { words } = this.#keysOf(o)
    const wanted = name.split(' ')
    const open = wanted.at(-1) === '+'
    if (open) wanted.pop()
    return wanted.every((w) => words.includes(w)) && (open || words.length === wanted.length)
  }

  /** "Minister A: mission to Africa. The Minister of Foreign Affairs travels": the only one told, whose office was cut short. */
  #barelyTold(m: Person, office: Office, party: Party | undefined): Someone | undefined {
    if (party || !m.definite) return undefined
    const named = this.all.filter(
      (one) => one.name && !one.weak && one.offices.length === 1 && this.#officeFits(one.offices[0], office),
    )
    const [one] = named
    return named.length === 1 && !one.party && Math.min(...one.at) < m.start ? one : undefined
  }

  /** "The Minister of Energy of Oman arrived. Minister Al Harthy met …": the only one whom a shorter office names. */
  #namedLater(m: Person, office: Office, party: Party | undefined): Someone | undefined {
    if (!party || party.code === this.home?.code) return undefined
    const named = this.all.filter(
      (one) => one.name && one.offices.length && one.offices.every((o) => this.#officeFits(o, office)),
    )
    const [one] = named
    return named.length === 1 &&
      !one.party &&
      !this.met.has(one) &&
      one.at.every((at) => at > m.start) &&
      !this.#sameSentence(m.start, Math.min(...one.at))
      ? one
      : undefined
  }

  #newLine(from: number, to: number): boolean {
    for (let k = from + 1; k <= to; k++) if (this.x.tokens.shape[k] & Shape.newline) return true
    return false
  }

  /** No full stop or new line between two tokens. */
  #sameSentence(from: number, to: number): boolean {
    const { x } = this
    for (let k = from + 1; k <= Math.min(to, x.tokens.count - 1); k++)
      if (x.tokens.shape[k] & Shape.newline || x.isPunct(k, 46)) return false
    return true
  }

  #isSame(a: Office, b: Office): boolean {
    return this.#keysOf(a).words.length === this.#keysOf(b).words.length
  }

  /** "with A", "of the Minister". */
  #isGoverned(at: number): boolean {
    const { x } = this
    const p = x.is(at - 1, C.article) || x.is(at - 1, C.possessive) ? at - 2 : at - 1
    return p >= 0 && !!(x.is(p, C.with) || x.is(p, C.of) || x.is(p, C.by) || x.is(p, C.to) || x.is(p, C.from))
  }

  /** "the Minister" fits "Minister of Health"; "Minister of Trade" does not, nor a deputy. */
  #officeFits(short: Office, long: Office): boolean {
    if (short.plural !== long.plural) return false
    const a = this.#keysOf(short)
    const b = this.#keysOf(long)
    if (a.words.length === 0) return false
    if (a.words.length === 1 && this.#isAnothers(a.words[0], long)) return false
    return fits(a, b) || b.parts.some((part) => fits(a, part))
  }

  /** "the Minister" is no Director of the Office of the Foreign Minister: the word is only in what a preposition leads in. */
  #isAnothers(word: string, { cites: [first, ...more] }: Office): boolean {
    const { x } = this
    if (x.nounFirst || !more.length) return false
    for (let k = first.start; k < first.end; k++) if (x.tokens.key(k) === word) return false
    return more.some((c) => {
      if (!x.is(c.start, C.of)) return false
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
    // the two of "Deputy Prime Minister **and** Foreign Minister"
    const parts: Keys[] = []
    let from = 0
    let ranked = 0
    let heads = 0
    const close = () => {
      parts.push({ words: words.slice(from), rank: rank.slice(ranked) })
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
        if (x.tokens.shape[k] & Shape.punct || x.is(k, C.officeFiller)) continue
        const isShort = x.tokens.shape[k] & Shape.upper || x.is(k, C.abbreviation)
        const short = isShort ? x.is(k, C.officeShort) : 0
        if (!short) add(x.tokens.key(k), x.is(k, C.lowerRank) > 0)
        else for (const word of x.name(short).split(' ')) add(word, x.lexicon.isOf(word, C.lowerRank))
      }
    }
    if (parts.length) close()
    // "the President of the Commission" is that of the Commission of the African Union
    const { owner } = o
    if (owner?.kind === 'body' && !owner.arm) {
      const whole = [...words]
      for (let k = owner.nameSpan.start; k < owner.nameSpan.end; k++) whole.push(x.tokens.key(k))
      parts.push({ words: whole, rank })
    }
    keys = { words, rank, parts }
    this.#keys.set(o, keys)
    return keys
  }
}

interface OfficeKeys {
  readonly words: readonly string[]
  /** Deputy, vice, prime: another office, whatever else is the same. */
  readonly rank: string
  /** Each of several offices joined to one; none where it is a single one. */
  readonly parts: readonly Keys[]
}

type Keys = Omit<OfficeKeys, 'parts'>

function fits(a: Keys, b: Keys): boolean {
  if (a.rank !== b.rank) return false
  return (
    a.words.every((w) => b.words.includes(w)) ||
    (a.words.length >= 3 && b.words.length > 1 && b.words.every((w) => a.words.includes(w)))
  )
}

/** Whether an office's head word stands from token k on. */
function headBehind(x: Context, k: number, end: number): boolean {
  for (let q = k; q < end; q++) if (x.is(q, C.officeHead)) return true
  return false
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
    const fits = initial
      ? l.some((v) => v[0] === w[0])
      : l.some((v) => (v.length === 1 || v.includes('.')) && v[0] === w[0])
    if (!fits) return false
  }
  return whole > 0
}
