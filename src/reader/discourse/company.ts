import { resolve } from './who/resolving.ts'
import { isSpokes, roleOf } from './who/roles.ts'
import { Shape } from '../../text/tokens.ts'
import { giveAdjuncts } from '../clauses/adjuncts.ts'
import type { Act, Sentence, Told } from '../clauses/act.ts'
import { Clause } from '../clauses/clause.ts'
import type { Context } from '../context.ts'
import { holds } from '../held-words.ts'
import { giveOccasions } from '../clauses/occasions.ts'
import { C, MUNICIPAL, REGIONAL } from '../word-classes.ts'
import {
  type Anaphor,
  type DateChunk,
  type Geo,
  type Group,
  isCity,
  isHeOrShe,
  type Mention,
  type Person,
} from '../mentions.ts'
import { domestic, partyOf, type Party } from '../parties.ts'
import { COMPANY } from './company-weights.ts'
import type { Discourse } from './discourse.ts'
import { type Draft, lastTold } from './draft.ts'
import { visitKindIn } from './visits/visit-kind.ts'

// What no rule tells: the officials of two parties in one sentence, or one and a foreign place, by whatever words.

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
/** Longer sentences are lists. */
const LONG = 90
const WHITHER: readonly string[] = ['to', 'in']
const FOR_THEM: readonly string[] = ['for', 'with', 'to']
const NONE: Company[] = []

/** An act that came to nothing speaks against the rest of its sentence. */
const DROPPED = 2
/** A visit is rarer than the sight of an official and a foreign place. */
const LEAST: Readonly<Record<CompanyType, number>> = { visit: 1, meeting: 0.2 }

/** For whom one of the two acts is only known from the visit spoken of. */
const GUESSED = 0.5

/** Payload of `contact`: a verb of saying whose object is who was spoken to. */
const TELLS = 8

/** "A **told** B that": whoever is told something is spoken to. */
const TOLD = 3

/** "Governor A **let him see** the docks": a guest just told, and someone in office of where he is. */
const HOSTED = 4

/** A weighted sum of what is there: above 0 it is more likely than not. */
export function weigh(one: Company): number {
  const weights = COMPANY[one.type]
  let sum = weights.bias
  for (const f of one.features) sum += weights[f] ?? 0
  return sum
}

/** Tells the likeliest contact of a sentence in which no rule found one. */
export function tellCompany(discourse: Discourse, s: Sentence, acted: boolean, tell: (act: Act) => void): void {
  const found = companies(discourse, s)
  if (!found.length) return
  // "The delegation **includes** representatives of the University of Moncton": who came along, and not who was met
  if (s.chunks.some((c) => c.kind === 'group' && c.delegation && discourse.x.is(c.end, C.including))) return
  if (discourse.heed) {
    discourse.heed(s, found, acted)
    return
  }
  let best: Company | undefined
  let most = 0
  for (const one of found) {
    if (acted && isRefused(discourse, s, one)) continue
    const sum =
      weigh(one) -
      LEAST[one.type] -
      (acted ? DROPPED : 0) -
      (one.guessed ? GUESSED : 0) +
      (one.told ? TOLD : 0) +
      (one.hosted && !one.features.includes('from afar') ? HOSTED : 0)
    if (sum > most) {
      most = sum
      best = one
    }
  }
  if (!best) return
  const clause = new Clause(discourse.x, s)
  const all = [...best.subject, ...best.object, ...best.to].sort((a, b) => a.start - b.start)
  clause.add({
    type: best.type,
    kind: best.type === 'visit' ? visitKindIn(discourse.x, s) : isVirtual(discourse, s) ? 'call' : 'meeting',
    rule: `${best.type}/company`,
    anchor: all[0].start,
    end: all[all.length - 1].end,
    subject: best.subject,
    object: best.object,
    to: best.to,
    status:
      best.type === 'visit' && isCalledOff(discourse, s)
        ? 'cancelled'
        : isPlanned(discourse, s, all)
          ? 'planned'
          : 'held',
  } satisfies Told)
  // the sentence denies it, or only invites
  if (!clause.found.length) return
  giveAdjuncts(clause)
  giveOccasions(clause)
  const said = best.told ? saidFrom(clause, all[all.length - 1].end) : s.end
  for (const act of clause.found) {
    const date = act.date && act.date.start > said ? undefined : act.date
    tell(said < s.end ? { ...act, date, places: act.places.filter((g) => g.start < said) } : act)
  }
}

