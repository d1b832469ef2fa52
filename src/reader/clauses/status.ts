import type { Status } from '../../model/reading.ts'
import { Shape } from '../../text/tokens.ts'
import type { Instrument } from '../mentions.ts'
import { C } from '../word-classes.ts'
import type { Act } from './act.ts'
import type { Clause } from './clause.ts'
import { isAux, isOfInvitation, verbBefore, verbGroup } from './verbs.ts'

/** "No agreements were signed", "did not meet", "should visit". */
export function isNegated(clause: Clause, anchor: number, instrument: Instrument | undefined): boolean {
  const { x, s } = clause
  const from = clause.inside(anchor) ? anchor : verbGroup(clause, anchor).start
  for (let k = from; k < anchor; k++) if ((x.is(k, C.not) || x.is(k, C.unreal)) && !clause.inside(k)) return true
  // "**wants to** visit", "**would like to** meet", which is one phrase with its "to"
  const led = !x.nounFirst && x.is(from, C.infinitive)
  if (led && (x.endingAt(from, C.wished) >= s.start || x.endingAt(from + 1, C.wished) >= s.start)) return true
  // "l’importance de signer", "a proposé de rencontrer"
  if (x.nounFirst && x.is(anchor, C.base) && !clause.inside(anchor))
    for (let k = Math.max(s.start, from - 2); k < from; k++) if (x.is(k, C.wished) && !clause.inside(k)) return true
  for (const at of [anchor, instrument?.start ?? anchor]) if (at > s.start && x.is(at - 1, C.not)) return true
  return false
}

/** "will not travel to Oslo **as planned**", "will **no longer** travel": what is denied had been arranged. */
export function isAgainstPlan({ x, s }: Clause, anchor: number, end: number): boolean {
  if (x.endingAt(anchor, C.cancelled) >= s.start) return true
  for (let k = end; k < s.end - 1; k++) if (x.is(k, C.subordinate) && x.is(k + 1, C.scheduled)) return true
  return false
}

/** "invited him to visit Bucharest", "thanked him for the invitation to visit", which nobody has accepted. */
export function isOnlyInvited(clause: Clause, anchor: number): boolean {
  const { x, s } = clause
  if (clause.inside(anchor) || !x.is(anchor, C.base)) return false
  const g = verbGroup(clause, anchor)
  if (!g.infinitive) return false
  if (isWish(clause, g.start - 1)) return true
  const prior = verbBefore(clause, g.start)
  if (!(prior >= s.start && x.is(prior, C.invite)) && !isOfInvitation(clause, g.start)) return false
  // it may be in the next sentence that he did
  const near = Math.min(x.tokens.count, s.end + 40)
  for (let k = s.start; k < near; k++) if (x.is(k, C.accept)) return false
  return true
}

/** "expressed his **intention** to visit", "readiness to visit": of a day that nobody has set. */
function isWish({ x, s }: Clause, p: number): boolean {
  if (x.nounFirst || p < s.start || !x.is(p, C.desire) || x.is(p, C.verb) || x.is(p, C.past)) return false
  return !s.chunks.some((c) => c.kind === 'date' && c.start > p)
}

