import { resolve } from '../who/resolving.ts'
import { isGoverned, isSpokes, roleOf } from '../who/roles.ts'
import { Shape } from '../../../text/tokens.ts'
import type { Sentence } from '../../clauses/act.ts'
import type { Context } from '../../context.ts'
import { holds } from '../../held-words.ts'
import { C, DEFINITE } from '../../word-classes.ts'
import type { Body, Geo, Group, Mention, Person } from '../../mentions.ts'
import { partyOfBody, partyOfGeo, pushParty, domestic, type Party } from '../../parties.ts'
import type { Someone } from '../../people.ts'
import { antecedentOf, nounBack } from '../antecedent.ts'
import type { Discourse } from '../discourse.ts'
import { addTo, type Draft, addTold } from '../draft.ts'
import { givePartiesOfPeople } from '../who/party-near.ts'
import { raisedParty } from '../who/represented.ts'
import { isWhere } from '../where.ts'

/** Payload of `joined`: those who are joined stand behind it. */
export const JOINING = 2
/** Payload of `attend`: "join". */
export const JOINS = 3

// Who else was there, told in sentences of their own: "Also present were A and B", "The Omani side was headed by C".

/** The land whose side or delegation a group is. */
function sideOf(m: Group): Party | undefined {
  if (!m.delegation || m.owners.length !== 1) return undefined
  const [owner] = m.owners
  return owner.kind === 'geo' ? partyOfGeo(owner) : partyOfBody(owner, undefined)
}

/** "The Omani side was headed by A, and the Malian one by B", "From the Omani side, A and B took part": whom those act for. */
export function giveSides(discourse: Discourse): void {
  for (const s of discourse.sentences)
    for (const group of s.chunks)
      if (group.kind === 'group' && (discourse.x.is(group.noun, C.sideNoun) || group.delegation))
        giveSide(discourse, s, group)
      else if (group.kind === 'geo' && isOneBy(discourse, group)) {
        const next = s.chunks[s.chunks.indexOf(group) + 1]
        if (next?.kind === 'person' && !next.plural) discourse.someone(next).party ??= partyOfGeo(group)
      } else if (group.kind === 'geo' || group.kind === 'body') giveBehalf(discourse, s, group)
}

/** "the Omani side was headed by A, **the Malian one by** B". */
function isOneBy({ x }: Discourse, m: Mention): boolean {
  return m.kind === 'geo' && m.adjective && x.is(m.end, C.cardinal) > 0 && x.is(m.end + 1, C.by) > 0
}

/** "signed on behalf of Hokkaido by Governor A", "for the Republic of Malta by B", "by C on behalf of Chile". */
function giveBehalf(discourse: Discourse, s: Sentence, m: Geo | Body): void {
  const { x } = discourse
  const p = x.beforeArticle(m.start)
  const behalf = p > s.start + 1 && x.is(p - 2, C.behalf) && x.after(p - 2) === p + 1
  if ((!behalf && !x.is(p, C.for)) || (m.kind === 'geo' && (m.adjective || m.possessive))) return
  const { chunks } = s
  const k = chunks.indexOf(m)
  const next = chunks[k + 1]
  const before = chunks[k - 1]
  // "For Rwanda, the memorandum was signed by A; for Cuba, by B"
  const comma = x.isPunct(m.end, 44)
  const first =
    comma && !behalf && p === s.start ? chunks.find((c) => c.start > m.end && x.is(c.start - 1, C.by)) : undefined
  const by = x.is(comma ? m.end + 1 : m.end, C.by)
  const one = first ?? (next?.kind === 'person' && next.start <= m.end + 3 && by ? next : behalf ? before : undefined)
  if (
    one?.kind !== 'person' ||
    one.plural ||
    (one.weak && !one.offices.length) ||
    (one === before && one.end !== p - 2)
  )
    return
  const party = m.kind === 'geo' ? partyOfGeo(m) : partyOfBody(m, undefined)
  const someone = discourse.someone(one)
  if (party) someone.party ??= party
}

