import { REGIONS_WITH_MINISTERS } from '../../gazetteer/federations.ts'
import { Shape } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import type { Body, Geo } from '../mentions.ts'
import { C, DEFINITE, ELECTED, MUNICIPAL, POSTED } from '../word-classes.ts'
import { pastWhereItLies, tightDash } from './joins.ts'
import { opensName } from './name-words.ts'
import type { Names } from './names.ts'
import type { OfficeDraft } from './office-behind.ts'
import { isFieldBehind, landsEnd, portfolioEnd, regionOf } from './portfolio.ts'

// The sorts of phrases behind the head word of an office: of a land or region, of a body, for a field, to where one is sent.

/** The words that a preposition leads in behind an office. */
export interface Phrase {
  readonly of: boolean
  readonly forOn: boolean
  readonly to: boolean
  readonly inAt: boolean
  /** The first token past the preposition and its article. */
  readonly at: number
  /** The place that covers this token. */
  readonly geo: Geo | undefined
}

/**
 * Reads a phrase of one sort: true where it is one and the office may go on behind it, false where the office ends before it,
 * undefined where it is of another sort.
 */
type Reader = (o: OfficeDraft, phrase: Phrase) => boolean | undefined

/** The sorts of phrases, in this order: a region's name before the same words as a field, a field of a land before the land. */
export const READERS: readonly Reader[] = [
  region,
  crown,
  lands,
  constituency,
  task,
  groupOfLands,
  place,
  house,
  fieldOfRegion,
  unit,
  regionUnknown,
  townUnknown,
  regionOfText,
  republic,
  councilOfLand,
  body,
  field,
]

/** Takes the words up to `end` to the office's text. */
export function take(o: OfficeDraft, end: number): true {
  o.cites.push({ start: o.end, end })
  o.end = end
  return true
}

/** "of the US **state of Mississippi**". */
function region(o: OfficeDraft, { of, at }: Phrase): boolean | undefined {
  // "Minister of **Land** of Ghana": a field
  const { x } = o.n
  const isField = x.is(at, C.portfolio) && x.isCap(at) && isMinister(o)
  // "mayors from **five Ukrainian cities**"
  const land = of && !x.nounFirst ? o.n.geoAt(x.is(at, C.cardinal) ? x.after(at) : at) : undefined
  // "Minister of Energy **of the Ghanaian government**"
  const isOfArm = o.cites.length > 1 && isMinister(o) && land && x.is(land.end, C.armHead) > 0
  if (land?.adjective && x.tokens.shape[land.end] & Shape.lower && (x.isPlural(land.end) || isOfArm)) {
    o.owner ??= land
    o.end = land.end + 1
    return true
  }
  const found = of && !isField ? regionOf(o.n, at, o.limit) : undefined
  if (!found) return undefined
  if (!o.owner || o.owner.kind === 'body') o.owner = found
  o.end = found.end
  return true
}

/** "Adviser **to His Majesty**", "Director of the Office **of His Highness the Amir**": who is addressed so, and is not named. */
function crown(o: OfficeDraft, { of, to, at }: Phrase): boolean | undefined {
  const { n, limit } = o
  const { x } = n
  const end = x.after(at)
  // "Advisor to the Custodian of the Two Holy Mosques"
  const alone = !!x.is(at, C.possessive) || !n.nameStartsAt(end, limit)
  const isAddress = !x.nounFirst && (of || to) && end > at + 1 && x.isCap(at) && alone
  // "Director of the Office of His Majesty Salem Al Kaabi", but "Adviser to His Majesty **King** Said"
  if (!isAddress || !x.is(at, C.honorific) || x.is(end, C.crown) || x.is(end, C.honorific)) return undefined
  const office = x.is(end, C.article) && x.is(end + 1, C.officeHead) ? x.afterOf(end + 1, C.officeHead) : end
  return take(o, Math.min(office, limit))
}

/** "Director **for Central America, Mexico and the Caribbean**". */
function lands(o: OfficeDraft, { forOn, at, geo }: Phrase): boolean | undefined {
  const end = forOn && o.isCap ? landsEnd(o.n, at, o.limit) : at
  if (end === at || (geo && end === geo.end)) return undefined
  // "Minister for Europe **and Foreign Affairs**"
  const more = !o.n.x.nounFirst && o.n.x.is(end, C.and) ? portfolioEnd(o.n, end + 1, o.limit, true) : 0
  return take(o, more > end + 1 ? more : end)
}

