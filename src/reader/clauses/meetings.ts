import type { EngagementKind } from '../../model/reading.ts'
import { Shape } from '../../text/scan.ts'
import { C } from '../lexicon.ts'
import type { Geo, Mention } from '../mentions.ts'
import { isPlural, type Clause } from './clause.ts'

// Meetings: "met with", "held talks with", "was received by", calls and receptions.

export function callOn(clause: Clause, i: number): number {
  const { x } = clause
  if (!x.is(i, C.callOn)) return 0
  const g = clause.group(i)
  const o = clause.objects(x.after(i))
  if (!o.actors.length) return 0
  // "called on all parties to give dialogue a chance"
  if (x.is(o.end, C.infinitive) && !o.actors.some((m) => m.kind === 'person')) return 0
  if (!o.actors.some((m) => m.kind === 'person' && (!m.weak || m.offices.length))) return 0
  // "courtesy calls on the Governor by the consuls of Peru and Chile"
  const by = x.is(o.end, C.by) ? clause.objects(o.end + 1) : undefined
  const sub = by?.actors.length ? { actors: by.actors, none: false } : clause.subject(i)
  clause.add(
    {
      type: 'meeting',
      kind: 'meeting',
      rule: 'meeting/called-on',
      anchor: i,
      end: by?.actors.length ? by.end : o.end,
      subject: sub.actors,
      object: o.actors,
      subjectless: sub.none,
    },
    g,
  )
  return o.end
}

/** "Courtesy call by the Ambassador of Peru on the Governor", "paid an introductory visit to the Mayor". */
export function courtesyCall(clause: Clause, i: number): number {
  const { x, s } = clause
  if (!x.is(i, C.courtesyCall) || (clause.covering(i) && clause.covering(i)!.kind !== 'event')) return 0
  let callers: Mention[] = []
  let hosts: Mention[] = []
  let k = x.after(i)
  let end = k
  for (let round = 0; round < 6 && k < s.end; round++) {
    const date = clause.covering(x.is(k, C.on) || x.is(k, C.in) ? k + 1 : k)
    if (date?.kind === 'date') {
      k = date.end
      continue
    }
    const by = x.is(k, C.by) || x.is(k, C.from) || x.is(k, C.of)
    if (!by && !x.is(k, C.on) && !x.is(k, C.to) && !x.is(k, C.with)) break
    const o = clause.objects(k + 1, (m) => clause.isActor(m) && m.kind !== 'geo')
    // "courtesy visit to Bern": a journey
    if (!o.actors.length && !by && clause.mentionAt(k + 1)?.kind === 'geo') return 0
    if (!o.actors.length) break
    if (by) callers = o.actors
    else hosts = o.actors
    k = end = o.end
  }
  const before = i > s.start ? clause.covering(i - 1) : undefined
  if (!callers.length && before && x.tokens.shape[i - 1] & Shape.possessive && clause.isActor(before))
    callers = [before]
  const verb = clause.verbBefore(i)
  // "presented the copies of his credentials to"
  const light = verb >= s.start && i - verb < 6 && (x.is(verb, C.light) || x.is(verb, C.give)) ? verb : -1
  if (!callers.length && light >= 0 && hosts.length) callers = clause.subject(light).actors
  const people = [...callers, ...hosts].some(
    (m) => (m.kind === 'person' && (!m.weak || m.offices.length > 0)) || (m.kind === 'group' && m.owners.length > 0),
  )
  // "for a courtesy call": told by its verb
  if (!people || (!callers.length && light < 0 && (verb >= s.start || !hosts.length))) return 0
  clause.add(
    {
      type: 'meeting',
      kind: 'meeting',
      rule: 'meeting/called-on',
      anchor: i,
      end,
      subject: callers,
      object: hosts,
      subjectless: !callers.length,
      ...(light >= 0 ? {} : { status: clause.nounStatus(i, end) }),
    },
    light >= 0 ? clause.group(light) : undefined,
  )
  return end
}

