import type { EngagementKind } from '../../../model/reading.ts'
import type { Geo, Mention, Span } from '../../mentions.ts'
import { C } from '../../word-classes.ts'
import type { Act } from '../act.ts'
import type { Clause } from '../clause.ts'
import { nounAhead, objectsFrom } from '../objects.ts'
import { duration, visitKind } from '../visits/kind.ts'
import { visitTail } from '../visits/tail.ts'

// Receptions that are the beginning of a journey: whoever meets a traveller as he arrives is its host, and it is no meeting of its own.

/** Tokens from who is welcomed to where. */
const WITHIN = 9

/** Tokens from by whom one is met to where. */
const BEHIND = 4

type Welcome = Pick<Act, 'anchor' | 'end' | 'subject' | 'object' | 'subjectless'> & Partial<Act>

/** Who is met on arrival has come on a visit: on that which the clause told just before, where it told one. */
export function welcome(clause: Clause, told: Welcome, group: { readonly planned: boolean }): number {
  const { found } = clause
  const last = found.at(-1)
  if (last?.type === 'visit') found[found.length - 1] = { ...last, object: [...last.object, ...told.object] }
  else clause.add({ type: 'visit', kind: 'unspecified', rule: 'visit/was-welcomed', ...told }, group)
  return told.end
}

/** "was received **at the airport** by A", "by A **on arrival**", "**On arrival**, he was received by A". */
export function isArrival({ x, s, found }: Clause, verb: number, end: number): boolean {
  if (found.length && found.at(-1)!.type !== 'visit') return false
  let behind = end
  while (behind < s.end && behind < end + BEHIND && !x.isPunct(behind, 44) && !x.is(behind, C.and)) behind++
  if (x.has({ start: verb, end: behind }, C.arrivalSite)) return true
  for (let k = s.start; k < verb; k++) {
    if (!x.is(k, C.arrivalSite)) continue
    // "À l’aéroport, il a été accueilli par A"
    for (let q = k; q < verb; q++) if (x.isPunct(q, 44)) return true
    // "The Minister **upon arrival at the airport** was received by A"
    let other = x.nounFirst
    for (let q = k; q < verb && !other; q++) other = x.isFinite(q) && !x.is(q, C.aux)
    if (!other && (k > s.start || x.after(k) > k + 1)) return true
  }
  return false
}

/** "welcomed A **to Addis Ababa on an official visit**", "greeted A **at the airport**": what makes it an arrival, behind whom it is given to. */
export function arrivalBehind(
  clause: Clause,
  verb: number,
  whom: Span,
): { end: number; to: Geo[]; kind?: EngagementKind; days?: number | undefined } | undefined {
  const { x, s } = clause
  if (x.nounFirst) return undefined
  const { start, end } = whom
  const from = x.isPunct(end, 44) ? end + 1 : end
  const led = x.is(from, C.to) || x.is(from, C.in)
  const to = led ? (objectsFrom(clause, from + 1, isPlace).actors as Geo[]) : []
  let k = to.length ? to[to.length - 1].end : from
  const date = clause.covering(x.is(k, C.on) ? k + 1 : k)
  if (date?.kind === 'date') k = date.end
  // "on an official visit to the UAE"
  const noun = x.is(k, C.on) || x.is(k, C.for) ? nounAhead(clause, k + 1, C.visitNoun, 7) : -1
  if (noun >= 0 && (to.length || x.is(verb, C.speech)) && !clause.inside(noun)) {
    const tail = visitTail(clause, noun)
    return { end: tail.end, to: [...to, ...tail.to], kind: visitKind(clause, noun), days: duration(clause, k, noun) }
  }
  // "will welcome A **to Oslo for the Strategic Dialogue**"
  const event = to.length && x.is(from, C.to) && x.is(k, C.for) ? clause.mentionAt(x.pastArticle(k + 1)) : undefined
  if (event?.kind === 'event' && event.named) return { end: k, to }
  for (let q = end; q < Math.min(s.end, end + WITHIN); q++) {
    if (x.is(q, C.arrivalSite)) return { end: k, to }
    if (q > from && (x.isPunct(q, 44) || x.is(q, C.and) || (x.isFinite(q) && !clause.inside(q)))) break
  }
  // "welcomed at the airport the Prime Minister"
  return x.has({ start: verb, end: start }, C.arrivalSite) ? { end: k, to } : undefined
}

const isPlace = (m: Mention): m is Geo => m.kind === 'geo' && !m.adjective
