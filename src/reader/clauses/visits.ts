import type { EngagementKind } from '../../model/reading.ts'
import { Shape } from '../../text/scan.ts'
import { C } from '../lexicon.ts'
import { isAdjectiveBehind } from '../noun-first.ts'
import type { Body, Geo, Group, Mention, Span } from '../mentions.ts'
import { isDatedLine, isEntryLine, endsWithPreposition, type Clause, type Subject, type Told } from './clause.ts'
import { apposedTraveller, hostsOf } from './apposed.ts'

// Visits: "paid an official visit to", "arrived in", "the mission of X to Y"; and tours of places.

/** "paid an official visit to", "is on a two-day working visit to". */
export function lightVisit(clause: Clause, i: number): number {
  const { x } = clause
  if (!x.is(i, C.light)) return 0
  // "returned from a week-long study tour of New Zealand"
  const back = x.is(i, C.finish) && x.is(x.after(i), C.from)
  const noun = clause.nounAhead(back ? x.after(i) + 1 : x.after(i), C.visitNoun, 8)
  if (noun < 0) return 0
  const g = clause.group(i)
  const sub = clause.subject(i)
  const object = visitTail(clause, noun)
  // "pay Georgia a visit"
  const dative = clause.mentionAt(x.after(i))
  let to = dative?.kind === 'geo' && dative.end <= noun && !dative.adjective ? [dative, ...object.to] : object.to
  // "came home from a trade mission of seven days, Taiwan first and then Japan"
  if (!to.length && !object.site && x.is(i, C.finish))
    to = clause.s.chunks.filter((c): c is Geo => c.kind === 'geo' && c.start > noun && !c.adjective && !c.possessive)
  if (object.site && !to.length) {
    return addTour(clause, { rule: 'meeting/site-visit', anchor: i, end: object.end, site: object.site }, sub, g)
  }
  // "the Ambassador of Belarus to Cuba made an introductory visit to the Governor": a call, told by its own noun or by his office
  if (object.hosts.length && !to.length) {
    for (let k = x.after(i); k <= noun; k++) if (x.is(k, C.courtesyCall)) return 0
    if (sub.actors.length > 0 && sub.actors.every((m) => m.kind === 'person' && m.offices.some((o) => o.posted))) {
      clause.add(
        {
          type: 'meeting',
          kind: 'meeting',
          rule: 'meeting/called-on',
          anchor: i,
          end: object.end,
          subject: sub.actors,
          object: object.hosts,
        },
        { planned: g.planned },
      )
      return object.end
    }
  }
  clause.add(
    {
      type: 'visit',
      kind: visitKind(clause, noun),
      rule: 'visit/paid-a-visit-to',
      anchor: i,
      end: object.end,
      subject: sub.actors.length ? sub.actors : object.by,
      object: object.hosts,
      subjectless: sub.none,
      to,
      whither: object.whither,
      returned: !!x.is(noun, C.return) && !to.length,
      days: duration(clause, i, noun),
      ends: !!x.is(i, C.finish),
      ...(x.is(i, C.cancelled) ? { status: 'cancelled' as const } : {}),
    },
    { planned: g.planned },
  )
  return object.end
}

/** A tour is a meeting with those whose place it is. */
function addTour(
  clause: Clause,
  told: Pick<Told, 'rule' | 'anchor' | 'end' | 'site' | 'places'>,
  who: Subject,
  group?: { readonly planned: boolean },
): number {
  clause.add({ type: 'meeting', kind: 'site visit', ...told, subject: who.actors, subjectless: who.none }, group)
  return told.end
}

/** "led a delegation to Geneva", "headed a delegation of 12 exporters", "led a group of seven producers to Dili". */
export function leadVisit(clause: Clause, i: number): number {
  const { x, s } = clause
  if (!x.is(i, C.lead) || clause.inside(i)) return 0
  const o = clause.objects(x.after(i), (m) => m.kind === 'group')
  const group = (o.actors[0] as Group | undefined) ?? groupOfNamed(clause, x.after(i))
  const noun = group ? -1 : clause.nounAhead(clause.pastInsertions(x.after(i)), C.visitNoun, 8)
  if (!group && noun < 0) return 0
  const g = clause.group(i)
  const sub = clause.subject(i)
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
      const t = clause.objects(k + 1, (m) => m.kind === 'geo')
      tail.to.push(...(t.actors as Geo[]))
      tail.end = t.end
    } else tail.end = group.end
    // "headed the delegation to the World Urban Forum" is an attendance
    if (!tail.to.length && clause.mentionAt(group.end + 1)?.kind === 'event') return 0
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
    if (!m && !x.is(k, C.article) && !x.isCap(k)) return undefined
  }
  return undefined
}

