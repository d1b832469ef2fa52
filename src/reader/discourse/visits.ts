import type { EngagementKind } from '../../model/reading.ts'
import type { Entry } from '../../gazetteer/gazetteer.ts'
import { overlap } from '../calendar.ts'
import type { Act, Sentence } from '../clauses/act.ts'
import type { Context } from '../context.ts'
import { C } from '../lexicon.ts'
import type { DateChunk, EventMention, Geo, Group, Span } from '../mentions.ts'
import { partiesOfGeo, partyOf, partyOfGeo, pushParty, domestic, within, type Party } from '../parties.ts'
import type { Discourse } from './discourse.ts'
import { addTo, mergeVisit, type Draft } from './draft.ts'
import { leads } from './comers.ts'
import { homeAt } from './represented.ts'

// Visits as a document tells them: announced, told again, gone on with.

export function tellVisit(discourse: Discourse, act: Act, s: Sentence, index: number): void {
  const { x } = discourse
  if (act.rule === 'visit/spoken-of') {
    spokenOf(discourse, act, s, index)
    return
  }
  let guest = discourse.resolve(act.subject, s)
  if (act.subjectless && !act.subject.length) guest = discourse.subject ?? guest
  const draft = discourse.draftOf(act, s, index)
  draft.guests.push(...guest.people)
  if (act.subjectless && !act.subject.length) draft.borrowed = true
  for (const p of guest.parties) pushParty(draft.from, p)
  const hosts = discourse.resolve(act.object, s)
  draft.hosts.push(...hosts.people)
  // "La ville de Sherbrooke a accueilli": a city that receives is the party, the seat of a state's government its state
  const receives =
    act.rule === 'visit/received' && act.to.length === 1 && act.to[0].entry.kind === 'city' ? act.to[0] : undefined
  if (receives && receives.entry.capitalOf?.length !== 2) {
    pushParty(draft.to, partyOfGeo(receives))
    draft.places.push(receives)
  } else giveDestination(discourse, draft, act.to)
  if (!act.to.length && act.whither) goWhither(discourse, draft, act.whither)
  // "The Mayor of Addis Ababa made the return trip"
  if (act.returned) {
    const own = guest.parties[0]
    const came = discourse.drafts.findLast(
      (d) =>
        d.type === 'visit' && !d.dropped && d.from.length > 0 && own && d.to.some((p) => domestic(p.code, own.code)),
    )
    for (const p of came?.from ?? []) pushParty(draft.to, { ...p, inferred: true })
  }
  // "continued his visit to three states in Lima": where it is said to be
  const own = draft.from.length ? draft.from : [discourse.home ?? discourse.guessed].filter((p) => p !== undefined)
  const stops = act.places.filter((g) => g.entry.kind === 'city' && !own.some((p) => domestic(p.code, g.entry.code)))
  if (!draft.to.length && stops.length && own.length) giveDestination(discourse, draft, stops)
  draft.places.push(...act.places.filter((g) => !draft.places.includes(g)))
  for (const c of s.chunks) {
    if (c.kind === 'person' && !act.subject.includes(c)) {
      const role = discourse.roleOf(s, c)
      if (role === C.invited && !c.plural) addTo(draft.hosts, discourse.someone(c))
      const comes = role === C.accompanied || role === C.including || role === C.together
      if ((role === C.led || (comes && c.start > draft.spans[0].start)) && !c.plural) {
        const one = discourse.someone(c)
        // "talks which are to be co-chaired by his Malawian counterpart": no traveller is of the land visited
        const there = one.party && act.to.some((g) => domestic(g.entry.code, one.party!.code))
        if (!there) addTo(draft.guests, one)
      }
    }
  }
  // "at the invitation of Quebec’s authorities"
  for (const c of s.chunks) {
    if ((c.kind !== 'group' && c.kind !== 'body') || discourse.roleOf(s, c) !== C.invited) continue
    for (const p of discourse.resolve([c], s).parties) pushParty(hosts.parties, p)
  }
  // "A leads an eight-member delegation which departs for Warsaw"
  for (const g of guest.groups) {
    const before = s.chunks[s.chunks.indexOf(g) - 1]
    if (
      !draft.guests.length &&
      g.delegation &&
      before?.kind === 'person' &&
      !before.plural &&
      leads(discourse, before, g)
    )
      draft.guests.push(discourse.someone(before))
  }
  giveSize(discourse, draft, s, guest.groups)
  if (!draft.from.length && discourse.heading.from) pushParty(draft.from, { ...discourse.heading.from, inferred: true })
  // who acts for nobody known is of the land that he leaves
  const left = act.whence?.entry.country && !discourse.home ? x.gazetteer.byCode(act.whence.entry.country) : undefined
  if (!draft.from.length && left) pushParty(draft.from, { ...partyOf(left, act.whence!), inferred: true })
  // "a delegation would visit Fujian": the document's own
  if (!draft.from.length && !draft.guests.length && guest.groups.some((g) => g.delegation && !g.owners.length))
    if (discourse.home && !discourse.visit && act.to.every((g) => !domestic(g.entry.code, discourse.home!.code)))
      pushParty(draft.from, { ...discourse.home, inferred: true })
  for (const h of draft.hosts) if (h.party) pushParty(hosts.parties, h.party)
  if (!draft.to.length && hosts.parties.length)
    for (const p of hosts.parties) pushParty(draft.to, { ...p, inferred: true })
  if (!draft.to.length && discourse.heading.to) pushParty(draft.to, { ...discourse.heading.to, inferred: true })
  discourse.date(act, draft)
  if (act.occasion) draft.occasion = act.occasion
  const kept = admitVisit(discourse, draft)
  // "left for Nouakchott on Tuesday, where he will pay a visit of two days"
  if (kept?.date && kept !== draft && act.days && !draft.date && !act.ends)
    kept.date = discourse.timeline.lasting(kept.date, act.days)
  // who invites or receives is of the party visited
  const city = act.to.length === 1 && act.to[0].entry.kind === 'city' ? act.to[0] : undefined
  for (const h of draft.hosts) {
    const mayor = city && h.offices.some((o) => discourse.people.level(o) === 4)
    if (mayor) h.party ??= { ...partyOfGeo(city), inferred: true }
    else if (kept?.to.length === 1) h.party ??= { ...kept.to[0], inferred: true }
  }
}

