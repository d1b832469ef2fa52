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
  return blocks[draft.block].kind === 'title' && act.object.length > 1
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

function sameMeeting(discourse: Discourse, old: Draft, now: Draft, act: Act): boolean {
  const sameKind = old.kind === now.kind || old.kind === 'meeting' || now.kind === 'meeting'
  if (!sameKind) return false
  if (isGreetedThere(discourse, old, now)) return true
  if ((old.kind === 'site visit') !== (now.kind === 'site visit')) return false
  // a lunch after the talks is another occasion
  if (
    (old.kind === 'reception') !== (now.kind === 'reception') &&
    old.sentence !== now.sentence &&
    now.listed === old.listed &&
    discourse.blocks[old.block].kind !== 'title'
  )
    return false
  if (old.date && now.date && !overlap(old.date.edtf, now.date.edtf)) return false
  // "ils sont convenus de se retrouver au printemps 2024"
  if (old.status === 'held' && now.status === 'planned' && now.date && !old.date && !old.open) return false
  // "They met again in Dublin", "ils se reverront à Dublin", "They last met in Dublin"
  const { x } = discourse
  const again = x.is(act.anchor + 1, C.again) || x.is(act.anchor, C.again) || x.is(act.anchor - 1, C.last)
  if (old.sentence < now.sentence && again && discourse.blocks[old.block].kind !== 'title') return false
  // what the two recalled at a meeting was another
  if (now.rule.endsWith('/recalled') && !(old.date && now.date)) return false
  if (discourse.heading.visits && old.block !== now.block) return false
  if (now.kind === 'site visit') {
    return (
      old.parties.every((p) => now.parties.some((q) => q.code === p.code)) &&
      old.parties.length === now.parties.length &&
      old.rule === now.rule &&
      // "laid a wreath at the Memorial and toured the zone": one round
      (old.sentence === now.sentence || old.parties.some((p) => p.code.startsWith('org:')))
    )
  }
  const shared = now.people.filter((p) => old.people.includes(p))
  if (
    now.counterpart &&
    now.counterpart === old.counterpart &&
    shared.length === now.people.length &&
    old.people.length === now.people.length
  )
    return true
  // a lead and the text under it tell the same round of meetings
  if (
    now.parties.length > 2 &&
    now.parties.length === old.parties.length &&
    sharedParties(old, now) === now.parties.length &&
    shared.length === now.people.length &&
    now.people.length === old.people.length &&
    old.rule === now.rule &&
    old.date?.edtf === now.date?.edtf
  )
    return true
  // a title's meeting, once told in full, takes no one else: "Premier Li also met with Petrovic"
  const head = discourse.blocks[old.block]
  const titled =
    (head.kind === 'title' || head.kind === 'heading') &&
    // "09:30 Tête-à-tête with": a row of a programme
    !(discourse.x.tokens.shape[head.body] & Shape.number) &&
    (old.told.length === 1 || now.people.every((p) => old.people.includes(p) || !p.name))
  // those who met are told first, and then who else was there
  const main =
    now.people.length === 2 && now.people.every((p) => old.people.indexOf(p) >= 0 && old.people.indexOf(p) < 2)
  if (main && now.block - old.block < 3 && !now.date && now.kind === old.kind) return true
  if (now.people.length >= 2 && shared.length === now.people.length)
    return old.people.length === now.people.length || titled || act.subjectless
  const sides = Math.min(2, old.parties.length)
  if (titled && shared.length >= 1 && sides > 0 && sharedParties(old, now) >= sides)
    if (old.people.length <= shared.length + (sides > 1 ? 1 : 0)) return true
  if (titled && old.people.every((p) => !p.name) && sharedParties(old, now) >= 2) {
    old.people.length = 0
    return true
  }
  // "Senior diplomats of A and B held phone talks on Friday. Deputy Minister C and Secretary D had their first talk": a lead that names no one
  if (
    !old.people.length &&
    !old.listed &&
    now.people.length > 1 &&
    now.people.every((p) => p.name) &&
    old.kind === now.kind &&
    old.status === now.status &&
    old.parties.length === 2 &&
    now.parties.length === 2 &&
    sharedParties(old, now) === 2 &&
    now.sentence - lastTold(old) < 3 &&
    !discourse.drafts.some((d) => d.type === 'meeting' && !d.dropped && d !== old)
  )
    return true
  // "They were welcomed by Deputy A": who receives those just received
  if (
    act.rule === 'meeting/was-received-by' &&
    act.subject.length > 0 &&
    act.subject.every((m) => m.kind === 'anaphor') &&
    old.guestSide &&
    old.block === now.block &&
    !now.date &&
    old.people.length === 0 &&
    sharedParties(old, now) >= 2
  )
    return true
  // "during the meeting", "the talks": told again without the other side
  if (
    act.rule.endsWith('talks-with') &&
    act.subjectless &&
    shared.length === now.people.length &&
    sharedParties(old, now) === now.parties.length &&
    old.block === now.block &&
    now.people.length > 0
  )
    return true
  if (
    now.people.length === 0 &&
    sharedParties(old, now) === now.parties.length &&
    old.people.length === 0 &&
    old.block === now.block &&
    !now.places.length
  )
    return true
  return false
}
