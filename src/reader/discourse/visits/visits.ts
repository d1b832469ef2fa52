import { Shape } from '../../../text/tokens.ts'
import type { Act, Sentence } from '../../clauses/act.ts'
import type { Context } from '../../context.ts'
import { type DateChunk, type Geo, isCity, isHeOrShe, type Mention } from '../../mentions.ts'
import { countryOf, domestic, type Party, partyOf, partyOfGeo, pushParty } from '../../parties.ts'
import type { Someone } from '../../people.ts'
import { C, MUNICIPAL, THERE } from '../../word-classes.ts'
import { giveAnnounced } from '../layout/announced.ts'
import { leads } from '../meetings/comers.ts'
import { giveSize } from './delegations.ts'
import { giveDestination, goWhither, metAt } from './destinations.ts'
import type { Discourse } from '../discourse.ts'
import { isBack } from './homecoming.ts'
import { addTo, type Draft, type Side, lastTold } from '../draft.ts'
import { regionOf } from '../who/represented.ts'
import { resolve } from '../who/resolving.ts'
import { isThereWith, roleOf } from '../who/roles.ts'
import { admitVisit } from './same-visit.ts'
import { kindBehind } from './visit-kind.ts'

// Visits as clauses tell them: who comes, from where and to where, at whose invitation.

/** A visit that a clause tells: who comes, from where and to where, and whether it was told before. */
export function tellVisit(discourse: Discourse, act: Act, s: Sentence, index: number): void {
  if (act.rule === 'visit/spoken-of') {
    spokenOf(discourse, act, s, index)
    return
  }
  if (isRoll(discourse, act, s) || (act.rule === 'visit/was-welcomed' && isBack(discourse, s))) return
  const guest = whoTravels(discourse, act, s, index)
  const draft = discourse.draftOf(act, s, index)
  draft.guests.push(...guest.people)
  if (act.subjectless && !act.subject.length) draft.borrowed = true
  for (const p of guest.parties) pushParty(draft.from, p)
  // his own ambassador there is among those who meet a traveller, and no host
  const hosts = abroadOf(guest, resolve(discourse, act.object, s))
  draft.hosts.push(...hosts.people)
  giveWhither(discourse, act, draft, guest, s, index)
  // "A a reçu B dans le cadre de la visite qu’ils effectuent": who is at home there is no traveller
  const abroad = draft.guests.filter((one) => !one.party || !draft.to.every((p) => domestic(p.code, one.party!.code)))
  if (draft.to.length && abroad.length) draft.guests.splice(0, draft.guests.length, ...abroad)
  giveThoseBeside(discourse, act, draft, s)
  giveInviters(discourse, act, draft, hosts, s)
  giveLeaders(discourse, draft, guest, s)
  giveSize(discourse, draft, s, [...act.subject, ...guest.groups])
  giveWhence(discourse, act, draft, guest)
  for (const h of draft.hosts) if (h.party) pushParty(hosts.parties, h.party)
  // "invited by the Friendship Association": an entry under a heading that says whither; prose of several sentences says so itself
  const { kind, end } = discourse.blocks[s.block]
  if (!draft.to.length && discourse.heading.to && (kind === 'item' || s.end >= end))
    pushParty(draft.to, { ...discourse.heading.to, inferred: true })
  if (!draft.to.length) for (const p of hosts.parties) pushParty(draft.to, { ...p, inferred: true })
  if (draft.kind === 'unspecified') draft.kind = kindBehind(discourse.x, s, act)
  giveDays(discourse, act, draft)
  if (act.occasion) draft.occasion = act.occasion
  giveAnnounced(discourse, draft, s)
  const to = [...draft.to]
  const kept = keepVisit(discourse, act, draft)
  givePartiesOfHosts(discourse, act, draft, to.length === 1 ? to : (kept?.to ?? []), s)
}

/** "**Minister A** arrived", "He paid a visit", "will visit": who travels, by the words of the clause or what was told before. */
function whoTravels(discourse: Discourse, act: Act, s: Sentence, index: number): Side {
  let guest = resolve(discourse, act.subject, s)
  const own = act.subject.length ? undefined : speakerOf(discourse, act, s)
  if (own) guest = { ...guest, parties: [{ ...own, inferred: true }] }
  else if (act.subjectless && !act.subject.length) guest = discourse.subject ?? guest
  return (
    whoIsAbroad(discourse, act, guest) ?? whoWasMet(discourse, act, guest, index) ?? ofWhence(discourse, act, guest)
  )
}