/** "met in Berlin with A", "met in Berlin the Minister": a place before the other side. */
function leadsOn(clause: Clause, k: number): boolean {
  const { x } = clause
  const geo = clause.mentionAt(k)
  if (geo?.kind !== 'geo') return false
  return !!x.is(geo.end, C.with) || (!x.isPunct(geo.end, 44) && clause.mentionAt(geo.end)?.kind === 'person')
}

/** Payload of `possessive`. */
const THEIR = 3

/** Payload of `meet`: the other side stands behind "to". */
const TALKED = 2

export function meetVerb(clause: Clause, i: number): number {
  const { x, s } = clause
  // "saw the Science Museum"
  if (!x.is(i, C.meet) || clause.inside(i) || x.lexicon.get(x.lex[i], C.tour)) return 0
  if (x.is(i, C.talkNoun) && x.is(i, C.ing) && !clause.isAux(i - 1)) return 0
  if (x.is(i, C.talkNoun) && clause.isNoun(i) && !x.is(i, C.past)) return 0
  const g = clause.group(i)
  let k = x.after(i)
  let virtual = false
  // "met virtually today with"
  for (let round = 0; round < 6; round++) {
    const m = clause.mentionAt(k)
    if (x.is(k, C.virtual)) {
      virtual = true
      k = x.after(k)
    } else if (m?.kind === 'date' && m.start === k) k = m.end
    else if ((x.is(k, C.on) || x.is(k, C.in) || x.is(k, C.at)) && clause.mentionAt(k + 1)?.kind === 'date')
      k = clause.mentionAt(k + 1)!.end
    else if ((x.is(k, C.in) || x.is(k, C.at)) && leadsOn(clause, k + 1)) k = clause.mentionAt(k + 1)!.end
    else if (x.is(k, C.adverb) || x.is(k, C.with) || x.is(k, C.also)) k = x.after(k)
    // "talked yesterday in Banja Luka to the Head of the Delegation"
    else if (x.is(i, C.meet) === TALKED && x.is(k, C.to) && clause.mentionAt(k + 1)) k++
    else if (x.is(i, C.meet) === TALKED && (x.is(k, C.in) || x.is(k, C.at)) && clause.mentionAt(k + 1)?.kind === 'geo')
      k = clause.mentionAt(k + 1)!.end
    else {
      const past = clause.pastInsertions(k)
      if (past === k) break
      k = past
    }
  }
  const o = clause.relativeObject(i) ?? clause.objects(k)
  let sub = clause.subject(i)
  const opener = sub.actors.length ? [] : clause.openerSubject(i)
  if (opener.length) sub = { actors: opener, none: false }
  // "Friday saw Governor A in Yokohama, at table with B"
  if (!x.is(i, C.verb) && !sub.actors.some((m) => m.kind === 'person' || m.kind === 'anaphor')) {
    const near = s.chunks.findLast((c) => c.end <= i && c.kind === 'person' && !c.weak)
    if (near) sub = { actors: [near], none: false }
  }
  const object = o.actors.length ? o.actors : clause.pronounBefore(i)
  // "was met at the airport by the Governor"
  const by = !object.length && x.is(i, C.past) && clause.isAux(g.start) ? clause.byAhead(k) : undefined
  // being met on arrival is part of the journey, not a meeting of its own
  if (by) return by.end
  // "hoped to meet her counterpart one day"
  const p = g.start - 1
  if (g.infinitive && x.is(p, C.desire) && !x.is(p, C.agree) && !s.chunks.some((c) => c.kind === 'date' && c.start > i))
    return Math.max(o.end, x.after(i))
  if (
    !object.length &&
    sub.actors.length < 2 &&
    !x.isPunct(s.end - 1, 58) &&
    !sub.actors.some((m) => m.kind === 'anaphor' || (m.kind === 'person' && m.plural) || m.kind === 'group')
  )
    return 0
  if (!object.length && sub.none) return 0
  // "will see him" is a meeting, "see the report" is not
  if (
    x.is(i, C.seeVerb) &&
    x.after(i) === i + 1 &&
    !(
      sub.actors.length &&
      object.some((m) => (m.kind === 'person' && !m.weak && m.name) || (m.kind === 'anaphor' && m.which === 'he'))
    )
  )
    return 0
  for (let q = k; q < Math.min(s.end, (o.end || k) + 12); q++)
    if (x.is(q, C.virtual) && !clause.inside(q)) virtual = true
  for (let q = g.start; q < i; q++) if (x.is(q, C.virtual)) virtual = true
  clause.add(
    {
      type: 'meeting',
      kind: virtual ? 'call' : 'meeting',
      rule: 'meeting/met',
      anchor: i,
      end: Math.max(o.end, k),
      subject: sub.actors,
      object,
      subjectless: sub.none,
    },
    g,
  )
  return Math.max(o.end, x.after(i))
}

