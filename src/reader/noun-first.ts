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

/**
 * The end of a name whose head ends at `from`: "Institut **national de la femme**", "Forum **économique Réunion-Madagascar**",
 * "Comité conjoint **Québec–Côte d’Ivoire**".
 *
 * @param arm it is an arm of a jurisdiction, whose name ends with whose it is
 */
export function nameTail(n: Names, from: number, limit: number, arm: boolean): Tail {
  const { x } = n
  const { shape, start, end: ends } = x.tokens
  let k = from
  let owner: Geo | undefined
  let named = false
  for (let round = 0; round < 24 && k < limit; round++) {
    if (shape[k] & Shape.newline) break
    const geo = n.geoAt(k)
    const dash = x.isPunct(k, 0x2013) || x.isPunct(k, 45) || x.isPunct(k, 47)
    if (
      dash &&
      !(shape[k] & Shape.spaced) &&
      (n.geoOf[k + 1] || (shape[k + 1] & Shape.cap && !(shape[k + 1] & Shape.spaced)))
    ) {
      k++
      continue
    }
    if (geo && geo.start === k) {
      // "le Conseil italien", "Chambre France Canada"
      // "Comité conjoint Québec–Côte d’Ivoire"
      const pair =
        shape[geo.end] & Shape.joined && shape[geo.end] & Shape.cap
          ? true
          : n.geoOf[geo.end + 1] && (x.isPunct(geo.end, 0x2013) || x.isPunct(geo.end, 47) || x.isPunct(geo.end, 45))
      // "l’Université Laval" is named after one
      const namesake =
        k === from && !arm && geo.entry.kind === 'city' && shape[from - 1] & Shape.cap && x.is(from - 1, C.bodyHead)
      if (namesake) {
        k = geo.end
        named = true
        continue
      }
      if (
        !geo.adjective &&
        !pair &&
        !(k > from && (shape[k - 1] & Shape.cap || shape[k] & Shape.joined || x.isPunct(k - 1, 0x2013)))
      )
        break
      owner ??= geo
      k = geo.end
      named = true
      continue
    }
    if (shape[k] & Shape.number) {
      // "2024" of "Sommet 2024"
      if (ends[k] - start[k] !== 4 || !(shape[k - 1] & Shape.cap) || arm) break
      k++
      continue
    }
    if (shape[k] & Shape.joined) {
      if (shape[k] & Shape.cap) named = true
      k++
      continue
    }
    if (shape[k] & Shape.punct) {
      // a list: "de l’Économie, de l’Innovation et de l’Énergie"
      if (!x.isPunct(k, 44) || !x.is(k + 1, C.of) || !listCloses(x, k + 1, limit)) break
      const at = x.pastArticle(k + 2)
      const field = fieldEnd(n, at, limit)
      if (field === at) break
      k = field
      continue
    }
    if (
      x.is(k, C.of) ||
      x.is(k, C.on) ||
      x.is(k, C.for) ||
      (x.is(k, C.to) && !arm) ||
      (x.is(k, C.and) && x.after(k) === k + 1)
    ) {
      const and = x.is(k, C.and)
      let q = x.after(k)
      // "Haute commission mixte **de coopération** maroco-qatarie": a phrase of its own
      if (q > k + 1 && x.lexicon.get(x.lex[k], C.joint)) {
        k = q
        continue
      }
      if (and && x.is(q, C.of)) q++
      if (x.is(q, C.article)) {
        if (and && !x.is(q - 1, C.of)) break
        q++
      }
      if (q >= limit || shape[q] & (Shape.newline | Shape.punct)) break
      const g = n.geoAt(q)
      if (g && g.start === q) {
        if (!x.is(k, C.of) || g.adjective) break
        owner = g
        named = true
        k = g.end
        if (arm) break
        continue
      }
      const known = n.knownOf[q] ? n.known.get(q) : undefined
      if (known && x.is(k, C.of) && known.end <= limit) {
        named = true
        k = known.end
        continue
      }
      if (x.is(q, C.dateWord) || shape[q] & Shape.number || x.is(q, C.cardinal)) break
      if (x.is(q, C.officeHead) && !x.is(q, C.portfolio) && !x.is(q, C.plural)) break
      if (x.is(q, C.frameWord) || x.is(q, C.honorific)) break
      // "Programme de la visite du ministre"
      if (x.is(q, C.visitNoun) && !x.is(k, C.and)) break
      if (x.is(q, C.verb) && x.is(q, C.base) && shape[q] & Shape.lower) break
      if (and && !x.is(k + 1, C.of) && !x.is(q, C.portfolio) && !x.is(q, C.sector)) break
      if (and && (x.is(q, C.bodyHead) || x.is(q, C.armHead)) && !x.is(q, C.portfolio)) break
      if (
        shape[q] & Shape.lower &&
        (x.is(q, C.visitNoun) || (x.is(q, C.talkNoun) && !x.is(q, C.eventHead))) &&
        !x.is(q, C.portfolio) &&
        !x.is(q, C.sector)
      )
        break
      if (shape[q] & Shape.cap && !x.lex[q] && !and && !x.is(k, C.of)) break
      if (shape[q] & Shape.cap) named = true
      k = Math.max(q + 1, x.after(q))
      // "l’Institut des **hautes études** internationales"
      const high = shape[q] & Shape.lower && (x.is(q, C.officeRank) || x.is(q, C.passing))
      if (high && k < limit && shape[k] & Shape.lower && !x.is(k, C.frameWord) && !x.is(k, C.verb)) k = x.after(k)
      continue
    }
    if (shape[k] & Shape.cap) {
      // "l’Université **Cheikh Anta Diop**"
      const called = x.is(k, C.honorific) && k === from && !arm && !x.is(k, C.abbreviation) && isNameBehind(x, k + 1)
      if (x.is(k, C.frameWord) || (x.is(k, C.honorific) && !called)) break
      if (called) {
        named = true
        k += 2
        continue
      }
      if (arm && !x.is(k, C.portfolio)) break
      // "l’Université Laval", "l’Institut Pasteur"; an office before a name opens another mention
      const alone = k === from && !arm && !(k + 1 < limit && shape[k + 1] & Shape.cap)
      if (x.is(k, C.officeHead) && !x.is(k, C.portfolio) && !alone) break
      if (opensName(n, k, limit) && n.isStrongName(k, Math.min(k + 2, limit))) {
        // "l’Université Alassane Ouattara"
        let e = k
        while (e < limit && shape[e] & Shape.cap && !(shape[e] & Shape.newline) && !x.is(e, C.frameWord)) e++
        if (!x.is(from - 1, C.siteHead) && !x.is(from - 1, C.bodyHead)) break
        k = e
        named = true
        continue
      }
      named = true
      k++
      continue
    }
    // "la Société de l’assurance **automobile** du Québec"
    const noun = k > from && shape[k] & shape[k - 1] & Shape.lower && x.is(k, C.sector) && !x.is(k - 1, C.frameWord)
    if (isAdjectiveBehind(x, k) || noun) {
      k++
      continue
    }
    break
  }
  while (k > from && (x.is(k - 1, C.of) || x.is(k - 1, C.and) || x.is(k - 1, C.article) || x.isPunct(k - 1, 44))) k--
  return { end: k, owner, named }
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