/** "During the visit": the journey behind a reception told before, where the text tells of no other. */
function spokenOf(discourse: Discourse, act: Act, s: Sentence, index: number): void {
  if (discourse.heading.visits || discourse.drafts.some((d) => d.type === 'visit')) return
  const meeting = discourse.drafts.find(
    (d) => d.type === 'meeting' && !d.dropped && d.guestSide && /received|hosted|called-on/.test(d.rule),
  )
  if (!meeting?.guestSide) return
  const { guests, hosts } = meeting.guestSide
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
  admitVisit(discourse, draft)
}

/** The first foreign place that someone is said to be in or go to, or else that is named behind a token. */
function firstAbroad({ x, geoInside }: Discourse, own: Party, behind: number): Geo | undefined {
  let next: Geo | undefined
  for (const geo of geoInside.values()) {
    const p = x.is(geo.start - 1, C.article) ? geo.start - 2 : geo.start - 1
    if (geo.adjective || domestic(own.code, geo.entry.code) || !geo.entry.country) continue
    if (x.is(p, C.in) || x.is(p, C.to) || x.is(p, C.from)) return geo
    // "Special Envoy for Yemen" says nothing of where he goes
    if (geo.start > behind && !x.is(p, C.for)) next ??= geo
  }
  return next
}

/** "here" is the dateline's city, "there" the city told last, "our country" the document's own. */
function goWhither(discourse: Discourse, draft: Draft, whither: Span): void {
  const { x } = discourse
  if (x.is(whither.start, C.partOfWorld)) {
    const own = draft.from[0] ?? draft.guests.find((g) => g.party)?.party ?? discourse.home ?? discourse.guessed
    const land = own && firstAbroad(discourse, own, whither.start)
    if (land) giveDestination(discourse, draft, [land])
    return
  }
  // "our capital": where the news comes from
  if (x.is(whither.start, C.possessive) && x.is(whither.start + 1, C.cityWord) && discourse.dateline) {
    giveDestination(discourse, draft, [discourse.dateline])
    return
  }
  const which = x.is(whither.start, C.there)
  const place = which === 2 ? discourse.here : which ? discourse.dateline : undefined
  if (place) giveDestination(discourse, draft, [place])
  else if (which !== 2 && discourse.home) pushParty(draft.to, { ...discourse.home, cites: [whither], inferred: true })
}