/** A rule has told a meeting of these two, and it was none. */
function isRefused(discourse: Discourse, s: Sentence, { subject: [a], object: [b] }: Company): boolean {
  const isOf = ({ type, subject, object }: Act, m: Mention) =>
    type === 'meeting' && (subject.includes(m) || object.includes(m))
  return b !== undefined && discourse.actsOf(s).some((act) => isOf(act, a) && isOf(act, b))
}

/** "told B in Riga **that** an embassy would open in Oslo": from where it is what was said. */
function saidFrom({ x, s }: Clause, from: number): number {
  let k = from
  while (k < s.end && !x.is(k, C.which)) k++
  return k
}

function isVirtual({ x }: Discourse, s: Sentence): boolean {
  // "a call from the envoy" may be one at the door
  for (let k = s.start; k < s.end; k++)
    if (x.is(k, C.virtual) || (x.is(k, C.callNoun) && x.after(k) > k + 1)) return true
  return false
}

function isPlanned({ x }: Discourse, s: Sentence, all: readonly Mention[]): boolean {
  const speaks = (k: number) => !!(x.is(k, C.speech) && x.is(k, C.verb) && x.is(k, C.past))
  // "Trade will grow, A **told** B": so is what stands before them
  const quoted = speaks(all[0].end) && x.isPunct(all[0].start - 1, 44)
  let hasSpoken = false
  for (let k = quoted ? all[0].start : s.start; k < s.end; k++) {
    // "The two shook hands on it: trade is to grow"
    if (k >= all[all.length - 1].end && (x.isPunct(k, 58) || x.isPunct(k, 59))) return false
    // "A **told** B that trade would grow": what is to come is what they spoke of
    if (k >= all[0].end && speaks(k)) hasSpoken = true
    if (hasSpoken && k >= all[all.length - 1].end) return false
    // "It was to Oslo that he travelled"
    const whither = x.is(k, C.planned) && x.is(x.after(k) - 1, C.to) && x.isCap(x.after(k))
    // "**aura passé** la semaine à Tokyo" is over
    const over = x.nounFirst && x.is(k, C.have) && x.isParticiple(x.after(k))
    if (!whither && !over && (x.is(k, C.will) || x.is(k, C.planned) || x.is(k, C.future) || x.is(k, C.expect)))
      return true
  }
  return false
}

/** "did **not** meet", "**never** came", "will **not** travel". */
function isDenial(x: Context, k: number): boolean {
  return x.is(k, C.not) > 0 && (x.is(k - 1, C.aux) > 0 || x.is(k - 1, C.will) > 0 || x.isFinite(x.after(k)))
}

/** "The **journey** that he **had planned** will not take place". */
function isCalledOff({ x }: Discourse, s: Sentence): boolean {
  return x.has(s, C.cancelled) && x.has(s, C.visitNoun)
}

/** Words of coming together, and those that may speak against it. */
const CONTACT = holds('contact')
const BARRED = holds('we', 'send', 'receive', 'invite', 'not', 'arrivalSite', 'spouse', 'wished')

