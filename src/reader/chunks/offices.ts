import { officeAround } from '../names/office.ts'
import { Shape } from '../../text/scan.ts'
import type { Context } from '../context.ts'
import { C } from '../word-classes.ts'
import { BLANK, type Body, type Geo, type Office, type Person } from '../mentions.ts'
import { apposedName } from './appositions.ts'
import { unitEnd } from './bodies.ts'
import { BODY, type Chunker } from './chunker.ts'
import { behindMember } from './groups.ts'

// Offices: where they begin, what belongs to them, and several of one person.

export function findOffices(c: Chunker): void {
  const { n, x } = c
  let floor = c.from
  for (let i = c.from; i < c.limit; i++) {
    const b = c.marks[i] & BODY ? c.bodies.get(i) : undefined
    // an office may open an event's name, but not "Heads of State Summit"
    const office = x.is(i, C.officeHead) && !x.lexicon.get(x.lex[i], C.eventHead)
    // "the crown prince" is no arm of the crown
    const own =
      office && x.after(i) > i + 1 && x.lexicon.get(x.lex[i], C.officeHead) && !x.lexicon.get(x.lex[i], C.armHead)
    if (b && b.end > i + 1 && !(office && b.kind === 'event') && !own) {
      i = b.end - 1
      continue
    }
    if (!x.is(i, C.officeHead)) continue
    // "Deputy Foreign Minister": the rank of the office that follows
    if (x.is(i, C.officeRank) && rankOf(c, i)) continue
    if (!isOfficeHere(c, i)) continue
    const o = officeAround(n, i, floor, c.limit, c.bodies, c.bodyEnds)
    c.offices.set(o.span.start, o)
    floor = o.span.end
    i = o.span.end - 1
  }
}

function rankOf(c: Chunker, i: number): boolean {
  const { x } = c
  // "Deputy Assistant Secretary" may be a phrase for another reason; "High Commissioner" is one office
  let k = x.lexicon.get(x.lex[i], C.officeHead) ? x.after(i) : x.afterOf(i, C.officeRank)
  // "Deputy Head of the Office": a rank of several words that ends in a head of its own
  if (k > i + 1 && x.is(k, C.of) && x.is(k - 1, C.officeHead) && !x.lexicon.get(x.lex[i], C.officeHead)) return true
  // "Chief of Army Staff General A": the office, then the rank of who holds it
  if (k > i + 1 && x.lexicon.get(x.lex[i], C.officeHead) && x.is(k, C.rank) && !x.is(k + 1, C.of)) return false
  while (
    k < c.limit &&
    !(x.tokens.shape[k] & (Shape.newline | Shape.punct)) &&
    !x.is(k, C.officeHead) &&
    (x.is(k, C.officeRank) || x.is(k, C.portfolio)) &&
    k - i < 5
  )
    k++
  return (
    k < c.limit &&
    !(x.tokens.shape[k] & (Shape.newline | Shape.punct)) &&
    !!x.is(k, C.officeHead) &&
    (x.tokens.shape[k] & Shape.cap) === (x.tokens.shape[i] & Shape.cap)
  )
}