export function visitVerb(clause: Clause, i: number): number {
  const { x, s } = clause
  if (
    !x.is(i, C.visit) ||
    clause.inside(i) ||
    (x.tokens.shape[i] & Shape.newline && x.tokens.shape[i] & Shape.cap && x.is(i, C.visitNoun))
  )
    return 0
  if (x.is(i, C.visitNoun) && clause.isNoun(i)) return 0
  // "with visiting NATO forces"
  if (
    x.is(i, C.ing) &&
    i > s.start &&
    (x.is(i - 1, C.with) || x.is(i - 1, C.article) || x.is(i - 1, C.of) || x.is(i - 1, C.by) || x.is(i - 1, C.and))
  )
    return 0
  const g = clause.group(i)
  const o = clause.objects(x.after(i), (m) => m.kind === 'geo' || m.kind === 'body' || m.kind === 'event')
  const geos = o.actors.filter((m): m is Geo => m.kind === 'geo' && !m.adjective)
  const body = o.actors.find((m): m is Body => m.kind === 'body')
  const lone = x.after(i)
  const nothing = !o.actors.length
  // "the Republic was visited by a delegation from"
  if (nothing && x.is(i, C.past) && clause.beBefore(i)) {
    const by = clause.byAhead(lone)
    const visited = by ? clause.subject(i).actors.filter((m): m is Geo => m.kind === 'geo') : []
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
    const sub = clause.subject(i)
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
    const site = x.is(i, C.ing) ? undefined : siteAhead(clause, lone)
    if (site) {
      const sub = clause.subject(i)
      return addTour(clause, { rule: 'meeting/toured', anchor: i, end: site.end, site }, sub, g)
    }
    return 0
  }
  const sub = clause.subject(i)
  if (
    (geos.length && !body && !x.is(i, C.tour)) ||
    (geos.length &&
      o.actors[0].kind === 'geo' &&
      (geos[0].entry.kind === 'country' || geos[0].entry.kind === 'subdivision') &&
      !siteNear(clause, geos[0].end))
  ) {
    if (siteNear(clause, geos[geos.length - 1].end)) {
      const site = siteAhead(clause, geos[geos.length - 1].start)
      if (site) {
        return addTour(clause, { rule: 'meeting/toured', anchor: i, end: site.end, site }, sub, g)
      }
    }
    clause.add(
      {
        type: 'visit',
        kind: 'unspecified',
        rule: 'visit/visited',
        anchor: i,
        end: o.end,
        subject: sub.actors,
        subjectless: sub.none,
        to: geos,
      },
      g,
    )
    return o.end
  }
  if (body || geos.length) {
    const site = body ?? siteAhead(clause, lone)
    if (site)
      return addTour(
        clause,
        { rule: 'meeting/toured', anchor: i, end: o.end, site, places: geos.filter((q) => q.entry.kind === 'city') },
        sub,
        g,
      )
  }
  return 0
}

export function siteTour(clause: Clause, i: number): number {
  const { x, s } = clause
  if (!x.is(i, C.tour) || clause.inside(i)) return 0
  const g = clause.group(i)
  const sub = clause.subject(i)
  const body = clause.objects(x.after(i), (m) => m.kind === 'body' || m.kind === 'event').actors[0]
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
  if (!site && !x.is(i, C.siteAct)) return 0
  site ??= { start: end, end: Math.min(s.end, end + 6) }
  end = Math.max(end, site.end)
  return addTour(clause, { rule: 'meeting/toured', anchor: i, end, site }, sub, g)
}

