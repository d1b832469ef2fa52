import { Shape } from '../../../text/tokens.ts'
import type { Geo, Mention } from '../../mentions.ts'
import { C, DEFINITE, GUESTS } from '../../word-classes.ts'
import type { Subject } from '../act.ts'
import type { Clause } from '../clause.ts'
import { isGoverned } from '../joined.ts'
import { byAhead, nounAhead, objectsFrom, pastInsertions, pastSetting } from '../objects.ts'
import { bothBehind, pronounBefore, relativeObject, subjectOf } from '../subjects.ts'
import { beBefore, verbGroup, type VerbGroup } from '../verbs.ts'
import { duration, visitKind } from '../visits/kind.ts'
import { visitTail } from '../visits/tail.ts'
import { nounAfter } from '../visits/travelled.ts'
import { arrivalBehind, isArrival, welcome } from './arrivals.ts'
import { handedLetter } from './letters.ts'
import { talkAhead } from './talk-phrase.ts'

/** "were hosted at the Izmir Chamber of Commerce": the house that receives. */
function houseAhead(clause: Clause, from: number): { actors: Mention[]; end: number } | undefined {
  const { x, s } = clause
  // the house itself stands where a place would
  let k = from
  for (let day = clause.covering(k); x.is(k, C.adverb) || (day?.kind === 'date' && day.start === k);) {
    k = day ? day.end : x.after(k)
    day = clause.covering(k)
  }
  if (!x.is(k, C.at) && !x.is(k, C.in)) return undefined
  const house = clause.mentionAt(k + 1)
  if (house?.kind !== 'body' || house.end > s.end || (!house.arm && (house.site || house.company))) return undefined
  return { actors: [house], end: house.end }
}

/** "received the Ambassador", "was received by", "hosted a reception for", "received a phone call from"; a country receives a visit. */
export function receive(clause: Clause, i: number): number {
  const { x } = clause
  // "gave a lunch for"
  const gives = x.is(i, C.give)
  if (x.is(i, C.awaits) && !clause.inside(i)) return awaited(clause, i)
  if ((!x.is(i, C.receive) && !gives) || clause.inside(i)) return 0
  const letter = handedLetter(clause, i)
  if (letter) return letter
  // "gave **her** a lunch"
  const given = gives ? clause.mentionAt(x.after(i)) : undefined
  const whom = given && clause.isActor(given) ? given : undefined
  if (gives) {
    const meal = talkAhead(clause, whom?.end ?? x.after(i))
    if (meal < 0 || x.name(C.talkNoun, x.is(meal, C.talkNoun)) !== 'reception') return 0
  }
  const passive = x.is(i, C.past) > 0 && beBefore(clause, i)
  const before = (passive ? 0 : receivedFirst(clause, i)) || receivedBehind(clause, i)
  if (before) return before
  if (passive) return wasReceived(clause, i)
  // "a dinner reception hosted by the President"
  if (x.is(i, C.past) && (x.is(x.after(i), C.by) || x.is(x.after(i) - 1, C.by))) return 0
  return hosted(clause, i, whom) || receivedWhom(clause, i)
}

/** "**Reçu à Berne par le président,** il a inauguré": who was received stands behind; the end of by whom, or 0. */
function receivedFirst(clause: Clause, i: number): number {
  const { x, s } = clause
  if (!x.nounFirst || !x.is(i, C.past) || x.is(i, C.finite) || i - s.start >= 2) return 0
  const by = byAhead(clause, x.after(i))
  if (!by) return 0
  // "Reçu par son homologue**, le ministre A,** a dit": of two between commas the second is whom the sentence is about
  const two = by.actors.length === 2 && x.isPunct(by.end, 44) && !isArrival(clause, i, by.end)
  const verb = by.end + 1
  const pair = two && (x.isFinite(verb) || x.is(verb, C.aux) || x.is(verb, C.clitic))
  // "Reçu par le président A **à Kigali**, le ministre B"
  const past = pastInsertions(clause, by.end)
  const who = x.isPunct(past, 44) ? past + 1 : past
  const guest = pair ? by.actors[1] : x.isPunct(who - 1, 44) ? clause.mentionAt(who) : undefined
  if (!guest || !clause.isActor(guest)) return 0
  const told = { anchor: i, end: by.end, subject: [guest], object: by.actors.filter((m) => m !== guest) }
  clause.add({ type: 'meeting', kind: 'meeting', rule: 'meeting/was-received-by', ...told })
  return by.end
}