/** "**Fourteen people** came over **from Brno** to", "a delegation arrived in Bern **from Paris**": of the town that they leave, or its land. */
function ofWhence({ x, home }: Discourse, { whence }: Act, guest: Side): Side {
  if (!whence || guest.parties.length || !guest.groups.some((g) => g.delegation || g.count)) return guest
  if (home && domestic(home.code, whence.entry.code)) return guest
  const { entry } = whence
  const land = entry.capitalOf?.length === 2 ? x.gazetteer.byCode(entry.capitalOf) : undefined
  return { ...guest, parties: [{ ...partyOf(land ?? entry, whence), inferred: true }] }
}

/** "President A of Mali received President B. **He** had been **there** in 2021": no one goes where he is at home, so it is the visitor. */
function whoIsAbroad(
  { x, visit }: Discourse,
  { subject, to, whither }: Act,
  { people: [one, ...more], anaphoric }: Side,
): Side | undefined {
  if (!one?.party || more.length || !anaphoric || !visit?.guests.length || subject.some((m) => !isHeOrShe(m)))
    return undefined
  const there = to.length ? to.map(partyOfGeo) : whither && x.is(whither.start, C.there) === THERE ? visit.to : []
  const isThere = (p: Party) => there.some((q) => domestic(p.code, q.code))
  const guest = visit.guests.find(({ gender }) => !gender || !one.gender || gender === one.gender)
  if (!isThere(one.party) || !guest || visit.guests.includes(one) || !visit.from.length || visit.from.some(isThere))
    return undefined
  return { people: [guest], parties: [...visit.from], groups: [], anaphoric: true }
}

/** "to Peru", "here", "in Lima": where a visit goes and where it stops, by its clause, else by what its sentence and the one before say. */
function giveWhither(discourse: Discourse, act: Act, draft: Draft, guest: Side, s: Sentence, index: number): void {
  // "La ville de Sherbrooke a accueilli": a city that receives is the party, the seat of a state's government its state
  const receives =
    act.rule === 'visit/received' && act.to.length === 1 && act.to[0].entry.kind === 'city' ? act.to[0] : undefined
  if (receives && receives.entry.capitalOf?.length !== 2) {
    pushParty(draft.to, partyOfGeo(receives))
    draft.places.push(receives)
  } else giveDestination(discourse, draft, act.to)
  if (!act.to.length && act.whither) goWhither(discourse, draft, act.whither)
  // "They will visit Germany", said of those whom a sentence before told together with it
  const from = draft.from.filter((p) => draft.to.every((q) => !domestic(p.code, q.code)))
  if (guest.anaphoric && from.length && from.length < draft.from.length)
    draft.from.splice(0, draft.from.length, ...from)
  if (act.returned) giveReturn(discourse, draft, guest)
  // "continued his visit to three states in Lima": where it is said to be
  const froms = draft.from.length ? draft.from : [discourse.home ?? discourse.guessed].filter((p) => p !== undefined)
  const stops = act.places.filter((g) => g.entry.kind === 'city' && !froms.some((p) => domestic(p.code, g.entry.code)))
  if (!draft.to.length && stops.length && froms.length) giveDestination(discourse, draft, stops)
  if (!draft.to.length && !act.whither && act.subject.length)
    giveDestination(discourse, draft, townOf(discourse, act, s, froms))
  if (!draft.to.length && draft.from.length && act.rule === 'visit/was-welcomed')
    giveDestination(discourse, draft, townOfArrival(discourse, s))
  // "met President A in Kigali. He is on an official visit": where he was met
  const isSaid = draft.to.length || act.to.length || act.whither || discourse.x.nounFirst
  const met = isSaid ? undefined : metAt(discourse, draft, index)
  if (met) giveDestination(discourse, draft, [met])
  // "est rentré à Tunis au terme d’une visite en Libye": the stops lie in the land visited
  const lies = (g: Geo) =>
    !draft.to.length || draft.to.some((p) => (countryOf(p.code) ?? g.entry.country) === g.entry.country)
  draft.places.push(...act.places.filter((g) => !draft.places.includes(g) && lies(g)))
}

