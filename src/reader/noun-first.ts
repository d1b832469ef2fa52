import { Shape } from '../text/tokens.ts'
import type { Context } from './context.ts'
import type { Geo } from './mentions.ts'
import { opensName } from './names/name-words.ts'
import type { Names } from './names/names.ts'
import { C } from './word-classes.ts'

// Noun phrases whose noun comes first: what describes it stands behind, as adjectives and as nouns led in by "of".

/** An adjective in small letters behind its noun: "étrangères" of "Affaires étrangères"; no verb of the clause. */
export function isAdjectiveBehind(x: Context, i: number): boolean {
  const { shape } = x.tokens
  if (!(shape[i] & Shape.lower) || shape[i] & Shape.newline) return false
  if (x.is(i, C.article) || x.is(i, C.of) || x.is(i, C.and) || x.is(i, C.to)) return false
  if (x.is(i, C.officeRank) || x.is(i, C.joint)) return !x.is(i, C.frameWord)
  if (x.is(i, C.frameWord) || x.is(i, C.led) || x.is(i, C.accompanied) || x.is(i, C.including)) return false
  if (x.is(i, C.about) || x.is(i, C.invited) || x.is(i, C.occasion) || x.is(i, C.margins)) return false
  if (x.is(i, C.verb) && (x.is(i, C.past) || x.is(i, C.sform) || x.is(i, C.finite) || x.is(i, C.base))) return false
  return x.is(i, C.portfolio) !== 0 || x.language.isAdjective(x.tokens.key(i))
}

/**
 * The end of a field that an office or body is for, which begins at i: "Relations internationales et de la Francophonie",
 * "l’Économie, de l’Innovation et de l’Énergie". A country made an adjective is no part of it.
 */
export function fieldEnd(n: Names, i: number, limit: number): number {
  const { x } = n
  const { shape } = x.tokens
  let joined = false
  const noun = (k: number): number => {
    if (k >= limit || shape[k] & (Shape.newline | Shape.punct | Shape.number)) return k
    // "Nations unies", but "la Francophonie" is a field
    const known = n.knownOf[k] ? (n.known.get(k)?.end ?? 0) : 0
    if (known > k + 1) return joined ? known : k
    // "des Tunisiens à l’étranger"
    const people = n.geoAt(k)
    if (
      people?.people &&
      people.start === k &&
      x.lexicon.get(x.lex[people.end], C.portfolio) &&
      x.after(people.end) > people.end + 1
    )
      return x.after(people.end)
    if (n.geoOf[k] || x.is(k, C.officeHead) || x.is(k, C.honorific))
      return x.is(k, C.portfolio) && !n.geoOf[k] ? k + 1 : k
    const own = x.is(k, C.portfolio) !== 0 || isFieldNoun(x, k)
    if (shape[k] & Shape.cap ? x.is(k, C.frameWord) || (!own && opensName(n, k, limit)) : !own) return k
    // a name behind an article would be a person's
    if (!own && !x.lex[k] && !n.knownOf[k] && n.isStrongName(k, Math.min(k + 2, limit))) return k
    // "Premières Nations"
    return own ? x.afterOf(k, C.portfolio) : k + 1
  }
  const whole = (k: number): number => {
    let end = noun(k)
    if (end === k) return k
    while (end < limit && !(shape[end] & Shape.newline)) {
      // "Communauté nationale **à l’étranger**"
      if (x.lexicon.get(x.lex[end], C.portfolio) && x.after(end) > end + 1 && x.is(end, C.frameFirst))
        end = x.after(end)
      else if (shape[end] & Shape.joined && !n.geoOf[end]) end++
      else if (!n.geoOf[end] && isAdjectiveBehind(x, end) && !x.is(end, C.officeHead)) end++
      // "Affaires européennes et internationales"
      else if (x.is(end, C.and) && !n.geoOf[end + 1] && isAdjectiveBehind(x, end + 1) && !x.is(end + 1, C.officeHead))
        end += 2
      else if (
        !x.is(end, C.and) &&
        shape[end] & Shape.cap &&
        !n.geoOf[end] &&
        x.is(end, C.portfolio) &&
        !x.is(end, C.officeHead)
      )
        end++
      else break
    }
    return end
  }
  let k = whole(i)
  if (k === i) return i
  for (let round = 0; round < 10; round++) {
    let q = k
    const comma = x.isPunct(q, 44)
    if (comma) q++
    const and = x.is(q, C.and) !== 0 && x.after(q) === q + 1
    if (and) q++
    const led = leadsIn(x, q)
    if (led === q && !(comma && !and ? x.is(q, C.portfolio) && shape[q] & Shape.cap : and)) break
    const at = x.pastArticle(led)
    // "et le ministre de": another one
    if (at > led && led === q && and && !x.is(at, C.portfolio)) break
    // "des Affaires étrangères et de l’Union européenne"
    joined = comma || and
    const end = whole(at)
    if (end === at) break
    // "des Affaires étrangères **du gouvernement** français": whose the office is
    if (!joined && x.is(at, C.armHead) && n.geoAt(end)?.adjective) break
    k = end
  }
  return k
}

