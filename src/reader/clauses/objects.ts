import { Shape } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import type { EventMention, Instrument, Mention } from '../mentions.ts'
import { C } from '../word-classes.ts'
import type { Clause } from './clause.ts'
import { pastSortOfPlace } from './sort-of-place.ts'

/** The mentions joined from token i on: "A, B and C"; and the token after them. */
export function objectsFrom(
  clause: Clause,
  i: number,
  want?: (m: Mention) => boolean,
  whole = false,
): { actors: Mention[]; end: number } {
  const { x, s } = clause
  const fits = want ?? ((m: Mention) => clause.isActor(m))
  const actors: Mention[] = []
  // "held talks with: A; B; and C"
  let k = x.isPunct(i, 58) ? i + 1 : i
  // "between **the cities of** A and B"
  const sort = clause.mentionAt(k) ? -1 : pastSortOfPlace(clause, x.pastArticle(k))
  if (sort > 0) k = sort
  for (let round = 0; round < 24; round++) {
    const m = clause.mentionAt(k)
    if (!m || !fits(m)) break
    actors.push(m)
    let p = pastWhose(clause, whole ? pastLeader(clause, m) : m.end, m)
    // "Shigeru Oda, on the occasion": a comma goes on only to another mention
    // "A (Austria) and B"
    if (x.isPunct(p, 40)) {
      let q = p + 1
      while (q < s.end && q - p < 6 && !x.isPunct(q, 41)) q++
      const on = q + 1
      const next = x.after(on)
      // "en Belgique (Liège) et **en** France"
      const goesOn = clause.mentionAt(next) ?? (leadsInAgain(x, i - 1, next) && clause.mentionAt(x.after(next)))
      if (x.isPunct(q, 41) && (x.isPunct(on, 44) || x.is(on, C.and)) && goesOn) p = on
    }
    const at = p
    // "met with A, Minister of Trade; B, Speaker; and C"
    // "to Ankara, Türkiye; Nicosia, Cyprus; and Athens, Greece"
    const stop = x.isPunct(p, 59) && (m.kind === 'person' || m.kind === 'geo')
    if (x.isPunct(p, 44) || stop) p++
    if (x.is(p, C.and) || x.is(p, C.together)) p = x.after(p)
    // "with A, with B and with C", but "met A, with B looking on"
    else if (
      x.is(p, C.with) &&
      actors.length === 1 &&
      !want &&
      !(p > at && x.is(i - 1, C.with) && m.kind === 'person' && clause.mentionAt(p + 1)?.kind === 'person')
    )
      break
    const told = m.kind === 'geo' ? pastNumber(clause, p) : p
    if (told > p) p = told
    else if (x.is(p, C.both)) p++
    if (x.is(p, C.with) && p > at) p++
    // "au Ghana, **au** Togo et **au** Bénin": the word that leads in is said again
    else if (x.nounFirst && p > at && leadsInAgain(x, i - 1, p)) p = x.after(p)
    // "calls to A; **to** B; and **to** C", "called on A, on B and on C"
    else if (p > at && m.kind === 'person' && leadsInAgain(x, i - 1, p) && clause.mentionAt(p + 1)?.kind === 'person')
      p++
    // "to Ireland and then **to** Israel"
    else if (p > at && m.kind === 'geo' && !clause.inside(p)) {
      const q = x.is(p, C.adverb) ? x.after(p) : p
      if (leadsInAgain(x, i - 1, q) && clause.mentionAt(q + 1)?.kind === 'geo') p = q + 1
    }
    if (p === at || p >= s.end) break
    const next = clause.mentionAt(p)
    if (!next || !fits(next) || (stop && next.kind !== m.kind)) break
    // "with President A, Presidential Palace": where it was
    if (
      next.kind === 'body' &&
      m.kind === 'person' &&
      !next.entry &&
      p === at + 1 &&
      x.isPunct(at, 44) &&
      !x.isPunct(next.end, 44) &&
      !x.is(next.end, C.and)
    )
      break
    // "Meeting with Commissioner A, Oslo", "a rendu visite au ministre A, **à Lyon**"
    const alone = p === at + 1 || x.is(p - 1, C.in)
    if (next.kind === 'geo' && next.entry.kind === 'city' && m.kind === 'person' && alone && x.isPunct(at, 44)) break
    // "with Prime Minister A, Castille": a word that nothing shows to be a person
    if (next.kind === 'person' && next.weak && !next.offices.length && next.end - next.start === 1 && p === at + 1) {
      if (x.isPunct(at, 44) && !x.isPunct(next.end, 44) && !x.is(next.end, C.and)) break
    }
    // the next mention is the subject of its own verb: "met A, and B visited"
    if (!whole && opensNextClause(clause, next)) break
    k = p
  }
  return { actors, end: actors.length ? actors[actors.length - 1].end : i }
}