/** Cities become stops, and what they lie in the party visited. */
export function giveDestination(discourse: Discourse, draft: Draft, to: readonly Geo[]): void {
  const named = to.filter((g) => g.entry.kind !== 'city')
  for (const g of to) {
    // "Kaliningrad Oblast, Russia"
    if (
      g.entry.kind === 'country' &&
      named.some((n) => n.entry.kind === 'subdivision' && n.entry.country === g.entry.code && n.end === g.start - 1)
    )
      continue
    if (g.entry.kind === 'city') {
      if (!draft.places.includes(g)) draft.places.push(g)
      // "New Delhi, India": the country stands beside its city
      if (named.some((n) => n.entry.country === g.entry.country)) continue
      const country = g.entry.country
      const entry = country ? discourse.x.gazetteer.byCode(country) : undefined
      const known = jurisdictionFor(discourse, g)
      if (known) pushParty(draft.to, known)
      else if (entry) pushParty(draft.to, { ...partyOf(entry, g), inferred: true })
      continue
    }
    const around = g.entry.kind === 'subdivision' ? jurisdictionFor(discourse, g) : undefined
    if (around && around.code !== g.entry.code) {
      pushParty(draft.to, around)
      if (!draft.places.includes(g)) draft.places.push(g)
    } else for (const p of partiesOfGeo(g)) pushParty(draft.to, p)
  }
}

/** A party of the document in which a city lies: the home of the document, or the heading's party. */
function jurisdictionFor(discourse: Discourse, g: Geo): Party | undefined {
  const cites = [{ start: g.start, end: g.end }]
  // Edinburgh lies in its council area, and that in Scotland
  const around = [g.entry.code]
  for (
    let entry: Entry | undefined = g.entry;
    entry?.subdivision && around.length < 5;
    entry = discourse.x.gazetteer.byCode(entry.subdivision)
  )
    around.push(entry.subdivision)
  for (const p of [discourse.heading.to, discourse.home, ...discourse.pair, discourse.guessed])
    if (p && around.includes(p.code)) return { ...p, cites, inferred: true }
  // "partnership with Jiangsu … travelled to Nanjing"
  for (const other of discourse.geoInside.values())
    if (other.entry.kind === 'subdivision' && other.entry.code === g.entry.subdivision && !other.adjective)
      return { ...partyOfGeo(other), cites, inferred: true }
  return undefined
}

export function giveSize(discourse: Discourse, draft: Draft, s: Sentence, groups: readonly Group[]): void {
  const { x } = discourse
  // "a forum attended by 2,000 delegates": no delegation of anyone's
  const audience = (g: Group) =>
    (!!x.is(g.start - 1, C.by) && !!x.is(g.start - 2, C.attend)) ||
    // "un forum économique réunissant 120 entreprises"
    (!!x.is(g.start - 1, C.including) && s.chunks[s.chunks.indexOf(g) - 1]?.kind === 'event')
  for (const g of groups)
    if (g.count && g.count.value > 1 && !audience(g))
      draft.size ??= { count: g.count.value, approximate: g.count.approximate, cites: [g.count.span] }
  if (draft.size) return
  for (const c of s.chunks) {
    if (c.kind !== 'group' || !c.count || c.count.value < 2 || audience(c)) continue
    const role = discourse.roleOf(s, c)
    // "Mr. Mori, Chairperson of the League, and 4 members of the House"
    const prev = s.chunks[s.chunks.indexOf(c) - 1]
    const joined =
      !!x.is(c.start - 1, C.and) && prev?.kind === 'person' && draft.guests.includes(discourse.someoneOf.get(prev)!)
    if (
      role ||
      joined ||
      x.is(c.start - 1, C.by) ||
      x.is(c.start - 1, C.with) ||
      (x.is(c.start - 1, C.article) && c.delegation) ||
      c.delegation
    ) {
      draft.size = { count: c.count.value, approximate: c.count.approximate, cites: [c.count.span] }
      return
    }
  }
}

