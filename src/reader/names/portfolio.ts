import { Shape } from '../../text/tokens.ts'
import type { Geo } from '../mentions.ts'
import { fieldEnd } from '../noun-first.ts'
import { C } from '../word-classes.ts'
import { listGoesOn } from './joins.ts'
import { isNameWord, opensName } from './name-words.ts'
import type { Names } from './names.ts'

/** The end of a portfolio that begins at i: "Economic Development, Innovation and Export Trade". */
export function portfolioEnd(n: Names, i: number, limit: number, cap: boolean): number {
  const { x } = n
  if (x.nounFirst) return fieldEnd(n, i, limit)
  const t = x.tokens
  let k = i
  // "special" may be of a field, "special envoy" is none
  const isOwnField = (j: number): boolean => x.lexicon.get(x.lex[j], C.portfolio) > 0
  const fits = (j: number): boolean => {
    if (j >= limit || t.shape[j] & (Shape.newline | Shape.punct)) return false
    // "Latin American and Caribbean Affairs"
    if (n.geoOf[j])
      return (
        (t.shape[j] & Shape.joined) !== 0 ||
        // "Asian and **Pacific** Security Affairs"
        (j > i && cap && x.is(j, C.portfolio) !== 0 && x.is(j + 1, C.portfolio) !== 0) ||
        (j > i &&
          cap &&
          (n.geoAt(j)!.adjective || n.geoAt(j)!.people) &&
          ((x.is(j + 1, C.portfolio) !== 0 && x.isCap(j + 1)) || x.is(j + 1, C.and) !== 0))
      )
    if (t.shape[j] & Shape.joined) return true
    // "**EU** Funds", "**NATO** Affairs"
    const known = cap && !x.nounFirst ? n.known.get(j) : undefined
    if (known && isFieldBehind(n, known.end, limit)) return true
    if (cap && !(t.shape[j] & Shape.cap)) return false
    // "Home Affairs"
    if (n.isFrame(j) && !x.is(j, C.ordinal) && !(cap && x.is(j, C.portfolio))) return false
    if (x.is(j, C.honorific) && !x.is(j, C.portfolio)) return false
    if (x.is(j, C.officeHead) && !isOwnField(j)) return false
    if (x.is(j, C.portfolio)) return true
    if (!cap || opensName(n, j, limit)) return false
    return (
      !!x.is(j, C.common) &&
      !n.isDateWord(j) &&
      !(x.gazetteer.isGivenName(t.hash1[j], t.hash2[j]) && isNameWord(n, j + 1, true) && !x.is(j + 1, C.common))
    )
  }
  // "responsible for **La** Francophonie"
  if (cap && x.is(i, C.particle) && t.shape[i] & Shape.cap && fits(i + 1)) k = i + 1
  while (k < limit) {
    if (k > i && t.shape[k - 1] & Shape.possessive && !fits(k)) break
    if (fits(k)) {
      k++
      continue
    }
    if (k === i) return i
    const comma = x.isPunct(k, 44)
    if (comma || x.is(k, C.and) || x.is(k, C.of) || x.is(k, C.for) || x.is(k, C.on) || x.isPunct(k, 47)) {
      let q = k + 1
      if (comma && q < limit && x.is(q, C.and)) q++
      // "responsible for Consumer Protection **and for** Housing", "of Trade, **of** Health"
      const again = comma || x.is(k, C.and) ? (x.is(i - 1, C.of) ? C.of : C.for) : 0
      const repeated = again > 0 && q < limit && x.is(q, again) > 0 && x.is(i - 1, again) > 0
      if (repeated) q++
      if (q < limit && x.is(q, C.article) && (!comma || x.is(q - 1, C.and))) q++
      // "with responsibility for", "la Francophonie"
      if (q < limit && x.is(q, C.particle) && t.shape[q] & Shape.cap && fits(q + 1)) q++
      if (!fits(q)) break
      // "Head of Cooperation of the European Union Delegation": whose, no field
      if (x.is(k, C.of) && n.known.has(q)) break
      if (comma && !repeated && !x.is(k + 1, C.and) && !listGoesOn(n, q, limit, cap)) break
      // an office of its own begins: "Minister of Health and Foreign Minister X"
      let h = q
      while (h < limit && (fits(h) || x.is(h, C.officeRank)) && h - q < 4 && !x.is(h, C.officeHead)) h++
      if (x.is(h, C.officeHead) && (t.shape[h] & Shape.cap) !== 0 && !isOwnField(h)) break
      // or of another person: "Commander of Command, and Marine Corps Lt. Gen. Steven Rudder"
      if (comma && x.is(h, C.honorific) && (t.shape[h] & Shape.cap) !== 0 && !x.is(h, C.portfolio)) break
      k = q
      continue
    }
    break
  }
  return k
}

/** "EU **Funds**", "NATO **Affairs**": right behind an organisation's name the word of a field, written large. */
export function isFieldBehind(n: Names, k: number, limit: number): boolean {
  const { x } = n
  if (k >= limit || !x.isCap(k) || x.tokens.shape[k] & Shape.newline || x.is(k, C.officeHead)) return false
  return x.is(k, C.portfolio) > 0 || (x.is(k, C.common) > 0 && !opensName(n, k, limit))
}

/** The end of a list of lands and parts of the world that begins at i. */
export function landsEnd(n: Names, i: number, limit: number): number {
  const { x } = n
  let k = i
  let parts = 0
  let lands = 0
  for (let round = 0; round < 8; round++) {
    let q = k
    if (k > i) {
      if (x.isPunct(q, 44)) q++
      if (x.is(q, C.and)) q++
      if (q === k) break
      if (x.is(q, C.article)) q++
    }
    if (q >= limit || x.tokens.shape[q] & Shape.newline) break
    const geo = n.geos.get(q)
    if (!geo && x.is(q, C.partOfWorld) && x.isCap(q)) {
      parts++
      k = x.after(q)
      continue
    }
    if (!geo || geo.adjective || geo.possessive) break
    lands++
    k = geo.end
  }
  // "for East Asia Pacific Affairs" names a field
  if (k < limit && x.isCap(k) && (x.is(k, C.portfolio) || x.is(k, C.common))) return i
  // "Director for Togo and Benin**,** A"
  return parts || (lands > 1 && k < limit && x.isPunct(k, 44)) ? k : i
}

/** Words before the kind of a place: "the Vietnamese northern mountainous province of". */
const EPITHETS = 4

/** "the US state of Mississippi", "the **northern** province of Alberta": the place whose kind is named before it. */
export function regionOf(n: Names, i: number, limit: number): Geo | undefined {
  const { x } = n
  const { shape } = x.tokens
  let k = i
  for (let round = 0; round < EPITHETS && k < limit && !x.is(k, C.regionWord); round++) {
    const land = n.geoAt(k)
    // "the southern **Russian region of Rostov**"
    if (land && land.start === k && k > i && !land.adjective && x.is(k + 1, C.regionWord)) return land
    const isEpithet = shape[k] & Shape.lower && !n.isFrame(k) && !x.is(k, C.past)
    if (land ? land.start !== k || !(land.adjective || k === i) : !isEpithet) break
    k = land ? land.end : k + 1
  }
  if (!x.is(k, C.regionWord) || n.geoOf[k] || !x.is(k + 1, C.of)) return undefined
  const q = x.pastArticle(k + 2)
  const geo = n.geoAt(q)
  return geo && geo.start === q && !geo.adjective && geo.end <= limit ? geo : undefined
}
