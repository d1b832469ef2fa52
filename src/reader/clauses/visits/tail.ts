import { Shape } from '../../../text/tokens.ts'
import type { Body, Geo, Mention, Span } from '../../mentions.ts'
import { isAdjectiveBehind } from '../../noun-first.ts'
import { C } from '../../word-classes.ts'
import type { Clause } from '../clause.ts'
import { byAhead, endsWithPreposition, objectsFrom, pastInsertions } from '../objects.ts'
import { isAux, verbBefore } from '../verbs.ts'
import { whitherAt } from './whither.ts'

/** What the words behind "visit" say of it: "**to Oslo by Minister A**". */
export interface VisitTail {
  readonly to: Geo[]
  by: Mention[]
  of: Mention[]
  hosts: Mention[]
  site: Body | undefined
  whither: Span | undefined
  /** It is said to be of someone who could not be made out. */
  ofOthers: boolean
  end: number
}

/** Parts that may follow "visit". */
const PARTS = 14

/** What follows "visit": "to Y", "of X to Y", "by X", "in Z". */
export function visitTail(clause: Clause, noun: number): VisitTail {
  const { x, s } = clause
  const start = x.after(noun)
  const tail: VisitTail = {
    to: [],
    by: [],
    of: [],
    hosts: [],
    site: undefined,
    whither: undefined,
    ofOthers: false,
    end: start,
  }
  // "départ pour Boston": the preposition belongs to the noun
  if (x.nounFirst && endsWithPreposition(x, noun)) {
    const o = objectsFrom(clause, start, (m) => m.kind === 'geo' && !m.adjective && !m.people)
    tail.to.push(...(o.actors as Geo[]))
    if (o.actors.length) tail.end = o.end
  }
  for (let round = 0; round < PARTS && tail.end < s.end; round++) {
    const next = pastPart(clause, noun, tail)
    if (next <= tail.end) break
    tail.end = next
  }
  const made = tail.by.length || tail.of.length ? undefined : madeBy(clause, tail.end)
  if (made) [tail.by, tail.end] = [made.actors, made.end]
  return tail
}

/** "a visit to Oslo **was made** in May **by Minister A**", "a été effectuée": who made it, behind its verb. */
function madeBy(clause: Clause, from: number): { actors: Mention[]; end: number } | undefined {
  const { x } = clause
  let k = from
  while (isAux(clause, k)) k++
  const by = k > from && x.is(k, C.light) && x.is(k, C.past) ? byAhead(clause, x.after(k)) : undefined
  // "the Governor's travel is paid by the Foundation"
  return by?.actors.every((m) => m.kind === 'body') ? undefined : by
}

/** Past the next part of a tail, which is told in it; its own end where nothing of the visit stands there. */
function pastPart(clause: Clause, noun: number, tail: VisitTail): number {
  const { x } = clause
  // "her first trip **abroad** to Kenya"
  const away = !x.nounFirst && x.is(tail.end, C.adverb) > 0 && x.is(tail.end + 1, C.to) > 0
  const k = away ? tail.end + 1 : tail.end
  if (x.is(k, C.which) && !clause.inside(k)) return pastRelative(clause, tail, k)
  if (x.nounFirst && !clause.inside(k)) {
    const past = pastDescription(clause, tail, k)
    if (past > k) return past
  }
  if (x.is(k, C.to) || x.is(k, C.into) || ((x.is(k, C.in) || x.is(k, C.at)) && !tail.to.length))
    return pastDestination(clause, noun, tail, k)
  if (x.is(k, C.by)) {
    const o = objectsFrom(clause, k + 1)
    if (!o.actors.length) return k
    tail.by = o.actors
    return o.end
  }
  // "**du** 6 au 9 mai"
  const date = clause.mentionAt(k)
  if (date?.kind === 'date') return date.end
  if (x.is(k, C.of) || x.is(k, C.from)) return pastOwner(clause, noun, tail, k)
  const led = x.is(k, C.in) || x.is(k, C.on) || x.is(k, C.from) || x.is(k, C.during)
  const day = led ? clause.mentionAt(k + 1) : undefined
  if (day?.kind === 'date') return day.end
  if (x.isPunct(k, 44)) return pastSetOff(clause, tail, k)
  // "visit by the Speaker (Ljubljana, 2–4 May 2016)"
  if (x.isPunct(k, 40) && !tail.to.length && (tail.by.length || tail.of.length)) {
    const at = clause.byStart.get(k + 1)
    const place = at === undefined ? undefined : clause.s.chunks[at]
    if (place?.kind !== 'geo' || place.adjective) return k
    tail.to.push(place)
    return place.end
  }
  return k
}