/** "In Paris, France, June 12-13, she will co-chair …": a leg of a journey with its own dates is a visit of its own. */
export function tellLeg(discourse: Discourse, s: Sentence, index: number): void {
  const { x } = discourse
  const visit = discourse.visit
  if (!visit || (visit.to.length < 2 && !visit.rule.endsWith('/leg')) || !x.is(s.start, C.in)) return
  const place = s.chunks[0]
  const date = s.chunks.find((c): c is DateChunk => c.kind === 'date')
  const who = s.chunks.find((c) => c.kind === 'person')
  if (
    place?.kind !== 'geo' ||
    !date?.to ||
    !who ||
    who.kind !== 'person' ||
    date.start > who.start ||
    date.start - place.end > 3
  )
    return
  const one = discourse.someone(who)
  if (!visit.guests.includes(one)) return
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
}

function hasWill(discourse: Discourse, s: Sentence): boolean {
  for (let k = s.start; k < s.end; k++) if (discourse.x.is(k, C.will) || discourse.x.is(k, C.planned)) return true
  return false
}

/** Keeps a visit, or adds it to one told before. */
export function admitVisit(discourse: Discourse, draft: Draft): Draft | undefined {
  if (!draft.from.length && draft.guests.length) {
    // a guest without a party acts for the document's home, unless home receives
    const first = draft.guests[0]?.offices[0]
    const home = homeAt(discourse, first ? discourse.people.level(first) : 0) ?? discourse.guessed
    // and of the two that a page is about the other
    const guest = [home, discourse.topic, ...discourse.pair].find(
      (p) => p && !draft.to.some((q) => domestic(p.code, q.code)),
    )
    if (guest) pushParty(draft.from, { ...guest, inferred: true })
  }
  for (const old of discourse.drafts) {
    if (old.type !== 'visit' || old.dropped || !sameVisit(discourse, old, draft)) continue
    if (isLeg(old, draft)) {
      takeLeg(old, draft)
      continue
    }
    // a title that is no sentence has no tense, whatever day it tells
    const { kind } = discourse.blocks[old.block]
    if ((kind === 'title' || kind === 'heading') && old.told.length === 1 && old.rule.endsWith('/visit-of-to'))
      old.open ||= old.status === 'held' && draft.status === 'planned'
    mergeVisit(old, draft)
    if (old.told[old.told.length - 1] !== draft.sentence) old.told.push(draft.sentence)
    if (old.kind !== 'transit' || !discourse.visit) discourse.visit = old
    return old
  }
  if (
    !draft.to.length &&
    discourse.home &&
    draft.from.length &&
    !draft.from.some((p) => domestic(p.code, discourse.home!.code))
  )
    pushParty(draft.to, { ...discourse.home, inferred: true })
  if (!draft.to.length || (!draft.from.length && !draft.guests.some((g) => !g.weak))) return undefined
  // inside one state it is domestic
  const from = draft.from.filter((p) => !draft.to.some((q) => q.code === p.code))
  if (!from.length && draft.from.length) return undefined
  draft.from.splice(0, draft.from.length, ...from)
  if (draft.from.length && draft.from.every((p) => draft.to.every((q) => domestic(p.code, q.code)))) return undefined
  discourse.drafts.push(draft)
  // a stop on the way leaves the journey what is spoken of
  if (draft.kind !== 'transit' || !discourse.visit) discourse.visit = draft
  return draft
}

/** "will travel to the Emirates February 15-16", under a heading of a journey to the Emirates and Sudan that has no date of its own. */
function isLeg(old: Draft, now: Draft): boolean {
  return (
    !old.date &&
    !!now.date?.edtf.includes('/') &&
    now.to.length > 0 &&
    now.to.length < old.to.length &&
    now.to.every((p) => old.to.some((q) => domestic(p.code, q.code)))
  )
}

/** What is told with its own days is a visit of its own; the journey keeps the rest. */
function takeLeg(old: Draft, now: Draft): void {
  const goes = (code: string) => now.to.some((p) => domestic(p.code, code))
  old.to.splice(0, old.to.length, ...old.to.filter((p) => !goes(p.code)))
  old.places.splice(0, old.places.length, ...old.places.filter((g) => !goes(g.entry.code)))
}

