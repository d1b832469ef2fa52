import type { EngagementKind } from '../../model/reading.ts'
import { Shape } from '../../text/scan.ts'
import type { EventMention, Mention } from '../mentions.ts'
import { C } from '../word-classes.ts'
import type { Told } from './act.ts'
import type { Clause } from './clause.ts'
import { isGoverned, joinedTo } from './joined.ts'
import { objectsFrom, pastInsertions } from './objects.ts'
import { isOccasion } from './occasions.ts'
import { isWanted } from './status.ts'
import { subjectOf } from './subjects.ts'
import { isAux, verbBetween, verbGroup } from './verbs.ts'

// Events with several sides: attended, opened, hosted, or told with their date.

export function attend(clause: Clause, i: number): number {
  const { x, s } = clause
  const attend = x.is(i, C.attend)
  const open = x.is(i, C.open)
  const host = x.is(i, C.hostEvent)
  if (!(attend || open || host) || clause.inside(i)) return 0
  let event: EventMention | undefined
  let people = false
  let end = x.after(i)
  // "will represent Portugal at the Conference"
  const stood = attend ? clause.mentionAt(end) : undefined
  // but "a pris part à Accra à l’ouverture" says where
  const where = x.nounFirst && x.is(end - 1, C.in)
  const land = stood?.kind === 'geo' && !stood.adjective && stood.start <= end + 1 && !where ? stood : undefined
  // "co-hosted with Cambodia the first meeting"
  // "co-chaired, together with the Vice-Minister of Colombia, A, the 9th Meeting"
  // "coprésidera ce vendredi, avec son homologue B, la session"
  const past = attend ? pastInsertions(clause, end) : end
  const q = x.is(past, C.with) ? past : x.isPunct(end, 44) ? end + 1 : end
  const together = x.is(q, C.together) ? x.after(q) : x.is(q, C.with) ? q + 1 : 0
  const beside = together ? objectsFrom(clause, together, (m) => m.kind !== 'event' && clause.isActor(m)) : undefined
  if (beside?.actors.length) end = x.isPunct(beside.end, 44) ? beside.end + 1 : beside.end
  // "participe, du 14 au 17 mai, au Salon": the event is no place here
  if (!attend) end = pastInsertions(clause, end)
  for (let k = end; k < Math.min(s.end, end + 14); k++) {
    const m = clause.byStart.get(k)
    if (m !== undefined) {
      const c = s.chunks[m]
      if (c.kind === 'event') {
        event = c
        break
      }
      // "represented President A at the inauguration"
      if (attend && c.kind === 'person' && c.start <= end + 1 && x.is(c.end, C.at)) {
        k = c.end
        continue
      }
      if (c.kind === 'person' || (c.kind === 'group' && (c.delegation || c.owners.length)) || c.kind === 'instrument')
        break
      if (c.kind === 'group') people = true
      k = c.end - 1
      continue
    }
    if (x.is(k, C.people) || x.is(k, C.business)) people = true
    // "addressed delegates at the Forum", not "addressing shared challenges at the Forum"
    if (attend === 3 && !people && (x.is(k, C.at) || x.is(k, C.for))) break
    if (
      (host || open) &&
      !attend &&
      (x.is(k, C.of) || x.is(k, C.infinitive) || x.is(k, C.for) || x.is(k, C.at) || x.is(k, C.with))
    )
      break
    if (
      x.isPunct(k, 59) ||
      x.isPunct(k, 46) ||
      x.is(k, C.including) ||
      x.is(k, C.occasion) ||
      (x.is(k, C.verb) && !x.is(k, C.ing) && !x.is(k, C.eventHead) && !x.is(k, C.common))
    )
      break
  }
  const seat = event || !host ? undefined : seatOf(clause, i)
  if (seat) {
    clause.add({ ...seat, rule: 'event/hosted', anchor: i, end: x.after(i) }, verbGroup(clause, i))
    return x.after(i)
  }
  if (!event) return 0
  // "Secretary Blinken’s participation in the Ministerial", but a land’s is only spoken of
  const owner = attend === 2 ? clause.covering(i - 1) : undefined
  if (attend === 2 && owner?.kind !== 'person') return event.end
  const g = verbGroup(clause, i)
  end = event.end
  const span = { start: event.start, end: event.end }
  const prior = clause.found[clause.found.length - 1]
  // "travels to Brest to take part in the Summit": what the journey or meeting is for
  if (
    (g.infinitive || (g.participle && !g.planned)) &&
    !x.is(g.start - 1, C.and) &&
    prior &&
    (prior.type === 'visit' || prior.type === 'meeting') &&
    clause.sameClause(prior.end, i) &&
    (event.named || event.entry) &&
    !verbBetween(clause, prior.end, g.start)
  ) {
    prior.occasion ??= span
    return end
  }
  let sub = owner ? { actors: [owner], none: false } : subjectOf(clause, i)
  // "The following took part in the Summit: A; B; and C"
  if (!sub.actors.length && x.isPunct(end, 58)) {
    for (let k = s.start; k < i; k++)
      if (x.is(k, C.instrumentList))
        sub = { actors: s.chunks.filter((c) => c.kind === 'person' && c.start > end), none: false }
  }
  const wanted = g.infinitive && isWanted(clause, g.start)
  clause.add(
    {
      type: 'event',
      kind: event.eventKind as EngagementKind,
      rule: attend ? 'event/attended' : host ? 'event/hosted' : 'event/opened',
      anchor: i,
      end,
      subject: land && !sub.actors.includes(land) ? [...sub.actors, land] : sub.actors,
      object: [...(beside?.actors ?? []), ...eventCompany(clause, event)],
      subjectless: sub.none,
      event,
    },
    wanted ? { planned: true } : g,
  )
  return end
}

