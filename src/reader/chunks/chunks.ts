import type { Context } from '../context.ts'
import { Shape } from '../../text/tokens.ts'
import { dateAt } from '../dates/dates.ts'
import { COUNTS, EVENT_NOUN, GROUP_NOUN, IN_CAPITALS, INSTRUMENT_NOUN } from '../lexicon.ts'
import {
  BLANK,
  type Anaphor,
  type Body,
  type EventMention,
  type Geo,
  type Group,
  type Mention,
  type Office,
  type Person,
} from '../mentions.ts'
import { eventOf } from '../names/event.ts'
import type { Names } from '../names/names.ts'
import { stateOfCapital } from '../parties.ts'
import { SharedOffices } from '../shared-offices.ts'
import { C, DEFINITE, HER, THEIR } from '../word-classes.ts'
import { bodyMeeting, findBodies } from './bodies.ts'
import { BODY, Chunker, COVERED, DATE, OFFICE } from './chunker.ts'
import { accredit } from './accredited.ts'
import { lowEventAt, meetingOn, officialsEvent } from './events.ts'
import { groupAt } from './groups.ts'
import { instrumentAt } from './instruments.ts'
import { findOffices, officeOfBody } from './offices.ts'
import { ownersAfter } from './joined-offices.ts'
import { heldWith, ledByOwn, officeOfLands, ownedBehind, personAt, sidesHere } from './people.ts'

/**
 * The mentions of a block in the order of the text. Mentions do not overlap; what is inside one (the country in
 * an office, the date in an event's name) belongs to it.
 */
export function chunks(n: Names, from: number, limit: number): Mention[] {
  return run(new Chunker(n, from, limit))
}

/** How far the noun of a group, and of an instrument or event, can stand behind the first word of its mention. */
const GROUP_REACH = 12
const REACH = 9
const NOWHERE = 1 << 30

function run(c: Chunker): Mention[] {
  findDates(c)
  findBodies(c)
  for (const start of c.dates.keys()) c.marks[start] |= DATE
  for (const b of c.bodies.values()) {
    c.marks[b.start] |= BODY
    for (let k = b.start; k < b.end && k < c.limit; k++) c.marks[k] |= COVERED
  }
  for (const start of c.bodies.keys()) c.marks[start] |= BODY
  findOffices(c)
  for (const start of c.offices.keys()) c.marks[start] |= OFFICE
  reach(c)
  const found: Mention[] = []
  const shared = new SharedOffices(c.x)
  let i = c.from
  while (i < c.limit) {
    let m = at(c, i)
    if (m) {
      if (m.kind === 'person') {
        const own = m.offices.length
        m = shared.share(ledByOwn(c, m, found.at(-1)), found)
        // "Ministers A (Norway) and **B (Eritrea)**"
        if (!own && m.offices.length) m = ownedBehind(c, m)
        m = heldWith(c, asGuest(c, m, found), found)
      }
      found.push(m)
      if (m.kind === 'person' && m.name && !m.weak) c.n.tell(m.name)
      i = Math.max(m.end, i + 1)
    } else i = Math.max(c.marks[i] & OFFICE ? accredit(c, found, i) : i, i + 1)
  }
  return found
}

/** "met **his guest from Ghana, President A**": one mention, of whom the land is told before the name. */
function asGuest({ x }: Chunker, m: Person, found: Mention[]): Person {
  const geo = found.at(-1)
  const role = found.at(-2)
  if (x.nounFirst || role?.kind !== 'anaphor' || role.which !== 'role' || geo?.kind !== 'geo' || geo.adjective) return m
  if (m.weak || m.plural || !m.offices.length || !x.isPunct(geo.end, 44) || m.start > geo.end + 2) return m
  if (!x.is(role.end, C.from) || x.pastArticle(role.end + 1) < geo.start) return m
  found.splice(-2)
  if (m.offices.some((o) => o.owner)) return { ...m, start: role.start }
  // "from Oslo": a capital's land
  const land = stateOfCapital(x, geo.entry)
  return { ...m, start: role.start, owners: [land ? { ...geo, entry: land } : geo] }
}

/**
 * Marks, from the end to the beginning, where the noun of a group, an instrument or an event can be reached over words of
 * its noun phrase, so that only there those are tried. It may say so too often, never too seldom.
 */
