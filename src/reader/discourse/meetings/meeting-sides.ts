import type { Act, Sentence } from '../../clauses/act.ts'
import { isPlural } from '../../clauses/clause.ts'
import { hasVerb } from '../../clauses/lines.ts'
import type { Geo, Mention } from '../../mentions.ts'
import { countryOf, domestic, type Party, partyOf, partyOfGeo, pushParty } from '../../parties.ts'
import { C } from '../../word-classes.ts'
import type { Discourse } from '../discourse.ts'
import { addTo, type Draft, type Side, toldOfSides } from '../draft.ts'
import { lacksOffice, placeOf } from '../who/represented.ts'
import { areOfStates } from '../who/resolving.ts'
import { roleOf } from '../who/roles.ts'

// Who meets whom, where the clause says only one side or none by name.

/** Who meets: the clause's subject, those who talk, the two lands of the page, or the guest of the visit. */
export function whoMeets(discourse: Discourse, act: Act, s: Sentence, index: number, subject: Side): Side {
  let a = subject
  // "The heads of state recalled their meeting": those who talk
  if (act.rule === 'meeting/recalled' && a.parties.length < 2)
    a = {
      ...a,
      people: discourse.sides.flatMap((q) => q.people),
      parties: discourse.sides.flatMap((q) => q.parties),
      anaphoric: true,
    }
  if (act.rule === 'meeting/next-talks')
    return { ...a, people: [], parties: lastTalks(discourse, act)!.parties.map(inferred) }
  // "Meeting of the foreign ministers" on a page of two countries
  if (
    discourse.pair.length === 2 &&
    !act.object.length &&
    !a.parties.length &&
    (act.rule === 'meeting/talks-row' || (act.subject.length === 1 && isPlural(act.subject[0])))
  )
    a = { ...a, parties: discourse.pair.map((p) => ({ ...p, inferred: true })), anaphoric: false }
  else if (act.rule === 'meeting/in-turn') {
    const last = discourse.lastDraft('meeting')
    return (last && hostFor(discourse, last, act.object)) ?? a
  } else if (
    (act.subjectless && !act.subject.length) ||
    (!a.people.length && !a.parties.length && (a.anaphoric || a.groups.length))
  ) {
    const visit = discourse.visit
    // "Visit of Minister A to Berlin, meeting with B"
    const here = visit?.told.includes(index) && act.subjectless && !act.subject.length && discourse.listsDays(s)
    // "The host received him. **Another appointment, with Minister B**": of the traveller, who alone goes from one to the next
    const bare = act.subjectless && !act.subject.length && !hasVerb(discourse.x, s)
    const host = discourse.subject?.people[0]?.party
    const hosted = bare && host && visit?.to.some((p) => domestic(p.code, host.code))
    const turn = act.rule === 'meeting/turn-of'
    if (visit && (visit.guests.length || turn) && (a.groups.length || !discourse.subject || here || hosted || turn))
      a = { ...a, people: visit.guests.slice(0, 1), parties: visit.from }
    else if (discourse.subject && !a.people.length) {
      const [who] = act.subject
      // "the ministers of the two countries" are not who acted last
      if (areOfStates(discourse.x, who, s) && discourse.subject.parties.length < 2) return a
      const told = discourse.subject.people
      // nor is one alone "officials", who "will meet in Lima"
      const others =
        act.rule === 'meeting/met' && told.length < 2 && !act.object.length && who?.kind === 'group' && !who.definite
      const people = others ? [] : told.filter((one) => !who || discourse.people.canBeOf(who, one))
      a = { ...discourse.subject, people, anaphoric: true }
    }
  }
  return a
}

/** Those of the meeting before who are of another party than who comes next: the host, or the traveller who goes from one to the next. */
export function hostFor(discourse: Discourse, last: Draft, next: readonly Mention[]): Side | undefined {
  const { visit } = discourse
  const [one] = next
  if (one.kind !== 'person') return undefined
  const who = discourse.someone(one)
  if (last.people.includes(who)) return undefined
  const isOther = (code: string) => !!who.party && !domestic(code, who.party.code)
  // "B **was received by A**. Then it was the turn of C": whoever received
  const people = last.rule.endsWith('/was-received-by') ? last.people.toReversed() : last.people
  const host = people.find((p) => p.party && (isOther(p.party.code) || (!who.party && visit?.guests.includes(p))))
  return host?.party && { people: [host], parties: [host.party], groups: [], anaphoric: false }
}

const inferred = (p: Party): Party => ({ ...p, inferred: true })

/** The talks of two or more that were told last, which are to go on. */
export function lastTalks(discourse: Discourse, { anchor }: Act): Draft | undefined {
  const told =
    toldOfSides(discourse, { start: anchor - BEFORE_NOUN, end: anchor }) ??
    discourse.drafts.findLast((d) => d.type !== 'visit' && d.type !== 'agreement' && !d.dropped)
  return told?.type === 'meeting' && told.status === 'held' && told.parties.length > 1 ? told : undefined
}

/** Tokens of "next trilateral" before its noun. */
const BEFORE_NOUN = 3

