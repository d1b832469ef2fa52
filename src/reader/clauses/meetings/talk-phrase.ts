import type { EngagementKind } from '../../../model/reading.ts'
import { Shape } from '../../../text/tokens.ts'
import type { Mention } from '../../mentions.ts'
import { C, DEFINITE } from '../../word-classes.ts'
import type { Clause } from '../clause.ts'
import { byAhead, objectsFrom, pastInsertions } from '../objects.ts'
import { isAux } from '../verbs.ts'

// The noun phrase of talks: where its noun stands, of which kind they are, and between whom.

/** The noun of talks in the noun phrase that begins at i, -1 where there is none: "delegation-level **talks**". */
export function talkAhead(clause: Clause, i: number): number {
  const { x, s } = clause
  const from = pastInsertions(clause, i)
  for (let k = from; k < Math.min(s.end, from + 8); k++) {
    const c = clause.covering(k)
    if (x.is(k, C.talkNoun) && (!c || c.kind === 'event')) {
      // "bilateral political consultations": the last of them is the noun
      for (let q = x.after(k); q < Math.min(s.end, k + 3); q++) {
        if (x.is(q, C.talkNoun) && !clause.inside(q)) return q
        if (!x.is(q, C.talkAdjective) && !(x.is(q, C.common) && !x.is(q, C.functionWord))) break
      }
      // "have strengthened the **bilateral** relations": an adjective
      if (!x.nounFirst && x.is(k, C.talkAdjective) && x.after(k) === k + 1 && describesOther(clause, x.after(k)))
        return -1
      return k
    }
    // "delegation-level talks"
    if (x.is(k, C.talkAdjective) && x.after(k) > k + 1) {
      k = x.after(k) - 1
      continue
    }
    if (c && c.kind !== 'geo' && c.kind !== 'date') return -1
    if (x.tokens.shape[k] & Shape.punct) return -1
    // "aura **des** entretiens"
    if (x.nounFirst && k === from && x.is(k, C.partitive)) continue
    if (
      x.is(k, C.with) ||
      (x.is(k, C.of) && !x.is(k - 1, C.talkAdjective) && !x.is(k - 1, C.unit)) ||
      x.is(k, C.to) ||
      x.is(k, C.by)
    )
      return -1
  }
  return -1
}

/** A noun right behind an adjective, which is no noun of talks then. */
function describesOther({ x, s }: Clause, k: number): boolean {
  return (
    k < s.end &&
    x.isWord(k) &&
    !x.is(k, C.functionWord) &&
    !x.is(k, C.with) &&
    !x.is(k, C.verb) &&
    x.is(k, C.common) > 0
  )
}

/** The kind that the noun of talks tells: a call, a reception, a meeting. */
export function talkKind(clause: Clause, noun: number): EngagementKind {
  const { x } = clause
  if (x.is(noun, C.callNoun)) return 'call'
  return x.name(C.talkNoun, x.is(noun, C.talkNoun)) as EngagementKind
}

/** What follows a noun of talks. */
export interface TalkTail {
  with: Mention[]
  between: Mention[]
  chaired: boolean
  virtual: boolean
  end: number
}

/** A tail while it is read. */
interface TailDraft extends TalkTail {
  readonly clause: Clause
  readonly x: Clause['x']
  readonly noun: number
  /** "**the** talks": told before. */
  readonly isTold: boolean
  /** What the talks were about has a "between" of its own. */
  about: boolean
}

/** What follows "talks": "with X", "between X and Y", "of X with Y", through "on Z", "in W". */
export function talkTail(clause: Clause, noun: number): TalkTail {
  const { x, s } = clause
  let k = x.after(noun)
  // "the **meeting of** A with B" is an event's noun, too
  if (k > noun + 1 && x.is(k - 1, C.of)) k--
  const isTold = x.is(noun - 1, C.article) === DEFINITE
  const none = { with: [], between: [], chaired: false, virtual: false, about: false }
  const t: TailDraft = { ...none, clause, x, noun, isTold, end: k }
  for (let round = 0; round < 26 && k < s.end; round++) {
    if (x.is(k, C.virtual)) t.virtual = true
    if (isAbout(t, k)) t.about = true
    const past = pastSetIn(t, k)
    if (!past && (isOtherClause(t, k) || takeChairs(t, k))) break
    const next = past || takeLed(t, k, round < 3) || takeMore(t, k)
    if (!next && endsAt(t, k)) break
    k = next || k + 1
  }
  return t
}

const isNobody = (t: TalkTail) => !t.with.length && !t.between.length

function isAbout({ clause, x, isTold }: TailDraft, k: number): boolean {
  if (x.is(k, C.about) && !x.is(k, C.margins) && clause.mentionAt(k + 1)?.kind !== 'date') return true
  // "was glad of the meeting and pointed to the good **relations** between A and B"
  return isTold && x.is(k, C.tie) > 0
}

