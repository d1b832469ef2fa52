import { Shape } from '../../../text/tokens.ts'
import { overlap } from '../../calendar.ts'
import type { Act } from '../../clauses/act.ts'
import { C } from '../../word-classes.ts'
import type { Discourse } from '../discourse.ts'
import { type Draft, mergeMeeting, sharedParties, lastTold } from '../draft.ts'

// A meeting told once or again: kept, or added to the one told before.

/** Keeps a meeting, or adds it to one told before. */
export function admitMeeting(discourse: Discourse, act: Act, draft: Draft, index: number): void {
  draft.outline = isOutline(discourse, act, draft)
  for (const old of discourse.drafts) {
    if (old.type !== 'meeting' || old.dropped) continue
    if (old.outline && !draft.outline && tellsPart(discourse, old, draft)) {
      old.dropped = true
      continue
    }
    if (!sameMeeting(discourse, old, draft, act)) continue
    mergeMeeting(old, draft)
    old.told.push(index)
    return
  }
  discourse.drafts.push(draft)
}

/** "The President receives A and B": a headline that may tell two meetings at once, each told by itself below. */
function isOutline({ blocks }: Discourse, act: Act, draft: Draft): boolean {
  return blocks[draft.block].kind === 'title' && (act.object.length > 1 || draft.parties.length > 2)
}

/** Not the whole of what a headline tells, but one of those who met and one whom they met. */
function tellsPart({ x }: Discourse, old: Draft, now: Draft): boolean {
  const people = now.people.filter((one) => old.people.includes(one))
  const parties = sharedParties(old, now)
  // in English a headline's "A and B" of one land have mostly been met together
  const fewer = old.parties.length - now.parties.length
  return people.length > 0 && parties > 1 && now.kind === old.kind && (x.nounFirst ? fewer >= 0 : fewer > 0)
}

/** "toured the plant, **where she was received by** A", "and was received by **its director**": who showed her round. */
function isGreetedThere({ x }: Discourse, old: Draft, now: Draft): boolean {
  if (old.kind !== 'site visit' || !now.rule.endsWith('/was-received-by') || old.sentence !== now.sentence) return false
  if (now.people.length < 2 || !now.people.every((one) => old.people.includes(one))) return false
  if (now.people.some((one) => one.party?.code.startsWith('org:'))) return true
  for (let k = old.spans[0].end; k < now.spans[0].end; k++) if (x.is(k, C.where)) return true
  return false
}

/** A meeting told before, and one now told. */
interface Pair {
  readonly discourse: Discourse
  readonly old: Draft
  readonly now: Draft
  readonly act: Act
  /** The title's meeting, which, once told in full, takes no one else: "Premier Li also met with Petrovic". */
  readonly titled: boolean
  /** How many people and parties of the one now told are of the other. */
  readonly people: number
  readonly parties: number
}

function sameMeeting(discourse: Discourse, old: Draft, now: Draft, act: Act): boolean {
  if (old.kind !== now.kind && old.kind !== 'meeting' && now.kind !== 'meeting') return false
  if (isGreetedThere(discourse, old, now)) return true
  if (isAnother(discourse, old, now, act)) return false
  if (now.kind === 'site visit') return isSameTour(old, now)
  const pair: Pair = {
    discourse,
    old,
    now,
    act,
    titled: isTitled(discourse, old, now),
    people: now.people.filter((p) => old.people.includes(p)).length,
    parties: sharedParties(old, now),
  }
  return (
    isRepeated(pair) ||
    (isOfThose(pair) ?? (isOfTitle(pair) || isOfLead(pair) || isReceivedToo(pair) || isToldAgain(pair)))
  )
}

/** Its kind, its day or its words say that it is another occasion. */
function isAnother({ x, blocks, heading }: Discourse, old: Draft, now: Draft, act: Act): boolean {
  const untitled = blocks[old.block].kind !== 'title'
  if ((old.kind === 'site visit') !== (now.kind === 'site visit')) return true
  // a lunch after the talks is another occasion
  const isMeal = (old.kind === 'reception') !== (now.kind === 'reception')
  if (isMeal && old.sentence !== now.sentence && now.listed === old.listed && untitled) return true
  if (old.date && now.date && !overlap(old.date.edtf, now.date.edtf)) return true
  // "ils sont convenus de se retrouver au printemps 2024", "They met on Monday and **will meet at the Forum**"
  const isToCome = old.status === 'held' && now.status === 'planned' && !old.open
  if (isToCome && (now.date ? !old.date : untitled && (now.occasion ?? now.places.length > 0))) return true
  // "They met again in Dublin", "ils se reverront à Dublin", "They last met in Dublin"
  const again = x.is(act.anchor + 1, C.again) || x.is(act.anchor, C.again) || x.is(act.anchor - 1, C.last)
  if (old.sentence < now.sentence && again && untitled) return true
  // what the two recalled at a meeting was another
  if (now.rule.endsWith('/recalled') && !(old.date && now.date)) return true
  return heading.visits && old.block !== now.block
}

