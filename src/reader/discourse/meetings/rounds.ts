import type { Act, Sentence } from '../../clauses/act.ts'
import type { Mention } from '../../mentions.ts'
import { domestic } from '../../parties.ts'
import { C } from '../../word-classes.ts'
import type { Someone } from '../../people.ts'
import type { Discourse } from '../discourse.ts'
import { type Draft } from '../draft.ts'
import { isWhere } from '../where.ts'

// Meetings of one host that follow one another: the day and place that they share.

/** Blocks over which a round of meetings goes on. */
export const ROUND = 8

/** "a accordé dimanche à Alger plusieurs audiences": several of one host, told one by one below. */
export function opensRound({ x }: Discourse, act: Act): boolean {
  // "plusieurs de ses homologues", "her counterparts from Peru and Ghana"
  const several = (m: Mention) =>
    m.kind === 'group'
      ? !m.owners.length || (m.owners.length > 1 && x.has(m, C.counterpart))
      : m.kind === 'person' && m.plural && !m.name && !m.owners && !!m.counterpart
  // "will go to Riga **to meet** with officials": what a journey is for
  if (!x.nounFirst && x.is(act.anchor - 1, C.infinitive)) return false
  if (!act.object.every(several) || act.subject.length !== 1) return false
  if (act.subject[0].kind !== 'person' || act.subject[0].plural) return false
  if (act.object.length > 0) return true
  for (let k = act.anchor; k < act.end; k++) if (x.is(k, C.talkNoun)) return x.isPlural(x.after(k) - 1)
  return false
}

/** The day and the place of the round that a meeting is one of, where it has none of its own. */
export function giveOfRound({ round, visit, blocks, drafts }: Discourse, act: Act, draft: Draft, s: Sentence): void {
  if (!round?.who || round.visit !== visit || s.block > round.until || act.date || act.kind === 'call' || draft.listed)
    return
  if (blocks[s.block].kind === 'item' || !draft.people.includes(round.who) || draft.status !== round.draft.status)
    return
  if (round.draft.date) draft.date ??= { ...round.draft.date, inferred: true }
  if (!draft.places.length) draft.places.push(...round.draft.places)
  draft.occasion ??= round.draft.occasion
  if (isToldOneByOne(drafts, round.draft, round.who, draft)) round.draft.dropped = true
}

/** "her counterparts from Peru and Ghana", and then a meeting with each, of which `last` is the last. */
function isToldOneByOne(drafts: readonly Draft[], all: Draft, { party }: Someone, last: Draft): boolean {
  const others = all.parties.filter((p) => !party || !domestic(p.code, party.code))
  const each = [...drafts.slice(drafts.lastIndexOf(all) + 1), last].filter(
    (d) => d.type === 'meeting' && !d.dropped && d.parties.length === 2,
  )
  return others.length > 1 && others.every((p) => each.some((d) => d.parties.some((q) => domestic(p.code, q.code))))
}

/** Sentences and blocks back to what it follows. */
const LATELY = 3

/** Words from the noun of talks to the verb that says they were held. */
const NEAR = 8

/** "A trilateral meeting was held in Baku on 5 May. **Delegations of A, B and C took part in it**": the day and place of the talks. */
export function giveOfTalks(discourse: Discourse, act: Act, draft: Draft, index: number): void {
  const { x, sentences } = discourse
  if (draft.places.length || !x.is(act.anchor, C.attend) || draft.listed) return
  for (let k = index - 1; k >= Math.max(0, index - LATELY); k--) {
    const t = sentences[k]
    if (t.block < draft.block - 1 || discourse.actsOf(t).some((a) => a.type === 'meeting' && a.subject.length)) return
    let noun = -1
    let held = -1
    let virtual = false
    for (let q = t.start; q < t.end; q++) {
      if (x.is(q, C.talkNoun) && held < 0) noun = q
      else if (noun >= 0 && held < 0 && q - noun < NEAR && x.is(q, C.happen)) held = q
      virtual ||= x.is(q, C.virtual) > 0
    }
    if (held < 0) continue
    const date = t.chunks.find((c) => c.kind === 'date')
    if (date?.kind === 'date' && !draft.date) discourse.date({ date, status: draft.status }, draft)
    for (const c of t.chunks) if (isWhere(discourse, c)) draft.places.push(c)
    if (virtual && draft.kind === 'meeting') draft.kind = 'call'
    return
  }
}
