import { officeAround } from '../names/office.ts'
import { isDeputyOf } from '../names/office-before.ts'
import { Shape } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { C, POSTED } from '../word-classes.ts'
import { BLANK, type Body, type Office, type Person } from '../mentions.ts'
import { BODY, type Chunker } from './chunker.ts'

// Offices: where they begin, and what belongs to them.

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
    if (!x.is(i, C.officeHead) && !isMember(c, i)) continue
    // "Deputy Foreign Minister": the rank of the office that follows
    if (x.is(i, C.officeRank) && rankOf(c, i)) continue
    if (x.is(i, C.officeHead) && !isOfficeHere(c, i)) continue
    const o = officeAround(n, i, floor, c.limit, c.bodies, c.bodyEnds)
    c.offices.set(o.span.start, o)
    floor = o.span.end
    i = o.span.end - 1
  }
}

/** "A, **member of the Presidency** of Bosnia and Herzegovina", but not "a member of the European Union". */
function isMember({ n, x, bodies, bodyEnds, limit }: Chunker, i: number): boolean {
  if (!x.is(i, C.memberHead)) return false
  // "**Riigikogu member** A", "Riigikogu members A and B"
  if (!x.nounFirst && bodyEnds.get(i)?.arm) return n.titledNameStartsAt(i + 1, limit)
  if (!x.is(i + 1, C.of) || (x.is(i - 1, C.article) && !x.is(i - 1, C.definite))) return false
  const of = bodies.get(x.pastArticle(i + 2))
  if (of?.kind !== 'body' || !(of.arm || of.entry)) return false
  // "**Members of the Riigikogu** A and B", "A, Member of the European Parliament"; else they are a group
  if (x.is(i, C.plural) || (!of.arm && !x.isPunct(i - 1, 44))) return n.titledNameStartsAt(of.end, limit)
  // "member of the Political Bureau of the party **and vice-president** of the National Assembly": that is the office
  for (let k = of.end; k < limit && !(x.tokens.shape[k] & (Shape.punct | Shape.newline)); k++)
    if (x.is(k, C.and) && (x.is(x.pastArticle(k + 1), C.officeHead) || x.is(k + 1, C.officeRank))) return false
  return true
}

function rankOf(c: Chunker, i: number): boolean {
  const { x } = c
  // "Deputy Assistant Secretary" may be a phrase for another reason; "High Commissioner" is one office
  let k = x.lexicon.get(x.lex[i], C.officeHead) ? x.after(i) : x.afterOf(i, C.officeRank)
  // "**Deputy Norwegian** Prime Minister"
  const geo = k === i + 1 && x.is(i, C.lowerRank) ? c.n.geoAt(k) : undefined
  if (geo?.adjective && geo.start === k) k = geo.end
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
    ((x.tokens.shape[k] & Shape.cap) === (x.tokens.shape[i] & Shape.cap) || (k === i + 1 && isDeputyOf(c.n, i)))
  )
}

/** "heads" and "chairs" are verbs as often as offices: a lower-case head needs a frame of its own. */
function isOfficeHere(c: Chunker, i: number): boolean {
  const { x } = c
  const t = x.tokens
  // "5:40 PM"
  if (i > c.from && t.shape[i - 1] & Shape.number && t.end[i] - t.start[i] === 2) return false
  // "Governor Heads Trade Mission"
  if (x.is(i, C.lead) && !x.is(i + 1, C.of)) return false
  if (!x.nounFirst && x.is(i, C.crown) && isNameOfOne(x, i)) return false
  // "will fly there at the head of a delegation"
  if (t.shape[i] & Shape.lower && x.is(i, C.lead) && x.is(i - 1, C.article) && x.is(i - 2, C.at)) return false
  if (t.shape[i] & Shape.cap)
    return !(x.is(i, C.verb) && t.shape[i] & Shape.newline && !x.is(i + 1, C.of)) || !!x.is(i, C.officeRank)
  // "des **chefs d’entreprise** suisses": people
  if (x.lexicon.get(x.lex[i], C.people) && !x.lexicon.get(x.lex[i], C.officeHead)) return false
  // "his assistant", but "assistant to the President"
  if (!x.nounFirst && x.is(i, C.officeHead) === POSTED && x.is(i, C.lowerRank) && !x.is(i + 1, C.to)) return false
  const p = i - 1
  if (p < c.from || t.shape[i] & Shape.newline) return true
  // "justice", "general": things as often as offices
  if (x.is(i, C.portfolio) && !(t.shape[i + 1] & Shape.cap) && !x.is(p, C.article) && !x.is(p, C.officeRank))
    return false
  // "the **justice** and security sector"
  if (!x.nounFirst && x.is(i, C.portfolio) && x.is(i + 1, C.and) && x.is(i + 2, C.portfolio)) return false
  if (x.is(i, C.verb) && !isNounBehind(c, i)) return false
  return isFramed(c, i)
}

