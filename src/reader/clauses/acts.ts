import { Shape } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { maskOf } from '../held-words.ts'
import type { Lexicon } from '../lexicon.ts'
import { C, type ClassName } from '../word-classes.ts'
import type { Act, Sentence } from './act.ts'
import { giveAdjuncts } from './adjuncts.ts'
import { instrumentAnchor, sealed } from './agreements.ts'
import { Clause } from './clause.ts'
import { eventAnchor } from './event-nouns.ts'
import { attend, ledTo, openedAt } from './events.ts'
import { giveGapped } from './gapped.ts'
import { isDatedLine, isEntryLine } from './lines.ts'
import { callOn, courtesyCall } from './meetings/called.ts'
import { discuss, meetVerb, speak } from './meetings/met.ts'
import { asGuest, guestOf, haveGuests, receive } from './meetings/received.ts'
import { holdTalks, talkNoun, turnOf } from './meetings/talks.ts'
import { giveOccasions } from './occasions.ts'
import { repeat } from './repeated.ts'
import { signing } from './signing.ts'
import { bindTwins, twin } from './twins.ts'
import { carryVisit, expectedVisit, returnFrom, sendVisit } from './visits/brought.ts'
import { chronicle, visitNoun } from './visits/noun.ts'
import { leadVisit, lightVisit } from './visits/paid.ts'
import { siteTour } from './visits/tours.ts'
import { thereSince, travel } from './visits/travelled.ts'
import { visitVerb } from './visits/visited.ts'

/** Reads the act whose anchor word stands at token i: adds it to what is found and returns the token to go on from, or 0. */
type Rule = (clause: Clause, i: number) => number

/** A line that opens with its date, which is no class of words. */
const DATED = 'dated line'

/**
 * Each rule with the classes of words that wake it, and the class without which its sentence can not tell such an act. The
 * first that finds an act takes the word: an idiom before the verb it is made of, a verb before its noun. What no word wakes
 * is woken where the mention of an event or instrument begins; a chronicle is looked for only in a line that opens with its
 * date.
 */
const RULES: readonly {
  readonly rule: Rule
  readonly wakes: readonly ClassName[]
  readonly needs?: ClassName | typeof DATED
}[] = [
  { rule: callOn, wakes: ['callOn'] },
  { rule: courtesyCall, wakes: ['courtesyCall'] },
  { rule: returnFrom, wakes: ['finish'], needs: 'from' },
  { rule: lightVisit, wakes: ['light'], needs: 'visitNoun' },
  { rule: leadVisit, wakes: ['lead'] },
  { rule: carryVisit, wakes: ['carry'] },
  { rule: signing, wakes: ['signNoun', 'sign'] },
  { rule: instrumentAnchor, wakes: [] },
  { rule: holdTalks, wakes: ['hold'], needs: 'talkNoun' },
  { rule: visitVerb, wakes: ['visit'] },
  { rule: visitNoun, wakes: ['visitNoun'] },
  { rule: meetVerb, wakes: ['meet'] },
  { rule: receive, wakes: ['receive', 'give', 'awaits'] },
  { rule: speak, wakes: ['speak'] },
  { rule: siteTour, wakes: ['tour'] },
  { rule: expectedVisit, wakes: ['expect'] },
  { rule: sendVisit, wakes: ['send'] },
  { rule: haveGuests, wakes: ['haveGuests'] },
  { rule: asGuest, wakes: ['asGuest'] },
  { rule: guestOf, wakes: ['be'], needs: 'guestOf' },
  { rule: travel, wakes: ['arrive', 'travel'] },
  { rule: thereSince, wakes: ['since'] },
  { rule: chronicle, wakes: ['in', 'at', 'to'], needs: DATED },
  { rule: talkNoun, wakes: ['talkNoun'] },
  { rule: turnOf, wakes: ['turn'] },
  { rule: attend, wakes: ['attend', 'open', 'hostEvent'] },
  { rule: ledTo, wakes: ['lead'] },
  { rule: eventAnchor, wakes: [] },
  { rule: discuss, wakes: ['discuss'] },
  { rule: twin, wakes: ['twin'] },
]

/** What is asked of a sentence before a rule is tried in it, each a bit: that it holds a word of one of these classes. */
const ASKED: (readonly ClassName[])[] = []

function bitOf(...classes: readonly ClassName[]): number {
  return 1 << (ASKED.push(classes) - 1)
}

const WAKES = bitOf(...RULES.flatMap(({ wakes, needs }) => (needs ? [] : wakes)))
const IS_DATED = bitOf()
const TRIED = RULES.map(({ rule, wakes, needs }) => {
  if (!needs) return { rule, wakes, asks: wakes.length ? WAKES : 0 }
  return { rule, wakes, asks: bitOf(...wakes) | (needs === DATED ? IS_DATED : bitOf(needs)) }
})
type Tried = (typeof TRIED)[number]
/** One rule for each thing asked. */
const KINDS = TRIED.filter(({ asks }, k) => asks && TRIED.findIndex((one) => one.asks === asks) === k)

