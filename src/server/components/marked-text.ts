/**
 * A document's text with the words that were read from it. Words and notes name the engagement they belong to by its
 * number as a class (`e3`), by which pointing at one lights the others.
 */

import type { Cite, Cites } from '../../model/cite.ts'
import type { Engagement } from '../../model/reading.ts'
import { html, type Html, type Part } from '../html.ts'
import { paragraphsOf } from '../quotes/paragraphs.ts'

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
  const marked = new MarkedText(marks, name)
  return paragraphsOf(text).map(([from, to]) => html`<p>${marked.words(text.slice(from, to), from)}</p>`)
}

/** The words of an engagement and of each of its values. */
export function marksOf(e: Engagement, engagement: number, way: Mark['way']): Mark[] {
  const { from, to, parties, participants, size, date, places, occasion, sectors, title } = e
  const cited = [...from, ...to, ...parties, ...participants, size, date, ...places, occasion, ...sectors, title]
  const inner = participants.flatMap((one) => [one.name, one.office, one.of])
  const values = [...cited, ...inner].flatMap((one) => (one ? [{ cites: one.cites, engagement, way }] : []))
  return [{ cites: e.cites, engagement, way, isNumbered: true }, ...values]
}

/** Where a link to cited words leads: every cite begins a piece of its own. */
export const wordsId = (cites: Cites): string => `w${cites[0][0]}`

/** What a link to cited words says of them to the script that marks them exactly. */
export const citesAsText = (cites: Cites): string => cites.map(([start, end]) => `${start}-${end}`).join(' ')

/** A text in the order of its words, a paragraph or a part of one at a time. */
export class MarkedText {
  readonly #stretches: readonly Stretch[]
  readonly #numerals: ReadonlyMap<number, readonly number[]>
  readonly #name: (engagement: number) => string
  readonly #asked: readonly Cite[]
  #first = 0
  #open: Stretch[] = []
  #isMarked = false

  /** `name`: what a numeral leads to. `asked`: ranges that an address asks for; the first words of them are `#marked`. */
  constructor(marks: readonly Mark[], name: (engagement: number) => string, asked: readonly Cite[] = []) {
    this.#stretches = marks
      .flatMap((mark) => mark.cites.map(([start, end]) => ({ start, end, mark })))
      .sort((a, b) => a.start - b.start || b.end - a.end)
    this.#numerals = numeralsOf(marks)
    this.#name = name
    this.#asked = asked
  }

  /** The words that begin at a place of the text, cut wherever those of something begin or end. */
  words(text: string, from: number): Part[] {
    const to = from + text.length
    this.#open = this.#open.filter(({ end }) => end > from)
    while (this.#first < this.#stretches.length && this.#stretches[this.#first].start < to)
      this.#open.push(this.#stretches[this.#first++])
    const asked = this.#asked.filter(([start, end]) => start < to && end > from)
    const ends = [...this.#open.flatMap(({ start, end }) => [start, end]), ...asked.flat()]
    const places = [...new Set([from, ...ends.filter((cut) => cut > from && cut < to), to])].sort((a, b) => a - b)
    return places.slice(0, -1).map((start, i) => {
      const end = places[i + 1]
      const words = text.slice(start - from, end - from)
      const over = this.#open.filter((one) => one.start <= start && one.end >= end)
      const said = over.length ? piece(words, start, end, over) : words
      const isAsked = asked.some(([first, last]) => first <= start && end <= last)
      return [isAsked ? this.#marked(said) : said, (this.#numerals.get(end) ?? []).map((n) => this.#numeral(n))]
    })
  }

  #marked(said: Part): Html {
    const id = !this.#isMarked && html` id="marked"`
    this.#isMarked = true
    return html`<mark ${id}>${said}</mark>`
  }

  #numeral(n: number): Html {
    return html`<a class="cite e${n}" href="#e${n}" aria-label="${this.#name(n)}">${n}</a>`
  }
}

function piece(words: string, start: number, end: number, over: readonly Stretch[]): Html {
  const closest = over.reduce((a, b) => (b.end - b.start < a.end - a.start ? b : a))
  const numbers = [...new Set(over.flatMap(({ mark }) => mark.engagement ?? []))].sort((a, b) => a - b)
  const at = `${start}-${end}`
  const { engagement = numbers[0], way } = closest.mark
  const classes = ['w', ...numbers.map((n) => `e${n}`), ...(way ? [way] : [])].join(' ')
  // A link needs words; the space between those of two values has none.
  if (engagement === undefined || !words.trim())
    return html`<span class="${classes}" id="w${start}" data-at="${at}">${words}</span>`
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
