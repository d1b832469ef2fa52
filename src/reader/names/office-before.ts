import { Shape } from '../../text/tokens.ts'
import { type Body, type Geo, isCity, type Span } from '../mentions.ts'
import { closesWithLetters } from '../full-stops.ts'
import { C, MUNICIPAL, SEATED } from '../word-classes.ts'
import type { Names } from './names.ts'

// What stands before the head word of an office: "**former Deputy Prime** Minister", and whose it is: "**Kazakh** Foreign Minister".

/** Where the words of an office begin. */
export function startBefore(n: Names, head: number, from: number, bodyEnds: ReadonlyMap<number, Body>): number {
  const { x } = n
  const { shape } = x.tokens
  const isCap = x.isCap(head)
  let start = head
  let listed = false
  while (start > from) {
    const p = start - 1
    // "**Tourism,** Arts and Culture Minister"
    if (listed && p - 1 >= from && x.isPunct(p, 44) && isCap && x.is(p - 1, C.portfolio) && isField(n, p - 1)) {
      start = p - 1
      continue
    }
    if (shape[start] & Shape.newline || shape[p] & (Shape.punct | Shape.possessive)) break
    if (n.geoOf[p] || bodyEnds.get(start)) break
    if (isRank(n, p, isCap) || (isCap && isField(n, p))) start = p
    // "**foreign affairs** minister"
    else if (!isCap && x.after(p - 1) === p + 1 && p - 1 >= from && isRank(n, p - 1, isCap)) start = p - 1
    else if (start !== head && p > from && joinsFields(n, p)) {
      start = p - 1
      listed = true
    } else break
  }
  return start
}

/** "Deputy", "former", "First". */
function isRank(n: Names, p: number, isCap: boolean): boolean {
  const { x } = n
  return (
    // "**1st** deputy governor"
    (!!x.is(p, C.officeRank) || ((x.tokens.shape[p] & Shape.ordinal) !== 0 && !!x.is(p + 1, C.lowerRank))) &&
    // "Home Minister"
    (!n.isFrame(p) || !!x.is(p, C.adverb) || !!x.is(p, C.ordinal) || (x.isCap(p) && !!x.is(p, C.portfolio))) &&
    // "**deputy** Foreign Minister"
    !(isCap && x.tokens.shape[p] & Shape.lower && !x.is(p, C.former) && !x.is(p, C.elect) && !isDeputyOf(n, p))
  )
}

/** "**Union Health** Minister", "**Civil Service** Minister": what looks like a body's name says of which level the office is, and over what. */
export function isOfTitle({ x }: Names, { start, end }: Span): boolean {
  if (x.nounFirst || !x.is(end, C.officeHead) || !x.isCap(end) || x.tokens.shape[end - 1] & Shape.possessive)
    return false
  const isLevel = x.is(start, C.nationOffice) > 0 && x.is(start, C.officeRank) > 0
  if (end - start < 2 || !(isLevel || (x.is(end, C.fieldOffice) && x.is(end, C.stateOffice)))) return false
  for (let k = start; k < end; k++) if (!x.is(k, C.portfolio) && !x.is(k, C.officeRank)) return false
  return true
}

/** A "deputy" or "vice" in small letters, right before an office in capitals. */
export function isDeputyOf({ x }: Names, p: number): boolean {
  return !x.nounFirst && x.is(p, C.lowerRank) > 0 && x.is(p, C.officeRank) > 0 && x.is(p + 1, C.officeHead) > 0
}

/** "Trade **and** Industry Minister". */
function joinsFields(n: Names, p: number): boolean {
  const { x } = n
  return !!x.is(p, C.and) && !!x.is(p - 1, C.portfolio) && x.isCap(p - 1) && !!x.is(p + 1, C.portfolio)
}

/** "Foreign", "Climate". */
function isField(n: Names, p: number): boolean {
  const { x } = n
  return (
    x.isCap(p) &&
    // "**New** Consul General" in a title
    (!!x.is(p, C.portfolio) || (!!x.is(p, C.common) && !x.is(p, C.verb) && !x.is(p, C.epithet))) &&
    // "Media Minister"
    (!n.isFrame(p) || !!x.is(p, C.portfolio)) &&
    // "**The Presidents** of A and B", which is a phrase of its own
    !x.is(p, C.article) &&
    !x.is(p, C.officeHead) &&
    !x.is(p, C.partisan) &&
    !n.isDateWord(p) &&
    !x.is(p, C.talkNoun) &&
    !x.is(p, C.visitNoun) &&
    !x.is(p, C.honorific)
  )
}