function hasTried(rules: readonly Tried[], held: number): boolean {
  for (const { asks } of rules) if ((held & asks) === asks) return true
  return false
}

/** The rules that a word wakes, in order; and those where a mention of an event or instrument begins with it. */
interface Woken {
  readonly rules: readonly Tried[]
  readonly atMention: readonly Tried[]
}

const UNWOKEN: Woken = { rules: [], atMention: TRIED.filter(({ wakes }) => !wakes.length) }

/** By lexeme: what is asked of sentences that it holds, and what it wakes. */
interface Waking {
  readonly bits: Int32Array
  readonly woken: readonly Woken[]
}

const waking = new WeakMap<Lexicon, Waking>()

function wakingOf(lexicon: Lexicon): Waking {
  let known = waking.get(lexicon)
  if (known) return known
  const numbers = ASKED.map((classes) => classes.map((name) => C[name]))
  const byRow = new Map<number, Woken>()
  const woken = Array.from(lexicon.whole, (row) => {
    let one = byRow.get(row)
    if (!one) byRow.set(row, (one = wokenBy((name) => lexicon.rows[row + C[name]] > 0)))
    return one
  })
  waking.set(lexicon, (known = { bits: maskOf(lexicon, numbers), woken }))
  return known
}

function wokenBy(isOf: (name: ClassName) => boolean): Woken {
  const rules = TRIED.filter(({ wakes }) => wakes.some(isOf))
  if (!rules.length) return UNWOKEN
  return { rules, atMention: TRIED.filter(({ wakes }) => !wakes.length || wakes.some(isOf)) }
}

const NONE: readonly Act[] = []

/** The acts of a sentence in the order of its words. */
export function acts(x: Context, s: Sentence): readonly Act[] {
  // "When will the visit take place?": a question tells nothing
  if (x.isPunct(s.end - 1, 63)) return NONE
  const { bits, woken } = wakingOf(x.lexicon)
  const { lex } = x
  let held = isDatedLine(x, s) || isEntryLine(x, s) ? IS_DATED : 0
  for (let i = s.start; i < s.end; i++) held |= bits[lex[i]]
  // most sentences have no word that could tell an act
  if (!hasTried(KINDS, held) && !s.chunks.some((c) => c.kind === 'event' || c.kind === 'instrument')) return NONE
  const clause = new Clause(x, s)
  for (let i = s.start; i < s.end;) {
    const mention = clause.covering(i)
    const opens = mention?.start === i && (mention.kind === 'event' || mention.kind === 'instrument')
    // most words wake nothing
    const { rules, atMention } = bits[lex[i]] || opens ? woken[lex[i]] : UNWOKEN
    const next = anchorAt(clause, i, opens ? atMention : rules, held)
    i = next > i ? next : i + 1
  }
  sealed(clause)
  if (!clause.found.length) openedAt(clause)
  if (clause.found.length) {
    giveGapped(clause)
    giveAdjuncts(clause)
    giveOccasions(clause)
    bindTwins(clause.found)
    repeat(clause)
  }
  return clause.found
}

/** The act whose anchor word stands at i, by the rules that it wakes; returns the token to go on from. */
function anchorAt(clause: Clause, i: number, rules: readonly Tried[], held: number): number {
  if (!hasTried(rules, held)) return 0
  const { x } = clause
  // "looking for host families", "a tour of": a base form behind a preposition or article is a noun; "pour signer" is none
  if (
    !x.nounFirst &&
    x.is(i, C.verb) &&
    x.is(i, C.base) &&
    !clause.byStart.has(i) &&
    !x.is(i, C.past) &&
    !x.is(i, C.sform) &&
    !x.is(i, C.visitNoun) &&
    !x.is(i, C.talkNoun) &&
    !x.is(i, C.signNoun) &&
    i > clause.s.start &&
    (x.is(i - 1, C.for) ||
      x.is(i - 1, C.of) ||
      x.is(i - 1, C.article) ||
      x.is(i - 1, C.in) ||
      x.is(i - 1, C.possessive) ||
      (x.tokens.shape[i - 1] & Shape.possessive) !== 0)
  )
    return i + 1
  const inside = clause.covering(i)
  if (inside && inside.kind !== 'event' && inside.kind !== 'instrument' && inside.kind !== 'anaphor') {
    if (inside.kind === 'date') return inside.end
    return i + 1
  }
  for (const { rule, asks } of rules) {
    const next = (held & asks) === asks ? rule(clause, i) : 0
    if (next) return next
  }
  return 0
}