/** "heads" and "chairs" are verbs as often as offices: a lower-case head needs a frame of its own. */
function isOfficeHere(c: Chunker, i: number): boolean {
  const { x, n } = c
  const t = x.tokens
  // "5:40 PM"
  if (i > c.from && t.shape[i - 1] & Shape.number && t.end[i] - t.start[i] === 2) return false
  // "Governor Heads Trade Mission"
  if (x.is(i, C.lead) && !x.is(i + 1, C.of)) return false
  // "Foreign Minister **Shah** Mahmood Alam"
  if (
    !x.nounFirst &&
    x.is(i, C.crown) &&
    !x.is(i, C.headOfState) &&
    x.is(i - 1, C.officeHead) &&
    (t.shape[i + 1] & (Shape.cap | Shape.newline)) === Shape.cap
  )
    return false
  // "Sultan bin Saad": a given name
  if (!x.nounFirst && x.is(i, C.crown) && x.is(i + 1, C.particle) && t.shape[i + 1] & Shape.lower) return false
  // "Foreign Minister Amir Khan Muttaqi", but "Defence Minister Prince Khalid bin Salman"
  const given = () => x.gazetteer.isGivenName(t.hash1[i], t.hash2[i]) && !x.is(i + 2, C.particle)
  if (!x.nounFirst && x.is(i, C.crown) && x.is(i - 1, C.officeHead) && x.isCap(i - 1) && x.isCap(i + 1) && given())
    return false
  // "will fly there at the head of a delegation"
  if (t.shape[i] & Shape.lower && x.is(i, C.lead) && x.is(i - 1, C.article) && x.is(i - 2, C.at)) return false
  if (t.shape[i] & Shape.cap)
    return !(x.is(i, C.verb) && t.shape[i] & Shape.newline && !x.is(i + 1, C.of)) || !!x.is(i, C.officeRank)
  const p = i - 1
  if (p < c.from || t.shape[i] & Shape.newline) return true
  // "justice", "general": things as often as offices
  if (x.is(i, C.portfolio) && !(t.shape[i + 1] & Shape.cap) && !x.is(p, C.article) && !x.is(p, C.officeRank))
    return false
  if (
    x.is(i, C.verb) &&
    !(
      x.is(p, C.article) ||
      x.is(p, C.possessive) ||
      x.is(p, C.officeRank) ||
      t.shape[p] & Shape.possessive ||
      x.isPunct(p, 44) ||
      // "du président", "le nouveau délégué", which are a verb's forms, too
      (x.nounFirst && (x.is(p, C.of) || x.is(p, C.to) || x.is(p, C.with) || x.is(p, C.by) || x.is(p, C.other)))
    )
  )
    return false
  if (
    x.is(p, C.article) ||
    x.is(p, C.possessive) ||
    x.is(p, C.definite) ||
    x.is(p, C.officeRank) ||
    n.geoOf[p] ||
    t.shape[p] & Shape.possessive ||
    x.isPunct(p, 44) ||
    // "du ministre estonien", "aux ministres français et belge": prepositions that are articles, too
    (x.nounFirst && (x.is(p, C.of) || x.is(p, C.to)) && !x.is(p, C.infinitive))
  )
    return true
  if (
    x.is(p, C.portfolio) ||
    x.is(p, C.and) ||
    x.is(p, C.other) ||
    x.is(p, C.cardinal) ||
    x.is(p, C.two) ||
    c.bodyEnds.has(i) ||
    x.is(p, C.by) ||
    x.is(p, C.with) ||
    x.is(p, C.between) ||
    x.is(p, C.both)
  )
    return true
  // "du ministre burkinabè"
  if (x.nounFirst && x.is(p, C.masculine) && n.geoOf[i + 1]) return true
  // "ambassadeur extraordinaire et plénipotentiaire du"
  return x.is(x.nounFirst ? x.after(i) : i + 1, C.of) !== 0 || (t.shape[i + 1] & Shape.cap) !== 0
}

/** "United Nations High Commissioner for Refugees (UNHCR) Filippo Grandi": an organisation that is called by its head's office. */
export function officeOfBody(c: Chunker, body: Body): Person | undefined {
  const { x, n } = c
  if (!body.entry || body.possessive) return undefined
  const { start, end } = body.nameSpan
  let head = start
  while (head < end && !x.is(head, C.officeHead)) head++
  if (head >= end || !x.is(x.afterOf(head, C.officeHead), C.for)) return undefined
  const h = n.honorifics(body.end, c.limit)
  const stop = n.nameEnd(h.end, c.limit, true)
  if (stop === h.end || x.tokens.shape[body.end] & Shape.newline) return undefined
  const span = { start: head, end }
  const office: Office = {
    text: x.tokens.slice(head, end),
    cites: [span],
    head: x.tokens.key(x.afterOf(head, C.officeHead) - 1),
    plural: false,
    span,
    owner: body,
    posted: undefined,
  }
  const name = { start: h.end, end: stop }
  return { ...BLANK, kind: 'person', start: body.start, end: stop, name, offices: [office], gender: h.gender }
}

