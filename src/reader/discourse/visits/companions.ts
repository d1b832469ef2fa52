import { overlap } from '../../calendar.ts'
import type { Act, Sentence } from '../../clauses/act.ts'
import type { Context } from '../../context.ts'
import { holds } from '../../held-words.ts'
import { type Group, isHeOrShe, type Mention, type Person } from '../../mentions.ts'
import { domestic, type Party } from '../../parties.ts'
import { C } from '../../word-classes.ts'
import { JOINING, JOINS, leads } from '../meetings/comers.ts'
import type { Discourse } from '../discourse.ts'
import { addTo, type Draft, type Side } from '../draft.ts'
import { resolve } from '../who/resolving.ts'
import { isGoverned, isSpokes, isThereWith, leadsBehind, roleOf } from '../who/roles.ts'
import { isAlong, sizeOf } from './delegations.ts'

// Who came along, told in a sentence of its own or beside those who act.

/** Days by which what those of a delegation did may lie before or after those of the visit. */
const DAYS_APART = 3

/** Who came along: "The delegation includes A and B", "She was accompanied by twelve exporters". */
export function addCompanions(discourse: Discourse, s: Sentence, before: number): void {
  const visit = visitMeant(discourse, s)
  const told = discourse.drafts.slice(before)
  if (!visit || told.some((d) => d.type === 'visit') || isOnOtherDays(discourse, s, visit)) return
  const companions = new Companions(discourse, s, visit, told)
  for (const c of s.chunks) if (!isThereWith(discourse, s, c)) companions.take(c)
}

/** "On her visit in August A said so. Officials of both met in March. **The delegation**, led by B": what was told since was on other days. */
function isOnOtherDays({ drafts }: Discourse, { chunks: [first] }: Sentence, { date, sentence }: Draft): boolean {
  const last = first?.kind === 'group' ? drafts.findLast((d) => !d.dropped) : undefined
  return !!last?.date && !!date && last.sentence > sentence && !overlap(last.date.edtf, date.edtf, DAYS_APART)
}

/** A sentence as it goes on to tell who came along on a visit, who led them, how many they were, and who invited them. */
class Companions {
  readonly #discourse: Discourse
  readonly #s: Sentence
  readonly #visit: Draft
  /** What the sentence itself told. */
  readonly #told: readonly Draft[]
  readonly #listed: boolean
  /** Whomever it names has come along. */
  readonly #along: boolean
  /** It is about those who travel. */
  #subject: boolean

  constructor(discourse: Discourse, s: Sentence, visit: Draft, told: readonly Draft[]) {
    const { x } = discourse
    this.#discourse = discourse
    this.#s = s
    this.#visit = visit
    this.#told = told
    this.#listed = listsMembers(discourse, s)
    this.#along = this.#listed || comesAlong(discourse, s, visit)
    // "Conduite par A, elle a rencontré", "**The mission** was led by Minister A", "**The invitation came from** Speaker A"
    const opens = x.is(s.start, C.article) && (x.is(s.start + 1, C.visitNoun) || x.is(s.start + 1, C.invited))
    this.#subject = !!(x.is(s.start, C.led) || opens)
  }