function sameVisit(discourse: Discourse, old: Draft, now: Draft): boolean {
  const together = old.guests.some((g) => now.guests.includes(g))
  const fromFits =
    !now.from.length ||
    !old.from.length ||
    now.from.some((p) => old.from.some((q) => q.code === p.code || within(p.code, q.code)))
  const toFits =
    !now.to.length ||
    !old.to.length ||
    now.to.some((p) => old.to.some((q) => q.code === p.code || within(p.code, q.code) || within(q.code, p.code)))
  if (!fromFits || !toFits) return false
  if ((old.kind === 'transit') !== (now.kind === 'transit')) return false
  if (old.date && now.date && !overlap(old.date.edtf, now.date.edtf, together ? 3 : 0)) return false
  if (old.guests.length && now.guests.length && !together && !now.borrowed) return false
  if (discourse.heading.visits && old.block !== now.block) return false
  if ((old.status === 'cancelled') !== (now.status === 'cancelled') && old.date && now.date) return false
  if (together) return toFits
  // one that is still to come is another
  if (now.status === 'planned' && old.status === 'held' && !old.open) return false
  // the same pair told once with names and once without: only of the visit spoken of
  const titled = !old.date && !old.guests.length && discourse.blocks[old.block].kind === 'title'
  return discourse.visit === old && (now.rule.endsWith('visit-of-to') || !now.date || !!old.date || titled)
}

/** Who came along, told in a sentence of its own: "The delegation includes A and B". */
export function addCompanions(discourse: Discourse, s: Sentence, before: number): void {
  const { visit } = discourse
  const told = discourse.drafts.slice(before)
  if (!visit || told.some((d) => d.type === 'visit')) return
  // "Conduite par A, elle a rencontré": said of the delegation that travels
  let subject = !!discourse.x.is(s.start, C.led)
  const along = comesAlong(discourse, s, visit)
  for (const c of s.chunks) {
    if (along && c.kind === 'person' && !c.plural && !c.weak && !discourse.isGoverned(s, c)) {
      const one = discourse.someone(c)
      if (visit.guests.includes(one) || discourse.isSpokes(one)) continue
      if (!one.party && visit.from[0]) one.party = { ...visit.from[0], inferred: true }
      const { party } = one
      if (party ? visit.from.some((p) => domestic(p.code, party.code)) : !visit.from.length) addTo(visit.guests, one)
    }
    // "The trip comes at the invitation of Mayor A"
    if (
      c.kind === 'person' &&
      !c.plural &&
      !c.weak &&
      discourse.roleOf(s, c) === C.invited &&
      (told.length
        ? s.chunks.some(
            (m) => m.kind === 'person' && m.start > c.end && visit.guests.includes(discourse.someoneOf.get(m)!),
          )
        : subject || speaksOfVisit(discourse.x, s, c))
    ) {
      const one = discourse.someone(c)
      const to = visit.to[0]
      if (to && visit.to.length === 1 && (!one.party || domestic(one.party.code, to.code))) {
        one.party ??= { ...to, inferred: true }
        addTo(visit.hosts, one)
      }
    }
    // another's delegation brings its own
    if (c.kind === 'group' && (c.delegation || speaksOfDelegation(discourse.x, c)))
      subject = c.owners.every((o) => o.kind !== 'geo' || visit.from.some((p) => domestic(p.code, o.entry.code)))
    if (c.kind === 'person' && visit.guests.includes(discourse.someoneOf.get(c)!)) subject = true
    if (c.kind === 'anaphor' && (c.which === 'he' || c.which === 'she' || c.which === 'it')) subject = true
    if (c.kind === 'person' && subject && !c.plural) {
      const role = discourse.roleOf(s, c)
      if (role === C.accompanied || role === C.including || role === C.led) {
        const one = discourse.someone(c)
        // whom they met is none of them
        if (role === C.including && told.some((d) => d.people.includes(one))) continue
        // "he toured the stadium together with A": who was there, not who came along
        const toured = told.some((d) => d.kind === 'site visit')
        if (toured && !(one.party && visit.from.some((p) => domestic(p.code, one.party!.code)))) continue
        if (!one.party && visit.from[0]) one.party = { ...visit.from[0], inferred: true }
        addTo(visit.guests, one)
      }
    }
    if (
      c.kind === 'group' &&
      c.count &&
      c.count.value > 1 &&
      !visit.size &&
      (along || discourse.roleOf(s, c) || (c.delegation && c.definite && c.start < s.start + 3))
    )
      visit.size = { count: c.count.value, approximate: c.count.approximate, cites: [c.count.span] }
  }
}

