import { Shape } from '../../../text/tokens.ts'
import type { Body, Geo, Mention, Span } from '../../mentions.ts'
import { isAdjectiveBehind } from '../../noun-first.ts'
import { C } from '../../word-classes.ts'
import type { Clause } from '../clause.ts'
import { endsWithPreposition, objectsFrom } from '../objects.ts'
import { verbBefore } from '../verbs.ts'
import { whitherAt } from './whither.ts'

/** What follows "visit": "to Y", "of X to Y", "by X", "in Z". */
export function visitTail(
  clause: Clause,
  noun: number,
): {
  to: Geo[]
  by: Mention[]
  of: Mention[]
  hosts: Mention[]
  site?: Body
  whither?: Span
  /** It is said to be of someone who could not be made out. */
  ofOthers: boolean
  end: number
} {
  const { x, s } = clause
  const to: Geo[] = []
  let by: Mention[] = []
  let of: Mention[] = []
  let hosts: Mention[] = []
  let site: Body | undefined
  let whither: Span | undefined
  let ofOthers = false
  let k = x.after(noun)
  // "départ pour Boston": the preposition belongs to the noun
  if (x.nounFirst && endsWithPreposition(x, noun)) {
    const o = objectsFrom(clause, k, (m) => m.kind === 'geo' && !m.adjective && !m.people)
    to.push(...(o.actors as Geo[]))
    if (to.length) k = o.end
  }
  for (let round = 0; round < 14 && k < s.end; round++) {
    // "the visit to Oslo **which Minister A made**"
    if (x.is(k, C.which) && !clause.inside(k)) {
      const told = relativeAct(clause, k) ?? (x.nounFirst ? invertedAct(clause, k) : undefined)
      if (!told) break
      by = [told.who]
      if (told.to) to.push(told.to)
      k = told.end
      continue
    }
    if (x.nounFirst && !clause.inside(k)) {
      // "visite **officielle de travail de deux jours** à"
      if (
        x.is(k, C.visitKind) ||
        x.is(k, C.duration) ||
        isAdjectiveBehind(x, k) ||
        x.is(k, C.adverb) ||
        x.is(k, C.offAway)
      ) {
        k = x.after(k)
        continue
      }
      // "la visite **effectuée** à Tunis"
      if (x.is(k, C.light) && x.is(k, C.past) && !x.is(k, C.finite)) {
        k = x.after(k)
        continue
      }
      const insertion = x.isPunct(k, 44) ? relativeBehind(clause, k) : 0
      if (insertion) {
        k = insertion
        continue
      }
      const past = x.isPunct(k, 44) || x.is(k, C.in) ? k + 1 : k
      const next = clause.covering(x.is(past, C.since) ? past + 1 : past)
      if (next?.kind === 'date' && next.start >= past) {
        k = next.end
        continue
      }
      if (past > k && !to.length && isApart(clause, past)) {
        k = past
        continue
      }
      if (past > k && (x.is(past, C.by) || x.is(past, C.of)) && !by.length && !of.length) {
        k = past
        continue
      }
    }
    if (x.is(k, C.to) || (x.is(k, C.in) && !to.length) || x.is(k, C.into) || (x.is(k, C.at) && !to.length)) {
      const isTo = !!x.is(k, C.to)
      const place = to.length || whither ? undefined : whitherAt(clause, k + 1)
      if (place) {
        whither = place
        k = place.end
        continue
      }
      const goes = (m: Mention) => (m.kind === 'geo' && !m.people) || (m.kind === 'body' && isTo)
      // "The **visit** to Norway and Denmark was called off": of the verb it is the subject
      const o = objectsFrom(clause, k + 1, goes, verbBefore(clause, noun) < s.start)
      const geos = o.actors.filter((m): m is Geo => m.kind === 'geo' && !m.adjective)
      if (geos.length) {
        to.push(...geos)
        k = o.end
        continue
      }
      const body = o.actors.find((m): m is Body => m.kind === 'body')
      if (body) {
        if (body.owner && body.arm) to.push(body.owner)
        else site ??= body
        k = o.end
        continue
      }
      const person = isTo ? objectsFrom(clause, k + 1, (m) => m.kind === 'person') : undefined
      if (person?.actors.length) {
        hosts = person.actors
        k = person.end
        continue
      }
      if (!isTo) {
        k++
        continue
      }
      break
    }
    if (x.is(k, C.by)) {
      if (isOfVerb(clause, noun)) break
      const o = objectsFrom(clause, k + 1)
      if (!o.actors.length) break
      by = o.actors
      k = o.end
      continue
    }
    if (x.is(k, C.of) || x.is(k, C.from)) {
      // "of three days"
      if (x.is(k, C.of) && x.is(k + 1, C.cardinal) && x.is(k + 2, C.unit)) {
        k += 3
        continue
      }
      const o = objectsFrom(clause, k + 1)
      // "Visit to China **of 100 youth**"
      ofOthers = !x.nounFirst && to.length > 0 && !o.actors.length && !!x.is(k, C.of)
      if (!o.actors.length) break
      // "a study tour of New Zealand": where it goes
      const toured = x.is(noun, C.tour) && x.is(k, C.of) ? o.actors.filter((m): m is Geo => m.kind === 'geo') : []
      if (toured.length && toured.every((g) => !g.adjective && !g.people)) to.push(...toured)
      else if (x.is(k, C.of)) of = o.actors
      else of = of.length ? of : o.actors
      k = o.end
      continue
    }
    const date = clause.mentionAt(k)
    if (date && date.kind === 'date') {
      k = date.end
      continue
    }
    if (
      (x.is(k, C.in) || x.is(k, C.on) || x.is(k, C.from) || x.is(k, C.during)) &&
      clause.mentionAt(k + 1)?.kind === 'date'
    ) {
      k = clause.mentionAt(k + 1)!.end
      continue
    }
    // "a mission**, including representatives of three towns,** to Japan"
    const included =
      x.isPunct(k, 44) && !to.length && !x.nounFirst && x.is(k + 1, C.including) ? pastIncluded(clause, k + 1) : 0
    if (included) {
      k = included
      continue
    }
    if (x.isPunct(k, 44) && !to.length && (x.is(k + 1, C.led) || x.is(k + 1, C.accompanied))) {
      const o = objectsFrom(clause, x.after(k + 1))
      if (o.actors.length && x.isPunct(o.end, 44)) {
        k = o.end + 1
        continue
      }
    }
    // "the visit of the Prime Minister, Josefa Qalobula, to New Zealand"
    if (
      x.isPunct(k, 44) &&
      !to.length &&
      (of.length || by.length) &&
      x.is(k + 1, C.to) &&
      clause.mentionAt(k + 2)?.kind === 'geo'
    ) {
      k++
      continue
    }
    // "visit by the Speaker (Ljubljana, 2–4 May 2016)"
    const inside = x.isPunct(k, 40) && !to.length && (by.length || of.length) ? clause.byStart.get(k + 1) : undefined
    if (inside !== undefined) {
      const place = s.chunks[inside]
      if (place.kind !== 'geo' || place.adjective) break
      to.push(place)
      k = place.end
      continue
    }
    if (
      x.isPunct(k, 44) &&
      to.length &&
      clause.mentionAt(k + 1)?.kind === 'geo' &&
      (clause.mentionAt(k + 1) as Geo).start === k + 1
    ) {
      to.push(clause.mentionAt(k + 1) as Geo)
      k = clause.mentionAt(k + 1)!.end
      continue
    }
    break
  }
  return {
    ofOthers,
    to,
    by,
    of,
    hosts,
    ...(site ? { site } : {}),
    ...(whither ? { whither } : {}),
    end: Math.max(k, x.after(noun)),
  }
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

/** "accompanied on the **trip** by A": what "by" brings in is the verb's, not the noun's. */
function isOfVerb({ x, s }: Clause, noun: number): boolean {
  for (let k = noun - 1; k >= Math.max(s.start, noun - 5); k--)
    if (x.is(k, C.accompanied) && x.is(k, C.past)) return true
  return false
}

/** Who makes a visit by the clause behind its noun, where to if it says, and the token behind that. */
interface RelativeAct {
  readonly who: Mention
  readonly end: number
  readonly to?: Geo
}

/** "le voyage **que devait faire à Lisbonne le ministre A**": the verb before who makes it. */
function invertedAct(clause: Clause, which: number): RelativeAct | undefined {
  const { x, s } = clause
  let v = which + 1
  while (
    v < s.end &&
    !clause.inside(v) &&
    !x.is(v, C.light) &&
    (x.is(v, C.aux) || x.is(v, C.planned) || x.is(v, C.adverb))
  )
    v = x.after(v)
  if (!x.is(v, C.light) || clause.inside(v)) return undefined
  let k = x.after(v)
  const place = x.is(k, C.in) || x.is(k, C.to) ? clause.mentionAt(k + 1) : undefined
  const to = place?.kind === 'geo' && !place.adjective ? place : undefined
  if (to) k = to.end
  const who = clause.mentionAt(k)
  if (!who || (who.kind !== 'person' && who.kind !== 'group')) return undefined
  return { who, end: who.end, ...(to ? { to } : {}) }
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