export function travel(clause: Clause, i: number): number {
  const { x, s } = clause
  const arrive = x.is(i, C.arrive)
  const travel = x.is(i, C.travel)
  const back = x.is(i, C.return)
  // "put their heads together"
  if (!(arrive || travel) || back || clause.inside(i) || x.is(i - 1, C.possessive)) return 0
  // "will include stops in Tokyo"
  if (x.is(i, C.sform) && x.is(i - 1, C.outline)) return 0
  let k = x.after(i)
  // "en visite **de travail** en Algérie"
  const own = x.nounFirst && k > i + 1 && x.is(k - 1, C.visitNoun) ? k - 1 : -1
  if (own >= 0) k = pastKind(clause, k)
  const first = k
  const g = clause.group(i)
  let geos: Geo[] = []
  let whence: Geo | undefined
  let returned = false
  let whither: Span | undefined
  let end = k
  for (let round = 0; round < 10 && k < s.end; round++) {
    const m = clause.mentionAt(k)
    if (m?.kind === 'date') {
      k = m.end
      continue
    }
    // "departed Nassau on Saturday for Kigali": where one leaves from
    if (round === 0 && m?.kind === 'geo' && !m.adjective && leavesFor(clause, m.end)) {
      whence = m
      k = m.end
      continue
    }
    const prep = x.is(k, C.to) || x.is(k, C.in) || x.is(k, C.for) || x.is(k, C.at) || x.is(k, C.into) || x.is(k, C.on)
    if (
      (m?.kind === 'geo' && (k > first || arrive) && round > 0) ||
      (m?.kind === 'geo' && (endsWithPreposition(x, i) || arrive === DIRECT))
    ) {
      if (m.kind !== 'geo' || m.adjective) break
      const o = clause.objects(k, (q) => q.kind === 'geo')
      geos = (o.actors as Geo[]).filter((q) => !q.adjective)
      end = o.end
      break
    }
    whither = whitherAt(clause, k)
    if (whither) {
      end = whither.end
      break
    }
    // "had made the trip in the other direction"
    if (x.is(k, C.reverse) && x.after(k) > k + 1) {
      returned = true
      end = x.after(k)
      break
    }
    if (!prep && !x.is(k, C.adverb) && !x.is(k, C.also) && !x.is(k, C.offAway)) break
    k++
  }
  const apposed = own >= 0 ? apposedTraveller(clause, i) : undefined
  const hosts = apposed && !geos.length && !whither ? hostsOf(clause, apposed) : []
  if (!geos.length && !whither && !returned && !hosts.length) return 0
  if (x.is(i, C.ing) && !g.planned && clause.group(i).participle) return 0
  const sub = apposed ?? openingSubject(clause, i, end, own >= 0) ?? clause.subject(i)
  if (!sub.actors.some((m) => m.kind === 'person' || m.kind === 'group' || m.kind === 'anaphor') && !sub.none) return 0
  if (sub.none && x.is(i, C.be)) return 0
  // "tourists reached Croatia" in numbers
  if (arrive === DIRECT && !sub.actors.some((m) => m.kind === 'person' || (m.kind === 'group' && m.delegation)))
    return 0
  const noun = own >= 0 ? own : nounAfter(clause, end)
  clause.add(
    {
      type: 'visit',
      kind:
        noun >= 0
          ? visitKind(clause, noun)
          : x.is(i, C.visitNoun)
            ? (x.name(x.is(i, C.visitNoun)) as EngagementKind)
            : 'unspecified',
      rule: arrive ? 'visit/arrived-in' : 'visit/travelled-to',
      anchor: i,
      end,
      subject: sub.actors,
      object: hosts,
      subjectless: sub.none,
      to: geos,
      whither,
      whence,
      returned,
      days: noun >= 0 ? duration(clause, end, noun) : undefined,
    },
    g,
  )
  return noun >= 0 ? Math.max(x.after(noun), end) : end
}

/** Payload of `arrive`: the place stands right behind it. */
const DIRECT = 2

/** "for Kigali", past a date, behind the place that one leaves. */
function leavesFor(clause: Clause, k: number): boolean {
  const { x } = clause
  let q = x.is(k, C.on) ? k + 1 : k
  const date = clause.mentionAt(q)
  if (date?.kind === 'date') q = date.end
  else if (q > k) return false
  while (x.is(q, C.adverb)) q = x.after(q)
  return !!x.is(q, C.for) && clause.mentionAt(q + 1)?.kind === 'geo'
}

/**
 * "Arrivée mardi à Oran pour trois jours, **la maire** a rencontré", "En visite à Oran, **elle**": a participle, or what one
 * is about, that opens its sentence is of the subject behind the comma.
 */
