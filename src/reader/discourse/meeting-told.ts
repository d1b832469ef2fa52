import type { Sentence } from '../clauses/act.ts'
import { holds } from '../held-words.ts'
import { type DateChunk, type Geo, isCity } from '../mentions.ts'
import { C, DEFINITE } from '../word-classes.ts'
import { joinMeeting, presentBehind } from './comers.ts'
import type { Discourse } from './discourse.ts'
import { lastTold } from './draft.ts'
import { isWhere } from './where.ts'

// What a sentence says of a meeting told before, alone or while it tells something else: where and when it was held, and who attended it.

/** Sentences back to the meeting. */
const NEAR = 5
/** Tokens from "the meeting" to "held" or "attended", and from there to where and by whom. */
const BEHIND = 4
const REACH = 14

const TALKS = holds('talkNoun')

/** "During the meeting**, held at the Palace in Riyadh and attended by Prince A**, they reviewed". */
export function tellOfMeeting(discourse: Discourse, s: Sentence, index: number): void {
  const { x } = discourse
  if (x.nounFirst || !(s.held & TALKS) || !discourse.drafts.length) return
  for (let k = s.start + 1; k < s.end; k++) {
    if (!x.is(k, C.talkNoun) || x.is(k - 1, C.article) !== DEFINITE || x.tokens.shape[k] === 0) continue
    const told = discourse.drafts.findLast((d) => !d.dropped && d.type === 'meeting' && d.kind !== 'site visit')
    if (!told || index - lastTold(told) > NEAR) return
    const behind = x.after(k)
    let held = -1
    let attended = -1
    for (let q = behind; q < Math.min(s.end, behind + REACH); q++) {
      if (q < behind + BEHIND && x.is(q, C.hold) && x.is(q, C.past)) held = q
      if ((q < behind + BEHIND || held >= 0) && x.is(q, C.presence)) attended = q
    }
    if (held >= 0 && !told.places.length)
      for (const c of s.chunks)
        if (c.start > held && c.start < held + REACH && isWhere(discourse, c)) told.places.push(c)
    if (attended >= 0) joinMeeting(discourse, told, presentBehind(discourse, s, attended), index)
    return
  }
}

/** Sentences back to the meeting that is spoken of, and tokens from its noun to the verb and from there to where and when. */
const LATELY = 3
const CLOSE = 5

/** Payload of `happen`. */
const TO_COME = 2

/** "**The meeting took place in Ghent** on Friday", "During the talks, **held in Ghent**, both": where and when the meeting just told was. */
export function tellHeldIn(discourse: Discourse, s: Sentence, index: number): void {
  const { x } = discourse
  let noun = s.start
  while (noun < Math.min(s.end, s.start + CLOSE) && !x.is(noun, C.talkNoun)) noun++
  if (
    noun >= Math.min(s.end, s.start + CLOSE) ||
    !(x.is(noun - 1, C.article) === DEFINITE || x.is(noun - 1, C.possessive))
  )
    return
  let verb = x.after(noun)
  const limit = Math.min(s.end, verb + CLOSE)
  while (verb < limit && !x.is(verb, C.happen) && !x.is(verb, C.will)) verb++
  // "will be held in Oslo" is another
  if (verb >= limit || x.is(verb, C.will) || x.is(verb, C.happen) === TO_COME || x.is(verb, C.scheduled)) return
  const told = discourse.drafts.findLast((d) => !d.dropped && d.type === 'meeting')
  if (!told || told.status !== 'held' || told.kind === 'call' || s.block - told.block > 1) return
  if (index - lastTold(told) > LATELY) return
  const isNear = (at: number) => at - x.after(verb) < CLOSE
  const place = s.chunks.find((c): c is Geo => isCity(c) && c.start > verb && isNear(c.start))
  const date = s.chunks.find((c): c is DateChunk => c.kind === 'date' && c.start > verb && isNear(c.start))
  if (place && !told.places.length && isWhere(discourse, place)) {
    told.places.push(place)
    told.told.push(index)
  }
  if (date && !told.date) discourse.date({ date, status: 'held' }, told)
}
