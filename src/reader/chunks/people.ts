import { pastWhereItLies } from '../names/joins.ts'
import { isPosted } from '../names/office-phrases.ts'
import { portfolioEnd } from '../names/portfolio.ts'
import { Shape } from '../../text/tokens.ts'
import { C, MUNICIPAL } from '../word-classes.ts'
import {
  type Body,
  BLANK,
  type Geo,
  type Group,
  type Mention,
  type Office,
  type Person,
  type Span,
} from '../mentions.ts'
import { apposedName } from './appositions.ts'
import { bareName } from './bare-names.ts'
import { ownersBehind } from './counterparts.ts'
import type { Chunker } from './chunker.ts'
import { groupAt } from './groups.ts'
import { isRotating, joined, joinedOffice, ownersAfter, pastRank } from './joined-offices.ts'
import { moreOffices } from './offices-behind.ts'

// People: a name with its offices before and behind.

/** Payload of `sides`: a word that also stands before a noun. */
const ALONE = 3

/** "the Secretary" is "the secretaries" only before a verb or the like; a geo or name behind makes it an office. */
export function sidesHere(c: Chunker, i: number): boolean {
  const { x, n } = c
  const end = x.after(i)
  // "**Both** signed", but not "both men"
  if (x.is(i, C.sides) === ALONE) return x.isFinite(end) && (x.isCap(i) || isFronted(c, i - 1))
  // "the Ministers of Agriculture of Uruguay and Paraguay", "les ministres de la Justice"
  const inCharge = x.is(end, C.inCharge) > 0
  const field = x.nounFirst ? x.pastArticle(end + 1) : inCharge ? x.after(end) : end + 1
  const fieldOf = x.is(end, C.of) || (!x.nounFirst && (inCharge || x.is(end, C.for)))
  if (fieldOf && portfolioEnd(n, field, c.limit, true) > field) return false
  // "the ministers of energy of Peru and Chile"
  if (!x.nounFirst && fieldOf && x.is(field, C.portfolio) && !x.isCap(end - 1)) return false
  const led = x.is(end, C.of) || x.is(end, C.from)
  const whose = x.pastArticle(end + 1)
  // "the Speakers of the Parliaments of A and B"
  const isOf = led && (n.geoAt(whose) || (!x.nounFirst && c.bodies.get(whose)?.kind === 'body'))
  return !isOf && !n.nameStartsAt(end, c.limit) && !n.geoOf[end]
}

/** "On that **occasion** both signed", "After the **talks,** both", "On **4 May** both": what stands first in the sentence ends at token k. */
function isFronted({ x, dates }: Chunker, k: number): boolean {
  const noun = x.isPunct(k, 44) ? k - 1 : k
  for (let d = noun; d > noun - DAY; d--) if (dates.get(d)?.end === noun + 1) return true
  return x.endingAt(noun + 1, C.sameDay) >= 0 || x.is(noun, C.talkNoun) > 0 || x.is(noun, C.visitNoun) > 0
}

/** Tokens of a day: "Sunday, 5 May 2024". */
const DAY = 6

/** Who is told at token i: by an office, as a counterpart, or by a name alone. */
export function personAt(c: Chunker, i: number): Person | undefined {
  const { x, n } = c
  if (x.is(i, C.sides) && sidesHere(c, i)) return undefined
  const titles = n.honorifics(i, c.limit)
  const k = titles.end > i && x.is(titles.end, C.article) ? titles.end + 1 : titles.end
  // "**the visiting** leader"
  const p = x.is(i - 1, C.visit) && x.is(i - 1, C.ing) ? i - 2 : i - 1
  const definite = p >= 0 && !!x.is(p, C.article)
  let { gender } = titles
  if (x.nounFirst && !gender && i > 0) gender = x.is(i - 1, C.feminine) ? 3 : x.is(i - 1, C.masculine) ? 2 : 0
  const office = officeAt(c, i, k, titles.end)
  if (office) return inOffice(c, i, office, gender, definite)
  if (x.is(i, C.counterpart)) return counterpartAt(c, i, gender)
  return bareName(c, i, k, gender, definite)
}

