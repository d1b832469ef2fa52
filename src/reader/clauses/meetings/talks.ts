import { afterHour } from '../../../text/hours.ts'
import { Shape } from '../../../text/tokens.ts'
import { type Geo, isCity, type Mention } from '../../mentions.ts'
import { C, DEFINITE, ITS, THEIR } from '../../word-classes.ts'
import { type Clause, isPlural } from '../clause.ts'
import { joinedTo } from '../joined.ts'
import { isDatedLine, isEntryLine, isVerbless } from '../lines.ts'
import { byAhead, objectsFrom, pastInsertions } from '../objects.ts'
import { nounStatus } from '../status.ts'
import { heldBy, mainSubject, subjectOf, verbalSubject } from '../subjects.ts'
import { beBefore, isAux, isNoun, lexemeEndingAt, verbBefore, verbGroup } from '../verbs.ts'
import { talkAhead, talkKind, type TalkTail, talkTail } from './talk-phrase.ts'

/** "held talks with", "had a bilateral meeting with", "took part in a meeting between". */
export function holdTalks(clause: Clause, i: number): number {
  const { x } = clause
  if (!x.is(i, C.hold) || clause.inside(i)) return 0
  // "has received the credentials of": only helps another verb
  if (!x.nounFirst && x.is(i, C.have) && x.is(x.after(i), C.verb) && x.is(x.after(i), C.past)) return 0
  const whom = dative(clause, x.after(i)) ?? dativeBefore(clause, i)
  const noun = talkAhead(clause, whom?.end ?? x.after(i))
  if (noun < 0) return 0
  // "held the Strategic Dialogue": a named event
  const inside = clause.covering(noun) ?? clause.covering(x.after(noun))
  if (
    inside?.kind === 'event' &&
    inside.named &&
    (x.isCap(inside.start) || inside.end > x.after(noun) + 1) &&
    (x.is(i, C.hostEvent) || x.is(i, C.attend))
  )
    return 0
  const g = verbGroup(clause, i)
  const t = talkTail(clause, noun)
  // "**launched** negotiations on a free trade agreement": a course of talks, which is held nowhere
  const on = x.after(noun)
  const course = x.is(i, C.open) && (x.is(on, C.on) || x.is(on, C.for))
  if (course && clause.covering(x.pastArticle(on + 1))?.kind === 'instrument' && !clause.s.chunks.some(isCity)) return 0
  // "a working group, which will hold **its** first meeting in June": one of its own
  const own = !x.nounFirst && x.is(x.after(i), C.possessive) === ITS && !t.with.length && !t.between.length
  const sub = own ? { actors: [], none: false } : subjectOf(clause, i)
  const kind = t.virtual ? 'call' : talkKind(clause, noun)
  // "held talks at Hyderabad House": the other side is the one told before
  if (!own && !whom && !t.with.length && !t.between.length && !sub.actors.length && !sub.none) return 0
  const subject = t.between.length ? t.between : sub.actors
  // "It was agreed to hold the next round in Bratislava": the noun tells whose it is
  const nobody = subject.every((m) => m.kind === 'anaphor' && m.which === 'it')
  if (nobody && !t.with.length && isNext(clause, beforeDescription(clause, noun), noun)) return 0
  clause.add(
    {
      type: 'meeting',
      kind,
      rule: 'meeting/held-talks-with',
      anchor: i,
      end: t.end,
      subject,
      object: whom ? [...whom.actors, ...t.with] : t.with,
      subjectless: sub.none && !t.between.length,
    },
    g,
  )
  return Math.max(t.end, x.after(noun))
}

/** "remettent **au président A** leurs lettres de créance": whom the verb at the token before names first. */
function dative(clause: Clause, k: number): { readonly actors: Mention[]; readonly end: number } | undefined {
  const { x } = clause
  const to = x.nounFirst && clause.isDate(k) ? clause.covering(k)!.end : k
  if (!x.nounFirst || !x.is(to, C.to)) return undefined
  const o = objectsFrom(clause, to + 1, (m) => m.kind === 'person')
  if (!o.actors.length) return undefined
  const next = x.isPunct(o.end, 44) ? o.end + 1 : o.end
  return x.is(next, C.possessive) || x.is(next, C.article) ? { actors: o.actors, end: next + 1 } : undefined
}