/** Whether a sentence is worth weighing: someone, another or a place, and a word of coming together (or, unless strict, a date). */
export function mayTellCompany(discourse: Discourse, s: Sentence, strict: boolean): boolean {
  const { x } = discourse
  const dated = s.chunks.some((c) => c.kind === 'date' && (!strict || isOneDay(c))) && (!strict || hasOfficialsOfTwo(s))
  const hosted = s.chunks.some((c) => isGuestTold(discourse, s, c))
  if (!dated && !hosted && !(s.held & CONTACT)) return false
  let actors = 0
  let places = 0
  for (const c of s.chunks) {
    if (c.kind === 'geo') places += c.adjective || c.possessive ? 0 : 1
    else if (isActor(x, c)) actors += isOfTwo(c) ? 2 : 1
  }
  if (!actors || actors + places < 2 || s.end - s.start > LONG) return false
  let contact = dated || hosted
  let quoted = false
  if (contact && !(s.held & BARRED)) return true
  for (let k = s.start; k < s.end; k++) {
    // what the writer says of himself and his reader is a speech or a plea, and what he quotes another one's
    if (x.isPunct(k, 0x201c) || (!quoted && x.isPunct(k, 34))) quoted = true
    else if (x.isPunct(k, 0x201d) || x.isPunct(k, 34)) quoted = false
    if (!quoted && x.is(k, C.we)) return false
    // whoever meets a traveller at the airport greets him
    if (x.is(k, C.arrivalSite)) return false
    // "wants to meet", "would like to visit"
    const end = x.after(k)
    if (
      x.is(k, C.wished) &&
      !x.nounFirst &&
      (x.is(end, C.infinitive) || x.is(end - 1, C.infinitive) || x.is(end - 1, C.for))
    )
      return false
    // "met his wife in Riga"
    if (x.is(k, C.meet) && x.is(k + 1, C.possessive) && (x.is(k + 1, C.spouse) || x.is(k + 2, C.spouse))) return false
    // "sent a cable of greetings to", "received a letter from"
    if ((x.is(k, C.send) || x.is(k, C.receive)) && isOfLetter(x, k, s.end)) return false
    // whoever is invited has not come yet
    if (x.is(k, C.invite) && (x.is(k, C.verb) || x.is(k + 1, C.past) || isForVisit(x, x.after(k)))) return false
    if (x.is(k, C.contact) & 3 || toldAt(x, s, k)) contact = true
    if (!x.nounFirst && isDenial(x, k)) return false
    // "ne … pas", on both sides of a verb
    if (x.nounFirst && x.is(k, C.not) && (x.is(k + 2, C.not) || x.is(k + 3, C.not))) return false
  }
  return contact
}

/** "let **him** see", "gave **his guest** a lunch": whose visit was told just before. */
function isGuestTold({ x, visit }: Discourse, s: Sentence, c: Mention): boolean {
  if (c.kind !== 'anaphor' || !visit || s.index - lastTold(visit) > 2 || s.block - visit.block > 1) return false
  return c.which === 'role' || ((isHeOrShe(c) || c.which === 'they') && x.is(c.start, C.objective) > 0)
}

/** "on 6 May", "on Tuesday", "two days later": not a month or year. */
const isOneDay = ({ from, weekday, shift, anchored }: DateChunk) =>
  from.d > 0 || weekday !== undefined || shift !== undefined || anchored !== undefined

/** A text in which nothing else is told is read for the officials of two lands on one day. */
function hasOfficialsOfTwo({ chunks }: Sentence): boolean {
  let first: string | undefined
  for (const c of chunks) {
    const inOffice = c.kind === 'person' && !c.weak && !c.plural && (c.offices.length > 0 || c.counterpart)
    const owner = inOffice ? (c.offices[0]?.owner ?? c.owners?.[0]) : undefined
    const code = owner?.kind === 'geo' ? owner.entry.code : undefined
    if (code && first && !domestic(first, code)) return true
    first ??= code
  }
  return false
}

/** Whom the verb at token k tells something: "told **visiting President B** that", but not "told **B’s** aides" nor by letter. */
function toldAt(x: Context, s: Sentence, k: number): Mention | undefined {
  if (x.is(k, C.contact) !== TELLS || x.has(s, C.letter)) return undefined
  let at = x.after(k)
  while (x.is(at, C.article) || x.is(at, C.epithet) || x.is(at, C.possessive) || x.is(at, C.honorific)) at++
  return s.chunks.find((c) => c.start === at && isActor(x, c) && !ownsNext(x, c))
}

/** "an invitation **to visit**". */
const isForVisit = (x: Context, to: number) => x.is(to, C.infinitive) > 0 && x.is(to + 1, C.base) > 0

/** A letter stands right behind the verb. */
export function isOfLetter(x: Context, verb: number, end: number): boolean {
  return x.has({ start: verb + 1, end: Math.min(end, verb + 5) }, C.letter)
}