/** "held talks with", "had a bilateral meeting with", "took part in a meeting between". */
export function holdTalks(clause: Clause, i: number): number {
  const { x } = clause
  if (!x.is(i, C.hold) || clause.inside(i)) return 0
  const noun = talkAhead(clause, x.after(i))
  if (noun < 0) return 0
  // "held the Strategic Dialogue": a named event
  const inside = clause.covering(noun) ?? clause.covering(x.after(noun))
  if (
    inside?.kind === 'event' &&
    inside.named &&
    (x.isCap(inside.start) || inside.end > x.after(noun) + 1) &&
    (x.is(i, C.hostEvent) || x.is(i, C.attend))
  )
    return 0
  const g = clause.group(i)
  const t = talkTail(clause, noun)
  const sub = clause.subject(i)
  const kind = t.virtual ? 'call' : talkKind(clause, noun)
  // "held talks at Hyderabad House": the other side is the one told before
  if (!t.with.length && !t.between.length && !sub.actors.length && !sub.none) return 0
  const subject = t.between.length ? t.between : sub.actors
  clause.add(
    {
      type: 'meeting',
      kind,
      rule: 'meeting/held-talks-with',
      anchor: i,
      end: t.end,
      subject,
      object: t.with,
      subjectless: sub.none && !t.between.length,
    },
    g,
  )
  return Math.max(t.end, x.after(noun))
}

