import { pastWhereItLies } from '../names/joins.ts'
import { Shape } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { type Count, countAt } from '../counts.ts'
import { GROUP_NOUN } from '../lexicon.ts'
import { BLANK, type Body, type Geo, type Group } from '../mentions.ts'
import { isAdjectiveBehind } from '../noun-first.ts'
import { C, DEFINITE, GUESTS } from '../word-classes.ts'
import { BODY, type Chunker } from './chunker.ts'

// Groups: delegations, members, counterparts without a name.

/** Payload of `including`: all of it are told, not some. */
const CONSISTS = 2

/** How many tokens before its noun a group may begin, and how many words in small letters where the noun comes first. */
const REACH = 12
const REACH_NOUN_FIRST = 7

/** What stands behind a group's noun: so many phrases with "of", so many adjectives and phrases where the noun comes first. */
const PHRASES_OF = 3
const PARTS_BEHIND = 12

/** People told by a number are fewer, money and inhabitants are more. */
const TOO_MANY = 100_000

/** A word of the phrase after which no noun of a group can come. */
const STOPS = -1

/** What is known of a group while its phrase is read. */
interface Draft {
  readonly owners: (Geo | Body)[]
  count: Count | undefined
  business: boolean
}

const newDraft = (): Draft => ({ owners: [], count: undefined, business: false })

/** A delegation or people, from the first word of its noun phrase. */
export function groupAt(c: Chunker, i: number): Group | undefined {
  const { x } = c
  if (x.nounFirst) return groupBehind(c, i)
  if (!opens(c, i) && !isLedIn(c, i)) return undefined
  const g = newDraft()
  const noun = nounAhead(c, i, g)
  if (noun < 0 || (!begins(c, i, noun) && !isLedIn(c, i))) return undefined
  if (c.offices.has(i) && c.offices.get(i)!.span.end > noun) return undefined
  const delegation = !!(x.is(noun, C.delegation) || x.is(noun, C.sideNoun))
  if (noun === i && !delegation && x.is(noun, C.officeHead)) return undefined
  g.business = !!x.is(noun, C.business)
  let end = pastPeople(x, noun)
  if (!(x.tokens.shape[end - 1] & Shape.possessive)) end = pastPhrasesOf(c, g, end)
  const count = g.count && countsInstitutions(c, g.count.span.end, end) ? undefined : g.count
  const definite = isDefinite(c, i)
  // "**The visitors** arrived on Monday", "**the Polish guests**": a delegation told before
  const [owner] = g.owners
  const bare = noun === i || (g.owners.length === 1 && owner.kind === 'geo' && owner.adjective && owner.end === noun)
  const isTold = definite && bare && end === x.after(noun) && x.is(noun, C.crowd) === GUESTS
  const { owners, business } = g
  const told = { owners, delegation: delegation || isTold, business, definite, count }
  return { ...BLANK, kind: 'group', start: i, end, noun, ...told }
}

/** Only these begin a group without a word that leads in: an owner, a count, or the noun itself. */
function opens({ x, n, marks }: Chunker, i: number): boolean {
  return !!(
    x.is(i, C.mentionNoun) & GROUP_NOUN ||
    n.geoOf[i] ||
    marks[i] & BODY ||
    x.tokens.shape[i] & Shape.number ||
    x.is(i, C.cardinal) ||
    x.is(i, C.approximate) ||
    x.is(i, C.between)
  )
}

/** The same once the noun is known: the owner must be a name that begins here, and "a" counts nobody. */
function begins({ x, n, bodies }: Chunker, i: number, noun: number): boolean {
  return !!(
    noun === i ||
    n.geos.has(i) ||
    bodies.get(i)?.kind === 'body' ||
    x.tokens.shape[i] & Shape.number ||
    (x.is(i, C.cardinal) && !x.is(i, C.article)) ||
    x.is(i, C.approximate) ||
    x.is(i, C.between)
  )
}

/** The noun within the phrase that begins at i, -1 where there is none; owners and a count before it go into the draft. */
function nounAhead(c: Chunker, i: number, g: Draft): number {
  const { shape } = c.x.tokens
  let k = i
  while (k < c.limit && k - i < REACH) {
    if (k > i && shape[k] & Shape.newline) return -1
    if (isGroupNoun(c, k, g)) return k
    const next = pastOwner(c, k, g) || pastCount(c, i, k, g) || pastWord(c, i, k, g)
    if (next <= 0) return -1
    k = next
  }
  return -1
}

