import type { Act, Sentence } from '../clauses/act.ts'
import { townOfDateline } from '../clauses/lines.ts'
import { beforeSortOfPlace } from '../clauses/sort-of-place.ts'
import { type Geo, isCity, type Mention } from '../mentions.ts'
import { domestic } from '../parties.ts'
import { C, THERE } from '../word-classes.ts'
import type { Discourse } from './discourse.ts'
import type { Draft } from './draft.ts'
import { isHourly } from './layout/programme.ts'

// Where an act was, by what its own words do not say.

/** And one that is where the text was written. */
const HERE = 1

/** The places of an act; without any, the city in the name of the house where it was, or the one that "there" means. */
export function giveWhere(discourse: Discourse, act: Act, draft: Draft, s: Sentence): void {
  const { x } = discourse
  draft.places.push(...act.places)
  if (draft.places.length) return
  const inside = (from: number, to: number) => {
    for (let k = from; k < to; k++) {
      const g = discourse.geoInside.get(k)
      if (g && isCity(g) && !draft.places.includes(g) && isOfText(discourse, g)) draft.places.push(g)
    }
  }
  if (act.site) inside(act.site.start, act.site.end)
  else if (act.event) inside(act.event.start, act.event.end)
  for (const c of s.chunks) {
    if (draft.places.length || c.kind !== 'body' || c.start < act.anchor || c.start > act.end + 8) continue
    const p = x.beforeArticle(c.start)
    if (x.is(p, C.at)) inside(c.start, c.end)
    // "at the Royal Palace, Nuku’alofa"
    const city = x.isPunct(c.end, 44) && x.is(p, C.at) ? s.chunks.find((g) => g.start === c.end + 1) : undefined
    if (!draft.places.length && city && isCity(city)) draft.places.push(city)
  }
  if (draft.places.length) return
  // "**Baku hosted** talks between A and B": where they were, and no side of them
  const [host] = s.chunks
  if (host && isCity(host) && x.has({ start: host.end, end: host.end + 2 }, C.hostEvent)) {
    const at = draft.parties.length > 2 ? draft.parties.findIndex((p) => p.code === host.entry.code) : -1
    if (at >= 0) draft.parties.splice(at, 1)
    draft.places.push(host)
  }
  if (draft.places.length) return
  const row = townOfRow(discourse, s)
  if (row) draft.places.push(row)
  else goOnAt(discourse, act, draft)
  if (draft.places.length) return
  // "MUSCAT, 3 May (ONA) – The Minister met": where it was written, if nothing says where they met
  const town = draft.type === 'visit' || act.kind === 'call' ? undefined : townOfDateline(x, s)
  if (town) draft.places.push(town)
  if (draft.places.length) return
  // "in a meeting **here** on Wednesday"
  const { dateline } = discourse
  for (let k = s.start; k < s.end && dateline?.entry.kind === 'city'; k++)
    if (x.is(k, C.there) === HERE && !x.is(k, C.where) && act.kind !== 'call') {
      draft.places.push(dateline)
      return
    }
  if (!discourse.here) return
  for (let k = s.start; k < s.end; k++)
    if (
      x.is(k, C.there) === THERE &&
      // "there is", but "elle y est reçue"
      (x.nounFirst ? x.is(k - 1, C.ago) !== 1 : !x.is(k + 1, C.be) && !x.is(k + 1, C.aux) && !x.is(k + 1, C.will))
    )
      draft.places.push(discourse.here)
}

/** "15:00 Meeting with Ambassador A **(Market Hall, Ghent)**", "15 May: signing of an agreement**, Ghent**": the town with which a row closes. */
function townOfRow(discourse: Discourse, s: Sentence): Geo | undefined {
  const { x, geoInside } = discourse
  if (!(discourse.listsDays(s) || isHourly(discourse, s))) return undefined
  const [before, last] = s.chunks.slice(-2)
  if (last && isCity(last) && before.kind !== 'geo' && last.end >= s.end - 1 && x.isPunct(last.start - 1, 44))
    return last
  const close = s.end - 1
  if (!x.isPunct(close, 41)) return undefined
  for (let k = close - 1; k > close - TOWN && k > s.start; k--) {
    const geo = geoInside.get(k)
    if (geo?.end === close) return geo.entry.kind === 'city' ? geo : undefined
  }
  return undefined
}

/** Words of a town's name. */
const TOWN = 5

/** "in Ghent", "at Davos", "in downtown Accra": a town in which something was. */
export function isWhere({ x }: Discourse, c: Mention): c is Geo {
  if (!isCity(c)) return false
  const p = x.nounFirst ? c.start - 1 : beforeSortOfPlace(x, 0, c.start)
  return !!(x.is(p, C.in) || x.is(p, C.at))
}

/** "The mission moved on to Osaka. The Governor met": in the city of the journey that its paragraph has come to. */
function goOnAt(discourse: Discourse, act: Act, draft: Draft): void {
  const { stop, visit } = discourse
  if (!stop || !visit || draft.type !== 'meeting' || draft.kind === 'call' || act.date?.from.d) return
  if (draft.status !== stop.status || !visit.to.some((p) => domestic(p.code, stop.place.entry.code))) return
  if (draft.people.some((one) => visit.guests.includes(one))) draft.places.push(stop.place)
}

/** "Bayan Palace" is in Kuwait, of which the text tells, and not in Bayan in China, of which nothing is told. */
function isOfText({ home, geoInside }: Discourse, { entry }: Geo): boolean {
  if (home && domestic(home.code, entry.code)) return true
  for (const g of geoInside.values()) if (g.entry.code !== entry.code && domestic(g.entry.code, entry.code)) return true
  return false
}
