import type { Act, Sentence } from '../../clauses/act.ts'
import { hasVerb } from '../../clauses/lines.ts'
import { C, DEFINITE, THEIR } from '../../word-classes.ts'
import type { Body, Mention } from '../../mentions.ts'
import { domestic, partyOfBody, pushParty } from '../../parties.ts'
import { joinMeeting, presentBehind } from './comers.ts'
import { bringCompanions } from '../visits/companions.ts'
import { widen } from '../visits/destinations.ts'
import { antecedentOf, nounBack } from '../antecedent.ts'
import type { Someone } from '../../people.ts'
import type { Discourse } from '../discourse.ts'
import { isBack } from '../visits/homecoming.ts'
import { addTo, addTold, capitalsAsStates, type Draft, lastTold, sharedParties, type Side } from '../draft.ts'
import { guides, receivedBy } from '../visits/hosts.ts'
import { nameChairs } from '../visits/led-by.ts'
import { isAtHome, isOnTour, isOwnBody } from './meeting-at-home.ts'
import { giveHome, giveOtherSide, giveSideOfVisit, lastTalks, nameIncluded, whoMeets } from './meeting-sides.ts'
import { tellRemarks } from './remarks.ts'
import { givePartiesOfPeople } from '../who/party-near.ts'
import { placeOf } from '../who/represented.ts'
import { resolve, areOfStates } from '../who/resolving.ts'
import { isOwn } from '../who/roles.ts'
import { isCounted, nameCounted, nameHanding } from '../layout/roll-call.ts'
import { giveOfRound, giveOfTalks, opensRound, ROUND } from './rounds.ts'
import { admitMeeting } from './same-meeting.ts'
import { daySpoken } from '../spoken.ts'
import { giveWhere } from '../where.ts'

// Meetings, and the visit each is part of.

/** Tells a meeting, where its two sides can be told: one that stays within a state is none. */
export function tellMeeting(discourse: Discourse, act: Act, s: Sentence, index: number): void {
  if (!isOfText(discourse, act) || isWithOwn(discourse, act)) return
  const subject = resolve(discourse, act.subject, s)
  const b = resolve(discourse, act.object, s)
  const a = nameHanding(discourse, act, s, b, whoMeets(discourse, act, s, index, subject))
  nameIncluded(discourse, act, s, b, a)
  nameCounted(discourse, act, s, b)
  nameChairs(discourse, act, s, a, b)
  // the hosts of the visit, whoever of them comes
  if (act.rule === 'meeting/talks-at')
    for (const p of discourse.visit!.to) pushParty(b.parties, { ...p, inferred: true })
  bringCompanions(discourse, act, s, a, b)
  // "received the Minister in the presence of A and B": the host's, where nothing says whose they are
  const present = presentBehind(discourse, s, act.anchor, act.object)
  // whoever receives one who is back home is at home, too
  const ours = discourse.visit?.from ?? []
  const isOurs = ({ party }: Someone) => !party || ours.some((p) => domestic(p.code, party.code))
  if (act.rule === 'meeting/was-received-by' && b.people.every(isOurs) && isBack(discourse, s)) return
  const draft = draftOf(discourse, act, s, index, a, b)
  if (act.rule === 'meeting/chaired' && isOfTold(discourse, act, draft, s, index)) return
  if (act.rule === 'meeting/discussed-with' && isToldAgain(discourse, act, draft, s, index)) return
  giveGuests(discourse, act, draft, a, b, index)
  const joined = act.rule === 'meeting/held-talks-with' ? whatOneJoined(discourse, act, a, s, index) : undefined
  if (joined) {
    joinMeeting(discourse, joined, a.people, index)
    return
  }
  // a person without a party: the side that is not yet there
  giveWhere(discourse, act, draft, s)
  if (discourse.visit?.wide) widen(discourse, draft, placeOf(discourse, draft, s))
  if (act.occasion) draft.occasion = act.occasion
  givePartiesOfPeople(discourse, draft, a, b, s)
  if (draft.parties.length > 1) joinMeeting(discourse, draft, present, index)
  giveWhen(discourse, act, draft, s, index)
  if (!b.people.length && !b.parties.length && discourse.visit && act.subject.length && !act.site && !isOfTwo(a))
    giveOtherSide(draft, discourse.visit, placeOf(discourse, draft, s))
  if (isOfOneLand(a, b)) return
  if (draft.parties.length < 2 && !act.site && (act.object.length || a.anaphoric)) giveSideOfVisit(discourse, draft, s)
  if (isWithNobody(act, draft)) return
  giveHome(discourse, act, draft)
  const unknown = draft.people.some((p) => !p.party && !p.weak) && draft.parties.length === 1
  if (unknown && isOnTour(discourse, act, draft, s)) return
  if (opensRoll(discourse, act, draft, s)) return
  if (draft.parties.length < 2 && !unknown) {
    leaveOpen(discourse, act, draft, s, index)
    return
  }
  // "received the ambassadors of Italy and Peru. They were A and B"
  const [met] = act.object
  if (draft.people.length === 1 && met?.kind === 'person' && met.plural && !met.name) discourse.counted = draft
  if (isAtHome(discourse, act, draft, a, b, unknown) || isOwnBody(discourse, draft, s)) return
  discourse.sides =
    draft.people.length >= 2
      ? draft.people
          .slice(0, 6)
          .map((p) => ({ people: [p], parties: p.party ? [p.party] : [], groups: [], anaphoric: false }))
      : [a, b]
  if (act.rule === 'meeting/remarks-at') tellRemarks(discourse, draft)
  admitMeeting(discourse, act, draft, index)
}