/** The office behind the honorifics that begin at token i, at token k; or what letters there stand for. */
function officeAt(c: Chunker, i: number, k: number, titled: number): Office | undefined {
  const { shape, hash1 } = c.x.tokens
  const standsFor = k === i && shape[k] & Shape.upper ? c.n.letters.get(hash1[k]) : undefined
  if (standsFor) return { ...standsFor, cites: [{ start: k, end: k + 1 }], span: { start: k, end: k + 1 } }
  const office = c.offices.get(k)
  if (office || k === i) return office
  // "General Secretary", "Lieutenant Governor": the honorific is the office's own first word; but "Lieutenant-General" is a rank
  const whole = c.offices.get(i)
  return whole && whole.span.end >= titled ? whole : undefined
}

/** Whoever holds an office, by the name before or behind which it stands, or by it alone; told from token i on. */
function inOffice(c: Chunker, i: number, office: Office, sex: number, definite: boolean): Person | undefined {
  const { x, n, limit } = c
  const { shape } = x.tokens
  const { offices, end } = ownNameOf(c, officesFrom(c, office, definite))
  let k = pastRank(c, end, office)
  const { plural } = office
  const holder: Person = { ...BLANK, kind: 'person', start: i, end: k, offices, gender: sex, plural, definite }
  const several = plural ? severalIn(c, holder, office) : undefined
  if (several) return several
  k = pastGloss(c, k, office)
  const possessive = (shape[k - 1] & Shape.possessive) !== 0
  // "Senator **the Hon.** Ana Silva"
  const the = !x.nounFirst && x.is(k, C.article) && x.is(k + 1, C.honorific) && x.isCap(k + 1)
  const h = n.honorifics(the ? k + 1 : k, limit)
  const gender = sex || h.gender
  if (!possessive) {
    const e = n.nameEnd(h.end, limit, true)
    if (e > h.end && !(shape[h.end] & Shape.newline))
      return moreOffices(c, ownedBehind(c, { ...holder, end: e, name: { start: h.end, end: e }, gender }))
  }
  const minister = possessive || plural ? undefined : heldBy(c, k, office)
  if (minister) return { ...minister, start: i, offices: [...minister.offices, office] }
  const onceElse = possessive || plural ? undefined : formerly(c, k)
  if (onceElse) return { ...onceElse, start: i, offices, owners: undefined, gender: gender || onceElse.gender }
  const apposed = possessive || isSource(c, i, k, office) ? undefined : apposedName(c, k, office)
  if (apposed && (!plural || offices.length > 1)) {
    const { name } = apposed
    const named = { ...holder, end: apposed.end, name, gender: gender || apposed.gender, plural: false }
    return moreOffices(c, ownedBehind(c, named))
  }
  // "visited Tokyo **as Foreign Minister of Portugal**": the office of another one
  if (isCapacity(c, i)) return x.nounFirst || plural ? undefined : { ...holder, end: k, gender, weak: true }
  // "A and B were **in the chair**": nobody besides
  if (x.endingAt(k, C.ledBehind) >= 0) return undefined
  const counterpart = x.is(k, C.counterpart) !== 0 || x.is(i, C.counterpart) !== 0
  return { ...holder, end: k, gender, counterpart }
}