/** "le Sommet, **que Kinshasa** accueillera", "la session **qu’**abritera **Lomé**": the event before a relative clause, and where it will be. */
function seatOf(clause: Clause, i: number): Pick<Told, 'type' | 'kind' | 'subject' | 'event'> | undefined {
  const { x, s } = clause
  for (let k = i - 1; k > s.start && i - k < 6; k--) {
    if (clause.inside(k) || !x.is(k, C.which)) continue
    const event = clause.covering(x.isPunct(k - 1, 44) ? k - 2 : k - 1)
    const seat = clause.mentionAt(k + 1 < i ? k + 1 : x.after(i))
    if (event?.kind !== 'event' || seat?.kind !== 'geo' || seat.adjective) return undefined
    return { type: 'event', kind: event.eventKind as EngagementKind, subject: [seat], event }
  }
  return undefined
}

/** "headed the Egyptian delegation to the World Urban Forum". */
export function ledTo(clause: Clause, i: number): number {
  const { x } = clause
  if (!x.is(i, C.lead) || clause.inside(i)) return 0
  const group = clause.mentionAt(x.after(i))
  if (group?.kind !== 'group' || !(x.is(group.end, C.to) || x.is(group.end, C.at))) return 0
  const event = clause.mentionAt(group.end + 1)
  if (event?.kind !== 'event') return 0
  const sub = subjectOf(clause, i)
  clause.add(
    {
      type: 'event',
      kind: event.eventKind as EngagementKind,
      rule: 'event/attended',
      anchor: i,
      end: event.end,
      subject: [...sub.actors, group],
      subjectless: sub.none,
      event,
    },
    verbGroup(clause, i),
  )
  return event.end
}

