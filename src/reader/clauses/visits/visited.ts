import { Shape } from '../../../text/tokens.ts'
import type { Body, Geo, Mention, Span } from '../../mentions.ts'
import { C } from '../../word-classes.ts'
import type { Subject, Told } from '../act.ts'
import type { Clause } from '../clause.ts'
import { byAhead, objectsFrom, pastInsertions } from '../objects.ts'
import { openerSubject, subjectOf } from '../subjects.ts'
import { beBefore, isNoun, verbGroup, type VerbGroup } from '../verbs.ts'
import { kindByWord, visitKind } from './kind.ts'
import { addJourney } from './legs.ts'
import { addTour, siteAhead, siteNear } from './tours.ts'
import { whitherAt } from './whither.ts'

/** "visited Peru", "the Republic was visited by", "toured farms". */
export function visitVerb(clause: Clause, i: number): number {
  if (!isVisiting(clause, i)) return 0
  const { x } = clause
  const g = verbGroup(clause, i)
  // "visitó oficialmente Portugal"
  const behind = pastInsertions(clause, x.after(i))
  const lone = pastSort(clause, behind)
  const o = objectsFrom(clause, lone, (m) => m.kind === 'geo' || m.kind === 'body' || m.kind === 'event')
  if (!o.actors.length)
    return wasVisited(clause, i, lone, g) || visitedThere(clause, i, lone, g) || visitedWhom(clause, i, lone)
  const sub = subjectOf(clause, i)
  const toured = (site: Body | Span, end: number, places?: Geo[]) =>
    addTour(clause, { rule: 'meeting/toured', anchor: i, end, site, ...(places && { places }) }, sub, g)
  const geos = o.actors.filter((m): m is Geo => m.kind === 'geo' && !m.adjective)
  const body = o.actors.find((m): m is Body => m.kind === 'body')
  const isLand = geos.length > 0 && o.actors[0].kind === 'geo' && geos[0].entry.kind !== 'city'
  const isJourney = !body && (!x.is(i, C.tour) || lone > behind || geos.length > 1)
  if (geos.length && (isJourney || (isLand && !siteNear(clause, geos[0].end)))) {
    const last = geos[geos.length - 1]
    const site = siteNear(clause, last.end) ? siteAhead(clause, last.start) : undefined
    return site ? toured(site, site.end) : addJourney(clause, journeyTo(clause, i, geos, o.end, sub), g)
  }
  // "the Holocaust **memorial**", which may be what is held there
  if (body || geos.length || siteNear(clause, o.actors[0].start)) {
    const site = body ?? siteAhead(clause, lone)
    const cities = geos.filter((q) => q.entry.kind === 'city')
    if (site) return toured(site, o.end, cities)
  }
  // "a visité Lyon": what else is toured would be told with it
  const isTown = geos.length > 0 && !body && x.nounFirst
  return isTown ? addJourney(clause, journeyTo(clause, i, geos, o.end, sub), g) : 0
}

/** The word at i is a verb of visiting. */
function isVisiting(clause: Clause, i: number): boolean {
  const { x, s } = clause
  if (!x.is(i, C.visit) || clause.inside(i)) return false
  const noun = x.is(i, C.visitNoun)
  if (noun && x.tokens.shape[i] & Shape.newline && x.tokens.shape[i] & Shape.cap) return false
  if (noun && isNoun(clause, i)) return false
  // "with visiting NATO forces"
  const p = i - 1
  if (!x.is(i, C.ing) || i === s.start) return true
  return !(x.is(p, C.with) || x.is(p, C.article) || x.is(p, C.of) || x.is(p, C.by) || x.is(p, C.and))
}