/** "**was received** by the Vice-Minister", "**were received** at the Ministry by X". */
function wasReceived(clause: Clause, i: number): number {
  const { x, s } = clause
  const told = byAhead(clause, x.after(i)) ?? houseAhead(clause, x.after(i))
  // "was welcomed with honours **at the airport**": by nobody in particular
  const by = told ?? { actors: [], end: Math.min(s.end, i + TO_GUESTS) }
  const arrives = isArrival(clause, i, by.end)
  if (!told && !arrives) return 0
  const g = verbGroup(clause, i)
  const sub = subjectOf(clause, i)
  const act = { anchor: i, end: by.end, subject: sub.actors, object: by.actors, subjectless: sub.none }
  if (arrives) return welcome(clause, act, g)
  // "was hosted at a dinner by"
  let meal = false
  for (let k = x.after(i); k < by.end; k++) if (!clause.inside(k) && x.is(k, C.meal)) meal = true
  clause.add({ type: 'meeting', kind: meal ? 'reception' : 'meeting', rule: 'meeting/was-received-by', ...act }, g)
  return by.end
}

/** Tokens from the noun of a reception to whom it is for. */
const TO_GUESTS = 12

/** "**hosted a reception** for", "hosted on April 10 a reception for", "**received a phone call** from"; 0 where the verb has no such object. */
function hosted(clause: Clause, i: number, whom: Mention | undefined): number {
  const { x, s } = clause
  const noun = talkAhead(clause, whom?.end ?? x.after(i))
  if (noun < 0) return 0
  const kind = x.name(C.talkNoun, x.is(noun, C.talkNoun))
  let k = x.after(noun)
  let guests: Mention[] = whom ? [whom] : []
  const rounds = whom ? 0 : TO_GUESTS
  for (let round = 0; round < rounds && k < s.end; round++, k++) {
    const of = x.is(k, C.of) && (round > 0 || x.is(noun, C.courtesyCall))
    if (!of && !x.is(k, C.for) && !x.is(k, C.from) && !x.is(k, C.with) && !x.is(k, C.to)) continue
    const o = objectsFrom(clause, k + 1)
    if (!o.actors.length) continue
    guests = o.actors
    k = o.end
    break
  }
  if (kind !== 'reception' && !guests.length) return 0
  const sub = subjectOf(clause, i)
  const call = x.is(noun, C.callNoun)
  clause.add(
    {
      type: 'meeting',
      kind: call ? 'call' : kind === 'reception' ? 'reception' : 'meeting',
      rule: call ? 'meeting/received-a-call' : 'meeting/hosted',
      anchor: i,
      end: k,
      subject: sub.actors,
      object: guests,
      subjectless: sub.none,
    },
    verbGroup(clause, i),
  )
  return k
}

/** Past when and where between a verb of receiving and whom: "received **here today** the Minister", "welcomed **to Carthage Palace** the Prime Minister". */
function pastWelcome(clause: Clause, i: number): number {
  const { x, s } = clause
  const start = x.after(i)
  let k = start
  for (let round = 0; round < 4 && k < s.end; round++) {
    const q = x.is(k, C.on) || x.is(k, C.in) || x.is(k, C.at) ? k + 1 : k
    const m = clause.covering(x.isPunct(q, 44) ? q + 1 : q)
    const into = x.is(k, C.to) ? clause.mentionAt(x.pastArticle(k + 1)) : undefined
    if (m?.kind === 'date' || (m?.kind === 'geo' && q > k)) k = m.end
    // "welcomed to Carthage Palace the Prime Minister"
    else if ((into?.kind === 'geo' || into?.kind === 'body') && clause.mentionAt(into.end)?.kind === 'person')
      k = into.end
    else if (!m && (x.is(k, C.there) || x.is(k, C.adverb))) k = x.after(k)
    else break
  }
  k = pastSetting(clause, pastInsertions(clause, k))
  // ", ce mardi à Rabat, M. Ramdin": the comma that closes what was set in
  if (x.nounFirst && x.isPunct(k, 44) && k > start) k++
  // "played host yesterday, 4 April, to"
  if (x.isPunct(k, 44) && x.is(k + 1, C.to)) k++
  return x.is(k, C.to) && (k > start || start > i + 1) ? k + 1 : k
}

