import { Shape } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { isHeOrShe, type Mention } from '../mentions.ts'
import { C } from '../word-classes.ts'
import type { Sentence } from './act.ts'
import type { Clause } from './clause.ts'
import { beforeSortOfPlace } from './sort-of-place.ts'

/** The token before a mention, and before what is said of one: "with the **new** Ambassador", "and **senior** members", "and his **wife** A", "by his **wife,** A". */
export function beforeEpithets(x: Context, s: Sentence, m: Mention): number {
  let p = m.start - 1
  if (m.kind !== 'person' && m.kind !== 'group') return p
  const few = m.kind === 'group' || m.plural
  if (x.isPunct(p, 44) && x.is(p - 1, C.spouse) && !few && isEpithet(x, p - 1, few)) p--
  while (p > s.start && x.tokens.shape[p] & Shape.lower && isEpithet(x, p, few)) p--
  return p
}

function isEpithet(x: Context, k: number, few: boolean): boolean {
  // "the **said** Minister", but "B, A said"
  if (x.is(k, C.epithet) && (!x.is(k, C.speech) || x.is(k - 1, C.article))) return true
  return !!(few
    ? x.is(k, C.officeRank) || x.is(k, C.passing)
    : x.is(k, C.spouse) && (x.is(k - 1, C.possessive) || x.is(k - 1, C.and)))
}

/** An article or a number of the mention. */
function determines(x: Context, p: number, m: Mention): boolean {
  if (x.is(p, C.article) || x.is(p, C.possessive) || x.is(p, C.honorific) || x.is(p, C.definite) || x.is(p, C.both)) {
    return true
  }
  // "comprising **six** senators"
  const isMany = m.kind === 'person' && m.plural && !m.name
  return isMany && !!(x.is(p, C.cardinal) || x.tokens.shape[p] & Shape.number)
}

/** A preposition stands before the mention. */
export function isGoverned(clause: Clause, m: Mention): boolean {
  const { x, s } = clause
  let p = beforeEpithets(x, s, m)
  // "**a couple of** councillors", "a handful of them"
  const few = x.is(p, C.of) ? Math.max(x.endingAt(p + 1, C.cardinal), x.endingAt(p + 1, C.passing)) : -1
  if (few >= s.start) p = few - 1
  while (p >= s.start && determines(x, p, m)) p--
  if (p < s.start || (x.is(p, C.adverb) && x.after(p) > p + 1)) return false
  // "Des représentants du Québec ont …"
  if (p === s.start && x.is(p, C.partitive)) return false
  // "les villes de Namur **et de** Bobo-Dioulasso"
  if (x.nounFirst && x.is(p, C.of) && x.is(p - 1, C.and)) {
    const prev = joinedBefore(clause, m)
    if (prev) return isGoverned(clause, prev)
  }
  // "before President A travels": another clause
  if ((x.is(p, C.before) || x.is(p, C.after) || x.is(p, C.since)) && x.after(p) === p + 1 && isSubject(clause, m))
    return false
  // "the city of Graz became"
  if (x.is(p, C.of) && x.is(p - 1, C.regionWord) && m.kind === 'geo') {
    p = beforeSortOfPlace(x, s.start, m.start)
    if (p < s.start) return false
  }
  return (
    !!(
      x.is(p, C.of) ||
      x.is(p, C.with) ||
      x.is(p, C.by) ||
      x.is(p, C.in) ||
      x.is(p, C.at) ||
      x.is(p, C.to) ||
      x.is(p, C.from) ||
      x.is(p, C.for) ||
      x.is(p, C.on) ||
      x.is(p, C.between) ||
      x.is(p, C.during) ||
      x.is(p, C.after) ||
      x.is(p, C.before) ||
      x.is(p, C.into) ||
      x.is(p, C.otherPreposition) ||
      x.is(p, C.led) ||
      x.is(p, C.invited) ||
      x.is(p, C.accompanied) ||
      x.is(p, C.including) ||
      (x.is(p - 1, C.including) && x.after(p - 1) === p + 1) ||
      x.is(p, C.via) ||
      x.is(p, C.since) ||
      x.is(p, C.about) ||
      x.is(p, C.margins) ||
      x.is(p, C.presence)
    ) || isGerund(x, p)
  )
}

/** "In addition to **meeting** A": a verb that a preposition leads in. */
function isGerund(x: Context, p: number): boolean {
  if (x.nounFirst || !x.is(p, C.ing) || x.is(p, C.past)) return false
  return !!(x.is(p - 1, C.to) || x.is(p - 1, C.after) || x.is(p - 1, C.before) || x.is(p - 1, C.by))
}

