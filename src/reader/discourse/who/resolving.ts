import type { Act, Sentence } from '../../clauses/act.ts'
import type { Context } from '../../context.ts'
import {
  type Anaphor,
  type Body,
  type Geo,
  type Group,
  isHeOrShe,
  MAN,
  type Mention,
  type Person,
  WOMAN,
} from '../../mentions.ts'
import { domestic, partiesOfGeo, type Party, partyOfBody, partyOfGeo, partyOfOwner, within } from '../../parties.ts'
import type { Someone } from '../../people.ts'
import { C, HER, THEIR, THEM, MUNICIPAL, THERE } from '../../word-classes.ts'
import { addressedBy } from './addressed.ts'
import { counterpartOf } from './counterparts.ts'
import type { Discourse } from '../discourse.ts'
import { addTo, type Draft, type Side, toldOfSides } from '../draft.ts'
import { isGoverned, isSpokes, roleOf } from './roles.ts'

/** Whom and which parties mentions stand for. */
export function resolve(discourse: Discourse, mentions: readonly Mention[], s: Sentence): Side {
  const side: Side = { people: [], parties: [], groups: [], anaphoric: false }
  // "In the meeting between A and B, **the two men** discussed": those who have just been named
  const named = mentions.filter((m) => m.kind !== 'anaphor')
  for (const m of named.length > 1 ? named : mentions) {
    if (m.kind === 'person') addNamed(discourse, side, m, s, named.length > 1)
    else if (m.kind === 'group') addGroup(discourse, side, m, s)
    else if (m.kind === 'body') addParty(side, partyOfBody(m, discourse.home))
    else if (m.kind === 'geo') {
      // "with Ohio, **USA**"
      if (
        !isPlacedIn(discourse, m) ||
        !side.parties.some((q) => q.code !== m.entry.code && within(q.code, m.entry.code))
      )
        addParties(side, partiesOfGeo(m))
    } else if (m.kind === 'anaphor') {
      side.anaphoric = true
      addAnaphor(discourse, side, m, s)
    }
  }
  return side
}

function addParty({ parties }: Side, p: Party | undefined): void {
  if (p && !parties.some((q) => q.code === p.code)) parties.push(p)
}

function addParties(side: Side, parties: readonly Party[]): void {
  for (const p of parties) addParty(side, p)
}

/** Someone with his party; who speaks for others is not the one who acts. */
function addPerson(discourse: Discourse, side: Side, one: Someone | undefined): void {
  if (!one || isSpokes(discourse, one)) return
  addTo(side.people, one)
  addParty(side, one.party)
}

function addPeople(discourse: Discourse, side: Side, people: readonly Someone[]): void {
  for (const one of people) addPerson(discourse, side, one)
}

/** Whoever another side stands for, in place of the words that go back to them. */
function addSide(discourse: Discourse, side: Side, { people, parties, groups }: Side): void {
  addPeople(discourse, side, people)
  addParties(side, parties)
  side.groups.push(...groups)
}

/** "President A", "the presidents of Chad and Sudan", "several ministers", who are told before where nothing says whose they are. */
function addNamed(discourse: Discourse, side: Side, m: Person, s: Sentence, isOneOfSeveral: boolean): void {
  if (!m.plural || m.name) {
    const counterpart = m.counterpart && !m.name ? counterpartOf(discourse, m, s) : undefined
    addPerson(discourse, side, counterpart ?? discourse.someone(m))
  } else if (m.owners) {
    const each = holders(discourse, m)
    for (const one of each) addPerson(discourse, side, discourse.someone(one))
    // "the Governors of Niigata, Osaka and Jalisco": of the prefecture, not of the city
    const level = m.offices[0] ? discourse.people.level(m.offices[0]) : 0
    for (const g of each.length ? m.owners.filter((o) => o.others) : m.owners)
      addParties(side, level >= MUNICIPAL && g.posting >= 0 ? [partyOfOwner(discourse.x, g, level)] : partiesOfGeo(g))
  } else {
    const owner = m.offices[0]?.owner ?? townSpokenOf(discourse, m)
    side.anaphoric = !owner
    if (owner?.kind === 'geo') addParties(side, partiesOfGeo(owner))
    // "the President and several Cabinet ministers": whose he is
    else if (owner && (!isOneOfSeveral || owner.owner || !owner.arm)) addParty(side, partyOfBody(owner, discourse.home))
  }
}

