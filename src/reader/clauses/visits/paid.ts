import { C } from '../../word-classes.ts'
import { type Geo, type Group, isCity } from '../../mentions.ts'
import type { Told } from '../act.ts'
import type { Clause } from '../clause.ts'
import { nounAhead, objectsFrom, pastInsertions } from '../objects.ts'
import { openingSubject, subjectOf } from '../subjects.ts'
import { verbBefore, type VerbGroup, verbGroup } from '../verbs.ts'
import { isEnvoy } from './apposed.ts'
import { duration, isPost, visitKind } from './kind.ts'
import { visitTail } from './tail.ts'
import { placesOfWhere } from './travelled.ts'
import { addJourney } from './legs.ts'
import { addTour } from './tours.ts'
import { whitherBefore } from './whither.ts'

/** "paid an official visit to", "is on a two-day working visit to". */
export function lightVisit(clause: Clause, i: number): number {
  const { x } = clause
  if (!x.is(i, C.light)) return 0
  // "returned from a week-long study tour of New Zealand"
  // and "rentre aujourd’hui d’une mission"
  // and "effectue, du 3 au 5 mai, une visite", "effectue depuis lundi une visite"
  const from = x.nounFirst ? pastInsertions(clause, x.after(i)) : x.after(i)
  const back = x.is(i, C.finish) && x.is(from, C.from)
  if (x.is(i, C.return) && x.nounFirst && !back && x.after(i) === i + 1) return 0
  const noun = nounAhead(clause, back ? from + 1 : from, C.visitNoun, 8)
  if (noun < 0) return 0
  if (isPost(clause, noun)) return 0
  const g = verbGroup(clause, i)
  const object = visitTail(clause, noun)
  // "**Rentré d’une visite en Israël,** le ministre A"
  const comesBack = back || (x.is(i, C.finish) && x.nounFirst && x.after(i) > i + 1)
  const sub = (comesBack ? openingSubject(clause, i, object.end, true) : undefined) ?? subjectOf(clause, i)
  // "pay Georgia a visit"
  const dative = clause.mentionAt(x.after(i))
  const given = dative?.kind === 'geo' && dative.end <= noun && !dative.adjective ? dative : undefined
  // "lead an Ontario trade mission to Japan": whose it is
  const owner = given && object.to.length > 0 && x.is(i, C.lead) && !x.is(given.end, C.article) ? given : undefined
  const to = whereTo(clause, i, noun, object, g.start, given && !owner ? [given, ...object.to] : object.to)
  const called = callPaid(clause, i, noun, from, { ...object, to }, sub, g)
  if (called !== undefined) return called
  if (object.site && !to.length)
    return addTour(clause, { rule: 'meeting/site-visit', anchor: i, end: object.end, site: object.site }, sub, g)
  const kind = visitKind(clause, noun)
  // "The Council will launch a mission to assess violations": a body's, that goes nowhere
  if (kind === 'mission' && !to.length && !object.whither && sub.actors.some((m) => m.kind === 'body' && !m.arm))
    return 0
  // "Ambassador A, **who is ending her mission**": the years of a post
  const ends = kind === 'mission' && x.is(i, C.finish) && !to.length && sub.actors.length > 0
  if (ends && sub.actors.every((m) => isEnvoy(clause, m))) return object.end
  // "received President A, **who comes on a state visit**": to whom he comes
  const met = to.length || object.whither || object.hosts.length ? undefined : clause.found.at(-1)
  const isGuest = sub.actors.length > 0 && met?.type === 'meeting' && met.kind === 'meeting'
  const hosts = isGuest && sub.actors.every((m) => met.object.includes(m)) ? met.subject : object.hosts
  // "led a mission **of 22 companies from Québec** to Mexico"
  const members = x.is(i, C.lead) && sub.actors.length ? object.of.filter((m) => m.kind === 'group') : []
  const wayHome = returnBefore(clause, g.start)
  const told: Told = {
    type: 'visit',
    kind,
    rule: 'visit/paid-a-visit-to',
    anchor: i,
    end: object.end,
    subject: [...(sub.actors.length ? sub.actors : object.by), ...(owner ? [owner] : []), ...members],
    object: hosts,
    subjectless: sub.none,
    to,
    whither: object.whither ?? (to.length ? undefined : whitherBefore(clause, g.start, i)),
    returned: !!x.is(noun, C.return) && !to.length,
    days: duration(clause, i, noun),
    ends: !!x.is(i, C.finish) || !!wayHome,
    whence: wayHome?.home,
    ...(x.is(i, C.cancelled) ? { status: 'cancelled' as const } : {}),
  }
  // "une mission à Cotonou, du 11 au 13, puis à Abidjan, du 14 au 17"
  if (to.length) return Math.max(object.end, addJourney(clause, told, g, to[to.length - 1].end))
  clause.add(told, g)
  return object.end
}

type Tail = ReturnType<typeof visitTail>

/** Where the journey goes, by what stands behind its noun, or by what leads to it. */
function whereTo(clause: Clause, i: number, noun: number, object: Tail, start: number, to: Geo[]): Geo[] {
  const { x } = clause
  if (to.length) return to
  // "leaves on his fourth trade mission **for Germany**"
  const bound = x.is(i, C.leave) && x.is(object.end, C.for) ? clause.mentionAt(object.end + 1) : undefined
  if (bound?.kind === 'geo' && !bound.adjective) return [bound]
  // "in Lisbon, **where he is on** an official visit"
  const where = object.site || object.whither || object.hosts.length ? [] : placesOfWhere(clause, start)
  if (where.length) return where
  // "came home from a trade mission of seven days, Taiwan first and then Japan"
  if (object.site || !x.is(i, C.finish)) return []
  return clause.s.chunks.filter((c): c is Geo => c.kind === 'geo' && c.start > noun && !c.adjective && !c.possessive)
}

