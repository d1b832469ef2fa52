/**
 * Which documents are one source: the same release on several sites, and the versions of one page. They confirm one
 * another no more than one copy of a newspaper confirms the next.
 */

import { hashOf } from '../text/hash.ts'
import { clustersOf, type Link, type Pair } from './clusters.ts'

/** What of a text is compared: its words as numbers, and which of them tell this text from others of its kind. */
export interface Imprint {
  readonly words: Uint32Array
  /** 1 for what may be a name or a number: it has a capital, or a digit. */
  readonly particular: Uint8Array
  /** The run of `RUN` words that begins at each word, as a number. */
  readonly runAt: Int32Array
  /** Every run, with the place where it stands first. */
  readonly runs: ReadonlyMap<number, number>
}

export interface Source {
  /** Id of the document. */
  readonly id: string
  readonly imprint: Imprint
  /** Where it was seen; documents seen at one address are versions of one page. */
  readonly addresses: readonly string[]
}

/** Words that are compared of a text; a release is rarely so long. */
const MOST = 3000
/** Letters that hold as many words, for who loads them. */
export const COMPARED_LETTERS = 24_000
/** A text of fewer words is a formula. */
const FEWEST = 25
/** Words that stand together before it is no accident. */
const RUN = 4

/** Of the words of the shorter text, those within runs that the longer has; and of those of the longer. */
const SHARED = { shorter: 0.85, longer: 0.6 }
/** Below, two texts have little to do with one another. */
const STRANGE = 0.5
/** Of `SAMPLE` runs from here and there; copies share most of them. */
const FAR = 0.2
const SAMPLE = 32

const WORD = /[\p{L}\p{N}]+/gu
/**
 * Where a paragraph says who reports from where and when: `QUEBEC, May 14 (Northern Wire) – `. Each who prints it writes
 * their own; what day the engagement was is compared elsewhere.
 */
const DATELINE = /^(?=[^\n]{0,80}(?:\p{N}|\p{Lu}{3}))[^\n–—]{2,80}?\s[–—-]{1,2}\s(?=[^\n]{60})/gmu
const DIGIT = /\p{N}/u

/** A function of the text alone. */
export function imprintOf(text: string): Imprint {
  const words = new Uint32Array(MOST)
  const particular = new Uint8Array(MOST)
  let count = 0
  let cased = 0
  for (const [word] of text.replace(DATELINE, '').matchAll(WORD)) {
    const low = word.toLowerCase()
    words[count] = hashOf(folded(low))[0]
    if (low !== word.toUpperCase()) cased++
    if (low !== word || DIGIT.test(word)) particular[count] = 1
    if (++count === MOST) break
  }
  // A script without capitals does not say what is a name: any word may be one.
  if (cased < count / 2) particular.fill(1, 0, count)
  const runAt = new Int32Array(Math.max(0, count - RUN + 1))
  const runs = new Map<number, number>()
  for (let i = 0; i < runAt.length; i++) {
    let run = 0
    for (let j = i; j < i + RUN; j++) run = Math.imul(run, 31) + words[j]
    runAt[i] = run
    if (!runs.has(runAt[i])) runs.set(runAt[i], i)
  }
  return { words: words.slice(0, count), particular: particular.slice(0, count), runAt, runs }
}

const folded = (low: string): string => (ASCII.test(low) ? low : low.normalize('NFKD').replace(/\p{M}+/gu, ''))
const ASCII = /^[a-z0-9]*$/

/**
 * How likely it is that two texts are copies of one, from 0 to 1, in the terms of `clustersOf`: sure (1), silent (0.3),
 * or against (0.1). Symmetric. Nearly all of the shorter stands in the longer, and most of the longer in it: another
 * dateline, a paragraph cut, a line about the site are no hindrance. A name or a number put in the place of another in
 * what both share is: two releases of one office about two telephone calls.
 */
export function likenessOf(a: Imprint, b: Imprint): number {
  const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a]
  if (isSame(a, b)) return 1
  if (shorter.words.length < FEWEST) return 0.1
  // Of a summit that hundreds tell, most pairs end here.
  if (Math.max(sampleIn(a, b), sampleIn(b, a)) < FAR) return 0.1
  const [inShorter, inLonger] = [coveredIn(shorter, longer), coveredIn(longer, shorter)]
  const part = shareOf(inShorter)
  if (part < STRANGE) return 0.1
  if (part < SHARED.shorter || shareOf(inLonger) < SHARED.longer) return 0.3
  return hasChanged(shorter, inShorter, longer) || hasChanged(longer, inLonger, shorter) ? 0.3 : 1
}

function shareOf(covered: Uint8Array): number {
  let sum = 0
  for (const one of covered) sum += one
  return sum / covered.length
}

const isSame = (a: Imprint, b: Imprint): boolean =>
  a.words.length === b.words.length && a.words.every((word, i) => word === b.words[i])

/** How many of a few runs the other has. */
function sampleIn({ runAt }: Imprint, other: Imprint): number {
  let shared = 0
  for (let n = 0; n < SAMPLE; n++)
    if (other.runs.has(runAt[Math.floor(((runAt.length - 1) * n) / (SAMPLE - 1))])) shared++
  return shared / SAMPLE
}