/** "the Belarusian delegation", "officials of the Ministry": whose they are and who leads them, or those who came before. */
function addGroup(discourse: Discourse, side: Side, m: Group, s: Sentence): void {
  const { group, visit } = discourse
  side.groups.push(m)
  const ofOwners = addOwners(discourse, side, m, s)
  const ofSender = addSender(discourse, side, m, s)
  const town = ofOwners || ofSender ? undefined : townSpokenOf(discourse, m)
  if (town) addParty(side, partyOfGeo(town))
  for (const leader of roles(discourse, s, m, C.led)) {
    // "an Iranian delegation headed by the Governor of Fars": the region's
    const wider = side.parties.findIndex(
      (q) => leader.party && q.code !== leader.party.code && within(leader.party.code, q.code),
    )
    if (wider >= 0 && m.delegation) side.parties.splice(wider, 1)
    addPerson(discourse, side, leader)
  }
  if (ofOwners || ofSender || town || !m.delegation) return
  const one = whoseIs(discourse, m, s)
  if (one) addPerson(discourse, side, one)
  else if (!m.definite) return
  else if (group) {
    addParties(side, group.parties)
    if (group.leader && !side.people.length) addPerson(discourse, side, group.leader)
    addPeople(discourse, side, group.members)
  } else if (visit) {
    // "The delegation will also stop in": those who travel
    addParties(side, visit.from)
    if (!side.people.length) addPerson(discourse, side, visit.guests[0])
  } else if (!side.people.length) addPerson(discourse, side, lastMet(discourse, false))
}

/** "**His delegation** left for Riga": of the one told before, where the sentence names nobody before it. */
function whoseIs({ x, lastMan, lastWoman, lastPerson }: Discourse, m: Group, s: Sentence): Someone | undefined {
  const whose = x.is(m.start - 1, C.possessive)
  if (!whose || whose >= THEIR || s.chunks.some((c) => c.end < m.start && c.kind !== 'date')) return undefined
  return (whose === HER ? lastWoman : lastMan) ?? lastPerson
}

/** "a delegation **from that city**", "councillors **of that town**": the one told last. */
function townSpokenOf({ x, here, visit }: Discourse, { end }: Mention): Geo | undefined {
  if (!(x.is(end, C.of) || x.is(end, C.from)) || x.is(end + 1, C.there) !== THERE) return undefined
  return here ?? visit?.places.at(-1)
}

/** "the **Belarusian** delegation", "a delegation of the **Osh oblast**": the parties whose it is; whether any is told. */
function addOwners(discourse: Discourse, side: Side, m: Group, s: Sentence): boolean {
  const { group, visit } = discourse
  let owned = false
  for (const o of m.owners) {
    if (o.kind === 'geo' && isPlacedIn(discourse, o) && side.parties.some((q) => within(q.code, o.entry.code))) continue
    const p = o.kind === 'geo' ? partyOfGeo(o) : partyOfBody(o, isHosts(discourse, o) ? undefined : discourse.home)
    if (!p) continue
    owned = true
    // "the Belarusian delegation" is the oblast's that came
    // and "the Finnish delegation" whose leader nobody else is
    const own = m.definite && !roles(discourse, s, m, C.led).length
    const came = m.delegation && visit?.from.find((f) => (own && f.code === p.code) || within(f.code, p.code))
    const brought = m.delegation && m.definite && group?.parties.find((f) => within(f.code, p.code))
    if (came) {
      addParty(side, came)
      addPerson(discourse, side, visit!.guests[0])
    } else if (brought) {
      addParty(side, brought)
      addPerson(discourse, side, group!.leader)
    } else {
      addParty(side, p)
      if (o.kind === 'geo' && o.others) addParties(side, partiesOfGeo(o))
    }
  }
  return owned
}

/** "the Osh oblast **of Kyrgyzstan**" is one, and so is "Osh oblast**, Kyrgyzstan**". */
function isPlacedIn({ x }: Discourse, { start }: Geo): boolean {
  return (
    x.is(start - 1, C.of) > 0 ||
    (x.is(start - 1, C.article) > 0 && x.is(start - 2, C.of) > 0) ||
    x.isPunct(start - 1, 44)
  )
}