/** "Member of Parliament **for Thulusdhoo Constituency**". */
function constituency(o: OfficeDraft, { of, forOn, at }: Phrase): boolean | undefined {
  const { x } = o.n
  if (!forOn && !of) return undefined
  let k = at
  while (k < Math.min(o.limit, at + 4) && x.isCap(k) && !x.is(k, C.constituency)) k++
  return k > at && k < o.limit && x.isCap(k) && x.is(k, C.constituency) ? take(o, k + 1) : undefined
}

/** "Special Representative **for Afghanistan Reconciliation**": a task, not an owner. */
function task(o: OfficeDraft, { forOn, at, geo }: Phrase): boolean | undefined {
  if (!forOn || geo?.start !== at || geo.adjective || geo.possessive) return undefined
  const { n, limit } = o
  const { x } = n
  let end = geo.end
  // "Special Representative for Afghanistan Reconciliation", "senior director for Japan affairs"
  while (
    end < limit &&
    (o.isCap ? x.isCap(end) && (x.is(end, C.portfolio) || x.is(end, C.common)) : x.is(end, C.portfolio)) &&
    !(x.tokens.shape[end] & Shape.newline) &&
    !x.is(end, C.officeHead) &&
    !n.isFrame(end) &&
    !opensName(n, end, limit)
  )
    end++
  return take(o, end)
}

/** "Chair **of the Azerbaijan-Pakistan friendship group**": of two lands together, named without capitals; the first is hers. */
function groupOfLands(o: OfficeDraft, { of, at, geo }: Phrase): boolean | undefined {
  const { n, limit } = o
  const { x } = n
  const { shape } = x.tokens
  if (x.nounFirst || !of || geo?.start !== at) return undefined
  const other = n.geoAt(tightDash(n, geo.end) ? geo.end + 1 : shape[geo.end] & Shape.joined ? geo.end : limit)
  if (!other) return undefined
  let end = 0
  for (let k = other.end; k < Math.min(limit, other.end + GROUP) && shape[k] & Shape.lower && !n.isFrame(k); k++)
    if (x.is(k, C.bodyHead) || x.is(k, C.officeUnit)) end = k + 1
  if (!end) return undefined
  o.owner ??= geo
  return take(o, end)
}

/** Words of a group's name. */
const GROUP = 5

/** A place by itself: whose the office is, where it is posted, or where one only met. */
function place(o: OfficeDraft, phrase: Phrase): boolean | undefined {
  const { of, to, inAt, at, geo } = phrase
  if (geo?.start !== at || (geo.adjective && !geo.people) || opensBody(o, at, geo)) return undefined
  const { x } = o.n
  // "Head of Ulaanbaatar **Governor’s Office**"
  const house = of && !x.nounFirst && x.is(geo.end, C.officeHead) ? x.afterOf(geo.end, C.officeHead) : 0
  if (house && x.tokens.shape[house - 1] & Shape.possessive && houseOf(o, house) > house) {
    o.owner ??= geo
    o.cites.push({ start: o.end, end: at })
    o.end = geo.end
    return take(o, houseOf(o, house))
  }
  // "Diplomatic Adviser to **UAE President**": whose office the other is
  if (!x.nounFirst && (of || to) && isOfOther(o, geo)) return undefined
  if (of) return ownedBy(o, geo)
  // "cheffe de la Délégation de l’Union européenne **en Haïti**", "Head of the EU Delegation **to Kenya**"
  const isSeated = () =>
    o.owner?.kind === 'body' &&
    !o.owner.arm &&
    (geo.entry.kind === 'country' || !x.nounFirst) &&
    (x.nounFirst || x.is(o.end - 1, C.armHead) || x.is(o.end - 1, C.officeUnit))
  if ((to && isPosted(x, o.head)) || ((to || (inAt && !x.nounFirst)) && isSeated())) {
    o.posted = geo
    return take(o, alsoPosted(o, geo.end))
  }
  // "Head of the Québec Office **in Barcelona**, A"
  const unit = !x.nounFirst && inAt && o.owner?.kind === 'geo' && x.is(o.end - 1, C.officeUnit) && x.isCap(o.end - 1)
  if (unit && !o.posted && x.isPunct(geo.end, 44)) {
    o.posted = geo
    return take(o, geo.end)
  }
  // "received the Ambassador to Switzerland **in Lausanne**": where he was
  if (to || !inAt || !isPosted(x, o.head) || (o.posted && !x.nounFirst)) return false
  if (!x.nounFirst) o.posted = geo
  return take(o, geo.end)
}