/** A common noun behind "des", "de la": "de la Promotion **des exportations**"; no place's kind, body, event or act. */
function isFieldNoun(x: Context, k: number): boolean {
  if (
    !(x.tokens.shape[k] & Shape.lower) ||
    !(x.is(k, C.common) || x.is(k, C.sector)) ||
    x.is(k, C.frameWord) ||
    x.is(k, C.verb)
  )
    return false
  // behind the article, or what is one with it
  if (
    !(
      x.is(k - 1, C.article) ||
      (x.is(k - 1, C.of) && x.is(k - 1, C.masculine)) ||
      (x.is(k - 1, C.of) && x.language.isPlural(x.tokens.key(k)))
    )
  )
    return false
  return !(
    x.is(k, C.regionWord) ||
    x.is(k, C.mentionNoun) ||
    x.is(k, C.eventHead) ||
    x.is(k, C.talkNoun) ||
    x.is(k, C.visitNoun) ||
    x.is(k, C.unit) ||
    x.is(k, C.dateWord) ||
    x.is(k, C.bodyHead) ||
    x.is(k, C.armHead) ||
    x.is(k, C.officeHead) ||
    x.is(k, C.counterpart)
  )
}

/** The token behind "de", "du", "à", "aux" and the like. */
function leadsIn(x: Context, q: number): number {
  if (x.tokens.shape[q] & (Shape.newline | Shape.punct)) return q
  if (x.is(q, C.of) || x.is(q, C.to) || x.is(q, C.for)) return x.after(q)
  // "des Relations avec les Premières Nations"
  const field = x.is(q, C.with) && x.is(x.after(q), C.article) ? x.after(q) : q
  return field > q && x.is(field + 1, C.portfolio) && !x.is(field + 1, C.officeHead) ? field : q
}

/** What a body's or event's name has behind its head. */
export interface Tail {
  readonly end: number
  /** The land in it that it belongs to. */
  readonly owner: Geo | undefined
  /** Something in it is written with a capital, or it belongs to a land: it is a name. */
  readonly named: boolean
}

/** A tail while it is read. */
interface TailDraft {
  readonly x: Context
  readonly n: Names
  readonly from: number
  limit: number
  readonly arm: boolean
  owner: Geo | undefined
  named: boolean
}

/**
 * The end of a name whose head ends at `from`: "Institut **national de la femme**", "Forum **économique Réunion-Madagascar**",
 * "Comité conjoint **Québec–Côte d’Ivoire**".
 *
 * @param arm it is an arm of a jurisdiction, whose name ends with whose it is
 */
export function nameTail(n: Names, from: number, limit: number, arm: boolean): Tail {
  const { x } = n
  const t: TailDraft = { x, n, from, limit, arm, owner: undefined, named: false }
  let k = from
  for (let round = 0; round < 24 && k < t.limit; round++) {
    const next = pastPart(t, k)
    if (next === k) break
    k = next
  }
  while (k > from && (x.is(k - 1, C.of) || x.is(k - 1, C.and) || x.is(k - 1, C.article) || x.isPunct(k - 1, 44))) k--
  return { end: k, owner: t.owner, named: t.named }
}