function reach(c: Chunker): void {
  const { x, n, from, limit } = c
  const { shape, value } = x.tokens
  const { geoOf, knownOf } = n
  let group = NOWHERE
  let instrument = NOWHERE
  let event = NOWHERE
  for (let k = limit - 1; k >= from; k--) {
    const s = shape[k]
    let goes = GROUP_NOUN | INSTRUMENT_NOUN | EVENT_NOUN
    const bits = x.is(k, C.goesOn)
    if (geoOf[k] || knownOf[k] || c.marks[k] & COVERED) {
      // what is inside another name is passed over with it
    } else if (s & Shape.punct) {
      const v = value[k]
      goes = v === 0x2013 ? goes : v === 45 ? INSTRUMENT_NOUN | EVENT_NOUN : v === 47 ? GROUP_NOUN : 0
    } else if (!(s & Shape.number)) {
      goes =
        s & Shape.lower && !(s & Shape.joined)
          ? bits | (x.lex[k] ? 0 : INSTRUMENT_NOUN)
          : s & Shape.lower
            ? bits | (bits >> IN_CAPITALS) | GROUP_NOUN
            : bits >> IN_CAPITALS
    }
    // "20 **to** 30 mayors", "**between** 20 and 30 mayors"
    const ranges = (x.is(k, C.to) || x.is(k, C.between)) && (shape[k + 1] & Shape.number || x.is(k + 1, C.cardinal))
    if (!(goes & GROUP_NOUN) && !ranges) group = NOWHERE
    if (!(goes & INSTRUMENT_NOUN)) instrument = NOWHERE
    if (!(goes & EVENT_NOUN)) event = NOWHERE
    if (bits & COUNTS) {
      const after = x.after(k)
      if (after < limit && c.nextGroup[after] < group) group = c.nextGroup[after]
    }
    const noun = x.is(k, C.mentionNoun)
    if (noun) {
      if (noun & GROUP_NOUN) group = k
      if (noun & INSTRUMENT_NOUN) instrument = k
      if (noun & EVENT_NOUN) event = k
    }
    c.nextGroup[k] = group
    c.near[k] =
      (group - k < GROUP_REACH ? GROUP_NOUN : 0) |
      (instrument - k < REACH ? INSTRUMENT_NOUN : 0) |
      (event - k < REACH ? EVENT_NOUN : 0)
    // no noun phrase goes on to another line
    if (s & Shape.newline) group = instrument = event = NOWHERE
  }
}

/** The mention that begins at token i: what is surest or longest first. */
function at(c: Chunker, i: number): Mention | undefined {
  const { x, n } = c
  const { shape } = x.tokens
  const mark = c.marks[i]
  const nouns = c.near[i]
  const cap = (shape[i] & Shape.cap) !== 0
  if (!(mark & ~COVERED) && !nouns && !cap && !n.geoOf[i] && !x.is(i, C.opensMention)) return undefined
  const date = mark & DATE ? c.dates.get(i) : undefined
  if (date && !(c.bodies.get(i)?.kind === 'event' && !date.from.d)) return date
  // "la délégation générale du Québec à Paris" is a post, not people under way
  const post = x.is(i, C.armHead) && x.afterOf(i, C.armHead) > x.afterOf(i, C.delegation)
  const group = nouns & GROUP_NOUN && !post ? groupAt(c, i) : undefined
  if (group) return group
  const opens = cap || mark & OFFICE || x.is(i, C.counterpart) || (x.nounFirst && x.is(i, C.honorific))
  const person = opens ? personAt(c, i) : undefined
  // "a **Readmission** Agreement" is nobody's name
  const instrument =
    nouns & INSTRUMENT_NOUN && (!person || (person.weak && x.is(i - 1, C.article))) ? instrumentAt(c, i) : undefined
  // "le **chef de la délégation**", not just a chief
  if (person && !(instrument && !instrument.plural && instrument.head >= person.end))
    return (person.end < x.after(i) && roleAt(c, i)) || (eventOfPerson(c, person) ?? person)
  if (instrument) return meetingOn(c, instrument) ?? instrument
  const body = mark & BODY ? c.bodies.get(i) : undefined
  if (body?.kind === 'event') return longerEvent(c, body) ?? body
  if (body) return eventOfBody(c, body) ?? officeOfBody(c, body) ?? bodyMeeting(c, body) ?? body
  const low = nouns & EVENT_NOUN ? lowEventAt(c, i) : undefined
  if (low) return low
  const geo = n.geoOf[i] ? n.geos.get(i) : undefined
  if (geo) return fromLand(c, geo) ?? geo
  const role = roleAt(c, i)
  if (role) return role
  if (x.is(i, C.sides) && sidesHere(c, i))
    return apposedSides(c, i) ?? { ...BLANK, kind: 'anaphor', start: i, end: x.after(i), which: 'sides' }
  return thatOf(c, i) ?? addressAt(c, i) ?? pronounAt(c, i)
}

