import { Shape } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { isPostNominal } from '../names/name-words.ts'
import { C, SEATED } from '../word-classes.ts'
import type { Geo, Office, Person } from '../mentions.ts'
import { apposedName } from './appositions.ts'
import { unitEnd } from './bodies.ts'
import { pastLetters } from '../names/joins.ts'
import { BODY, type Chunker } from './chunker.ts'
import { behindMember } from './groups.ts'
import { joined } from './joined-offices.ts'

// Offices that stand behind a name, and the bodies that a list sets behind them.

/** Offices behind a name: "Koji Matsunaga, Chairperson of X"; "Valerie Y (Foreign Minister)". */
export function moreOffices(c: Chunker, p: Person): Person {
  const { x } = c
  const t = x.tokens
  let k = p.end
  const offices = [...p.offices]
  let end = p.end
  if (t.shape[k - 1] & Shape.possessive) return p
  // "Fiona Mackay MSP, Cabinet Secretary"
  while (p.name && k < c.limit && isPostNominal(c.n, k)) end = ++k
  // "Lord Ahmad **of Wimbledon**, Minister of State": of what he is a lord
  const peer = !x.nounFirst && !offices.length && p.name && p.name.start > p.start && p.name.end - p.name.start === 1
  if (peer && x.is(k, C.of) && x.isCap(k + 1) && x.isPunct(k + 2, 44) && c.offices.size) k += 2
  // "the Minister of Lands, Ana Silva**, MP,** received", "Minister Ana Silva **(MP)**": no office of another
  while (p.name && offices.length && !x.nounFirst && isPostNominal(c.n, k + 1)) {
    if (x.isPunct(k, 44) && x.isPunct(k + 2, 44)) end = k += 2
    else if (x.isPunct(k, 40) && x.isPunct(k + 2, 41)) end = k += 3
    else break
  }
  for (let round = 0; round < 3; round++) {
    const led = ledIn(c, p, k, round, offices.length)
    if (!led) break
    const q = pastWords(c, led)
    const o = c.offices.get(q) ?? c.offices.get(behindMember(c, q))
    if (!o || o.plural) break
    // "Prince A, the crown prince of that kingdom,"
    const title = p.offices.length === 1 && !!o.owner && x.isPunct(o.span.end, 44) && isBareTitle(x, p.offices[0])
    if (isNextPerson(c, o, led.comma, offices.length) || (led.comma && isAnother(c, p, o, q, title, offices.length)))
      break
    const land = !title && (led.bracket || !o.owner) ? landBehind(c, o.span.end, led.bracket) : undefined
    if (title) offices.unshift(o)
    else if (led.and)
      offices[offices.length - 1] = joined(offices[offices.length - 1], o, t.slice(led.at, led.at + 1), led.at)
    else offices.push(land ? { ...o, owner: land } : o)
    end = (led.bracket ? undefined : land?.end) ?? o.span.end
    k = end
    if (led.bracket) {
      while (k < c.limit && !x.isPunct(k, 41) && k - end < 6) k++
      if (x.isPunct(k, 41)) end = ++k
    }
  }
  return apposedBodies(c, end > p.end ? { ...p, end, offices } : p)
}

/** "Ana Soto (President**, Chile**)", "Ana Soto, President**, Chile**, arrived": whose the office at whose end the comma stands is. */
function landBehind({ x, n, limit }: Chunker, comma: number, bracket: boolean): Geo | undefined {
  const land = x.isPunct(comma, 44) ? n.geoAt(x.pastArticle(comma + 1)) : undefined
  if (!land || land.adjective || land.possessive) return undefined
  const { end } = land
  if (bracket) return x.isPunct(end, 41) ? land : undefined
  const { shape } = x.tokens
  // a town is where it was, and a list of lands goes on
  const closes = end >= limit || shape[end] & Shape.newline || x.isPunct(end, 59)
  const goesOn = x.isPunct(end, 44) && shape[end + 1] & Shape.lower && !x.is(end + 1, C.and)
  return land.entry.kind !== 'city' && (closes || goesOn) ? land : undefined
}

/** What leads in an office behind a name: the token of the sign or word, what it is, and where the office is sought. */
interface Lead {
  readonly at: number
  readonly from: number
  readonly comma: boolean
  readonly bracket: boolean
  readonly and: boolean
  /** "as President", "en sa qualité d’ambassadeur". */
  readonly as: boolean
}