/** "The Mayor of Addis Ababa made the return trip": back to whence others came to him, who is of the land to which they came. */
function giveReturn(discourse: Discourse, draft: Draft, { parties: [own], people: [one] }: Side): void {
  const came = discourse.lastDraft(
    'visit',
    (d) => d.from.length > 0 && (own ? d.to.some((p) => domestic(p.code, own.code)) : d.to.length === 1),
  )
  if (came && one && !own) pushParty(draft.from, (one.party = { ...came.to[0], inferred: true }))
  // "A return visit is planned for autumn"
  else if (came && !own) for (const p of came.to) pushParty(draft.from, { ...p, inferred: true })
  for (const p of came?.from ?? []) pushParty(draft.to, { ...p, inferred: true })
}

/** "accompanied by B", "led by C", "invited by D": who came along and who receives, by their roles in the sentence. */
function giveThoseBeside(discourse: Discourse, act: Act, draft: Draft, s: Sentence): void {
  const { x } = discourse
  // "travelled to Walvis Bay, where he inspected the port together with A": who was there, not who came along
  const acts = discourse.actsOf(s).filter((a) => a.anchor > act.end)
  const toured = acts.find((a) => a.site)?.anchor ?? Infinity
  // "travelled to Oslo, where he met with officials, including the Mayor"
  const met = acts.find((a) => a.type === 'meeting')?.anchor ?? Infinity
  for (const c of s.chunks) {
    if (c.kind !== 'person' || c.plural || c.start >= toured || act.subject.includes(c)) continue
    if (isThereWith(discourse, s, c)) continue
    const role = roleOf(discourse, s, c)
    if (role === C.invited) for (const one of resolve(discourse, [c], s).people) addTo(draft.hosts, one)
    const behind = c.start > draft.spans[0].start || x.is(s.start, C.accompanied)
    const comes =
      role === C.led ||
      (behind &&
        (role === C.accompanied ||
          (role === C.including && c.start < met) ||
          role === C.together ||
          goesWith(x, act, s, c)))
    if (!comes) continue
    const one = discourse.someone(c)
    // "talks which are to be co-chaired by his Malawian counterpart": no traveller is of the land visited
    const there = one.party && act.to.some((g) => domestic(g.entry.code, one.party!.code))
    if (!there) addTo(draft.guests, one)
  }
}

/** "at the **Governor’s** invitation", "at the invitation of **Quebec’s authorities**", "Accueilli par **A**": who invites or welcomes. */
function giveInviters(discourse: Discourse, act: Act, draft: Draft, hosts: Side, s: Sentence): void {
  const { x } = discourse
  inviters(discourse, act, draft, s)
  // "Accueilli à l’aéroport par A, le président entame une visite"
  const welcomed = x.nounFirst && x.is(s.start, C.receive) && x.is(s.start, C.past)
  for (const c of welcomed ? s.chunks : [])
    if (c.kind === 'person' && !c.plural && c.start < act.anchor && isBy(x, c.start) && !act.subject.includes(c))
      addTo(draft.hosts, discourse.someone(c))
  // "at the invitation of Quebec’s authorities"
  for (const c of s.chunks) {
    if ((c.kind !== 'group' && c.kind !== 'body') || roleOf(discourse, s, c) !== C.invited) continue
    for (const p of resolve(discourse, [c], s).parties) pushParty(hosts.parties, p)
  }
}

/** Of a delegation that travels, the one who leads it. */
export function giveLeaders(discourse: Discourse, draft: Draft, { groups }: Side, s: Sentence): void {
  // "A leads an eight-member delegation which departs for Warsaw"
  for (const g of groups) {
    if (draft.guests.length || !g.delegation) continue
    const before = s.chunks[s.chunks.indexOf(g) - 1]
    if (before?.kind === 'person' && !before.plural && leads(discourse, before, g))
      draft.guests.push(discourse.someone(before))
  }
  // "The Italian delegation is in Algeria until Friday": the one whose leader was told
  const leader = discourse.group?.leader
  if (leader?.party && !draft.guests.length && groups.some((g) => g.delegation && g.definite))
    if (draft.from.some((p) => p.code === leader.party!.code)) draft.guests.push(leader)
}