/** "the Republic **was visited by** a delegation from", "Governor A was visited by Ambassador B": the token behind it, or 0. */
function wasVisited(clause: Clause, anchor: number, from: number, g: VerbGroup): number {
  const by = clause.x.is(anchor, C.past) && beBefore(clause, anchor) ? byAhead(clause, from) : undefined
  if (!by) return 0
  const { end, actors: subject } = by
  const { actors } = subjectOf(clause, anchor)
  const object = actors.filter((m) => m.kind === 'person' && !m.weak)
  const to = actors.filter((m): m is Geo => m.kind === 'geo')
  const told = { anchor, end, subject }
  if (object.length && subject.some((m) => m.kind === 'person' || m.kind === 'group'))
    clause.add({ type: 'meeting', kind: 'meeting', rule: 'meeting/was-visited-by', ...told, object }, g)
  else if (to.length) clause.add({ type: 'visit', kind: 'unspecified', rule: 'visit/was-visited-by', ...told, to }, g)
  else return 0
  return end
}

/** "visited **our country**", "toured **the Hellisheiði geothermal power plant**", "visited **farms** and grain terminals": the token behind a place told by no name that is known, or 0. */
function visitedThere(clause: Clause, anchor: number, from: number, g: VerbGroup): number {
  const { x } = clause
  const whither = whitherAt(clause, from)
  if (whither) {
    const { end } = whither
    const { actors: subject, none: subjectless } = subjectOf(clause, anchor)
    const told = { anchor, end, subject, subjectless, whither }
    clause.add({ type: 'visit', kind: 'unspecified', rule: 'visit/visited', ...told }, g)
    return end
  }
  const place = x.is(anchor, C.ing) ? undefined : siteAhead(clause, from)
  if (!place) return 0
  // "the laboratories **of the University of Turku**"
  const whose = x.is(place.end, C.of) ? clause.mentionAt(x.pastArticle(place.end + 1)) : undefined
  const site = whose?.kind === 'body' && !whose.arm ? whose : place
  const told = { rule: 'meeting/toured', anchor, end: site.end, site } as const
  return addTour(clause, told, subjectOf(clause, anchor), g)
}

/** The visit to these places that the verb at i tells. */
function journeyTo(clause: Clause, i: number, to: Geo[], end: number, sub: Subject): Told {
  // "Visiting Portugal, the Minister met", "While visiting Portugal, the Minister met"
  const opener = sub.none ? openerSubject(clause, i) : []
  return {
    type: 'visit',
    // "**officially** visited Peru"
    kind: sub.mission ? visitKind(clause, sub.mission) : kindByWord(clause, i - 1),
    rule: 'visit/visited',
    anchor: i,
    end,
    subject: opener.length ? opener : sub.actors,
    subjectless: sub.none && !opener.length,
    to,
  }
}

/** "Ambassador A **visited Governor B**": one in office is called on; the end of whom, or 0. */
function visitedWhom(clause: Clause, i: number, from: number): number {
  const { x } = clause
  if (x.nounFirst || x.is(i, C.tour) || x.is(i, C.ing)) return 0
  const whom = objectsFrom(clause, from, (m) => m.kind === 'person')
  const isOfficial = (m: Mention) =>
    m.kind === 'person' && m.offices.length > 0 && !m.plural && !(x.tokens.shape[m.end - 1] & Shape.possessive)
  if (!whom.actors.length || !whom.actors.every(isOfficial)) return 0
  const { actors } = subjectOf(clause, i)
  if (!actors.some((m) => m.kind === 'person' || m.kind === 'group' || m.kind === 'anaphor')) return 0
  const told = { anchor: i, end: whom.end, subject: actors, object: whom.actors }
  clause.add({ type: 'meeting', kind: 'meeting', rule: 'meeting/called-on', ...told }, verbGroup(clause, i))
  return whom.end
}

/** "visitera **les villes françaises de** Paris, Lyon et Nice": past what the places are. */
function pastSort(clause: Clause, from: number): number {
  const { x } = clause
  let k = x.pastArticle(from)
  if (!x.nounFirst || k === from || !x.is(k, C.regionWord) || !x.isPlural(k)) return from
  k = x.after(k)
  const land = clause.covering(k)
  if (land?.kind === 'geo' && land.adjective && land.start === k) k = land.end
  return x.is(k, C.of) && clause.mentionAt(k + 1)?.kind === 'geo' ? k + 1 : from
}
