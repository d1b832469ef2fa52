import type { Block } from '../text/blocks.ts'
import type { Sentence } from './clauses.ts'
import type { Context } from './context.ts'
import type { Draft } from './discourse.ts'
import { C } from './lexicon.ts'

/** A stretch of a sentence that tells of one engagement. */
export interface Stretch {
  readonly sentence: number
  readonly from: number
  readonly to: number
  /** Sentences since its act: 0 where the act itself stands. */
  readonly after: number
}

type Teller = Pick<Draft, 'type' | 'kind' | 'spans' | 'told' | 'title'>

/**
 * What the document says of each engagement: the sentence of its act, cut where another act begins, and the
 * sentences behind it that say what was talked of, until another engagement begins.
 */
export function told<D extends Teller>(x: Context, blocks: readonly Block[], sentences: readonly Sentence[], drafts: readonly D[]): Map<D, Stretch[]> {
  const found = new Map<D, Stretch[]>(drafts.map((q) => [q, []]))
  const here = new Map<number, D[]>()
  for (const q of drafts) {
    for (const index of new Set(q.told)) {
      const list = here.get(index)
      if (list) list.push(q)
      else here.set(index, [q])
    }
  }
  const add = (q: D, sentence: number, from: number, to: number, after: number): void => {
    if (to > from) found.get(q)!.push({ sentence, from, to, after })
  }
  let current: D | undefined
  let talks: D | undefined
  // "in her meetings, the Minister stressed" is said of the journey, or of all meetings since the last heading
  let meetings: D[] = []
  let journey: D | undefined
  let many = false
  let instrument: D | undefined
  let since = 0
  let block = -1
  let quoted = false
  sentences.forEach((s, index) => {
    const own = here.get(index)
    const speech = quoted || x.isPunct(s.start, 0x201c)
    quoted = staysQuoted(x, s, quoted)
    const kind = blocks[s.block].kind
    const fresh = s.block !== block
    if (fresh) {
      block = s.block
      // a heading opens another subject, and so does each item of a list that tells of something
      if (kind === 'heading' || (kind === 'item' && own)) current = talks = undefined
      if (kind === 'heading') {
        meetings = []
        journey = undefined
      }
      // a tour ends with its paragraph
      if (current?.kind === 'site visit') current = talks
      if (kind === 'heading') instrument = undefined
    }
    if (!own) {
      since++
      // in their own words people speak of much else
      if (speech && !discusses(x, s)) return
      // "It covers trade and customs"
      if (instrument && since === 1 && kind !== 'heading' && takesUp(x, s)) add(instrument, index, s.start, s.end, 1)
      else if (current && kind !== 'heading' && (!fresh || (since < 12 && opensTalk(x, s)))) {
        many = (ofMany(x, s) && (journey !== undefined || meetings.length > 0)) || (many && !fresh)
        for (const q of !many ? [current] : journey ? [journey] : meetings) add(q, index, s.start, s.end, since)
      }
      return
    }
    const acts = own.map((q) => ({ q, at: startIn(q, s) })).sort((a, b) => a.at - b.at)
    const first = acts[0]
    // "They discussed …, including at their meeting with Japan": what is only mentioned in talk takes its own words, and the talk goes on
    const aside = (current?.type === 'meeting' || current?.type === 'event') && !fresh && !current.told.includes(index) && speaksBefore(x, s, first.q)
    if (aside) add(current!, index, s.start, acts.length === 1 && first.q.type === 'meeting' ? s.end : first.at, since + 1)
    const main = aside ? undefined : acts.find(({ q }) => q.type === 'meeting' || q.type === 'visit')
    acts.forEach(({ q, at }, k) => {
      if (aside && q.type !== 'agreement') return add(q, index, at, q.title ? q.title.end : at, 0)
      // an event named in the sentence of a talk or journey leaves the rest of the sentence to that
      if (q.type === 'event' && main && main.at < at) return add(q, index, at, q.title ? q.title.end : at, 0)
      // a journey is for all that follows in its sentence
      const next = q.type === 'visit' ? undefined : acts.slice(k + 1).find((n) => !(n.q.type === 'event' && main))
      add(q, index, k === 0 && !aside ? s.start : at, next ? next.at : s.end, 0)
    })
    since = 0
    many = false
    journey = acts.find(({ q }) => q.type === 'visit')?.q ?? journey
    const last = acts[acts.length - 1].q
    instrument = last.type === 'agreement' ? last : undefined
    if (aside) return
    const talk = acts.findLast(({ q }) => q.type === 'meeting')
    if (talk) {
      current = talk.q
      if (talk.q.kind !== 'site visit') {
        talks = talk.q
        for (const { q } of acts) if (q.type === 'meeting' && !meetings.includes(q)) meetings.push(q)
      }
    }
    else if (main) current = main.q
    else if (!current || current.type !== 'meeting' || fresh) current = last
  })
  return found
}

function startIn(q: Teller, s: Sentence): number {
  for (const span of q.spans) if (span.start >= s.start && span.start < s.end) return span.start
  return s.start
}

/** "They discussed …", "The Secretary noted …", "The talks focused on …": what was said there. */
function opensTalk(x: Context, s: Sentence): boolean {
  for (let k = s.start; k < Math.min(s.end, s.start + 18); k++) if (x.is(k, C.speech) || x.is(k, C.discuss) || (k < s.start + 6 && x.is(k, C.talkNoun))) return true
  return false
}

/** Whether a verb of talk comes before the act: "They discussed cooperation, including at their meeting with X". */
function speaksBefore(x: Context, s: Sentence, q: Teller): boolean {
  const span = q.spans.find((one) => one.start >= s.start && one.start < s.end)
  if (!span) return false
  for (let k = s.start; k < span.end; k++) {
    if (x.is(k, C.speech) || x.is(k, C.discuss)) return span.start > k || q.type === 'meeting'
    if (k >= span.start && (x.is(k, C.meet) || x.is(k, C.hold) || x.is(k, C.receive) || x.is(k, C.callOn) || x.is(k, C.visit) || x.is(k, C.talkNoun))) return false
  }
  return false
}

function discusses(x: Context, s: Sentence): boolean {
  for (let k = s.start; k < s.end; k++) if (x.is(k, C.discuss)) return true
  return false
}

/** Whether a quotation is open at the end of a sentence. */
function staysQuoted(x: Context, s: Sentence, open: boolean): boolean {
  for (let k = s.start; k < s.end; k++) {
    if (x.isPunct(k, 0x201c)) open = true
    else if (x.isPunct(k, 0x201d)) open = false
  }
  return open
}

/** "In her meetings", "in all conversations". */
function ofMany(x: Context, s: Sentence): boolean {
  for (let k = s.start; k < Math.min(s.end, s.start + 5); k++) if (x.is(k, C.meetings)) return true
  return false
}

/** Begins with a word that may stand for the instrument just told of. */
function takesUp(x: Context, s: Sentence): boolean {
  const k = s.start
  if (x.is(k, C.it) || x.is(k, C.they)) return true
  const noun = s.chunks[0]
  return x.is(k, C.definite) !== 0 && (noun?.kind === 'instrument' && noun.start <= k + 1)
}