/** Those who lead a side or delegation, or speak for it, and have no party of their own. */
function giveSide(discourse: Discourse, s: Sentence, group: Group): void {
  const { x } = discourse
  const party = sideOf(group)
  if (!party) return
  const { chunks } = s
  const k = chunks.indexOf(group)
  const give = (c: Mention | undefined) => {
    if (c?.kind !== 'person' || c.plural || c.weak) return
    const one = discourse.someone(c)
    if (!one.party && !isSpokes(discourse, one))
      one.party = { ...(raisedParty(discourse, party, one) ?? party), inferred: true }
  }
  const side = !!x.is(group.noun, C.sideNoun)
  const sides = side ? chunks.filter((c) => c.kind === 'group' && x.is(c.noun, C.sideNoun)) : []
  if (sides.length > 1 && isBehindItsOwn(discourse, chunks, sides[0])) {
    give(chunks[k - 1])
    return
  }
  // "A led the U.S. delegation, and B led the Thai delegation"
  if (chunks[k - 1] && leads(discourse, chunks[k - 1], group)) give(chunks[k - 1])
  // "**À la tête d’**une délégation roumaine, le ministre A"
  if (x.nounFirst && x.endingAt(x.beforeArticle(group.start) + 1, C.lead) >= s.start) give(chunks[k + 1])
  const by = x.is(group.end, C.by) > 0
  const all = by || (side && (isGoverned(discourse, s, group) || leaderBeside(discourse, s, group)))
  for (let j = k + 1; j < chunks.length && chunks[j].kind !== 'group'; j++) {
    // "On the Korean side, Envoy A called on Prime Minister B": B is of the other
    const other = j > k + 1 && x.is(chunks[j].start - 1, C.by) === 0 && isGoverned(discourse, s, chunks[j])
    if (isOneBy(discourse, chunks[j])) break
    // "while B led the Bhutanese side"
    const next = chunks[j + 1]
    if (next?.kind === 'group' && leads(discourse, chunks[j], next)) break
    const role = roleOf(discourse, s, chunks[j])
    if ((all && !other) || role === C.led || (role === C.including && comprises(x, group))) give(chunks[j])
  }
  // "A and B took part in the talks **from the Kazakh side**": those before it, where it closes the sentence
  const before = { start: s.start, end: group.start }
  const came = x.has(before, C.attend) || x.has(before, C.present) || x.has(before, C.presence)
  if (
    side &&
    came &&
    !x.nounFirst &&
    isGoverned(discourse, s, group) &&
    !chunks.slice(k + 1).some((c) => c.kind === 'person')
  )
    for (const c of chunks.slice(0, k)) if (!isGoverned(discourse, s, c)) give(c)
}

/** "chaired by A **for the Omani side** and by B for the Malian side": each side behind the one who acts for it. */
function isBehindItsOwn({ x }: Discourse, chunks: readonly Mention[], first: Mention): boolean {
  const one = chunks[chunks.indexOf(first) - 1]
  const lead = x.beforeArticle(first.start)
  const led = x.is(lead, C.for) || x.is(lead, C.on) || x.is(lead, C.from)
  return one?.kind === 'person' && led > 0 && (one.end === lead || (x.isPunct(one.end, 44) && one.end + 1 === lead))
}

/** "The Omani delegation **included** A and B": its members stand right behind it. */
export function comprises(x: Context, { delegation, end }: Group): boolean {
  return delegation && (x.is(end, C.including) > 0 || (x.isPunct(end, 44) && x.is(end + 1, C.including) > 0))
}

/** "A headed the Omani delegation". */
export function leads({ x }: Discourse, a: Mention, group: Group): boolean {
  for (let k = a.end; k < group.start; k++) if (x.is(k, C.lead) || x.is(k, C.chaired)) return true
  return false
}