/** "A **lui** a accordé une audience": whom a pronoun before the verb names. */
function dativeBefore(clause: Clause, i: number): { readonly actors: Mention[]; readonly end: number } | undefined {
  const { x } = clause
  if (!x.nounFirst) return undefined
  for (let k = verbGroup(clause, i).start; k < i; k++) {
    const m = clause.covering(k)
    if (m?.kind === 'anaphor' && x.is(k, C.clitic)) return { actors: [m], end: x.after(i) }
  }
  return undefined
}

/** Tokens from a noun of talks to the verb that says whom they brought together. */
const GATHERED_WITHIN = 20

/** "Un déjeuner **a réuni** mardi à Prague **A et B**", "The talks brought together A and B": whom the noun at i brings together. */
function broughtTogether(clause: Clause, i: number): Mention[] {
  const { x, s } = clause
  for (let k = x.after(i); k < Math.min(s.end, i + GATHERED_WITHIN); k++) {
    const m = clause.covering(k)
    if (m ? m.kind === 'person' || m.kind === 'group' : x.isPunct(k, 59)) return []
    if (m) continue
    if (x.is(k, C.gather)) {
      const { actors } = objectsFrom(clause, pastInsertions(clause, x.after(k)))
      const [both] = actors
      // but "réunit des délégués de dix pays"
      if (actors.length === 1) return both.kind === 'anaphor' && both.which === 'sides' ? actors : []
      return actors.every((a) => a.kind === 'person') ? actors : []
    }
    if (x.isFinite(k) && !isAux(clause, k)) return []
  }
  return []
}

/** "Bilateral with First Minister", "talks with X", "meetings with", where no verb holds them. */
export function talkNoun(clause: Clause, i: number): number {
  const { x } = clause
  const other = pastOther(clause, i)
  if (other >= 0) return other
  const t = talkTail(clause, i)
  // "les échanges entre la Tunisie et la Libye": what is traded
  const goods = isOfGoods(clause, i)
  const traded = goods || (t.between.length > 1 && x.is(i, C.exchange) && x.isPlural(i))
  // "les échanges commerciaux entre **les deux pays**"
  const trades = (m: Mention) => m.kind === 'geo' || (goods && m.kind === 'anaphor' && m.which === 'sides')
  if (traded && [...t.with, ...t.between].every(trades)) return t.end
  const before = beforeDescription(clause, i)
  const phrase: TalkPhrase = { noun: i, before, owners: ownersAt(clause, before), tail: t }
  const guested = isForGuest(clause, phrase)
  if (guested) [t.with, t.between] = [t.between, []]
  giveSidesBefore(clause, phrase)
  if (isWishedOrOutlined(clause, phrase)) return x.after(i)
  const alone = !t.with.length && !t.between.length
  return (alone ? tellAlone(clause, phrase) : 0) || tellTalks(clause, phrase, alone, guested)
}

/** A noun of talks with what stands around it. */
interface TalkPhrase {
  readonly noun: number
  /** The token before the words that describe it. */
  readonly before: number
  /** "**the Minister’s** talks". */
  readonly owners: Mention[]
  readonly tail: TalkTail
}

/** Where to go on from if the word at i is here no noun of talks, or one of which nothing is to be told; -1 if it is one. */
function pastOther(clause: Clause, i: number): number {
  const { x } = clause
  const end = x.after(i)
  const inside = clause.covering(i)
  if (!x.is(i, C.talkNoun) || (inside && inside.kind !== 'event')) return 0
  if (x.is(i, C.meet) && x.is(i, C.ing) && isAux(clause, i - 1)) return 0
  if (x.is(i, C.callNoun) && x.is(i, C.verb) && !isNoun(clause, i)) return 0
  // "renewed its **call for** the release of President A"
  if (!x.nounFirst && x.is(i, C.callNoun) && (x.is(end, C.for) || x.is(end - 1, C.for))) return end
  // "calls itself an agency"
  if (!x.nounFirst && x.is(end, C.reflexive)) return 0
  // "apart from meeting the heads of state": a verb here
  const whom = x.is(i, C.ing) && x.is(i, C.meet) && end === i + 1 ? clause.mentionAt(end) : undefined
  if (whom && whom.kind !== 'date' && !x.is(end, C.with)) return 0
  // "bilateral defense agreement": an adjective here
  if (
    x.is(i, C.talkAdjective) &&
    x.tokens.shape[end] & (Shape.lower | Shape.cap) &&
    !x.is(end, C.with) &&
    !x.is(end, C.between) &&
    !x.is(end, C.at) &&
    !x.is(end, C.in)
  )
    return 0
  // "addressed an audience": those who listen
  const heard = !x.nounFirst && x.is(i - 1, C.article) && x.is(i - 2, C.speech) && x.is(i - 2, C.attend)
  if (heard && !x.is(end, C.with)) return end
  // "A and B discussed **in a phone conversation** their cooperation": how they did
  const prior = clause.found.at(-1)
  const how = prior?.type === 'meeting' && prior.anchor === verbBefore(clause, i)
  return how && !x.nounFirst && x.is(x.beforeArticle(i), C.in) ? end : -1
}