/** "Bilateral with First Minister", "talks with X", "meetings with", where no verb holds them. */
export function talkNoun(clause: Clause, i: number): number {
  const { x, s } = clause
  if (!x.is(i, C.talkNoun) || (clause.covering(i) && clause.covering(i)!.kind !== 'event')) return 0
  if (x.is(i, C.meet) && x.is(i, C.ing) && clause.isAux(i - 1)) return 0
  if (x.is(i, C.talkNoun) && x.is(i, C.callNoun) && x.is(i, C.verb) && !clause.isNoun(i)) return 0
  // "apart from meeting the heads of state": a verb here
  const whom = x.is(i, C.ing) && x.is(i, C.meet) ? clause.mentionAt(x.after(i)) : undefined
  if (whom && whom.kind !== 'date' && !x.is(x.after(i), C.with)) return 0
  // "bilateral defense agreement": an adjective here
  if (
    x.is(i, C.talkAdjective) &&
    x.tokens.shape[x.after(i)] & (Shape.lower | Shape.cap) &&
    !x.is(x.after(i), C.with) &&
    !x.is(x.after(i), C.between) &&
    !x.is(x.after(i), C.at) &&
    !x.is(x.after(i), C.in)
  )
    return 0
  const t = talkTail(clause, i)
  let guested = false
  // "3 June: reception of the Consul General of Germany"
  if (
    !t.with.length &&
    t.between.length === 1 &&
    x.name(x.is(i, C.talkNoun)) === 'reception' &&
    !isPlural(t.between[0])
  ) {
    const [guest] = t.between
    if (guest.kind === 'person' && clause.verbBefore(i) < s.start) {
      guested = true
      t.with = t.between
      t.between = []
    }
  }
  // "With the Speaker, there will be bilateral talks"
  if (!t.with.length && !t.between.length && x.is(s.start, C.with)) {
    const o = clause.objects(s.start + 1)
    if (o.end < i) t.with = o.actors
  }
  let owners: Mention[] = []
  let k = i - 1
  while (
    k >= s.start &&
    (x.is(k, C.talkAdjective) || x.is(k, C.virtual) || x.is(k, C.ordinal) || x.is(k, C.visitKind)) &&
    !clause.inside(k)
  )
    k--
  const before = k >= s.start ? clause.covering(k) : undefined
  if (before && before.end === k + 1 && clause.isActor(before) && x.tokens.shape[k] & Shape.possessive)
    owners = clause.coordination(before)
  // "encouraged further direct talks between": wished for, not held
  for (let q = Math.max(s.start, i - 5); q < i; q++) if (x.is(q, C.wished) && !clause.inside(q)) return x.after(i)
  // "the programme included meetings with": an outline, told one by one elsewhere
  const verb = clause.verbBefore(i)
  if (
    x.isPlural(x.after(i) - 1) &&
    verb >= s.start &&
    x.is(verb, C.outline) &&
    !t.with.some((m) => m.kind === 'person')
  )
    return x.after(i)
  // "Meetings in Montréal and Laval focused on": of the visit told before
  if (!t.with.length && !t.between.length && x.isPlural(x.after(i) - 1) && x.is(x.after(i), C.in)) {
    const o = clause.objects(x.after(i) + 1, (m) => m.kind === 'geo')
    const geos = (o.actors as Geo[]).filter((g) => g.entry.kind === 'city' && !g.adjective)
    if (geos.length) {
      clause.add({
        type: 'meeting',
        kind: talkKind(clause, i),
        rule: 'meeting/meetings-in',
        anchor: i,
        end: o.end,
        subject: owners,
        subjectless: !owners.length,
        places: geos,
        status: clause.nounStatus(i, o.end),
      })
      return o.end
    }
  }
  // "À l’issue de leur rencontre à Tirana, A et B ont adopté": of those of whom the clause tells
  const theirs = !t.with.length && !t.between.length && x.is(k, C.possessive) === THEIR
  if (
    theirs &&
    (x.is(k - 1, C.of) || x.is(clause.lexemeEndingAt(k), C.after) || x.is(clause.lexemeEndingAt(k), C.during))
  ) {
    const both = [clause.mainSubject(i, t.end), clause.verbalSubject(i)].find((one) => one.length > 1)
    if (both) t.between = both
  }
  if (
    !t.with.length &&
    t.between.length < 2 &&
    !(t.between.length === 1 && (t.between[0].kind === 'anaphor' || isPlural(t.between[0])))
  )
    return 0
  const virtual = t.virtual || (k + 1 < i && !!x.is(k + 1, C.virtual)) || !!x.is(i - 1, C.virtual)
  const status = clause.nounStatus(i, t.end)
  const named = t.between.length ? t.between : owners
  // "The program included meetings with", "focused on meetings with": the subject told before
  const held = named.length ? named : (clause.heldBy(k) ?? clause.verbalSubject(i))
  // "In a meeting with A, President B reviewed the situation": whose clause it opens
  const main = held.length ? [] : clause.mainSubject(i, t.end)
  const others = t.with.filter((m) => !main.includes(m))
  const subject = held.length ? held : others.length ? main : []
  clause.add({
    type: 'meeting',
    kind: virtual ? 'call' : guested ? 'meeting' : talkKind(clause, i),
    rule: 'meeting/talks-with',
    anchor: i,
    end: t.end,
    subject,
    object: others.length ? others : t.with,
    subjectless: !subject.length,
    status,
  })
  return t.end
}