/** A named event with its own verb: "the Summit was held in Dar es Salaam"; or with its date and its sides. */
export function eventAnchor(clause: Clause, i: number): number {
  const { x, s } = clause
  const at = clause.byStart.get(i)
  if (at === undefined || s.chunks[at].kind !== 'event') return 0
  const event = s.chunks[at]
  let k = event.end
  let happen = -1
  let planned = false
  let cancelled = false
  for (let round = 0; round < 14 && k < s.end; round++) {
    if (x.is(k, C.will) || x.is(k, C.planned) || (x.is(k, C.future) && !clause.inside(k))) planned = true
    if (x.is(k, C.cancelled) && !clause.inside(k)) cancelled = true
    const sits = event.eventKind === 'session' && k < event.end + 4 && x.is(k, C.meet) && !x.is(k, C.talkNoun)
    const happens = x.is(k, C.happen) || (sits || holdsOwn(clause, event, k) ? 1 : 0)
    if (
      (happens ||
        (x.is(k, C.hostEvent) && x.is(k, C.past)) ||
        (x.is(k, C.attend) && x.is(k, C.past) && x.is(x.after(k), C.by))) &&
      !clause.inside(k)
    ) {
      happen = k
      if (happens === 2) planned = true
      break
    }
    // "la commission mixte, ouverte mardi, prendra fin": an aside
    if (x.isPunct(k, 44) && x.is(k + 1, C.past) && !clause.inside(k + 1) && !isHappening(clause, k + 1)) {
      let q = k + 2
      while (q < Math.min(s.end, k + 14) && !x.isPunct(q, 44)) q++
      if (x.isPunct(q, 44)) {
        k = q + 1
        continue
      }
    }
    const m = clause.byStart.get(k)
    if (
      m !== undefined &&
      (s.chunks[m].kind === 'person' || s.chunks[m].kind === 'event' || s.chunks[m].kind === 'group')
    )
      break
    if (x.is(k, C.verb) && !clause.inside(k) && !isAux(clause, k) && !x.is(k, C.ing)) break
    if (x.isPunct(k, 59)) break
    k++
  }
  const company = eventCompany(clause, event)
  if (happen < 0 && !clause.found.length && event.named && isEntry(clause, event)) {
    // a chronicle's entry: "Nov 22-25: Commonwealth summit, the PM attending"
    clause.add({
      type: 'event',
      kind: event.eventKind as EngagementKind,
      rule: 'event/entry',
      anchor: event.start,
      end: event.end,
      subject: s.chunks.filter(
        (c) => c.start > event.end && c.kind === 'person' && !c.plural && !isGoverned(clause, c),
      ),
      object: company,
      subjectless: true,
      event,
      status: 'held',
    })
    return event.end
  }
  if (happen < 0) {
    // "the May 2022 U.S.-Japan Leaders’ Summit", "the Summit between A and B on 21 May"
    const sides = event.geos.length + event.bodies.length + company.length
    // "the May 21 Summit between A and B"
    // and "the United States and Iceland discussed it at the annual strategic dialogue on 26 April"
    const session = event.eventKind === 'session' && isOccasion(clause, event) && datedEvent(clause, event, false)
    if (!event.named && !session && !(x.isCap(event.start) && sides > 1)) return 0
    const acts = clause.found.some((a) => a.type !== 'event')
    const governed = isOccasion(clause, event)
    if (acts && governed && sides < 2) return 0
    // "X, Y and Z launched it at the inaugural meeting of the Working Group in Dubai"
    const comers =
      governed && !company.length
        ? s.chunks.filter(
            (c) =>
              c.end <= event.start &&
              (c.kind === 'geo' || c.kind === 'person') &&
              clause.isActor(c) &&
              !isGoverned(clause, c),
          )
        : []
    if (comers.length > 1 && joinedTo(clause, comers[comers.length - 1]).length > 1) company.push(...comers)
    if (event.geos.length + event.bodies.length + company.length < 2) return 0
    if (!datedEvent(clause, event, company.length > 1) && !isOnlyTold(clause, event)) return 0
    const upcoming = isUpcoming(clause, event)
    clause.add({
      type: 'event',
      kind: event.eventKind as EngagementKind,
      rule: 'event/dated',
      anchor: event.start,
      end: event.end,
      subject: [],
      object: company,
      subjectless: true,
      event,
      status: upcoming ? 'planned' : 'held',
    })
    return event.end
  }
  clause.add({
    type: 'event',
    kind: event.eventKind as EngagementKind,
    rule: 'event/took-place',
    anchor: event.start,
    end: happen + 1,
    subject: [],
    object: company,
    subjectless: true,
    event,
    status: cancelled ? 'cancelled' : planned || isUpcoming(clause, event) ? 'planned' : 'held',
  })
  return x.after(happen)
}

/** ", prévue en mars à Tunis": what tells when it is. */
function isHappening({ x }: Clause, k: number): boolean {
  return !!(x.is(k, C.hostEvent) || x.is(k, C.happen))
}

/** "The Joint Committee will hold its next session": the committee's event. */
function holdsOwn(clause: Clause, event: EventMention, k: number): boolean {
  const { x } = clause
  if (event.eventKind !== 'session' || !x.is(k, C.hostEvent) || clause.inside(k)) return false
  const m = clause.mentionAt(x.after(k))
  if (m?.kind === 'event' ? m.eventKind !== 'session' || m.geos.length : true) return false
  for (let q = x.after(k); q < m!.start; q++) if (x.is(q, C.possessive)) return true
  return false
}

/** Past those whom a list begins with and does not name: "alongside seven coalition countries from the region, the OAS and". */
function pastUnnamed(clause: Clause, from: number): number {
  const { x, s } = clause
  if (clause.mentionAt(from)) return from
  for (let k = from; k < Math.min(s.end, from + 9) && !clause.inside(k); k++) {
    if (x.isPunct(k, 44)) return k + 1
    if (x.isFinite(k) || x.tokens.shape[k] & Shape.punct) break
  }
  return from
}