/** Whose an office is by what stands before it, where that begins, and where the office's own text does. */
interface Before {
  readonly owner: Geo | Body | undefined
  readonly start: number
  readonly textStart: number
  /** What stands before whose it is: "**former** Finnish President". */
  readonly rank?: Span
}

/** "On 3 May **in Helsinki** President A of Senegal met": where it was, for a city has no president. */
function isSetting({ x }: Names, geo: Geo, office: number): boolean {
  if (!isCity(geo) || geo.possessive || !(x.is(geo.start - 1, C.in) || x.is(geo.start - 1, C.at))) return false
  return (
    x.is(office, C.officeHead) !== MUNICIPAL && (x.is(office, C.headOfState) > 0 || x.is(office, C.stateOffice) > 0)
  )
}

/** "Kazakh", "Québec’s", "African Union Commission", "Republic of Korea (ROK)" before an office that begins at `start`. */
export function ownerBefore(n: Names, start: number, from: number, bodyEnds: ReadonlyMap<number, Body>): Before {
  const { x } = n
  const none: Before = { owner: undefined, start, textStart: start }
  if (x.nounFirst || x.tokens.shape[start] & Shape.newline || closesWithLetters(x, start - 1)) return none
  let p = start
  // "Sri Lanka’s **new** President", "Peru’s **newly appointed** Ambassador"
  const epithet = x.endingAt(p, C.epithet)
  if (epithet > from && x.tokens.shape[epithet] & Shape.lower && x.tokens.shape[epithet - 1] & Shape.possessive)
    p = epithet
  if (p - 3 >= from && x.isPunct(p - 1, 41) && x.isPunct(p - 3, 40) && (n.geoEnds.get(p - 3) || bodyEnds.get(p - 3)))
    p -= 3
  const geo = n.geoEnds.get(p)
  const body = p > from ? bodyEnds.get(p) : undefined
  // "U.S. Embassy Bogota Chargé d’Affaires": the place is the body's
  const isOfBody = geo && body && body.start < geo.start && body.start >= from
  if (geo && isSetting(n, geo, start)) return none
  if (geo && geo.start >= from && !isOfBody) return { owner: geo, textStart: start, ...rankBefore(n, geo.start, from) }
  if (!body || body.start < from || isHouse(n, body, start)) return none
  // an arm's name belongs to the office: "Senate President"
  if (!body.arm || body.possessive) return { owner: body, textStart: start, ...rankBefore(n, body.start, from) }
  // "St. Lucia Senate President": without the land before it; but an embassy only says whose its chargé is
  const { owner } = body
  const opens = owner && owner.start === body.start && owner.end < body.end && x.is(owner.end, C.armHead) !== SEATED
  return { owner: body, start: body.start, textStart: opens ? owner.end : owner ? start : body.start }
}

/** "At the **ministry** Minister A received B": where it was, in small letters before a capital. */
function isHouse({ x }: Names, body: Body, office: number): boolean {
  if (!x.isCap(office) || x.isCap(body.start) || x.isCap(body.end - 1) || body.possessive) return false
  const p = x.beforeArticle(body.start)
  return p < body.start - 1 && !!(x.is(p, C.at) || x.is(p, C.in))
}

/** "**former** Finnish President", "**Deputy** Ghanaian Foreign Minister": since when or how high, before whose it is. */
function rankBefore(n: Names, owner: number, from: number): { readonly start: number; readonly rank?: Span } {
  const { x } = n
  const p = owner - 1
  const none = { start: owner }
  if (p < from || x.tokens.shape[owner] & Shape.newline || n.isFrame(p) || !x.is(p, C.officeRank)) return none
  if (!x.is(p, C.former) && !(x.is(p, C.lowerRank) && x.isCap(p))) return none
  return { start: p, rank: { start: p, end: owner } }
}
