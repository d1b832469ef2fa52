import { Shape } from '../../text/tokens.ts'
import type { Body, EventMention, Geo, Span } from '../mentions.ts'
import { isAdjectiveBehind } from '../noun-first.ts'
import { C, MUNICIPAL } from '../word-classes.ts'
import { isSurnameAlone } from './name-words.ts'
import type { Names } from './names.ts'
import { isPosted, pastResidence, type Phrase, READERS, take } from './office-phrases.ts'
import { portfolioEnd } from './portfolio.ts'

// What stands behind the head word of an office: whose it is, what it is for, where it is.

/** An office while it is read: what was found of it up to `end`. */
export interface OfficeDraft {
  readonly n: Names
  readonly head: number
  /** Its head is written with a capital, and so is what belongs to its name. */
  readonly isCap: boolean
  readonly limit: number
  readonly bodies: ReadonlyMap<number, Body | EventMention>
  readonly cites: Span[]
  end: number
  owner: Geo | Body | undefined
  posted: Geo | undefined
  town: Span | undefined
}

/** Phrases of an office; a sixth is no longer of it. */
const MOST = 5

/** Reads on behind an office's head, phrase by phrase. */
export function readBehind(o: OfficeDraft): void {
  const { x } = o.n
  const { shape } = x.tokens
  let phrases = 0
  while (
    o.end < o.limit &&
    phrases < MOST &&
    !(shape[o.end - 1] & Shape.possessive) &&
    !(shape[o.end] & Shape.newline)
  ) {
    if (x.nounFirst && readAdjective(o)) continue
    phrases++
    if (!readPhrase(o)) break
  }
  if (x.nounFirst) o.owner ??= peopleOf(o)
  else pastResidence(o)
}

/** "ministre des Affaires étrangères et **des Togolais** de l’extérieur": whose people they are, his is the office. */
function peopleOf({ n, cites }: OfficeDraft): Geo | undefined {
  for (let c = 1; c < cites.length; c++)
    for (let k = cites[c].start; k < cites[c].end; k++) {
      const geo = n.geoOf[k] ? n.geoAt(k) : undefined
      if (geo?.people && geo.start === k && geo.entry.kind === 'country') return geo
    }
  return undefined
}

/** "ministre **russe** des Affaires étrangères", "ministre **déléguée** à". */
function readAdjective(o: OfficeDraft): boolean {
  const { n, end, cites } = o
  const { x } = n
  const adjective = n.geoAt(end)
  if (adjective?.adjective && adjective.start === end) {
    o.owner ??= adjective
    o.end = adjective.end
    return true
  }
  if (x.tokens.shape[end] & Shape.joined && !n.geoOf[end]) {
    // "présidente-directrice", but "d’Abidjan-Plateau" is where
    const last = cites[cites.length - 1]
    if (last.end === end) cites[cites.length - 1] = { start: last.start, end: end + 1 }
    o.end++
    return true
  }
  // "bourgmestre **faisant fonction**", "ministre **par intérim**"
  if (x.lexicon.get(x.lex[end], C.elect)) return take(o, x.after(end))
  return isAdjectiveBehind(x, end) && (x.is(end, C.officeRank) || x.is(end - 1, C.regionWord))
    ? take(o, end + 1)
    : false
}

/** Reads what begins behind the office; false where nothing of it does. */
function readPhrase(o: OfficeDraft): boolean {
  const { n, end, limit } = o
  const { x } = n
  // "en l’honneur du roi" leads in nothing of the office before it
  if (x.nounFirst && x.after(end) > end + 1 && !leadsIn(n, end)) return false
  const of = !!(x.is(end, C.of) || x.is(end, C.from))
  const inCharge = x.is(end, C.inCharge) > 0
  const forOn = inCharge || !!(x.is(end, C.for) || x.is(end, C.on))
  const to = !!x.is(end, C.to)
  // "in charge of" begins with no preposition of place
  const inAt = !inCharge && !!(x.is(end, C.in) || x.is(end, C.at))
  // "received the Delegate General in Chicago **at the State Capitol**"
  if (!x.nounFirst && inAt && o.posted && isPosted(x, o.head)) return false
  // "remis par l’ambassadeur de Turquie **au ministre**", "her credentials as Ambassador of Peru **to President** A": to whom, and no part of an envoy's office
  const sent = to && isPosted(x, o.head) && (x.nounFirst || (!!o.owner && o.owner.start > o.head))
  if (sent && x.is(x.pastArticle(x.after(end)), C.officeHead)) return false
  // "welcomed the Ambassador of Ireland **to Ghent**": where to; no ambassador is sent to a town
  const comes = to && !x.nounFirst && !!o.owner && x.is(x.beforeArticle(o.head), C.welcome) > 0
  const whither = comes ? x.pastArticle(end + 1) : 0
  const isPost =
    n.geoAt(whither)?.entry.kind === 'country' || o.bodies.get(whither)?.entry || x.is(whither, C.regionWord)
  if (comes && !isPost) return false
  if (!of && !forOn && !to && !inAt) return bareRegion(o) || bareHouse(o) || bareField(o) || moreOfField(o)
  let at = x.nounFirst || inCharge ? x.after(end) : end + 1
  // but "maire de **La** Rochelle"
  if (at < limit && x.is(at, C.article) && !n.geos.has(at)) at++
  // "of the **sisterly** Kingdom of Bahrain"
  if (at < limit && x.is(at, C.kinship) && n.geoAt(at + 1)?.start === at + 1) at++
  if (at >= limit || x.tokens.shape[at] & Shape.newline) return false
  const phrase: Phrase = { of, forOn, to, inAt, at, geo: n.geoAt(at) }
  for (const read of READERS) {
    const goesOn = read(o, phrase)
    if (goesOn !== undefined) return goesOn
  }
  return false
}