/** "delegation", "ambassadors", "the Georgian **side**", "the Chinese and Cuban **sides**". */
function isGroupNoun({ x }: Chunker, k: number, { owners }: Draft): boolean {
  const { shape } = x.tokens
  if ((x.is(k, C.delegation) || x.is(k, C.people)) && !(shape[k] & Shape.possessive && shape[k] & Shape.cap))
    return true
  return !!(x.is(k, C.sideNoun) && shape[k] & Shape.lower) && owners.at(-1)?.end === k
}

/** The token behind whose the group is, or behind the dash between two of them; 0 where no owner stands at k. */
function pastOwner({ x, n, bodies }: Chunker, k: number, { owners }: Draft): number {
  const geo = n.geos.get(k)
  const body = bodies.get(k)
  // "the Punjab Assembly delegation"
  const owner = body && body.kind === 'body' && (!geo || body.end > geo.end) ? body : geo
  if (owner) {
    owners.push(owner)
    return owner.end
  }
  if (!(x.tokens.shape[k] & Shape.punct)) return 0
  return (x.isPunct(k, 0x2013) || x.isPunct(k, 47)) && owners.length ? k + 1 : STOPS
}

/** The token behind "**some 60** business leaders", "**four** ambassadors"; 0 where no number stands at k. */
function pastCount(c: Chunker, i: number, k: number, g: Draft): number {
  const { x } = c
  const count = peopleAt(c, k)
  // "The county **hosted four** ambassadors": a verb's object begins with its number
  if (!count) return x.tokens.shape[k] & Shape.number && c.dates.get(k)?.from.m ? STOPS : 0
  if (k > i && x.is(k - 1, C.verb) && x.is(k - 1, C.past)) return STOPS
  g.count = count
  const { end } = count.span
  // "60-**member** delegation"
  return !x.is(end, C.people) && !x.is(end, C.delegation) && x.is(end, C.memberWord) ? end + 1 : end
}

/** A number of people at k, no day of a month. */
function peopleAt({ x, dates }: Chunker, k: number): Count | undefined {
  const count = countAt(x, k)
  if (!count || count.value >= TOO_MANY) return undefined
  for (let p = count.span.start; p < count.span.end; p++) if (dates.get(p)?.from.m) return undefined
  return count
}

/** The token behind a word in small letters before the noun: "**high-level business** delegation"; 0 where k is none. */
function pastWord({ x, n }: Chunker, i: number, k: number, { owners }: Draft): number {
  const { shape } = x.tokens
  if (k === i && (x.is(k, C.article) || x.is(k, C.possessive) || x.is(k, C.definite))) return 0
  if (
    shape[k] & Shape.lower &&
    !n.isFrame(k) &&
    (x.is(k, C.common) ||
      x.is(k, C.officeRank) ||
      x.is(k, C.portfolio) ||
      x.is(k, C.sector) ||
      shape[k] & Shape.joined) &&
    !(x.is(k, C.past) && k === i) &&
    !x.is(k, C.be)
  )
    return x.is(k, C.verb) && !x.is(k, C.ing) && !x.is(k, C.past) ? 0 : k + 1
  const and = x.is(k, C.and) && k > i && (owners.length || shape[k - 1] & Shape.lower) && !(shape[k + 1] & Shape.cap)
  return and ? k + 1 : 0
}

/** The end of "**of 14 civil servants from Québec**" behind a group's noun; whose they are and a count go into the draft. */
function pastPhrasesOf(c: Chunker, g: Draft, from: number): number {
  let end = from
  for (let round = 0; round < PHRASES_OF; round++) {
    const next = pastPhraseOf(c, g, end)
    if (next === end) break
    end = next
  }
  return end
}

/** The end of one of these phrases, or where it would begin. */
function pastPhraseOf(c: Chunker, g: Draft, end: number): number {
  const { x } = c
  const { shape } = x.tokens
  if (!x.is(end, C.of) && !x.is(end, C.from)) return end
  let q = townOfIts(c, end + 1) || x.pastArticle(end + 1)
  if (q >= c.limit || shape[q] & Shape.newline) return end
  if (!g.count) q = pastNumber(c, g, q)
  const members = pastMembers(c, g, q)
  return members === q && !g.count ? end : members
}

