import { Shape } from '../../../text/tokens.ts'
import { type Body, isCity, type Span } from '../../mentions.ts'
import { C } from '../../word-classes.ts'
import type { Subject, Told } from '../act.ts'
import type { Clause } from '../clause.ts'
import { objectsFrom } from '../objects.ts'
import { subjectOf } from '../subjects.ts'
import { verbGroup } from '../verbs.ts'

/** A tour is a meeting with those whose place it is. */
export function addTour(
  clause: Clause,
  told: Pick<Told, 'rule' | 'anchor' | 'end' | 'site' | 'places'>,
  who: Subject,
  group?: { readonly planned: boolean },
): number {
  clause.add({ type: 'meeting', kind: 'site visit', ...told, subject: who.actors, subjectless: who.none }, group)
  return told.end
}

/** "toured the port", "was shown round the plant": a tour told by its verb alone. */
export function siteTour(clause: Clause, i: number): number {
  const { x, s } = clause
  if (!x.is(i, C.tour) || clause.inside(i)) return 0
  const g = verbGroup(clause, i)
  // "The port **was shown to** him"
  if (!x.nounFirst && x.after(i) > i + 1 && x.is(x.after(i) - 1, C.to)) {
    const { actors, end } = objectsFrom(clause, x.after(i))
    const place = clause.covering(i - 1)
    const site = place?.kind === 'body' ? place : siteAhead(clause, s.start)
    if (!actors.length || !site || site.end > i) return 0
    return addTour(clause, { rule: 'meeting/toured', anchor: i, end, site }, { actors, none: false }, g)
  }
  const sub = subjectOf(clause, i)
  const body = objectsFrom(clause, x.after(i), (m) => m.kind === 'body' || m.kind === 'event').actors[0]
  let end = x.after(i)
  let site: Body | Span | undefined = body?.kind === 'body' ? body : undefined
  if (!site) {
    for (let k = end; k < Math.min(end + 14, s.end); k++) {
      const m = clause.byStart.get(k)
      if (m !== undefined && s.chunks[m].kind === 'body') {
        site = s.chunks[m]
        break
      }
      if (x.isPunct(k, 46) || x.isPunct(k, 59)) break
    }
  }
  site ??= siteAhead(clause, end)
  // "a visité **le** quartier des artisans", but "des usines"
  const isOne = x.nounFirst && !x.is(end, C.of)
  if (!site && !isOne && !x.is(i, C.siteAct)) return 0
  site ??= { start: end, end: Math.min(s.end, end + 6) }
  end = Math.max(end, site.end)
  return addTour(clause, { rule: 'meeting/toured', anchor: i, end, site }, sub, g)
}

/** A word of places one tours stands right behind: "the Hellisheiði **power plant**", but "Lyon with twelve companies". */
export function siteNear(clause: Clause, i: number): boolean {
  for (let k = i; k < Math.min(i + 5, clause.s.end); k++) {
    if (clause.x.is(k, C.siteHead)) return true
    if (clause.x.tokens.shape[k] & Shape.punct || clause.x.is(k, C.and) || clause.x.is(k, C.frameWord)) return false
  }
  return false
}

/** A place one tours, in lower or capital letters, from i on. */
export function siteAhead(clause: Clause, i: number): Span | undefined {
  const { x, s } = clause
  let head = -1
  for (let k = i; k < Math.min(i + 12, s.end); k++) {
    // "saw the signing of an agreement on farms"
    if (clause.covering(k)?.kind === 'instrument') break
    if (x.is(k, C.siteHead)) {
      head = k
      if (!x.is(k + 1, C.siteHead)) break
      continue
    }
    if (
      x.isPunct(k, 44) ||
      x.isPunct(k, 46) ||
      x.isPunct(k, 59) ||
      x.is(k, C.to) ||
      x.is(k, C.by) ||
      x.is(k, C.with) ||
      x.is(k, C.who)
    )
      break
  }
  // "visited farms and firms" names no place
  if (head >= 0 && x.tokens.shape[head] & Shape.lower && x.isPlural(head) && !namedWithin(clause, i, head))
    return undefined
  if (head < 0) return undefined
  // "the port **of Bilbao**"
  const town = x.is(head + 1, C.of) ? clause.mentionAt(head + 2) : undefined
  return { start: i, end: town && isCity(town) ? town.end : head + 1 }
}

function namedWithin(clause: Clause, from: number, to: number): boolean {
  for (let k = from; k <= to; k++)
    if (
      clause.x.tokens.shape[k] & Shape.cap ||
      clause.x.is(k, C.article) ||
      clause.x.tokens.shape[k] & Shape.number ||
      clause.x.is(k, C.cardinal)
    )
      return true
  return false
}