/** Who receives whom, and the token behind. */
interface Received extends Subject {
  readonly whom: readonly Mention[]
  readonly end: number
  /** "**L’**a reçu": a pronoun before the verb says whom. */
  readonly pronoun: boolean
}

/** "**A** received **B**", "A, **whom B** received", "**L’a** reçu **son homologue**": who receives whom, wherever they stand. */
function receiverAndGuests(clause: Clause, i: number): Received {
  const { x } = clause
  // "c’est au palais **que l’a reçu** le président": whom the pronoun says
  const relative = pronounBefore(clause, i).length ? undefined : relativeObject(clause, i)
  const told = relative ?? objectsFrom(clause, pastWelcome(clause, i))
  const before = subjectOf(clause, i)
  // "**L’a reçu** son homologue", "où **l’attend** son homologue", "au palais que **l’a reçu**": who receives stands behind
  const lead = verbGroup(clause, i).start - 1
  const where = x.nounFirst && (x.is(lead, C.where) || x.is(lead, C.which))
  const pronoun = !told.actors.length || before.none || where ? pronounBefore(clause, i) : []
  const inverted = pronoun.length > 0 && told.actors.length > 0
  const both = before.none ? bothBehind(clause, told, C.to) : undefined
  const o = pronoun.length ? { actors: pronoun, end: inverted ? told.end : x.after(i) } : (both ?? told)
  const inFront = relative?.subject.length ? relative.subject : both?.subject
  const receiver = inFront ?? (inverted ? told.actors : undefined)
  const sub = receiver ? { actors: receiver, none: false } : before
  return { actors: sub.actors, none: sub.none, whom: o.actors, end: o.end, pronoun: pronoun.length > 0 }
}

/** Those received can come: "le gouvernement de la Vallée d’Aoste" is those who govern it, "**an honorary Doctorate**" is no one. */
function areGuests({ x }: Clause, { whom, pronoun }: Received): boolean {
  const comes = (m: Mention) =>
    m.kind === 'person' ||
    m.kind === 'group' ||
    (m.kind === 'anaphor' && (!!x.is(m.start, C.objective) || m.which === 'role')) ||
    (x.nounFirst && m.kind === 'body' && m.arm)
  if (!pronoun && !whom.some(comes)) return false
  // "receive **an honorary Doctorate**": a word that nothing shows to be a person
  const [only] = whom
  if (x.nounFirst || whom.length !== 1 || only.kind !== 'person' || !only.weak || only.offices.length) return true
  return !(x.tokens.shape[only.start - 1] & Shape.lower) || x.is(only.start - 1, C.frameWord) > 0
}

/** "**received the Ambassador**", "**welcomed** President A at the palace". */
function receivedWhom(clause: Clause, i: number): number {
  const { x } = clause
  const g = verbGroup(clause, i)
  const told = receiverAndGuests(clause, i)
  const { actors, none, whom, end } = told
  if (!areGuests(clause, told)) return 0
  if (none && x.is(i, C.speech) && x.is(i, C.ing)) return 0
  // "welcomed **her** at the palace"
  const atHome = (m: Mention) =>
    m.kind === 'anaphor' && (x.is(m.end, C.at) || x.is(m.end, C.in) || x.is(m.end, C.to) || x.is(m.end, C.arrivalSite))
  if (x.is(i, C.speech) && !whom.some((m) => m.kind === 'person' || atHome(m) || hasCome(clause, m))) return 0
  if (x.is(i, C.ing) && g.participle) return 0
  const visit = receivedByLand(clause, i, told, g) || (none ? receivedAt(clause, i, told, g) : 0)
  if (visit) return visit
  // "welcomed President A**’s** decision": what is his, not himself
  const last = whom[whom.length - 1]
  if (!x.nounFirst && x.is(i, C.speech) && last.kind === 'person' && isOfHis(clause, last)) return 0
  const arrival = actors.length ? arrivalBehind(clause, i, { start: whom[0].start, end }) : undefined
  if (arrival) {
    const { kind, ...rest } = arrival
    const met = { anchor: i, subject: whom, object: actors, subjectless: false, ...rest }
    return welcome(clause, kind ? { ...met, kind } : met, g)
  }
  const meeting = { anchor: i, end, subject: actors, object: whom, subjectless: none }
  const kind = isToMeal(clause, end) ? 'reception' : 'meeting'
  const noun = visitNounFor(clause, x.after(i))
  // "will **host** the President on a state visit": the visit, and no meeting besides
  if (noun < 0 || !actors.length || x.nounFirst || !x.is(i, C.hostEvent))
    clause.add({ type: 'meeting', kind, rule: 'meeting/received', ...meeting }, g)
  if (noun >= 0 && actors.length)
    clause.add(
      {
        type: 'visit',
        kind: visitKind(clause, noun),
        rule: 'visit/received',
        anchor: noun,
        end: x.after(noun),
        subject: whom,
        object: actors,
        to: visitTail(clause, noun).to,
        days: duration(clause, noun, noun),
      },
      g,
    )
  return Math.max(end, noun)
}

