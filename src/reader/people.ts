import type { Context } from './context.ts'
import { Shape } from '../text/tokens.ts'
import { C, ELECTED, MUNICIPAL, POSTED, REGIONAL } from './word-classes.ts'
import type { Office, Person, Span } from './mentions.ts'
import { partyOf, partyOfBody, partyOfOwner, sameState, stateOfCapital, type Party } from './parties.ts'
import { familySpelledAlike, initialsIn, isAllCaps, nameBits, nameWords, sameName, spelledAlike } from './same-name.ts'
import { Offices } from './same-office.ts'

/** A person of the document: all mentions that are the same one. */
export interface Someone {
  name?: Span
  nameWords: string[]
  /** Of these words: see `nameBits`. */
  nameBits: number
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

/** Tokens from a name to the office that says whose it is. */
const NAMED_WITHIN = 60

/** Links mentions of people: the surname to the full name, "the Minister" to the minister told before. */
export class People {
  readonly x: Context
  readonly all: Someone[] = []
  home: Party | undefined
  /** Each row of a chronicle is told of its land: "the President" there is nobody of the row before. */
  chronicled = false
  /** Whom rows of a programme name as those met: "09:30 Tête-à-tête with President A". */
  readonly met = new Set<Someone>()
  readonly #offices: Offices
  #named: { readonly name: Span; readonly words: string[] } | undefined

  constructor(x: Context) {
    this.x = x
    this.#offices = new Offices(x)
  }

  /** The person of a mention, another than `not`; a new one where none fits. */
  link(m: Person, not?: (one: Someone) => boolean): Someone {
    const found = m.name ? this.#byName(m) : this.#byOffice(m, not)
    // "le chef de l’État" is the president of whom the text tells, whose office has that name
    const byRole = found || m.name ? undefined : this.#byRole(m)
    if (byRole) return this.take(byRole, { ...m, offices: [] })
    const someone = found ?? newSomeone(m)
    if (!found) this.all.push(someone)
    return this.take(someone, m)
  }

  /** A person of their own, whomever the mention fits besides. */
  add(m: Person, party: Party): Someone {
    const someone = newSomeone(m, party)
    this.all.push(someone)
    return this.take(someone, m)
  }

  /** Takes the mention linked last from a person again, and makes it that of another. */
  part(from: Someone, m: Person, party: Party): Someone {
    from.at.pop()
    from.weights.pop()
    return this.add(m, party)
  }

  /** The words of a name, kept for who is sought by it and then takes it. */
  #wordsOf(name: Span): string[] {
    if (this.#named?.name !== name) this.#named = { name, words: nameWords(this.x, name) }
    return this.#named.words
  }