/** "guests from **its Polish twin town,** Toruń": the token of the town's name; 0 where none stands there. */
function townOfIts({ x, n, limit }: Chunker, whose: number): number {
  if (x.nounFirst || !(x.is(whose, C.possessive) || x.is(whose, C.article))) return 0
  for (let k = whose + 1, town = false; k < Math.min(limit, whose + WORDS_OF_TOWN); k++) {
    const geo = n.geos.get(k)
    if (geo && !geo.adjective) return town ? k : 0
    const sort = x.is(k, C.regionWord) || x.is(k, C.twin)
    // "the Polish community **in** Lyon"
    if (!(town ? sort || x.is(k, C.of) || x.isPunct(k, 44) : geo || x.tokens.shape[k] & Shape.lower)) return 0
    town ||= sort > 0
  }
  return 0
}

/** Tokens before a town's name that say which of one's own it is. */
const WORDS_OF_TOWN = 7

/** The end of "**civil servants**", "**Québec companies and institutions**", "the **Tatarstan Government**", from `from` on. */
function pastMembers(c: Chunker, g: Draft, from: number): number {
  let q = from
  while (q < c.limit) {
    const next = pastMember(c, g, q) || (q > from ? pastAnd(c, q) : 0)
    if (!next) break
    q = next
  }
  return q
}

/** The token behind a body, a place or a word of people at q; 0 where none stands there. */
function pastMember(c: Chunker, g: Draft, q: number): number {
  const { x, n } = c
  const { shape } = x.tokens
  const body = c.bodies.get(q)
  if (body?.kind === 'body') {
    g.owners.push(body)
    return body.end
  }
  const geo = n.geos.get(q)
  if (geo) {
    // "teachers of the Korean language" are of anywhere
    if (!geo.adjective || !x.is(geo.end, C.tongue)) g.owners.push(geo)
    return pastWhereItLies(n, geo, c.limit)
  }
  if (!(shape[q] & Shape.lower) || n.isFrame(q) || x.is(q, C.past) || x.is(q, C.aux) || x.is(q, C.including)) return 0
  if (isSoManyInOffice(x, g, q)) return x.after(q)
  if (!(x.is(q, C.common) || x.is(q, C.people) || x.is(q, C.portfolio) || shape[q] & Shape.joined)) return 0
  // "a team from Osaka **visits** Brisbane"
  const owner = g.owners.at(-1)
  const acts = x.is(q, C.verb) && (x.is(q, C.sform) || x.is(q, C.base)) && !x.is(q, C.people) && !x.is(q, C.portfolio)
  if (acts && owner?.end === q && !(owner.kind === 'geo' && owner.adjective)) return 0
  if (x.is(q, C.business)) g.business = true
  const next = x.is(q, C.people) || x.is(q, C.delegation) ? x.after(q) : q + 1
  // "ten members of **the** Parliament"
  return x.is(next - 1, C.of) && x.is(next, C.article) && c.bodies.get(next + 1)?.kind === 'body' ? next + 1 : next
}

/** "a delegation of six **senators**": right behind their number. */
function isSoManyInOffice(x: Context, { count }: Draft, q: number): boolean {
  return count?.span.end === q && x.is(q, C.officeHead) > 0 && x.isPlural(q)
}

/** The token behind "and" or a comma at q, where another owner or more people follow; else 0. */
function pastAnd(c: Chunker, q: number): number {
  const { x, n } = c
  if (!(x.is(q, C.and) || x.isPunct(q, 44)) || q + 1 >= c.limit) return 0
  let p = q + 1
  if (x.is(p, C.and)) p++
  p = x.pastArticle(p)
  const geo = n.geos.get(p)
  if ((geo && !geo.adjective) || c.bodies.get(p)?.kind === 'body') return p
  const people = x.is(q, C.and) && x.tokens.shape[p] & Shape.lower && (x.is(p, C.people) || x.is(p, C.business))
  return people && !n.isFrame(p) ? p : 0
}

/** "representatives of four **companies**": four of what is no person. */
function countsInstitutions({ x }: Chunker, from: number, end: number): boolean {
  for (let k = from; k < end; k++) {
    if (x.is(k, C.institution)) return true
    if (x.is(k, C.people) || x.is(k, C.delegation)) return false
  }
  return false
}

