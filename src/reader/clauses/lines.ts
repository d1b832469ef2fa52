import type { Context } from '../context.ts'
import { Shape } from '../../text/tokens.ts'
import { type Geo, isCity } from '../mentions.ts'
import { isDateline } from '../publication.ts'
import { C } from '../word-classes.ts'
import type { Sentence } from './act.ts'

/** The town behind the day that opens a line: "5 March, **Hanoi**: met with A", "Monday – **Rome**". */
export function townOfDay(x: Context, s: Sentence): Geo | undefined {
  const [day, town, land] = s.chunks
  if (day?.kind !== 'date' || !town || !isCity(town) || town.start !== day.end + 1) return undefined
  const isSign = (k: number) =>
    (k === s.end - 1 && x.isPunct(k, 46)) || x.isPunct(k, 58) || x.isPunct(k, 41) || x.isPunct(k, 124) || x.isDash(k)
  const { shape } = x.tokens
  if (day.start > s.start && !(shape[day.start - 1] & Shape.punct)) return undefined
  // "Hanoi, Vietnam:"
  const inLand = land?.kind === 'geo' && land.start === town.end + 1 && x.isPunct(town.end, 44)
  const { end } = inLand ? land : town
  return shape[day.end] & Shape.punct && (end === s.end || isSign(end)) ? town : undefined
}

/** "**MUSCAT**, 3 May (ONA) – The Minister met": where a text was written, at the head of its first sentence. */
export function townOfDateline(x: Context, s: Sentence): Geo | undefined {
  const [town, day] = s.chunks
  if (!town || !isCity(town) || town.start !== s.start || !(x.tokens.shape[s.start] & Shape.newline)) return undefined
  const isSo = day?.kind === 'date' && x.isPunct(town.end, 44) && isDateline(x, s.start, s.end, day)
  return isSo ? town : undefined
}

/** The line opens with its date: "Jan 11-13:", "2019 (June):", "14 January.", "5 March, Hanoi:" */
export function isDatedLine(x: Context, s: Sentence): boolean {
  const first = s.chunks[0]
  if (first?.kind !== 'date' || first.start - s.start > 2) return false
  // "2018, September:"
  const second = s.chunks[1]
  const at =
    second?.kind === 'date' && second.start === first.end + 1 && x.isPunct(first.end, 44) ? second.end : first.end
  return x.isPunct(at, 58) || x.isPunct(at, 46) || x.isDash(at) || x.isPunct(at, 124) || townOfDay(x, s) !== undefined
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
