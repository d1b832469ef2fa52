/** Paragraphs to text, and where each stretch of the text stands on its page. */

import type { Paragraph } from './paragraphs.ts'
import type { Piece } from './piece.ts'

/** `text.slice(start, end)` is drawn by `piece`. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly page: number
  /** A number for each line of the document, so that pieces of one line become one rectangle. */
  readonly line: number
  readonly piece: Piece
}

/** Where lines end with this many hyphens in a hundred, the maker breaks words; else hyphens at line ends are the words' own. */
const BREAKS = 0.05

export function textOf(paragraphs: readonly Paragraph[]): { text: string; stretches: Stretch[] } {
  const isBroken = brokenWords(paragraphs)
  let text = ''
  const stretches: Stretch[] = []
  let number = 0
  paragraphs.forEach((paragraph, p) => {
    const before = paragraphs[p - 1]
    if (before) text += before.kind !== 'text' && before.kind === paragraph.kind ? '\n' : '\n\n'
    paragraph.lines.forEach((line, l) => {
      const { words } = line
      if (l > 0) text = goOn(text, words.text, isBroken)
      const base = text.length
      for (const { at, text: drawn, piece } of words.runs) {
        const end = Math.min(at + drawn.length, words.text.length)
        if (end > at) stretches.push({ start: base + at, end: base + end, page: line.page, line: number, piece })
      }
      text += words.text
      number++
    })
  })
  return { text, stretches: trimmedTo(stretches, text) }
}

const HYPHEN = /(\p{L}+)([-\u2010\u00AD])$/u

/** The text, ready for the words of the next line. */
function goOn(text: string, next: string, isBroken: (head: string, sign: string, tail: string) => boolean): string {
  const found = HYPHEN.exec(text.slice(-60))
  const tail = /^\p{L}+/u.exec(next)?.[0]
  if (!found || !tail)
    return /[-\u2010\u2013/]$/.test(text) && /^\S/.test(next) && !/\s[-\u2010\u2013/]$/.test(text) ? text : `${text} `
  return isBroken(found[1], found[2], tail) ? text.slice(0, -1) : text
}

/** Judges by the document itself: its other words, and how many of its lines end with a hyphen. */
function brokenWords(paragraphs: readonly Paragraph[]): (head: string, sign: string, tail: string) => boolean {
  const words = new Set<string>()
  let lines = 0
  let hyphens = 0
  for (const { lines: all } of paragraphs) {
    for (const [i, { words: line }] of all.entries()) {
      lines++
      if (i + 1 < all.length && HYPHEN.test(line.text)) hyphens++
      for (const [word] of line.text.matchAll(/\p{L}+(?:-\p{L}+)*(?!\p{L}|-\s*$)/gu)) words.add(word.toLowerCase())
    }
  }
  const breaks = hyphens >= 3 && hyphens / lines > BREAKS
  return (head, sign, tail) => {
    if (sign === '\u00AD') return true
    if (!/^\p{Ll}/u.test(tail)) return false
    const [a, b] = [head.toLowerCase(), tail.toLowerCase()]
    if (words.has(`${a}-${b}`)) return false
    if (words.has(a + b)) return true
    // "vice-" and "chairman" are words of their own; "negotia-" and "tions" are not
    return breaks && !(words.has(a) && words.has(b))
  }
}

/** A word mended loses its hyphen: what drew it ends before it. */
const trimmedTo = (stretches: readonly Stretch[], text: string): Stretch[] =>
  stretches.map((one, i) => {
    const next = stretches[i + 1]?.start ?? text.length
    return one.end > next ? { ...one, end: next } : one
  })