/** A person whose words are an event's: "**Indusfood** exhibition", "the G7 **foreign ministers’** meeting". */
function eventOfPerson(c: Chunker, person: Person): EventMention | undefined {
  if (person.weak && !person.offices.length) {
    const event = lowEventAt(c, person.start)
    if (event && event.end > person.end) return event
  }
  return person.plural && !person.name ? officialsEvent(c, person) : undefined
}

/** "Eurosatory 2022 **international defence and security trade fair**": what a known event is, behind its name. */
function longerEvent(c: Chunker, event: EventMention): EventMention | undefined {
  if (!event.entry) return undefined
  const longer = lowEventAt(c, event.start)
  return longer && longer.end > event.end ? { ...longer, entry: event.entry, named: true } : undefined
}

/** A body whose words are an event's: what an assembly does, "l’**assemblée générale** du Conseil", or "the **ASEAN**-Kenya summit". */
function eventOfBody(c: Chunker, body: Body): EventMention | undefined {
  const { x, n } = c
  const { start: i } = body
  if (!body.entry) {
    const sitting = x.is(i, C.armHead) && x.afterOf(i, C.eventLow) > x.afterOf(i, C.armHead)
    return sitting ? lowEventAt(c, i) : undefined
  }
  if (x.nounFirst || !(c.near[i] & EVENT_NOUN)) return undefined
  const dash = body.end
  const other = x.isHyphen(dash) ? dash + 1 : dash
  if (!n.geoOf[other] || !(other > dash || x.tokens.shape[dash] & Shape.joined)) return undefined
  const event = lowEventAt(c, i)
  return event?.geos.length ? event : undefined
}

/** Whom or what the name of a land opens: "Russia’s **Sergey Lavrov**", "the **Baku** Climate Week", "the Kazakh **diplomat**". */
function fromLand(c: Chunker, geo: Geo): Mention | undefined {
  const { x } = c
  const { shape } = x.tokens
  const { start: i, end } = geo
  // "the **India**-ASEAN Summit", "the **Baku** Climate Week": a known event's name with a land before it
  const event = x.nounFirst ? undefined : c.bodies.get(end)
  const led = x.is(i - 1, C.article) && x.is(end, C.eventHead)
  if (event?.kind === 'event' && (shape[event.start] & Shape.joined || (led && !geo.adjective && !geo.possessive)))
    return eventOf(c.n, i, event.end, event.eventKind, true)
  // "his Russian counterpart Sergey Lavrov"
  if (!geo.possessive && x.is(end, C.counterpart) && shape[end] & Shape.lower) {
    const person = personAt(c, end)
    if (person) return { ...person, start: i }
  }
  const shared = officeOfLands(c, geo) ?? personOfLand(c, geo)
  if (shared) return shared
  // "the Kazakh diplomat"
  if (x.is(end, C.roleNoun) && (geo.adjective || geo.possessive) && shape[end] & Shape.lower)
    return { ...BLANK, kind: 'anaphor', start: i, end: x.after(end), which: 'role', owner: geo }
  // "**l’Américaine** a reçu", but not "l’Américain Boeing"
  const one = x.is(i - 1, C.masculine) || x.is(i - 1, C.feminine) || x.is(i - 1, C.clitic)
  if (one && isNative(x, geo) && x.is(i - 1, C.article) === DEFINITE && !x.isCap(end))
    return { ...BLANK, kind: 'anaphor', start: i, end, which: 'role', owner: geo }
  return undefined
}

