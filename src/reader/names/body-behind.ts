import { Shape } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import type { Geo } from '../mentions.ts'
import { C, SEATED } from '../word-classes.ts'
import { isJoint, listGoesOn, pastGloss, tightDash } from './joins.ts'
import { opensName } from './name-words.ts'
import type { Names } from './names.ts'

// What stands behind the head word of a body or event: "Ministry **of Trade and Industry of Ghana**".

/** A body while its name is read: what was found of it up to `end`. */
interface BodyDraft {
  readonly n: Names
  readonly head: number
  readonly start: number
  readonly limit: number
  end: number
  /** The jurisdiction behind it. */
  owner: Geo | undefined
}

/** Steps over words or phrases; no name has more. */
const MOST = 14

/** The end of the name of a body or event that begins at `start`, and whose it is by what stands behind its head. */
export function behindHead(
  n: Names,
  head: number,
  start: number,
  limit: number,
): { end: number; owner: Geo | undefined } {
  const { x } = n
  let end = x.after(head)
  // "Opening of", "Committee on" bring their preposition along
  if (end > head + 1 && (x.is(end - 1, C.of) || x.is(end - 1, C.on))) end--
  const b: BodyDraft = { n, head, start, limit, end, owner: undefined }
  for (let steps = 0; steps < MOST && b.end < limit && !isOver(b) && readOn(b);) steps++
  return b
}

/** A line's end, or a possessive that is not the name's own: "National **People’s Congress**". */
function isOver({ n, end }: BodyDraft): boolean {
  const { x } = n
  const { shape } = x.tokens
  if (shape[end] & Shape.newline) return true
  if (!(shape[end - 1] & Shape.possessive)) return false
  // "National Assembly of People's Power"
  if (x.is(end - 2, C.of) && x.is(end - 1, C.common) && x.isCap(end) && x.is(end, C.common) && !n.geoOf[end])
    return !!x.is(end, C.officeHead)
  // "of the Lao **People’s Revolutionary Party**"
  if (n.geoOf[end - 2] && x.is(end - 1, C.people) && headAhead(n, end)) return false
  return !(shape[end] & Shape.cap && (x.is(end, C.bodyHead) || x.is(end, C.armHead)) && !n.geoOf[end - 1])
}

/** Takes the next word or phrase; false where it is none of the name. */
function readOn(b: BodyDraft): boolean {
  const { n, head, end } = b
  const { x } = n
  const t = x.tokens
  if (t.shape[end] & Shape.cap && !n.isFrame(end) && !x.is(end, C.honorific)) return capitalised(b)
  if (
    t.shape[end] & Shape.number &&
    (t.shape[end] & Shape.joined ||
      (x.is(head, C.eventHead) && t.end[end] - t.start[end] <= 4 && !x.is(end + 1, C.month)))
  ) {
    b.end++
    return true
  }
  if (leadsOn(b)) return phrase(b)
  // "Joint Commission Belize–Guatemala"
  if (n.geoOf[end - 1] && n.geoOf[end + 1] && tightDash(n, end)) {
    b.end = n.geoAt(end + 1)!.end
    return true
  }
  // "Jogorku Kenesh (Parliament) of the Kyrgyz Republic"
  const gloss = pastGloss(x, end, C.armHead)
  if (gloss > end && x.is(gloss, C.of)) {
    b.end = gloss
    return true
  }
  return x.isPunct(end, 44) && inList(b)
}