function openingSubject(clause: Clause, i: number, end: number, about: boolean): Subject | undefined {
  const { x, s } = clause
  const opens = i - s.start <= 1 || x.isPunct(i - 1, 0x2013) || x.isPunct(i - 1, 0x2014) || x.isPunct(i - 1, 45)
  if (!x.nounFirst || !opens || (!about && (!x.is(i, C.past) || x.is(i, C.finite)))) return undefined
  for (let k = end; k < Math.min(s.end, end + (about ? 24 : 12)); k++) {
    if (clause.inside(k) || !x.isPunct(k, 44)) continue
    const who = clause.mentionAt(k + 1)
    if (who && clause.isActor(who) && who.kind !== 'geo') return { actors: [who], none: false }
  }
  return undefined
}

/** Past what sort of journey it is: "en visite **officielle de deux jours** à". */
function pastKind(clause: Clause, from: number): number {
  const { x, s } = clause
  let k = from
  while (
    k < s.end &&
    !clause.inside(k) &&
    (x.lexicon.get(x.lex[k], C.visitKind) || x.is(k, C.duration) || isAdjectiveBehind(x, k))
  )
    k = x.after(k)
  return k
}

/** "here", "there", "our country" at k. */
function whitherAt(clause: Clause, k: number): Span | undefined {
  const { x } = clause
  if (x.is(k, C.there) && !x.is(k, C.where)) return { start: k, end: k + 1 }
  if (x.is(k, C.possessive) === OUR && x.is(k + 1, C.regionWord)) return { start: k, end: k + 2 }
  // "Asia", "the Gulf": which land of it, the rest of the text may tell
  const q = x.is(k, C.article) ? k + 1 : k
  if (x.is(q, C.partOfWorld) && x.isCap(q) && !clause.inside(q)) return { start: q, end: x.after(q) }
  // "au Royaume", "dans le pays": the one that speaks
  if (x.is(q, C.homeland) && !clause.inside(q) && !x.is(q + 1, C.of) && !clause.inside(q + 1))
    return { start: k, end: q + 1 }
  return undefined
}

/** Payload of `possessive`: the writer's own. */
const OUR = 5

/** "A tour that took her to Germany", "the 5th of May brought the King to Dhaka". */
export function carryVisit(clause: Clause, i: number): number {
  const { x, s } = clause
  if (!x.is(i, C.carry) || clause.inside(i)) return 0
  const who = clause.objects(
    x.after(i),
    (m) => m.kind === 'person' || (m.kind === 'anaphor' && m.which !== 'it') || (m.kind === 'group' && m.delegation),
  )
  // "took her to Oslo": where "her" owns nothing it is she
  const her = x.is(x.after(i), C.possessive) === HER && !!x.is(x.after(i) + 1, C.to)
  if (!who.actors.length && !her) return 0
  let k = her ? x.after(i) + 1 : who.end
  for (let round = 0; round < 4; round++) {
    const date = clause.mentionAt(x.is(k, C.from) || x.is(k, C.on) || x.is(k, C.in) || x.isPunct(k, 44) ? k + 1 : k)
    if (date?.kind === 'date') k = date.end
    else break
  }
  if (x.isPunct(k, 44)) k++
  if (k >= s.end || !(x.is(k, C.to) || x.is(k, C.by) === THROUGH)) return 0
  const o = clause.objects(k + 1, (m) => m.kind === 'geo')
  const geos = (o.actors as Geo[]).filter((g) => !g.adjective)
  if (!geos.length) return 0
  // "he" and "she" are the one whom the sentence has named
  const pronoun = her || who.actors.every((m) => m.kind === 'anaphor')
  const named = pronoun
    ? s.chunks.find((c) => c.end <= i && c.kind === 'person' && !c.weak && !clause.governed(c))
    : undefined
  const subject = named ? [named] : who.actors
  clause.add(
    {
      type: 'visit',
      kind: 'unspecified',
      rule: 'visit/taken-to',
      anchor: i,
      end: o.end,
      subject,
      subjectless: !subject.length,
      to: geos,
    },
    clause.group(i),
  )
  return o.end
}

/** Payload of `possessive`: a woman's. */
const HER = 2

/** Payload of `by`: "through". */
const THROUGH = 2

