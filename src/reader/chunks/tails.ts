import { Shape } from '../../text/tokens.ts'
import { STARTS } from '../names/names.ts'
import { isAdjectiveBehind } from '../noun-first.ts'
import { C } from '../word-classes.ts'
import type { Chunker } from './chunker.ts'

// How far words that say what a thing is about go on behind it.

/** "Official Visit to", "State Visit of". */
function opensVisit({ x }: Chunker, i: number): boolean {
  const noun = x.is(i, C.visitKind) ? x.after(i) : -1
  const behind = noun > 0 && x.is(noun, C.visitNoun) ? x.after(noun) : -1
  return behind > 0 && !!(x.is(behind, C.to) || x.is(behind, C.of) || x.is(behind, C.by))
}

/** A tail has no more words than this. */
const LONGEST = 30

/** The end of "on crew exchange, skills and training" behind an instrument's or event's head word. */
export function tailEnd(c: Chunker, k: number): number {
  const { x } = c
  if (!opensTail(c, k)) return k
  let q = x.after(k)
  for (let taken = 0; q < c.limit && taken < LONGEST && !(x.tokens.shape[q] & Shape.newline);) {
    const date = c.dates.get(q)
    // "an agreement on aviation **next week**", "**around 2010**", but "a plan for trade **2025–2030**"
    if (date && (date.from.m || !(x.tokens.shape[q] & Shape.number))) break
    if (x.tokens.shape[q] & Shape.punct) {
      if (!goesOnBehind(c, q)) break
      q++
      continue
    }
    if (leavesTail(c, q)) break
    // "égalité entre les femmes et les hommes" is one
    q = x.nounFirst ? x.afterOf(q, C.portfolio) : q + 1
    taken++
  }
  while (
    q > k &&
    (x.is(q - 1, C.and) ||
      x.isPunct(q - 1, 44) ||
      x.is(q - 1, C.article) ||
      x.is(q - 1, C.in) ||
      x.is(q - 1, C.on) ||
      x.is(q - 1, C.of) ||
      x.is(q - 1, C.for))
  )
    q--
  return q - k > 1 ? q : k
}

/** "**on** trade", "**of** cooperation", "**to** the Agreement": the preposition at k leads to what it is about, not to whose or when it is. */
function opensTail(c: Chunker, k: number): boolean {
  const { x, n } = c
  const { shape } = x.tokens
  if (k >= c.limit || shape[k] & Shape.newline || c.dates.has(k)) return false
  const on = x.is(k, C.on)
  const of = x.is(k, C.of)
  const about = x.is(k, C.about)
  const to = x.is(k, C.to)
  const other = x.is(k, C.otherPreposition)
  if (
    !on &&
    !of &&
    !x.is(k, C.for) &&
    !(about && (x.nounFirst || !x.is(k, C.ing))) &&
    !(to && !x.nounFirst) &&
    !(other && !x.is(k, C.example))
  )
    return false
  if ((on || x.is(k, C.for)) && c.dates.has(x.after(k))) return false
  // "a declaration **about it**", "an agreement **of both governments**": nothing that would name it
  const next = x.after(k)
  if (!x.nounFirst && (x.is(next, C.it) || x.is(next, C.they) || (of && x.is(next, C.both) && !x.is(next, C.article))))
    return false
  if (of) {
    if (c.dates.has(k + 1) || (n.geoOf[k + 1] && !n.geoAt(k + 1)!.adjective)) return false
    // "a grant agreement **of 20 million dollars**"
    if (!x.nounFirst && shape[k + 1] & Shape.number && !(shape[k + 1] & Shape.ordinal)) return false
    // "le jumelage **des deux villes**": whose it is
    if (x.nounFirst && x.is(k + 1, C.sides)) return false
  }
  // "Joint Statement **on the Official Visit to Chile of the Minister**": the visit is told by itself
  if (on && !x.nounFirst && opensVisit(c, x.pastArticle(k + 1))) return false
  // "for the first time", "on behalf of"
  if (x.after(k) > k + 1 && (x.is(k, C.adverb) || x.is(k, C.behalf) || (other && !about))) return false
  // "memorandum to collaborate" is its purpose, "Protocol to the Agreement" its name
  return !to || about > 0 || !!(x.is(k + 1, C.article) || shape[k + 1] & (Shape.cap | Shape.number))
}

/** The tail goes on behind a sign at q: a comma of its list or number, a dash or stroke within a name. */
function goesOnBehind(c: Chunker, q: number): boolean {
  const { x, n } = c
  const { shape } = x.tokens
  const tight = !((shape[q] | shape[q + 1]) & Shape.spaced)
  if (x.isPunct(q, 44)) {
    if (listCloses(c, q + 1) && listAhead(c, q + 1)) return true
    // "un don de 1,2 milliard"
    return tight && (shape[q - 1] & shape[q + 1] & Shape.number) !== 0
  }
  if (x.isPunct(q, 47)) return !(shape[q] & Shape.spaced)
  if (x.isPunct(q, 0x2013)) {
    // "Agreement on trade – Tbilisi, 20 September 1996"
    const place = shape[q] & Shape.spaced ? n.geoAt(q + 1) : undefined
    // "Agreement on trade – Prime Minister A and President B"
    return (
      !(place?.entry.kind === 'city' && x.isPunct(place.end, 44)) && !(shape[q] & Shape.spaced && c.offices.has(q + 1))
    )
  }
  return x.isPunct(q, 38) || (x.isPunct(q, 45) && tight)
}