/** The meeting or event of which a sentence tells who came: just told, or by its noun further back. */
function whatTheyCameTo(discourse: Discourse, s: Sentence, index: number): Draft | undefined {
  const { drafts, blocks } = discourse
  const talks = saysOfTalks(discourse, s)
  const reach = namesMeeting(discourse, s) ? FAR : NEAR
  const last = talks ? undefined : drafts.findLast((d) => !d.dropped)
  // an entry of a list stands for itself
  const [first] = s.chunks
  const alone = blocks[s.block].kind === 'item' || (first?.kind === 'date' && first.start <= s.start + 1)
  return antecedentOf(discourse, s, index, {
    noun: nounBack(discourse, s),
    fits: (d, since) => {
      if (d.type !== 'meeting' && d.type !== 'event') return false
      if (talks ? d.kind === 'site visit' : d !== last) return false
      if (d.block === s.block) return since <= reach
      return !alone && since <= (reach === FAR || (talks && d.block === s.block - 1) ? reach : 1)
    },
  })
}

/** "also present at the talks were", "They were joined by", "attended the meeting": of the talks told last, whatever was signed there. */
function saysOfTalks({ x }: Discourse, s: Sentence): boolean {
  for (let k = s.start; k < s.end; k++) if (x.is(k, C.present) || isTalks(x, s, k)) return true
  return false
}

/** Sentences back to the meeting of which those who were there are told: in its paragraph, and where the sentence says "the meeting". */
const NEAR = 4
const FAR = 9

/** "The meeting was attended by", "Present at the talks were": who was there, of a meeting that is told. */
function namesMeeting({ x }: Discourse, s: Sentence): boolean {
  let comes = false
  let named = false
  for (let k = s.start; k < s.end; k++) {
    comes ||= !!(x.is(k, C.attend) || x.is(k, C.present) || x.is(k, C.presence))
    named ||= isTalks(x, s, k)
  }
  // "B and C were also present"
  let also = false
  for (let k = s.start; k < s.end && !also; k++)
    also = !!x.is(k, C.also) && !!(x.is(k + 1, C.present) || x.is(k - 1, C.present))
  return (comes && named) || also
}

/** "**the meeting** was held in the presence of", "**The session** was attended by": talks told before. */
export function isTalks(x: Context, s: Sentence, k: number): boolean {
  // "**Elle s’est déroulée** en présence de"
  if (x.nounFirst && x.is(k, C.happen) && s.chunks[0]?.kind === 'anaphor' && k - s.start < 4)
    return x.has({ start: k, end: s.end }, C.presence)
  // "La ministre A **y** assistait"
  if (x.nounFirst && x.is(k, C.there) && x.is(k, C.clitic))
    return x.is(x.is(k + 1, C.aux) ? k + 2 : k + 1, C.attend) > 0
  // "Ambassador A **joined them**"
  if (x.is(k, C.they)) return x.is(x.endingAt(k, C.attend), C.attend) === JOINS
  if (x.is(k - 1, C.article) !== DEFINITE) return false
  if (x.is(k, C.talkNoun)) return true
  const verb = x.after(k)
  return !!x.is(k, C.thatEvent) && k <= s.start + 3 && !!x.is(x.is(verb, C.aux) ? verb + 1 : verb, C.presence)
}

const COMES = holds('attend', 'present', 'presence', 'joined', 'expect', 'open', 'hostEvent')
const GATHERS = holds('gather')