/** Another's office right behind the land, which no name follows: "Adviser to **UAE President**, A". */
function isOfOther({ n, limit }: OfficeDraft, geo: Geo): boolean {
  const { x } = n
  const { end } = geo
  if (!x.isCap(end) || x.tokens.shape[end] & Shape.newline || !x.is(end, C.officeHead)) return false
  return !n.titledNameStartsAt(x.afterOf(end, C.officeHead), limit)
}

/** "Ambassador to Italy **and Malta**, A", "ambassadeur du Vietnam en Arménie **et en Géorgie**, A": the end of more lands to which one is sent. */
function alsoPosted({ n, limit }: OfficeDraft, end: number): number {
  const { x } = n
  let last = end
  for (let k = end; k < limit;) {
    const and = x.is(k, C.and) > 0
    const comma = !x.nounFirst && x.isPunct(k, 44)
    if (!and && !comma) break
    const to = x.is(k + 1, C.to) > 0
    const geo = x.nounFirst && !to ? undefined : n.geoAt(x.pastArticle(to ? k + 2 : k + 1))
    if (geo?.entry.kind !== 'country' || geo.adjective || geo.possessive || geo.end >= limit) break
    if (and) return closesPost(n, geo.end, limit) ? geo.end : end
    last = geo.end
    // "to Austria, Slovenia, **and** Slovakia"
    k = x.isPunct(last, 44) && x.is(last + 1, C.and) ? last + 1 : last
  }
  return end
}

/** What stands behind all the lands of an envoy: his name, or what he did. */
function closesPost(n: Names, k: number, limit: number): boolean {
  const { x } = n
  if (x.isPunct(k, 44)) return true
  return !x.nounFirst && (n.titledNameStartsAt(k, limit) || x.isFinite(k) || x.is(k, C.aux) > 0)
}

/** "Ambassador to Kenya**, concurrently accredited to Uganda,** A": where one has a seat besides, which is no part of the office. */
export function pastResidence(o: OfficeDraft): void {
  const { n, end, limit } = o
  const { x } = n
  const q = x.isPunct(end, 44) ? end + 1 : end
  if (x.nounFirst || !isPosted(x, o.head) || !x.is(q, C.resident)) return
  const at = x.after(q)
  if (!x.is(at, C.to) && !x.is(at, C.in)) return
  const geo = n.geoAt(x.pastArticle(at + 1))
  if (!geo || geo.adjective || geo.possessive) return
  const last = alsoPosted(o, geo.end)
  if (!x.isPunct(last, 44) || !n.titledNameStartsAt(last + 1, limit)) return
  o.end = last
  // whoever says that he is accredited to a second land speaks of it
  if (x.is(at, C.to) && geo.entry.kind === 'country') o.posted = geo
}

/** The place is the first of a body's name: "of **Kazakhstan** Temir Zholy". */
function opensBody({ n, limit, bodies }: OfficeDraft, at: number, geo: Geo): boolean {
  const { x } = n
  const known = bodies.get(at)
  if (!known) return false
  if (known.end > geo.end) return true
  return (
    x.isCap(geo.end) && !n.nameStartsAt(geo.end, limit) && !x.is(geo.end, C.honorific) && !x.is(geo.end, C.officeHead)
  )
}