/** The offices that one person holds, from the first on, and the token behind them. */
function officesFrom(c: Chunker, first: Office, definite: boolean): { offices: Office[]; end: number } {
  const { x, n, limit } = c
  const t = x.tokens
  const offices = [first]
  let k = first.span.end
  for (let round = 0; round < 3; round++) {
    const next = joinedOffice(c, k, offices[0], definite)
    if (!next) break
    // one person's two offices are one in the record: "Vice President and Minister of Foreign Affairs"
    // a state's minister, who has a body's office besides, is the state's
    if (isRotating(c, first)) offices.unshift(next)
    else if (isRotating(c, next)) offices.push(next)
    else offices[offices.length - 1] = joined(offices[offices.length - 1], next, t.slice(k, k + 1), k)
    k = next.span.end
  }
  // "Foreign Minister Senator Penny Wong", "Special Representative Ambassador Sung Kim"
  // "Crown Prince of Bahrain **HRH** Prince A"
  const title = c.offices.get(k) ?? (x.nounFirst ? undefined : c.offices.get(n.honorifics(k, limit).end))
  if (
    title &&
    !title.owner &&
    !title.plural &&
    title.span.start >= k &&
    !(t.shape[k] & Shape.newline) &&
    !(t.shape[k - 1] & Shape.possessive) &&
    n.titledNameStartsAt(title.span.end, limit)
  ) {
    offices.push(title)
    k = title.span.end
  }
  return { offices, end: k }
}

/** "the Ministers of Agriculture **of Uruguay and Paraguay**", "les ministres de l’Intérieur **des deux pays**": several who hold an office. */
function severalIn(c: Chunker, holder: Person, office: Office): Person | undefined {
  const { x, n } = c
  const { end: k } = holder
  const offices = [...holder.offices]
  const owners = ownersAfter(c, offices[offices.length - 1], k)
  if (owners) {
    const last = owners[owners.length - 1]
    // "les ministres français et allemand **de l’Économie**"
    const led = x.pastArticle(last.end + 1)
    const field = last.adjective && x.is(last.end, C.of) ? portfolioEnd(n, led, c.limit, true) : led
    const end = field > led ? field : last.end
    if (end > last.end) offices[0] = withField(c, offices[0], { start: last.end, end })
    // "the Ambassadors of France and Germany **to Georgia**"
    const post =
      !x.nounFirst && isPosted(x, office.cites[0].start) && (x.is(end, C.to) || x.is(end, C.in))
        ? n.geoAt(x.pastArticle(end + 1))
        : undefined
    if (post && !post.adjective) return { ...holder, end: post.end, offices: [{ ...offices[0], posted: post }], owners }
    return { ...holder, end, offices, owners }
  }
  const both = x.nounFirst && !office.owner && x.is(k, C.of) && x.is(k + 1, C.sides)
  return both ? { ...holder, end: x.after(k + 1) } : undefined
}

/** The token behind what brackets say of an office before its holder's name. */
function pastGloss(c: Chunker, from: number, office: Office): number {
  const { x, n, limit } = c
  const { shape, hash1 } = x.tokens
  let k = from
  // "External Affairs Minister (EAM) S Jaishankar": the letters stand for the office from here on
  if (x.isPunct(k, 40) && x.isPunct(k + 2, 41) && shape[k + 1] & Shape.upper && k + 3 <= limit) {
    if (!office.plural) n.letters.set(hash1[k + 1], office)
    k += 3
  }
  // "President of the Riigikogu (Parliament of Estonia) A": what the body is
  const gloss = x.isPunct(k, 40) ? c.bodies.get(k + 1) : undefined
  if (gloss && x.isPunct(gloss.end, 41) && n.titledNameStartsAt(gloss.end + 1, limit)) k = gloss.end + 1
  // "Secretary General of the Council of Speakers (**Turkic Council**) A": a shorter name of the body
  if (!x.nounFirst && x.isPunct(k, 40) && office.owner?.kind === 'body') {
    let q = k + 1
    while (q < limit && q - k < 6 && x.isCap(q)) q++
    if (q > k + 2 && x.isPunct(q, 41) && n.titledNameStartsAt(q + 1, limit)) k = q + 1
  }
  return k
}