export function receive(clause: Clause, i: number): number {
  const { x, s } = clause
  // "gave a lunch for"
  const gives = x.is(i, C.give)
  if ((!x.is(i, C.receive) && !gives) || clause.inside(i)) return 0
  if (gives) {
    const meal = talkAhead(clause, x.after(i))
    if (meal < 0 || x.name(x.is(meal, C.talkNoun)) !== 'reception') return 0
  }
  const g = clause.group(i)
  // "was received by the Vice-Minister", "were received at the Ministry by X"
  const passive = x.is(i, C.past) && clause.beBefore(i)
  // "Reçu à Berne par le président, il a inauguré": of the subject that follows
  const opening =
    x.nounFirst && !passive && x.is(i, C.past) && !x.is(i, C.finite) && i - s.start < 2
      ? clause.byAhead(x.after(i))
      : undefined
  const guest = opening && x.isPunct(opening.end, 44) ? clause.mentionAt(opening.end + 1) : undefined
  if (opening && guest && clause.isActor(guest)) {
    clause.add({
      type: 'meeting',
      kind: 'meeting',
      rule: 'meeting/was-received-by',
      anchor: i,
      end: opening.end,
      subject: [guest],
      object: opening.actors,
    })
    return opening.end
  }
  // "a dinner reception hosted by the President"
  if (!passive && x.is(i, C.past) && x.is(x.after(i), C.by)) return 0
  if (passive) {
    const by = clause.byAhead(x.after(i))
    if (!by) return 0
    const sub = clause.subject(i)
    clause.add(
      {
        type: 'meeting',
        kind: 'meeting',
        rule: 'meeting/was-received-by',
        anchor: i,
        end: by.end,
        subject: sub.actors,
        object: by.actors,
        subjectless: sub.none,
      },
      g,
    )
    return by.end
  }
  // "hosted a reception for", "hosted on April 10 a reception for", "received a phone call from"
  const noun = talkAhead(clause, x.after(i))
  if (noun >= 0) {
    const kind = x.name(x.is(noun, C.talkNoun))
    let k = x.after(noun)
    let guests: Mention[] = []
    for (let round = 0; round < 12 && k < s.end; round++) {
      if (x.is(k, C.for) || x.is(k, C.from) || x.is(k, C.with) || x.is(k, C.to) || (x.is(k, C.of) && round > 0)) {
        const o = clause.objects(k + 1)
        if (o.actors.length) {
          guests = o.actors
          k = o.end
          break
        }
      }
      k++
    }
    if (kind === 'reception' || guests.length) {
      const sub = clause.subject(i)
      const type = x.is(noun, C.callNoun) ? 'call' : kind === 'reception' ? 'reception' : 'meeting'
      clause.add(
        {
          type: 'meeting',
          kind: type,
          rule: type === 'call' ? 'meeting/received-a-call' : 'meeting/hosted',
          anchor: i,
          end: k,
          subject: sub.actors,
          object: guests,
          subjectless: sub.none,
        },
        g,
      )
      return k
    }
  }
  const relative = clause.relativeObject(i)
  // "received here today the Foreign Minister"
  let k = x.after(i)
  for (let round = 0; round < 4 && k < s.end; round++) {
    const q = x.is(k, C.on) || x.is(k, C.in) || x.is(k, C.at) ? k + 1 : k
    const m = clause.covering(x.isPunct(q, 44) ? q + 1 : q)
    if (m?.kind === 'date' || (m?.kind === 'geo' && q > k)) k = m.end
    else if (!m && (x.is(k, C.there) || x.is(k, C.adverb))) k = x.after(k)
    else break
  }
  k = clause.pastInsertions(k)
  // ", ce mardi à Rabat, M. Ramdin": the comma that closes what was set in
  if (x.nounFirst && x.isPunct(k, 44) && k > x.after(i)) k++
  // "played host yesterday, 4 April, to"
  if (x.isPunct(k, 44) && x.is(k + 1, C.to)) k++
  if (x.is(k, C.to) && k > x.after(i)) k++
  else if (x.is(k, C.to) && x.after(i) > i + 1) k++
  const told = relative ?? clause.objects(k)
  const pronoun = told.actors.length ? [] : clause.pronounBefore(i)
  const o = pronoun.length ? { actors: pronoun, end: x.after(i) } : told
  if (!pronoun.length && !o.actors.some((m) => m.kind === 'person' || m.kind === 'group')) return 0
  const sub = clause.subject(i)
  if (sub.none && x.is(i, C.speech) && x.is(i, C.ing)) return 0
  if (x.is(i, C.speech) && !o.actors.some((m) => m.kind === 'person')) return 0
  if (x.is(i, C.ing) && g.participle) return 0
  // "in 1959 Vietnam received President Rajendra Prasad": a country receives a visit
  const land = sub.actors.filter((m): m is Geo => m.kind === 'geo' && !m.adjective)
  const greeted = x.is(i, C.speech) && !o.actors.some((m) => m.kind === 'person' && (m.offices.length || m.name))
  if (land.length && land.length === sub.actors.length && !greeted) {
    clause.add(
      {
        type: 'visit',
        kind: 'unspecified',
        rule: 'visit/received',
        anchor: i,
        end: o.end,
        subject: o.actors,
        to: land,
      },
      g,
    )
    return o.end
  }
  clause.add(
    {
      type: 'meeting',
      kind: 'meeting',
      rule: 'meeting/received',
      anchor: i,
      end: o.end,
      subject: sub.actors,
      object: o.actors,
      subjectless: sub.none,
    },
    g,
  )
  return o.end
}