/** "got back from Tokyo": where one comes back from, one has been; the day told is the last. */
export function returnFrom(clause: Clause, i: number): number {
  const { x, s } = clause
  if (!x.is(i, C.finish) || clause.inside(i)) return 0
  let k = x.after(i)
  if (x.is(i, C.return)) {
    const date = clause.covering(x.is(k, C.on) ? k + 1 : k)
    if (date?.kind === 'date') k = date.end
    while (k < s.end && (x.is(k, C.adverb) || x.is(k, C.there)) && !clause.inside(k)) k = x.after(k)
    // "rentré à Kinshasa en provenance de Luanda"
    k = clause.pastInsertions(k)
    if (!x.is(k, C.from)) return 0
    k = x.nounFirst ? x.after(k) : k + 1
  } else if (!x.is(k - 1, C.from)) return 0
  const o = clause.objects(k, (m) => m.kind === 'geo')
  const geos = (o.actors as Geo[]).filter((g) => !g.adjective && !g.possessive)
  const whither = o.actors.length ? undefined : whitherAt(clause, k)
  // "returned from Moscow to Paris" is another journey
  if ((!geos.length && !whither) || geos.length < o.actors.length || x.is(o.end, C.to)) return 0
  const sub = clause.subject(i)
  if (!sub.actors.some((m) => m.kind === 'person' || m.kind === 'group' || m.kind === 'anaphor')) return 0
  clause.add(
    {
      type: 'visit',
      kind: 'unspecified',
      rule: 'visit/returned-from',
      anchor: i,
      end: whither?.end ?? o.end,
      subject: sub.actors,
      to: geos,
      whither,
      ends: true,
    },
    clause.group(i),
  )
  return o.end
}

/** "Three experts are expected in Chişinău in May", "is due in Riga". */
export function expectedVisit(clause: Clause, i: number): number {
  const { x } = clause
  if (!x.is(i, C.expect) || clause.inside(i)) return 0
  const k = x.after(i)
  if (!(x.is(k, C.in) || x.is(k, C.at))) return 0
  const o = clause.objects(k + 1, (m) => m.kind === 'geo')
  const geos = (o.actors as Geo[]).filter((g) => !g.adjective)
  if (!geos.length) return 0
  const sub = clause.subject(i)
  if (!sub.actors.some((m) => m.kind === 'person' || m.kind === 'group')) return 0
  clause.add({
    type: 'visit',
    kind: 'unspecified',
    rule: 'visit/expected-in',
    anchor: i,
    end: o.end,
    subject: sub.actors,
    to: geos,
    status: 'planned',
  })
  return o.end
}

/** "will send an education mission to Nuevo León". */
export function sendVisit(clause: Clause, i: number): number {
  const { x, s } = clause
  if (!x.is(i, C.send) || clause.inside(i)) return 0
  let travellers: Mention[] = []
  let end = -1
  for (let k = x.after(i); k < Math.min(s.end, i + 12); k++) {
    const m = clause.byStart.get(k)
    if (m !== undefined && s.chunks[m].kind === 'group') travellers = [s.chunks[m]]
    if (x.is(k, C.visitNoun) || travellers.length) end = k
    if (end >= 0 && x.is(k, C.to) && !clause.inside(k)) {
      const o = clause.objects(k + 1, (q) => q.kind === 'geo')
      const geos = (o.actors as Geo[]).filter((g) => !g.adjective)
      if (!geos.length) return 0
      const noun = travellers.length ? -1 : end
      const g = clause.group(i)
      const sub = clause.subject(i)
      // the sender stays at home: only its party travels
      const senders = sub.actors.filter((q) => q.kind !== 'person')
      clause.add(
        {
          type: 'visit',
          kind: noun >= 0 ? visitKind(clause, noun) : 'unspecified',
          rule: 'visit/sent-to',
          anchor: i,
          end: o.end,
          subject: [...senders, ...travellers],
          subjectless: !senders.length && !travellers.length,
          to: geos,
        },
        g,
      )
      return o.end
    }
    if (x.isPunct(k, 59) || x.isPunct(k, 46)) return 0
  }
  return 0
}