/** "the head of state of the United Kingdom**, Queen Elizabeth II,**": the office by its own name, not by what it is; or said again before the name. */
function ownNameOf(
  c: Chunker,
  told: { readonly offices: Office[]; readonly end: number },
): { readonly offices: Office[]; readonly end: number } {
  const { x, n } = c
  const [office] = told.offices
  if (x.nounFirst || office.plural || !x.isPunct(told.end, 44)) return told
  const called = c.offices.get(x.pastArticle(n.honorifics(told.end + 1, c.limit).end))
  const isSame = called?.text === office.text && !called.owner
  if (!isSame && !x.is(office.cites[0].start, C.genericOffice)) return told
  if (!called || called.plural || !n.titledNameStartsAt(called.span.end, c.limit)) return told
  return { offices: [called.owner ? called : { ...called, owner: office.owner }], end: called.span.end }
}

/** "his Russian counterpart Sergey Lavrov": whoever has the same office elsewhere, at token i. */
function counterpartAt(c: Chunker, i: number, gender: number): Person {
  const { x, n, limit } = c
  const word = x.after(i)
  // "ses homologues français et allemand", "son homologue tchadien, M. Abderaman Koulamallah"
  const theirs = x.nounFirst ? ownersBehind(c, word) : []
  // "his counterpart of Guyana, Hugh Todd"
  const geo = !x.nounFirst && (x.is(word, C.from) || x.is(word, C.of)) ? n.geoAt(x.pastArticle(word + 1)) : undefined
  const behind = geo?.adjective ? undefined : geo
  const next = theirs.at(-1)?.end ?? word
  const h = n.honorifics(next, limit)
  const first = h.end
  const e = n.nameEnd(first, limit, true)
  const comma = e === first ? (apposedName(c, next) ?? (behind && apposedName(c, behind.end))) : undefined
  const titled = e === first && !comma ? namedOffice(c, behind?.end ?? next) : undefined
  if (titled && !x.isPlural(i)) {
    const its = theirs[0] ?? behind ?? (x.nounFirst ? undefined : n.geoEnds.get(i))
    const offices = titled.offices.map((o) => ownedBy(o, its))
    return { ...titled, start: i, offices, counterpart: true, owners: its ? [its] : titled.owners }
  }
  const name = e > first ? { start: first, end: e } : comma?.name
  const before = x.nounFirst ? undefined : n.geoEnds.get(i)
  // "her counterpart Ana Rojas **of Peru**"
  const own = name && !comma && !before && !x.nounFirst ? landBehind(c, name.end) : undefined
  if (own)
    return {
      ...BLANK,
      kind: 'person',
      start: i,
      end: own.end,
      name,
      offices: [],
      gender,
      counterpart: true,
      owners: [own],
    }
  const named: Person = {
    ...BLANK,
    kind: 'person',
    start: i,
    end: name ? (comma ? comma.end : name.end) : behind ? behind.end : next,
    name,
    offices: [],
    gender: gender || h.gender || (comma?.gender ?? 0),
    plural: x.isPlural(i),
    counterpart: true,
    owners: before ? [before] : theirs.length ? theirs : behind && [behind],
  }
  // "son homologue A, **ministre des Affaires étrangères du Niger**"
  return x.nounFirst && name && !comma && x.isPunct(name.end, 44) ? moreOffices(c, named) : named
}

/** "Ana Rojas **of Peru**", "**from** Peru", "**(Peru)**": whose one is, told behind the name. */
function landBehind(c: Chunker, k: number): Geo | undefined {
  const { x, n } = c
  const bracket = x.isPunct(k, 40)
  if (!bracket && !x.is(k, C.of) && !x.is(k, C.from)) return undefined
  const land = n.geoAt(x.pastArticle(k + 1))
  if (!land || land.adjective || land.entry.kind === 'city') return undefined
  return bracket ? (x.isPunct(land.end, 41) ? { ...land, end: land.end + 1 } : undefined) : land
}

/** "l’accréditant **en qualité d’**ambassadeur": an office that begins at i and is no one by itself. */
function isCapacity({ x }: Chunker, i: number): boolean {
  return x.endingAt(i, C.capacity) >= 0
}

