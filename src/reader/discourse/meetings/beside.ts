import type { Context } from '../../context.ts'
import { Shape } from '../../../text/tokens.ts'
import type { Sentence } from '../../clauses/act.ts'
import { holds } from '../../held-words.ts'
import type { Mention } from '../../mentions.ts'
import { domestic, type Party, partyOfGeo } from '../../parties.ts'
import type { Someone } from '../../people.ts'
import { C } from '../../word-classes.ts'
import { antecedentOf, nounBack } from '../antecedent.ts'
import { joinMeeting } from './comers.ts'
import type { Discourse } from '../discourse.ts'
import { addTo, addTold, type Draft } from '../draft.ts'
import { resolve } from '../who/resolving.ts'
import { isGoverned, roleOf } from '../who/roles.ts'

// Who was at whose side in what was told before: "She was accompanied by A", "At the President's side were A and B".

const BESIDE = holds('accompanied', 'joined', 'beside', 'sideNoun')

/** Sentences from a meeting or visit to who was at whose side. */
const WITHIN = 4

/** Those of a side whom a sentence without an act of its own names, or whom the items below it do. */
export function tellBeside(discourse: Discourse, s: Sentence, index: number, acted: boolean): void {
  const item = discourse.beside
  if (item) {
    const c = s.chunks[0]
    const { kind, body } = discourse.blocks[s.block]
    if (kind === 'item' && c?.kind === 'person' && c.start <= body + 2 && !c.plural) {
      if (s.start <= body) join(discourse, item.told, [discourse.someone(c)], item.party, index)
      return
    }
    discourse.beside = undefined
  }
  if (acted || !(s.held & BESIDE)) return
  // "At the President's side **in the talks** will be": however far back these were told
  const talks = discourse.x.has(s, C.talkNoun)
  const side = sideIn(discourse, s)
  if (!side) return
  const last = antecedentOf(discourse, s, index, {
    noun: nounBack(discourse, s),
    ...(side.one ? { who: side.one } : {}),
    fits: (d, since) =>
      (d.type === 'meeting' || (d.type === 'visit' && !talks)) &&
      d.kind !== 'site visit' &&
      (talks || (since <= WITHIN && s.block - d.block <= 2)),
  })
  if (!last) return
  // whom a traveller takes along was with him on the whole journey
  const { visit } = discourse
  const told = side.one && visit && !visit.dropped && visit.guests.includes(side.one) ? visit : last
  if (!(told.type === 'visit' ? told.from : told.parties).some((p) => domestic(p.code, side.party.code))) return
  const people = s.chunks.flatMap((c) => {
    if (c.kind !== 'person' || c.plural || c.weak || c === side.of) return []
    return isGoverned(discourse, s, c) && roleOf(discourse, s, c) !== C.accompanied ? [] : [discourse.someone(c)]
  })
  join(discourse, told, people, side.party, index)
  if (!people.length && discourse.x.isPunct(s.end - 1, 58)) discourse.beside = { told, party: side.party }
}

/** Adds those who are of a side, or of whom nothing tells of which. */
function join(discourse: Discourse, told: Draft, people: readonly Someone[], party: Party, index: number): void {
  const own = people.filter((one) => !one.party || domestic(one.party.code, party.code))
  for (const one of own) one.party ??= { ...party, inferred: true }
  if (told.type === 'meeting') joinMeeting(discourse, told, own, index)
  else if (own.length) {
    for (const one of own) addTo(told.guests, one)
    addTold(told, index)
  }
}

interface Aside {
  readonly party: Party
  /** The mention that tells whose side it is. */
  readonly of?: Mention
  /** Whose company it is, where it is that of a person. */
  readonly one?: Someone
}

/** The side that a sentence speaks of. */
function sideIn(discourse: Discourse, s: Sentence): Aside | undefined {
  const { x } = discourse
  const sideOf = (of: Mention | undefined, alone: boolean): Aside | undefined => {
    const one = of && resolve(discourse, [of], s).people[0]
    return one?.party && { party: one.party, of, ...(alone ? { one } : {}) }
  }
  for (const c of s.chunks) {
    // "on the Latvian side", "At President Kask’s side"
    if (c.kind === 'group' && x.is(c.noun, C.sideNoun) && c.owners[0]?.kind === 'geo' && isSet(discourse, c.start))
      return { party: partyOfGeo(c.owners[0]), of: c }
    if (c.kind !== 'person' && c.kind !== 'anaphor') continue
    const possessive = x.tokens.shape[c.end - 1] & Shape.possessive
    const hers = possessive && x.is(c.end, C.sideNoun) && isSet(discourse, c.start) ? sideOf(c, false) : undefined
    // "Beside her sat"
    const beside = x.endingAt(x.beforeArticle(c.start) + 1, C.beside) >= s.start
    const found = hers ?? (beside ? sideOf(c, false) : undefined)
    if (found) return found
  }
  for (let k = s.start; k < s.end; k++) {
    // "She was accompanied by A", "will be accompanied by the following ministers:"
    if (x.is(k, C.accompanied) && (x.is(k - 1, C.be) || x.is(k - 2, C.be))) {
      const led = sideOf(
        s.chunks.find((m) => m.end <= k && isOne(discourse, s, m)),
        true,
      )
      if (led) return led
    }
    // "A **accompanied her**", "La ministre, A, **a accompagné** le président"
    else if (x.is(k, C.accompanied) && x.is(k, C.past) && x.after(k) === k + 1 && endsBefore(x, s.chunks[0], k)) {
      const whom = s.chunks.find((m) => m.start > k && m.start < k + 3)
      const led = whom?.kind === 'person' || whom?.kind === 'anaphor' ? sideOf(whom, true) : undefined
      if (led) return led
    }
    // "at her side": of whom was told last
    if (!x.is(k, C.sideNoun) || !isSet(discourse, k - 1)) continue
    const whose = x.is(k - 1, C.possessive)
    const one = whose === 1 ? discourse.lastMan : whose === 2 ? discourse.lastWoman : undefined
    if (one?.party) return { party: one.party }
  }
  return undefined
}

/** A mention ends right before the verb at k, but for a comma and what helps the verb. */
function endsBefore(x: Context, m: Mention | undefined, k: number): boolean {
  const verb = x.is(k - 1, C.have) ? k - 1 : k
  return m?.end === (x.isPunct(verb - 1, 44) ? verb - 1 : verb)
}

/** Whoever may be the subject of the sentence. */
function isOne(discourse: Discourse, s: Sentence, m: Mention): boolean {
  return (m.kind === 'person' || m.kind === 'anaphor') && !isGoverned(discourse, s, m)
}

/** "**at** her side", "**by** the President’s side", "**on the** Latvian side". */
function isSet({ x }: Discourse, start: number): boolean {
  const p = x.is(start - 1, C.article) ? start - 2 : start - 1
  return !!(x.is(p, C.at) || x.is(p, C.by) || x.is(p, C.on) || x.is(p, C.from) || x.is(p, C.for))
}
