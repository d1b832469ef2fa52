import type { EngagementKind } from '../../model/reading.ts'
import { Shape } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { type EventMention, type Geo, isHeOrShe, type Mention } from '../mentions.ts'
import { C, DEFINITE } from '../word-classes.ts'
import type { Told } from './act.ts'
import type { Clause } from './clause.ts'
import { eventCompany } from './event-nouns.ts'
import { objectsFrom, openingParticiple, pastInsertions } from './objects.ts'
import { isWanted } from './status.ts'
import { besideSubject, subjectOf } from './subjects.ts'
import { isAux, type VerbGroup, verbGroup } from './verbs.ts'

// Events with several sides by what is done there: attended, opened, hosted.

/** Payloads of `attend`: "participation", and "addressed", which may be of a theme. */
const PARTICIPATION = 2
const ADDRESSES = 3

/** Tokens from the verb to its event. */
const AHEAD = 14

export function attend(clause: Clause, i: number): number {
  const { x } = clause
  const attend = x.is(i, C.attend)
  const open = x.is(i, C.open)
  const host = x.is(i, C.hostEvent)
  if (!(attend || open || host) || clause.inside(i)) return 0
  // "the Uzbekistan-**hosted** Conference"
  if (!x.nounFirst && x.tokens.shape[i] & Shape.joined && x.is(i, C.past)) return 0
  // "a obtenu **un siège** au Conseil"
  if (x.nounFirst && x.is(i - 1, C.article) > DEFINITE) return 0
  const land = attend ? landStoodFor(clause, x.after(i)) : undefined
  const { beside, end: from } = besideBehind(clause, x.after(i))
  // "participe, du 14 au 17 mai, au Salon": the event is no place here
  const event = eventAhead(clause, attend ? from : pastInsertions(clause, from), attend, host || open)
  if (!event) return host ? hosted(clause, i) : 0
  // "Secretary Blinken’s participation in the Ministerial", but a land’s is only spoken of
  const owner = attend === PARTICIPATION ? clause.covering(i - 1) : undefined
  if (attend === PARTICIPATION && owner?.kind !== 'person') return event.end
  const g = verbGroup(clause, i)
  if (isOccasion(clause, i, g, event)) return event.end
  const sub = owner ? { actors: [owner], none: false } : whoAttends(clause, i, event)
  clause.add(
    {
      type: 'event',
      kind: event.eventKind as EngagementKind,
      rule: attend ? 'event/attended' : host ? 'event/hosted' : 'event/opened',
      anchor: i,
      end: event.end,
      subject: land && !sub.actors.includes(land) ? [...sub.actors, land] : sub.actors,
      object: [...(beside ?? besideSubject(clause, i)), ...eventCompany(clause, event)],
      subjectless: sub.none,
      event,
    },
    g.infinitive && isWanted(clause, g.start) ? { planned: true } : g,
  )
  return event.end
}

/** "will represent **Portugal** at the Conference". */
function landStoodFor(clause: Clause, end: number): Geo | undefined {
  const { x } = clause
  const land = clause.mentionAt(end)
  // but "a pris part à Accra à l’ouverture" says where
  if (x.nounFirst && x.is(end - 1, C.in)) return undefined
  return land?.kind === 'geo' && !land.adjective && land.start <= end + 1 ? land : undefined
}

/** With whom one does it, and where the event is looked for: "co-hosted **with Cambodia** the first meeting". */
function besideBehind(
  clause: Clause,
  end: number,
): { readonly beside: readonly Mention[] | undefined; readonly end: number } {
  const { x } = clause
  // "coprésidera ce vendredi, avec son homologue B, la session"
  // "participated **virtually** alongside B in the Dialogue"
  const first = pastInsertions(clause, end)
  const past = x.is(first, C.virtual) ? x.after(first) : first
  // "co-chaired, together with the Vice-Minister of Colombia, A, the 9th Meeting"
  const q = x.is(past, C.with) ? past : x.isPunct(end, 44) ? end + 1 : end
  const together = x.is(q, C.together) ? x.after(q) : x.is(q, C.with) ? q + 1 : 0
  const beside = together ? objectsFrom(clause, together, (m) => m.kind !== 'event' && clause.isActor(m)) : undefined
  if (!beside?.actors.length) return { beside: beside?.actors, end }
  return { beside: beside.actors, end: x.isPunct(beside.end, 44) ? beside.end + 1 : beside.end }
}