/** The token before what describes talks: "**the** third round of bilateral talks", "**his** virtual meeting". */
function beforeDescription(clause: Clause, i: number): number {
  const { x, s } = clause
  let k = i - 1
  while (
    k >= s.start &&
    (x.is(k, C.talkAdjective) || x.is(k, C.virtual) || x.is(k, C.ordinal) || x.is(k, C.visitKind)) &&
    !clause.inside(k)
  )
    k--
  // "**her** May 2 meetings with", "**Minister A’s** May 2 call with"
  const date = x.nounFirst ? undefined : clause.covering(k)
  const p = date?.kind === 'date' ? date.start - 1 : -1
  return p >= s.start && (x.is(p, C.possessive) || x.tokens.shape[p] & Shape.possessive) ? p : k
}

/** "**Minister A’s** talks": whose they are by a possessive that ends at token k. */
function ownersAt(clause: Clause, k: number): Mention[] {
  const { x, s } = clause
  const m = k >= s.start ? clause.covering(k) : undefined
  const owns = m && m.end === k + 1 && clause.isActor(m) && x.tokens.shape[k] & Shape.possessive
  return owns ? joinedTo(clause, m) : []
}

/** "3 June: reception **of the Consul General of Germany**": who comes, in a line without a verb. */
function isForGuest(clause: Clause, { noun, tail }: TalkPhrase): boolean {
  const { x, s } = clause
  const [guest] = tail.between
  if (tail.with.length || tail.between.length !== 1) return false
  if (x.name(C.talkNoun, x.is(noun, C.talkNoun)) !== 'reception') return false
  const comes =
    guest.kind === 'person' ? !isPlural(guest) : guest.kind === 'group' && guest.delegation && guest.owners.length > 0
  return comes && verbBefore(clause, noun) < s.start
}

/** Whom talks that do not say it themselves are with: "**With the Speaker**, there will be talks", "a dinner brought together **A and B**", "the **A–B** consultations". */
function giveSidesBefore(clause: Clause, { noun, before, tail }: TalkPhrase): void {
  const { x, s } = clause
  const [one] = tail.between
  // "between **the ministries of foreign affairs**": of the two that the page is about
  if (tail.between.length === 1 && one.kind === 'body' && one.arm && !one.owner)
    if (x.isPlural(one.start) || x.isPlural(one.end - 1)) tail.between = []
  if (tail.with.length || tail.between.length) return
  if (x.is(s.start, C.with)) {
    const o = objectsFrom(clause, s.start + 1)
    if (o.end < noun) tail.with = o.actors
    if (tail.with.length) return
  }
  tail.between = broughtTogether(clause, noun)
  if (!tail.between.length) tail.between = landsBefore(clause, before)
}

/** Tokens from what wishes for talks to their noun. */
const WISHED_WITHIN = 5

/** "**encouraged** further direct talks between": not held; "the programme **included** meetings with": an outline, told one by one elsewhere. */
function isWishedOrOutlined(clause: Clause, { noun, tail }: TalkPhrase): boolean {
  const { x, s } = clause
  for (let q = Math.max(s.start, noun - WISHED_WITHIN); q < noun; q++)
    if (x.is(q, C.wished) && !clause.inside(q)) return true
  if (!x.isPlural(x.after(noun) - 1)) return false
  const verb = verbBefore(clause, noun)
  return verb >= s.start && x.is(verb, C.outline) > 0 && !tail.with.some((m) => m.kind === 'person')
}