/** "was on Thursday the guest of Prime Minister Barzani". */
export function guestOf(clause: Clause, i: number): number {
  const { x, s } = clause
  if (!x.is(i, C.be) || clause.inside(i)) return 0
  for (let k = x.after(i); k < Math.min(s.end, i + 7); k++) {
    if (!x.is(k, C.guestOf)) continue
    const o = clause.objects(x.after(k), (m) => m.kind === 'person')
    const sub = clause.subject(i)
    if (!o.actors.length) return guestOfLand(clause, i, x.after(k), sub.actors)
    clause.add(
      {
        type: 'meeting',
        kind: 'meeting',
        rule: 'meeting/was-guest-of',
        anchor: i,
        end: o.end,
        subject: sub.actors,
        object: o.actors,
        subjectless: sub.none,
      },
      clause.group(i),
    )
    return o.end
  }
  return 0
}

/** "was a guest of the Free State of Saxony": who is a land's guest has come to it. */
function guestOfLand(clause: Clause, i: number, k: number, guests: readonly Mention[]): number {
  const o = clause.objects(k, (m) => m.kind === 'geo' || (m.kind === 'body' && m.arm))
  const to = o.actors.flatMap((m) => (m.kind === 'geo' ? [m] : m.kind === 'body' && m.owner ? [m.owner] : []))
  if (!to.length || o.actors.some((m) => m.kind === 'geo' && m.adjective)) return 0
  if (!guests.some((m) => m.kind === 'person' || m.kind === 'group')) return 0
  clause.add(
    { type: 'visit', kind: 'unspecified', rule: 'visit/was-guest-of', anchor: i, end: o.end, subject: guests, to },
    clause.group(i),
  )
  return o.end
}

/** "had visitors from its twin town in Italy": those who are had as guests have come. */
export function haveGuests(clause: Clause, i: number): number {
  const { x } = clause
  if (!x.is(i, C.haveGuests) || clause.inside(i)) return 0
  let k = x.after(i)
  if (!x.is(k, C.from)) return 0
  const group = clause.covering(k - 1)
  const owned = group?.kind === 'group' && group.owners.length > 0
  const o = owned
    ? { actors: [group], end: group.end }
    : clause.objects(k + 1, (m) => m.kind === 'geo' || m.kind === 'body')
  let guests: Mention[] = o.actors.filter((m) => m.kind !== 'geo' || !m.adjective)
  let end = o.end
  // "from its namesake in Pennsylvania"
  for (k++; !guests.length && k < i + 10; k++) {
    const m = clause.covering(k)
    if (m?.kind === 'geo' && x.is(m.start - 1, C.in)) {
      guests = [m]
      end = m.end
    }
  }
  if (!guests.length) return 0
  const hosts = clause.subject(i)
  const lands = hosts.actors.flatMap((m) => (m.kind === 'geo' ? [m] : m.kind === 'body' && m.owner ? [m.owner] : []))
  clause.add(
    {
      type: 'visit',
      kind: 'unspecified',
      rule: 'visit/had-guests-from',
      anchor: i,
      end,
      subject: guests,
      object: hosts.actors.filter((m) => m.kind === 'person'),
      to: lands,
    },
    clause.group(i),
  )
  return end
}