/** "the visit to Oslo **which Minister A made**". */
function pastRelative(clause: Clause, tail: VisitTail, k: number): number {
  const told = relativeAct(clause, k)
  if (!told) return k
  tail.by = [told.who]
  if (told.to) tail.to.push(told.to)
  return told.end
}

/** "visite **officielle de travail** de deux jours", "la visite**, depuis lundi,** à Tunis": what a language that sets the noun first puts between it and who goes where. */
function pastDescription(clause: Clause, tail: VisitTail, k: number): number {
  const { x } = clause
  // "visite **officielle de travail de deux jours** à"
  if (
    x.is(k, C.visitKind) ||
    x.is(k, C.duration) ||
    isAdjectiveBehind(x, k) ||
    x.is(k, C.adverb) ||
    x.is(k, C.offAway) ||
    // "la visite **effectuée** à Tunis"
    (x.is(k, C.light) && x.is(k, C.past) && !x.is(k, C.finite))
  )
    return x.after(k)
  const insertion = x.isPunct(k, 44) ? relativeBehind(clause, k) : 0
  if (insertion) return insertion
  const past = x.isPunct(k, 44) || x.is(k, C.in) ? k + 1 : k
  const from = x.is(past, C.since) ? past + 1 : past
  const day = clause.covering(from)
  if (day?.kind === 'date' && day.start >= past) return day.end
  if (past === k) return k
  if (!tail.to.length && isApart(clause, past)) return past
  return (x.is(past, C.by) || x.is(past, C.of)) && !tail.by.length && !tail.of.length ? past : k
}

/** "**to Norway and Denmark**", "**here**", "**to the Port of Rotterdam**", "**to Minister A**": where a visit goes, or whom it is to. */
function pastDestination(clause: Clause, noun: number, tail: VisitTail, k: number): number {
  const { x, s } = clause
  const { to } = tail
  const isTo = !!x.is(k, C.to)
  const whither = to.length || tail.whither ? undefined : whitherAt(clause, k + 1)
  if (whither) {
    tail.whither = whither
    return whither.end
  }
  const goes = (m: Mention) => (m.kind === 'geo' && !m.people) || (m.kind === 'body' && isTo)
  // "The **visit** to Norway and Denmark was called off": of the verb it is the subject
  const o = objectsFrom(clause, k + 1, goes, verbBefore(clause, noun) < s.start)
  const geos = o.actors.filter((m): m is Geo => m.kind === 'geo' && !m.adjective)
  if (geos.length) {
    to.push(...geos)
    return o.end
  }
  const body = o.actors.find((m): m is Body => m.kind === 'body')
  if (body) {
    if (body.owner && body.arm) to.push(body.owner)
    else tail.site ??= body
    return o.end
  }
  if (!isTo) return k + 1
  const person = objectsFrom(clause, k + 1, (m) => m.kind === 'person')
  if (!person.actors.length) return k
  tail.hosts = person.actors
  return person.end
}

/** "**of President A**", "**from Bavaria**": whose visit it is; "a study tour **of New Zealand**": where it goes. */
function pastOwner(clause: Clause, noun: number, tail: VisitTail, k: number): number {
  const { x } = clause
  const isOf = !!x.is(k, C.of)
  // "of three days"
  if (isOf && x.is(k + 1, C.cardinal) && x.is(k + 2, C.unit)) return k + 3
  const { actors, end } = objectsFrom(clause, k + 1)
  // "Visit to China **of 100 youth**"
  tail.ofOthers = !x.nounFirst && tail.to.length > 0 && !actors.length && isOf
  if (!actors.length) return k
  const toured = x.is(x.after(noun) - 1, C.tour) && isOf ? actors.filter((m): m is Geo => m.kind === 'geo') : []
  if (toured.length && toured.every((g) => !g.adjective && !g.people)) tail.to.push(...toured)
  else if (isOf || !tail.of.length) tail.of = actors
  return end
}