/** "According to the spokesman, Baghaei will leave": the comma closes who says so, and the name is the sentence's subject. */
function isSource(c: Chunker, start: number, comma: number, office: Office): boolean {
  const { x, n } = c
  const p = x.beforeArticle(start)
  if (x.nounFirst) return isOfOpening(c, p, comma, office)
  if (p < 1 || !x.isPunct(comma, 44) || !x.is(p - 1, C.accordingTo) || x.after(p - 1) !== p + 1) return false
  const end = n.nameEnd(comma + 1, c.limit, true)
  return end > comma + 1 && (x.isFinite(end) || !!x.is(end, C.will) || !!x.is(end, C.aux))
}

/** Tokens of the words that open a sentence before its subject. */
const OPENING = 12

/** "Reçu par **le ministre malien, Anne Dubois a** plaidé", "Émissaire du président, A est arrivé": who acts stands behind the comma. */
function isOfOpening({ x, n, offices, limit }: Chunker, p: number, comma: number, office: Office): boolean {
  if (p < 0 || !x.isPunct(comma, 44) || !(x.is(p, C.by) || x.is(p, C.of) || x.is(p, C.with) || x.is(p, C.to)))
    return false
  const first = n.honorifics(comma + 1, limit).end
  const end = n.nameEnd(first, limit, true)
  const acts = x.isFinite(end) || x.is(end, C.aux) || x.is(end, C.reflexive) || x.is(end, C.clitic)
  // "Invité par le ministre grec, A, ministre chypriote de la Défense, est arrivé"
  const own = office.owner
  const other = x.isPunct(end, 44) ? offices.get(end + 1)?.owner : undefined
  const isOther = own?.kind === 'geo' && other?.kind === 'geo' && own.entry.country !== other.entry.country
  if (end === first || !(acts || isOther)) return false
  const { shape } = x.tokens
  for (let k = p; k >= 0 && p - k < OPENING; k--) {
    if (shape[k] & Shape.newline || (k > 0 && x.isPunct(k - 1, 46))) return !x.is(k, C.article)
    if (shape[k] & Shape.punct || x.is(k, C.aux) || x.isFinite(k)) return false
  }
  return false
}

/** "The OSCE Chairman-in-Office**, Spanish Foreign Minister A,** will visit": by whom a land holds the office. */
function heldBy(c: Chunker, k: number, office: Office): Person | undefined {
  const { x } = c
  if (x.nounFirst || !x.isPunct(k, 44) || !isRotating(c, office)) return undefined
  const q = x.pastArticle(k + 1)
  const holder = q < c.limit && c.offices.has(q) ? personAt(c, q) : undefined
  return holder?.name && !holder.plural && holder.offices[0]?.owner?.kind === 'geo' ? holder : undefined
}

/** "The Special Envoy of the Union**, former President Ana Silva of Peru,** arrived": who was something else before. */
function formerly(c: Chunker, k: number): Person | undefined {
  const { x } = c
  const q = k + 1
  if (x.nounFirst || !x.isPunct(k, 44) || !x.is(q, C.former) || !c.offices.has(q)) return undefined
  const p = personAt(c, q)
  if (!p?.name || p.plural || !x.isPunct(p.end, 44)) return undefined
  // "met the Speaker, former President A, the Mayor and B": one of a list
  const next = p.end + 1
  return x.isCap(next) || x.is(next, C.and) || x.is(next, C.article) || c.offices.has(next) ? undefined : p
}

