import { resolve } from './resolving.ts'
import { roleOf } from './roles.ts'
import type { Act, Sentence } from '../clauses/act.ts'
import { hasVerb } from '../clauses/lines.ts'
import { isPlural } from '../clauses/clause.ts'
import { C } from '../word-classes.ts'
import { type Body, type Geo, isCity, type Span } from '../mentions.ts'
import { countryOf, partyOfBody, partyOfGeo, pushParty, domestic } from '../parties.ts'
import type { Someone } from '../people.ts'
import type { Discourse } from './discourse.ts'
import { addTo, sharedParties, type Draft, lastTold } from './draft.ts'
import { joinMeeting, presentBehind } from './comers.ts'
import { bringCompanions } from './delegations.ts'
import { widen } from './destinations.ts'
import { guides, receivedBy } from './hosts.ts'
import { isOwnBody } from './own-bodies.ts'
import { givePartiesOfPeople, placeOf } from './represented.ts'
import { tellRemarks } from './remarks.ts'
import { admitMeeting } from './same-meeting.ts'
import { daySpoken } from './spoken.ts'
import { giveWhere } from './where.ts'
import { dateAsBefore, giveOfRound, giveOfTalks, opensRound, ROUND } from './rounds.ts'

// Meetings, and the visit each is part of.