/** Past what a name goes on with at token k, which is k itself where the name ends. */
function pastPart(t: TailDraft, k: number): number {
  const { x, n, from, arm } = t
  const { shape, start, end } = x.tokens
  const here = shape[k]
  if (here & Shape.newline) return k
  const binds = isJoin(x, k) && !(here & Shape.spaced)
  if (binds && (n.geoOf[k + 1] || (shape[k + 1] & (Shape.cap | Shape.spaced)) === Shape.cap)) return k + 1
  const geo = n.geoAt(k)
  if (geo?.start === k) return pastLand(t, geo)
  // "2024" of "Sommet 2024"
  if (here & Shape.number) return end[k] - start[k] === 4 && shape[k - 1] & Shape.cap && !arm ? k + 1 : k
  if (here & Shape.joined) {
    if (here & Shape.cap) t.named = true
    return k + 1
  }
  if (here & Shape.punct) return pastListed(t, k)
  if (
    x.is(k, C.of) ||
    x.is(k, C.on) ||
    x.is(k, C.for) ||
    (x.is(k, C.to) && !arm) ||
    (x.is(k, C.and) && x.after(k) === k + 1)
  )
    return pastPhrase(t, k)
  if (here & Shape.cap) return pastCapital(t, k)
  // "la Société de l’assurance **automobile** du Québec"
  const noun = k > from && here & shape[k - 1] & Shape.lower && x.is(k, C.sector) && !x.is(k - 1, C.frameWord)
  return isAdjectiveBehind(x, k) || noun ? k + 1 : k
}

const isJoin = (x: Context, k: number) => x.isHyphen(k) || x.isPunct(k, 47)

/** "le Conseil **italien**", "Chambre **France Canada**": past a land with no word that leads it in. */
function pastLand(t: TailDraft, geo: Geo): number {
  const { x, n, from } = t
  const { shape } = x.tokens
  const { start: k, end } = geo
  // "l’Université Laval" is named after one
  const namesake =
    k === from && !t.arm && geo.entry.kind === 'city' && shape[k - 1] & Shape.cap && x.is(k - 1, C.bodyHead)
  if (!namesake) {
    // "Comité conjoint Québec–Côte d’Ivoire"
    const pair = (shape[end] & Shape.joined && shape[end] & Shape.cap) || (n.geoOf[end + 1] && isJoin(x, end))
    const within = k > from && (shape[k - 1] & Shape.cap || shape[k] & Shape.joined || x.isPunct(k - 1, 0x2013))
    if (!geo.adjective && !pair && !within) return k
    t.owner ??= geo
  }
  t.named = true
  return end
}

/** A list: "de l’Économie**, de l’Innovation** et de l’Énergie". */
function pastListed({ x, n, limit }: TailDraft, comma: number): number {
  if (!x.isPunct(comma, 44) || !x.is(comma + 1, C.of) || !listCloses(x, comma + 1, limit)) return comma
  const at = x.pastArticle(comma + 2)
  const field = fieldEnd(n, at, limit)
  return field === at ? comma : field
}

/** "Institut **de la femme**", "Sommet **sur le climat**", "Conseil des arts **et des lettres**": past the phrase that the word at k leads in. */
function pastPhrase(t: TailDraft, k: number): number {
  const { x, n, limit } = t
  const { shape } = x.tokens
  const and = x.is(k, C.and)
  let q = x.after(k)
  // "Haute commission mixte **de coopération** maroco-qatarie": a phrase of its own
  if (q > k + 1 && x.lexicon.get(x.lex[k], C.joint)) return q
  if (and && x.is(q, C.of)) q++
  if (x.is(q, C.article)) {
    if (and && !x.is(q - 1, C.of)) return k
    q++
  }
  if (q >= limit || shape[q] & (Shape.newline | Shape.punct)) return k
  const geo = n.geoAt(q)
  if (geo?.start === q) {
    if (!x.is(k, C.of) || geo.adjective) return k
    t.owner = geo
    t.named = true
    if (t.arm) t.limit = geo.end
    return geo.end
  }
  const known = n.knownOf[q] ? n.known.get(q) : undefined
  if (known && x.is(k, C.of) && known.end <= limit) {
    t.named = true
    return known.end
  }
  if (isOther(x, k, q)) return k
  if (shape[q] & Shape.cap) t.named = true
  const end = Math.max(q + 1, x.after(q))
  // "l’Institut des **hautes études** internationales"
  const high = shape[q] & Shape.lower && (x.is(q, C.officeRank) || x.is(q, C.passing))
  return high && end < limit && shape[end] & Shape.lower && !x.is(end, C.frameWord) && !x.is(end, C.verb)
    ? x.after(end)
    : end
}

