import { roleOf } from '../who/roles.ts'
import { Shape } from '../../../text/tokens.ts'
import type { Act, Sentence } from '../../clauses/act.ts'
import { C, DEFINITE } from '../../word-classes.ts'
import { domestic, type Party } from '../../parties.ts'
import type { Context } from '../../context.ts'
import type { Person } from '../../mentions.ts'
import type { Discourse } from '../discourse.ts'
import { addTo, type Draft, type Side, lastTold, addTold } from '../draft.ts'

// Who receives a traveller, and who shows him round.

/**
 * "inspected the dry port in the company of the Governor", "was shown round the plant by its director": who was there for the
 * host, or for the organisation whose house it is.
 */
export function guides(
  discourse: Discourse,
  act: Act,
  draft: Draft,
  s: Sentence,
  { host, own }: { readonly host: Party | undefined; readonly own: Party | undefined },
): void {
  const { x, visit } = discourse
  for (const c of s.chunks) {
    if (c.kind !== 'person' || c.plural || c.weak || c.start < act.anchor || act.object.includes(c)) continue
    const role = roleOf(discourse, s, c)
    // "by **its** director", "by **the plant’s** director"
    const its = x.is(c.start - 1, C.possessive) > 0
    const house = (x.tokens.shape[c.start - 1] & Shape.possessive) !== 0 && x.is(c.start - 2, C.article) > 0
    const p = house ? c.start - 3 : its || x.is(c.start - 1, C.article) ? c.start - 2 : c.start - 1
    const by = c.start >= act.end && x.is(p, C.by) === 1
    if (role !== C.together && role !== C.accompanied && role !== C.led && !by) continue
    const one = discourse.someone(c)
    if (visit?.guests.includes(one) || (one.party && !host)) continue
    const acts = own && (its || house) ? own : host
    if (!one.party && acts && one.offices.length) one.party = { ...acts, inferred: true }
    // whoever travels along is told with the journey
    const isHere = one.party && host && domestic(one.party.code, host.code)
    if (isHere || (one.party && one.party.code === own?.code)) addTo(draft.people, one)
  }
}

/** "A, who is on a visit, was welcomed by B": whoever receives the traveller where the visit is told is its host. */
export function receivedBy({ visit }: Discourse, hosts: Side, guests: Side, index: number): void {
  if (!visit?.told.includes(index) || visit.to.length !== 1 || !guests.people.some((p) => visit.guests.includes(p)))
    return
  for (const one of hosts.people) if (!one.party || domestic(one.party.code, visit.to[0].code)) addTo(visit.hosts, one)
}

/** Sentences from the arrival to those who were there to receive. */
const NEAR = 4

/** "A and B were also among the welcoming party": who stood there when the traveller of whom it is told came. */
export function tellGreeters(discourse: Discourse, s: Sentence, index: number, acted: boolean): void {
  const { x, visit } = discourse
  if (!visit || visit.to.length !== 1 || index - lastTold(visit) > NEAR) return
  const received = !acted && isReception(discourse, s)
  const greeted = !acted && x.has(s, C.greeters)
  for (const c of s.chunks) {
    if (c.kind !== 'person' || c.plural || c.weak || !(received || greeted || isCalledHost(x, c))) continue
    if (received && !PRESENT.includes(roleOf(discourse, s, c))) continue
    const one = discourse.someone(c)
    if (visit.guests.includes(one) || (one.party && !domestic(one.party.code, visit.to[0].code))) continue
    one.party ??= { ...visit.to[0], inferred: true }
    addTo(visit.hosts, one)
    // of the host alone more may be told
    if (received || greeted) addTold(visit, index)
  }
}

/** "found in **her host, President A,** a friend", "**His host was** Minister A": who is called the traveller’s host. */
function isCalledHost(x: Context, { start, end }: Person): boolean {
  const called = x.is(end, C.be) || x.is(end, C.bePast) ? end + 1 : end
  if (called > end && x.is(called, C.possessive) && x.is(called + 1, C.host)) return true
  let p = x.beforeArticle(start)
  if (!x.isPunct(p, 44) && !x.is(p, C.be) && !x.is(p, C.bePast)) return false
  if (x.is(p - 1, C.will)) p--
  return x.is(p - 1, C.host) > 0 && (x.is(p - 2, C.possessive) || x.is(p - 2, C.article)) > 0
}

const PRESENT: readonly number[] = [C.presence, C.accompanied]

/** "**The reception took place** at Government House **in the presence of** A and B", where the visit alone is told. */
function isReception({ x, drafts, visit }: Discourse, s: Sentence): boolean {
  let noun = s.start
  while (noun < s.start + 3 && !x.is(noun, C.talkNoun)) noun++
  if (!x.is(noun, C.talkNoun) || x.is(noun - 1, C.article) !== DEFINITE || !x.has(s, C.presence)) return false
  if (!visit || drafts.findLast((d) => !d.dropped) !== visit) return false
  // "who is on a visit, was received by B. The meeting was attended by": of that meeting
  return !drafts.some((d) => d.type === 'meeting' && !d.dropped && d.told.includes(lastTold(visit)))
}
