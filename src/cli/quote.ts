/** The sentences that an engagement rests on, with the cited words marked. */

import type { Cite, Engagement } from '../index.ts'
import { printable, type Style } from './terminal.ts'

/** How much of a sentence is shown on either side of the words that matter. */
const AROUND = 160

/** Every cite of a value of the engagement, in the order of the text, overlapping ones joined. */
export function citesOf(engagement: Engagement): Cite[] {
  const { from, to, parties, participants, size, date, places, occasion, sectors, title } = engagement
  const values = [...from, ...to, ...parties, ...places, ...sectors, date, occasion, title, size]
  for (const { name, office, of } of participants) values.push(name, office, of)
  return joined(values.flatMap((value) => value?.cites ?? []))
}

function joined(cites: readonly Cite[]): Cite[] {
  const out: [number, number][] = []
  for (const [start, end] of [...cites].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = out.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else out.push([start, end])
  }
  return out
}

/**
 * The engagement's own sentences, and from elsewhere (a heading, a date line, an earlier sentence) only the words
 * that its values take from there; in the order of the text, with `…` for what is left out.
 */
export function quote(text: string, engagement: Engagement, style: Style): string {
  const cites = citesOf(engagement)
  const marks = cites.length ? cites : joined(engagement.cites)
  const own = joined(engagement.cites.map((cite) => sentenceAround(text, cite)))
  const away = marks.filter(([start, end]) => !own.some(([from, to]) => start < to && end > from))
  const sentences = joined(away.map((cite) => sentenceAround(text, cite)))
  const passages = sentences.map(([from, to]): Cite => {
    const inside = away.filter(([start, end]) => start < to && end > from)
    return [inside[0][0], inside[inside.length - 1][1]]
  })
  return joined([...own, ...passages])
    .map((passage) => marked(text, passage, marks, style))
    .join(' … ')
}

function marked(text: string, [from, to]: Cite, marks: readonly Cite[], style: Style): string {
  let out = ''
  let at = from
  for (const [start, end] of marks) {
    if (end <= from || start >= to) continue
    out += gap(printable(text.slice(at, start)))
    out += style.cited(printable(text.slice(start, end)))
    at = end
  }
  return (out + gap(printable(text.slice(at, to)))).trim()
}

/** Long stretches without a cited word are cut in the middle, at spaces. */
function gap(text: string): string {
  if (text.length <= 2 * AROUND) return text
  return `${text.slice(0, AROUND).replace(/\s\S*$/, '')} … ${text.slice(-AROUND).replace(/^\S*\s/, '')}`
}

const INITIAL = /(?:^|[\s(.])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Hon|No|Gen|Col|Sen|Gov|Amb|vs|etc)\.$/u

/** From one end of sentence or line to the next. Only for show: the reader has its own, better idea of sentences. */
function sentenceAround(text: string, [start, end]: Cite): Cite {
  let from = start
  const least = Math.max(0, start - 600)
  while (from > least && !isBoundary(text, from)) from--
  let to = end
  const most = Math.min(text.length, end + 600)
  while (to < most && !isBoundary(text, to)) to++
  while (from < end && /[\s•‣◦▪●]/.test(text[from])) from++
  while (to > end && /\s/.test(text[to - 1])) to--
  return [from, to]
}

/** Between a line's end or a full stop and what follows it. */
function isBoundary(text: string, at: number): boolean {
  const before = text[at - 1]
  if (before === '\n' || text[at] === '\n') return true
  if (!/\s/.test(text[at] ?? '')) return false
  const stop = /[.!?]["”’»)\]]*$/.exec(text.slice(Math.max(0, at - 4), at))
  return stop !== null && !INITIAL.test(text.slice(Math.max(0, at - 8), at))
}