/** "Vice President and Minister of Foreign Affairs", "Deputy Prime Minister – Minister of Industry": one person's offices. */
export function joinedOffice(c: Chunker, k: number, first: Office, definite: boolean): Office | undefined {
  const { x, n } = c
  const and = x.is(k, C.and)
  // "ministre d’État, ministre des Affaires étrangères"
  const behind = x.isPunct(k, 44)
  // "Deputy Chairman of the Cabinet of Ministers, **Minister of Foreign Affairs** A": a deputy, who has a ministry besides
  const deputy = !x.nounFirst && behind && isDeputy(x, first)
  const comma = behind && (x.nounFirst || deputy)
  if (first.plural || !(and || comma || x.isPunct(k, 0x2013) || x.isPunct(k, 45) || x.isPunct(k, 47))) return undefined
  const q = k + 1
  if (q >= c.limit || x.tokens.shape[q] & Shape.newline) return undefined
  const article = x.is(q, C.article)
  const next = c.offices.get(article ? q + 1 : q)
  if (!next || next.plural || (article && (and || comma))) return undefined
  if (next.owner?.kind === 'geo' && first.owner?.kind === 'geo' && next.owner.entry.code !== first.owner.entry.code)
    return undefined
  // "the Secretary-General and **Djibouti’s** Minister of Trade, A": two people
  if (definite && !first.owner && next.owner?.start === q && !x.nounFirst) return undefined
  // "Crown Prince and Prime Minister **Prince** Said"
  const title = c.offices.get(next.span.end)
  const last = title && !title.owner && !title.plural ? title.span.end : next.span.end
  const named = n.nameStartsAt(n.honorifics(last, c.limit).end, c.limit)
  // "The Deputy Secretary and State Councilor Wang": two people
  if (and && definite && named && !x.nounFirst && !isRotating(c, first) && !isDeputyToo(c, first, next))
    return undefined
  if (deputy) return named && isMinister(x, next) ? next : undefined
  if (named || apposedName(c, next.span.end)) return next
  // "vice-premier ministre, ministre de l’Économie**, ministre de la Défense**, A"
  const goesOn = comma && !article && x.isPunct(next.span.end, 44) && c.offices.has(next.span.end + 1)
  return goesOn && joinedOffice(c, next.span.end, next, definite) ? next : undefined
}

/** "The Deputy Prime Minister and Minister of Foreign Affairs A": whoever deputizes in a government has a ministry, too. */
function isDeputyToo({ x }: Chunker, first: Office, next: Office): boolean {
  const { start, end } = first.cites[0]
  const [{ start: head, end: behind }] = next.cites
  const deputizes = (x.is(start, C.lowerRank) && x.is(end - 1, C.stateOffice)) || x.is(start, C.seat)
  return !!deputizes && x.is(head, C.regionOffice) > 0 && (next.cites.length > 1 || behind > head + 1)
}

/** "OSCE Chairman-in-Office": held by a minister of a member, who is told besides. */
export function isRotating({ x }: Chunker, { owner, cites }: Office): boolean {
  return owner?.kind === 'body' && !owner.arm && !!x.is(cites[0].start, C.rotatingOffice)
}

function isDeputy(x: Context, { cites: [{ start, end }] }: Office): boolean {
  for (let k = start; k < end; k++) if (x.is(k, C.lowerRank) && !x.is(k, C.headOfState)) return true
  return false
}

/** "Minister of Trade": an office with a field of its own; "Ambassador" may be no more than a title. */
function isMinister(x: Context, o: Office): boolean {
  return !isDeputy(x, o) && x.is(o.span.start, C.stateOffice) > 0 && o.text.includes(' ')
}