/** Someone in office or with a name, one told before, or a delegation; not "the people of", "partners from". */
function isActor(x: Context, c: Mention): c is Person | Group | Anaphor {
  if (c.kind === 'anaphor')
    return isHeOrShe(c) || c.which === 'role' || (c.which === 'they' && x.is(c.start, C.objective) > 0)
  if (c.kind === 'group') return c.delegation || (c.owners.length > 0 && !x.is(c.noun, C.crowd))
  return (
    c.kind === 'person' &&
    (!c.weak || (!!c.name && c.offices.length > 0)) &&
    // "A former mayor compared him with a king": who speaks of him
    !c.offices.some((o) => x.has(o.span, C.former)) &&
    (c.name !== undefined || !c.plural || !!c.offices[0]?.owner || !!c.owners)
  )
}

/** "the energy ministers **of Norway and Iceland**": an office told once of two lands. */
const isOfTwo = (c: Mention): c is Person => c.kind === 'person' && c.plural && !c.name && (c.owners?.length ?? 0) > 1

/** All pairs of a sentence that could be told. */
function companies(discourse: Discourse, s: Sentence): Company[] {
  if (!mayTellCompany(discourse, s, false)) return NONE
  const { x, home } = discourse
  const actors: (Person | Group | Anaphor)[] = []
  const of: (Party | undefined)[] = []
  const places: Geo[] = []
  for (const c of s.chunks) {
    if (isActor(x, c)) {
      const them = c.kind === 'anaphor' && c.which === 'they' && !FOR_THEM.includes(prepositionOf(discourse, s, c))
      if (them && !isGuestTold(discourse, s, c)) continue
      actors.push(c)
      of.push(partyOfActor(discourse, c, s))
    } else if (c.kind === 'geo' && !c.adjective && !c.people && !c.possessive && isWhere(discourse, s, c))
      places.push(c)
  }
  // "In Ottawa, Prime Minister Clark and President Ruiz of Mexico": who acts for nobody known is at home
  const here = home ?? discourse.guessed ?? countryHere(discourse, s)
  const abroad = (party: Party | undefined, code: string) => party && !domestic(party.code, code)
  const found: Company[] = []
  const tellers: number[] = []
  for (let k = s.start; k < s.end; k++) if (x.is(k, C.contact) === TELLS) tellers.push(k)
  let frame: readonly string[] | undefined
  const add = (type: CompanyType, a: Mention, b: Mention, codes: string[], rest: Partial<Company>, more: string[]) => {
    if (isTold(discourse, type, codes[0], codes[1])) return
    frame ??= frameOf(discourse, s)
    const features = [...frame, ...pairOf(discourse, s, a, b, frame), ...more]
    if (type === 'visit' && features.includes('far')) return
    found.push({ type, subject: [a], object: [], to: [], parties: codes, features, ...rest })
  }
  for (let i = 0; i < actors.length; i++) {
    const a = actors[i]
    const own = of[i]
    // a traveller and a foreign place; who acts for nobody known acts for home
    for (const g of places) {
      // and who "returns to Abuja" is at home there
      const from = own ?? (isReturn(x, g) ? undefined : home)
      if (!from || !abroad(from, g.entry.code) || from.code.startsWith('org:')) continue
      // "she was shown the Freeport"
      if (a.kind === 'anaphor' && !WHITHER.includes(prepositionOf(discourse, s, g))) continue
      const more = own ? [g.entry.kind] : ['unknown', g.entry.kind]
      if (a.kind === 'person') more.push(a.name ? 'a named' : 'a office')
      add('visit', a, g, [from.code, g.entry.code], { to: [g] }, more)
    }
    // "the energy ministers of Norway and Iceland" on one day
    if (isOfTwo(a)) {
      const codes = a.owners!.map(({ entry }) => entry.code)
      if (!domestic(codes[0], codes[1]) && s.chunks.some((c) => c.kind === 'date' && isOneDay(c)))
        add('meeting', a, a, codes, {}, ['both'])
      continue
    }
    // two that are of different parties
    for (let j = i + 1; j < actors.length; j++) {
      const other = of[j]
      const guest = isGuestTold(discourse, s, actors[j]) && isOne(discourse.visit!.from, other)
      const rules = guest && !own && isRuler(x, a)
      const p = own ?? (rules ? discourse.visit!.to[0] : sideOpposite(discourse, s, other, here))
      const q = other ?? sideOpposite(discourse, s, own, here)
      // who leads or goes along with the one is no other side
      if (!p || !q || !abroad(p, q.code) || isBesides(discourse, s, actors[j])) continue
      if (
        isCompanion(discourse, s, actors[j]) ||
        isOwn(x, actors[j]) ||
        (a.kind === 'anaphor' && ownsNext(x, actors[j]))
      )
        continue
      const more = own && other ? [] : ['unknown']
      if (p.code.startsWith('org:') || q.code.startsWith('org:')) more.push('org')
      const object = actors.filter((_, k) => k === j || (k > i && of[k] && abroad(p, of[k].code)))
      const guessed = (!own || !other) && p !== here && q !== here
      const told = tellers.some((k) => k >= a.end && toldAt(x, s, k) === actors[j])
      const hosted = guest && (rules || isOne(discourse.visit!.to, own))
      add('meeting', a, actors[j], [p.code, q.code], { object, guessed, told, hosted }, more)
    }
  }
  return found
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

/**
 * For whom someone acts of whom that is not said: for home, if the other does not; in the words of a third, on a visit, for
 * whoever is visited.
 */
function sideOpposite(
  discourse: Discourse,
  s: Sentence,
  other: Party | undefined,
  here: Party | undefined,
): Party | undefined {
  const { x, visit, home } = discourse
  if (!other) return undefined
  const travels = !home && x.has(s, C.contact) && visit?.from.some((p) => domestic(p.code, other.code))
  const there = travels ? visit?.to[0] : here
  return there && !domestic(there.code, other.code) ? there : undefined
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

/** "She welcomed **President A’s** decision". */
function ownsNext({ tokens }: Context, { end }: Mention): boolean {
  return (tokens.shape[end - 1] & Shape.possessive) !== 0
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

/** "With him sat **his Energy Minister**": on the side of whose he is. */
function isOwn(x: Context, m: Mention): boolean {
  if (m.kind !== 'person' || m.counterpart || m.plural || x.nounFirst) return false
  return x.is(m.start - 1, C.possessive) > 0 && m.offices.length > 0 && m.offices.every(({ owner }) => !owner)
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

/** What a sentence as a whole has, whichever pair of it is meant. */
function frameOf(discourse: Discourse, s: Sentence): string[] {
  const { x } = discourse
  const block = discourse.blocks[s.block]
  const f: string[] = [block.kind]
  if (s.block <= 4) f.push('early')
  if (x.nounFirst) f.push('noun first')
  let day = false
  let year = false
  for (const c of s.chunks) {
    if (c.kind !== 'date') continue
    if (isOneDay(c)) day = true
    else if (c.from.y || c.from.m) year = true
  }
  if (day) f.push('day')
  else if (year) f.push('year')
  let speech = 0
  let finite = 0
  let contact = 0
  let planned = false
  let not = false
  let quote = false
  let modal = false
  let event = false
  let instrument = false
  for (const c of s.chunks) {
    if (c.kind === 'event') event = true
    if (c.kind === 'instrument') instrument = true
  }
  let next = 0
  for (let k = s.start; k < s.end; k++) {
    if (x.isPunct(k, 0x201c) || x.isPunct(k, 0x201d) || x.isPunct(k, 34)) quote = true
    while (next < s.chunks.length && s.chunks[next].end <= k) next++
    if (next < s.chunks.length && s.chunks[next].start <= k) continue
    if (x.is(k, C.speech) && x.is(k, C.verb)) speech++
    else if (x.isFinite(k) || x.is(k, C.aux)) finite++
    if (x.is(k, C.will) || x.is(k, C.planned) || x.is(k, C.future)) planned = true
    if (x.is(k, C.not)) not = true
    if (x.is(k, C.desire)) modal = true
    contact |= x.is(k, C.contact)
  }
  if (speech) f.push('speech')
  // in prose it has a verb, which no list has
  if (!speech && !finite) f.push(block.kind === 'paragraph' ? 'verb unknown' : 'verbless')
  if (planned) f.push('planned')
  if (not) f.push('not')
  if (quote) f.push('quote')
  if (modal) f.push('desire')
  if (event) f.push('event')
  if (instrument) f.push('instrument')
  if (contact & 1) f.push('contact:visit')
  if (contact & 2) f.push('contact:meeting')
  if (contact & 4) f.push('from afar')
  if (s.end - s.start > 45) f.push('long')
  return f
}

/** What a pair has: its order, how far apart, what stands between and before. */
function pairOf(discourse: Discourse, s: Sentence, a: Mention, b: Mention, frame: readonly string[]): string[] {
  const { x } = discourse
  const f: string[] = []
  const first = a.start < b.start ? a : b
  const second = first === a ? b : a
  if (first !== a) f.push('reversed')
  let between = 0
  let speech = false
  let verb = false
  let actors = 0
  let contact = 0
  let stop = false
  let at = s.chunks.indexOf(first) + 1
  for (let k = first.end; k < second.start; k++) {
    while (at < s.chunks.length && s.chunks[at].end <= k) at++
    const c = s.chunks[at]
    if (c && c.start <= k) {
      if (k === c.start && (c.kind === 'person' || c.kind === 'group' || c.kind === 'geo' || c.kind === 'body'))
        actors++
      continue
    }
    between++
    if (x.is(k, C.verb) && x.is(k, C.speech)) speech = true
    else if (x.is(k, C.verb) || x.is(k, C.aux)) verb = true
    if (x.isPunct(k, 59)) stop = true
    contact |= x.is(k, C.contact)
  }
  f.push(between <= 2 ? 'beside' : between <= 6 ? 'near' : between <= 12 ? 'apart' : 'far')
  if (speech) f.push('speech between')
  else if (verb) f.push('verb between')
  if (actors) f.push('actors between')
  if (stop) f.push('stop between')
  if (contact & 3) f.push('contact between')
  if (contact & 4) f.push('afar between')
  const open = discourse.blocks[s.block].body
  if (a.start - Math.max(open, s.start) <= 2) f.push('opens')
  const pb = prepositionOf(discourse, s, b)
  f.push(`b:${pb}`)
  // "Minister A and Minister B" is a heading that tells it
  if (pb === 'and' && frame.includes('verbless')) f.push('verbless and')
  // by no word of coming together: how the second stands to the first
  else if (!frame.includes('contact:visit') && !frame.includes('contact:meeting'))
    f.push(`plain ${pb}${pb === 'none' && verb ? ' verb' : ''}`)
  const pa = prepositionOf(discourse, s, a)
  if (pa !== 'none') f.push(`a:${pa}`)
  for (const [m, which] of [
    [a, 'a'],
    [b, 'b'],
  ] as const) {
    if (m.kind === 'group' && !m.delegation) f.push(which + ' people')
  }
  if (
    s.chunks.some(
      (c) => c.kind === 'geo' && c !== b && c.entry.kind === 'city' && prepositionOf(discourse, s, c) === 'in',
    )
  )
    f.push('place')
  return f
}

function prepositionOf(discourse: Discourse, s: Sentence, m: Mention): string {
  const { x } = discourse
  let p = m.start - 1
  while (p >= s.start && (x.is(p, C.article) || x.is(p, C.possessive) || x.is(p, C.honorific) || x.is(p, C.both))) p--
  if (p < s.start) return 'none'
  if (x.is(p, C.to)) return 'to'
  if (x.is(p, C.in) || x.is(p, C.at) || x.is(p, C.into)) return 'in'
  if (x.is(p, C.with)) return 'with'
  if (x.is(p, C.from)) return 'from'
  if (x.is(p, C.of)) return 'of'
  if (x.is(p, C.by)) return 'by'
  if (x.is(p, C.and)) return 'and'
  if (x.is(p, C.for)) return 'for'
  if (x.is(p, C.between)) return 'between'
  if (x.isPunct(p, 44)) return 'comma'
  if (x.tokens.shape[p] & Shape.punct) return 'sign'
  return 'none'
}
