import type { Sentence } from '../../clauses/act.ts'
import type { Context } from '../../context.ts'
import { isCity, type Mention, type Span } from '../../mentions.ts'
import { C } from '../../word-classes.ts'
import type { Discourse } from '../discourse.ts'
import { prepositionOf } from './actors.ts'
import { isOneDay } from './worth-weighing.ts'

// What speaks for a contact and against it: each has its weight in weights.ts.

/** Blocks in which a text comes to its point. */
const EARLY = 4
/** Tokens of a sentence that tells more than one thing. */
const LONG = 45

/** Bits of `contact`. */
const OF_VISIT = 1
const OF_MEETING = 2
const FROM_AFAR = 4

/** Mentions of someone or somewhere else. */
const OTHERS: readonly Mention['kind'][] = ['person', 'group', 'geo', 'body']

/** What a sentence as a whole has, whichever pair of it is meant. */
export function frameOf({ x, blocks }: Discourse, s: Sentence): string[] {
  const { kind } = blocks[s.block]
  const words = wordsBetween(s, s)
  const contact = contactOf(x, words)
  const f: string[] = [kind]
  if (s.block <= EARLY) f.push('early')
  if (x.nounFirst) f.push('noun first')
  if (s.chunks.some((c) => c.kind === 'date' && isOneDay(c))) f.push('day')
  else if (s.chunks.some((c) => c.kind === 'date' && (c.from.y || c.from.m))) f.push('year')
  if (words.some((k) => isSpeech(x, k))) f.push('speech')
  // in prose it has a verb, which no list has
  else if (!words.some((k) => x.isFinite(k) || x.is(k, C.aux)))
    f.push(kind === 'paragraph' ? 'verb unknown' : 'verbless')
  if (words.some((k) => x.is(k, C.will) || x.is(k, C.planned) || x.is(k, C.future))) f.push('planned')
  if (words.some((k) => x.is(k, C.not))) f.push('not')
  if (hasQuote(x, s)) f.push('quote')
  if (words.some((k) => x.is(k, C.desire))) f.push('desire')
  if (s.chunks.some((c) => c.kind === 'event')) f.push('event')
  if (s.chunks.some((c) => c.kind === 'instrument')) f.push('instrument')
  if (contact & OF_VISIT) f.push('contact:visit')
  if (contact & OF_MEETING) f.push('contact:meeting')
  if (contact & FROM_AFAR) f.push('from afar')
  if (s.end - s.start > LONG) f.push('long')
  return f
}

/** What a pair has: its order, how far apart, what stands between and before. */
export function pairOf(discourse: Discourse, s: Sentence, a: Mention, b: Mention, frame: readonly string[]): string[] {
  const { x, blocks } = discourse
  const isReversed = b.start < a.start
  const between = { start: (isReversed ? b : a).end, end: (isReversed ? a : b).start }
  const words = wordsBetween(s, between)
  const verb = words.some((k) => !isSpeech(x, k) && (x.is(k, C.verb) || x.is(k, C.aux)))
  const contact = contactOf(x, words)
  const f: string[] = isReversed ? ['reversed'] : []
  f.push(distance(words.length))
  if (words.some((k) => isSpeech(x, k))) f.push('speech between')
  else if (verb) f.push('verb between')
  if (s.chunks.some((c) => c.start >= between.start && c.start < between.end && OTHERS.includes(c.kind)))
    f.push('actors between')
  if (words.some((k) => x.isPunct(k, 59))) f.push('stop between')
  if (contact & (OF_VISIT | OF_MEETING)) f.push('contact between')
  if (contact & FROM_AFAR) f.push('afar between')
  if (a.start - Math.max(blocks[s.block].body, s.start) <= 2) f.push('opens')
  const to = prepositionOf(discourse, s, b)
  f.push(`b:${to}`)
  // "Minister A and Minister B" is a heading that tells it
  if (to === 'and' && frame.includes('verbless')) f.push('verbless and')
  // by no word of coming together: how the second stands to the first
  else if (!frame.includes('contact:visit') && !frame.includes('contact:meeting'))
    f.push(`plain ${to}${to === 'none' && verb ? ' verb' : ''}`)
  const from = prepositionOf(discourse, s, a)
  if (from !== 'none') f.push(`a:${from}`)
  if (isPeople(a)) f.push('a people')
  if (isPeople(b)) f.push('b people')
  if (s.chunks.some((c) => c !== b && isCity(c) && prepositionOf(discourse, s, c) === 'in')) f.push('place')
  return f
}

/** Tokens of a stretch that are of no mention. */
function wordsBetween({ chunks }: Sentence, { start, end }: Span): number[] {
  const words: number[] = []
  let next = 0
  for (let k = start; k < end; k++) {
    while (next < chunks.length && chunks[next].end <= k) next++
    if (next === chunks.length || chunks[next].start > k) words.push(k)
  }
  return words
}

const contactOf = (x: Context, words: readonly number[]) => words.reduce((bits, k) => bits | x.is(k, C.contact), 0)

const isSpeech = (x: Context, k: number) => x.is(k, C.speech) > 0 && x.is(k, C.verb) > 0

const isPeople = (m: Mention) => m.kind === 'group' && !m.delegation

/** How far apart two stand, by the words between them. */
function distance(words: number): string {
  return words <= 2 ? 'beside' : words <= 6 ? 'near' : words <= 12 ? 'apart' : 'far'
}

function hasQuote(x: Context, { start, end }: Span): boolean {
  for (let k = start; k < end; k++) if (x.isPunct(k, 0x201c) || x.isPunct(k, 0x201d) || x.isPunct(k, 34)) return true
  return false
}
