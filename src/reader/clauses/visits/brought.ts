import type { Geo, Mention, Person } from '../../mentions.ts'
import type { Told } from '../act.ts'
import { C, HER } from '../../word-classes.ts'
import type { Clause } from '../clause.ts'
import { isGoverned } from '../joined.ts'
import { nounAhead, objectsFrom, pastInsertions } from '../objects.ts'
import { openingSubject, subjectOf } from '../subjects.ts'
import { verbBefore, verbGroup } from '../verbs.ts'
import { duration, lengthAt, visitKind } from './kind.ts'
import { addJourney } from './legs.ts'
import { nounAfter, placesOfWhere } from './travelled.ts'
import { whitherAt } from './whither.ts'

/** "A tour that took her to Germany", "the 5th of May brought the King to Dhaka". */
export function carryVisit(clause: Clause, i: number): number {
  const { x, s } = clause
  if (!x.is(i, C.carry) || clause.inside(i)) return 0
  const who = objectsFrom(
    clause,
    x.after(i),
    (m) => m.kind === 'person' || (m.kind === 'anaphor' && m.which !== 'it') || (m.kind === 'group' && m.delegation),
  )
  // "took her to Oslo": where "her" owns nothing it is she
  const her = x.is(x.after(i), C.possessive) === HER && !!x.is(x.after(i) + 1, C.to)
  // "une tournée **qui la** mènera en Belgique", "qui **l’a** conduite"
  const v = x.nounFirst && x.is(i - 1, C.have) ? i - 1 : i
  // "une tournée **devant le conduire** en"
  const whole = x.nounFirst && x.after(i) > i + 1 && !!x.is(i, C.planned)
  const article = x.nounFirst && !!x.is(v - 1, C.article)
  // "**La tournée** du ministre A **le mène** au Ghana"
  const tour = article && !x.is(v - 2, C.who) ? nounAhead(clause, s.start, C.visitNoun, TOUR) : -1
  const clitic = whole || (article && (!!x.is(v - 2, C.who) || (tour >= 0 && tour < v)))
  if (!who.actors.length && !her && !clitic) return 0
  let k = her ? x.after(i) + 1 : clitic ? x.after(i) : who.end
  for (let round = 0; round < 4; round++) {
    const date = clause.mentionAt(x.is(k, C.from) || x.is(k, C.on) || x.is(k, C.in) || x.isPunct(k, 44) ? k + 1 : k)
    if (date?.kind === 'date') k = date.end
    else break
  }
  if (x.isPunct(k, 44)) k++
  if (k >= s.end || !(x.is(k, C.to) || x.is(k, C.by) === THROUGH)) return 0
  const o = objectsFrom(clause, k + 1, (m) => m.kind === 'geo')
  const geos = (o.actors as Geo[]).filter((g) => !g.adjective)
  if (!geos.length) return 0
  // "he" and "she" are the one whom the sentence has named
  const pronoun = her || clitic || who.actors.every((m) => m.kind === 'anaphor')
  const named = pronoun
    ? s.chunks.find((c) => c.end <= i && c.kind === 'person' && !c.weak && (tour >= 0 || !isGoverned(clause, c)))
    : undefined
  // "Minister A **accompanies** President B to Chile": both go, and it is B's journey
  const along = x.is(i, C.accompanied) && !named ? subjectOf(clause, i).actors.filter((m) => m.kind === 'person') : []
  const subject = named ? [named] : [...who.actors, ...along]
  // "returned on Sunday after a five-day working **tour** that took her to"
  const noun = clitic
    ? tour >= 0
      ? tour
      : nounBefore(clause, whole ? v : v - 2)
    : x.is(i - 2, C.visitNoun) && !clause.inside(i - 2)
      ? i - 2
      : tourBefore(clause, i)
  const verb = noun >= 0 ? verbBefore(clause, noun) : -1
  // "entame une mission qui la mènera en Belgique": one journey, told by both verbs
  const begun = clause.found.at(-1)
  if (
    x.nounFirst &&
    noun >= 0 &&
    begun?.type === 'visit' &&
    !begun.to.length &&
    begun.anchor < noun &&
    begun.end > noun
  ) {
    clause.found[clause.found.length - 1] = { ...begun, to: geos, end: o.end }
    return o.end
  }
  // "**began** a tour on Sunday that will take him to": what has begun is held
  const begins = !x.nounFirst && verb >= s.start && x.is(verb, C.light) > 0
  return addJourney(
    clause,
    {
      type: 'visit',
      kind: noun >= 0 ? visitKind(clause, noun) : 'unspecified',
      rule: 'visit/taken-to',
      anchor: i,
      end: o.end,
      subject,
      subjectless: !subject.length,
      to: geos,
      ...(noun >= 0 ? { days: duration(clause, noun - 6, noun) } : {}),
      ends: verb >= s.start && !!(x.is(verb, C.finish) || x.is(verb, C.return)),
    },
    verbGroup(clause, begins ? verb : i),
  )
}

