import type { Context } from '../context.ts'
import { maskOf } from '../held-words.ts'
import type { Lexicon } from '../lexicon.ts'
import type { DateChunk } from '../mentions.ts'
import { C, type ClassName } from '../word-classes.ts'
import type { Act, Sentence } from './act.ts'
import { giveAdjuncts } from './adjuncts.ts'
import { instrumentAnchor, signing } from './agreements.ts'
import { Clause } from './clause.ts'
import { eventAnchor } from './event-nouns.ts'
import { attend, ledTo } from './events.ts'
import { isDatedLine, isEntryLine } from './lines.ts'
import { callOn, courtesyCall } from './meetings/called.ts'
import { discuss, meetVerb, speak } from './meetings/met.ts'
import { guestOf, haveGuests, receive } from './meetings/received.ts'
import { holdTalks, talkNoun } from './meetings/talks.ts'
import { giveOccasions } from './occasions.ts'
import { bindTwins, twin } from './twins.ts'
import { carryVisit, expectedVisit, returnFrom, sendVisit } from './visits/brought.ts'
import { chronicle, visitNoun } from './visits/noun.ts'
import { leadVisit, lightVisit } from './visits/paid.ts'
import { siteTour } from './visits/tours.ts'
import { travel } from './visits/travelled.ts'
import { visitVerb } from './visits/visited.ts'

/** Reads the act whose anchor word stands at token i: adds it to what is found and returns the token to go on from, or 0. */
type Rule = (clause: Clause, i: number) => number

/**
 * Each rule with the classes of words that wake it, and the class without which its sentence can not tell such an act. The
 * first that finds an act takes the word: an idiom before the verb it is made of, a verb before its noun. Events and
 * instruments wake theirs where their mention begins; a chronicle is looked for only in a line that opens with its date.
 * Rules and needs are bits of one number: 32 in all.
 */
const RULES: readonly { readonly rule: Rule; readonly wakes: readonly ClassName[]; readonly needs?: ClassName }[] = [
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
  { rule: receive, wakes: ['receive', 'give'] },
  { rule: speak, wakes: ['speak'] },
  { rule: siteTour, wakes: ['tour'] },
  { rule: expectedVisit, wakes: ['expect'] },
  { rule: sendVisit, wakes: ['send'] },
  { rule: haveGuests, wakes: ['haveGuests'] },
  { rule: guestOf, wakes: ['be'], needs: 'guestOf' },
  { rule: travel, wakes: ['arrive', 'travel'] },
  { rule: chronicle, wakes: ['in', 'at', 'to'] },
  { rule: talkNoun, wakes: ['talkNoun'] },
  { rule: attend, wakes: ['attend', 'open', 'hostEvent'] },
  { rule: ledTo, wakes: ['lead'] },
  { rule: eventAnchor, wakes: [] },
  { rule: discuss, wakes: ['discuss'] },
  { rule: twin, wakes: ['twin'] },
]

/** The rules as bits: those that each lexeme wakes, and above them, for {@link NEEDS}, the classes that others need. */
const NEEDS = RULES.flatMap(({ rule, needs }) => (needs ? [{ rule: bitOf(rule), needs }] : []))
const MENTIONS = bitOf(instrumentAnchor) | bitOf(eventAnchor)
const CHRONICLE = bitOf(chronicle)

function bitOf(rule: Rule): number {
  return 1 << RULES.findIndex((one) => one.rule === rule)
}

const waking = new WeakMap<Lexicon, Int32Array>()

function wakingOf(lexicon: Lexicon): Int32Array {
  let masks = waking.get(lexicon)
  if (masks) return masks
  const numbers = (names: readonly ClassName[]) => names.map((name) => C[name])
  masks = maskOf(lexicon, [...RULES.map(({ wakes }) => numbers(wakes)), ...NEEDS.map(({ needs }) => numbers([needs]))])
  waking.set(lexicon, masks)
  return masks
}

const NONE: readonly Act[] = []