/** "Ministers A of Peru and B of Chile held talks": both sides are there. */
function isOfTwo({ people: [one, other, ...more] }: Side): boolean {
  return !more.length && !!one?.party && !!other?.party && !domestic(one.party.code, other.party.code)
}

/** "The Prime Minister of Greece met the President of Greece": told of both, and of no other. */
function isOfOneLand(a: Side, b: Side): boolean {
  const known = [...a.people, ...b.people]
  if (!a.people.length || !b.people.length || !known.every((one) => one.party && !one.party.inferred)) return false
  return known.every((one) => domestic(one.party!.code, known[0].party!.code))
}

/** "met **with local partners**" where no journey says whose they are. */
function isWithNobody({ rule, object, subject: [one] }: Act, draft: Draft): boolean {
  if (rule !== 'meeting/met' || object.length || draft.parties.length > 1) return false
  return one?.kind === 'person' && !one.plural
}

/** "He will meet:", "received the credentials of four ambassadors:" and a list; whether any of these is told already. */
function opensRoll(discourse: Discourse, { object }: Act, draft: Draft, s: Sentence): boolean {
  const untold = object.every((m) => m.kind === 'person' && m.plural && !m.name && !m.owners)
  if (!discourse.x.isPunct(s.end - 1, 58) || !untold) return false
  discourse.roll = draft
  return draft.people.length > 0 || draft.parties.length > 0
}

/** Keeps a meeting whose other side only the rest of the text can tell. */
function leaveOpen(discourse: Discourse, act: Act, draft: Draft, s: Sentence, index: number): void {
  // "Lavrov and Rubio spoke", "the foreign ministers of the two countries met": for whom, only the text as a whole tells
  const two =
    draft.people.filter((p) => p.name && !p.weak).length > 1 ||
    (!act.object.length && areOfStates(discourse.x, act.subject[0], s))
  if (!draft.parties.length && !act.site && two) discourse.open.push(draft)
  // "received the credentials of five envoys", "hosted a reception": who they are the next sentence may tell
  if (draft.people.length === 1 && discourse.counted?.sentence !== index)
    if (act.kind === 'reception' || s.chunks.some((c) => isCounted(discourse, c))) discourse.counted = draft
}

/** Whether there is what it would be a part of: a visit, or a page's two lands; and it is no greeting by cable. */
function isOfText(discourse: Discourse, act: Act): boolean {
  const { rule, anchor, object } = act
  const { x, visit, pair } = discourse
  if (rule === 'meeting/turn-of') return !!visit && awaitsVisit(discourse, visit, object)
  if (rule === 'meeting/meetings-in' && !visit) return false
  if (rule === 'meeting/next-talks' && !lastTalks(discourse, act)) return false
  if (rule === 'meeting/talks-row' && pair.length !== 2) return false
  if (rule === 'meeting/talks-at' && !(visit?.from.length && visit.to.length === 1)) return false
  // "The Sultan greets the President" over what tells of a cable
  return !(rule === 'meeting/received' && x.is(anchor, C.speech) && discourse.writesLetters)
}

