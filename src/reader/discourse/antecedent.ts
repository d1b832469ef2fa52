import type { Sentence } from '../clauses/act.ts'
import type { Context } from '../context.ts'
import type { Mention, Person } from '../mentions.ts'
import { domestic, type Party } from '../parties.ts'
import type { Someone } from '../people.ts'
import { C, DEFINITE } from '../word-classes.ts'
import type { Discourse } from './discourse.ts'
import { type Draft, isAfter, lastTold, type Side } from './draft.ts'
import { resolve } from './who/resolving.ts'

// Which of the engagements told before a sentence goes back to: "The call was attended by A", "The talks with B took place in C",
// "They were joined by D". All that could be meant are weighed against one another; what is told last has no more than a start.

/** Which engagement is sought, and by what the sentence speaks of it. */
export interface Sought {
  /** Whether it could be one at all: by its type, and how far back it is. */
  readonly fits: (d: Draft, since: number) => boolean
  /** Token of the noun that the sentence has for it, "the **talks** with A"; -1 for none. */
  readonly noun?: number
  /** Someone who must have been there. */
  readonly who?: Someone
}

/** What speaks for one and against another. */
const Weight = {
  /** "the **call**", "the **dinner**": that it is one, and that "the meeting" is none. */
  kind: 4,
  otherKind: -2,
  /** "the **consultations**": that it was told by the same noun. */
  sameNoun: 4,
  /** Who was there is named in the sentence, or in one of the two before it. */
  named: 3,
  justNamed: 1,
  /** Those of whom the sentence tells are of its sides, or neither of them nor posted to one. */
  side: 2,
  otherSide: -4,
  /** "will be attended": that it is to come as well. */
  status: 2,
  /** Each sentence and each paragraph since it was told. */
  sentence: -0.5,
  block: -0.25,
} as const

/** The engagement meant; undefined where none fits. */
export function antecedentOf(
  discourse: Discourse,
  s: Sentence,
  index: number,
  { fits, noun = -1, who }: Sought,
): Draft | undefined {
  const { drafts } = discourse
  const named = noun < 0 ? undefined : namedWith(discourse, s, noun)
  let best: Draft | undefined
  let most = -Infinity
  for (let k = drafts.length - 1; k >= 0; k--) {
    const d = drafts[k]
    if (d.dropped || !fits(d, index - lastTold(d))) continue
    if (who && !isThere(d, who)) continue
    if (named && !isOf(d, named)) continue
    const weight = weigh(discourse, s, index, d, noun)
    if (weight <= most) continue
    best = d
    most = weight
  }
  return best
}

/** All lands and bodies of an engagement, on whichever side. */
function partiesOf(d: Draft): Party[] {
  return [...d.parties, ...d.from, ...d.to]
}

function isThere(d: Draft, one: Someone): boolean {
  return d.people.includes(one) || d.guests.includes(one) || d.hosts.includes(one)
}

/** Whom "the meeting **with A**", "the talks **between A and B**" names. */
function namedWith(discourse: Discourse, s: Sentence, noun: number): Side | undefined {
  const { x } = discourse
  const behind = x.after(noun)
  if (!x.is(behind, C.with) && !x.is(behind, C.between)) return undefined
  const at = s.chunks.findIndex((c) => c.start > behind)
  if (at < 0) return undefined
  const first = s.chunks[at]
  // "the meeting with **his counterpart**" says no more than that it was one
  if (first.kind === 'anaphor' || (first.kind === 'person' && !first.name && first.counterpart)) return undefined
  const second = s.chunks[at + 1]
  const both = second && x.is(behind, C.between) && x.is(x.beforeArticle(second.start), C.and)
  return resolve(discourse, both ? [first, second] : [first], s)
}

/** One of those named was there; where nobody is known by name, their land was. */
function isOf(d: Draft, { people, parties }: Side): boolean {
  return people.length ? people.some((one) => isThere(d, one)) : parties.every((p) => isSide(d, p.code))
}

function isSide(d: Draft, code: string): boolean {
  return partiesOf(d).some((p) => domestic(p.code, code))
}

function weigh(discourse: Discourse, s: Sentence, index: number, d: Draft, noun: number): number {
  const { x, sentences } = discourse
  let sum = Weight.sentence * (index - lastTold(d)) + Weight.block * (s.block - d.block)
  const called = noun < 0 ? 0 : x.is(noun, C.talkNoun)
  if (called && d.type === 'meeting') {
    const kind = x.name(C.talkNoun, called)
    if (kind === d.kind) sum += kind === 'meeting' ? 0 : Weight.kind
    else if (d.kind === 'call' || d.kind === 'reception') sum += Weight.otherKind
    if (holdsWord(x, sentences[d.sentence], noun)) sum += Weight.sameNoun
  }
  if (x.has(s, C.will)) sum += d.status === 'planned' ? Weight.status : 0
  for (const c of s.chunks) {
    if (!isOne(c)) continue
    const one = discourse.someone(c)
    if (isThere(d, one)) sum += Weight.named
    else if (one.party && isSide(d, one.party.code)) sum += Weight.side
    else if (one.party && !isPostedTo(d, one)) sum += Weight.otherSide
  }
  for (let k = index - 1; k > index - 3 && k > lastTold(d); k--)
    if (sentences[k].chunks.some((c) => isOne(c) && isThere(d, discourse.someone(c)))) sum += Weight.justNamed
  return sum
}

function holdsWord(x: Context, s: Sentence, word: number): boolean {
  for (let k = s.start; k < s.end; k++) if (k !== word && x.tokens.hash1[k] === x.tokens.hash1[word]) return true
  return false
}

function isPostedTo(d: Draft, { offices }: Someone): boolean {
  return offices.some((o) => o.posted && isSide(d, o.posted.entry.code))
}

function isOne(c: Mention): c is Person {
  return c.kind === 'person' && !c.plural && !c.weak
}

/** Tokens in which "their meeting" opens a sentence. */
const OPENS = 5

/** The noun of "**the** meeting", or of "**their** talks" where a sentence begins or behind "after": of one told before; -1 for none. */
export function nounBack({ x }: Discourse, s: Sentence): number {
  for (let k = s.start + 1; k < s.end; k++) {
    if (!x.is(k, C.talkNoun)) continue
    const opens = k < s.start + OPENS && x.is(k - 1, C.possessive)
    if (opens || x.is(k - 1, C.article) === DEFINITE || isAfter(x, k)) return k
  }
  return -1
}