/** "a meeting **on the sidelines of the Forum** between A and B", "**a eu lieu** entre A et B": behind what stands between; else 0. */
function pastSetIn(t: TailDraft, k: number): number {
  const { clause, x } = t
  const event = clause.covering(k)
  if (event?.kind === 'event' && isNobody(t)) return event.end
  // "L’audience a eu lieu **en présence de** la ministre": who looked on
  if (x.nounFirst && x.is(k, C.presence)) return objectsFrom(clause, x.after(k)).end
  return x.nounFirst && !t.isTold && x.is(k, C.happen) && event?.kind !== 'instrument' ? x.after(k) : 0
}

/** What begins at k tells something else than whom the talks were with. */
function isOtherClause(t: TailDraft, k: number): boolean {
  const { clause, x } = t
  // "l’accueil des migrants, comme l’accord entre A et B": what is between them is no talk
  if (clause.covering(k)?.kind === 'instrument') return true
  // "La rencontre **a permis** d’évoquer les liens entre A et B", but "a eu lieu entre", "a réuni"
  if (x.nounFirst) return isAux(clause, k) && isNobody(t) && opensAccount(clause, k)
  if (!x.isPunct(k, 44)) return false
  // "stressed, during a meeting**, the** depth of relations between A and B": a parenthesis ends
  if (k === x.after(t.noun) && x.is(k + 1, C.article)) return true
  // "Following these meetings in Kenya**, the Minister will** travel": another's clause
  const next = isNobody(t) ? clause.mentionAt(x.pastArticle(k + 1)) : undefined
  return next?.kind === 'person' && x.is(next.end, C.will) > 0
}

/** "the meeting of Ministers**, co-chaired by** A and B": one of each of two lands. */
function takeChairs(t: TailDraft, k: number): boolean {
  const { clause, x } = t
  const chairs = x.nounFirst || t.with.length ? undefined : chairsAt(clause, x.isPunct(k, 44) ? k + 1 : k)
  if (!chairs) return false
  t.chaired = true
  t.between = chairs.actors
  t.end = chairs.end
  return true
}

/** Those found at a place, and its end. */
type Found = ReturnType<typeof objectsFrom>

/** The talks were with these, too: the token behind them, 0 where there are none. */
function takeWith(t: TailDraft, o: Found): number {
  if (!o.actors.length) return 0
  t.with = [...t.with, ...o.actors]
  return (t.end = o.end)
}

/** The talks were between these, or these gave them. */
function takeBetween(t: TailDraft, o: Found): number {
  if (!o.actors.length) return 0
  t.between = o.actors
  return (t.end = o.end)
}

/** Takes whom the word at k leads in: the token behind them, 0 where it leads in nobody. */
function takeLed(t: TailDraft, k: number, isNear: boolean): number {
  const { clause, x } = t
  const first = !t.with.length
  if (x.is(k, C.with)) return takeOthers(t, k)
  // "une audience **à l’ambassadeur**", "ses lettres de créance **au président**"
  if (x.nounFirst && x.is(k, C.to) && !clause.inside(k) && isNobody(t))
    return takeWith(
      t,
      objectsFrom(clause, x.after(k), (m) => m.kind === 'person'),
    )
  if (x.is(k, C.by)) return takeHost(t, k)
  // "between A and B were held": the verb is of the talks
  if ((x.is(k, C.between) && !t.about) || (x.is(k, C.of) && !clause.inside(k) && first && isNear))
    return takeBetween(t, objectsFrom(clause, k + 1, undefined, true))
  return first && (x.is(k, C.for) || (!x.nounFirst && x.is(k, C.honouring))) ? takeGuest(t, k) : 0
}

/** "Discussions **with A and B** will focus on": the verb is of the talks. */
function takeOthers(t: TailDraft, k: number): number {
  const { clause, x, noun } = t
  // "with the participation of the delegation of Brandenburg"
  const present = x.lexicon.get(x.lex[k], C.chaired) && !t.with.length
  const opens = !x.nounFirst && opensSentence(clause, noun)
  const o = objectsFrom(clause, present ? x.after(k) : k + 1, undefined, opens)
  // "Discussions addressed expanding ties, in the framework of the **partnership with** the Union"
  const kind = o.actors[0]?.kind
  const isOfTies = !x.nounFirst && x.is(k - 1, C.tie) && k - 1 > noun && (kind === 'geo' || kind === 'body')
  return isOfTies ? 0 : takeWith(t, o)
}

/** "attended a luncheon **hosted by** A", "a lunch **given by** the Governor for the Ambassador". */
function takeHost(t: TailDraft, k: number): number {
  const { clause, x } = t
  const verb = beforeDays(clause, k)
  if (!x.is(verb, C.past) || !(x.is(verb, C.receive) || x.is(verb, C.give) || x.is(verb, C.hostEvent))) return 0
  const o = objectsFrom(clause, k + 1)
  const next = x.isPunct(o.end, 44) ? o.end + 1 : o.end
  const guests = x.is(next, C.for) || x.is(next, C.honouring) ? objectsFrom(clause, x.after(next)) : undefined
  if (!guests?.actors.some((m) => m.kind === 'person' || m.kind === 'group')) return takeWith(t, o)
  t.between = o.actors
  return takeWith(t, guests)
}

