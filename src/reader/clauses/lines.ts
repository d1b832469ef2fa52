import type { Context } from '../context.ts'
import { C } from '../word-classes.ts'
import type { Sentence } from './act.ts'

/** The line opens with its date: "Jan 11-13:", "2019 (June):", "14 January." */
export function isDatedLine(x: Context, s: Sentence): boolean {
  const first = s.chunks[0]
  if (first?.kind !== 'date' || first.start - s.start > 2) return false
  // "2018, September:"
  const second = s.chunks[1]
  const at =
    second?.kind === 'date' && second.start === first.end + 1 && x.isPunct(first.end, 44) ? second.end : first.end
  return x.isPunct(at, 58) || x.isPunct(at, 46) || x.isDash(at) || x.isPunct(at, 124)
}

/** A line without a verb that closes with its day: "Mayor A to Tórshavn and Nuuk, 3–8 September 2019". */
export function isEntryLine(x: Context, s: Sentence): boolean {
  const last = s.chunks[s.chunks.length - 1]
  return (
    last?.kind === 'date' &&
    s.end - last.end <= 2 &&
    s.end - s.start <= 30 &&
    !!(last.from.m || last.from.y) &&
    isVerbless(x, s)
  )
}

/** No verb stands outside the mentions of the sentence. */
export function isVerbless(x: Context, s: Sentence): boolean {
  let next = 0
  for (let k = s.start; k < s.end; k++) {
    while (next < s.chunks.length && s.chunks[next].end <= k) next++
    if (next < s.chunks.length && s.chunks[next].start <= k) continue
    if (x.isFinite(k) || x.is(k, C.aux) || x.is(k, C.will)) return false
  }
  return true
}

/** Whether anything in the sentence makes it one: an auxiliary, or a verb that is no name's first word. */
export function hasVerb(x: Context, s: Sentence): boolean {
  for (let k = s.start; k < s.end; k++) if (x.is(k, C.aux) || (x.isFinite(k) && !x.isCap(k))) return true
  return false
}