/** "Mission by the Premier of Québec to Russia", "the President’s visit to Kenya", "study visit of 14 officials". */
export function visitNoun(clause: Clause, i: number): number {
  const { x, s } = clause
  if (!x.is(i, C.visitNoun) || clause.covering(i)) return 0
  if (x.is(i, C.verb) && !clause.isNoun(i)) return 0
  const tail = visitTail(clause, i)
  let owners: Mention[] = []
  // what stands before: "Secretary Blinken’s travel", "the organization’s recent visit", "Premier’s mission", "WADA visit"
  let k = i - 1
  while (
    k >= s.start &&
    !clause.inside(k) &&
    !(x.tokens.shape[k] & Shape.punct) &&
    !x.is(k, C.possessive) &&
    !x.is(k, C.of) &&
    !x.is(k, C.to) &&
    !x.is(k, C.during) &&
    !(x.is(k, C.verb) && !x.is(k, C.visitKind)) &&
    i - k < 6
  )
    k--
  const before = clause.covering(k)
  if (
    before &&
    before.end === k + 1 &&
    clause.isActor(before) &&
    (x.tokens.shape[k] & Shape.possessive || before.kind === 'geo' || before.kind === 'group')
  ) {
    if (before.kind === 'geo' && !(x.tokens.shape[k] & Shape.possessive) && !tail.to.length && !before.adjective)
      tail.to.push(before)
    else owners = clause.coordination(before)
  } else if (before && before.end === k + 1 && before.kind === 'geo' && before.adjective && k === i - 1)
    owners = [before]
  const possessive = k >= s.start && x.is(k, C.possessive)
  const who = tail.by.length ? tail.by : tail.of.length ? tail.of : owners
  // "10:00 Visit to the University of Malta"
  const row = tail.site && x.tokens.shape[s.start] & Shape.number && clause.verbBefore(i) < s.start
  if (!tail.to.length && !who.length && !possessive && !row) return x.after(i)
  // "Tour of the Port of Rotterdam"
  const toured = tail.of.find((m): m is Body => m.kind === 'body' && !m.arm)
  if (toured && tail.of.length === 1 && x.is(i, C.visit) && !tail.to.length && !tail.by.length) {
    return addTour(
      clause,
      { rule: 'meeting/site-visit', anchor: i, end: tail.end, site: toured },
      { actors: owners, none: !owners.length },
    )
  }
  // "during the visit" tells nothing new
  if (
    !tail.to.length &&
    !tail.whither &&
    !tail.by.length &&
    !tail.of.length &&
    !row &&
    !(owners.length && owners[0].kind !== 'geo')
  ) {
    if (
      !x.isPlural(i) &&
      // an ambassador's term: "au terme de sa mission"
      !(x.nounFirst && possessive && x.name(x.is(i, C.visitNoun)) === 'mission') &&
      (possessive || x.is(k, C.definite) || x.is(i - 1, C.definite) || x.is(i - 1, C.article)) &&
      !owners.length
    )
      clause.add({
        type: 'visit',
        kind: visitKind(clause, i),
        rule: 'visit/spoken-of',
        anchor: i,
        end: x.after(i),
        subject: [],
        subjectless: true,
      })
    return x.after(i)
  }
  if (tail.site && !tail.to.length) {
    return addTour(
      clause,
      { rule: 'meeting/site-visit', anchor: i, end: tail.end, site: tail.site },
      { actors: who, none: !who.length },
    )
  }
  const held = who.length ? who : (clause.heldBy(k) ?? clause.verbalSubject(i))
  // "During her visit to Riga, the Prime Minister met": whose clause it opens
  const named = held.length || !possessive ? held : clause.mainSubject(x.is(k, C.possessive) ? k : i, tail.end)
  const verb = clause.verbBefore(i)
  // "the city of Rosario receives a mission of Catalan businesswomen"
  if (who.length && !tail.to.length && verb >= s.start && i - verb < 7 && x.is(verb, C.receive))
    for (const m of clause.subject(verb).actors) {
      if (m.kind === 'geo' && !m.adjective) tail.to.push(m)
      else if (m.kind === 'body' && m.arm && m.owner) tail.to.push(m.owner)
      else if (m.kind === 'person') tail.hosts.push(m)
    }
  clause.add({
    type: 'visit',
    kind: visitKind(clause, i),
    rule: 'visit/visit-of-to',
    anchor: i,
    end: tail.end,
    subject: named,
    object: tail.hosts,
    subjectless: !named.length,
    to: tail.to,
    whither: tail.whither,
    status: clause.nounStatus(i, tail.end),
    days: duration(clause, i - 6, i),
    ends: verb >= s.start && !!x.is(verb, C.finish),
  })
  return tail.end
}