export function speak(clause: Clause, i: number): number {
  const { x, s } = clause
  if (!x.is(i, C.speak) || clause.inside(i) || (x.is(i, C.talkNoun) && clause.isNoun(i))) return 0
  const g = clause.group(i)
  let k = x.after(i)
  let virtual = false
  for (let round = 0; round < 6; round++) {
    const m = clause.mentionAt(k)
    if (x.is(k, C.virtual)) {
      virtual = true
      k = x.after(k)
    } else if (m?.kind === 'date' && m.start === k) k = m.end
    else if (x.is(k, C.adverb) || x.is(k, C.with) || x.is(k, C.to) || x.is(k, C.also)) k = x.after(k)
    else {
      const past = clause.pastInsertions(k)
      if (past === k) break
      k = past
    }
  }
  const o = clause.objects(k)
  const sub = clause.subject(i)
  if (!o.actors.length && sub.actors.length < 2 && !sub.actors.some((m) => m.kind === 'anaphor')) return 0
  if (!o.actors.length && !virtual) {
    for (let q = k; q < Math.min(s.end, k + 4); q++) if (x.is(q, C.virtual)) virtual = true
    if (!virtual) return 0
  }
  if (o.actors.length && !o.actors.some((m) => m.kind === 'person')) return 0
  clause.add(
    {
      type: 'meeting',
      kind: 'call',
      rule: 'meeting/spoke-with',
      anchor: i,
      end: Math.max(o.end, k),
      subject: sub.actors,
      object: o.actors,
      subjectless: sub.none,
    },
    g,
  )
  return Math.max(o.end, k)
}

export function discuss(clause: Clause, i: number): number {
  const { x, s } = clause
  if (!x.is(i, C.discuss) || clause.inside(i)) return 0
  // "In a video conference on 23 May, A and B discussed": two named sides make a meeting
  const sub = clause.subject(i)
  const g = clause.group(i)
  const people = sub.actors.filter((m) => m.kind === 'person' && !m.plural)
  let end = x.after(i)
  let object: Mention[] = []
  if (people.length < 2) {
    for (let k = end; k < Math.min(s.end, end + 14); k++) {
      if (x.is(k, C.with) && !clause.inside(k)) {
        const o = clause.objects(k + 1, (m) => m.kind === 'person' || (m.kind === 'group' && m.owners.length > 0))
        if (o.actors.length) {
          object = o.actors
          end = o.end
        }
        break
      }
      if (x.isPunct(k, 59)) break
    }
    if (!object.length || !(people.length || sub.none)) return 0
  }
  let virtual = false
  for (let k = s.start; k < i; k++) if (x.is(k, C.virtual) || (x.is(k, C.callNoun) && !clause.inside(k))) virtual = true
  clause.add(
    {
      type: 'meeting',
      kind: virtual ? 'call' : 'meeting',
      rule: 'meeting/discussed-with',
      anchor: i,
      end,
      subject: people,
      object,
      subjectless: !people.length && sub.none,
    },
    g,
  )
  return end
}

function talkAhead(clause: Clause, i: number): number {
  const { x, s } = clause
  const from = clause.pastInsertions(i)
  for (let k = from; k < Math.min(s.end, from + 8); k++) {
    const c = clause.covering(k)
    if (x.is(k, C.talkNoun) && (!c || c.kind === 'event')) {
      // "bilateral political consultations": the last of them is the noun
      for (let q = x.after(k); q < Math.min(s.end, k + 3); q++) {
        if (x.is(q, C.talkNoun) && !clause.inside(q)) return q
        if (!x.is(q, C.talkAdjective) && !(x.is(q, C.common) && !x.is(q, C.functionWord))) break
      }
      return k
    }
    // "delegation-level talks"
    if (x.is(k, C.talkAdjective) && x.after(k) > k + 1) {
      k = x.after(k) - 1
      continue
    }
    if (c && c.kind !== 'geo' && c.kind !== 'date') return -1
    if (x.tokens.shape[k] & Shape.punct) return -1
    if (
      x.is(k, C.with) ||
      (x.is(k, C.of) && !x.is(k - 1, C.talkAdjective) && !x.is(k - 1, C.unit)) ||
      x.is(k, C.to) ||
      x.is(k, C.by)
    )
      return -1
  }
  return -1
}