/** "of Kazakhstan"; a second land is not the office's: "of the Republic of Tatarstan and Samarkand". */
function ownedBy(o: OfficeDraft, geo: Geo): boolean {
  if (o.n.x.is(o.head, C.officeHead) === ELECTED && geo.entry.country && geo.entry.kind !== 'country')
    return electedIn(o, geo)
  // "the Japanese governor **of Hokkaido**"
  const within = o.owner?.kind === 'geo' && geo.entry.country === o.owner.entry.code && geo.entry.kind !== 'country'
  // "Governor of the Osh Oblast **of Kyrgyzstan** A": where it lies
  if (o.owner?.kind === 'geo' && o.owner.entry.country === geo.entry.code && o.owner.entry.kind !== 'country') {
    o.end = geo.end
    return true
  }
  if (o.owner?.kind === 'geo' && !within) return false
  // "Mayor of South Korea's Seoul"
  const inner = geo.possessive ? o.n.geoAt(geo.end) : undefined
  const owner = inner && inner.entry.country === geo.entry.code && !inner.adjective ? inner : geo
  o.owner = owner
  o.end = pastWhereItLies(o.n, owner, o.limit)
  return true
}

/** "Minister of State **at the Federal Foreign Office**"; behind other offices "in" and "at" say where something was. */
function house(o: OfficeDraft, { inAt, to, at, geo }: Phrase): boolean | undefined {
  if (!inAt) return undefined
  const { n, end, head } = o
  const { x } = n
  const named = o.bodies.get(at)
  // "in **Dominica’s** Ministry of Tourism"
  const found = at > end + 1 || (named?.kind === 'body' && named.owner?.possessive) ? named : undefined
  // "Deputy Chief of Mission at the U.S. Embassy **in Kazakhstan**"
  const seat = found && (x.is(found.end, C.in) || x.is(found.end, C.to)) ? n.geoAt(found.end + 1) : undefined
  const stop = seat && !seat.adjective && x.isPunct(seat.end, 44) ? seat.end : (found?.end ?? 0)
  const closes = found && (x.isPunct(stop, 44) || (!x.nounFirst && n.titledNameStartsAt(found.end, o.limit)))
  // "State Secretary **in the Ministry of Economy** A"
  // "Permanent Secretary in the Ministry of Tourism, A"
  const behind = !x.nounFirst && x.isPunct(stop, 44) && n.titledNameStartsAt(x.pastArticle(stop + 1), o.limit)
  const inside =
    x.is(end, C.at) ||
    (!x.isPunct(stop, 44) && x.is(head, C.stateOffice)) ||
    (behind && (x.is(head, C.fieldOffice) || x.is(head, C.stateOffice)))
  if (found?.kind === 'body' && found.arm && o.isCap && inside && !found.site && closes) {
    o.owner ??= found.owner ?? found
    take(o, ownNameEnd(o, found))
    o.end = stop
    return true
  }
  return (isPosted(x, head) && (o.isCap || geo || x.nounFirst)) || (x.nounFirst && to) ? undefined : false
}

/** "for **Korean Peninsula Peace and Security Affairs**", "of Indo-Pacific Security Affairs": a field named after a region. */
function fieldOfRegion(o: OfficeDraft, { of, forOn, at, geo }: Phrase): boolean | undefined {
  if (!geo?.adjective || geo.start !== at || !(of || forOn) || !o.isCap || o.bodies.has(at)) return undefined
  const end = portfolioEnd(o.n, geo.end, o.limit, o.isCap)
  return end > geo.end && o.n.x.is(end - 1, C.portfolio) ? take(o, end) : undefined
}

/** "coordonnatrice résidente **du système** des Nations unies", "chef **de la délégation** de l’Union européenne". */
function unit(o: OfficeDraft, { of, at }: Phrase): boolean | undefined {
  const { x } = o.n
  // an article before it, or one within "du"
  if (!x.nounFirst || !of || (at === o.end + 1 && !x.is(o.end, C.masculine))) return undefined
  const end = x.is(at, C.officeUnit) || x.is(at, C.delegation) ? x.after(at) : at
  return end > at && x.tokens.shape[at] & Shape.lower && x.is(end, C.of) ? take(o, end) : undefined
}

/** "gouverneur **de la région Atsinanana**": a region that the gazetteer has not. */
function regionUnknown(o: OfficeDraft, { of, at }: Phrase): boolean | undefined {
  const { n } = o
  const { x } = n
  if (!x.nounFirst || !of || at === o.end + 1) return undefined
  if (!x.is(at, C.regionWord) || n.geoOf[at + 1] || x.is(at + 1, C.honorific)) return undefined
  const name = at + 1
  // "président de la République **Paul Biyong**"
  if (x.isCap(at) && x.is(o.head, C.headOfState) && n.nameStartsAt(name, o.limit)) return undefined
  return x.isCap(name) && !x.lex[name] && !(x.tokens.shape[name] & Shape.newline) ? take(o, name + 1) : undefined
}