/** What leads in the next office at token `from`, behind so many that were told already. */
function ledIn(c: Chunker, p: Person, from: number, round: number, told: number): Lead | undefined {
  const { x } = c
  const { shape } = x.tokens
  let at = from
  // letters behind a name: "Kenny D. Anthony, M.P., Prime Minister"
  const isLetters = x.is(at + 1, C.nameSuffix) && shape[at + 1] & (Shape.upper | Shape.dotted)
  if (x.isPunct(at, 44) && isLetters && x.isPunct(at + 2, 44)) at += 2
  // "Anne Martin (PS), sénatrice"
  const member = round === 0 ? pastLetters(x, at) : at
  if (x.isPunct(member, 44)) at = member
  let comma = x.isPunct(at, 44)
  const bracket = x.isPunct(at, 40)
  const dash =
    x.isPunct(at, 0x2013) || x.isPunct(at, 0x2014) || (x.isPunct(at, 45) && (shape[at + 1] & Shape.spaced) !== 0)
  // "Consul-General of Jordan in Jeddah**, and its** permanent representative to the OIC"
  if (comma && round > 0 && x.is(at + 1, C.and) && x.is(at + 2, C.possessive)) {
    at++
    comma = false
  }
  // "Vice President, Deputy Prime Minister**, and Chairman of the Court**," of one person
  if (comma && round > 0 && joinsLast(c, at + 1)) {
    at++
    comma = false
  }
  const and = x.is(at, C.and) > 0 && round > 0
  // "Grand Sérail – Le Premier ministre": where it is told, then who
  if (dash && x.nounFirst && x.is(at + 1, C.article) && x.isCap(at + 1)) return undefined
  const who = x.is(at, C.who) || (comma && x.is(at + 1, C.who))
  const bare = round === 0 && at === p.end && isBareOffice(c, p)
  // "Ana Silva **as President** of Peru", "a reçu M. A**, en sa qualité d’ambassadeur**"
  const capacity = x.nounFirst && comma ? at + 1 : at
  const as = round === 0 && !told && x.is(capacity, C.capacity) > 0
  if (!comma && !bracket && !dash && !and && !who && !bare && !as && !(round + told === 0 && isCell(c, at)))
    return undefined
  let q = bare ? at : as ? x.after(capacity) : at + 1
  if (who) {
    const be = comma ? at + 2 : at + 1
    if (!x.is(be, C.be)) return undefined
    q = be + 1
  }
  if (q >= c.limit || (shape[q] & Shape.newline && !comma)) return undefined
  return { at, from: q, comma, bracket, and, as }
}

/** "Ana Silva **| President |** June 2012": the office fills the next cell. */
function isCell({ x, offices, limit }: Chunker, bar: number): boolean {
  const end = x.isPunct(bar, BAR) ? (offices.get(bar + 1)?.span.end ?? -1) : -1
  return end >= 0 && (end >= limit || x.isPunct(end, BAR) || (x.tokens.shape[end] & Shape.newline) !== 0)
}

const BAR = 124

/** "and" with an office behind it that has no name of its own, and no article. */
function joinsLast(c: Chunker, k: number): boolean {
  const o = c.x.nounFirst || !c.x.is(k, C.and) ? undefined : c.offices.get(k + 1)
  return !!o && !o.plural && c.x.isCap(k + 1) && o.owner?.start !== k + 1 && !apposedName(c, o.span.end)
}

/** The token of an office that is led in, past "the", "its", "former" and honorifics. */
function pastWords(c: Chunker, { at, from, bracket, as }: Lead): number {
  const { x } = c
  const { shape } = x.tokens
  let q = from
  if (bracket && x.is(q, C.former)) q++
  if (as && x.is(q, C.other)) q++
  while (
    q < c.limit &&
    (x.is(q, C.article) ||
      x.is(q, C.possessive) ||
      (x.is(q, C.former) && !c.offices.has(q)) ||
      // "Kurt Weber, the **new** Consul General"
      (x.is(q, C.epithet) && shape[q] & Shape.lower && !c.offices.has(q)) ||
      // "Kurt Weber, the **newly appointed** Ambassador"
      (x.is(q, C.officeRank) && x.after(q) > q + 1 && !c.offices.has(q) && c.offices.has(x.after(q))) ||
      x.isPunct(q, 40) ||
      (x.isPunct(q, 41) && q > at + 1))
  )
    q = x.is(q, C.officeRank) && c.offices.has(x.after(q)) ? x.after(q) : q + 1
  // "Shri Patel, Hon'ble Minister of Mines"
  const titled = c.n.honorifics(q, c.limit).end
  return titled > q && !c.offices.has(q) && c.offices.has(titled) ? titled : q
}

/** An office with a name of its own: "Fiona Urquhart**, President Putin**". */
function isNextPerson(c: Chunker, o: Office, comma: boolean, told: number): boolean {
  const { x, n } = c
  const { end } = o.span
  const h = n.honorifics(end, c.limit)
  if (n.nameEnd(h.end, c.limit, true) > h.end && !(x.tokens.shape[h.end] & Shape.newline)) return true
  // "King Said, Crown Prince and Prime Minister Fahd": two offices with their own name
  return !x.nounFirst && comma && told > 0 && x.is(end, C.and) > 0 && namedBehind(c, end + 1)
}

