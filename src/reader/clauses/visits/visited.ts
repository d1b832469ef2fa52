import { Shape } from '../../../text/tokens.ts'
import type { Body, Geo, Mention } from '../../mentions.ts'
import { C } from '../../word-classes.ts'
import type { Subject, Told } from '../act.ts'
import type { Clause } from '../clause.ts'
import { byAhead, objectsFrom, pastInsertions } from '../objects.ts'
import { openerSubject, subjectOf } from '../subjects.ts'
import { beBefore, isNoun, verbGroup } from '../verbs.ts'
import { kindByWord, visitKind } from './kind.ts'
import { addJourney } from './legs.ts'
import { addTour, siteAhead, siteNear } from './tours.ts'
import { whitherAt } from './whither.ts'

/** "visited Peru", "the Republic was visited by", "toured farms". */
export function visitVerb(clause: Clause, i: number): number {
  const { x, s } = clause
  if (
    !x.is(i, C.visit) ||
    clause.inside(i) ||
    (x.tokens.shape[i] & Shape.newline && x.tokens.shape[i] & Shape.cap && x.is(i, C.visitNoun))
  )
    return 0
  if (x.is(i, C.visitNoun) && isNoun(clause, i)) return 0
  // "with visiting NATO forces"
  if (
    x.is(i, C.ing) &&
    i > s.start &&
    (x.is(i - 1, C.with) || x.is(i - 1, C.article) || x.is(i - 1, C.of) || x.is(i - 1, C.by) || x.is(i - 1, C.and))
  )
    return 0
  const g = verbGroup(clause, i)
  // "visitó oficialmente Portugal"
  const behind = pastInsertions(clause, x.after(i))
  const lone = pastSort(clause, behind)
  const o = objectsFrom(clause, lone, (m) => m.kind === 'geo' || m.kind === 'body' || m.kind === 'event')
  const geos = o.actors.filter((m): m is Geo => m.kind === 'geo' && !m.adjective)
  const body = o.actors.find((m): m is Body => m.kind === 'body')
  const nothing = !o.actors.length
  // "the Republic was visited by a delegation from"
  if (nothing && x.is(i, C.past) && beBefore(clause, i)) {
    const by = byAhead(clause, lone)
    const actors = by ? subjectOf(clause, i).actors : []
    const whom = actors.filter((m) => m.kind === 'person' && !m.weak)
    // "Governor A was visited by Ambassador B"
    if (by && whom.length && by.actors.some((m) => m.kind === 'person' || m.kind === 'group')) {
      const told = { anchor: i, end: by.end, subject: by.actors, object: whom }
      clause.add({ type: 'meeting', kind: 'meeting', rule: 'meeting/was-visited-by', ...told }, g)
      return by.end
    }
    const visited = actors.filter((m): m is Geo => m.kind === 'geo')
    if (by && visited.length) {
      clause.add(
        {
          type: 'visit',
          kind: 'unspecified',
          rule: 'visit/was-visited-by',
          anchor: i,
          end: by.end,
          subject: by.actors,
          to: visited,
        },
        g,
      )
      return by.end
    }
  }
  const whither = nothing ? whitherAt(clause, lone) : undefined
  if (whither) {
    const sub = subjectOf(clause, i)
    clause.add(
      {
        type: 'visit',
        kind: 'unspecified',
        rule: 'visit/visited',
        anchor: i,
        end: whither.end,
        subject: sub.actors,
        subjectless: sub.none,
        whither,
      },
      g,
    )
    return whither.end
  }
  if (nothing) {
    // "toured the Hellisheiði geothermal power plant", "visited farms and grain terminals"
    const place = x.is(i, C.ing) ? undefined : siteAhead(clause, lone)
    if (place) {
      const sub = subjectOf(clause, i)
      // "the laboratories **of the University of Turku**"
      const whose = x.is(place.end, C.of) ? clause.mentionAt(x.pastArticle(place.end + 1)) : undefined
      const site = whose?.kind === 'body' && !whose.arm ? whose : place
      return addTour(clause, { rule: 'meeting/toured', anchor: i, end: site.end, site }, sub, g)
    }
    return visitedWhom(clause, i, lone)
  }
  const sub = subjectOf(clause, i)
  const isLand = geos.length > 0 && o.actors[0].kind === 'geo' && geos[0].entry.kind !== 'city'
  if (
    geos.length &&
    ((!body && (!x.is(i, C.tour) || lone > behind || geos.length > 1)) || (isLand && !siteNear(clause, geos[0].end)))
  ) {
    const site = siteNear(clause, geos[geos.length - 1].end)
      ? siteAhead(clause, geos[geos.length - 1].start)
      : undefined
    if (site) return addTour(clause, { rule: 'meeting/toured', anchor: i, end: site.end, site }, sub, g)
    return addJourney(clause, journeyTo(clause, i, geos, o.end, sub), g)
  }
  // "the Holocaust **memorial**", which may be what is held there
  if (body || geos.length || siteNear(clause, o.actors[0].start)) {
    const site = body ?? siteAhead(clause, lone)
    if (site)
      return addTour(
        clause,
        { rule: 'meeting/toured', anchor: i, end: o.end, site, places: geos.filter((q) => q.entry.kind === 'city') },
        sub,
        g,
      )
  }
  // "a visité Lyon": what else is toured would be told with it
  const isTown = geos.length > 0 && !body && x.nounFirst
  return isTown ? addJourney(clause, journeyTo(clause, i, geos, o.end, sub), g) : 0
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