/** "With him will go A and B", "A travels with the Premier", "A and B went along". */
function comesAlong(discourse: Discourse, s: Sentence, visit: Draft): boolean {
  const { x } = discourse
  // "Accompanying the Prime Minister are A and B"
  const whom = s.chunks[0]
  if (
    x.is(s.start, C.accompanied) &&
    x.is(s.start, C.ing) &&
    whom &&
    whom.start <= s.start + 3 &&
    x.is(whom.end, C.be) &&
    (whom.kind === 'anaphor' || (whom.kind === 'person' && visit.guests.includes(discourse.someoneOf.get(whom)!)))
  )
    return true
  let goes = false
  for (let k = s.start; k < s.end && !goes; k++)
    goes = !!(x.is(k, C.travel) || x.is(k, C.arrive) || (x.is(k, C.visitNoun) && x.is(k, C.verb)))
  if (!goes) return false
  for (let k = s.start; k < s.end; k++) {
    // but not "along with"
    if (x.lexicon.get(x.lex[k], C.along)) return true
    if (!x.is(k, C.with)) continue
    const m = s.chunks.find((c) => c.start >= k && c.start <= k + 2)
    if (m?.kind === 'anaphor' && (m.which === 'he' || m.which === 'she')) return true
    if (m?.kind === 'person' && visit.guests.includes(discourse.someoneOf.get(m)!)) return true
    // "with her": what she owns, where nothing follows
    if (x.is(k + 1, C.possessive) && !m && (x.is(k + 2, C.verb) || x.is(k + 2, C.will) || k + 2 >= s.end - 1))
      return true
  }
  return false
}

/** "The trip comes at the invitation of A": a visit's noun before whom the words of inviting govern. */
function speaksOfVisit(x: Context, s: Sentence, c: Span): boolean {
  for (let k = s.start; k < c.start; k++) if (x.is(k, C.visitNoun)) return true
  return false
}

/** "members of the delegation". */
function speaksOfDelegation(x: Context, c: Group): boolean {
  for (let k = c.noun; k < c.end; k++) if (x.is(k, C.delegation)) return true
  return false
}

/** "Seoul Mayor in Ulaanbaatar", "Delegation of Lower Saxony in Poltava": a headline without a verb. */
export function tellHeadline(discourse: Discourse, s: Sentence, index: number): void {
  const { x } = discourse
  const { kind } = discourse.blocks[s.block]
  if ((kind !== 'title' && kind !== 'heading') || s.end - s.start > 16) return
  const at = s.chunks.findIndex((c) => c.kind !== 'date')
  const who = s.chunks[at]
  const where = s.chunks[at + 1]
  if (where?.kind !== 'geo' || where.adjective || where.possessive || !x.is(where.start - 1, C.in)) return
  if (who.end !== where.start - 1) return
  if (who.kind !== 'person' && !(who.kind === 'group' && who.delegation && who.owners.length)) return
  if (who.kind === 'person' && (who.weak || who.plural || !who.offices.length)) return
  for (let k = s.start; k < s.end; k++) if (x.is(k, C.aux) || (x.isFinite(k) && !x.isCap(k))) return
  const side = discourse.resolve([who], s)
  const from = side.parties[0]
  if (!from || domestic(from.code, where.entry.code)) return
  const draft = discourse.draft(
    'visit',
    { kind: 'unspecified', status: 'held', rule: 'visit/headline', start: who.start, end: where.end },
    s,
    index,
  )
  draft.open = true
  // it tells of one visit and opens no list of them
  discourse.heading = { visits: false }
  draft.guests.push(...side.people)
  pushParty(draft.from, from)
  giveDestination(discourse, draft, [where])
  admitVisit(discourse, draft)
}