/** "received, **for an official visit of two days,** the Minister", "hosted A **on a state visit**", "a reçu B **dans le cadre d’une visite de travail**": a visit that is said to be of some sort; -1 where none is. */
function visitNounFor(clause: Clause, from: number): number {
  const { x, s } = clause
  for (let k = from; k < s.end; k = Math.max(k + 1, clause.inside(k) ? 0 : x.after(k))) {
    if (clause.inside(k)) continue
    if (x.isFinite(k) || x.is(k, C.arrive) || x.is(k, C.travel) || x.isPunct(k, 59)) return -1
    if (!x.is(k, C.for) && !x.is(k, C.during) && (x.nounFirst || !x.is(k, C.on))) continue
    const noun = nounAhead(clause, x.after(k), C.visitNoun, 6)
    if (noun < 0 || x.is(noun, C.courtesyCall) || !x.has({ start: k, end: noun }, C.article)) continue
    const definite = x.is(x.after(k), C.article) === DEFINITE || x.has({ start: k, end: noun }, C.possessive)
    if (!definite && (visitKind(clause, noun) !== 'unspecified' || duration(clause, noun, noun))) return noun
  }
  return -1
}

/** "hosted him **to dinner**", "received her **for a working lunch**": a meal stands behind whom one receives. */
function isToMeal({ x }: Clause, k: number): boolean {
  if (!x.is(k, C.to) && !x.is(k, C.for) && !x.is(k, C.at)) return false
  const noun = x.pastArticle(k + 1)
  return x.name(C.talkNoun, x.is(noun, C.talkNoun)) === 'reception'
}

/** "in 1959 **Vietnam received** President Rajendra Prasad": a country receives a visit; 0 where another receives. */
function receivedByLand(clause: Clause, i: number, { actors, whom, end }: Received, group: Group): number {
  const { x } = clause
  const land = actors.filter((m): m is Geo => m.kind === 'geo' && !m.adjective)
  const greeted = x.is(i, C.speech) && !whom.some((m) => m.kind === 'person' && (m.offices.length || m.name))
  if (!land.length || land.length !== actors.length || greeted) return 0
  // "Denmark welcomed A on 9 May **for a two-day working visit**"
  const noun = x.nounFirst ? -1 : nounAfter(clause, end)
  clause.add(
    {
      type: 'visit',
      kind: noun >= 0 ? visitKind(clause, noun) : 'unspecified',
      days: noun >= 0 ? duration(clause, end, noun) : undefined,
      rule: 'visit/received',
      anchor: i,
      end,
      subject: whom,
      to: land,
    },
    group,
  )
  return noun >= 0 ? x.after(noun) : end
}

/** "Nous avons accueilli **à Dreux** le maire A", "À Dreux, on a reçu": by nobody in particular, but somewhere; 0 where no place is told. */
function receivedAt(clause: Clause, i: number, { whom, end }: Received, group: Group): number {
  const { x, s } = clause
  if (!x.nounFirst) return 0
  const to = s.chunks.filter(
    (c): c is Geo =>
      c.kind === 'geo' && !c.adjective && c.entry.kind === 'city' && !!x.is(x.beforeArticle(c.start), C.in),
  )
  if (to.length !== 1) return 0
  clause.add(
    { type: 'visit', kind: 'unspecified', rule: 'visit/received-in', anchor: i, end, subject: whom, to },
    group,
  )
  return end
}

type Group = Pick<VerbGroup, 'planned' | 'negative'>