/** "met with senior officials, **including Prime Minister X and Minister Y**". */
export function nameIncluded(discourse: Discourse, act: Act, s: Sentence, b: Side, a: Side): void {
  const [own] = b.parties
  // a party that only those have who met them is not theirs
  const theirs = own && !a.people.some((p) => p.party && domestic(p.party.code, own.code)) ? own : undefined
  const group = act.object.at(-1)
  if (group?.kind === 'group' || (group?.kind === 'person' && group.plural && !group.name))
    for (const c of s.chunks) {
      // "met with 56 diplomats, **including representatives of Belgium and Peru**", "dont **ceux du Tchad et du Mali**"
      const several = c.kind === 'group' ? !c.delegation : c.kind === 'person' && c.plural && !c.name
      if (several && c.start > group.end && roleOf(discourse, s, c) === C.including) giveOwners(b.parties, c)
      if (c.kind !== 'person' || c.plural || c.start < group.end || roleOf(discourse, s, c) !== C.including) continue
      const one = discourse.someone(c)
      addTo(b.people, one)
      if (one.party) pushParty(b.parties, one.party)
      else if (theirs && b.parties.length === 1 && !lacksOffice(discourse, theirs, one))
        one.party = { ...theirs, inferred: true }
    }
}

/** Adds the lands whose several are. */
export function giveOwners(parties: Party[], c: Mention): void {
  const owners = c.kind === 'group' ? c.owners : c.kind === 'person' ? (c.owners ?? c.offices.map((o) => o.owner)) : []
  for (const o of owners) if (o?.kind === 'geo') pushParty(parties, partyOfGeo(o))
}

/** "hosted a banquet", "held talks": within a visit the other side is the one that is not told. */
export function giveOtherSide(draft: Draft, visit: Draft, where: Geo | undefined): void {
  const guest =
    draft.people.some((p) => visit.guests.includes(p)) ||
    draft.parties.some((p) => visit.from.some((f) => f.code === p.code))
  const host =
    draft.people.some((p) => visit.hosts.includes(p)) ||
    draft.parties.some((p) => visit.to.some((f) => domestic(f.code, p.code)))
  if (host && !guest) {
    for (const p of visit.from) pushParty(draft.parties, { ...p, inferred: true })
    // "gave a dinner"
    if (draft.kind === 'reception' && visit.guests.length) addTo(draft.people, visit.guests[0])
  } else if (guest && !host) {
    // of several lands the one in which they are
    const there = visit.to.find((p) => where && domestic(p.code, where.entry.code))
    if (!there && isInAny(draft, visit)) return
    if (there ?? visit.to[0]) pushParty(draft.parties, { ...(there ?? visit.to[0]), inferred: true })
  }
}

/** "will travel to Israel, Morocco, and Algeria **to consult with partners**": in which of them, its sentence leaves open. */
function isInAny(draft: Draft, { to, told }: Draft): boolean {
  return to.length > 1 && told.includes(draft.sentence)
}

/** The other side of the visit spoken of. */
export function giveSideOfVisit(discourse: Discourse, draft: Draft, s: Sentence): void {
  const v = discourse.visit
  if (!v) return
  // "In North Macedonia on April 28, she will meet with government leaders"
  const here = v.to.length > 1 ? placeOf(discourse, draft, s) : undefined
  const there = here && v.to.find((p) => domestic(p.code, here.entry.code))
  if (there && draft.parties.every((p) => !domestic(p.code, there.code)))
    pushParty(draft.parties, { ...there, inferred: true })
  if (!there && isInAny(draft, v)) return
  const hosted = draft.parties.some((p) => v.to.some((q) => domestic(p.code, q.code)))
  for (const p of hosted ? v.from : [...v.from, ...v.to])
    if (draft.parties.length < 2 && !draft.parties.some((q) => q.code === p.code || domestic(q.code, p.code)))
      pushParty(draft.parties, { ...p, inferred: true })
}

/** The document's own side, where no other is told; and the land to which an ambassador is sent. */
export function giveHome(discourse: Discourse, act: Act, draft: Draft): void {
  // who hands over credentials hands them to the document's own
  const toHome = act.rule === 'meeting/called-on' && !act.object.length
  if (
    (draft.parties.length < 2 || toHome) &&
    discourse.home &&
    !draft.parties.some((p) => domestic(p.code, discourse.home!.code)) &&
    draft.parties.length
  )
    pushParty(draft.parties, { ...discourse.home, inferred: true })
  // "was hosted in Hanoi by the Ministry of Home Affairs": that of the land in which it was
  const isOwnerless = (m: Mention) => m.kind === 'body' && m.arm && !m.owner
  const land = countryOf(draft.places[0]?.entry.code ?? '')
  const entry = land && draft.parties.length === 1 ? discourse.x.gazetteer.byCode(land) : undefined
  if (entry && !domestic(draft.parties[0].code, entry.code) && [...act.subject, ...act.object].some(isOwnerless))
    pushParty(draft.parties, { ...partyOf(entry, draft.places[0]), inferred: true })
  // an ambassador who calls at a ministry calls at one of the land to which he is sent
  const posted = act.rule === 'meeting/called-on' ? draft.people[0]?.offices.find((o) => o.posted)?.posted : undefined
  if (
    discourse.x.nounFirst &&
    posted &&
    draft.parties.length === 1 &&
    act.object.some((m) => m.kind === 'body' && m.arm)
  )
    pushParty(draft.parties, { ...partyOfGeo(posted), inferred: true })
}
