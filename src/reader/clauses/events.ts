import type { EngagementKind } from '../../model/reading.ts'
import { Shape } from '../../text/tokens.ts'
import { type EventMention, isHeOrShe } from '../mentions.ts'
import { C, DEFINITE } from '../word-classes.ts'
import type { Told } from './act.ts'
import type { Clause } from './clause.ts'
import { eventCompany } from './event-nouns.ts'
import { objectsFrom, openingParticiple, pastInsertions } from './objects.ts'
import { isWanted } from './status.ts'
import { besideSubject, subjectOf } from './subjects.ts'
import { isAux, verbGroup } from './verbs.ts'

// Events with several sides by what is done there: attended, opened, hosted.

export function attend(clause: Clause, i: number): number {
  const { x, s } = clause
  const attend = x.is(i, C.attend)
  const open = x.is(i, C.open)
  const host = x.is(i, C.hostEvent)
  if (!(attend || open || host) || clause.inside(i)) return 0
  // "the Uzbekistan-**hosted** Conference"
  if (!x.nounFirst && x.tokens.shape[i] & Shape.joined && x.is(i, C.past)) return 0
  // "a obtenu **un siège** au Conseil"
  if (x.nounFirst && x.is(i - 1, C.article) > DEFINITE) return 0
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
  // "participated **virtually** alongside B in the Dialogue"
  const first = pastInsertions(clause, end)
  const past = x.is(first, C.virtual) ? x.after(first) : first
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
  const opener = event ? undefined : openingParticiple(clause, i)
  if (host && opener?.told.kind === 'event') {
    const { told, by } = opener
    clause.add({
      type: 'event',
      kind: told.eventKind as EngagementKind,
      rule: 'event/hosted',
      anchor: i,
      end: told.end,
      subject: by,
      object: eventCompany(clause, told),
      event: told,
    })
    return told.end
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
    (event.named || event.entry)
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
      object: [...(beside?.actors ?? besideSubject(clause, i)), ...eventCompany(clause, event)],
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

/** "On 9 May **at the Sahel Conference**, Minister A will deliver remarks": whoever does something there has come to it. */
export function openedAt(clause: Clause): void {
  const { x, s } = clause
  const event = s.chunks.find((c) => c.kind !== 'date')
  if (x.nounFirst || event?.kind !== 'event' || !event.named || !x.isCap(event.end - 1)) return
  const p = x.beforeArticle(event.start)
  const [first] = s.chunks
  const opens = p === s.start || (first.kind === 'date' && first.end === p && first.start <= s.start + 1)
  if (!opens || !(x.is(p, C.at) || (x.is(p, C.during) && x.after(p) === p + 1))) return
  let k = event.end
  while (k < s.end && !x.isPunct(k, 44)) {
    const m = clause.covering(k)
    if (m ? m.kind !== 'date' && m.kind !== 'geo' : !(x.is(k, C.in) || x.is(k, C.on) || x.is(k, C.article))) return
    k = m?.end ?? k + 1
  }
  const who = clause.mentionAt(k + 1)
  const person = who?.kind === 'person' && !who.plural && !who.weak
  if (!person && !(who && isHeOrShe(who))) return
  const verb = who.end
  if (!x.isFinite(verb) && !isAux(clause, verb) && !x.is(verb, C.will)) return
  const main = x.is(verb, C.will) || isAux(clause, verb) ? verb + 1 : verb
  clause.add(
    {
      type: 'event',
      kind: event.eventKind as EngagementKind,
      rule: 'event/attended',
      anchor: main,
      end: main + 1,
      subject: [who],
      event,
    },
    verbGroup(clause, main),
  )
}

/** "headed the Egyptian delegation to the World Urban Forum", "A and B led the Dialogue". */
export function ledTo(clause: Clause, i: number): number {
  const { x } = clause
  if (!x.is(i, C.lead) || clause.inside(i)) return 0
  const group = clause.mentionAt(x.after(i))
  // "A and B **led the Strategic Dialogue**"
  if (group?.kind === 'event' && !x.nounFirst && verbGroup(clause, i).start >= clause.s.start) {
    const chairs = subjectOf(clause, i)
    if (chairs.actors.length < 2 || chairs.actors.some((m) => m.kind !== 'person')) return 0
    const told = { anchor: i, end: group.end, subject: chairs.actors, subjectless: false, event: group }
    clause.add(
      { type: 'event', kind: group.eventKind as EngagementKind, rule: 'event/attended', ...told },
      verbGroup(clause, i),
    )
    return group.end
  }
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