function talkKind(clause: Clause, noun: number): EngagementKind {
  const { x } = clause
  if (x.is(noun, C.callNoun)) return 'call'
  return x.name(x.is(noun, C.talkNoun)) as EngagementKind
}

/** What follows "talks": "with X", "between X and Y", "of X with Y", through "on Z", "in W". */
function talkTail(
  clause: Clause,
  noun: number,
): { with: Mention[]; between: Mention[]; virtual: boolean; end: number } {
  const { x, s } = clause
  let withs: Mention[] = []
  let between: Mention[] = []
  let virtual = false
  // what the talks were about has a "between" of its own
  let about = false
  let k = x.after(noun)
  let end = k
  for (let round = 0; round < 26 && k < s.end; round++) {
    if (x.is(k, C.virtual)) virtual = true
    if (x.is(k, C.about) && !x.is(k, C.margins) && clause.mentionAt(k + 1)?.kind !== 'date') about = true
    // "a meeting on the sidelines of the Forum between A and B"
    const event = clause.covering(k)
    if (event?.kind === 'event' && !withs.length && !between.length) {
      k = event.end
      continue
    }
    // "with the participation of the delegation of Brandenburg"
    const present = x.is(k, C.with) && x.lexicon.get(x.lex[k], C.chaired) && !withs.length
    if (x.is(k, C.with)) {
      const o = clause.objects(present ? x.after(k) : k + 1)
      if (o.actors.length) {
        withs = [...withs, ...o.actors]
        k = end = o.end
        continue
      }
      if (withs.length) break
    } else if (x.nounFirst && x.is(k, C.to) && !clause.inside(k) && !withs.length && !between.length) {
      // "une audience **à l’ambassadeur**", "ses lettres de créance **au président**"
      const o = clause.objects(x.after(k), (m) => m.kind === 'person')
      if (o.actors.length) {
        withs = o.actors
        k = end = o.end
        continue
      }
    } else if (
      x.is(k, C.by) &&
      x.is(k - 1, C.past) &&
      (x.is(k - 1, C.receive) || x.is(k - 1, C.give) || x.is(k - 1, C.hostEvent))
    ) {
      // "attended a luncheon hosted by"
      const o = clause.objects(k + 1)
      const next = x.isPunct(o.end, 44) ? o.end + 1 : o.end
      const guests = x.is(next, C.for) || x.is(next, C.honouring) ? clause.objects(x.after(next)) : undefined
      // "a lunch given by the Governor for the Ambassador"
      if (guests?.actors.some((m) => m.kind === 'person' || m.kind === 'group')) {
        between = o.actors
        withs = guests.actors
        k = end = guests.end
        continue
      }
      if (o.actors.length) {
        withs = [...withs, ...o.actors]
        k = end = o.end
        continue
      }
    } else if ((x.is(k, C.between) && !about) || (x.is(k, C.of) && !withs.length && round < 3)) {
      // "between A and B were held": the verb is of the talks
      const o = clause.objects(k + 1, undefined, !!x.is(k, C.between))
      if (o.actors.length) {
        between = o.actors
        k = end = o.end
        continue
      }
    } else if (x.is(k, C.for) && withs.length === 0 && x.name(x.is(noun, C.talkNoun)) === 'reception') {
      const o = clause.objects(k + 1)
      if (o.actors.length) {
        withs = o.actors
        k = end = o.end
        continue
      }
    } else if (x.is(k, C.with) === 0 && x.isFinite(k) && !clause.inside(k) && k > x.after(noun) + 1) break
    if (x.isPunct(k, 59) || (x.isPunct(k, 44) && (withs.length || between.length))) break
    if (x.is(k, C.and) && (withs.length || between.length) && !clause.inside(k)) break
    if (withs.length && !clause.inside(k)) break
    k++
  }
  return { with: withs, between, virtual, end }
}
