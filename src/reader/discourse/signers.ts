import { resolve } from './resolving.ts'
import { isSpokes } from './roles.ts'
import { Shape } from '../../text/tokens.ts'
import type { Sentence } from '../clauses/act.ts'
import { C } from '../word-classes.ts'
import { domestic, partyOfBody, partyOfGeo, pushParty } from '../parties.ts'
import type { Discourse } from './discourse.ts'
import { giveDayAndTown } from './when-it-was.ts'
import { addTo, wordIn, type Draft, lastTold, addTold } from './draft.ts'

// Who signed what was told in the sentence before.

/** "Minister A signed for Zambia, B for Angola": who put their names to the agreement that was just told. */
export function tellSigners(discourse: Discourse, s: Sentence, index: number): void {
  const { x } = discourse
  const { awaiting } = discourse
  const told = awaiting && index - awaiting.sentence <= 2 ? awaiting : discourse.drafts.findLast((d) => !d.dropped)
  if (told?.type !== 'agreement') return
  const last = lastTold(told)
  if (index - last > 2 || discourse.sentences[last].block < s.block - 1) return
  if (s.chunks.some((c) => c.kind === 'instrument')) return
  let signs = -1
  for (let k = s.start; k < s.end && signs < 0; k++)
    if (
      (x.is(k, C.sign) && x.is(k, C.past) && !x.is(k, C.issue) && x.tokens.shape[k] & Shape.lower) ||
      (told === awaiting && x.is(k, C.signNoun))
    )
      signs = k
  if (signs >= 0) addSigners(discourse, told, s, index)
  else giveDay(discourse, told, s, index)
}

/** "The signing took place in Lae last Friday": when and where what was just told was signed. */
function giveDay(discourse: Discourse, told: Draft, s: Sentence, index: number): void {
  const { x } = discourse
  let noun = s.start
  while (noun < Math.min(s.end, s.start + 4) && !x.is(noun, C.signNoun)) noun++
  if (!x.is(noun, C.signNoun)) return
  let happened = false
  for (let k = noun; k < s.end && !happened; k++) happened = !!x.is(k, C.happen)
  if (!happened) return
  giveDayAndTown(discourse, told, s, index)
}

/** Adds all people whom a sentence names to an agreement, whose sides they may be the first to tell. */
export function addSigners(discourse: Discourse, told: Draft, s: Sentence, index: number): void {
  const { x, awaiting } = discourse
  s.chunks.forEach((c, k) => {
    if (c.kind !== 'person' || c.weak) return
    if (c.plural) {
      if (told === awaiting) for (const p of resolve(discourse, [c], s).parties) pushParty(told.parties, p)
      return
    }
    const one = discourse.someone(c)
    if (isSpokes(discourse, one)) return
    const next = s.chunks[k + 1]
    if (
      next &&
      (next.kind === 'geo' || next.kind === 'body') &&
      (x.is(next.start - 1, C.for) || x.is(next.start - 2, C.for) || x.is(next.start - 3, C.behalf))
    )
      one.party ??= next.kind === 'geo' ? partyOfGeo(next) : partyOfBody(next, discourse.home)
    addTo(told.people, one)
    if (told === awaiting && one.party) pushParty(told.parties, one.party)
  })
  if (told === awaiting && told.parties.some((p) => !domestic(p.code, told.parties[0].code))) {
    discourse.drafts.push(told)
    dropAwaiting(discourse)
  }
  addTold(told, index)
}

/** "The memorandum was signed by A and B": the instrument told just before, whose sides were not. */
export function isAwaiting(discourse: Discourse, { title, sentence, block }: Draft): boolean {
  const { x, awaiting } = discourse
  if (!awaiting?.title || !title || sentence - awaiting.sentence > 2 || awaiting.block < block - 1) return false
  if (!x.is(title.start - 1, C.definite) || title.end - title.start > 2) return false
  return wordIn(x, title.end - 1, awaiting.title) || !!x.is(title.end - 1, C.vagueInstrument)
}

/** Takes over what was told of it. */
export function takeAwaiting(discourse: Discourse, now: Draft): void {
  const { awaiting } = discourse
  if (!awaiting || !isAwaiting(discourse, now)) return
  now.title = awaiting.title!
  now.kind = awaiting.kind
  now.date ??= awaiting.date
  for (const g of awaiting.places) if (!now.places.includes(g)) now.places.push(g)
  now.spans.unshift(...awaiting.spans)
  now.told.unshift(...awaiting.told)
  dropAwaiting(discourse)
}

/** Its sides are known now, or told elsewhere. */
function dropAwaiting(discourse: Discourse): void {
  const at = discourse.open.indexOf(discourse.awaiting!)
  if (at >= 0) discourse.open.splice(at, 1)
  discourse.awaiting = undefined
}
