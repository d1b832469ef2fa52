import type { Sentence } from '../../clauses/act.ts'
import type { Context } from '../../context.ts'
import { type Anaphor, type Geo, type Group, isCity, type Mention, type Person } from '../../mentions.ts'
import { domestic, partyOf, type Party } from '../../parties.ts'
import { C, MUNICIPAL, REGIONAL } from '../../word-classes.ts'
import type { Discourse } from '../discourse.ts'
import { type Draft, lastTold } from '../draft.ts'
import { resolve } from '../who/resolving.ts'
import { isOwn, isSpokes, roleOf } from '../who/roles.ts'
import { isActor, isGuestTold, isOfTwo, isToldBy, ownsNext, prepositionOf } from './actors.ts'
import { frameOf, pairOf } from './features.ts'
import { isOneDay, mayTellCompany } from './worth-weighing.ts'

// All pairs of a sentence that may have come together.

export type CompanyType = 'visit' | 'meeting'

/** Two mentions that may be the sides of a contact, or a traveller and where; with what speaks for it and against. */
export interface Company {
  readonly type: CompanyType
  readonly subject: readonly Mention[]
  readonly object: readonly Mention[]
  readonly to: readonly Geo[]
  readonly parties: readonly string[]
  readonly guessed?: boolean
  readonly told?: boolean
  readonly hosted?: boolean
  readonly features: readonly string[]
}

const SAME_SIDE: readonly number[] = [C.led, C.accompanied, C.including]
const WHITHER: readonly string[] = ['to', 'in']
const FOR_THEM: readonly string[] = ['for', 'with', 'to']
const NONE: readonly Company[] = []

/** All pairs of a sentence that could be told. */
export function companies(discourse: Discourse, s: Sentence): readonly Company[] {
  return mayTellCompany(discourse, s, false) ? new Pairs(discourse, s).found : NONE
}

/** Someone of a sentence, and for whom he acts where that is known. */
interface Actor {
  readonly m: Person | Group | Anaphor
  readonly of: Party | undefined
}

class Pairs {
  readonly found: Company[] = []
  readonly #discourse: Discourse
  readonly #s: Sentence
  readonly #actors: Actor[] = []
  readonly #places: Geo[] = []
  /** "In Ottawa, Prime Minister Clark and President Ruiz of Mexico": who acts for nobody known is at home. */
  readonly #here: Party | undefined
  #frame: readonly string[] | undefined