/** "a dinner **in honour of the Minister** was given by the Governor". */
function takeGuest(t: TailDraft, k: number): number {
  const { clause, x, noun } = t
  if (x.name(C.talkNoun, x.is(noun, C.talkNoun)) !== 'reception') return 0
  const end = takeWith(t, objectsFrom(clause, x.after(k)))
  const host = !end || t.between.length || !x.is(end, C.bePast) ? undefined : givenBy(clause, x.after(end))
  return host ? takeBetween(t, host) : end
}

/** "avec A, dans le cadre du Forum**, ainsi qu’avec** B". */
function takeMore(t: TailDraft, k: number): number {
  const { clause, x } = t
  const more = x.nounFirst && t.with.length && !t.between.length && x.isPunct(k, 44) ? alsoWith(clause, k) : 0
  return more ? takeWith(t, objectsFrom(clause, more)) : 0
}

/** The tail ends before k: at a verb, or behind those whom it named. */
function endsAt(t: TailDraft, k: number): boolean {
  const { clause, x } = t
  if (x.isPunct(k, 59) || (x.isPunct(k, 44) && !isNobody(t))) return true
  if (clause.inside(k)) return false
  // "la rencontre réunit des délégués" tells who came and "the meeting discussed trade with China" what was spoken of
  const isFar = k > x.after(t.noun) + 1 || x.is(k, x.nounFirst ? C.gather : C.discuss) > 0
  return (isFar && x.isFinite(k)) || t.with.length > 0 || (x.is(k, C.and) > 0 && t.between.length > 0)
}

/** "**co-chaired by** Minister A of Peru and Minister B of Chile" at k: two whose lands are told, and are not one. */
function chairsAt(clause: Clause, k: number): { actors: Mention[]; end: number } | undefined {
  const { x } = clause
  if (!x.is(k, C.chaired) || x.is(k, C.attend) || !x.is(x.after(k) - 1, C.by)) return undefined
  const o = objectsFrom(clause, x.after(k))
  const lands = o.actors.map((m) => (m.kind === 'person' ? m.offices.find((one) => one.owner)?.owner : undefined))
  const [a, b] = lands
  return lands.length === 2 && a?.kind === 'geo' && b?.kind === 'geo' && a.entry !== b.entry ? o : undefined
}

/** Whoever gives the meal whose verb, "given by" or "hosted by", stands at v. */
function givenBy(clause: Clause, v: number): { actors: Mention[]; end: number } | undefined {
  const { x } = clause
  const gives = x.is(v, C.give) || x.is(v, C.hostEvent) || x.is(v, C.receive) || x.is(v, C.hold)
  return gives && x.is(v, C.past) ? byAhead(clause, x.after(v)) : undefined
}

/** Tokens from one with whom the talks were to where another is led in. */
const ALSO_WITHIN = 30

/** The first token of whom "ainsi qu’avec" leads in behind the comma at k, past what was set in; 0 where none is. */
function alsoWith(clause: Clause, comma: number): number {
  const { x, s } = clause
  for (let k = comma + 1; k < Math.min(s.end, comma + ALSO_WITHIN); k++) {
    if (clause.inside(k)) continue
    const leads = x.is(k, C.and) ? x.after(k) : 0
    if (leads && x.is(leads, C.with)) {
      const next = x.after(leads)
      return objectsFrom(clause, next).actors.length ? next : 0
    }
    if (x.isFinite(k) || x.isPunct(k, 59)) return 0
  }
  return 0
}

/** A verb behind the auxiliary at k that tells what the talks brought, not that they were held or who came. */
function opensAccount(clause: Clause, k: number): boolean {
  const { x } = clause
  const v = x.is(k + 1, C.adverb) ? x.after(k + 1) : k + 1
  if (!(x.tokens.shape[v] & Shape.lower) || clause.inside(v) || x.is(v, C.frameWord)) return false
  if (x.is(v, C.concern)) return true
  return !(
    x.is(k, C.happen) ||
    x.is(v, C.happen) ||
    x.is(v, C.gather) ||
    x.is(v, C.be) ||
    x.is(v, C.hold) ||
    x.is(v, C.give) ||
    x.is(v, C.receive) ||
    x.is(v, C.hostEvent)
  )
}

/** The token before k and before the days that stand there: "sera **offert** le 20 mai par". */
function beforeDays(clause: Clause, k: number): number {
  let p = k - 1
  while (clause.x.nounFirst && clause.isDate(p)) p--
  return p
}

/** "**The discussions** with", "In Kenya, **the meeting** with": the noun of talks is what its clause is about. */
function opensSentence({ x, s }: Clause, noun: number): boolean {
  let k = noun - 1
  while (k >= s.start && (x.is(k, C.article) || x.is(k, C.talkAdjective) || x.is(k, C.possessive))) k--
  if (k < s.start) return true
  return x.isPunct(k, 44) && k - s.start < 4 && s.chunks[0]?.kind === 'geo' && s.chunks[0].end === k
}
