import type { Block } from '../text/blocks.ts'
import { Shape } from '../text/tokens.ts'
import type { Sentence } from './clauses/act.ts'
import type { Context } from './context.ts'
import type { Draft } from './discourse/draft.ts'
import type { Person } from './mentions.ts'
import type { Someone } from './people.ts'
import { C } from './word-classes.ts'

/** A stretch of a sentence that tells of one engagement. */
export interface Stretch {
  readonly sentence: number
  readonly from: number
  readonly to: number
  /** Sentences since its act: 0 where the act itself stands. */
  readonly after: number
  /** The title above the act, or an item of a list behind a colon: every word of it is a subject. */
  readonly listed: boolean
}

type Teller = Pick<Draft, 'type' | 'kind' | 'spans' | 'told' | 'title' | 'people'>

/** Who a mention of the document is. */
export type Who = (m: Person) => Someone | undefined

/**
 * What the document says of each engagement: the sentence of its act, cut where another act begins, and the
 * sentences behind it that say what was talked of, until another engagement begins.
 */
export function told<D extends Teller>(
  x: Context,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  drafts: readonly D[],
  who: Who,
): Map<D, Stretch[]> {
  const found = new Map<D, Stretch[]>(drafts.map((q) => [q, []]))
  const here = new Map<number, D[]>()
  for (const q of drafts) {
    for (const index of new Set(q.told)) {
      const list = here.get(index)
      if (list) list.push(q)
      else here.set(index, [q])
    }
  }
  const add = (q: D, sentence: number, from: number, to: number, after: number, listed = false): void => {
    if (to > from) found.get(q)!.push({ sentence, from, to, after, listed })
  }
  const spoken = new Spoken<D>(x, who)
  let block = -1
  let quoted = false
  let title = -1
  /** Of whom a list behind a colon tells. */
  let listing: readonly D[] = []
  sentences.forEach((s, index) => {
    const own = here.get(index)
    const { kind } = blocks[s.block]
    const fresh = s.block !== block
    if (fresh) {
      block = s.block
      spoken.enter(kind, own !== undefined)
    }
    const speech = quoted || x.isPunct(s.start, 0x201c) || x.isPunct(s.start, 0xab)
    quoted = staysQuoted(x, s, quoted)
    const opensList = x.isPunct(s.end - 1, 58)
    if (!own) {
      spoken.since++
      if (kind === 'title' && title < 0 && s.chunks.some((c) => c.kind === 'geo' || c.kind === 'person')) title = index
      if (kind === 'item' && listing.length) {
        for (const q of listing) add(q, index, s.start, s.end, 1, true)
        return
      }
      // in their own words people speak of much else
      const of = kind === 'heading' || (speech && !quotesTalk(x, s)) ? [] : spoken.of(s, fresh)
      for (const q of of) add(q, index, s.start, s.end, spoken.since)
      listing = !opensList ? [] : of.length ? of : spoken.current && opensTalk(x, s) ? [spoken.current] : []
      return
    }
    const acts = own.map((q) => ({ q, at: startIn(q, s) })).sort((a, b) => a.at - b.at)
    for (let k = 1; k < acts.length; k++) acts[k].at = ownWords(x, acts[k - 1].q, acts[k])
    const first = acts[0]
    // "They discussed …, including at their meeting with Japan": what talk only mentions takes its own words, and the talk goes on
    const talk = fresh && !(isOfSides(s) && own.every((q) => q.type === 'event')) ? undefined : spoken.current
    const aside =
      (talk?.type === 'meeting' || talk?.type === 'event') && !talk.told.includes(index) && speaksBefore(x, s, first.q)
        ? talk
        : undefined
    if (aside)
      add(aside, index, s.start, acts.length === 1 && first.q.type === 'meeting' ? s.end : first.at, spoken.since + 1)
    const main = aside ? undefined : acts.find(({ q }) => q.type === 'meeting' || q.type === 'visit')
    acts.forEach(({ q, at }, k) => {
      if (aside && q.type !== 'agreement') return add(q, index, at, q.title ? q.title.end : at, 0)
      // an event named in the sentence of a talk or journey leaves the rest of the sentence to that
      if (q.type === 'event' && main && main.at < at) return add(q, index, at, q.title ? q.title.end : at, 0)
      // a journey is for all that follows in its sentence
      const next = q.type === 'visit' ? undefined : acts.slice(k + 1).find((n) => !(n.q.type === 'event' && main))
      add(q, index, k === 0 && !aside ? s.start : at, next ? next.at : s.end, 0)
    })
    // "Meetings in Oslo and Bergen focused on …" sums up the journey
    if (spoken.journey && ofMany(x, s)) add(spoken.journey, index, s.start, s.end, 1)
    if (title >= 0 && index - title < 3)
      add((main ?? first).q, title, sentences[title].start, sentences[title].end, 1, true)
    title = -1
    listing = opensList ? [(main ?? first).q] : []
    spoken.tell(
      acts.map(({ q }) => q),
      fresh,
      aside !== undefined,
    )
  })
  return found
}