/** "Mayor **of Eldorado**, A": a town that the gazetteer has not. */
function townUnknown(o: OfficeDraft, { of, at, geo }: Phrase): boolean | undefined {
  const { n, limit } = o
  const { x } = n
  if (!of || o.owner || geo || at !== o.end + 1 || x.is(o.head, C.officeHead) !== MUNICIPAL) return undefined
  let end = at
  while (end < limit && end - at < TOWN && isOfName(n, end)) end++
  if (end === at || (end < limit && isOfName(n, end))) return undefined
  // "Mayor of Villa Rica**, A**", "Mayor of Villa Rica said"; of "Mayor of Eldorado Rodrigo Durán" nothing tells the town's end
  o.town = { start: at, end }
  o.end = end
  return true
}

/** Words of a town's name. */
const TOWN = 2

function isOfName({ x, geoOf, known }: Names, k: number): boolean {
  const { shape } = x.tokens
  if (!x.isCap(k) || shape[k] & (Shape.punct | Shape.newline | Shape.number) || geoOf[k] || known.has(k)) return false
  return (
    !x.is(k, C.frameWord) &&
    !x.is(k, C.officeHead) &&
    !x.is(k, C.honorific) &&
    !x.is(k, C.bodyHead) &&
    !x.is(k, C.armHead)
  )
}

/** "Akim **of the city**": which, the text around tells. */
function regionOfText(o: OfficeDraft, { of, inAt, at }: Phrase): boolean | undefined {
  const { x } = o.n
  // "Consul General of Japan **in the city** A"
  const led = of || (inAt && !x.nounFirst && isPosted(x, o.head) && o.n.titledNameStartsAt(at + 1, o.limit))
  if (!led || at === o.end + 1 || !x.is(at, C.regionWord) || !(x.tokens.shape[at] & Shape.lower)) return undefined
  if (x.is(at + 1, C.of) || x.is(at + 1, C.armHead)) return undefined
  o.end = at + 1
  return true
}

/** "President **of the Republic**": whose, the text knows. */
function republic(o: OfficeDraft, { of, at }: Phrase): boolean | undefined {
  const { x } = o.n
  if (!of || at === o.end + 1 || !x.is(at, C.regionWord) || !x.isCap(at) || x.is(at + 1, C.of)) return undefined
  // "Secretary-General of **the Commonwealth**": an organisation of that name
  if ((o.bodies.get(pastRanks(o, at))?.end ?? 0) > at + 1 || (o.n.known.has(at) && x.is(o.head, C.bodyOffice)))
    return undefined
  // "Ambassador of the Kingdom to Germany": only whose he is
  if (!x.nounFirst && isPosted(x, o.head)) {
    o.end = at + 1
    return true
  }
  return take(o, at + 1)
}

/** "of the **provincial** Parliament": the token behind the ranks in small letters. */
function pastRanks({ n: { x }, limit }: OfficeDraft, at: number): number {
  let k = at
  while (k < limit && x.tokens.shape[k] & Shape.lower && x.is(k, C.officeRank) && k - at < 3) k++
  return k
}

/** "présidente **du Conseil** italien": the country’s, not a council of that name. */
function councilOfLand(o: OfficeDraft, { of, at }: Phrase): boolean | undefined {
  const { x } = o.n
  if (!x.nounFirst || !of) return undefined
  const k = pastRanks(o, at)
  const found = o.bodies.get(k)
  if (found?.kind !== 'body' || found.arm || !found.owner?.adjective || !x.is(k, C.portfolio)) return undefined
  if (found.owner.start !== k + 1 || found.owner.end !== found.end) return undefined
  take(o, k + 1)
  o.owner ??= found.owner
  o.end = found.end
  return true
}

