import type { Body, Geo, Span } from '../../mentions.ts'
import { C } from '../../word-classes.ts'
import type { Context } from '../../context.ts'
import type { Clause } from '../clause.ts'
import { endsWithPreposition, objectsFrom } from '../objects.ts'
import { whitherAt } from './whither.ts'

// The way that stands behind a verb of travel: from where, with whom, on which day and whither, in whatever order.

/** Payload of `arrive` and `travel`: the place stands right behind it. */
export const DIRECT = 2
/** Payload of `offAway`: to where the text or its people are. */
const OVER = 2

/** What has been read of it. */
export interface Way {
  /** Tokens of the verb, and right behind it. */
  readonly verb: number
  readonly first: number
  /** The token read next, and the one behind the last that tells the way. */
  k: number
  end: number
  /** The places whither. */
  geos: Geo[]
  whence: Geo | undefined
  /** The airport at which one lands. */
  port: Body | undefined
  /** Words for whither: "here", "the kingdom". */
  whither: Span | undefined
  /** To where those are of whom the text tells: "came over", "the other way". */
  over: boolean
  returned: boolean
}

/** The places or the words say whither. */
export const leadsSomewhere = ({ geos, whither }: Way): boolean => geos.length > 0 || whither !== undefined

/** Goes on, is at its end, or is nothing for this step. */
type Read = 'on' | 'end' | undefined

/** In their order: the first that knows what stands at `k` reads it. */
const STEPS: readonly ((clause: Clause, way: Way) => Read)[] = [
  passDay,
  leaveFor,
  landAt,
  takeAlong,
  comeFrom,
  stopAtInvitation,
  goToPlaces,
  leaveHere,
  goWhither,
  goTheOtherWay,
  passPreposition,
]

/** Phrases behind a verb that tell a way at most. */
const PHRASES = 10

/** The way behind the verb at a token, from `first` on. */
export function wayBehind(clause: Clause, verb: number, first: number): Way {
  const way: Way = {
    verb,
    first,
    k: first,
    end: first,
    geos: [],
    whence: undefined,
    port: undefined,
    whither: undefined,
    over: false,
    // "avait fait le chemin inverse"
    returned: clause.x.is(verb, C.reverse) > 0,
  }
  for (let phrase = 0; phrase < PHRASES && way.k < clause.s.end; phrase++) {
    let read: Read
    for (let step = 0; step < STEPS.length && !read; step++) read = STEPS[step](clause, way)
    if (read !== 'on') break
  }
  return way
}

/** "Departure **for Kyiv**", "leaves **for** Rome": the verb's own preposition. */
export function leadsIn({ x }: Clause, verb: number): boolean {
  const k = x.after(verb)
  return !x.nounFirst && x.is(verb, C.travel) > 0 && k > verb + 1 && x.is(k - 1, C.for) > 0
}

/** "arrived **yesterday (Wednesday)** in", "séjourne **depuis mercredi** à". */
function passDay(clause: Clause, way: Way): Read {
  const { x } = clause
  const day = clause.mentionAt(x.is(way.k, C.since) ? way.k + 1 : way.k)
  if (day?.kind !== 'date') return undefined
  way.k = day.end
  const again = x.isPunct(way.k, 40) ? clause.mentionAt(way.k + 1) : undefined
  if (again?.kind === 'date' && x.isPunct(again.end, 41)) way.k = again.end + 1
  // "departed Abuja on Sunday, 9 March, for Kigali"
  if (way.whence && x.isPunct(way.k, 44) && x.is(way.k + 1, C.for)) way.k++
  return 'on'
}

/** "departed **Nassau** on Saturday for Kigali": where one leaves from. */
function leaveFor(clause: Clause, way: Way): Read {
  const m = way.k === way.first ? clause.mentionAt(way.k) : undefined
  if (m?.kind !== 'geo' || m.adjective) return undefined
  const bound = boundFor(clause, m.end)
  if (!bound && !leavesFor(clause, m.end)) return undefined
  way.whence = m
  way.k = bound || m.end
  return 'on'
}

/** "landed at **Kenneth Kaunda International Airport** in Lusaka". */
function landAt(clause: Clause, way: Way): Read {
  const { x } = clause
  const m = clause.mentionAt(way.k)
  if (m?.kind !== 'body' || m.arm || !x.is(way.verb, C.arrive) || way.k === way.first) return undefined
  way.port = m
  way.k = way.end = m.end
  if (x.isPunct(way.k, 44) && clause.mentionAt(way.k + 1)?.kind === 'geo') way.k++
  return 'on'
}

/** "travelled **with the Governor, A,** to Muscat". */
function takeAlong(clause: Clause, way: Way): Read {
  const { x } = clause
  if (x.nounFirst || !x.is(way.verb, C.travel) || !x.is(way.k, C.with)) return undefined
  const along = clause.mentionAt(way.k + 1)
  if (along?.kind !== 'person' && along?.kind !== 'group') return undefined
  const { end } = objectsFrom(clause, way.k + 1)
  way.k = x.isPunct(end, 44) ? end + 1 : end
  return 'on'
}

/** "flew in **from Brisbane** on Thursday", "over from Islamabad": to where the text is from; and "flew **from Suva** to Apia". */
function comeFrom(clause: Clause, way: Way): Read {
  const { x } = clause
  const { k, verb } = way
  const isFirst = k === way.first && x.is(k - 1, C.from) > 0 && !x.is(verb, C.finish)
  const at = isFirst ? k : x.is(k, C.from) ? x.after(k) : 0
  const from = !way.whence && at ? clause.mentionAt(at) : undefined
  if (from?.kind !== 'geo' || from.adjective) return undefined
  if (!x.is(verb, C.arrive) && (x.nounFirst || !x.is(from.end, C.to))) return undefined
  way.whence = from
  way.k = way.end = pastLand(clause, from)
  return 'on'
}