/** A phrase of several words that is a preposition by itself: "auprès de", "chargé de". */
function leadsIn(n: Names, i: number): boolean {
  const { x } = n
  const lexeme = x.lex[i]
  return [C.of, C.from, C.for, C.to, C.in, C.at].some((cls) => x.lexicon.get(lexeme, cls) !== 0)
}

/** "Deputy Speaker **National Assembly** Murtaza Shah", "Director General **UNESCO**": the house right behind who presides. */
function bareHouse(o: OfficeDraft): boolean {
  const { n, end } = o
  const { x } = n
  const house = o.owner || !o.isCap || x.nounFirst ? undefined : o.bodies.get(end)
  if (house?.kind !== 'body' || house.owner || house.possessive || !x.is(o.head, C.presides)) return false
  if (!house.arm && !house.entry) return false
  o.owner = house
  if (house.arm) return take(o, house.nameSpan.end)
  o.end = house.end
  return true
}

/** "Secretary **Urban Development and Housing** Amina Khan", "Minister **Health**, Dr. Khan": a field with no preposition, then who holds it. */
function bareField(o: OfficeDraft): boolean {
  const { n, end, head, limit } = o
  const { x } = n
  if (x.nounFirst || !o.isCap || o.cites.length > 1 || !x.is(head, C.fieldOffice) || !x.isCap(end)) return false
  if (x.is(end, C.officeHead) || x.is(end, C.honorific) || o.bodies.has(end)) return false
  const stop = portfolioEnd(n, end, limit, true)
  if (stop === end || !x.is(stop - 1, C.portfolio)) return false
  const h = n.honorifics(stop, limit).end
  const name = n.nameEnd(h, limit, true)
  return name > h && (h > stop || n.isStrongName(h, name)) ? take(o, stop) : false
}

/** "Minister of Finance **II**", "Minister of State **and Foreign Affairs**", "Secretary **(West)**": more of what it is for. */
function moreOfField(o: OfficeDraft): boolean {
  if (o.n.x.nounFirst || !o.isCap) return false
  const stop = isNumbered(o) ? o.end + 1 : Math.max(secondField(o), section(o))
  return stop > o.end && take(o, stop)
}

/** "Minister of Finance **II**". */
function isNumbered({ n: { x }, end, cites }: OfficeDraft): boolean {
  if (cites.length < 2 || !x.is(end, C.nameSuffix) || !x.isCap(end) || x.tokens.end[end] - x.tokens.start[end] < 2)
    return false
  return x.is(end + 1, C.of) > 0 || x.isPunct(end + 1, 44)
}

/** "Minister of State **and Foreign Affairs**": where a second field ends, or else `end`. */
function secondField({ n, end, head, limit, cites }: OfficeDraft): number {
  const { x } = n
  if (!x.is(end, C.and) || cites.length !== 1 || x.after(head) <= head + 2) return end
  const stop = portfolioEnd(n, end + 1, limit, true)
  return stop > end + 1 && isClosed(n, stop, limit) ? stop : end
}

/** Words between the brackets behind an office, with these. */
const SECTION = 6

/** "Secretary **(West)**", "Minister of State for Energy **(Gas)**": behind its bracket, or else `end`. */
function section({ n, end, head, limit }: OfficeDraft): number {
  const { x } = n
  if (!x.isPunct(end, 40)) return end
  if (!x.is(x.afterOf(head, C.officeHead) - 1, C.fieldOffice) && !x.is(head, C.stateOffice)) return end
  let k = end + 1
  while (k < limit && k - end < SECTION && (x.is(k, C.and) || (x.isCap(k) && isOfSection(n, k)))) k++
  if (k === end + 1 || !x.isPunct(k, 41)) return end
  const fits = x.is(end + 1, C.partOfWorld) > 0 || !n.isStrongName(end + 1, k)
  return fits && isClosed(n, k + 1, limit) ? k + 1 : end
}

/** What stands behind more of a field: its comma, whose it is, or who holds it. */
function isClosed(n: Names, k: number, limit: number): boolean {
  const { x } = n
  if (x.is(k, C.officeHead)) return false
  return x.isPunct(k, 44) || x.is(k, C.of) > 0 || x.is(k, C.in) > 0 || n.titledNameStartsAt(k, limit)
}

function isOfSection({ x, geoOf }: Names, k: number): boolean {
  // "(PRM)": letters for what was told
  if (x.tokens.shape[k] & Shape.upper) return false
  return x.is(k, C.portfolio) > 0 || x.is(k, C.partOfWorld) > 0 || !(geoOf[k] || x.is(k, C.officeHead))
}

/** "Chief Minister **Punjab** Ayesha Malik", "Mayor **Karachi** Murtaza Shah". */
function bareRegion(o: OfficeDraft): boolean {
  const { n, end } = o
  const { x } = n
  const bare = o.owner ? undefined : n.geoAt(end)
  if (
    !bare ||
    !(o.isCap || (x.nounFirst && x.is(end - 1, C.regionWord))) ||
    bare.adjective ||
    !(
      bare.entry.kind === 'subdivision' ||
      (bare.entry.kind === 'city' && !x.nounFirst && x.is(o.head, C.officeHead) === MUNICIPAL)
    ) ||
    isSurnameAlone(n, end, bare) ||
    bare.start !== end ||
    x.isPunct(end - 1, 44)
  )
    return false
  o.owner = bare
  o.end = bare.end
  return true
}