/** Whence they come of whom that is not said: by the heading, the land that they leave, or whose document it is. */
function giveWhence({ x, heading, home, visit }: Discourse, act: Act, draft: Draft, { groups }: Side): void {
  if (draft.from.length) return
  if (heading.from) {
    pushParty(draft.from, { ...heading.from, inferred: true })
    return
  }
  // who acts for nobody known is of the land that he leaves; but "many people came from Poland"
  const left = act.whence?.entry.country && !home ? x.gazetteer.byCode(act.whence.entry.country) : undefined
  if (left && !groups.length) pushParty(draft.from, { ...partyOf(left, act.whence!), inferred: true })
  // "a delegation would visit Fujian": the document's own
  else if (home && !visit && !draft.guests.length && groups.some((g) => g.delegation && !g.owners.length))
    if (act.to.every((g) => !domestic(g.entry.code, home.code))) pushParty(draft.from, { ...home, inferred: true })
}

/** Its days; those of a stop are not the journey's, which has begun where one was met in the land before. */
function giveDays(discourse: Discourse, act: Act, draft: Draft): void {
  if (act.onward && hasBegun(discourse, draft)) draft.status = 'held'
  else discourse.date(act, draft)
  // who "is on a visit" has come
  if (draft.open && discourse.x.is(act.anchor, C.be)) draft.open = false
  draft.arrival = !!draft.date && act.rule === 'visit/arrived-in' && !act.days
  if (!draft.date && act.days) draft.days = act.days
}

/** Keeps a visit, or adds it to the one told before, whose length it may tell; the visit that there is now. */
function keepVisit(discourse: Discourse, act: Act, draft: Draft): Draft | undefined {
  const { x, timeline, visit: spoken } = discourse
  const kept = admitVisit(discourse, draft)
  if (kept === draft) {
    // "the relations have been strong **since** the King's visit in 2015": what follows is no part of it
    if (act.date && x.is(x.beforeArticle(act.anchor), C.since)) discourse.visit = spoken
    return kept
  }
  // "left for Nouakchott on Tuesday, where he will pay a visit of two days"
  if (kept?.date && act.days && !draft.date && !act.ends) kept.date = timeline.lasting(kept.date, act.days)
  // "has ended a three-day mission. She arrived in Bissau on Tuesday"
  if (kept?.arrival && kept.days && kept.date === draft.date) kept.date = timeline.lasting(kept.date!, kept.days)
  // "leaves today for Mexico, where he will lead a mission until Sunday"
  if (kept?.date && act.until && !draft.date) kept.date = timeline.until(kept.date, act.until)
  return kept
}

/** Who invites or receives is of the party visited, of a journey to several of that of which the clause tells; a mayor is of his city. */
function givePartiesOfHosts(
  discourse: Discourse,
  { to }: Act,
  { hosts }: Draft,
  visited: readonly Party[],
  s: Sentence,
): void {
  const city = to.length === 1 && to[0].entry.kind === 'city' ? to[0] : undefined
  for (const h of hosts) {
    const mayor = city && h.offices.some((o) => discourse.people.level(o) === MUNICIPAL)
    if (mayor) h.party ??= { ...partyOfGeo(city), inferred: true }
    else if (visited.length === 1) h.party ??= { ...regionOf(discourse, visited[0], h, s), inferred: true }
  }
}

/** "travelled to Muscat **with** the Governor, A": right behind the verb, the place or the day, and no talks with him. */
function goesWith(x: Context, act: Act, s: Sentence, c: Mention): boolean {
  const p = x.is(c.start - 1, C.possessive) ? c.start - 2 : x.beforeArticle(c.start)
  // "with Minister A **and Minister B**"
  const before = s.chunks[s.chunks.indexOf(c) - 1]
  const joined = x.is(p, C.and) && before?.kind === 'person' && before.end >= p - 1
  if (joined && goesWith(x, act, s, before)) return true
  if (x.nounFirst || !x.is(p, C.with) || p < act.anchor || !/\/(travelled-to|arrived-in|visited)$/.test(act.rule))
    return false
  return p === x.after(act.anchor) || s.chunks.some((m) => m.end === p && (m.kind === 'geo' || m.kind === 'date'))
}