/** The acts of a sentence in the order of its words. */
export function acts(x: Context, s: Sentence): readonly Act[] {
  // "When will the visit take place?": a question tells nothing
  if (x.isPunct(s.end - 1, 63)) return NONE
  const masks = wakingOf(x.lexicon)
  const { lex } = x
  let words = 0
  for (let i = s.start; i < s.end; i++) words |= masks[lex[i]]
  let live = (1 << RULES.length) - 1
  for (let k = 0; k < NEEDS.length; k++) if (!(words & (1 << (RULES.length + k)))) live &= ~NEEDS[k].rule
  if (!(words & CHRONICLE && (isDatedLine(x, s) || isEntryLine(x, s)))) live &= ~CHRONICLE
  // most sentences have no word that could tell an act
  if (!(words & live) && !s.chunks.some((c) => c.kind === 'event' || c.kind === 'instrument')) return NONE
  const clause = new Clause(x, s)
  for (let i = s.start; i < s.end;) {
    const mention = clause.covering(i)
    let rules = masks[lex[i]] & live
    if (mention && mention.start === i && (mention.kind === 'event' || mention.kind === 'instrument')) rules |= MENTIONS
    const next = rules ? anchorAt(clause, i, rules) : 0
    i = next > i ? next : i + 1
  }
  if (clause.found.length) {
    giveAdjuncts(clause)
    giveOccasions(clause)
    bindTwins(clause.found)
    repeat(clause)
  }
  return clause.found
}

/** "saw each other three times (in May 2014, in May 2015 and in July 2016)": as often as days are told. */
function repeat(clause: Clause): void {
  const { x, s, found } = clause
  const once = found.slice()
  for (const a of once) {
    if (!a.date || (a.type !== 'meeting' && a.type !== 'visit') || a.days || a.date.to) continue
    // a stay on two days is one
    if (a.type === 'visit' && a.date.from.d) continue
    if (found.filter((b) => b.date === a.date).length > 1) continue
    let last = a.date
    const more: DateChunk[] = []
    const again = a.type === 'visit' ? againOn(clause, last) : undefined
    // what stands between was of the first journey
    for (const b of again ? found : []) if (b.date === again && b.anchor < again!.start && b !== a) b.date = last
    if (again && !found.some((b) => b.date === again)) {
      // what it was for was that journey's
      found.push({ ...a, date: again, occasion: found.find((b) => b.event && b.anchor > again.end)?.event })
      continue
    }
    for (let k = s.chunks.indexOf(last) + 1; k < s.chunks.length; k++) {
      const next = s.chunks[k]
      if (next.kind !== 'date' || next.to || !next.from.m || !!next.from.y !== !!last.from.y) break
      if (!!next.from.d !== !!last.from.d || found.some((b) => b.date === next)) break
      let joined = true
      for (let q = last.end; q < next.start; q++)
        if (
          !x.isPunct(q, 44) &&
          !x.is(q, C.and) &&
          !x.is(q, C.in) &&
          !x.is(q, C.on) &&
          !x.is(q, C.article) &&
          !x.is(q, C.adverb)
        )
          joined = false
      if (!joined) break
      more.push(next)
      last = next
    }
    // "on 5 May and on 6 May left for": the last day may be another verb's
    if (!more.length || x.isFinite(last.end) || x.is(last.end, C.aux)) continue
    for (const date of more) found.push({ ...a, date })
  }
}

/** "visited Astana in June 2011 to take part in a meeting and **again in September 2012**": the day of the second journey. */
function againOn({ x, s }: Clause, first: DateChunk): DateChunk | undefined {
  return s.chunks.find((c): c is DateChunk => {
    if (c.kind !== 'date' || c.start <= first.end || !c.from.m) return false
    const p = x.is(c.start - 1, C.in) || x.is(c.start - 1, C.on) ? c.start - 2 : c.start - 1
    return x.is(p, C.again) > 0 && x.is(p - 1, C.and) > 0
  })
}

/** The act whose anchor word stands at i, by the rules that it wakes; returns the token to go on from. */
function anchorAt(clause: Clause, i: number, rules: number): number {
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
      x.is(i - 1, C.possessive))
  )
    return i + 1
  const inside = clause.covering(i)
  if (inside && inside.kind !== 'event' && inside.kind !== 'instrument' && inside.kind !== 'anaphor') {
    if (inside.kind === 'date') return inside.end
    return i + 1
  }
  for (let left = rules; left; left &= left - 1) {
    const next = RULES[31 - Math.clz32(left & -left)].rule(clause, i)
    if (next) return next
  }
  return 0
}