/** "starts a five-day **tour** of Africa on Sunday **that will** take him to": the noun of a journey before the relative word. */
function tourBefore(clause: Clause, i: number): number {
  const { x, s } = clause
  let k = i - 1
  while (k > s.start && (x.is(k, C.aux) || x.is(k, C.will))) k--
  return x.nounFirst || !(x.is(k, C.which) || x.is(k, C.who)) ? -1 : nounBefore(clause, k)
}

/** "une **tournée** de travail de cinq jours qui": the noun of a journey that the relative word at i is about. */
function nounBefore(clause: Clause, i: number): number {
  const { x, s } = clause
  for (let k = i - 1; k >= s.start && i - k < 9; k--) {
    if (clause.inside(k) && !clause.isDate(k)) return -1
    if (x.is(k, C.visitNoun)) return k
  }
  return -1
}

/** Tokens from the beginning of a sentence to the journey that it is about. */
const TOUR = 4

/** Payload of `finish`: a noun. */
const NOUN = 2

/** Payload of `by`: "through". */
const THROUGH = 2

/** "got back from Tokyo": where one comes back from, one has been; the day told is the last. */
export function returnFrom(clause: Clause, i: number): number {
  const { x, s } = clause
  if (!x.is(i, C.finish) || clause.inside(i)) return 0
  let k = x.after(i)
  // "rentrer de", whose preposition is its own
  const whole = x.nounFirst && k > i + 1
  let home: Geo | undefined
  if ((x.is(i, C.return) && !whole) || !x.is(k - 1, C.from)) {
    // "returned **to Nairobi** on Monday from Lima", "arrived back **in Nairobi** from Lima"
    const there = !x.nounFirst && (x.is(k, C.to) || x.is(k, C.in)) ? clause.mentionAt(k + 1) : undefined
    home = there?.kind === 'geo' && !there.adjective ? there : undefined
    if (home) k = home.end
    const date = clause.covering(x.is(k, C.on) ? k + 1 : k)
    if (date?.kind === 'date') k = date.end
    while (k < s.end && (x.is(k, C.adverb) || x.is(k, C.there) || x.is(k, C.dayPart)) && !clause.inside(k))
      k = x.after(k)
    // "rentré à Kinshasa en provenance de Luanda"
    k = pastInsertions(clause, k)
    if (x.isPunct(k, 44) && x.is(k + 1, C.from)) k++
    if (!x.is(k, C.from)) return 0
    k = x.nounFirst ? x.after(k) : k + 1
  }
  // "flew home from **five days in** Georgia"
  const stayed = x.nounFirst ? undefined : lengthAt(clause, k)
  if (stayed && x.is(stayed.end, C.in)) k = stayed.end + 1
  const o = objectsFrom(clause, k, (m) => m.kind === 'geo')
  const geos = (o.actors as Geo[]).filter((g) => !g.adjective && !g.possessive)
  const whither = o.actors.length ? undefined : whitherAt(clause, k)
  // "returned from Moscow to Paris" is another journey
  if ((!geos.length && !whither) || geos.length < o.actors.length || x.is(o.end, C.to)) return 0
  const opening = openingSubject(clause, i, whither?.end ?? o.end, true)
  // "salue le retour de la Suisse", "Retour du Maroc dans": the noun alone tells no journey
  const next = whither?.end ?? o.end
  const closed = !!x.is(next, C.for) || x.isPunct(next, 44) || x.isPunct(next, 58)
  if (x.is(i, C.finish) === NOUN && (!opening || !closed || x.is(i - 1, C.article))) return 0
  const sub = opening ?? subjectOf(clause, i)
  if (!sub.actors.some((m) => m.kind === 'person' || m.kind === 'group' || m.kind === 'anaphor')) return 0
  const end = whither?.end ?? o.end
  const noun = visitAfter(clause, end)
  clause.add(
    {
      type: 'visit',
      kind: noun >= 0 ? visitKind(clause, noun) : 'unspecified',
      rule: 'visit/returned-from',
      anchor: i,
      end,
      subject: sub.actors,
      to: geos,
      whither,
      whence: home,
      days: noun >= 0 ? duration(clause, end, noun) : stayed?.days,
      ends: true,
    },
    verbGroup(clause, i),
  )
  return noun >= 0 ? x.after(noun) : o.end
}