/** "his Rwandan counterpart**, President Paul Mugisha,**": a person in office, named between commas or right behind. */
function namedOffice(c: Chunker, k: number): Person | undefined {
  const { x } = c
  const comma = x.isPunct(k, 44) ? k + 1 : k
  // "her colleague, the Speaker of the Seimas, A"
  const q = comma > k ? x.pastArticle(comma) : comma
  if ((x.nounFirst && comma === k) || q >= c.limit || x.tokens.shape[q] & Shape.newline) return undefined
  const start = c.n.honorifics(q, c.limit).end
  if (!c.offices.has(start)) return undefined
  const p = personAt(c, q)
  // "At the invitation of his counterpart**,** Minister A **will** visit": no comma closes it, and another's clause begins
  const opens = p && comma > k && !x.nounFirst && p.end < c.limit && (x.is(p.end, C.will) || x.isFinite(p.end))
  if (opens) return undefined
  const isFree = ({ owner }: Office) => !owner || (owner.kind === 'body' && owner.arm && !owner.owner)
  return p?.name && !p.plural && p.offices.every(isFree) ? p : undefined
}

/** An office as that of a land, where it says nothing of its own. */
function ownedBy(o: Office, land: Geo | undefined): Office {
  const { owner } = o
  if (!land) return o
  if (!owner) return { ...o, owner: land }
  return owner.kind === 'body' && owner.arm && !owner.owner ? { ...o, owner: { ...owner, owner: land } } : o
}

/** The field of an office that stands behind whose it is. */
function withField(c: Chunker, o: Office, field: Span): Office {
  return { ...o, text: `${o.text} ${c.x.tokens.slice(field.start, field.end)}`, cites: [...o.cites, field] }
}

/** "President A**'s adviser B**": whoever holds an office with another, of whom only the land is told. */
export function heldWith({ x }: Chunker, m: Person, found: Mention[]): Person {
  const chief = found.at(-1)
  const [office] = m.offices
  if (x.nounFirst || !office || m.plural || m.counterpart || chief?.kind !== 'person' || !chief.name) return m
  if (chief.end !== office.span.start || chief.end !== m.start || !(x.tokens.shape[chief.end - 1] & Shape.possessive))
    return m
  found.pop()
  const owner = chief.offices.map((o) => o.owner).find((o) => o?.kind === 'geo') ?? chief.owners?.[0]
  return {
    ...m,
    start: chief.start,
    offices: owner ? m.offices.map((o) => ({ ...o, owner: o.owner ?? owner })) : m.offices,
  }
}

/** "a delegation of the Bank led by its Vice President": the office is held in what the delegation is of. */
export function ledByOwn(c: Chunker, p: Person, before: Mention | undefined): Person {
  const { x } = c
  const office = p.offices[0]
  if (before?.kind !== 'group' || !office || office.owner || !x.is(p.start - 1, C.possessive)) return p
  const k = x.isPunct(before.end, 44) ? before.end + 1 : before.end
  const owner = before.owners[0]
  if (!owner || !x.is(k, C.led) || x.after(k) !== p.start - 1) return p
  return { ...p, offices: [{ ...office, owner }, ...p.offices.slice(1)] }
}

/** "Secretary General Luis Almagro of the Organization of American States": the owner behind the name. */
export function ownedBehind(c: Chunker, p: Person): Person {
  const { x, n } = c
  const office = p.offices[p.offices.length - 1]
  const free = p.offices.every((o) => !o.owner || isOfNoLand(o))
  // "the Foreign Minister**, Ana Lund, of Samoa**"
  const parted = !x.nounFirst && office && x.isPunct(office.span.end, 44) && x.isPunct(p.end, 44)
  const k = parted && x.is(p.end + 1, C.of) ? p.end + 1 : p.end
  // "Ambassador Martin Jäger (Germany)"
  const inside = office && free && x.isPunct(k, 40) ? n.geos.get(x.pastArticle(k + 1)) : undefined
  // but "Minister A (Dresden)": where it is
  const isWhere = inside?.entry.kind === 'city' && !isOfTown(c, office)
  if (inside && x.isPunct(inside.end, 41) && !inside.adjective && !isWhere)
    return { ...p, end: inside.end + 1, offices: [...p.offices.slice(0, -1), withOwner(office, inside)] }
  const elected = office && !office.owner ? electedFor(c, k) : undefined
  if (elected)
    return { ...p, end: elected.end, offices: [...p.offices.slice(0, -1), { ...office, owner: elected.land }] }
  if (!free || !x.is(k, C.of) || k + 1 >= c.limit || x.tokens.shape[k - 1] & Shape.possessive) return p
  const q = x.pastArticle(k + 1)
  const body = c.bodies.get(q)
  const geo = n.geos.get(q)
  const owner = body?.kind === 'body' ? body : geo && !geo.adjective ? geo : undefined
  if (!owner || owner.end > c.limit || x.tokens.shape[q] & Shape.newline) return p
  const end = owner.kind === 'geo' ? pastWhereItLies(n, owner, c.limit) : owner.end
  return { ...p, end, offices: [...p.offices.slice(0, -1), withOwner(office, owner)] }
}