/** "laid a wreath at the Memorial and toured the zone": one round. */
function isSameTour(old: Draft, now: Draft): boolean {
  return (
    old.parties.every((p) => now.parties.some((q) => q.code === p.code)) &&
    old.parties.length === now.parties.length &&
    old.rule === now.rule &&
    (old.sentence === now.sentence || old.parties.some((p) => p.code.startsWith('org:')))
  )
}

function isTitled({ x, blocks }: Discourse, old: Draft, now: Draft): boolean {
  const { kind, body } = blocks[old.block]
  return (
    (kind === 'title' || kind === 'heading') &&
    // "09:30 Tête-à-tête with": a row of a programme
    !(x.tokens.shape[body] & Shape.number) &&
    (old.told.length === 1 || now.people.every((p) => old.people.includes(p) || !p.name))
  )
}

/** The same people told of one counterpart, or in the lead and in the text under it of one round of meetings. */
function isRepeated({ old, now, people, parties }: Pair): boolean {
  if (people !== now.people.length || people !== old.people.length) return false
  if (now.counterpart && now.counterpart === old.counterpart) return true
  return (
    parties > 2 &&
    parties === now.parties.length &&
    parties === old.parties.length &&
    old.rule === now.rule &&
    old.date?.edtf === now.date?.edtf
  )
}

/** Told of two or more who all met before: of all of them, or of a few, whom others joined; undefined where someone is new. */
function isOfThose({ old, now, act, titled, people }: Pair): boolean | undefined {
  if (people !== now.people.length || people < 2) return undefined
  // those who met are told first, and then who else was there
  const main = people === 2 && now.people.every((p) => old.people.indexOf(p) < 2)
  if (main && now.block - old.block < 3 && !now.date && now.kind === old.kind) return true
  return old.people.length === people || titled || act.subjectless
}

/** What a title tells of no one, or of one side. */
function isOfTitle({ old, titled, people, parties }: Pair): boolean {
  if (!titled) return false
  const sides = Math.min(2, old.parties.length)
  if (people && sides && parties >= sides && old.people.length <= people + (sides > 1 ? 1 : 0)) return true
  if (parties < 2 || old.people.some((p) => p.name)) return false
  old.people.length = 0
  return true
}

/** "Senior diplomats of A and B held phone talks on Friday. Deputy Minister C and Secretary D had their first talk": a lead that names no one. */
function isOfLead({ discourse, old, now, parties }: Pair): boolean {
  return (
    !old.people.length &&
    !old.listed &&
    now.people.length > 1 &&
    now.people.every((p) => p.name) &&
    old.kind === now.kind &&
    old.status === now.status &&
    parties === 2 &&
    old.parties.length === 2 &&
    now.parties.length === 2 &&
    now.sentence - lastTold(old) < 3 &&
    !discourse.drafts.some((d) => d.type === 'meeting' && !d.dropped && d !== old)
  )
}

/** "They were welcomed by Deputy A": who receives those just received. */
function isReceivedToo({ old, now, act, parties }: Pair): boolean {
  return (
    act.rule === 'meeting/was-received-by' &&
    act.subject.length > 0 &&
    act.subject.every((m) => m.kind === 'anaphor') &&
    !!old.guestSide &&
    old.block === now.block &&
    !now.date &&
    !old.people.length &&
    parties >= 2
  )
}

/** "during the meeting", "the talks": told again without the other side, or with no one named. */
function isToldAgain({ old, now, act, people, parties }: Pair): boolean {
  if (people !== now.people.length || parties !== now.parties.length || old.block !== now.block) return false
  return people ? act.rule.endsWith('talks-with') && act.subjectless : !old.people.length && !now.places.length
}