/** "returned from Kigali on Wednesday **after a two-day visit**", with nothing behind it of where that went; -1 for none. */
function visitAfter(clause: Clause, from: number): number {
  const { x } = clause
  if (x.nounFirst) return -1
  const day = clause.mentionAt(x.is(from, C.on) ? from + 1 : from)
  const k = pastInsertions(clause, day?.kind === 'date' ? day.end : from)
  const noun = x.is(k, C.after) ? nounAhead(clause, x.after(k), C.visitNoun, 8) : -1
  const behind = x.after(noun)
  return noun >= 0 && !x.is(behind, C.to) && !x.is(behind, C.of) && !x.is(behind, C.in) ? noun : -1
}

/** "Three experts are expected in Chişinău in May", "is due in Riga". */
export function expectedVisit(clause: Clause, i: number): number {
  const { x } = clause
  // "is expected back in Abuja"
  if (!x.is(i, C.expect) || x.is(i, C.finish) || clause.inside(i)) return 0
  // "est attendu **vendredi après-midi** à Abidjan"
  const k = pastWhen(clause, x.after(i))
  // "**À Paris,** il est attendu le 14 avril"
  const ahead = placeInFront(clause, i)
  const fronted = ahead ? [ahead] : placesOfWhere(clause, i)
  if (!fronted.length && !(x.is(k, C.in) || x.is(k, C.at))) return 0
  const o = fronted.length ? { actors: fronted, end: x.after(i) } : objectsFrom(clause, k + 1, (m) => m.kind === 'geo')
  const geos = (o.actors as Geo[]).filter((g) => !g.adjective)
  if (!geos.length) return 0
  // "à Abidjan**, pour une visite de travail de deux jours**"
  const noun = x.nounFirst ? nounAfter(clause, o.end) : -1
  const sub = subjectOf(clause, i)
  const comes = (m: Mention) => (m.kind === 'anaphor' ? m.which === 'he' || m.which === 'she' : m.kind !== 'geo')
  if (!sub.actors.some((m) => m.kind !== 'body' && comes(m))) return 0
  const told: Told = {
    type: 'visit',
    kind: noun >= 0 ? visitKind(clause, noun) : 'unspecified',
    days: noun >= 0 ? duration(clause, o.end, noun) : undefined,
    rule: 'visit/expected-in',
    anchor: i,
    end: o.end,
    subject: sub.actors,
    to: geos,
    status: 'planned',
  }
  // "À Paris, il est attendu le 14 avril **; à Madrid, trois jours plus tard**"
  if (fronted) return addJourney(clause, told, { planned: true })
  clause.add(told)
  return o.end
}

/** Tokens from a place that opens its clause to the verb. */
const IN_FRONT = 12

/** "**À Paris**, le ministre est attendu": the place that opens the clause of the verb at i, and a comma. */
function placeInFront({ x, s }: Clause, i: number): Geo | undefined {
  if (!x.nounFirst) return undefined
  return s.chunks.findLast((c): c is Geo => {
    if (c.kind !== 'geo' || c.adjective || c.end > i || i - c.end > IN_FRONT || !x.isPunct(c.end, 44)) return false
    const p = x.beforeArticle(c.start)
    return !!(x.is(p, C.in) || x.is(p, C.to)) && (p === s.start || x.isPunct(p - 1, 59))
  })
}