/** "from Porto **in Portugal** to", "from Porto**, Portugal,** to": behind the land that a town's name is told with. */
function pastLand(clause: Clause, town: Geo): number {
  const { x } = clause
  const land = x.isPunct(town.end, 44) || x.is(town.end, C.in) ? clause.mentionAt(town.end + 1) : undefined
  if (land?.kind !== 'geo' || land.entry.code !== town.entry.country) return town.end
  return x.isPunct(land.end, 44) ? land.end + 1 : land.end
}

/** "came **at the invitation of** his counterpart". */
function stopAtInvitation({ x }: Clause, { k }: Way): Read {
  return !x.nounFirst && x.is(k, C.invited) ? 'end' : undefined
}

/** "to **Lisbon and Porto**": places behind a preposition, or behind a verb that needs none. */
function goToPlaces(clause: Clause, way: Way): Read {
  const { x } = clause
  const { k, verb } = way
  const m = clause.mentionAt(k)
  if (m?.kind !== 'geo') return undefined
  const direct = x.is(verb, C.arrive) === DIRECT || x.is(verb, C.travel) === DIRECT
  if (k === way.first && !direct && !endsWithPreposition(x, verb) && !leadsIn(clause, verb)) return undefined
  if (m.adjective) return 'end'
  const { actors, end } = objectsFrom(clause, k, (q) => q.kind === 'geo')
  way.geos = (actors as Geo[]).filter((q) => !q.adjective)
  way.k = way.end = end
  // "arrived in Leeds **from Porto**"
  comeFrom(clause, way)
  return 'end'
}

/** "left **here** today for Laos". */
function leaveHere({ x }: Clause, way: Way): Read {
  if (!x.is(way.verb, C.leave) || !x.is(way.k, C.there)) return undefined
  way.k++
  return 'on'
}

/** "arrived **here**"; but "left **the country** for Oman", "departs **the island** today for Peru". */
function goWhither(clause: Clause, way: Way): Read {
  const { x } = clause
  const { verb } = way
  const whither = whitherAt(clause, way.k)
  if (!whither) return undefined
  const left = x.is(verb, C.leave) && way.k === x.after(verb)
  if (left && (x.is(whither.end, C.for) || leavesFor(clause, whither.end))) {
    way.k = whither.end
    return 'on'
  }
  way.whither = whither
  way.end = whither.end
  return 'end'
}

/** "had made the trip **in the other direction**". */
function goTheOtherWay({ x }: Clause, way: Way): Read {
  if (!x.is(way.k, C.reverse) || x.after(way.k) <= way.k + 1) return undefined
  way.returned = true
  way.end = x.after(way.k)
  return 'end'
}

/** "travelled **again to**", "came **over to**". */
function passPreposition({ x }: Clause, way: Way): Read {
  const { k } = way
  const prep = x.is(k, C.to) || x.is(k, C.in) || x.is(k, C.for) || x.is(k, C.at) || x.is(k, C.into) || x.is(k, C.on)
  if (!prep && !x.is(k, C.adverb) && !x.is(k, C.also) && !x.is(k, C.offAway)) return 'end'
  way.over ||= x.is(k, C.offAway) === OVER
  way.k = pastPreposition(x, k)
  return 'on'
}

/** Past "à destination de", or one word. */
function pastPreposition(x: Context, k: number): number {
  // "était **quant à lui** en Belgique", "se rend **pour la première fois** à Rome"
  const own = (cls: number) => x.lexicon.get(x.lex[k], cls)
  const phrase = own(C.for) || own(C.also) || own(C.adverb)
  return x.nounFirst && phrase ? x.after(k) : k + 1
}

/** "for Kigali", past a date, behind the place that one leaves. */
function leavesFor(clause: Clause, k: number): boolean {
  const { x } = clause
  let q = x.is(k, C.on) ? k + 1 : k
  const date = clause.mentionAt(q)
  if (date?.kind === 'date') q = date.end
  else if (q > k) return false
  while (x.is(q, C.adverb)) q = x.after(q)
  if (date?.kind === 'date' && x.isPunct(q, 44)) q++
  return !!x.is(q, C.for) && clause.mentionAt(pastPreposition(x, q))?.kind === 'geo'
}

/** Tokens that say how one travels. */
const VEHICLE = 10

/** "left Dhaka **by a special aircraft of the Air Force** for Delhi", "**à la tête d’une délégation** pour": the token that leads in whither; 0 where there is none. */
function boundFor(clause: Clause, i: number): number {
  const { x, s } = clause
  const day = x.nounFirst ? clause.mentionAt(i) : undefined
  const k = day?.kind === 'date' ? day.end : i
  if (x.nounFirst ? !x.is(k, C.lead) : !(x.is(k, C.by) || x.is(k, C.via) || x.is(k, C.on) || x.is(k, C.in))) return 0
  if (clause.inside(k + 1) && clause.isDate(k + 1)) return 0
  for (let q = k + 1; q < Math.min(s.end, k + VEHICLE); q++) {
    if (x.is(q, C.for)) return clause.mentionAt(q + 1)?.kind === 'geo' ? q : 0
    if (x.isPunct(q, 44) || (x.is(q, C.verb) && x.isFinite(q) && !clause.inside(q) && !x.is(q, C.common))) return 0
  }
  return 0
}