/** With whom, by whom, between whom an event is: "together with X", "organised by Y", "between A and B". */
function eventCompany(clause: Clause, event: EventMention): Mention[] {
  const { x, s } = clause
  const company: Mention[] = []
  let happened = false
  for (let k = event.end; k < Math.min(s.end, event.end + 26); k++) {
    if (x.isPunct(k, 59)) break
    if (clause.inside(k)) continue
    if (x.is(k, C.happen)) happened = true
    const beside =
      x.is(k, C.with) ||
      x.is(k, C.together) ||
      x.is(k, C.chaired) ||
      (x.is(k, C.between) && (k <= event.end + 3 || happened))
    // "which the City of Leipzig organised"
    if (x.is(k, C.which)) {
      const m = clause.mentionAt(k + 1)
      if (m && clause.isActor(m) && x.is(m.end, C.hostEvent)) company.push(m)
    }
    const by = x.is(k, C.by) && (x.is(k - 1, C.hostEvent) || x.is(k - 1, C.attend) || x.is(k - 1, C.open))
    if (!beside && !by) {
      if (
        k > event.end + 1 &&
        x.isFinite(k) &&
        !x.is(k, C.common) &&
        !x.is(k, C.happen) &&
        !x.is(k, C.hostEvent) &&
        !x.is(k, C.attend) &&
        !x.is(k, C.open)
      )
        break
      continue
    }
    const o = objectsFrom(clause, pastUnnamed(clause, x.after(k)), undefined, true)
    // "between Nepal and Bhutan, Thimphu": where it was
    const lands = o.actors.some((m) => m.kind === 'geo' && m.entry.kind === 'country')
    company.push(
      ...o.actors.filter(
        (m) =>
          m.kind !== 'anaphor' &&
          // artists from abroad make no event one of their states
          !(m.kind === 'group' && !m.delegation && x.is(m.noun, C.crowd)) &&
          !(m.kind === 'geo' && m.entry.kind === 'city' && (lands || !x.is(k, C.between))),
      ),
    )
    k = Math.max(k, x.after(k) - 1, o.end - 1)
  }
  return company
}

/** A date and a colon stand before it, and no verb behind. */
function isEntry(clause: Clause, event: EventMention): boolean {
  const { x, s } = clause
  const date = s.chunks[0]
  // "15:00 Opening of the Slovak-Kazakh Business Forum"
  const timed =
    date === event && event.geos.length > 1 && x.tokens.shape[s.start] & Shape.number && event.start - s.start <= 4
  if (!timed && (date?.kind !== 'date' || !x.isPunct(event.start - 1, 58) || date.end !== event.start - 1)) return false
  for (let k = event.end; k < s.end; k++) if (x.is(k, C.aux) || (x.isFinite(k) && !clause.inside(k))) return false
  return true
}

/** "the forthcoming summit", "the next session". */
function isUpcoming(clause: Clause, event: EventMention): boolean {
  const { x, s } = clause
  for (let k = event.start; k >= Math.max(s.start, event.start - 3); k--) if (x.is(k, C.coming)) return true
  return false
}

/** "Washington was the seat, on 14 June, of the Seventh Meeting of the Cuba-US Commission": the sentence tells of nothing else. */
function isOnlyTold(clause: Clause, event: EventMention): boolean {
  const { s } = clause
  return (
    event.geos.length > 1 &&
    !clause.found.length &&
    s.chunks.some((c) => c.kind === 'date' && c.from.d > 0) &&
    !s.chunks.some((c) => c !== event && (c.kind === 'event' || c.kind === 'instrument'))
  )
}

/** A date stands right before or behind it: "on 5-6 February", "in Nicosia in May". */
function datedEvent(clause: Clause, event: EventMention, placed: boolean): boolean {
  const { x, s } = clause
  const before = clause.covering(event.start - 1)
  if (before?.kind === 'date') return true
  let k = event.end
  for (let round = 0; round < 8 && k < s.end; round++) {
    const m = clause.covering(k)
    if (m?.kind === 'date') return true
    if (m?.kind === 'geo' && placed && x.is(k - 1, C.in)) return true
    if (m?.kind === 'geo' || (round < 6 && m && x.is(event.end, C.between))) {
      k = m.end
      continue
    }
    if (
      x.is(k, C.on) ||
      x.is(k, C.in) ||
      x.is(k, C.from) ||
      x.is(k, C.between) ||
      x.is(k, C.and) ||
      x.is(k, C.article) ||
      x.isPunct(k, 44) ||
      x.isPunct(k, 40)
    )
      k++
    else return false
  }
  return false
}