  constructor(discourse: Discourse, s: Sentence) {
    this.#discourse = discourse
    this.#s = s
    for (const c of s.chunks) this.#take(c)
    this.#here = discourse.home ?? discourse.guessed ?? countryHere(discourse, s)
    for (const [i, a] of this.#actors.entries()) {
      for (const g of this.#places) this.#travels(a, g)
      if (isOfTwo(a.m)) this.#comeTogether(a.m)
      else for (let k = i + 1; k < this.#actors.length; k++) this.#meets(i, k)
    }
  }

  #take(c: Mention): void {
    const { x } = this.#discourse
    if (isActor(x, c)) {
      const them = c.kind === 'anaphor' && c.which === 'they'
      if (
        them &&
        !FOR_THEM.includes(prepositionOf(this.#discourse, this.#s, c)) &&
        !isGuestTold(this.#discourse, this.#s, c)
      )
        return
      this.#actors.push({ m: c, of: partyOfActor(this.#discourse, c, this.#s) })
    } else if (c.kind === 'geo' && !c.adjective && !c.people && !c.possessive && isWhere(this.#discourse, this.#s, c))
      this.#places.push(c)
  }

  /** A traveller and a foreign place; who acts for nobody known acts for home. */
  #travels({ m: a, of }: Actor, g: Geo): void {
    const { x, home } = this.#discourse
    // and who "returns to Abuja" is at home there
    const from = of ?? (isReturn(x, g) ? undefined : home)
    if (!from || domestic(from.code, g.entry.code) || from.code.startsWith('org:')) return
    // "she was shown the Freeport"
    if (a.kind === 'anaphor' && !WHITHER.includes(prepositionOf(this.#discourse, this.#s, g))) return
    const more = of ? [g.entry.kind] : ['unknown', g.entry.kind]
    if (a.kind === 'person') more.push(a.name ? 'a named' : 'a office')
    this.#add('visit', a, g, [from.code, g.entry.code], { to: [g] }, more)
  }

  /** "the energy ministers of Norway and Iceland" on one day. */
  #comeTogether(a: Person): void {
    const codes = a.owners!.map(({ entry }) => entry.code)
    if (!domestic(codes[0], codes[1]) && this.#s.chunks.some((c) => c.kind === 'date' && isOneDay(c)))
      this.#add('meeting', a, a, codes, {}, ['both'])
  }

  /** Two that are of different parties. */
  #meets(i: number, k: number): void {
    const { x, visit } = this.#discourse
    const { m: a, of: own } = this.#actors[i]
    const { m: b, of: other } = this.#actors[k]
    const guest = isGuestTold(this.#discourse, this.#s, b) && isOne(visit!.from, other)
    const rules = guest && !own && isRuler(x, a)
    const p = own ?? (rules ? visit!.to[0] : this.#opposite(other))
    const q = other ?? this.#opposite(own)
    if (!p || !q || domestic(p.code, q.code) || this.#isOfSameSide(a, b)) return
    const more = own && other ? [] : ['unknown']
    if (p.code.startsWith('org:') || q.code.startsWith('org:')) more.push('org')
    const object = this.#actors.filter(({ of }, j) => j === k || (j > i && of && !domestic(p.code, of.code)))
    const guessed = (!own || !other) && p !== this.#here && q !== this.#here
    const told = isToldBy(x, this.#s, a, b)
    const hosted = guest && (rules || isOne(visit!.to, own))
    this.#add('meeting', a, b, [p.code, q.code], { object: object.map(({ m }) => m), guessed, told, hosted }, more)
  }

  /**
   * For whom someone acts of whom that is not said: for home, if the other does not; in the words of a third, on a visit, for
   * whoever is visited.
   */
  #opposite(other: Party | undefined): Party | undefined {
    const { x, visit, home } = this.#discourse
    if (!other) return undefined
    const travels = !home && x.has(this.#s, C.contact) && visit && isOne(visit.from, other)
    const there = travels ? visit.to[0] : this.#here
    return there && !domestic(there.code, other.code) ? there : undefined
  }

  /** Who leads or goes along with the one is no other side. */
  #isOfSameSide(a: Mention, b: Mention): boolean {
    const { x } = this.#discourse
    if (isBesides(this.#discourse, this.#s, b) || isCompanion(this.#discourse, this.#s, b) || isOwn(x, b)) return true
    return a.kind === 'anaphor' && ownsNext(x, b)
  }

  #add(type: CompanyType, a: Mention, b: Mention, parties: string[], rest: Partial<Company>, more: string[]): void {
    if (isTold(this.#discourse, type, parties[0], parties[1])) return
    this.#frame ??= frameOf(this.#discourse, this.#s)
    const features = [...this.#frame, ...pairOf(this.#discourse, this.#s, a, b, this.#frame), ...more]
    if (type === 'visit' && features.includes('far')) return
    this.found.push({ type, subject: [a], object: [], to: [], parties, features, ...rest })
  }
}

const isOne = (some: readonly Party[], p: Party | undefined) => !!p && some.some((q) => domestic(q.code, p.code))

/** "**Governor** Tanaka took her round the docks": whose office is a town's, a region's or a country's first goes along with nobody. */
function isRuler(x: Context, m: Mention): boolean {
  if (m.kind !== 'person') return false
  for (let k = m.start; k < m.end; k++) {
    const level = x.is(k, C.officeHead)
    if (x.is(k, C.lowerRank) && !x.is(k, C.headOfState)) return false
    if (level === MUNICIPAL || level === REGIONAL || x.is(k, C.headOfState)) return true
  }
  return false
}

const isReturn = (x: Context, { start }: Geo) => x.is(start - 1, C.to) > 0 && x.endingAt(start - 1, C.return) >= 0

/** Who leads or goes along with the other, or invites him: "comes upon invitation of A", but not "at a dinner hosted by A". */
function isBesides(discourse: Discourse, s: Sentence, c: Mention): boolean {
  const role = roleOf(discourse, s, c)
  if (role !== C.invited) return SAME_SIDE.includes(role)
  for (let k = Math.max(s.start, c.start - 4); k < c.start; k++) if (discourse.x.is(k, C.invite)) return true
  return false
}

/** The country of the city in which a sentence is. */
function countryHere(discourse: Discourse, s: Sentence): Party | undefined {
  const { x } = discourse
  const city = s.chunks.find((c): c is Geo => isCity(c) && prepositionOf(discourse, s, c) === 'in')
  const country = city?.entry.country ? x.gazetteer.byCode(city.entry.country) : undefined
  return city && country && { ...partyOf(country, city), inferred: true }
}

/** Whether a place can be where one went: not "the people of Yemen", "goods from Japan". */
function isWhere(discourse: Discourse, s: Sentence, g: Geo): boolean {
  const { x } = discourse
  // "**Québec** opened an office in Munich": who acts
  if (!x.nounFirst && g.start === s.start && g.entry.kind !== 'city' && x.isFinite(g.end)) return false
  const p = prepositionOf(discourse, s, g)
  return p !== 'of' && p !== 'by' && p !== 'with' && p !== 'from'
}

/** "She came **with State Secretary A**". */
function isCompanion(discourse: Discourse, s: Sentence, m: Mention): boolean {
  const { x } = discourse
  if (prepositionOf(discourse, s, m) !== 'with') return false
  let k = m.start - 1
  while (!x.is(k, C.with)) k--
  const verb = x.is(k - 1, C.together) ? k - 2 : k - 1
  return x.is(verb, C.arrive) > 0 || x.is(verb, C.travel) > 0
}

function partyOfActor(discourse: Discourse, a: Person | Group | Anaphor, s: Sentence): Party | undefined {
  // "Five lawmakers came to Riga. The Minister had time for **them**": those who travel, told just before
  if (a.kind === 'anaphor' && a.which === 'they') {
    const { visit } = discourse
    return visit && s.index - lastTold(visit) <= 2 && s.block - visit.block < 2 ? visit.from[0] : undefined
  }
  if (a.kind === 'person' && !a.plural) {
    const one = discourse.someone(a)
    return isSpokes(discourse, one) ? undefined : one.party
  }
  return resolve(discourse, [a], s).parties[0]
}

/** Whether an engagement of the type between the two was told already. */
function isTold(discourse: Discourse, type: CompanyType, a: string, b: string): boolean {
  const of = (list: readonly Party[], code: string) => list.some((p) => domestic(p.code, code))
  return discourse.drafts.some(
    (d) =>
      !d.dropped &&
      (type === 'visit'
        ? d.type === 'visit' && ((of(d.from, a) && of(d.to, b)) || (of(d.from, b) && of(d.to, a)))
        : of(d.parties, a) && of(d.parties, b) && (d.type === 'meeting' || isBetweenTwo(d))),
  )
}

/** "The Governments of A and B held a Dialogue": who led it, and what they said there, is of it. */
function isBetweenTwo({ type, kind, parties }: Draft): boolean {
  return type === 'event' && parties.length === 2 && (kind === 'forum' || kind === 'session')
}