/** What a comma at k sets off: "a mission**, including representatives of three towns,** to Japan", "a visit to Lyon**, France**". */
function pastSetOff(clause: Clause, tail: VisitTail, k: number): number {
  const { x } = clause
  if (tail.to.length) {
    const land = clause.mentionAt(k + 1)
    if (land?.kind !== 'geo' || land.start !== k + 1) return k
    tail.to.push(land)
    return land.end
  }
  const included = !x.nounFirst && x.is(k + 1, C.including) ? pastIncluded(clause, k + 1) : 0
  if (included) return included
  if (x.is(k + 1, C.led) || x.is(k + 1, C.accompanied)) {
    const o = objectsFrom(clause, x.after(k + 1))
    if (o.actors.length && x.isPunct(o.end, 44)) return o.end + 1
  }
  // "the last visit**, by Peruvian deputies to Oslo,** took place"
  if (!tail.of.length && !tail.by.length && x.is(k + 1, C.by)) return k + 1
  // "the visit of the Prime Minister, Josefa Qalobula, to New Zealand"
  const goesOn = (tail.of.length || tail.by.length) && x.is(k + 1, C.to) && clause.mentionAt(k + 2)?.kind === 'geo'
  return goesOn ? k + 1 : k
}

/** The token behind the comma that closes who is included, where it is "to"; else 0. */
function pastIncluded({ x, s }: Clause, from: number): number {
  for (let k = from; k < Math.min(s.end, from + INCLUDED); k++) {
    if (x.isPunct(k, 44) && x.is(k + 1, C.to)) return k + 1
    if (x.isFinite(k) || x.isPunct(k, 59)) return 0
  }
  return 0
}

/** Tokens that those included may take up. */
const INCLUDED = 30

/** Who makes a visit by the clause behind its noun, where to if it says, and the token behind that. */
interface RelativeAct {
  readonly who: Mention
  readonly end: number
  readonly to?: Geo
}

/** Tokens from who makes a visit to the verb. */
const VERB_WITHIN = 16

/** Tokens that may be set in before the clause of a visit. */
const SET_IN = 8

/** "une mission**, officielle celle-là, que** le ministre entame": the word that opens the clause behind the comma, 0 for none. */
function relativeBehind({ x, s }: Clause, comma: number): number {
  for (let k = comma + 1; k < Math.min(s.end, comma + SET_IN); k++) {
    if (x.is(k, C.which) && !x.is(k, C.definite)) return x.isPunct(k - 1, 44) ? k : 0
    if (x.isFinite(k) || x.is(k, C.aux)) return 0
  }
  return 0
}

/** "la visite **que M. Nafti devait effectuer** à Rome": who makes it, and the token behind the verb. */
function relativeAct(clause: Clause, which: number): RelativeAct | undefined {
  const { x, s } = clause
  const who = clause.mentionAt(which + 1)
  // "la visite **qu’a effectuée au Togo, le 6 mai, le ministre A**"
  const verb = which + 2
  if (x.nounFirst && isAux(clause, verb - 1) && x.is(verb, C.light)) {
    const behind = clause.mentionAt(x.pastArticle(pastInsertions(clause, x.after(verb))))
    const to = s.chunks.find((m): m is Geo => m.kind === 'geo' && m.start > verb && m.end < (behind?.start ?? 0))
    return behind && clause.isActor(behind) ? { who: behind, end: behind.end, ...(to ? { to } : {}) } : undefined
  }
  if (!who || !clause.isActor(who)) return undefined
  for (let v = who.end; v < Math.min(s.end, who.end + VERB_WITHIN); v++) {
    if (clause.inside(v)) continue
    if (x.is(v, C.light) || (!x.nounFirst && x.is(v, C.planning))) return { who, end: x.after(v) }
    // "la ministre A (Relations internationales)"
    if (v === who.end && x.isPunct(v, 40)) {
      while (v < s.end && !x.isPunct(v, 41) && v - who.end < VERB_WITHIN) v++
      continue
    }
    if (!x.is(v, C.aux) && !x.is(v, C.planned) && !x.is(v, C.adverb) && !x.is(v, C.not) && !x.isPunct(v, 44))
      return undefined
  }
  return undefined
}

/** "une visite de travail**, au Ghana**.": where to, set apart by a comma, with nothing behind it that it could belong to. */
function isApart(clause: Clause, k: number): boolean {
  const { x, s } = clause
  if (!x.isPunct(k - 1, 44) || !(x.is(k, C.into) || x.is(k, C.in) || x.is(k, C.to))) return false
  const place = clause.mentionAt(x.pastArticle(k + 1))
  if (place?.kind !== 'geo' || place.adjective) return false
  return place.end >= s.end || (x.tokens.shape[place.end] & Shape.punct) !== 0 || x.is(place.end, C.where) > 0
}