  take(c: Mention): void {
    if (c.kind === 'person') {
      if (this.#along && this.#isNamed(c) && !isGoverned(this.#discourse, this.#s, c) && !this.#comes(c)) return
      if (this.#heads(c)) addTo(this.#visit.guests, this.#discourse.someone(c))
      if (this.#isTheirHead(c)) this.#comes(c)
      if (this.#invites(c)) addInviter(this.#discourse, this.#visit, c, this.#s)
    }
    this.#heed(c)
    if (c.kind === 'person' && this.#subject && !c.plural && this.#hasRole(c)) this.#add(c)
    this.#count(c)
  }

  #isNamed(c: Person): boolean {
    // "Accompanying the top legislator are A and B": whom they accompany
    if (!c.name && c.start < this.#s.start + 6 && this.#discourse.x.is(this.#s.start, C.joined)) return false
    return (!c.plural || !!c.name) && (!c.weak || this.#listed || c.offices.length > 0)
  }

  /** Adds who came along, of the traveller's land; whether he was unknown before. */
  #comes(c: Person): boolean {
    const one = this.#discourse.someone(c)
    const { guests, from } = this.#visit
    if (guests.includes(one) || isSpokes(this.#discourse, one)) return false
    if (!one.party && from[0]) one.party = { ...from[0], inferred: true }
    const { party } = one
    if (party ? isOf(from, party) : !from.length) addTo(guests, one)
    return true
  }

  /** "**Alderman A** will head the group". */
  #heads(c: Person): boolean {
    const { chunks } = this.#s
    const group = chunks[chunks.indexOf(c) + 1]
    if (group?.kind !== 'group' || !group.delegation || !group.definite || group.owners.length) return false
    return !c.plural && !c.weak && !this.#told.length && leads(this.#discourse, c, group)
  }

  /** "**The head of the delegation,** A, said", "A was **the leader of the delegation**". */
  #isTheirHead(c: Person): boolean {
    const { x } = this.#discourse
    const { chunks } = this.#s
    const k = chunks.indexOf(c)
    const isHead = (m: Mention | undefined) => m?.kind === 'person' && !m.name && x.has(m, C.delegation)
    if (!c.name) return false
    return (
      (chunks[k - 1]?.end === c.start - 1 && isHead(chunks[k - 1])) || (x.is(c.end, C.be) > 0 && isHead(chunks[k + 1]))
    )
  }

  #invites(c: Person): boolean {
    const { x, someoneOf } = this.#discourse
    const told = this.#told.length > 0
    // "He came because **Mayor A had invited him**"
    if (c.offices.length && !told && hadInvited(x, c)) return true
    // "The trip comes at the invitation of Mayor A"
    if (c.plural || c.weak || roleOf(this.#discourse, this.#s, c) !== C.invited) return false
    if (!told) return this.#subject || x.has({ start: this.#s.start, end: c.start }, C.visitNoun)
    const isGuest = (m: Mention) => m.kind === 'person' && this.#visit.guests.includes(someoneOf.get(m)!)
    return this.#s.chunks.some((m) => m.start > c.end && isGuest(m))
  }

  /** Whether the sentence is about those who travel, from a mention on. */
  #heed(c: Mention): void {
    const { x, someoneOf } = this.#discourse
    const { guests, from } = this.#visit
    // another's delegation brings its own
    if (c.kind === 'group' && (c.delegation || speaksOfDelegation(x, c)))
      this.#subject = c.owners.every((o) => o.kind !== 'geo' || from.some((p) => domestic(p.code, o.entry.code)))
    else if (c.kind === 'person')
      // "**A** came at the head of it": of whom was told last
      this.#subject ||= guests.includes(someoneOf.get(c)!) || (!this.#told.length && leadsBehind(x, this.#s, c))
    // "The visit was preceded by **the session, co-chaired by** A and B": who chaired that
    else if (c.kind === 'event' && x.has({ start: c.end, end: this.#s.end }, C.chaired)) this.#subject = false
    else if (c.kind === 'anaphor')
      this.#subject ||=
        isHeOrShe(c) ||
        c.which === 'it' ||
        // "Ils seront accompagnés de"
        (c.which === 'they' && c.start <= this.#s.start + 1 && guests.length > 1)
  }

  /** Accompanies, leads or belongs to those who travel. */
  #hasRole(c: Person): boolean {
    const role = isJoinedToo(this.#discourse, this.#s, c, this.#visit)
      ? C.accompanied
      : roleOf(this.#discourse, this.#s, c)
    if (role !== C.accompanied && role !== C.including && role !== C.led) return false
    const one = this.#discourse.someone(c)
    const { from, to } = this.#visit
    // whom they met is none of them
    if (role === C.including && this.#told.some((d) => d.people.includes(one))) return false
    // "was received by A, together with B": no traveller is of the land visited
    // and "un colloque présidé par le ministre B"
    if (one.party && isOf(to, one.party) && (this.#told.length || this.#discourse.x.nounFirst)) return false
    // "he toured the stadium together with A", "witnessed, together with A, the signing": who was there, not who came along
    const toured = this.#told.some((d) => d.kind === 'site visit' || d.type === 'event' || d.type === 'agreement')
    return !toured || (!!one.party && isOf(from, one.party))
  }

  #add(c: Person): void {
    const one = this.#discourse.someone(c)
    const [from] = this.#visit.from
    if (!one.party && from) one.party = { ...from, inferred: true }
    addTo(this.#visit.guests, one)
  }

  /** How many they are, where that was not told before. */
  #count(c: Mention): void {
    const { x } = this.#discourse
    const size = this.#visit.size ? undefined : sizeOf(x, this.#s, c)
    if (!size) return
    const isTheirs =
      c.kind === 'group' &&
      ((speaksOfDelegation(x, c) && c.definite && c.start < this.#s.start + 3) ||
        (!this.#told.length && countsThem(x, this.#s, c, this.#subject)))
    if (this.#along || isTheirs || isAlong(this.#discourse, this.#s, c, size)) this.#visit.size = size
  }
}

const isOf = (parties: readonly Party[], party: Party) => parties.some((p) => domestic(p.code, party.code))

/** "**Minister A** was accompanied by": the visit of whom the sentence is about, whatever other has been recalled since. */
function visitMeant(discourse: Discourse, { chunks: [first] }: Sentence): Draft | undefined {
  const { visit } = discourse
  if (!visit || first?.kind !== 'person' || first.plural || first.weak) return visit
  const one = discourse.someone(first)
  if (visit.guests.includes(one) || visit.hosts.includes(one)) return visit
  return discourse.lastDraft('visit', (d) => d.guests[0] === one && d.status === 'held') ?? visit
}

/** "The mission **brings together 20 companies**", "is at the head of **a 14-member delegation**", "**Twelve firms take part in the mission**". */
function countsThem(x: Context, s: Sentence, g: Group, isSubject: boolean): boolean {
  const p = x.beforeArticle(g.start)
  if (x.is(p, C.of) && x.endingAt(p, C.ledBehind) >= 0) return true
  if (isSubject && (x.is(p, C.have) || x.is(p, C.including) || x.endingAt(p + 1, C.gather) >= 0)) return true
  // "She was there from 3 May **with** a party of six"
  const there = { start: s.start, end: p }
  if (x.is(p, C.with) && !g.owners.length && (x.has(there, C.remain) || x.has(there, C.arrive))) return true
  // "**It was** a delegation of 14", "**There were** 14 people in the delegation"
  if (p === s.start + 1 && (x.is(p, C.be) || x.is(p, C.bePast))) {
    if (x.is(s.start, C.it)) return g.delegation
    return !!x.is(s.start, C.there) && !!x.is(g.end, C.in) && !!x.is(x.pastArticle(g.end + 1), C.delegation)
  }
  if (g.start > s.start + 1) return false
  const verb = x.is(g.end, C.aux) || x.is(g.end, C.be) ? x.after(g.end) : g.end
  if (!x.is(verb, C.attend) && !x.is(verb, C.belongs)) return false
  return x.after(verb) >= s.end - 1 || x.has({ start: verb, end: s.end }, C.visitNoun)
}

/** "The Governor **and First Lady A** will be joined by B": who is joined together with a traveller. */
function isJoinedToo({ x, someoneOf }: Discourse, s: Sentence, c: Person, { guests }: Draft): boolean {
  const before = s.chunks[s.chunks.indexOf(c) - 1]
  if (x.nounFirst || before?.kind !== 'person' || !x.is(c.start - 1, C.and)) return false
  let verb = c.end
  while (verb < s.end && (x.is(verb, C.will) || x.is(verb, C.aux))) verb++
  return (
    verb > c.end && x.is(verb, C.accompanied) > 0 && x.is(verb, C.past) > 0 && guests.includes(someoneOf.get(before)!)
  )
}

/** Whoever invited to a visit is one of its hosts; of several lands, he says of which. */
function addInviter(discourse: Discourse, visit: Draft, c: Person, s: Sentence): void {
  for (const one of resolve(discourse, [c], s).people) {
    const { party } = one
    const to = party ? visit.to.find((p) => domestic(party.code, p.code)) : visit.to[0]
    if (!to || (!party && visit.to.length !== 1)) continue
    one.party ??= { ...to, inferred: true }
    addTo(visit.hosts, one)
  }
}

/** "Mayor A **had invited him**", "who **had asked her to come**". */
function hadInvited(x: Context, c: Person): boolean {
  let had = false
  let k = c.end
  for (; k < c.end + 4 && !x.is(k, C.invite); k++) {
    if (!x.is(k, C.who) && !x.is(k, C.aux) && !x.is(k, C.adverb)) return false
    had ||= x.is(k, C.have) > 0
  }
  return had && x.is(k, C.invite) > 0 && (x.is(x.after(k), C.objective) > 0 || x.after(k) > k + 1)
}

/** "a reçu l’ambassadeur d’Espagne, accompagné de l’attaché B": who comes along with one side is of it. */
export function bringCompanions(discourse: Discourse, act: Act, s: Sentence, a: Side, b: Side): void {
  if (act.site) return
  // "Accompanied by B, she called on A": who is told first comes with the subject
  let side: Side | undefined = act.subject[0]?.start > s.start + 1 ? a : undefined
  for (const c of s.chunks) {
    if (c.start > act.end + REACH) break
    if (act.subject.includes(c)) side = a
    else if (act.object.includes(c)) side = b
    // "met B in Cairo on Monday, **accompanied by** C": past where and when, it is said of the subject
    else if (side === b && !discourse.x.nounFirst && (c.kind === 'date' || c.kind === 'geo')) side = a
    else if (side && c.kind === 'person' && !c.plural && !c.weak) {
      const role = roleOf(discourse, s, c)
      if (role !== C.accompanied && role !== C.presence) continue
      const one = discourse.someone(c)
      const party = side.people[0]?.party ?? side.parties[0]
      // "en présence de l’ambassadeur de France": of the side whose land he is of
      if (role === C.presence) {
        const own = [a, b].find(({ parties }) => one.party && parties.some((p) => domestic(p.code, one.party!.code)))
        if (own) addTo(own.people, one)
        continue
      }
      // with whom one signs may be the other side's
      if (party && !act.instrument) one.party ??= { ...party, inferred: true }
      addTo(side.people, one)
    }
  }
}

/** Tokens from the end of an act to those whom its people bring along. */
const REACH = 20

/** "**The party:** Mayor A, B and C": who came, behind a colon. */
function listsMembers({ x }: Discourse, s: Sentence): boolean {
  const [first] = s.chunks.filter((c) => c.kind === 'person')
  const colon = first ? x.beforeArticle(first.start) : s.end
  if (!x.isPunct(colon, 58) || colon - s.start > LEAD) return false
  for (let k = s.start; k < colon; k++) if (x.is(k, C.memberList) && x.after(k) === colon) return true
  return false
}

/** Tokens from the beginning of a sentence to the first of the members behind its colon. */
const LEAD = 8

const ALONG = holds('attend', 'joined', 'belongs', 'accompanied', 'along', 'travel', 'arrive', 'visitNoun')

/** "With him will go A and B", "A travels with the Premier", "A and B went along". */
export function comesAlong(discourse: Discourse, s: Sentence, visit: Draft): boolean {
  const { x } = discourse
  // "**With him were** A and B"
  const [him] = s.chunks
  if (!x.nounFirst && x.is(s.start, C.with) && isHeOrShe(him) && x.is(him.end, C.be)) return true
  if (!(s.held & ALONG)) return false
  // "Accompanying the Prime Minister are A and B", "Also joining her on the trip were A and B"
  const first = x.is(s.start, C.also) ? s.start + 1 : s.start
  const whom = s.chunks.find((c) => c.start > first && c.end <= first + WHOM)
  if (
    x.is(first, C.joined) === JOINING &&
    whom &&
    whom.start <= x.after(first) + 3 &&
    isBehind(discourse, whom.end) &&
    (whom.kind === 'anaphor'
      ? whom.which !== 'they'
      : whom.kind === 'person' && (!whom.name || visit.guests.includes(discourse.someone(whom))))
  )
    return true
  if (belongsTo(discourse, s, visit) || accompanies(discourse, s, visit)) return true
  // "**Members of the delegation** are A and B"
  const [those, one] = s.chunks
  if (those?.kind === 'group' && speaksOfDelegation(x, those) && x.is(those.end, C.be) && one?.kind === 'person')
    return true
  let goes = false
  for (let k = s.start; k < s.end && !goes; k++) {
    // "A and B also **took part in the visit**"
    const part = !x.nounFirst && x.is(k, C.attend) ? x.pastArticle(x.after(k)) : k
    if (x.is(part, C.visitNoun) && x.after(part) >= s.end - 1 && part > k && isToldLast(discourse, visit)) return true
    goes =
      // "Trois ministres **l’accompagnent** : A, B et C", "B **est du voyage**"
      (x.nounFirst && x.lexicon.get(x.lex[k], C.along) > 0 && x.after(k) > k + 1) ||
      !!(x.is(k, C.travel) || x.is(k, C.arrive) || (x.is(k, C.visitNoun) && x.is(k, C.verb)))
  }
  if (!goes) return false
  for (let k = s.start; k < s.end; k++) {
    // but not "along with"
    if (x.lexicon.get(x.lex[k], C.along)) return true
    if (!x.is(k, C.with)) continue
    const m = s.chunks.find((c) => c.start >= k && c.start <= k + 2)
    if (isHeOrShe(m)) return true
    if (m?.kind === 'person' && visit.guests.includes(discourse.someoneOf.get(m)!)) return true
    if (!x.nounFirst && m?.kind === 'group' && m.delegation && m.definite && !m.owners.length) return true
    // "with her": what she owns, where nothing follows
    if (x.is(k + 1, C.possessive) && !m && (x.is(k + 2, C.verb) || x.is(k + 2, C.will) || k + 2 >= s.end - 1))
      return true
  }
  return false
}

/** "A, lawmakers and experts **are part of the Nepali delegation** accompanying B", "A **will join the Minister’s delegation**": of the delegation that travels. */
function belongsTo(discourse: Discourse, s: Sentence, visit: Draft): boolean {
  const { x } = discourse
  if (x.nounFirst) return false
  return s.chunks.some((c) => {
    if (c.kind !== 'group' || !x.has(c, C.delegation)) return false
    if (!c.owners.every((o) => o.kind === 'geo' && visit.from.some((p) => domestic(p.code, o.entry.code)))) return false
    const whose = s.chunks.find((m) => m.kind === 'person' && m.end === c.start)
    if (whose?.kind === 'person' && !visit.guests.includes(discourse.someone(whose))) return false
    const { start } = whose ?? c
    const p = x.beforeArticle(start)
    if (x.is(p, C.attend) === JOINS && x.is(p - 1, C.will) && !x.is(c.end, C.to)) return true
    // "are **members of** the delegation" is one mention
    for (let k = start; k > Math.max(s.start, start - 6); k--)
      if (x.is(k, C.belongs)) return x.is(k - 1, C.be) > 0 || x.is(k - 2, C.be) > 0
    return false
  })
}

/** "A and B **will accompany the Premier** on the mission". */
function accompanies(discourse: Discourse, s: Sentence, visit: Draft): boolean {
  const { x } = discourse
  for (let k = s.start + 1; k < s.end; k++) {
    const joins = x.is(k, C.attend) === JOINS
    if (!(x.is(k, C.accompanied) || joins) || x.after(k) > k + 1) continue
    // "was accompanied"
    if (x.is(k, C.past) && x.is(k - 1, C.aux)) continue
    const whom = s.chunks.find((c) => c.start > k && c.start <= k + 3)
    const last = !!whom && whom.end >= s.end - 1
    // "among those **accompanying the President**"
    if (x.is(k, C.ing) && !last) continue
    const travels =
      whom?.kind === 'person'
        ? visit.guests.includes(discourse.someone(whom))
        : whom?.kind === 'anaphor' && whom.which !== 'they'
    return (
      travels &&
      s.chunks.some((c) => c.kind === 'person' && c.end <= k) &&
      // "will join her **for lunch**" is no journey, but "will join her **in Peru**"
      ((x.is(k - 1, C.will) > 0 && (!joins || last || x.is(whom!.end, C.in) > 0)) ||
        // "Minister A **accompanied him**": behind the journey itself
        ((joins || isToldLast(discourse, visit)) && last && (x.is(k, C.past) || x.is(k, C.ing)) > 0) ||
        x.has({ start: k, end: s.end }, C.visitNoun))
    )
  }
  return false
}

const isToldLast = ({ drafts }: Discourse, visit: Draft): boolean => drafts.findLast((d) => !d.dropped) === visit

/** Tokens in which those stand whom others join. */
const WHOM = 16

/** "were", "on the trip will be". */
function isBehind({ x }: Discourse, k: number): boolean {
  for (let q = k; q < k + 6; q++) {
    if (x.is(q, C.be) || (x.is(q, C.will) && x.after(q) > q + 1)) return true
    if (x.isPunct(q, x.tokens.value[q]) || (x.is(q, C.verb) && !x.is(q, C.visitNoun))) return false
  }
  return false
}

/** "members of the delegation". */
function speaksOfDelegation(x: Context, c: Group): boolean {
  return x.has({ start: c.noun, end: c.end }, C.delegation)
}