/** "une délégation **du secrétaire général de la Francophonie**": whether whose it is, is told by who sent it. */
function addSender(discourse: Discourse, side: Side, m: Group, s: Sentence): boolean {
  const sender = m.owners.length ? undefined : s.chunks[s.chunks.indexOf(m) + 1]
  if (sender?.kind !== 'person' || !m.delegation || !discourse.x.is(m.end, C.of) || sender.start > m.end + 2)
    return false
  const { party } = discourse.someone(sender)
  addParty(side, party)
  return !!party
}

/** "he", "it", "they", "the two sides", "his host": whom or what was told before. */
function addAnaphor(discourse: Discourse, side: Side, m: Anaphor, s: Sentence): void {
  const { x } = discourse
  const delegation = delegationBefore(discourse, m, s)
  // "**l’**a reçu", "**les** attend": an article is a pronoun here
  if (x.is(m.start, C.objective) || (x.is(m.start, C.article) && m.end === m.start + 1))
    addSide(discourse, side, otherThanSubject(discourse, m, s))
  else if (m.which === 'role') {
    const one = isHost(discourse, m, s) ? hostOf(discourse) : inRole(discourse, m.owner)
    if (one || !m.owner) addPerson(discourse, side, one)
    else addParties(side, partiesOfGeo(m.owner))
  } else if (delegation) addSide(discourse, side, delegation)
  else if (isHeOrShe(m)) addPerson(discourse, side, oneBefore(discourse, m, s))
  else addSeveral(discourse, side, m, s)
}

/** "**He**", "**she**": who was told before, by what the sentence itself says first. */
function oneBefore(discourse: Discourse, m: Anaphor, s: Sentence): Someone | undefined {
  const isMan = m.which === 'he'
  const notOf = isMan ? WOMAN : MAN
  const one =
    addressedBy(discourse, m, s) ??
    // "**She** met Minister A, and on 1 May **she** met B"
    sameAgain(discourse, m, s) ??
    latterOf(discourse, m, s, notOf) ??
    openerOf(discourse, m, s, notOf) ??
    visitorOf(discourse, m, s, notOf) ??
    (isMan ? discourse.lastMan : discourse.lastWoman) ??
    discourse.lastPerson ??
    personBefore(discourse, m, s)
  if (one) discourse.meant.set(m, one)
  return one
}

function sameAgain({ x, meant }: Discourse, m: Anaphor, s: Sentence): Someone | undefined {
  const isSame = (c: Mention) =>
    c.kind === 'anaphor' && c.which === m.which && c.end <= m.start && !x.is(c.start, C.clitic)
  const before = x.is(m.start, C.clitic) ? undefined : s.chunks.findLast(isSame)
  return before && meant.get(before)
}

/** "President A received Minister B. **During his visit, he** met", "**He** also met Speaker C": the traveller, and not who received him. */
function visitorOf(discourse: Discourse, m: Anaphor, s: Sentence, notOf: number): Someone | undefined {
  const { visit, lastPerson } = discourse
  const isHosted = !!lastPerson && visit?.told.includes(s.index) && visit.hosts.includes(lastPerson)
  const isTold = isHosted && visit?.spans.some((span) => span.start >= s.start && span.end <= m.start)
  const guest = isTold ? visit?.guests[0] : guestGoesOn(discourse, m, s)
  return guest && guest.gender !== notOf ? guest : undefined
}

/**
 * Whom the one spoken of has received, where the sentence tells what only a guest does: he meets those of the land, or travels in
 * it. And "A presented her credentials to President B. **He** also **received** Ambassador C": who received her.
 */
function guestGoesOn(discourse: Discourse, m: Anaphor, s: Sentence): Someone | undefined {
  const [host, guest] = [lastMet(discourse, true), lastMet(discourse, false)]
  const land = host?.party?.code
  const { visit, lastPerson } = discourse
  const receives = ({ rule, subject }: Act) => rule === 'meeting/received' && subject.length === 1 && subject[0] === m
  if (guest && lastPerson === guest && discourse.actsOf(s).some(receives)) return host
  if (!land || !guest?.party || lastPerson !== host || (visit && visit.guests[0] !== guest)) return undefined
  const isOfLand = (c: Mention) => {
    const party = c.kind === 'person' ? discourse.someone(c).party : undefined
    return c.kind !== 'group' && c.kind !== 'geo' && (!party || domestic(party.code, land))
  }
  const isGuests = ({ type, rule, subject, object, to }: Act) =>
    subject.length === 1 &&
    subject[0] === m &&
    rule !== 'meeting/received' &&
    (type === 'visit' ? to.some((g) => domestic(g.entry.code, land)) : object.length > 0 && object.every(isOfLand))
  return discourse.actsOf(s).some(isGuests) ? guest : undefined
}