/** Tells a call at a ministry, or an envoy's on his host, and where it ends; 0 where it is told by its own noun, undefined for a journey. */
function callPaid(
  clause: Clause,
  i: number,
  noun: number,
  from: number,
  { site, to, hosts, end }: Tail,
  { actors, none }: ReturnType<typeof subjectOf>,
  { planned }: VerbGroup,
): number | undefined {
  const { x } = clause
  const call = { type: 'meeting', kind: 'meeting', rule: 'meeting/called-on', anchor: i, end, subject: actors } as const
  const isCourtesy = (start: number): boolean => x.has({ start, end: noun + 1 }, C.courtesyCall)
  // "a effectué une visite de courtoisie au ministère de l’Industrie"
  if (x.nounFirst && site?.arm && !to.length && isCourtesy(from)) {
    clause.add({ ...call, object: [site], subjectless: none }, { planned })
    return end
  }
  if (site && !to.length) return undefined
  // "the Ambassador of Belarus to Cuba made an introductory visit to the Governor": a call, told by its own noun or by his office
  if (!hosts.length || !to.every(isCity)) return undefined
  if (isCourtesy(x.after(i))) return 0
  if (!actors.length || !actors.every((m) => isEnvoy(clause, m))) return undefined
  clause.add({ ...call, object: hosts }, { planned })
  return end
}

/** "**a regagné Tunis** jeudi, après avoir effectué une visite": the day is that of the way home, and home is there. */
function returnBefore(clause: Clause, start: number): { readonly home: Geo | undefined } | undefined {
  const { x, s } = clause
  if (!x.nounFirst || !x.is(start - 1, C.after)) return undefined
  const verb = verbBefore(clause, start)
  if (verb < s.start || !(x.is(verb, C.return) || x.is(verb, C.finish))) return undefined
  const home = clause.mentionAt(x.is(x.after(verb), C.to) ? x.after(verb) + 1 : x.after(verb))
  return { home: home?.kind === 'geo' && !home.adjective && home.end <= start ? home : undefined }
}

/** "led a delegation to Geneva", "headed a delegation of 12 exporters", "led a group of seven producers to Dili". */
export function leadVisit(clause: Clause, i: number): number {
  const { x, s } = clause
  // "bringing together 43 companies" leads nobody
  if (!x.is(i, C.lead) || clause.inside(i) || x.is(i, C.gather)) return 0
  const o = objectsFrom(clause, x.after(i), (m) => m.kind === 'group')
  const group = (o.actors[0] as Group | undefined) ?? groupOfNamed(clause, x.after(i))
  const noun = group ? -1 : nounAhead(clause, pastInsertions(clause, x.after(i)), C.visitNoun, 8)
  if (!group && noun < 0) return 0
  // "will lead **our** diplomatic **mission in** Lomé", which is there for good
  if (!group && !x.nounFirst && x.is(x.after(i), C.possessive) && x.is(x.after(noun), C.in)) return 0
  const g = verbGroup(clause, i)
  // "a quitté Lomé **à la tête d’une délégation**": who did so
  const prior = x.nounFirst && !x.is(i, C.verb) && !x.isPunct(i - 1, 44) ? verbBefore(clause, i) : -1
  const sub = subjectOf(clause, prior < s.start ? i : prior)
  let k = group ? group.end : noun
  const tail = group ? { to: [] as Geo[], end: k } : visitTail(clause, noun)
  if (group) {
    // "a delegation from the National Security Council, Department of State and Department of Energy to Geneva"
    while (
      k < s.end &&
      !(x.is(k, C.to) && clause.mentionAt(k + 1)?.kind === 'geo') &&
      !x.is(k, C.verb) &&
      !x.isPunct(k, 59)
    )
      k++
    if (x.is(k, C.to)) {
      const t = objectsFrom(clause, k + 1, (m) => m.kind === 'geo')
      tail.to.push(...(t.actors as Geo[]))
      tail.end = t.end
    } else tail.end = group.end
    // "headed the delegation to the World Urban Forum" is an attendance
    if (!tail.to.length && clause.mentionAt(group.end + 1)?.kind === 'event') return 0
    // "led the Pakistan delegation", "led their delegations in talks": to what was told before
    if (!tail.to.length && ((group.definite && group.owners.length) || x.isPlural(group.noun))) return 0
  }
  clause.add(
    {
      type: 'visit',
      kind: noun >= 0 ? visitKind(clause, noun) : 'unspecified',
      rule: 'visit/led-a-delegation-to',
      anchor: i,
      end: tail.end,
      subject: group ? [...sub.actors, group] : sub.actors,
      subjectless: sub.none,
      to: tail.to,
      days: noun >= 0 ? duration(clause, i, noun) : undefined,
    },
    g,
  )
  return tail.end
}

/** "led the Commission’s delegation": a group right behind the name of whose it is. */
function groupOfNamed(clause: Clause, i: number): Group | undefined {
  const { x, s } = clause
  for (let k = i; k < Math.min(s.end, i + 5); k++) {
    const m = clause.covering(k)
    if (m?.kind === 'group' && m.start === k) return m
    // "lead a return delegation to"
    if (!m && !x.is(k, C.article) && !x.isCap(k) && !x.is(k, C.visitNoun) && !x.is(k, C.return)) return undefined
  }
  return undefined
}