/** Offices behind a name: "Koji Matsunaga, Chairperson of X"; "Valerie Y (Foreign Minister)". */
export function moreOffices(c: Chunker, p: Person): Person {
  const { x, n } = c
  const t = x.tokens
  let k = p.end
  const offices = [...p.offices]
  let end = p.end
  if (t.shape[k - 1] & Shape.possessive) return p
  // "Fiona Mackay MSP, Cabinet Secretary"
  while (p.name && k < c.limit && t.shape[k] & (Shape.upper | Shape.dotted) && x.is(k, C.nameSuffix)) end = ++k
  for (let round = 0; round < 3; round++) {
    // letters behind a name: "Kenny D. Anthony, M.P., Prime Minister"
    if (
      x.isPunct(k, 44) &&
      x.is(k + 1, C.nameSuffix) &&
      t.shape[k + 1] & (Shape.upper | Shape.dotted) &&
      x.isPunct(k + 2, 44)
    )
      k += 2
    let comma = x.isPunct(k, 44)
    const bracket = x.isPunct(k, 40)
    const dash =
      x.isPunct(k, 0x2013) || x.isPunct(k, 0x2014) || (x.isPunct(k, 45) && (t.shape[k + 1] & Shape.spaced) !== 0)
    // "Consul-General of Jordan in Jeddah**, and its** permanent representative to the OIC"
    if (comma && round > 0 && x.is(k + 1, C.and) && x.is(k + 2, C.possessive)) {
      k++
      comma = false
    }
    const and = x.is(k, C.and) && round > 0
    // "Grand Sérail – Le Premier ministre": where it is told, then who
    if (dash && x.nounFirst && x.is(k + 1, C.article) && x.isCap(k + 1)) break
    const who = x.is(k, C.who) || (comma && x.is(k + 1, C.who))
    const bare = round === 0 && k === p.end && isBareOffice(c, p)
    // "Ana Silva **as President** of Peru", "a reçu M. A**, en sa qualité d’ambassadeur**"
    const led = x.nounFirst && comma ? k + 1 : k
    const as = round === 0 && !offices.length && x.is(led, C.capacity) > 0
    if (!comma && !bracket && !dash && !and && !who && !bare && !as) break
    let q = bare ? k : as ? x.after(led) : k + 1
    if (who) {
      q = comma ? k + 2 : k + 1
      if (!x.is(q, C.be)) break
      q++
    }
    if (q >= c.limit || (t.shape[q] & Shape.newline && !comma)) break
    if (bracket && x.is(q, C.former)) q++
    if (as && x.is(q, C.other)) q++
    while (
      q < c.limit &&
      (x.is(q, C.article) ||
        x.is(q, C.possessive) ||
        (x.is(q, C.former) && !c.offices.has(q)) ||
        x.isPunct(q, 40) ||
        (x.isPunct(q, 41) && q > k + 1))
    )
      q++
    // "Shri Patel, Hon'ble Minister of Mines"
    const titled = n.honorifics(q, c.limit).end
    if (titled > q && !c.offices.has(q) && c.offices.has(titled)) q = titled
    const o = c.offices.get(q) ?? c.offices.get(behindMember(c, q))
    if (!o || o.plural) break
    // "Fiona Urquhart, President Putin": an office with its own name is the next person
    const h = n.honorifics(o.span.end, c.limit)
    if (n.nameEnd(h.end, c.limit, true) > h.end && !(t.shape[h.end] & Shape.newline)) break
    // "King Said, Crown Prince and Prime Minister Fahd": two offices with their own name
    if (!x.nounFirst && comma && offices.length && x.is(o.span.end, C.and) && namedBehind(c, o.span.end + 1)) break
    if (offices.length && !and && comma && apposedName(c, o.span.end)) break
    // "Émissaire de Kaïs Saïed, le ministre des Affaires étrangères, Nabil Ammar,": the next person
    if (x.nounFirst && comma && x.is(q - 1, C.article) && apposedName(c, o.span.end)) break
    // "Ambassador A, the Sultanate of Oman’s ambassador to Jordan": his own, told whole
    const whole = o.owner?.start === q && p.offices.length === 1 && !p.offices[0].owner && o.head === p.offices[0].head
    // "Crown Prince A of the Sea Kingdom, the prime minister of that kingdom,"
    const [first] = p.offices
    const both = o.owner?.kind === 'geo' && first?.owner?.kind === 'geo' && o.owner.entry === first.owner.entry
    // "Prince A, the crown prince of that kingdom,"
    const title =
      !!o.owner &&
      !!first &&
      !first.owner &&
      first.span.end - first.span.start === 1 &&
      x.is(first.span.start, C.crown) > 0
    const apposed =
      (both || title) && p.offices.length === 1 && (title || o.head !== first.head) && x.isPunct(o.span.end, 44)
    if (p.offices.length && comma && !whole && (apposedName(c, o.span.end) || (x.is(q - 1, C.article) && !apposed)))
      break
    if (title && apposed) offices.unshift(o)
    else if (and) offices[offices.length - 1] = joined(offices[offices.length - 1], o, t.slice(k, k + 1), k)
    else offices.push(o)
    end = o.span.end
    k = end
    if (bracket) {
      while (k < c.limit && !x.isPunct(k, 41) && k - end < 6) k++
      if (x.isPunct(k, 41)) end = ++k
    }
  }
  return apposedBodies(c, end > p.end ? { ...p, end, offices } : p)
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
    const q = x.is(end + 1, C.article) ? end + 2 : end + 1
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

/** Payload of `armHead`: it has its seat in another land. */
const SEATED = 3

/** "Embassy of Peru **in Japan**": the token behind where a mission has its seat. */
function seatEnd({ x, n }: Chunker, k: number): number {
  const geo = x.is(k, C.in) || x.is(k, C.to) ? n.geoAt(x.is(k + 1, C.article) ? k + 2 : k + 1) : undefined
  return geo && !geo.adjective ? geo.end : k
}

/** An office that one holds in an organisation: no minister's or ambassador's. */
function holds(c: Chunker, o: Office): boolean {
  for (let k = o.cites[0].start; k < o.cites[0].end; k++) if (c.x.is(k, C.stateOffice)) return false
  return true
}

/** "Foreign Ministers from Costa Rica, Guatemala and Mexico", "speakers of Denmark, Estonia and Finland". */
export function ownersAfter(c: Chunker, o: Office, k: number): readonly Geo[] | undefined {
  const { x, n } = c
  const owners: Geo[] = []
  if (o.owner?.kind === 'geo' && o.owner.start > o.span.start && o.owner.end === k) owners.push(o.owner)
  let q = k
  if (!owners.length) {
    if (!x.is(q, C.from) && !x.is(q, C.of)) return undefined
    q++
    if (x.is(q, C.article)) q++
    const g = n.geoAt(q)
    if (!g || g.start !== q) return undefined
    owners.push(g)
    q = g.end
  }
  for (;;) {
    let p = q
    if (x.isPunct(p, 44)) p++
    if (x.is(p, C.and)) p++
    if (p === q) break
    // "de Rabat et de Lisbonne"
    if (x.nounFirst && x.is(p, C.of)) p++
    if (x.is(p, C.article)) p++
    const g = n.geoAt(p)
    // "les ministres français et allemand"
    if (!g || g.start !== p || g.adjective !== owners[0].adjective || p >= c.limit) break
    if (g.adjective && !x.nounFirst) break
    owners.push(g)
    q = g.end
  }
  return owners.length > 1 || owners[0].others ? owners : undefined
}

export function joined(a: Office, b: Office, by: string, at: number): Office {
  // "Deputy Chairman of the Cabinet of Ministers, Minister of Trade **of Turkmenistan**": the cabinet is the land's
  const ownerless = a.owner?.kind === 'body' && a.owner.arm && !a.owner.owner
  return {
    ...a,
    text: `${a.text}${by === ',' ? '' : ' '}${by} ${b.text}`,
    cites: [...a.cites, { start: at, end: at + 1 }, ...b.cites],
    span: { start: a.span.start, end: b.span.end },
    owner: ownerless ? (b.owner ?? a.owner) : (a.owner ?? b.owner),
  }
}