/** The foreign place that stands right behind the date of a row, where the heading tells who goes abroad. */
function placeOfRow(discourse: Discourse, s: Sentence): Geo[] | undefined {
  const { from } = discourse.heading
  const first = s.chunks[0]
  const place = s.chunks.find((c) => c.kind !== 'date')
  if (!from || first?.kind !== 'date' || place?.kind !== 'geo' || place.adjective || place.possessive) return undefined
  if (domestic(from.code, place.entry.code) || place.start - first.end > 6) return undefined
  const next = s.chunks[s.chunks.indexOf(place) + 1]
  return next?.kind === 'geo' && next.start === place.end + 1 && !next.adjective ? [place, next] : [place]
}

/** An item under a heading of visits that names a traveller and a date is a visit, with or without a verb. */
export function tellItem(discourse: Discourse, s: Sentence, index: number, before: number): void {
  const told = discourse.drafts.slice(before)
  if (told.some((d) => d.type === 'visit')) {
    for (const d of told) if (d.type === 'visit') giveFromHeading(discourse, d)
    return
  }
  const { x } = discourse
  const dates = s.chunks.filter((c): c is DateChunk => c.kind === 'date' && (!!c.from.y || !!c.from.m))
  const [first] = dates
  // "2023: M. Lecornu, ministre des Armées (20-21 février)": the days of the year that opens the row
  const days = first?.from.y && !first.from.m && !first.to ? dates.find((c) => c.from.m && !c.from.y) : undefined
  const date = days
    ? { ...days, from: { ...days.from, y: first.from.y }, ...(days.to ? { to: { ...days.to, y: first.from.y } } : {}) }
    : first
  const traveller = s.chunks.find(
    (c) =>
      (c.kind === 'person' && !(c.plural && !c.name) && !discourse.isGoverned(s, c)) ||
      (c.kind === 'group' && c.delegation),
  )
  if (!date && !s.chunks.some((c) => c.kind === 'event')) return
  // "2–3 May – Stockholm": under a heading of visits abroad the traveller is the heading's own
  const abroad = traveller ? undefined : placeOfRow(discourse, s)
  if (!traveller && !abroad) return
  const own = traveller ?? discourse.heading.who
  const side = discourse.resolve(own ? [own] : [], s)
  const draft = discourse.draft(
    'visit',
    { kind: kindIn(x, s), status: 'held', rule: 'visit/listed', start: s.start, end: s.end },
    s,
    index,
  )
  draft.guests.push(...side.people)
  for (const p of side.parties) pushParty(draft.from, p)
  if (abroad) giveDestination(discourse, draft, abroad)
  else
    for (const c of s.chunks)
      if (c.kind === 'geo' && c.entry.kind === 'city' && !c.adjective && !insideOffice(s, c)) draft.places.push(c)
  for (const c of s.chunks) {
    if (c.kind !== 'person' || c === traveller || c.plural) continue
    const role = discourse.roleOf(s, c)
    if (role === C.accompanied || role === C.including || role === C.together || role === C.led)
      addTo(draft.guests, discourse.someone(c))
    else if (role === C.invited) addTo(draft.hosts, discourse.someone(c))
  }
  giveSize(discourse, draft, s, side.groups)
  if (date) discourse.date({ date, status: 'held' }, draft)
  const event = s.chunks.find((c) => c.kind === 'event')
  if (event) draft.occasion = { start: event.start, end: event.end }
  for (let k = s.start; k < s.end; k++) if (x.is(k, C.cancelled)) draft.status = 'cancelled'
  giveFromHeading(discourse, draft)
  const kept = admitVisit(discourse, draft)
  // what the item told before is part of this visit: an event attended is its occasion
  if (kept) for (const d of told) if (d.type === 'event' && d.rule.endsWith('attended')) d.dropped = true
}

