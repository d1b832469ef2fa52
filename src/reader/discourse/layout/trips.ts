import { Shape } from '../../../text/tokens.ts'
import type { Sentence } from '../../clauses/act.ts'
import type { Geo, Person } from '../../mentions.ts'
import { visitKindIn } from '../visits/visit-kind.ts'
import { domestic, partyOfGeo } from '../../parties.ts'
import { C, MUNICIPAL } from '../../word-classes.ts'
import type { Discourse } from '../discourse.ts'
import type { Draft } from '../draft.ts'
import { Column, columnAt } from './tables.ts'

// Lists of one person's journeys: "International trips made by President A", and rows of a land, towns, days and what was done.

/** Takes a title that says whose journeys the rows below tell; whether it is one. */
export function enterTrips(discourse: Discourse, b: number): boolean {
  const { x, blocks } = discourse
  const { body, end } = blocks[b]
  const s = discourse.sentencesOf(b).at(0)
  const who = s?.chunks.find((c): c is Person => c.kind === 'person')
  if (!s || !who || who.plural || (who.weak && who.end < end)) return false
  let trips = body
  while (trips < who.start && x.is(trips, C.visitSection) !== 1) trips++
  // "Visitors received by"
  if (trips === who.start || x.is(trips, C.inward) || s.chunks.some((c) => c.kind === 'geo' && !c.adjective))
    return false
  const of = x.beforeArticle(who.start)
  if (!x.is(of, C.by) && !x.is(of, C.of)) return false
  // only what parts the two: "made by", "undertaken by"
  for (let k = x.after(trips); k < of; k++) if (!x.is(k, C.past) && !x.is(k, C.in)) return false
  const one = discourse.someone(who)
  const from = one.party ?? discourse.home
  discourse.subject = { people: [one], parties: from ? [from] : [], groups: [], anaphoric: false }
  discourse.headed = b
  discourse.heading = { visits: true, trips: true, who, kind: visitKindIn(x, s), ...(from ? { from } : {}) }
  return true
}

/** Takes a title of visitors and a land, "Dignitaries to visit India", "Leaders who have visited Peru": rows of those who came. */
export function enterVisitors(discourse: Discourse, b: number): boolean {
  const { x, blocks } = discourse
  const { body, end } = blocks[b]
  if (end - body > 16) return false
  let visitors = false
  for (let k = body; k < end; k++) {
    visitors ||= x.is(k, C.people) > 0 || (x.is(k, C.officeHead) > 0 && x.is(k, C.plural) > 0)
    const geo = visitors && x.is(k, C.visit) ? discourse.geoInside.get(x.after(k)) : undefined
    if (!geo || geo.adjective || geo.end < end) continue
    discourse.headed = b
    discourse.heading = { visits: true, to: partyOfGeo(geo) }
    return true
  }
  return false
}

/** The foreign places with which a row begins, where the heading tells who goes abroad: behind nothing but its number or its day. */
export function stopsOfRow(discourse: Discourse, s: Sentence): readonly Geo[] {
  const { x, heading } = discourse
  const { from, who } = heading
  if (!from && !who) return []
  const stops: Geo[] = []
  const told = stopsInCells(discourse, s)
  if (told.length) return told
  let at = s.start
  for (const c of s.chunks) {
    if (c.kind === 'date' && !stops.length) {
      at = c.end
      continue
    }
    if (c.kind !== 'geo' || c.adjective || c.possessive || (from && domestic(from.code, c.entry.code))) break
    const behind = stops.length && x.is(at, C.and) && c.start === at + 1
    if (!behind && !isFiller(x.tokens.shape, at, c.start)) break
    stops.push(c)
    at = c.end
  }
  return stops
}

/** "3 May | Working visit | **Riga, Latvia**": in the cells under a head that says where, whichever they are. */
function stopsInCells(discourse: Discourse, s: Sentence): readonly Geo[] {
  const { from } = discourse.heading
  return s.chunks.filter(
    (c): c is Geo =>
      c.kind === 'geo' &&
      !c.adjective &&
      WHERE.includes(columnAt(discourse, s, c)) &&
      !(from && domestic(from.code, c.entry.code)),
  )
}

const WHERE: readonly number[] = [Column.place, Column.to, Column.partner]

/** Numbers and signs, as of a row's first cells. */
function isFiller(shape: Uint16Array, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!(shape[k] & (Shape.punct | Shape.number))) return false
  return true
}

/** "1 France Paris 3–5 February State visit": a row of such a list, its day right behind its places. */
export function isTrip(discourse: Discourse, s: Sentence): boolean {
  if (!discourse.heading.trips) return false
  const stops = stopsOfRow(discourse, s)
  const last = stops.at(-1)
  if (!last) return false
  const day = s.chunks.find((c) => c.kind === 'date' && c.from.m > 0)
  if (columnAt(discourse, s, last)) return !!day
  return !!day && (day.end <= stops[0].start || isFiller(discourse.x.tokens.shape, last.end, day.start))
}

/** "Norway King A and Queen B", "Chile, visiting President C": who stands right behind the places of a row receives there. */
export function receivedInRow({ x }: Discourse, s: Sentence, stops: readonly Geo[]): readonly Person[] {
  const found: Person[] = []
  let at = stops[stops.length - 1].end
  for (const c of s.chunks) {
    if (c.start < at) continue
    if (c.kind === 'date' && !found.length) {
      if (!isFiller(x.tokens.shape, at, c.start)) break
    } else if (c.kind === 'person' && !c.plural && (c.offices.length || found.length)) {
      for (let k = at; k < c.start; k++) {
        const joins = x.is(k, C.and) || x.is(k, C.article) || (x.is(k, C.visit) && x.is(k, C.ing))
        if (!joins && !isFiller(x.tokens.shape, k, k + 1)) return found
      }
      found.push(c)
    } else break
    at = c.end
  }
  return found
}

/** "Met with President B", in the row of a journey to one land: whose president, the row has told. */
export function takeMet(discourse: Discourse, visit: Draft): void {
  const [land, second] = visit.to
  if (!land || second) return
  for (const one of visit.hosts) one.party ??= { ...land, inferred: true }
  for (const s of discourse.sentencesOf(visit.block))
    for (const c of s.chunks) {
      if (c.kind !== 'person' || !c.offices.length || c.plural) continue
      const one = discourse.someone(c)
      const known = one.party && !one.party.inferred
      const level = c.offices[0] && discourse.people.level(c.offices[0])
      const [stop, other] = visit.places
      const own = level === MUNICIPAL && stop && !other ? partyOfGeo(stop) : land
      if (!known && !visit.guests.includes(one)) one.party = { ...own, inferred: true }
    }
}