/** Talks that say of no one with whom: by their cities, their hour, or the row in which they stand; 0 where nothing tells that. */
function tellAlone(clause: Clause, { noun, before, owners, tail }: TalkPhrase): number {
  const { x, s } = clause
  const end = x.after(noun)
  const opens = opensRow(clause, before + 1, noun)
  // "Meetings in Montréal and Laval focused on": of the visit told before; but those who "met **for** talks in Lomé" are told
  const told = x.is(before, C.for) && x.is(before - 1, C.meet)
  if (!opens && !told && x.isPlural(end - 1) && x.is(end, C.in) && x.is(before, C.possessive) !== THEIR) {
    const o = objectsFrom(clause, end + 1, (m) => m.kind === 'geo')
    const cities = o.actors.filter(isCity)
    if (cities.length) {
      clause.add({
        type: 'meeting',
        kind: talkKind(clause, noun),
        rule: 'meeting/meetings-in',
        anchor: noun,
        end: o.end,
        subject: owners,
        subjectless: !owners.length,
        places: cities,
        status: nounStatus(clause, noun, o.end),
      })
      return o.end
    }
  }
  // "Political consultations at the level of state secretaries, Ljubljana, 4 June": of the two that the page is about
  // "11:30 Talks of the delegations": of the two of the visit whose programme it is
  const hourly = opensHour(clause, before + 1, noun)
  const next = !hourly && !opens && isNext(clause, before, noun)
  if (!hourly && !opens && !next && !areHeld(clause, before, noun, tail.end)) return 0
  // "the next round **of consultations** in Astana" is one
  if (next && x.is(tail.end, C.of) && x.is(tail.end + 1, C.talkNoun)) tail.end = x.after(tail.end + 1)
  clause.add({
    type: 'meeting',
    kind: talkKind(clause, noun),
    rule: next ? 'meeting/next-talks' : hourly ? 'meeting/talks-at' : 'meeting/talks-row',
    anchor: noun,
    end: tail.end,
    subject: [],
    subjectless: true,
    places: s.chunks.filter(isCity),
    status: next ? 'planned' : talkStatus(clause, noun, tail.end),
  })
  return tail.end
}

/** The status of talks by their own verb: "un entretien **aura** lieu", or behind their whole phrase. */
function talkStatus(clause: Clause, noun: number, end: number): ReturnType<typeof nounStatus> {
  const next = clause.x.after(noun)
  return nounStatus(clause, noun, clause.x.nounFirst && isAux(clause, next) ? next : end)
}

/** Payloads of `turn`: whose it is stands behind; and a day before. */
const TURN_OF = 2
const DAY_OF = 3

/** "Premier A **is down for** Tuesday", "On Tuesday it is **the turn of** Premier A": whom a traveller meets, told by the programme alone. */
export function turnOf(clause: Clause, i: number): number {
  const { x } = clause
  if (clause.inside(i)) return 0
  const end = x.after(i)
  const turn = x.is(i, C.turn)
  // "**Tuesday** belonged to Premier A"
  if (turn === DAY_OF && !clause.isDate(i - 1) && !x.is(i - 1, C.dayPart)) return 0
  const o = turn === TURN_OF || turn === DAY_OF ? objectsFrom(clause, end) : { ...subjectOf(clause, i), end }
  if (!o.actors.length || !o.actors.every((m) => m.kind === 'person' && (!m.weak || m.offices.length))) return 0
  const told = { anchor: i, end: o.end, subject: [], object: o.actors, subjectless: true }
  clause.add({ type: 'meeting', kind: 'meeting', rule: 'meeting/turn-of', ...told }, verbGroup(clause, i))
  return Math.max(o.end, end)
}

/** Both sides of talks by "their", and how they are told there; none where no one is meant. */
interface Theirs {
  readonly both: Mention[]
  readonly rule: 'meeting/talks-with' | 'meeting/remarks-at' | 'meeting/recalled'
}

/** "À l’issue de **leur** rencontre, A et B ont adopté", "Remarks by A and B before **their** meeting", "recalled **their** meeting in Shusha". */
function theirs(clause: Clause, { noun, before, tail }: TalkPhrase): Theirs {
  const { x, s } = clause
  const leads = lexemeEndingAt(clause, before)
  if (x.is(before - 1, C.of) || x.is(leads, C.after) || x.is(leads, C.during)) {
    const both = [mainSubject(clause, noun, tail.end), verbalSubject(clause, noun)].find((one) => one.length > 1)
    if (both) return { both, rule: 'meeting/talks-with' }
  }
  // "Remarks by Minister A and Minister B **Before Their Meeting**", as a title
  const spoke = s.block === 0 || x.isCap(noun) ? speakersOf(clause, before) : []
  if (spoke.length > 1) return { both: spoke, rule: 'meeting/remarks-at' }
  const recalled = recalledBy(clause, noun, tail.end)
  return { both: recalled, rule: recalled.length ? 'meeting/recalled' : 'meeting/talks-with' }
}