/** "**It** will host", "**They** met", "**Both sides** agreed": a party, those who travel, or those who met. */
function addSeveral(discourse: Discourse, side: Side, m: Anaphor, s: Sentence): void {
  const { x, group, visit } = discourse
  const officials = x.is(m.start, C.they) ? groupBefore(discourse, m, s) : undefined
  const delegation = officials ? undefined : delegationGoesOn(discourse, m, s)
  if (delegation) addSide(discourse, side, delegation)
  else if (officials) {
    const theirs = resolve(discourse, [officials], s)
    if (!officials.owners.length) addPeople(discourse, side, theirs.people)
    addParties(side, theirs.parties)
    side.groups.push(officials)
  } else if (m.which === 'it') addParty(side, partyBefore(discourse, m, s))
  else if (travellersBefore(discourse, m)) {
    addPeople(discourse, side, visit!.guests)
    addParties(side, visit!.from)
  } else if (membersBefore(discourse, m)) {
    addPeople(discourse, side, group!.members)
    addParties(side, group!.parties)
  } else if (m.which === 'sides' || m.which === 'they') {
    const ofStates = x.is(m.start, C.sides) === OF_STATES
    for (const { people, parties } of sidesTold(discourse, m)) {
      if (!ofStates)
        addPeople(
          discourse,
          side,
          people.filter((one) => discourse.people.canBeOf(m, one)),
        )
      addParties(side, parties)
    }
  }
}

/** Those who met last; before any meeting is told, "the two" are the traveller and who receives him. */
function sidesTold(discourse: Discourse, m: Anaphor): readonly Side[] {
  const { x, sides, visit } = discourse
  // "The **three** ministers", after two of them met
  const many = toldOfSides(discourse, m)
  if (many) return [{ people: many.people, parties: many.parties, groups: [], anaphoric: true }]
  const distinct = new Set(sides.flatMap((q) => q.parties.map((p) => p.code)))
  const areTwo = distinct.size > 1 || sides.flatMap((q) => q.people).length > 1
  // "toured the university. **The two regions** signed"
  const areLands = distinct.size < 2 || ![...distinct].some((code) => code.startsWith('org:'))
  const ofStates = x.is(m.start, C.sides) === OF_STATES
  const ofVisit = ofStates && !areLands ? true : !areTwo && (m.which === 'sides' || !!visit?.hosts.length)
  return visit && ofVisit ? sidesOf(visit) : sides
}

/** "In Rabat, she will meet with Foreign Minister A and other **government** officials": on a journey from home, nobody's who is at home. */
function isHosts({ x, visit, home }: Discourse, { start, arm, owner, entry }: Body): boolean {
  // written large it has a name of its own: "officials from the Departments of State and Defense"
  const isNamed = x.isCap(start)
  return arm && !isNamed && !owner && !entry && !!home && !!visit?.from.some((p) => domestic(p.code, home.code))
}

/** "**The presidents of Chad and Sudan** met": one of each land, where a land has one at a time; of more lands they are a group. */
function holders({ people }: Discourse, m: Person): readonly Person[] {
  const [office] = m.offices
  if (m.offices.length !== 1 || m.counterpart || m.owners!.length !== 2 || !people.hasOne(office)) return []
  return ofEach(m)
}

const eachOf = new WeakMap<Person, readonly Person[]>()

/** Those whom one mention of an office tells, each in that of his own land, as mentions of their own. */
export function ofEach(m: Person): readonly Person[] {
  let each = eachOf.get(m)
  if (!each) {
    const [office] = m.offices
    each = m.owners!.map((owner) => ({
      ...m,
      plural: false,
      owners: [owner],
      offices: [{ ...office, owner, plural: false }],
    }))
    eachOf.set(m, each)
  }
  return each
}