/** A chronicle's line without a verb: "Jan 11-13: Manmohan Singh, the Prime Minister, in Cebu". */
export function chronicle(clause: Clause, i: number): number {
  const { x, s } = clause
  if (!(x.is(i, C.in) || x.is(i, C.at) || x.is(i, C.to)) || clause.inside(i)) return 0
  if (!isDatedLine(x, s) && !isEntryLine(x, s)) return 0
  let p = i - 1
  if (x.isPunct(p, 44)) p--
  while (p > s.start && x.is(p, C.offAway)) p--
  if (x.isPunct(p, 44)) p--
  const who = clause.covering(p)
  if (!who || (who.kind !== 'person' && who.kind !== 'group') || who.end !== p + 1 || clause.governed(who)) return 0
  for (let k = s.start; k < who.start; k++) if (!clause.inside(k) && (x.is(k, C.aux) || x.isFinite(k))) return 0
  // "9 September: Vice-Governor A at the opening of the Forum in Foz do Iguaçu"
  const event = clause.mentionAt(i + 1)
  if (event?.kind === 'event' && event.named && !x.is(i, C.in)) {
    clause.add({
      type: 'event',
      kind: event.eventKind as EngagementKind,
      rule: 'event/attended',
      anchor: i,
      end: event.end,
      subject: [who],
      event,
    })
    return event.end
  }
  const o = clause.objects(i + 1, (m) => m.kind === 'geo')
  const geos = (o.actors as Geo[]).filter((g) => !g.adjective)
  if (!geos.length) return 0
  clause.add({
    type: 'visit',
    kind: 'unspecified',
    rule: 'visit/chronicle',
    anchor: i,
    end: o.end,
    subject: [who],
    to: geos,
  })
  return o.end
}

function visitKind(clause: Clause, noun: number): EngagementKind {
  const { x, s } = clause
  const own = x.name(x.is(noun, C.visitNoun)) as EngagementKind
  let kind: EngagementKind | undefined
  for (let k = Math.max(s.start, noun - 6); k < noun; k++) {
    const v = x.is(k, C.visitKind)
    if (!v) continue
    const name = x.name(v) as EngagementKind
    if (x.isPunct(k + 1, 44) || (k + 1 < noun && x.tokens.shape[k + 1] & Shape.punct)) continue
    if (name === 'mission' || (name === 'trade mission' && own !== 'mission')) continue
    // "official working visit" is a working one
    kind = name
  }
  if (x.nounFirst) {
    // "visite d’État", "visite officielle de travail"
    for (let k = x.after(noun); k < Math.min(s.end, noun + 7) && !clause.inside(k); k = x.after(k)) {
      const v = x.lexicon.get(x.lex[k], C.visitKind)
      if (v && !(x.name(v) === 'mission' || (x.name(v) === 'trade mission' && own !== 'mission')))
        kind = x.name(v) as EngagementKind
      else if (!v && !isAdjectiveBehind(x, k) && !x.is(k, C.and)) break
    }
  }
  return kind ?? own
}

/** Days that a visit lasts by the words before its noun: "two-day", "three-day". */
function duration(clause: Clause, from: number, noun: number): number | undefined {
  const { x } = clause
  const behind = x.after(noun)
  if (x.is(behind, C.of) && x.is(behind + 2, C.unit) === 1 && x.is(behind + 1, C.cardinal))
    return x.is(behind + 1, C.cardinal)
  for (let k = Math.max(from - 1, clause.s.start); k < (x.nounFirst ? Math.min(noun + 8, clause.s.end) : noun); k++) {
    const days = x.is(k, C.duration)
    if (days) return days
    if (x.tokens.shape[k] & Shape.number && x.is(k + 1, C.unit) === 1 && x.tokens.shape[k + 1] & Shape.joined)
      return x.tokens.value[k]
  }
  return undefined
}