/** Which engagement is spoken of, sentence after sentence. */
class Spoken<D extends Teller> {
  readonly #x: Context
  readonly #who: Who
  current: D | undefined
  /** Sentences since the last that tells of an act. */
  since = 0
  /** The last talk that was no tour. */
  #talks: D | undefined
  /** The meetings since the last heading. */
  #meetings: D[] = []
  journey: D | undefined
  #instrument: D | undefined
  /** The last sentence that told of an act told of an instrument alone. */
  #signed = false
  #many = false
  /** Whether the text proper has begun. */
  #body = false

  constructor(x: Context, who: Who) {
    this.#x = x
    this.#who = who
  }

  enter(kind: Block['kind'], tells: boolean): void {
    // a heading opens another subject (not the dates and names below a title), and so does each item of a list that tells of something
    const opens = kind === 'heading' && this.#body
    if (kind === 'paragraph' || kind === 'item') this.#body = true
    if (opens || (kind === 'item' && tells)) this.current = this.#talks = undefined
    if (opens) {
      this.#meetings = []
      this.journey = this.#instrument = undefined
    }
    // a tour ends with its paragraph
    if (this.current?.kind === 'site visit') this.current = this.#talks
  }

  tell(drafts: readonly D[], fresh: boolean, aside: boolean): void {
    this.since = 0
    this.#many = false
    this.journey = drafts.find((q) => q.type === 'visit') ?? this.journey
    this.#instrument = drafts.findLast((q) => q.type === 'agreement') ?? (fresh ? undefined : this.#instrument)
    this.#signed = drafts.every((q) => q.type === 'agreement')
    if (aside) return
    const meeting = drafts.findLast((q) => q.type === 'meeting')
    if (meeting && meeting.kind !== 'site visit') {
      this.#talks = meeting
      for (const q of drafts) if (q.type === 'meeting' && !this.#meetings.includes(q)) this.#meetings.push(q)
    }
    const main = meeting ?? drafts.find((q) => q.type === 'visit')
    if (main) this.current = main
    else if (this.current?.type !== 'meeting' || fresh) this.current = drafts[drafts.length - 1]
  }

  /** What a sentence without an act of its own adds to. */
  of(s: Sentence, fresh: boolean): readonly D[] {
    const named = this.#named(s)
    if (named) return [named]
    // what is said with or by one of another meeting takes the account back to that
    this.current = this.#withOneOf(s) ?? this.current
    // of an instrument only says more what names it
    if (this.current?.type === 'agreement' && this.#x.nounFirst) return []
    if (!this.current || isPortrait(this.#x, s) || (fresh && (this.since >= 12 || !opensTalk(this.#x, s)))) return []
    // "In her meetings, the Minister stressed" is said of the journey and of the meeting just told, or else of all meetings
    this.#many =
      (ofMany(this.#x, s) && (this.journey !== undefined || this.#meetings.length > 0)) || (this.#many && !fresh)
    if (!this.#many) return [this.current]
    return this.journey ? [this.journey, ...(fresh ? [] : [this.current])] : this.#meetings
  }

  /** "With **Minister A** she discussed", "**Mr A** said": the one meeting where a person was who is not of the one told last. */
  #withOneOf({ chunks }: Sentence): D | undefined {
    const { current } = this
    if (this.#meetings.length < 2 || current?.type !== 'meeting') return undefined
    let found: D | undefined
    for (const c of chunks) {
      const one = c.kind === 'person' && !c.plural && !c.weak ? this.#who(c) : undefined
      if (!one || current.people.includes(one)) continue
      for (const q of this.#meetings) {
        if (!q.people.includes(one) || q === found) continue
        if (found) return undefined
        found = q
      }
    }
    return found
  }

  /** "The visit aims to …", "The agreement provides for …", "It covers trade and customs". */
  #named(s: Sentence): D | undefined {
    const x = this.#x
    const k = s.start
    if (x.is(k, C.it) || x.is(k, C.they)) return this.since === 1 ? this.#instrument : undefined
    // "Elle porte sur": a thing is he or she, too
    if (
      x.nounFirst &&
      x.is(k, C.he) &&
      (this.current?.type === 'agreement' || (this.#signed && x.is(k + 1, C.concern)))
    )
      return this.since === 1 ? this.#instrument : undefined
    if (!x.is(k, C.definite) && !x.is(k, C.possessive)) return undefined
    const chunk = s.chunks[0]
    if (chunk?.kind === 'instrument' && chunk.start <= k + 1) return this.#instrument
    if (x.is(k + 1, C.vagueInstrument)) return this.#instrument
    for (let n = k + 1; n < Math.min(s.end, k + 3); n++)
      if (x.is(n, C.visitNoun) && !x.is(n, C.talkNoun)) return this.journey
    return undefined
  }
}

function startIn(q: Teller, s: Sentence): number {
  // of several instruments signed by the same sides, each begins with its name
  if (q.type === 'agreement' && q.title && q.title.start >= s.start && q.title.end <= s.end) return q.title.start
  for (const span of q.spans) if (span.start >= s.start && span.start < s.end) return span.start
  return s.start
}

/** Where what follows a subject that two talks share is the second's: "met A to discuss trade and **received** B". */
function ownWords(x: Context, before: Teller, { q, at }: { q: Teller; at: number }): number {
  const span = before.spans.find((one) => one.start === at)
  if (q.type !== 'meeting' || before.type !== 'meeting' || !span) return at
  const end = q.spans.find((one) => one.start === at)?.end ?? 0
  for (let k = span.end; k < end; k++) if (x.isFinite(k)) return k
  return at
}

/** "We discussed …", "We want to deepen our cooperation in …": words of one's own that tell what the talk was about. */
function quotesTalk(x: Context, s: Sentence): boolean {
  return x.has(s, C.discuss) || (x.has(s, C.desire) && (x.has(s, C.tie) || x.has(s, C.joint)))
}

/** "**The sides** commended the last session and discussed trade": of those who talk, in a paragraph of its own. */
function isOfSides({ start, chunks }: Sentence): boolean {
  const [who] = chunks
  return who?.kind === 'anaphor' && who.start === start && (who.which === 'sides' || who.which === 'they')
}

/** "Osaka is a centre of the pharmaceutical industry": what somebody or a place is, and not what was talked of. */
function isPortrait(x: Context, { chunks, start }: Sentence): boolean {
  const [who] = chunks
  if (!who || who.start > start + 1 || (who.kind !== 'geo' && who.kind !== 'person' && who.kind !== 'body'))
    return false
  return !!x.is(who.end, C.be) && !x.is(who.end + 1, C.ing) && !x.is(who.end + 1, C.past)
}

/** "They discussed …", "The Secretary noted …", "The talks focused on …", "Both sides want …": what was said there. */
function opensTalk(x: Context, s: Sentence): boolean {
  for (let k = s.start; k < Math.min(s.end, s.start + 18); k++)
    if (
      x.is(k, C.speech) ||
      x.is(k, C.discuss) ||
      x.is(k, C.talked) ||
      x.is(k, C.sides) ||
      x.is(k, C.desire) ||
      (k < s.start + 6 && (x.is(k, C.talkNoun) || x.is(k, C.concern)))
    )
      return true
  return false
}

/** Whether a verb of talk comes before the act: "They discussed cooperation, including at their meeting with X". */
function speaksBefore(x: Context, s: Sentence, q: Teller): boolean {
  const span = q.spans.find((one) => one.start >= s.start && one.start < s.end)
  if (!span) return false
  for (let k = s.start; k < span.end; k++) {
    if (x.is(k, C.speech) || x.is(k, C.discuss)) {
      // but "discussed trade **with A**" is a talk of its own
      const told = { start: k + 1, end: span.end }
      if (span.start <= k && x.is(k, C.discuss) && x.has(told, C.with) && !x.has(told, C.talkNoun)) return false
      return span.start > k || q.type === 'meeting'
    }
    if (
      k >= span.start &&
      (x.is(k, C.meet) ||
        x.is(k, C.hold) ||
        x.is(k, C.receive) ||
        x.is(k, C.callOn) ||
        x.is(k, C.visit) ||
        x.is(k, C.talkNoun))
    )
      return false
  }
  return false
}

/** Whether a quotation is open at the end of a sentence. */
function staysQuoted(x: Context, s: Sentence, open: boolean): boolean {
  const { shape, value } = x.tokens
  for (let k = s.start; k < s.end; k++) {
    if (!(shape[k] & Shape.punct)) continue
    if (value[k] === 0x201c || value[k] === 0xab) open = true
    else if (value[k] === 0x201d || value[k] === 0xbb) open = false
  }
  return open
}

/** "In her meetings", "in all conversations". */
function ofMany(x: Context, s: Sentence): boolean {
  return x.has({ start: s.start, end: Math.min(s.end, s.start + 5) }, C.meetings)
}