/** "Hanoï **attend** le ministre A", "Le président A l’y **attendait**": who is awaited is to come; who was, has been met. */
function awaited(clause: Clause, i: number): number {
  const { x } = clause
  const g = verbGroup(clause, i)
  const told = receiverAndGuests(clause, i)
  const { actors, whom, end, pronoun } = told
  if (!areGuests(clause, told)) return 0
  const group = { ...g, planned: g.planned || !(x.is(i, C.past) && x.is(i, C.finite)) }
  // "attend **du** ministre A des réponses"
  const [first] = whom
  if (!pronoun)
    return first.kind === 'person' && !x.is(first.start - 1, C.of) ? receivedByLand(clause, i, told, group) : 0
  if (!actors.some((m) => m.kind === 'person')) return 0
  const met = { anchor: i, end, subject: actors, object: whom, subjectless: false }
  clause.add({ type: 'meeting', kind: 'meeting', rule: 'meeting/received', ...met }, group)
  return end
}

/** "President A**’s February action**", "A**’s trip to Peru**", but not "President A**’s visit**". */
function isOfHis({ x, s }: Clause, { end }: Mention): boolean {
  if (!(x.tokens.shape[end - 1] & Shape.possessive)) return false
  for (let k = end; k < Math.min(s.end, end + 5) && !x.is(k, C.and); k++)
    if (x.is(k, C.visitNoun) || x.is(k, C.talkNoun)) return x.is(x.after(k), C.to) > 0
  return true
}

/** "welcomed **a** delegation from Fujian Province", "the Polish **guests**": who has come; but not "welcomed the delegation's work". */
function hasCome({ x }: Clause, m: Mention): boolean {
  if (m.kind !== 'group' || x.tokens.shape[m.end - 1] & Shape.possessive) return false
  // but "60,000 visitors from Germany"
  if (m.owners.length && m.definite && x.is(m.noun, C.crowd) === GUESTS) return true
  if (!m.delegation) return false
  return !m.definite && !x.isPlural(m.noun) && m.owners.some((o) => o.start > m.noun)
}

/** "Le ministre A**, reçu en audience par B,** a dit", "Minister A**, received by B,** said": of who stands before; "Minister A **received by B**". */
function receivedBehind(clause: Clause, i: number): number {
  const { x, s } = clause
  if (!x.is(i, C.past)) return 0
  const comma = x.isPunct(i - 1, 44)
  if (x.nounFirst) {
    if (x.is(i, C.finite) || !comma) return 0
  } else {
    const next = clause.mentionAt(x.after(i))
    // "The Minister, A, hosted **a** dinner attended by B"
    if (x.is(x.after(i), C.article)) return 0
    if (beBefore(clause, i) || (next && clause.isActor(next)) || (!comma && hasOtherVerb(clause, i))) return 0
  }
  const before = comma ? i - 1 : i
  const last = clause.covering(before - 1)
  // "Speaker A **of Ecuador**, received by"
  const who = last?.kind === 'geo' && x.is(last.start - 1, C.of) ? clause.covering(last.start - 2) : last
  if (!who || last?.end !== before || who.start < s.start || isGoverned(clause, who)) return 0
  if (who.kind !== 'person' && !(who.kind === 'group' && who.delegation)) return 0
  const by = byAhead(clause, x.after(i))
  if (!by) return 0
  const told = { anchor: i, end: by.end, subject: [who], object: by.actors, subjectless: false }
  if (isArrival(clause, i, by.end)) return welcome(clause, told, { planned: false })
  clause.add({ type: 'meeting', kind: 'meeting', rule: 'meeting/was-received-by', ...told })
  return by.end
}

/** A verb besides the one at i. */
function hasOtherVerb({ x, s }: Clause, i: number): boolean {
  for (let k = s.start; k < s.end; k++) if (k !== i && (x.is(k, C.aux) || (x.isFinite(k) && !x.isCap(k)))) return true
  return false
}

/** "was on Thursday the guest of Prime Minister Barzani". */
export function guestOf(clause: Clause, i: number): number {
  const { x, s } = clause
  if (!x.is(i, C.be) || clause.inside(i)) return 0
  for (let k = x.after(i); k < Math.min(s.end, i + 7); k++) {
    if (!x.is(k, C.guestOf)) continue
    const o = objectsFrom(clause, x.after(k), (m) => m.kind === 'person')
    const sub = subjectOf(clause, i)
    // "is the guest of President A **from 6 to 8 May**": whoever is it for days has come to his land
    const days = s.chunks.some((c) => c.kind === 'date' && c.to)
    const stay = days || !o.actors.length ? guestOfLand(clause, i, x.after(k), sub.actors) : 0
    if (stay || !o.actors.length) return stay
    clause.add(
      {
        type: 'meeting',
        kind: 'meeting',
        rule: 'meeting/was-guest-of',
        anchor: i,
        end: o.end,
        subject: sub.actors,
        object: o.actors,
        subjectless: sub.none,
      },
      verbGroup(clause, i),
    )
    return o.end
  }
  return 0
}