/** The event behind the verb, as far as nothing else is its object. */
function eventAhead(clause: Clause, from: number, attend: number, opens: number): EventMention | undefined {
  const { x, s } = clause
  let people = false
  for (let k = from; k < Math.min(s.end, from + AHEAD); k++) {
    const m = clause.byStart.get(k)
    if (m !== undefined) {
      const c = s.chunks[m]
      if (c.kind === 'event') return c
      // "represented President A at the inauguration"
      const stood = attend && c.kind === 'person' && c.start <= from + 1 && x.is(c.end, C.at)
      if (!stood && isOwnObject(c)) return undefined
      people ||= c.kind === 'group'
      k = stood ? c.end : c.end - 1
      continue
    }
    if (x.is(k, C.people) || x.is(k, C.business)) people = true
    // "addressed delegates at the Forum", not "addressing shared challenges at the Forum"
    if (attend === ADDRESSES && !people && (x.is(k, C.at) || x.is(k, C.for))) return undefined
    if (opens && !attend && isLedInOther(x, k)) return undefined
    if (endsObject(x, k)) return undefined
  }
  return undefined
}

/** Whom or what one meets or signs. */
function isOwnObject(c: Mention): boolean {
  return c.kind === 'person' || (c.kind === 'group' && (c.delegation || c.owners.length > 0)) || c.kind === 'instrument'
}

/** "opened **with** a speech at": the event is not what is opened. */
function isLedInOther(x: Context, k: number): boolean {
  return !!(x.is(k, C.of) || x.is(k, C.infinitive) || x.is(k, C.for) || x.is(k, C.at) || x.is(k, C.with))
}

function endsObject(x: Context, k: number): boolean {
  if (x.isPunct(k, 59) || x.isPunct(k, 46) || x.is(k, C.including) || x.is(k, C.occasion)) return true
  return x.is(k, C.verb) > 0 && !x.is(k, C.ing) && !x.is(k, C.eventHead) && !x.is(k, C.common)
}

/** Told by its seat before the verb, or by who opens it: the token behind what was added, 0 where nothing was. */
function hosted(clause: Clause, i: number): number {
  const seat = seatOf(clause, i)
  if (seat) {
    const end = clause.x.after(i)
    clause.add({ ...seat, rule: 'event/hosted', anchor: i, end }, verbGroup(clause, i))
    return end
  }
  const opener = openingParticiple(clause, i)
  if (opener?.told.kind !== 'event') return 0
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

/** "travels to Brest **to take part in the Summit**": what the journey or meeting just told is for. */
function isOccasion(clause: Clause, i: number, g: VerbGroup, event: EventMention): boolean {
  const prior = clause.found.at(-1)
  if (!prior || (prior.type !== 'visit' && prior.type !== 'meeting') || !(event.named || event.entry)) return false
  if (!g.infinitive && (!g.participle || g.planned)) return false
  if (clause.x.is(g.start - 1, C.and) || !clause.sameClause(prior.end, i)) return false
  prior.occasion ??= { start: event.start, end: event.end }
  return true
}

/** The subject; or "The following took part in the Summit: **A; B; and C**". */
function whoAttends(clause: Clause, i: number, { end }: EventMention): ReturnType<typeof subjectOf> {
  const { x, s } = clause
  const sub = subjectOf(clause, i)
  if (sub.actors.length || !x.isPunct(end, 58) || !x.has({ start: s.start, end: i }, C.instrumentList)) return sub
  return { actors: s.chunks.filter((c) => c.kind === 'person' && c.start > end), none: false }
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