/** "President A of Peru held talks with President B as part of **his** visit to Peru", "**Her** visit to Peru began on Monday": not of whom is at home there. */
function whoWasMet(
  discourse: Discourse,
  act: Act,
  { people: [one, ...more], anaphoric }: Side,
  index: number,
): Side | undefined {
  const home = (p: Party | undefined) => !!p && act.to.length > 0 && act.to.every((g) => domestic(p.code, g.entry.code))
  if (!one || more.length || !home(one.party)) return undefined
  // "met the Mayor of Lviv, **who** is visiting Kyiv"
  if (act.subject[0] && discourse.x.is(act.subject[0].end + 1, C.who)) return undefined
  const met = discourse.drafts.findLast(
    (d) => d.type === 'meeting' && !d.dropped && lastTold(d) >= (anaphoric || act.subjectless ? index - 1 : index),
  )
  if (!met?.people.includes(one)) return undefined
  const others = met.people.filter((other) => other !== one && other.party && !home(other.party))
  const [other] = others
  return others.length === 1 ? { people: [other], parties: [other.party!], groups: [], anaphoric: false } : undefined
}

/** "consultations **in Kyiv** as part of the visit of the Prime Minister of Poland": the one foreign town in which the visit's sentence is. */
function townOf({ x }: Discourse, act: Act, s: Sentence, own: readonly Party[]): Geo[] {
  let during = false
  for (let k = Math.max(s.start, act.anchor - BEFORE); k < act.anchor; k++)
    during ||= !!x.is(k, C.during) && x.after(k) <= act.anchor
  if (!during || !own.length) return []
  const towns = s.chunks.filter((c): c is Geo => isCity(c) && x.is(c.start - 1, C.in) > 0)
  const abroad = towns.filter((g) => !own.some((p) => domestic(p.code, g.entry.code)))
  return towns.length === 1 ? abroad : []
}

/** "was welcomed **at the airport of Lusaka**". */
function townOfArrival({ x, geoInside }: Discourse, { chunks }: Sentence): Geo[] {
  for (const c of chunks)
    for (let k = c.start; c.kind === 'body' && x.is(c.start, C.arrivalSite) && k < c.end; k++) {
      const geo = geoInside.get(k)
      if (geo && isCity(geo)) return [geo]
    }
  return []
}

/** Tokens from the words that lead in a visit to its noun. */
const BEFORE = 8

/** "The President, the Premier and the Speaker all visited Canada", "paid visits": offices that went there at some time or other. */
function isRoll({ x }: Discourse, { subject, anchor, end, date }: Act, s: Sentence): boolean {
  if (date || subject.length < 2 || s.chunks.some((c) => c.kind === 'date')) return false
  if (!subject.every((m) => m.kind === 'person' && !m.name && m.offices.length > 0)) return false
  if (subject.length > 2) return true
  for (let k = anchor; k < end; k++) if (x.is(k, C.visitNoun) && x.isPlural(x.after(k) - 1)) return true
  return false
}

/** A traveller was told before to be in that land, on a visit or at a meeting with those who are at home. */
function hasBegun(discourse: Discourse, draft: Draft): boolean {
  const goes = (one: Someone) => draft.guests.includes(one)
  const there = (p: Party) => draft.to.some((q) => domestic(p.code, q.code))
  return discourse.drafts.some(
    (d) =>
      !d.dropped &&
      d.status === 'held' &&
      (d.type === 'visit'
        ? d.guests.some(goes) && d.to.some(there)
        : d.kind !== 'call' && d.people.some(goes) && d.parties.some(there)),
  )
}

/** "has accepted the **Governor’s** invitation to travel to": whose the invitation is. */
function inviters(discourse: Discourse, act: Act, draft: Draft, s: Sentence): void {
  const { x } = discourse
  for (const c of s.chunks) {
    if (c.kind !== 'person' || c.plural || c.weak || c.end > act.anchor || act.subject.includes(c)) continue
    const noun = x.is(c.end, C.invited) ? 0 : x.is(c.end, C.invitation)
    if (!noun || !(x.tokens.shape[c.end - 1] & Shape.possessive)) continue
    for (const one of resolve(discourse, [c], s).people) if (!draft.guests.includes(one)) addTo(draft.hosts, one)
  }
}