/** "A a reçu B. **Ce dernier** était accompagné de C": the last one whom the sentence before names. */
function latterOf(discourse: Discourse, m: Mention, s: Sentence, notOf: number): Someone | undefined {
  if (!discourse.x.is(m.start, C.latter)) return undefined
  const last = discourse.sentences[s.index - 1]?.chunks.findLast(
    (c) => c.kind === 'person' && !c.plural && !c.weak && discourse.someone(c).gender !== notOf,
  )
  return last?.kind === 'person' ? discourse.someone(last) : undefined
}

/** "**his host**": who receives on the visit, not who travels. */
function isHost({ x }: Discourse, m: Mention, s: Sentence): boolean {
  return x.is(m.end - 1, C.host) > 0 && m.start > s.start && x.is(m.start - 1, C.possessive) > 0
}

/** Who received on the visit spoken of, else the one of that land whom the guest met last. */
function hostOf(discourse: Discourse): Someone | undefined {
  const { visit } = discourse
  if (!visit) return lastMet(discourse, true)
  if (visit.hosts.length) return visit.hosts[0]
  const isOfLand = ({ party }: Someone) => !!party && visit.to.some((p) => domestic(p.code, party.code))
  return discourse.lastDraft('meeting', (d) => d.people.some(isOfLand))?.people.find(isOfLand)
}

/** "President A **received** Governor B", "A met B in Cairo": of those who met last, one who is at home there, or one who is not. */
export function lastMet(discourse: Discourse, atHome: boolean): Someone | undefined {
  const { home } = discourse
  const met = discourse.lastDraft('meeting', (d) => d.people.length > 1)
  if (met?.guestSide) return (atHome ? met.guestSide.hosts : met.guestSide.guests).people[0]
  const land = met?.places[0]?.entry.code ?? home?.code
  return land ? met?.people.find(({ party }) => party && domestic(party.code, land) === atHome) : undefined
}

/** "Some 100 Korean officials came along, they are to …", "**The delegation** will go to Labasa, where **they**": the people of the same sentence. */
function groupBefore(discourse: Discourse, m: Mention, s: Sentence): Group | undefined {
  const isTold = (g: Group) => g.delegation && g.definite && !!(discourse.group ?? discourse.visit)
  return s.chunks.findLast(
    (c): c is Group =>
      c.kind === 'group' && c.end <= m.start && (c.owners.length > 0 || isTold(c)) && !isGoverned(discourse, s, c),
  )
}

/** "**The delegation** called on A. **They** also met B": those who called, where the next sentence has another whom they met. */
function delegationGoesOn(discourse: Discourse, m: Anaphor, s: Sentence): Side | undefined {
  const { x, sentences } = discourse
  const before = sentences[s.index - 1]
  const about = before?.chunks.find((c) => c.kind !== 'date' && c.kind !== 'geo' && !isGoverned(discourse, before, c))
  if (x.nounFirst || !x.is(m.start, C.they) || s.chunks[0] !== m || !before) return undefined
  // "The four **are** the ambassador of Peru and those of Chile and Cuba. **They** called on A"
  const people = before.chunks.filter((c) => c.kind === 'person')
  const p = people.length && before.block >= s.block - 1 ? x.beforeArticle(people[0].start) : -1
  const are = x.is(p, C.be) || x.is(p, C.bePast)
  if (are && people.every((c) => !c.weak && (people.length > 1 || c.plural)) && !discourse.actsOf(before).length)
    return resolve(discourse, people, before)
  if (before.block !== s.block) return undefined
  if (about?.kind !== 'group' || !about.delegation || !(about.definite || about.owners.length)) return undefined
  const meets = (one: Sentence, who: Mention) =>
    discourse.actsOf(one).some((a) => a.type === 'meeting' && a.object.length > 0 && a.subject.includes(who))
  return meets(before, about) && meets(s, m) ? resolve(discourse, [about], before) : undefined
}