/** "Mayors from Kyiv and Tbilisi are expected", "The meeting was also attended by A and B": who comes to what was just told. */
export function tellComers(discourse: Discourse, s: Sentence, index: number, acted: boolean): void {
  const { x } = discourse
  if (!(s.held & (acted ? GATHERS : GATHERS | COMES)) && !s.chunks.some((c) => c.kind === 'group')) return
  const last = whatTheyCameTo(discourse, s, index)
  if (!last) return
  let comes = false
  let gathers = -1
  let sides = false
  for (let k = s.start; k < s.end; k++) {
    if (!acted && (x.is(k, C.attend) || x.is(k, C.present) || x.is(k, C.presence))) comes = true
    if (!acted && last.type === 'event' && (x.is(k, C.expect) || opensIt(discourse, s, k))) comes = true
    if (x.is(k, C.gather) && x.tokens.shape[k] & Shape.lower) gathers = k
  }
  if (!acted)
    for (const c of s.chunks)
      if (c.kind === 'group' && sideOf(c) && (leaderBeside(discourse, s, c) || (!discourse.visit && comprises(x, c)))) {
        giveSide(discourse, s, c)
        sides = comes = true
      }
  const roll = !acted && last.type === 'event' ? rollOf(discourse, s) : undefined
  if (roll) comes = true
  for (const c of s.chunks)
    if (c.kind === 'group' && leadTheirs(discourse, s, c)) {
      giveApart(discourse, s, last)
      sides = comes = true
    }
  if (last.type === 'event' && gathers >= 0) {
    gatheredBy(discourse, s, last, gathers)
    return
  }
  // "He attended school in Lyon"
  if (!comes || (last.type === 'meeting' && !sides && !speaksOf(discourse, s))) return
  if (last.type === 'event') for (const g of landsThatCame(discourse, s)) pushParty(last.parties, partyOfGeo(g))
  for (const c of s.chunks) {
    if (c.kind !== 'person' && (c.kind !== 'group' || last.type !== 'event')) continue
    if (c.kind === 'person' && (c.weak || (c.plural && last.type !== 'event'))) continue
    if (!isThere(discourse, s, c)) continue
    // "The Omani delegation included **officials of the Academy of Science**": of it, and no side of their own
    if (isMany(c) && s.chunks.some((g) => g.kind === 'group' && sideOf(g) && includes(x, g, c))) continue
    const side = resolve(discourse, [c], s)
    const [owner] = roll?.owners ?? []
    if (owner?.kind === 'geo') for (const one of side.people) one.party ??= { ...partyOfGeo(owner), inferred: true }
    joinMeeting(discourse, last, side.people, index)
    if (last.type === 'event') for (const p of side.parties) pushParty(last.parties, p)
  }
}

const includes = (x: Context, { end }: Group, { start }: Mention): boolean =>
  end < start && x.has({ start: end, end: start }, C.including)

const isMany = (c: Person | Group): boolean => c.kind === 'group' || c.plural

/** "Other **U.S. participants** included A and B", "Participants included A and B": those of whom the names follow. */
function rollOf({ x }: Discourse, s: Sentence): Group | undefined {
  const [first] = s.chunks
  const opens = first?.kind === 'group' && !first.delegation && first.start <= s.start + 2
  return opens && x.is(first.noun, C.crowd) && x.is(first.end, C.including) && x.isFinite(first.end) ? first : undefined
}

/** "A and B led their respective delegations". */
function leadTheirs({ x }: Discourse, s: Sentence, group: Group): boolean {
  if (!group.delegation || group.owners.length || !x.isPlural(group.noun)) return false
  const before = s.chunks.filter((c) => c.end <= group.start)
  if (before.length < 2 || !before.every((c) => c.kind === 'person' && !c.plural && !c.weak)) return false
  for (let k = before[before.length - 1].end; k < group.start; k++)
    if (x.is(k, C.lead) || x.is(k, C.chaired)) return true
  return false
}

/** Those who come from two sides: of whom nothing tells which, one is of the side that nobody stands for yet. */
function giveApart(discourse: Discourse, s: Sentence, last: Draft): void {
  const people = s.chunks.filter((c): c is Person => c.kind === 'person').map((c) => discourse.someone(c))
  const left = last.parties.filter((p) => !people.some((one) => one.party && domestic(one.party.code, p.code)))
  const unknown = people.filter((one) => !one.party)
  if (unknown.length === 1 && left.length === 1) unknown[0].party = { ...left[0], inferred: true }
}