/** "to Fiji and **three countries of the region, namely** Tonga": the token behind the word that tells which; i where none does. */
function pastNumber(clause: Clause, i: number): number {
  const { x, s } = clause
  const number = x.is(i, C.adverb) ? i + 1 : i
  if (!x.is(number, C.cardinal) || x.is(number, C.article)) return i
  for (let k = number + 1; k < Math.min(s.end, number + 10); k++) {
    if (x.is(k, C.including) && !clause.inside(k)) return x.after(k)
    if (x.is(k, C.verb) && x.isFinite(k)) return i
  }
  return i
}

/** "between a delegation **led by Minister A** and Minister B": the token behind who leads a group. */
function pastLeader(clause: Clause, m: Mention): number {
  const { x } = clause
  const led = x.isPunct(m.end, 44) ? m.end + 1 : m.end
  if (m.kind !== 'group' || !x.is(led, C.led)) return m.end
  const leader = clause.mentionAt(x.after(led))
  return leader?.kind === 'person' ? leader.end : m.end
}

/** "President A and other members **of the Council**, Prime Minister B": the token behind the body of a group in a list. */
function pastWhose({ x, s }: Clause, end: number, m: Mention): number {
  if (x.nounFirst || m.kind !== 'group' || !x.is(end, C.of)) return end
  let k = x.pastArticle(end + 1)
  while (k < s.end && k - end < 5 && x.isCap(k)) k++
  if (k > end + 2 && x.isPunct(k, 44)) return k
  // "executives **of Bosch** and with Minister A", "executives **of carmakers** and with"
  while (k < s.end && k - end < 5 && x.tokens.shape[k] & Shape.lower && !x.is(k, C.frameWord)) k++
  return k > end + 1 && x.is(k, C.and) && x.is(x.after(k), C.with) ? k : end
}

/** A finite verb follows the mention. */
export function opensNextClause(clause: Clause, m: Mention): boolean {
  const { x, s } = clause
  let k = m.end
  while (k < s.end && (x.is(k, C.adverb) || x.is(k, C.also)) && !clause.inside(k)) k++
  if (k >= s.end || clause.inside(k)) return false
  if (x.is(k, C.aux) || x.is(k, C.will) || x.is(k, C.have) || x.is(k, C.planned)) return true
  return x.isFinite(k) && !x.is(k, C.accompanied) && !x.is(k, C.led) && x.tokens.shape[k] !== 0
}

/** The same preposition stands at both tokens: "au" and "en", "de" and "du". */
function leadsInAgain(x: Context, a: number, b: number): boolean {
  for (const cls of [C.to, C.of, C.in, C.between, C.by, C.on]) if (x.is(a, cls) && x.is(b, cls)) return true
  return false
}

/** Who "by" brings in behind a passive. */
export function byAhead(clause: Clause, i: number): { actors: Mention[]; end: number } | undefined {
  const { x, s } = clause
  const from = pastInsertions(clause, i)
  for (let k = from; k < Math.min(s.end, from + (x.nounFirst ? 10 : 16)); k++) {
    if (x.is(k, C.by) && !clause.inside(k)) {
      const o = objectsFrom(clause, k + 1)
      if (o.actors.length) return o
    }
    // "was met at the air base near the capital, Manama, by the King"
    const apart = clause.covering(k + 1)
    const place = !x.nounFirst && apart?.kind === 'geo' && (x.isPunct(apart.end, 44) || x.is(apart.end, C.by))
    if (x.isPunct(k, 44) && !x.nounFirst && (place || x.is(k + 1, C.by))) continue
    if (x.isPunct(k, 44) || x.isPunct(k, 59)) return undefined
  }
  return undefined
}

/** Tokens from a participle that opens a sentence to what it is said of. */
const TO_NOUN = 60