/** "A, le ministre, B": an office behind a comma and "the", at token q, that is not of the one named before it. */
function isAnother(c: Chunker, p: Person, o: Office, q: number, title: boolean, told: number): boolean {
  const { x } = c
  const article = x.is(q - 1, C.article) > 0
  // "Émissaire de Kaïs Saïed, le ministre des Affaires étrangères, Nabil Ammar,": the next person
  const next = told || (x.nounFirst && article) ? apposedName(c, o.span.end) : undefined
  // "A, député de la Creuse, **vice-président**, B, député du Lot": B has his own behind
  const ownBehind = x.nounFirst && !article && !o.owner && !!next?.name && c.offices.has(next.end + 1)
  if (next && !(ownBehind && x.isPunct(next.end, 44))) return true
  if (title || !p.offices.length || !article) return false
  const only = p.offices.length === 1 ? p.offices[0] : undefined
  // "Ambassador A, the Sultanate of Oman’s ambassador to Jordan": his own, told whole
  return !(only && !only.owner && o.owner?.start === q && o.head === only.head)
}

/** "Prince" alone, of no land. */
function isBareTitle(x: Context, { owner, span }: Office): boolean {
  return !owner && span.end === span.start + 1 && x.is(span.start, C.crown) > 0
}

/** An office at k has its name right behind it. */
function namedBehind({ offices, n, x, limit }: Chunker, k: number): boolean {
  const next = offices.get(k)
  if (!next || next.plural) return false
  const { end } = n.honorifics(next.span.end, limit)
  return n.nameEnd(end, limit, true) > end && !(x.tokens.shape[end] & Shape.newline)
}

/** "Ana Silva **President** 3 May 2013": the cells of a row run together, and no name follows the office. */
function isBareOffice(c: Chunker, { name, offices, weak, end: k }: Person): boolean {
  const { x } = c
  const { shape } = x.tokens
  const office = c.offices.get(k)
  if (x.nounFirst || !office || offices.length || weak || !name || !x.isCap(k) || shape[k] & Shape.newline) return false
  const behind = office.span.end
  return (
    behind >= c.limit ||
    (shape[behind] & (Shape.newline | Shape.punct | Shape.number)) !== 0 ||
    (x.is(behind, C.month) > 0 && x.isCap(behind))
  )
}

/**
 * The bodies or the country that a list sets behind an office with nothing but a comma: "A, Deputy Director, North
 * American Affairs Bureau, Ministry of Foreign Affairs", "B, Minister of Trade, Kenya".
 */
function apposedBodies(c: Chunker, p: Person): Person {
  const { x, n } = c
  const t = x.tokens
  const office = p.offices.at(-1)
  if (!p.name || p.plural || !office || t.shape[p.end - 1] & Shape.possessive) return p
  let { owner } = office
  let { end } = p
  for (let round = 0; round < 3 && x.isPunct(end, 44); round++) {
    const q = x.pastArticle(end + 1)
    if (q >= c.limit || t.shape[q] & Shape.newline) break
    const body = c.marks[q] & BODY ? c.bodies.get(q) : undefined
    const geo = body ? undefined : n.geos.get(q)
    const unit = body || geo ? q : unitEnd(c, q)
    if (unit > q && x.isPunct(unit, 44)) {
      end = unit
      continue
    }
    if (body ? body.kind !== 'body' || body.possessive || body.site : !geo || geo.adjective || geo.possessive) break
    const land = geo?.entry.kind === 'country' && !owner
    const mission = body?.kind === 'body' && x.is(body.nameSpan.start, C.armHead) === SEATED
    const stop = mission ? seatEnd(c, body.end) : (body ?? geo)!.end
    const closes = stop >= c.limit || x.isPunct(stop, 44) || x.isPunct(stop, 59) || x.isPunct(stop, 46)
    // "and A, Minister of Mines, Government of India, was held": a passive is of what is held
    const passive =
      body?.kind === 'body' && body.arm && x.is(stop, C.be) && (x.after(stop) > stop + 1 || x.is(stop + 1, C.past))
    if (!closes && !passive && !(body && x.is(stop, C.and))) break
    // "A, Ambassador, Embassy of Peru, met" goes on with its verb
    if (x.isPunct(stop, 44) && x.isFinite(stop + 1) && !mission) break
    if (geo && !land) break
    if (body?.kind === 'body') {
      // "Minister A, the World Bank, and B": no office is held there without saying so
      if (!body.arm && (!body.entry || owner || p.offices.length > 1 || !holds(c, office))) break
      owner ??= body.arm ? body.owner : body
    } else owner ??= geo
    end = stop
  }
  if (end === p.end) return p
  return { ...p, end, offices: [...p.offices.slice(0, -1), owner ? { ...office, owner } : office] }
}

/** "Embassy of Peru **in Japan**": the token behind where a mission has its seat. */
function seatEnd({ x, n }: Chunker, k: number): number {
  const geo = x.is(k, C.in) || x.is(k, C.to) ? n.geoAt(x.pastArticle(k + 1)) : undefined
  return geo && !geo.adjective ? geo.end : k
}

/** An office that one holds in an organisation: no minister's or ambassador's. */
function holds(c: Chunker, o: Office): boolean {
  for (let k = o.cites[0].start; k < o.cites[0].end; k++) if (c.x.is(k, C.stateOffice)) return false
  return true
}