/** "opened the event", "The forum was opened by": what the sentence before told. */
function opensIt({ x }: Discourse, s: Sentence, k: number): boolean {
  if (!x.is(k, C.open) && !x.is(k, C.hostEvent)) return false
  const q = x.after(k)
  const [first] = s.chunks
  const it = first && first.start <= s.start + 1 && (first.kind === 'event' ? !first.named : first.kind === 'anaphor')
  if (it && x.isParticiple(k) && x.is(q, C.by)) return true
  // "l’a ouvert"
  if (x.nounFirst && x.isParticiple(k) && x.is(k - 2, C.clitic)) return true
  return x.is(q, C.it) > 0 || (x.is(q, C.definite) > 0 && x.is(q + 1, C.thatEvent) > 0)
}

/** "He will meet:" and below it one counterpart an item. */
export function tellRoll(discourse: Discourse, s: Sentence, index: number, acted: boolean): void {
  const roll = discourse.roll!
  const c = s.chunks[0]
  const { kind, body } = discourse.blocks[s.block]
  if (s.start > body) return
  const listed = kind === 'item' && c?.kind === 'person' && !c.weak && c.start <= body + 2
  if (!listed || c.plural) {
    discourse.roll = undefined
    return
  }
  const one = discourse.someone(c)
  // the item tells its meeting itself
  if (acted) return
  const side = { people: [one], parties: one.party ? [one.party] : [], groups: [], anaphoric: false }
  const others = { people: roll.people.slice(0, 1), parties: roll.parties.slice(0, 1), groups: [], anaphoric: false }
  // "President of Mozambique: On 21 August, they discussed": each with its own day or account is another meeting
  const date = s.chunks.find((m) => m.kind === 'date')
  if (date?.kind === 'date' || discourse.x.isPunct(c.end, 58)) {
    const { kind: meeting, status } = roll
    const told = { kind: meeting, status, rule: 'meeting/listed', start: c.start, end: c.end }
    const draft = discourse.draft('meeting', told, s, index)
    for (const p of others.people) addTo(draft.people, p)
    for (const p of others.parties) pushParty(draft.parties, p)
    givePartiesOfPeople(discourse, draft, others, side, s)
    addTo(draft.people, one)
    for (const p of side.parties) pushParty(draft.parties, p)
    if (date?.kind === 'date') discourse.date({ date, status }, draft)
    if (draft.parties.some((p) => !domestic(p.code, draft.parties[0].code))) discourse.drafts.push(draft)
    return
  }
  givePartiesOfPeople(discourse, roll, others, side, s)
  addTo(roll.people, one)
  for (const p of side.parties) pushParty(roll.parties, p)
  roll.told.push(index)
  roll.spans.push({ start: c.start, end: c.end })
  if (!discourse.drafts.includes(roll) && roll.parties.some((p) => !domestic(p.code, roll.parties[0].code)))
    discourse.drafts.push(roll)
}

/** Adds those who were there too. */
export function joinMeeting(discourse: Discourse, told: Draft, people: readonly Someone[], index: number): void {
  for (const one of people) {
    one.party ??= ownParty(discourse, told, one)
    addTo(told.people, one)
  }
  addTold(told, index)
}

/** Those in whose presence a meeting was, told behind a token; but for whom its act has told already. */
export function presentBehind(
  discourse: Discourse,
  s: Sentence,
  at: number,
  besides: readonly Mention[] = [],
): Someone[] {
  const found: Someone[] = []
  for (const c of s.chunks)
    if (c.kind === 'person' && !c.plural && !c.weak && c.start > at && !besides.includes(c))
      if (roleOf(discourse, s, c) === C.presence) found.push(discourse.someone(c))
  return found
}

