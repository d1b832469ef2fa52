import type { Sentence } from '../../clauses/act.ts'
import type { Context } from '../../context.ts'
import { holds } from '../../held-words.ts'
import type { Geo } from '../../mentions.ts'
import { C } from '../../word-classes.ts'
import { antecedentOf, nounBack } from '../antecedent.ts'
import { joinMeeting, presentBehind } from './comers.ts'
import type { Discourse } from '../discourse.ts'
import { addTold, type Draft, lastTold } from '../draft.ts'
import { isWhere } from '../where.ts'

// What a sentence says of a meeting told before, alone or while it tells something else: where and when it was held, and who attended it.

/** Sentences back to the meeting, and to the one that a sentence is about. */
const NEAR = 5
const LATELY = 3
/** Tokens from "the meeting" to "held" or "attended", and from there to where and by whom. */
const BEHIND = 4
const REACH = 14
/** Tokens before "the meeting" where a sentence is about it, and from "held" to where and when. */
const CLOSE = 5

/** Payload of `happen`. */
const TO_COME = 2

const TALKS = holds('talkNoun')

/**
 * "During the meeting**, held at the Palace in Riyadh and attended by Prince A**, they reviewed", "**The talks took place in Ghent**
 * on Friday".
 */
export function tellOfMeeting(discourse: Discourse, s: Sentence, index: number, acted: boolean): void {
  const { x, drafts } = discourse
  if (!(s.held & TALKS) || !drafts.length) return
  const noun = nounBack(discourse, s)
  if (noun < 0) return
  const told = antecedentOf(discourse, s, index, {
    noun,
    fits: (d, since) => d.type === 'meeting' && d.kind !== 'site visit' && since <= NEAR,
  })
  if (!told) return
  // "The meeting" behind a call is another
  const isCall = x.name(C.talkNoun, x.is(noun, C.talkNoun)) === 'call'
  const isAbout = !acted && noun < s.start + CLOSE && isCall === (told.kind === 'call') && isJustTold(told, s, index)
  const behind = x.after(noun)
  const held = heldBehind(x, s, behind, isAbout)
  if (held >= 0) {
    const reach = held + (x.nounFirst ? CLOSE : REACH)
    const places = told.places.length
      ? []
      : s.chunks.filter((c): c is Geo => c.start > held && c.start < reach && isWhere(discourse, c))
    told.places.push(...places)
    if (places.length) addTold(told, index)
    const behindVerb = x.after(held)
    const date =
      isAbout && !told.date
        ? s.chunks.find(
            (c) =>
              c.kind === 'date' &&
              c.start >= behindVerb &&
              (c.start < behindVerb + CLOSE || isRightBehind(x, s, behindVerb, c.start)),
          )
        : undefined
    if (date?.kind === 'date') discourse.date({ date, status: 'held' }, told)
  }
  if (x.nounFirst) return
  let attended = -1
  for (let k = behind; k < Math.min(s.end, behind + (held < 0 ? BEHIND : REACH)); k++)
    if (x.is(k, C.presence)) attended = k
  if (attended >= 0) joinMeeting(discourse, told, presentBehind(discourse, s, attended), index)
}

/** Held in the paragraph of a sentence or the one before. */
function isJustTold(told: Draft, s: Sentence, index: number): boolean {
  if (told.status !== 'held' || s.block - told.block > 1) return false
  return index - lastTold(told) <= LATELY
}

/** The verb right behind "the meeting" that says that it was held, -1 for none: "will be held in Oslo" is another. */
function heldBehind(x: Context, s: Sentence, behind: number, isAbout: boolean): number {
  for (let k = behind; k < Math.min(s.end, behind + BEHIND); k++) {
    if (x.is(k, C.will) || x.is(k, C.happen) === TO_COME || x.is(k, C.scheduled)) return -1
    if ((isAbout && x.is(k, C.happen)) || (!x.nounFirst && x.is(k, C.hold) && x.is(k, C.past))) return k
  }
  return -1
}

/** "held **at the Serena Hotel in Nairobi** last Friday": nothing but where it was between two tokens. */
function isRightBehind(x: Context, s: Sentence, from: number, to: number): boolean {
  if (x.nounFirst) return false
  let k = from
  while (k < to) {
    const at = k
    const m = s.chunks.find((c) => c.start <= at && c.end > at)
    if (m?.kind === 'geo' || m?.kind === 'body') k = m.end
    else if (x.isCap(k) || x.is(k, C.in) || x.is(k, C.at) || x.is(k, C.on) || x.is(k, C.article) || x.isPunct(k, 44))
      k++
    else return false
  }
  return true
}