/** "**A’s talks with B**", "In a meeting with A, **B** reviewed": talks whose sides their words or their clause tell. */
function tellTalks(clause: Clause, phrase: TalkPhrase, alone: boolean, guested: boolean): number {
  const { x } = clause
  const { noun, before, tail } = phrase
  const their = alone && x.is(before, C.possessive) === THEIR ? theirs(clause, phrase) : undefined
  const between = their?.both ?? (tail.between.length || tail.with.length ? tail.between : frontedBy(clause, phrase))
  const [one] = between
  if (!tail.with.length && between.length < 2 && !(one && (one.kind === 'anaphor' || isPlural(one)))) return 0
  // "the importance of a conclusion on talks with Iran": what was spoken of
  const spokenOf = !phrase.owners.length && isTopic(clause, noun)
  if (spokenOf && tail.with.length > 0 && tail.with.every((m) => m.kind === 'geo' || m.kind === 'body')) return tail.end
  const virtual = tail.virtual || (before + 1 < noun && !!x.is(before + 1, C.virtual)) || !!x.is(noun - 1, C.virtual)
  const held = between.length ? between : holdersOf(clause, phrase)
  // "**Through** talks with many groups, the Envoy seeks peace": a way to something
  if (x.is(before, C.by) > 1 && before === clause.s.start && tail.with.every((m) => m.kind === 'group')) return tail.end
  // "In a meeting with A, President B reviewed the situation": whose clause it opens
  // "In **his** meeting with A, **both sides** signed", "During talks with A, the sides discussed": he and A, and not those who met before
  const his = !x.nounFirst && !!x.is(before, C.possessive)
  const told = held.length ? [] : mainSubject(clause, his ? before : noun, tail.end)
  const withOne = !x.nounFirst && tail.with.some((m) => m.kind === 'person' && m.name)
  const areBoth = told.every((m) => m.kind === 'anaphor' && (m.which === 'sides' || m.which === 'they'))
  const main = (his || withOne) && areBoth ? [] : told
  const others = tail.with.filter((m) => !told.includes(m))
  const subject = held.length ? held : others.length ? main : []
  clause.add({
    type: 'meeting',
    kind: virtual ? 'call' : guested ? 'meeting' : talkKind(clause, noun),
    rule: their?.rule ?? (tail.chaired ? 'meeting/chaired' : 'meeting/talks-with'),
    anchor: noun,
    end: tail.end,
    subject,
    object: others.length ? others : tail.with,
    subjectless: !subject.length,
    status: talkStatus(clause, noun, tail.end),
  })
  return tail.end
}

/** "**In a phone call**, A and B agreed", "**After a meeting** in Cairo, A and B signed": both who do what the clause behind tells. */
function frontedBy(clause: Clause, { noun, tail }: TalkPhrase): Mention[] {
  const { x, s } = clause
  const article = x.is(s.start + 1, C.article)
  if (x.nounFirst || noun > s.start + 4 || !article || article === DEFINITE) return []
  if (!x.is(s.start, C.in) && !x.is(s.start, C.during) && !x.is(s.start, C.after)) return []
  const people = mainSubject(clause, noun, tail.end).filter((m) => m.kind === 'person')
  return people.length > 1 || people.some((m) => (m.owners?.length ?? 0) > 1) ? people : []
}

/** Who held talks: their owners, who speaks after them in a heading, or the subject of the verb over them. */
function holdersOf(clause: Clause, { noun, before, owners }: TalkPhrase): Mention[] {
  const { x, s } = clause
  if (owners.length) return owners
  // "Statement by the Prime Minister of Barbados following bilateral talks with", as a heading
  const speaker = x.is(before, C.after) && before > s.start ? clause.covering(before - 1) : undefined
  if (speaker?.kind === 'person' && speaker.end === before) return [speaker]
  // "A dinner **was given** for her **by the Mayor**"
  for (let k = x.after(noun); !x.nounFirst && k < Math.min(s.end, noun + TO_GIVEN); k++)
    if ((x.is(k, C.give) || x.is(k, C.receive) || x.is(k, C.hold)) && x.is(k, C.past) && beBefore(clause, k))
      return byAhead(clause, x.after(k))?.actors ?? []
  // "The program included meetings with", "focused on meetings with": the subject told before
  return heldBy(clause, before) ?? verbalSubject(clause, noun)
}