/** "A met **his Minister of Health**": with nobody of another land; "their" and "its" may be a host’s. */
function isWithOwn({ x }: Discourse, { object: [met, ...more], subject }: Act): boolean {
  const whose = met ? x.is(met.start - 1, C.possessive) : 0
  return subject.length === 1 && !more.length && whose > 0 && whose < THEIR && isOwn(x, met)
}

/** Whether someone can be one whom a traveller meets: nobody of his own land, nor of a third. */
function awaitsVisit(discourse: Discourse, { from, to }: Draft, whom: readonly Mention[]): boolean {
  if (!from.length || !to.length) return false
  return whom.every((m) => {
    const party = m.kind === 'person' ? discourse.someone(m).party : undefined
    return !party || to.some((p) => domestic(p.code, party.code))
  })
}

/** The draft of a meeting of two sides, or of one at a site. */
function draftOf(discourse: Discourse, act: Act, s: Sentence, index: number, a: Side, b: Side): Draft {
  const draft = discourse.draftOf(act, s, index)
  draft.several = b.parties.some((p) => !domestic(p.code, b.parties[0].code))
  // "10 h : rencontre avec A": a row of the programme of a visit that is to come
  if (discourse.visit?.status === 'planned' && act.subjectless && !hasVerb(discourse.x, s) && draft.status === 'held')
    if (a.people.some((one) => discourse.visit!.guests.includes(one))) draft.status = 'planned'
  for (const side of [a, b]) {
    for (const one of side.people) addTo(draft.people, one)
    for (const p of side.parties) pushParty(draft.parties, p)
    // of whom it has become known since he was spoken of
    if (!side.parties.length) for (const one of side.people) if (one.party) pushParty(draft.parties, one.party)
  }
  // "talks between Tokyo and Seoul"
  if (!draft.people.length) capitalsAsStates(discourse.x, draft.parties)
  if (act.site) {
    // a port or a memorial is the host's; a university is a party of its own
    const to = visitOf(discourse, a)?.to ?? []
    // "She will then travel to Windhoek. She will visit a school": of several lands the one in which they are
    const here = to.length > 1 ? (act.places[0] ?? placeOf(discourse, draft, s)) : undefined
    const host = (here && to.find((p) => domestic(p.code, here.entry.code))) ?? to[0]
    const own =
      'kind' in act.site && !(host && isPlaceOnly(discourse, act.site)) ? partyOfBody(act.site, undefined) : undefined
    const p = own ?? (host && { ...host, inferred: true })
    if (p) pushParty(draft.parties, p)
    guides(discourse, act, draft, s, { host, own })
  }
  return draft
}

/** "The Minister of Culture **also took part in the meeting**", "A **attended the call with B**": the one told before. */
function whatOneJoined(discourse: Discourse, act: Act, a: Side, s: Sentence, index: number): Draft | undefined {
  if (!a.people.length || !discourse.x.is(act.anchor, C.attend)) return undefined
  const noun = nounBack(discourse, s)
  // of whom he met, the noun says that it was told
  if (act.object.length && noun < act.anchor) return undefined
  return antecedentOf(discourse, s, index, {
    noun,
    fits: (d) => d.type === 'meeting' && (act.object.length > 0 || isNear(discourse, d, s, index)),
  })
}

/** The visit that is spoken of; of who is on another one, told before, that: "President A will travel to Lomé in May. **President B** will tour the port". */
function visitOf({ visit, drafts, heading }: Discourse, { people }: Side): Draft | undefined {
  const goes = (d: Draft) => d.type === 'visit' && !d.dropped && people.some((one) => d.guests.includes(one))
  return !visit || heading.visits || goes(visit) ? visit : (drafts.findLast(goes) ?? visit)
}