/** "par son homologue", "par le ministre": who stands at k is the doer. */
function isBy(x: Context, k: number): boolean {
  let p = k - 1
  while (x.is(p, C.article) || x.is(p, C.possessive)) p--
  return !!x.is(p, C.by)
}

/** Those of a side who are of another state than the travellers. */
function abroadOf(guest: Side, { people, parties, ...rest }: Side): Side {
  const isAbroad = (p: Party | undefined) => !p || guest.parties.every((q) => !domestic(p.code, q.code))
  return { ...rest, people: people.filter((one) => isAbroad(one.party)), parties: parties.filter(isAbroad) }
}

/** "During the visit": the journey behind a reception told before, where the text tells of no other. */
function spokenOf(discourse: Discourse, act: Act, s: Sentence, index: number): void {
  if (discourse.heading.visits || discourse.drafts.some((d) => d.type === 'visit')) return
  const meeting = discourse.drafts.find(
    (d) => d.type === 'meeting' && !d.dropped && d.guestSide && /received|hosted|called-on/.test(d.rule),
  )
  const abroad = meeting?.guestSide ? undefined : metAbroad(discourse, act, s)
  const sides = meeting?.guestSide ?? abroad?.sides
  if (!sides) return
  const { guests, hosts } = sides
  const draft = discourse.draft(
    'visit',
    {
      kind: act.kind,
      status: 'held',
      rule: act.rule,
      start: act.anchor,
      end: act.end,
    },
    s,
    index,
  )
  draft.guests.push(...guests.people)
  draft.hosts.push(...hosts.people)
  for (const p of guests.parties) pushParty(draft.from, p)
  for (const p of hosts.parties) pushParty(draft.to, { ...p, inferred: true })
  if (abroad) giveDestination(discourse, draft, abroad.places)
  admitVisit(discourse, draft)
}

/** "Within his visit, **A** was received by B": of whom a meeting in a town of another land was told, and where that was. */
function metAbroad(
  discourse: Discourse,
  act: Act,
  s: Sentence,
): { readonly sides: NonNullable<Draft['guestSide']>; readonly places: readonly Geo[] } | undefined {
  const who = s.chunks.find((m) => (m.kind === 'person' && !m.weak && !m.plural) || isHeOrShe(m))
  const [one, ...more] = who ? resolve(discourse, [who], s).people : []
  const own = one?.party
  if (!own || more.length || discourse.x.nounFirst || act.anchor - s.start > OPENS_WITHIN) return undefined
  const isAbroad = (g: Geo) => !domestic(own.code, g.entry.code)
  const met = discourse.lastDraft('meeting', (d) => d.people.includes(one) && d.places.length > 0)
  const there = met?.parties.filter((p) => met.places.every((g) => isAbroad(g) && domestic(p.code, g.entry.code)))
  if (!met || met.kind === 'call' || met.status !== 'held' || !there?.length) return undefined
  const side = { groups: [], anaphoric: false }
  return {
    sides: { guests: { ...side, people: [one], parties: [own] }, hosts: { ...side, people: [], parties: there } },
    places: met.places,
  }
}

/** Tokens from the beginning of a sentence to the visit within which it tells of something: "Within the framework of his visit". */
const OPENS_WITHIN = 8

/** "**Visiting** Foreign Minister A met Prime Minister B", "received a **visiting** delegation from Gabon": whoever is met so is on a journey. */
export function tellVisitors(discourse: Discourse, s: Sentence, index: number): void {
  const { x, drafts } = discourse
  if (x.nounFirst) return
  for (const c of s.chunks) {
    const isOne = c.kind === 'person' ? !c.weak && !c.plural : c.kind === 'group' && c.delegation
    if (!isOne || !isVisiting(x, c)) continue
    const met = drafts.findLast((d) => d.type !== 'visit' && d.type !== 'event' && !d.dropped && d.told.includes(index))
    const guest = resolve(discourse, [c], s)
    const [own] = guest.parties
    if (!met || met.kind === 'call' || !own || !met.parties.some((p) => domestic(p.code, own.code))) continue
    const others = met.parties.filter((p) => !domestic(p.code, own.code))
    const place = met.places.find((g) => !domestic(own.code, g.entry.code))
    if (!place && (others.length !== 1 || !countryOf(others[0].code))) continue
    const told = {
      kind: 'unspecified',
      status: 'held',
      rule: 'visit/visiting',
      start: c.start - 1,
      end: c.end,
    } as const
    const draft = discourse.draft('visit', told, s, index)
    draft.guests.push(...guest.people)
    pushParty(draft.from, own)
    if (place) giveDestination(discourse, draft, [place])
    else pushParty(draft.to, { ...others[0], inferred: true })
    giveSize(discourse, draft, s, guest.groups)
    admitVisit(discourse, draft)
  }
}