/** 1 for each word within a run that the other has, too. */
function coveredIn({ words, runAt }: Imprint, other: Imprint): Uint8Array {
  const covered = new Uint8Array(words.length)
  // up to here it is filled
  let end = 0
  for (let i = 0; i < runAt.length; i++)
    if (other.runs.has(runAt[i])) {
      for (let j = Math.max(i, end); j < i + RUN; j++) covered[j] = 1
      end = i + RUN
    }
  return covered
}

/**
 * Whether between words that both have, others stand in the place of what the other has there, and a name or a number
 * among them. What is only put in, or left out, changes nothing:
 *
 *     … met the President of [Kazakhstan) on [5) May …
 *     … met the President of [Armenia) on [9) May …
 */
function hasChanged(one: Imprint, covered: Uint8Array, other: Imprint): boolean {
  const last = covered.lastIndexOf(1)
  for (let start = covered.indexOf(0, covered.indexOf(1)); start >= 0 && start < last;) {
    const end = covered.indexOf(1, start)
    // The runs that stand before and after the gap end and begin at it.
    const from = other.runs.get(one.runAt[start - RUN])! + RUN
    const to = other.runs.get(one.runAt[end])!
    const named = one.particular.subarray(start, end).includes(1)
    // Where the two stand the other way round, a run is said twice: then nobody knows what stood here.
    if (to > from ? named || other.particular.subarray(from, to).includes(1) : to < from - RUN && named) return true
    start = covered.indexOf(0, end)
  }
  return false
}

/** Comparisons that are remembered: those of a thousand texts, each with each. */
const REMEMBERED = 500_000

/** {@link likenessOf} that remembers what it compared, for as long as its caller keeps it. */
export function remembered(): typeof likenessOf {
  const likeness = new Map<number, number>()
  const numbers = new WeakMap<Imprint, number>()
  let next = 0
  const numberOf = (imprint: Imprint): number => {
    const known = numbers.get(imprint)
    if (known === undefined) numbers.set(imprint, next++)
    return known ?? next - 1
  }
  return (a, b) => {
    const [i, j] = [numberOf(a), numberOf(b)]
    const pair = Math.min(i, j) * 2 ** 26 + Math.max(i, j)
    const known = likeness.get(pair)
    if (known !== undefined) return known
    const found = likenessOf(a, b)
    if (likeness.size >= REMEMBERED) likeness.clear()
    likeness.set(pair, found)
    return found
  }
}

/**
 * Documents that are one source, each family by its ids in order; the order of what is given makes no difference.
 *
 * Hundreds may tell of one summit, and two texts are long to compare. So only those are that can be copies; and all within
 * a chain of copies, since what speaks against matters where one might close. `likeness` is {@link likenessOf}, or one that is {@link remembered}.
 */
export function familiesOf(sources: readonly Source[], likeness: typeof likenessOf = likenessOf): string[][] {
  const link = (i: number, j: number): Link => ({
    a: sources[i].id,
    b: sources[j].id,
    score: likeness(sources[i].imprint, sources[j].imprint),
  })
  const alike = pairsThatMayBeCopies(sources)
    .map(([i, j]) => link(i, j))
    .filter(({ score }) => score === 1)
  const places = new Map(sources.map(({ id }, i) => [id, i]))
  const chains = clustersOf(sources, [], { together: alike.map(({ a, b }): Pair => [a, b]), asunder: [] })
  const within = chains.flatMap((ids) => {
    const chain = ids.map((id) => places.get(id)!)
    return chain.flatMap((i, n) => chain.slice(n + 1).map((j) => link(i, j)))
  })
  // Versions belong together however much was changed, so they are joined after the copies are found.
  const together: Pair[] = clustersOf(sources, within).flatMap(chained)
  const byAddress = Map.groupBy(
    sources.flatMap(({ id, addresses }) => addresses.map((address) => ({ id, address }))),
    ({ address }) => address,
  )
  for (const seen of byAddress.values()) together.push(...chained(seen.map(({ id }) => id)))
  return clustersOf(sources, [], { together, asunder: [] })
}

/** Pairs of places in the list, all but those whose likeness is surely below 1. */
function pairsThatMayBeCopies(sources: readonly Source[]): [number, number][] {
  const pairs: [number, number][] = []
  /** Texts that have a run, by their places. */
  const having = new Map<number, number[]>()
  const shared = new Uint32Array(sources.length)
  sources.forEach(({ imprint }, i) => {
    shared.fill(0, 0, i)
    for (const run of imprint.runs.keys()) {
      const others = having.get(run)
      if (!others) having.set(run, [i])
      else {
        for (const other of others) shared[other]++
        others.push(i)
      }
    }
    for (let other = 0; other < i; other++)
      if (mayBeCopies(imprint, sources[other].imprint, shared[other])) pairs.push([other, i])
  })
  return pairs
}

/** Each run that two texts share covers no more than its own words in each, times as often as it stands there. */
function mayBeCopies(a: Imprint, b: Imprint, shared: number): boolean {
  const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a]
  if (shorter.words.length < FEWEST) return shorter.words.length === longer.words.length
  const covered = ({ words, runs }: Imprint): number => RUN * (shared + words.length - RUN + 1 - runs.size)
  return (
    covered(shorter) >= SHARED.shorter * shorter.words.length && covered(longer) >= SHARED.longer * longer.words.length
  )
}

/** Each with the next. */
const chained = (ids: readonly string[]): Pair[] => ids.slice(1).map((id, i) => [ids[i], id])
