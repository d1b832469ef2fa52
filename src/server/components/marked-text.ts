/**
 * A document's text with the words that were read from it. Words and notes name the engagement they belong to by its
 * number as a class (`e3`), by which pointing at one lights the others.
 */

import type { Cite, Cites } from '../../model/cite.ts'
import { html, type Html, type Part } from '../html.ts'
import { paragraphsOf } from '../paragraphs.ts'

/** Words that something was read from. */
export interface Mark {
  readonly cites: Cites
  /** Number of the engagement; what is said of the document itself, such as its date, has none. */
  readonly engagement?: number
  readonly way?: 'out' | 'in'
  /** The words that show the engagement: its numeral stands behind them. */
  readonly isNumbered?: true
}

interface Stretch {
  readonly start: number
  readonly end: number
  readonly mark: Mark
}

/** The paragraphs as elements; `name` says what a numeral leads to. */
export function markedText(text: string, marks: readonly Mark[], name: (engagement: number) => string): Html[] {
  const stretches = marks
    .flatMap((mark) => mark.cites.map(([start, end]) => ({ start, end, mark })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const numerals = numeralsOf(marks)
  let first = 0
  let open: Stretch[] = []
  return paragraphsOf(text).map((paragraph) => {
    const [from, to] = paragraph
    open = open.filter(({ end }) => end > from)
    while (first < stretches.length && stretches[first].start < to) open.push(stretches[first++])
    return html`<p>${pieces(text, paragraph, open, numerals, name)}</p>`
  })
}

/** Where a link to cited words leads: every cite begins a piece of its own. */
export const wordsId = (cites: Cites): string => `w${cites[0][0]}`

/** What a link to cited words says of them to the script that marks them exactly. */
export const citesAsText = (cites: Cites): string => cites.map(([start, end]) => `${start}-${end}`).join(' ')

/** The paragraph cut wherever words of something begin or end. */
function pieces(
  text: string,
  [from, to]: Cite,
  stretches: readonly Stretch[],
  numerals: ReadonlyMap<number, readonly number[]>,
  name: (engagement: number) => string,
): Part[] {
  const cuts = new Set([from, to])
  for (const { start, end } of stretches) for (const cut of [start, end]) if (cut > from && cut < to) cuts.add(cut)
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(0, -1).flatMap((start, i) => {
    const end = places[i + 1]
    const over = stretches.filter((one) => one.start <= start && one.end >= end)
    const cited = (numerals.get(end) ?? []).map(
      (n) => html`<a class="cite e${n}" href="#e${n}" aria-label="${name(n)}">${n}</a>`,
    )
    return [over.length ? piece(text.slice(start, end), start, end, over) : text.slice(start, end), cited]
  })
}

function piece(words: string, start: number, end: number, over: readonly Stretch[]): Html {
  const closest = over.reduce((a, b) => (b.end - b.start < a.end - a.start ? b : a))
  const numbers = [...new Set(over.flatMap(({ mark }) => mark.engagement ?? []))].sort((a, b) => a - b)
  const at = `${start}-${end}`
  const { engagement = numbers[0], way } = closest.mark
  if (engagement === undefined) return html`<span class="w" id="w${start}" data-at="${at}">${words}</span>`
  const classes = ['w', ...numbers.map((n) => `e${n}`), ...(way ? [way] : [])].join(' ')
  // The numeral is the tab stop, not each word.
  return html`<a class="${classes}" href="#e${engagement}" id="w${start}" data-at="${at}" tabindex="-1">${words}</a>`
}

/** The numbers of the engagements whose words end at each place. */
function numeralsOf(marks: readonly Mark[]): Map<number, number[]> {
  const numerals = new Map<number, number[]>()
  for (const { cites, engagement, isNumbered } of marks) {
    if (!isNumbered || engagement === undefined) continue
    const [, end] = cites[0]
    numerals.set(end, [...(numerals.get(end) ?? []), engagement])
  }
  return numerals
}
