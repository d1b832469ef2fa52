import { Shape, type Tokens } from './tokens.ts'

/**
 * The token behind the hour that stands at `i`: "9h30", "10 h", "10:45", "9.30", with what it lasts to ("10h00–11h30");
 * `i` where none does.
 */
export function afterHour(t: Tokens, i: number, end: number): number {
  const from = afterOne(t, i, end)
  if (from === i || from >= end) return from
  // "10h–11h30"
  const dash = isSign(t, from, 0x2013) || isSign(t, from, 45) || isSign(t, from, 0x2014)
  const next = dash ? from + 1 : t.shape[from] & Shape.joined ? from : -1
  const until = next > 0 && next < end ? afterOne(t, next, end) : next
  return until > next ? until : from
}

const H = 104

/** "am", "p.m.", "hrs": signs of the clock, the same in many languages. */
const CLOCK = new Set(['am', 'pm', 'hrs'])

function afterOne(t: Tokens, i: number, end: number): number {
  const bare = afterFigures(t, i, end)
  let k = bare
  if (k === i && t.shape[i] & Shape.number && t.value[i] > 0 && t.value[i] <= 24)
    k = isSign(t, i + 1, 46) && isMinute(t, i + 2) && !(t.shape[i + 2] & Shape.spaced) ? i + 3 : i + 1
  if (k === i || k >= end || t.shape[k] & Shape.newline) return bare
  // but "12 PM Singh" is a day and a Prime Minister
  if (CLOCK.has(t.key(k)) && (bare > i || t.shape[k] & Shape.lower)) return isSign(t, k + 1, 46) ? k + 2 : k + 1
  const half = t.key(k)
  const spelt = (half === 'a' || half === 'p') && isSign(t, k + 1, 46) && t.key(k + 2) === 'm' && isSign(t, k + 3, 46)
  return spelt ? k + 4 : bare
}

function afterFigures(t: Tokens, i: number, end: number): number {
  const hour = t.shape[i] & Shape.number && t.end[i] - t.start[i] <= 2 ? t.value[i] : -1
  if (hour < 0 || hour > 24 || i + 1 >= end) return i
  const k = i + 1
  const first = t.text.charCodeAt(t.start[k]) | 32
  const length = t.end[k] - t.start[k]
  // "9h30" is the number and "h30"
  if (first === H && length <= 3 && !(t.shape[k] & Shape.newline)) {
    if (length > 1) return isMinutes(t.text, t.start[k] + 1, t.end[k]) ? k + 1 : i
    return k + 1 < end && isMinute(t, k + 1) && t.shape[k + 1] & Shape.spaced && !(t.shape[k + 1] & Shape.newline)
      ? k + 2
      : k + 1
  }
  const colon = isSign(t, k, 58)
  if ((colon || isSign(t, k, 46)) && k + 1 < end && isMinute(t, k + 1) && !(t.shape[k + 1] & Shape.spaced))
    // "9.30", but the third part of a chapter is "1.3" and its twelfth "1.12"
    return colon || (hour > 6 && t.value[k + 1] % 5 === 0) ? k + 2 : i
  return i
}

/** A number of two digits below sixty. */
function isMinute(t: Tokens, i: number): boolean {
  return (t.shape[i] & Shape.number) !== 0 && t.end[i] - t.start[i] === 2 && t.value[i] >= 0 && t.value[i] < 60
}

function isMinutes(text: string, from: number, to: number): boolean {
  const tens = text.charCodeAt(from) - 48
  const ones = text.charCodeAt(from + 1) - 48
  return to - from === 2 && tens >= 0 && tens < 6 && ones >= 0 && ones < 10
}

function isSign(t: Tokens, i: number, sign: number): boolean {
  return (t.shape[i] & Shape.punct) !== 0 && t.value[i] === sign
}