/** What follows "visit": "to Y", "of X to Y", "by X", "in Z". */
function visitTail(
  clause: Clause,
  noun: number,
): { to: Geo[]; by: Mention[]; of: Mention[]; hosts: Mention[]; site?: Body; whither?: Span; end: number } {
  const { x, s } = clause
  const to: Geo[] = []
  let by: Mention[] = []
  let of: Mention[] = []
  let hosts: Mention[] = []
  let site: Body | undefined
  let whither: Span | undefined
  let k = x.after(noun)
  for (let round = 0; round < 14 && k < s.end; round++) {
    if (x.nounFirst && !clause.inside(k)) {
      // "visite **officielle de travail de deux jours** à"
      if (x.is(k, C.visitKind) || x.is(k, C.duration) || isAdjectiveBehind(x, k) || x.is(k, C.adverb)) {
        k = x.after(k)
        continue
      }
      // "la visite **effectuée** à Tunis"
      if (x.is(k, C.light) && x.is(k, C.past) && !x.is(k, C.finite)) {
        k = x.after(k)
        continue
      }
      if (x.is(k, C.which)) {
        const told = relativeAct(clause, k)
        if (!told) break
        by = [told.who]
        k = told.end
        continue
      }
      const past = x.isPunct(k, 44) || x.is(k, C.in) ? k + 1 : k
      const next = clause.covering(past)
      if (next?.kind === 'date' && next.start === past) {
        k = next.end
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
      const o = clause.objects(k + 1, (m) => (m.kind === 'geo' && !m.people) || (m.kind === 'body' && isTo))
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
      const person = isTo ? clause.objects(k + 1, (m) => m.kind === 'person') : undefined
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
      const o = clause.objects(k + 1)
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
      const o = clause.objects(k + 1)
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
    if (x.isPunct(k, 44) && !to.length && (x.is(k + 1, C.led) || x.is(k + 1, C.accompanied))) {
      const o = clause.objects(x.after(k + 1))
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
    to,
    by,
    of,
    hosts,
    ...(site ? { site } : {}),
    ...(whither ? { whither } : {}),
    end: Math.max(k, x.after(noun)),
  }
}

/** "la visite **que M. Nafti devait effectuer** à Rome": who makes it, and the token behind the verb. */
function relativeAct(clause: Clause, which: number): { who: Mention; end: number } | undefined {
  const { x, s } = clause
  const who = clause.mentionAt(which + 1)
  if (!who || !clause.isActor(who)) return undefined
  for (let v = who.end; v < Math.min(s.end, who.end + 7); v++) {
    if (clause.inside(v)) continue
    if (x.is(v, C.light)) return { who, end: x.after(v) }
    if (!x.is(v, C.aux) && !x.is(v, C.planned) && !x.is(v, C.adverb) && !x.is(v, C.not) && !x.isPunct(v, 44))
      return undefined
  }
  return undefined
}

/** "arrived in Uzbekistan on a two-day working visit". */
function nounAfter(clause: Clause, i: number): number {
  const { x, s } = clause
  let k = i
  // "arrived in Ljubljana on Thursday evening for a two-day visit"
  while (k < s.end) {
    const q = x.isPunct(k, 44) ? k + 1 : k
    const date = clause.covering(x.is(q, C.on) || x.is(q, C.in) || x.is(q, C.until) || x.is(q, C.from) ? q + 1 : q)
    if (date?.kind === 'date') k = date.end
    else if (x.is(k, C.adverb) && !clause.inside(k)) k++
    else break
  }
  if (x.isPunct(k, 44)) k++
  const leads =
    x.is(k, C.at) || x.is(k, C.on) || x.is(k, C.for) || x.is(k, C.during) || x.is(k, C.of) || x.is(k, C.with)
  return leads ? clause.nounAhead(x.after(k), C.visitNoun, 8) : -1
}

function siteNear(clause: Clause, i: number): boolean {
  for (let k = i; k < Math.min(i + 5, clause.s.end); k++) {
    if (clause.x.is(k, C.siteHead)) return true
    if (clause.x.tokens.shape[k] & Shape.punct || clause.x.is(k, C.and) || clause.x.is(k, C.in) || clause.x.is(k, C.to))
      return false
  }
  return false
}

/** A place one tours, in lower or capital letters, from i on. */
function siteAhead(clause: Clause, i: number): Span | undefined {
  const { x, s } = clause
  let head = -1
  for (let k = i; k < Math.min(i + 12, s.end); k++) {
    if (x.is(k, C.siteHead)) {
      head = k
      if (!x.is(k + 1, C.siteHead)) break
      continue
    }
    if (x.isPunct(k, 44) || x.isPunct(k, 46) || x.isPunct(k, 59) || x.is(k, C.to) || x.is(k, C.by) || x.is(k, C.who))
      break
  }
  // "visited farms and firms" names no place
  if (head >= 0 && x.tokens.shape[head] & Shape.lower && x.isPlural(head) && !namedWithin(clause, i, head))
    return undefined
  return head >= 0 ? { start: i, end: head + 1 } : undefined
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