/** "**Signed by A and B in Lima on 3 May,** the agreement covers", "**Organised by** A **with** B**,** the seminar drew": what a participle at i that opens the sentence is said of, and by whom it was done. */
export function openingParticiple(
  clause: Clause,
  i: number,
): { readonly told: Instrument | EventMention; readonly by: Mention[] } | undefined {
  const { x, s } = clause
  if (!x.isParticiple(i) || i > s.start + 1 || (i > s.start && !x.is(s.start, C.adverb))) return undefined
  const by: Mention[] = []
  for (let k = x.after(i); k < Math.min(s.end, i + TO_NOUN); k++) {
    // "Signé à Riga **:** un accord"
    const told = x.isPunct(k, 44) || x.isPunct(k, 58) ? clause.mentionAt(k + 1) : undefined
    // but "When concluded, this agreement will"
    if (told?.kind === 'instrument' || told?.kind === 'event') return k > x.after(i) ? { told, by } : undefined
    if (clause.inside(k)) continue
    if (x.isPunct(k, 59) || x.isFinite(k) || x.is(k, C.aux)) return undefined
    if (x.is(k, C.by) || (x.is(k, C.between) && !by.length) || (by.length && (x.is(k, C.with) || x.is(k, C.together))))
      by.push(...objectsFrom(clause, x.after(k), undefined, true).actors.filter((m) => !by.includes(m)))
  }
  return undefined
}

/** Past what stands between a verb and its object, led in or set off: ", lundi, au palais de Baabda,". */
export function pastInsertions(clause: Clause, i: number): number {
  const { x, s } = clause
  if (!x.nounFirst) return i
  let k = i
  for (let round = 0; round < 12 && k < s.end; round++) {
    const q = x.isPunct(k, 44) ? k + 1 : k
    const m = clause.covering(q)
    const led =
      !m && (x.is(q, C.in) || x.is(q, C.during) || x.is(q, C.until) || x.is(q, C.since))
        ? clause.covering(x.after(q))
        : undefined
    if (m?.kind === 'date' && m.start === q) k = m.end
    // ", en 2022 à Liège,"
    else if (led?.kind === 'date' && led.start === x.after(q)) k = led.end
    else if (!m && (x.is(q, C.adverb) || x.is(q, C.there) || x.is(q, C.also)) && !x.is(q, C.of)) k = x.after(q)
    else {
      const end = Math.max(placeEnd(clause, q), durationEnd(clause, q))
      if (end === q) break
      k = end
    }
  }
  return k > i && x.isPunct(k, 44) ? k + 1 : k
}

/**
 * Past what English sets between a verb and whom it is about: "received **at Bayan Palace on Tuesday** the Minister"; i where no
 * one stands behind it.
 */
export function pastSetting(clause: Clause, i: number): number {
  const { x, s } = clause
  if (x.nounFirst) return i
  let k = i
  for (let round = 0; round < 6 && k < s.end; round++) {
    const q = x.isPunct(k, 44) ? k + 1 : k
    const led = x.is(q, C.on) || x.is(q, C.in) ? q + 1 : q
    const date = clause.covering(led)
    if (date?.kind === 'date' && date.start === led) {
      // "this Friday **(18)**"
      const day = x.isPunct(date.end, 40) && x.isPunct(date.end + 2, 41) && x.tokens.shape[date.end + 1] & Shape.number
      k = day ? date.end + 3 : date.end
    } else if ((x.is(q, C.adverb) || x.is(q, C.there)) && !clause.inside(q)) k = x.after(q)
    else {
      const end = placeEnd(clause, q)
      if (end === q) break
      k = end
    }
  }
  if (k === i) return i
  if (x.isPunct(k, 44)) k++
  // "met at the State House **with** the Minister"
  const m = clause.mentionAt(x.is(k, C.with) && !clause.inside(k) ? k + 1 : k)
  return m?.kind === 'person' || m?.kind === 'group' ? k : i
}