/** "**the** delegation": one that has been spoken of. */
function isDefinite({ x }: Chunker, i: number): boolean {
  return i > 0 && x.is(i - 1, C.article) === DEFINITE
}

/** The same where the noun comes first: "une trentaine de chefs d’entreprise **réunionnais**", "délégation **de six sénateurs**". */
function groupBehind(c: Chunker, i: number): Group | undefined {
  const { x } = c
  const { shape } = x.tokens
  const g = newDraft()
  const noun = nounFrom(c, pastNumber(c, g, i), i)
  if (noun < 0 || (noun > i && shape[noun] & Shape.newline)) return undefined
  const delegation = x.is(noun, C.delegation) !== 0
  // but "des **représentants de douze entreprises**"
  const opens = noun === i || noun === x.pastArticle(i)
  if (!delegation && opens && c.offices.has(noun) && !isOfSoMany(c, x.after(noun))) return undefined
  if (x.is(noun, C.verb) && !x.is(noun - 1, C.article) && !g.count) return undefined
  g.business = x.is(noun, C.business) !== 0
  let end = pastPeople(x, noun)
  for (let round = 0; round < PARTS_BEHIND && end < c.limit && !(shape[end] & Shape.newline); round++) {
    const from = end
    end = pastAdjective(c, g, noun, from) || pastMade(c, g, noun, from) || pastOwnerBehind(c, g, noun, from)
    if (end <= from) break
  }
  const side = !!x.is(noun, C.sideNoun)
  // "partie" is a side only with whose it is
  if (side && !delegation && !g.owners.length) return undefined
  return {
    ...BLANK,
    kind: 'group',
    start: i,
    end,
    noun,
    owners: g.owners,
    delegation: delegation || side,
    business: g.business,
    definite: isDefinite(c, i),
    count: g.count,
  }
}

/** "représentants **de douze** entreprises". */
function isOfSoMany(c: Chunker, of: number): boolean {
  return !!c.x.is(of, C.of) && pastNumber(c, newDraft(), of + 1) > of + 1
}

/** The token behind "**une trentaine** de", "**environ 25** membres"; where it is sought, where no number stands there. */
function pastNumber(c: Chunker, g: Draft, at: number): number {
  const count = peopleAt(c, at)
  if (!count || count.value < 2) return at
  g.count = count
  return count.span.end
}

/** The noun behind words in small letters from k on, -1 where there is none: "hauts **fonctionnaires**". */
function nounFrom({ x, n, limit }: Chunker, from: number, i: number): number {
  let k = from
  while (k < limit && k - i < REACH_NOUN_FIRST && x.tokens.shape[k] & Shape.lower && !x.is(k, C.mentionNoun)) {
    if (n.isFrame(k) || x.is(k, C.verb) || n.geoOf[k] || x.is(k, C.officeHead)) return -1
    if (!(x.is(k, C.common) || x.is(k, C.officeRank))) return -1
    k++
  }
  return k < limit && (x.is(k, C.delegation) || x.is(k, C.people) || x.is(k, C.sideNoun)) ? k : -1
}

/** The token behind what describes the group at `end`: "délégation **gouvernementale**", "**réunionnais**"; 0 where nothing does. */
function pastAdjective(c: Chunker, g: Draft, noun: number, end: number): number {
  const { x, n } = c
  const geo = n.geoAt(end)
  if (geo?.adjective && geo.start === end) {
    g.owners.push(geo)
    return geo.end
  }
  if (!geo && isAdjectiveBehind(x, end) && !c.offices.has(end)) return end + 1
  if (x.tokens.shape[end] & Shape.joined && !geo) return end + 1
  // "délégation gouvernementale **et économique** de"
  if (x.is(end, C.and) && end > noun + 1 && !n.geoOf[end + 1] && isAdjectiveBehind(x, end + 1)) return end + 2
  // "délégation de haut niveau"
  return x.lexicon.get(x.lex[end], C.talkAdjective) && x.is(end, C.of) ? x.after(end) : 0
}

/**
 * The token behind "**, forte de 25 membres**", "**composée d’une vingtaine de chefs d’entreprise**"; 0 where nothing of the
 * kind stands at `end`. If those that are counted are no people, the group ends with its noun.
 */