/** What the word at k leads in, at q, is no part of a name: a day, an office, an act. */
function isOther(x: Context, k: number, q: number): boolean {
  const here = x.tokens.shape[q]
  const lower = here & Shape.lower
  const and = x.is(k, C.and)
  const field = x.is(q, C.portfolio)
  if (x.is(q, C.dateWord) || here & Shape.number || x.is(q, C.cardinal)) return true
  if (x.is(q, C.officeHead) && !field && !x.is(q, C.plural)) return true
  if (x.is(q, C.frameWord) || x.is(q, C.honorific)) return true
  // "Programme de la visite du ministre"
  if (x.is(q, C.visitNoun) && !and) return true
  if (x.is(q, C.verb) && x.is(q, C.base) && lower) return true
  if (and && (x.is(q, C.bodyHead) || x.is(q, C.armHead)) && !field) return true
  if (!field && !x.is(q, C.sector)) {
    if (and && !x.is(k + 1, C.of)) return true
    if (lower && (x.is(q, C.visitNoun) || (x.is(q, C.talkNoun) && !x.is(q, C.eventHead)))) return true
  }
  return !!(here & Shape.cap) && !x.lex[q] && !and && !x.is(k, C.of)
}

/** Past a word in capitals, or the name of a person whom it is called after. */
function pastCapital(t: TailDraft, k: number): number {
  const { x, n, from, limit, arm } = t
  const { shape } = x.tokens
  // "l’Université **Cheikh Anta Diop**"
  const called = x.is(k, C.honorific) && k === from && !arm && !x.is(k, C.abbreviation) && isNameBehind(x, k + 1)
  if (x.is(k, C.frameWord) || (x.is(k, C.honorific) && !called)) return k
  let end = k + 1
  if (called) end++
  else {
    if (arm && !x.is(k, C.portfolio)) return k
    // "l’Université Laval", "l’Institut Pasteur"; an office before a name opens another mention
    const alone = k === from && !arm && !(end < limit && shape[end] & Shape.cap)
    if (x.is(k, C.officeHead) && !x.is(k, C.portfolio) && !alone) return k
    if (opensName(n, k, limit) && n.isStrongName(k, Math.min(k + 2, limit))) {
      if (!x.is(from - 1, C.siteHead) && !x.is(from - 1, C.bodyHead)) return k
      // "l’Université Alassane Ouattara"
      while (end < limit && shape[end] & Shape.cap && !(shape[end] & Shape.newline) && !x.is(end, C.frameWord)) end++
    }
  }
  t.named = true
  return end
}

/** A word that only a name has begins in a capital, in the same line. */
function isNameBehind(x: Context, k: number): boolean {
  const { shape } = x.tokens
  return (
    (shape[k] & (Shape.cap | Shape.newline | Shape.punct)) === Shape.cap &&
    !x.is(k, C.officeHead) &&
    !x.is(k, C.frameWord)
  )
}

/** A list in commas that closes with "et" within a few words. */
function listCloses(x: Context, q: number, limit: number): boolean {
  for (let k = q; k < Math.min(limit, q + 12); k++) {
    if (x.is(k, C.and)) return x.is(k + 1, C.of) !== 0
    if (x.is(k, C.aux) || x.is(k, C.officeHead) || x.tokens.shape[k] & Shape.newline) return false
  }
  return false
}