/** A capitalised word: of the name unless it begins a person's or an office, or is a headline's verb. */
function capitalised(b: BodyDraft): boolean {
  const { n, end, limit, owner } = b
  const { x } = n
  const { shape } = x.tokens
  const geo = n.geoAt(end)
  if (geo) {
    b.end = geo.end
    return true
  }
  if (x.is(end, C.officeHead) && !(shape[end] & Shape.possessive) && !x.is(end, C.plural)) return false
  if (opensName(n, end, limit) || isHeadlineVerb(x, end)) return false
  const isNoun =
    x.is(end, C.bodyHead) ||
    x.is(end, C.armHead) ||
    x.is(end, C.eventHead) ||
    x.is(end, C.common) ||
    x.is(end, C.portfolio) ||
    // "of the Guangdong Provincial People’s Congress"
    (!!x.is(end, C.officeRank) && owner?.end === end)
  // "of the Chinese **Communist Party**"
  const called = !isNoun && n.geoAt(end - 1)?.adjective === true && headAhead(n, end)
  if (!isNoun && !called && !(shape[end] & (Shape.upper | Shape.joined)) && shape[end - 1] & Shape.cap) return false
  const after = x.after(end)
  b.end = Math.max(after <= limit && shape[after - 1] & Shape.cap ? after : end + 1, end + 1)
  return true
}

/** A word in capitals, and right behind it the head of a body: "Revolutionary Party". */
function headAhead({ x, geoOf }: Names, k: number): boolean {
  const { shape } = x.tokens
  const own = (i: number) =>
    (shape[i] & (Shape.cap | Shape.newline)) === Shape.cap && !geoOf[i] && !x.is(i, C.officeHead)
  return own(k) && own(k + 1) && x.is(k + 1, C.bodyHead) > 0
}

/** "of", "for", "on", "and" and the like, which a name goes on with. */
function leadsOn(b: BodyDraft): boolean {
  const { n, head, end } = b
  const { x } = n
  return !!(
    x.is(end, C.of) ||
    x.is(end, C.for) ||
    x.is(end, C.on) ||
    x.is(end, C.and) ||
    (x.is(end, C.in) && x.is(head, C.eventHead) === 0 && !n.geoOf[end + 1]) ||
    x.is(end, C.particle) ||
    // "Embassy to the Holy See"
    (x.is(end, C.to) && x.is(head, C.armHead) === SEATED && !isJourney(b) && n.geoOf[x.pastArticle(end + 1)])
  )
}

/** "**Mission** to Japan", "Turkmen **Delegation** to China": people under way and no post, which an organisation has under that name. */
function isJourney({ n, head, start }: BodyDraft): boolean {
  const { x } = n
  if (!x.is(head, C.visitNoun) && !x.is(head, C.delegation)) return false
  return start === head || n.geoAt(head - 1)?.entry.kind === 'country'
}

/** The token behind what leads on, and its article, where a name may go on with it. */
function pastArticle({ n, end, limit }: BodyDraft): number | undefined {
  const { x } = n
  const at = end + 1 < limit ? x.pastArticle(end + 1) : end + 1
  const { shape } = x.tokens
  return at < limit && shape[at] & Shape.cap && !(shape[at] & Shape.newline) && !n.isDateWord(at) ? at : undefined
}

/** "Department for Trade, Industry and Energy": commas only inside a list that ends in "and". */
function inList(b: BodyDraft): boolean {
  const { n, end, limit } = b
  const { x } = n
  const q = end + 1
  // "Environment, Climate, and Energy"
  if (x.is(q, C.and) && x.is(q + 1, C.portfolio) && x.isCap(q + 1) && !x.is(q + 1, C.officeHead) && q + 1 < limit) {
    b.end = q + 2
    return true
  }
  const at = pastArticle(b)
  if (at === undefined || n.geoAt(at) || !x.is(at, C.portfolio) || !listGoesOn(n, at, limit)) return false
  b.end = at + 1
  return true
}

