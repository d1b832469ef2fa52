import type { Sentence } from '../clauses/act.ts'
import { isCity } from '../mentions.ts'
import { C, DEFINITE } from '../word-classes.ts'
import { joinMeeting } from './comers.ts'
import type { Discourse } from './discourse.ts'
import { lastTold } from './draft.ts'
import { roleOf } from './roles.ts'

// What a sentence says of a meeting told before while it tells something else: where it was held, and who attended it.

/** Sentences back to the meeting. */
const NEAR = 5
/** Tokens from "the meeting" to "held" or "attended", and from there to where and by whom. */
const BEHIND = 4
const REACH = 14

/** "During the meeting**, held at the Palace in Riyadh and attended by Prince A**, they reviewed". */
export function tellOfMeeting(discourse: Discourse, s: Sentence, index: number): void {
  const { x } = discourse
  if (x.nounFirst || !discourse.drafts.length) return
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
        if (isCity(c) && c.start > held && c.start < held + REACH)
          if (x.is(c.start - 1, C.in) || x.is(c.start - 1, C.at)) told.places.push(c)
    if (attended >= 0) {
      const there = s.chunks.filter(
        (c) =>
          c.kind === 'person' && !c.plural && !c.weak && c.start > attended && roleOf(discourse, s, c) === C.presence,
      )
      const people = there.flatMap((c) => (c.kind === 'person' ? [discourse.someone(c)] : []))
      joinMeeting(discourse, told, people, index)
    }
    return
  }
}