/** "le **Togolais**", "au **Togolais**": one of a land, by what his people are called. */
function isNative(x: Context, geo: Geo): boolean {
  const p = geo.start - 1
  const isLed = x.is(p, C.article) || x.is(p, C.of) || x.is(p, C.to)
  return x.nounFirst && (geo.adjective || geo.people) && x.isCap(geo.start) && !!isLed
}

/** "**Russia’s** Sergey Lavrov", "**Russia’s** Sergey Lavrov, Minister of Foreign Affairs", "le **Togolais** Kossi Mensah". */
function personOfLand(c: Chunker, geo: Geo): Person | undefined {
  const { x } = c
  const native = isNative(x, geo)
  if (!native && (!geo.possessive || geo.adjective || x.nounFirst)) return undefined
  const person = personAt(c, geo.end)
  if (!person?.name || (person.weak && !(native && person.name.end - person.name.start > 1))) return undefined
  // "le Béninois **Directeur du Port A**": a title and no name
  const { start } = person.name
  if (native && start !== geo.end) return undefined
  const offices = person.offices.map((o) => (o.owner ? o : { ...o, owner: geo }))
  const behind = offices.every((o) => o.span.start > start)
  return behind ? { ...person, start: geo.start, offices, owners: [geo], weak: false } : undefined
}

/** "his **guest**", "the **diplomat**", "la **diplomate suédoise**": someone by what he is, where no name or office follows. */
function roleAt(c: Chunker, i: number): Anaphor | undefined {
  const { x, n } = c
  if (!x.is(i, C.roleNoun) || !(x.tokens.shape[i] & Shape.lower) || i <= c.from) return undefined
  if (!x.is(i - 1, C.possessive) && !x.is(i - 1, C.article)) return undefined
  const end = x.after(i)
  // "with his host **President A**"
  if (describes(c, end) || (!x.nounFirst && c.offices.has(end))) return undefined
  const behind = x.nounFirst && n.geoOf[end] ? n.geos.get(end) : undefined
  const owner = behind?.adjective && behind.end < c.limit && !behind.others ? behind : undefined
  return { ...BLANK, kind: 'anaphor', start: i, end: owner ? owner.end : end, which: 'role', owner }
}

/** "le gouvernement du Québec et **celui de la Wallonie**", "the ambassador of Peru and **that of Chile**". */
function thatOf(c: Chunker, i: number): Person | Group | Geo | undefined {
  const { x, n } = c
  if (!x.is(i, C.thatOf)) return undefined
  const q = x.pastArticle(x.after(i))
  const owner = q < c.limit && n.geoOf[q] ? n.geos.get(q) : undefined
  if (!owner || owner.adjective) return undefined
  // "trois ambassadeurs, dont **ceux de l’Oman et du Tchad**"
  const plural = x.is(i, C.thatOf) > 1
  const office = officeBefore(c, i, plural)
  if (!office && !x.nounFirst) return undefined
  if (!office && !plural) return { ...owner, start: i }
  const owners = (plural && ownersAfter(c, undefined, x.after(i) - 1)) || [owner]
  const told = { ...BLANK, start: i, end: owners.at(-1)!.end }
  if (!office) return { ...told, kind: 'group', noun: i, owners, delegation: false, business: false, definite: true }
  const one = { ...office, owner, posted: undefined, plural }
  return { ...told, kind: 'person', offices: [one], plural, ...(plural ? { owners } : {}) }
}

/** "**He** met", "received **her** at the ministry", "**it** was signed"; but "IT" and "HE" in capitals are letters. */
function pronounAt(c: Chunker, i: number): Anaphor | undefined {
  const { x } = c
  const t = x.tokens
  const upper = (t.shape[i] & Shape.upper) !== 0
  // "il avait **lui-même** effectué": the subject once more
  const he = x.is(i, C.also) && i > c.from ? 0 : x.is(i, C.he)
  let which: Anaphor['which'] | undefined
  if (he && !(upper && t.end[i] - t.start[i] > 1)) which = he === 1 ? 'he' : 'she'
  else if (x.is(i, C.they)) which = 'they'
  else if (x.is(i, C.objective) === HER && ownsNothing(c, i + 1)) which = 'she'
  else if (x.is(i, C.it) && !upper) which = 'it'
  return which && { ...BLANK, kind: 'anaphor', start: i, end: i + 1, which }
}

/** Tokens from an office to the other one of its kind. */
const OF_ITS_KIND = 16

