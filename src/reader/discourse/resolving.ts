import type { Sentence } from '../clauses/act.ts'
import type { Body, Geo, Group, Mention, Person } from '../mentions.ts'
import { domestic, partiesOfGeo, type Party, partyOfBody, partyOfGeo, within } from '../parties.ts'
import type { Someone } from '../people.ts'
import { C, HER, THEM } from '../word-classes.ts'
import { addressedBy } from './addressed.ts'
import { counterpartOf } from './counterparts.ts'
import type { Discourse } from './discourse.ts'
import type { Draft, Side } from './draft.ts'
import { isGoverned, isSpokes, roleOf } from './roles.ts'

/** Whom and which parties mentions stand for. */
export function resolve(discourse: Discourse, mentions: readonly Mention[], s: Sentence): Side {
  const people: Someone[] = []
  const parties: Party[] = []
  const groups: Group[] = []
  let anaphoric = false
  const addParty = (p: Party | undefined) => {
    if (p && !parties.some((q) => q.code === p.code)) parties.push(p)
  }
  const addPerson = (one: Someone | undefined) => {
    if (!one || isSpokes(discourse, one)) return
    if (!people.includes(one)) people.push(one)
    addParty(one.party)
  }
  // "In the meeting between A and B, **the two men** discussed": those who have just been named
  const named = mentions.filter((m) => m.kind !== 'anaphor')
  for (const m of named.length > 1 ? named : mentions) {
    switch (m.kind) {
      case 'person': {
        if (m.owners && m.plural && !m.name) {
          for (const one of holders(discourse, m)) addPerson(discourse.someone(one))
          for (const g of m.owners) partiesOfGeo(g).forEach(addParty)
        } else if (m.plural && !m.name) {
          anaphoric = true
          const owner = m.offices[0]?.owner
          if (owner) {
            anaphoric = false
            if (owner.kind === 'geo') partiesOfGeo(owner).forEach(addParty)
            // "the President and several Cabinet ministers": whose he is
            else if (named.length < 2 || owner.owner || !owner.arm) addParty(partyOfBody(owner, discourse.home))
          }
        } else
          addPerson((m.counterpart && !m.name ? counterpartOf(discourse, m, s) : undefined) ?? discourse.someone(m))
        break
      }
      case 'group': {
        groups.push(m)
        let owned = false
        for (const o of m.owners) {
          // "the Osh oblast of Kyrgyzstan" is one
          if (
            o.kind === 'geo' &&
            (discourse.x.is(o.start - 1, C.of) ||
              (discourse.x.is(o.start - 1, C.article) && discourse.x.is(o.start - 2, C.of)) ||
              discourse.x.isPunct(o.start - 1, 44)) &&
            parties.some((q) => within(q.code, o.entry.code))
          )
            continue
          const p =
            o.kind === 'geo' ? partyOfGeo(o) : partyOfBody(o, isHosts(discourse, o) ? undefined : discourse.home)
          // "the Belarusian delegation" is the oblast's that came
          const came = m.delegation && p && discourse.visit?.from.find((f) => within(f.code, p.code))
          const brought =
            m.delegation && m.definite && p ? discourse.group?.parties.find((f) => within(f.code, p.code)) : undefined
          if (!came && brought) {
            addParty(brought)
            addPerson(discourse.group?.leader)
            owned = true
          } else if (came) {
            addParty(came)
            addPerson(discourse.visit!.guests[0])
            owned = true
          } else if (p) {
            addParty(p)
            if (o.kind === 'geo' && o.others) partiesOfGeo(o).forEach(addParty)
            owned = true
          }
        }
        // "une délégation **du secrétaire général de la Francophonie**"
        const sender = m.owners.length ? undefined : s.chunks[s.chunks.indexOf(m) + 1]
        if (sender?.kind === 'person' && m.delegation && discourse.x.is(m.end, C.of) && sender.start <= m.end + 2) {
          const { party } = discourse.someone(sender)
          owned ||= !!party
          addParty(party)
        }
        for (const leader of roles(discourse, s, m, C.led)) {
          // "an Iranian delegation headed by the Governor of Fars": the region's
          const wider = parties.findIndex(
            (q) => leader.party && q.code !== leader.party.code && within(leader.party.code, q.code),
          )
          if (wider >= 0 && m.delegation) parties.splice(wider, 1)
          addPerson(leader)
        }
        if (!owned && m.delegation && discourse.group && m.definite) {
          for (const p of discourse.group.parties) addParty(p)
          if (discourse.group.leader && !people.length) addPerson(discourse.group.leader)
          discourse.group.members.forEach(addPerson)
        } else if (!owned && m.delegation && m.definite && discourse.visit) {
          // "The delegation will also stop in": those who travel
          for (const p of discourse.visit.from) addParty(p)
          if (!people.length) addPerson(discourse.visit.guests[0])
        }
        break
      }
      case 'body': {
        // "the Belize–Guatemala Joint Commission" is of the two
        const makers = m.arm || m.entry ? [] : makersOf(discourse, m)
        for (const p of makers) addParty(p)
        if (!makers.length) addParty(partyOfBody(m, discourse.home))
        break
      }
      case 'geo':
        partiesOfGeo(m).forEach(addParty)
        break
      case 'anaphor': {
        anaphoric = true
        const told = delegationBefore(discourse, m, s)
        if (discourse.x.is(m.start, C.objective)) {
          const other = otherThanSubject(discourse, m, s)
          other.people.forEach(addPerson)
          other.parties.forEach(addParty)
          groups.push(...other.groups)
        } else if (m.which === 'role')
          addPerson((isHost(discourse, m, s) ? discourse.visit?.hosts[0] : undefined) ?? inRole(discourse, m.owner))
        else if (told) {
          told.parties.forEach(addParty)
          told.people.forEach(addPerson)
          groups.push(...told.groups)
        } else if (m.which === 'he')
          addPerson(
            addressedBy(discourse, m, s) ??
              latterOf(discourse, m, s, 3) ??
              openerOf(discourse, m, s, 3) ??
              discourse.lastMan ??
              discourse.lastPerson ??
              personBefore(discourse, m, s) ??
              onlyMember(discourse),
          )
        else if (m.which === 'she')
          addPerson(
            addressedBy(discourse, m, s) ??
              latterOf(discourse, m, s, 2) ??
              openerOf(discourse, m, s, 2) ??
              discourse.lastWoman ??
              discourse.lastPerson ??
              personBefore(discourse, m, s) ??
              onlyMember(discourse),
          )
        else if (discourse.x.is(m.start, C.they) && groupBefore(discourse, m, s)) {
          const group = groupBefore(discourse, m, s)!
          for (const p of resolve(discourse, [group], s).parties) addParty(p)
          groups.push(group)
        } else if (m.which === 'it') addParty(partyBefore(discourse, m, s))
        else if (travellersBefore(discourse, m)) {
          discourse.visit!.guests.forEach(addPerson)
          discourse.visit!.from.forEach(addParty)
        } else if (membersBefore(discourse, m)) {
          discourse.group!.members.forEach(addPerson)
          discourse.group!.parties.forEach(addParty)
        } else if (m.which === 'sides' || m.which === 'they') {
          const told = discourse.sides
          const distinct = new Set(told.flatMap((q) => q.parties.map((p) => p.code)))
          // before any meeting is told, the two are the traveller and who receives him
          const ofStates = discourse.x.is(m.start, C.sides) === OF_STATES
          const states = ofStates ? statesTold(discourse, s) : undefined
          const sides =
            states ??
            (distinct.size < 2 && told.flatMap((q) => q.people).length < 2 && discourse.visit && m.which === 'sides'
              ? sidesOf(discourse.visit)
              : told)
          for (const side of sides) {
            if (!ofStates) for (const one of side.people) addPerson(one)
            for (const p of side.parties) addParty(p)
          }
        }
        break
      }
    }
  }
  return { people, parties, groups, anaphoric }
}