/** Tokens from a noun of talks to the verb of whoever gave them. */
const TO_GIVEN = 6

/** Those named right before "before their meeting", whose possessive stands at token k. */
function speakersOf(clause: Clause, k: number): Mention[] {
  const { x, s } = clause
  const p = lexemeEndingAt(clause, k)
  if (!x.is(p, C.before) && !x.is(p, C.after)) return []
  const last = clause.covering(p - 1)
  if (last?.kind !== 'person' || last.end !== p) return []
  // "Minister A **With** Minister B"
  const people = s.chunks.filter((m) => m.kind === 'person' && m.end <= p && !m.plural)
  for (let q = s.start; q < p; q++) if (x.isFinite(q) && !clause.inside(q)) return []
  return people
}

/** "conferred **about** the nuclear talks with Iran": what was spoken of, and who spoke of it is another. */
function isTopic(clause: Clause, noun: number): boolean {
  const { x, s } = clause
  // "faire le point **sur les** négociations avec l’Union", "ont **évoqué les** négociations avec la Chine"
  const p = x.nounFirst ? x.beforeArticle(noun) : noun - 1
  if (x.is(p, C.on) || x.is(p, C.about)) return true
  if (x.nounFirst) return x.is(p, C.speech) > 0 && x.isParticiple(p) && !clause.inside(p)
  for (let k = noun - 1; k >= Math.max(s.start, noun - TOPIC) && !x.is(k, C.verb); k--)
    if (x.is(k, C.about) && !x.is(k, C.on) && !clause.inside(k)) return true
  return false
}

/** Tokens from what leads in a topic to its noun. */
const TOPIC = 6

/** "les échanges commerciaux entre A et B": of goods or people between lands, and no talks. */
function isOfGoods(clause: Clause, i: number): boolean {
  const { x } = clause
  if (!x.is(i, C.exchange)) return false
  const k = x.after(i)
  // "les échanges du Luxembourg avec la France"
  const land = x.is(k, C.of) ? clause.mentionAt(x.after(k)) : undefined
  if (land?.kind === 'geo' && x.isPlural(i)) return true
  return !!x.is(x.is(k, C.of) ? x.after(k) : k, C.exchanged)
}

/** "The presidents recalled their meeting in Shusha last month": those who tell of it, where a day or place makes it one. */
function recalledBy(clause: Clause, noun: number, end: number): Mention[] {
  const { x, s } = clause
  const verb = verbBefore(clause, noun)
  if (verb < s.start || !x.is(verb, C.recall) || noun - verb > 6 || x.isPlural(x.after(noun) - 1)) return []
  const told = s.chunks.some(
    (m) => m.start >= noun && m.start < end + 8 && (m.kind === 'date' || (m.kind === 'geo' && x.is(m.start - 1, C.in))),
  )
  return told ? subjectOf(clause, verb).actors.filter((m) => m.kind === 'anaphor' || m.kind === 'person') : []
}

/** The lands that talks of a day or of a count are named after: "the third round of **Kenya-Oman** consultations". */
function landsBefore(clause: Clause, last: number): Geo[] {
  const { x, s } = clause
  const b = clause.covering(last)
  if (b?.kind !== 'geo' || b.end !== last + 1 || x.tokens.shape[last] & Shape.possessive) return []
  const p = b.start - 1
  const dash = x.isHyphen(p) || x.isPunct(p, 47)
  const a = dash ? clause.covering(p - 1) : x.tokens.shape[b.start] & Shape.joined ? clause.covering(p) : undefined
  if (a?.kind !== 'geo') return []
  let counted = false
  for (let q = Math.max(s.start, a.start - 5); q < a.start; q++) counted ||= x.is(q, C.ordinal) !== 0
  // "leads the delegation in the A–B consultations": they are held
  const verb = verbBefore(clause, a.start)
  const held = verb >= s.start && (x.is(verb, C.lead) || x.is(verb, C.hold) || x.is(verb, C.attend))
  return counted || held || s.chunks.some((m) => m.kind === 'date') ? [a, b] : []
}

/** Tokens of a row that opens with its year at most. */
const ROW = 16