export function tellMeeting(discourse: Discourse, act: Act, s: Sentence, index: number): void {
  const { x } = discourse
  if (act.rule === 'meeting/meetings-in' && !discourse.visit) return
  if (act.rule === 'meeting/talks-row' && discourse.pair.length !== 2) return
  const { visit: programme } = discourse
  if (act.rule === 'meeting/talks-at' && !(programme?.from.length && programme.to.length === 1)) return
  // "The Sultan greets the President" over what tells of a cable
  if (act.rule === 'meeting/received' && x.is(act.anchor, C.speech) && discourse.writesLetters) return
  let a = resolve(discourse, act.subject, s)
  const b = resolve(discourse, act.object, s)
  // "The heads of state recalled their meeting": those who talk
  if (act.rule === 'meeting/recalled' && a.parties.length < 2)
    a = {
      ...a,
      people: discourse.sides.flatMap((q) => q.people),
      parties: discourse.sides.flatMap((q) => q.parties),
      anaphoric: true,
    }
  // "Meeting of the foreign ministers" on a page of two countries
  if (
    discourse.pair.length === 2 &&
    !act.object.length &&
    !a.parties.length &&
    (act.rule === 'meeting/talks-row' || (act.subject.length === 1 && isPlural(act.subject[0])))
  )
    a = { ...a, parties: discourse.pair.map((p) => ({ ...p, inferred: true })), anaphoric: false }
  else if (
    (act.subjectless && !act.subject.length) ||
    (!a.people.length && !a.parties.length && (a.anaphoric || a.groups.length))
  ) {
    const visit = discourse.visit
    // "Visit of Minister A to Berlin, meeting with B"
    const here = visit?.told.includes(index) && act.subjectless && !act.subject.length && discourse.listsDays(s)
    if (visit && visit.guests.length && (a.groups.length || !discourse.subject || here))
      a = { ...a, people: visit.guests.slice(0, 1), parties: visit.from }
    else if (discourse.subject && !a.people.length) a = { ...discourse.subject, anaphoric: true }
  }
  // "met with senior officials, including Prime Minister X and Minister Y"
  const group = act.object.at(-1)
  if (group?.kind === 'group' || (group?.kind === 'person' && group.plural && !group.name))
    for (const c of s.chunks) {
      if (c.kind !== 'person' || c.plural || c.start < group.end || roleOf(discourse, s, c) !== C.including) continue
      const one = discourse.someone(c)
      addTo(b.people, one)
      if (one.party) pushParty(b.parties, one.party)
      else if (b.parties.length === 1) one.party = { ...b.parties[0], inferred: true }
    }
  // the hosts of the visit, whoever of them comes
  if (act.rule === 'meeting/talks-at') for (const p of programme!.to) pushParty(b.parties, { ...p, inferred: true })
  bringCompanions(discourse, act, s, a, b)
  // "received the Minister in the presence of A and B": the host's, where nothing says whose they are
  const present = x.nounFirst ? [] : presentBehind(discourse, s, act.anchor, act.object)
  const draft = discourse.draftOf(act, s, index)
  // "10 h : rencontre avec A": a row of the programme of a visit that is to come
  if (discourse.visit?.status === 'planned' && act.subjectless && !hasVerb(x, s) && draft.status === 'held')
    if (a.people.some((one) => discourse.visit!.guests.includes(one))) draft.status = 'planned'
  for (const side of [a, b]) {
    for (const one of side.people) addTo(draft.people, one)
    for (const p of side.parties) pushParty(draft.parties, p)
  }
  if (act.site) {
    // a port or a memorial is the host's; a university is a party of its own
    const host = discourse.visit?.to[0]
    const own =
      isBody(act.site) && !(host && isPlaceOnly(discourse, act.site)) ? partyOfBody(act.site, undefined) : undefined
    const p = own ?? (host && { ...host, inferred: true })
    if (p) pushParty(draft.parties, p)
    guides(discourse, act, draft, s, host)
  }
  // "The Secretary and the Minister also discussed": of the meeting told before, whatever dates its topics have
  if (act.rule === 'meeting/discussed-with') {
    // and of "the ministers of A and B" by name
    const isNamed = (d: Draft) =>
      !d.people.length && d.parties.length === draft.parties.length && sharedParties(d, draft) === d.parties.length
    const old = discourse.drafts.findLast(
      (d) =>
        d.type === 'meeting' &&
        !d.dropped &&
        draft.people.length > 1 &&
        (draft.people.every((p) => d.people.includes(p)) ||
          (draft.parties.length > 1 && isNamed(d) && isNear(discourse, d, s, index))),
    )
    if (old) {
      for (const p of draft.people) addTo(old.people, p)
      old.told.push(index)
      // "In a 14 March call, A and B discussed the launches of 5 March": its own day stands before the verb
      if (!old.date && act.date && act.date.end <= act.anchor) discourse.date(act, old)
      return
    }
  }
  if (!b.people.length && b.groups.length === 1 && b.parties.length)
    draft.counterpart = `${x.tokens.key(b.groups[0].noun)} ${b.parties.map((p) => p.code).join(' ')}`
  if (/\/(received|hosted)$/.test(act.rule)) draft.guestSide = { guests: b, hosts: a }
  else if (act.rule === 'meeting/was-received-by') receivedBy(discourse, b, a, index)
  else if (act.rule === 'meeting/called-on' || act.rule === 'meeting/handed-a-letter')
    draft.guestSide = { guests: a, hosts: b }
  // "The Minister of Culture also took part in the meeting"
  if (!act.object.length && act.rule === 'meeting/held-talks-with' && x.is(act.anchor, C.attend) && a.people.length) {
    const told = discourse.drafts.findLast((d) => !d.dropped && d.type === 'meeting')
    if (told?.type === 'meeting' && isNear(discourse, told, s, index)) {
      joinMeeting(discourse, told, a.people, index)
      return
    }
  }
  // a person without a party: the side that is not yet there
  giveWhere(discourse, act, draft, s)
  if (discourse.visit?.wide) widen(discourse, draft, placeOf(discourse, draft, s))
  if (act.occasion) draft.occasion = act.occasion
  givePartiesOfPeople(discourse, draft, a, b, s)
  joinMeeting(discourse, draft, present, index)
  const spoken = daySpoken(discourse, act, s, index)
  discourse.date(spoken ? { ...act, date: spoken } : act, draft)
  if (opensRound(discourse, act))
    discourse.round = { who: draft.people[0], draft, visit: discourse.visit, until: s.block + ROUND }
  else if (!draft.date || !draft.places.length) giveOfRound(discourse, act, draft, s)
  dateAsBefore(discourse, act, draft, s, index)
  giveOfTalks(discourse, act, draft, index)
  if (!b.people.length && !b.parties.length && discourse.visit && act.subject.length && !act.site)
    giveOtherSide(draft, discourse.visit, placeOf(discourse, draft, s))
  // "The Prime Minister of Greece met the President of Greece": told of both, and of no other
  const known = [...a.people, ...b.people]
  if (a.people.length && b.people.length && known.every((one) => one.party && !one.party.inferred))
    if (known.every((one) => domestic(one.party!.code, known[0].party!.code))) return
  if (draft.parties.length < 2 && !act.site && (act.object.length || a.anaphoric)) {
    // the other side of the visit spoken of
    const v = discourse.visit
    // "In North Macedonia on April 28, she will meet with government leaders"
    const here = v && v.to.length > 1 ? placeOf(discourse, draft, s) : undefined
    const there = here && v?.to.find((p) => domestic(p.code, here.entry.code))
    if (there && draft.parties.every((p) => !domestic(p.code, there.code)))
      pushParty(draft.parties, { ...there, inferred: true })
    const hosted = v && draft.parties.some((p) => v.to.some((q) => domestic(p.code, q.code)))
    if (v)
      for (const p of hosted ? v.from : [...v.from, ...v.to])
        if (draft.parties.length < 2 && !draft.parties.some((q) => q.code === p.code || domestic(q.code, p.code)))
          pushParty(draft.parties, { ...p, inferred: true })
  }
  // who hands over credentials hands them to the document's own
  const toHome = act.rule === 'meeting/called-on' && !act.object.length
  if (
    (draft.parties.length < 2 || toHome) &&
    discourse.home &&
    !draft.parties.some((p) => domestic(p.code, discourse.home!.code)) &&
    draft.parties.length
  )
    pushParty(draft.parties, { ...discourse.home, inferred: true })
  // an ambassador who calls at a ministry calls at one of the land to which he is sent
  const posted = act.rule === 'meeting/called-on' ? draft.people[0]?.offices.find((o) => o.posted)?.posted : undefined
  if (x.nounFirst && posted && draft.parties.length === 1 && act.object.some((m) => m.kind === 'body' && m.arm))
    pushParty(draft.parties, { ...partyOfGeo(posted), inferred: true })
  const unknown = draft.people.some((p) => !p.party && !p.weak) && draft.parties.length === 1
  // "visited the city of Osijek and met with Mayor A": at home
  const where = unknown ? s.chunks.find(isCity) : undefined
  // "traveled to Atlanta, where he met State Refugee Coordinator A": on tour in his own land
  const onTour = where && where.entry.capitalOf?.length !== 2 && discourse.home?.inferred && !act.site
  if (
    where &&
    domestic(where.entry.code, draft.parties[0].code) &&
    draft.people.every((p) => p.party || isLocal(discourse, p) || (onTour && p.offices.length > 0))
  )
    return
  // "He will meet:" and a list
  // and "received the credentials of four ambassadors:"
  const untold = act.object.every((m) => m.kind === 'person' && m.plural && !m.name && !m.owners)
  if (x.isPunct(s.end - 1, 58) && untold) {
    discourse.roll = draft
    if (draft.people.length || draft.parties.length) return
  }
  if (draft.parties.length < 2 && !unknown) {
    // "Lavrov and Rubio spoke": for whom, only the text as a whole can tell
    if (!draft.parties.length && !act.site && draft.people.filter((p) => p.name && !p.weak).length > 1)
      discourse.open.push(draft)
    // "received the credentials of five envoys": who they are the next sentence may tell
    if (draft.people.length === 1 && s.chunks.some((c) => c.kind === 'person' && c.plural && !c.owners))
      discourse.counted = draft
    return
  }
  // the only side told is our own, and so is the official without one
  const { home } = discourse
  if (unknown && home && domestic(draft.parties[0].code, home.code) && draft.people.every((p) => !p.party)) return
  if (!unknown && draft.parties.every((p) => domestic(p.code, draft.parties[0].code))) return
  // "The Prime Minister met the Governor of Irbid": of the one state of which the text is
  const [one] = draft.parties
  if (unknown && home && one.code !== home.code && domestic(one.code, home.code) && isOfState(discourse, draft)) return
  if (
    !b.people.length &&
    b.parties.length &&
    b.groups.length &&
    a.parties.length &&
    b.parties.every((p) => a.parties.some((q) => domestic(p.code, q.code)))
  )
    return
  // inside one's own state: the ambassador's host country aside, a tour at home
  if (
    act.site &&
    draft.places[0] &&
    !draft.parties.some((p) => countryOf(p.code) && countryOf(p.code) !== draft.places[0].entry.country)
  )
    return
  const ownerCountry = act.site && isBody(act.site) ? act.site.owner?.entry.country : undefined
  if (ownerCountry && draft.parties.every((p) => !countryOf(p.code) || countryOf(p.code) === ownerCountry)) return
  if (a.groups.some((g) => g.business) && b.groups.some((g) => g.business)) return
  if (isOwnBody(discourse, draft, s)) return
  discourse.sides =
    draft.people.length >= 2
      ? draft.people
          .slice(0, 6)
          .map((p) => ({ people: [p], parties: p.party ? [p.party] : [], groups: [], anaphoric: false }))
      : [a, b]
  if (act.rule === 'meeting/remarks-at') tellRemarks(discourse, draft)
  admitMeeting(discourse, act, draft, index)
}

