import { afterHour } from './hours.ts'
import { Shape, type Tokens } from './tokens.ts'

/** A line or paragraph of the document, as tokens `[start, end)`; `body` is where its text begins after a bullet or an hour. */
export interface Block {
  kind: 'title' | 'heading' | 'paragraph' | 'item' | 'residue'
  readonly start: number
  readonly end: number
  readonly body: number
}

const BULLETS = new Set([
  0x2022, 0x2023, 0x25e6, 0x2043, 0x2219, 0xb7, 0x25aa, 0x25cf, 42, 45, 0x2013, 0x2014, 0x25b6, 0x2666, 0xf0b7, 0x25ab,
  0x25cb, 0x25a0, 0x2212, 43, 62,
])

/** What stands between the hour of a row and its text: a colon, a bar, a comma. */
const SEPARATORS = new Set([58, 124, 44])

/**
 * Lines joined to blocks. A line goes on with the next one where it is long, ends without a stop, and the next
 * begins in lower case. In a text that is broken at a fixed width throughout, every full line goes on, whatever the
 * next begins with, up to an empty line.
 */
export function blocks(t: Tokens): Block[] {
  const found: Block[] = []
  const full = fullWidth(t)
  let i = 0
  while (i < t.count) {
    const start = i
    let lineStart = i
    i++
    for (;;) {
      while (i < t.count && !(t.shape[i] & Shape.newline)) i++
      if (i >= t.count || t.shape[i] & Shape.gap) break
      const wide = t.end[i - 1] - t.start[lineStart] >= 55
      const open = !(t.shape[i - 1] & Shape.punct) || t.value[i - 1] === 44
      const broken =
        full > 0 && t.end[i - 1] - t.start[lineStart] >= full && !(t.shape[i] & Shape.punct && BULLETS.has(t.value[i]))
      if (!((wide && open && t.shape[i] & Shape.lower) || broken) || isMarker(t, i)) break
      // to all that follows, the line goes on
      t.shape[i] &= ~Shape.newline
      lineStart = i
      i++
    }
    found.push({ kind: 'paragraph', start, end: i, body: bodyOf(t, start, i) })
  }
  let titled = false
  for (let b = 0; b < found.length; b++) {
    const block = found[b]
    if (block.body > block.start || (titled && isRow(t, block))) block.kind = 'item'
    else if (isShort(t, block)) {
      if (!titled) block.kind = 'title'
      else if (b + 1 < found.length) block.kind = 'heading'
    }
    if (block.kind !== 'item' && block.end - block.start > 2) titled = true
  }
  return found
}

/**
 * The least length of a full line in a text broken at a fixed width, 0 for other texts. There the lines that others
 * follow are nearly all about as long as the longest, and some break in the middle of a sentence; rows of a table
 * vary.
 */
function fullWidth(t: Tokens): number {
  const widths: number[] = []
  let lineStart = 0
  let longest = 0
  const broken: number[] = []
  let row = false
  for (let i = 1; i < t.count; i++) {
    if (!(t.shape[i] & Shape.newline)) {
      if (isBar(t, i)) row = true
      continue
    }
    // the cells of a row are no text
    if (row) {
      row = false
      lineStart = i
      continue
    }
    const width = t.end[i - 1] - t.start[lineStart]
    if (width > 110) return 0
    longest = Math.max(longest, width)
    lineStart = i
    if (t.shape[i] & Shape.gap) continue
    widths.push(width)
    if (width >= 45 && t.shape[i] & Shape.lower && !(t.shape[i - 1] & Shape.punct && t.value[i - 1] !== 44))
      broken.push(width)
  }
  let full = 0
  for (const w of widths) if (w >= longest * 0.8) full++
  const regular = widths.length >= 5 && full >= widths.length * 0.8
  if (longest < 45) return 0
  if (broken.length >= 1 && regular) return longest * 0.75
  if (broken.length < 4 || broken.length * 2 < full) return 0
  // one line may be longer than all others: a headline, or what was set before the first
  broken.sort((a, b) => a - b)
  return Math.min(longest * 0.75, broken[broken.length >> 1] * 0.85)
}

/** `1.` or `a)` at the beginning of a line. */
function isMarker(t: Tokens, i: number): boolean {
  return (
    i + 1 < t.count &&
    (t.shape[i + 1] & Shape.punct) !== 0 &&
    (t.value[i + 1] === 46 || t.value[i + 1] === 41) &&
    !(t.shape[i + 1] & Shape.spaced) &&
    (t.shape[i + 2] & Shape.spaced) !== 0 &&
    isCount(t, i)
  )
}

/** "12", "b", "iv": but "Mr." begins a sentence. */
function isCount(t: Tokens, i: number): boolean {
  const length = t.end[i] - t.start[i]
  return length === 1 || (length === 2 && ((t.shape[i] & Shape.number) !== 0 || isRomanNumber(t, i)))
}

function isRomanNumber(t: Tokens, i: number): boolean {
  for (const sign of t.key(i)) if (sign !== 'i' && sign !== 'v' && sign !== 'x') return false
  return true
}

function bodyOf(t: Tokens, start: number, end: number): number {
  let i = start
  while (i < end && t.shape[i] & Shape.punct && BULLETS.has(t.value[i])) i++
  // "10h00 – Talks with": a row of a day's programme
  const hour = i < end ? afterHour(t, i, end) : i
  if (hour > i) {
    let k = hour
    while (k < end && t.shape[k] & Shape.punct && (BULLETS.has(t.value[k]) || SEPARATORS.has(t.value[k]))) k++
    if (k < end && t.shape[k] & Shape.cap) return k
  }
  if (i > start) return i < end ? i : start
  if (isMarker(t, i) && i + 2 < end) return i + 2
  if (
    t.shape[i] & Shape.punct &&
    t.value[i] === 40 &&
    i + 3 < end &&
    t.value[i + 2] === 41 &&
    t.end[i + 1] - t.start[i + 1] <= 2
  )
    return i + 3
  return start
}

/** Two bars or more in a line: the cells of a table. */
function isRow(t: Tokens, { start, end }: Block): boolean {
  let bars = 0
  for (let i = start + 1; i < end - 1; i++) if (isBar(t, i)) bars++
  return bars > 1
}

function isBar(t: Tokens, i: number): boolean {
  return (t.shape[i] & Shape.punct) !== 0 && t.value[i] === 124
}

/** A line without a sentence's end, of a title's length. */
function isShort(t: Tokens, { start, end }: Block): boolean {
  const last = end - 1
  const stop =
    (t.shape[last] & Shape.punct) !== 0 && (t.value[last] === 46 || t.value[last] === 59 || t.value[last] === 33)
  return !stop && t.end[last] - t.start[start] < 200
}