/** "Speaker **of Parliament** A of Bulgaria": of what is some land's. */
function isOfNoLand({ owner }: Office): boolean {
  return owner?.kind === 'body' && owner.arm && !owner.owner && !owner.entry
}

/** An office that is of nobody yet, or of a house of no land, made someone's. */
function withOwner(office: Office, owner: Geo | Body): Office {
  const house = office.owner
  return { ...office, owner: house?.kind === 'body' && owner.kind === 'geo' ? { ...house, owner } : owner }
}

/** "Mayor". */
function isOfTown({ x }: Chunker, { span }: Office): boolean {
  for (let k = span.start; k < span.end; k++) if (x.is(k, C.officeHead) === MUNICIPAL) return true
  return false
}

/** "Sen. Ana Silva **(D-Ohio)**", "Rep. Luis Roy**, R-Texas,**": of which party, and of what land. */
function electedFor({ x, n }: Chunker, k: number): { readonly land: Geo; readonly end: number } | undefined {
  const { shape, start, end } = x.tokens
  const bracket = x.isPunct(k, 40)
  const letter = k + 1
  if (x.nounFirst || !(bracket || x.isPunct(k, 44)) || end[letter] - start[letter] > 1) return undefined
  const land = shape[letter] & Shape.cap && shape[letter + 1] & Shape.joined ? n.geos.get(letter + 1) : undefined
  if (!land || land.adjective || (bracket && !x.isPunct(land.end, 41))) return undefined
  return { land, end: bracket ? land.end + 1 : land.end }
}

/** "the **Armenian and Lithuanian presidents**", "US, British and French ministers": an office that each of the lands before it has. */
export function officeOfLands(c: Chunker, first: Geo): Person | Group | undefined {
  const { x, n } = c
  // "visited France and Italian ministers said": a noun is a land before another one's adjective in letters only
  if (
    x.nounFirst ||
    first.possessive ||
    !(first.adjective || x.tokens.shape[first.start] & (Shape.upper | Shape.dotted))
  )
    return undefined
  const owners = [first]
  for (let k = first.end; k < c.limit;) {
    const comma = x.isPunct(k, 44) ? k + 1 : k
    const last = x.is(comma, C.and) > 0
    const next = n.geos.get(last ? comma + 1 : comma)
    if ((!last && comma === k) || !next?.adjective) return undefined
    owners.push(next)
    k = next.end
    if (!last) continue
    // "her **Peruvian and Chilean counterparts**"
    const group = x.is(k, C.counterpart) && x.isPlural(k) ? groupAt(c, next.start) : undefined
    if (group?.owners[0] === next) return { ...group, start: first.start, owners }
    const held = personAt(c, next.start)
    if (!held?.plural || held.owners || held.offices[0]?.owner !== next) return undefined
    const offices = held.offices.map((o) => ({ ...o, owner: undefined }))
    // "Peruvian and Chilean ministers **Ana Soto and Luis Roy**": who is named behind is one of them
    const { end } = held.name ? held.offices[0].span : held
    const definite = x.is(first.start - 1, C.article) > 0
    return { ...held, start: first.start, end, name: undefined, definite, offices, owners }
  }
  return undefined
}