/** Told just before, or the one meeting of which all the text before tells: "A and B attended the meeting" closes it. */
function isNear(discourse: Discourse, told: Draft, s: Sentence, index: number): boolean {
  const since = index - lastTold(told)
  if (since <= 3 && told.block >= s.block - 1) return true
  const only = discourse.drafts.every((d) => d === told || d.dropped || d.type !== 'meeting')
  return only && since < 12 && discourse.blocks[s.block].kind === 'paragraph'
}

/** Whoever has no party holds an office of a state's government. */
function isOfState({ x, people }: Discourse, { people: all }: Draft): boolean {
  return all.every((p) => p.party || p.offices.some((o) => x.has(o.span, C.stateOffice) && people.level(o) === 1))
}

/** A port or a memorial without a record of its own: a place, and no party. */
function isPlaceOnly({ x }: Discourse, body: Body): boolean {
  return !body.entry && x.has(body.nameSpan, C.placeOnly)
}

/** A mayor or governor, who acts for a place. */
function isLocal(discourse: Discourse, one: Someone): boolean {
  const level = one.offices.length > 0 ? discourse.people.level(one.offices[0]) : 0
  return level === 4 || level === 5
}

/** "hosted a banquet", "held talks": within a visit the other side is the one that is not told. */
function giveOtherSide(draft: Draft, visit: Draft, where: Geo | undefined): void {
  const guest =
    draft.people.some((p) => visit.guests.includes(p)) ||
    draft.parties.some((p) => visit.from.some((f) => f.code === p.code))
  const host =
    draft.people.some((p) => visit.hosts.includes(p)) ||
    draft.parties.some((p) => visit.to.some((f) => domestic(f.code, p.code)))
  if (host && !guest) {
    if (visit.guests[0] && draft.people.length) addTo(draft.people, visit.guests[0])
    for (const p of visit.from) pushParty(draft.parties, { ...p, inferred: true })
  } else if (guest && !host) {
    // of several lands the one in which they are
    const there = visit.to.find((p) => where && domestic(p.code, where.entry.code)) ?? visit.to[0]
    if (there) pushParty(draft.parties, { ...there, inferred: true })
  }
}

function isBody(site: Body | Span): site is Body {
  return 'kind' in site
}
