import type { Block } from '../text/blocks.ts'
import { Shape } from '../text/tokens.ts'
import type { Sentence } from './clauses/act.ts'
import type { Context } from './context.ts'
import type { DateChunk, Mention } from './mentions.ts'
import { closesWithLetters } from './full-stops.ts'
import { C } from './word-classes.ts'

/** Tokens after which any sign ends a sentence: no sentence is so long, and a clause is sought back and forth in its own. */
const ENDLESS = 1000

/** Tokens of a line that names its author. */
const BYLINE = 9

/**
 * The sentences of all blocks that say something, each with its mentions. Residue (navigation, captions, contact
 * lines) is left out.
 */
export function sentences(
  x: Context,
  all: readonly Block[],
  mentionsIn: (from: number, to: number) => Mention[],
): Sentence[] {
  const found: Sentence[] = []
  all.forEach((b, n) => {
    if (isResidue(x, b)) {
      b.kind = 'residue'
      return
    }
    const mentions = mentionsIn(b.body, b.end)
    let start = b.start
    let m = 0
    const close = (end: number) => {
      const own: Mention[] = []
      while (m < mentions.length && mentions[m].start < end) own.push(mentions[m++])
      shareYear(x, own)
      if (end > start)
        found.push({ start, end, held: x.heldIn(start, end), block: n, index: found.length, chunks: own })
      start = end
    }
    // the first mention that may reach beyond the token
    let over = 0
    const isInside = (i: number): boolean => {
      while (over < mentions.length && mentions[over].end <= i + 1) over++
      return over < mentions.length && mentions[over].start <= i
    }
    // the stop of a list's number ends nothing
    for (let i = b.body; i < b.end; i++) {
      const endless = i - start > ENDLESS && (x.tokens.shape[i] & Shape.punct) !== 0
      if ((endless || endsSentence(x, i, b.end)) && !isInside(i)) {
        if (isRowDay(x, b, mentions[0], i)) continue
        let e = i + 1
        while (e < b.end && isClosing(x, e)) e++
        close(e)
        i = e - 1
      }
    }
    close(b.end)
  })
  return found
}

/** "**14 January.** Foreign Minister of Norway in Riga": the day of a row, and no sentence. */
function isRowDay({ published: p }: Context, b: Block, first: Mention | undefined, stop: number): boolean {
  if (first?.kind !== 'date' || first.end !== stop || first.start > b.body + 1 || stop + 2 >= b.end) return false
  if (!first.from.m) return false
  return !p || first.from.m !== p.m || first.from.d !== p.d
}

/** Tokens between two dates of one year. */
const NEAR = 12

/** "in Tbilisi from 3 to 5 October and in Yerevan on 6 October **2022**": a year said once, behind the last of the days. */
function shareYear(x: Context, own: Mention[]): void {
  let later: DateChunk | undefined
  for (let k = own.length - 1; k >= 0; k--) {
    const c = own[k]
    if (c.kind !== 'date') continue
    const year = later?.from.y ?? 0
    if (!c.from.y && c.from.d && c.from.m && !c.to?.y && later && year > 0 && later.from.d && isJoined(x, c, later)) {
      const y = c.from.m > later.from.m ? year - 1 : year
      own[k] = { ...c, from: { ...c.from, y }, ...(c.to ? { to: { ...c.to, y: c.to.m < c.from.m ? y + 1 : y } } : {}) }
      later = own[k] as DateChunk
    } else later = c
  }
}

/** Nothing but where and an "and" between two days. */
function isJoined(x: Context, a: DateChunk, b: DateChunk): boolean {
  if (b.start - a.end > NEAR) return false
  let and = false
  for (let k = a.end; k < b.start; k++) {
    if (x.is(k, C.verb) && x.tokens.shape[k] & Shape.lower) return false
    if (x.is(k, C.and) || x.isPunct(k, 44)) and = true
  }
  return and
}

function isClosing(x: Context, i: number): boolean {
  const v = x.tokens.value[i]
  return (
    (x.tokens.shape[i] & Shape.punct) !== 0 &&
    (v === 0x201d || v === 34 || v === 41 || v === 0xbb || v === 93 || v === 0x2019) &&
    !(x.tokens.shape[i] & Shape.spaced && v === 34)
  )
}

function endsSentence(x: Context, i: number, limit: number): boolean {
  const t = x.tokens
  if (!(t.shape[i] & Shape.punct)) return closesWithLetters(x, i)
  const c = t.value[i]
  if (c === 33 || c === 63) return true
  if (c !== 46) return false
  if (i + 1 >= limit) return true
  if (t.shape[i] & Shape.spaced) return false
  const next = t.shape[i + 1]
  // "action.Overall" and "action. Overall" alike, but not "3.5"
  if (next & Shape.number && !(next & Shape.spaced)) return false
  if (next & Shape.lower) return false
  // "from 8:30 p.m. **JST** on 25 November": the zone of an hour
  if (next & Shape.upper && isZone(x, i)) return false
  // "Chargé d’Affaires a.i., Embassy of", "John Miller Jr., Ambassador of"
  if (
    x.isPunct(i + 1, 44) &&
    (x.is(i - 1, C.nameSuffix) || (t.shape[i - 1] & Shape.lower && t.end[i - 1] - t.start[i - 1] === 1))
  )
    return false
  // "in Portland, Ore., on Monday"
  if (i > 1 && x.isPunct(i + 1, 44) && x.is(i - 1, C.stateShort) && x.isPunct(i - 2, 44)) return false
  if (
    i > 0 &&
    x.is(i - 1, C.abbreviation) &&
    (x.nounFirst || t.shape[i - 1] & Shape.cap) &&
    next & (Shape.cap | Shape.number)
  )
    return false
  return true
}

/** Lines of navigation, captions and contacts, by how they begin. */
function isResidue(x: Context, b: Block): boolean {
  const t = x.tokens
  let i = b.body
  while (i < b.end && t.shape[i] & Shape.punct) i++
  if (i >= b.end || isByline(x, i, b.end)) return true
  // "Phone call between A and B" is no number to ring
  if (!x.lexicon.get(x.lex[i], C.residue)) return false
  const after = x.after(i)
  if (after >= b.end) return true
  return x.isPunct(after, 58) || x.isPunct(after, 124) || b.end - b.start <= 12 || x.isPunct(after, 62)
}

/** "By Dana Pruitt, Staff Writer": who wrote the piece, a line of its own. */
function isByline(x: Context, i: number, end: number): boolean {
  if (!x.is(i, C.by) || end - i > BYLINE || end - i < 3) return false
  for (let k = i + 1; k < end; k++)
    if (!x.isCap(k) && !x.is(k, C.and) && !x.isPunct(k, 44) && !x.isPunct(k, 46)) return false
  return !x.is(i + 1, C.officeHead)
}

/** Right behind an hour's "a.m." or "p.m.", whose last stop is at token i, stand two to four letters. */
function isZone({ tokens: t }: Context, i: number): boolean {
  const letters = t.end[i + 1] - t.start[i + 1]
  if (letters < 2 || letters > 4 || t.end[i - 1] - t.start[i - 1] > 3) return false
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) if (t.shape[k] & Shape.number) return true
  return false
}
