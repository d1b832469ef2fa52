import type { Act, Sentence } from '../../clauses/act.ts'
import type { Context } from '../../context.ts'
import type { Geo, Instrument } from '../../mentions.ts'
import { partyOfGeo, pushParty } from '../../parties.ts'
import { C } from '../../word-classes.ts'
import type { Discourse } from '../discourse.ts'
import { sharedParties, type Draft } from '../draft.ts'
import { giveWhere } from '../where.ts'

// Several agreements told together, before or after each is told by itself.

/** Sentences back to the first of them. */
const BACK = 12

/** "**The Agreements** were signed in Oslo on 5 May": those told one by one before; gives them the day and the place. */
export function tellsAllOfThem(discourse: Discourse, act: Act, index: number): boolean {
  const { x, drafts } = discourse
  const one = act.instrument
  if (!one?.plural || one.subject || act.rule !== 'agreement/was-signed') return false
  for (let k = one.start; k < one.head; k++)
    if (!x.is(k, C.definite) && !x.is(k, C.cardinal) && !x.is(k, C.both)) return false
  const first = x.is(one.start, C.definite) ? one.start : one.start - 1
  if (!x.is(first, C.definite) && !x.is(one.start, C.both)) return false
  const told = drafts.filter((d) => d.type === 'agreement' && !d.dropped && index - d.sentence < BACK)
  if (told.length < 2 || told.some((d) => sharedParties(told[0], d) < 2)) return false
  for (const d of told) {
    if (!d.date) discourse.date(act, d)
    if (!d.places.length) giveWhere(discourse, act, d, discourse.sentences[index])
    d.told.push(index)
  }
  return true
}

/** "The signing of two agreements by A and B" over the text that tells each of them. */
export function dropSum(discourse: Discourse, draft: Draft): void {
  const { x, blocks, drafts } = discourse
  const sum = drafts.find((d) => d.type === 'agreement' && !d.dropped && d !== draft && sharedParties(d, draft) > 1)
  if (!sum?.title || sum.block >= draft.block || sum.people.length || sum.date || sum.status !== draft.status) return
  const { kind } = blocks[sum.block]
  const { start, end } = sum.title
  const count = countOf(x, sum)
  // "signing of four cooperation agreements" is "signed four agreements on trade"
  const same = count > 1 && count === countOf(x, draft)
  const bare = x.is(start, C.cardinal) > 1 && end - start === 2
  if ((kind === 'title' || kind === 'heading') && (same || bare)) sum.dropped = true
}

/** How many agreements it says they are. */
function countOf(x: Context, { title }: Draft): number {
  return title ? x.is(title.start, C.cardinal) || x.is(title.start - 1, C.cardinal) : 0
}

/** Each pair of lands of "Four memorandums: Kyiv region – Utah, Zhytomyr region – Indiana" has one; whether there are any. */
export function tellPairs(
  discourse: Discourse,
  act: Act,
  { start, end, subject }: Instrument,
  s: Sentence,
  index: number,
): boolean {
  const pairs = pairsOf(discourse, act, s)
  for (const pair of pairs) {
    const draft = discourse.draftOf({ ...act, anchor: pair[0].start, end: pair[1].end }, s, index)
    draft.title = { start, end, subject }
    for (const g of pair) pushParty(draft.parties, partyOfGeo(g))
    discourse.date(act, draft)
    discourse.drafts.push(draft)
  }
  return pairs.length > 0
}

/** "Four memorandums have been concluded: Kyiv region – Utah, Zhytomyr region – Indiana": as many as pairs are named. */
function pairsOf(discourse: Discourse, act: Act, s: Sentence): Geo[][] {
  const { x } = discourse
  if (!act.instrument?.plural) return []
  const geos = s.chunks.filter((c): c is Geo => c.kind === 'geo' && !c.adjective && c.start > act.anchor)
  const pairs: Geo[][] = []
  for (let k = 0; k + 1 < geos.length; k++) {
    const [a, b] = [geos[k], geos[k + 1]]
    let q = a.end
    if (!x.isDash(q) || b.start - q > 4) continue
    // "state of Washington"
    for (q++; q < b.start && (x.is(q, C.regionWord) || x.is(q, C.of) || x.is(q, C.article)); q++);
    if (q !== b.start) continue
    pairs.push([a, b])
    k++
  }
  return pairs
}