/** Status told by the verb of which a noun is the subject: "has been postponed", "will take place". */
export function nounStatus(clause: Clause, i: number, end: number): Status {
  const { x, s } = clause
  // "Reporté sine die, le voyage que le ministre devait effectuer": the word that opens the sentence
  let opener = s.start
  while (opener < s.end && x.tokens.shape[opener] & Shape.punct) opener++
  // "Postponed: visit of the Minister"
  const opens = x.nounFirst || x.isPunct(x.after(opener), 58)
  if (opens && x.is(opener, C.cancelled) && i - opener < 16) return 'cancelled'
  // "postpones his visit, which was to begin on"
  for (let k = i - 1; k >= Math.max(s.start, i - 5) && !(x.tokens.shape[k] & Shape.punct); k--)
    if (x.is(k, C.cancelled) && !clause.inside(k)) return 'cancelled'
  let scheduled = false
  let relative = false
  // "the agreements reached **during the visit** will be kept": the verb is of what was done there
  const during = x.beforeArticle(i)
  // "Announced **at a meeting** of A and B, the fund will": of the fund
  const at = x.is(during, C.during) || x.is(during, C.at)
  const done = !x.nounFirst && at && x.is(during - 1, C.past) > 0 && !x.is(during - 2, C.be)
  const reach = done ? end : Math.min(s.end, end + 24)
  for (let k = end; k < reach; k++) {
    if (clause.inside(k)) continue
    if (x.is(k, C.cancelled)) return 'cancelled'
    // "the trip, **which was due to begin** on Monday, has been put off"
    if (x.is(k, x.nounFirst ? C.who : C.which)) relative = true
    if (x.is(k, C.will) || x.is(k, C.planned)) {
      if (!relative) return 'planned'
      scheduled = true
      continue
    }
    // "the visit, scheduled for May, has been postponed"
    if (
      x.is(k, C.scheduled) &&
      (x.is(k + 1, C.for) ||
        x.is(k + 1, C.on) ||
        x.is(k + 1, C.to) ||
        x.is(k + 1, C.in) ||
        clause.covering(k + 1)?.kind === 'date')
    )
      scheduled = true
    // "a meeting is **also envisaged**", "talks are scheduled as well"; "**is to take place**", which is one phrase
    else if (x.is(k, C.be) && !x.is(k, C.bePast) && (x.is(k, C.happen) === 2 || isForeseen(clause, k + 1)))
      scheduled = true
    else if (x.isFinite(k) && !isAux(clause, k) && !x.is(k, C.led) && !x.is(k, C.accompanied)) break
    if (x.isPunct(k, 59)) break
  }
  for (let k = i - 1; k >= Math.max(s.start, i - 8); k--) {
    if (x.is(k, C.cancelled) && !clause.inside(k)) return 'cancelled'
    if (scheduled) continue
    if ((x.is(k, C.planned) || (x.is(k, C.upcoming) && i - k < 5 && !done)) && !clause.inside(k)) return 'planned'
    // "procéderont à la signature"
    if ((x.is(k, C.will) || x.is(k, C.future)) && !clause.inside(k)) return 'planned'
    if (x.nounFirst && x.is(k, C.after) && !clause.inside(k)) break
    if (x.tokens.shape[k] & Shape.punct) break
  }
  if (scheduled) return 'planned'
  return 'held'
}

/** "was to visit Oslo, **but the trip was called off**", "but had to cancel it": said of what the same sentence had planned. */
export function isCalledOffBehind(clause: Clause, { end }: Act): boolean {
  const { x, s, found } = clause
  if (isOfNoun(clause, end)) return true
  let but = end
  // "was to visit Oslo; the trip was called off"
  while (but < s.end && !(x.is(but, C.but) && !clause.inside(but)) && !x.isPunct(but, 59)) but++
  // what else it tells behind has not been called off
  if (but >= s.end || found.some((a) => a.anchor > but && !x.is(a.anchor, C.visitNoun) && !x.is(a.anchor, C.talkNoun)))
    return false
  let contact = false
  let off = 0
  for (let k = but + 1; k < Math.min(s.end, but + 14) && !(off && contact); k++) {
    contact ||= !!(
      x.is(k, C.visitNoun) ||
      x.is(k, C.talkNoun) ||
      x.is(k, C.it) ||
      x.is(k, C.signNoun) ||
      x.is(k, C.thatEvent)
    )
    if (x.is(k, C.cancelled) && !clause.inside(k)) off = k
    else if (off && k - off > 3) return false
  }
  return off > 0 && contact
}

/** "**The trip that** the Minister was to make to Oslo **has been put off**": of the noun that opens the sentence. */
function isOfNoun(clause: Clause, end: number): boolean {
  const { x, s } = clause
  let noun = s.start
  while (noun < s.start + 4 && !x.is(noun, C.visitNoun) && !x.is(noun, C.talkNoun)) noun++
  const relative = x.after(noun)
  if (noun === s.start + 4 || !(x.is(relative, C.which) || x.is(relative, C.who))) return false
  for (let k = end; k < s.end; k++)
    if (x.is(k, C.cancelled) && !clause.inside(k))
      // "n’aura pas lieu" is a verb by itself
      return !!(x.is(k - 1, C.be) || x.is(k - 1, C.aux) || x.is(k - 1, C.adverb)) || x.after(k) > k + 2
  return false
}

/** What is told of it behind "is": "scheduled", "also envisaged". */
function isForeseen({ x, s }: Clause, k: number): boolean {
  while (k < s.end && (x.is(k, C.adverb) || x.is(k, C.also))) k++
  return x.is(k, C.scheduled) > 0
}

/** "agreed to sign", "ready to sign", "plan to sign": not signed yet. */
export function isWanted(clause: Clause, to: number): boolean {
  const { x, s } = clause
  for (let k = to - 1; k >= Math.max(s.start, to - 3); k--)
    // "the highlight **will be** the signing of"
    if (x.is(k, C.desire) || x.is(k, C.agree) || x.is(k, C.planning) || x.is(k, C.expect)) return true
    else if (x.is(k, C.planned) && !x.is(k, C.will)) return true
  return false
}