/** "**La délégation** comprenait A et B. **Elle** s’est rendue", "La délégation a gagné Lomé, où **elle** a été reçue": where groups are he and she, too, what the sentence, or that before it, is about. */
function delegationBefore(discourse: Discourse, m: Mention, s: Sentence): Side | undefined {
  const { x, sentences } = discourse
  if (!x.nounFirst || !isHeOrShe(m) || x.is(m.start, C.clitic)) return undefined
  const at = s.index
  const before = s.chunks[0] === m ? sentences[at - 1] : s
  if (before?.block !== s.block) return undefined
  const about = before.chunks.find((c) => c.kind !== 'date' && c.kind !== 'geo' && !isGoverned(discourse, before, c))
  if (about?.kind !== 'group' || !about.delegation) return undefined
  const isBetween = (c: Mention) => c.kind === 'person' && c.start > about.start && c.start < m.start
  if (before === s && (about.start > m.start || s.chunks.some(isBetween))) return undefined
  // "la", "une", or "l’" that does not tell
  const article = x.is(about.start, C.article) ? about.start : about.start - 1
  const [other, own] = m.which === 'she' ? [C.masculine, C.feminine] : [C.feminine, C.masculine]
  if (x.is(article, other) && !x.is(article, own)) return undefined
  for (let k = before.start; k < about.start; k++)
    // "président" is no verb here
    if (x.isFinite(k) && !x.isCap(k) && !x.is(k, C.officeHead)) return undefined
  const side = resolve(discourse, [about], before)
  return side.parties.length || side.people.length ? side : undefined
}

/** "**Minister A** attended the summit, where he met Minister B": the one person before, who did what was told so far. */
function openerOf(discourse: Discourse, m: Mention, s: Sentence, notOf: number): Someone | undefined {
  const { x } = discourse
  const before = s.chunks.filter((p): p is Person => p.kind === 'person' && p.end <= m.start && !p.weak)
  const [only] = before
  // "Quant au ministre A, il se rendra"
  const apart =
    x.nounFirst && only && x.is(s.start, C.also) && only.start - x.after(s.start) < 2 && m.start === only.end + 1
  if (apart && !only.plural && !isSpokes(discourse, discourse.someone(only))) return discourse.someone(only)
  if (before.length !== 1 || only.plural || isGoverned(discourse, s, only)) return undefined
  // "Minister A received him": another one
  if (x.is(m.start, C.clitic)) return undefined
  let verb = only.end
  while (verb < m.start && !x.is(verb, C.verb) && !x.is(verb, C.aux)) verb++
  if (verb >= m.start) return undefined
  const one = discourse.someone(only)
  return one.gender === notOf || isSpokes(discourse, one) ? undefined : one
}

/** "Minister A arrived. President B received **him**": who was told before, and is not the subject of that verb. */
function otherThanSubject(discourse: Discourse, m: Anaphor, s: Sentence): Side {
  const { x, visit } = discourse
  const before = s.chunks.filter((c) => c.end <= m.start && !isGoverned(discourse, s, c))
  const subject = before.findLast((c) => c.kind === 'person' || c.kind === 'anaphor' || c.kind === 'group')
  const self = subject ? resolve(discourse, [subject], s).people : []
  const here = before.flatMap((c) =>
    c.kind === 'person' && c !== subject && !c.plural && !c.weak ? [discourse.someone(c)] : [],
  )
  const isElided = x.is(m.start, C.clitic) > 0 && x.is(m.start, C.article) > 0
  const of = m.which === 'they' ? THEM : m.which === 'she' ? HER : 0
  const which = x.is(m.start, C.objective) || of
  if (which === THEM) {
    const all =
      here.length > 1 ? here : visit?.block === s.block ? visit.guests : discourse.sides.flatMap((q) => q.people)
    // "Five lawmakers came. The Minister had time for **them**"
    const parties = !all.length && visit && s.block - visit.block < 2 ? visit.from : []
    return { people: all.filter((one) => !self.includes(one)), parties: [...parties], groups: [], anaphoric: true }
  }
  // "received him, and Minister B held talks with **him**": the same
  const again = s.chunks.find((c) => c.end <= m.start && c.kind === 'anaphor' && x.is(c.start, C.objective) === which)
  if (again) return resolve(discourse, [again], s)
  const [notOf, last] = which === HER ? [MAN, discourse.lastWoman] : [WOMAN, discourse.lastMan]
  const guest = visit ? visit.guests[0] : lastMet(discourse, false)
  const fits = [...here, guest, last, discourse.lastPerson].filter(
    (one): one is Someone => !!one && !self.includes(one) && (isElided || one.gender !== notOf),
  )
  // one of another land before one's own colleague
  const own = self[0]?.party
  const meant = fits.find(({ party }) => party && own && !domestic(party.code, own.code)) ?? fits[0]
  return { people: meant ? [meant] : [], parties: [], groups: [], anaphoric: true }
}