function pastMade(c: Chunker, g: Draft, noun: number, end: number): number {
  const { x } = c
  const made = x.isPunct(end, 44) ? end + 1 : end
  if (g.count || !x.is(noun, C.delegation) || x.is(made, C.including) !== CONSISTS) return 0
  const q = pastNumber(c, g, x.after(made))
  if (!g.count) return end
  if (x.is(q, C.business)) g.business = true
  if (x.is(q, C.people) || x.is(q, C.memberWord)) return x.after(q)
  g.count = undefined
  return x.after(noun)
}

/** The token behind whose the group is and who they are: "**du Québec et de l’Ontario**", "**de six sénateurs**"; else `end`. */
function pastOwnerBehind(c: Chunker, g: Draft, noun: number, end: number): number {
  const { x, n } = c
  const { shape } = x.tokens
  const and = (x.is(end, C.and) || x.isPunct(end, 44)) && g.owners.length > 0
  // "française et belge"
  const next = and ? n.geoAt(end + 1) : undefined
  if (next?.adjective && next.start === end + 1) {
    g.owners.push(next)
    return next.end
  }
  let q = and ? end + 1 : end
  // "une délégation **venue** du Jalisco"
  const comes = x.is(noun, C.delegation) > 0
  if (comes && x.is(q, C.arrive) && (x.isParticiple(q) || x.is(q, C.ing)) && x.is(q + 1, C.of)) q++
  if (!x.is(q, C.of) && !(comes && x.is(q, C.from))) return end
  q = x.afterOf(q, x.is(q, C.of) ? C.of : C.from)
  if (!g.count) q = pastNumber(c, g, q)
  q = x.pastArticle(q)
  // "de **hauts** fonctionnaires"
  if (nounFrom(c, q, q) === q + 1) q++
  if (q >= c.limit || shape[q] & (Shape.newline | Shape.punct)) return end
  const body = c.bodies.get(q)
  if (body?.kind === 'body') {
    g.owners.push(body)
    return body.end
  }
  const geo = n.geoAt(q)
  if (geo && geo.start === q && !geo.adjective) {
    g.owners.push(geo)
    return pastWhereItLies(n, geo, c.limit)
  }
  if (and) return end
  if (x.is(q, C.people) || x.is(q, C.business) || isSoManyInOffice(x, g, q)) {
    if (x.is(q, C.business)) g.business = true
    return pastPeople(x, q)
  }
  // "des ministères **des Affaires étrangères** du Chili"
  const lower = shape[q] & Shape.lower
  if (!n.isFrame(q) && ((lower && x.is(q, C.common)) || x.is(q, C.portfolio)) && !x.is(q, C.base))
    return x.afterOf(q, C.portfolio)
  return g.count && q > end + 1 ? q : end
}

/** The token behind "**party** of 60", "**responsables** du Jalisco", which are one phrase with their preposition. */
function pastPeople(x: Context, k: number): number {
  const end = x.after(k)
  return end > k + 1 && x.is(end - 1, C.of) && !x.is(k, C.invited) ? end - 1 : end
}

/** In "member of the Politburo and Chairman of X" the office behind the membership. */
export function behindMember(c: Chunker, i: number): number {
  const { x } = c
  if (!x.is(i, C.memberWord) || !x.is(i + 1, C.of)) return -1
  for (let k = i + 2; k < Math.min(i + 32, c.limit); k++) {
    if (x.tokens.shape[k] & Shape.newline || x.isPunct(k, 46) || (x.is(k, C.verb) && x.tokens.shape[k] & Shape.lower))
      return -1
    if ((x.is(k, C.and) || x.isPunct(k, 44)) && c.offices.has(k + 1)) return k + 1
  }
  return -1
}

/** An article, an owner or a preposition before it: "**the** delegation", "accompanied **by** business leaders". */
function isLedIn({ x, from }: Chunker, i: number): boolean {
  const p = i - 1
  return (
    i > from &&
    (x.is(p, C.article) ||
      x.is(p, C.possessive) ||
      x.is(p, C.definite) ||
      x.is(p, C.by) ||
      x.is(p, C.with) ||
      // "**met** various officials"
      (x.is(p, C.meet) && x.is(p, C.verb))) !== 0
  )
}