/** "the protocol of the Commission **of Peru and Chile**": whose it is. */
function isOfTwoLands({ x, n }: Chunker, q: number): boolean {
  const one = !x.nounFirst && x.is(q, C.of) ? n.geoAt(x.pastArticle(q + 1)) : undefined
  const other = one && !one.adjective && x.is(one.end, C.and) ? n.geoAt(x.pastArticle(one.end + 1)) : undefined
  return other !== undefined && !other.adjective
}

/** With the word at q something else begins: who signs, where and when, or what is done. */
function leavesTail(c: Chunker, q: number): boolean {
  const { x, n } = c
  if (
    x.is(q, C.between) ||
    x.is(q, C.with) ||
    x.is(q, C.together) ||
    x.is(q, C.by) ||
    x.is(q, C.behalf) ||
    x.is(q, C.presence) ||
    x.is(q, C.at) ||
    x.is(q, C.during) ||
    x.is(q, C.after) ||
    x.is(q, C.before) ||
    x.is(q, C.who) ||
    x.is(q, C.which) ||
    x.is(q, C.where) ||
    x.is(q, C.will) ||
    x.is(q, C.aux) ||
    x.is(q, C.planned) ||
    x.is(q, C.until) ||
    x.is(q, C.subordinate) ||
    x.is(q, C.but) ||
    isOfTwoLands(c, q) ||
    x.is(q, C.seals) ||
    x.is(q, C.worth) ||
    x.is(q, C.reflexive)
  )
    return true
  // "With a memorandum on fisheries **Georgia** crowned the day": who did it
  const before = x.tokens.shape[q - 1] & Shape.lower && !x.is(q - 1, C.frameWord) && !x.is(q - 1, C.and)
  if (!x.nounFirst && before && (x.is(q, C.he) || (n.geoOf[q] && !n.geoAt(q)!.adjective))) return true
  if (x.is(q, C.in) && (n.geoOf[q + 1] || c.dates.has(q + 1) || (x.is(q + 1, C.article) && n.geoOf[q + 2]))) return true
  if (x.is(q, C.on) && c.dates.has(q + 1)) return true
  if (isVerbOfAll(c, q)) return true
  if (x.is(q, C.and) && !listAhead(c, q + 1)) return true
  return !!(x.is(q, C.infinitive) && x.is(q + 1, C.verb) && x.is(q + 1, C.base))
}

/** "an agreement on trade **entered** into force": a verb of the clause, and no word of the topic. */
function isVerbOfAll(c: Chunker, q: number): boolean {
  const { x } = c
  const { shape } = x.tokens
  // "une convention d’extradition **unit** depuis 1997", but "la convention des Nations unies sur"
  const ofPact = x.is(q, C.binds) || x.is(q, C.stands) || x.is(q, C.bears)
  if (x.nounFirst && ofPact && shape[q - 1] & Shape.lower && !x.is(q - 1, C.article)) return true
  return !!(
    x.is(q, C.verb) &&
    shape[q] & Shape.lower &&
    x.is(q, C.past) &&
    !x.is(q - 1, C.article) &&
    !x.is(q - 1, C.of) &&
    // "the fight against **organized** crime"
    !(!x.nounFirst && (x.is(q - 1, C.otherPreposition) || x.is(q - 1, C.on) || x.is(q - 1, C.for))) &&
    !x.is(q, C.sector)
  )
}

/** The end of what describes a noun right behind it: "accord **bilatéral**", "commission mixte **algéro-vietnamienne**". */
export function described(c: Chunker, k: number): number {
  const { x, n } = c
  if (!x.nounFirst) return k
  let end = k
  while (end < c.limit && !(x.tokens.shape[end] & Shape.newline)) {
    const geo = n.geoAt(end)
    // "sommet **arabo-africain**"
    const led = !geo && !x.is(end, C.frameWord) && x.tokens.shape[end] & Shape.lower
    const first = led && x.tokens.shape[end + 1] & Shape.joined ? end + 1 : end
    if (geo ? geo.adjective && geo.start === end : isAdjectiveBehind(x, first)) end = geo ? geo.end : first + 1
    // "coopération militaire **et technique**"
    else if (end > k && x.is(end, C.and) && end + 1 < c.limit && !n.geoOf[end + 1] && isAdjectiveBehind(x, end + 1))
      end += 2
    else break
  }
  // "Protocole de coopération **Québec–Bavière**", "sommet **UE-UA**"
  const first = nameAt(c, end)
  const between = x.isHyphen(first) || !(x.tokens.shape[first] & Shape.spaced)
  const dash = first && between && !(x.tokens.shape[first] & Shape.joined) ? first + 1 : first
  const second = first && dash < c.limit && (dash > first || x.tokens.shape[dash] & Shape.joined) ? nameAt(c, dash) : 0
  return second || end
}