/** Whether the noun phrase opens a line that has its day: "2012: political consultations in Ljubljana", "2012 First round of consultations, Oslo". */
function opensRow(clause: Clause, start: number, noun: number): boolean {
  const { x, s } = clause
  const [first] = s.chunks
  const row = first?.kind === 'date' && first.start === s.start && s.end - s.start < ROW && isVerbless(x, s)
  if (!x.isPlural(x.after(noun) - 1) || !(row || isDatedLine(x, s) || isEntryLine(x, s))) return false
  const from = first?.kind === 'date' && first.start - s.start <= 2 ? first.end : s.start
  let k = from
  while (k < start && x.tokens.shape[k] & Shape.punct) k++
  if (x.is(k, C.ordinal) && x.is(k + 1, C.edition) && x.is(k + 2, C.of)) k += 3
  return k === start
}

/** "Political **consultations were last held in** Ankara": of the two that the page is about. */
function areHeld(clause: Clause, before: number, noun: number, end: number): boolean {
  const { x, s } = clause
  if (x.nounFirst || verbBefore(clause, noun) >= s.start || !x.isPlural(x.after(noun) - 1)) return false
  // "**The** talks were held in": those told before
  if (x.is(noun - 1, C.article) === DEFINITE) return false
  // "Consultations of the ministers", "the Bank's consultations" are not theirs
  if (before >= s.start && clause.covering(before)) return false
  let k = Math.max(end, x.after(noun))
  // "between the ministries **of foreign affairs**"
  if (end > x.after(noun) && x.is(end, C.of)) while (k < s.end && !x.is(k, C.bePast) && !x.is(k, C.happen)) k++
  if (!x.is(k, C.bePast) && !x.is(k, C.happen)) return false
  while (k < s.end && x.is(k, C.happen) !== 1 && (x.is(k, C.aux) || x.is(k, C.adverb) || x.is(k, C.last)))
    k = x.after(k)
  return !!((x.is(k, C.hold) && x.is(k, C.past) && !x.is(k, C.attend)) || x.is(k, C.happen))
}

/** "The **next round** of consultations will be held in Bratislava in 2025": of those who have talked, on a day or in a town to come. */
function isNext(clause: Clause, before: number, noun: number): boolean {
  const { x, s } = clause
  if (x.nounFirst || !(x.is(noun, C.upcoming) || (x.is(before, C.upcoming) && !clause.inside(before)))) return false
  const isSet = (from: number) => s.chunks.some((m) => m.start > from && (m.kind === 'date' || isCity(m)))
  // "It was agreed **to hold the next round** in Bratislava"
  const verb = verbBefore(clause, noun)
  if (verb >= s.start && x.is(verb, C.hold) && x.is(verb - 1, C.infinitive)) return isSet(noun)
  let will = false
  for (let k = x.after(noun); k < Math.min(s.end, noun + NEXT_WITHIN); k++) {
    if (clause.inside(k)) continue
    const happens = x.is(k, C.happen)
    if (happens === TO_COME || (will && (happens || (x.is(k, C.hold) && x.is(k, C.past))))) return isSet(k)
    will ||= x.is(k, C.will) > 0 || x.is(k, C.planned) > 0
  }
  return false
}

/** Payload of `happen`: it is still to come. */
const TO_COME = 2

/** Tokens from a noun of talks to the verb that says they will be held. */
const NEXT_WITHIN = 12

/** Whether the noun phrase, which says of no one but the delegations whose talks they are, is all of a row that opens with its hour. */
function opensHour(clause: Clause, start: number, noun: number): boolean {
  const { x, s } = clause
  let from = afterHour(x.tokens, s.start, s.end)
  if (from === s.start) return false
  while (from < start && x.tokens.shape[from] & Shape.punct) from++
  if (from !== start) return false
  for (let k = start; k < s.end; k++) {
    const m = clause.covering(k)
    if (m && m.kind !== 'geo' && !(m.kind === 'group' && m.delegation && !m.owners.length)) return false
    // a private dinner, "réunion d’information", "réunion avec la communauté"
    if (x.is(k, C.visitKind) && x.name(C.visitKind, x.is(k, C.visitKind)) === 'private') return false
    if (x.is(k, C.with) || x.is(k, C.for) || (k === x.after(noun) && x.is(k, C.of) && !x.is(k, C.visitKind)))
      return false
  }
  return true
}