  /** Makes a mention one of a person's. */
  take(someone: Someone, m: Person): Someone {
    if (m.name) {
      const words = this.#wordsOf(m.name)
      const same = words.length === someone.nameWords.length
      // a title's "KAGISO MOTLHABANE" is written in small letters in the text, and "S. Karimova" in full
      const plainer =
        same &&
        !!someone.name &&
        ((isAllCaps(this.x, someone.name) && !isAllCaps(this.x, m.name)) ||
          initialsIn(words) < initialsIn(someone.nameWords))
      if (words.length > someone.nameWords.length || (same && !someone.name) || plainer) {
        someone.name = m.name
        someone.nameWords = words
        someone.nameBits = nameBits(words)
      }
    }
    for (const o of m.offices) {
      // the fuller office in place of the shorter: "Minister of Foreign Affairs" for "Minister"
      const same = someone.offices.findIndex((p) => this.#offices.fits(o, p) || this.#offices.fits(p, o))
      // "Head of State A" gives way to "President A"
      const [first] = someone.offices
      const lesser =
        same < 0 &&
        first &&
        (this.#offices.givesWay(first) || (this.#offices.isRank(first) && !this.#offices.isRank(o)))
      if (lesser) someone.offices.unshift(o)
      else if (same < 0) someone.offices.push(o)
      // and "Governor A" for a title's "Gov. A"
      else if (this.#offices.isFuller(o, someone.offices[same]) || (m.name && this.#offices.isSpelt(o, first)))
        someone.offices[same] = o
      const party = this.partyOfOffice(o)
      if (party && (!someone.party || (someone.party.inferred && !party.inferred))) someone.party = party
    }
    if (m.owners?.length === 1 && !someone.party) someone.party = partyOfOwner(this.x, m.owners[0], 0)
    someone.gender ||= m.gender
    if (!m.weak) someone.weak = false
    someone.seen = Math.max(someone.seen, m.start)
    someone.at.push(m.start)
    // whom one met with is less what the text is about, whom its first line names more
    someone.weights.push(this.#isGoverned(m.start) ? 0.5 : this.#newLine(0, m.start) ? 1 : 1.5)
    return someone
  }

  partyOfOffice(o: Office): Party | undefined {
    if (!o.owner) return undefined
    if (o.owner.kind === 'geo') {
      // "the leader from Tashkent" leads its state
      const { entry } = o.owner
      const level = this.level(o)
      // "Tallinn’s foreign minister", "Warsaw’s ambassador"
      const ofState =
        this.#offices.isGeneric(o) ||
        level === POSTED ||
        this.x.has(o.cites[0], C.nationOffice) ||
        (o.owner.possessive && level < 2 && this.#offices.isStateOffice(o))
      const state = ofState && entry.capitalOf ? stateOfCapital(this.x, entry) : undefined
      if (state) return partyOf(state, o.owner)
      // "Minister of Finance of Hamburg": a city has no minister
      const region = level < 2 && entry.kind === 'city' && this.#offices.isStateOffice(o)
      return partyOfOwner(this.x, o.owner, region ? 5 : level)
    }
    const { owner } = o
    // "Minister of the Council of Indigenous Peoples": whose, is not said
    if (!owner.arm && !owner.entry && this.#offices.isStateOffice(o))
      return owner.owner ? partyOfOwner(this.x, owner.owner, 0) : undefined
    return partyOfBody(owner, undefined)
  }

  /** By an office one stands for one's land in another: an ambassador, a consul. */
  isEnvoy({ offices }: { readonly offices: readonly Office[] }): boolean {
    return offices.some((o) => this.level(o) === POSTED)
  }

  /** A mayor or governor, who acts for a place. */
  isLocal({ offices: [office] }: Someone): boolean {
    const level = office ? this.level(office) : 0
    return level === MUNICIPAL || level === REGIONAL
  }

  /** A land or city has one at a time: a president, a minister of trade, a mayor, but no member of parliament. */
  hasOne(o: Office): boolean {
    const level = this.level(o)
    if (level > 2) return level !== ELECTED
    return (
      this.#offices.leadsState(o) ||
      (this.#offices.isStateOffice(o) && (o.cites.length > 1 || o.cites[0].end > o.cites[0].start + 1))
    )
  }

  /** Two foreign ministers are of two lands, for each has one; so are a president and the foreign minister who travels as head. */
  areOfTwoLands(head: Someone, other: Someone): boolean {
    const leads = (o: Office) => this.#offices.leadsState(o)
    if (other.offices.some(leads) && !head.offices.some(leads)) return true
    const isSame = (o: Office, p: Office) => this.#offices.fits(o, p) && this.#offices.isSame(o, p)
    return head.offices.some((o) => this.hasOne(o) && other.offices.some((p) => isSame(o, p)))
  }

  /** The text tells of someone who leads that land by such an office: "King A of Oman", and "King B" on a page of Oman and Togo. */
  ledBy({ offices }: Someone, { code }: Party): boolean {
    const isSuch = (o: Office) =>
      this.#offices.leadsState(o) && offices.some((own) => this.#offices.fits(own, o) || this.#offices.fits(o, own))
    return this.all.some(
      (one) => one.party && !one.party.inferred && sameState(one.party.code, code) && one.offices.some(isSuch),
    )
  }

  /** A minister or ambassador: no one of an organisation. */
  servesState({ offices }: Someone): boolean {
    return offices.length > 0 && offices.every((o) => !o.owner && this.#offices.isStateOffice(o))
  }

  /** Who can be of those meant by words of an office: "**the two ministers**" are no presidents, and "the presidents" no ministers. */
  canBeOf(words: Span, { offices }: Someone): boolean {
    const { x } = this
    const leads = x.has(words, C.headOfState)
    if (!offices.length || !(leads || x.has(words, C.stateOffice))) return true
    return offices.some((o) => this.#offices.leadsState(o) === leads)
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

  /** "the Vietnamese leader": who of that party was told last of those that lead a state, or the only other one told. */
  #leaderOf(party: Party | undefined, at: number): Someone | undefined {
    // but no president of its senate
    const leads = (one: Someone) =>
      !!one.name &&
      one.offices.some((o) => this.#offices.leadsState(o) && o.owner?.kind !== 'body') &&
      one.at.some((t) => t < at && (party || !this.#sameSentence(t, at)))
    const all = this.all.filter((one) => leads(one) && (!party || !one.party || one.party.code === party.code))
    // "the visiting leader"
    if (!party) return all.length === 1 ? all[0] : undefined
    const unplaced = all.filter((one) => !one.party)
    return all.findLast((one) => one.party) ?? (unplaced.length === 1 ? unplaced[0] : undefined)
  }

  /** "A met President B in Lima. **The Peruvian President** said": the only one of that office whom the text has placed in that land since all were linked. */
  placedSince(one: Someone, m: Person): Someone | undefined {
    const [office] = m.offices
    const party = one.name || m.plural || !office ? undefined : this.partyOfOffice(office)
    if (!party) return undefined
    if (this.#offices.isGeneric(office)) return m.definite ? this.#leaderOf(party, m.start) : undefined
    const placed = this.all.filter(
      (p) =>
        p.name &&
        p.party?.inferred &&
        p.party.code === party.code &&
        p.at.some((at) => at < m.start) &&
        p.offices.some((o) => this.#offices.fits(office, o)),
    )
    // the President rather than the President of the Senate
    const same = placed.filter((p) => p.offices.some((o) => this.#offices.isSame(office, o)))
    return placed.length === 1 ? placed[0] : same.length === 1 ? same[0] : undefined
  }

  #byName(m: Person): Someone | undefined {
    const words = this.#wordsOf(m.name!)
    const party = words.length === 1 && m.offices[0] ? this.partyOfOffice(m.offices[0]) : undefined
    const bits = nameBits(words)
    let best: Someone | undefined
    let bestFit = 0
    for (let k = this.all.length - 1; k >= 0; k--) {
      const one = this.all[k]
      if (!(one.nameBits & bits)) continue
      // of one office, a name may be spelled in two ways
      const alike =
        (m.counterpart || m.offices.length > 0) && one.offices.length > 0 && spelledAlike(words, one.nameWords)
      if (!one.name || !(alike || sameName(words, one.nameWords))) continue
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
      const office = m.offices.some((o) =>
        one.offices.some((p) => this.#offices.fits(o, p) || this.#offices.fits(p, o)),
      )
      // "King Faris" is not Prince Rashid bin Faris, "Minister Farhan" may be Foreign Minister Faisal bin Farhan
      const [short, long] = words.length === 1 ? [words, one.nameWords] : [one.nameWords, words]
      if (short.length === 1 && !office && m.offices.length && long.at(-1)!.endsWith(` ${short[0]}`)) continue
      const fit =
        1 + (words.length > 1 ? 1 : 0) + (m.offices.length === 0 ? 0 : office ? 3 : one.offices.length ? 0 : 1)
      if (fit > bestFit) {
        bestFit = fit
        best = one
      }
    }
    return best ?? (m.offices.length ? undefined : this.#spelledOtherwise(words))
  }

  /** Whose name it is, told in short and spelled otherwise, where that is one alone of those told. */
  #spelledOtherwise(words: readonly string[]): Someone | undefined {
    const all = this.all.filter((one) => one.name && familySpelledAlike(words, one.nameWords))
    return all.length === 1 ? all[0] : undefined
  }

  /**
   * The one who holds the office: who was told last before, else who is told next, as a title's "PM" is named in
   * the text. A party of its own must be theirs.
   */
  #byOffice(m: Person, not?: (one: Someone) => boolean): Someone | undefined {
    const office = m.offices[0]
    if (!office) return undefined
    const party = this.partyOfOffice(office)
    const isLeader = m.definite && this.#offices.isGeneric(office) && (party || !office.owner)
    const leader = isLeader ? this.#leaderOf(party, m.start) : undefined
    if (leader) return leader
    let best: Someone | undefined
    let bestAt = -1
    let bestTimes = 0
    let next: Someone | undefined
    let nextAt = Infinity
    let sure = false
    for (const one of this.all) {
      if (not?.(one) || !one.offices.some((o) => this.#offices.fits(office, o))) continue
      if (party && one.party && party.code !== one.party.code)
        if (!this.#holdsOf(one, office, party) && !this.#isWithin(one, m, party)) continue
      if (party && !one.party && (one.name === undefined || this.#isOther(one))) continue
      // "Mayor A received …, who handed over a letter from the Mayor of Lyon": another one
      if (
        party &&
        !one.party &&
        one.offices.length &&
        this.level(office) === MUNICIPAL &&
        one.at.some((at) => at < m.start)
      )
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
      // an office that only a counterpart's shows is less his
      const own = (o: Office) => one.at.some((at) => o.span.start >= at)
      if (times && one.offices.some((o) => this.#offices.isSame(office, o) && own(o))) times += 1.5
      // "the Minister" is whom the text is about, before whom it named last
      if (
        before >= 0 &&
        (!party || same) &&
        (!best || times - bestTimes >= 1 || (bestTimes - times < 1 && before > bestAt))
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
    const foreign = (one: Someone) => !!one.party && !!home && !sameState(one.party.code, home.code)
    if (best && !party && home && foreign(best) && this.#newLine(bestAt, m.start)) {
      const own = this.all.filter(
        (one) =>
          !foreign(one) && one.offices.some((o) => this.#offices.fits(office, o)) && one.at.some((at) => at <= m.start),
      )
      if (own.length === 1) return own[0]
      if (this.chronicled && !own.length) return undefined
    }
    return (
      best ??
      (this.#sameSentence(m.start, nextAt)
        ? undefined
        : (next ?? this.#namedLater(m, office, party) ?? this.#barelyTold(m, office, party))) ??
      this.#namedBefore(m, party)
    )
  }

  /** "The President of Latvia arrived. She was received **by President B**": not whom the text told of before. */
  #isOther(one: Someone): boolean {
    return this.met.has(one) || (!this.x.nounFirst && this.x.is(Math.min(...one.at) - 1, C.by) > 0)
  }

  /** "**The Brazilian governor**": of a part of the land, told before. */
  #isWithin({ party, at }: Someone, m: Person, { code }: Party): boolean {
    const within = m.definite && this.level(m.offices[0]) >= MUNICIPAL && party!.code.startsWith(`${code}-`)
    return within && at[0] < m.start
  }

  /** Holds the office in a body besides one of a state: the minister who is the OSCE's chairman. */
  #holdsOf(one: Someone, office: Office, party: Party): boolean {
    return one.offices.some((o) => this.#offices.fits(office, o) && this.partyOfOffice(o)?.code === party.code)
  }

  /**
   * Who holds an office by what it is: "chef de la diplomatie". Of the document's own land where no other is named, told
   * before or, where nobody was, later; of several the one of whom more was told.
   */
  #byRole(m: Person): Someone | undefined {
    const [office] = m.offices
    const role = office && !m.plural ? this.x.is(office.cites[0].start, C.officeByRole) : 0
    if (!role) return undefined
    const names = this.x.name(C.officeByRole, role).split('/')
    const party = this.partyOfOffice(office) ?? this.home
    let best: Someone | undefined
    let next: Someone | undefined
    let most = 0
    let last: Someone | undefined
    for (const one of this.all) {
      if (one.weak || !one.offices.some((o) => names.some((name) => this.#offices.isCalled(o, name)))) continue
      // "The Premier is expected to": of whatever land, who was told to be one
      if (!office.owner && one.at.some((at) => at <= m.start)) last = one
      if (!one.name) continue
      if (one.party && party && !sameState(one.party.code, party.code)) continue
      if (!one.party && office.owner) continue
      let told = 0
      one.at.forEach((at, k) => (told += at <= m.start ? one.weights[k] : 0))
      if (told && told >= most) {
        best = one
        most = told
      } else if (!told && one.at.some((at) => !this.#sameSentence(m.start, at))) next ??= one
    }
    return best ?? next ?? (this.x.nounFirst ? undefined : last)
  }

  /** "Minister A: mission to Africa. The Minister of Foreign Affairs travels": the only one told, whose office was cut short. */
  #barelyTold(m: Person, office: Office, party: Party | undefined): Someone | undefined {
    if (party || !m.definite || this.#offices.standsIn(office)) return undefined
    const named = this.all.filter(
      (one) => one.name && !one.weak && one.offices.length === 1 && this.#offices.fits(one.offices[0], office),
    )
    const [one] = named
    return named.length === 1 && !one.party && Math.min(...one.at) < m.start ? one : undefined
  }

  /** "The Minister of Energy of Oman arrived. Minister Al Harthy met …": the only one whom a shorter office names. */
  #namedLater(m: Person, office: Office, party: Party | undefined): Someone | undefined {
    if (!party) return undefined
    const named = this.all.filter(
      (one) => one.name && one.offices.length && one.offices.every((o) => this.#offices.fits(o, office)),
    )
    const [one] = named
    return named.length === 1 &&
      !one.party &&
      !this.#isOther(one) &&
      one.at.every((at) => at > m.start) &&
      !this.#sameSentence(m.start, Math.min(...one.at))
      ? one
      : undefined
  }

  /** "A vient de boucler sa mission. **Le ministre de la Culture** y aura passé": the only one named just before without an office. */
  #namedBefore(m: Person, party: Party | undefined): Someone | undefined {
    if (!this.x.nounFirst || !m.definite || m.plural || m.counterpart || this.#isGoverned(m.start)) return undefined
    let found: Someone | undefined
    let last = -1
    for (const one of this.all) {
      if (!one.name || one.weak || one.offices.length) continue
      const before = one.at.findLast((at) => at < m.start) ?? -1
      if (before < 0 || m.start - before > NAMED_WITHIN) continue
      if (found) return undefined
      found = one
      last = before
    }
    // "une gerbe au monument **à** Simón Bolívar. Le président de l’Équateur": of whom the sentence is not
    if (!found || this.#isGoverned(last) || this.#sameSentence(last, m.start) || this.#newLine(last, m.start))
      return undefined
    if (m.gender > 1 && found.gender > 1 && m.gender !== found.gender) return undefined
    return party && found.party && !sameState(party.code, found.party.code) ? undefined : found
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

  /** "with A", "of the Minister", "met A". */
  #isGoverned(at: number): boolean {
    const { x } = this
    const p = x.is(at - 1, C.article) || x.is(at - 1, C.possessive) ? at - 2 : at - 1
    const leads = x.is(p, C.with) || x.is(p, C.of) || x.is(p, C.by) || x.is(p, C.to) || x.is(p, C.from)
    return p >= 0 && (leads || x.is(p, C.meet)) > 0
  }
}

function newSomeone({ start, weak }: Person, party?: Party): Someone {
  return {
    name: undefined,
    nameWords: [],
    nameBits: 0,
    offices: [],
    party,
    gender: 0,
    seen: start,
    at: [],
    weights: [],
    weak,
  }
}
