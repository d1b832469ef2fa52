/** The words of a source in which what was looked for is found. */

import type { Cite, Cites } from '../../model/cite.ts'
import type { Entry, Source, Value } from '../../register/entry.ts'
import type { Filter } from '../../register/filter.ts'
import { wordsOf } from '../../register/words.ts'
import { paragraphAt } from './paragraphs.ts'
import type { Texts } from './texts.ts'

export interface Snippet {
  readonly document: string
  /** What the address of the document marks. */
  readonly cites: Cites
  /** From 1. */
  readonly paragraph: number
  readonly parts: readonly { readonly text: string; readonly found?: true }[]
}

/** Letters before the first of the found words, and of a snippet in all. */
const BEFORE = 90
const WHOLE = 220
/** Places of an entry that are looked at for words. */
const LOOKED_AT = 24

/** Of the paragraphs that an entry rests on the one that has most of what was asked for. */
export function snippetOf(entry: Entry, filter: Filter, texts: Texts): Snippet | undefined {
  const asked = askedWords(filter.text)
  const places = [...sourcesAsked(entry, filter), ...sourcesIn(entry)].slice(0, LOOKED_AT)
  let best: { readonly source: Source; readonly found: readonly Cite[]; readonly worth: number } | undefined
  for (const source of asked.length ? places : places.slice(0, 1)) {
    const of = texts.of(source.document)
    if (!of) continue
    const [start, end] = of.paragraphs[paragraphAt(of.paragraphs, source.cites[0][0]) - 1]
    const found = wordsIn(of.text.slice(start, end), asked, start)
    const worth = new Set(found.map(({ asked: one }) => one)).size
    if (!best || worth > best.worth) best = { source, found: found.map(({ cite }) => cite), worth }
    if (worth === asked.length) break
  }
  if (!best) return undefined
  const { source, found } = best
  if (!found.length && isName(source, entry)) return undefined
  const marked = found.length ? found : sourcesAsked(entry, filter).includes(source) ? [...source.cites] : []
  return cut(source, marked, texts)
}

/** A record of a visit shows it by the name of who came, which stands in the title. */
const isName = ({ document, cites }: Source, { participants }: Entry): boolean =>
  participants.some(({ name }) =>
    name?.values.some(({ sources }) =>
      sources.some((one) => one.document === document && one.cites.join(' ') === cites.join(' ')),
    ),
  )

/** Sources of the values that a filter names. */
function sourcesAsked(entry: Entry, { sector, place, person }: Filter): Source[] {
  const names = wordsOf(person ?? '')
  const where = wordsOf(place ?? '').join(' ')
  const has = (value: string): boolean => {
    const words = new Set(wordsOf(value))
    return names.every((name) => words.has(name))
  }
  return [
    ...(sector ? entry.sectors.filter(({ value }) => value === sector) : []),
    ...(place ? entry.places.filter(({ value }) => wordsOf(value).join(' ') === where) : []),
    ...(person ? entry.participants.flatMap(({ name }) => name?.values ?? []).filter(({ value }) => has(value)) : []),
  ].flatMap(({ sources }) => sources)
}

/** What shows the engagement first, then all that is told of it. */
function sourcesIn({ kind, title, occasion, participants, sectors, places, ...entry }: Entry): Source[] {
  const values: readonly Value<unknown>[] = [
    ...kind.values,
    ...(title?.values ?? []),
    ...(occasion?.values ?? []),
    ...participants.flatMap(({ name, office }) => [...(name?.values ?? []), ...(office?.values ?? [])]),
    ...sectors,
    ...places,
    ...entry.from,
    ...entry.to,
    ...entry.parties,
  ]
  const seen = new Set<string>()
  return values
    .flatMap(({ sources }) => sources)
    .filter(({ document, cites }) => {
      const key = `${document} ${cites[0][0]}`
      return !seen.has(key) && seen.add(key)
    })
}

interface AskedWord {
  readonly word: string
  readonly isBeginning: boolean
}

function askedWords(text = ''): AskedWord[] {
  return text.split(/\s+/).flatMap((part) => {
    const words = wordsOf(part)
    return words.map((word, i) => ({ word, isBeginning: part.endsWith('*') && i === words.length - 1 }))
  })
}

function wordsIn(
  text: string,
  asked: readonly AskedWord[],
  offset: number,
): { readonly cite: Cite; readonly asked: AskedWord }[] {
  if (!asked.length) return []
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(({ 0: token, index }) => {
    const [word] = wordsOf(token)
    const hit = asked.find((one) => (one.isBeginning ? word?.startsWith(one.word) : word === one.word))
    const start = offset + index
    return hit ? [{ cite: [start, start + token.length] as const, asked: hit }] : []
  })
}

/** The marked words with some of what stands around them; without any, what the source cites. */
function cut(source: Source, marked: readonly Cite[], texts: Texts): Snippet {
  const { text, paragraphs } = texts.of(source.document)!
  const first = marked[0]?.[0] ?? source.cites[0][0]
  const paragraph = paragraphAt(paragraphs, first)
  const [low, high] = paragraphs[paragraph - 1]
  const start = marked.length ? wordStart(text, Math.max(low, first - BEFORE), low) : first
  const aim = marked.length ? start + WHOLE : Math.min(start + WHOLE, source.cites[0][1])
  const end = wordEnd(text, Math.min(high, Math.max(aim, marked[0]?.[1] ?? 0)), high)
  const parts: { text: string; found?: true }[] = []
  const say = (from: number, to: number, found?: true): void => {
    const said = text.slice(from, to).replace(/\s+/g, ' ')
    if (said) parts.push(found ? { text: said, found } : { text: said })
  }
  let at = start
  for (const [from, to] of [...marked].sort(([a], [b]) => a - b)) {
    if (from < at || to > end) continue
    say(at, from)
    say(from, to, true)
    at = to
  }
  say(at, end)
  if (start > low && marked.length) parts.unshift({ text: '… ' })
  if (end < high) parts.push({ text: ' …' })
  const shown = marked.filter(([from, to]) => from >= start && to <= end)
  return { document: source.document, cites: (shown.length ? shown : source.cites) as Cites, paragraph, parts }
}

const isInWord = (text: string, at: number): boolean => /^[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1))

function wordStart(text: string, at: number, low: number): number {
  let place = at
  while (place > low && isInWord(text, place)) place--
  return place
}

function wordEnd(text: string, at: number, high: number): number {
  let place = at
  while (place < high && isInWord(text, place)) place++
  return place
}