/** "It was the turn of Minister A: she made her way": the one told before in the same sentence. */
function personBefore(discourse: Discourse, m: Mention, s: Sentence): Someone | undefined {
  const before = s.chunks.filter((p): p is Person => p.kind === 'person' && p.end <= m.start && !p.plural && !p.weak)
  const { x } = discourse
  const c = before.find(
    (p) =>
      !isGoverned(discourse, s, p) ||
      x.is(p.start - 1, C.of) ||
      (x.is(p.start - 1, C.article) && x.is(p.start - 2, C.of)),
  )
  return c && discourse.someone(c)
}

/** "Ministers A and B are visiting Fiji. **They** met", "Delegations from …": the travellers, where no meeting is told yet. */
function travellersBefore({ x, visit, sides, group }: Discourse, m: Mention): boolean {
  if (!x.is(m.start, C.they) || sides.length || !visit) return false
  // of one traveller and his host "they" are the two, of who leads a delegation its members
  return visit.guests.length !== 1 || group?.leader === visit.guests[0]
}

/** "The Omani delegation included A and B. **They** met", where no visit or meeting is told yet. */
function membersBefore({ x, visit, sides, group }: Discourse, m: Mention): boolean {
  return x.is(m.start, C.they) > 0 && !sides.length && !visit && !!group && group.members.length > 0
}

/** "it": the land or body named last as a subject, in this sentence or the one before. */
function partyBefore(discourse: Discourse, m: Mention, s: Sentence): Party | undefined {
  const at = s.index
  for (const t of [s, discourse.sentences[at - 1]]) {
    if (!t || t.block !== s.block) continue
    for (const c of t.chunks) {
      if (c.start >= m.start || isGoverned(discourse, t, c)) continue
      if (c.kind === 'geo' && !c.adjective && !c.possessive) return { ...partyOfGeo(c), inferred: true }
      if (c.kind === 'body') return partyOfBody(c, discourse.home)
      if (c.kind === 'group' && c.delegation) return resolve(discourse, [c], t).parties[0]
    }
  }
  return undefined
}

/** Payload of `sides`: those of states, not of universities that have just signed. */
const OF_STATES = 2

/** "the ministers **of the two countries**", without their names. */
export function areOfStates(x: Context, who: Mention | undefined, s: Sentence): boolean {
  return s.chunks.some(
    (c) =>
      c.kind === 'anaphor' && c.start - 1 === who?.end && x.is(who.end, C.of) && x.is(c.start, C.sides) === OF_STATES,
  )
}

function sidesOf(visit: Draft): Side[] {
  return [
    // "Ministers A and B visited Peru. **The ministers** met"
    {
      people: visit.guests.slice(0, visit.hosts.length || visit.guests.length),
      parties: visit.from.slice(0, 1),
      groups: [],
      anaphoric: false,
    },
    { people: visit.hosts.slice(0, 1), parties: visit.to.slice(0, 1), groups: [], anaphoric: false },
  ]
}

/** "the Kazakh diplomat": the last one told of that party; "his guest": the traveller. */
function inRole(discourse: Discourse, owner: Geo | undefined): Someone | undefined {
  if (!owner) return discourse.visit?.guests[0] ?? lastMet(discourse, false) ?? discourse.lastPerson
  let best: Someone | undefined
  for (const one of discourse.people.all) {
    if (
      !one.party ||
      one.weak ||
      isSpokes(discourse, one) ||
      !(one.party.code === owner.entry.code || within(one.party.code, owner.entry.code))
    )
      continue
    if (one.seen <= owner.start && (!best || one.seen >= best.seen)) best = one
  }
  return best ?? discourse.people.all.find((one) => one.party?.code === owner.entry.code)
}

/** People that stand in a role near a mention: "led by X" right behind a delegation; "Led by X, the delegation" before it. */
function roles(discourse: Discourse, s: Sentence, m: Mention, cls: number): Someone[] {
  const found: Someone[] = []
  const opens = discourse.x.is(s.start, cls) !== 0
  for (const c of s.chunks) {
    // "officials met **a delegation** led by A": of the delegation
    if (c.kind === 'group' && c.delegation && c.start > m.end && !opens && !found.length) break
    if (c.kind !== 'person' || (c.start < m.end && !opens)) continue
    if (roleOf(discourse, s, c) === cls) found.push(discourse.someone(c))
    else if (found.length) break
  }
  return found
}