/** "of the Ministry of Trade", "to the European Union": a body, whose it is or which it is for. */
function body(o: OfficeDraft, { of, forOn, to, at }: Phrase): boolean | undefined {
  const { x } = o.n
  const found = o.bodies.get(pastRanks(o, at))
  if (found?.kind !== 'body' || !(of || forOn || to)) return undefined
  if (!x.nounFirst && !to && o.isCap && found.entry && isFieldBehind(o.n, found.end, o.limit)) return undefined
  // "ministre de la **Francophonie**": a field, which a minister has
  if (found.entry && !o.posted && x.is(at, C.portfolio) && x.is(o.head, C.regionOffice) && found.end === at + 1)
    return undefined
  // "PM to lead Pacific Mission to Samoa": a headline's verb
  if (to && x.is(at, C.lead) && x.is(at, C.base)) return undefined
  // "ministre de la Santé **du gouvernement wallon**": only whose
  if (x.nounFirst && found.arm && found.owner?.adjective && o.cites.length > 1 && found.owner.start === x.after(at)) {
    o.owner ??= found.owner
    o.end = found.end
    return true
  }
  // "Minister for the Greater Region" is of it no more than one for Europe
  // "Minister of **Railways** of Ghana", "Minister for **Trade and Investment** of Bavaria"
  const ofState = found.arm || isMinister(o)
  if (!o.owner && (found.arm || !forOn || (ofState && found.owner)))
    o.owner = ofState && found.owner ? found.owner : found
  else if (o.owner?.kind === 'body') o.owner = found
  if (!of && !forOn && !isPosted(x, o.head)) return false
  const { nameSpan } = found
  // an international organisation is only whose office it is; a committee's name belongs to it, and that of its delegation
  const beyond = nameSpan.end > (o.n.known.get(nameSpan.start)?.end ?? nameSpan.end)
  const isPost = !x.nounFirst && (x.is(nameSpan.end - 1, C.armHead) > 0 || beyond)
  if (found.arm || !found.entry || forOn || to || o.owner !== found || isPost)
    o.cites.push({ start: o.end, end: ofState ? ownNameEnd(o, found) : nameSpan.end })
  o.end = found.end
  return true
}

/** Where a body's own name ends, without whose it is: "the **Ministry of Trade** of Peru". */
function ownNameEnd({ n: { x } }: OfficeDraft, { owner, nameSpan }: Body): number {
  const endsInOwner = owner && nameSpan.end === owner.end && owner.start > nameSpan.start + (x.nounFirst ? 0 : 1)
  return endsInOwner ? ownerPhraseStart(x, owner) : nameSpan.end
}

/** "of Economic Development, Innovation and Export Trade". */
function field(o: OfficeDraft, { of, forOn, to, at }: Phrase): boolean {
  const { n, end, head } = o
  const { x } = n
  if (to && !isPosted(x, head) && !x.nounFirst) return false
  const small = !x.nounFirst && !x.isCap(at)
  // "briefed the Prime Minister **on the humanitarian** support"
  if (small && x.is(end, C.on) && (at > end + 1 || isTold(o))) return false
  // "Cuban President **on state visit** to Angola"
  if (small && x.is(end, C.on) && x.is(at, C.visitKind) && x.is(x.after(at), C.visitNoun)) return false
  const named = portfolioEnd(n, at, o.limit, o.isCap && !small)
  const fieldEnd = small ? houseEnd(o, at, named) : named
  // "Minister of Trade **and Emigration** Dr. A"
  const more = !small && fieldEnd > at && x.is(fieldEnd, C.and) ? unknownFieldEnd(o, fieldEnd + 1) : 0
  if (more > fieldEnd + 1 && !x.isPunct(more, 44)) return take(o, more)
  if (fieldEnd > at) return take(o, fieldEnd)
  const unknown = (of || forOn) && !small ? unknownFieldEnd(o, at) : at
  if (unknown > at) return take(o, unknown)
  // "chargé des **opérations** de paix"
  const charged = x.nounFirst && forOn && at > end + 1 && x.tokens.shape[at] & Shape.lower && x.is(at, C.common)
  if (charged && !n.isFrame(at) && !x.is(at, C.verb)) return take(o, at + 1)
  return of || to || (forOn && x.nounFirst) ? otherOffice(o, at) : false
}

/** "briefed **the ambassador** on trade": one told by a high office alone has no field; an adviser has. */
function isTold({ n: { x }, head }: OfficeDraft): boolean {
  return x.is(head - 1, C.article) === DEFINITE && x.is(head, C.stateOffice) > 0
}