/** "will bring together Heads of State of the African Union and the Caribbean Community". */
function gatheredBy(discourse: Discourse, s: Sentence, last: Draft, gathers: number): void {
  for (const c of s.chunks)
    if (
      c.start >= gathers &&
      (c.kind === 'body' || c.kind === 'group' || (c.kind === 'geo' && !c.adjective) || c.kind === 'person') &&
      !isWhere(discourse, c)
    )
      for (const p of resolve(discourse, [c], s).parties) pushParty(last.parties, p)
}

function leaderBeside(discourse: Discourse, s: Sentence, group: Group): boolean {
  const k = s.chunks.indexOf(group)
  const before = s.chunks[k - 1]
  const next = s.chunks[k + 1]
  return (
    (before?.kind === 'person' && !before.weak && leads(discourse, before, group)) ||
    (next?.kind === 'person' && roleOf(discourse, s, next) === C.led)
  )
}

/** The sentence speaks of a meeting told: "the meeting", "the talks"; or of who else was there. */
function speaksOf({ x }: Discourse, s: Sentence): boolean {
  for (let k = s.start; k < s.end; k++) if (x.is(k, C.present) || x.is(k, C.also) || isTalks(x, s, k)) return true
  return false
}

/** "**Croatia, Albania and Greece** took part": the lands with which a sentence opens, right before its verb. */
function landsThatCame({ x }: Discourse, { start, chunks }: Sentence): Geo[] {
  const lands: Geo[] = []
  for (const c of chunks) {
    if (c.kind !== 'geo' || c.adjective || (!lands.length && c.start > start + 1)) break
    lands.push(c)
  }
  const last = lands.at(-1)
  return last && x.is(last.end, C.attend) ? lands : []
}

/** A subject, or whom the words of attending govern. */
function isThere(discourse: Discourse, s: Sentence, c: Person | Group): boolean {
  if (!isGoverned(discourse, s, c)) return true
  const { x } = discourse
  const role = roleOf(discourse, s, c)
  if (role === C.presence || role === C.led || role === C.including || role === C.accompanied) return true
  let p = c.start - 1
  while (p > s.start && (x.is(p, C.article) || x.is(p, C.honorific))) p--
  return !!x.is(p, C.by)
}

/** Whose people those are who come along without a party: the document's own, else the host's. */
function ownParty(discourse: Discourse, last: Draft, one: Someone): Party | undefined {
  const { home } = discourse
  // "Ambassador to Lebanon A", at what Lebanon held with another
  const post = one.offices[0]?.posted?.entry.code
  const [sender, another] = post ? last.parties.filter((p) => !domestic(p.code, post)) : []
  if (sender && !another && last.parties.length === 2) return { ...sender, inferred: true }
  // "The Consul General was also present", beside an ambassador
  const envoy = discourse.people.isEnvoy(one)
    ? last.people.find((other) => other !== one && other.party && discourse.people.isEnvoy(other))
    : undefined
  if (envoy?.party) return { ...envoy.party, inferred: true }
  const isHome = (p: Party | undefined) => !!p && !!home && domestic(p.code, home.code)
  // where an ambassador was, the others are of the land he is posted to
  const isThere = (code: string) => last.parties.some((p) => domestic(p.code, code))
  const posted = last.people.some(
    (one) => isHome(one.party) && one.offices.some((o) => o.posted && isThere(o.posted.entry.code)),
  )
  const own = last.parties.find((p) => isHome(p) !== posted)
  // of no text of our own: of the land to which one of them is sent
  const seat = home
    ? undefined
    : last.parties.find((p) =>
        last.people.some((one) => one.offices.some((o) => o.posted && domestic(p.code, o.posted.entry.code))),
      )
  const visited = home ? undefined : last.parties.find((p) => discourse.visit?.to.some((q) => domestic(p.code, q.code)))
  // whose text it is, nothing says: whose land is visited, or who is told first, is at home
  const first = home || last.parties.length < 2 ? undefined : last.people[0]?.party
  const party = (home ? own : undefined) ?? last.guestSide?.hosts.parties[0] ?? seat ?? visited ?? first
  return party && { ...party, inferred: true }
}