/** "**visiting** Prime Minister A", but not "after visiting Minister A", nor "was visiting Minister A". */
function isVisiting(x: Context, c: Mention): boolean {
  // of a group it is the first word
  const k = c.kind === 'group' ? c.start : c.start - 1
  if (!x.is(k, C.visit) || !x.is(k, C.ing)) return false
  const p = k - 1
  const opens = p < 0 || (x.tokens.shape[k] & (Shape.newline | Shape.cap)) !== 0
  return opens || !!(x.is(p, C.article) || x.is(p, C.with) || x.is(p, C.and) || x.is(p, C.meet) || x.is(p, C.receive))
}

/** "In Paris, France, June 12-13, she will co-chair …": a leg of a journey with its own dates is a visit of its own. */
export function tellLeg(discourse: Discourse, s: Sentence, index: number): void {
  const { x } = discourse
  const [place] = s.chunks
  if (!discourse.visit || !x.is(s.start, C.in) || place?.kind !== 'geo') return
  const date = s.chunks.find((c): c is DateChunk => c.kind === 'date')
  const who = s.chunks.find((c) => c.kind === 'person')
  if (!date?.from.d || who?.kind !== 'person' || date.start > who.start) return
  // "In Paris, France, on 12 June"
  const land = s.chunks[s.chunks.indexOf(date) - 1]
  if (land?.kind !== 'geo' || date.start - land.end > 3 || land.start - place.end > 2) return
  const one = discourse.someone(who)
  const isOf = (d: Draft) => d.to.some((p) => domestic(p.code, place.entry.code))
  const ofMany = (d: Draft) => d.to.length > 1 || d.rule.endsWith('/leg')
  // of the journey as a whole, whichever leg was told last
  const own = isOf(discourse.visit) || ofMany(discourse.visit) ? discourse.visit : undefined
  const visit = own ?? discourse.lastDraft('visit', (d) => isOf(d) && d.guests.includes(one))
  if (!visit?.guests.includes(one) || !ofMany(visit)) return
  // a single day is one of a stop
  if (!date.to) {
    if (isOf(visit)) discourse.visit = visit
    return
  }
  const leg = discourse.draft(
    'visit',
    {
      kind: 'unspecified',
      status: hasWill(discourse, s) ? 'planned' : visit.status,
      rule: 'visit/leg',
      start: s.start,
      end: who.end,
    },
    s,
    index,
  )
  leg.guests.push(one)
  for (const p of visit.from) pushParty(leg.from, p)
  giveDestination(
    discourse,
    leg,
    s.chunks.filter((c): c is Geo => c.kind === 'geo' && c.end <= date.start),
  )
  discourse.date({ date, status: leg.status }, leg)
  leg.partOf = visit
  discourse.drafts.push(leg)
  discourse.visit = visit
}

function hasWill(discourse: Discourse, s: Sentence): boolean {
  for (let k = s.start; k < s.end; k++) if (discourse.x.is(k, C.will) || discourse.x.is(k, C.planned)) return true
  return false
}

/** "I will visit Tonga on 3 May": in a release the words of whose document it is, where they are no one's quoted. */
function speakerOf({ x, home, guessed }: Discourse, act: Act, s: Sentence): Party | undefined {
  if (!x.has({ start: Math.max(s.start, act.anchor - 5), end: act.anchor }, C.we)) return undefined
  for (let k = s.start; k < s.end; k++)
    if (x.isPunct(k, 0x201c) || x.isPunct(k, 34) || x.isPunct(k, 0x201d)) return undefined
  return home ?? guessed
}