/** A minister has a field, and no organisation but the state's. */
function isMinister({ head, n: { x } }: OfficeDraft): boolean {
  return !x.nounFirst && x.is(head, C.fieldOffice) > 0 && x.is(head, C.stateOffice) > 0
}

/** Words of a field that no list has. */
const UNKNOWN = 3

/** "Minister of **Chieftaincy and Culture** of Ghana": any words in capitals behind a minister that a sign or "of" ends. */
function unknownFieldEnd(o: OfficeDraft, at: number): number {
  const { n, limit } = o
  const { x } = n
  if (!o.isCap || !isMinister(o)) return at
  const isFree = (k: number) => !n.geoOf[k] && !n.isFrame(k) && !x.is(k, C.officeHead) && !x.is(k, C.honorific)
  let k = at
  // "Minister of Chieftaincy **Ana Soto**"
  const isNamed = () => k > at && n.isStrongName(k, n.nameEnd(k, limit, true))
  while (k < limit && k - at < UNKNOWN && x.isCap(k) && isFree(k) && !(x.tokens.shape[k] & Shape.newline)) {
    if (isNamed()) return k
    k++
  }
  if (k === at || n.isStrongName(at, k)) return at
  if (x.is(k, C.and)) return Math.max(at, portfolioEnd(n, k + 1, limit, true))
  return x.is(k, C.of) || x.isPunct(k, 44) || x.is(k, C.honorific) || isNamed() ? k : at
}

/** "President of the **national assembly**": in small letters the body's head word belongs to what stands before it. */
function houseEnd({ n: { x }, limit }: OfficeDraft, at: number, end: number): number {
  for (let k = at; k <= Math.min(end, limit - 1); k++) {
    const isHead = (x.is(k, C.armHead) || x.is(k, C.bodyHead)) && x.tokens.shape[k] & Shape.lower
    if (isHead) return Math.min(limit, Math.max(end, x.afterOf(k, C.armHead), x.afterOf(k, C.bodyHead)))
  }
  return end
}

/** "Special Envoy **of the Prime Minister**", "Assistant **to the Minister** of Foreign Affairs". */
function otherOffice(o: OfficeDraft, at: number): boolean {
  const { n } = o
  const { x } = n
  let k = at
  // "Special Envoy of the **Moroccan** King"
  const land = x.nounFirst ? undefined : n.geoAt(at)
  const owner = land && x.is(land.end, C.officeHead) ? land : undefined
  if (owner) {
    o.owner ??= owner
    k = owner.end
  }
  while (k < o.limit && x.is(k, C.officeRank) && !x.is(k, C.officeHead)) k++
  if (!x.is(k, C.officeHead)) return false
  const end = x.afterOf(k, C.officeHead)
  return take(o, x.tokens.shape[end - 1] & Shape.possessive ? houseOf(o, end) : end)
}

/** "Chief of the Crown Prince's **Diwan**", "Head of the Prime Minister's **Press Office**": what the other has; the token behind it. */
function houseOf({ n, limit }: OfficeDraft, from: number): number {
  const { x } = n
  for (let k = from; k < Math.min(limit, from + 4) && x.isCap(k) && !(x.tokens.shape[k] & Shape.newline); k++)
    if (x.is(k, C.officeUnit) || x.is(k, C.armHead) || x.is(k, C.bodyHead)) return x.after(k)
  return from
}

/** The preposition that leads to an owner: in "Ministry of X of the Republic of Y" the second "of". */
function ownerPhraseStart(x: Context, owner: Geo): number {
  let k = owner.start
  if (x.is(k - 1, C.article)) k--
  if (x.is(k - 1, C.of)) k--
  return k
}

/** "sénatrice **de la Vendée**": where one is elected belongs to the office; one acts for the land, or in a federation for whom the text tells. */
function electedIn(o: OfficeDraft, geo: Geo): true {
  const { country, code } = geo.entry
  const entry = REGIONS_WITH_MINISTERS.has(country!) ? undefined : o.n.x.gazetteer.byCode(country!)
  if (entry && code !== entry.code) o.owner ??= { ...geo, entry }
  return take(o, geo.end)
}

export function isPosted(x: Context, head: number): boolean {
  return x.is(head, C.officeHead) === POSTED
}
