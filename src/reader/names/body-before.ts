import { Shape } from '../../text/tokens.ts'
import { C } from '../word-classes.ts'
import { isOfHeadline } from './event.ts'
import { tightDash } from './joins.ts'
import type { Names } from './names.ts'

// What stands before the head word of a body or event: "**Leningrad Oblast** Government".

/** Where the name of a body or event begins. */
export function startOfBody(n: Names, head: number, from: number): number {
  const { x } = n
  const { shape } = x.tokens
  let start = head
  while (start > from && !(shape[start] & Shape.newline)) {
    const before = wordBefore(n, head, from, start)
    if (before === start) break
    start = before
  }
  // "the May 2022 Leaders’ Summit": the year is the month's
  if (start < head && shape[start] & Shape.number && start > from && x.is(start - 1, C.month)) start++
  const geo = n.geoAt(start)
  if (geo && geo.start < start && geo.start >= from) start = geo.start
  // "The Governments of": a phrase for both sides is none of the name
  const isPhrase = (k: number): boolean => !!x.is(k, C.sides) && x.after(k) > k + 1
  while (start < head && (n.isFrame(start) || isPhrase(start)) && !x.is(start, C.ordinal) && !n.geoOf[start]) start++
  return start
}

/** Where the name begins with what stands before its first word; `start` where that is none of it. */
function wordBefore(n: Names, head: number, from: number, start: number): number {
  const { shape } = n.x.tokens
  const p = start - 1
  if (shape[p] & Shape.punct) return pastSign(n, from, start)
  if (shape[start] & Shape.joined) return p
  if (!(shape[p] & (Shape.cap | Shape.number))) return pastAnd(n, head, from, start)
  return isOther(n, p) || (shape[p] & Shape.cap && isOutside(n, head, p)) ? start : p
}

/** Past a sign that joins: "2+2 Ministerial Dialogue", "Sakha (Yakutia) Government", "Rwanda–Botswana Business Forum". */
function pastSign(n: Names, from: number, start: number): number {
  const { x } = n
  const { shape } = x.tokens
  const p = start - 1
  if (x.isPunct(p, 43) && p - 1 >= from && shape[p - 1] & shape[start] & Shape.number) return p - 1
  const quote = x.is(start, C.eventHead) ? openingQuote(n, from, p) : -1
  if (quote >= 0) return quote
  const dash = x.isHyphen(p) || x.isPunct(p, 47)
  const joins = dash && p - 1 >= from && ((n.geoOf[p - 1] && n.geoOf[start]) || tightDash(n, p))
  return joins && !isOfDateline(n, p) ? p - 1 : start
}

/** Words in quotation marks before an event's noun. */
const QUOTED = 9

/** "the **“Making Peace for the World”** Conference": where the quotation begins that ends at token p; -1 where none does. */
function openingQuote({ x }: Names, from: number, p: number): number {
  if (x.nounFirst || !(x.isPunct(p, 0x201d) || x.isPunct(p, 34))) return -1
  for (let k = p - 1; k >= from && p - k <= QUOTED; k--) if (x.isPunct(k, x.isPunct(p, 34) ? 34 : 0x201c)) return k
  return -1
}

/** "TEHRAN **–** Iraqi Parliament Speaker A": the dash at p is behind where the news comes from. */
function isOfDateline(n: Names, p: number): boolean {
  const { shape } = n.x.tokens
  const from = n.geoAt(p - 1)
  if (from?.entry.kind !== 'city' || !(shape[from.start] & Shape.newline) || !(shape[p] & Shape.spaced)) return false
  return !!n.geoAt(p + 1)?.adjective || (shape[p - 1] & ~shape[p + 1] & Shape.upper) !== 0
}

/** "Business **and** Investment Forum", "Festival of Arts **and** Crafts Fair", "Trade **&** Industry". */
function pastAnd(n: Names, head: number, from: number, start: number): number {
  const { x } = n
  const { shape } = x.tokens
  const p = start - 1
  if (!x.is(p, C.and)) return start
  const isOne =
    p - 1 >= from &&
    (x.is(head, C.eventHead) ||
      (x.is(head, C.bodyHead) &&
        // "the **Trade and** Technology Council", "the U.S.-EU **Trade and** Technology Council"
        (shape[p - 2] & (Shape.cap | Shape.upper) || n.geoOf[p - 2] || x.is(p - 2, C.article)) &&
        !x.is(p - 2, C.officeHead))) &&
    shape[p - 1] & Shape.cap &&
    !(shape[p - 1] & Shape.possessive) &&
    !n.geoOf[p - 1] &&
    (x.is(p - 1, C.portfolio) || x.is(p - 1, C.sector) || x.is(p - 1, C.business)) &&
    !x.is(p - 1, C.eventHead) &&
    !x.is(p - 1, C.officeHead)
  return isOne ? p - 1 : start
}

/** A number that is no year, ordinal or "2+2". */
function isOther({ x }: Names, p: number): boolean {
  const { shape, value } = x.tokens
  return (
    (shape[p] & Shape.number) !== 0 &&
    !(shape[p] & Shape.ordinal) &&
    (value[p] < 1950 || value[p] > 2100) &&
    !x.isPunct(p - 1, 43)
  )
}

/** A capitalised word that is of the sentence or of a person, not of the name. */
function isOutside(n: Names, head: number, p: number): boolean {
  const { x } = n
  const { shape, start, end } = x.tokens
  if (n.isFrame(p) && !x.is(p, C.ordinal) && !(shape[p] & Shape.upper && end[p] - start[p] > 1)) return true
  if (x.is(p, C.officeHead) && !x.is(p, C.common)) return true
  // but "G20 Leaders’ Summit", "Mayors’ Conference"
  if (x.is(p, C.officeHead) && !(shape[p] & Shape.possessive) && n.geoOf[head] === 0) return true
  if (n.isDateWord(p) || x.is(p, C.month) || isOfHeadline(x, p)) return true
  return !!x.is(p, C.verb) && !x.is(p, C.portfolio) && !x.is(p, C.bodyHead) && (shape[p] & Shape.newline) !== 0
}