/** A word of crowns at i is a person's name: "Foreign Minister **Amir** Khan Muttaqi", "**Sultan** bin Saad". */
function isNameOfOne(x: Context, i: number): boolean {
  const { shape, hash1, hash2 } = x.tokens
  // "Foreign Minister **Shah** Mahmood Alam"
  const behindOffice = x.is(i - 1, C.officeHead) > 0
  const goesOn = (shape[i + 1] & (Shape.cap | Shape.newline)) === Shape.cap
  if (behindOffice && goesOn && !x.is(i, C.headOfState)) return true
  if (x.is(i + 1, C.particle) && shape[i + 1] & Shape.lower) return true
  // but "Defence Minister Prince Khalid bin Salman"
  if (!behindOffice || !x.isCap(i - 1) || !x.isCap(i + 1)) return false
  return x.gazetteer.isGivenName(hash1[i], hash2[i]) && !x.is(i + 2, C.particle)
}

/** What is a verb's form, too, is a noun by what stands before it: "**the** chair", "Peru’s head". */
function isNounBehind({ x, n }: Chunker, i: number): boolean {
  // "the **visiting** head of state"
  const p = (x.is(i - 1, C.epithet) && x.is(i - 1, C.ing) ? i - 1 : i) - 1
  // "the Estonian **head of government**"
  const land = n.geoEnds.get(i)
  if (land?.adjective && !land.people && (x.after(i) > i + 1 || x.is(i + 1, C.of))) return true
  if (x.is(p, C.article) || x.is(p, C.possessive) || x.is(p, C.officeRank) || x.isPunct(p, 44)) return true
  if (x.tokens.shape[p] & Shape.possessive) return true
  if (!x.nounFirst) return false
  return !!(
    // "du président", "le nouveau délégué"
    x.is(p, C.of) ||
    x.is(p, C.to) ||
    x.is(p, C.with) ||
    x.is(p, C.by) ||
    x.is(p, C.other) ||
    // "est aussi **président** du Ghana"
    x.is(p, C.be) ||
    (x.is(p, C.adverb) && x.is(p - 1, C.be)) ||
    // "est devenu **président** du Togo"
    x.endingAt(i, C.becomes) >= 0 ||
    // "ministre de la Santé et **président du** Groupe d’amitié"
    (x.is(p, C.and) && x.is(x.after(i), C.of))
  )
}

/** A noun of an office in small letters has whose it is, its rank or a name beside it: "**the Dutch** minister", "minister **of**". */
function isFramed(c: Chunker, i: number): boolean {
  const { x, n } = c
  const { shape } = x.tokens
  // "three **new** envoys"
  const epithet = x.nounFirst ? -1 : x.endingAt(i, C.epithet)
  const p = (epithet > c.from ? epithet : i) - 1
  if (
    x.is(p, C.article) ||
    x.is(p, C.possessive) ||
    x.is(p, C.definite) ||
    x.is(p, C.officeRank) ||
    n.geoOf[p] ||
    shape[p] & Shape.possessive ||
    x.isPunct(p, 44) ||
    x.isPunct(p, 40) ||
    // "du ministre estonien", "aux ministres français et belge": prepositions that are articles, too
    (x.nounFirst && (x.is(p, C.of) || x.is(p, C.to)) && !x.is(p, C.infinitive)) ||
    x.is(p, C.portfolio) ||
    x.is(p, C.partisan) ||
    x.is(p, C.and) ||
    x.is(p, C.other) ||
    x.is(p, C.cardinal) ||
    (shape[p] & Shape.number && x.isPlural(i)) ||
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
  const behind = x.after(i)
  if (x.is(x.nounFirst ? behind : i + 1, C.of) || shape[i + 1] & Shape.cap) return true
  // "received **ambassadors from** Finland and Sweden", "from five Ukrainian cities"
  const land = x.is(behind + 1, C.cardinal) ? x.after(behind + 1) : behind + 1
  return !x.nounFirst && !!x.is(i, C.plural) && !!x.is(behind, C.from) && n.geoOf[land] !== 0
}

/** "United Nations High Commissioner for Refugees (UNHCR) Filippo Grandi": an organisation that is called by its head's office. */
export function officeOfBody(c: Chunker, body: Body): Person | undefined {
  const { x, n } = c
  if (!body.entry || body.possessive) return undefined
  const { start, end } = body.nameSpan
  let head = start
  while (head < end && !x.is(head, C.officeHead)) head++
  if (head >= end || !x.is(x.afterOf(head, C.officeHead), C.for)) return undefined
  // "the UN High Commissioner for Refugees**, A,** said"
  const apart = x.isPunct(body.end, 44)
  const h = n.honorifics(apart ? body.end + 1 : body.end, c.limit)
  const stop = n.nameEnd(h.end, c.limit, true)
  if (stop === h.end || (apart && !x.isPunct(stop, 44)) || x.tokens.shape[body.end] & Shape.newline) return undefined
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