/** The office that "celui de" or "ceux de" at i speaks of, where nothing else stands between. */
function officeBefore(c: Chunker, i: number, plural: boolean): Office | undefined {
  for (let k = i - 1; k >= Math.max(c.from, i - OF_ITS_KIND); k--) {
    const office = c.offices.get(k)
    // "the Irish ambassador and **those** of Peru and Chile"
    if (office && (plural || !office.plural)) return office.owner?.kind === 'body' ? undefined : office
    if (office) return undefined
    // "compared **his** policy with that of Chile"
    const other = c.bodies.get(k)?.kind === 'body' || c.x.isPunct(k, 46) || (!c.x.nounFirst && c.x.is(k, C.possessive))
    if (other) return undefined
  }
  return undefined
}

/** "A of Peru and B of Chile, both **foreign ministers,** met", "The two **governors,** A of Perm and B of Texas, met": the office of those beside it. */
function apposedSides(c: Chunker, i: number): Mention | undefined {
  const { x, n } = c
  if (x.nounFirst) return undefined
  let at = i + 1
  while (at < x.after(i) && !c.offices.has(at)) at++
  const office = c.offices.get(at)
  const noun = office?.span.end ?? i
  // "the governors **of the two regions**, A and B"
  const end = x.is(noun, C.of) && x.is(noun + 1, C.sides) ? x.after(noun + 1) : noun
  if (!office?.plural || !x.isPunct(end, 44)) return undefined
  const behind = x.is(i, C.both) && x.isPunct(i - 1, 44)
  if (!behind && !(n.nameStartsAt(end + 1, c.limit) && x.isCap(end + 1))) return undefined
  return { ...BLANK, kind: 'person', start: behind ? at : i, end, offices: [office], plural: true }
}

/** "received **her** at the ministry", but not "her ministry": what follows is no noun of hers. */
function ownsNothing({ x, limit }: Chunker, k: number): boolean {
  return k >= limit || (x.tokens.shape[k] & Shape.punct) !== 0 || x.is(k, C.notOwned) > 0
}

/** "**His Highness** met", "welcomed **Their Majesties**": a form of address with no name or office behind it. */
function addressAt({ x, limit }: Chunker, i: number): Mention | undefined {
  if (x.nounFirst || !x.isCap(i)) return undefined
  const whose = x.is(i, C.possessive)
  if (!whose || whose > THEIR) return undefined
  const end = x.after(i)
  if (end === i + 1 || end > limit || !x.lexicon.get(x.lex[i], C.honorific)) return undefined
  return { ...BLANK, kind: 'anaphor', start: i, end, which: whose === THEIR ? 'they' : whose === 1 ? 'he' : 'she' }
}

/** "his **official** visit", "the **host** country": what stands before another noun is no one. */
function describes({ x, limit }: Chunker, next: number): boolean {
  return (
    next < limit &&
    !!(x.tokens.shape[next] & Shape.lower) &&
    !!(
      x.is(next, C.visitNoun) ||
      x.is(next, C.visitKind) ||
      x.is(next, C.talkNoun) ||
      x.is(next, C.talkAdjective) ||
      x.is(next, C.delegation) ||
      x.is(next, C.invitation) ||
      x.is(next, C.regionWord) ||
      x.is(next, C.homeland)
    ) &&
    !x.is(next, C.past)
  )
}

function findDates(c: Chunker): void {
  const { x, limit } = c
  const { shape } = x.tokens
  for (let i = c.from; i < limit;) {
    if (!(shape[i] & Shape.number) && !x.is(i, C.opensDate)) {
      i++
      continue
    }
    const d = dateAt(x, i, limit)
    if (d && d.end <= limit) {
      const start = dateStart(c, i, !!d.to)
      c.dates.set(start, { ...BLANK, kind: 'date', ...d, start })
      i = d.end
    } else i++
  }
}

/** Where the noun comes first, its article is the date's: "le 5 mai", "du 7 au 11 mai". */
function dateStart(c: Chunker, i: number, interval: boolean): number {
  const { x } = c
  const p = i - 1
  if (!x.nounFirst || p < c.from || x.tokens.shape[i] & Shape.newline) return i
  return x.is(p, C.article) || (interval && x.is(p, C.of) && !x.is(i, C.article)) ? p : i
}
