import type { Sentence } from '../../clauses/act.ts'
import { holds } from '../../held-words.ts'
import type { DateChunk, Mention } from '../../mentions.ts'
import { domestic, type Party } from '../../parties.ts'
import { C } from '../../word-classes.ts'
import type { Discourse } from '../discourse.ts'
import { isGoverned } from '../who/roles.ts'

const BACK = holds('finish', 'leave', 'remain')

/** "The President will return to Abuja on 11 March", "On Friday she flies home", "He left on 14 May", "She stays until Friday": the last day of the visit spoken of. */
export function tellHomecoming(discourse: Discourse, s: Sentence, before: number): void {
  const { x, visit } = discourse
  if (!visit?.date || !(s.held & BACK)) return
  // but "who arrived on Friday, is expected back in Nairobi on Sunday"
  if (discourse.drafts.slice(before).some((d) => d.type === 'visit' && !(d === visit && d.arrival))) return
  let verb = s.start
  while (
    verb < s.end &&
    !((x.is(verb, C.finish) || x.is(verb, C.leave) || x.is(verb, C.remain)) && !x.is(verb, C.visitNoun))
  )
    verb++
  if (verb >= s.end || (x.is(verb, C.leave) && !isDeparture(discourse, s, x.after(verb)))) return
  const who = s.chunks.find((c) => c.end <= verb && (c.kind === 'person' || c.kind === 'anaphor' || c.kind === 'group'))
  if (!who || isGoverned(discourse, s, who)) return
  if (who.kind === 'person' && !visit.guests.includes(discourse.someone(who))) return
  // "**On Friday** she flies home"
  const [first] = s.chunks
  let date = first.kind === 'date' && first.start <= s.start + 1 && isOfDay(first) ? first : undefined
  const remains = x.is(verb, C.remain) > 0
  const behind = x.after(verb)
  // "remains **chair of the Council** until May"
  if (remains && !(x.is(behind, C.until) || x.is(behind, C.in) || x.is(behind, C.there) || x.is(behind, C.with))) return
  let planned = false
  for (let k = s.start; k < verb; k++) planned ||= !!(x.is(k, C.will) || x.is(k, C.planned) || x.is(k, C.expect))
  for (const c of s.chunks) {
    if (c.start < verb) continue
    if (c.kind === 'date' && isOfDay(c) && (!remains || x.endingAt(c.start, C.until) >= 0)) date ??= c
    // "left **Luanda** on 14 May"
    if (c.kind === 'geo' && x.is(verb, C.leave) && x.pastArticle(x.after(verb)) === c.start) continue
    // another leg, or back to the one visited
    if (
      c.kind === 'geo' &&
      !c.adjective &&
      !(remains ? visit.to : visit.from).some((p) => domestic(p.code, c.entry.code))
    )
      return
    if (c.kind === 'person') return
  }
  if (date && (!remains || date !== first))
    visit.date = discourse.timeline.until(visit.date, date, planned || visit.status === 'planned')
}

const isOfDay = ({ from, weekday }: DateChunk) => from.d + (weekday ?? 0) > 0

/** Sentences from the way home to who was at the airport. */
const NEAR = 2

/** "A returned to Nairobi from Lima. He was received at the airport by Minister B": the traveller is back where he is from, and no guest. */
export function isBack({ x, visit, sentences }: Discourse, s: Sentence): boolean {
  if (!visit || x.nounFirst) return false
  const isIn = (c: Mention, at: readonly Party[]) => c.kind === 'geo' && at.some((p) => domestic(p.code, c.entry.code))
  if (s.chunks.some((c) => isIn(c, visit.to))) return false
  return sentences.slice(Math.max(0, s.index - NEAR), s.index + 1).some((t) => {
    if (!(t.held & BACK) || s.block - t.block > 1) return false
    let verb = t.start
    while (verb < t.end && !x.is(verb, C.finish)) verb++
    if (verb === t.end || x.has({ start: t.start, end: verb }, C.will)) return false
    const next = t.chunks.find((c) => c.kind === 'geo' && c.start >= verb)
    // "has returned home"
    return x.after(verb) > verb + 1 || (!!next && isIn(next, visit.from))
  })
}

/** "left **on 14 May**", "left **Luanda**", "departed **for home**", but not "left **his post**", "left **the matter** to A". */
function isDeparture({ x }: Discourse, s: Sentence, k: number): boolean {
  const at = x.pastArticle(k)
  const next = s.chunks.find((c) => c.start === at || c.start === k)
  if (next) return next.kind === 'date' || next.kind === 'geo'
  return at === k && !x.is(k, C.possessive) && (k >= s.end || x.isPunct(k, 44) || x.is(k, C.frameWord) > 0)
}