/** The end of a place's or organisation's own name that begins at k, else 0. */
function nameAt(c: Chunker, k: number): number {
  const geo = c.n.geoAt(k)
  if (geo) return geo.start === k && !geo.adjective ? geo.end : 0
  // "sommet UE-**Afrique**"
  if (k < c.limit && c.x.is(k, C.partOfWorld) && c.x.isCap(k)) return c.x.after(k)
  return c.n.knownOf[k] & STARTS ? c.n.known.get(k)!.end : 0
}

/** A list in commas ends in "and" or "or"; an aside (", worth 8 million, was signed") does not. */
function listCloses(c: Chunker, q: number): boolean {
  const { x } = c
  const t = x.tokens
  for (let k = q; k < Math.min(q + 14, c.limit); k++) {
    if (x.is(k, C.and) || x.is(k, C.or)) return true
    if (x.isPunct(k, 44)) continue
    if (t.shape[k] & (Shape.punct | Shape.newline) || x.is(k, C.aux) || x.is(k, C.will)) return false
  }
  return false
}

/** A noun phrase of the same list goes on here, not a new clause. */
function listAhead(c: Chunker, q: number): boolean {
  const { x, n } = c
  const t = x.tokens
  let k = q
  if (x.is(k, C.and)) k++
  // "traité d’amitié **et de coopération**"
  if (x.nounFirst && x.is(k, C.of) && x.tokens.shape[k + 1] & Shape.lower && !n.geoOf[k + 1]) k++
  // "de l’environnement **et de l’assainissement**", "la santé, l’éducation **et le tourisme**"
  if (x.nounFirst && x.is(k, C.article) && (x.is(k + 1, C.sector) || x.is(k + 1, C.portfolio)) && !c.offices.has(k + 1))
    k++
  if (x.is(k, C.article)) return false
  // "the anniversary of X and meet": another thing to do
  if (
    x.is(k, C.base) &&
    (x.is(k, C.meet) ||
      x.is(k, C.attend) ||
      x.is(k, C.hold) ||
      x.is(k, C.travel) ||
      x.is(k, C.discuss) ||
      x.is(k, C.receive) ||
      x.is(k, C.speak) ||
      x.is(k, C.callOn) ||
      x.is(k, C.visit))
  )
    return false
  // "on trade and tourism was signed": a field, then the verb of the whole
  const field =
    (x.is(k, C.sector) || x.is(k, C.portfolio)) && !x.is(k, C.officeHead) && !c.offices.has(k) && !n.geoOf[k]
  for (let j = k; j < Math.min(k + 4, c.limit); j++) {
    if (t.shape[j] & Shape.newline) return false
    // "on Economic and Technical Cooperation 4 May 1975": no modal verb
    if (j > k && c.dates.get(j)?.from.m) break
    if (field && j > k && (x.is(j, C.aux) || x.is(j, C.will) || (x.is(j, C.sign) && x.is(j, C.past)))) break
    if (x.is(j, C.verb) && x.is(j, C.past) && t.shape[j] & Shape.lower && !x.is(j, C.sector)) return false
    if (x.is(j, C.aux) || x.is(j, C.will) || x.is(j, C.who) || x.is(j, C.he) || x.is(j, C.which) || x.is(j, C.they))
      return false
    if (c.offices.has(j)) return false
    if (x.is(j, C.and) || x.isPunct(j, 44) || x.isPunct(j, 46)) break
  }
  if (x.is(k, C.instrument) || x.is(k + 1, C.instrument)) return false
  return t.shape[k] & (Shape.lower | Shape.cap) ? !n.isFrame(k) : false
}

/** What is opened or launched is a place, a body, an event or has a name; "will **launch** the inaugural meeting" tells what is done. */
export function opensSomething(c: Chunker, from: number, to: number): boolean {
  const { x } = c
  for (let k = from; k < to; k++)
    if (x.isCap(k) || x.is(k, C.siteHead) || x.is(k, C.bodyHead) || x.is(k, C.armHead) || x.is(k, C.eventHead))
      return true
  return false
}

/** The end of a name in quotation marks right behind a head: seminar “Gateway to North America”. */
export function quotedEnd(c: Chunker, k: number): number {
  const { x } = c
  const t = x.tokens
  const open = x.isPunct(k, 0x201c) || x.isPunct(k, 0xab) || x.isPunct(k, 34)
  if (!open || t.shape[k] & Shape.newline) return k
  for (let q = k + 2; q < Math.min(k + 18, c.limit); q++) {
    if (t.shape[q] & Shape.newline) return k
    if (x.isPunct(q, 0x201d) || x.isPunct(q, 0xbb) || x.isPunct(q, 34)) return q + 1
  }
  return k
}