/** The end of "à Bouaké", "au palais de Baabda", "à l’hôtel de ville", "en marge du sommet"; k where none begins there. */
export function placeEnd(clause: Clause, k: number): number {
  const { x, s } = clause
  const margins = x.is(k, C.margins) || x.is(k, C.during)
  if (clause.inside(k) || !(x.is(k, C.in) || x.is(k, C.at) || margins)) return k
  let q = x.after(k)
  while (q < s.end && (x.is(q, C.article) || x.is(q, C.possessive) || x.is(q, C.definite)) && !clause.inside(q)) q++
  let before = k
  for (let round = 0; round < 4 && q < s.end; round++) {
    const m = clause.covering(q)
    if (m) {
      // "ont convenu à Conakry **d’un plan**"
      if (m.kind === 'instrument') return before
      // "au Grand Sérail": a word in capitals that nothing shows to be a person
      const short = m.end === m.start + 1 || (!x.nounFirst && x.is(k, C.at) > 0)
      const unknown = m.kind === 'person' && m.weak && !m.offices.length && short
      if (m.kind === 'person' && !unknown) return k
      if (m.kind === 'group' || m.kind === 'anaphor' || (m.kind === 'date' && !margins)) return k
      if (m.kind === 'geo' && m.adjective && round === 0) return k
      q = m.end
    } else if (margins && x.is(q, C.visitNoun) && (x.is(q - 1, C.possessive) || x.is(q - 1, C.article))) {
      // "au cours de son séjour", "dans le cadre d’une visite de travail de trois jours"
      for (q = x.after(q); x.is(q, C.visitKind) || x.is(q, C.duration);) q = x.after(q)
      return placeEnd(clause, q)
    } else if (x.tokens.shape[q] & Shape.punct || x.is(q, C.frameWord) || x.is(q, C.talkNoun) || x.is(q, C.visitNoun))
      return k
    else {
      // "au Grand Sérail"
      do q++
      while (q < s.end && !clause.inside(q) && x.isCap(q) && !x.is(q, C.frameWord))
      while (
        q < s.end &&
        !clause.inside(q) &&
        x.tokens.shape[q] & Shape.lower &&
        !x.is(q, C.frameWord) &&
        !x.is(q, C.verb)
      )
        q++
    }
    if (q >= s.end || clause.inside(q) || !x.is(q, C.of)) return q
    before = q
    q = x.after(q)
    while (q < s.end && x.is(q, C.article) && !clause.inside(q)) q++
  }
  return q
}

/** The end of "pour cinq ans", "pour une période de trois ans"; k where none begins there. */
function durationEnd(clause: Clause, k: number): number {
  const { x, s } = clause
  if (!x.is(k, C.for) || clause.inside(k)) return k
  for (let q = x.after(k); q < Math.min(s.end, k + 8); q++) {
    if (x.is(q, C.unit)) return x.after(q)
    // "pour une visite officielle de deux jours"
    const other = x.is(q, C.verb) && !x.is(q, C.visitNoun)
    if (clause.inside(q) || x.tokens.shape[q] & Shape.punct || other) return k
  }
  return k
}

/** A noun of the class within a noun phrase that begins at i. */
export function nounAhead(clause: Clause, i: number, cls: number, reach: number): number {
  const { x, s } = clause
  let within = reach
  for (let k = i; k < Math.min(s.end, i + within);) {
    // "du 3 au 9 mai": led in by its own first word
    const day = x.nounFirst ? clause.covering(k) : undefined
    if (day?.kind === 'date' && day.start === k) {
      within += day.end - k
      k = day.end
      continue
    }
    if (x.is(k, cls) && !(k === i && x.is(k, C.verb) && x.is(k, C.past))) return k
    if (x.tokens.shape[k] & Shape.punct && !x.isPunct(k, 0x201c)) return -1
    if (
      x.is(k, C.of) ||
      x.is(k, C.with) ||
      x.is(k, C.by) ||
      x.is(k, C.for) ||
      x.is(k, C.from) ||
      x.is(k, C.which) ||
      x.is(k, C.who)
    )
      return -1
    if (x.is(k, C.to) || x.is(k, C.in) || x.is(k, C.at)) return -1
    // "arrive en Ouganda **après** son passage à Kigali"
    if (x.nounFirst && (x.is(k, C.after) || x.is(k, C.before))) return -1
    const m = clause.byStart.get(k)
    if (m !== undefined) {
      const c = clause.s.chunks[m]
      if (c.kind === 'geo' || c.kind === 'date') {
        k = c.end
        continue
      }
      if (c.kind === 'group' || c.kind === 'person') return -1
    }
    k++
  }
  return -1
}

/** The phrase at i has its preposition with it: "arrived in". */
export function endsWithPreposition(x: Context, i: number): boolean {
  const last = x.after(i) - 1
  return (
    last > i &&
    !!(
      x.is(last, C.in) ||
      x.is(last, C.to) ||
      x.is(last, C.into) ||
      x.is(last, C.from) ||
      (x.nounFirst && (x.is(last, C.for) || x.is(last, C.on)))
    )
  )
}