/** "In Rabat, she will meet with Foreign Minister A and other **government** officials": on a journey from home, nobody's who is at home. */
function isHosts({ x, visit, home }: Discourse, { start, arm, owner, entry }: Body): boolean {
  // written large it has a name of its own: "officials from the Departments of State and Defense"
  const isNamed = x.isCap(start)
  return arm && !isNamed && !owner && !entry && !!home && !!visit?.from.some((p) => domestic(p.code, home.code))
}

/** "**The presidents of Chad and Sudan** met": one of each land, where a land has one at a time. */
function holders({ people }: Discourse, m: Person): readonly Person[] {
  const [office] = m.offices
  if (m.offices.length !== 1 || m.counterpart || m.owners!.length < 2 || !people.hasOne(office)) return []
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

/** "Some 100 Korean officials came along, they are to …": the people of the same sentence. */
function groupBefore(discourse: Discourse, m: Mention, s: Sentence): Group | undefined {
  return s.chunks.findLast(
    (c): c is Group => c.kind === 'group' && c.end <= m.start && c.owners.length > 0 && !isGoverned(discourse, s, c),
  )
}

/** "**La délégation** comprenait A et B. **Elle** s’est rendue": where groups are he and she, too, what the sentence before is about. */
function delegationBefore(discourse: Discourse, m: Mention, s: Sentence): Side | undefined {
  const { x, sentences } = discourse
  if (!x.nounFirst || m.kind !== 'anaphor' || (m.which !== 'he' && m.which !== 'she') || x.is(m.start, C.clitic))
    return undefined
  const at = s.index
  const before = at > 0 && s.chunks[0] === m ? sentences[at - 1] : undefined
  if (before?.block !== s.block) return undefined
  const about = before.chunks.find((c) => c.kind !== 'date' && c.kind !== 'geo' && !isGoverned(discourse, before, c))
  if (about?.kind !== 'group' || !about.delegation) return undefined
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
function otherThanSubject(discourse: Discourse, m: Mention, s: Sentence): Side {
  const { x, visit } = discourse
  const before = s.chunks.filter((c) => c.end <= m.start && !isGoverned(discourse, s, c))
  const subject = before.findLast((c) => c.kind === 'person' || c.kind === 'anaphor' || c.kind === 'group')
  const self = subject ? resolve(discourse, [subject], s).people : []
  const here = before.flatMap((c) =>
    c.kind === 'person' && c !== subject && !c.plural && !c.weak ? [discourse.someone(c)] : [],
  )
  const which = x.is(m.start, C.objective)
  if (which === THEM) {
    const told = delegationIn(discourse, m, s)
    if (told) return { ...resolve(discourse, [told.group], told.s), anaphoric: true }
    const all =
      here.length > 1 ? here : visit?.block === s.block ? visit.guests : discourse.sides.flatMap((q) => q.people)
    return { people: all.filter((one) => !self.includes(one)), parties: [], groups: [], anaphoric: true }
  }
  // "received him, and Minister B held talks with **him**": the same
  const again = s.chunks.find((c) => c.end <= m.start && c.kind === 'anaphor' && x.is(c.start, C.objective) === which)
  if (again) return resolve(discourse, [again], s)
  const [notOf, last] = which === HER ? [2, discourse.lastWoman] : [3, discourse.lastMan]
  const fits = [...here, ...(visit?.guests.slice(0, 1) ?? []), last, discourse.lastPerson].filter(
    (one): one is Someone => !!one && !self.includes(one) && one.gender !== notOf,
  )
  // one of another land before one's own colleague
  const own = self[0]?.party
  const meant = fits.find(({ party }) => party && own && !domestic(party.code, own.code)) ?? fits[0]
  return { people: meant ? [meant] : [], parties: [], groups: [], anaphoric: true }
}

/** The delegation told of last before a mention, in its sentence or the one before. */
function delegationIn(discourse: Discourse, m: Mention, s: Sentence): { group: Group; s: Sentence } | undefined {
  for (const t of [s, discourse.sentences[s.index - 1]]) {
    if (!t || s.block - t.block > 1) continue
    const group = t.chunks.findLast((c): c is Group => c.kind === 'group' && c.delegation && c.end <= m.start)
    if (group) return { group, s: t }
  }
  return undefined
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

function onlyMember({ group }: Discourse): Someone | undefined {
  return group?.members.length === 1 ? group.members[0] : undefined
}

/** Two lands in the name of a commission or committee. */
function makersOf(discourse: Discourse, m: Body): Party[] {
  const makers: Party[] = []
  let unit = false
  for (let k = m.nameSpan.start; k < m.nameSpan.end; k++) {
    if (discourse.x.is(k, C.officeUnit) || discourse.x.is(k, C.joint)) unit = true
    const geo = discourse.geoInside.get(k)
    if (geo && !makers.some((p) => domestic(p.code, geo.entry.code))) makers.push(partyOfGeo(geo))
  }
  return unit && makers.length > 1 ? makers : []
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

/** The states or regions whose people met last in this paragraph, where it has told since of none but organisations. */
function statesTold(discourse: Discourse, s: Sentence): Side[] | undefined {
  const isOrg = (p: Party) => p.code.startsWith('org:')
  if (!discourse.sides.length || !discourse.sides.every((q) => q.parties.every(isOrg))) return undefined
  const met = discourse.drafts.findLast(
    (d) => d.type === 'meeting' && !d.dropped && d.block === s.block && d.parties.filter((p) => !isOrg(p)).length > 1,
  )
  if (met)
    return met.parties.filter((p) => !isOrg(p)).map((p) => ({ people: [], parties: [p], groups: [], anaphoric: false }))
  return discourse.visit ? sidesOf(discourse.visit) : undefined
}

function sidesOf(visit: Draft): Side[] {
  return [
    { people: visit.guests.slice(0, 1), parties: visit.from.slice(0, 1), groups: [], anaphoric: false },
    { people: visit.hosts.slice(0, 1), parties: visit.to.slice(0, 1), groups: [], anaphoric: false },
  ]
}

/** "the Kazakh diplomat": the last one told of that party; "his guest": the traveller. */
function inRole(discourse: Discourse, owner: Geo | undefined): Someone | undefined {
  if (!owner) return discourse.visit?.guests[0] ?? discourse.lastPerson
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
    if (c.kind !== 'person' || (c.start < m.end && !opens)) continue
    if (roleOf(discourse, s, c) === cls) found.push(discourse.someone(c))
    else if (found.length) break
  }
  return found
}
