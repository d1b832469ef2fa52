import type { Sentence } from '../clauses/act.ts'
import { type DateChunk, type Geo, isCity } from '../mentions.ts'
import { C, DEFINITE } from '../word-classes.ts'
import type { Discourse } from './discourse.ts'
import { lastTold } from './draft.ts'

/** Sentences back to the meeting that is spoken of, and tokens from its noun to the verb. */
const BACK = 3
const NEAR = 5

/** "**The meeting took place in Ghent** on Friday", "During the talks, **held in Ghent**, both": where and when the meeting just told was. */
export function tellHeldIn(discourse: Discourse, s: Sentence, index: number): void {
  const { x } = discourse
  let noun = s.start
  while (noun < Math.min(s.end, s.start + NEAR) && !x.is(noun, C.talkNoun)) noun++
  if (
    noun >= Math.min(s.end, s.start + NEAR) ||
    !(x.is(noun - 1, C.article) === DEFINITE || x.is(noun - 1, C.possessive))
  )
    return
  let verb = x.after(noun)
  const limit = Math.min(s.end, verb + NEAR)
  while (verb < limit && !x.is(verb, C.happen) && !x.is(verb, C.will)) verb++
  // "will be held in Oslo" is another
  if (verb >= limit || x.is(verb, C.will) || x.is(verb, C.happen) === TO_COME || x.is(verb, C.scheduled)) return
  const told = discourse.drafts.findLast((d) => !d.dropped && d.type === 'meeting')
  if (!told || told.status !== 'held' || told.kind === 'call' || s.block - told.block > 1) return
  if (index - lastTold(told) > BACK) return
  const isNear = (at: number) => at - x.after(verb) < NEAR
  const place = s.chunks.find((c): c is Geo => isCity(c) && c.start > verb && isNear(c.start))
  const date = s.chunks.find((c): c is DateChunk => c.kind === 'date' && c.start > verb && isNear(c.start))
  if (place && !told.places.length && (x.is(place.start - 1, C.in) || x.is(place.start - 1, C.at))) {
    told.places.push(place)
    told.told.push(index)
  }
  if (date && !told.date) discourse.date({ date, status: 'held' }, told)
}

/** Payload of `happen`. */
const TO_COME = 2