/** Past days, hours and adverbs. */
function pastWhen(clause: Clause, from: number): number {
  const { x, s } = clause
  let k = from
  while (x.nounFirst && k < s.end) {
    const q = x.isPunct(k, 44) ? k + 1 : k
    const date = clause.covering(q)
    if (date?.kind === 'date') k = date.end
    else if (!date && (x.is(q, C.adverb) || x.is(q, C.dayPart))) k = x.after(q)
    else break
  }
  return k > from && x.isPunct(k, 44) ? k + 1 : k
}

/** "Kenya sent **its Foreign Minister, A,** to Canberra": one person, with nothing but a comma before where to. */
function envoySent(clause: Clause, i: number): Person | undefined {
  const { x, s } = clause
  if (x.nounFirst) return undefined
  let k = x.pastArticle(x.after(i))
  if (x.is(k, C.possessive)) k++
  const at = clause.byStart.get(k)
  const m = at === undefined ? undefined : s.chunks[at]
  if (m?.kind !== 'person' || m.weak || m.plural || !m.offices.length) return undefined
  if (m.offices.some((o) => x.has(o.span, C.former)) || !(m.name || m.definite || k > x.pastArticle(x.after(i))))
    return undefined
  const to = x.isPunct(m.end, 44) ? m.end + 1 : m.end
  return x.is(to, C.to) ? m : undefined
}

/** "a dépêché à Vaduz **sa ministre** A", "**y** envoie **son ministre** A": one of the sender's own; whether it is told. */
function ownEnvoySent(clause: Clause, i: number): boolean {
  const { x, s } = clause
  const from = x.after(i)
  const k = pastInsertions(clause, from)
  const envoy = x.is(k, C.possessive) && !clause.inside(k) ? clause.mentionAt(k + 1) : undefined
  if (envoy?.kind !== 'person' || envoy.weak || envoy.plural || !envoy.offices.length) return false
  const g = verbGroup(clause, i)
  // where to stands before the envoy, behind, or as a pronoun before the verb
  const behind = x.isPunct(envoy.end, 44) ? envoy.end + 1 : envoy.end
  const led = (c: Mention): c is Geo =>
    c.kind === 'geo' && !c.adjective && (c.start < k ? c.start > i : x.beforeArticle(c.start) === behind)
  const to = s.chunks.filter(
    (c): c is Geo => led(c) && !!(x.is(x.beforeArticle(c.start), C.in) || x.is(x.beforeArticle(c.start), C.to)),
  )
  let there = g.start
  while (there < i && !(x.is(there, C.there) && x.is(there, C.clitic))) there++
  if (!to.length && there === i) return false
  const senders = subjectOf(clause, i).actors.filter((q) => q.kind !== 'person')
  clause.add(
    {
      type: 'visit',
      kind: 'unspecified',
      rule: 'visit/sent-to',
      anchor: i,
      end: Math.max(envoy.end, to.at(-1)?.end ?? 0),
      subject: [...senders, envoy],
      to,
      ...(to.length ? {} : { whither: { start: there, end: there + 1 } }),
    },
    g,
  )
  return true
}

/** "will send an education mission to Nuevo León". */
export function sendVisit(clause: Clause, i: number): number {
  const { x, s } = clause
  if (!x.is(i, C.send) || clause.inside(i)) return 0
  if (x.nounFirst && ownEnvoySent(clause, i)) return x.after(i)
  let travellers: Mention[] = []
  let end = -1
  const envoy = envoySent(clause, i)
  if (envoy) travellers = [envoy]
  for (let k = envoy ? envoy.end : x.after(i); k < Math.min(s.end, (envoy?.end ?? i) + 12); k++) {
    const m = clause.byStart.get(k)
    const group = m === undefined ? undefined : s.chunks[m]
    // "would send more students to Lima": those who go to learn or work are no delegation
    if (
      group?.kind === 'group' &&
      !(group.delegation || group.business || group.owners.length || group.count || x.nounFirst)
    )
      return 0
    if (group?.kind === 'group') travellers = [group]
    if (x.is(k, C.visitNoun) || travellers.length) end = k
    if (end >= 0 && x.is(k, C.to) && !clause.inside(k)) {
      const o = objectsFrom(clause, k + 1, (q) => q.kind === 'geo')
      const geos = (o.actors as Geo[]).filter((g) => !g.adjective)
      if (!geos.length) return 0
      const noun = travellers.length ? -1 : end
      const g = verbGroup(clause, i)
      const sub = subjectOf(clause, i)
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