/** A finite verb stands right behind a person. */
function isSubject({ x, s }: Clause, m: Mention): boolean {
  return !x.nounFirst && m.kind === 'person' && m.end < s.end && (x.isFinite(m.end) || !!x.is(m.end, C.will))
}

/** The mention with those joined to it on its left: "A, B and C". */
export function joinedTo(clause: Clause, m: Mention): Mention[] {
  const list = [m]
  let first = m
  for (let round = 0; round < 12; round++) {
    const prev = joinedBefore(clause, first)
    if (!prev) break
    list.unshift(prev)
    first = prev
  }
  return list
}

/** The mention joined to m on its left by a comma or "and". */
export function joinedBefore(clause: Clause, m: Mention): Mention | undefined {
  const { x, s } = clause
  // "She met Minister A, and **she** also met B": a clause of its own
  if (isHeOrShe(m) && !x.is(m.start, C.objective)) return undefined
  let p = beforeEpithets(x, s, m)
  while (p >= s.start && (x.is(p, C.article) || x.is(p, C.honorific) || x.is(p, C.possessive))) p--
  if (p > s.start && m.kind === 'geo' && x.is(p, C.of) && x.is(p - 1, C.regionWord)) {
    p = beforeSortOfPlace(x, s.start, m.start)
  }
  // "de Namur et **de** Bobo-Dioulasso"
  if (
    x.nounFirst &&
    p > s.start &&
    (x.is(p, C.of) || x.is(p, C.to) || x.is(p, C.with)) &&
    (x.is(p - 1, C.and) || x.isPunct(p - 1, 44))
  )
    p--
  if (p < s.start) return undefined
  let and = false
  // "A **as well as** B"
  const joins = x.is(p, C.and) ? p : x.endingAt(p + 1, C.and)
  if (joins >= s.start) {
    and = true
    p = joins - 1
    if (x.isPunct(p, 44)) p--
  } else if (x.isPunct(p, 44)) p--
  else return undefined
  // "Graz (Austria) and Pula"
  if (x.isPunct(p, 41) && clause.covering(p)?.end !== p + 1) {
    let q = p - 1
    while (q > s.start && p - q < 6 && !x.isPunct(q, 40)) q--
    if (x.isPunct(q, 40)) p = q - 1
  }
  const told = clause.covering(p)
  // "A **and his guest,** B,"
  if (!and && told?.kind === 'anaphor' && told.which === 'role' && told.end === p + 1 && m.kind === 'person')
    return joinedBefore(clause, told)
  const prev = told?.kind === 'geo' && m.kind !== 'geo' ? (seatedIn(clause, told) ?? told) : told
  if (told?.end === p + 1 && prev !== told) return prev
  if (!prev || prev.end !== p + 1 || !clause.isActor(prev)) return undefined
  // "the governments of Canada, Mexico, and the United States"
  const owned = prev.kind === 'body' && prev.arm && prev.owner?.end === prev.end && m.kind === 'geo'
  if (!and && !(prev.kind === m.kind) && !owned && !(isParty(prev) && isParty(m))) return undefined
  // "At the invitation of A, President of X, B paid …"
  if (!and && isGoverned(clause, prev)) return undefined
  // "**The Embassy** in Lima **and** the Ministry signed": not the town
  const seated = and && prev.kind === 'geo' && !x.nounFirst && x.is(prev.start - 1, C.in)
  const whose =
    seated && (m.kind === 'body' || x.is(m.start - 1, C.article)) ? clause.covering(prev.start - 2) : undefined
  if (whose?.kind === 'body' || (whose?.kind === 'group' && whose.delegation)) return whose
  // "**She and** the Minister opened", not "received him, and the Minister held"
  if (prev.kind === 'anaphor' && (!and || p + 1 < prev.end || x.isPunct(p + 1, 44) || isGoverned(clause, prev)))
    return undefined
  return prev
}

/** "**the Consulate of Mexico** in Toronto and the University": whose seat the place is. */
function seatedIn({ x, s }: Clause, place: Mention): Mention | undefined {
  const p = x.beforeArticle(place.start)
  if (x.nounFirst || !(x.is(p, C.in) || x.is(p, C.to))) return undefined
  const body = s.chunks.find((c) => c.end === p)
  return body?.kind === 'body' && body.arm && body.owner ? body : undefined
}

/** "the ministers of **Chile**, the **African Union**, and Peru": a land or a known organisation, or several people's at their end. */
function isParty(m: Mention): boolean {
  if (m.kind === 'geo') return !m.adjective
  if (m.kind === 'body') return !!m.entry && !m.arm
  if (m.kind !== 'person' || m.name || !m.plural) return false
  return (m.owners?.at(-1) ?? m.offices[0]?.owner)?.end === m.end
}