/** "was a guest of the Free State of Saxony": who is a land's guest has come to it. */
function guestOfLand(clause: Clause, i: number, k: number, guests: readonly Mention[]): number {
  const o = objectsFrom(clause, k, (m) => m.kind !== 'body' || m.arm)
  // "l’hôte des autorités maliennes"
  const to = o.actors.flatMap((m) =>
    m.kind === 'geo'
      ? [m]
      : m.kind === 'body' && m.owner
        ? [m.owner]
        : m.kind === 'person'
          ? [...(m.owners ?? []), ...m.offices.map((o) => o.owner)].filter((g) => g?.kind === 'geo')
          : m.kind === 'group'
            ? m.owners.filter((g): g is Geo => g.kind === 'geo')
            : [],
  )
  if (!to.length || o.actors.some((m) => m.kind === 'geo' && m.adjective)) return 0
  if (!guests.some((m) => m.kind === 'person' || m.kind === 'group')) return 0
  clause.add(
    { type: 'visit', kind: 'unspecified', rule: 'visit/was-guest-of', anchor: i, end: o.end, subject: guests, to },
    verbGroup(clause, i),
  )
  return o.end
}

/** Payload of `asGuest`: whatever the verb is. */
const AMONG = 2
/** Tokens from a verb of having to the words that tell as what one had someone. */
const TO_GUEST = 40

/** "**had** on Monday in Riga Minister A **for a guest**", "The city **will have** five members of its parliament **with it**". */
export function asGuest(clause: Clause, i: number): number {
  const { x, s } = clause
  const next = x.after(i)
  // "as guest **speaker**"
  if (clause.inside(i) || (next < s.end && x.tokens.shape[next] & Shape.lower && !x.is(next, C.functionWord))) return 0
  const whom = x.is(i, C.asGuest) === AMONG ? clause.covering(i - 1) : undefined
  for (let k = i - 1; k >= s.start && i - k < TO_GUEST; k--) {
    if (clause.inside(k)) continue
    // "counted A among its guests"
    const has = whom ? x.beforeArticle(whom.start) === k : x.is(k, C.have)
    if (x.isPunct(k, 59) || (x.is(k, C.verb) && x.isFinite(k) && !has)) return 0
    if (!has || x.is(k, C.visit)) continue
    const end = receivedWhom(clause, k)
    if (!end || end > i) return 0
    // "had him **to lunch**"
    const last = clause.found.at(-1)
    if (last?.type === 'meeting' && x.is(next - 1, C.meal))
      clause.found[clause.found.length - 1] = { ...last, kind: 'reception' }
    return next
  }
  return 0
}

/** "had visitors from its twin town in Italy": those who are had as guests have come. */
export function haveGuests(clause: Clause, i: number): number {
  const { x } = clause
  if (!x.is(i, C.haveGuests) || clause.inside(i)) return 0
  let k = x.after(i)
  if (!x.is(k, C.from)) return 0
  const group = clause.covering(k - 1)
  const owned = group?.kind === 'group' && group.owners.length > 0
  const o = owned
    ? { actors: [group], end: group.end }
    : objectsFrom(clause, k + 1, (m) => m.kind === 'geo' || m.kind === 'body')
  let guests: Mention[] = o.actors.filter((m) => m.kind !== 'geo' || !m.adjective)
  let end = o.end
  // "from its namesake in Pennsylvania"
  for (k++; !guests.length && k < i + 10; k++) {
    const m = clause.covering(k)
    if (m?.kind === 'geo' && x.is(m.start - 1, C.in)) {
      guests = [m]
      end = m.end
    }
  }
  if (!guests.length) return 0
  const hosts = subjectOf(clause, i)
  const lands = hosts.actors.flatMap((m) => (m.kind === 'geo' ? [m] : m.kind === 'body' && m.owner ? [m.owner] : []))
  clause.add(
    {
      type: 'visit',
      kind: 'unspecified',
      rule: 'visit/had-guests-from',
      anchor: i,
      end,
      subject: guests,
      object: hosts.actors.filter((m) => m.kind === 'person'),
      to: lands,
    },
    verbGroup(clause, i),
  )
  return end
}