/** A phrase that a preposition or "and" leads in. */
function phrase(b: BodyDraft): boolean {
  const { n, end } = b
  const { x } = n
  const at = pastArticle(b)
  if (at === undefined || (x.is(end, C.on) && n.geoOf[at])) return false
  // "Office of **His** Majesty"
  if (x.is(at, C.possessive) && !x.nounFirst) return false
  const geo = n.geoAt(at)
  if (x.is(end, C.and)) return another(b, at, geo)
  if (geo) return ownedBy(b, geo)
  // "Office of the Deputy Prime Minister": an office of several words
  let office = at
  while (x.is(office, C.officeRank) && !x.is(office, C.officeHead) && x.isCap(office + 1)) office++
  if (x.is(end, C.of) && x.is(office, C.officeHead) && office < b.limit) {
    b.end = Math.min(x.afterOf(office, C.officeHead), b.limit)
    return true
  }
  const isNoun =
    x.is(at, C.portfolio) ||
    x.is(at, C.common) ||
    x.is(at, C.bodyHead) ||
    x.is(at, C.armHead) ||
    x.is(at, C.officeHead) ||
    x.tokens.shape[at] & Shape.upper
  if (!isNoun && !(x.is(end, C.of) && !n.isStrongName(at, Math.min(at + 2, b.limit)))) return false
  // "the General Staff of the **Armed Forces**"
  b.end = Math.min(b.limit, x.is(at, C.armHead) ? x.afterOf(at, C.armHead) : at + 1)
  return true
}

/** "Trade **and Industry**", "the Joint Commission of Serbia **and Kuwait**". */
function another(b: BodyDraft, at: number, geo: Geo | undefined): boolean {
  const { n, start, end, owner } = b
  const { x } = n
  if (geo && !geo.adjective && owner?.end === end && isJoint(n, start, end)) {
    b.end = geo.end
    return true
  }
  if (
    geo ||
    // "the National Library of Peru **and the National Library** of Latvia" are two
    (owner?.end === end && (x.is(at - 1, C.article) || !x.is(at, C.portfolio))) ||
    x.is(at, C.officeHead) ||
    x.is(at, C.honorific) ||
    !(x.is(at, C.portfolio) || x.is(at, C.common)) ||
    (x.is(at, C.bodyHead) && !x.is(at, C.portfolio)) ||
    (x.is(at, C.armHead) && !x.is(at, C.portfolio)) ||
    // "the Prefectural Government and the Government of Andhra Pradesh" are two
    ((x.is(at, C.armHead) || x.is(at, C.bodyHead)) && x.is(at - 1, C.article) && x.is(at + 1, C.of))
  )
    return false
  b.end = at + 1
  return true
}

/** "of Ghana"; an arm's name ends with whose it is, but "Standing Committee of the Shanghai Municipal People’s Congress" goes on. */
function ownedBy(b: BodyDraft, geo: Geo): boolean {
  const { n, head, end: lead, limit } = b
  const { x } = n
  const { shape } = x.tokens
  if (!x.is(lead, C.of) && !x.is(lead, C.for) && !x.is(lead, C.to)) return false
  if (geo.adjective && !(geo.end < limit && shape[geo.end] & Shape.cap)) return false
  if (!geo.adjective) b.owner = geo
  const { end } = geo
  b.end = end
  const goesOn =
    end < limit &&
    shape[end] & Shape.cap &&
    !(shape[end] & Shape.newline) &&
    !(shape[end - 1] & Shape.possessive) &&
    (x.is(end, C.armHead) || x.is(end, C.bodyHead) || x.is(end, C.officeRank)) &&
    !x.is(end, C.officeHead)
  return !(x.is(head, C.armHead) && b.owner && !goesOn)
}

/** A verb or noun of contact in a headline's capitals: "State Great Khural Pays Official Visit to". */
function isHeadlineVerb(x: Context, i: number): boolean {
  if (x.is(i, C.visitNoun) || x.is(i, C.visitKind)) return !x.is(i, C.portfolio) && !x.is(i, C.bodyHead)
  return (
    !!x.is(i, C.verb) &&
    !!x.is(i, C.sform) &&
    !x.is(i, C.portfolio) &&
    !x.is(i, C.bodyHead) &&
    !x.is(i, C.armHead) &&
    !x.is(i, C.eventHead)
  )
}
