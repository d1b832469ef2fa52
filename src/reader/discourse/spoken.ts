import type { Act, Sentence } from '../clauses/act.ts'
import type { DateChunk } from '../mentions.ts'
import { C } from '../word-classes.ts'
import type { Discourse } from './discourse.ts'

/** Sentences from what someone is said to have said to whom he said it to. */
const BACK = 3

/**
 * "The Speaker **on Tuesday** said trade would grow. Talking to a delegation of Nepal, he said": agencies date what was said,
 * and then tell to whom; the talks were that day.
 */
export function daySpoken(discourse: Discourse, act: Act, s: Sentence, index: number): DateChunk | undefined {
  const { x, sentences } = discourse
  // "expressed **these views** in a meeting with"
  if (act.date || act.told || act.status !== 'held' || !(x.is(act.anchor, C.talkingTo) || x.has(s, C.theseWords)))
    return undefined
  for (let k = index - 1; k >= Math.max(0, index - BACK); k--) {
    const day = sentences[k].chunks.find((c): c is DateChunk => c.kind === 'date' && isOfSpeech(discourse, c))
    if (day) return discourse.actsOf(sentences[k]).length ? undefined : day
  }
  return undefined
}

/** "on Tuesday said", "said on Tuesday": one day. */
function isOfSpeech({ x }: Discourse, { start, end, weekday, days, from, to }: DateChunk): boolean {
  if (to || !(weekday || days !== undefined || from.d)) return false
  const p = x.is(start - 1, C.on) ? start - 2 : start - 1
  return [p, end].some((k) => x.is(k, C.speech) > 0 && x.is(k, C.verb) > 0 && x.is(k, C.past) > 0)
}