/** "**The meeting** was co-chaired by A and B": the session or talks of the same two told just before. */
function isOfTold(discourse: Discourse, act: Act, { people, parties }: Draft, s: Sentence, index: number): boolean {
  if (act.anchor !== s.start + 1 || discourse.x.is(s.start, C.article) !== DEFINITE) return false
  const told = discourse.drafts.findLast((d) => !d.dropped && (d.type === 'event' || d.type === 'meeting'))
  if (!told || !isNear(discourse, told, s, index)) return false
  if (!parties.every((p) => told.parties.some((q) => domestic(p.code, q.code)))) return false
  for (const one of people) {
    // "the Foreign Ministers of Peru and Chile met": who had no name yet
    const unnamed = told.people.findIndex((p) => !p.name && p.party?.code === one.party?.code)
    if (unnamed >= 0) told.people[unnamed] = one
    else addTo(told.people, one)
  }
  addTold(told, index)
  return true
}

/** "The Secretary and the Minister also discussed": of the meeting told before, whatever dates its topics have. */
function isToldAgain(discourse: Discourse, act: Act, draft: Draft, s: Sentence, index: number): boolean {
  // and of "the ministers of A and B" by name
  const isNamed = (d: Draft) =>
    !d.people.length && d.parties.length === draft.parties.length && sharedParties(d, draft) === d.parties.length
  const old = discourse.drafts.findLast(
    (d) =>
      d.type === 'meeting' &&
      !d.dropped &&
      draft.people.length > 1 &&
      (areThere(draft, d) || (draft.parties.length > 1 && isNamed(d) && isNear(discourse, d, s, index))),
  )
  if (!old) return false
  for (const p of draft.people) addTo(old.people, p)
  old.told.push(index)
  // "In a 14 March call, A and B discussed the launches of 5 March": its own day stands before the verb
  if (!old.date && act.date && act.date.end <= act.anchor) discourse.date(act, old)
  return true
}

/** Those of a sentence were at a meeting, or two of them from either side. */
function areThere({ people }: Draft, told: Draft): boolean {
  const known = people.filter((p) => told.people.includes(p))
  return (
    known.length === people.length ||
    known.some(({ party }) => party && known[0].party && !domestic(party.code, known[0].party.code))
  )
}

/** Told just before, or the one meeting of which all the text before tells: "A and B attended the meeting" closes it. */
function isNear(discourse: Discourse, told: Draft, s: Sentence, index: number): boolean {
  const since = index - lastTold(told)
  if (since <= 3 && told.block >= s.block - 1) return true
  const only = discourse.drafts.every((d) => d === told || d.dropped || d.type !== 'meeting')
  return only && since < 12 && discourse.blocks[s.block].kind === 'paragraph'
}

/** Which side is the other's guest, and who the other is where only a noun tells. */
function giveGuests(discourse: Discourse, { rule }: Act, draft: Draft, a: Side, b: Side, index: number): void {
  if (!b.people.length && b.groups.length === 1 && b.parties.length)
    draft.counterpart = `${discourse.x.tokens.key(b.groups[0].noun)} ${b.parties.map((p) => p.code).join(' ')}`
  if (/\/(received|hosted)$/.test(rule)) draft.guestSide = { guests: b, hosts: a }
  else if (rule === 'meeting/was-received-by') receivedBy(discourse, b, a, index)
  else if (rule === 'meeting/called-on' || rule === 'meeting/handed-a-letter') draft.guestSide = { guests: a, hosts: b }
}

/** Its day: of the act, the round of talks it is of, or the meeting before. */
function giveWhen(discourse: Discourse, act: Act, draft: Draft, s: Sentence, index: number): void {
  const spoken = daySpoken(discourse, act, s, index)
  discourse.date(spoken ? { ...act, date: spoken } : act, draft)
  if (opensRound(discourse, act))
    discourse.round = { who: draft.people[0], draft, visit: discourse.visit, until: s.block + ROUND }
  else giveOfRound(discourse, act, draft, s)
  giveOfTalks(discourse, act, draft, index)
}

/** A port or a memorial without a record of its own: a place, and no party. */
function isPlaceOnly({ x }: Discourse, body: Body): boolean {
  return !body.entry && x.has(body.nameSpan, C.placeOnly)
}