function giveFromHeading(discourse: Discourse, draft: Draft): void {
  const h = discourse.heading
  if (h.from && !draft.from.length) pushParty(draft.from, { ...h.from, inferred: true })
  if (h.to && !draft.to.length) pushParty(draft.to, { ...h.to, inferred: true })
  for (const g of draft.guests)
    if (!g.party && (draft.from[0] ?? h.from)) g.party = { ...(draft.from[0] ?? h.from!), inferred: true }
}

function kindIn(x: Context, s: Sentence): EngagementKind {
  for (let k = s.start; k < s.end; k++) {
    const noun = x.is(k, C.visitNoun)
    if (!noun) continue
    const own = x.name(noun) as EngagementKind
    if (own !== 'unspecified') return own
    const v = x.nounFirst ? x.lexicon.get(x.lex[x.after(k)], C.visitKind) : x.is(k - 1, C.visitKind)
    if (v) {
      const name = x.name(v) as EngagementKind
      if (name !== 'trade mission' && name !== 'mission') return name
    }
  }
  return 'unspecified'
}

/** "The visit will take place from 5 to 7 June", "the three-day trip began on Tuesday", "the visit has been postponed". */
export function continueVisit(discourse: Discourse, s: Sentence, before: number): void {
  const { x } = discourse
  const visit = discourse.visit
  if (!visit || discourse.drafts.slice(before).some((d) => d.type === 'visit')) return
  let noun = s.start
  while (noun < Math.min(s.end, s.start + 9) && !x.is(noun, C.visitNoun)) noun++
  if (!x.is(noun, C.visitNoun) || s.chunks.some((c) => c.start < noun && c.end > noun && c.kind !== 'date')) return
  let first = noun - 1
  while (first > s.start && !x.is(first, C.article) && !x.is(first, C.possessive) && !x.is(first, C.definite)) first--
  if (
    first > s.start + 3 ||
    !(x.is(first, C.article) || x.is(first, C.possessive) || x.is(first, C.definite)) ||
    x.is(first - 1, C.during)
  )
    return
  let days: number | undefined
  for (let k = first; k < noun; k++) days ||= x.is(k, C.duration) || undefined
  for (let k = noun + 1, found = -1; k < Math.min(s.end, noun + 16); k++) {
    if (x.is(k, C.cancelled)) {
      visit.status = 'cancelled'
      return
    }
    if (found < 0 && (x.is(k, C.happen) || x.is(k, C.scheduled) || x.is(k, C.lasts) || x.is(k, C.finish))) found = k
    const date = found < 0 ? undefined : s.chunks.find((c): c is DateChunk => c.kind === 'date' && c.start === k)
    if (!date) continue
    if (x.is(k - 1, C.until)) {
      // its last day
      if (visit.date) visit.date = discourse.timeline.until(visit.date, date)
      return
    }
    const ends = !!x.is(found, C.finish)
    // "ends on Thursday": known from its end where its beginning was only a weekday
    if (!visit.date) discourse.date({ date, days, ends, status: visit.status, present: 'present' }, visit)
    return
  }
}

/** "Economic Forum (2009 to 2012):" opens an item: its event and date are those of what is told under it. */
export function labelItem(discourse: Discourse, s: Sentence, before: number): void {
  const { x } = discourse
  const block = discourse.blocks[s.block]
  if (
    block.kind === 'item' &&
    s.start <= block.body &&
    discourse.drafts.length === before &&
    x.isPunct(s.end - 1, 58)
  ) {
    const event = s.chunks.find((c): c is EventMention => c.kind === 'event')
    const date = s.chunks.find((c): c is DateChunk => c.kind === 'date' && !!c.from.y)
    if (event && date) {
      discourse.labelled = { event, date, until: s.block + 2 }
      return
    }
  }
  const l = discourse.labelled
  if (!l || s.block > l.until) return
  for (const d of discourse.drafts.slice(before)) {
    if (d.type !== 'visit') continue
    d.occasion ??= { start: l.event.start, end: l.event.end }
    if (!d.date) discourse.date({ date: l.date, status: d.status }, d)
    for (const g of l.event.geos) if (g.entry.kind === 'city' && !d.places.includes(g)) d.places.push(g)
    discourse.labelled = undefined
  }
}

function insideOffice(s: Sentence, g: Geo): boolean {
  return s.chunks.some((c) => c !== g && c.start <= g.start && c.end >= g.end)
}
